"""Patients as counts by covariate pattern: all that a logistic likelihood needs.

Patients are an xarray Dataset with dims replicate, pattern and predictor: `design` is the value of
each predictor in steps as printed, `cases` and `controls` are counts. Reconstructed patients have
many replicates, a user's own patients have one; every later step takes either.
"""

import json
import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd
import xarray as xr
from numpy.typing import NDArray

from pvp_bayes.encoding import NO_ERROR, Predictor, Reading
from pvp_bayes.recalculation import EVERYTHING
from pvp_bayes.study import Study, StudyError

__all__ = ["build_patients", "count_patterns", "describe_predictors", "describe_study"]

MOST_LEVELS = 50
"""Levels of one text predictor; more are taken for a mistake such as a patient number."""


def build_patients(
    predictors: Sequence[Predictor],
    patterns: Sequence[str],
    design: NDArray[np.float64],
    counts: NDArray[np.int64],
    attrs: dict[str, str | int | float],
) -> xr.Dataset:
    """Put counts by pattern into the form that every later step takes.

    Parameters
    ----------
    predictors, patterns
        What the columns and rows of `design` are.
    design
        Values in printed steps, dims (pattern, predictor), or (replicate, pattern, predictor) where
        every replicate has patterns of its own.
    counts
        Patients, dims (group, replicate, pattern) with the cases first.
    attrs
        Where the patients come from.
    """
    dims = ("replicate", "pattern", "predictor")[-design.ndim :]
    return xr.Dataset(
        {
            "design": (dims, design),
            "cases": (("replicate", "pattern"), counts[0]),
            "controls": (("replicate", "pattern"), counts[1]),
        },
        coords={
            "replicate": np.arange(counts.shape[1]),
            "pattern": list(patterns),
            **describe_predictors(predictors),
        },
        attrs=attrs,
    )


def describe_predictors(predictors: Sequence[Predictor]) -> dict[str, Any]:
    """Return the coordinates of the dim predictor: its names and what is said of each."""
    printed = np.array([p.printed for p in predictors], dtype=float).reshape(-1, 3)
    on_predictor: dict[str, Any] = {
        "label": [p.label for p in predictors],
        "step": [p.step for p in predictors],
        "harmful": [p.harmful for p in predictors],
        "harmful_sign": [p.harmful_sign for p in predictors],
        "printed_odds_ratio": printed[:, 0],
        "printed_lower": printed[:, 1],
        "printed_upper": printed[:, 2],
        "note": [p.note for p in predictors],
    }
    return {
        "predictor": [p.name for p in predictors],
        **{name: ("predictor", values) for name, values in on_predictor.items()},
    }


def describe_study(study: Study, reading: Reading, method: str) -> dict[str, str | int | float]:
    """Return the attributes that say where patients come from."""
    found: dict[str, str | int | float] = {
        "study": study.id,
        "title": study.title,
        "outcome": study.outcome,
        "design": study.design,
        "reading": reading.name,
        "method": method,
        "study_cases": study.cases,
        "study_controls": study.controls,
    }
    if study.population is not None:
        found["population_patients"] = study.population.patients
        found["population_events"] = study.population.events
    return found


def count_patterns(
    patients: Any, *, outcome: str, predictors: Sequence[str], name: str = "own-patients"
) -> xr.Dataset:
    """Count a user's own patients by covariate pattern, in the engine that holds them.

    Parameters
    ----------
    patients
        Any dataframe that narwhals knows, one row per patient: pandas, polars, pyarrow, DuckDB,
        Dask, PySpark.
    outcome
        Column that is 1 or true for cases and 0 or false for controls.
    predictors
        Columns with numbers (one coefficient per unit) or text (one per level against the first).
    name
        What the data are called in tables.

    Returns
    -------
    Patients with one replicate.

    Raises
    ------
    StudyError
        Where a column is absent, has missing values, or cannot be a predictor or an outcome.

    Examples
    --------
    >>> import pandas as pd
    >>> frame = pd.DataFrame({"pain": [1, 0, 0, 1], "injury": ["yes", "no", "no", "yes"]})
    >>> counted = count_patterns(frame, outcome="pain", predictors=["injury"])
    >>> counted["cases"].values.tolist(), counted["pattern"].values.tolist()
    ([[0, 2]], ['injury=no', 'injury=yes'])
    """
    from narwhals import from_native  # noqa: PLC0415  (printed tables do not need it)

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
    return _tabulate(counted, outcome, wanted, name)


def _count(table: Any, outcome: str, predictors: list[str]) -> dict[str, list[Any]]:
    """Group by in the engine; return columns of the distinct rows with their counts."""
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


def _tabulate(
    counted: dict[str, list[Any]], outcome: str, names: list[str], source: str
) -> xr.Dataset:
    for column in (outcome, *names):
        if any(pd.isna(v) for v in counted[column]):
            msg = f"column {column!r}: expected a value for every patient, found missing ones; "
            raise StudyError(msg + "drop or impute those patients first")
    is_case = _read_outcome(counted[outcome], outcome)
    encoded = [_encode_column(counted[column], column) for column in names]
    columns = np.concatenate([values for _, values in encoded], axis=1)
    design, index = np.unique(columns, axis=0, return_inverse=True)
    patients = np.array(counted["__patients__"], dtype=np.int64)
    sizes = [np.bincount(index.ravel(), patients * (is_case == one), len(design)) for one in (1, 0)]
    counts = np.array(sizes)[:, None].astype(np.int64)
    rows = dict(
        zip(index.ravel().tolist(), zip(*(counted[c] for c in names), strict=True), strict=True)
    )
    patterns = [
        ", ".join(f"{c}={_plain(v)}" for c, v in zip(names, rows[k], strict=True))
        for k in range(len(design))
    ]
    attrs: dict[str, str | int | float] = {
        "study": source,
        "title": source,
        "outcome": outcome,
        "design": "cohort",
        "reading": "printed",
        "method": "observed",
        "provenance": json.dumps({"patients": int(patients.sum())}),
    }
    predictors = [p for group, _ in encoded for p in group]
    return build_patients(predictors, patterns, design, counts, attrs)


def _plain(value: Any) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _read_outcome(values: list[Any], column: str) -> NDArray[np.int64]:
    if not set(values) <= {0, 1} or len(set(values)) != 2:
        found = ", ".join(sorted({repr(v) for v in values})[:5])
        msg = f"column {column!r}: expected the outcomes 0 and 1 (or false and true), found {found}"
        raise StudyError(msg + "; recode it so that 1 is a case")
    return np.array(values, dtype=np.int64)


def _encode_column(values: list[Any], column: str) -> tuple[list[Predictor], NDArray[np.float64]]:
    """Return the predictors that a column makes and their values by row."""
    numeric = all(isinstance(v, bool | int | float | np.number | np.bool_) for v in values)
    if numeric or _is_beyond_numbers(values):
        numbers = np.array(values, dtype=float)
        if not np.isfinite(numbers).all() or len(set(values)) < 2:
            msg = f"column {column!r}: expected at least two different finite numbers, found "
            raise StudyError(msg + f"{sorted(set(values))[:5]}; leave the column out or mend it")
        return [_own_predictor(column, column, "1 more", "more")], numbers[:, None]
    levels = sorted({str(v) for v in values})
    if not 2 <= len(levels) <= MOST_LEVELS:
        msg = f"column {column!r}: expected 2 to {MOST_LEVELS} levels, found {len(levels)}; "
        raise StudyError(msg + "leave the column out or merge levels")
    first, *others = levels
    made = [
        _own_predictor(
            column if len(others) == 1 else f"{column}[{level}]",
            column,
            f"{level} against {first}",
            level,
        )
        for level in others
    ]
    return made, np.array([[str(v) == level for level in others] for v in values], dtype=float)


def _is_beyond_numbers(values: list[Any]) -> bool:
    """Return whether a column is text only because a number in it has no end, such as 1e999."""
    try:
        return not all(math.isfinite(float(v)) for v in values)
    except (TypeError, ValueError):
        return False


def _own_predictor(name: str, variable: str, step: str, harmful: str) -> Predictor:
    return Predictor(
        name=name,
        variable=variable,
        label=variable,
        step=step,
        harmful=harmful,
        harmful_sign=1,
        coefficient=EVERYTHING,
        aim=EVERYTHING,
        standard_error=NO_ERROR,
        error_source="",
        printed=(math.nan, math.nan, math.nan),
    )
