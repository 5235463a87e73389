"""Replace the values of a measured variable by those of another sample from its shape.

`tables.measured` lists samples from a shape, all with the printed mean and SD and all equally
likely. A state of the walk is a sample and the order of patients in it. The move proposes another
sample and keeps the order (ties are broken at random), which is symmetric, so that the Metropolis
rule has the ratio of the kernels only.
"""

import math

import numpy as np
from numpy.typing import NDArray

from pvp_bayes.patients.walk import fit_rung
from pvp_bayes.patients.walk_state import Ladder, Space
from pvp_bayes.tables.encoding import Factor

__all__ = ["change_splits", "find_open"]

Ints = NDArray[np.int64]
Open = list[tuple[int, int, Ints]]
"""Factor, group, and the possible counts by value, dims (split, value)."""


def find_open(factors: tuple[Factor, ...]) -> Open:
    """Return the factors and groups that have several samples to choose from."""
    return [
        (i, group, factor.splits[group])
        for i, factor in enumerate(factors)
        for group in (0, 1)
        if factor.shape and factor.rows[group] is None and len(factor.splits[group]) > 1
    ]


def change_splits(space: Space, ladder: Ladder, choices: Open, rng: np.random.Generator) -> None:
    """Propose another sample of one variable in one group for the data set on every rung."""
    for rung in range(len(ladder.order)):
        which = int(ladder.order[rung])
        factor, group, splits = choices[rng.integers(len(choices))]
        first, last = space.starts[group : group + 2]
        before = ladder.values[which, first:last, factor].copy()
        after = reassign(before, splits[rng.integers(len(splits))], rng)
        _write(space, ladder, which, (slice(first, last), factor), after)
        energy = fit_rung(space, ladder, which)
        gain = (ladder.energies[rung] - energy) / ladder.temperatures[rung]
        if math.log(max(rng.random(), 1e-300)) < gain:
            ladder.energies[rung] = energy
        else:
            _write(space, ladder, which, (slice(first, last), factor), before)
            fit_rung(space, ladder, which)


def reassign(values: Ints, split: Ints, rng: np.random.Generator) -> Ints:
    """Give patients the values of another sample in the order of their own; keep missing ones.

    >>> reassign(np.array([2, 0, 1, 3]), np.array([0, 2, 1]), np.random.default_rng(1)).tolist()
    [2, 1, 1, 3]
    """
    found = values.copy()
    seen = np.flatnonzero(values < len(split))
    order = np.lexsort((rng.random(len(seen)), values[seen]))
    found[seen[order]] = np.repeat(np.arange(len(split)), split)
    return found


def _write(
    space: Space, ladder: Ladder, which: int, where: tuple[slice, int], column: Ints
) -> None:
    """Write values of one factor, and everything that follows from them."""
    ladder.values[which][where] = column
    pattern = ladder.values[which] @ space.strides
    ladder.pattern[which] = pattern
    ladder.totals[which] = np.bincount(pattern, minlength=len(space.design))
    ladder.case_sums[which] = space.design[pattern[: space.starts[1]]].sum(axis=0)
