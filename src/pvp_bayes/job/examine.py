"""Examine the answer: checks, risks, sensitivity analysis and other studies."""

import math
from collections.abc import Iterable
from concurrent.futures import Executor

import pandas as pd
import xarray as xr

from pvp_bayes.errors import InfeasibleError, StudyError
from pvp_bayes.job.clock import Announce, Clock, say_nothing
from pvp_bayes.patients.basis import Basis
from pvp_bayes.patients.one_table import build_table2_estimates
from pvp_bayes.patients.provenance import Provenance
from pvp_bayes.patients.reconstruction import (
    TOLERANCE,
    measure_readings,
    reconstruct_patients,
    search_shapes,
)
from pvp_bayes.posterior.draws import infer
from pvp_bayes.printed.other_studies import Evidence, find_evidence
from pvp_bayes.results.analysis import INTERVAL, Answer, Examination, Risks
from pvp_bayes.results.checks import check_predictions
from pvp_bayes.results.credibility import credibility_table
from pvp_bayes.results.harmonise import list_prevalences
from pvp_bayes.results.identification import summarise_identification
from pvp_bayes.results.odds_ratios import summarise_odds_ratios
from pvp_bayes.results.prevalence import Prevalence
from pvp_bayes.results.prior_checks import check_prior
from pvp_bayes.results.risk import predict_risk
from pvp_bayes.results.sensitivity import prior_sensitivity
from pvp_bayes.results.synthesis import synthesise
from pvp_bayes.tables.choice import READING_COLUMNS
from pvp_bayes.tables.encoding import list_shapes
from pvp_bayes.tables.measured import SHAPES
from pvp_bayes.tables.reading import parse_reading

__all__ = ["CLOSENESS_COLUMNS", "SHAPE_COLUMNS", "examine_answer"]

MOST_MEASURED = 16
"""Most readings for which the nearest patients are searched, single changes first."""
MOST_SHOWN = 8
"""Most other readings for which the answer is given too."""
SHAPE_REPLICATES = 24
MOST_VARIED = 200
"""Most profiles for which risks are predicted with other prevalences."""
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


def examine_answer(
    answer: Answer, *, executor: Executor | None = None, announce: Announce = say_nothing
) -> Examination:
    """Run the checks, sensitivity analyses and predictions for an answer.

    Parameters
    ----------
    executor
        Evaluates the settings of the sensitivity analysis; by default one after the other.
    announce
        Called with a short description of each step as it begins.
    """
    clock = Clock(announce)
    study, patients, draws = answer.study, answer.patients, answer.draws
    evidence, synthesis = find_evidence(study, answer.options.evidence), answer.pooled
    if evidence is not None and synthesis is None:
        with clock.time("synthesis", "Pooling other studies"):
            synthesis = synthesise(evidence, study, reading=answer.reading.name, prob=INTERVAL)
    prior_sets = [synthesis.prior_set] if synthesis is not None and len(synthesis.priors) else []
    with clock.time("checks", "Checking the model"):
        checks = check_predictions(draws, patients, prob=INTERVAL)
        prior_checks = check_prior(patients, others=prior_sets, prob=INTERVAL)
        identification = summarise_identification(patients, draws)
    with clock.time("risks", "Predicting absolute risks"):
        risks = _predict_risks(draws, evidence)
    with clock.time("closeness", "Checking the remaining readings"):
        readings = _measure_readings(answer, executor)
        others = _list_other_readings(answer, readings)
    with clock.time("sensitivity", "Trying other priors, models and readings"):
        sensitivity = prior_sensitivity(
            draws,
            others=others,
            prior_sets=prior_sets,
            threshold=answer.options.threshold,
            prob=INTERVAL,
            executor=executor,
        )
    with clock.time("shapes", "Trying other distributions of measured factors"):
        shapes = _vary_shapes(answer)
    with clock.time("credibility", "Reverse-Bayes analysis"):
        credibility = None
        if study.regression is not None:
            credibility = credibility_table(study, reading=answer.reading.name)
    return Examination(
        readings=readings,
        identification=identification,
        checks=checks,
        prior_checks=prior_checks,
        sensitivity=sensitivity,
        shapes=shapes,
        risks=risks,
        credibility=credibility,
        synthesis=synthesis,
        seconds=clock.seconds,
    )


def _measure_readings(answer: Answer, executor: Executor | None) -> pd.DataFrame:
    """Add the nearest miss of Table 2 to each reading that is not excluded.

    Readings that were searched to choose between them, but are not in the table, are added.
    """
    study, misses = answer.study, dict(answer.choice.misses)
    readings = _add_searched(answer.readings, [reading.name for reading in misses])
    parsed = [parse_reading(name, study) for name in readings["reading"]]
    if "coefficient_miss" in answer.patients:
        misses[answer.reading] = _find_nearest(answer.patients)
    feasible = readings["feasible"].fillna(value=False)
    candidates = [r for r, is_open in zip(parsed, feasible, strict=True) if is_open]
    new = [r for r in candidates if r not in misses][:MOST_MEASURED]
    found = measure_readings(study, new, answer.options.random_seed, executor)
    misses |= zip(new, found, strict=True)
    nearest = [misses.get(reading, math.nan) for reading in parsed]
    return readings.assign(nearest_miss=nearest)[list(CLOSENESS_COLUMNS)]


def _add_searched(readings: pd.DataFrame, names: Iterable[str]) -> pd.DataFrame:
    """Add readings that have no row because their feasibility cannot be decided."""
    known = {*readings["reading"]}
    row = {"residual": math.nan, "note": readings["note"].iloc[0], "missing_patients": math.nan}
    added = [{"reading": name, "feasible": pd.NA, **row} for name in names if name not in known]
    if not added:
        return readings
    return pd.concat([readings, pd.DataFrame(added).astype(readings.dtypes)], ignore_index=True)


def _find_nearest(patients: xr.Dataset) -> float:
    """Return the miss of the nearest replicate, NaN if nothing is printed."""
    misses = patients[["coefficient_miss", "standard_error_miss"]].max("predictor")
    return float(misses.to_array().max("variable").min())


def _list_other_readings(answer: Answer, readings: pd.DataFrame) -> dict[str, xr.Dataset]:
    """Return patients or estimates under other readings, by name of the setting.

    If no patients are compatible with a reading, the estimates of Table 2 alone are used.
    """
    study, options = answer.study, answer.options
    if study.regression is None:
        return {}
    near = readings.loc[readings["nearest_miss"] <= TOLERANCE, "reading"].tolist()
    found = {}
    for name in dict.fromkeys(["printed", *near[:MOST_SHOWN], answer.reading.name]):
        reading = parse_reading(name, study)
        seed = options.random_seed
        if name in near and name != answer.reading.name:
            patients = reconstruct_patients(
                study, n_replicates=SHAPE_REPLICATES, random_seed=seed, reading=reading
            )
            found[f"reading {name}"] = patients
            continue
        reason = "Table 2 alone, with unknown correlations"
        if name != answer.reading.name:
            reason += "; no patients that fit this reading were found"
        try:
            estimates = build_table2_estimates(study, reading, options.n_replicates, seed, reason)
        except StudyError:
            continue
        same = name == answer.reading.name
        if not (same and answer.basis is Basis.TABLE_2):
            setting = "table 2 alone" if same else f"reading {name}"
            found[setting] = estimates.assign_attrs(note=f"{reason}.")
    return found


def _vary_shapes(answer: Answer) -> pd.DataFrame | None:
    """Return the odds ratios under every single shape of the measured variables.

    The shape of the answer itself is left out if there is only one.
    """
    if answer.basis is not Basis.RECONSTRUCTED:
        return None
    assumed, tables = answer.provenance.shapes, []
    can = {v.name: list_shapes(v) for v in answer.study.variables if v.name in assumed}
    for shape in SHAPES:
        shapes = {name: shape for name in can if shape in can[name]}
        if any(assumed[name] != (shape,) for name in shapes):
            setting = ", ".join(f"{name} {shape}" for name in shapes)
            table = _assume_shapes(answer, shapes).assign(setting=setting)
            tables.append(table[list(SHAPE_COLUMNS)])
    return pd.concat(tables, ignore_index=True) if tables else None


def _assume_shapes(answer: Answer, shapes: dict[str, str]) -> pd.DataFrame:
    """Return the odds ratios under given shapes, NaN if no patients with them meet Table 2."""
    patients = _find_patients(answer, shapes)
    if patients is None:
        table = answer.odds_ratios.copy()
        table[["odds_ratio", "lower", "upper", "log_mean", "log_sd"]] = math.nan
        return table.assign(effective_size=0.0, note="No patients with this shape meet Table 2.")
    draws = infer(patients, answer.priors, random_seed=answer.options.random_seed)
    return summarise_odds_ratios(draws, prob=INTERVAL)


def _find_patients(answer: Answer, shapes: dict[str, str]) -> xr.Dataset | None:
    """Return patients with given shapes, None if none that meet Table 2 are found."""
    study, reading, seed = answer.study, answer.reading, answer.options.random_seed
    try:
        if search_shapes(study, reading, seed, shapes) > TOLERANCE:
            return None
        patients = reconstruct_patients(
            study, n_replicates=SHAPE_REPLICATES, random_seed=seed, reading=reading, shapes=shapes
        )
    except InfeasibleError:
        return None
    return patients if Provenance.of(patients).largest_miss <= TOLERANCE else None


def _predict_risks(draws: xr.DataTree, evidence: Evidence | None) -> Risks:
    """Return the risks, and their extremes with other prevalences, or why there are none."""
    try:
        risks = predict_risk(draws, prob=INTERVAL)
    except StudyError as error:
        return Risks(refusal=str(error))
    if evidence is None or len(risks) > MOST_VARIED:
        return Risks(risks)
    return Risks(risks, _vary_prevalence(draws, risks, evidence))


def _vary_prevalence(
    draws: xr.DataTree, risks: pd.DataFrame, evidence: Evidence
) -> pd.DataFrame | None:
    """Return the highest and the lowest risk with the prevalences of other cohorts."""
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
