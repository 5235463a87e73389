"""Define the commands on saved draws: summary, export, check, sensitivity, risk."""

from pathlib import Path
from typing import Literal

from pvp_bayes.cli.exit_codes import DONE
from pvp_bayes.cli.terminal import BRIEF_ODDS_RATIOS, Json, Quiet, say, show
from pvp_bayes.errors import StudyError
from pvp_bayes.job.files import prepare_folder, write_bytes
from pvp_bayes.job.read_files import read_draws
from pvp_bayes.posterior.draws import extract_patients, extract_priors
from pvp_bayes.report.exports import export_answer
from pvp_bayes.results.checks import check_predictions
from pvp_bayes.results.odds_ratios import summarise_odds_ratios
from pvp_bayes.results.prevalence import parse_prevalence
from pvp_bayes.results.prior_checks import check_prior
from pvp_bayes.results.risk import contrast_risks, parse_profile, predict_risk
from pvp_bayes.results.sensitivity import prior_sensitivity

__all__ = [
    "check",
    "export",
    "risk",
    "sensitivity",
    "summary",
]


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
    table = summarise_odds_ratios(read_draws(draws), prob=prob)
    show(table, as_json=as_json, brief=BRIEF_ODDS_RATIOS)
    return DONE


def export(draws: Path, *, out: Path = Path(), prob: float = 0.95, quiet: Quiet = False) -> int:
    """Write the main table and figure of saved draws for manuscripts.

    Table: Markdown, LaTeX (booktabs), HTML and Word; figure: SVG, PNG and PDF.

    Parameters
    ----------
    draws
        A draws.nc or nuts.nc.
    out
        Folder for the files, by default the current one.
    prob
        Posterior probability inside the intervals.
    quiet
        Do not list the files written.
    """
    files = export_answer(read_draws(draws), prob=prob)
    prepare_folder(out)
    for name, content in files.items():
        write_bytes(out / name, content)
    say(f"Written to {out}: {', '.join(files)}", quiet=quiet)
    return DONE


def check(
    draws: Path,
    *,
    prior: bool = False,
    prob: float = 0.95,
    as_json: Json = False,
) -> int:
    """Check saved draws, and compare the model with the printed numbers.

    Parameters
    ----------
    draws
        A draws.nc or nuts.nc.
    prior
        Summarise every prior set instead (odds ratios and shares of cases before the data).
    prob
        Probability inside the predicted intervals.
    as_json
        Print JSON instead of CSV.
    """
    tree = read_draws(draws)
    table = (
        check_prior(extract_patients(tree), others=[extract_priors(tree)], prob=prob)
        if prior
        else check_predictions(tree, prob=prob)
    )
    show(table, as_json=as_json)
    return DONE


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
        Odds ratio in the harmful direction that you consider relevant.
    prob
        Posterior probability inside the intervals.
    table
        Which table to print.
    as_json
        Print JSON instead of CSV.
    """
    found = prior_sensitivity(read_draws(draws), threshold=threshold, prob=prob)
    show(getattr(found, table), as_json=as_json)
    return DONE


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
        A second profile, for the risk difference and the number needed to harm.
    prevalence
        61/1120, 5.4%, 14%-23%, or cohort (that of these patients); by default that of the study.
    prob
        Posterior probability inside the intervals.
    as_json
        Print JSON instead of CSV.
    """
    tree = read_draws(draws)
    chosen = parse_prevalence(prevalence) if prevalence else None
    asked = parse_profile(profile, tree) if profile else None
    if not reference:
        show(predict_risk(tree, asked, prevalence=chosen, prob=prob), as_json=as_json)
        return DONE
    if asked is None:
        msg = "--reference: expected --profile as well, found none; name both profiles"
        raise StudyError(msg)
    other = parse_profile(reference, tree)
    table = contrast_risks(tree, asked, other, prevalence=chosen, prob=prob)
    show(table, as_json=as_json)
    return DONE
