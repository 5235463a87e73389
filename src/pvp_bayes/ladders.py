"""The arrays that the compiled walk works on: plain memory, laid out once and changed in place."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

__all__ = [
    "CLIMB",
    "FIT",
    "TRADE",
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

FIT, CLIMB, TRADE = 0, 1, 2
"""What the compiled walk can be asked for."""
MOST_CHANGES = 8
"""Values that one move may change."""


class Space(NamedTuple):
    """What stays fixed: the patterns, the groups and what Table 1 allows."""

    design: Floats
    """Predictors by pattern with a leading 1, dims (pattern, coefficient); a row of zeros where a
    value is missing, so that the regression leaves the patient out."""
    strides: Ints
    """By how much one more of a factor's value moves the pattern's number."""
    starts: Ints
    """First case, first control, and the number of patients."""
    low: Ints
    """Whole number of a factor's first value."""
    tops: Ints
    """Position of a factor's last value; the position after it means that the value is missing."""
    limits: Ints
    """Allowed sums and squares where a split is open, dims (group, factor, row, end): row 0 holds
    (smallest sum, number of sums), row 1 + i the bounds of the sum of squares for sum i. A number
    of sums of 0 means that the factor only swaps."""
    target: Floats
    """Rows: coefficient low, high, 1 / kernel width, standard error low, high, 1 / kernel width."""


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
    """A maximum-likelihood fit and how it changes when a patient enters a pattern."""

    beta: Floats
    inverse: Floats
    move: Floats
    direct: Floats
    through: Floats
    known: Ints
    """Which version of the fit a pattern's `move` and `direct` are for, dims (pattern,)."""
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
    """The fit of each data set, and last the fit that is spare."""
    order: Ints
    """The data set on each rung, the coldest first."""
    energies: Floats
    """By rung, at temperature 1."""
    temperatures: Floats
    """By rung: what divides the energy."""
    steps: Ints
    """Candidates between two exchanges, by rung."""
    looked: Ints
    taken: Ints
    """Candidates looked at and taken so far, by rung."""
    matrices: Floats
    vectors: Floats
    """Room for two square matrices and three vectors."""
    state: NDArray[np.uint64]
    """State of the random numbers."""


class Move(NamedTuple):
    """A candidate: whose value of which factor becomes what, and what that changes."""

    who: Ints
    factors: Ints
    to: Ints
    cells: Ints
    """Patterns left and entered, in turn."""
    signs: Ints
    moved: Ints
    """The sum and the sum of squares after a shift."""
    sums: Floats
    """Change of the design's sums over the cases."""


def new_ladder(space: Space, temperatures: Floats, steps: Ints, seed: int) -> Ladder:
    """Return a ladder with room for one data set on each rung."""
    n_patterns, d = space.design.shape
    rungs, n, n_factors = len(temperatures), int(space.starts[2]), len(space.strides)
    fits = rungs + 1

    def room(*shape: int) -> Floats:
        return np.zeros(shape)

    def whole(*shape: int) -> Ints:
        return np.zeros(shape, dtype=np.int64)

    return Ladder(
        values=whole(rungs, n, n_factors),
        pattern=whole(rungs, n),
        totals=whole(rungs, n_patterns),
        case_sums=room(rungs, d),
        moments=whole(rungs, 2, n_factors, 2),
        beta=room(fits, d),
        inverse=room(fits, d, d),
        move=room(fits, n_patterns, d),
        direct=room(fits, n_patterns, d),
        through=room(fits, d, d),
        known=whole(fits, n_patterns),
        version=whole(fits),
        fit_of=np.arange(fits, dtype=np.int64),
        order=np.arange(rungs, dtype=np.int64),
        energies=room(rungs),
        temperatures=np.array(temperatures, dtype=np.float64),
        steps=np.array(steps, dtype=np.int64),
        looked=whole(rungs),
        taken=whole(rungs),
        matrices=room(2, d, d),
        vectors=room(3, d),
        state=np.array([seed], dtype=np.uint64),
    )


def new_move(space: Space) -> Move:
    """Return room for a candidate."""
    who, factors, to = (np.zeros(MOST_CHANGES, dtype=np.int64) for _ in range(3))
    cells, signs = (np.zeros(2 * MOST_CHANGES, dtype=np.int64) for _ in range(2))
    sums = np.zeros(space.design.shape[1])
    return Move(who, factors, to, cells, signs, np.zeros(2, dtype=np.int64), sums)
