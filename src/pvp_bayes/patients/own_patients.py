"""Count a user's own patients by covariate pattern, in the dataframe library that has them."""

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd
import xarray as xr
from numpy.typing import NDArray

from pvp_bayes.errors import StudyError
from pvp_bayes.patients.basis import Basis
from pvp_bayes.patients.patterns import build_patients
from pvp_bayes.patients.predictors import measure_step
from pvp_bayes.patients.provenance import Provenance
from pvp_bayes.printed.intervals import EVERYTHING
from pvp_bayes.tables.contrast import Contrast
from pvp_bayes.tables.encoding import NO_ERROR, Predictor

__all__ = ["count_patterns"]

MOST_LEVELS = 50
"""Largest number of levels of a text predictor; more suggest a mistake such as a patient ID."""


def count_patterns(
    patients: Any, *, outcome: str, predictors: Sequence[str], name: str = "own-patients"
) -> xr.Dataset:
    """Count a user's own patients by covariate pattern, in the dataframe library that has them.

    Parameters
    ----------
    patients
        Any dataframe that narwhals supports (pandas, polars, pyarrow, DuckDB, Dask, PySpark), with
        one row per patient.
    outcome
        Column that is 1 or true for cases and 0 or false for controls.
    predictors
        Columns of numbers (one coefficient per unit) or of text (one coefficient per level, with
        the first level in alphabetical order as the reference).
    name
        Name of the data in tables.

    Returns
    -------
    Patients as `reconstruct_patients` returns them, with one replicate.

    Raises
    ------
    StudyError
        If a column is absent, has missing values, or cannot be used as predictor or outcome.

    Examples
    --------
    >>> import pandas as pd
    >>> frame = pd.DataFrame({"pain": [1, 0, 0, 1], "injury": ["yes", "no", "no", "yes"]})
    >>> counted = count_patterns(frame, outcome="pain", predictors=["injury"])
    >>> counted["cases"].values.tolist(), counted["pattern"].values.tolist()
    ([[0, 2]], ['injury=no', 'injury=yes'])
    """
    from narwhals import from_native  # noqa: PLC0415  (not needed for printed tables)

    table = from_native(patients, pass_through=False)
    columns = table.collect_schema().names()
    wanted = list(predictors)
    if not wanted or len({*wanted, outcome}) != len(wanted) + 1:
        msg = "predictors: expected one or more columns, each once and not the outcome, "
        raise StudyError(msg + f"found {wanted}; list other columns")
    for column in (outcome, *wanted):
        if column not in columns:
            msg = f"column {column!r}: expected one of {', '.join(map(str, columns))}; respell it"
            raise StudyError(msg)
    counted = _count(table, outcome, wanted)
    return _build_patterns(counted, outcome, wanted, name)


def _count(table: Any, outcome: str, predictors: list[str]) -> dict[str, list[Any]]:
    """Group the rows in the dataframe library; return the distinct rows by column, with counts."""
    import narwhals as nw  # noqa: PLC0415

    keys = [outcome, *predictors]
    grouped = (
        table.select(*(nw.col(key) for key in keys))
        .group_by(*keys)
        .agg(nw.len().alias("__patients__"))
    )
    if isinstance(grouped, nw.LazyFrame):
        grouped = grouped.collect()
    return {key: grouped[key].to_list() for key in (*keys, "__patients__")}


def _build_patterns(
    counted: dict[str, list[Any]], outcome: str, names: list[str], source: str
) -> xr.Dataset:
    """Return patients from distinct rows and their counts."""
    for column in (outcome, *names):
        if any(pd.isna(v) for v in counted[column]):
            msg = f"column {column!r}: expected a value for every patient, found missing ones; "
            raise StudyError(msg + "drop or impute those patients first")
    is_case = _read_outcome(counted[outcome], outcome)
    patients = np.array(counted["__patients__"], dtype=np.int64)
    encoded = [_encode_column(counted[column], column, patients) for column in names]
    columns = np.concatenate([values for _, values in encoded], axis=1)
    design, index = np.unique(columns, axis=0, return_inverse=True)
    sizes = [np.bincount(index.ravel(), patients * (is_case == one), len(design)) for one in (1, 0)]
    counts = np.array(sizes)[:, None].astype(np.int64)
    rows = dict(
        zip(index.ravel().tolist(), zip(*(counted[c] for c in names), strict=True), strict=True)
    )
    patterns = [
        ", ".join(f"{c}={_format_value(v)}" for c, v in zip(names, rows[k], strict=True))
        for k in range(len(design))
    ]
    attrs: dict[str, str | int | float] = {
        "study": source,
        "title": source,
        "outcome": outcome,
        "design": "cohort",
        "reading": "printed",
        "method": Basis.OWN_PATIENTS.value,
        "provenance": Provenance(details={"patients": int(patients.sum())}).to_text(),
    }
    predictors = [p for group, _ in encoded for p in group]
    return build_patients(predictors, patterns, design, counts, attrs)


def _format_value(value: Any) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _read_outcome(values: list[Any], column: str) -> NDArray[np.int64]:
    if not set(values) <= {0, 1} or len(set(values)) != 2:
        found = ", ".join(sorted({repr(v) for v in values})[:5])
        msg = f"column {column!r}: expected the outcomes 0 and 1 (or false and true), found {found}"
        raise StudyError(msg + "; recode it so that 1 is a case")
    return np.array(values, dtype=np.int64)


def _encode_column(
    values: list[Any], column: str, patients: NDArray[np.int64]
) -> tuple[list[Predictor], NDArray[np.float64]]:
    """Return the predictors of a column, and their values by row."""
    numeric = all(isinstance(v, bool | int | float | np.number | np.bool_) for v in values)
    if numeric or _has_infinite_number(values):
        numbers = np.array(values, dtype=float)
        if not np.isfinite(numbers).all() or len(set(values)) < 2:
            msg = f"column {column!r}: expected at least two different finite numbers, found "
            raise StudyError(msg + f"{sorted(set(values))[:5]}; leave the column out or fix it")
        step, source = measure_step(numbers, patients.astype(float))
        own = replace(
            _own_predictor(column, Contrast(column), "more"),
            comparable_step=step,
            comparable_source=source,
        )
        return [own], numbers[:, None]
    levels = sorted({str(v) for v in values})
    if not 2 <= len(levels) <= MOST_LEVELS:
        msg = f"column {column!r}: expected 2 to {MOST_LEVELS} levels, found {len(levels)}; "
        raise StudyError(msg + "leave the column out or merge levels")
    first, *others = levels
    made = [
        _own_predictor(
            column if len(others) == 1 else f"{column}[{level}]",
            Contrast(column, level=level, references=(first,)),
            level,
        )
        for level in others
    ]
    return made, np.array([[str(v) == level for level in others] for v in values], dtype=float)


def _has_infinite_number(values: list[Any]) -> bool:
    """Return whether a column was read as text only because of an infinite number such as 1e999."""
    try:
        return not all(math.isfinite(float(v)) for v in values)
    except (TypeError, ValueError):
        return False


def _own_predictor(name: str, contrast: Contrast, harmful: str) -> Predictor:
    return Predictor(
        name=name,
        label=contrast.variable,
        contrast=contrast,
        harmful=harmful,
        harmful_sign=1,
        coefficient=EVERYTHING,
        target_interval=EVERYTHING,
        standard_error=NO_ERROR,
        error_source=(),
        printed=(math.nan, math.nan, math.nan),
    )
