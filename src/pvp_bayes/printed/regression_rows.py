"""Represent rows of Table 2 as intervals, and bound how far correct numbers differ from Wald's.

Most programs print Wald statistics, p values and intervals. Some print p values of likelihood ratio
tests and profile likelihood intervals, which the other numbers of the row do not determine. The
limits below bound how far such correct numbers differ from Wald's. A number within them is not
called an error unless the table shows that all its intervals are Wald intervals.
"""

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from pvp_bayes.printed.intervals import (
    EVERYTHING,
    Interval,
    clip_p,
    divide,
    logarithm,
    magnitude,
    normal_p,
    overlap,
    p_interval,
    positive_part,
    quantile,
    standard_error_from_ends,
    student_quantile,
    student_tail,
    widen,
    widen_sum,
)
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.study import Moments, Study, Term, Variable

__all__ = [
    "CERTIFYING_ROWS",
    "LogisticRow",
    "is_student_interval",
    "largest_likelihood_ratio_factor",
    "list_interval_multiples",
    "list_p_sources",
    "may_be_likelihood_ratio",
    "may_be_profile",
    "may_be_student",
    "profile_errors",
    "profile_shifts",
    "read_rows",
]


@dataclass(frozen=True, slots=True)
class Limits:
    """Largest differences of profile intervals and likelihood ratio p values from Wald's.

    SE is the standard error per standard unit of the predictor (a level, or half the span of a
    count or measurement). Shifts and widths are in standard errors and for a 95 % interval.
    """

    shift: float
    """Both ends shift in the same direction by at most this times SE."""
    widening: float
    """The half-width increases by at most this times SE^2."""
    narrowing: float
    """The half-width decreases by at most this times SE^2."""
    log_z: float
    """Largest |log(likelihood ratio z / Wald z)| per unit of the coefficient times the span."""


# Wider than the extremes of simulated studies, see validation/audit/envelope.json.
LEVEL_LIMITS = Limits(shift=1.0, widening=0.4, narrowing=0.1, log_z=0.3)
"""For one level compared with another; largest simulated: 0.68, 0.21, 0.05, 0.20."""
SPAN_LIMITS = Limits(shift=1.0, widening=1.0, narrowing=1.0, log_z=0.2)
"""For a count or a measurement; largest simulated: 0.66, 0.49, 0.46, 0.11."""
WIDENING_PER_SHIFT = 0.1
"""Apart from `narrowing`, the half-width increases by at least this times the shift squared."""
SLACK_LOG_Z = 0.02
SPAN = 16.0
"""Assumed span in SDs of a measurement without a stated range, wide enough for skewed ones."""
NEAR_SEPARATION = 1.5
"""Above this SE the log-likelihood is too far from quadratic for any such limit."""
CERTIFYING_SHIFT = 0.01
CERTIFYING_WIDENING = 0.02
"""With a shift below `CERTIFYING_SHIFT` and a half-width that exceeds Wald's by less than
`CERTIFYING_WIDENING` times SE^2, a profile interval is mistaken for Wald's in about 1 of 3,000
simulated levels."""
CERTIFYING_ROWS = 2
"""This many other rows with such an interval show that the table has Wald intervals."""
NEAR_FACTOR = 1.3
"""A standard error from the interval within this factor distinguishes z from its square."""
DEGREES = (4.0, 5.0, 6.0, 7.0, 8.0, 10.0, 12.0, 15.0, 20.0, 30.0, 50.0, 100.0, 300.0, 1e3, math.inf)
"""Grid of degrees of freedom; the p values of a table may come from a t distribution with any."""


@dataclass(frozen=True)
class LogisticRow:
    """A row of Table 2 with its numbers as intervals."""

    term: Term
    spread: float | None
    """Span of the predictor in printed steps; None if Table 1 does not give it."""
    residual_df: int
    """Patients minus coefficients."""
    statistic: str | None = "squared"
    """Whether the Wald column is "z" or "squared"; None if the table does not show which."""
    cut_off: bool = False
    """Whether digits may have been cut off instead of rounded, so that more values are possible."""

    def values(self, number: Reported) -> Interval:
        """Return the values that a printed number of this row can stand for."""
        return number.interval_cut_off if self.cut_off else number.interval

    @cached_property
    def coefficient(self) -> Interval:
        """The interval of the printed coefficient, or of the log odds ratio if there is none.

        The two are not combined: some authors compute the odds ratio from a rounded coefficient.
        """
        if self.term.coefficient is not None:
            return self.values(self.term.coefficient)
        if self.term.odds_ratio is None:
            return EVERYTHING
        return logarithm(self.values(self.term.odds_ratio))

    @cached_property
    def ends(self) -> tuple[Interval, Interval] | None:
        """The ends of the printed interval on the log scale."""
        if self.term.interval is None:
            return None
        lower, upper = (logarithm(self.values(end)) for end in self.term.interval)
        return lower, upper

    @cached_property
    def standard_error(self) -> Interval | None:
        """The interval of the standard error, from the printed one or the Wald statistic."""
        if self.term.standard_error is not None:
            return positive_part(self.values(self.term.standard_error))
        if self.z_printed is None:
            return None
        return widen(divide(magnitude(self.coefficient), self.z_printed))

    @cached_property
    def p(self) -> Interval | None:
        """The interval of the printed p value."""
        return None if self.term.p is None else clip_p(self.values(self.term.p))

    @cached_property
    def z_printed(self) -> Interval | None:
        """The interval of |z| from the printed Wald statistic; None if its kind is not known."""
        return None if self.statistic is None else self.read_statistic(self.statistic)

    def read_statistic(self, statistic: str) -> Interval | None:
        """Return the interval of |z|, given that the Wald column is "z" or "squared"."""
        if self.term.wald is None:
            return None
        low, high = magnitude(self.values(self.term.wald))
        return (low, high) if statistic == "z" else (math.sqrt(low), math.sqrt(high))

    def supports(self, statistic: str) -> bool:
        """Return whether the other numbers of the row agree with this kind of Wald column."""
        z = self.read_statistic(statistic)
        if z is None:
            return False
        size = magnitude(self.coefficient)
        if self.term.standard_error is not None:
            return overlap(z, widen(divide(size, self.values(self.term.standard_error))))
        error = divide(size, z)
        if self.error_from_ends is not None:
            low, high = self.error_from_ends
            return overlap(error, (low / NEAR_FACTOR, high * NEAR_FACTOR))
        return self.term.p is not None and overlap(p_interval(self.term.p), normal_p(z))

    @cached_property
    def unit_error(self) -> Interval | None:
        """The standard error per standard unit of the predictor, a level or half of its spread."""
        error = self.standard_error or self.error_from_ends
        if error is None or self.spread is None:
            return None
        unit = 1.0 if self.term.level else self.spread / 2
        return error[0] * unit, error[1] * unit

    @property
    def limits(self) -> Limits:
        """Largest differences of correct numbers of this row from Wald's."""
        return LEVEL_LIMITS if self.term.level else SPAN_LIMITS

    @cached_property
    def error_from_ends(self) -> Interval | None:
        """The interval of the standard error from the printed interval, if that is Wald's."""
        if self.ends is None:
            return None
        return standard_error_from_ends(*self.ends, self.term.interval_level)

    @cached_property
    def is_hardly_profile(self) -> bool:
        """Whether the interval agrees with Wald's too closely for a profile interval."""
        error = self.standard_error
        return error is not None and self.is_closely_wald(self.coefficient, error)

    def is_closely_wald(self, coefficient: Interval, error: Interval) -> bool:
        """Return whether the interval is hardly a profile one, given b and s of the row."""
        if not self.term.level or self.ends is None:
            return False
        shift, widening = profile_shifts(coefficient, error, self.ends, self.z)
        agrees = _contains_zero(shift) and _contains_zero(widening)
        still = magnitude(shift)[1] < CERTIFYING_SHIFT
        return agrees and still and widening[1] < CERTIFYING_WIDENING * error[0] ** 2

    @property
    def z(self) -> Interval:
        """The normal quantile of the row's interval level."""
        return quantile(self.term.interval_level)


def read_rows(study: Study) -> list[LogisticRow]:
    """Return the rows of Table 2 as intervals."""
    regression = study.regression
    if regression is None:
        return []
    size = regression.n or study.cases + study.controls
    df = size - len(regression.terms) - 1
    rows = [LogisticRow(term, _spread(study, term), df) for term in regression.terms]
    statistic = _read_statistic(rows)
    return [replace(row, statistic=statistic) for row in rows]


def _read_statistic(rows: list[LogisticRow]) -> str | None:
    """Return the kind of Wald column that most rows support: "squared", "z" or None."""
    if any(row.term.wald is not None and row.term.wald.value < 0 for row in rows):
        return "z"
    squared, z = (sum(row.supports(kind) for row in rows) for kind in ("squared", "z"))
    if squared != z:
        return "squared" if squared > z else "z"
    has_error = any(row.term.wald and row.term.standard_error for row in rows)
    return "squared" if has_error else None


def _spread(study: Study, term: Term) -> float | None:
    """Return the span of the predictor in printed steps: its range, or about `SPAN` SDs."""
    variable = study.find_variable(term.variable)
    if term.level:
        return 1.0
    if variable is None:
        return None
    if variable.range is not None:
        width = variable.range[1] - variable.range[0]
        return (max(width, 2.0) if variable.kind == "count" else width) / term.per
    return _numeric_spread(variable, term.per)


def _numeric_spread(variable: Variable, per: float) -> float | None:
    """Return a span wide enough for a skewed measurement, or None if only quartiles are printed."""
    centres, deviations = [], []
    for group in variable.groups:
        if not isinstance(group, Moments):
            return None
        centres.append(group.mean.value)
        deviations.append(group.sd.interval[1])
    return SPAN * (max(deviations) + abs(centres[0] - centres[1]) / 2) / per


def list_p_sources(row: LogisticRow) -> dict[str, Interval]:
    """Return the interval of |z| from each set of printed numbers, the most direct set first."""
    sources = {}
    size = magnitude(row.coefficient)
    if row.term.standard_error is not None:
        sources["the coefficient and its standard error"] = divide(
            size, row.term.standard_error.interval
        )
    if row.z_printed is not None:
        sources["the Wald statistic"] = row.z_printed
    if row.error_from_ends is not None and row.term.interval is not None:
        errors = row.error_from_ends if row.term.standard_error else profile_errors(row)
        sources["the odds ratio and its interval"] = divide(size, errors)
    return {name: widen(z) for name, z in sources.items()}


def profile_errors(row: LogisticRow) -> Interval:
    """Return the interval of the standard error if the printed interval is a profile one."""
    widest = _largest_widening(row)
    if row.error_from_ends is None or row.unit_error is None or not math.isfinite(widest):
        return 0.0, math.inf
    low, high = row.error_from_ends
    narrowest = row.limits.narrowing * row.unit_error[1] ** 2
    return low / (1 + widest / row.z[0]), high / max(1 - narrowest / row.z[0], 0.1)


def _largest_widening(row: LogisticRow) -> float:
    """Return the largest excess of a profile half-width over Wald's, in standard errors."""
    error = row.unit_error
    if error is None or not error[1] < NEAR_SEPARATION:
        return math.inf
    level = (row.z[1] / quantile(0.95)[0]) ** 3
    return row.limits.widening * error[1] ** 2 * max(level, 1.0)


def list_interval_multiples(row: LogisticRow) -> Interval | None:
    """Return the multiples of the standard error at which the ends may lie, as a profile's may.

    Returns
    -------
    The fewest and the most standard errors between the coefficient and an end of the interval, or
    None if a profile interval has no known limit.
    """
    error, widest = row.unit_error, _largest_widening(row)
    if error is None or not math.isfinite(widest):
        return None
    shift = row.limits.shift * error[1] * _level_squared(row)
    narrowest = row.limits.narrowing * error[1] ** 2
    return max(row.z[0] - shift - narrowest, 0.0), row.z[1] + shift + widest


def _level_squared(row: LogisticRow) -> float:
    """Return by how much a shift may exceed that of a 95 % interval."""
    return max((row.z[1] / quantile(0.95)[0]) ** 2, 1.0)


def profile_shifts(
    coefficient: Interval, error: Interval, ends: tuple[Interval, Interval], z: Interval
) -> tuple[Interval, Interval]:
    """Return the shift and widening of the printed interval relative to Wald's.

    Returns
    -------
    The shift of the midpoint and the increase of the half-width, in standard errors.
    """
    lower, upper = ends
    middle = (lower[0] + upper[0]) / 2, (lower[1] + upper[1]) / 2
    shift = _quotient((middle[0] - coefficient[1], middle[1] - coefficient[0]), error)
    half = (upper[0] - lower[1]) / 2, (upper[1] - lower[0]) / 2
    width = _quotient(half, error)
    return widen_sum(shift), widen_sum((width[0] - z[1], width[1] - z[0]))


def _quotient(top: Interval, error: Interval) -> Interval:
    """Return the quotient of any interval and a standard error."""
    if error[0] <= 0 or not math.isfinite(error[1]):
        return -math.inf, math.inf
    ends = [t / e for t in top for e in error]
    return min(ends), max(ends)


def may_be_profile(row: LogisticRow, shift: Interval, widening: Interval) -> bool:
    """Return whether a profile likelihood interval could have this shift and widening."""
    error = row.unit_error
    if error is None or not error[1] < NEAR_SEPARATION:
        return True
    level = _level_squared(row)
    most = row.limits.shift * error[1] * level
    if not overlap(shift, (-most, most)):
        return False
    least = (
        WIDENING_PER_SHIFT / level * magnitude(shift)[0] ** 2 - row.limits.narrowing * error[1] ** 2
    )
    return overlap(widening, (least, max(_largest_widening(row), least)))


def is_student_interval(row: LogisticRow, shift: Interval, widening: Interval) -> bool:
    """Return whether a t distribution with the residual degrees of freedom explains both ends."""
    extra = student_quantile(row.term.interval_level, max(row.residual_df, 1)) - row.z[0]
    return _contains_zero(shift) and overlap(widening, (0.0, widen((0.0, extra))[1]))


def may_be_likelihood_ratio(row: LogisticRow, p: Reported, z: Interval) -> bool:
    """Return whether a likelihood ratio test of this row could give the printed p value."""
    factor = largest_likelihood_ratio_factor(row)
    if math.isinf(factor):
        return True
    return overlap(p_interval(p), normal_p((z[0] / factor, z[1] * factor)))


def largest_likelihood_ratio_factor(row: LogisticRow) -> float:
    """Return the largest factor between z of the likelihood ratio test and Wald's."""
    error, spread = row.unit_error, row.spread
    if error is None or spread is None or not error[1] < NEAR_SEPARATION:
        return math.inf
    reach = row.limits.log_z * magnitude(row.coefficient)[1] * spread + SLACK_LOG_Z
    return math.exp(min(reach, 50.0))


def may_be_student(rows: Sequence[LogisticRow]) -> bool:
    """Return whether one t distribution explains every p value of the table.

    Two or more of these must disagree with the normal distribution; a single one is an error.
    """
    tested = []
    for row in rows:
        sources = list_p_sources(row)
        if row.term.p is not None and sources:
            tested.append((p_interval(row.term.p), list(sources.values())))
    fits = [
        [any(overlap(p, student_tail(z, df)) for z in sources) for p, sources in tested]
        for df in (*itertools.pairwise(DEGREES), (math.inf, math.inf))
    ]
    return fits[-1].count(False) > 1 and any(map(all, fits))


def _contains_zero(interval: Interval) -> bool:
    return interval[0] <= 0 <= interval[1]
