"""Results on disk: every file whole or absent, and no cell that a spreadsheet would execute."""

import json
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import xarray as xr

from pvp_bayes.analysis import Analysis
from pvp_bayes.feasibility import format_certificate
from pvp_bayes.report import render_report
from pvp_bayes.study import StudyError

__all__ = [
    "format_csv",
    "prepare_folder",
    "read_draws",
    "read_patients",
    "write_analysis",
    "write_dataset",
    "write_text",
]

DRAWS_GROUPS = ("posterior", "sample_stats", "constant_data")


def write_analysis(analysis: Analysis, folder: Path) -> list[Path]:
    """Write every table, the draws and the report of an analysis into a folder.

    Returns
    -------
    The files written, the answer first.

    Raises
    ------
    StudyError
        Where the folder cannot be written.
    """
    tables = {
        "odds_ratios.csv": analysis.odds_ratios,
        "audit.csv": analysis.findings,
        "readings.csv": analysis.readings,
        "identification.csv": analysis.identification,
        "credibility.csv": analysis.credibility,
        "risk.csv": analysis.risks,
        "shapes.csv": analysis.shapes,
        "evidence.csv": analysis.synthesis.effects if analysis.synthesis else None,
        "confirmation.csv": analysis.confirmation,
    }
    trees = {"draws.nc": analysis.draws, "nuts.nc": analysis.nuts}
    page = render_report(analysis)
    prepare_folder(folder)
    written = [
        write_text(folder / name, format_csv(table))
        for name, table in tables.items()
        if table is not None
    ]
    written.append(write_dataset(folder / "replicates.nc", analysis.patients))
    written += [write_dataset(folder / name, t) for name, t in trees.items() if t is not None]
    if analysis.certificate is not None:
        proof = format_certificate(analysis.certificate)
        written.append(write_text(folder / "certificate.json", proof))
    text = json.dumps(analysis.run, indent=2, ensure_ascii=False)
    written.append(write_text(folder / "run.json", text + "\n"))
    written.append(write_text(folder / "report.html", page))
    return written


def prepare_folder(folder: Path) -> None:
    """Make the folder for results, before any long work.

    Raises
    ------
    StudyError
        Where it cannot be made or written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise _cannot_write(folder, error) from None


def _cannot_write(path: Path, error: OSError) -> StudyError:
    reason = error.strerror or str(error)
    msg = f"--out {path}: expected a place that can be written, found: {reason}; choose another"
    return StudyError(msg)


def read_draws(path: Path) -> xr.DataTree:
    """Read draws that `write_analysis` or `write_dataset` wrote.

    Raises
    ------
    StudyError
        Where the file is not such draws.
    """
    try:
        with xr.open_datatree(path, engine="h5netcdf") as tree:
            draws = tree.load()
    except (OSError, ValueError, KeyError) as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        msg = f"{path.name}: expected draws in netCDF, found: {reason[:150]}; give a draws.nc"
        raise StudyError(msg) from None
    absent = [group for group in DRAWS_GROUPS if group not in draws.children]
    if absent or "log_odds_ratio" not in draws["posterior"]:
        what = f"no group {absent[0]}" if absent else "no log_odds_ratio in posterior"
        msg = f"{path.name}: expected draws of this program, found {what}; give a draws.nc"
        raise StudyError(msg)
    return draws


def read_patients(path: Path) -> pd.DataFrame:
    """Read one row per patient from CSV or Parquet.

    Raises
    ------
    StudyError
        Where the file cannot be read as a table.
    """
    try:
        if path.suffix.lower() in (".parquet", ".pq"):
            return pd.read_parquet(path)
        return pd.read_csv(path, comment="#")
    except (OSError, ValueError, ImportError) as error:
        reason = str(error).splitlines()[0][:150] if str(error) else type(error).__name__
        msg = f"{path.name}: expected a CSV or Parquet table, found: {reason}; check the file"
        raise StudyError(msg) from None


def format_csv(table: pd.DataFrame) -> str:
    r"""Return a table as CSV, with text cells that look like formulas made plain.

    >>> format_csv(pd.DataFrame({"label": ["=1+1"], "lower": [-0.5]}))
    "label,lower\n'=1+1,-0.5\n"
    """
    text = table.select_dtypes(exclude=["number", "bool"]).columns
    safe = table.copy()
    for column in text:
        safe[column] = [_neutralise(cell) for cell in safe[column]]
    return str(safe.to_csv(index=False, lineterminator="\n"))


def _neutralise(cell: object) -> object:
    """Put an apostrophe before text that a spreadsheet would read as a formula."""
    if not isinstance(cell, str) or not cell.startswith(("=", "+", "-", "@", "\t", "\r")):
        return cell
    try:
        float(cell)
    except ValueError:
        return "'" + cell
    return cell


def write_text(path: Path, text: str) -> Path:
    """Write text, whole or not at all."""
    return _replace_whole(path, lambda beside: beside.write_text(text, encoding="utf-8"))


def write_dataset(path: Path, data: xr.Dataset | xr.DataTree) -> Path:
    """Write draws or patients as netCDF, whole or not at all."""
    return _replace_whole(path, lambda beside: data.to_netcdf(beside, engine="h5netcdf"))


def _replace_whole(path: Path, write: Callable[[Path], object]) -> Path:
    """Write beside the path, then rename, so that readers see the old file or the new one."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        write(beside)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise _cannot_write(path, error) from None
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    return path
