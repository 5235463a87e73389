"""Audit Table 2: compare each printed number of a regression row with the others of the row."""

import math
from collections.abc import Collection, Iterator, Sequence

from pvp_bayes.audit.findings import Finding, FindingPlace, allowed_text, flips_significance
from pvp_bayes.printed.intervals import (
    Interval,
    bound_odds_ratio,
    divide,
    exponentiate,
    interval_ends,
    magnitude,
    normal_p,
    overlap,
    p_interval,
    positive_part,
    span,
    student_quantile,
    student_tail,
    wald_statistic,
    widen,
    widen_sum,
)
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.regression_rows import (
    CERTIFYING_ROWS,
    LogisticRow,
    is_student_interval,
    list_p_sources,
    may_be_likelihood_ratio,
    may_be_profile,
    may_be_student,
    profile_errors,
    profile_shifts,
)
from pvp_bayes.printed.study import Term

__all__ = ["check_term", "list_copied_rows"]


COPIED_NUMBERS = 3
COPIED_CHARACTERS = 12
"""Rows with fewer or shorter numbers are often equal by chance."""


def check_term(row: LogisticRow, rows: Sequence[LogisticRow]) -> Iterator[Finding]:
    """Yield the findings about one row of Table 2.

    Parameters
    ----------
    rows
        All rows of Table 2; together they show whether its intervals are Wald intervals.
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
            wald = sum(other.is_hardly_profile for other in others) >= CERTIFYING_ROWS
            yield from _check_ends(row, is_wald=wald)
            yield from _check_standard_error(row, is_wald=wald)
            yield from _check_significance(row)


def _check_odds_ratio(row: LogisticRow) -> Iterator[Finding]:
    ratio, own = row.term.odds_ratio, row.term.coefficient
    if ratio is None:
        return
    if ratio.interval[1] <= 0 or ratio.value < 0:
        reason = f"An odds ratio is above 0, which {ratio.text} is not."
        yield FindingPlace.of(row.term).impossible(
            "odds_ratio", ratio.text, (0.0, math.inf), reason
        )
        return
    if own is None:
        return
    allowed = bound_odds_ratio(own.interval)
    finding = FindingPlace.of(row.term).compare(
        "odds_ratio", ratio, allowed, f"the coefficient {own.text}", "high"
    )
    yield finding
    if finding.verdict == "inconsistent":
        inverse = bound_odds_ratio((-own.interval[1], -own.interval[0]))
        if overlap(ratio.interval, inverse):
            reason = (
                f"{ratio.text} is the inverse of the odds ratio that the coefficient {own.text} "
            )
            reason += f"gives ({allowed_text(allowed)}), so it is for the other level or direction."
            yield FindingPlace.of(row.term).inconsistent(
                "inverse", ratio.text, allowed, reason, "high"
            )


def _check_wald(row: LogisticRow) -> Iterator[Finding]:
    wald, error = row.term.wald, row.term.standard_error
    if wald is None:
        return
    if error is None:
        yield FindingPlace.of(row.term).silent(
            "wald", wald.text, "No standard error is printed beside it."
        )
        return
    allowed = wald_statistic(row.coefficient, error.interval)
    source = "the coefficient and its standard error"
    if row.statistic == "z":
        allowed = widen(divide(magnitude(row.coefficient), error.interval))
        if row.coefficient[0] < 0 and wald.value < 0:
            allowed = -allowed[1], 0.0 if row.coefficient[1] > 0 else -allowed[0]
        source += " (as their quotient)"
    yield FindingPlace.of(row.term).compare("wald", wald, allowed, source)


def _check_p(row: LogisticRow, rows: Sequence[LogisticRow]) -> Iterator[Finding]:
    p = row.term.p
    if p is None:
        return
    printed = p_interval(p)
    if printed[0] > 1 or printed[1] < 0:
        reason = f"A p value of {p.text} does not exist."
        yield FindingPlace.of(row.term).impossible("table_p", p.text, (0.0, 1.0), reason)
        return
    sources = list_p_sources(row)
    if not sources:
        reason = (
            "Neither a standard error nor a Wald statistic nor an interval is printed beside it."
        )
        yield FindingPlace.of(row.term).silent("table_p", p.text, reason)
        return
    name, z = next(iter(sources.items()))
    allowed = normal_p(z)
    found = [source for source, value in sources.items() if overlap(printed, normal_p(value))]
    if found:
        text = allowed_text(normal_p(sources[found[0]]))
        reason = f"{p.text} agrees with {found[0]} by Wald's test ({text})."
        yield FindingPlace.of(row.term).consistent("table_p", p.text, allowed, reason)
    else:
        yield _judge_table_p(row, rows, p, z, name)


def _judge_table_p(
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
        return FindingPlace.of(row.term).consistent("table_p", p.text, allowed, reason, "low")
    if row.term.wald is None and may_be_likelihood_ratio(row, p, z):
        reason = f"{p.text} is not Wald's ({text}), and may be that of a likelihood ratio test, "
        reason += "which these numbers do not determine."
        return FindingPlace.of(row.term).silent("table_p", p.text, reason, "low", allowed)
    if may_be_student(rows):
        reason = f"{p.text} is not that of a normal distribution ({text}), but a t distribution "
        reason += "would give every p value of the table."
        return FindingPlace.of(row.term).silent("table_p", p.text, reason, "low", allowed)
    severity = "high" if flips_significance(p, allowed) else "medium"
    reason = f"{p.text} cannot be reproduced from {source} ({text})."
    return FindingPlace.of(row.term).inconsistent("table_p", p.text, allowed, reason, severity)


def _check_order(row: LogisticRow) -> Finding:
    assert row.term.interval is not None  # noqa: S101  (called only if there is one)
    lower, upper = row.term.interval
    printed = _interval_text(row.term)
    if upper.interval[1] < lower.interval[0]:
        reason = f"The lower end {lower.text} lies above the upper end {upper.text}."
    elif lower.value < 0 or upper.interval[1] <= 0:
        reason = "An end of the interval of an odds ratio lies below 0."
    else:
        reason = "The lower end lies below the upper end."
        return FindingPlace.of(row.term).consistent(
            "interval_order", printed, (0.0, math.inf), reason
        )
    return FindingPlace.of(row.term).impossible("interval_order", printed, (0.0, math.inf), reason)


def _interval_text(term: Term) -> str:
    return " to ".join(end.text for end in term.interval) if term.interval else ""


def _check_contains(row: LogisticRow) -> Iterator[Finding]:
    assert row.term.interval is not None  # noqa: S101
    lower, upper = (end.interval for end in row.term.interval)
    printed = _interval_text(row.term)
    ratio = exponentiate(row.coefficient)
    if row.term.odds_ratio is not None:
        ratio = positive_part(row.term.odds_ratio.interval)
    allowed = widen((max(lower[0], 0.0), upper[1]))
    text = row.term.odds_ratio.text if row.term.odds_ratio else allowed_text(ratio)
    if overlap(ratio, allowed):
        reason = f"The interval contains its estimate {text}."
        yield FindingPlace.of(row.term).consistent("interval_contains", printed, ratio, reason)
        return
    reason = f"The interval {printed} does not contain its estimate {text}"
    inverse = divide((1.0, 1.0), ratio)
    if overlap(inverse, allowed):
        reason += "; it contains the inverse odds ratio, so one of them is for the other level"
        yield FindingPlace.of(row.term).inconsistent(
            "inverse", printed, ratio, f"{reason}.", "high"
        )
    yield FindingPlace.of(row.term).impossible("interval_contains", printed, ratio, f"{reason}.")


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
        place, ratio = FindingPlace.of(row.term).inside(name), widen(exponentiate(limits))
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
    """Return how correct ends could differ from Wald's, or an empty string if they cannot."""
    assert row.ends is not None  # noqa: S101
    shift, widening = profile_shifts(row.coefficient, error, row.ends, row.z)
    if is_student_interval(row, shift, widening):
        return "but is that of a t distribution"
    if not is_wald and may_be_profile(row, shift, widening):
        return "and may be that of the profile likelihood, which these numbers do not determine"
    return ""


def _check_symmetry(row: LogisticRow, *, is_wald: bool = False) -> Finding:
    """Return the finding on whether the estimate is the geometric mean of the interval's ends."""
    assert row.ends is not None  # noqa: S101
    printed = _interval_text(row.term)
    lower, upper = row.ends
    middle = (lower[0] + upper[0]) / 2, (lower[1] + upper[1]) / 2
    allowed = widen(exponentiate(middle))
    text = allowed_text(allowed)
    if overlap(widen_sum(row.coefficient), middle):
        reason = f"The estimate is the geometric mean of the interval's ends ({text})."
        return FindingPlace.of(row.term).consistent("interval_symmetry", printed, allowed, reason)
    error = row.standard_error or profile_errors(row)
    shift, widening = profile_shifts(row.coefficient, error, row.ends, row.z)
    if not is_wald and may_be_profile(row, shift, widening):
        reason = (
            f"The interval is not symmetric about its estimate (geometric mean {text}), as one "
        )
        reason += "of the profile likelihood may be."
        return FindingPlace.of(row.term).silent(
            "interval_symmetry", printed, reason, "low", allowed
        )
    reason = f"The estimate lies too far from the geometric mean of the interval's ends ({text})."
    return FindingPlace.of(row.term).inconsistent("interval_symmetry", printed, allowed, reason)


def _check_standard_error(row: LogisticRow, *, is_wald: bool) -> Iterator[Finding]:
    number, error = row.term.standard_error, row.error_from_ends
    if number is None or error is None:
        return
    extra = student_quantile(row.term.interval_level, max(row.residual_df, 1)) - row.z[0]
    student = error[0] / (1 + extra / row.z[0]), error[1]
    allowed = student if is_wald else span([student, profile_errors(row)])
    yield FindingPlace.of(row.term).compare(
        "standard_error", number, allowed, "the ends of the interval"
    )


def _check_significance(row: LogisticRow) -> Iterator[Finding]:
    """Yield the finding on whether the p value and the interval lead to the same conclusion."""
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
        yield FindingPlace.of(row.term).consistent("significance", p.text, allowed, reason)
        return
    judged = [f for f in _check_p(row, [row]) if f.check == "table_p"]
    z = list_p_sources(row)["the odds ratio and its interval"]
    gross = not may_be_likelihood_ratio(row, p, z) and not overlap(printed, normal_p(z))
    reason = f"{text} lead to different conclusions about an odds ratio of 1"
    if gross or any(f.verdict == "inconsistent" for f in judged):
        yield FindingPlace.of(row.term).inconsistent(
            "significance", p.text, allowed, f"{reason}.", "high"
        )
    else:
        reason += ", which two different methods near the limit may do."
        yield FindingPlace.of(row.term).silent("significance", p.text, reason, "medium", allowed)


def list_copied_rows(rows: Sequence[LogisticRow], wrong: Collection[str]) -> list[Finding]:
    """Return findings for rows whose numbers are all equal to those of another row.

    Parameters
    ----------
    wrong
        Predictors for which another check proves that a number is wrong. For other predictors,
        two rows may be equal by chance, and the finding is only a hint.
    """
    found = []
    for i, row in enumerate(rows):
        texts = _row_texts(row.term)
        same = [o.term.predictor for o in rows[:i] if _row_texts(o.term) == texts]
        if not same or len(texts) < COPIED_NUMBERS or len("".join(texts)) < COPIED_CHARACTERS:
            continue
        printed = ", ".join(texts)
        reason = f"Every number of this row stands in the row of {same[0]} too"
        if row.term.predictor in wrong:
            reason += ", and they cannot all be right here, as if the row was copied."
            found.append(
                FindingPlace.of(row.term).inconsistent(
                    "copied", printed, (math.nan, math.nan), reason
                )
            )
        else:
            reason += ", which two factors have only by chance."
            found.append(FindingPlace.of(row.term).silent("copied", printed, reason, "medium"))
    return found


def _row_texts(term: Term) -> list[str]:
    ends = term.interval or ()
    numbers = (term.coefficient, term.standard_error, term.wald, term.odds_ratio, *ends)
    return [number.text for number in numbers if number is not None]
