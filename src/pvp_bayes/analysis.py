"""The whole job in order: audit, reading, patients, posterior, summary, confirmation."""

import json
import math
import platform
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from importlib import metadata
from typing import Any

import numpy as np
import pandas as pd
import xarray as xr

from pvp_bayes.audit import audit_numbers, audit_readings
from pvp_bayes.checks import check_predictions, check_prior
from pvp_bayes.credibility import credibility_table
from pvp_bayes.encoding import Reading, list_shapes, parse_reading
from pvp_bayes.estimates import NORMAL_LIKELIHOOD, gather_estimates
from pvp_bayes.evidence import Evidence, list_evidence, list_prevalences, load_evidence
from pvp_bayes.feasibility import (
    READING_COLUMNS,
    Certificate,
    certify_readings,
    tabulate_readings,
    take_reading,
)
from pvp_bayes.grids import SHAPES
from pvp_bayes.inference import infer
from pvp_bayes.priors import PRIOR_SETS, PriorSet
from pvp_bayes.reconstruction import TOLERANCE, measure_closeness, reconstruct_patients
from pvp_bayes.risk import Prevalence, predict_risk
from pvp_bayes.sensitivity import THRESHOLD, Sensitivity, prior_sensitivity
from pvp_bayes.study import InfeasibleError, Study, StudyError
from pvp_bayes.summary import summarise_identification, summarise_odds_ratios
from pvp_bayes.synthesis import Synthesis, synthesise

__all__ = [
    "Analysis",
    "Options",
    "analyse_tables",
    "confirm_answer",
    "examine_answer",
    "find_evidence",
    "pool_others",
    "reanalyse",
    "require_evidence",
]

INTERVAL = 0.95
CONFIRMATION_DRAWS = 2_000
MOST_MEASURED = 8
"""Readings whose closeness to Table 2 is measured."""
SHAPE_REPLICATES = 24
MOST_VARIED = 200
"""Profiles up to which risks are predicted with other prevalences."""
CLOSENESS_COLUMNS = (*READING_COLUMNS, "nearest_miss")
"""Columns of the readings after `examine_answer`."""
SHAPE_COLUMNS = (
    "setting",
    "predictor",
    "odds_ratio",
    "lower",
    "upper",
    "prob",
    "log_mean",
    "log_sd",
    "effective_size",
    "note",
)
PACKAGES = (
    "pvp-bayes",
    "pymc",
    "arviz",
    "arviz-stats",
    "numpy",
    "scipy",
    "pandas",
    "xarray",
    "numba",
)


@dataclass(frozen=True, slots=True)
class Options:
    """What the user chose."""

    random_seed: int
    n_replicates: int = 200
    priors: PriorSet = field(default_factory=lambda: PRIOR_SETS["hierarchical"])
    reading: str = ""
    """Name of the reading, empty to let the tables decide."""
    draws: int = 2_000
    chains: int = 4
    threshold: float = THRESHOLD
    """Odds ratio towards harm that matters to the user."""
    evidence: Evidence | None = None
    """Other studies; by default those bundled under the study's name, if any are."""
    priors_from_evidence: bool = False
    """Whether the other studies give the prior set, once the reading is known, not `priors`."""


@dataclass(frozen=True)
class Analysis:
    """Everything that one reanalysis found; the tables are as `docs/glossary` explains them."""

    study: Study
    options: Options
    findings: pd.DataFrame
    """The audit, one row per check."""
    readings: pd.DataFrame
    """Every reading of Table 2 and whether it is feasible."""
    reading: str
    reading_reason: str
    patients: xr.Dataset
    identification: pd.DataFrame
    """What the publication pins down."""
    draws: xr.DataTree
    odds_ratios: pd.DataFrame
    """The answer."""
    seconds: dict[str, float]
    """Wall time by step."""
    certificate: Certificate | None = None
    """The proof that no data set has both tables as printed, where there is one."""
    credibility: pd.DataFrame | None = None
    """How sceptical one must be to doubt each printed odds ratio; None before `examine_answer`."""
    risks: pd.DataFrame | None = None
    """Absolute risks by profile, None where the publication does not give them."""
    risk_scenarios: pd.DataFrame | None = None
    """The highest and the lowest of them where the outcome is as frequent as in other studies."""
    risks_refused: str = ""
    """Why there are no absolute risks."""
    shapes: pd.DataFrame | None = None
    """The answer under other shapes of measured variables, None where there are none."""
    checks: pd.DataFrame | None = None
    """Whether the draws can be trusted and the model fits; None before `examine_answer`."""
    prior_checks: pd.DataFrame | None = None
    """What every prior set believes, in clinical units."""
    sensitivity: Sensitivity | None = None
    """The answer under other assumptions."""
    synthesis: Synthesis | None = None
    """What other studies say, None where no evidence is bundled with the study."""
    nuts: xr.DataTree | None = None
    confirmation: pd.DataFrame | None = None
    """The answer held against NUTS, None before `confirm_answer`."""

    @property
    def run(self) -> dict[str, Any]:
        """What is needed to run it again."""
        return {
            "study": self.study.id,
            "study_sha256": self.study.sha256,
            "reading": self.reading,
            "reading_reason": self.reading_reason,
            "method": self.patients.attrs["method"],
            "options": {
                "random_seed": self.options.random_seed,
                "replicates": self.options.n_replicates,
                "priors": self.options.priors.name,
                "draws": self.options.draws,
                "chains": self.options.chains,
                "threshold": self.options.threshold,
                "evidence": self.options.evidence.id if self.options.evidence else "bundled",
                "reading": self.options.reading or "decided by the tables",
            },
            "priors": {
                "distribution": self.options.priors.distribution,
                "meaning": self.options.priors.meaning,
                "intercept_scale": self.options.priors.intercept_scale,
                "mixtures": dict(self.options.priors.mixtures),
                "conflicts": _list_conflicts(self),
            },
            "patients": self.patients.attrs["provenance"],
            "confirmed": self.confirmation is not None,
            "seconds": self.seconds,
            "versions": {name: metadata.version(name) for name in PACKAGES},
            "python": platform.python_version(),
        }

    def _repr_html_(self) -> str:
        return str(self.odds_ratios.to_html(index=False, escape=True))


def _list_conflicts(analysis: Analysis) -> list[dict[str, Any]]:
    """Return what the prior from other studies is worth, and whether the study contradicts it."""
    synthesis = analysis.synthesis
    if synthesis is None or not analysis.options.priors.mixtures:
        return []
    names = ["predictor", "prior_patients", "prior_patients_robust", "conflict_p", "verdict"]
    return list(synthesis.conflicts[names].to_dict("records"))


def reanalyse(
    study: Study,
    *,
    random_seed: int,
    n_replicates: int = 200,
    priors: PriorSet = PRIOR_SETS["hierarchical"],
    executor: Executor | None = None,
) -> Analysis:
    """Run the whole job: from printed tables to confirmed posterior odds ratios.

    Parameters
    ----------
    study
        A study with both tables.
    random_seed
        The same seed gives the same tables.
    n_replicates
        Reconstructed data sets.
    priors
        What is believed before.
    executor
        Where independent parts run, by default threads.

    Raises
    ------
    StudyError, InfeasibleError, SamplingError
        Where a step cannot be done; the message says what to do.
    """
    options = Options(random_seed, n_replicates, priors)
    return confirm_answer(examine_answer(analyse_tables(study, options, executor=executor)))


class _Clock:
    """Wall time of named steps, each announced when it starts."""

    def __init__(self, announce: Callable[[str], None]) -> None:
        self.announce = announce
        self.seconds: dict[str, float] = {}

    @contextmanager
    def time(self, step: str, words: str) -> Iterator[None]:
        self.announce(words)
        started = time.perf_counter()
        yield
        self.seconds[step] = round(time.perf_counter() - started, 3)


def analyse_tables(
    study: Study,
    options: Options,
    *,
    executor: Executor | None = None,
    announce: Callable[[str], None] = lambda _: None,
) -> Analysis:
    """Run every step but the confirmation by NUTS.

    Parameters
    ----------
    announce
        Is told in a few words what begins.
    """
    clock = _Clock(announce)
    with clock.time("audit", "Recomputing every printed number"):
        findings = audit_numbers(study)
    with clock.time("readings", "Searching for patients that can have both tables"):
        certified = certify_readings(study)
        readings = tabulate_readings(study, certified)
        findings = pd.concat([findings, audit_readings(study, readings)], ignore_index=True)
    reading, reason = _choose_reading(study, readings, options.reading)
    synthesis = None
    if options.priors_from_evidence:
        with clock.time("synthesis", "Pooling other studies"):
            synthesis = pool_others(study, reading.name, options.evidence)
            options = replace(options, priors=synthesis.prior_set)
    with clock.time("reconstruction", "Reconstructing patients"):
        patients = reconstruct_patients(
            study,
            n_replicates=options.n_replicates,
            random_seed=options.random_seed,
            reading=reading,
            executor=executor,
        )
    with clock.time("posterior", "Drawing from the posterior"):
        draws = infer(
            patients,
            options.priors,
            random_seed=options.random_seed,
            draws=options.draws,
            chains=options.chains,
        )
    with clock.time("summary", "Summarising"):
        odds_ratios = summarise_odds_ratios(draws, prob=INTERVAL)
        identification = summarise_identification(patients, draws)
    return Analysis(
        study=study,
        options=options,
        findings=findings,
        readings=readings,
        reading=reading.name,
        reading_reason=reason,
        patients=patients,
        identification=identification,
        draws=draws,
        odds_ratios=odds_ratios,
        seconds=clock.seconds,
        certificate=certified[Reading()].certificate if certified else None,
        synthesis=synthesis,
    )


def pool_others(study: Study, reading: str, evidence: Evidence | None = None) -> Synthesis:
    """Pool other studies on the study's factors, for the prior set that they give.

    Parameters
    ----------
    evidence
        Other studies; by default those bundled under the study's name.

    Raises
    ------
    StudyError
        Where there are none.
    """
    others = require_evidence(study, evidence)
    return synthesise(others, study, reading=reading, prob=INTERVAL)


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


def find_evidence(study: Study, evidence: Evidence | None) -> Evidence | None:
    """Return the evidence given, or what is bundled under the study's name, if anything is."""
    if evidence is None and study.id in list_evidence():
        return load_evidence(study.id)
    return evidence


def _choose_reading(study: Study, readings: pd.DataFrame, wanted: str) -> tuple[Any, str]:
    if wanted:
        reading = parse_reading(wanted, study)
        return reading, f"The reading {reading.name} was chosen by the user."
    return take_reading(study, readings)


def examine_answer(
    analysis: Analysis, *, announce: Callable[[str], None] = lambda _: None
) -> Analysis:
    """Ask what follows from the answer and what could overturn it."""
    clock = _Clock(announce)
    study = analysis.study
    with clock.time("closeness", "Looking at readings that feasibility leaves open"):
        readings = _measure_readings(analysis)
    with clock.time("shapes", "Assuming other shapes"):
        shapes = _vary_shapes(analysis)
    evidence, synthesis = find_evidence(study, analysis.options.evidence), analysis.synthesis
    if evidence is not None and synthesis is None:
        with clock.time("synthesis", "Pooling other studies"):
            synthesis = synthesise(evidence, study, reading=analysis.reading, prob=INTERVAL)
    prior_sets = []
    if synthesis is not None and len(synthesis.priors):
        prior_sets = [synthesis.prior_set]
    with clock.time("checks", "Checking the model"):
        checks = check_predictions(analysis.draws, analysis.patients, prob=INTERVAL)
        prior_checks = check_prior(analysis.patients, others=prior_sets, prob=INTERVAL)
    with clock.time("sensitivity", "Trying other priors, models and readings"):
        others = _list_other_readings(analysis, readings)
        sensitivity = prior_sensitivity(
            analysis.draws,
            others=others,
            prior_sets=prior_sets,
            threshold=analysis.options.threshold,
            prob=INTERVAL,
        )
    with clock.time("credibility", "Asking how sceptical one must be"):
        credibility = None
        if study.regression is not None:
            credibility = credibility_table(study, reading=analysis.reading)
    with clock.time("risks", "Predicting absolute risks"):
        risks, refused = _predict_risks(analysis.draws)
    with clock.time("scenarios", "Predicting risks where the outcome is as frequent as elsewhere"):
        scenarios = None
        if evidence is not None and risks is not None and len(risks) <= MOST_VARIED:
            scenarios = _vary_prevalence(analysis.draws, risks, evidence)
    return replace(
        analysis,
        readings=readings,
        shapes=shapes,
        checks=checks,
        prior_checks=prior_checks,
        sensitivity=sensitivity,
        credibility=credibility,
        risks=risks,
        risk_scenarios=scenarios,
        risks_refused=refused,
        synthesis=synthesis,
        seconds={**analysis.seconds, **clock.seconds},
    )


def _measure_readings(analysis: Analysis) -> pd.DataFrame:
    """Add to each reading that is not excluded how near patients come to Table 2 under it."""
    nearest: list[float] = []
    measured = 0
    for row in analysis.readings.itertuples():
        name = str(row.reading)
        open_one = not pd.isna(row.feasible) and bool(row.feasible)
        if name == analysis.reading and "coefficient_miss" in analysis.patients:
            nearest.append(_find_nearest(analysis.patients))
        elif open_one and measured < MOST_MEASURED:
            measured += 1
            nearest.append(_approach(analysis, name))
        else:
            nearest.append(math.nan)
    return analysis.readings.assign(nearest_miss=nearest)[list(CLOSENESS_COLUMNS)]


def _find_nearest(patients: xr.Dataset) -> float:
    """Return by how much the nearest replicate misses Table 2, NaN where nothing is printed."""
    misses = patients[["coefficient_miss", "standard_error_miss"]].max("predictor")
    return float(misses.to_array().max("variable").min())


def _approach(analysis: Analysis, name: str) -> float:
    try:
        reading = parse_reading(name, analysis.study)
        return measure_closeness(analysis.study, reading, analysis.options.random_seed)
    except InfeasibleError:
        return math.nan


def _list_other_readings(analysis: Analysis, readings: pd.DataFrame) -> dict[str, xr.Dataset]:
    """Return patients, or estimates, under readings other than the one taken.

    Estimates alone stand for a reading that no patients can have or come near.
    """
    study, options = analysis.study, analysis.options
    if study.regression is None:
        return {}
    near = readings.loc[readings["nearest_miss"] <= TOLERANCE, "reading"].tolist()
    found = {}
    for name in dict.fromkeys(["printed", *near[:MOST_MEASURED], analysis.reading]):
        reading = parse_reading(name, study)
        seed = options.random_seed
        if name in near and name != analysis.reading:
            patients = reconstruct_patients(
                study, n_replicates=SHAPE_REPLICATES, random_seed=seed, reading=reading
            )
            found[f"reading {name}"] = patients
            continue
        reason = "Table 2 alone, with unknown correlations"
        if name != analysis.reading:
            reason += "; no patients that fit this reading were found"
        try:
            estimates = gather_estimates(study, reading, options.n_replicates, seed, reason)
        except StudyError:
            continue
        same = name == analysis.reading
        if not (same and analysis.patients.attrs["method"] == NORMAL_LIKELIHOOD):
            setting = "table 2 alone" if same else f"reading {name}"
            found[setting] = estimates.assign_attrs(note=f"{reason}.")
    return found


def _vary_shapes(analysis: Analysis) -> pd.DataFrame | None:
    """Return the odds ratios under every other shape of the measured variables."""
    assumed = json.loads(str(analysis.patients.attrs["provenance"])).get("shapes") or {}
    if analysis.patients.attrs["method"] != "reconstructed":
        return None
    study, tables = analysis.study, []
    can = {v.name: list_shapes(v) for v in study.variables if v.name in assumed}
    for shape in SHAPES:
        changed = {n: shape for n in can if shape in can[n] and assumed[n] != shape}
        if changed:
            table = _assume_shapes(analysis, changed)
            setting = ", ".join(f"{name} {shape}" for name in changed)
            tables.append(table.assign(setting=setting)[list(SHAPE_COLUMNS)])
    return pd.concat(tables, ignore_index=True) if tables else None


def _assume_shapes(analysis: Analysis, shapes: dict[str, str]) -> pd.DataFrame:
    """Return the odds ratios under other shapes, not known where no patients are found."""
    options = analysis.options
    try:
        patients = reconstruct_patients(
            analysis.study,
            n_replicates=SHAPE_REPLICATES,
            random_seed=options.random_seed,
            reading=parse_reading(analysis.reading, analysis.study),
            shapes=shapes,
        )
    except InfeasibleError:
        table = analysis.odds_ratios.copy()
        table[["odds_ratio", "lower", "upper", "log_mean", "log_sd"]] = math.nan
        return table.assign(effective_size=0.0, note="No patients were found that fit this shape.")
    draws = infer(patients, options.priors, random_seed=options.random_seed)
    return summarise_odds_ratios(draws, prob=INTERVAL)


def _predict_risks(draws: xr.DataTree) -> tuple[pd.DataFrame | None, str]:
    try:
        return predict_risk(draws, prob=INTERVAL), ""
    except StudyError as error:
        return None, str(error)


def _vary_prevalence(
    draws: xr.DataTree, risks: pd.DataFrame, evidence: Evidence
) -> pd.DataFrame | None:
    """Return the highest and lowest risk where the outcome is as frequent as in other cohorts."""
    elsewhere = []
    for row in list_prevalences(evidence).to_dict("records"):
        if row["cases"] > 0 and row["patients"] > row["cases"]:
            events, patients = int(row["cases"]), int(row["patients"])
            label = f"{row['study_label']}: {events} of {patients}"
            elsewhere.append(Prevalence.from_events(events, patients, label))
        elif row["printed_upper"] > row["printed_lower"]:
            low, high = row["printed_lower"] / 100, row["printed_upper"] / 100
            label = f"{row['study_label']}: {row['printed']}"
            elsewhere.append(Prevalence.from_interval(low, high, label=label))
    if not elsewhere:
        return None
    observed = risks[risks["support"] == "observed"]
    seen = (observed if len(observed) else risks)["risk"]
    chosen = sorted({int(seen.idxmax()), int(seen.idxmin())})
    table = predict_risk(draws, prevalence=elsewhere, prob=INTERVAL)
    return table.iloc[[k + i for i in range(0, len(table), len(risks)) for k in chosen]]


def confirm_answer(
    analysis: Analysis, *, announce: Callable[[str], None] = lambda _: None
) -> Analysis:
    """Hold the importance-sampled posterior against NUTS on the replicate it trusts least.

    Both engines draw from the same posterior: that of the replicate with the largest Pareto k.
    """
    from pvp_bayes.diagnostics import compare_draws  # noqa: PLC0415
    from pvp_bayes.models import build_model  # noqa: PLC0415  (PyMC takes seconds to import)
    from pvp_bayes.sampling import fit  # noqa: PLC0415

    clock = _Clock(announce)
    options = analysis.options
    k = analysis.draws["sample_stats"]["pareto_k"].fillna(0.0).to_numpy()
    one = analysis.patients.isel(replicate=[int(np.argmax(k))])
    with clock.time("confirmation", "Confirming by NUTS (the first run compiles for a minute)"):
        nuts = fit(build_model(one, options.priors), random_seed=options.random_seed)
        answer = infer(
            one, options.priors, random_seed=options.random_seed, draws=4 * CONFIRMATION_DRAWS
        )
        confirmation = compare_draws(answer, nuts)
    seconds = {**analysis.seconds, **clock.seconds}
    return replace(analysis, nuts=nuts, confirmation=confirmation, seconds=seconds)
