"""Write the results of an analysis to files, after each step."""

import json
from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from pvp_bayes.job.files import format_csv, prepare_folder, write_dataset, write_text
from pvp_bayes.results.analysis import (
    Analysis,
    Answer,
    Confirmation,
    Examination,
    describe_run,
)
from pvp_bayes.tables.certificate import format_certificate

__all__ = ["write_analysis", "write_step"]


def write_step(analysis: Analysis, folder: Path) -> list[Path]:
    """Write the results of the latest step of an analysis: tables, draws and page.

    The page is the last file. It is written after the examination and again after the confirmation.

    Returns
    -------
    The files written.

    Raises
    ------
    StudyError
        If the folder cannot be written.
    """
    if analysis.confirmation is not None:
        return _write_confirmation(analysis.confirmation, folder) + _write_page(analysis, folder)
    if analysis.examination is not None:
        written = _write_examination(analysis.answer, analysis.examination, folder)
        return written + _write_page(analysis, folder)
    return _write_answer(analysis.answer, folder)


def write_analysis(analysis: Analysis, folder: Path) -> list[Path]:
    """Write every table, the draws and the page of an examined analysis into a folder.

    Returns
    -------
    The files written, the answer first and the page last.

    Raises
    ------
    StudyError
        If the folder cannot be written.
    """
    prepare_folder(folder)
    written = _write_answer(analysis.answer, folder)
    if analysis.examination is not None:
        written += _write_examination(analysis.answer, analysis.examination, folder)
    if analysis.confirmation is not None:
        written += _write_confirmation(analysis.confirmation, folder)
    return written + _write_page(analysis, folder)


def _write_answer(answer: Answer, folder: Path) -> list[Path]:
    tables = {
        "odds_ratios.csv": answer.odds_ratios,
        "audit.csv": answer.findings,
        "readings.csv": answer.readings,
    }
    return _write_tables(tables, folder)


def _write_examination(answer: Answer, found: Examination, folder: Path) -> list[Path]:
    synthesis = found.synthesis
    tables = {
        "readings.csv": found.readings,
        "identification.csv": found.identification,
        "credibility.csv": found.credibility,
        "risk.csv": found.risks.profiles,
        "risk_scenarios.csv": found.risks.scenarios,
        "shapes.csv": found.shapes,
        "checks.csv": found.checks,
        "prior_checks.csv": found.prior_checks,
        "sensitivity.csv": found.sensitivity.settings,
        "decisions.csv": found.sensitivity.decisions,
        "power_scaling.csv": found.sensitivity.power,
        "conflicts.csv": found.sensitivity.conflicts,
        "evidence.csv": synthesis.estimates if synthesis else None,
        "synthesis.csv": synthesis.effects if synthesis else None,
        "evidence_prior.csv": synthesis.conflicts if synthesis else None,
    }
    written = _write_tables(tables, folder)
    written.append(write_dataset(folder / "replicates.nc", answer.patients))
    written.append(write_dataset(folder / "draws.nc", answer.draws))
    if answer.certificate is not None:
        proof = format_certificate(answer.certificate)
        written.append(write_text(folder / "certificate.json", proof))
    return written


def _write_confirmation(confirmation: Confirmation, folder: Path) -> list[Path]:
    table = write_text(folder / "confirmation.csv", format_csv(confirmation.table))
    return [table, write_dataset(folder / "nuts.nc", confirmation.nuts)]


def _write_page(analysis: Analysis, folder: Path) -> list[Path]:
    """Write the files about the whole analysis, the page last."""
    from pvp_bayes.report.guidelines import fill_checklists  # noqa: PLC0415
    from pvp_bayes.report.page import render_report  # noqa: PLC0415  (not needed for the answer)

    run = json.dumps(describe_run(analysis), indent=2, ensure_ascii=False)
    return [
        *_write_tables({"checklists.csv": fill_checklists(analysis)}, folder),
        write_text(folder / "run.json", run + "\n"),
        write_text(folder / "report.html", render_report(analysis)),
    ]


def _write_tables(tables: Mapping[str, pd.DataFrame | None], folder: Path) -> list[Path]:
    return [
        write_text(folder / name, format_csv(table))
        for name, table in tables.items()
        if table is not None
    ]
