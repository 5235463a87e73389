"""Patients that could have produced the tables, many times over.

The target distribution is stated: every assignment of values to the patients of each group that
keeps Table 1 is equally likely beforehand, and is weighted by a normal kernel in the distance of
its maximum-likelihood fit from Table 2's rounding intervals. The kernel's width is `KERNEL_WIDTH`
standard errors for each coefficient and that share of each standard error, cut at `TOLERANCE`.
Independent chains sample it by parallel tempering (Geyer 1991) over wider kernels.
"""

import json
import math
import os
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from pvp_bayes import walk
from pvp_bayes.encoding import Encoding, Reading, encode_tables
from pvp_bayes.feasibility import compare_readings, take_reading
from pvp_bayes.patterns import build_patients
from pvp_bayes.splits import possible_squares, possible_sums
from pvp_bayes.study import InfeasibleError, Moments, Study

__all__ = ["reconstruct_patients"]

KERNEL_WIDTH = 0.01
TOLERANCE = 0.02
"""Largest miss of a kept replicate: of a coefficient in standard errors, of a standard error."""
CHAINS = 4
RUNGS = 8
RUNG_RATIO = 1.4
"""Each rung of the ladder has a kernel this much wider than the one below."""
COLD_STEPS = 8_000
"""Candidates of the narrowest kernel between two exchanges."""
CAUTION = 3.0
"""How much softer the linear judgement of a candidate is than the exact one."""
WARM_UP = 100
"""Exchanges before replicates are kept."""
SPACING = 6
"""Exchanges between two kept replicates of a chain."""
TRADES = 50_000
"""Candidates for trading places between cases and controls before a replicate is kept."""
MOST_EXCHANGES = 4_000

Ints = NDArray[np.int64]


def reconstruct_patients(
    study: Study,
    *,
    n_replicates: int = 200,
    random_seed: int,
    reading: Reading | None = None,
    executor: Executor | None = None,
) -> xr.Dataset:
    """Reconstruct patients that could have produced the printed tables.

    Parameters
    ----------
    study
        A study with both tables.
    n_replicates
        Data sets to keep, shared among independent chains.
    random_seed
        The same seed gives the same patients, whatever the number of cores.
    reading
        How Table 2 was coded; by default the one that `take_reading` takes.
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
        Where no data set within the tolerance was found, with the nearest miss by row.
    StudyError
        Where the tables cannot be enumerated.
    """
    if reading is None:
        reading = take_reading(study, compare_readings(study))[0]
    encoding = encode_tables(study, reading)
    shares = np.bincount(np.arange(n_replicates) % CHAINS, minlength=CHAINS)
    seeds = np.random.SeedSequence(random_seed).spawn(CHAINS)
    jobs = [
        (encoding, int(share), seed) for share, seed in zip(shares, seeds, strict=True) if share
    ]
    with _workers(executor) as workers:
        harvests = list(workers.map(_run_chain, *zip(*jobs, strict=True)))
    return _gather(encoding, harvests)


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
    since = 0
    for exchange in range(MOST_EXCHANGES):
        ladder.step()
        since += 1
        if exchange < WARM_UP or since < SPACING:
            continue
        counts, miss = ladder.coldest()
        if np.nanmax(miss, initial=0.0) <= TOLERANCE:
            kept.append((counts, miss))
            since = 0
        elif not kept:
            nearest = sorted(
                [*nearest, (float(np.nanmax(miss)), counts, miss)], key=lambda x: x[0]
            )[:1]
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
        self.encoding, self.rng = encoding, rng
        self.space = _space(encoding)
        self.temperatures = RUNG_RATIO ** (2.0 * np.arange(RUNGS))
        self.steps = np.maximum(COLD_STEPS / 1.5 ** np.arange(RUNGS), COLD_STEPS / 20).astype(int)
        self.state = rng.integers(1, 2**63, size=1, dtype=np.uint64)
        size = self.space.design.shape
        self.spare = walk.new_fit(*size)
        self.rungs = [self._start() for _ in range(RUNGS)]
        self.energies = np.zeros(RUNGS)
        self.candidates = 0

    def _start(self) -> tuple[walk.Patients, walk.Fit]:
        """Return a random data set with Table 1's margins whose fit exists."""
        fit = walk.new_fit(*self.space.design.shape)
        for _ in range(1_000):
            patients = _random_patients(self.encoding, self.space, self.rng)
            if math.isfinite(walk.start_fit(self.space, patients, fit)):
                return patients, fit
        msg = (
            f"{self.encoding.study.id}: expected patients whose regression has a finite fit, found "
        )
        msg += "none; a level that only cases or only controls have separates them: leave it out"
        raise InfeasibleError(msg)

    def step(self) -> None:
        """Let every rung walk, then let neighbours trade places (Metropolis)."""
        for r, (patients, fit) in enumerate(self.rungs):
            tempering = (float(self.temperatures[r]), CAUTION)
            energy, looked, _, _ = walk.advance(
                self.space,
                patients,
                fit,
                self.spare,
                tempering,
                int(self.steps[r]),
                self.state,
            )
            self.energies[r] = energy
            self.candidates += looked
        colder, warmer = 1 / self.temperatures[:-1], 1 / self.temperatures[1:]
        for r in range(RUNGS - 2, -1, -1):
            gain = (colder[r] - warmer[r]) * (self.energies[r] - self.energies[r + 1])
            if math.log(self.rng.random()) < gain:
                pair = slice(r, r + 2)
                self.rungs[pair] = self.rungs[pair][::-1]
                self.energies[pair] = self.energies[pair][::-1].copy()

    def coldest(self) -> tuple[Ints, NDArray[np.float64]]:
        """Return counts by (group, pattern) of the coldest data set, and its misses."""
        patients, fit = self.rungs[0]
        walk.trade_places(self.space, patients, TRADES, self.state)
        n_patterns, first = len(self.space.design), self.space.starts[1]
        groups = patients.pattern[:first], patients.pattern[first:]
        counts = np.array([np.bincount(group, minlength=n_patterns) for group in groups])
        return counts, _misses(self.encoding, fit)


def _misses(encoding: Encoding, fit: walk.Fit) -> NDArray[np.float64]:
    """Return by how much a fit misses, dims (predictor, what); NaN where nothing was printed."""
    errors = np.sqrt(np.diag(fit.inverse))[1:]
    columns = []
    for what, found in (("coefficient", fit.beta[1:]), ("standard_error", errors)):
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


def _space(encoding: Encoding) -> walk.Space:
    factors, sizes = encoding.factors, encoding.sizes
    lengths = np.array([len(f.values) for f in factors], dtype=np.int64)
    strides = np.append(np.cumprod(lengths[:0:-1])[::-1], 1).astype(np.int64)
    design = np.hstack([np.ones((len(encoding.design), 1)), encoding.design])
    low = [int(f.values[0]) if f.moments else 0 for f in factors]
    return walk.Space(
        np.ascontiguousarray(design),
        strides,
        np.array([0, sizes[0], sum(sizes)], dtype=np.int64),
        np.array(low, dtype=np.int64),
        lengths - 1,
        _open_splits(encoding),
        _target(encoding),
    )


def _target(encoding: Encoding) -> NDArray[np.float64]:
    """Return the printed intervals with the kernel's inverse widths, 0 where nothing is printed."""
    b_low, b_high = encoding.target("coefficient").T
    s_low, s_high = encoding.target("standard_error").T
    known = np.isfinite(s_high) & (s_high > 0)
    middle = np.where(known, (s_low + np.where(known, s_high, 1.0)) / 2, 0.5)
    sharpness = 1 / (KERNEL_WIDTH * middle)
    diverged = np.isfinite(b_low) != np.isfinite(b_high)
    b_sharp = np.where(np.isfinite(b_low) | np.isfinite(b_high), sharpness, 0.0)
    return np.stack(
        [b_low, b_high, b_sharp, s_low, s_high, np.where(known & ~diverged, sharpness, 0.0)]
    )


def _open_splits(encoding: Encoding) -> Ints:
    """Return the sums and sums of squares between which counts may move (see `walk.Space`)."""
    rows: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for i, factor in enumerate(encoding.factors):
        variable = encoding.study.find_variable(factor.variable)
        if factor.moments is None or variable is None:
            continue
        for group, summary in enumerate(variable.groups):
            if len(factor.splits[group]) > 1 and isinstance(summary, Moments):
                rows[group, i] = _moment_rows(summary, encoding.sizes[group])
    longest = max(map(len, rows.values()), default=1)
    limits = np.zeros((2, len(encoding.factors), longest, 2), dtype=np.int64)
    for (group, i), found in rows.items():
        limits[group, i, : len(found)] = found
    return limits


def _moment_rows(summary: Moments, n: int) -> list[tuple[int, int]]:
    sums = possible_sums(summary.mean, n)
    rows = [(sums.start, len(sums))]
    for total in sums:
        squares = possible_squares(summary.sd, n, total)
        rows.append((squares[0], squares[-1]) if squares else (1, 0))
    return rows


def _random_patients(
    encoding: Encoding, space: walk.Space, rng: np.random.Generator
) -> walk.Patients:
    """Return a data set with Table 1's margins and everything else at random."""
    columns, moments = [], np.zeros((2, len(encoding.factors), 2), dtype=np.int64)
    for i, factor in enumerate(encoding.factors):
        parts = []
        for group in (0, 1):
            split = factor.splits[group][rng.integers(len(factor.splits[group]))]
            parts.append(rng.permutation(np.repeat(np.arange(len(split)), split)))
            whole = parts[-1] + space.low[i]
            moments[group, i] = whole.sum(), (whole**2).sum()
        columns.append(np.concatenate(parts))
    values = np.ascontiguousarray(np.stack(columns, axis=1)).astype(np.int64)
    pattern = values @ space.strides
    totals = np.bincount(pattern, minlength=len(space.design)).astype(np.int64)
    case_sums = space.design[pattern[: encoding.sizes[0]]].sum(axis=0)
    return walk.Patients(values, pattern, totals, case_sums, moments)


def _gather(encoding: Encoding, harvests: list[_Harvest]) -> xr.Dataset:
    misses = np.concatenate([h.miss for h in harvests])
    counts = np.concatenate([h.counts for h in harvests])
    chain = np.concatenate([np.full(len(h.counts), i) for i, h in enumerate(harvests)])
    near = np.flatnonzero(np.nanmax(misses, axis=(1, 2), initial=0.0) <= TOLERANCE)
    if not len(near):
        raise InfeasibleError(_describe_nearest(encoding, misses))
    position = np.concatenate([np.arange(len(h.counts)) for h in harvests])
    order = near[np.lexsort((chain[near], position[near]))]
    counts = counts[order].transpose(1, 0, 2)
    seen = counts.sum(axis=(0, 1)) > 0
    attrs: dict[str, str | int | float] = {
        "study": encoding.study.id,
        "title": encoding.study.title,
        "outcome": encoding.study.outcome,
        "design": encoding.study.design,
        "reading": encoding.reading.name,
        "method": "reconstructed",
        "provenance": json.dumps(
            {
                "study_sha256": encoding.study.sha256,
                "candidates": sum(h.candidates for h in harvests),
                "distinct_data_sets": len(np.unique(counts.transpose(1, 0, 2), axis=0)),
                "distinct_pattern_totals": len(np.unique(counts.sum(axis=0), axis=0)),
            }
        ),
    }
    names = [name for name, used in zip(encoding.pattern_names, seen, strict=True) if used]
    patients = build_patients(
        encoding.predictors, names, encoding.design[seen], counts[:, :, seen], attrs
    )
    return patients.assign(
        chain=("replicate", chain[order]),
        coefficient_miss=(("replicate", "predictor"), misses[order, :, 0]),
        standard_error_miss=(("replicate", "predictor"), misses[order, :, 1]),
    )


def _describe_nearest(encoding: Encoding, misses: NDArray[np.float64]) -> str:
    worst = np.nanmax(misses, axis=(1, 2), initial=0.0)
    rows = zip(encoding.predictors, misses[int(np.argmin(worst))], strict=True)
    parts = (f"{p.name} by {b:.2f} SE (its SE by {s:.1%})" for p, (b, s) in rows)
    return (
        f"{encoding.study.id}: expected patients with both tables under the reading "
        f"{encoding.reading.name}, found none within {TOLERANCE:.0%}; the nearest misses "
        f"{', '.join(parts)}; check those rows or choose another --reading"
    )
