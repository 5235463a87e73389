"""Which shapes measured variables may have, and patients of several shapes in one Dataset.

Table 1 prints the mean and SD of a measurement but not its shape. Table 2 says something about the
shape, because a regression depends on the third moment: under some shapes no patients have both
tables. Those under which patients have them are mixed, since nothing printed decides among them.
"""

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from pvp_bayes.patients.provenance import ATTRIBUTE, Provenance
from pvp_bayes.printed.study import Study, Variable
from pvp_bayes.tables.encoding import list_shapes
from pvp_bayes.tables.measured import choose_shape

__all__ = [
    "FittedShapes",
    "candidate_shapes",
    "join_patients",
    "list_combinations",
    "select_fitting",
]

MOST_MIXED = 4
"""Most combinations of shapes that are mixed."""
MOST_PROBED = 12
"""Most combinations for which patients are searched."""
PLAUSIBLE = ("normal", "lognormal", "left-skewed", "beta", "right-skewed", "uniform")
"""The order of shapes that are not the default."""
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class FittedShapes:
    """A combination of shapes, and how close patients with these shapes come to Table 2."""

    shapes: Mapping[str, str]
    """Shape by measured variable."""
    miss: float
    """Largest miss of the nearest data set found; see `reconstruction.measure_closeness`."""


def candidate_shapes(study: Study) -> dict[str, tuple[str, ...]]:
    """Return the shapes of each measured variable of Table 2, the default first.

    Variables with printed quartiles have a shape of their own and are not listed.
    """
    names = {term.variable for term in study.terms}
    measured = (v for v in study.variables if v.name in names and list_shapes(v))
    return {v.name: _sort_shapes(v) for v in measured}


def _sort_shapes(variable: Variable) -> tuple[str, ...]:
    default = choose_shape(variable.groups, variable.range)  # type: ignore[arg-type]
    can = list_shapes(variable)
    others = [s for s in PLAUSIBLE if s in can and s != default]
    return default, *others


def list_combinations(study: Study) -> list[dict[str, str]]:
    """Return the combinations of shapes to try, the most plausible first.

    All defaults come first, then one variable at a time has another shape, then several, up to
    `MOST_PROBED`.

    Returns
    -------
    Shape by variable; one empty mapping if nothing has to be assumed.
    """
    candidates = candidate_shapes(study)
    ranks = itertools.product(*(range(len(shapes)) for shapes in candidates.values()))
    first = itertools.islice(ranks, 50_000)
    order = sorted(first, key=lambda rank: (np.count_nonzero(rank), sum(rank)))[:MOST_PROBED]
    return [
        {name: shapes[r] for (name, shapes), r in zip(candidates.items(), rank, strict=True)}
        for rank in order
    ]


def select_fitting(
    combinations: Sequence[Mapping[str, str]],
    search: Callable[[Sequence[Mapping[str, str]]], Sequence[float]],
    tolerance: float,
) -> list[FittedShapes]:
    """Return the first `MOST_MIXED` combinations under which Table 2 is met.

    Parameters
    ----------
    search
        Returns how close patients come to Table 2 under each of several combinations. It is called
        for `MOST_MIXED` of them at a time.
    tolerance
        Largest miss at which Table 2 counts as met.

    Returns
    -------
    Combinations within the tolerance, in the given order. If there are none, the nearest one.
    """
    found: list[FittedShapes] = []
    for first in range(0, len(combinations), MOST_MIXED):
        batch = combinations[first : first + MOST_MIXED]
        found += map(FittedShapes, batch, search(batch))
        fitting = [f for f in found if f.miss <= tolerance]
        if len(fitting) >= MOST_MIXED:
            break
    return fitting[:MOST_MIXED] or sorted(found, key=lambda f: f.miss)[:1]


def join_patients(parts: Sequence[xr.Dataset]) -> xr.Dataset:
    """Return the replicates of several reconstructions of one study, taking turns.

    Grids differ, so every replicate has its own list of patterns. `shape_set` is the position of a
    replicate's shapes among the `shape_sets` of the provenance.
    """
    if len(parts) == 1:
        return parts[0]
    longest = max(int(_find_used(part).sum(axis=1).max()) for part in parts)
    sizes = [part.sizes["replicate"] for part in parts]
    order = _take_turns(sizes)
    packed = [_list_patterns(part, longest) for part in parts]
    joined = xr.concat(packed, "replicate", data_vars="minimal", combine_attrs="override")
    joined = joined.assign(shape_set=("replicate", np.repeat(np.arange(len(parts)), sizes)))
    joined = joined.isel(replicate=order).assign_coords(replicate=np.arange(len(order)))
    provenance = _join_provenance([Provenance.of(part) for part in parts])
    return joined.assign_attrs({**parts[0].attrs, ATTRIBUTE: provenance.to_text()})


def _find_used(patients: xr.Dataset) -> NDArray[np.bool_]:
    """Return which patterns have patients, dims (replicate, pattern)."""
    totals = patients["cases"] + patients["controls"]
    return np.asarray(totals.transpose("replicate", "pattern").to_numpy() > 0)


def _take_turns(sizes: Sequence[int]) -> Ints:
    """Return an order in which the replicates of all parts alternate.

    >>> _take_turns([3, 2]).tolist()
    [0, 3, 1, 4, 2]
    """
    position = np.concatenate([(np.arange(n) + 0.5) / n for n in sizes])
    return np.argsort(position, kind="stable")


def _list_patterns(patients: xr.Dataset, longest: int) -> xr.Dataset:
    """Return patients whose replicates each list their own patterns, filled up by empty ones."""
    used = _find_used(patients)
    rows = np.argsort(~used, axis=1, kind="stable")
    rows = np.pad(rows, ((0, 0), (0, max(longest - rows.shape[1], 0))))[:, :longest]
    filled = np.arange(longest) < used.sum(axis=1, keepdims=True)
    rows = np.where(filled, rows, rows[:, :1])
    design = patients["design"].transpose(..., "pattern", "predictor").to_numpy()
    if design.ndim == 2:
        design = np.broadcast_to(design, (len(rows), *design.shape))
    dims = ("replicate", "pattern", "predictor")

    def select(name: str) -> tuple[tuple[str, ...], Ints]:
        counts = patients[name].transpose("replicate", "pattern").to_numpy()
        return dims[:2], np.where(filled, np.take_along_axis(counts, rows, axis=1), 0)

    return patients.drop_vars(["design", "cases", "controls", "pattern"]).assign(
        design=(dims, np.take_along_axis(design, rows[..., None], axis=1)),
        cases=select("cases"),
        controls=select("controls"),
        pattern=[f"row {i + 1}" for i in range(longest)],
    )


def _join_provenance(parts: Sequence[Provenance]) -> Provenance:
    """Return one record: all shapes by variable, the largest miss, and the sums of what counts."""
    sets = [{name: shapes[0] for name, shapes in part.shapes.items()} for part in parts]
    shapes = {name: tuple(dict.fromkeys(own[name] for own in sets)) for name in sets[0]}
    sums = {name: sum(part.details[name] for part in parts) for name in parts[0].details}
    return Provenance(
        parts[0].study_sha256,
        shapes,
        max(part.largest_miss for part in parts),
        {**sums, "shape_sets": sets},
    )
