"""Convert the estimates of other studies to a common coding, and find overlapping studies.

An evidence file (TOML, format 1) contains every printed odds ratio as text, with its source. The
file also defines the conversions: the level to which an odds ratio refers, the wordings that count
as the same factor, and how the odds ratio of a dichotomised count becomes one per step. This module
does not pool estimates.
"""

import math
from collections.abc import Iterator, Mapping
from itertools import combinations
from statistics import NormalDist, fmean, pvariance

import pandas as pd

from pvp_bayes.columns import make_table
from pvp_bayes.errors import StudyError
from pvp_bayes.printed.document import enumerate_names, fold_name
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.other_studies import (
    Coding,
    Estimate,
    Evidence,
    EvidenceFactor,
    EvidenceStudy,
)
from pvp_bayes.printed.study import Study, Term
from pvp_bayes.tables.reading import Reading, parse_reading

__all__ = [
    "ESTIMATE_COLUMNS",
    "OVERLAP_COLUMNS",
    "PREVALENCE_COLUMNS",
    "find_overlap",
    "harmonise",
    "list_prevalences",
    "orient",
]


ESTIMATE_COLUMNS = (
    "factor",
    "label",
    "step",
    "study",
    "study_label",
    "source_kind",
    "coding",
    "printed_odds_ratio",
    "printed_lower",
    "printed_upper",
    "log_odds_ratio",
    "standard_error",
    "interval_source",
    "patients",
    "cases",
    "included",
    "reason",
    "note",
    "source",
    "where",
)
OVERLAP_COLUMNS = ("check", "study", "other", "item", "printed", "left_out", "reason")
PREVALENCE_COLUMNS = (
    "study",
    "study_label",
    "source_kind",
    "patients",
    "cases",
    "share",
    "printed",
    "printed_lower",
    "printed_upper",
    "definition",
    "source",
)
THIS_STUDY = "this study"
DECIMALS_ALIKE = 3
"""Equal odds ratios with at least this many printed decimals are treated as the same result."""
ASYMMETRY = 1.1
"""If the halves of a printed interval on the log scale differ by more than this factor, beyond
rounding, it is not a Wald interval, and no standard error is computed from it."""
SHARE_STEPS = 41
"""Number of values of an unknown share over which a conversion is averaged."""
Row = tuple[str, str, str, str, str, str, str]


def harmonise(
    evidence: Evidence,
    study: Study | None = None,
    *,
    reading: str = "printed",
    insist: Mapping[str, str] | None = None,
) -> pd.DataFrame:
    """Convert every printed odds ratio to the common coding, and decide which may be pooled.

    Parameters
    ----------
    evidence
        From `load_evidence`.
    study
        The study under reanalysis; its rows of Table 2 come last.
    reading
        The coding of Table 2 of `study`, for example "reversed:vertebrae".
    insist
        Studies or meta-analyses to pool despite overlap: id to reason.

    Returns
    -------
    One row per estimate, columns `ESTIMATE_COLUMNS`. log_odds_ratio and standard_error are per
    `step`. interval_source is the source of the standard error, for example printed (the interval),
    p (normal approximation) or bound of p (the largest standard error that a p such as "<0.001"
    allows).

    Raises
    ------
    StudyError
        If `insist` names no study or gives no reason, or `reading` is not valid for the study.
    """
    insist = _check_insist(evidence, insist)
    overlap = find_overlap(evidence, study)
    doubled = {
        row.left_out: row.reason
        for row in overlap.itertuples()
        if row.check in {"same sizes", "same odds ratios"}
    }
    rows = [
        _describe_estimate(factor, other, estimate, doubled, insist)
        for factor in evidence.factors
        for other in evidence.studies
        for estimate in other.estimates
        if estimate.factor == factor.name
    ]
    _exclude_overlap(evidence, rows, insist)
    if study is not None:
        taken = parse_reading(reading, study)
        for term in study.terms:
            own = evidence.find_factor(term.variable)
            if own is not None:
                rows.append(_describe_term(own, study, term, taken))
    return make_table(([row[name] for name in ESTIMATE_COLUMNS] for row in rows), ESTIMATE_COLUMNS)


def find_overlap(evidence: Evidence, study: Study | None = None) -> pd.DataFrame:
    """Find studies that may report the same patients, and meta-analyses that may include others.

    Returns
    -------
    One row per pair and check, columns `OVERLAP_COLUMNS`. check is same sizes (patients, cases and
    controls are equal), same odds ratios (equal to at least three printed decimals), contains or
    may contain (a meta-analysis and a single study), or may share studies (two meta-analyses).
    left_out is the study that is not pooled unless the user insists.

    Examples
    --------
    >>> from pvp_bayes.printed.other_studies import load_evidence
    >>> from pvp_bayes.printed.study import load_study
    >>> found = find_overlap(load_evidence("pvp"), load_study("pvp"))
    >>> found[found["study"] == "pvp"][["check", "other", "left_out"]]
                  check     other  left_out
    0        same sizes  qin-2025  qin-2025
    1  same odds ratios  qin-2025  qin-2025
    """
    everyone = list(evidence.studies)
    if study is not None:
        everyone.insert(0, _convert_study(study))
    rows = []
    for first, second in combinations(everyone, 2):
        rows += list(_compare_sizes(first, second))
        rows += list(_compare_odds_ratios(first, second))
    for other in evidence.studies:
        for name, check in [(n, "contains") for n in other.included_in] + [
            (n, "may contain") for n in other.perhaps_in
        ]:
            shared = _share_factors(evidence.find_study(name), other)
            reason = f"{name} {check.replace('contain', 'pool')} {other.label}, which also stands "
            reason += "by itself: pooling both would count its patients twice."
            rows.append((check, name, other.id, ", ".join(shared), "", name, reason))
    metas = [other for other in evidence.studies if other.kind == "meta-analysis"]
    for first, second in combinations(metas, 2):
        if shared := _share_factors(first, second):
            left = min(first, second, key=_size_of).id
            reason = f"{first.label} and {second.label} search the same literature: pooling both "
            reason += "would count studies twice."
            rows.append(
                ("may share studies", first.id, second.id, ", ".join(shared), "", left, reason)
            )
    return make_table(rows, OVERLAP_COLUMNS)


def list_prevalences(evidence: Evidence) -> pd.DataFrame:
    """List the share of patients with the outcome in every cohort.

    Returns
    -------
    One row per cohort, columns `PREVALENCE_COLUMNS`, the smallest share first. share is cases
    divided by patients, or the printed percentage divided by 100; printed_lower and printed_upper
    are in percent.
    """
    rows = []
    for other in evidence.studies:
        counted = other.patients is not None and other.cases is not None
        if other.design != "cohort" or not (counted or other.percent):
            continue
        share = (
            other.cases / other.patients  # type: ignore[operator]
            if counted
            else other.percent.value / 100  # type: ignore[union-attr]
        )
        ends = other.percent_interval
        low, high = (ends[0].value, ends[1].value) if ends else (math.nan, math.nan)
        row = (
            other.id,
            other.label,
            other.kind,
            _float_or_nan(other.patients),
            _float_or_nan(other.cases),
        )
        text = f"{other.percent.text} %" if other.percent else ""
        rows.append((*row, share, text, low, high, other.definition, other.source))
    return make_table(sorted(rows, key=lambda row: row[5]), PREVALENCE_COLUMNS)


def _check_insist(evidence: Evidence, insist: Mapping[str, str] | None) -> dict[str, str]:
    known = [other.id for other in evidence.studies]
    for name, reason in (insist or {}).items():
        if name not in known:
            msg = f"insist: expected ids of studies ({enumerate_names(known)}), found {name!r}; "
            raise StudyError(msg + "respell it")
        if not isinstance(reason, str) or not reason.strip():
            msg = f"insist: expected a reason for pooling {name!r} despite overlap, found none"
            raise StudyError(msg + '; write {"' + name + '": "why"}')
    return dict(insist or {})


def _describe_estimate(
    factor: EvidenceFactor,
    other: EvidenceStudy,
    estimate: Estimate,
    doubled: Mapping[str, str],
    insist: Mapping[str, str],
) -> dict[str, object]:
    """Return the row for an estimate of another study, by column."""
    coding = factor.find_coding(estimate.coding)
    value, error, source, obstacle = _measure_estimate(estimate)
    value, error, how = _convert_coding(value, error, coding)
    if coding.relation == "unclear":
        obstacle = "The level or step that the odds ratio is for is not clear."
    elif not obstacle and not estimate.adjusted:
        obstacle = "It is not adjusted for other factors; adjusted ones are pooled."
    reason, included = obstacle, not obstacle
    if other.id in doubled and other.id not in insist:
        reason, included = doubled[other.id], False
    elif included and other.id in doubled:
        reason = f"Pooled on request: {insist[other.id]}"
    notes = (how, coding.note, estimate.caveat, other.caveat)
    low, high = (e.value for e in estimate.interval) if estimate.interval else (math.nan, math.nan)
    return {
        "factor": factor.name,
        "label": factor.label,
        "step": factor.step,
        "study": other.id,
        "study_label": other.label,
        "source_kind": other.kind,
        "coding": coding.name,
        "printed_odds_ratio": _printed_odds_ratio(estimate),
        "printed_lower": low,
        "printed_upper": high,
        "log_odds_ratio": value,
        "standard_error": error,
        "interval_source": source,
        "patients": _float_or_nan(other.patients),
        "cases": _float_or_nan(other.cases),
        "included": included,
        "reason": reason,
        "note": "; ".join(note.rstrip(".") for note in notes if note),
        "source": f"{other.source} ({other.read})",
        "where": estimate.where,
    }


def _exclude_overlap(
    evidence: Evidence, rows: list[dict[str, object]], insist: Mapping[str, str]
) -> None:
    """Exclude, in `rows` and by factor, estimates that would count patients twice.

    Two or more single studies replace the meta-analysis that may include them, since their spread
    shows the heterogeneity. A meta-analysis replaces a single study.
    """
    for factor in {str(row["factor"]) for row in rows}:
        mine = [row for row in rows if row["factor"] == factor and row["included"]]
        singles = [row for row in mine if row["source_kind"] == "study"]
        metas = [row for row in mine if row["source_kind"] == "meta-analysis"]
        metas.sort(key=lambda row: _size_of(_find_study_of(evidence, row)), reverse=True)
        for i, row in enumerate(metas):
            held = [s for s in singles if s["included"] and _may_include(evidence, row, s)]
            labels = ", ".join(str(single["study_label"]) for single in held)
            if len(held) > 1:
                _exclude_row(row, f"It pools or may pool {labels}.", insist)
            elif i > 0:
                largest = metas[0]["study_label"]
                _exclude_row(row, f"It may share studies with {largest}, which is larger.", insist)
            elif held:
                _exclude_row(held[0], f"{row['study_label']} pools or may pool it.", insist)


def _exclude_row(row: dict[str, object], reason: str, insist: Mapping[str, str]) -> None:
    name = str(row["study"])
    row["included"] = name in insist
    row["reason"] = f"Pooled on request: {insist[name]}" if name in insist else reason


def _find_study_of(evidence: Evidence, row: Mapping[str, object]) -> EvidenceStudy:
    return next(other for other in evidence.studies if other.id == row["study"])


def _may_include(
    evidence: Evidence, meta: Mapping[str, object], single: Mapping[str, object]
) -> bool:
    other = _find_study_of(evidence, single)
    return meta["study"] in (*other.included_in, *other.perhaps_in)


def _size_of(other: EvidenceStudy) -> tuple[int, int]:
    return other.studies or 0, other.patients or 0


def _describe_term(
    factor: EvidenceFactor, study: Study, term: Term, reading: Reading
) -> dict[str, object]:
    """Return the row of the study itself, by column."""
    estimate = _convert_term(term)
    value, error, source, obstacle = _measure_estimate(estimate)
    direction = orient(factor, study, term)
    cut = reading.threshold(term.variable)
    coding, how = Coding(factor.step, "same"), ""
    if direction is None:
        obstacle = f"Its level {term.level!r} is not the {factor.level!r} of the evidence file."
    elif cut is not None:
        same_cut = (c for c in factor.codings if c.threshold == cut)
        coding = next(same_cut, Coding(f"{cut} or more", "unclear"))
        if coding.relation == "unclear":
            obstacle = f"The evidence file has no coding for a count cut at {cut}."
    sign = -1.0 if reading.flips(term) else 1.0
    note = "read with the other sign" if sign < 0 else ""
    if direction is not None:
        scale = sign * (direction if cut is None else math.copysign(1.0, direction))
        value, error, how = _convert_coding(value * scale, error * abs(scale), coding)
    low, high = (e.value for e in term.interval) if term.interval else (math.nan, math.nan)
    patients = study.population.patients if study.population else sum(study.sizes)
    return {
        "factor": factor.name,
        "label": factor.label,
        "step": factor.step,
        "study": study.id,
        "study_label": study.title,
        "source_kind": THIS_STUDY,
        "coding": coding.name,
        "printed_odds_ratio": _printed_odds_ratio(estimate),
        "printed_lower": low,
        "printed_upper": high,
        "log_odds_ratio": value,
        "standard_error": error,
        "interval_source": source,
        "patients": float(patients),
        "cases": float(study.cases),
        "included": not obstacle,
        "reason": obstacle,
        "note": "; ".join(part for part in (note, how, coding.note) if part),
        "source": study.source,
        "where": term.where,
    }


def orient(factor: EvidenceFactor, study: Study, term: Term) -> float | None:
    """Return the factor that converts the term's log odds ratio to the step of the evidence factor.

    It is 1 / step for a numeric variable, and negative if the term is for the other of two levels.
    None if the levels do not match.

    Examples
    --------
    >>> from pvp_bayes.printed.other_studies import load_evidence
    >>> from pvp_bayes.printed.study import load_study
    >>> evidence, study = load_evidence("pvp"), load_study("pvp")
    >>> [orient(evidence.find_factor(t.variable), study, t) for t in study.terms]
    [1.0, 1.0, 1.0, -1.0]
    """
    variable = study.find_variable(term.variable)
    numeric = variable is not None and not variable.levels
    if numeric or not term.level:
        sign = {"more": 1.0, "less": -1.0, "": 1.0}.get(factor.level)
        return None if sign is None else sign / term.per
    if fold_name(term.level) == fold_name(factor.level):
        return 1.0
    two = variable is None or len(variable.levels) == 2
    return -1.0 if two and fold_name(term.reference) == fold_name(factor.level) else None


def _convert_study(study: Study) -> EvidenceStudy:
    """Return the study as an entry of an evidence file, to search for overlap."""
    return EvidenceStudy(
        id=study.id,
        label=study.title,
        kind="study",
        source=study.source,
        read="",
        design=study.design,
        estimates=tuple(_convert_term(term) for term in study.terms),
        patients=study.population.patients if study.population else sum(study.sizes),
        cases=study.cases,
        controls=study.controls,
    )


def _convert_term(term: Term) -> Estimate:
    return Estimate(
        factor=term.variable,
        coding="",
        odds_ratio=term.odds_ratio,
        coefficient=term.coefficient,
        standard_error=term.standard_error,
        interval=term.interval,
        interval_level=term.interval_level,
        p=term.p,
        where=term.where,
    )


def _float_or_nan(count: int | None) -> float:
    return math.nan if count is None else float(count)


def _printed_odds_ratio(estimate: Estimate) -> float:
    if estimate.odds_ratio is not None:
        return estimate.odds_ratio.value
    coefficient = estimate.coefficient
    return math.nan if coefficient is None else math.exp(min(coefficient.value, 700.0))


def _measure_estimate(estimate: Estimate) -> tuple[float, float, str, str]:
    """Return log odds ratio, standard error, source of the latter, and what prevents pooling."""
    nothing = math.nan
    if estimate.coefficient is not None:
        value = estimate.coefficient.value
    elif estimate.odds_ratio is not None and estimate.odds_ratio.value > 0:
        value = math.log(estimate.odds_ratio.value)
    else:
        return nothing, nothing, "none", "It prints no odds ratio above 0."
    if estimate.standard_error is not None and estimate.standard_error.value > 0:
        return value, estimate.standard_error.value, "standard error", ""
    if estimate.interval is not None:
        error = _error_from_interval(estimate)
        if error is None:
            reason = "Its interval is not symmetric on the log scale, so no standard error follows."
            return value, nothing, "interval not symmetric", reason
        return value, error, "printed", ""
    if estimate.standard_error is not None and estimate.p is None:
        return value, nothing, "none", "Its printed standard error is not above 0."
    return _measure_by_p(value, estimate.p)


def _measure_by_p(value: float, p: Reported | None) -> tuple[float, float, str, str]:
    """Return the result of `_measure_estimate`, based on a two-sided normal p value."""
    if p is None:
        return value, math.nan, "none", "It prints neither an interval nor a p."
    low, high = p.interval
    bound = p.bound == "<" or low <= 0
    level = high if bound else p.value
    if p.bound == ">" or not 0 < level < 1 or value == 0:
        return value, math.nan, "none", "Its p gives no standard error."
    error = abs(value) / NormalDist().inv_cdf(1 - level / 2)
    return value, error, "bound of p" if bound else "p", ""


def _error_from_interval(estimate: Estimate) -> float | None:
    """Return the standard error, or None if the interval is not symmetric on the log scale."""
    low, high = estimate.interval  # type: ignore[misc]
    centre = (
        estimate.odds_ratio.interval
        if estimate.odds_ratio is not None
        else tuple(math.exp(min(c, 700.0)) for c in estimate.coefficient.interval)  # type: ignore[union-attr]
    )
    if low.value <= 0 or low.interval[0] <= 0 or centre[0] <= 0 or low.bound or high.bound:
        return None
    below = [math.log(c / x) for c, x in zip(centre, reversed(low.interval), strict=True)]
    above = [math.log(x / c) for c, x in zip(reversed(centre), high.interval, strict=True)]
    if below[0] > ASYMMETRY * above[1] or above[0] > ASYMMETRY * below[1] or above[1] <= 0:
        return None
    z = NormalDist().inv_cdf(0.5 + estimate.interval_level / 2)
    return math.log(high.value / low.value) / (2 * z)


def _convert_coding(value: float, error: float, coding: Coding) -> tuple[float, float, str]:
    """Convert a log odds ratio and its standard error to the common coding; return how, too.

    For a count dichotomised at K, let the controls of the upper group have the counts K and K + 1
    with shares 1 - q and q, and let b be the log odds ratio per step from K - 1 on. Then the odds
    ratio of the dichotomy is (1 - q) exp(b) + q exp(2 b). b is averaged over q, which is uniform on
    the stated range, and the variance of b over q is added to the variance.
    """
    if coding.relation == "inverse":
        return -value, error, "reciprocal taken"
    if coding.relation != "threshold" or math.isnan(value):
        return value, error, ""
    low, high = coding.share_above
    shares = [low + (high - low) * (i + 0.5) / SHARE_STEPS for i in range(SHARE_STEPS)]
    slopes, rates = zip(*(_slope_of_cut(value, share) for share in shares), strict=True)
    variance = pvariance(slopes) + fmean((rate * error) ** 2 for rate in rates)
    text = f"odds ratio of the cut {math.exp(value):.3g} converted to one step more"
    return fmean(slopes), math.sqrt(variance), text


def _slope_of_cut(value: float, share: float) -> tuple[float, float]:
    """Return b with (1 - share) exp(b) + share exp(2 b) = exp(value), and db / dvalue.

    >>> [round(x, 6) for x in _slope_of_cut(1.0, 0.0)]
    [1.0, 1.0]
    >>> round(_slope_of_cut(1.0, 1.0)[0], 6)
    0.5
    """
    odds = math.exp(value)
    rest = 1 - share
    root = math.sqrt(rest * rest + 4 * share * odds)
    ratio = 2 * odds / (rest + root)  # root of the quadratic, without cancellation
    return math.log(ratio), odds / (rest * ratio + 2 * share * ratio * ratio)


def _compare_sizes(first: EvidenceStudy, second: EvidenceStudy) -> Iterator[Row]:
    if first.sizes is None or first.sizes != second.sizes:
        return
    text = "{} patients, {} cases, {} controls".format(*first.sizes)
    reason = f"{second.label} has the same numbers of patients, cases and controls as "
    reason += f"{first.label}, so the patients may be the same."
    yield "same sizes", first.id, second.id, "sizes", text, second.id, reason


def _compare_odds_ratios(first: EvidenceStudy, second: EvidenceStudy) -> Iterator[Row]:
    texts = {
        (estimate.factor, estimate.odds_ratio.text)
        for estimate in first.estimates
        if estimate.odds_ratio is not None and estimate.odds_ratio.digits >= DECIMALS_ALIKE
    }
    alike = [
        (estimate.factor, estimate.odds_ratio.text)
        for estimate in second.estimates
        if estimate.odds_ratio is not None and (estimate.factor, estimate.odds_ratio.text) in texts
    ]
    if alike:
        names = ", ".join(name for name, _ in alike)
        reason = f"{second.label} prints the same odds ratio to every decimal as {first.label} for "
        reason += f"{names}, so the results may be the same."
        printed = ", ".join(text for _, text in alike)
        yield "same odds ratios", first.id, second.id, names, printed, second.id, reason


def _share_factors(first: EvidenceStudy | None, second: EvidenceStudy) -> list[str]:
    theirs = {estimate.factor for estimate in second.estimates}
    mine = first.estimates if first else ()
    return list(dict.fromkeys(e.factor for e in mine if e.factor in theirs))
