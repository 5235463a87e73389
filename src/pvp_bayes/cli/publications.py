"""Define the commands on publications: audit, validate, studies, new, evidence."""

import sys
from importlib import resources
from pathlib import Path
from typing import Literal

import pandas as pd

from pvp_bayes.audit.audit import audit_study, sort_by_consequence
from pvp_bayes.cli.exit_codes import DONE, FOUND_IMPOSSIBLE
from pvp_bayes.cli.terminal import Json, say, show
from pvp_bayes.columns import make_table
from pvp_bayes.errors import StudyError
from pvp_bayes.job.files import write_text
from pvp_bayes.printed.other_studies import load_evidence
from pvp_bayes.printed.study import Study, list_studies, load_study
from pvp_bayes.results.synthesis import synthesise
from pvp_bayes.tables.certificate import format_certificate
from pvp_bayes.tables.choice import certify_printed, compare_readings

__all__ = [
    "audit",
    "evidence",
    "new",
    "studies",
    "validate",
]

SEED = 1
"""Seed of the search that decides between readings."""
BRIEF_FINDINGS = ("item", "check", "printed", "verdict", "severity", "reason")


def audit(study: str = "pvp", *, certificate: Path | None = None, as_json: Json = False) -> int:
    """Recompute every printed number and check the tables against each other.

    The exit code is 1 if something is impossible.

    Parameters
    ----------
    study
        A bundled study's name or the path of a study file.
    certificate
        File for the proof, as JSON, that no data set is compatible with both tables as printed.
    as_json
        Print JSON instead of CSV.
    """
    published = load_study(study)
    findings = audit_study(published)
    if certificate is not None:
        _write_certificate(published, certificate)
    if sys.stdout.isatty() and not as_json:
        _show_findings(findings)
    else:
        show(findings, as_json=as_json)
    return FOUND_IMPOSSIBLE if (findings["verdict"] == "impossible").any() else DONE


def _write_certificate(study: Study, path: Path) -> None:
    """Write the proof of impossibility, or report that there is none."""
    found = certify_printed(study)
    if found is None:
        say(f"No certificate: {study.id} is not proved impossible as printed.", quiet=False)
        return
    write_text(path, format_certificate(found))
    say(f"Certificate written to {path}", quiet=False)


def validate(file: str, *, as_json: Json = False) -> int:
    """Read a study file and print its rows for proofreading.

    Parameters
    ----------
    file
        A bundled study's name or the path of a study file.
    as_json
        Print JSON instead of CSV.
    """
    study = load_study(file)
    show(study.tabulate(), as_json=as_json)
    say(f"{study.id}: {len(study.variables)} variables, {len(study.terms)} terms: valid.")
    return DONE


def studies(*, as_json: Json = False) -> int:
    """List the bundled studies.

    Parameters
    ----------
    as_json
        Print JSON instead of CSV.
    """
    found = map(load_study, list_studies())
    rows = [(s.id, s.design, s.cases, s.controls, s.title) for s in found]
    show(make_table(rows, ("study", "design", "cases", "controls", "title")), as_json=as_json)
    return DONE


def new(file: Path) -> int:
    """Write a commented study file to fill in.

    Parameters
    ----------
    file
        A path that does not exist yet.
    """
    template = resources.files("pvp_bayes.printed") / "study_template.toml"
    try:
        with file.open("x", encoding="utf-8") as opened:
            opened.write(template.read_text(encoding="utf-8"))
    except OSError as error:
        msg = f"{file}: expected a new file in an existing folder, found: {error.strerror}; "
        raise StudyError(msg + "choose another path") from None
    say(f"Written to {file}; fill it in and run: pvp-bayes validate {file}")
    return DONE


def evidence(
    study: str = "pvp",
    *,
    file: str = "",
    reading: str = "",
    table: Literal["effects", "estimates", "overlap", "signs", "conflicts", "priors"] = "effects",
    as_json: Json = False,
) -> int:
    """Pool other studies of each factor, and compare the study with them.

    Parameters
    ----------
    study
        A bundled study's name or the path of a study file.
    file
        An evidence file; by default the one bundled under the study's name.
    reading
        How the study's Table 2 was coded; by default inferred from the tables.
    table
        Which table to print.
    as_json
        Print JSON instead of CSV.
    """
    published = load_study(study)
    others = load_evidence(file or published.id)
    if not reading and published.regression is not None:
        from pvp_bayes.patients.reconstruction import decide_reading  # noqa: PLC0415  (Numba, slow)

        readings = compare_readings(published)
        reading = decide_reading(published, readings, SEED).reading.name
    found = synthesise(others, published, reading=reading or "printed")
    show(getattr(found, table), as_json=as_json)
    return DONE


def _show_findings(findings: pd.DataFrame) -> None:
    """Show the important findings on a terminal, most severe first, and count the rest."""
    ordered = sort_by_consequence(findings)
    wrong = ordered["verdict"].isin(["inconsistent", "impossible"])
    shown = ordered[wrong | ordered["severity"].isin(["high", "medium", "low"])]
    show(shown, as_json=False, brief=BRIEF_FINDINGS)
    counts = findings["verdict"].value_counts()
    counted = ", ".join(f"{count} {verdict}" for verdict, count in counts.items())
    say(f"{len(findings)} checks: {counted}; pipe the output to see every row.")
