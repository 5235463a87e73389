"""How the printed tables translate into patients: factors, patterns, predictors and their targets.

A reading says how Table 2 was coded. Under a reading each variable of the regression is a factor
with known counts by value (Table 1), each combination of values is a pattern, and each printed
coefficient and standard error is an interval that the fit to the patients must meet.
"""

import itertools
import math
import re
from dataclasses import dataclass, replace
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from pvp_bayes.splits import list_splits, possible_squares, possible_sums
from pvp_bayes.study import Counts, Moments, Reported, Study, StudyError, Term, Variable

__all__ = ["Change", "Encoding", "Factor", "Predictor", "Reading", "encode_tables", "parse_reading"]

MAX_PATTERNS = 20_000
MAX_SPLITS = 2_000
DIVERGED = 8.0
"""A coefficient beyond this whose standard error is larger still has no finite estimate."""

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Moment = tuple[tuple[int, int], tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Change:
    """One row of Table 2 read differently."""

    kind: str
    """reversed, level or dichotomised."""
    target: str
    """The predictor (reversed) or the variable (level, dichotomised)."""
    threshold: int | None = None

    @property
    def name(self) -> str:
        """The change as the command line writes it."""
        tail = "" if self.threshold is None else f":{self.threshold}"
        return f"{self.kind}:{self.target}{tail}"


@dataclass(frozen=True, slots=True)
class Reading:
    """A hypothesis on how Table 2 was coded.

    >>> Reading((Change("reversed", "vertebrae"), Change("level", "tfi"))).name
    'reversed:vertebrae+level:tfi'
    >>> Reading(()).name
    'printed'
    """

    changes: tuple[Change, ...] = ()

    @property
    def name(self) -> str:
        """The reading as the command line writes it."""
        return "+".join(change.name for change in self.changes) or "printed"

    def flips(self, term: Term) -> bool:
        """Return whether this reading takes the term's coefficient with the other sign."""
        turned = {c.target for c in self.changes if c.kind == "reversed"} & {term.predictor}
        swapped = {c.target for c in self.changes if c.kind == "level"} & {term.variable}
        return bool(turned) != bool(swapped)

    def threshold(self, variable: str) -> int | None:
        """Return where this reading cuts a count in two, or None."""
        cuts = (c.threshold for c in self.changes if c.kind == "dichotomised")
        named = (c.target for c in self.changes if c.kind == "dichotomised")
        return dict(zip(named, cuts, strict=True)).get(variable)


@dataclass(frozen=True, slots=True)
class Predictor:
    """One column of the regression and what Table 2 prints for it."""

    name: str
    variable: str
    label: str
    step: str
    harmful: str
    harmful_sign: int
    """Sign of the log odds ratio that means that the harmful level raises the odds."""
    coefficient: tuple[float, float]
    """The values that the printed numbers allow under the reading; infinite where none is."""
    standard_error: tuple[float, float]
    printed: tuple[float, float, float]
    """Printed odds ratio with its interval, as they stand; NaN where not printed."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Factor:
    """A discrete variable of the regression."""

    variable: str
    values: tuple[str, ...]
    codes: Floats
    """What each value contributes to each predictor, dims (value, predictor)."""
    splits: tuple[Ints, Ints]
    """Counts by value that Table 1 allows in (cases, controls), dims (split, value)."""
    complete: bool = True
    """Whether `splits` are all of them."""
    moments: tuple[Moment, Moment] | None = None
    """For a count, bounds of its (sum, sum of squares) in (cases, controls)."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """The two tables under one reading, ready for feasibility and reconstruction."""

    study: Study
    reading: Reading
    factors: tuple[Factor, ...]
    predictors: tuple[Predictor, ...]
    values: Ints
    """Value of each factor in each pattern, dims (pattern, factor)."""
    design: Floats
    """Value of each predictor in each pattern in printed steps, dims (pattern, predictor)."""

    @property
    def sizes(self) -> tuple[int, int]:
        """Patients in (cases, controls)."""
        return self.study.sizes

    @property
    def pattern_names(self) -> list[str]:
        """Each pattern in words."""
        return [
            ", ".join(f"{f.variable}={f.values[v]}" for f, v in zip(self.factors, row, strict=True))
            for row in self.values.tolist()
        ]

    def target(self, what: str) -> Floats:
        """Return the printed intervals, dims (predictor, end), of coefficient or standard_error."""
        return np.array([getattr(p, what) for p in self.predictors]).reshape(-1, 2)


def parse_reading(text: str, study: Study) -> Reading:
    """Return the reading that a text such as "reversed:vertebrae" names.

    Raises
    ------
    StudyError
        Where the text names no row of the study, or a change that the row cannot have.

    Examples
    --------
    >>> from pvp_bayes.study import load_study
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


def encode_tables(study: Study, reading: Reading) -> Encoding:
    """Translate the printed tables into factors, patterns and predictors.

    Parameters
    ----------
    study
        A study whose Table 2 has only binary, categorical and count variables of Table 1.
    reading
        How Table 2 was coded.

    Raises
    ------
    StudyError
        Where a variable of the regression is continuous, is not in Table 1, or cannot be counted.
    """
    predictors: list[Predictor] = []
    factors: list[Factor] = []
    names = list(dict.fromkeys(term.variable for term in study.terms))
    if not names:
        raise _obstacle(study, "a Table 2 with at least one row", "none", "add [regression]")
    for name in names:
        variable = study.find_variable(name)
        terms = [term for term in study.terms if term.variable == name]
        if variable is None:
            raise _obstacle(study, f"{name} in Table 1", "no such row", "add it to the variables")
        factor, own = _encode_variable(study, variable, terms, reading)
        factors.append(factor)
        predictors += own
    return _cross_factors(study, reading, factors, predictors)


def _obstacle(study: Study, expected: str, found: str, do: str) -> StudyError:
    return StudyError(f"{study.id}: expected {expected}, found {found}; {do}")


def _cross_factors(
    study: Study, reading: Reading, factors: list[Factor], predictors: list[Predictor]
) -> Encoding:
    if math.prod(len(f.values) for f in factors) > MAX_PATTERNS:
        found = " x ".join(str(len(f.values)) for f in factors)
        do = "narrow the ranges of counts or leave out a row"
        raise _obstacle(study, f"at most {MAX_PATTERNS} covariate patterns", found, do)
    combinations = itertools.product(*(range(len(f.values)) for f in factors))
    values = np.array(list(combinations), dtype=np.int64)
    columns = [f.codes[values[:, i]] for i, f in enumerate(factors)]
    return Encoding(
        study, reading, tuple(factors), tuple(predictors), values, np.concatenate(columns, axis=1)
    )


def _encode_variable(
    study: Study, variable: Variable, terms: list[Term], reading: Reading
) -> tuple[Factor, list[Predictor]]:
    if variable.kind == "count":
        return _encode_count(study, variable, terms[0], reading)
    if variable.levels:
        return _encode_levels(study, variable, terms, reading)
    expected = f"counts by level or whole numbers for {variable.name}"
    raise _obstacle(study, expected, f"a {variable.kind} variable", "use its summary only")


def _encode_levels(
    study: Study, variable: Variable, terms: list[Term], reading: Reading
) -> tuple[Factor, list[Predictor]]:
    levels = variable.levels
    named = {term.level for term in terms}
    references = {term.reference for term in terms} - {""}
    silent = [v for v in levels if v not in named | references] if references else []
    codes = np.array([[v == t.level for t in terms] + [v == s for s in silent] for v in levels])
    splits = []
    for group, size in zip(variable.groups, study.sizes, strict=True):
        assert isinstance(group, Counts)  # noqa: S101  (a variable with levels has counts)
        counts = np.array([[group.levels[v] for v in levels]], dtype=np.int64)
        if counts.sum() != size:
            do = "a table with missing values cannot be enumerated"
            expected = f"{size} patients of {variable.name}"
            raise _obstacle(study, expected, str(counts.sum()), do)
        splits.append(counts)
    predictors = [
        _encode_term(variable, term, reading, _level_step(variable, term)) for term in terms
    ]
    blank = [Term(variable.name, f"{variable.name}[{v}]", level=v) for v in silent]
    predictors += [
        replace(
            _encode_term(variable, t, reading, f"{t.level} against the reference"), note=_SILENT
        )
        for t in blank
    ]
    return Factor(variable.name, levels, codes.astype(float), (splits[0], splits[1])), predictors


_SILENT = "The publication prints no row for this level."


def _level_step(variable: Variable, term: Term) -> str:
    others = [v for v in variable.levels if v != term.level]
    return f"{term.level} against {term.reference or ' or '.join(others)}"


def _encode_count(
    study: Study, variable: Variable, term: Term, reading: Reading
) -> tuple[Factor, list[Predictor]]:
    values = _whole_values(study, variable)
    splits: list[Ints] = []
    moments: list[Moment] = []
    for name, group, size in zip(("cases", "controls"), variable.groups, study.sizes, strict=True):
        n = size if group.n is None else group.n
        if not isinstance(group, Moments) or n != size:
            expected = f"mean and SD of {variable.name} for all {size} {name}"
            raise _obstacle(study, expected, "another summary", "it cannot be enumerated")
        found = list_splits(group.mean, group.sd, size, values, limit=MAX_SPLITS)
        if not len(found):
            expected = f"whole numbers that give the mean {group.mean.text} and SD {group.sd.text}"
            do = f"see the audit of {variable.name} in {name}"
            raise _obstacle(study, expected, "none", do)
        splits.append(found)
        moments.append(_moments(group, size))
    cut = reading.threshold(variable.name)
    raw = np.array(values, dtype=float)
    codes = raw / term.per if cut is None else (raw >= cut).astype(float)
    step = _count_step(variable, term) if cut is None else f"{cut} or more against fewer"
    factor = Factor(
        variable.name,
        tuple(map(str, values)),
        codes[:, None],
        (splits[0], splits[1]),
        complete=max(map(len, splits)) < MAX_SPLITS,
        moments=(moments[0], moments[1]),
    )
    return factor, [_encode_term(variable, term, reading, step)]


def _moments(group: Moments, n: int) -> Moment:
    sums = possible_sums(group.mean, n)
    squares = [q for total in sums for q in possible_squares(group.sd, n, total)]
    return (sums[0], sums[-1]), (min(squares), max(squares))


def _count_step(variable: Variable, term: Term) -> str:
    return f"{term.per:g} {variable.unit or 'unit'} more"


def _whole_values(study: Study, variable: Variable) -> range:
    """Return the values a count can have: its range, else what mean and SD leave."""
    if variable.range is not None:
        return range(int(variable.range[0]), int(variable.range[1]) + 1)
    ends = []
    for group, size in zip(variable.groups, study.sizes, strict=True):
        if not isinstance(group, Moments):
            expected = f"mean and SD of {variable.name}"
            raise _obstacle(study, expected, "another summary", "it cannot be enumerated")
        reach = group.sd.interval[1] * (size - 1) / math.sqrt(size)  # Samuelson 1968
        ends += [group.mean.interval[0] - reach, group.mean.interval[1] + reach]
    return range(max(0, math.ceil(min(ends))), math.floor(max(ends)) + 1)


def _encode_term(variable: Variable, term: Term, reading: Reading, step: str) -> Predictor:
    low, high = _coefficient_interval(term)
    flips = reading.flips(term)
    harmful, sign = _harmful(variable, term)
    note = ""
    if flips:
        note = f"The publication prints the reverse ({_printed_text(term)})."
    return Predictor(
        name=term.predictor,
        variable=term.variable,
        label=variable.label,
        step=step,
        harmful=harmful,
        harmful_sign=sign,
        coefficient=(-high, -low) if flips else (low, high),
        standard_error=_standard_error_interval(term),
        printed=_printed_odds_ratio(term),
        note=note,
    )


def _harmful(variable: Variable, term: Term) -> tuple[str, int]:
    """Return the harmful level or direction, and the sign of the log odds ratio that it means."""
    if variable.levels:
        harmful = term.harmful or term.level
        return harmful, 1 if harmful == term.level else -1
    harmful = term.harmful or "more"
    return harmful, 1 if harmful == "more" else -1


def _printed_text(term: Term) -> str:
    if term.odds_ratio is not None:
        return f"odds ratio {term.odds_ratio.text}"
    return f"coefficient {term.coefficient.text}" if term.coefficient else "no number"


def _printed_odds_ratio(term: Term) -> tuple[float, float, float]:
    centre = math.nan
    if term.odds_ratio is not None:
        centre = term.odds_ratio.value
    elif term.coefficient is not None:
        centre = math.exp(max(-700.0, min(700.0, term.coefficient.value)))
    low, high = (e.value for e in term.interval) if term.interval else (math.nan, math.nan)
    return centre, low, high


def _log_interval(number: Reported) -> tuple[float, float]:
    low, high = number.interval
    return (math.log(low) if low > 0 else -math.inf), (math.log(high) if high > 0 else -math.inf)


def _coefficient_interval(term: Term) -> tuple[float, float]:
    """Return the coefficients that the row allows, opened outwards where it has diverged."""
    if term.coefficient is not None:
        low, high = term.coefficient.interval
    elif term.odds_ratio is not None and term.odds_ratio.interval[1] > 0:
        low, high = _log_interval(term.odds_ratio)
        low, high = _narrow_by_ends(term, low, high)
    else:
        return -math.inf, math.inf
    if max(abs(low), abs(high)) > DIVERGED and _standard_error_interval(term)[1] > abs(low):
        return (DIVERGED, math.inf) if low > 0 else (-math.inf, -DIVERGED)
    return low, high


def _narrow_by_ends(term: Term, low: float, high: float) -> tuple[float, float]:
    """Return the interval narrowed by the middle of a symmetric printed interval, if they meet."""
    if term.interval is None or term.interval[0].interval[0] <= 0:
        return low, high
    ends = [_log_interval(end) for end in term.interval]
    middle = (ends[0][0] + ends[1][0]) / 2, (ends[0][1] + ends[1][1]) / 2
    meet = max(low, middle[0]), min(high, middle[1])
    return meet if meet[0] <= meet[1] else (low, high)


def _standard_error_interval(term: Term) -> tuple[float, float]:
    """Return the standard errors that the row allows: printed, from the interval, or any."""
    if term.standard_error is not None:
        low, high = term.standard_error.interval
        return max(low, 0.0), high
    if term.interval is None or term.interval[0].interval[0] <= 0:
        return 0.0, math.inf
    z = NormalDist().inv_cdf(0.5 + term.interval_level / 2)
    (low_0, high_0), (low_1, high_1) = (_log_interval(end) for end in term.interval)
    return max(low_1 - high_0, 0.0) / (2 * z), max(high_1 - low_0, 0.0) / (2 * z)
