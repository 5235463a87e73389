"""Read files from users, draws and patients, and validate them before use."""

import csv
import io
import re
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import h5py  # type: ignore[import-untyped]
import numpy as np
import pandas as pd
import xarray as xr

from pvp_bayes.errors import StudyError
from pvp_bayes.patients.predictors import CONTRAST_FACTS
from pvp_bayes.printed.document import MAX_TEXT, UNPRINTABLE, shorten

__all__ = ["describe_error", "read_draws", "read_patients"]


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
    "constant_data.variable": ("text", (("predictor",),)),
    "constant_data.level": ("text", (("predictor",),)),
    "constant_data.references": ("text", (("predictor", "reference_level"),)),
    "constant_data.per": ("number", (("predictor",),)),
    "constant_data.unit": ("text", (("predictor",),)),
    "constant_data.cut": ("number or nan", (("predictor",),)),
    "constant_data.is_reversed": ("count", (("predictor",),)),
    "constant_data.comparable_step": ("number or nan", (("predictor",),)),
    "constant_data.comparable_source": ("text", (("predictor",),)),
    "constant_data.crude_effect": ("number", (("other_factor",),)),
    "constant_data.crude_error": ("size", (("other_factor",),)),
    "constant_data.crude_name": ("text", (("other_factor",),)),
}
"""Contents of draws: kind of value, and the allowed dims in any order."""
OPTIONAL = frozenset(
    f"{group}.{name}"
    for group, names in {
        "posterior": ("intercept", "intercept_at_means", "tau"),
        "log_likelihood": ("cases", "estimate"),
        "log_prior": ("log_odds_ratio",),
        "sample_stats": ("replicate", "pareto_k", "effective_size"),
        "observed_data": ("cases", "estimate"),
        "constant_data": (
            *("controls", "design", "standard_error", *CONTRAST_FACTS),
            *("comparable_step", "comparable_source"),
            *("crude_effect", "crude_error", "crude_name"),
        ),
    }.items()
    for name in names
)
DRAWS_ATTRIBUTES: dict[str, Any] = {"study": str, "priors": str, "random_seed": (int, np.integer)}
MOST_LOG_ODDS = 700.0
"""An odds ratio above about exp(709) overflows a double."""
MAX_COUNT = 10**9
MAX_DRAWS_BYTES = 2_000_000_000
"""Limit for the size of the file and of its arrays, since a small file can claim any size."""
MOST_ITEMS = 1_000
"""Most variables in a group of a netCDF file; draws have about ten."""
MAX_PATIENTS_BYTES = 200_000_000
MAX_DECODED_BYTES = 500_000_000
"""Limit for patients in memory: ten million with five columns of eight bytes."""
MAX_COLUMNS = 10_000
COMMENTS = re.compile(r"\A(?:#[^\n]*(?:\n|\Z)|[\r\n]++)*")
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
"""Errors that the netCDF, Parquet and CSV libraries raise for damaged files."""


def read_draws(path: Path) -> xr.DataTree:
    """Read draws that `write_analysis` or `write_dataset` wrote.

    Every group, variable, dim and value that later steps use is validated here.

    Raises
    ------
    StudyError
        If the file does not have valid draws.
    """
    name = shorten(path.name)[1:-1]
    size = _measure_file(path, f"{name}: expected draws in netCDF")
    try:
        _examine_netcdf(path, max(MAX_DRAWS_BYTES, size))
        with (
            warnings.catch_warnings(action="ignore"),  # invalid content is rejected below
            xr.open_datatree(path, engine="h5netcdf") as tree,
        ):
            draws = tree.load()
    except READER_ERRORS as error:
        msg = f"{name}: expected draws in netCDF, found: {describe_error(error)}; give a draws.nc"
        raise StudyError(msg) from None
    for problem in _find_problems(draws):
        msg = f"{name}: expected draws of this program, found {problem}; give a draws.nc"
        raise StudyError(msg)
    return draws


def _measure_file(path: Path, expected: str) -> int:
    """Return the size of a regular file; raise for pipes and devices, which may never end."""
    try:
        if path.is_file():
            return path.stat().st_size
        found = "a folder, pipe or device" if path.exists() else "no such file"
    except (OSError, ValueError) as error:
        found = describe_error(error)
    msg = f"{expected}, found: {found}; check the path"
    raise StudyError(msg)


def _examine_netcdf(path: Path, most_bytes: int) -> None:
    """Reject damaged files, links to other files and arrays that are too large for memory."""
    with h5py.File(path, "r") as file:
        outer = _open_items(file)
        groups = [item for item in outer if isinstance(item, h5py.Group)]
        inner = [item for group in groups for item in _open_items(group)]
        arrays = [item for item in (*outer, *inner) if isinstance(item, h5py.Dataset)]
        claimed = sum(array.nbytes for array in arrays)
        if any(array.external or array.is_virtual for array in arrays):
            problem = "data in another file"
        elif len(arrays) + len(groups) < len(outer) + len(inner):
            problem = "nested groups"
        elif claimed > most_bytes:
            problem = f"arrays of {claimed} bytes"
        else:
            return
    raise ValueError(problem)


def _open_items(group: Any) -> list[Any]:
    """Open the items of a group in a netCDF file; raise if one is a link to another file."""
    names = list(group)
    if len(names) > MOST_ITEMS:
        msg = f"{len(names)} variables in one group"
        raise ValueError(msg)
    if not all(isinstance(group.get(name, getlink=True), h5py.HardLink) for name in names):
        msg = "a link, which may lead to another file"
        raise ValueError(msg)
    return [group[name] for name in names]


def describe_error(error: BaseException) -> str:
    """Return the message of an exception as one short line."""
    line = next(iter(str(error).strip().splitlines()), "") or type(error).__name__
    return UNPRINTABLE.sub(" ", line)[:150]


def _find_problems(draws: xr.DataTree) -> Iterator[str]:
    """Yield the reasons why draws are not valid, the most informative first."""
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
    """Describe the values that are not of the expected kind; empty if all are."""
    if not values.size:
        return "no values"
    if kind == "text":
        texts = values.ravel().tolist()
        alright = all(isinstance(v, str) and len(v) <= MAX_TEXT for v in texts)
        return "" if alright else "values other than short texts"
    if values.dtype.kind not in "iuf":
        return "values other than numbers"
    tests: dict[str, tuple[str, Callable[[Any], Any]]] = {
        "number": ("missing or infinite numbers", np.isfinite),
        "number or nan": ("infinite numbers", lambda v: ~np.isinf(v)),
        "log odds": (
            f"log odds beyond {MOST_LOG_ODDS:g} or missing",
            lambda v: np.abs(v) <= MOST_LOG_ODDS,
        ),
        "count": (
            "numbers other than counts",
            lambda v: (v >= 0) & (v <= MAX_COUNT) & (v == np.round(v)),
        ),
        "size": ("negative or missing numbers", lambda v: v >= 0),
        "sign": ("numbers other than 1 and -1", lambda v: np.abs(v) == 1),
    }
    complaint, test = tests[kind]
    return "" if bool(test(values).all()) else complaint


def _find_contradictions(draws: xr.DataTree) -> Iterator[str]:
    """Yield the contradictions between groups."""
    posterior = draws["posterior"]
    names = posterior.coords.get("predictor")
    labels = [] if names is None else names.to_numpy().tolist()
    if not labels or not all(isinstance(v, str) for v in labels) or len({*labels}) < len(labels):
        yield "predictors without unique names"
    observed = draws["observed_data"].data_vars
    if ("cases" in observed) == ("estimate" in observed):
        yield "both or neither of cases and estimate in observed_data"
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
                yield f"a different {dim} in {group} than in other groups"
    stats = draws["sample_stats"]
    replicates = draws["observed_data"].sizes.get("replicate", stats.sizes.get("of_replicate", 1))
    if "replicate" in stats.data_vars and int(stats["replicate"].max()) >= replicates:
        yield f"draws of more replicates than the {replicates} in observed_data"


def read_patients(path: Path, columns: Sequence[str] = ()) -> Any:
    """Read a table with one row per patient from a CSV or Parquet file.

    Lines that begin with # above the column names are comments.

    Parameters
    ----------
    path
        The file; it is read as Parquet if its name ends in .parquet or .pq.
    columns
        For Parquet, the columns to read if all of them exist; by default every column.

    Returns
    -------
    A pandas or pyarrow table.

    Raises
    ------
    StudyError
        If the file is not a valid table, or is ambiguous.
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
        msg = f"{wanted}, found: {describe_error(error)}; check the file"
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
    """Read a CSV file whose first line after comments has the column names."""
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
    """Read a Parquet file in batches, since a small file can decode to any number of rows."""
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
