"""Define and parse readings, which are hypotheses on the coding of the regression table."""

import re
from dataclasses import dataclass

from pvp_bayes.errors import StudyError
from pvp_bayes.printed.study import Study, Term

__all__ = ["Change", "Reading", "parse_reading"]


@dataclass(frozen=True, slots=True)
class Change:
    """One change of the coding of Table 2."""

    kind: str
    """One of reversed, level or dichotomised."""
    target: str
    """The predictor (reversed) or the variable (level, dichotomised)."""
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

    def flips(self, term: Term) -> bool:
        """Return whether this reading changes the sign of the term's coefficient."""
        turned = {c.target for c in self.changes if c.kind == "reversed"} & {term.predictor}
        swapped = {c.target for c in self.changes if c.kind == "level"} & {term.variable}
        return bool(turned) != bool(swapped)

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
        if kind == "reversed" and cut is None and target in predictors:
            return Change(kind, target)
        if kind == "level" and cut is None and target in variables:
            return Change(kind, target)
        counts = kind == "dichotomised" and variable is not None and variable.kind == "count"
        if counts and cut is not None and target in variables:
            return Change(kind, target, int(cut))
    msg = "reading: expected printed, reversed:ROW, level:VARIABLE or dichotomised:COUNT:K with a "
    msg += f"row of Table 2 ({', '.join(predictors) or 'none'}), found {text!r}; respell it"
    raise StudyError(msg)
