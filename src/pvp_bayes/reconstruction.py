"""Patients that could have produced the tables, many times over.

The target distribution is stated: every assignment of values to the patients of each group that
keeps Table 1 is equally likely beforehand, and is weighted by a normal kernel in the distance of
its maximum-likelihood fit from the middle of Table 2's rounding intervals. The kernel's width is at
most `KERNEL_WIDTH` standard errors for each coefficient and that share of each standard error, cut
at `TOLERANCE`. Independent chains sample it by parallel tempering (Geyer 1991) over wider kernels.
"""

import json
import math
import os
from collections.abc import Mapping
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from pvp_bayes.encoding import Encoding, Factor, Reading, encode_tables
from pvp_bayes.estimates import couple_patients, gather_estimates
from pvp_bayes.feasibility import certify_tables, compare_readings, take_reading
from pvp_bayes.kernel import Walker
from pvp_bayes.ladders import Space, new_ladder
from pvp_bayes.patterns import build_patients, describe_study
from pvp_bayes.study import InfeasibleError, Study, StudyError

__all__ = ["TOLERANCE", "measure_closeness", "reconstruct_patients"]

KERNEL_WIDTH = 0.01
NARROWEST_KERNEL = 0.0015
MOVE = 0.11
"""The kernel narrows to this over the root of the patients: a change of one patient moves a
coefficient so much less in standard errors, and a wide kernel lets standard errors sink."""
TOLERANCE = 0.02
"""Largest miss of a kept replicate: of a coefficient in standard errors, of a standard error."""
CHAINS = 4
RUNGS = 8
AIMED_AT = 1 / 3
"""Share of a rounding interval, in its middle, that data sets are pulled into."""
RUNG_RATIO = 1.4
"""Each rung of the ladder has a kernel this much wider than the one below."""
COLD_STEPS = 800
"""Most candidates of the narrowest kernel between two exchanges."""
ENOUGH_TAKEN = 20
"""Moves between two exchanges after which more are not needed; in the warm-up the number of
candidates is cut down to that."""
WARM_UP = 40
MOST_WARM_UP = 1_500
SETTLED = 0.85
"""Replicates are kept once the energy falls by less than this ratio from one lot of `WARM_UP`
exchanges to the next, or is what the kernel's width alone would give."""
ADAPT_AT = (2, 20)
"""Exchanges of the warm-up after which the number of candidates is cut down."""
SPACING = 6
"""Exchanges between two kept replicates of a chain."""
TRADES = 100
"""Candidates per patient for trading places between cases and controls, for a replicate."""
FARTHEST = 0.5
"""Where nothing is within the tolerance and no proof denies that there is, replicates that miss by
up to this are kept, and say so."""
MOST_EXCHANGES = 4_000
GLANCE = 60
"""Exchanges after which `measure_closeness` has seen enough."""
SHARED = 3
"""Up to so many times the patterns of one replicate, all replicates share one list of patterns."""

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


def reconstruct_patients(
    study: Study,
    *,
    n_replicates: int = 200,
    random_seed: int,
    reading: Reading | None = None,
    shapes: Mapping[str, str] | None = None,
    executor: Executor | None = None,
) -> xr.Dataset:
    """Reconstruct patients that could have produced the printed tables.

    Where only one table can be used, the result says so in its attribute `method`: patients drawn
    from Table 1 alone, or Table 2's estimates with draws of their correlations.

    Parameters
    ----------
    study
        A study with one table or both.
    n_replicates
        Data sets to keep, shared among independent chains.
    random_seed
        The same seed gives the same patients, whatever the number of cores.
    reading
        How Table 2 was coded; by default the one that `take_reading` takes.
    shapes
        Shape to assume of a measured variable, by name: normal, lognormal or uniform. By default
        `pvp_bayes.grids.choose_shape` chooses.
    executor
        Where the chains run; by default threads of this process.

    Returns
    -------
    Patients with dims replicate, pattern, predictor, and for every replicate its chain and by how
    much its fit misses the printed numbers: `coefficient_miss` in standard errors and
    `standard_error_miss` as a share.

    Raises
    ------
    InfeasibleError
        Where no data set within the tolerance was found, with the nearest miss by row. Where no
        proof denies that there is one, up to four replicates that miss by at most half a standard
        error are returned instead, and `largest_miss` in `provenance` says by how much.
    StudyError
        Where neither table can be used.
    """
    if study.regression is None:
        return couple_patients(study, n_replicates, random_seed, shapes)
    if reading is None:
        reading = take_reading(study, compare_readings(study))[0]
    try:
        encoding = encode_tables(study, reading, shapes)
    except StudyError as error:
        if shapes:
            raise
        return gather_estimates(study, reading, n_replicates, random_seed, str(error))
    shares = np.bincount(np.arange(n_replicates) % CHAINS, minlength=CHAINS)
    seeds = np.random.SeedSequence(random_seed).spawn(CHAINS)
    jobs = [
        (encoding, int(share), seed) for share, seed in zip(shares, seeds, strict=True) if share
    ]
    with _workers(executor) as workers:
        harvests = list(workers.map(_run_chain, *zip(*jobs, strict=True)))
    return _gather(encoding, harvests)


def measure_closeness(study: Study, reading: Reading, random_seed: int) -> float:
    """Return how near the patients of a short search come to Table 2 under a reading.

    Returns
    -------
    The largest miss of the nearest data set found: of a coefficient in standard errors, or of a
    standard error as a share. Readings that feasibility cannot exclude differ in it, because
    feasibility does not look at standard errors.
    """
    ladder = _Ladder(encode_tables(study, reading), np.random.default_rng(random_seed))
    nearest = math.inf
    for _ in range(GLANCE):
        ladder.walker.climb(1)
        nearest = min(nearest, float(np.nanmax(ladder.miss(), initial=0.0)))
    return nearest


class _workers:  # noqa: N801  (used like a function)
    """The caller's executor, or threads that end with the block (the walk releases the lock)."""

    def __init__(self, executor: Executor | None) -> None:
        self.given = executor
        self.own = None if executor else ThreadPoolExecutor(os.cpu_count() or 1)

    def __enter__(self) -> Executor:
        executor = self.given or self.own
        assert executor is not None  # noqa: S101
        return executor

    def __exit__(self, *error: object) -> None:
        if self.own:
            self.own.shutdown(cancel_futures=True)


@dataclass(frozen=True, slots=True)
class _Harvest:
    """What one chain kept."""

    counts: Ints
    """Patients, dims (replicate, group, pattern)."""
    miss: NDArray[np.float64]
    """Misses, dims (replicate, predictor, what): coefficient in SEs, standard error as a share."""
    complete: bool
    candidates: int


def _run_chain(encoding: Encoding, n_keep: int, seed: np.random.SeedSequence) -> _Harvest:
    """Run one chain of parallel tempering until it has kept enough replicates."""
    ladder = _Ladder(encoding, np.random.default_rng(seed))
    kept: list[tuple[Ints, NDArray[np.float64]]] = []
    nearest: list[tuple[float, Ints, NDArray[np.float64]]] = []
    ladder.warm_up()
    since = SPACING
    for _ in range(MOST_EXCHANGES):
        ladder.walker.climb(since)
        since = 1
        miss = ladder.miss()
        worst = float(np.nanmax(miss, initial=0.0))
        if worst <= TOLERANCE:
            kept.append((ladder.coldest(), miss))
            since = SPACING
        elif not kept and (not nearest or worst < nearest[0][0]):
            nearest = [(worst, ladder.coldest(), miss)]
        if len(kept) == n_keep:
            break
    rows = kept or [(counts, miss) for _, counts, miss in nearest]
    return _Harvest(
        np.array([counts for counts, _ in rows]),
        np.array([miss for _, miss in rows]),
        len(kept) == n_keep,
        ladder.candidates,
    )


class _Ladder:
    """Data sets at several temperatures that trade places."""

    def __init__(self, encoding: Encoding, rng: np.random.Generator) -> None:
        self.encoding = encoding
        self.space = _space(encoding)
        self.whole = encoding.values @ _strides(encoding)
        temperatures = np.array([RUNG_RATIO ** (2.0 * rung) for rung in range(RUNGS)])
        steps = (COLD_STEPS / 1.5 ** np.arange(RUNGS)).astype(int)
        seed = int(rng.integers(1, 2**63, dtype=np.uint64))
        self.arrays = new_ladder(self.space, temperatures, steps, seed)
        self.walker = Walker(self.space, self.arrays)
        for which in range(RUNGS):
            self._start(which, rng)

    @property
    def candidates(self) -> int:
        """How many candidates were looked at so far."""
        return int(self.arrays.looked.sum())

    def _start(self, which: int, rng: np.random.Generator) -> None:
        """Put in a random data set with Table 1's margins whose fit exists."""
        for _ in range(1_000):
            for name, array in _random_patients(self.encoding, self.space, rng).items():
                getattr(self.arrays, name)[which] = array
            if math.isfinite(self.walker.fit(which)):
                return
        msg = (
            f"{self.encoding.study.id}: expected patients whose regression has a finite fit, found "
        )
        msg += "none; a level that only cases or only controls have separates them: leave it out"
        raise InfeasibleError(msg)

    def warm_up(self) -> None:
        """Walk until the coldest data set comes no nearer to the printed numbers.

        Among thousands of patients factors take hundreds of exchanges to go together as they must.
        """
        targets = np.count_nonzero(self.space.target[[2, 5]])
        for exchanges in np.diff([0, *ADAPT_AT]).tolist():
            self.walker.climb(exchanges)
            self._cut_down(exchanges)
        before = math.inf
        for _ in range(MOST_WARM_UP // WARM_UP):
            now = float(self.walker.climb(WARM_UP).mean())
            if math.isfinite(before) and (now < targets or now > SETTLED * before):
                return
            before = now

    def _cut_down(self, exchanges: int) -> None:
        """Spare candidates where enough of them were taken in so many exchanges."""
        arrays = self.arrays
        share = np.maximum(arrays.taken, 1.0) / (arrays.steps * exchanges)
        enough = np.ceil(ENOUGH_TAKEN / share).astype(int)
        arrays.steps[:] = np.minimum(arrays.steps, np.maximum(enough, ENOUGH_TAKEN))
        arrays.taken[:] = 0

    def miss(self) -> NDArray[np.float64]:
        """Return by how much the coldest data set misses the printed numbers; see `_misses`."""
        which = self.arrays.fit_of[self.arrays.order[0]]
        return _misses(self.encoding, self.arrays.beta[which], self.arrays.inverse[which])

    def coldest(self) -> Ints:
        """Return counts by (group, pattern) of the coldest data set, places traded."""
        self.walker.trade_places(TRADES * int(self.space.starts[2]))
        pattern = self.arrays.pattern[self.arrays.order[0]]
        n_patterns, first = len(self.space.design), self.space.starts[1]
        groups = pattern[:first], pattern[first:]
        counts = np.array([np.bincount(group, minlength=n_patterns) for group in groups])
        return counts[:, self.whole]


def _misses(encoding: Encoding, beta: Floats, inverse: Floats) -> NDArray[np.float64]:
    """Return by how much a fit misses, dims (predictor, what); NaN where nothing was printed."""
    errors = np.sqrt(np.diag(inverse))[1:]
    columns = []
    for what, found in (("aim", beta[1:]), ("standard_error", errors)):
        low, high = encoding.target(what).T
        miss = np.maximum(np.maximum(low - found, found - high), 0.0)
        columns.append(
            np.where(np.isfinite(low) | np.isfinite(high), miss / _unit(encoding, errors), np.nan)
        )
    return np.stack(columns, axis=1)


def _unit(encoding: Encoding, errors: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the printed standard errors, the fitted ones where none is printed."""
    low, high = encoding.target("standard_error").T
    return np.where(np.isfinite(high) & (high > 0), (low + high) / 2, errors)


def _space(encoding: Encoding) -> Space:
    factors, sizes = encoding.factors, encoding.sizes
    tops = np.array([len(f.values) - 1 for f in factors], dtype=np.int64)
    whole = _whole_patterns(encoding)
    codes = [_centre(f) for f in factors]
    columns = [code[encoding.values[:, i]] for i, code in enumerate(codes)]
    design = np.zeros((len(whole), 1 + len(encoding.predictors)))
    design[whole >= 0] = np.hstack([np.ones((len(encoding.values), 1)), *columns])
    low = [int(f.values[0]) if f.moments else 0 for f in factors]
    return Space(
        design,
        _strides(encoding),
        np.array([0, sizes[0], sum(sizes)], dtype=np.int64),
        np.array(low, dtype=np.int64),
        tops,
        _open_splits(encoding),
        _target(encoding),
    )


def _lengths(encoding: Encoding) -> Ints:
    """Return how many values each factor has in the walk, "missing" included."""
    lengths = [len(f.values) + (max(f.missing) > 0) for f in encoding.factors]
    return np.array(lengths, dtype=np.int64)


def _strides(encoding: Encoding) -> Ints:
    return np.append(np.cumprod(_lengths(encoding)[:0:-1])[::-1], 1).astype(np.int64)


def _whole_patterns(encoding: Encoding) -> Ints:
    """Return the encoding's pattern behind each of the walk's, -1 where a value is missing."""
    found = np.full(_lengths(encoding).prod(), -1, dtype=np.int64)
    found[encoding.values @ _strides(encoding)] = np.arange(len(encoding.values))
    return found


def _centre(factor: Factor) -> NDArray[np.float64]:
    """Return a factor's codes, those of a measured variable around their mean.

    The walk does not need the intercept, and a fit is better conditioned so.
    """
    if not factor.shape:
        return factor.codes
    counts = factor.splits[0].mean(axis=0) + factor.splits[1].mean(axis=0)
    return np.asarray(factor.codes - counts @ factor.codes / counts.sum())


def _kernel_width(patients: int) -> float:
    """Return the kernel's width for so many patients.

    >>> _kernel_width(60), round(_kernel_width(484), 6), _kernel_width(100_000)
    (0.01, 0.005, 0.0015)
    """
    return max(NARROWEST_KERNEL, min(KERNEL_WIDTH, MOVE / math.sqrt(patients)))


def _target(encoding: Encoding) -> NDArray[np.float64]:
    """Return what is aimed at with the kernel's inverse widths, 0 where nothing is printed."""
    b_low, b_high = _narrow(*encoding.target("aim").T, least=-np.inf)
    s_low, s_high = _narrow(*encoding.target("standard_error").T, least=0.0)
    known = np.isfinite(s_high) & (s_high > 0)
    middle = np.where(known, (s_low + np.where(known, s_high, 1.0)) / 2, 0.5)
    sharpness = 1 / (_kernel_width(sum(encoding.study.sizes)) * middle)
    diverged = np.isfinite(b_low) != np.isfinite(b_high)
    b_sharp = np.where(np.isfinite(b_low) | np.isfinite(b_high), sharpness, 0.0)
    return np.stack(
        [b_low, b_high, b_sharp, s_low, s_high, np.where(known & ~diverged, sharpness, 0.0)]
    )


def _narrow(
    low: NDArray[np.float64], high: NDArray[np.float64], *, least: float
) -> NDArray[np.float64]:
    """Return the middle part of rounding intervals with two ends, dims (end, predictor).

    What was rounded lies anywhere in its interval with the same chance, but there are far more data
    sets at the end of it where factors go together less and standard errors are smaller.
    """
    both = (low > least) & np.isfinite(high)
    margin = np.zeros_like(low)
    margin[both] = (1 - AIMED_AT) / 2 * (high - low)[both]
    return np.stack([low + margin, high - margin])


def _open_splits(encoding: Encoding) -> Ints:
    """Return the sums and sums of squares between which counts may move (see `ladders.Space`)."""
    longest = max((len(rows) for f in encoding.factors for rows in f.rows if rows), default=1)
    limits = np.zeros((2, len(encoding.factors), longest, 2), dtype=np.int64)
    for i, factor in enumerate(encoding.factors):
        for group, rows in enumerate(factor.rows):
            if rows:
                limits[group, i, : len(rows)] = rows
    return limits


def _random_patients(
    encoding: Encoding, space: Space, rng: np.random.Generator
) -> dict[str, NDArray[Any]]:
    """Return a data set with Table 1's margins and everything else at random."""
    columns, moments = [], np.zeros((2, len(encoding.factors), 2), dtype=np.int64)
    for i, factor in enumerate(encoding.factors):
        parts = []
        for group in (0, 1):
            split = factor.splits[group][rng.integers(len(factor.splits[group]))]
            seen = np.repeat(np.arange(len(split)), split)
            whole = seen + space.low[i]
            moments[group, i] = whole.sum(), (whole**2).sum()
            lost = np.full(factor.missing[group], len(split))
            parts.append(rng.permutation(np.concatenate([seen, lost])))
        columns.append(np.concatenate(parts))
    values = np.ascontiguousarray(np.stack(columns, axis=1)).astype(np.int64)
    pattern = values @ space.strides
    totals = np.bincount(pattern, minlength=len(space.design)).astype(np.int64)
    case_sums = space.design[pattern[: encoding.sizes[0]]].sum(axis=0)
    return {
        "values": values,
        "pattern": pattern,
        "totals": totals,
        "case_sums": case_sums,
        "moments": moments,
    }


def _gather(encoding: Encoding, harvests: list[_Harvest]) -> xr.Dataset:
    misses = np.concatenate([h.miss for h in harvests])
    counts = np.concatenate([h.counts for h in harvests])
    chain = np.concatenate([np.full(len(h.counts), i) for i, h in enumerate(harvests)])
    worst = np.nanmax(misses, axis=(1, 2), initial=0.0)
    near = np.flatnonzero(worst <= TOLERANCE)
    if not len(near):
        if worst.min() > FARTHEST or _is_refuted(encoding):
            raise InfeasibleError(_describe_nearest(encoding, misses))
        near = np.flatnonzero(worst <= FARTHEST)
    position = np.concatenate([np.arange(len(h.counts)) for h in harvests])
    order = near[np.lexsort((chain[near], position[near]))]
    counts = counts[order].transpose(1, 0, 2)
    provenance = {
        "study_sha256": encoding.study.sha256,
        "shapes": encoding.shapes,
        "candidates": sum(h.candidates for h in harvests),
        "distinct_data_sets": len(np.unique(counts.transpose(1, 0, 2), axis=0)),
        "distinct_pattern_totals": len(np.unique(counts.sum(axis=0), axis=0)),
        "largest_miss": float(worst[near].max()),
    }
    attrs = describe_study(encoding.study, encoding.reading, "reconstructed")
    names, design, counts = _compress(encoding, counts)
    patients = build_patients(
        encoding.predictors, names, design, counts, {**attrs, "provenance": json.dumps(provenance)}
    )
    return patients.assign(
        chain=("replicate", chain[order]),
        coefficient_miss=(("replicate", "predictor"), misses[order, :, 0]),
        standard_error_miss=(("replicate", "predictor"), misses[order, :, 1]),
    )


def _is_refuted(encoding: Encoding) -> bool:
    """Return whether it is proved that no data set has both tables."""
    return not encoding.shapes and certify_tables(encoding, bounds=False).feasible is False


def _compress(encoding: Encoding, counts: Ints) -> tuple[list[str], NDArray[np.float64], Ints]:
    """Drop empty patterns; where replicates share few, give each replicate patterns of its own."""
    used = counts.sum(axis=0) > 0
    seen = used.any(axis=0)
    most = int(used.sum(axis=1).max())
    if seen.sum() <= SHARED * most:
        names = [name for name, kept in zip(encoding.pattern_names, seen, strict=True) if kept]
        return names, encoding.design[seen], counts[:, :, seen]
    first = np.argsort(~used, axis=1, kind="stable")[:, :most]
    names = [f"row {i + 1}" for i in range(most)]
    return names, encoding.design[first], np.take_along_axis(counts, first[None], axis=2)


def _describe_nearest(encoding: Encoding, misses: NDArray[np.float64]) -> str:
    worst = np.nanmax(misses, axis=(1, 2), initial=0.0)
    rows = zip(encoding.predictors, misses[int(np.argmin(worst))], strict=True)
    parts = (f"{p.name} by {b:.2f} SE (its SE by {s:.1%})" for p, (b, s) in rows)
    return (
        f"{encoding.study.id}: expected patients with both tables under the reading "
        f"{encoding.reading.name}, found none within {TOLERANCE:.0%}; the nearest misses "
        f"{', '.join(parts)}; check those rows or choose another --reading"
    )
