"""Results on disk: every file whole or absent, and no cell that a spreadsheet would execute."""

import csv
import io
import json
import os
import re
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Buffer, Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import h5py  # type: ignore[import-untyped]
import numpy as np
import pandas as pd
import xarray as xr

from pvp_bayes.analysis import Analysis
from pvp_bayes.documents import MAX_TEXT, UNPRINTABLE, StudyError, shorten
from pvp_bayes.feasibility import format_certificate

__all__ = [
    "format_csv",
    "prepare_folder",
    "read_draws",
    "read_patients",
    "write_analysis",
    "write_answer",
    "write_bytes",
    "write_confirmation",
    "write_dataset",
    "write_text",
]

DRAWS_GROUPS = ("posterior", "sample_stats", "observed_data", "constant_data")
PER_DRAW = ("chain", "draw")
LAYOUT: dict[str, tuple[str, tuple[tuple[str, ...], ...]]] = {
    "posterior.log_odds_ratio": ("log odds", ((*PER_DRAW, "predictor"),)),
    "posterior.intercept": ("log odds", (PER_DRAW,)),
    "posterior.intercept_at_means": ("log odds", (PER_DRAW,)),
    "posterior.tau": ("number", (PER_DRAW,)),
    "log_likelihood.cases": ("number", ((*PER_DRAW, "pattern"),)),
    "log_likelihood.estimate": ("number", (PER_DRAW,)),
    "log_prior.log_odds_ratio": ("number", ((*PER_DRAW, "predictor"),)),
    "sample_stats.replicate": ("count", (PER_DRAW,)),
    "sample_stats.pareto_k": ("number or nan", (("of_replicate",),)),
    "sample_stats.effective_size": ("size", (("of_replicate",),)),
    "observed_data.cases": ("count", (("replicate", "pattern"), ("pattern",))),
    "observed_data.estimate": ("number", (("predictor",),)),
    "constant_data.controls": ("count", (("replicate", "pattern"), ("pattern",))),
    "constant_data.design": (
        "number",
        (("pattern", "predictor"), ("replicate", "pattern", "predictor")),
    ),
    "constant_data.standard_error": ("number", (("predictor",),)),
    "constant_data.harmful_sign": ("sign", (("predictor",),)),
    "constant_data.printed_odds_ratio": ("number or nan", (("predictor",),)),
    "constant_data.printed_lower": ("number or nan", (("predictor",),)),
    "constant_data.printed_upper": ("number or nan", (("predictor",),)),
    "constant_data.label": ("text", (("predictor",),)),
    "constant_data.step": ("text", (("predictor",),)),
    "constant_data.harmful": ("text", (("predictor",),)),
    "constant_data.note": ("text", (("predictor",),)),
}
"""What draws hold: kind of value, and the dims it may have in any order."""
OPTIONAL = frozenset(
    f"{group}.{name}"
    for group, names in {
        "posterior": ("intercept", "intercept_at_means", "tau"),
        "log_likelihood": ("cases", "estimate"),
        "log_prior": ("log_odds_ratio",),
        "sample_stats": ("replicate", "pareto_k", "effective_size"),
        "observed_data": ("cases", "estimate"),
        "constant_data": ("controls", "design", "standard_error"),
    }.items()
    for name in names
)
DRAWS_ATTRIBUTES: dict[str, Any] = {"study": str, "priors": str, "random_seed": (int, np.integer)}
MOST_LOG_ODDS = 700.0
"""An odds ratio beyond exp(700) is no number of a computer."""
MAX_COUNT = 10**9
ABANDONED_SECONDS = 3_600
"""A file that is not whole after an hour is what a killed run left."""
MAX_DRAWS_BYTES = 2_000_000_000
"""Of a file that is no larger itself: a small file can claim any size."""
MOST_ITEMS = 1_000
"""Variables of one group of a netCDF file; draws have about ten."""
MAX_PATIENTS_BYTES = 200_000_000
MAX_DECODED_BYTES = 500_000_000
"""Of patients in memory: ten million with five columns of eight bytes."""
MAX_COLUMNS = 10_000
COMMENTS = re.compile(r"\A(?:#[^\n]*(?:\n|\Z)|[\r\n]++)*")
FORMULA = re.compile(r"\s*[=+@\t\r\uff1d\uff0b\uff0d\uff20-]|[\t\r\n]")
"""How a cell begins that a spreadsheet may run, full-width signs included."""
READER_ERRORS = (
    ArithmeticError,
    AttributeError,
    LookupError,
    MemoryError,
    NotImplementedError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""What the libraries that decode netCDF, Parquet and CSV raise for files that are damaged."""


def write_answer(analysis: Analysis, folder: Path) -> list[Path]:
    """Write the answer and what it was found from, as soon as it is there.

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
    }
    prepare_folder(folder)
    return [write_text(folder / name, format_csv(table)) for name, table in tables.items()]


def write_analysis(
    analysis: Analysis, folder: Path, render: Callable[[], str] | None = None
) -> list[Path]:
    """Write every table, the draws and the report of an analysis into a folder.

    Parameters
    ----------
    render
        Gives the page, once all else but what speaks of a confirmation is written; by default
        `pvp_bayes.report.render_report` does.

    Returns
    -------
    The files written, the answer first.

    Raises
    ------
    StudyError
        Where the folder cannot be written.
    """
    tables = {
        "identification.csv": analysis.identification,
        "credibility.csv": analysis.credibility,
        "risk.csv": analysis.risks,
        "risk_scenarios.csv": analysis.risk_scenarios,
        "shapes.csv": analysis.shapes,
        "checks.csv": analysis.checks,
        "prior_checks.csv": analysis.prior_checks,
        **_list_sensitivity(analysis),
        "evidence.csv": analysis.synthesis.estimates if analysis.synthesis else None,
        "synthesis.csv": analysis.synthesis.effects if analysis.synthesis else None,
        "evidence_prior.csv": analysis.synthesis.conflicts if analysis.synthesis else None,
    }
    written = write_answer(analysis, folder)
    written += [
        write_text(folder / name, format_csv(table))
        for name, table in tables.items()
        if table is not None
    ]
    written.append(write_dataset(folder / "replicates.nc", analysis.patients))
    written.append(write_dataset(folder / "draws.nc", analysis.draws))
    if analysis.certificate is not None:
        proof = format_certificate(analysis.certificate)
        written.append(write_text(folder / "certificate.json", proof))
    return written + write_confirmation(analysis, folder, render or partial(_render, analysis))


def _render(analysis: Analysis) -> str:
    from pvp_bayes.report import render_report  # noqa: PLC0415  (the answer needs no figures)

    return render_report(analysis)


def write_confirmation(analysis: Analysis, folder: Path, render: Callable[[], str]) -> list[Path]:
    """Write the confirmation, if there is one, and what speaks of it, the page last.

    Parameters
    ----------
    render
        Gives the page, once all else is written.

    Returns
    -------
    The files written, the page last.

    Raises
    ------
    StudyError
        Where the folder cannot be written.
    """
    from pvp_bayes.checklists import fill_checklists  # noqa: PLC0415

    tables = {
        "confirmation.csv": analysis.confirmation,
        "checklists.csv": fill_checklists(analysis),
    }
    written = [
        write_text(folder / name, format_csv(table))
        for name, table in tables.items()
        if table is not None
    ]
    if analysis.nuts is not None:
        written.append(write_dataset(folder / "nuts.nc", analysis.nuts))
    text = json.dumps(analysis.run, indent=2, ensure_ascii=False)
    written.append(write_text(folder / "run.json", text + "\n"))
    written.append(write_text(folder / "report.html", render()))
    return written


def _list_sensitivity(analysis: Analysis) -> dict[str, pd.DataFrame]:
    if analysis.sensitivity is None:
        return {}
    return {
        "sensitivity.csv": analysis.sensitivity.settings,
        "decisions.csv": analysis.sensitivity.decisions,
        "power_scaling.csv": analysis.sensitivity.power,
        "conflicts.csv": analysis.sensitivity.conflicts,
    }


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
        for left in folder.glob(".*.part"):
            with suppress(FileNotFoundError):  # another run has just finished it
                if time.time() - left.stat().st_mtime > ABANDONED_SECONDS:
                    left.unlink()
    except (OSError, ValueError) as error:
        raise _cannot_write(folder, error) from None


def _cannot_write(path: Path, error: Exception) -> StudyError:
    reason = getattr(error, "strerror", None) or _explain(error)
    msg = f"--out {path}: expected a place that can be written, found: {reason}; choose another"
    return StudyError(msg)


def read_draws(path: Path) -> xr.DataTree:
    """Read draws that `write_analysis` or `write_dataset` wrote.

    Every group, variable, dim and value that later steps use is looked at here, so that no later
    step meets draws of another program.

    Raises
    ------
    StudyError
        Where the file is not such draws.
    """
    name = shorten(path.name)[1:-1]
    size = _measure_file(path, f"{name}: expected draws in netCDF")
    try:
        _examine_netcdf(path, max(MAX_DRAWS_BYTES, size))
        with (
            warnings.catch_warnings(action="ignore"),  # what is odd is refused below, or harmless
            xr.open_datatree(path, engine="h5netcdf") as tree,
        ):
            draws = tree.load()
    except READER_ERRORS as error:
        msg = f"{name}: expected draws in netCDF, found: {_explain(error)}; give a draws.nc"
        raise StudyError(msg) from None
    for problem in _find_problems(draws):
        msg = f"{name}: expected draws of this program, found {problem}; give a draws.nc"
        raise StudyError(msg)
    return draws


def _measure_file(path: Path, expected: str) -> int:
    """Return the size of a regular file; pipes and devices may never end."""
    try:
        if path.is_file():
            return path.stat().st_size
        found = "a folder, pipe or device" if path.exists() else "no such file"
    except (OSError, ValueError) as error:
        found = _explain(error)
    msg = f"{expected}, found: {found}; check the path"
    raise StudyError(msg)


def _examine_netcdf(path: Path, most_bytes: int) -> None:
    """Refuse damage, links to other files and claims of memory that xarray would follow."""
    with h5py.File(path, "r") as file:
        outer = _open_items(file)
        groups = [item for item in outer if isinstance(item, h5py.Group)]
        inner = [item for group in groups for item in _open_items(group)]
        arrays = [item for item in (*outer, *inner) if isinstance(item, h5py.Dataset)]
        claimed = sum(array.nbytes for array in arrays)
        if any(array.external or array.is_virtual for array in arrays):
            problem = "data in another file"
        elif len(arrays) + len(groups) < len(outer) + len(inner):
            problem = "groups within groups"
        elif claimed > most_bytes:
            problem = f"arrays of {claimed} bytes"
        else:
            return
    raise ValueError(problem)


def _open_items(group: Any) -> list[Any]:
    """Open what a group of a netCDF file holds, unless that is a link out of the file."""
    names = list(group)
    if len(names) > MOST_ITEMS:
        msg = f"{len(names)} variables in one group"
        raise ValueError(msg)
    if not all(isinstance(group.get(name, getlink=True), h5py.HardLink) for name in names):
        msg = "a link, which may lead to another file"
        raise ValueError(msg)
    return [group[name] for name in names]


def _explain(error: BaseException) -> str:
    """Return a library's complaint as one short line."""
    line = next(iter(str(error).strip().splitlines()), "") or type(error).__name__
    return UNPRINTABLE.sub(" ", line)[:150]


def _find_problems(draws: xr.DataTree) -> Iterator[str]:
    """Yield what keeps draws from being used, the most telling first."""
    for group in DRAWS_GROUPS:
        if group not in draws.children:
            yield f"no group {group}"
    for place, (kind, dims) in LAYOUT.items():
        group, _, name = place.partition(".")
        if group not in draws.children or name not in draws[group].data_vars:
            if place not in OPTIONAL:
                yield f"no {name} in {group}"
            continue
        values = draws[group][name]
        if set(values.dims) not in [set(allowed) for allowed in dims]:
            found = shorten(", ".join(map(str, values.dims)))
            yield f"{place} with the dims {found} instead of {', '.join(dims[0])}"
        elif problem := _find_bad_value(values.to_numpy(), kind):
            yield f"{problem} in {place}"
    yield from _find_contradictions(draws)
    for name, kinds in DRAWS_ATTRIBUTES.items():
        if not isinstance(draws.attrs.get(name), kinds):
            yield f"no attribute {name}"


def _find_bad_value(values: np.ndarray[Any, Any], kind: str) -> str:
    """Say which values are not of their kind, nothing where all are."""
    if not values.size:
        return "no values"
    if kind == "text":
        texts = values.ravel().tolist()
        alright = all(isinstance(v, str) and len(v) <= MAX_TEXT for v in texts)
        return "" if alright else "other values than short texts"
    if values.dtype.kind not in "iuf":
        return "other values than numbers"
    tests: dict[str, tuple[str, Callable[[Any], Any]]] = {
        "number": ("missing or infinite numbers", np.isfinite),
        "number or nan": ("infinite numbers", lambda v: ~np.isinf(v)),
        "log odds": (
            f"log odds beyond {MOST_LOG_ODDS:g} or missing",
            lambda v: np.abs(v) <= MOST_LOG_ODDS,
        ),
        "count": (
            "other numbers than counts",
            lambda v: (v >= 0) & (v <= MAX_COUNT) & (v == np.round(v)),
        ),
        "size": ("negative or missing numbers", lambda v: v >= 0),
        "sign": ("other numbers than 1 and -1", lambda v: np.abs(v) == 1),
    }
    complaint, test = tests[kind]
    return "" if bool(test(values).all()) else complaint


def _find_contradictions(draws: xr.DataTree) -> Iterator[str]:
    """Yield where groups do not belong together."""
    posterior = draws["posterior"]
    names = posterior.coords.get("predictor")
    labels = [] if names is None else names.to_numpy().tolist()
    if not labels or not all(isinstance(v, str) for v in labels) or len({*labels}) < len(labels):
        yield "predictors without names of their own"
    observed = draws["observed_data"].data_vars
    if ("cases" in observed) == ("estimate" in observed):
        yield "not one of cases and estimate in observed_data"
    together = ("design", "controls") if "cases" in observed else ("standard_error",)
    for name in together:
        if name not in draws["constant_data"].data_vars:
            yield f"no {name} in constant_data"
    if "cases" in observed and "intercept" not in posterior.data_vars:
        yield "no intercept in posterior"
    known: dict[str, tuple[int, list[Any]]] = {}
    for group in (*DRAWS_GROUPS, "log_likelihood", "log_prior"):
        if group not in draws.children:
            continue
        for dim, length in draws[group].sizes.items():
            if dim not in {"predictor", "pattern", "replicate", *PER_DRAW}:
                continue
            coord = draws[group].coords.get(dim)
            here = length, [] if coord is None else coord.to_numpy().tolist()
            if known.setdefault(str(dim), here) != here:
                yield f"another {dim} in {group} than elsewhere"
    stats = draws["sample_stats"]
    replicates = draws["observed_data"].sizes.get("replicate", stats.sizes.get("of_replicate", 1))
    if "replicate" in stats.data_vars and int(stats["replicate"].max()) >= replicates:
        yield f"draws of other replicates than the {replicates} in observed_data"


def read_patients(path: Path, columns: Sequence[str] = ()) -> Any:
    """Read one row per patient from CSV or Parquet.

    Lines that begin with # before the names of the columns are comments.

    Parameters
    ----------
    path
        A file that ends in .parquet or .pq is read as Parquet.
    columns
        Of Parquet, the columns to read where it has them all; by default every column.

    Returns
    -------
    A pandas or pyarrow table.

    Raises
    ------
    StudyError
        Where the file cannot be read as a table, or could be read in two ways.
    """
    name = shorten(path.name)[1:-1]
    wanted = f"{name}: expected a CSV or Parquet table"
    size = _measure_file(path, wanted)
    if size > MAX_PATIENTS_BYTES:
        msg = f"{wanted} of at most {MAX_PATIENTS_BYTES} bytes, found {size}; "
        raise StudyError(msg + "keep only the columns that are needed")
    is_parquet = path.suffix.lower() in (".parquet", ".pq")
    try:
        table = _read_parquet(path, columns) if is_parquet else _read_csv(path)
    except StudyError as error:
        msg = f"{wanted}, {error}"
        raise StudyError(msg) from None
    except UnicodeDecodeError as error:
        msg = f"{wanted} in UTF-8, found byte {error.object[error.start]:#04x}; save it as UTF-8"
        raise StudyError(msg) from None
    except (*READER_ERRORS, ImportError, csv.Error, pd.errors.ParserWarning) as error:
        msg = f"{wanted}, found: {_explain(error)}; check the file"
        raise StudyError(msg) from None
    if not len(table):
        msg = f"{wanted} with a row for every patient, found none; check the file"
        raise StudyError(msg)
    return table


def _check_columns(names: Iterable[object]) -> list[str]:
    columns = [str(name) for name in names]
    twice = [name for name, count in Counter(columns).items() if count > 1]
    odd = [name for name in columns if UNPRINTABLE.search(name) or len(name) > MAX_TEXT]
    if twice or odd or len(columns) > MAX_COLUMNS:
        msg = f"found {len(columns)} columns; keep at most {MAX_COLUMNS}"
        if twice:
            msg = f"found the column {shorten(twice[0])} twice; rename or remove one"
        elif odd:
            msg = f"found the column {shorten(odd[0])}; retype the name on one short line"
        raise StudyError(msg)
    return columns


def _read_csv(path: Path) -> pd.DataFrame:
    """Read CSV whose first line that is no comment names every column."""
    text = path.read_bytes().decode("utf-8-sig")
    if "\0" in text:
        msg = "found a byte 0; save the file as text"
        raise StudyError(msg)
    text = COMMENTS.sub("", text, count=1)
    header = next(csv.reader(io.StringIO(text, newline="")), [])
    if not header:
        msg = "found no columns; check the file"
        raise StudyError(msg)
    _check_columns(header)
    with warnings.catch_warnings(action="error", category=pd.errors.ParserWarning):
        return pd.read_csv(io.StringIO(text), index_col=False, low_memory=False)


def _read_parquet(path: Path, columns: Sequence[str]) -> Any:
    """Read Parquet batch by batch, since a small file can claim any number of rows."""
    from pyarrow import (  # type: ignore[import-untyped]  # noqa: PLC0415  (the user installs it)
        Table,
        parquet,
    )

    batches, size = [], 0
    with parquet.ParquetFile(path) as file:
        names = _check_columns(file.schema_arrow.names)
        wanted = list(columns) if columns and set(columns) <= set(names) else names
        for batch in file.iter_batches(batch_size=100_000, columns=wanted):
            batches.append(batch)
            size += batch.nbytes
            if size > MAX_DECODED_BYTES:
                msg = f"found more than {MAX_DECODED_BYTES} bytes; keep only the columns that "
                raise StudyError(msg + "are needed")
    return Table.from_batches(batches) if batches else ()


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
    if not isinstance(cell, str) or not FORMULA.match(cell):
        return cell
    try:
        float(cell)
    except ValueError:
        return "'" + cell
    return cell


def write_text(path: Path, text: str) -> Path:
    """Write text, whole or not at all."""
    return _replace_whole(path, text.encode())


def write_bytes(path: Path, content: bytes) -> Path:
    """Write bytes, whole or not at all."""
    return _replace_whole(path, content)


def write_dataset(path: Path, data: xr.Dataset | xr.DataTree) -> Path:
    """Write draws or patients as netCDF, whole or not at all.

    The file is made in memory: the HDF5 library ends the whole process where a disk is full.
    """
    return _replace_whole(path, data.to_netcdf(engine="h5netcdf"))


def _replace_whole(path: Path, content: Buffer) -> Path:
    """Write beside the path, then rename, so that readers see the old file or the new one."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        _remove(beside)
        raise _cannot_write(path, error) from None
    except BaseException:
        _remove(beside)
        raise
    return path


def _remove(path: Path) -> None:
    with suppress(OSError):  # where it cannot be made it is not there
        path.unlink(missing_ok=True)
