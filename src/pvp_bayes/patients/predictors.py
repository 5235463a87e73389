"""Write the facts about each predictor into coordinates of patients and draws, and read them."""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from pvp_bayes.errors import StudyError
from pvp_bayes.printed.study import Study
from pvp_bayes.tables.comparable import StepSource, list_crude_effects
from pvp_bayes.tables.contrast import Contrast
from pvp_bayes.tables.encoding import Predictor

__all__ = [
    "CONTRAST_FACTS",
    "FACTS",
    "add_comparable_steps",
    "describe_crude_effects",
    "describe_predictors",
    "measure_step",
    "read_comparable_steps",
    "read_contrasts",
    "read_crude_effects",
    "read_reversed",
    "select_facts",
]

Floats = NDArray[np.float64]
CONTRAST_FACTS = ("variable", "level", "references", "per", "unit", "cut", "is_reversed")
FACTS = (
    *CONTRAST_FACTS,
    "label",
    "step",
    "harmful",
    "harmful_sign",
    "printed_odds_ratio",
    "printed_lower",
    "printed_upper",
    "note",
    "comparable_step",
    "comparable_source",
)
"""Names of the coordinates; `references` has a second dim, `reference_level`, padded with ''."""


def describe_predictors(predictors: Sequence[Predictor]) -> dict[str, Any]:
    """Return the coordinates of the dim predictor: names, labels, contrasts and printed numbers."""
    printed = np.array([p.printed for p in predictors], dtype=float).reshape(-1, 3)
    contrasts = [p.contrast for p in predictors]
    most = max([1, *(len(c.references) for c in contrasts)])
    references = [[*c.references, *[""] * (most - len(c.references))] for c in contrasts]
    on_predictor: dict[str, Any] = {
        "label": [p.label for p in predictors],
        "step": [c.step for c in contrasts],
        "harmful": [p.harmful for p in predictors],
        "harmful_sign": [p.harmful_sign for p in predictors],
        "printed_odds_ratio": printed[:, 0],
        "printed_lower": printed[:, 1],
        "printed_upper": printed[:, 2],
        "note": [p.note for p in predictors],
        "variable": [c.variable for c in contrasts],
        "level": [c.level for c in contrasts],
        "per": [c.per for c in contrasts],
        "unit": [c.unit for c in contrasts],
        "cut": [math.nan if c.cut is None else float(c.cut) for c in contrasts],
        "is_reversed": [int(p.is_reversed) for p in predictors],
        "comparable_step": [float(p.comparable_step) for p in predictors],
        "comparable_source": [str(p.comparable_source) for p in predictors],
    }
    return {
        "predictor": [p.name for p in predictors],
        "references": (("predictor", "reference_level"), references),
        **{name: ("predictor", values) for name, values in on_predictor.items()},
    }


def describe_crude_effects(study: Study) -> dict[str, Any]:
    """Return the crude effects of the factors of Table 1 that are not in Table 2, as variables.

    The dim is `other_factor`; see `list_crude_effects`. Empty if there are none.
    """
    found = list_crude_effects(study)
    if not found:
        return {}
    return {
        "crude_effect": ("other_factor", [e.effect for e in found]),
        "crude_error": ("other_factor", [e.error for e in found]),
        "crude_name": ("other_factor", [e.name for e in found]),
    }


def read_crude_effects(data: xr.Dataset) -> tuple[tuple[float, float], ...]:
    """Return the crude effects with their standard errors, none if the data have none."""
    if "crude_effect" not in data.variables:
        return ()
    pair = (data.variables[name].to_numpy().tolist() for name in ("crude_effect", "crude_error"))
    return tuple(zip(*pair, strict=True))


def select_facts(data: xr.Dataset) -> dict[str, xr.Variable]:
    """Return the variables named in `FACTS` that patients or draws have."""
    return {name: data.variables[name] for name in FACTS if name in data.variables}


def read_contrasts(data: xr.Dataset) -> list[Contrast]:
    """Return the contrast of each predictor's odds ratio.

    Raises
    ------
    StudyError
        If the draws were written by an earlier version, without contrasts.
    """
    if "references" not in data.variables:
        msg = "draws: expected the contrast of each predictor, found draws of an earlier version; "
        raise StudyError(msg + "run the analysis again with this version")
    texts = {name: _list_values(data, name) for name in ("variable", "level", "references", "unit")}
    steps, cuts = _list_values(data, "per"), _list_values(data, "cut")
    return [
        Contrast(
            variable=str(texts["variable"][j]),
            level=str(texts["level"][j]),
            references=tuple(str(r) for r in texts["references"][j] if r),
            per=float(steps[j]),
            unit=str(texts["unit"][j]),
            cut=None if math.isnan(cuts[j]) else int(cuts[j]),
        )
        for j in range(len(steps))
    ]


def measure_step(values: Floats, patients: Floats) -> tuple[float, StepSource]:
    """Return the comparable step of a column, in its units, and its source.

    It is the difference of the two values of a column with two, and otherwise two SDs.

    Parameters
    ----------
    values, patients
        Values and numbers of patients with them, dims (row,).

    Examples
    --------
    >>> measure_step(np.array([1.0, 2.0, 2.0]), np.array([4, 0, 3]))
    (1.0, 'levels')
    >>> measure_step(np.array([1.0, 2.0, 3.0]), np.array([1, 1, 1]))
    (2.0, 'patients')
    """
    distinct, where = np.unique(values[patients > 0], return_inverse=True)
    if len(distinct) <= 2:
        return float(np.ptp(distinct)) or 1.0 if len(distinct) else 1.0, "levels"
    counts = np.bincount(where.ravel(), patients[patients > 0])
    mean = counts @ distinct / counts.sum()
    return 2 * math.sqrt(counts @ (distinct - mean) ** 2 / (counts.sum() - 1)), "patients"


def read_comparable_steps(data: xr.Dataset) -> list[float]:
    """Return the comparable step of each predictor in printed steps, NaN where unknown.

    Data without this coordinate, such as data built by a user, have it measured from their counts
    (see `measure_step`). Estimates without it are taken to be comparable as they are.
    """
    if "comparable_step" in data.variables:
        return [float(step) for step in _list_values(data, "comparable_step")]
    return [step for step, _ in _measure_steps(data)]


def add_comparable_steps(data: xr.Dataset) -> xr.Dataset:
    """Return the data with the coordinates of the comparable steps, if they had none."""
    if "comparable_step" in data.variables:
        return data
    steps, sources = zip(*_measure_steps(data), strict=True)
    return data.assign_coords(
        comparable_step=("predictor", list(steps)), comparable_source=("predictor", list(sources))
    )


def _measure_steps(data: xr.Dataset) -> list[tuple[float, StepSource]]:
    if not {"design", "cases", "controls"} <= {str(name) for name in data.data_vars}:
        return [(1.0, "levels")] * data.sizes["predictor"]
    values, totals = xr.broadcast(data["design"], data["cases"] + data["controls"])
    flat = [v.transpose("predictor", ...).to_numpy().astype(float) for v in (values, totals)]
    return [measure_step(x.ravel(), n.ravel()) for x, n in zip(*flat, strict=True)]


def read_reversed(data: xr.Dataset) -> set[str]:
    """Return the predictors whose printed sign is reversed under the reading."""
    if "is_reversed" not in data.variables:
        return set()
    names, flags = (_list_values(data, name) for name in ("predictor", "is_reversed"))
    return {str(name) for name, flag in zip(names, flags, strict=True) if flag}


def _list_values(data: xr.Dataset, name: str) -> Any:
    return data.variables[name].transpose("predictor", ...).to_numpy().tolist()
