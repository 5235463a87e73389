"""The command line: read, call one public function, write."""

import gc
import json
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from functools import partial
from importlib import metadata, resources
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

from cyclopts import App, CycloptsError, Parameter

from pvp_bayes.columns import frame
from pvp_bayes.priors import EVIDENCE, parse_prior_set
from pvp_bayes.study import (
    InfeasibleError,
    SamplingError,
    Study,
    StudyError,
    list_studies,
    load_study,
)

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

    import pandas as pd
    import xarray as xr

    from pvp_bayes.analysis import Analysis, Options

__all__ = ["app", "main"]

BRIEF_ODDS_RATIOS = (
    "label",
    "step",
    "odds_ratio",
    "lower",
    "upper",
    "probability_harmful",
    "printed_odds_ratio",
    "note",
)
BRIEF_FINDINGS = ("item", "check", "printed", "verdict", "severity", "reason")
"""What a terminal shows; CSV and JSON have every column."""
DONE, FOUND_IMPOSSIBLE, BAD_INPUT, NOT_TRUSTWORTHY, INTERRUPTED = 0, 1, 2, 3, 130
MOST_DRAWS = 1_000_000
MOST_REPLICATES = 10_000
MOST_HANDED_OVER = 300_000_000
"""Bytes of draws up to which another process gets copies, to check them and to make the page."""
_interrupted = threading.Event()

app = App(
    name="pvp-bayes",
    help="From the printed tables of a risk-factor study to a complete Bayesian analysis.",
    version=lambda: metadata.version("pvp-bayes"),
    suppress_keyboard_interrupt=False,
)

Json = Annotated[bool, Parameter(name="--json", negative="")]
Quiet = Annotated[bool, Parameter(negative="")]


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave with its exit code."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _interrupt)
    code = run(sys.argv[1:] if arguments is None else list(arguments))
    gc.freeze()  # the process ends: to look for garbage once more takes half a second
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """Run one command and return its exit code: 0 done, 1 impossible, 2 bad input, 3 untrusted."""
    try:
        code = app(
            arguments,
            exit_on_error=False,
            print_error=False,
            result_action="return_value",
        )
    except (StudyError, InfeasibleError, CycloptsError) as error:
        return _complain(error, BAD_INPUT)
    except SamplingError as error:
        return _complain(error, NOT_TRUSTWORTHY)
    except KeyboardInterrupt:
        _interrupted.clear()
        return _complain("interrupted: files already written are whole", INTERRUPTED)
    except BrokenPipeError:
        sys.stderr.close()
        return DONE
    except OSError as error:  # files are written by `outputs`, which raises StudyError
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())  # what is left unwritten must not fail again
        reason = error.strerror or error
        msg = f"expected output that can be written, found: {reason}; write it to another place"
        return _complain(msg, BAD_INPUT)
    return code if isinstance(code, int) else DONE


def _interrupt(*_: object) -> None:
    """Interrupt, and remember it: what is raised inside a destructor or a callback is lost."""
    _interrupted.set()
    raise KeyboardInterrupt


def _complain(problem: object, code: int) -> int:
    text = " ".join(str(problem).split())
    print(f"pvp-bayes: {text}", file=sys.stderr)  # noqa: T201
    return code


@app.command
def reanalyse(
    *study: str,
    out: Path | None = None,
    seed: int = 1,
    draws: int = 2_000,
    chains: int = 4,
    replicates: int = 200,
    priors: str = "hierarchical",
    reading: str = "",
    evidence: str = "",
    threshold: float = 2.0,
    confirm: bool = True,
    quiet: Quiet = False,
    as_json: Json = False,
) -> int:
    """Do everything: audit, patients, posterior odds ratios, report, confirmation by NUTS.

    Of several studies each gets a folder of its own and is written as soon as it is done; those
    that an earlier run has finished are kept.

    Parameters
    ----------
    study
        A bundled study's name or the path of a study file, by default pvp; or several.
    out
        Folder for the results, by default pvp-bayes-STUDY; of several studies the folder of their
        folders, by default pvp-bayes.
    seed
        Random seed: the same seed gives the same tables.
    draws
        Posterior draws to keep per chain.
    chains
        Chains that the draws are dealt into.
    replicates
        Reconstructed sets of patients.
    priors
        hierarchical, normal:SCALE, student-t:DF:SCALE, cauchy:SCALE, sceptical, or evidence: what
        other studies of the same factors give (robust meta-analytic predictive prior).
    reading
        How Table 2 was coded: printed, reversed:ROW, level:VARIABLE, dichotomised:COUNT:K,
        joined by +. By default the tables decide.
    evidence
        An evidence file with other studies; by default the one bundled under the study's name.
    threshold
        Odds ratio towards harm that matters to you.
    confirm
        Hold the answer against NUTS at the end.
    quiet
        No progress display.
    as_json
        Print JSON instead of CSV.
    """
    published = [load_study(name) for name in study or ("pvp",)]
    options = _read_options(seed, draws, chains, replicates, priors, reading)
    for one in published:
        options = _add_wishes(options, one, evidence, threshold)
    show = {"quiet": quiet, "as_json": as_json}
    if len(study) > 1:
        return _reanalyse_all(study, options, out or Path("pvp-bayes"), confirm=confirm, **show)
    from pvp_bayes import outputs  # noqa: F401, PLC0415  (what a copied process then has too)
    from pvp_bayes.processes import prepare_page, start_process  # noqa: PLC0415

    folder = out or Path(f"pvp-bayes-{published[0].id}")
    with start_process(prepare_page) as helper:
        return _reanalyse_one(published[0], options, folder, helper, confirm=confirm, **show)


def _reanalyse_all(
    files: Sequence[str],
    options: "Options",
    folder: Path,
    *,
    confirm: bool,
    quiet: bool,
    as_json: bool,
) -> int:
    """Reanalyse several studies; the gravest of their exit codes is returned."""
    from pvp_bayes.batch import reanalyse_studies  # noqa: PLC0415

    with _progress(quiet=quiet) as announce:
        announce(f"Reanalysing {len(files)} studies")
        table = reanalyse_studies(files, options, folder, confirm=confirm, announce=announce)
    _show(table, as_json=as_json)
    _say(f"Written to {folder}", quiet=quiet)
    if table["verdict"].isin(["done", "kept"]).all():
        return DONE
    return BAD_INPUT if (table["verdict"] == "refused").any() else NOT_TRUSTWORTHY


def _reanalyse_one(
    published: Study,
    options: "Options",
    folder: Path,
    helper: "Executor",
    *,
    confirm: bool,
    quiet: bool,
    as_json: bool,
) -> int:
    """Reanalyse one study, its answer first; the page is made by a helping process."""
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415

    from pvp_bayes.analysis import analyse_tables  # noqa: PLC0415
    from pvp_bayes.outputs import (  # noqa: PLC0415
        prepare_folder,
        write_analysis,
        write_answer,
        write_confirmation,
    )
    from pvp_bayes.processes import (  # noqa: PLC0415
        confirm_beside,
        draw_page,
        prepare_confirmation,
        render_page,
        start_process,
    )

    prepare_folder(folder)
    with _progress(quiet=quiet) as announce:
        analysis = analyse_tables(published, options, announce=announce)
        write_answer(analysis, folder)
    _show(analysis.odds_ratios, as_json=as_json, brief=BRIEF_ODDS_RATIOS)
    if options.priors_from_evidence and analysis.synthesis is not None:
        from pvp_bayes.consequences import describe_conflicts  # noqa: PLC0415

        _say(describe_conflicts(analysis.synthesis), quiet=quiet)
    _say(f"{analysis.reading_reason}\nWritten to {folder}", quiet=quiet)
    if analysis.draws.nbytes > MOST_HANDED_OVER:
        helper = ThreadPoolExecutor(1)
    with start_process(prepare_confirmation) if confirm else nullcontext() as confirmer:
        if confirmer:
            confirmed = confirmer.submit(confirm_beside, analysis)
            confirmer.shutdown(wait=False)  # it ends beside what is still to be written
        from pvp_bayes.examination import examine_answer  # noqa: PLC0415

        with _progress(quiet=quiet) as announce:
            drawn: list[Future[Any]] = []
            analysis = examine_answer(
                analysis,
                executor=helper,
                announce=announce,
                show=lambda so_far: drawn.append(helper.submit(draw_page, so_far)),
            )
            announce("Writing the report")
            page = helper.submit(render_page, analysis, drawn[0].result())
            write_analysis(analysis, folder, lambda: page.result()[0])
        if not confirmer:
            return DONE
        with _progress(quiet=quiet) as announce:
            announce("Confirming by NUTS (the first run compiles for a minute)")
            analysis = _add_confirmation(analysis, confirmed.result())
            again = helper.submit(render_page, analysis, page.result()[1])
            write_confirmation(analysis, folder, lambda: again.result()[0])
    return _judge_confirmation(analysis.confirmation, quiet=quiet)


def _add_confirmation(analysis: "Analysis", other: "Analysis") -> "Analysis":
    """Return an examined analysis with the confirmation of another that began as the same."""
    seconds = {**analysis.seconds, "confirmation": other.seconds["confirmation"]}
    return replace(analysis, nuts=other.nuts, confirmation=other.confirmation, seconds=seconds)


def _judge_confirmation(confirmation: Any, *, quiet: bool) -> int:
    differing = confirmation[confirmation["verdict"] != "agree"]
    if len(differing):
        names = ", ".join(differing["quantity"])
        msg = f"expected NUTS to agree within Monte Carlo error, found it does not for {names}; "
        raise SamplingError(msg + "see confirmation.csv before using any number")
    _say("Confirmed: NUTS agrees within Monte Carlo error.", quiet=quiet)
    return DONE


@app.command
def audit(study: str = "pvp", *, certificate: Path | None = None, as_json: Json = False) -> int:
    """Recompute every printed number and hold the tables against each other.

    Exit code 1 where something is impossible.

    Parameters
    ----------
    study
        A bundled study's name or the path of a study file.
    certificate
        File for the proof, as JSON, that no data set has both tables as printed.
    as_json
        Print JSON instead of CSV.
    """
    from pvp_bayes.audit import audit_study  # noqa: PLC0415

    published = load_study(study)
    findings = audit_study(published)
    if certificate is not None:
        _write_certificate(published, certificate)
    if sys.stdout.isatty() and not as_json:
        _show_findings(findings)
    else:
        _show(findings, as_json=as_json)
    return FOUND_IMPOSSIBLE if (findings["verdict"] == "impossible").any() else DONE


def _write_certificate(study: Study, path: Path) -> None:
    """Write the proof of impossibility, or say that there is none."""
    from pvp_bayes.feasibility import certify_printed, format_certificate  # noqa: PLC0415
    from pvp_bayes.outputs import write_text  # noqa: PLC0415

    found = certify_printed(study)
    if found is None:
        _say(f"No certificate: {study.id} is not proved impossible as printed.", quiet=False)
        return
    write_text(path, format_certificate(found))
    _say(f"Certificate written to {path}", quiet=False)


@app.command
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
    """Reconstruct patients that could have produced the tables, into replicates.nc.

    Parameters
    ----------
    study
        A bundled study's name or the path of a study file.
    out
        Folder for replicates.nc, by default pvp-bayes-STUDY.
    seed
        Random seed.
    replicates
        Sets of patients.
    reading
        How Table 2 was coded; by default the tables decide.
    quiet
        No progress display.
    as_json
        Print JSON instead of CSV.
    """
    published = load_study(study)
    options = _read_options(seed, 1, 1, replicates, "hierarchical", reading)
    folder = out or Path(f"pvp-bayes-{published.id}")
    from pvp_bayes.outputs import prepare_folder, write_dataset  # noqa: PLC0415

    prepare_folder(folder)
    with _progress(quiet=quiet) as announce:
        announce("Reconstructing patients")
        patients = _reconstruct(published, options)
    written = write_dataset(folder / "replicates.nc", patients)
    _show(_list_replicates(patients), as_json=as_json)
    method, taken = patients.attrs["method"], patients.attrs["reading"]
    _say(f"Method: {method}. Reading {taken}. Written to {written}", quiet=quiet)
    return DONE


def _list_replicates(patients: "xr.Dataset") -> "pd.DataFrame":
    """Return by how much each replicate misses the printed numbers, where it was made to."""
    columns: dict[str, list[float]] = {"replicate": patients["replicate"].to_numpy().tolist()}
    for name in ("chain", "coefficient_miss", "standard_error_miss"):
        if name in patients:
            values = patients[name]
            worst = values.max("predictor") if "predictor" in values.dims else values
            columns[name] = worst.to_numpy().tolist()
    return frame(zip(*columns.values(), strict=True), tuple(columns))


@app.command
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
    """Draw posterior odds ratios from a study's tables or from your own patients, into draws.nc.

    Parameters
    ----------
    study
        A bundled study's name or the path of a study file; leave it out with --patients.
    patients
        A CSV or Parquet file with one row per patient.
    outcome
        Its column that is 1 for cases and 0 for others.
    predictors
        Its predictor columns, separated by commas.
    out
        Folder for draws.nc, by default pvp-bayes-STUDY or pvp-bayes-FILE.
    seed
        Random seed.
    draws
        Posterior draws to keep per chain.
    chains
        Chains that the draws are dealt into.
    replicates
        Reconstructed sets of patients.
    priors
        hierarchical, normal:SCALE, student-t:DF:SCALE, cauchy:SCALE, sceptical, or evidence: what
        other studies of the same factors give (robust meta-analytic predictive prior).
    reading
        How Table 2 was coded; by default the tables decide.
    evidence
        An evidence file for --priors evidence; by default the one bundled with the study.
    quiet
        No progress display.
    as_json
        Print JSON instead of CSV.
    """
    options = _read_options(seed, draws, chains, replicates, priors, reading)
    options = _add_evidence(options, load_study(study) if study else None, evidence)
    from pvp_bayes.inference import infer  # noqa: PLC0415
    from pvp_bayes.outputs import prepare_folder, write_dataset  # noqa: PLC0415
    from pvp_bayes.summary import summarise_odds_ratios  # noqa: PLC0415

    if (patients is None) == (not study):
        msg = "fit: expected either STUDY or --patients FILE, found both or neither; give one"
        raise StudyError(msg)
    with _progress(quiet=quiet) as announce:
        announce("Reading patients")
        if patients is None:
            published = load_study(study)
            folder = out or Path(f"pvp-bayes-{published.id}")
            prepare_folder(folder)
            counted = _reconstruct(published, options)
        else:
            counted = _count_patients(patients, outcome, predictors)
            folder = out or Path(f"pvp-bayes-{counted.attrs['study']}")
            prepare_folder(folder)
        prior_set = options.priors
        if options.priors_from_evidence:
            announce("Pooling other studies")
            from pvp_bayes.consequences import describe_conflicts  # noqa: PLC0415
            from pvp_bayes.synthesis import pool_others  # noqa: PLC0415

            pooled = pool_others(published, counted.attrs["reading"], options.evidence)
            prior_set = pooled.prior_set
            _say(describe_conflicts(pooled), quiet=quiet)
        announce("Drawing from the posterior")
        found = infer(counted, prior_set, random_seed=seed, draws=draws, chains=chains)
    written = write_dataset(folder / "draws.nc", found)
    _show(summarise_odds_ratios(found), as_json=as_json, brief=BRIEF_ODDS_RATIOS)
    _say(f"Reading {counted.attrs['reading']}. Written to {written}", quiet=quiet)
    return DONE


@app.command
def summary(
    draws: Path,
    *,
    prob: float = 0.95,
    as_json: Json = False,
) -> int:
    """Print the odds ratios of saved draws.

    Parameters
    ----------
    draws
        A draws.nc or nuts.nc that this program wrote.
    prob
        Posterior probability inside the intervals.
    as_json
        Print JSON instead of CSV.
    """
    from pvp_bayes.outputs import read_draws  # noqa: PLC0415
    from pvp_bayes.summary import summarise_odds_ratios  # noqa: PLC0415

    table = summarise_odds_ratios(read_draws(draws), prob=prob)
    _show(table, as_json=as_json, brief=BRIEF_ODDS_RATIOS)
    return DONE


@app.command
def export(draws: Path, *, out: Path = Path(), prob: float = 0.95, quiet: Quiet = False) -> int:
    """Write the main table and figure of saved draws as files to paste.

    Table: Markdown, LaTeX (booktabs), HTML and Word; figure: SVG, PNG and PDF.

    Parameters
    ----------
    draws
        A draws.nc or nuts.nc.
    out
        Folder for the files, by default this one.
    prob
        Posterior probability inside the intervals.
    quiet
        Do not say what was written.
    """
    from pvp_bayes.exports import export_answer  # noqa: PLC0415
    from pvp_bayes.outputs import prepare_folder, read_draws, write_bytes  # noqa: PLC0415

    files = export_answer(read_draws(draws), prob=prob)
    prepare_folder(out)
    for name, content in files.items():
        write_bytes(out / name, content)
    _say(f"Written to {out}: {', '.join(files)}", quiet=quiet)
    return DONE


@app.command
def check(
    draws: Path,
    *,
    prior: bool = False,
    prob: float = 0.95,
    as_json: Json = False,
) -> int:
    """Check saved draws, and hold the model against the printed numbers.

    Parameters
    ----------
    draws
        A draws.nc or nuts.nc.
    prior
        Instead, what every prior set believes before the data.
    prob
        Probability inside the predicted intervals.
    as_json
        Print JSON instead of CSV.
    """
    from pvp_bayes.checks import check_predictions, check_prior  # noqa: PLC0415
    from pvp_bayes.inference import recall_patients, recall_priors  # noqa: PLC0415
    from pvp_bayes.outputs import read_draws  # noqa: PLC0415

    tree = read_draws(draws)
    table = (
        check_prior(recall_patients(tree), others=[recall_priors(tree)], prob=prob)
        if prior
        else check_predictions(tree, prob=prob)
    )
    _show(table, as_json=as_json)
    return DONE


@app.command
def sensitivity(
    draws: Path,
    *,
    threshold: float = 2.0,
    prob: float = 0.95,
    table: Literal["settings", "decisions", "power", "conflicts", "scale"] = "settings",
    as_json: Json = False,
) -> int:
    """Give the answer of saved draws under other priors, powers, patients and models.

    Parameters
    ----------
    draws
        A draws.nc or nuts.nc.
    threshold
        Odds ratio towards harm that matters to you.
    prob
        Posterior probability inside the intervals.
    table
        Which table to print.
    as_json
        Print JSON instead of CSV.
    """
    from pvp_bayes.outputs import read_draws  # noqa: PLC0415
    from pvp_bayes.sensitivity import prior_sensitivity  # noqa: PLC0415

    found = prior_sensitivity(read_draws(draws), threshold=threshold, prob=prob)
    _show(getattr(found, table), as_json=as_json)
    return DONE


@app.command
def risk(
    draws: Path,
    *,
    profile: str = "",
    reference: str = "",
    prevalence: str = "",
    prob: float = 0.95,
    as_json: Json = False,
) -> int:
    """Predict absolute risks from saved draws, where the prevalence is known.

    Parameters
    ----------
    draws
        A draws.nc.
    profile
        NAME=VALUE for each factor, separated by commas; by default every profile.
    reference
        A second profile: the risk difference and the number needed to harm are then shown.
    prevalence
        61/1120, 5.4%, 14%-23%, or cohort (these patients); by default the study's own.
    prob
        Posterior probability inside the intervals.
    as_json
        Print JSON instead of CSV.
    """
    from pvp_bayes.outputs import read_draws  # noqa: PLC0415
    from pvp_bayes.risk import (  # noqa: PLC0415
        contrast_risks,
        parse_prevalence,
        parse_profile,
        predict_risk,
    )

    tree = read_draws(draws)
    chosen = parse_prevalence(prevalence) if prevalence else None
    asked = parse_profile(profile, tree) if profile else None
    if not reference:
        _show(predict_risk(tree, asked, prevalence=chosen, prob=prob), as_json=as_json)
        return DONE
    if asked is None:
        msg = "--reference: expected --profile beside it, found none; name both profiles"
        raise StudyError(msg)
    other = parse_profile(reference, tree)
    table = contrast_risks(tree, asked, other, prevalence=chosen, prob=prob)
    _show(table, as_json=as_json)
    return DONE


@app.command
def evidence(
    study: str = "pvp",
    *,
    file: str = "",
    reading: str = "",
    table: Literal["effects", "estimates", "overlap", "signs", "conflicts", "priors"] = "effects",
    as_json: Json = False,
) -> int:
    """Pool what other studies say on each factor, and hold the study against it.

    Parameters
    ----------
    study
        A bundled study's name or the path of a study file.
    file
        An evidence file; by default the one bundled under the study's name.
    reading
        How the study's Table 2 was coded; by default the tables decide.
    table
        Which table to print.
    as_json
        Print JSON instead of CSV.
    """
    from pvp_bayes.evidence import load_evidence  # noqa: PLC0415
    from pvp_bayes.feasibility import compare_readings, take_reading  # noqa: PLC0415
    from pvp_bayes.synthesis import synthesise  # noqa: PLC0415

    published = load_study(study)
    others = load_evidence(file or published.id)
    if not reading and published.regression is not None:
        reading = take_reading(published, compare_readings(published))[0].name
    found = synthesise(others, published, reading=reading or "printed")
    _show(getattr(found, table), as_json=as_json)
    return DONE


@app.command
def validate(file: str, *, as_json: Json = False) -> int:
    """Read a study file and print its rows back, to hold them against the publication.

    Parameters
    ----------
    file
        A bundled study's name or the path of a study file.
    as_json
        Print JSON instead of CSV.
    """
    study = load_study(file)
    _show(study.tabulate(), as_json=as_json)
    _say(f"{study.id}: {len(study.variables)} variables, {len(study.terms)} terms: understood.")
    return DONE


@app.command
def studies(*, as_json: Json = False) -> int:
    """List the bundled studies.

    Parameters
    ----------
    as_json
        Print JSON instead of CSV.
    """
    found = map(load_study, list_studies())
    rows = [(s.id, s.design, s.cases, s.controls, s.title) for s in found]
    _show(frame(rows, ("study", "design", "cases", "controls", "title")), as_json=as_json)
    return DONE


@app.command
def new(file: Path) -> int:
    """Write a commented study file to fill in.

    Parameters
    ----------
    file
        A path that does not exist yet.
    """
    template = resources.files("pvp_bayes") / "templates" / "study.toml"
    try:
        with file.open("x", encoding="utf-8") as opened:
            opened.write(template.read_text(encoding="utf-8"))
    except OSError as error:
        msg = f"{file}: expected a new file in an existing folder, found: {error.strerror}; "
        raise StudyError(msg + "choose another path") from None
    _say(f"Written to {file}; fill it in and run: pvp-bayes validate {file}")
    return DONE


def _read_options(
    seed: int, draws: int, chains: int, replicates: int, priors: str, reading: str
) -> "Options":
    limits = {
        "--seed": (seed, 0, 2**32 - 1),
        "--draws": (draws, 1, MOST_DRAWS),
        "--chains": (chains, 1, 100),
        "--replicates": (replicates, 1, MOST_REPLICATES),
    }
    for name, (value, least, most) in limits.items():
        if not least <= value <= most:
            msg = f"{name}: expected a whole number from {least} to {most}, found {value}; "
            raise StudyError(msg + "choose another")
    from_evidence = priors == EVIDENCE
    prior_set = parse_prior_set("hierarchical" if from_evidence else priors)
    from pvp_bayes.analysis import Options  # noqa: PLC0415

    options = Options(seed, replicates, prior_set, reading, draws, chains)
    return replace(options, priors_from_evidence=from_evidence)


def _add_wishes(options: "Options", study: Study, evidence: str, threshold: float) -> "Options":
    """Return options with other studies and the odds ratio that matters, read before long work."""
    from pvp_bayes.encoding import parse_reading  # noqa: PLC0415

    if not 1 < threshold < 1e6:
        msg = f"--threshold: expected an odds ratio above 1, found {threshold}; for example 2"
        raise StudyError(msg)
    if options.reading:
        parse_reading(options.reading, study)
    return _add_evidence(replace(options, threshold=threshold), study, evidence)


def _add_evidence(options: "Options", study: Study | None, evidence: str) -> "Options":
    """Return options with other studies; where the prior needs them, there must be some."""
    from pvp_bayes.evidence import load_evidence, require_evidence  # noqa: PLC0415

    others = load_evidence(evidence) if evidence else None
    if options.priors_from_evidence and study is None:
        msg = "--priors evidence: expected a study whose factors other studies have, found "
        raise StudyError(msg + "patients of your own; choose another prior set")
    if options.priors_from_evidence and study is not None:
        require_evidence(study, others)
    return replace(options, evidence=others)


def _reconstruct(study: Study, options: "Options") -> "xr.Dataset":
    from pvp_bayes.encoding import parse_reading  # noqa: PLC0415
    from pvp_bayes.reconstruction import reconstruct_patients  # noqa: PLC0415

    return reconstruct_patients(
        study,
        n_replicates=options.n_replicates,
        random_seed=options.random_seed,
        reading=parse_reading(options.reading, study) if options.reading else None,
    )


def _count_patients(file: Path, outcome: str, predictors: str) -> "xr.Dataset":
    from pvp_bayes.outputs import read_patients  # noqa: PLC0415
    from pvp_bayes.patterns import count_patterns  # noqa: PLC0415

    columns = [name.strip() for name in predictors.split(",") if name.strip()]
    table = read_patients(file, [outcome, *columns])
    return count_patterns(table, outcome=outcome, predictors=columns, name=file.stem)


@contextmanager
def _progress(*, quiet: bool) -> Iterator[Callable[[str], None]]:
    """Show on a terminal what is being done; say nothing when piped.

    Each step begins by asking whether an interruption was lost in the one before.
    """

    def begin(show: Callable[[str], None], words: str) -> None:
        if _interrupted.is_set():
            raise KeyboardInterrupt
        show(words)

    if quiet or not sys.stderr.isatty():
        yield partial(begin, lambda _: None)
        return
    from rich.console import Console  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    with Console(stderr=True).status(Text("Starting")) as status:
        yield partial(begin, lambda words: status.update(Text(words)))


def _say(words: str, *, quiet: bool = False) -> None:
    if not quiet:
        print(words, file=sys.stderr)  # noqa: T201


def _show_findings(findings: "pd.DataFrame") -> None:
    """Show on a terminal the findings that matter, the gravest first, and count the rest."""
    from pvp_bayes.audit import sort_by_consequence  # noqa: PLC0415

    ordered = sort_by_consequence(findings)
    wrong = ordered["verdict"].isin(["inconsistent", "impossible"])
    shown = ordered[wrong | ordered["severity"].isin(["high", "medium", "low"])]
    _show(shown, as_json=False, brief=BRIEF_FINDINGS)
    counts = findings["verdict"].value_counts()
    counted = ", ".join(f"{count} {verdict}" for verdict, count in counts.items())
    _say(f"{len(findings)} checks: {counted}; pipe the output to see every row.")


def _show(table: "pd.DataFrame", *, as_json: bool, brief: tuple[str, ...] = ()) -> None:
    """Write a table to standard output: JSON, CSV, or its brief columns on a terminal."""
    if as_json:
        text = json.dumps(json.loads(table.to_json(orient="records")), ensure_ascii=False)
        sys.stdout.write(text + "\n")
    elif sys.stdout.isatty():
        _show_on_terminal(table[list(brief)] if brief else table)
    else:
        from pvp_bayes.outputs import format_csv  # noqa: PLC0415

        sys.stdout.write(format_csv(table))
    sys.stdout.flush()


def _show_on_terminal(table: "pd.DataFrame") -> None:
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    shown = Table(*map(str, table.columns))
    for row in table.itertuples(index=False):
        cells = (f"{v:.4g}" if isinstance(v, float) else str(v) for v in row)
        shown.add_row(*(Text("" if cell == "nan" else cell) for cell in cells))
    Console().print(shown)
