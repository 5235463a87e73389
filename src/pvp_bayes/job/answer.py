"""Find the answer, in steps: audit, reading, patients, posterior, summary."""

from concurrent.futures import Executor

import pandas as pd
import xarray as xr

from pvp_bayes.audit.audit import audit_numbers, audit_readings, join_findings
from pvp_bayes.audit.findings import AUDIT_COLUMNS
from pvp_bayes.columns import make_table
from pvp_bayes.errors import InfeasibleError
from pvp_bayes.job.clock import Announce, Clock, say_nothing
from pvp_bayes.patients.basis import Basis
from pvp_bayes.patients.misfit import Misfit, investigate_misfit
from pvp_bayes.patients.one_table import build_table2_estimates
from pvp_bayes.patients.reconstruction import (
    compile_walk,
    find_fitting_shapes,
    reconstruct_patients,
)
from pvp_bayes.posterior.draws import infer
from pvp_bayes.printed.study import Study
from pvp_bayes.results.analysis import INTERVAL, Answer, Options
from pvp_bayes.results.odds_ratios import summarise_odds_ratios
from pvp_bayes.results.table_fit import (
    NOTE,
    UnmetNumber,
    describe_misfit,
    describe_separations,
    judge_misfit,
    list_unmet,
)
from pvp_bayes.tables.choice import certify_readings, choose_reading, tabulate_readings
from pvp_bayes.tables.encoding import encode_tables
from pvp_bayes.tables.reading import Reading, parse_reading
from pvp_bayes.tables.separation import find_separations

__all__ = ["COMPILING", "find_answer"]

COMPILING = "Loading the reconstruction (compiled on the first run)"


def find_answer(
    study: Study,
    options: Options,
    *,
    executor: Executor | None = None,
    announce: Announce = say_nothing,
) -> Answer:
    """Run every step up to the posterior odds ratios.

    Parameters
    ----------
    executor
        Runs the chains of the reconstruction; by default threads.
    announce
        Called with a short description of each step as it begins.

    Raises
    ------
    StudyError, InfeasibleError, SamplingError
        If a step fails; the message says what to do.
    """
    clock = Clock(announce)
    with clock.time("audit", "Recomputing every printed number"):
        findings = audit_numbers(study)
    with clock.time("readings", "Checking which readings make the tables possible"):
        certified = certify_readings(study)
        readings = tabulate_readings(study, certified)
        findings = join_findings(findings, audit_readings(study, readings))
    if options.reading:
        reading = parse_reading(options.reading, study)
        reason = f"The reading {reading.name} was chosen by the user."
    else:
        reading, reason = choose_reading(study, readings)
    priors, pooled = options.priors, None
    if options.priors_from_evidence:
        from pvp_bayes.results.synthesis import pool_others  # noqa: PLC0415  (SciPy, slow)

        with clock.time("synthesis", "Pooling other studies"):
            pooled = pool_others(study, reading.name, options.evidence)
            priors = pooled.prior_set
    if study.regression is not None:
        with clock.time("compilation", COMPILING):
            compile_walk()
    with clock.time("reconstruction", "Reconstructing patients"):
        patients, misfit = _find_patients(study, options, reading, executor)
    if misfit is not None:
        finding = make_table([judge_misfit(study, misfit).row], AUDIT_COLUMNS)
        findings = join_findings(findings, finding)
    with clock.time("posterior", "Drawing from the posterior"):
        draws = infer(
            patients,
            priors,
            random_seed=options.random_seed,
            draws=options.draws,
            chains=options.chains,
        )
    with clock.time("summary", "Summarising"):
        odds_ratios = _note_basis(summarise_odds_ratios(draws, prob=INTERVAL), patients)
    return Answer(
        study=study,
        options=options,
        findings=findings,
        readings=readings,
        certificate=certified[Reading()].certificate if certified else None,
        reading=reading,
        reading_reason=reason,
        priors=priors,
        pooled=pooled,
        patients=patients,
        misfit=misfit,
        unmet=_find_unmet(study, reading, patients),
        draws=draws,
        odds_ratios=odds_ratios,
        seconds=clock.seconds,
    )


def _find_patients(
    study: Study, options: Options, reading: Reading, executor: Executor | None
) -> tuple[xr.Dataset, Misfit | None]:
    """Reconstruct patients; if none meet the tables, return Table 2's estimates and the reason."""
    size, seed = options.n_replicates, options.random_seed
    try:
        patients = reconstruct_patients(
            study, n_replicates=size, random_seed=seed, reading=reading, executor=executor
        )
    except InfeasibleError:
        misfit, reason = _explain_misfit(study, options, reading, executor)
        return build_table2_estimates(study, reading, size, seed, reason), misfit
    return patients, None


def _explain_misfit(
    study: Study, options: Options, reading: Reading, executor: Executor | None
) -> tuple[Misfit | None, str]:
    """Return why no patients meet the tables, as data and in words."""
    separated = describe_separations(find_separations(study), study)
    try:
        (nearest, *_) = find_fitting_shapes(study, reading, options.random_seed, executor)
        encoding = encode_tables(study, reading, nearest.shapes)
        misfit = investigate_misfit(encoding, options.random_seed, executor=executor)
    except InfeasibleError as error:
        return None, separated or str(error)
    return misfit, " ".join(filter(None, (separated, describe_misfit(study, misfit))))


def _note_basis(odds_ratios: pd.DataFrame, patients: xr.Dataset) -> pd.DataFrame:
    """Add a note to every odds ratio if no patients are behind it."""
    if Basis.of(patients) is not Basis.TABLE_2:
        return odds_ratios
    notes = [" ".join(filter(None, (note, NOTE))) for note in odds_ratios["note"]]
    return odds_ratios.assign(note=notes)


def _find_unmet(study: Study, reading: Reading, patients: xr.Dataset) -> tuple[UnmetNumber, ...]:
    if Basis.of(patients) is not Basis.RECONSTRUCTED:
        return ()
    return list_unmet(study, reading, patients)
