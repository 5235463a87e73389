"""Audit across tables: compare group sizes, directions and standard errors between tables."""

import math
from collections.abc import Iterator

import numpy as np

from pvp_bayes.audit.findings import Finding, FindingPlace
from pvp_bayes.audit.p_values import read_samples
from pvp_bayes.printed.intervals import (
    Sample,
    bound_standard_error,
    bound_sum_of_squares,
    magnitude,
    overlap,
    sample_of,
    widen,
)
from pvp_bayes.printed.regression_rows import LogisticRow
from pvp_bayes.printed.study import Counts, Moments, Study, Term, Variable
from pvp_bayes.tables.encoding import DIVERGED
from pvp_bayes.tables.separation import find_separations

__all__ = ["check_link", "check_population", "check_sample_size"]


MATCHED_FACTOR = math.sqrt(0.5) * (1 - 1e-9)
"""A conditional regression on matched sets has at most twice the information: within a set, the
weighted variance of the predictor is at most half its sum of squares. Robust standard errors differ
by less.
"""
CLEAR_Z = 2.0
"""Above this |z| an effect is clear; two clear effects of opposite sign have high severity."""


def check_population(study: Study) -> Iterator[Finding]:
    """Yield the findings about the population from which cases and controls were sampled."""
    population = study.population
    if population is None:
        return
    place = FindingPlace("population", population.where)
    events, patients = population.events, population.patients
    if events > patients:
        reason = f"{events} events are more than the {patients} patients."
        yield place.impossible("prevalence", str(events), (0.0, float(patients)), reason)
        return
    for name, n, most, source in (
        ("cases", study.cases, events, "patients with the outcome"),
        ("controls", study.controls, patients - events, "patients without it"),
    ):
        allowed = (0.0, float(most))
        inside = place.inside(name)
        if n > most:
            reason = f"{n} {name} are more than the {most} {source} of the population."
            yield inside.impossible("prevalence", str(n), allowed, reason)
        else:
            reason = f"{n} {name} can come from the {most} {source} of the population."
            yield inside.consistent("prevalence", str(n), allowed, reason)
    if population.percent is not None:
        share = 100 * events / patients
        source = f"{events} of {patients} patients"
        yield place.compare("percent", population.percent, widen((share, share)), source)


def check_sample_size(study: Study) -> Iterator[Finding]:
    """Yield the finding on whether the regression can have its stated number of patients."""
    regression, total = study.regression, study.cases + study.controls
    if regression is None or regression.n is None:
        return
    place, allowed = FindingPlace("regression", regression.where), (0.0, float(total))
    if regression.n > total:
        reason = (
            f"{regression.n} patients in the regression are more than the {total} of the study."
        )
        yield place.impossible("sample_size", str(regression.n), allowed, reason)
        return
    reason = f"The regression has {regression.n} of the {total} patients of the study."
    severity = "low" if regression.n < total else "none"
    yield place.consistent("sample_size", str(regression.n), allowed, reason, severity)


def check_link(study: Study, row: LogisticRow) -> Iterator[Finding]:
    """Yield the findings that compare one row of Table 2 with its row of Table 1."""
    variable = study.find_variable(row.term.variable)
    if variable is None:
        reason = f"Table 1 has no row for {row.term.variable}, so nothing can be held against it."
        severity = "low" if study.variables else "none"
        yield FindingPlace.of(row.term).silent(
            "missing_factor", row.term.variable, reason, severity
        )
        return
    yield _check_direction(study, row, variable)
    yield from _check_error_bound(study, row, variable)
    yield from _check_separation(study, row, variable)


def _check_direction(study: Study, row: LogisticRow, variable: Variable) -> Finding:
    crude = _crude_z(study, row.term, variable)
    low, high = row.coefficient
    printed = row.term.coefficient or row.term.odds_ratio
    text = printed.text if printed else ""
    if crude is None or not math.isfinite(crude) or crude == 0 or low <= 0 <= high:
        reason = "Table 1 or the coefficient shows no direction."
        return FindingPlace.of(row.term).silent("direction", text, reason)
    allowed = (0.0, math.inf) if crude > 0 else (-math.inf, 0.0)
    if (crude > 0) == (low > 0):
        reason = "The adjusted association has the direction of the crude one in Table 1."
        return FindingPlace.of(row.term).consistent("direction", text, allowed, reason)
    adjusted = _adjusted_z(row)
    clear = sum(z > CLEAR_Z for z in (abs(crude), adjusted))
    reason = (
        f"The adjusted association is {'negative' if crude > 0 else 'positive'} where the crude "
    )
    reason += (
        f"one in Table 1 is {'positive' if crude > 0 else 'negative'} (z = {crude:.2f}); joint "
    )
    reason += "feasibility decides whether any patients can have both."
    return FindingPlace.of(row.term).silent(
        "direction", text, reason, ("low", "medium", "high")[clear], allowed
    )


def _adjusted_z(row: LogisticRow) -> float:
    """Return the smallest |z| that the row allows, 0 if it cannot be computed."""
    if row.z_printed is not None:
        return row.z_printed[0]
    error = row.standard_error or row.error_from_ends
    return magnitude(row.coefficient)[0] / error[1] if error and error[1] > 0 else 0.0


def _crude_z(study: Study, term: Term, variable: Variable) -> float | None:
    """Return the z of the crude association, positive if cases have higher values."""
    if isinstance(variable.cases, Counts) and isinstance(variable.controls, Counts):
        return _crude_log_odds(term, variable.cases, variable.controls)
    samples = read_samples(study, variable, fewest=1)
    if samples is None:
        return None
    first, second = samples
    gap = sum(first.mean) / 2 - sum(second.mean) / 2
    error = math.sqrt(first.squared_error[1] + second.squared_error[1])
    if overlap(first.mean, second.mean):
        return 0.0
    return gap / error if error > 0 else math.copysign(math.inf, gap)


def _crude_log_odds(term: Term, cases: Counts, controls: Counts) -> float:
    """Return z of the log odds ratio of the level, with 0.5 added to each cell."""
    cells = []
    for group in (cases, controls):
        own = group.levels[term.level]
        rest = sum(group.levels.values()) - own
        other = group.levels[term.reference] if term.reference else rest
        cells += [own + 0.5, other + 0.5]
    a, b, c, d = cells
    if abs(a * d - b * c) < 1e-9:
        return 0.0
    return math.log(a * d / (b * c)) / math.sqrt(sum(1 / cell for cell in cells))


def _check_error_bound(study: Study, row: LogisticRow, variable: Variable) -> Iterator[Finding]:
    error = row.term.standard_error
    if error is None:
        return
    squares = _largest_sum_of_squares(study, row.term, variable)
    if squares is None:
        reason = "Table 1 does not bound the predictor's sum of squares."
        yield FindingPlace.of(row.term).silent("se_bound", error.text, reason)
        return
    least = bound_standard_error(squares)
    allowed = (least * (1 - 1e-9), math.inf)
    text = f"that a logistic regression on the patients of Table 1 can reach ({least:.4g})"
    if overlap(error.interval, allowed):
        reason = f"{error.text} is not below the smallest standard error {text}."
        yield FindingPlace.of(row.term).consistent("se_bound", error.text, allowed, reason)
    elif error.interval[1] >= least * MATCHED_FACTOR:
        reason = f"{error.text} lies below the smallest standard error {text}, unless it is "
        reason += "conditional on matched sets or robust."
        yield FindingPlace.of(row.term).silent("se_bound", error.text, reason, "low", allowed)
    else:
        reason = f"{error.text} lies below the smallest standard error {text}."
        yield FindingPlace.of(row.term).impossible("se_bound", error.text, allowed, reason)


def _check_separation(study: Study, row: LogisticRow, variable: Variable) -> Iterator[Finding]:
    """Yield a finding if the row has a finite coefficient where only one group has its level."""
    low, high = row.coefficient
    levels = (row.term.level, row.term.reference)
    if max(abs(low), abs(high)) > DIVERGED:
        return
    for found in find_separations(study):
        if found.variable == variable.name and found.level in levels:
            printed = row.term.odds_ratio or row.term.coefficient
            reason = (
                f"All {found.patients} patients with {variable.label} {found.level} are "
                f"{found.group} (separation), so an unpenalised maximum-likelihood fit has no "
                "finite odds ratio here; a penalised or exact fit has one."
            )
            text = printed.text if printed else ""
            yield FindingPlace.of(row.term).silent("separation", text, reason, "medium")


def _largest_sum_of_squares(study: Study, term: Term, variable: Variable) -> float | None:
    """Return the largest sum of squares of the predictor about its mean, in printed steps."""
    missing, samples = 0, []
    for group, size in zip(variable.groups, study.sizes, strict=True):
        if isinstance(group, Counts):
            total, own = sum(group.levels.values()), group.levels[term.level]
            missing += max(size - total, 0)
            if not total:
                return None
            samples.append(sample_of(np.array([0, 1]), np.array([total - own, own])))
        elif isinstance(group, Moments) and group.n in (None, size) and not group.mean.bound:
            samples.append(Sample(group.mean.interval, group.sd.interval, size))
        else:
            return None
    # the value of a patient with a missing level, if imputed, is at most 1 from the mean
    return bound_sum_of_squares(*_divisor_n(samples)) / term.per**2 + missing


def _divisor_n(samples: list[Sample]) -> tuple[Sample, Sample]:
    """Return the samples as if each printed SD had divisor n, which gives the wider bound."""
    first, second = (s.scale_sd(math.sqrt(s.n / max(s.n - 1, 1))) for s in samples)
    return first, second
