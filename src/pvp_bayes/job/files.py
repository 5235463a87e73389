"""Write files atomically, and tables as CSV that is safe to open in a spreadsheet."""

import os
import re
import tempfile
import time
from collections.abc import Buffer
from contextlib import suppress
from pathlib import Path

import pandas as pd
import xarray as xr

from pvp_bayes.errors import StudyError
from pvp_bayes.job.read_files import describe_error

__all__ = ["format_csv", "prepare_folder", "write_bytes", "write_dataset", "write_text"]

ABANDONED_SECONDS = 3_600
"""A partial file older than this was left by a run that was killed."""
FORMULA = re.compile(r"\s*[=+@\t\r\uff1d\uff0b\uff0d\uff20-]|[\t\r\n]")
"""Start of a cell that a spreadsheet may execute, including full-width characters."""


def prepare_folder(folder: Path) -> None:
    """Create the folder for results, before any long computation.

    Raises
    ------
    StudyError
        If it cannot be created or written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
        for left in folder.glob(".*.part"):
            with suppress(FileNotFoundError):  # another run has just renamed it
                if time.time() - left.stat().st_mtime > ABANDONED_SECONDS:
                    left.unlink()
    except (OSError, ValueError) as error:
        raise _cannot_write(folder, error) from None


def _cannot_write(path: Path, error: Exception) -> StudyError:
    reason = getattr(error, "strerror", None) or describe_error(error)
    msg = f"--out {path}: expected a place that can be written, found: {reason}; choose another"
    return StudyError(msg)


def format_csv(table: pd.DataFrame) -> str:
    r"""Return a table as CSV; text cells that look like formulas get an apostrophe.

    >>> format_csv(pd.DataFrame({"label": ["=1+1"], "lower": [-0.5]}))
    "label,lower\n'=1+1,-0.5\n"
    """
    text = table.select_dtypes(exclude=["number", "bool"]).columns
    safe = table.copy()
    for column in text:
        safe[column] = [_neutralise(cell) for cell in safe[column]]
    return str(safe.to_csv(index=False, lineterminator="\n"))


def _neutralise(cell: object) -> object:
    """Put an apostrophe before text that a spreadsheet would execute as a formula."""
    if not isinstance(cell, str) or not FORMULA.match(cell):
        return cell
    try:
        float(cell)
    except ValueError:
        return "'" + cell
    return cell


def write_text(path: Path, text: str) -> Path:
    """Write a text file atomically."""
    return _replace_whole(path, text.encode())


def write_bytes(path: Path, content: bytes) -> Path:
    """Write a binary file atomically."""
    return _replace_whole(path, content)


def write_dataset(path: Path, data: xr.Dataset | xr.DataTree) -> Path:
    """Write draws or patients to a netCDF file atomically.

    The file is built in memory, because the HDF5 library ends the process if the disk is full.
    """
    return _replace_whole(path, data.to_netcdf(engine="h5netcdf"))


def _replace_whole(path: Path, content: Buffer) -> Path:
    """Write a temporary file next to the path, then rename it, so that no partial file is seen."""
    partial = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with partial.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except OSError as error:
        _remove(partial)
        raise _cannot_write(path, error) from None
    except BaseException:
        _remove(partial)
        raise
    return path


def _remove(path: Path) -> None:
    with suppress(OSError):  # the file may not exist
        path.unlink(missing_ok=True)
