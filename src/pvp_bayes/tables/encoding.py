"""Translate the printed tables into factors, covariate patterns, predictors and their targets.

A reading says how Table 2 was coded. Under a reading, each variable of the regression is a factor
whose counts by value are known from Table 1, each combination of values is a pattern, and each
printed coefficient and standard error is an interval that the fit to the patients must reproduce.
"""

import itertools
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from pvp_bayes.errors import StudyError
from pvp_bayes.printed.intervals import (
    EVERYTHING,
    Interval,
    logarithm,
)
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.regression_rows import read_rows
from pvp_bayes.printed.row_region import Region, find_regions
from pvp_bayes.printed.study import Counts, Group, Moments, Study, Term, Variable
from pvp_bayes.printed.whole_numbers import list_splits, possible_squares, possible_sums
from pvp_bayes.tables.comparable import StepSource, describe_step
from pvp_bayes.tables.contrast import UNNAMED_UNIT, Contrast
from pvp_bayes.tables.measured import FEWEST_POINTS, choose_shape, make_grid, possible_shapes
from pvp_bayes.tables.reading import Reading

__all__ = [
    "DIVERGED",
    "Encoding",
    "Factor",
    "Predictor",
    "encode_factors",
    "encode_tables",
    "encode_terms",
    "list_shapes",
]


MAX_PATTERNS = 20_000
MOST_POINTS = 25
"""Largest number of grid points for a measured variable."""
MEASURED_PATTERNS = 4_000
"""Largest number of patterns where there are measured variables."""
MAX_SPLITS = 2_000
NO_ERROR = (0.0, math.inf)
DIVERGED = 8.0
"""A coefficient beyond this, with an even larger standard error, comes from a diverged fit."""
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Moment = tuple[tuple[int, int], tuple[int, int]]
Rows = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Predictor:
    """One column of the regression and what Table 2 prints for it."""

    name: str
    label: str
    contrast: Contrast
    harmful: str
    harmful_sign: int
    """Sign of the log odds ratio if the harmful level raises the odds."""
    coefficient: tuple[float, float]
    """Interval that the printed numbers allow under the reading; infinite where none is printed."""
    target_interval: tuple[float, float]
    """The part of `coefficient` that a reconstruction aims at: all that the row's numbers allow."""
    standard_error: tuple[float, float]
    """Standard errors that all numbers of the row allow; see `printed.row_region`."""
    error_source: tuple[str, ...]
    """The numbers that they come from, the most direct first (standard error, Wald statistic, odds
    ratio, interval, p value); empty for none."""
    printed: tuple[float, float, float]
    """Odds ratio and interval (centre, lower, upper) as printed; NaN where not printed."""
    estimate: float = math.nan
    """The coefficient at the centroid of all that the row allows; NaN where it has no bound."""
    estimate_error: float = math.nan
    """The standard error there; NaN where nothing is printed that bounds it."""
    is_reversed: bool = False
    """Whether the reading reverses the sign of the printed row."""
    note: str = ""
    comparable_step: float = 1.0
    """Number of printed steps over which effects of different factors can be compared: 1 for
    levels, two SDs for numbers; NaN if no SD can be had."""
    comparable_source: StepSource = "levels"


@dataclass(frozen=True, slots=True)
class Factor:
    """A discrete variable of the regression."""

    variable: str
    values: tuple[str, ...]
    codes: Floats
    """Value of each predictor at each value of the variable, dims (value, predictor)."""
    splits: tuple[Ints, Ints]
    """Counts by value that Table 1 allows, for (cases, controls), each with dims (split, value)."""
    complete: bool = True
    """Whether `splits` lists every possible split."""
    moments: tuple[Moment, Moment] | None = None
    """For a count, bounds of its sum and its sum of squares in (cases, controls)."""
    rows: tuple[Rows | None, Rows | None] = (None, None)
    """If several splits are possible, the allowed sums and sums of squares; see `Space.limits`."""
    missing: tuple[int, int] = (0, 0)
    """Number of (cases, controls) with a missing value."""
    shape: str = ""
    """For a measured variable, the assumed shape; its values are then grid points."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """The two tables under one reading, as feasibility and reconstruction need them."""

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
        """The assumed shape of each measured variable."""
        return {factor.variable: factor.shape for factor in self.factors if factor.shape}

    @property
    def pattern_names(self) -> list[str]:
        """Each pattern as text, such as `tfi=yes, vertebrae=2`."""
        return [
            ", ".join(f"{f.variable}={f.values[v]}" for f, v in zip(self.factors, row, strict=True))
            for row in self.values.tolist()
        ]

    def target(self, what: str) -> Floats:
        """Return an interval attribute of all predictors, dims (predictor, end)."""
        return np.array([getattr(p, what) for p in self.predictors]).reshape(-1, 2)


def encode_tables(
    study: Study, reading: Reading, shapes: Mapping[str, str] | None = None
) -> Encoding:
    """Translate the printed tables into factors, patterns and predictors.

    Parameters
    ----------
    study
        A study whose Table 2 has only variables of Table 1. A study without Table 2 is encoded as
        if its Table 2 had a row without numbers for every variable.
    reading
        How Table 2 was coded.
    shapes
        Shape to assume for a measured variable; see `list_shapes`.

    Raises
    ------
    StudyError
        If a variable of the regression is not in Table 1, or its counts do not add up.
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
    """Translate each variable on its own; see `encode_tables`.

    Parameters
    ----------
    crossed
        Whether the grids must be small enough that all covariate patterns can be listed.
    """
    shapes = dict(shapes or {})
    terms = study.terms or tuple(_blank_terms(study))
    names = list(dict.fromkeys(term.variable for term in terms))
    if not names:
        raise _study_error(study, "a table with at least one row", "none", "add [[variables]]")
    for name, shape in shapes.items():
        variable = study.find_variable(name) if name in names else None
        if variable is None or shape not in list_shapes(variable):
            can = [
                f"{v.name}={' or '.join(list_shapes(v))}" for v in study.variables if list_shapes(v)
            ]
            expected = f"the shape of a measured variable ({', '.join(can) or 'there is none'})"
            do = "quartiles have a shape of their own, lognormal needs means above 0, beta a range"
            raise _study_error(study, expected, f"{name}={shape}", do)
    lacking = [name for name in names if study.find_variable(name) is None]
    if lacking:
        do = "add it to the variables"
        raise _study_error(study, f"{lacking[0]} in Table 1", "no such row", do)
    variables = [v for v in map(study.find_variable, names) if v is not None]
    found: dict[str, tuple[Factor, list[Predictor]]] = {}
    points = MOST_POINTS
    for variable in sorted(variables, key=_is_measured):  # discrete ones limit the grids
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
    """Translate the rows of Table 2 only, whether or not Table 1 has their variables."""
    found = []
    for term in study.terms:
        variable = study.find_variable(term.variable) or _unprinted_variable(term)
        found.append(_encode_term(study, variable, term, reading))
    return tuple(found)


def _unprinted_variable(term: Term) -> Variable:
    """Return a placeholder for a variable that is not in Table 1."""
    nothing: Group = Moments(Reported("0"), Reported("0"))
    if term.level:
        nothing = Counts({term.level: 0, term.reference or f"not {term.level}": 0})
    kind = "binary" if term.level else "continuous"
    return Variable(term.variable, term.variable, kind, nothing, nothing)  # type: ignore[arg-type]


def _blank_terms(study: Study) -> Iterator[Term]:
    """Yield the rows that Table 2 would have with every variable in the regression."""
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
    """Return whether the variable is measured, so that a grid has to represent its values."""
    counted = variable.kind == "count" and isinstance(variable.cases, Moments)
    return not (variable.levels or counted)


def list_shapes(variable: Variable) -> tuple[str, ...]:
    """Return the shapes that may be assumed for a variable: none unless it has mean and SD only."""
    first, second = variable.groups
    if isinstance(first, Moments) and isinstance(second, Moments) and _is_measured(variable):
        return possible_shapes((first, second), variable.range)
    return ()


def _count_points(study: Study, variables: list[Variable], known: list[Factor]) -> int:
    """Return the number of points that each grid may have."""
    discrete = math.prod(len(f.values) for f in known if not f.shape)
    measured = sum(map(_is_measured, variables))
    points = int((MEASURED_PATTERNS / discrete) ** (1 / measured))
    if points < FEWEST_POINTS:
        expected = f"at most {MEASURED_PATTERNS} covariate patterns"
        found = f"{measured} measured variables beside {discrete} patterns"
        raise _study_error(study, expected, found, "leave out a row, or use Table 2 alone")
    return min(points, MOST_POINTS)


def _study_error(study: Study, expected: str, found: str, do: str) -> StudyError:
    return StudyError(f"{study.id}: expected {expected}, found {found}; {do}")


def _cross_factors(
    study: Study, reading: Reading, factors: list[Factor], predictors: list[Predictor]
) -> Encoding:
    if math.prod(len(f.values) for f in factors) > MAX_PATTERNS:
        found = " x ".join(str(len(f.values)) for f in factors)
        do = "narrow the ranges of counts or leave out a row"
        raise _study_error(study, f"at most {MAX_PATTERNS} covariate patterns", found, do)
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
    """Return the numbers of (cases, controls) with a value, and of those with a missing value."""
    seen = []
    for name, group, size in zip(("cases", "controls"), variable.groups, study.sizes, strict=True):
        n = sum(group.levels.values()) if isinstance(group, Counts) else _size(group, size)
        if not 1 <= n <= size:
            expected = f"1 to {size} patients of {variable.name} in {name}"
            raise _study_error(study, expected, str(n), "see the audit of its counts")
        seen.append(n)
    missing = study.sizes[0] - seen[0], study.sizes[1] - seen[1]
    return (seen[0], seen[1]), missing


def _size(group: Group, size: int) -> int:
    return size if group.n is None else group.n


def _encode_measure(
    study: Study, variable: Variable, term: Term, reading: Reading, points: int, shape: str
) -> tuple[Factor, list[Predictor]]:
    """Represent a measured variable by a grid."""
    first, second = variable.groups
    assert not isinstance(first, Counts)  # noqa: S101  (measured variables have no counts)
    assert not isinstance(second, Counts)  # noqa: S101
    groups = first, second
    seen, missing = _observe(study, variable)
    grid = make_grid(
        groups, seen, variable.range, points, shape or choose_shape(groups, variable.range)
    )
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
    return factor, [_encode_term(study, variable, term, reading)]


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
    predictors = [_encode_term(study, variable, term, reading) for term in terms]
    for level in silent:
        blank = Term(variable.name, f"{variable.name}[{level}]", level=level)
        encoded = _encode_term(study, variable, blank, reading)
        unknown = replace(encoded.contrast, references=())
        predictors.append(replace(encoded, contrast=unknown, note=_SILENT))
    factor = Factor(
        variable.name, levels, codes.astype(float), (splits[0], splits[1]), missing=missing
    )
    return factor, predictors


_SILENT = "The publication prints no row for this level."


def _contrast(variable: Variable, term: Term, reading: Reading) -> Contrast:
    """Return the contrast of the term's odds ratio under a reading."""
    if term.level:
        others = tuple(v for v in variable.levels if v != term.level)
        references = (term.reference,) if term.reference else others
        return Contrast(term.variable, level=term.level, references=references)
    cut = reading.threshold(variable.name)
    if cut is not None:
        return Contrast(term.variable, cut=cut)
    return Contrast(term.variable, per=term.per, unit=variable.unit or UNNAMED_UNIT)


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
            raise _study_error(study, expected, "none", do)
        splits.append(found)
        moments.append(_moments(group, n))
        rows.append(_moment_rows(group, n) if len(found) > 1 else None)
    cut = reading.threshold(variable.name)
    raw = np.array(values, dtype=float)
    codes = raw / term.per if cut is None else (raw >= cut).astype(float)
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
    return factor, [_encode_term(study, variable, term, reading)]


def _moments(group: Moments, n: int) -> Moment:
    sums = possible_sums(group.mean, n)
    squares = [q for total in sums for q in possible_squares(group.sd, n, total)]
    return (sums[0], sums[-1]), (min(squares), max(squares))


def _moment_rows(group: Moments, n: int) -> Rows:
    """Return the allowed sums and sums of squares as `Space.limits` has them."""
    sums = possible_sums(group.mean, n)
    rows = [(sums.start, len(sums))]
    for total in sums:
        squares = possible_squares(group.sd, n, total)
        rows.append((squares[0], squares[-1]) if squares else (1, 0))
    return rows


def _whole_values(study: Study, variable: Variable) -> range:
    """Return the values that a count can take: its range, or else those that mean and SD allow."""
    if variable.range is not None:
        return range(int(variable.range[0]), int(variable.range[1]) + 1)
    ends = []
    for group, size in zip(variable.groups, study.sizes, strict=True):
        assert isinstance(group, Moments)  # noqa: S101  (others are measured)
        reach = group.sd.interval[1] * (size - 1) / math.sqrt(size)  # Samuelson 1968
        ends += [group.mean.interval[0] - reach, group.mean.interval[1] + reach]
    return range(max(0, math.ceil(min(ends))), math.floor(max(ends)) + 1)


def _encode_term(study: Study, variable: Variable, term: Term, reading: Reading) -> Predictor:
    region = _find_region(study, term)
    error = region.standard_error if region else NO_ERROR
    coefficient = _coefficient_interval(term, region)
    target, estimate = _narrow_target(coefficient, region)
    flips = reading.flips(term)
    harmful, sign = _harmful(variable, term)
    note = ""
    if flips:
        note = f"The publication prints the reverse ({_printed_text(term)})."
    contrast = _contrast(variable, term, reading)
    step, step_source = _find_step(study, variable, contrast, error)
    return Predictor(
        name=term.predictor,
        label=variable.label,
        contrast=contrast,
        harmful=harmful,
        harmful_sign=sign,
        coefficient=_negate(coefficient) if flips else coefficient,
        target_interval=_negate(target) if flips else target,
        standard_error=error,
        error_source=region.sources if region else (),
        estimate=-estimate if flips else estimate,
        estimate_error=region.centre[1] if region else math.nan,
        printed=_printed_odds_ratio(term),
        is_reversed=flips,
        note=note,
        comparable_step=step,
        comparable_source=step_source,
    )


def _find_step(
    study: Study, variable: Variable, contrast: Contrast, error: Interval
) -> tuple[float, StepSource]:
    if contrast.is_number:
        return describe_step(study, variable, contrast.per, error)
    return 1.0, "levels"


def _negate(interval: Interval) -> Interval:
    return -interval[1], -interval[0]


def _harmful(variable: Variable, term: Term) -> tuple[str, int]:
    """Return the harmful level or direction, and the sign of the log odds ratio for harm."""
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


def _find_region(study: Study, term: Term) -> Region | None:
    """Return what all numbers of a row allow together, None if it is not a row of Table 2."""
    rows = tuple(read_rows(study))
    found = zip(rows, find_regions(rows), strict=True)
    return next((region for row, region in found if row.term is term), None)


def _coefficient_interval(term: Term, region: Region | None) -> Interval:
    """Return the coefficients that the row allows, unbounded on one side if the fit diverged."""
    number = term.coefficient or term.odds_ratio
    if number is None:
        return EVERYTHING
    low, high = number.interval_cut_off if region and region.cut_off else number.interval
    if term.coefficient is None:
        if high <= 0:
            return EVERYTHING
        low, high = logarithm((low, high))
    error = region.standard_error[1] if region else math.inf
    if max(abs(low), abs(high)) > DIVERGED and error > abs(low):
        return (DIVERGED, math.inf) if low > 0 else (-math.inf, -DIVERGED)
    return low, high


def _narrow_target(coefficient: Interval, region: Region | None) -> tuple[Interval, float]:
    """Return the coefficients to aim at, which are fewer, and the estimate among them."""
    if region is None or not all(map(math.isfinite, coefficient)):
        middle = sum(coefficient) / 2
        return coefficient, middle if math.isfinite(middle) else math.nan
    return region.coefficient, region.centre[0]
