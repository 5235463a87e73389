"""Find the answer, in steps: audit, reading, patients, posterior, summary."""

from concurrent.futures import Executor

import pandas as pd
import xarray as xr

from pvp_bayes.audit.audit import audit_numbers, audit_readings, join_findings
from pvp_bayes.job.clock import Announce, Clock, say_nothing
from pvp_bayes.job.find_patients import find_patients
from pvp_bayes.patients.basis import Basis
from pvp_bayes.patients.reconstruction import compile_walk
from pvp_bayes.posterior.draws import infer
from pvp_bayes.printed.study import Study
from pvp_bayes.report.reading_words import explain_choice
from pvp_bayes.results.analysis import INTERVAL, Answer, Options
from pvp_bayes.results.odds_ratios import summarise_odds_ratios
from pvp_bayes.results.table_fit import NOTE
from pvp_bayes.tables.choice import certify_readings, tabulate_readings
from pvp_bayes.tables.reading import Reading

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
    if study.regression is not None:
        with clock.time("compilation", COMPILING):
            compile_walk()
    with clock.time("reconstruction", "Reconstructing patients"):
        found = find_patients(study, options, readings, executor)
    findings = join_findings(findings, found.list_findings(study))
    reading, patients = found.choice.reading, found.patients
    priors, pooled = options.priors, None
    if options.priors_from_evidence:
        from pvp_bayes.results.synthesis import pool_others  # noqa: PLC0415  (SciPy, slow)

        with clock.time("synthesis", "Pooling other studies"):
            pooled = pool_others(study, reading.name, options.evidence)
            priors = pooled.prior_set
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
        choice=found.choice,
        reading_reason=explain_choice(found.choice),
        priors=priors,
        pooled=pooled,
        patients=patients,
        misfit=found.misfit,
        unmet=found.unmet,
        draws=draws,
        odds_ratios=odds_ratios,
        seconds=clock.seconds,
    )


def _note_basis(odds_ratios: pd.DataFrame, patients: xr.Dataset) -> pd.DataFrame:
    """Add a note to every odds ratio if no patients are behind it."""
    if Basis.of(patients) is not Basis.TABLE_2:
        return odds_ratios
    notes = [" ".join(filter(None, (note, NOTE))) for note in odds_ratios["note"]]
    return odds_ratios.assign(note=notes)
