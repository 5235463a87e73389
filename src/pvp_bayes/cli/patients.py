"""Define the commands that make patients and draws: reconstruct, fit."""

from pathlib import Path

import pandas as pd
import xarray as xr

from pvp_bayes.cli.arguments import add_evidence, read_options
from pvp_bayes.cli.exit_codes import DONE
from pvp_bayes.cli.terminal import BRIEF_ODDS_RATIOS, Json, Quiet, say, show, show_progress
from pvp_bayes.columns import make_table
from pvp_bayes.errors import StudyError
from pvp_bayes.job.answer import COMPILING
from pvp_bayes.job.clock import Announce
from pvp_bayes.job.files import prepare_folder, write_dataset
from pvp_bayes.job.read_files import read_patients
from pvp_bayes.patients.own_patients import count_patterns
from pvp_bayes.patients.reconstruction import compile_walk, reconstruct_patients
from pvp_bayes.posterior.draws import infer
from pvp_bayes.printed.study import Study, load_study
from pvp_bayes.report.wording import describe_conflicts
from pvp_bayes.results.analysis import Options
from pvp_bayes.results.odds_ratios import summarise_odds_ratios
from pvp_bayes.results.synthesis import pool_others
from pvp_bayes.tables.reading import parse_reading

__all__ = [
    "fit",
    "reconstruct",
]


def reconstruct(
    study: str = "pvp",
    *,
    out: Path | None = None,
    seed: int = 1,
    replicates: int = 200,
    reading: str = "",
    quiet: Quiet = False,
    as_json: Json = False,
) -> int:
    """Reconstruct patients that are compatible with the tables, and write replicates.nc.

    Parameters
    ----------
    study
        A bundled study's name or the path of a study file.
    out
        Folder for replicates.nc, by default pvp-bayes-STUDY.
    seed
        Random seed.
    replicates
        Number of sets of patients.
    reading
        How Table 2 was coded; by default inferred from the tables.
    quiet
        No progress display.
    as_json
        Print JSON instead of CSV.
    """
    published = load_study(study)
    options = read_options(seed, 1, 1, replicates, "hierarchical", reading)
    folder = out or Path(f"pvp-bayes-{published.id}")

    prepare_folder(folder)
    with show_progress(quiet=quiet) as announce:
        patients = _reconstruct(published, options, announce)
    written = write_dataset(folder / "replicates.nc", patients)
    show(_list_replicates(patients), as_json=as_json)
    method, taken = patients.attrs["method"], patients.attrs["reading"]
    say(f"Method: {method}. Reading {taken}. Written to {written}", quiet=quiet)
    return DONE


def _list_replicates(patients: xr.Dataset) -> pd.DataFrame:
    """Return the misses of each replicate, if it was reconstructed from both tables."""
    columns: dict[str, list[float]] = {"replicate": patients["replicate"].to_numpy().tolist()}
    for name in ("chain", "coefficient_miss", "standard_error_miss"):
        if name in patients:
            values = patients[name]
            worst = values.max("predictor") if "predictor" in values.dims else values
            columns[name] = worst.to_numpy().tolist()
    return make_table(zip(*columns.values(), strict=True), tuple(columns))


def fit(
    study: str = "",
    *,
    patients: Path | None = None,
    outcome: str = "",
    predictors: str = "",
    out: Path | None = None,
    seed: int = 1,
    draws: int = 2_000,
    chains: int = 4,
    replicates: int = 200,
    priors: str = "hierarchical",
    reading: str = "",
    evidence: str = "",
    quiet: Quiet = False,
    as_json: Json = False,
) -> int:
    """Draw posterior odds ratios from a study's tables or your own patients, and write draws.nc.

    Parameters
    ----------
    study
        A bundled study's name or the path of a study file; leave it out with --patients.
    patients
        A CSV or Parquet file with one row per patient.
    outcome
        Name of the column that is 1 for cases and 0 for others.
    predictors
        Names of the predictor columns, separated by commas.
    out
        Folder for draws.nc, by default pvp-bayes-STUDY or pvp-bayes-FILE.
    seed
        Random seed.
    draws
        Posterior draws to keep per chain.
    chains
        Number of chains.
    replicates
        Number of reconstructed sets of patients.
    priors
        hierarchical, horseshoe:SCALE, normal:SCALE, student-t:DF:SCALE, cauchy:SCALE, sceptical, or
        evidence (robust meta-analytic predictive prior from other studies of the same factors).
    reading
        How Table 2 was coded; by default inferred from the tables.
    evidence
        An evidence file for --priors evidence; by default the one bundled with the study.
    quiet
        No progress display.
    as_json
        Print JSON instead of CSV.
    """
    options = read_options(seed, draws, chains, replicates, priors, reading)
    options = add_evidence(options, load_study(study) if study else None, evidence)

    if (patients is None) == (not study):
        msg = "fit: expected either STUDY or --patients FILE, found both or neither; give one"
        raise StudyError(msg)
    with show_progress(quiet=quiet) as announce:
        announce("Reading patients")
        if patients is None:
            published = load_study(study)
            folder = out or Path(f"pvp-bayes-{published.id}")
            prepare_folder(folder)
            counted = _reconstruct(published, options, announce)
        else:
            counted = _count_patients(patients, outcome, predictors)
            folder = out or Path(f"pvp-bayes-{counted.attrs['study']}")
            prepare_folder(folder)
        prior_set = options.priors
        if options.priors_from_evidence:
            announce("Pooling other studies")

            pooled = pool_others(published, counted.attrs["reading"], options.evidence)
            prior_set = pooled.prior_set
            say(describe_conflicts(pooled), quiet=quiet)
        announce("Drawing from the posterior")
        found = infer(counted, prior_set, random_seed=seed, draws=draws, chains=chains)
    written = write_dataset(folder / "draws.nc", found)
    show(summarise_odds_ratios(found), as_json=as_json, brief=BRIEF_ODDS_RATIOS)
    say(f"Reading {counted.attrs['reading']}. Written to {written}", quiet=quiet)
    return DONE


def _reconstruct(study: Study, options: Options, announce: Announce) -> xr.Dataset:
    if study.regression is not None:
        announce(COMPILING)
        compile_walk()
    announce("Reconstructing patients")
    return reconstruct_patients(
        study,
        n_replicates=options.n_replicates,
        random_seed=options.random_seed,
        reading=parse_reading(options.reading, study) if options.reading else None,
    )


def _count_patients(file: Path, outcome: str, predictors: str) -> xr.Dataset:
    columns = [name.strip() for name in predictors.split(",") if name.strip()]
    table = read_patients(file, [outcome, *columns])
    return count_patterns(table, outcome=outcome, predictors=columns, name=file.stem)
