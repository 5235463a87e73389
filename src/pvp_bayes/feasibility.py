"""Whether any patients can have both tables, with a certificate where none can.

With Table 1's margins fixed, the score equations of the logistic regression, Z'(y - p(a, b)) = 0,
are linear in the numbers t of patients by group and pattern. For a box of intercepts a and
coefficients b every fitted probability lies in an interval, and the linear program

    smallest |sum_cells t_cell z_cell (y_cell - p_cell)|_1  over tables t >= 0 with the margins
    and probabilities p within their intervals

is a lower bound on the violation for every data set and every (a, b) in the box, even with
fractional patients. Branch and bound over boxes that cover the whole line of intercepts and the
whole rounding box of the coefficients either proves that no data set exists, or keeps a box that it
cannot exclude. The dual solution of each box is a certificate that `verify_certificate` checks in
exact arithmetic without trusting the search.
"""

import itertools
import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from fractions import Fraction
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.special import expit

from pvp_bayes.columns import frame
from pvp_bayes.encoding import Change, Encoding, Factor, Reading, encode_tables, parse_reading
from pvp_bayes.programs import minimise
from pvp_bayes.study import Counts, InfeasibleError, Study, StudyError

__all__ = [
    "READING_COLUMNS",
    "Certificate",
    "Feasibility",
    "certify_printed",
    "certify_readings",
    "certify_tables",
    "compare_readings",
    "format_certificate",
    "parse_certificate",
    "tabulate_readings",
    "take_reading",
    "verify_certificate",
]

READING_COLUMNS = ("reading", "feasible", "residual", "note")
MAX_BOXES = 400
"""Boxes after which the search gives up without a verdict."""
SMALLEST_WIDTH = 0.02
"""A box that moves no logit by more than this and cannot be excluded is kept as possible."""
EXCLUDED = 1e-6
"""A violation above this, in patients, excludes a box; rounding errors are a thousandth of it."""
REPAIR = 1e-9
"""What the multipliers give away so that they hold in exact arithmetic too."""
OUTWARD = 1e-12
"""How far each fitted probability's interval is widened against rounding errors."""
MAX_PAIRED = 8
"""Most predictors for which pairs of reversals are tried."""
STARTS = (-6.0, -3.0, 0.0, 3.0, 6.0)
FAR_STARTS = (-30.0, -20.0, -12.0, 12.0, 20.0, 30.0)
"""Intercepts at which the search for the smallest violation starts, the far ones if separated."""
SATURATED = 30.0
"""A logit beyond this leaves no one in the other group; farther out nothing changes."""
FIRST_CUTS = (-math.inf, -8.0, -2.0, 2.0, 8.0, math.inf)

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Margins:
    """What Table 1 says: low <= rows @ cells <= high, cells by (case, control) and pattern."""

    rows: Floats
    low: Floats
    high: Floats


@dataclass(frozen=True, slots=True)
class Proof:
    """Multipliers that exclude one box."""

    intercept: tuple[float, float]
    """Intercepts at the patterns' reference point."""
    coefficients: tuple[tuple[float, float], ...]
    score_multipliers: tuple[float, ...]
    margin_multipliers: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Certificate:
    """A proof that no data set has both tables: one `Proof` for each box of a cover."""

    rows: tuple[tuple[float, ...], ...]
    """Margins as linear forms of the cells (cases by pattern, then controls by pattern)."""
    low: tuple[float, ...]
    high: tuple[float, ...]
    design: tuple[tuple[float, ...], ...]
    """Predictors by pattern."""
    centre: tuple[float, ...]
    """The point at which the intercept is taken."""
    coefficients: tuple[tuple[float, float], ...]
    """The rounding box of the printed coefficients."""
    proofs: tuple[Proof, ...]


@dataclass(frozen=True, slots=True)
class Feasibility:
    """What the search found for one reading."""

    feasible: bool | None
    """False with a certificate, True where some box cannot be excluded, None if undecided."""
    residual: float
    """Smallest violation found, in patients: at the middle of the printed coefficients, and where a
    box was kept in its middle too."""
    residual_bound: float
    """No data set and no intercept has a smaller violation."""
    intercept: tuple[float, float]
    """Hull of the intercepts that cannot be excluded; NaN where all are."""
    certificate: Certificate | None


def compare_readings(study: Study) -> pd.DataFrame:
    """Decide for each reading of Table 2 whether any patients can have both tables.

    Tried are the printed reading, every row reversed (which is the same as its two levels swapped,
    or its odds ratio inverted), every pair of rows reversed, and every count dichotomised.

    Returns
    -------
    One row per reading, columns reading, feasible, residual, note. `feasible` is missing where
    feasibility cannot be decided; True means that the tables do not exclude the reading.

    Examples
    --------
    >>> from pvp_bayes.study import load_study
    >>> table = compare_readings(load_study("pvp"))
    >>> table.loc[table["feasible"].astype(bool), "reading"].tolist()[0]
    'reversed:vertebrae'
    """
    return tabulate_readings(study, certify_readings(study))


def certify_readings(study: Study) -> dict[Reading, Feasibility]:
    """Search for a data set with both tables under each reading; nothing where none can be tried.

    See `compare_readings` for the readings; the printed one is first.
    """
    if _find_obstacle(study):
        return {}
    return {
        r: certify_tables(encode_tables(study, r), bounds=len(r.changes) < 2)
        for r in _readings(study)
    }


def tabulate_readings(study: Study, found: Mapping[Reading, Feasibility]) -> pd.DataFrame:
    """Return what `certify_readings` found as the table of `compare_readings`."""
    if not found:
        note = f"not applicable: {_find_obstacle(study)}"
        return _reading_frame([("printed", pd.NA, math.nan, note)])
    rows: list[tuple[object, ...]] = [
        (r.name, pd.NA if f.feasible is None else f.feasible, f.residual, _note(f))
        for r, f in found.items()
    ]
    return _reading_frame(rows)


def _find_obstacle(study: Study) -> str:
    """Say why feasibility cannot be decided, or nothing."""
    if study.regression is None:
        return "Table 2 is not printed"
    try:
        shapes = encode_tables(study, Reading()).shapes
    except StudyError as error:
        return str(error)
    if shapes:
        return f"{', '.join(shapes)} is measured, and its values are not printed"
    return ""


def _reading_frame(rows: list[tuple[object, ...]]) -> pd.DataFrame:
    return frame(rows, READING_COLUMNS).astype({"feasible": "boolean"})


def take_reading(study: Study, readings: pd.DataFrame) -> tuple[Reading, str]:
    """Choose the reading to analyse, and say why.

    The printed reading is taken unless it is impossible. Then the smallest change that makes the
    tables possible is taken; of several, the one that agrees best with Table 1's differences.

    Parameters
    ----------
    readings
        From `compare_readings`.

    Raises
    ------
    InfeasibleError
        Where the printed reading is impossible and no other one can be preferred.
    """
    known = readings["feasible"].astype("boolean")
    verdicts = dict(zip(readings["reading"], known, strict=True))
    allowed = readings.loc[known.fillna(value=False), "reading"]
    possible = [parse_reading(r, study) for r in allowed if r != "printed"]
    if verdicts["printed"] is pd.NA:
        return (
            Reading(),
            f"The printed reading is taken; feasibility is {readings['note'].iloc[0]}.",
        )
    if verdicts["printed"]:
        names = ", ".join(reading.name for reading in possible if len(reading.changes) == 1)
        also = f" They do not exclude these single changes either: {names}." if names else ""
        return Reading(), f"The printed reading is taken: the tables do not exclude it.{also}"
    return _prefer({r: _conflicts(encode_tables(study, r)) for r in possible})


def _readings(study: Study) -> list[Reading]:
    reversals = [Change("reversed", term.predictor) for term in study.terms]
    cuts = []
    for term in study.terms:
        variable = study.find_variable(term.variable)
        if variable is not None and variable.kind == "count" and variable.range is not None:
            values = range(int(variable.range[0]) + 1, int(variable.range[1]) + 1)
            cuts += [Change("dichotomised", variable.name, cut) for cut in values]
    pairs = itertools.combinations(reversals if len(reversals) <= MAX_PAIRED else [], 2)
    singles = [Reading((change,)) for change in (*reversals, *cuts)]
    return [Reading(), *singles, *map(Reading, pairs)]


def _conflicts(encoding: Encoding) -> int:
    """Count predictors whose coefficient goes against Table 1's difference between the groups."""
    shares = []
    for group in (0, 1):
        counts = [f.splits[group].mean(axis=0) for f in encoding.factors]
        means = [c / c.sum() @ f.codes for c, f in zip(counts, encoding.factors, strict=True)]
        shares.append(np.concatenate(means))
    crude = np.sign(shares[0] - shares[1])
    return int((crude * np.sign(encoding.target("coefficient").sum(axis=1)) < 0).sum())


def _note(result: Feasibility) -> str:
    if result.feasible is None:
        return "undecided: the search reached its limit"
    if result.certificate is not None:
        boxes = len(result.certificate.proofs)
        return f"impossible: no data set has both tables (proof on {boxes} boxes of intercepts)"
    low, high = result.intercept
    if math.isnan(low):
        return "not excluded"
    return f"not excluded, with an intercept between {low:.2f} and {high:.2f}"


def _prefer(conflicts: dict[Reading, int]) -> tuple[Reading, str]:
    """Take the only smallest change, or the one among them that agrees best with Table 1."""
    fewest = min((len(r.changes) for r in conflicts), default=0)
    smallest = [r for r in conflicts if len(r.changes) == fewest]
    least = min((conflicts[r] for r in smallest), default=0)
    best = [r for r in smallest if conflicts[r] == least]
    names = ", ".join(r.name for r in smallest) or "none"
    if len(best) != 1:
        msg = "expected tables that some patients can have, found none as printed and no single "
        msg += f"reading to prefer (possible: {names}); choose one with --reading"
        raise InfeasibleError(msg)
    why = f"The reading {best[0].name} is taken: no data set can have both tables as printed, and "
    if len(smallest) == 1:
        return best[0], f"{why}this is the only smallest change of coding that makes them possible."
    why += f"of the smallest changes that make them possible ({names}) it alone agrees best with "
    return best[0], f"{why}Table 1; the others cannot be excluded."


def certify_printed(study: Study) -> Certificate | None:
    """Return the proof that no data set has both tables as printed, None where there is none."""
    if _find_obstacle(study):
        return None
    return certify_tables(encode_tables(study, Reading()), bounds=False).certificate


def certify_tables(encoding: Encoding, *, bounds: bool = True) -> Feasibility:
    """Search for a data set with both tables, or prove that there is none.

    Parameters
    ----------
    encoding
        The tables under one reading.
    bounds
        Whether to bound the intercept too, which takes most of the time where a solution is found.

    Returns
    -------
    The verdict, with a certificate where it is that no data set exists.

    Examples
    --------
    >>> from pvp_bayes.encoding import parse_reading
    >>> from pvp_bayes.study import load_study
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


Box = tuple[tuple[float, float], ...]
"""Intervals of the intercept at the centre and of each coefficient."""


@dataclass(frozen=True, slots=True)
class _Sweep:
    proofs: list[Proof]
    bound: float
    kept: Box | None
    """The first small box that could not be excluded."""
    complete: bool


def _sweep(problem: "_Problem", *, from_left: bool) -> _Sweep:
    """Exclude boxes from one end of the line of intercepts until one cannot be excluded."""
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
    """The linear program of one encoding, for any box."""

    def __init__(self, encoding: Encoding) -> None:
        self.margins = _margins(encoding)
        self.centre = np.round(_middle_of_patients(encoding), 2)
        self.design = encoding.design
        target = encoding.target("coefficient")
        self.box: Box = tuple((float(low), float(high)) for low, high in target)
        self.middle: Box = tuple((m, m) for m in map(_inner_point, self.box))
        self.offset = float(sum(c * m[0] for c, m in zip(self.centre, self.middle, strict=True)))
        self.outcome = np.repeat([1.0, 0.0], len(self.design))
        ones = np.ones((len(self.design), 1))
        self.scores = np.tile(np.hstack([ones, self.design]).T, 2)
        half = len(self.design)
        whole = self.margins.rows.sum(axis=1) == half
        cases = self.margins.rows[:, :half].sum(axis=1)
        # the rows of the groups' totals, whose multipliers mend rounding errors
        self.totals = [int(np.flatnonzero(whole & (cases == n))[0]) for n in (half, 0)]

    def bound(self, box: Box) -> tuple[float, Proof]:
        """Return a lower bound of the violation over the box, and the multipliers that give it."""
        ends = [
            self.scores * (self.outcome - np.tile(p, 2))
            for p in _probabilities(self.design - self.centre, box)
        ]
        is_point = all(low == high for low, high in box)
        margin, score = self._solve(ends[:1] if is_point else ends)
        excess = np.maximum(*(score @ end for end in ends)) + margin @ self.margins.rows
        half = len(self.design)
        for row, cells in zip(self.totals, (slice(half), slice(half, None)), strict=True):
            margin[row] -= max(excess[cells].max(), 0.0) + REPAIR
        value = float(margin @ np.where(margin > 0, self.margins.low, self.margins.high))
        return value, Proof(box[0], box[1:], tuple(score.tolist()), tuple(margin.tolist()))

    def _solve(self, ends: list[Floats]) -> tuple[Floats, Floats]:
        """Return the optimal multipliers of the margins and of the score equations.

        A cell's patients are shared out among the ends of its probability, one or two.
        """
        margins, k = self.margins, len(ends[0])
        n = len(margins.rows)
        cost = np.concatenate([np.zeros(len(ends) * margins.rows.shape[1]), np.ones(2 * k)])
        tables = np.hstack([*[margins.rows] * len(ends), np.zeros((n, 2 * k))])
        scores = np.hstack([*ends, np.eye(k), -np.eye(k)])
        multipliers = minimise(
            cost,
            np.vstack([tables, scores]),
            np.concatenate([margins.low, np.zeros(k)]),
            np.concatenate([margins.high, np.zeros(k)]),
        )
        return multipliers[:n], np.clip(multipliers[n:], -1.0, 1.0)

    def violation(self, box: Box) -> float:
        """Return the smallest violation at the middle of the box, never below 0."""
        point = tuple((m, m) for m in map(_inner_point, box))
        return max(self.bound(point)[0], 0.0)

    def split(self, box: Box) -> list[Box]:
        """Return the halves along the side that moves the logits most, none if all are small."""
        reach = [1.0, *np.abs(self.design - self.centre).max(axis=0)]
        widths = [(high - low) * r for (low, high), r in zip(box, reach, strict=True)]
        widths = [
            0.0 if math.isinf(width) and max(low, -high) >= SATURATED else width
            for width, (low, high) in zip(widths, box, strict=True)
        ]
        if max(widths[1:]) > SMALLEST_WIDTH and self.violation(box) <= EXCLUDED:
            widths[1:] = [0.0] * (len(box) - 1)
        side = int(np.argmax(widths))
        if widths[side] <= SMALLEST_WIDTH:
            return []
        low, high = box[side]
        cut = _cut(low, high)
        return [(*box[:side], part, *box[side + 1 :]) for part in ((low, cut), (cut, high))]

    @cached_property
    def residual(self) -> float:
        """The smallest violation found at the middle of the printed coefficients."""
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
        """Return the proofs together with everything that is needed to check them."""
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


def _inner_point(interval: tuple[float, float]) -> float:
    low, high = interval
    if math.isinf(low) and math.isinf(high):
        return 0.0
    if math.isinf(high):
        return max(low, SATURATED)
    return min(high, -SATURATED) if math.isinf(low) else (low + high) / 2


def _cut(low: float, high: float) -> float:
    """Return where to halve an interval; infinite ones are cut ever further out."""
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
    """Return bounds of every pattern's fitted probability over the box."""
    ends = np.array(box[1:])
    with np.errstate(invalid="ignore"):  # 0 times infinity, replaced by 0
        both = np.where(shifted[..., None] == 0, 0.0, shifted[..., None] * ends)
    low = box[0][0] + both.min(axis=2).sum(axis=1)
    high = box[0][1] + both.max(axis=2).sum(axis=1)
    return np.clip(expit(low) - OUTWARD, 0.0, 1.0), np.clip(expit(high) + OUTWARD, 0.0, 1.0)


def _margins(encoding: Encoding) -> Margins:
    """Return group sizes, counts by value and, where splits differ, sums and sums of squares.

    Without missing values the counts are exact.
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
    """Return how many patients of a group the regression may lack.

    A program drops who lacks a value of any variable that was handed to it, of Table 2 or not.
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

    Where values are missing the regression may have left those patients out or filled them in: up
    to `gone` patients whose value is known may be absent, and up to `filled` without one present.
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


def format_certificate(certificate: Certificate) -> str:
    """Write a certificate as JSON, for somebody else to verify.

    Infinite ends are written as the texts "inf" and "-inf". `parse_certificate` reads it back.
    """
    return json.dumps(_write_infinity(asdict(certificate)), indent=1) + "\n"


def _write_infinity(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _write_infinity(v) for key, v in value.items()}
    if isinstance(value, tuple | list):
        return [_write_infinity(v) for v in value]
    return str(value) if isinstance(value, float) and math.isinf(value) else value


def parse_certificate(text: str) -> Certificate:
    """Read a certificate that `format_certificate` wrote.

    Raises
    ------
    StudyError
        Where the text is not such a certificate.

    Examples
    --------
    >>> from pvp_bayes.study import load_study
    >>> found = certify_tables(encode_tables(load_study("pvp"), Reading())).certificate
    >>> parse_certificate(format_certificate(found)) == found
    True
    """
    try:
        content = json.loads(text)
        proofs = [_freeze(proof) for proof in content.pop("proofs")]
        return Certificate(**_freeze(content), proofs=tuple(Proof(**p) for p in proofs))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        reason = str(error).splitlines()[0][:100]
        msg = f"certificate: expected the JSON that audit --certificate writes, found: {reason}; "
        raise StudyError(msg + "write it again") from None


def _freeze(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _freeze(v) for key, v in value.items()}
    return tuple(map(_freeze, value)) if isinstance(value, list) else float(value)


def verify_certificate(certificate: Certificate) -> bool:
    """Check a proof of impossibility in exact arithmetic, trusting nothing of the search.

    For one box let p lie between bounds for every pattern, m be the margin multipliers and s the
    score multipliers, none beyond -1 and 1. If m'rows + s'z (y - p) <= 0 for every cell at both
    bounds of p, then every table with the margins violates the score equations by at least
    sum(max(m, 0) low + min(m, 0) high), so a positive sum excludes the box. The boxes must cover
    every intercept and the whole rounding box of the coefficients.

    Examples
    --------
    >>> from pvp_bayes.study import load_study
    >>> found = certify_tables(encode_tables(load_study("pvp"), Reading()))
    >>> verify_certificate(found.certificate)
    True
    """
    line = (-math.inf, math.inf)
    boxes = [(proof.intercept, *proof.coefficients) for proof in certificate.proofs]
    covered = _covers((line, *certificate.coefficients), boxes)
    return covered and all(_excludes(certificate, proof) for proof in certificate.proofs)


def _covers(whole: Box, boxes: list[Box]) -> bool:
    """Return whether the union of boxes covers the whole one, cutting it at their ends."""
    if any(all(map(_contains, box, whole)) for box in boxes):
        return True
    for side, (low, high) in enumerate(whole):
        for cut in {end for box in boxes for end in box[side] if low < end < high}:
            halves = (
                (*whole[:side], half, *whole[side + 1 :]) for half in ((low, cut), (cut, high))
            )
            return all(_covers(half, [b for b in boxes if _meets(b, half)]) for half in halves)
    return False


def _contains(outer: tuple[float, float], inner: tuple[float, float]) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _meets(box: Box, other: Box) -> bool:
    return all(a[0] <= b[1] and b[0] <= a[1] for a, b in zip(box, other, strict=True))


def _excludes(certificate: Certificate, proof: Proof) -> bool:
    """Return whether the multipliers of one box prove that no table violates nothing in it."""
    score = [Fraction(s) for s in proof.score_multipliers]
    margin = [Fraction(m) for m in proof.margin_multipliers]
    if any(abs(s) > 1 for s in score):
        return False
    for k, row in enumerate(certificate.design):
        along = score[0] + sum(s * Fraction(x) for s, x in zip(score[1:], row, strict=True))
        for p in _fitted_bounds(row, certificate.centre, proof):
            for outcome, cell in ((1, k), (0, k + len(certificate.design))):
                column = (Fraction(r[cell]) for r in certificate.rows)
                form = sum(m * x for m, x in zip(margin, column, strict=True))
                if form + along * (outcome - p) > 0:
                    return False
    ends = zip(margin, certificate.low, certificate.high, strict=True)
    return sum(m * Fraction(low if m > 0 else high) for m, low, high in ends) > 0


def _fitted_bounds(
    row: tuple[float, ...], centre: tuple[float, ...], proof: Proof
) -> tuple[Fraction, Fraction]:
    """Return bounds of one pattern's fitted probability, widened against rounding."""
    low, high = proof.intercept
    for x, c, ends in zip(row, centre, proof.coefficients, strict=True):
        products = [0.0, 0.0] if x == c else [(x - c) * end for end in ends]
        low, high = low + min(products), high + max(products)
    below, above = (1 / (1 + math.exp(-min(max(t, -700.0), 700.0))) for t in (low, high))
    return Fraction(max(below - OUTWARD / 2, 0.0)), Fraction(min(above + OUTWARD / 2, 1.0))
