"""Define and parse readings, which are hypotheses on the coding of the regression table."""

import re
from dataclasses import dataclass

from pvp_bayes.errors import StudyError
from pvp_bayes.printed.study import Study, Term

__all__ = ["ALL_ROWS", "Change", "Reading", "parse_reading"]

ALL_ROWS = "all"
"""Target of the reversal of every row: the other group of the outcome was modelled."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change of the coding of Table 2."""

    kind: str
    """One of reversed, level or dichotomised."""
    target: str
    """The predictor (reversed), the variable (level, dichotomised) or `ALL_ROWS` (reversed)."""
    threshold: int | None = None

    @property
    def name(self) -> str:
        """The change as written on the command line."""
        tail = "" if self.threshold is None else f":{self.threshold}"
        return f"{self.kind}:{self.target}{tail}"


@dataclass(frozen=True, slots=True)
class Reading:
    """A hypothesis on the coding of Table 2.

    >>> Reading((Change("reversed", "vertebrae"), Change("level", "tfi"))).name
    'reversed:vertebrae+level:tfi'
    >>> Reading(()).name
    'printed'
    """

    changes: tuple[Change, ...] = ()

    @property
    def name(self) -> str:
        """The reading as written on the command line."""
        return "+".join(change.name for change in self.changes) or "printed"

    @property
    def size(self) -> int:
        """The number of things that must have gone wrong: rows changed, or all at once.

        >>> Reading((Change("dichotomised", "vertebrae", 2), Change("reversed", "vertebrae"))).size
        1
        """
        return len({change.target for change in self.changes})

    def flips(self, term: Term) -> bool:
        """Return whether this reading changes the sign of the term's coefficient."""
        turned = {c.target for c in self.changes if c.kind == "reversed"}
        swapped = {c.target for c in self.changes if c.kind == "level"}
        turns = (ALL_ROWS in turned, term.predictor in turned, term.variable in swapped)
        return sum(turns) % 2 == 1

    def threshold(self, variable: str) -> int | None:
        """Return the threshold at which this reading dichotomises a count, or None."""
        cuts = (c.threshold for c in self.changes if c.kind == "dichotomised")
        named = (c.target for c in self.changes if c.kind == "dichotomised")
        return dict(zip(named, cuts, strict=True)).get(variable)


def parse_reading(text: str, study: Study) -> Reading:
    """Parse a reading such as "reversed:vertebrae".

    Raises
    ------
    StudyError
        If the text names no row of the study, or a change that is not valid for the row.

    Examples
    --------
    >>> from pvp_bayes.printed.study import load_study
    >>> parse_reading("dichotomised:vertebrae:2", load_study("pvp")).changes[0].threshold
    2
    """
    if text == "printed":
        return Reading()
    return Reading(tuple(_parse_change(part, study) for part in text.split("+")))


def _parse_change(text: str, study: Study) -> Change:
    predictors = [term.predictor for term in study.terms]
    variables = [term.variable for term in study.terms]
    match = re.fullmatch(r"(reversed|level|dichotomised):([^:]+?)(?::(-?\d{1,9}))?", text)
    if match:
        kind, target, cut = match[1], match[2], match[3]
        variable = study.find_variable(target)
        if kind == "reversed" and cut is None and target in (*predictors, ALL_ROWS):
            return Change(kind, target)
        if kind == "level" and cut is None and target in variables:
            return Change(kind, target)
        counts = kind == "dichotomised" and variable is not None and variable.kind == "count"
        if counts and cut is not None and target in variables:
            return Change(kind, target, int(cut))
    msg = "reading: expected printed, reversed:all, reversed:ROW, level:VARIABLE or "
    msg += f"dichotomised:COUNT:K with a row of Table 2 ({', '.join(predictors) or 'none'}), "
    msg += f"found {text!r}; respell it"
    raise StudyError(msg)
