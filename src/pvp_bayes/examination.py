"""The whole job: the answer, what follows from it and could overturn it, and NUTS to confirm it."""

import json
import math
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import replace

import numpy as np
import pandas as pd
import xarray as xr

from pvp_bayes.analysis import INTERVAL, Analysis, Clock, Options, analyse_tables
from pvp_bayes.credibility import credibility_table
from pvp_bayes.encoding import list_shapes, parse_reading
from pvp_bayes.estimates import NORMAL_LIKELIHOOD, gather_estimates
from pvp_bayes.evidence import Evidence, find_evidence, list_prevalences
from pvp_bayes.feasibility import READING_COLUMNS
from pvp_bayes.grids import SHAPES
from pvp_bayes.inference import infer
from pvp_bayes.priors import PRIOR_SETS, PriorSet
from pvp_bayes.reconstruction import TOLERANCE, measure_closeness, reconstruct_patients
from pvp_bayes.risk import Prevalence, predict_risk
from pvp_bayes.sensitivity import prior_sensitivity
from pvp_bayes.study import InfeasibleError, Study, StudyError
from pvp_bayes.summary import summarise_identification, summarise_odds_ratios

__all__ = ["confirm_answer", "examine_answer", "reanalyse"]

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


def examine_answer(
    analysis: Analysis,
    *,
    executor: Executor | None = None,
    announce: Callable[[str], None] = lambda _: None,
    show: Callable[[Analysis], object] = lambda _: None,
) -> Analysis:
    """Ask what follows from the answer and what could overturn it.

    Parameters
    ----------
    executor
        Where the model is checked and half of the alternatives are tried beside the rest, by
        default a thread.
    announce
        Is told in a few words what begins.
    show
        Is given the answer once other studies are pooled, for example to draw it meanwhile.
    """
    clock = Clock(announce)
    study, patients = analysis.study, analysis.patients
    evidence, synthesis = find_evidence(study, analysis.options.evidence), analysis.synthesis
    with nullcontext(executor) if executor else ThreadPoolExecutor(1) as beside:
        predictions = beside.submit(_check_predictions, analysis)
        predicted = beside.submit(_predict_risks, analysis.draws, evidence)
        identified = beside.submit(summarise_identification, patients, analysis.draws)
        if evidence is not None and synthesis is None:
            from pvp_bayes.synthesis import synthesise  # noqa: PLC0415  (SciPy's slower parts)

            with clock.time("synthesis", "Pooling other studies"):
                synthesis = synthesise(evidence, study, reading=analysis.reading, prob=INTERVAL)
        prior_sets = []
        if synthesis is not None and len(synthesis.priors):
            prior_sets = [synthesis.prior_set]
        prior_checks = beside.submit(_check_prior, patients, prior_sets)
        show(replace(analysis, synthesis=synthesis))
        with clock.time("closeness", "Looking at readings that feasibility leaves open"):
            readings = _measure_readings(analysis)
            others = _list_other_readings(analysis, readings)
        with clock.time("sensitivity", "Trying other priors, models and readings"):
            sensitivity = prior_sensitivity(
                analysis.draws,
                others=others,
                prior_sets=prior_sets,
                threshold=analysis.options.threshold,
                prob=INTERVAL,
                executor=executor,
            )
        with clock.time("shapes", "Assuming other shapes"):
            shapes = _vary_shapes(analysis)
        with clock.time("credibility", "Asking how sceptical one must be"):
            credibility = None
            if study.regression is not None:
                credibility = credibility_table(study, reading=analysis.reading)
        with clock.time("checks and risks", "Checking the model and predicting absolute risks"):
            risks, scenarios, refused = predicted.result()
            checks, expected = predictions.result(), prior_checks.result()
        return replace(
            analysis,
            readings=readings,
            shapes=shapes,
            checks=checks,
            prior_checks=expected,
            sensitivity=sensitivity,
            credibility=credibility,
            risks=risks,
            risk_scenarios=scenarios,
            risks_refused=refused,
            synthesis=synthesis,
            identified=identified.result(),
            seconds={**analysis.seconds, **clock.seconds},
        )


def _check_predictions(analysis: Analysis) -> pd.DataFrame:
    from pvp_bayes.checks import check_predictions  # noqa: PLC0415  (ArviZ takes half a second)

    return check_predictions(analysis.draws, analysis.patients, prob=INTERVAL)


def _check_prior(patients: xr.Dataset, prior_sets: list[PriorSet]) -> pd.DataFrame:
    from pvp_bayes.checks import check_prior  # noqa: PLC0415

    return check_prior(patients, others=prior_sets, prob=INTERVAL)


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


def _predict_risks(
    draws: xr.DataTree, evidence: Evidence | None
) -> tuple[pd.DataFrame | None, pd.DataFrame | None, str]:
    """Return risks, the extremes of them with other prevalences, and why there are none if so."""
    try:
        risks = predict_risk(draws, prob=INTERVAL)
    except StudyError as error:
        return None, None, str(error)
    if evidence is None or len(risks) > MOST_VARIED:
        return risks, None, ""
    return risks, _vary_prevalence(draws, risks, evidence), ""


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

    clock = Clock(announce)
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
