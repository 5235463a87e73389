"""Decide whether any data set can have both tables, with a certificate if none can.

With Table 1's margins fixed, the score equations of the logistic regression, Z'(y - p(a, b)) = 0,
are linear in the counts t of patients by group and pattern. For a box of intercepts a and
coefficients b every fitted probability lies in an interval, and the linear program

    minimise |sum_cells t_cell z_cell (y_cell - p_cell)|_1  over tables t >= 0 with the margins
    and probabilities p within their intervals

gives a lower bound on the violation for every data set and every (a, b) in the box, even if counts
may be fractional. Branch and bound covers all intercepts and the whole rounding box of the
coefficients. It either proves that no data set exists or keeps a box that it cannot exclude. The
dual solutions of the boxes form a certificate, which `verify_certificate` checks in exact
arithmetic, independently of the search.

Where none exists, the same boxes bound how many patients the regression must lack: the tables of
those who are in it and of those who are not, t and r >= 0, have Table 1's margins together, t alone
solves the score equations, and sum(r) is minimised.
"""

import heapq
import itertools
import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from pvp_bayes.printed.study import Counts, Study
from pvp_bayes.tables.certificate import OUTWARD, Box, Certificate, Proof
from pvp_bayes.tables.encoding import Encoding, Factor
from pvp_bayes.tables.linear_program import minimise

__all__ = ["Feasibility", "bound_missing_patients", "certify_tables"]


MAX_BOXES = 400
"""Number of boxes after which the search stops without a verdict."""
SMALLEST_WIDTH = 0.02
"""A box that changes no logit by more than this and cannot be excluded is kept as possible."""
EXCLUDED = 1e-6
"""A violation above this, in patients, excludes a box; rounding errors are 1000 times smaller."""
REPAIR = 1e-9
"""Margin subtracted from the multipliers so that they are valid in exact arithmetic too."""
STARTS = (-6.0, -3.0, 0.0, 3.0, 6.0)
FAR_STARTS = (-30.0, -20.0, -12.0, 12.0, 20.0, 30.0)
"""Initial intercepts of the search for the smallest violation; far ones are for separation."""
SATURATED = 30.0
"""Beyond this logit, fitted probabilities are 0 or 1 to rounding error."""
MISSING_BOXES = 150
"""Number of boxes after which the bound on missing patients is no longer improved."""
MISSING_GAP = 0.25
"""The bound is not improved either once it is this close, in patients, to what a box allows."""
FIRST_CUTS = (-math.inf, -8.0, -2.0, 2.0, 8.0, math.inf)
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Margins:
    """Constraints from Table 1: low <= rows @ cells <= high; cells are (group, pattern)."""

    rows: Floats
    low: Floats
    high: Floats


@dataclass(frozen=True, slots=True)
class Feasibility:
    """The result of the search for one reading."""

    feasible: bool | None
    """False with a certificate, True if some box cannot be excluded, None if undecided."""
    residual: float
    """Smallest violation found, in patients, at the midpoint of the printed coefficients and, if a
    box was kept, at the midpoint of that box."""
    residual_bound: float
    """Lower bound on the violation for every data set and intercept, in patients."""
    intercept: tuple[float, float]
    """Convex hull of the intercepts that cannot be excluded; NaN if there are none."""
    certificate: Certificate | None
    missing_patients: float = math.nan
    """Lower bound on the patients of Table 1 who must be missing from the regression (see
    `bound_missing_patients`); NaN if it was not asked for."""


def certify_tables(encoding: Encoding, *, bounds: bool = True) -> Feasibility:
    """Decide whether a data set can have both tables, or prove that none can.

    Parameters
    ----------
    encoding
        The tables under one reading, from `encode_tables`.
    bounds
        Whether to bound the intercept too, which takes most of the time if the tables are feasible.

    Returns
    -------
    The verdict, with a certificate if no data set exists.

    Examples
    --------
    >>> from pvp_bayes.printed.study import load_study
    >>> from pvp_bayes.tables.encoding import encode_tables
    >>> from pvp_bayes.tables.reading import Reading, parse_reading
    >>> study = load_study("pvp")
    >>> certify_tables(encode_tables(study, Reading())).feasible
    False
    >>> certify_tables(encode_tables(study, parse_reading("reversed:vertebrae", study))).feasible
    True
    """
    problem = _Problem(encoding)
    nothing = (math.nan, math.nan)
    if not bounds and problem.residual <= EXCLUDED:
        return Feasibility(True, 0.0, 0.0, nothing, None)
    left = _sweep(problem, from_left=True)
    if left.kept is None and left.complete:
        certificate = problem.certify(left.proofs)
        return Feasibility(False, problem.residual, left.bound, nothing, certificate)
    if left.kept is None:
        return Feasibility(None, problem.residual, 0.0, nothing, None)
    right = _sweep(problem, from_left=False)
    last = right.kept or left.kept
    low, high = left.kept[0][0], last[0][1]
    boxes = ((low, high), *problem.middle), left.kept, last
    residual = min(problem.violation(box) for box in boxes)
    return Feasibility(True, residual, 0.0, (low - problem.offset, high - problem.offset), None)


def bound_missing_patients(encoding: Encoding) -> float:
    """Bound how many patients must be missing from the regression for Table 2 to be possible.

    Any patients of Table 1 may be missing, in addition to those whose values Table 1 lacks. Boxes
    of intercepts and coefficients are halved where their bound is smallest, so that the result is a
    lower bound whenever the search stops.

    Returns
    -------
    Fractional patients; 0 if the tables do not exclude each other. Since patients are whole, at
    least the next whole number must be missing.

    Examples
    --------
    >>> from pvp_bayes.printed.study import load_study
    >>> from pvp_bayes.tables.encoding import encode_tables
    >>> from pvp_bayes.tables.reading import Reading
    >>> math.ceil(bound_missing_patients(encode_tables(load_study("pvp"), Reading())))
    33
    """
    problem = _Problem(encoding)
    boxes: list[Box] = [(cut, *problem.box) for cut in itertools.pairwise(FIRST_CUTS)]
    queue = [(problem.missing(box), box) for box in boxes]
    heapq.heapify(queue)
    for _ in range(MISSING_BOXES):
        least, box = queue[0]
        parts = problem.halve(box)
        if not parts or problem.missing(_middle(box)) - least <= MISSING_GAP:
            break
        heapq.heapreplace(queue, (max(problem.missing(parts[0]), least), parts[0]))
        heapq.heappush(queue, (max(problem.missing(parts[1]), least), parts[1]))
    return max(queue[0][0], 0.0)


@dataclass(frozen=True, slots=True)
class _Sweep:
    proofs: list[Proof]
    bound: float
    kept: Box | None
    """The first small box that could not be excluded."""
    complete: bool


def _sweep(problem: "_Problem", *, from_left: bool) -> _Sweep:
    """Exclude boxes from one end of the range of intercepts until one cannot be excluded."""
    cuts = list(itertools.pairwise(FIRST_CUTS))
    stack: list[Box] = [(cut, *problem.box) for cut in (cuts[::-1] if from_left else cuts)]
    proofs: list[Proof] = []
    bound = math.inf
    for _ in range(MAX_BOXES):
        if not stack:
            return _Sweep(proofs, bound, None, complete=True)
        box = stack.pop()
        value, proof = problem.bound(box)
        if value > EXCLUDED:
            proofs.append(proof)
            bound = min(bound, value)
            continue
        parts = problem.split(box)
        if not parts:
            return _Sweep(proofs, bound, box, complete=False)
        stack += parts[::-1] if from_left else parts
    return _Sweep(proofs, bound, None, complete=False)


class _Problem:
    """The linear program of one encoding for any box."""

    def __init__(self, encoding: Encoding) -> None:
        self.margins = _margins(encoding)
        self.centre = np.round(_middle_of_patients(encoding), 2)
        self.design = encoding.design
        target = encoding.target("coefficient")
        self.box: Box = tuple((float(low), float(high)) for low, high in target)
        self.middle = _middle(self.box)
        self.offset = float(sum(c * m[0] for c, m in zip(self.centre, self.middle, strict=True)))
        self.outcome = np.repeat([1.0, 0.0], len(self.design))
        ones = np.ones((len(self.design), 1))
        self.scores = np.tile(np.hstack([ones, self.design]).T, 2)
        half = len(self.design)
        whole = self.margins.rows.sum(axis=1) == half
        cases = self.margins.rows[:, :half].sum(axis=1)
        # rows of the group totals; their multipliers correct rounding errors
        self.totals = [int(np.flatnonzero(whole & (cases == n))[0]) for n in (half, 0)]

    def bound(self, box: Box) -> tuple[float, Proof]:
        """Return a lower bound on the violation over the box, and the multipliers that prove it."""
        ends = self._ends(box)
        margin, score = self._solve(ends)
        excess = np.maximum(*(score @ end for end in _both(ends))) + margin @ self.margins.rows
        self._repair(margin, excess)
        return self._value(margin), Proof(
            box[0], box[1:], tuple(score.tolist()), tuple(margin.tolist())
        )

    def missing(self, box: Box) -> float:
        """Return a lower bound on the patients who must be missing, over the box."""
        ends = self._ends(box)
        margin, score = self._solve_missing(ends)
        along = margin @ self.margins.rows
        excess = np.maximum(*(score @ end for end in _both(ends))) + along
        self._repair(margin, np.maximum(excess, along - 1.0))
        return self._value(margin)

    def _ends(self, box: Box) -> list[Floats]:
        """Return the scores of the cells at both ends of their probabilities, one for a point."""
        ends = [
            self.scores * (self.outcome - np.tile(p, 2))
            for p in _probabilities(self.design - self.centre, box)
        ]
        return ends[:1] if all(low == high for low, high in box) else ends

    def _repair(self, margin: Floats, excess: Floats) -> None:
        """Correct multipliers for rounding, so that no cell exceeds what the dual allows."""
        half = len(self.design)
        for row, cells in zip(self.totals, (slice(half), slice(half, None)), strict=True):
            margin[row] -= max(excess[cells].max(), 0.0) + REPAIR

    def _value(self, margin: Floats) -> float:
        return float(margin @ np.where(margin > 0, self.margins.low, self.margins.high))

    def _solve(self, ends: list[Floats]) -> tuple[Floats, Floats]:
        """Return the optimal multipliers of the margins and of the score equations.

        The patients of a cell are divided between the ends of its probability interval.
        """
        k = len(ends[0])
        slack = np.hstack([np.eye(k), -np.eye(k)])
        nobody = np.zeros((len(self.margins.rows), 2 * k))
        margin, score = self._minimise(ends, nobody, slack)
        return margin, np.clip(score, -1.0, 1.0)

    def _solve_missing(self, ends: list[Floats]) -> tuple[Floats, Floats]:
        """Return the optimal multipliers where patients may be missing at a cost of 1 each."""
        rows = self.margins.rows
        return self._minimise(ends, rows, np.zeros((len(ends[0]), rows.shape[1])))

    def _minimise(
        self, ends: list[Floats], tables: Floats, scores: Floats
    ) -> tuple[Floats, Floats]:
        """Minimise the sum of further variables, given their columns in margins and scores."""
        margins, k = self.margins, len(ends[0])
        n = len(margins.rows)
        free = np.zeros(len(ends) * margins.rows.shape[1])
        multipliers = minimise(
            np.concatenate([free, np.ones(tables.shape[1])]),
            np.vstack(
                [np.hstack([*[margins.rows] * len(ends), tables]), np.hstack([*ends, scores])]
            ),
            np.concatenate([margins.low, np.zeros(k)]),
            np.concatenate([margins.high, np.zeros(k)]),
        )
        return multipliers[:n], multipliers[n:]

    def violation(self, box: Box) -> float:
        """Return the smallest violation at the midpoint of the box, 0 or more."""
        return max(self.bound(_middle(box))[0], 0.0)

    def split(self, box: Box) -> list[Box]:
        """Return the halves of a box, of intercepts alone if its midpoint cannot be excluded."""
        wide = max(self._widths(box)[1:]) > SMALLEST_WIDTH
        return self.halve(box, only_intercept=wide and self.violation(box) <= EXCLUDED)

    def halve(self, box: Box, *, only_intercept: bool = False) -> list[Box]:
        """Return the halves along the side that changes the logits most, none if all are small."""
        widths = self._widths(box)
        if only_intercept:
            widths[1:] = [0.0] * (len(box) - 1)
        side = int(np.argmax(widths))
        if widths[side] <= SMALLEST_WIDTH:
            return []
        low, high = box[side]
        cut = _cut(low, high)
        return [(*box[:side], part, *box[side + 1 :]) for part in ((low, cut), (cut, high))]

    def _widths(self, box: Box) -> list[float]:
        """Return by how much each side of the box changes the logits at most."""
        reach = [1.0, *np.abs(self.design - self.centre).max(axis=0)]
        widths = [(high - low) * r for (low, high), r in zip(box, reach, strict=True)]
        return [
            0.0 if math.isinf(width) and max(low, -high) >= SATURATED else width
            for width, (low, high) in zip(widths, box, strict=True)
        ]

    @cached_property
    def residual(self) -> float:
        """The smallest violation found at the midpoint of the printed coefficients, in patients."""
        separated = not np.isfinite(self.box).all()
        starts = (*FAR_STARTS, *STARTS) if separated else STARTS
        found = {a: self._at(a) for a in starts}
        width = 3.0
        for _ in range(6):
            best, width = min(found, key=found.__getitem__), width / 2
            if found[best] <= EXCLUDED:
                break
            found |= {a: self._at(a) for a in (best - width, best + width)}
        return min(found.values())

    def _at(self, intercept: float) -> float:
        return self.violation(((intercept, intercept), *self.middle))

    def certify(self, proofs: list[Proof]) -> Certificate:
        """Return the certificate: the proofs and all data that are needed to check them."""
        margins = self.margins
        return Certificate(
            rows=tuple(map(tuple, margins.rows.tolist())),
            low=tuple(margins.low.tolist()),
            high=tuple(margins.high.tolist()),
            design=tuple(map(tuple, self.design.tolist())),
            centre=tuple(self.centre.tolist()),
            coefficients=self.box,
            proofs=tuple(proofs),
        )


def _both(ends: list[Floats]) -> tuple[Floats, Floats]:
    return ends[0], ends[-1]


def _middle(box: Box) -> Box:
    return tuple((m, m) for m in map(_inner_point, box))


def _inner_point(interval: tuple[float, float]) -> float:
    low, high = interval
    if math.isinf(low) and math.isinf(high):
        return 0.0
    if math.isinf(high):
        return max(low, SATURATED)
    return min(high, -SATURATED) if math.isinf(low) else (low + high) / 2


def _cut(low: float, high: float) -> float:
    """Return the point at which to split an interval; for infinite ones it moves outwards."""
    if math.isinf(low) and math.isinf(high):
        return 0.0
    if math.isinf(high):
        return max(2 * low, low + 4.0)
    return min(2 * high, high - 4.0) if math.isinf(low) else (low + high) / 2


def _middle_of_patients(encoding: Encoding) -> Floats:
    parts = []
    for factor in encoding.factors:
        counts = factor.splits[0].mean(axis=0) + factor.splits[1].mean(axis=0)
        parts.append(counts @ factor.codes / counts.sum())
    return np.concatenate(parts)


def _probabilities(shifted: Floats, box: Box) -> tuple[Floats, Floats]:
    """Return bounds on the fitted probability of each pattern over the box."""
    ends = np.array(box[1:])
    with np.errstate(invalid="ignore"):  # 0 times infinity, replaced by 0
        both = np.where(shifted[..., None] == 0, 0.0, shifted[..., None] * ends)
    low = box[0][0] + both.min(axis=2).sum(axis=1)
    high = box[0][1] + both.max(axis=2).sum(axis=1)
    return np.clip(expit(low) - OUTWARD, 0.0, 1.0), np.clip(expit(high) + OUTWARD, 0.0, 1.0)


def _margins(encoding: Encoding) -> Margins:
    """Return constraints on group sizes, counts by value and, for several splits, moments.

    The moments are sums and sums of squares. Without missing values the counts are exact.
    """
    rows, low, high = [], [], []
    every = np.ones(len(encoding.values))
    for group, size in enumerate(encoding.sizes):
        most_gone = _count_left_out(encoding.study, group)
        forms = [(every, float(max(size - most_gone, 0)), float(size))]
        for i, factor in enumerate(encoding.factors):
            values = encoding.values[:, i]
            gone = most_gone - factor.missing[group]
            forms += [(f[values], low, high) for f, low, high in _limits(factor, group, gone)]
        for form, least, most in forms:
            cells = np.zeros((2, len(every)))
            cells[group] = form
            rows.append(cells.ravel())
            low.append(least)
            high.append(most)
    return Margins(np.array(rows), np.array(low), np.array(high))


def _count_left_out(study: Study, group: int) -> int:
    """Return the largest number of patients of a group that the regression may have dropped.

    Software drops patients with a missing value of any variable passed to it, in Table 2 or not.
    """
    size, lost = study.sizes[group], 0
    for variable in study.variables:
        summary = variable.groups[group]
        seen = sum(summary.levels.values()) if isinstance(summary, Counts) else summary.n
        lost += 0 if seen is None else max(size - seen, 0)
    if study.regression is not None and study.regression.n is not None:
        lost = max(lost, sum(study.sizes) - study.regression.n)
    return min(lost, size)


def _limits(factor: Factor, group: int, gone: int) -> list[tuple[Floats, float, float]]:
    """Return linear forms of a group's counts by value, each with its bounds.

    The regression may have dropped patients with missing values or imputed the values. Up to `gone`
    patients with a known value may be absent, and up to `filled` without one may be present.
    """
    split, filled = factor.splits[group], factor.missing[group]
    n = float(split[0].sum())
    ends = zip(split.min(axis=0), split.max(axis=0), strict=True)
    forms = [
        (form, max(float(low) - gone, 0.0), float(high) + filled)
        if factor.complete
        else (form, 0.0, n + filled)
        for form, (low, high) in zip(np.eye(len(factor.values)), ends, strict=True)
    ]
    if factor.moments is not None and len(split) > 1:
        whole = np.array(factor.values, dtype=float)
        for form, (low, high) in zip((whole, whole**2), factor.moments[group], strict=True):
            most, least = max(form.max(), 0.0), min(form.min(), 0.0)
            low_end = low - gone * most + filled * least
            high_end = high + filled * most - gone * least
            forms.append((form, float(low_end), float(high_end)))
    return forms
