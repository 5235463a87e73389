"""How the printed tables translate into patients: factors, patterns, predictors and their targets.

A reading says how Table 2 was coded. Under a reading each variable of the regression is a factor
with known counts by value (Table 1), each combination of values is a pattern, and each printed
coefficient and standard error is an interval that the fit to the patients must meet.
"""

import itertools
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from pvp_bayes.findings import p_interval
from pvp_bayes.grids import FEWEST_POINTS, choose_shape, make_grid, possible_shapes
from pvp_bayes.logistic_rows import LogisticRow, read_rows
from pvp_bayes.recalculation import EVERYTHING, Interval, divide, logarithm, magnitude
from pvp_bayes.splits import list_splits, possible_squares, possible_sums
from pvp_bayes.study import Counts, Group, Moments, Reported, Study, StudyError, Term, Variable

__all__ = [
    "Change",
    "Encoding",
    "Factor",
    "Predictor",
    "Reading",
    "encode_factors",
    "encode_tables",
    "encode_terms",
    "list_shapes",
    "parse_reading",
]

MAX_PATTERNS = 20_000
MOST_POINTS = 25
"""Most values of the grid that stands for a measured variable."""
MEASURED_PATTERNS = 4_000
"""Patterns that the grids of measured variables may fill."""
MAX_SPLITS = 2_000
NO_ERROR = (0.0, math.inf)
DIVERGED = 8.0
"""A coefficient beyond this whose standard error is larger still has no finite estimate."""

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Moment = tuple[tuple[int, int], tuple[int, int]]
Rows = list[tuple[int, int]]


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
    aim: tuple[float, float]
    """The part of them that a reconstruction aims at: narrower where the printed interval, if it is
    Wald's, says more than a few digits of an odds ratio."""
    standard_error: tuple[float, float]
    """The standard errors that the row allows if its interval, Wald statistic and p are Wald's."""
    error_source: str
    """What they follow from: standard error, interval, Wald statistic, p value or nothing."""
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
    rows: tuple[Rows | None, Rows | None] = (None, None)
    """Where the split is open, the allowed sums and squares (`pvp_bayes.walk.Space.limits`)."""
    missing: tuple[int, int] = (0, 0)
    """Patients of (cases, controls) without a value."""
    shape: str = ""
    """For a measured variable, the assumed shape; its values are then a grid."""


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
    def shapes(self) -> dict[str, str]:
        """The shape that is assumed of each measured variable."""
        return {factor.variable: factor.shape for factor in self.factors if factor.shape}

    @property
    def pattern_names(self) -> list[str]:
        """Each pattern in words."""
        return [
            ", ".join(f"{f.variable}={f.values[v]}" for f, v in zip(self.factors, row, strict=True))
            for row in self.values.tolist()
        ]

    def target(self, what: str) -> Floats:
        """Return intervals, dims (predictor, end), of coefficient, aim or standard_error."""
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


def encode_tables(
    study: Study, reading: Reading, shapes: Mapping[str, str] | None = None
) -> Encoding:
    """Translate the printed tables into factors, patterns and predictors.

    Parameters
    ----------
    study
        A study whose Table 2 has only variables of Table 1. A study without Table 2 is encoded as
        if it had one with a row for every variable and no number in it.
    reading
        How Table 2 was coded.
    shapes
        Shape to assume of a measured variable: normal, lognormal or uniform.

    Raises
    ------
    StudyError
        Where a variable of the regression is not in Table 1, or cannot be counted.
    """
    factors, predictors = encode_factors(study, reading, shapes, crossed=True)
    return _cross_factors(study, reading, factors, predictors)


def encode_factors(
    study: Study,
    reading: Reading,
    shapes: Mapping[str, str] | None = None,
    *,
    crossed: bool = False,
) -> tuple[list[Factor], list[Predictor]]:
    """Translate each variable by itself; see `encode_tables`.

    Parameters
    ----------
    crossed
        Whether the grids of measured variables must leave few enough patterns to list.
    """
    shapes = dict(shapes or {})
    terms = study.terms or tuple(_blank_terms(study))
    names = list(dict.fromkeys(term.variable for term in terms))
    if not names:
        raise _obstacle(study, "a table with at least one row", "none", "add [[variables]]")
    for name, shape in shapes.items():
        variable = study.find_variable(name) if name in names else None
        if variable is None or shape not in list_shapes(variable):
            can = [
                f"{v.name}={' or '.join(list_shapes(v))}" for v in study.variables if list_shapes(v)
            ]
            expected = f"the shape of a measured variable ({', '.join(can) or 'there is none'})"
            do = "quartiles have a shape of their own, and lognormal needs means above 0"
            raise _obstacle(study, expected, f"{name}={shape}", do)
    lacking = [name for name in names if study.find_variable(name) is None]
    if lacking:
        do = "add it to the variables"
        raise _obstacle(study, f"{lacking[0]} in Table 1", "no such row", do)
    variables = [v for v in map(study.find_variable, names) if v is not None]
    found: dict[str, tuple[Factor, list[Predictor]]] = {}
    points = MOST_POINTS
    for variable in sorted(variables, key=_is_measured):  # the discrete ones leave room for grids
        own = [term for term in terms if term.variable == variable.name]
        if _is_measured(variable):
            if crossed:
                points = _count_points(study, variables, [f for f, _ in found.values()])
            shape = shapes.get(variable.name, "")
            found[variable.name] = _encode_measure(study, variable, own[0], reading, points, shape)
        else:
            found[variable.name] = _encode_variable(study, variable, own, reading)
    return [found[name][0] for name in names], [p for name in names for p in found[name][1]]


def encode_terms(study: Study, reading: Reading) -> tuple[Predictor, ...]:
    """Translate the rows of Table 2 alone, whether or not Table 1 has their variables."""
    found = []
    for term in study.terms:
        variable = study.find_variable(term.variable) or _unprinted_variable(term)
        step = _level_step(variable, term) if term.level else _count_step(variable, term, reading)
        found.append(_encode_term(study, variable, term, reading, step))
    return tuple(found)


def _unprinted_variable(term: Term) -> Variable:
    """Return a variable of which Table 1 prints nothing."""
    nothing: Group = Moments(Reported("0"), Reported("0"))
    if term.level:
        nothing = Counts({term.level: 0, term.reference or f"not {term.level}": 0})
    kind = "binary" if term.level else "continuous"
    return Variable(term.variable, term.variable, kind, nothing, nothing)  # type: ignore[arg-type]


def _blank_terms(study: Study) -> Iterator[Term]:
    """Return the rows that a Table 2 of every variable would have."""
    for variable in study.variables:
        levels = variable.levels
        if len(levels) > 2:
            for level in levels[1:]:
                name = f"{variable.name}[{level}]"
                yield Term(variable.name, name, level=level, reference=levels[0])
        elif levels:
            yield Term(variable.name, variable.name, level=levels[0], reference=levels[1])
        else:
            yield Term(variable.name, variable.name)


def _is_measured(variable: Variable) -> bool:
    """Return whether only a grid can stand for the variable's values."""
    counted = variable.kind == "count" and isinstance(variable.cases, Moments)
    return not (variable.levels or counted)


def list_shapes(variable: Variable) -> tuple[str, ...]:
    """Return the shapes that may be assumed of a variable: none unless it has mean and SD only."""
    first, second = variable.groups
    if isinstance(first, Moments) and isinstance(second, Moments) and _is_measured(variable):
        return possible_shapes((first, second))
    return ()


def _count_points(study: Study, variables: list[Variable], known: list[Factor]) -> int:
    """Return how many values each grid may have."""
    discrete = math.prod(len(f.values) for f in known if not f.shape)
    measured = sum(map(_is_measured, variables))
    points = int((MEASURED_PATTERNS / discrete) ** (1 / measured))
    if points < FEWEST_POINTS:
        expected = f"at most {MEASURED_PATTERNS} covariate patterns"
        found = f"{measured} measured variables beside {discrete} patterns"
        raise _obstacle(study, expected, found, "leave out a row, or use Table 2 alone")
    return min(points, MOST_POINTS)


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
    return _encode_levels(study, variable, terms, reading)


def _observe(study: Study, variable: Variable) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return how many patients of (cases, controls) have a value, and how many have none."""
    seen = []
    for name, group, size in zip(("cases", "controls"), variable.groups, study.sizes, strict=True):
        n = sum(group.levels.values()) if isinstance(group, Counts) else _size(group, size)
        if not 1 <= n <= size:
            expected = f"1 to {size} patients of {variable.name} in {name}"
            raise _obstacle(study, expected, str(n), "see the audit of its counts")
        seen.append(n)
    missing = study.sizes[0] - seen[0], study.sizes[1] - seen[1]
    return (seen[0], seen[1]), missing


def _size(group: Group, size: int) -> int:
    return size if group.n is None else group.n


def _encode_measure(
    study: Study, variable: Variable, term: Term, reading: Reading, points: int, shape: str
) -> tuple[Factor, list[Predictor]]:
    """Spread a measured variable over a grid."""
    first, second = variable.groups
    assert not isinstance(first, Counts)  # noqa: S101  (measured variables have no counts)
    assert not isinstance(second, Counts)  # noqa: S101
    groups = first, second
    seen, missing = _observe(study, variable)
    grid = make_grid(groups, seen, variable.range, points, shape or choose_shape(groups))
    factor = Factor(
        variable.name,
        tuple(f"{value:.5g}" for value in grid.values),
        grid.values[:, None] / term.per,
        grid.splits,
        complete=False,
        rows=grid.rows,
        missing=missing,
        shape=grid.shape,
    )
    return factor, [
        _encode_term(study, variable, term, reading, _count_step(variable, term, reading))
    ]


def _encode_levels(
    study: Study, variable: Variable, terms: list[Term], reading: Reading
) -> tuple[Factor, list[Predictor]]:
    levels = variable.levels
    named = {term.level for term in terms}
    references = {term.reference for term in terms} - {""}
    silent = [v for v in levels if v not in named | references] if references else []
    codes = np.array([[v == t.level for t in terms] + [v == s for s in silent] for v in levels])
    splits = []
    for group in variable.groups:
        assert isinstance(group, Counts)  # noqa: S101  (a variable with levels has counts)
        splits.append(np.array([[group.levels[v] for v in levels]], dtype=np.int64))
    missing = _observe(study, variable)[1]
    predictors = [
        _encode_term(study, variable, term, reading, _level_step(variable, term)) for term in terms
    ]
    blank = [Term(variable.name, f"{variable.name}[{v}]", level=v) for v in silent]
    predictors += [
        replace(
            _encode_term(study, variable, t, reading, f"{t.level} against the reference"),
            note=_SILENT,
        )
        for t in blank
    ]
    factor = Factor(
        variable.name, levels, codes.astype(float), (splits[0], splits[1]), missing=missing
    )
    return factor, predictors


_SILENT = "The publication prints no row for this level."


def _level_step(variable: Variable, term: Term) -> str:
    others = [v for v in variable.levels if v != term.level]
    return f"{term.level} against {term.reference or ' or '.join(others)}"


def _encode_count(
    study: Study, variable: Variable, term: Term, reading: Reading
) -> tuple[Factor, list[Predictor]]:
    values = _whole_values(study, variable)
    seen, missing = _observe(study, variable)
    splits: list[Ints] = []
    moments: list[Moment] = []
    rows: list[Rows | None] = []
    for name, group, n in zip(("cases", "controls"), variable.groups, seen, strict=True):
        assert isinstance(group, Moments)  # noqa: S101  (others are measured)
        found = list_splits(group.mean, group.sd, n, values, limit=MAX_SPLITS)
        if not len(found):
            expected = f"whole numbers that give the mean {group.mean.text} and SD {group.sd.text}"
            do = f"see the audit of {variable.name} in {name}"
            raise _obstacle(study, expected, "none", do)
        splits.append(found)
        moments.append(_moments(group, n))
        rows.append(_moment_rows(group, n) if len(found) > 1 else None)
    cut = reading.threshold(variable.name)
    raw = np.array(values, dtype=float)
    codes = raw / term.per if cut is None else (raw >= cut).astype(float)
    step = _count_step(variable, term, reading)
    factor = Factor(
        variable.name,
        tuple(map(str, values)),
        codes[:, None],
        (splits[0], splits[1]),
        complete=max(map(len, splits)) < MAX_SPLITS,
        moments=(moments[0], moments[1]),
        rows=(rows[0], rows[1]),
        missing=missing,
    )
    return factor, [_encode_term(study, variable, term, reading, step)]


def _moments(group: Moments, n: int) -> Moment:
    sums = possible_sums(group.mean, n)
    squares = [q for total in sums for q in possible_squares(group.sd, n, total)]
    return (sums[0], sums[-1]), (min(squares), max(squares))


def _moment_rows(group: Moments, n: int) -> Rows:
    """Return the allowed sums and squares one by one (see `pvp_bayes.walk.Space.limits`)."""
    sums = possible_sums(group.mean, n)
    rows = [(sums.start, len(sums))]
    for total in sums:
        squares = possible_squares(group.sd, n, total)
        rows.append((squares[0], squares[-1]) if squares else (1, 0))
    return rows


def _count_step(variable: Variable, term: Term, reading: Reading) -> str:
    cut = reading.threshold(variable.name)
    if cut is not None:
        return f"{cut} or more against fewer"
    return f"{term.per:g} {variable.unit or 'unit'} more"


def _whole_values(study: Study, variable: Variable) -> range:
    """Return the values a count can have: its range, else what mean and SD leave."""
    if variable.range is not None:
        return range(int(variable.range[0]), int(variable.range[1]) + 1)
    ends = []
    for group, size in zip(variable.groups, study.sizes, strict=True):
        assert isinstance(group, Moments)  # noqa: S101  (others are measured)
        reach = group.sd.interval[1] * (size - 1) / math.sqrt(size)  # Samuelson 1968
        ends += [group.mean.interval[0] - reach, group.mean.interval[1] + reach]
    return range(max(0, math.ceil(min(ends))), math.floor(max(ends)) + 1)


def _encode_term(
    study: Study, variable: Variable, term: Term, reading: Reading, step: str
) -> Predictor:
    row = next((row for row in read_rows(study) if row.term is term), None)
    error, source = _find_error(row)
    coefficient = _coefficient_interval(term, error)
    aim = _aim(row, coefficient)
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
        coefficient=_turn(coefficient) if flips else coefficient,
        aim=_turn(aim) if flips else aim,
        standard_error=error,
        error_source=source,
        printed=_printed_odds_ratio(term),
        note=note,
    )


def _turn(interval: Interval) -> Interval:
    return -interval[1], -interval[0]


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


def _coefficient_interval(term: Term, error: Interval) -> Interval:
    """Return the coefficients that the row allows, opened outwards where it has diverged."""
    if term.coefficient is not None:
        low, high = term.coefficient.interval
    elif term.odds_ratio is not None and term.odds_ratio.interval[1] > 0:
        low, high = logarithm(term.odds_ratio.interval)
    else:
        return EVERYTHING
    if max(abs(low), abs(high)) > DIVERGED and error[1] > abs(low):
        return (DIVERGED, math.inf) if low > 0 else (-math.inf, -DIVERGED)
    return low, high


def _aim(row: LogisticRow | None, coefficient: Interval) -> Interval:
    """Return the coefficients to aim at: a few digits of an odds ratio leave many.

    The middle of the printed interval narrows them if it is Wald's, which it need not be.
    """
    if row is None or row.term.coefficient is not None or row.ends is None:
        return coefficient
    lower, upper = row.ends
    low = max(coefficient[0], (lower[0] + upper[0]) / 2)
    high = min(coefficient[1], (lower[1] + upper[1]) / 2)
    return (low, high) if low <= high else coefficient


def _find_error(row: LogisticRow | None) -> tuple[Interval, str]:
    """Return the standard errors that a row allows, and what they follow from."""
    if row is None:
        return NO_ERROR, ""
    if row.term.standard_error is not None:
        return row.standard_error or NO_ERROR, "standard error"
    sources = {
        "interval": row.error_from_ends,
        "Wald statistic": row.standard_error,
        "p value": _error_behind_p(row),
    }
    for source, error in sources.items():
        if error is not None and 0 < error[1] < math.inf:
            return error, source
    return NO_ERROR, ""


def _error_behind_p(row: LogisticRow) -> Interval | None:
    """Return the standard errors with which Wald's test gives the printed p."""
    if row.term.p is None:
        return None
    low, high = p_interval(row.term.p)
    if not 0 <= low <= high < 1:
        return None
    z = -NormalDist().inv_cdf(high / 2), -NormalDist().inv_cdf(low / 2) if low > 0 else math.inf
    return divide(magnitude(row.coefficient), z)
