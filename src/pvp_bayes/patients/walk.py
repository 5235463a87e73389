"""Run the random walk over data sets for `reconstruction`, compiled by Numba.

A data set has a value of every factor for every patient. The walk swaps values between two patients
of one group, which keeps Table 1, or shifts whole numbers among up to four patients if the printed
mean and SD allow several splits. The log density of a data set is minus its energy: half the
squared distance of the maximum-likelihood fit from the printed coefficients and standard errors.

A full fit costs a hundred times more than a candidate, so every candidate is first evaluated by a
linear approximation of the fit (delayed acceptance, Christen and Fox 2005). The exact fit then
corrects this step, so that the walk has the stated density. Data sets at several temperatures are
exchanged (parallel tempering, Geyer 1991).

Numba compiles the module on the first call, which takes about 15 seconds, and caches the result.
"""

import math

import numpy as np
from numba import njit, types, uint64

from pvp_bayes.patients.walk_state import Fit, Patients

__all__ = ["climb", "exchange_cases_and_controls", "fit_rung"]


def _compiled(function):
    """Compile a function, and cache the machine code if Numba finds a folder that it can write."""
    options = {"nogil": True, "error_model": "numpy", "forceinline": True}
    try:
        return njit(cache=True, **options)(function)
    except RuntimeError:  # neither this folder nor the user's cache can be written
        return njit(**options)(function)


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
SWAP_CHANCES = (0.3, 0.75)
"""A move makes one swap with the first probability, at most two with the second, else three."""
SAME_FACTOR = 0.9
"""Probability that a further swap of a move is of the same factor as the swap before it. The
effects of two swaps of one factor on the fit often cancel."""
PARTNERS = 6
"""Attempts to find a patient with a different value."""
CAUTION = 3.0
"""Factor by which the temperature of the approximate step exceeds that of the exact step."""


@_compiled
def _draw(state):
    """Return the next 64 random bits (SplitMix64; Steele, Lea and Flood 2014)."""
    state[0] += uint64(0x9E3779B97F4A7C15)
    z = state[0]
    z = (z ^ (z >> uint64(30))) * uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> uint64(27))) * uint64(0x94D049BB133111EB)
    return z ^ (z >> uint64(31))


@_compiled
def _uniform(state):
    """Return a uniform random number from 0 to 1, excluding 1."""
    return (_draw(state) >> uint64(11)) * (1.0 / 9007199254740992.0)


@_compiled
def _below(bits, size):
    """Turn 32 random bits into a whole number below `size`; uniform up to `size` / 2^32."""
    return types.int64((bits * uint64(size)) >> uint64(32))


@_compiled
def _choose_two(state, size, other):
    """Return two random whole numbers, below `size` and below `other`."""
    bits = _draw(state)
    return _below(bits >> uint64(32), size), _below(bits & uint64(0xFFFFFFFF), other)


@_compiled
def _choose(state, size):
    """Return a random whole number below `size`."""
    return _below(_draw(state) >> uint64(32), size)


@_compiled
def _choose_further(state, n, n_factors, before):
    """Return a patient and a factor for a further swap of a move."""
    i, factor = _choose_two(state, n, n_factors)
    if _uniform(state) < SAME_FACTOR:
        return i, before
    return i, factor


@_compiled
def _decompose(matrix, lower):
    """Fill in the Cholesky factor of a symmetric matrix given by its lower triangle.

    Returns whether the matrix is positive definite.
    """
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
    return True


@_compiled
def _solve(lower, vector):
    """Solve a linear system in place, given the Cholesky factor of its matrix."""
    d = len(lower)
    for i in range(d):
        s = vector[i]
        for m in range(i):
            s -= lower[i, m] * vector[m]
        vector[i] = s / lower[i, i]
    for i in range(d - 1, -1, -1):
        s = vector[i]
        for m in range(i + 1, d):
            s -= lower[m, i] * vector[m]
        vector[i] = s / lower[i, i]


@_compiled
def _fit(design, totals, case_sums, fit, ladder):
    """Fit the logistic regression by Newton's method from the fit's coefficients, in place.

    The fit depends only on the totals by pattern and the sums of the design over the cases.
    Returns whether it converged.
    """
    n_patterns, d = design.shape
    beta, inverse = fit.beta, fit.inverse
    information, lower, score = ladder.matrices[0], ladder.matrices[1], ladder.vectors[0]
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
        if not _decompose(information, lower):
            return False
        _solve(lower, score)
        largest = 0.0
        for i in range(d):
            largest = max(largest, abs(score[i]))
        if not largest < 1e6:
            return False
        shorten = 1.0 if largest < 4.0 else 4.0 / largest
        for i in range(d):
            beta[i] += shorten * score[i]
        if largest < 1e-4:
            for i in range(d):
                for j in range(d):
                    inverse[i, j] = 1.0 if i == j else 0.0
                _solve(lower, inverse[i])
            return True
    return False


@_compiled
def _miss(target, row, j, value):
    """Return the squared distance of a value from its printed interval, in kernel widths."""
    miss = max(target[row, j] - value, value - target[row + 1, j], 0.0) * target[row + 2, j]
    return miss * miss


@_compiled
def _energy(fit, target):
    """Return half the squared distance from the printed intervals, in kernel widths."""
    total, beta, inverse = 0.0, fit.beta, fit.inverse
    for j in range(target.shape[1]):
        total += _miss(target, 0, j, beta[j + 1])
        if target[5, j] > 0.0:
            error = math.sqrt(max(inverse[j + 1, j + 1], 1e-12))
            total += _miss(target, 3, j, error)
    return 0.5 * total


@_compiled
def _linearise(design, totals, fit):
    """Fill in the first-order change of the fit when one patient is added to a pattern.

    Let V be the inverse information, p the fitted probability and w = p (1 - p). The coefficients
    change by -V z p. The variances change by -w (V z)^2, and through the coefficients.
    """
    n_patterns, d = design.shape
    through, direct = fit.through, fit.direct
    fit.version[0] += 1
    for i in range(d):
        for j in range(d):
            through[i, j] = 0.0
    for k in range(n_patterns):
        if totals[k] == 0:
            continue
        w, slope = _linearise_pattern(design, fit, k)
        if slope != 0.0:
            for i in range(d):
                square = totals[k] * slope * direct[k, i] / w
                for m in range(d):
                    through[m, i] += design[k, m] * square


@_compiled
def _linearise_pattern(design, fit, k):
    """Fill in `move` and `direct` of a pattern; return its weight and the weight's derivative."""
    d = design.shape[1]
    beta, inverse, change, direct = fit.beta, fit.inverse, fit.move, fit.direct
    eta = 0.0
    for i in range(d):
        eta += design[k, i] * beta[i]
    p = 1.0 / (1.0 + math.exp(-eta))
    w = p * (1.0 - p)
    for i in range(d):
        s = 0.0
        for j in range(d):
            s += inverse[i, j] * design[k, j]
        change[k, i] = p * s
        direct[k, i] = w * s * s
    fit.known[k] = fit.version[0]
    return w, w * (1.0 - 2.0 * p)


@_compiled
def _predict_energy(
    design, fit, cells, signs, sums, n_cells, summed, direction, target, limit, steps
):
    """Return the energy after a move (direction 1) or its reverse (-1), to first order.

    Returns infinity as soon as the energy is above the limit. Otherwise `steps` then has the change
    of the coefficients.
    """
    d, most, total = len(steps), 2.0 * limit, 0.0
    beta, inverse, change, direct = fit.beta, fit.inverse, fit.move, fit.direct
    through, known, version = fit.through, fit.known, fit.version[0]
    for c in range(n_cells):
        if known[cells[c]] != version:
            _linearise_pattern(design, fit, cells[c])
    for i in range(d - 1, -1, -1):
        step = 0.0
        if summed:
            for j in range(d):
                step += inverse[i, j] * sums[j]
        for c in range(n_cells):
            step -= signs[c] * change[cells[c], i]
        steps[i] = direction * step
        if i > 0:
            total += _miss(target, 0, i - 1, beta[i] + steps[i])
            if total > most:
                return math.inf
    for i in range(1, d):
        if target[5, i - 1] > 0.0:
            own = 0.0
            for c in range(n_cells):
                own -= signs[c] * direct[cells[c], i]
            variance = inverse[i, i] + direction * own
            for m in range(d):
                variance -= steps[m] * through[m, i]
            total += _miss(target, 3, i - 1, math.sqrt(max(variance, 1e-12)))
            if total > most:
                return math.inf
    return 0.5 * total


@_compiled
def _add_swap(starts, values, i, factor, state, who, factors, to, n):
    """Add a swap of values between two patients of a group; return the new length, or -1."""
    group = 0 if i < starts[1] else 1
    first, size = starts[group], starts[group + 1] - starts[group]
    for _ in range(PARTNERS):
        j = first + _choose(state, size)
        if values[i, factor] != values[j, factor]:
            break
    else:
        return -1
    for m in range(n):
        if who[m] == i or who[m] == j:
            return -1
    who[n], factors[n], to[n] = i, factor, values[j, factor]
    who[n + 1], factors[n + 1], to[n + 1] = j, factor, values[i, factor]
    return n + 2


@_compiled
def _propose_shift(first, size, top, values, factor, state, who, factors, to):
    """Shift whole numbers among up to four patients of a group; return their number, or -1."""
    kind, sign = _choose_two(state, len(SHIFTS), 2)
    sign = 2 * sign - 1
    n = 0
    for part in range(4):
        if SHIFTS[kind, part] == 0:
            continue
        i = first + _choose(state, size)
        new = values[i, factor] + sign * SHIFTS[kind, part]
        if new < 0 or new > top or values[i, factor] > top:  # above the top: missing
            return -1
        for m in range(n):
            if who[m] == i:
                return -1
        who[n], factors[n], to[n] = i, factor, new
        n += 1
    return n


@_compiled
def _move_moments(low, limits, values, moments, group, factor, who, to, moved, n):
    """Fill in the new sum and sum of squares; return whether they round to the printed numbers."""
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
def _list_cells(strides, values, pattern, who, factors, to, cells, signs, n):
    """Fill in the patterns that patients leave and enter."""
    for m in range(n):
        i, factor = who[m], factors[m]
        leaves = pattern[i]
        cells[2 * m], signs[2 * m] = leaves, -1
        cells[2 * m + 1] = leaves + (to[m] - values[i, factor]) * strides[factor]
        signs[2 * m + 1] = 1


@_compiled
def _sum_cases(design, n_cases, who, cells, sums, n):
    """Fill in the change of the sums of the design over the cases."""
    for a in range(len(sums)):
        sums[a] = 0.0
    for m in range(n):
        if who[m] < n_cases:
            for a in range(len(sums)):
                sums[a] += design[cells[2 * m + 1], a] - design[cells[2 * m], a]


@_compiled
def _is_neutral(cells, signs, sums, n, summed):
    """Return whether the fit stays the same: as many patients enter every pattern as leave it.

    With missing values, the sums over the cases must stay the same too.
    """
    if summed:
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
def _write_move(values, pattern, who, factors, to, cells, n):
    """Apply an accepted move to the patients."""
    for m in range(n):
        pattern[who[m]] = cells[2 * m + 1]
        values[who[m], factors[m]] = to[m]


@_compiled
def _patients(ladder, k):
    return Patients(
        ladder.values[k],
        ladder.pattern[k],
        ladder.totals[k],
        ladder.case_sums[k],
        ladder.moments[k],
    )


@_compiled
def _fit_at(ladder, k):
    return Fit(
        ladder.beta[k],
        ladder.inverse[k],
        ladder.move[k],
        ladder.direct[k],
        ladder.through[k],
        ladder.known[k],
        ladder.version[k : k + 1],
    )


@_compiled
def fit_rung(space, ladder, k):
    """Fit a data set from scratch; return its energy, or infinity if the fit does not converge."""
    patients, fit = _patients(ladder, k), _fit_at(ladder, ladder.fit_of[k])
    for i in range(len(fit.beta)):
        fit.beta[i] = 0.0
    if not _fit(space.design, patients.totals, patients.case_sums, fit, ladder):
        return math.inf
    _linearise(space.design, patients.totals, fit)
    return _energy(fit, space.target)


@_compiled
def _advance(space, ladder, move, rung, incomplete):
    """Take the steps of one rung, changing its patients and their fit in place."""
    design, starts, target, state = space.design, space.starts, space.target, ladder.state
    which = ladder.order[rung]
    patients, fit = _patients(ladder, which), _fit_at(ladder, ladder.fit_of[which])
    spare = _fit_at(ladder, ladder.fit_of[-1])
    values, pattern, totals = patients.values, patients.pattern, patients.totals
    low, tops, limits, strides = space.low, space.tops, space.limits, space.strides
    moments = patients.moments
    who, factors, to, moved = move.who, move.factors, move.to, move.moved
    cells, signs, sums = move.cells, move.signs, move.sums
    d, n_factors = design.shape[1], values.shape[1]
    guess, case_sums = ladder.vectors[1], ladder.vectors[2]
    energy = _energy(fit, target)
    cool = 1.0 / ladder.temperatures[rung]
    soft = cool / CAUTION
    looked = taken = 0
    for _ in range(ladder.steps[rung]):
        i, factor = _choose_two(state, starts[2], n_factors)
        group = 0 if i < starts[1] else 1
        shifting = limits[group, factor, 0, 1] > 0 and _uniform(state) < 0.5
        if shifting:
            first, size = starts[group], starts[group + 1] - starts[group]
            n = _propose_shift(first, size, tops[factor], values, factor, state, who, factors, to)
            if n > 0 and not _move_moments(
                low, limits, values, moments, group, factor, who, to, moved, n
            ):
                continue
        else:
            chance = _uniform(state)
            n = _add_swap(starts, values, i, factor, state, who, factors, to, 0)
            if n > 0 and chance > SWAP_CHANCES[0]:
                i, factor = _choose_further(state, starts[2], n_factors, factor)
                n = _add_swap(starts, values, i, factor, state, who, factors, to, n)
            if n > 0 and chance > SWAP_CHANCES[1]:
                i, factor = _choose_further(state, starts[2], n_factors, factor)
                n = _add_swap(starts, values, i, factor, state, who, factors, to, n)
        if n <= 0:
            continue
        looked += 1
        _list_cells(strides, values, pattern, who, factors, to, cells, signs, n)
        summed = shifting or incomplete
        if summed:
            _sum_cases(design, starts[1], who, cells, sums, n)
        limit = energy - math.log(max(_uniform(state), 1e-300)) / soft
        predicted = _predict_energy(
            design, fit, cells, signs, sums, 2 * n, summed, 1.0, target, limit, guess
        )
        if predicted > limit:
            continue
        if not shifting and _is_neutral(cells, signs, sums, n, summed):
            _write_move(values, pattern, who, factors, to, cells, n)
            continue
        forth = min(soft * (energy - predicted), 0.0)
        _apply(totals, cells, signs, n, 1)
        for i in range(d):
            case_sums[i] = patients.case_sums[i] + (sums[i] if summed else 0.0)
            spare.beta[i] = fit.beta[i] + guess[i]
        accepted = _fit(design, totals, case_sums, spare, ladder)
        if accepted:
            new_energy = _energy(spare, target)
            log_ratio = cool * (energy - new_energy) - forth
            threshold = math.log(max(_uniform(state), 1e-300))
            accepted = log_ratio >= threshold
        if accepted:
            _linearise(design, totals, spare)
            back = _predict_energy(
                design, spare, cells, signs, sums, 2 * n, summed, -1.0, target, math.inf, guess
            )
            accepted = log_ratio + min(soft * (new_energy - back), 0.0) >= threshold
        if not accepted:
            _apply(totals, cells, signs, n, -1)
            continue
        taken += 1
        energy = new_energy
        _write_move(values, pattern, who, factors, to, cells, n)
        for i in range(d):
            patients.case_sums[i] = case_sums[i]
        if shifting:
            moments[group, factor, 0] = moved[0]
            moments[group, factor, 1] = moved[1]
        ladder.fit_of[which], ladder.fit_of[-1] = ladder.fit_of[-1], ladder.fit_of[which]
        fit, spare = spare, fit
    ladder.energies[rung] = energy
    ladder.looked[rung] += looked
    ladder.taken[rung] += taken


@_compiled
def _exchange_rungs(ladder):
    """Exchange the data sets of neighbouring rungs (Metropolis)."""
    for r in range(len(ladder.order) - 2, -1, -1):
        gain = 1.0 / ladder.temperatures[r] - 1.0 / ladder.temperatures[r + 1]
        gain *= ladder.energies[r] - ladder.energies[r + 1]
        if math.log(max(_uniform(ladder.state), 1e-300)) < gain:
            order, energies = ladder.order, ladder.energies
            order[r], order[r + 1] = order[r + 1], order[r]
            energies[r], energies[r + 1] = energies[r + 1], energies[r]


@_compiled
def climb(space, ladder, move, exchanges, trace):
    """Walk on every rung, then exchange neighbours; record the coldest energy in `trace`."""
    incomplete = False
    for k in range(len(space.design)):
        incomplete = incomplete or space.design[k, 0] == 0.0
    for e in range(exchanges):
        for rung in range(len(ladder.order)):
            _advance(space, ladder, move, rung, incomplete)
        _exchange_rungs(ladder)
        trace[e] = ladder.energies[0]


@_compiled
def exchange_cases_and_controls(space, ladder, steps):
    """Move cases and controls of the coldest data set among patterns whose totals stay the same.

    A case and a control that differ in one factor only exchange their values of it, and a second
    such pair makes the reverse exchange. This keeps every margin of Table 1 and the fit.
    """
    patients, state = _patients(ladder, ladder.order[0]), ladder.state
    values, pattern = patients.values, patients.pattern
    n_cases, n = space.starts[1], space.starts[2]
    for _ in range(steps):
        case, control = _choose_two(state, n_cases, n - n_cases)
        other_case, other_control = _choose_two(state, n_cases, n - n_cases)
        control, other_control = n_cases + control, n_cases + other_control
        factor = _only_difference(values, case, control)
        if factor < 0 or factor != _only_difference(values, other_case, other_control):
            continue
        a, b = values[case, factor], values[control, factor]
        if values[other_case, factor] != b or values[other_control, factor] != a:
            continue
        change = (b - a) * space.strides[factor]
        left, other = pattern[case], pattern[other_case]
        whole = space.design[left, 0] * space.design[left + change, 0]
        if whole * space.design[other, 0] * space.design[other - change, 0] == 0.0:
            continue  # the sums over the cases would change
        pattern[case] += change
        pattern[control] -= change
        pattern[other_case] -= change
        pattern[other_control] += change
        values[case, factor] = values[other_control, factor] = b
        values[control, factor] = values[other_case, factor] = a


@_compiled
def _only_difference(values, i, j):
    """Return the only factor in which two patients differ, or -1."""
    found = -1
    for factor in range(values.shape[1]):
        if values[i, factor] != values[j, factor]:
            if found >= 0:
                return -1
            found = factor
    return found
