"""Define the main command: the whole analysis of one study or many."""

from collections.abc import Sequence
from pathlib import Path

from pvp_bayes.cli.arguments import read_options, validate_options
from pvp_bayes.cli.exit_codes import BAD_INPUT, DONE, NOT_TRUSTWORTHY
from pvp_bayes.cli.terminal import BRIEF_ODDS_RATIOS, Json, Quiet, say, show, show_progress
from pvp_bayes.errors import SamplingError
from pvp_bayes.job.files import prepare_folder
from pvp_bayes.job.pipeline import analyse_in_steps
from pvp_bayes.job.write_files import write_step
from pvp_bayes.printed.study import Study, load_study
from pvp_bayes.report.wording import describe_conflicts
from pvp_bayes.results.analysis import Answer, Confirmation, Options

__all__ = ["reanalyse"]


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
    """Run the whole analysis: audit, patients, posterior odds ratios, report, confirmation by NUTS.

    With several studies, each has its own folder and is written as soon as it is done. Studies that
    an earlier run finished are kept.

    Parameters
    ----------
    study
        A bundled study's name or the path of a study file, by default pvp; or several.
    out
        Folder for the results, by default pvp-bayes-STUDY. With several studies, the folder for
        their folders, by default pvp-bayes.
    seed
        Random seed; the same seed gives the same tables.
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
        How Table 2 was coded: printed, reversed:all, reversed:ROW, level:VARIABLE,
        dichotomised:COUNT:K, joined by +. By default inferred from the tables.
    evidence
        An evidence file with other studies; by default the one bundled under the study's name.
    threshold
        Odds ratio in the harmful direction that you consider relevant.
    confirm
        Confirm the answer with NUTS at the end.
    quiet
        No progress display.
    as_json
        Print JSON instead of CSV.
    """
    published = [load_study(name) for name in study or ("pvp",)]
    options = read_options(seed, draws, chains, replicates, priors, reading)
    for one in published:
        options = validate_options(options, one, evidence, threshold)
    display = {"quiet": quiet, "as_json": as_json}
    if len(study) > 1:
        folder = out or Path("pvp-bayes")
        return _reanalyse_all(study, options, folder, confirm=confirm, **display)
    folder = out or Path(f"pvp-bayes-{published[0].id}")
    return _reanalyse_one(published[0], options, folder, confirm=confirm, **display)


def _reanalyse_all(
    files: Sequence[str],
    options: Options,
    folder: Path,
    *,
    confirm: bool,
    quiet: bool,
    as_json: bool,
) -> int:
    """Reanalyse several studies; return the most severe of their exit codes."""
    from pvp_bayes.job.batch import reanalyse_studies  # noqa: PLC0415  (not needed for one study)

    with show_progress(quiet=quiet) as announce:
        announce(f"Reanalysing {len(files)} studies")
        table = reanalyse_studies(files, options, folder, confirm=confirm, announce=announce)
    show(table, as_json=as_json)
    say(f"Written to {folder}", quiet=quiet)
    if table["verdict"].isin(["done", "kept"]).all():
        return DONE
    return BAD_INPUT if (table["verdict"] == "refused").any() else NOT_TRUSTWORTHY


def _reanalyse_one(
    published: Study,
    options: Options,
    folder: Path,
    *,
    confirm: bool,
    quiet: bool,
    as_json: bool,
) -> int:
    """Reanalyse one study; write each step, and show the answer as soon as it is known."""
    prepare_folder(folder)
    with show_progress(quiet=quiet) as announce:
        for analysis in analyse_in_steps(published, options, confirm=confirm, announce=announce):
            announce("Writing files")
            write_step(analysis, folder)
            if analysis.examination is None:
                _show_answer(analysis.answer, folder, quiet=quiet, as_json=as_json)
    if analysis.confirmation is not None:
        _check_confirmation(analysis.confirmation)
        say("Confirmed: NUTS agrees within Monte Carlo error.", quiet=quiet)
    return DONE


def _show_answer(answer: Answer, folder: Path, *, quiet: bool, as_json: bool) -> None:
    show(answer.odds_ratios, as_json=as_json, brief=BRIEF_ODDS_RATIOS)
    if answer.pooled is not None:
        say(describe_conflicts(answer.pooled), quiet=quiet)
    words = [answer.reading_reason, answer.reason_without_patients, f"Written to {folder}"]
    say("\n".join(filter(None, words)), quiet=quiet)


def _check_confirmation(confirmation: Confirmation) -> None:
    """Raise if NUTS does not confirm the answer."""
    if confirmation.differing:
        names = ", ".join(confirmation.differing)
        msg = f"expected NUTS to agree within Monte Carlo error, found disagreement for {names}; "
        raise SamplingError(msg + "see confirmation.csv before using any number")
