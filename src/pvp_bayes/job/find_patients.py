"""Find the reading and the patients behind an answer, or say why there are none.

Feasibility chooses a reading first. If no patients meet Table 2 under it, the reading whose
patients do is taken, if there is one. Otherwise the answer comes from the estimates of Table 2.
"""

from collections.abc import Mapping
from concurrent.futures import Executor
from dataclasses import dataclass

import pandas as pd
import xarray as xr

from pvp_bayes.audit.findings import AUDIT_COLUMNS
from pvp_bayes.columns import make_table
from pvp_bayes.errors import InfeasibleError
from pvp_bayes.patients.basis import Basis
from pvp_bayes.patients.misfit import Misfit, investigate_misfit
from pvp_bayes.patients.one_table import build_table2_estimates
from pvp_bayes.patients.reconstruction import (
    NoPatientsError,
    choose_by_closeness,
    decide_reading,
    reconstruct_patients,
)
from pvp_bayes.printed.study import Study
from pvp_bayes.report.reading_words import explain_choice
from pvp_bayes.results.analysis import Options
from pvp_bayes.results.table_fit import (
    UnmetNumber,
    describe_misfit,
    describe_separations,
    judge_misfit,
    list_unmet,
)
from pvp_bayes.tables.choice import ReadingChoice
from pvp_bayes.tables.encoding import encode_tables
from pvp_bayes.tables.reading import parse_reading
from pvp_bayes.tables.separation import find_separations

__all__ = ["FoundPatients", "find_patients"]


@dataclass(frozen=True, slots=True)
class FoundPatients:
    """Patients, or estimates and the reason why there are no patients."""

    choice: ReadingChoice
    patients: xr.Dataset
    misfit: Misfit | None = None
    """Why no patients meet both tables; None if some do, or if they were not searched for."""
    unmet: tuple[UnmetNumber, ...] = ()
    """Printed numbers that the patients do not have."""

    def list_findings(self, study: Study) -> pd.DataFrame:
        """Return what the search adds to the audit, columns `AUDIT_COLUMNS`."""
        found = [] if self.misfit is None else [judge_misfit(study, self.misfit).row]
        return make_table(found, AUDIT_COLUMNS)


def find_patients(
    study: Study, options: Options, readings: pd.DataFrame, executor: Executor | None
) -> FoundPatients:
    """Choose a reading and reconstruct patients, or collect the estimates of Table 2.

    Parameters
    ----------
    readings
        From `compare_readings`.
    executor
        Runs the searches and the chains; by default threads.

    Raises
    ------
    StudyError
        If there are no patients, and Table 2 lacks a standard error.
    """
    if options.reading:
        choice = ReadingChoice(parse_reading(options.reading, study), "user")
    else:
        choice = decide_reading(study, readings, options.random_seed, executor)
    shapes: Mapping[str, str] = {}
    if choice.fits:
        try:
            return _reconstruct(study, options, choice, executor)
        except InfeasibleError as error:
            shapes = error.shapes if isinstance(error, NoPatientsError) else {}
    if choice.decided_by in ("feasibility", "not tested"):
        second = choose_by_closeness(study, readings, options.random_seed, executor)
        if second.fits and second.reading != choice.reading:
            try:
                return _reconstruct(study, options, second, executor)
            except InfeasibleError:
                pass
        choice = second if second.misses and not second.fits else choice
    return _use_estimates(study, options, choice, shapes, executor)


def _reconstruct(
    study: Study, options: Options, choice: ReadingChoice, executor: Executor | None
) -> FoundPatients:
    patients = reconstruct_patients(
        study,
        n_replicates=options.n_replicates,
        random_seed=options.random_seed,
        reading=choice.reading,
        executor=executor,
    )
    if Basis.of(patients) is not Basis.RECONSTRUCTED:
        return FoundPatients(choice, patients)
    return FoundPatients(choice, patients, unmet=list_unmet(study, choice.reading, patients))


def _use_estimates(
    study: Study,
    options: Options,
    choice: ReadingChoice,
    shapes: Mapping[str, str],
    executor: Executor | None,
) -> FoundPatients:
    """Return the estimates of Table 2 under a reading, and what keeps patients from meeting it."""
    size, seed = options.n_replicates, options.random_seed
    misfit, reason = _explain_misfit(study, options, choice, shapes, executor)
    estimates = build_table2_estimates(study, choice.reading, size, seed, reason)
    return FoundPatients(choice, estimates, misfit)


def _explain_misfit(
    study: Study,
    options: Options,
    choice: ReadingChoice,
    shapes: Mapping[str, str],
    executor: Executor | None,
) -> tuple[Misfit | None, str]:
    """Return why no patients meet the tables, as data and in words."""
    separated = describe_separations(find_separations(study), study)
    seed, reading = options.random_seed, choice.reading
    try:
        encoding = encode_tables(study, reading, shapes)
        misfit = investigate_misfit(encoding, seed, executor=executor)
    except InfeasibleError:
        return None, separated or explain_choice(choice)
    return misfit, " ".join(filter(None, (separated, describe_misfit(study, misfit))))
