"""The audit of Table 2: each printed number of a logistic row against the others of that row.

Most programs print Wald statistics, p values and intervals. Some print p values of likelihood ratio
tests and intervals of the profile likelihood, which other numbers of the row do not determine. The
limits below say how far such honest numbers can lie from Wald's; nothing within them is called an
error unless the table shows that it is Wald's throughout.
"""

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from pvp_bayes.audit_p import flips_significance, p_interval
from pvp_bayes.findings import Finding, Place, allowed_text
from pvp_bayes.recalculation import (
    Interval,
    bound_odds_ratio,
    divide,
    exponentiate,
    interval_ends,
    logarithm,
    magnitude,
    normal_p,
    overlap,
    quantile,
    standard_error_from_ends,
    student_quantile,
    student_tail,
    wald_statistic,
    widen,
)
from pvp_bayes.study import Moments, Quartiles, Reported, Study, Term, Variable

__all__ = ["LogisticRow", "check_term", "read_rows"]

# How far profile intervals and likelihood ratio p values lie from Wald's: fits to simulated data
# (30 to 3,000 patients, 1 to 6 predictors, 95 % intervals). SE is the standard error per standard
# unit of the predictor; shifts are in standard errors.
PROFILE_SHIFT = 1.2
"""Both ends move together by at most this times SE (largest simulated: 0.8)."""
PROFILE_WIDENING = 1.2
"""Half the width grows by at most this times SE^2 (largest simulated: 0.8) ..."""
LEAST_WIDENING = 0.01
"""... and by at least this times SE^2 (smallest simulated: 0.016 for SE up to 0.6)."""
WIDENING_PER_SHIFT = 0.1
"""Widening is at least this times the shift squared (smallest simulated: 0.23)."""
LOG_Z_PER_COEFFICIENT = 0.25
"""Likelihood ratio z over Wald z, on the log scale, per unit of coefficient (largest: 0.19)."""
SLACK_LOG_Z = 0.02
NEAR_SEPARATION = 1.5
"""Beyond this SE the likelihood is too far from a parabola for any such limit."""
CERTIFYING = (0.2, 0.6)
"""Standard errors at which the smallest widening was simulated for binary predictors."""
NEAR_FACTOR = 1.3
"""Within this factor a standard error from the interval tells z from its square."""
DEGREES = (4.0, 5.0, 6.0, 7.0, 8.0, 10.0, 12.0, 15.0, 20.0, 30.0, 50.0, 100.0, 300.0, 1e3, math.inf)
"""Degrees of freedom between which a table's p values may come from a t distribution."""


@dataclass(frozen=True)
class LogisticRow:
    """A row of Table 2 with what its numbers say as intervals."""

    term: Term
    place: Place
    spread: float | None
    """How many printed steps the predictor spans; None where Table 1 does not say."""
    residual_df: int
    """Patients minus coefficients."""
    statistic: str | None = "squared"
    """Whether the Wald column holds z or its square; None where the table does not show it."""

    @cached_property
    def coefficient(self) -> Interval:
        """The coefficients that the printed one allows, or the odds ratio where there is none.

        The two are never combined: some authors work the odds ratio out from a rounded coefficient.
        """
        if self.term.coefficient is not None:
            return self.term.coefficient.interval
        return logarithm(_positive(self.term.odds_ratio))

    @cached_property
    def ends(self) -> tuple[Interval, Interval] | None:
        """The ends of the printed interval on the log scale."""
        if self.term.interval is None:
            return None
        lower, upper = (logarithm(end.interval) for end in self.term.interval)
        return lower, upper

    @cached_property
    def standard_error(self) -> Interval | None:
        """The standard errors that the row allows, by its standard error or Wald statistic."""
        if self.term.standard_error is not None:
            low, high = self.term.standard_error.interval
            return max(low, 0.0), high
        if self.z_printed is None:
            return None
        return widen(divide(magnitude(self.coefficient), self.z_printed))

    @cached_property
    def z_printed(self) -> Interval | None:
        """The size of z behind the printed Wald statistic, if it is known to be z or its square."""
        return None if self.statistic is None else self.read_statistic(self.statistic)

    def read_statistic(self, statistic: str) -> Interval | None:
        """Return the size of z if the Wald column holds z or its square."""
        if self.term.wald is None:
            return None
        low, high = magnitude(self.term.wald.interval)
        return (low, high) if statistic == "z" else (math.sqrt(low), math.sqrt(high))

    def supports(self, statistic: str) -> bool:
        """Return whether other numbers of the row agree with this reading of the Wald column."""
        z = self.read_statistic(statistic)
        if z is None:
            return False
        size = magnitude(self.coefficient)
        if self.term.standard_error is not None:
            return overlap(z, widen(divide(size, self.term.standard_error.interval)))
        error = divide(size, z)
        if self.error_from_ends is not None:
            low, high = self.error_from_ends
            return overlap(error, (low / NEAR_FACTOR, high * NEAR_FACTOR))
        return self.term.p is not None and overlap(p_interval(self.term.p), normal_p(z))

    @cached_property
    def unit_error(self) -> Interval | None:
        """The standard error per standard unit of the predictor: half of its spread."""
        error = self.standard_error or self.error_from_ends
        if error is None or self.spread is None:
            return None
        unit = max(1.0, self.spread / 2) if self.term.level or self.spread == 1 else self.spread / 2
        return error[0] * unit, error[1] * unit

    @cached_property
    def error_from_ends(self) -> Interval | None:
        """The standard errors that the printed interval allows if it is Wald's."""
        if self.ends is None:
            return None
        return standard_error_from_ends(*self.ends, self.term.interval_level)

    @cached_property
    def is_certainly_wald(self) -> bool:
        """Whether the interval is too narrow to be one of the profile likelihood."""
        if self.ends is None or self.standard_error is None or self.spread != 1:
            return False
        low, high = self.standard_error
        if not (CERTIFYING[0] <= low and high <= CERTIFYING[1]):
            return False
        widening = profile_shifts(self.coefficient, self.standard_error, self.ends, self.z)[1]
        return _holds_zero(widening) and widening[1] < LEAST_WIDENING * low**2

    @property
    def z(self) -> Interval:
        """The normal quantile of the row's interval level."""
        return quantile(self.term.interval_level)


def _holds_zero(interval: Interval) -> bool:
    return interval[0] <= 0 <= interval[1]


def _positive(number: Reported | None) -> Interval:
    return (0.0, math.inf) if number is None else (max(number.interval[0], 0.0), number.interval[1])


def widen_sum(interval: Interval) -> Interval:
    """Return the interval opened by what a sum of numbers near 1 may have lost."""
    return interval[0] - 1e-9, interval[1] + 1e-9


def profile_shifts(
    coefficient: Interval, error: Interval, ends: tuple[Interval, Interval], z: Interval
) -> tuple[Interval, Interval]:
    """Return how far the printed ends lie from Wald's: moved together, and apart.

    Returns
    -------
    The shift of the middle and the growth of half the width, in standard errors.
    """
    lower, upper = ends
    middle = (lower[0] + upper[0]) / 2, (lower[1] + upper[1]) / 2
    shift = _quotient((middle[0] - coefficient[1], middle[1] - coefficient[0]), error)
    half = (upper[0] - lower[1]) / 2, (upper[1] - lower[0]) / 2
    width = _quotient(half, error)
    return widen_sum(shift), widen_sum((width[0] - z[1], width[1] - z[0]))


def _quotient(top: Interval, error: Interval) -> Interval:
    """Return the quotients of any interval by standard errors."""
    if error[0] <= 0 or not math.isfinite(error[1]):
        return -math.inf, math.inf
    ends = [t / e for t in top for e in error]
    return min(ends), max(ends)


def read_rows(study: Study) -> list[LogisticRow]:
    """Return the rows of Table 2 as intervals."""
    regression = study.regression
    if regression is None:
        return []
    size = regression.n or study.cases + study.controls
    df = size - len(regression.terms) - 1
    rows = [
        LogisticRow(term, Place(term.predictor, term.where), _spread(study, term), df)
        for term in regression.terms
    ]
    statistic = _read_statistic(rows)
    return [replace(row, statistic=statistic) for row in rows]


def _read_statistic(rows: list[LogisticRow]) -> str | None:
    """Return what the Wald column holds, as most rows show it."""
    if any(row.term.wald is not None and row.term.wald.value < 0 for row in rows):
        return "z"
    squared, z = (sum(row.supports(kind) for row in rows) for kind in ("squared", "z"))
    if squared != z:
        return "squared" if squared > z else "z"
    has_error = any(row.term.wald and row.term.standard_error for row in rows)
    return "squared" if has_error else None


def _spread(study: Study, term: Term) -> float | None:
    """Return how many printed steps the predictor spans: its range, or four standard deviations."""
    variable = study.find_variable(term.variable)
    if variable is None:
        return None
    if variable.levels:
        return 1.0
    if variable.range is not None:
        return (variable.range[1] - variable.range[0]) / term.per
    return _numeric_spread(variable) / term.per


def _numeric_spread(variable: Variable) -> float:
    centres, deviations = [], []
    for group in variable.groups:
        if isinstance(group, Moments):
            centres.append(group.mean.value)
            deviations.append(group.sd.interval[1])
        elif isinstance(group, Quartiles):
            centres.append(group.median.value)
            deviations.append(group.q3.interval[1] - group.q1.interval[0])
    return 4 * (max(deviations) + abs(centres[0] - centres[1]) / 2)


def check_term(row: LogisticRow, rows: Sequence[LogisticRow]) -> Iterator[Finding]:
    """Yield the findings about one row of Table 2.

    Parameters
    ----------
    rows
        All rows, which show together whether the table is Wald's throughout.
    """
    others = [other for other in rows if other is not row]
    yield from _check_odds_ratio(row)
    yield from _check_wald(row)
    yield from _check_p(row, rows)
    if row.ends is not None and row.term.interval is not None:
        order = _check_order(row)
        yield order
        if order.verdict == "consistent":
            yield from _check_contains(row)
            wald = any(other.is_certainly_wald for other in others)
            yield from _check_ends(row, is_wald=wald)
            yield from _check_standard_error(row, is_wald=wald)
            yield from _check_significance(row)


def _check_odds_ratio(row: LogisticRow) -> Iterator[Finding]:
    ratio, own = row.term.odds_ratio, row.term.coefficient
    if ratio is None:
        return
    if ratio.interval[1] <= 0 or ratio.value < 0:
        reason = f"An odds ratio is above 0, which {ratio.text} is not."
        yield row.place.impossible("odds_ratio", ratio.text, (0.0, math.inf), reason)
        return
    if own is None:
        return
    allowed = bound_odds_ratio(own.interval)
    finding = row.place.compare("odds_ratio", ratio, allowed, f"the coefficient {own.text}", "high")
    yield finding
    if finding.verdict == "inconsistent":
        inverse = bound_odds_ratio((-own.interval[1], -own.interval[0]))
        if overlap(ratio.interval, inverse):
            reason = (
                f"{ratio.text} is the inverse of the odds ratio that the coefficient {own.text} "
            )
            reason += f"gives ({allowed_text(allowed)}), so it is for the other level or direction."
            yield row.place.inconsistent("inverse", ratio.text, allowed, reason, "high")


def _check_wald(row: LogisticRow) -> Iterator[Finding]:
    wald, error = row.term.wald, row.term.standard_error
    if wald is None:
        return
    if error is None:
        yield row.place.silent("wald", wald.text, "No standard error is printed beside it.")
        return
    allowed = wald_statistic(row.coefficient, error.interval)
    source = "the coefficient and its standard error"
    if row.statistic == "z":
        allowed = widen(divide(magnitude(row.coefficient), error.interval))
        if row.coefficient[1] < 0 and wald.value < 0:
            allowed = -allowed[1], -allowed[0]
        source += " (as their quotient)"
    yield row.place.compare("wald", wald, allowed, source)


def _check_p(row: LogisticRow, rows: Sequence[LogisticRow]) -> Iterator[Finding]:
    p = row.term.p
    if p is None:
        return
    printed = p_interval(p)
    if printed[0] > 1 or printed[1] < 0:
        reason = f"A p value of {p.text} does not exist."
        yield row.place.impossible("table_p", p.text, (0.0, 1.0), reason)
        return
    sources = _list_p_sources(row)
    if not sources:
        reason = (
            "Neither a standard error nor a Wald statistic nor an interval is printed beside it."
        )
        yield row.place.silent("table_p", p.text, reason)
        return
    name, z = next(iter(sources.items()))
    allowed = normal_p(z)
    found = [source for source, value in sources.items() if overlap(printed, normal_p(value))]
    if found:
        text = allowed_text(normal_p(sources[found[0]]))
        reason = f"{p.text} agrees with {found[0]} by Wald's test ({text})."
        yield row.place.consistent("table_p", p.text, allowed, reason)
    else:
        yield _judge_p(row, rows, p, z, name)


def _list_p_sources(row: LogisticRow) -> dict[str, Interval]:
    """Return |z| by the printed numbers that give it, the most direct first."""
    sources = {}
    size = magnitude(row.coefficient)
    if row.term.standard_error is not None:
        sources["the coefficient and its standard error"] = divide(
            size, row.term.standard_error.interval
        )
    if row.z_printed is not None:
        sources["the Wald statistic"] = row.z_printed
    if row.error_from_ends is not None and row.term.interval is not None:
        low, high = row.error_from_ends
        widest = _largest_widening(row)
        shrunk = 1 / (1 + widest / row.z[0]) if math.isfinite(widest) else 0.0
        sources["the odds ratio and its interval"] = divide(size, (low * shrunk, high))
    return {name: widen(z) for name, z in sources.items()}


def _largest_widening(row: LogisticRow) -> float:
    """Return by how much half a profile interval may exceed Wald's, in standard errors."""
    error = row.unit_error
    if error is None or not error[1] < NEAR_SEPARATION:
        return math.inf
    level = (row.z[1] / quantile(0.95)[0]) ** 3
    return PROFILE_WIDENING * error[1] ** 2 * max(level, 1.0)


def _judge_p(
    row: LogisticRow, rows: Sequence[LogisticRow], p: Reported, z: Interval, source: str
) -> Finding:
    allowed = normal_p(z)
    text = allowed_text(allowed)
    tail = student_tail(z, (float(max(row.residual_df, 1)),) * 2)
    if overlap(p_interval(p), tail):
        reason = (
            f"{p.text} agrees with {source} by a t distribution with {row.residual_df} degrees "
        )
        reason += f"of freedom; by the normal distribution it would be {text}."
        return row.place.consistent("table_p", p.text, allowed, reason, "low")
    if row.term.wald is None and _may_be_likelihood_ratio(row, p, z):
        reason = f"{p.text} is not Wald's ({text}), and may be that of a likelihood ratio test, "
        reason += "which these numbers do not determine."
        return row.place.silent("table_p", p.text, reason, "low", allowed)
    if _may_be_student(rows):
        reason = f"{p.text} is not that of a normal distribution ({text}), but a t distribution "
        reason += "would give every p value of the table."
        return row.place.silent("table_p", p.text, reason, "low", allowed)
    severity = "high" if flips_significance(p, allowed) else "medium"
    reason = f"{p.text} cannot be reproduced from {source} ({text})."
    return row.place.inconsistent("table_p", p.text, allowed, reason, severity)


def _may_be_likelihood_ratio(row: LogisticRow, p: Reported, z: Interval) -> bool:
    """Return whether a likelihood ratio test of this row could have the printed p value."""
    error, spread = row.unit_error, row.spread
    if error is None or spread is None or not error[1] < NEAR_SEPARATION:
        return True
    reach = LOG_Z_PER_COEFFICIENT * magnitude(row.coefficient)[1] * spread + SLACK_LOG_Z
    factor = math.exp(min(reach, 50.0))
    return overlap(p_interval(p), normal_p((z[0] / factor, z[1] * factor)))


def _may_be_student(rows: Sequence[LogisticRow]) -> bool:
    """Return whether one t distribution gives every p value of the table."""
    tested = []
    for row in rows:
        sources = _list_p_sources(row)
        if row.term.p is not None and sources:
            tested.append((p_interval(row.term.p), list(sources.values())))
    return any(
        all(any(overlap(p, student_tail(z, df)) for z in sources) for p, sources in tested)
        for df in itertools.pairwise(DEGREES)
    )


def _check_order(row: LogisticRow) -> Finding:
    assert row.term.interval is not None  # noqa: S101  (asked only where there is one)
    lower, upper = row.term.interval
    printed = _interval_text(row.term)
    if upper.interval[1] < lower.interval[0]:
        reason = f"The lower end {lower.text} lies above the upper end {upper.text}."
    elif lower.value < 0 or upper.interval[1] <= 0:
        reason = "An end of the interval of an odds ratio lies below 0."
    else:
        reason = "The lower end lies below the upper end."
        return row.place.consistent("interval_order", printed, (0.0, math.inf), reason)
    return row.place.impossible("interval_order", printed, (0.0, math.inf), reason)


def _interval_text(term: Term) -> str:
    return " to ".join(end.text for end in term.interval) if term.interval else ""


def _check_contains(row: LogisticRow) -> Iterator[Finding]:
    assert row.term.interval is not None  # noqa: S101
    lower, upper = (end.interval for end in row.term.interval)
    printed = _interval_text(row.term)
    ratio = exponentiate(row.coefficient)
    if row.term.odds_ratio is not None:
        ratio = _positive(row.term.odds_ratio)
    allowed = widen((max(lower[0], 0.0), upper[1]))
    text = row.term.odds_ratio.text if row.term.odds_ratio else allowed_text(ratio)
    if overlap(ratio, allowed):
        reason = f"The interval contains its estimate {text}."
        yield row.place.consistent("interval_contains", printed, ratio, reason)
        return
    reason = f"The interval {printed} does not contain its estimate {text}"
    inverse = divide((1.0, 1.0), ratio)
    if overlap(inverse, allowed):
        reason += "; it contains the inverse odds ratio, so one of them is for the other level"
        yield row.place.inconsistent("inverse", printed, ratio, f"{reason}.", "high")
    yield row.place.impossible("interval_contains", printed, ratio, f"{reason}.")


def _check_ends(row: LogisticRow, *, is_wald: bool) -> Iterator[Finding]:
    assert row.ends is not None  # noqa: S101
    error = row.standard_error
    if error is None:
        yield _check_symmetry(row)
        return
    allowed = _allowed_ends(row, error)
    agree = [overlap(end, limits) for end, limits in zip(row.ends, allowed, strict=True)]
    yield _check_symmetry(row, is_wald=is_wald)
    reasons = _explain_ends(row, error, is_wald=is_wald)
    for name, number, limits, fits in zip(
        ("lower end", "upper end"), row.term.interval or (), allowed, agree, strict=True
    ):
        place, ratio = row.place.inside(name), widen(exponentiate(limits))
        text = f"the coefficient and its standard error give {allowed_text(ratio)}"
        if fits:
            reason = f"{number.text} agrees: {text}."
            yield place.consistent("interval", number.text, ratio, reason)
        elif reasons:
            reason = f"{number.text} is not Wald's ({text}), {reasons}."
            yield place.silent("interval", number.text, reason, "low", ratio)
        else:
            reason = f"{number.text} cannot be reproduced: {text}."
            yield place.inconsistent("interval", number.text, ratio, reason)


def _allowed_ends(row: LogisticRow, error: Interval) -> tuple[Interval, Interval]:
    lower, upper = interval_ends(row.coefficient, error, row.term.interval_level)
    return widen_sum(lower), widen_sum(upper)


def _explain_ends(row: LogisticRow, error: Interval, *, is_wald: bool) -> str:
    """Return how honest ends could differ from Wald's, or an empty text where they cannot."""
    assert row.ends is not None  # noqa: S101
    shift, widening = profile_shifts(row.coefficient, error, row.ends, row.z)
    if _is_student_interval(row, shift, widening):
        return "but is that of a t distribution"
    if not is_wald and _may_be_profile(row, shift, widening):
        return "and may be that of the profile likelihood, which these numbers do not determine"
    return ""


def _is_student_interval(row: LogisticRow, shift: Interval, widening: Interval) -> bool:
    """Return whether a t distribution with the residual degrees of freedom gives both ends."""
    extra = student_quantile(row.term.interval_level, max(row.residual_df, 1)) - row.z[0]
    return _holds_zero(shift) and overlap(widening, (0.0, widen((0.0, extra))[1]))


def _may_be_profile(row: LogisticRow, shift: Interval, widening: Interval) -> bool:
    """Return whether a profile likelihood could have moved the ends of Wald's interval so."""
    error = row.unit_error
    if error is None or not error[1] < NEAR_SEPARATION:
        return True
    level = max((row.z[1] / quantile(0.95)[0]) ** 2, 1.0)
    most = PROFILE_SHIFT * error[1] * level
    if not overlap(shift, (-most, most)):
        return False
    least = WIDENING_PER_SHIFT / level * magnitude(shift)[0] ** 2
    return overlap(widening, (least, max(_largest_widening(row), least)))


def _check_symmetry(row: LogisticRow, *, is_wald: bool = False) -> Finding:
    """Return whether the estimate is the geometric mean of the interval's ends."""
    assert row.ends is not None  # noqa: S101
    printed = _interval_text(row.term)
    lower, upper = row.ends
    middle = (lower[0] + upper[0]) / 2, (lower[1] + upper[1]) / 2
    allowed = widen(exponentiate(middle))
    text = allowed_text(allowed)
    if overlap(widen_sum(row.coefficient), middle):
        reason = f"The estimate is the geometric mean of the interval's ends ({text})."
        return row.place.consistent("interval_symmetry", printed, allowed, reason)
    error = row.standard_error or row.error_from_ends or (0.0, math.inf)
    if row.standard_error is None:
        widest = _largest_widening(row)
        error = (error[0] / (1 + widest / row.z[0]) if math.isfinite(widest) else 0.0), error[1]
    shift, widening = profile_shifts(row.coefficient, error, row.ends, row.z)
    if not is_wald and _may_be_profile(row, shift, widening):
        reason = (
            f"The interval is not symmetric about its estimate (geometric mean {text}), as one "
        )
        reason += "of the profile likelihood may be."
        return row.place.silent("interval_symmetry", printed, reason, "low", allowed)
    reason = f"The estimate lies too far from the geometric mean of the interval's ends ({text})."
    return row.place.inconsistent("interval_symmetry", printed, allowed, reason)


def _check_standard_error(row: LogisticRow, *, is_wald: bool) -> Iterator[Finding]:
    number, error = row.term.standard_error, row.error_from_ends
    if number is None or error is None:
        return
    widest = 0.0 if is_wald else _largest_widening(row)
    extra = student_quantile(row.term.interval_level, max(row.residual_df, 1)) - row.z[0]
    factor = 1 + max(widest, extra) / row.z[0]
    allowed = error[0] / factor, error[1]
    yield row.place.compare("standard_error", number, allowed, "the ends of the interval")


def _check_significance(row: LogisticRow) -> Iterator[Finding]:
    """Yield whether the p value and the interval lead to the same conclusion."""
    p, ends = row.term.p, row.ends
    if p is None or ends is None:
        return
    limit = 1 - row.term.interval_level
    printed = p_interval(p)
    excludes = ends[0][0] > 0 or ends[1][1] < 0
    includes = ends[0][1] < 0 < ends[1][0]
    allowed = (0.0, limit) if excludes else (limit, 1.0) if includes else (0.0, 1.0)
    text = f"p = {p.text} and the interval {_interval_text(row.term)}"
    if overlap(printed, widen(allowed)):
        reason = f"{text} lead to the same conclusion."
        yield row.place.consistent("significance", p.text, allowed, reason)
        return
    judged = [f for f in _check_p(row, [row]) if f.check == "table_p"]
    z = _list_p_sources(row)["the odds ratio and its interval"]
    gross = not _may_be_likelihood_ratio(row, p, z) and not overlap(printed, normal_p(z))
    reason = f"{text} lead to different conclusions about an odds ratio of 1"
    if gross or any(f.verdict == "inconsistent" for f in judged):
        yield row.place.inconsistent("significance", p.text, allowed, f"{reason}.", "high")
    else:
        reason += ", which two different methods near the limit may do."
        yield row.place.silent("significance", p.text, reason, "medium", allowed)
