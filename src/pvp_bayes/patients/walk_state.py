"""Allocate the arrays of the compiled walk, which changes them in place."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

__all__ = [
    "Fit",
    "Ladder",
    "Move",
    "Patients",
    "Space",
    "new_ladder",
    "new_move",
]


Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
MOST_CHANGES = 8
"""Largest number of values that one move changes."""


class Space(NamedTuple):
    """The constants of a walk: patterns, groups, limits from Table 1 and targets from Table 2."""

    design: Floats
    """Predictors by pattern with a leading 1, dims (pattern, coefficient). A pattern with a missing
    value has a row of zeros, so that the regression leaves its patients out."""
    strides: Ints
    """Increase of the pattern index when the value of a factor increases by one position."""
    starts: Ints
    """Index of the first case, index of the first control, and number of patients."""
    low: Ints
    """First value of each count; 0 for other factors."""
    tops: Ints
    """Position of the last value of each factor; the next position means missing."""
    limits: Ints
    """Allowed sums and sums of squares of counts with several splits, dims (group, factor, row,
    end). Row 0 has the smallest sum and the number of sums, row 1 + i the bounds of the sum of
    squares for sum i. If the number of sums is 0, values of the factor are only swapped."""
    target: Floats
    """Dims (row, predictor): lower end, upper end and 1 / kernel width of the coefficient, then of
    its standard error."""


class Patients(NamedTuple):
    """One data set."""

    values: Ints
    """Position of each patient's value, dims (patient, factor), cases first."""
    pattern: Ints
    totals: Ints
    """Patients by pattern."""
    case_sums: Floats
    """Sums of the design over the cases."""
    moments: Ints
    """Sum and sum of squares, dims (group, factor, 2)."""


class Fit(NamedTuple):
    """A maximum-likelihood fit, and its first-order change when a patient is added to a pattern."""

    beta: Floats
    inverse: Floats
    move: Floats
    direct: Floats
    through: Floats
    known: Ints
    """Version of the fit that `move` and `direct` of a pattern belong to, dims (pattern,)."""
    version: Ints


class Ladder(NamedTuple):
    """Data sets at several temperatures; the leading dim is the data set or the fit."""

    values: Ints
    pattern: Ints
    totals: Ints
    case_sums: Floats
    moments: Ints
    beta: Floats
    inverse: Floats
    move: Floats
    direct: Floats
    through: Floats
    known: Ints
    version: Ints
    fit_of: Ints
    """Index of the fit of each data set, then of the spare fit."""
    order: Ints
    """Index of the data set on each rung, coldest first."""
    energies: Floats
    """By rung, at temperature 1."""
    temperatures: Floats
    """By rung; the energy is divided by it."""
    steps: Ints
    """Candidates between two exchanges, by rung."""
    looked: Ints
    taken: Ints
    """Candidates evaluated and accepted so far, by rung."""
    matrices: Floats
    vectors: Floats
    """Working memory: two square matrices and three vectors."""
    state: NDArray[np.uint64]
    """State of the random number generator."""


class Move(NamedTuple):
    """A candidate move: patients, their factors and new values, and the consequences."""

    who: Ints
    factors: Ints
    to: Ints
    cells: Ints
    """Patterns that patients leave and enter, alternating."""
    signs: Ints
    moved: Ints
    """Sum and sum of squares after a shift."""
    sums: Floats
    """Change of the sums of the design over the cases."""


def new_ladder(space: Space, temperatures: Floats, steps: Ints, seed: int) -> Ladder:
    """Allocate a ladder with one data set per rung."""
    n_patterns, d = space.design.shape
    rungs, n, n_factors = len(temperatures), int(space.starts[2]), len(space.strides)
    fits = rungs + 1

    def floats(*shape: int) -> Floats:
        return np.zeros(shape)

    def integers(*shape: int) -> Ints:
        return np.zeros(shape, dtype=np.int64)

    return Ladder(
        values=integers(rungs, n, n_factors),
        pattern=integers(rungs, n),
        totals=integers(rungs, n_patterns),
        case_sums=floats(rungs, d),
        moments=integers(rungs, 2, n_factors, 2),
        beta=floats(fits, d),
        inverse=floats(fits, d, d),
        move=floats(fits, n_patterns, d),
        direct=floats(fits, n_patterns, d),
        through=floats(fits, d, d),
        known=integers(fits, n_patterns),
        version=integers(fits),
        fit_of=np.arange(fits, dtype=np.int64),
        order=np.arange(rungs, dtype=np.int64),
        energies=floats(rungs),
        temperatures=np.array(temperatures, dtype=np.float64),
        steps=np.array(steps, dtype=np.int64),
        looked=integers(rungs),
        taken=integers(rungs),
        matrices=floats(2, d, d),
        vectors=floats(3, d),
        state=np.array([seed], dtype=np.uint64),
    )


def new_move(space: Space) -> Move:
    """Allocate a candidate move."""
    who, factors, to = (np.zeros(MOST_CHANGES, dtype=np.int64) for _ in range(3))
    cells, signs = (np.zeros(2 * MOST_CHANGES, dtype=np.int64) for _ in range(2))
    sums = np.zeros(space.design.shape[1])
    return Move(who, factors, to, cells, signs, np.zeros(2, dtype=np.int64), sums)
