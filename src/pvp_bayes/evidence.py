"""What other studies print on the same factors, brought to one coding, with overlap found.

An evidence file (TOML, format 1) keeps every printed odds ratio as text beside where it was read.
What it takes to compare them is said in the file: which level an odds ratio is for, which wordings
count as the same factor, how a count cut in two becomes one per step. Nothing is pooled here.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import resources
from itertools import combinations
from pathlib import Path
from statistics import NormalDist, fmean, pvariance
from typing import Literal

import pandas as pd

from pvp_bayes.columns import frame
from pvp_bayes.documents import (
    Reported,
    Shelf,
    StudyError,
    Table,
    enumerate_names,
    fold_name,
)
from pvp_bayes.encoding import Reading, parse_reading
from pvp_bayes.study import Study, Term

__all__ = [
    "EFFECT_SD",
    "ESTIMATE_COLUMNS",
    "OVERLAP_COLUMNS",
    "PREVALENCE_COLUMNS",
    "Coding",
    "Estimate",
    "Evidence",
    "EvidenceFactor",
    "EvidenceStudy",
    "find_evidence",
    "find_overlap",
    "harmonise",
    "list_evidence",
    "list_prevalences",
    "load_evidence",
    "orient",
    "require_evidence",
]

EFFECT_SD = 4.0
"""Prior SD of the pooled log odds ratio: one patient's worth of information, since a 2 x 2 table
with a quarter of a patient in each cell has variance 4 / (1/4) = 16. bayesmeta's manual has it."""
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
RELATIONS = ("same", "inverse", "similar", "threshold", "unclear")
SOURCE_KINDS = ("study", "meta-analysis")
THIS_STUDY = "this study"
DECIMALS_ALIKE = 3
"""Odds ratios printed with this many decimals or more that agree are taken as one result."""
ASYMMETRY = 1.1
"""A printed interval whose halves differ by this factor, on the log scale and beyond rounding, is
no Wald interval; its width is then no standard error."""
SHARE_STEPS = 41
"""Values of an unknown share over which a conversion is averaged."""

SHELF = Shelf(resources.files("pvp_bayes") / "evidence", "an evidence file", "check the name")

Row = tuple[str, str, str, str, str, str, str]
Relation = Literal["same", "inverse", "similar", "threshold", "unclear"]


@dataclass(frozen=True, slots=True)
class Coding:
    """A wording under which studies report a factor, and how it becomes the common coding."""

    name: str
    relation: Relation
    threshold: int | None = None
    """For `threshold`: the count from which a patient is in the upper group."""
    share_above: tuple[float, float] = (0.0, 0.0)
    """For `threshold`: what the share of controls in the upper group with one more may be."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class EvidenceFactor:
    """A risk factor and the coding that every odds ratio for it is brought to."""

    name: str
    """The variable's name in the study file."""
    label: str
    level: str
    """The level (or "more") that a harmonised odds ratio is for."""
    step: str
    codings: tuple[Coding, ...]

    def find_coding(self, name: str) -> Coding:
        """Return the coding with this name."""
        return next(coding for coding in self.codings if coding.name == name)


@dataclass(frozen=True, slots=True)
class Estimate:
    """A printed odds ratio of another study."""

    factor: str
    coding: str
    odds_ratio: Reported | None = None
    coefficient: Reported | None = None
    standard_error: Reported | None = None
    interval: tuple[Reported, Reported] | None = None
    interval_level: float = 0.95
    p: Reported | None = None
    adjusted: bool = True
    where: str = ""
    caveat: str = ""


@dataclass(frozen=True, slots=True)
class EvidenceStudy:
    """Another study or meta-analysis: who, how many, where read, and what it prints."""

    id: str
    label: str
    kind: Literal["study", "meta-analysis"]
    source: str
    read: str
    design: str
    estimates: tuple[Estimate, ...] = ()
    patients: int | None = None
    cases: int | None = None
    controls: int | None = None
    percent: Reported | None = None
    percent_interval: tuple[Reported, Reported] | None = None
    definition: str = ""
    studies: int | None = None
    """For a meta-analysis: how many studies it pools."""
    included_in: tuple[str, ...] = ()
    perhaps_in: tuple[str, ...] = ()
    caveat: str = ""

    @property
    def sizes(self) -> tuple[int, int, int] | None:
        """Patients, cases and controls, or None where they cannot be told."""
        if self.cases is None or (self.patients is None and self.controls is None):
            return None
        rest = (self.patients or 0) - self.cases
        controls = rest if self.controls is None else self.controls
        patients = self.cases + controls if self.patients is None else self.patients
        return patients, self.cases, controls


@dataclass(frozen=True, slots=True)
class Evidence:
    """What an evidence file holds."""

    id: str
    title: str
    source: str
    factors: tuple[EvidenceFactor, ...]
    studies: tuple[EvidenceStudy, ...]
    sha256: str = ""

    def find_factor(self, name: str) -> EvidenceFactor | None:
        """Return the factor with this name, or None."""
        return next((factor for factor in self.factors if factor.name == name), None)

    def find_study(self, name: str) -> EvidenceStudy | None:
        """Return the study with this id, or None."""
        return next((study for study in self.studies if study.id == name), None)


def list_evidence() -> tuple[str, ...]:
    """Return the names of the bundled evidence files.

    >>> list_evidence()
    ('pvp',)
    """
    return SHELF.names


def load_evidence(source: str | Path) -> Evidence:
    """Read an evidence file by its bundled name or from a path.

    Parameters
    ----------
    source
        A bundled name (see `list_evidence`) or the path of a TOML file in format 1.

    Raises
    ------
    StudyError
        With the path in the document, what was expected, what was found and what to do.

    Examples
    --------
    >>> evidence = load_evidence("pvp")
    >>> evidence.find_study("mao-2024").estimates[0].odds_ratio.text
    '6.764'
    """
    return SHELF.read(source, _parse_evidence)


def find_evidence(study: Study, evidence: Evidence | None) -> Evidence | None:
    """Return the evidence given, or what is bundled under the study's name, if anything is."""
    if evidence is None and study.id in list_evidence():
        return load_evidence(study.id)
    return evidence


def require_evidence(study: Study, evidence: Evidence | None) -> Evidence:
    """Return the evidence that `find_evidence` finds, before any long work.

    Raises
    ------
    StudyError
        Where there is none, or none for a factor of the study's regression.
    """
    others = find_evidence(study, evidence)
    choose = f"for {study.id}; name one with --evidence or choose another prior set"
    if others is None:
        msg = "--priors evidence: expected an evidence file with other studies, found none "
        raise StudyError(msg + choose)
    if not any(others.find_factor(term.variable) for term in study.terms):
        msg = f"--priors evidence: expected factors of Table 2 in {others.id}, found none "
        raise StudyError(msg + choose)
    return others


def harmonise(
    evidence: Evidence,
    study: Study | None = None,
    *,
    reading: str = "printed",
    insist: Mapping[str, str] | None = None,
) -> pd.DataFrame:
    """Bring every printed odds ratio to the common coding and say which may be pooled.

    Parameters
    ----------
    evidence
        From `load_evidence`.
    study
        The study of which the others are the evidence; its rows of Table 2 stand last.
    reading
        How `study` codes its Table 2, for example "reversed:vertebrae".
    insist
        Study or meta-analysis (its id) to pool in spite of overlap, with the reason why.

    Returns
    -------
    One row per estimate, columns `ESTIMATE_COLUMNS`. log_odds_ratio and standard_error are per
    `step`; interval_source says what the standard error rests on: printed, p (normal
    approximation), bound of p (the largest standard error that a p such as "<0.001" allows).

    Raises
    ------
    StudyError
        Where `insist` names no study or gives no reason, or `reading` is none of the study's.
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
    _leave_out_containers(evidence, rows, insist)
    if study is not None:
        taken = parse_reading(reading, study)
        for term in study.terms:
            own = evidence.find_factor(term.variable)
            if own is not None:
                rows.append(_describe_term(own, study, term, taken))
    return frame(([row[name] for name in ESTIMATE_COLUMNS] for row in rows), ESTIMATE_COLUMNS)


def find_overlap(evidence: Evidence, study: Study | None = None) -> pd.DataFrame:
    """Find studies that may report the same patients, and meta-analyses that hold the others.

    Returns
    -------
    One row per pair and check, columns `OVERLAP_COLUMNS`. check is same sizes (patients, cases and
    controls agree), same odds ratios (agree to three printed decimals or more), contains or
    may contain (a meta-analysis and a single study) or may share studies (two meta-analyses).
    left_out is what is not pooled unless the user insists.

    Examples
    --------
    >>> from pvp_bayes.study import load_study
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
    return frame(rows, OVERLAP_COLUMNS)


def list_prevalences(evidence: Evidence) -> pd.DataFrame:
    """List how common the outcome is where a whole cohort was counted.

    Returns
    -------
    One row per cohort, columns `PREVALENCE_COLUMNS`, the smallest share first. share is cases by
    patients, or the printed percentage; printed_lower and printed_upper are in percent.
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
        row = (other.id, other.label, other.kind, _number(other.patients), _number(other.cases))
        text = f"{other.percent.text} %" if other.percent else ""
        rows.append((*row, share, text, low, high, other.definition, other.source))
    return frame(sorted(rows, key=lambda row: row[5]), PREVALENCE_COLUMNS)


def _check_insist(evidence: Evidence, insist: Mapping[str, str] | None) -> dict[str, str]:
    known = [other.id for other in evidence.studies]
    for name, reason in (insist or {}).items():
        if name not in known:
            msg = f"insist: expected ids of studies ({enumerate_names(known)}), found {name!r}; "
            raise StudyError(msg + "respell it")
        if not isinstance(reason, str) or not reason.strip():
            msg = f"insist: expected a reason for pooling {name!r} in spite of overlap, found none"
            raise StudyError(msg + '; write {"' + name + '": "why"}')
    return dict(insist or {})


def _describe_estimate(
    factor: EvidenceFactor,
    other: EvidenceStudy,
    estimate: Estimate,
    doubled: Mapping[str, str],
    insist: Mapping[str, str],
) -> dict[str, object]:
    """Return the row of another study's estimate, by column."""
    coding = factor.find_coding(estimate.coding)
    value, error, source, obstacle = _measure(estimate)
    value, error, how = _convert(value, error, coding)
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
        "patients": _number(other.patients),
        "cases": _number(other.cases),
        "included": included,
        "reason": reason,
        "note": "; ".join(note.rstrip(".") for note in notes if note),
        "source": f"{other.source} ({other.read})",
        "where": estimate.where,
    }


def _leave_out_containers(
    evidence: Evidence, rows: list[dict[str, object]], insist: Mapping[str, str]
) -> None:
    """Mark in `rows` what would count patients twice through a meta-analysis, by factor.

    Several single studies replace the meta-analysis that may hold them, since their spread says how
    much studies differ; a meta-analysis replaces one single study.
    """
    for factor in {str(row["factor"]) for row in rows}:
        mine = [row for row in rows if row["factor"] == factor and row["included"]]
        singles = [row for row in mine if row["source_kind"] == "study"]
        metas = [row for row in mine if row["source_kind"] == "meta-analysis"]
        metas.sort(key=lambda row: _size_of(_known(evidence, row)), reverse=True)
        for i, row in enumerate(metas):
            held = [s for s in singles if s["included"] and _holds(evidence, row, s)]
            labels = ", ".join(str(single["study_label"]) for single in held)
            if len(held) > 1:
                _leave_out(row, f"It pools or may pool {labels}.", insist)
            elif i > 0:
                largest = metas[0]["study_label"]
                _leave_out(row, f"It may share studies with {largest}, which is larger.", insist)
            elif held:
                _leave_out(held[0], f"{row['study_label']} pools or may pool it.", insist)


def _leave_out(row: dict[str, object], reason: str, insist: Mapping[str, str]) -> None:
    name = str(row["study"])
    row["included"] = name in insist
    row["reason"] = f"Pooled on request: {insist[name]}" if name in insist else reason


def _known(evidence: Evidence, row: Mapping[str, object]) -> EvidenceStudy:
    return next(other for other in evidence.studies if other.id == row["study"])


def _holds(evidence: Evidence, meta: Mapping[str, object], single: Mapping[str, object]) -> bool:
    other = _known(evidence, single)
    return meta["study"] in (*other.included_in, *other.perhaps_in)


def _size_of(other: EvidenceStudy) -> tuple[int, int]:
    return other.studies or 0, other.patients or 0


def _describe_term(
    factor: EvidenceFactor, study: Study, term: Term, reading: Reading
) -> dict[str, object]:
    """Return the row of the study itself, by column."""
    estimate = _convert_term(term)
    value, error, source, obstacle = _measure(estimate)
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
        value, error, how = _convert(value * scale, error * abs(scale), coding)
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
    """Return what the term's log odds ratio is multiplied by to be for the factor's step.

    One over the step for a count; negative where the term is for the other of two levels. None
    where the levels do not match.

    Examples
    --------
    >>> from pvp_bayes.study import load_study
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
    """Return the study as an entry of an evidence file, to look for overlap with it."""
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


def _number(count: int | None) -> float:
    return math.nan if count is None else float(count)


def _printed_odds_ratio(estimate: Estimate) -> float:
    if estimate.odds_ratio is not None:
        return estimate.odds_ratio.value
    coefficient = estimate.coefficient
    return math.nan if coefficient is None else math.exp(min(coefficient.value, 700.0))


def _measure(estimate: Estimate) -> tuple[float, float, str, str]:
    """Return log odds ratio, standard error, what the latter rests on, and what forbids pooling."""
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
    """Return the same four, with the standard error that a two-sided normal p goes with."""
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
    """Return the standard error, or None where the interval cannot be symmetric in the log."""
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


def _convert(value: float, error: float, coding: Coding) -> tuple[float, float, str]:
    """Bring a log odds ratio to the common coding; its error grows by what is not known.

    For a count cut at K with shares 1 - q and q of K and K + 1 among the controls of the upper
    group, and one log odds ratio b per step from K - 1 on, the odds ratio of the cut is
    (1 - q) exp(b) + q exp(2 b). b is averaged over q, uniform on the stated range; the spread over
    q is added to the variance.
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
    ratio = 2 * odds / (rest + root)  # the quadratic's root, without cancellation
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


def _parse_evidence(root: Table, sha256: str) -> Evidence:
    head = root.table("evidence")
    name, title, source = head.identifier("id"), head.text("title"), head.text("source", default="")
    head.finish()
    factors = tuple(_parse_factor(table) for table in root.tables("factors"))
    _refuse_twins(root, "factors", [factor.name for factor in factors])
    known = {factor.name: factor for factor in factors}
    tables = list(root.tables("studies"))
    studies = tuple(_parse_study(table, known) for table in tables)
    _refuse_twins(root, "studies", [study.id for study in studies])
    metas = tuple(study.id for study in studies if study.kind == "meta-analysis")
    for table, study in zip(tables, studies, strict=True):
        for key, names in (("included_in", study.included_in), ("perhaps_in", study.perhaps_in)):
            if wrong := [n for n in names if n not in metas or n == study.id]:
                table.fail(
                    key, f"ids of meta-analyses ({enumerate_names(metas)})", f"mend {wrong[0]!r}"
                )
    root.finish()
    return Evidence(name, title, source, factors, studies, sha256)


def _refuse_twins(root: Table, key: str, names: list[str]) -> None:
    folded = [fold_name(name) for name in names]
    for i, name in enumerate(folded):
        if name in folded[:i]:
            msg = f"{root.at(key)}[{i}]: expected a name that no other has, found {names[i]!r} "
            raise StudyError(msg + "twice; rename one of the two")


def _parse_factor(table: Table) -> EvidenceFactor:
    name = table.name("name")
    codings = tuple(_parse_coding(item) for item in table.tables("codings"))
    _refuse_twins(table, "codings", [coding.name for coding in codings])
    factor = EvidenceFactor(
        name=name,
        label=table.text("label", default=name),
        level=table.text("level", default=""),
        step=table.text("step"),
        codings=codings,
    )
    table.finish()
    return factor


def _parse_coding(table: Table) -> Coding:
    name = table.text("name")
    relation = table.choice("relation", RELATIONS)
    threshold, shares = None, (0.0, 0.0)
    if relation == "threshold":
        threshold = table.count("threshold", least=1)
        low, high = table.reported_pair("share_above") or (Reported("0"), Reported("0"))
        shares = low.value, high.value
        if not 0 <= shares[0] <= shares[1] <= 1:
            do = 'write share_above = ["0.05", "0.50"]'
            table.fail("share_above", "two shares from 0 to 1, the lower first", do)
    coding = Coding(
        name,
        relation,  # type: ignore[arg-type]
        threshold,
        shares,
        table.text("note", default=""),
    )
    table.finish()
    return coding


def _parse_ids(table: Table, key: str) -> tuple[str, ...]:
    value = table.take(key)
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        table.fail(key, "a list of ids", f'write {key} = ["a-study"]')
    return tuple(value)


def _parse_study(table: Table, known: Mapping[str, EvidenceFactor]) -> EvidenceStudy:
    study = EvidenceStudy(
        id=table.identifier("id"),
        label=table.text("label"),
        kind=table.choice("kind", SOURCE_KINDS, default="study"),  # type: ignore[arg-type]
        source=table.text("source"),
        read=table.text("read"),
        design=table.choice("design", ("cohort", "case-control", "unclear")),
        estimates=tuple(_parse_estimate(item, known) for item in table.tables("estimates"))
        if table.has("estimates")
        else (),
        patients=table.optional_count("patients", least=1),
        cases=table.optional_count("cases"),
        controls=table.optional_count("controls"),
        percent=table.optional("percent"),
        percent_interval=table.reported_pair("percent_interval"),
        definition=table.text("definition", default=""),
        studies=table.optional_count("studies", least=1),
        included_in=_parse_ids(table, "included_in"),
        perhaps_in=_parse_ids(table, "perhaps_in"),
        caveat=table.text("caveat", default=""),
    )
    table.finish()
    if study.patients is not None and (study.cases or 0) > study.patients:
        table.fail("cases", f"at most the {study.patients} patients", "mend one of the two")
    return study


def _parse_estimate(table: Table, known: Mapping[str, EvidenceFactor]) -> Estimate:
    factor = known[table.choice("factor", tuple(known))]
    coding = table.choice("coding", tuple(coding.name for coding in factor.codings))
    estimate = Estimate(
        factor=factor.name,
        coding=coding,
        odds_ratio=table.optional("odds_ratio"),
        coefficient=table.optional("coefficient"),
        standard_error=table.optional("standard_error"),
        interval=table.reported_pair("interval"),
        interval_level=table.probability("interval_level", default=0.95),
        p=table.optional("p"),
        adjusted=table.choice("model", ("adjusted", "unadjusted"), default="adjusted")
        == "adjusted",
        where=table.text("where", default=""),
        caveat=table.text("caveat", default=""),
    )
    table.finish()
    if estimate.coefficient is None and estimate.odds_ratio is None:
        table.fail("odds_ratio", "an odds_ratio or a coefficient", "add one as printed")
    return estimate
