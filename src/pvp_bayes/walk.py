"""The random walk over data sets that `reconstruction` runs, in the part of Python Numba compiles.

A data set is a value of every factor for every patient; the walk swaps values between two patients
of one group, which keeps Table 1, or shifts whole numbers among up to four patients where the
printed mean and SD leave the split open. The log density of a data set is minus its energy, the
squared distance of the maximum-likelihood fit from the printed coefficients and standard errors.

A full fit costs a hundred times more than looking at a candidate, so every candidate is first
judged by the linear change of the fit (delayed acceptance, Christen and Fox 2005): the exact fit
then corrects that judgement, and the walk leaves the stated density unchanged. Data sets at several
temperatures trade places (parallel tempering, Geyer 1991).

Nothing here allocates memory or raises, so that `kernel` can compile it ahead of time.
"""

import math

import numpy as np
from numba import carray, njit, types, uint64

from pvp_bayes.ladders import CLIMB, FIT, Fit, Ladder, Move, Patients, Space

__all__ = ["SIGNATURE", "run"]

_compiled = njit(nogil=True, error_model="numpy", _nrt=False, forceinline=True)

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
PARTNERS = 6
"""Patients looked at to find one whose value differs."""
CAUTION = 3.0
"""How much softer the linear judgement of a candidate is than the exact one."""


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
    """Return a uniform number from the unit interval, 1 excluded."""
    return (_draw(state) >> uint64(11)) * (1.0 / 9007199254740992.0)


@_compiled
def _below(bits, size):
    """Turn 32 random bits into a whole number from 0 to size - 1, even to one in 2^32 / size."""
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
def _decompose(matrix, lower):
    """Fill in the Cholesky root of a symmetric matrix given by its lower triangle.

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
    """Divide a vector by the matrix with this Cholesky root, in place."""
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
    """Fit the logistic regression by Newton steps from the fit's coefficients, in place.

    The totals by pattern and the sums of the design over the cases are all that the fit depends on.
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
    """Squared distance of a value from its printed interval, in kernel widths."""
    miss = max(target[row, j] - value, value - target[row + 1, j], 0.0) * target[row + 2, j]
    return miss * miss


@_compiled
def _energy(fit, target):
    """Half the squared distance from the printed intervals, in kernel widths."""
    total = 0.0
    for j in range(target.shape[1]):
        total += _miss(target, 0, j, fit.beta[j + 1])
        if target[5, j] > 0.0:
            error = math.sqrt(max(fit.inverse[j + 1, j + 1], 1e-12))
            total += _miss(target, 3, j, error)
    return 0.5 * total


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
def _judge(design, fit, move, n_cells, summed, direction, target, limit, steps):
    """Return the energy after the move (direction 1) or its reverse (-1), to first order.

    Infinity is returned as soon as the energy is above the limit; else `steps` holds the change of
    the coefficients.
    """
    d, most, total = len(steps), 2.0 * limit, 0.0
    cells, signs, sums = move.cells, move.signs, move.sums
    for c in range(n_cells):
        if fit.known[cells[c]] != fit.version[0]:
            _linearise_pattern(design, fit, cells[c])
    for i in range(d - 1, -1, -1):
        step = 0.0
        if summed:
            for j in range(d):
                step += fit.inverse[i, j] * sums[j]
        for c in range(n_cells):
            step -= signs[c] * fit.move[cells[c], i]
        steps[i] = direction * step
        if i > 0:
            total += _miss(target, 0, i - 1, fit.beta[i] + steps[i])
            if total > most:
                return math.inf
    for i in range(1, d):
        if target[5, i - 1] > 0.0:
            change = 0.0
            for c in range(n_cells):
                change -= signs[c] * fit.direct[cells[c], i]
            variance = fit.inverse[i, i] + direction * change
            for m in range(d):
                variance -= steps[m] * fit.through[m, i]
            total += _miss(target, 3, i - 1, math.sqrt(max(variance, 1e-12)))
            if total > most:
                return math.inf
    return 0.5 * total


@_compiled
def _add_swap(starts, values, i, factor, state, move, n):
    """Add the swap of a patient's value with one of the same group; return the new length or -1."""
    group = 0 if i < starts[1] else 1
    first, size = starts[group], starts[group + 1] - starts[group]
    for _ in range(PARTNERS):
        j = first + _choose(state, size)
        if values[i, factor] != values[j, factor]:
            break
    else:
        return -1
    for m in range(n):
        if move.who[m] == i or move.who[m] == j:
            return -1
    move.who[n], move.factors[n], move.to[n] = i, factor, values[j, factor]
    move.who[n + 1], move.factors[n + 1], move.to[n + 1] = j, factor, values[i, factor]
    return n + 2


@_compiled
def _propose_shift(first, size, top, values, factor, state, move):
    """Shift whole numbers among up to four patients of a group; return how many or -1."""
    kind, sign = _choose_two(state, len(SHIFTS), 2)
    sign = 2 * sign - 1
    n = 0
    for part in range(4):
        if SHIFTS[kind, part] == 0:
            continue
        i = first + _choose(state, size)
        new = values[i, factor] + sign * SHIFTS[kind, part]
        if new < 0 or new > top or values[i, factor] > top:  # beyond the top a value is missing
            return -1
        for m in range(n):
            if move.who[m] == i:
                return -1
        move.who[n], move.factors[n], move.to[n] = i, factor, new
        n += 1
    return n


@_compiled
def _move_moments(low, limits, values, moments, group, factor, move, n):
    """Fill in the moved sum and sum of squares; return whether they round to the printed ones."""
    total, squares = moments[group, factor, 0], moments[group, factor, 1]
    for m in range(n):
        old, new = values[move.who[m], factor] + low[factor], move.to[m] + low[factor]
        total += new - old
        squares += new * new - old * old
    move.moved[0], move.moved[1] = total, squares
    row = total - limits[group, factor, 0, 0]
    if row < 0 or row >= limits[group, factor, 0, 1]:
        return False
    return limits[group, factor, row + 1, 0] <= squares <= limits[group, factor, row + 1, 1]


@_compiled
def _list_cells(strides, values, pattern, move, n):
    """Fill in the patterns left and entered."""
    for m in range(n):
        i, factor = move.who[m], move.factors[m]
        leaves = pattern[i]
        move.cells[2 * m], move.signs[2 * m] = leaves, -1
        move.cells[2 * m + 1] = leaves + (move.to[m] - values[i, factor]) * strides[factor]
        move.signs[2 * m + 1] = 1


@_compiled
def _sum_cases(design, n_cases, move, n):
    """Fill in the change of the design's sums over the cases."""
    for a in range(len(move.sums)):
        move.sums[a] = 0.0
    for m in range(n):
        if move.who[m] < n_cases:
            for a in range(len(move.sums)):
                move.sums[a] += design[move.cells[2 * m + 1], a] - design[move.cells[2 * m], a]


@_compiled
def _is_neutral(move, n, summed):
    """Return whether no fit changes: as many patients enter as leave every pattern.

    Where values are missing the sums over the cases must stay too.
    """
    if summed:
        for a in range(len(move.sums)):
            if abs(move.sums[a]) > 1e-9:
                return False
    for c in range(2 * n):
        net = 0
        for other in range(2 * n):
            if move.cells[other] == move.cells[c]:
                net += move.signs[other]
        if net != 0:
            return False
    return True


@_compiled
def _apply(totals, move, n, direction):
    for c in range(2 * n):
        totals[move.cells[c]] += direction * move.signs[c]


@_compiled
def _settle(values, pattern, move, n):
    """Write an accepted move into the patients."""
    for m in range(n):
        pattern[move.who[m]] = move.cells[2 * m + 1]
        values[move.who[m], move.factors[m]] = move.to[m]


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
def _fit_rung(space, ladder, k):
    """Fit a data set from scratch; return its energy, infinite where no fit is found."""
    patients, fit = _patients(ladder, k), _fit_at(ladder, ladder.fit_of[k])
    for i in range(len(fit.beta)):
        fit.beta[i] = 0.0
    if not _fit(space.design, patients.totals, patients.case_sums, fit, ladder):
        return math.inf
    _linearise(space.design, patients.totals, fit)
    return _energy(fit, space.target)


@_compiled
def _advance(space, ladder, move, rung, incomplete):
    """Take a rung's steps of the walk, changing its patients and their fit in place."""
    design, starts, target, state = space.design, space.starts, space.target, ladder.state
    which = ladder.order[rung]
    patients, fit = _patients(ladder, which), _fit_at(ladder, ladder.fit_of[which])
    spare = _fit_at(ladder, ladder.fit_of[-1])
    values, pattern, totals = patients.values, patients.pattern, patients.totals
    d, n_factors = design.shape[1], values.shape[1]
    guess, case_sums = ladder.vectors[1], ladder.vectors[2]
    energy = _energy(fit, target)
    cool = 1.0 / ladder.temperatures[rung]
    soft = cool / CAUTION
    looked = taken = 0
    for _ in range(ladder.steps[rung]):
        i, factor = _choose_two(state, starts[2], n_factors)
        group = 0 if i < starts[1] else 1
        shifting = space.limits[group, factor, 0, 1] > 0 and _uniform(state) < 0.5
        if shifting:
            first, size = starts[group], starts[group + 1] - starts[group]
            n = _propose_shift(first, size, space.tops[factor], values, factor, state, move)
            if n > 0 and not _move_moments(
                space.low, space.limits, values, patients.moments, group, factor, move, n
            ):
                continue
        else:
            chance = _uniform(state)
            n = _add_swap(starts, values, i, factor, state, move, 0)
            if n > 0 and chance > SWAP_CHANCES[0]:
                i, factor = _choose_two(state, starts[2], n_factors)
                n = _add_swap(starts, values, i, factor, state, move, n)
            if n > 0 and chance > SWAP_CHANCES[1]:
                i, factor = _choose_two(state, starts[2], n_factors)
                n = _add_swap(starts, values, i, factor, state, move, n)
        if n <= 0:
            continue
        looked += 1
        _list_cells(space.strides, values, pattern, move, n)
        summed = shifting or incomplete
        if summed:
            _sum_cases(design, starts[1], move, n)
        limit = energy - math.log(max(_uniform(state), 1e-300)) / soft
        predicted = _judge(design, fit, move, 2 * n, summed, 1.0, target, limit, guess)
        if predicted > limit:
            continue
        if not shifting and _is_neutral(move, n, summed):
            _settle(values, pattern, move, n)
            continue
        forth = min(soft * (energy - predicted), 0.0)
        _apply(totals, move, n, 1)
        for i in range(d):
            case_sums[i] = patients.case_sums[i] + (move.sums[i] if summed else 0.0)
            spare.beta[i] = fit.beta[i] + guess[i]
        accepted = _fit(design, totals, case_sums, spare, ladder)
        if accepted:
            new_energy = _energy(spare, target)
            log_ratio = cool * (energy - new_energy) - forth
            threshold = math.log(max(_uniform(state), 1e-300))
            accepted = log_ratio >= threshold
        if accepted:
            _linearise(design, totals, spare)
            back = _judge(design, spare, move, 2 * n, summed, -1.0, target, math.inf, guess)
            accepted = log_ratio + min(soft * (new_energy - back), 0.0) >= threshold
        if not accepted:
            _apply(totals, move, n, -1)
            continue
        taken += 1
        energy = new_energy
        _settle(values, pattern, move, n)
        for i in range(d):
            patients.case_sums[i] = case_sums[i]
        if shifting:
            patients.moments[group, factor, 0] = move.moved[0]
            patients.moments[group, factor, 1] = move.moved[1]
        ladder.fit_of[which], ladder.fit_of[-1] = ladder.fit_of[-1], ladder.fit_of[which]
        fit, spare = spare, fit
    ladder.energies[rung] = energy
    ladder.looked[rung] += looked
    ladder.taken[rung] += taken


@_compiled
def _trade_rungs(ladder):
    """Let neighbouring rungs trade their data sets (Metropolis)."""
    for r in range(len(ladder.order) - 2, -1, -1):
        gain = 1.0 / ladder.temperatures[r] - 1.0 / ladder.temperatures[r + 1]
        gain *= ladder.energies[r] - ladder.energies[r + 1]
        if math.log(max(_uniform(ladder.state), 1e-300)) < gain:
            order, energies = ladder.order, ladder.energies
            order[r], order[r + 1] = order[r + 1], order[r]
            energies[r], energies[r + 1] = energies[r + 1], energies[r]


@_compiled
def _climb(space, ladder, move, exchanges, trace):
    """Let every rung walk and then neighbours trade; trace the coldest energy."""
    incomplete = False
    for k in range(len(space.design)):
        incomplete = incomplete or space.design[k, 0] == 0.0
    for e in range(exchanges):
        for rung in range(len(ladder.order)):
            _advance(space, ladder, move, rung, incomplete)
        _trade_rungs(ladder)
        trace[e] = ladder.energies[0]


@_compiled
def _trade_places(space, ladder, steps):
    """Move cases and controls of the coldest data set among patterns whose totals stay the same.

    A case and a control whose values differ in one factor only trade them, and a second such pair
    trades the other way round, which keeps every margin of Table 1 and the fit.
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
            continue  # the sums over the cases would change where values are missing
        pattern[case] += change
        pattern[control] -= change
        pattern[other_case] -= change
        pattern[other_control] += change
        values[case, factor] = values[other_control, factor] = b
        values[control, factor] = values[other_case, factor] = a


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


_f, _i, _u = (types.CPointer(t) for t in (types.float64, types.int64, types.uint64))
SIGNATURE = types.void(
    *(types.int64, types.int64, _f, _i),
    *(_f, _i, _i, _i, _i, _i, _f),
    *(_i, _i, _i, _f, _i, _f, _f, _f, _f, _f, _i, _i, _i, _i, _f, _f, _i, _i, _i, _f, _f, _u),
    *(_i, _i, _i, _i, _i, _i, _f),
)
"""Types of the arguments of `run`."""


def run(
    task, number, result, sizes,
    design, strides, starts, low, tops, limits, target,
    values, pattern, totals, case_sums, moments,
    beta, inverse, changes, direct, through, known, version, fit_of,
    order, energies, temperatures, steps, looked, taken, matrices, vectors, state,
    who, factors, to, cells, signs, moved, sums,
):  # fmt: skip
    """Do what `kernel` asks for, on the arrays at these addresses.

    Parameters
    ----------
    task, number, result
        0: fit data set `number` and write its energy. 1: walk for so many exchanges and write the
        coldest energy after each. 2: trade places of the coldest data set so many times.
    sizes
        Patterns, coefficients, factors, patients, rows of limits, rungs, length of a move.
    design, strides, ...
        The fields of `Space`, `Ladder` and `Move`.
    """
    n_sizes = carray(sizes, (7,))
    k, d, f, n = n_sizes[0], n_sizes[1], n_sizes[2], n_sizes[3]
    rows, rungs, length = n_sizes[4], n_sizes[5], n_sizes[6]
    space = Space(
        carray(design, (k, d)),
        carray(strides, (f,)),
        carray(starts, (3,)),
        carray(low, (f,)),
        carray(tops, (f,)),
        carray(limits, (2, f, rows, 2)),
        carray(target, (6, d - 1)),
    )
    ladder = Ladder(
        carray(values, (rungs, n, f)),
        carray(pattern, (rungs, n)),
        carray(totals, (rungs, k)),
        carray(case_sums, (rungs, d)),
        carray(moments, (rungs, 2, f, 2)),
        carray(beta, (rungs + 1, d)),
        carray(inverse, (rungs + 1, d, d)),
        carray(changes, (rungs + 1, k, d)),
        carray(direct, (rungs + 1, k, d)),
        carray(through, (rungs + 1, d, d)),
        carray(known, (rungs + 1, k)),
        carray(version, (rungs + 1,)),
        carray(fit_of, (rungs + 1,)),
        carray(order, (rungs,)),
        carray(energies, (rungs,)),
        carray(temperatures, (rungs,)),
        carray(steps, (rungs,)),
        carray(looked, (rungs,)),
        carray(taken, (rungs,)),
        carray(matrices, (2, d, d)),
        carray(vectors, (3, d)),
        carray(state, (1,)),
    )
    move = Move(
        carray(who, (length,)),
        carray(factors, (length,)),
        carray(to, (length,)),
        carray(cells, (2 * length,)),
        carray(signs, (2 * length,)),
        carray(moved, (2,)),
        carray(sums, (d,)),
    )
    if task == FIT:
        carray(result, (1,))[0] = _fit_rung(space, ladder, number)
    elif task == CLIMB:
        _climb(space, ladder, move, number, carray(result, (number,)))
    else:
        _trade_places(space, ladder, number)
