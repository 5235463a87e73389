"""The compiled random walk over data sets that `reconstruction` runs.

A data set is a value of every factor for every patient; the walk swaps values between two patients
of one group, which keeps Table 1, or shifts whole numbers among up to four patients where the
printed mean and SD leave the split open. The log density of a data set is minus its energy, the
squared distance of the maximum-likelihood fit from the printed coefficients and standard errors.

A full fit costs a hundred times more than looking at a candidate, so every candidate is first
judged by the linear change of the fit (delayed acceptance, Christen and Fox 2005): the exact fit
then corrects that judgement, and the walk leaves the stated density unchanged.
"""

import math
from typing import NamedTuple

import numpy as np
from numba import njit, uint64
from numpy.typing import NDArray

__all__ = ["Fit", "Patients", "Space", "advance", "new_fit", "start_fit", "trade_places"]

_compiled = njit(cache=True, nogil=True, error_model="numpy")

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


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
    """One data set, changed in place."""

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


class _Move(NamedTuple):
    """A candidate: whose value of which factor becomes what, and the patterns left and entered."""

    who: Ints
    factor: Ints
    to: Ints
    cells: Ints
    signs: Ints


SHIFTS = np.array(
    [
        (1, 0, 0, 0),
        (1, -1, 0, 0),
        (1, 1, -2, 0),
        (1, 1, -1, -1),
        (2, -1, -1, 0),
        (2, -2, 1, -1),
        (1, -3, 3, -1),
    ],
    dtype=np.int64,
)
"""Changes of whole numbers among four patients, used with either sign."""
MOST_CHANGES = 8
"""Values that one move may change."""
SWAP_CHANCES = (0.3, 0.75)
"""A move makes one swap with the first probability, at most two with the second, else three."""


@_compiled
def _uniform(state):
    """Return the next uniform number (SplitMix64; Steele, Lea and Flood 2014)."""
    state[0] += uint64(0x9E3779B97F4A7C15)
    z = state[0]
    z = (z ^ (z >> uint64(30))) * uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> uint64(27))) * uint64(0x94D049BB133111EB)
    z = z ^ (z >> uint64(31))
    return (z >> uint64(11)) * (1.0 / 9007199254740992.0)


@_compiled
def _invert(matrix, inverse, lower):
    """Invert a symmetric matrix given by its lower triangle; return False if not positive."""
    d = len(matrix)
    for i in range(d):
        for j in range(i + 1):
            s = matrix[i, j]
            for m in range(j):
                s -= lower[i, m] * lower[j, m]
            if i == j:
                if not s > 1e-9:
                    return False
                lower[i, i] = math.sqrt(s)
            else:
                lower[i, j] = s / lower[j, j]
    for c in range(d):
        for i in range(d):
            s = 1.0 if i == c else 0.0
            for m in range(i):
                s -= lower[i, m] * inverse[m, c]
            inverse[i, c] = s / lower[i, i]
        for i in range(d - 1, -1, -1):
            s = inverse[i, c]
            for m in range(i + 1, d):
                s -= lower[m, i] * inverse[m, c]
            inverse[i, c] = s / lower[i, i]
    return True


@_compiled
def fit_totals(design, totals, case_sums, beta, inverse):
    """Fit the logistic regression by Newton steps from `beta`, in place.

    Parameters
    ----------
    design
        One row per pattern with a leading 1, dims (pattern, coefficient).
    totals
        Patients by pattern, dims (pattern,).
    case_sums
        Sums of the design over the cases: with the totals, all that the fit depends on.
    beta, inverse
        Coefficients to start from, and room for the inverse information.

    Returns
    -------
    Whether it converged.
    """
    n_patterns, d = design.shape
    information, lower = np.zeros((d, d)), np.zeros((d, d))
    score = np.zeros(d)
    for _ in range(40):
        for i in range(d):
            score[i] = case_sums[i]
            for j in range(d):
                information[i, j] = 0.0
        for k in range(n_patterns):
            if totals[k] == 0:
                continue
            eta = 0.0
            for i in range(d):
                eta += design[k, i] * beta[i]
            p = 1.0 / (1.0 + math.exp(-eta))
            expected = totals[k] * p
            weight = expected * (1.0 - p)
            for i in range(d):
                x = design[k, i]
                if x != 0.0:
                    score[i] -= expected * x
                    for j in range(i + 1):
                        information[i, j] += weight * x * design[k, j]
        if not _invert(information, inverse, lower):
            return False
        largest = 0.0
        for i in range(d):
            step = 0.0
            for j in range(d):
                step += inverse[i, j] * score[j]
            lower[0, i] = step
            largest = max(largest, abs(step))
        if not largest < 1e6:
            return False
        shorten = 1.0 if largest < 4.0 else 4.0 / largest
        for i in range(d):
            beta[i] += shorten * lower[0, i]
        if largest < 1e-4:
            return True
    return False


@_compiled
def _energy(beta, inverse, target):
    """Half the squared distance from the printed intervals, in kernel widths.

    `target` has rows coefficient low, high, 1/width, standard error low, high, 1/width.
    """
    total = 0.0
    for j in range(target.shape[1]):
        b = beta[j + 1]
        miss = max(target[0, j] - b, b - target[1, j], 0.0) * target[2, j]
        total += miss * miss
        if target[5, j] > 0.0:
            s = math.sqrt(max(inverse[j + 1, j + 1], 1e-12))
            miss = max(target[3, j] - s, s - target[4, j], 0.0) * target[5, j]
            total += miss * miss
    return 0.5 * total


def new_fit(n_patterns: int, d: int) -> Fit:
    """Return room for a fit."""
    return Fit(
        beta=np.zeros(d),
        inverse=np.zeros((d, d)),
        move=np.zeros((n_patterns, d)),
        direct=np.zeros((n_patterns, d)),
        through=np.zeros((d, d)),
        known=np.zeros(n_patterns, np.int64),
        version=np.zeros(1, np.int64),
    )


@_compiled
def _linearise(design, totals, fit):
    """Fill in how the fit changes when one patient is added to a pattern, to first order.

    With V the inverse information, p and w = p (1 - p) the fitted probability and weight: the
    coefficients move by -V z p, and the variances by -w (V z)^2 and through the coefficients.
    """
    n_patterns, d = design.shape
    fit.version[0] += 1
    for i in range(d):
        for j in range(d):
            fit.through[i, j] = 0.0
    for k in range(n_patterns):
        if totals[k] == 0:
            continue
        w, bend = _linearise_pattern(design, fit, k)
        if bend != 0.0:
            for i in range(d):
                square = totals[k] * bend * fit.direct[k, i] / w
                for m in range(d):
                    fit.through[m, i] += design[k, m] * square


@_compiled
def _linearise_pattern(design, fit, k):
    """Fill in one pattern's `move` and `direct`; return its weight and how that bends."""
    d = design.shape[1]
    eta = 0.0
    for i in range(d):
        eta += design[k, i] * fit.beta[i]
    p = 1.0 / (1.0 + math.exp(-eta))
    w = p * (1.0 - p)
    for i in range(d):
        s = 0.0
        for j in range(d):
            s += fit.inverse[i, j] * design[k, j]
        fit.move[k, i] = p * s
        fit.direct[k, i] = w * s * s
    fit.known[k] = fit.version[0]
    return w, w * (1.0 - 2.0 * p)


@_compiled
def _predict_energy(design, fit, cells, signs, n_cells, sums, direction, target, guess):
    """Energy after the move (direction 1) or its reverse (-1), to first order."""
    beta, inverse, move, direct, through, known, version = fit
    new_beta, new_inverse = guess
    d = len(sums)
    for c in range(n_cells):
        if known[cells[c]] != version[0]:
            _linearise_pattern(design, fit, cells[c])
    for i in range(d):
        step = 0.0
        for j in range(d):
            step += inverse[i, j] * sums[j]
        change = 0.0
        for c in range(n_cells):
            step -= signs[c] * move[cells[c], i]
            change -= signs[c] * direct[cells[c], i]
        new_beta[i] = beta[i] + direction * step
        new_inverse[i, i] = inverse[i, i] + direction * change
    for m in range(d):
        step = new_beta[m] - beta[m]
        for i in range(d):
            new_inverse[i, i] -= step * through[m, i]
    return _energy(new_beta, new_inverse, target)


@_compiled
def _add_swap(starts, values, state, who, factors, to, n):
    """Add the swap of one value between two patients of a group; return the new length or -1."""
    group = 0 if _uniform(state) * starts[2] < starts[1] else 1
    first, size = starts[group], starts[group + 1] - starts[group]
    factor = int(_uniform(state) * values.shape[1])
    i = first + int(_uniform(state) * size)
    j = first + int(_uniform(state) * size)
    old, new = values[i, factor], values[j, factor]
    if old == new:
        return -1
    for m in range(n):
        if who[m] == i or who[m] == j:
            return -1
    who[n], factors[n], to[n] = i, factor, new
    who[n + 1], factors[n + 1], to[n + 1] = j, factor, old
    return n + 2


@_compiled
def _propose_shift(first, size, top, values, factor, state, who, factors, to):
    """Shift whole numbers among up to four patients of a group; return how many or -1."""
    kind = int(_uniform(state) * len(SHIFTS))
    sign = 1 if _uniform(state) < 0.5 else -1
    n = 0
    for part in range(4):
        if SHIFTS[kind, part] == 0:
            continue
        i = first + int(_uniform(state) * size)
        new = values[i, factor] + sign * SHIFTS[kind, part]
        if new < 0 or new > top or values[i, factor] > top:  # beyond the top a value is missing
            return -1
        for m in range(n):
            if who[m] == i:
                return -1
        who[n], factors[n], to[n] = i, factor, new
        n += 1
    return n


@_compiled
def _move_moments(low, limits, values, moments, group, factor, who, to, n, moved):
    """Fill in the moved sum and sum of squares; return whether they round to the printed ones."""
    total, squares = moments[group, factor, 0], moments[group, factor, 1]
    for m in range(n):
        old, new = values[who[m], factor] + low[factor], to[m] + low[factor]
        total += new - old
        squares += new * new - old * old
    moved[0], moved[1] = total, squares
    row = total - limits[group, factor, 0, 0]
    if row < 0 or row >= limits[group, factor, 0, 1]:
        return False
    return limits[group, factor, row + 1, 0] <= squares <= limits[group, factor, row + 1, 1]


@_compiled
def _list_cells(design, strides, n_cases, values, pattern, move, n, sums):
    """Fill in the patterns left and entered, and the change of the cases' sums."""
    who, factors, to, cells, signs = move
    for a in range(len(sums)):
        sums[a] = 0.0
    for m in range(n):
        i, factor = who[m], factors[m]
        leaves = pattern[i]
        enters = leaves + (to[m] - values[i, factor]) * strides[factor]
        cells[2 * m], signs[2 * m] = leaves, -1
        cells[2 * m + 1], signs[2 * m + 1] = enters, 1
        if i < n_cases:
            for a in range(len(sums)):
                sums[a] += design[enters, a] - design[leaves, a]


@_compiled
def _is_neutral(cells, signs, n, sums):
    """Return whether no fit changes: as many patients enter as leave every pattern.

    Where values are missing the sums over the cases must stay too.
    """
    for a in range(len(sums)):
        if abs(sums[a]) > 1e-9:
            return False
    for c in range(2 * n):
        net = 0
        for other in range(2 * n):
            if cells[other] == cells[c]:
                net += signs[other]
        if net != 0:
            return False
    return True


@_compiled
def _apply(totals, cells, signs, n, direction):
    for c in range(2 * n):
        totals[cells[c]] += direction * signs[c]


@_compiled
def _settle(values, pattern, move, n):
    """Write an accepted move into the patients."""
    who, factors, to, cells, _ = move
    for m in range(n):
        pattern[who[m]] = cells[2 * m + 1]
        values[who[m], factors[m]] = to[m]


@_compiled
def _copy_fit(source, into):
    n_patterns, d = source.move.shape
    into.version[0] += 1
    for i in range(d):
        into.beta[i] = source.beta[i]
        for j in range(d):
            into.inverse[i, j] = source.inverse[i, j]
            into.through[i, j] = source.through[i, j]
    for k in range(n_patterns):
        if source.known[k] == source.version[0]:
            into.known[k] = into.version[0]
            for i in range(d):
                into.move[k, i] = source.move[k, i]
                into.direct[k, i] = source.direct[k, i]


@_compiled
def trade_places(space, patients, steps, state):
    """Move cases and controls among patterns whose totals, and so whose fit, stay the same.

    A case and a control whose values differ in one factor only trade them, and a second such pair
    trades the other way round, which keeps every margin of Table 1.
    """
    n_cases, n = space.starts[1], space.starts[2]
    for _ in range(steps):
        case, other_case = int(_uniform(state) * n_cases), int(_uniform(state) * n_cases)
        control = n_cases + int(_uniform(state) * (n - n_cases))
        other_control = n_cases + int(_uniform(state) * (n - n_cases))
        factor = _only_difference(patients.values, case, control)
        if factor < 0 or factor != _only_difference(patients.values, other_case, other_control):
            continue
        a, b = patients.values[case, factor], patients.values[control, factor]
        if patients.values[other_case, factor] != b or patients.values[other_control, factor] != a:
            continue
        change = (b - a) * space.strides[factor]
        left, other = patients.pattern[case], patients.pattern[other_case]
        whole = space.design[left, 0] * space.design[left + change, 0]
        if whole * space.design[other, 0] * space.design[other - change, 0] == 0.0:
            continue  # the sums over the cases would change where values are missing
        patients.pattern[case] += change
        patients.pattern[control] -= change
        patients.pattern[other_case] -= change
        patients.pattern[other_control] += change
        patients.values[case, factor] = patients.values[other_control, factor] = b
        patients.values[control, factor] = patients.values[other_case, factor] = a


@_compiled
def _only_difference(values, i, j):
    """Return the one factor in which two patients differ, or -1."""
    found = -1
    for factor in range(values.shape[1]):
        if values[i, factor] != values[j, factor]:
            if found >= 0:
                return -1
            found = factor
    return found


@_compiled
def start_fit(space, patients, fit):
    """Fit the patients from scratch; return the energy, infinite where no fit is found."""
    for i in range(len(fit.beta)):
        fit.beta[i] = 0.0
    if not fit_totals(space.design, patients.totals, patients.case_sums, fit.beta, fit.inverse):
        return math.inf
    _linearise(space.design, patients.totals, fit)
    return _energy(fit.beta, fit.inverse, space.target)


@_compiled
def advance(space, patients, fit, spare, tempering, steps, state):
    """Take steps of the walk, changing the patients and their fit in place.

    Parameters
    ----------
    space, patients, fit
        As their classes say; `fit` must belong to `patients`.
    spare
        Room for another fit.
    tempering
        Temperature that divides the energy, and how much softer the first judgement is.
    steps, state
        Candidates to draw, and the state of the random numbers.

    Returns
    -------
    Energy at temperature 1, and how many candidates were looked at, fitted and taken.
    """
    design, starts, target = space.design, space.starts, space.target
    values, pattern, totals = patients.values, patients.pattern, patients.totals
    d, n_factors = design.shape[1], values.shape[1]
    move = _Move(
        np.zeros(MOST_CHANGES, np.int64),
        np.zeros(MOST_CHANGES, np.int64),
        np.zeros(MOST_CHANGES, np.int64),
        np.zeros(2 * MOST_CHANGES, np.int64),
        np.zeros(2 * MOST_CHANGES, np.int64),
    )
    who, factors, to, cells, signs = move
    guess = np.zeros(d), np.zeros((d, d))
    sums, case_sums, moved = np.zeros(d), np.zeros(d), np.zeros(2, np.int64)
    energy = _energy(fit.beta, fit.inverse, target)
    cool = 1.0 / tempering[0]
    soft = cool / tempering[1]
    looked = fitted = taken = 0
    for _ in range(steps):
        group = 0 if _uniform(state) * starts[2] < starts[1] else 1
        factor = int(_uniform(state) * n_factors)
        shifting = space.limits[group, factor, 0, 1] > 0 and _uniform(state) < 0.5
        if shifting:
            first, size = starts[group], starts[group + 1] - starts[group]
            n = _propose_shift(
                first, size, space.tops[factor], values, factor, state, who, factors, to
            )
            if n > 0 and not _move_moments(
                space.low, space.limits, values, patients.moments, group, factor, who, to, n, moved
            ):
                continue
        else:
            chance = _uniform(state)
            n = _add_swap(starts, values, state, who, factors, to, 0)
            if n > 0 and chance > SWAP_CHANCES[0]:
                n = _add_swap(starts, values, state, who, factors, to, n)
            if n > 0 and chance > SWAP_CHANCES[1]:
                n = _add_swap(starts, values, state, who, factors, to, n)
        if n <= 0:
            continue
        looked += 1
        _list_cells(design, space.strides, starts[1], values, pattern, move, n, sums)
        if not shifting and _is_neutral(cells, signs, n, sums):
            _settle(values, pattern, move, n)
            continue
        predicted = _predict_energy(design, fit, cells, signs, 2 * n, sums, 1.0, target, guess)
        forth = min(soft * (energy - predicted), 0.0)
        if forth < 0.0 and _uniform(state) >= math.exp(forth):
            continue
        fitted += 1
        _apply(totals, cells, signs, n, 1)
        for i in range(d):
            case_sums[i] = patients.case_sums[i] + sums[i]
            spare.beta[i] = guess[0][i]
        accepted = fit_totals(design, totals, case_sums, spare.beta, spare.inverse)
        if accepted:
            new_energy = _energy(spare.beta, spare.inverse, target)
            log_ratio = cool * (energy - new_energy) - forth
            threshold = math.log(max(_uniform(state), 1e-300))
            accepted = log_ratio >= threshold
        if accepted:
            _linearise(design, totals, spare)
            back = _predict_energy(design, spare, cells, signs, 2 * n, sums, -1.0, target, guess)
            accepted = log_ratio + min(soft * (new_energy - back), 0.0) >= threshold
        if not accepted:
            _apply(totals, cells, signs, n, -1)
            continue
        taken += 1
        energy = new_energy
        _settle(values, pattern, move, n)
        for i in range(d):
            patients.case_sums[i] = case_sums[i]
        if shifting:
            patients.moments[group, factor, 0] = moved[0]
            patients.moments[group, factor, 1] = moved[1]
        _copy_fit(spare, fit)
    return energy, looked, fitted, taken
