"""Find the answer, in steps: audit, reading, patients, posterior, summary."""

from concurrent.futures import Executor

import pandas as pd
import xarray as xr

from pvp_bayes.audit.audit import audit_numbers, audit_readings, join_findings
from pvp_bayes.job.clock import Announce, Clock, say_nothing
from pvp_bayes.patients.one_table import build_table2_estimates
from pvp_bayes.patients.reconstruction import compile_walk, decide_reading, reconstruct_patients
from pvp_bayes.posterior.draws import infer
from pvp_bayes.printed.study import Study
from pvp_bayes.report.reading_words import explain_choice
from pvp_bayes.results.analysis import INTERVAL, Answer, Options
from pvp_bayes.results.odds_ratios import summarise_odds_ratios
from pvp_bayes.tables.choice import ReadingChoice, certify_readings, tabulate_readings
from pvp_bayes.tables.reading import Reading, parse_reading

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
    with clock.time("choice", "Choosing a reading"):
        choice = _choose(study, options, readings, executor)
    reading, reason = choice.reading, explain_choice(choice)
    priors, pooled = options.priors, None
    if options.priors_from_evidence:
        from pvp_bayes.results.synthesis import pool_others  # noqa: PLC0415  (SciPy, slow)

        with clock.time("synthesis", "Pooling other studies"):
            pooled = pool_others(study, reading.name, options.evidence)
            priors = pooled.prior_set
    with clock.time("reconstruction", "Reconstructing patients"):
        patients = _find_patients(study, options, choice, executor)
    with clock.time("posterior", "Drawing from the posterior"):
        draws = infer(
            patients,
            priors,
            random_seed=options.random_seed,
            draws=options.draws,
            chains=options.chains,
        )
    with clock.time("summary", "Summarising"):
        odds_ratios = summarise_odds_ratios(draws, prob=INTERVAL)
    return Answer(
        study=study,
        options=options,
        findings=findings,
        readings=readings,
        certificate=certified[Reading()].certificate if certified else None,
        reading=reading,
        choice=choice,
        reading_reason=reason,
        priors=priors,
        pooled=pooled,
        patients=patients,
        draws=draws,
        odds_ratios=odds_ratios,
        seconds=clock.seconds,
    )


def _choose(
    study: Study, options: Options, readings: pd.DataFrame, executor: Executor | None
) -> ReadingChoice:
    """Return the user's reading, or the one that the tables decide on."""
    if options.reading:
        return ReadingChoice(parse_reading(options.reading, study), "user")
    return decide_reading(study, readings, options.random_seed, executor)


def _find_patients(
    study: Study, options: Options, choice: ReadingChoice, executor: Executor | None
) -> xr.Dataset:
    """Reconstruct patients, or collect Table 2's estimates if no reading can be preferred."""
    replicates, seed = options.n_replicates, options.random_seed
    if not choice.fits:
        reason = explain_choice(choice)
        return build_table2_estimates(study, choice.reading, replicates, seed, reason)
    return reconstruct_patients(
        study,
        n_replicates=replicates,
        random_seed=seed,
        reading=choice.reading,
        executor=executor,
    )
