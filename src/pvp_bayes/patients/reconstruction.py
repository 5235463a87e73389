"""Reconstruct many sets of patients that are compatible with the printed tables.

The target distribution is explicit. A priori, every assignment of values to the patients of each
group that keeps Table 1 is equally likely. It is weighted by a normal kernel in the distance
between its maximum-likelihood fit and the middle of the rounding intervals of Table 2. The kernel
width is at most `KERNEL_WIDTH` standard errors for a coefficient, and the same fraction of each
standard error; the kernel is truncated at `TOLERANCE`. Independent chains sample this distribution
by parallel tempering (Geyer 1991) over wider kernels.
"""

import itertools
import math
import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import xarray as xr
from numpy.typing import NDArray

from pvp_bayes.errors import InfeasibleError, StudyError
from pvp_bayes.patients.basis import Basis
from pvp_bayes.patients.one_table import build_table2_estimates, draw_from_table1
from pvp_bayes.patients.patterns import build_patients, describe_study
from pvp_bayes.patients.predictors import describe_crude_effects
from pvp_bayes.patients.provenance import Provenance
from pvp_bayes.patients.shapes import (
    FittedShapes,
    candidate_shapes,
    join_patients,
    list_combinations,
    select_fitting,
)
from pvp_bayes.patients.splits import change_splits, find_open
from pvp_bayes.patients.walk import climb, exchange_cases_and_controls, fit_rung
from pvp_bayes.patients.walk_state import Space, new_ladder, new_move
from pvp_bayes.printed.study import Study
from pvp_bayes.tables.choice import (
    ReadingChoice,
    choose_by_misses,
    choose_reading,
    compare_readings,
)
from pvp_bayes.tables.encoding import Encoding, Factor, encode_tables
from pvp_bayes.tables.reading import Reading

__all__ = [
    "TOLERANCE",
    "Nearest",
    "NoPatientsError",
    "choose_by_closeness",
    "compile_walk",
    "decide_reading",
    "find_fitting_shapes",
    "find_nearest",
    "measure_closeness",
    "measure_readings",
    "open_executor",
    "reconstruct_patients",
    "search_shapes",
]


KERNEL_WIDTH = 0.01
NARROWEST_KERNEL = 0.0015
KERNEL_SHRINKAGE = 0.11
"""The kernel width is at most this divided by the square root of the number of patients. In large
studies, one patient changes a coefficient by fewer standard errors, and a wide kernel would bias
the standard errors downwards."""
TOLERANCE = 0.02
"""Largest miss of a kept replicate: in standard errors for a coefficient, relative for an SE."""
CHAINS = 4
RUNGS = 8
AIMED_AT = 1 / 3
"""Central fraction of a rounding interval that data sets are pulled into."""
RUNG_RATIO = 1.4
"""Ratio of the kernel widths of neighbouring rungs."""
COLD_STEPS = 800
"""Largest number of candidates between two exchanges, at the narrowest kernel."""
SEARCH_WIDTH = TOLERANCE / 2
"""Width of the kernels of the coefficients, in standard errors, until a data set within the
tolerance is found."""
WARM_UP = 40
MOST_WARM_UP = 1_500
SETTLED = 0.85
"""Warm-up ends when the mean energy of `WARM_UP` exchanges is above this fraction of that of the
`WARM_UP` exchanges before, or below the number of printed targets."""
RUNGS_KEPT = 5
STEPS_KEPT = 100
"""Rungs, and most candidates on each between two exchanges, once a data set within the tolerance
was found. Wider kernels bring data sets near the tables; among those that are near, frequent
exchanges between few rungs change more."""
SPACING = (6, 50)
"""Fewest and most exchanges between two kept replicates of a chain."""
ENOUGH_MOVES = 30
"""Accepted moves at the narrowest kernel between two kept replicates that suffice."""
EXCHANGES_PER_PATIENT = 100
"""Candidates per patient for exchanging cases and controls in a kept replicate."""
MOST_EXCHANGES = 4_000
PATIENCE = 500
"""A chain that has kept nothing ends after this many exchanges."""
PROBE_EXCHANGES = 50
"""A search compares the energies of so many exchanges with those of as many before."""
MOST_PROBE_EXCHANGES = 600
PROBE_SETTLED = 0.9
"""The energy no longer falls if its mean is above this fraction of the mean before."""
NO_READING = "no reading of Table 2 can be preferred under which any patients have both tables"
"""Why there are no patients where no reading fits."""
SHAPE_EXCHANGES = 300
"""Largest number of exchanges in the search for patients with given shapes, and in a chain for
one of several shapes after its warm-up."""
MOST_SHAPES = 4
"""Largest number of combinations of shapes that are searched under one reading."""
HOPELESS_MISS = 2 * TOLERANCE
"""No chains are run if the search for shapes comes no nearer than this."""
NEAR_MISS = 0.1
"""A search in which the energy no longer falls goes on only below this miss."""
LARGEST_MISS = 0.5
"""A search ends where the nearest patients miss by more than this after `PROBE_EXCHANGES`."""
SHARED_PATTERN_RATIO = 3
"""All replicates share one list of patterns if it is at most this many times as long as the
longest list of a single replicate."""
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
    """Reconstruct patients that are compatible with the printed tables.

    If only one table can be used, the result is patients drawn from Table 1 alone, or the estimates
    of Table 2 with draws of their correlations. Its attribute `method` says which.

    Parameters
    ----------
    study
        A study with one table or both.
    n_replicates
        Number of data sets to keep, divided among independent chains.
    random_seed
        The same seed gives the same patients, regardless of the number of cores.
    reading
        How Table 2 was coded; by default the reading that `decide_reading` returns.
    shapes
        Shape to assume for a measured variable, by name; see `tables.encoding.list_shapes`. By
        default, replicates are divided among shapes under which patients meet Table 2; see
        `find_fitting_shapes`.
    executor
        Runs the chains; by default threads of this process.

    Returns
    -------
    Patients with dims replicate, pattern and predictor. For every replicate they also have its
    `chain`, and by how much its fit misses the printed numbers: `coefficient_miss` in standard
    errors and `standard_error_miss` relative to the printed standard error. If several shapes of
    measured variables are mixed, `shape_set` says which a replicate has, as the position in the
    provenance's `shape_sets`.

    Raises
    ------
    InfeasibleError
        If no data set within the tolerance was found; the message has the nearest miss by row.
    StudyError
        If neither table can be used.
    """
    if study.regression is None:
        return draw_from_table1(study, n_replicates, random_seed, shapes)
    if reading is None:
        choice = decide_reading(study, compare_readings(study), random_seed, executor)
        reading = choice.reading
        if not choice.fits:
            return build_table2_estimates(study, reading, n_replicates, random_seed, NO_READING)
    try:
        encode_tables(study, reading, shapes)
    except StudyError as error:
        if shapes:
            raise
        reason = f"No patients could be reconstructed ({error})."
        return build_table2_estimates(study, reading, n_replicates, random_seed, reason)
    with open_executor(executor) as workers:
        chosen: list[Mapping[str, str]] = [shapes or {}]
        if shapes is None and candidate_shapes(study):
            fitting = find_fitting_shapes(study, reading, random_seed, workers)
            chosen = [found.shapes for found in fitting]
            if fitting[0].miss > HOPELESS_MISS:
                raise NoPatientsError(study, reading, fitting[0])
        encodings = [encode_tables(study, reading, each) for each in chosen]
        return _mix_shapes(encodings, n_replicates, random_seed, workers)


def _mix_shapes(
    encodings: list[Encoding], n_replicates: int, random_seed: int, workers: Executor
) -> xr.Dataset:
    """Divide the replicates among assumptions on shapes, the most plausible one last.

    What one assumption cannot give in `SHAPE_EXCHANGES` exchanges is left to the next.
    """
    parts: list[xr.Dataset] = []
    lacking = n_replicates
    for left in range(len(encodings), 0, -1):
        encoding, share = encodings[left - 1], -(-lacking // left)
        if left == 1 and not parts:
            return _reconstruct(encoding, share, random_seed, workers)
        part = _try_shapes(encoding, share, random_seed, workers)
        if part is not None:
            parts.insert(0, part)
            lacking -= part.sizes["replicate"]
    return join_patients(parts)


def _try_shapes(
    encoding: Encoding, share: int, random_seed: int, workers: Executor
) -> xr.Dataset | None:
    """Return replicates if a short walk finds some that meet Table 2."""
    if not share:
        return None
    try:
        part = _reconstruct(encoding, share, random_seed, workers, SHAPE_EXCHANGES)
    except InfeasibleError:
        return None
    met = Provenance.of(part).largest_miss <= TOLERANCE
    return part if met and part.attrs["method"] == Basis.RECONSTRUCTED.value else None


def _reconstruct(
    encoding: Encoding,
    n_replicates: int,
    random_seed: int,
    workers: Executor,
    exchanges: int | None = None,
) -> xr.Dataset:
    """Run the chains for one assumption on the shapes."""
    shares = np.bincount(np.arange(n_replicates) % CHAINS, minlength=CHAINS)
    seeds = np.random.SeedSequence(random_seed).spawn(CHAINS)
    most = exchanges or MOST_EXCHANGES
    jobs = [
        (encoding, int(share), seed, most)
        for share, seed in zip(shares, seeds, strict=True)
        if share
    ]
    return _collect_replicates(encoding, list(workers.map(_run_chain, *zip(*jobs, strict=True))))


def find_fitting_shapes(
    study: Study, reading: Reading, random_seed: int, executor: Executor | None = None
) -> list[FittedShapes]:
    """Search briefly for patients under several combinations of shapes.

    Returns
    -------
    The combinations under which patients meet Table 2, the most plausible first, or the nearest
    combination if there are none; see `pvp_bayes.patients.shapes`.
    """
    with open_executor(executor) as workers:

        def search(combinations: Sequence[Mapping[str, str]]) -> list[float]:
            repeated = map(itertools.repeat, (study, reading, random_seed))
            return list(workers.map(search_shapes, *repeated, combinations))

        return select_fitting(list_combinations(study), search, TOLERANCE)


def search_shapes(
    study: Study, reading: Reading, random_seed: int, shapes: Mapping[str, str]
) -> float:
    """Return the miss of the first data set that meets Table 2, or of the nearest."""
    try:
        encoding = encode_tables(study, reading, shapes)
        exchanges = SHAPE_EXCHANGES if shapes else MOST_PROBE_EXCHANGES
        return find_nearest(encoding, random_seed, exchanges).largest_miss
    except InfeasibleError:
        return math.inf


class NoPatientsError(InfeasibleError):
    """No patients come within the tolerance of Table 2, whatever the shapes of measured factors."""

    def __init__(self, study: Study, reading: Reading, nearest: FittedShapes) -> None:
        self.shapes = nearest.shapes
        """The shapes under which patients come nearest."""
        super().__init__(
            f"{study.id}: expected patients compatible with both tables under the reading "
            f"{reading.name}, found none within {TOLERANCE:.0%}; the nearest set misses by "
            f"{nearest.miss:.2f} SE; check the rows of Table 2 or choose another --reading"
        )


def compile_walk() -> None:
    """Compile the walk, or load it from Numba's cache, by a walk over four patients.

    The first call after an installation takes 10 to 15 seconds. `reconstruct_patients` also does
    this; a separate call lets a caller report it as a step of its own. It runs in a thread, because
    Python loses a KeyboardInterrupt that is raised in Numba's callbacks.
    """
    with ThreadPoolExecutor(1) as worker:
        worker.submit(_walk_over_four_patients).result()


def _walk_over_four_patients() -> None:
    whole = np.zeros(1, dtype=np.int64)
    space = Space(
        design=np.array([[1.0, 0.0], [1.0, 1.0]]),
        strides=whole + 1,
        starts=np.array([0, 2, 4], dtype=np.int64),
        low=whole,
        tops=whole + 1,
        limits=np.zeros((2, 1, 1, 2), dtype=np.int64),
        target=np.zeros((6, 1)),
    )
    ladder = new_ladder(space, np.ones(1), whole + 1, seed=1)
    ladder.values[0, :, 0] = ladder.pattern[0] = [0, 1, 0, 1]
    ladder.totals[0], ladder.case_sums[0] = 2, [2.0, 1.0]
    fit_rung(space, ladder, 0)
    climb(space, ladder, new_move(space), 1, np.zeros(1))
    exchange_cases_and_controls(space, ladder, 1)


def measure_closeness(study: Study, reading: Reading, random_seed: int) -> float:
    """Search for patients under a reading, and return how close they come to Table 2.

    Where measured factors may have several shapes, a few others are tried if the most plausible
    one comes near.

    Returns
    -------
    The largest miss of the nearest data set found: in standard errors for a coefficient, relative
    for a standard error. This distinguishes readings that feasibility cannot exclude, because
    feasibility does not use standard errors. Infinite if no fit is finite.
    """
    nearest = math.inf
    for shapes in list_combinations(study)[:MOST_SHAPES]:
        nearest = min(nearest, search_shapes(study, reading, random_seed, shapes))
        if nearest <= TOLERANCE or nearest > LARGEST_MISS:
            break
    return nearest


@dataclass(frozen=True, slots=True)
class Nearest:
    """The data set of a search whose regression comes nearest to the printed one."""

    misses: Floats
    """Dims (predictor, what): coefficient in SEs, then relative miss of the SE; NaN if nothing is
    printed."""
    coefficients: Floats
    """Fitted log odds ratios, dims (predictor,)."""
    errors: Floats
    """Their standard errors, dims (predictor,)."""

    @property
    def largest_miss(self) -> float:
        """The largest of the misses; 0 if nothing is printed."""
        return float(np.nanmax(self.misses, initial=0.0))


def find_nearest(
    encoding: Encoding, random_seed: int, exchanges: int = MOST_PROBE_EXCHANGES
) -> Nearest:
    """Search for the patients that come nearest to the targets of an encoding.

    The search ends at the first data set within the tolerance, when one chain comes no closer, or
    after this many exchanges.

    Raises
    ------
    InfeasibleError
        If no patients with the margins of Table 1 have a finite fit.
    """
    return _Walker(encoding, np.random.default_rng(random_seed)).search(exchanges)


def measure_readings(
    study: Study,
    readings: Sequence[Reading],
    random_seed: int,
    executor: Executor | None = None,
) -> list[float]:
    """Return `measure_closeness` of several readings, searched at the same time."""
    with open_executor(executor) as workers:
        same = [study] * len(readings), [random_seed] * len(readings)
        return list(workers.map(measure_closeness, same[0], readings, same[1]))


def choose_by_closeness(
    study: Study,
    readings: pd.DataFrame,
    random_seed: int,
    executor: Executor | None = None,
    known: Mapping[Reading, float] | None = None,
) -> ReadingChoice:
    """Choose the reading under which patients come within `TOLERANCE` of Table 2.

    See `pvp_bayes.tables.choice.choose_by_misses`.

    Parameters
    ----------
    readings
        From `compare_readings`.
    executor
        Runs the searches; by default threads of this process.
    known
        Misses that were found before, such as that of the printed reading.

    Returns
    -------
    The choice; that of `choose_reading` if no patients can be searched, because a variable of
    Table 2 is not in Table 1.
    """
    try:
        encode_tables(study, Reading())
    except StudyError:
        return choose_reading(study, readings)

    def measure(several: Sequence[Reading]) -> list[float]:
        return measure_readings(study, several, random_seed, executor)

    return choose_by_misses(study, readings, measure, TOLERANCE, known)


def decide_reading(
    study: Study, readings: pd.DataFrame, random_seed: int, executor: Executor | None = None
) -> ReadingChoice:
    """Choose a reading by feasibility, or by closeness where feasibility leaves several or none.

    See `choose_by_closeness` for the parameters.
    """
    choice = choose_reading(study, readings)
    if choice.needs_search:
        return choose_by_closeness(study, readings, random_seed, executor)
    return choice


@contextmanager
def open_executor(executor: Executor | None) -> Iterator[Executor]:
    """Yield the caller's executor, or threads, since the walk releases the GIL."""
    if executor is not None:
        yield executor
        return
    with ThreadPoolExecutor(os.cpu_count() or 1) as own:
        try:
            yield own
        finally:
            own.shutdown(cancel_futures=True)


@dataclass(frozen=True, slots=True)
class _ChainResult:
    """The replicates that one chain kept, all within the tolerance."""

    counts: list[Ints]
    """Numbers of patients by replicate, dims (group, pattern)."""
    misses: list[Floats]
    """By replicate, dims as in `Nearest.misses`."""
    nearest: Nearest
    """The nearest data set of the search before."""
    candidates: int


def _run_chain(
    encoding: Encoding, n_keep: int, seed: np.random.SeedSequence, most: int
) -> _ChainResult:
    """Run one chain of parallel tempering until it has kept enough replicates.

    A chain that finds nothing within the tolerance ends.
    """
    ladder = _Walker(encoding, np.random.default_rng(seed))
    counts: list[Ints] = []
    misses: list[Floats] = []
    nearest = ladder.search(MOST_PROBE_EXCHANGES)
    if nearest.largest_miss > TOLERANCE:
        return _ChainResult(counts, misses, nearest, ladder.candidates)
    ladder.warm_up()
    since = SPACING[0]
    for exchange in range(most):
        ladder.walk(since)
        since = 1
        found = ladder.nearest()
        if found.largest_miss <= TOLERANCE:
            if not counts:
                ladder.narrow()
            counts.append(ladder.coldest())
            misses.append(found.misses)
            since = ladder.spacing
        if len(counts) == n_keep or (not counts and exchange >= PATIENCE):
            break
    return _ChainResult(counts, misses, nearest, ladder.candidates)


class _Walker:
    """Data sets at several temperatures that are exchanged (parallel tempering)."""

    def __init__(self, encoding: Encoding, rng: np.random.Generator) -> None:
        self.encoding, self.rng = encoding, rng
        self.choices = find_open(encoding.factors)
        self.space = _space(encoding)
        self.whole = encoding.values @ _strides(encoding)
        temperatures = np.array([RUNG_RATIO ** (2.0 * rung) for rung in range(RUNGS)])
        steps = (COLD_STEPS / 1.5 ** np.arange(RUNGS)).astype(int)
        seed = int(rng.integers(1, 2**63, dtype=np.uint64))
        self.arrays = new_ladder(self.space, temperatures, steps, seed)
        self.move = new_move(self.space)
        self.spacing = SPACING[0]
        self._looked = 0
        for which in range(RUNGS):
            self._start(which, rng)

    @property
    def candidates(self) -> int:
        """Number of candidates so far."""
        return int(self.arrays.looked.sum())

    def _start(self, which: int, rng: np.random.Generator) -> None:
        """Start a rung with a random data set that has the margins of Table 1 and a finite fit."""
        for _ in range(1_000):
            for name, array in _random_patients(self.encoding, self.space, rng).items():
                getattr(self.arrays, name)[which] = array
            if math.isfinite(fit_rung(self.space, self.arrays, which)):
                return
        msg = (
            f"{self.encoding.study.id}: expected patients whose regression has a finite fit, found "
        )
        msg += "none; leave out a level that only cases or only controls have (complete separation)"
        raise InfeasibleError(msg)

    def walk(self, exchanges: int) -> NDArray[np.float64]:
        """Walk on every rung, then exchange neighbours; return the coldest energy each time.

        Where a measured variable has several samples, others are proposed after each exchange.
        """
        trace = np.zeros(exchanges)
        if not self.choices:
            climb(self.space, self.arrays, self.move, exchanges, trace)
            return trace
        for e in range(exchanges):
            climb(self.space, self.arrays, self.move, 1, trace[e : e + 1])
            change_splits(self.space, self.arrays, self.choices, self.rng)
        return trace

    def search(self, exchanges: int) -> Nearest:
        """Search for a data set within the tolerance; return the nearest one.

        The kernels of the coefficients are as wide as `SEARCH_WIDTH`. In large studies narrower
        ones leave hardly any moves, and the standard errors come near only slowly.

        The search ends within the tolerance, when the energy no longer falls, when the nearest data
        set is far away, or after this many exchanges.
        """
        sharpness = self.space.target[2].copy()
        width = _kernel_width(int(self.space.starts[2]))
        self.space.target[2] *= min(width / SEARCH_WIDTH, 1.0)
        nearest = self._search(exchanges)
        self.space.target[2] = sharpness
        return nearest

    def _search(self, exchanges: int) -> Nearest:
        nearest, before = self.nearest(), math.inf
        for first in range(0, exchanges, PROBE_EXCHANGES):
            energy = 0.0
            for _ in range(min(PROBE_EXCHANGES, exchanges - first)):
                energy += float(self.walk(1)[0])
                nearest = min(nearest, self.nearest(), key=lambda one: one.largest_miss)
                if nearest.largest_miss <= TOLERANCE:
                    return nearest
            far = nearest.largest_miss > NEAR_MISS and energy > PROBE_SETTLED * before
            if far or nearest.largest_miss > LARGEST_MISS:
                break
            before = energy
        return nearest

    def warm_up(self) -> None:
        """Walk until the coldest data set comes no closer to the printed numbers."""
        self.arrays.taken[:] = 0
        self._looked = self.arrays.looked[0]
        targets = np.count_nonzero(self.space.target[[2, 5]])
        before = math.inf
        for _ in range(MOST_WARM_UP // WARM_UP):
            now = float(self.walk(WARM_UP).mean())
            if math.isfinite(before) and (now < targets or now > SETTLED * before):
                return
            before = now

    def narrow(self) -> None:
        """Keep the rungs with narrow kernels only, and set the spacing of kept replicates."""
        arrays = self.arrays
        share = max(arrays.taken[0], 1.0) / max(arrays.looked[0] - self._looked, 1.0)
        names = ("order", "temperatures", "steps", "energies")
        cold = {name: getattr(arrays, name)[:RUNGS_KEPT].copy() for name in names}
        cold["steps"] = np.minimum(cold["steps"], STEPS_KEPT)
        self.arrays = arrays._replace(**cold)
        needed = math.ceil(ENOUGH_MOVES / (share * cold["steps"][0]))
        self.spacing = int(np.clip(needed, *SPACING))

    def miss(self) -> NDArray[np.float64]:
        """Return by how much the coldest data set misses the printed numbers; see `_misses`."""
        which = self.arrays.fit_of[self.arrays.order[0]]
        return _misses(self.encoding, self.arrays.beta[which], self.arrays.inverse[which])

    def nearest(self) -> Nearest:
        """Return the fit of the coldest data set."""
        which = self.arrays.fit_of[self.arrays.order[0]]
        errors = np.sqrt(np.diag(self.arrays.inverse[which]))[1:]
        return Nearest(self.miss(), self.arrays.beta[which][1:].copy(), errors)

    def coldest(self) -> Ints:
        """Return the counts of the coldest data set after exchanging cases and controls.

        Dims (group, pattern).
        """
        steps = EXCHANGES_PER_PATIENT * int(self.space.starts[2])
        exchange_cases_and_controls(self.space, self.arrays, steps)
        pattern = self.arrays.pattern[self.arrays.order[0]]
        n_patterns, first = len(self.space.design), self.space.starts[1]
        groups = pattern[:first], pattern[first:]
        counts = np.array([np.bincount(group, minlength=n_patterns) for group in groups])
        return counts[:, self.whole]


def _misses(encoding: Encoding, beta: Floats, inverse: Floats) -> NDArray[np.float64]:
    """Return the misses of a fit, dims (predictor, what); NaN where nothing is printed."""
    errors = np.sqrt(np.diag(inverse))[1:]
    columns = []
    for what, found in (("target_interval", beta[1:]), ("standard_error", errors)):
        low, high = encoding.target(what).T
        miss = np.maximum(np.maximum(low - found, found - high), 0.0)
        columns.append(
            np.where(
                np.isfinite(low) | np.isfinite(high),
                miss / _select_errors(encoding, errors),
                np.nan,
            )
        )
    return np.stack(columns, axis=1)


def _select_errors(encoding: Encoding, errors: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the printed standard errors, or the fitted ones where none is printed."""
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
    """Return the number of values of each factor in the walk, including "missing"."""
    lengths = [len(f.values) + (max(f.missing) > 0) for f in encoding.factors]
    return np.array(lengths, dtype=np.int64)


def _strides(encoding: Encoding) -> Ints:
    return np.append(np.cumprod(_lengths(encoding)[:0:-1])[::-1], 1).astype(np.int64)


def _whole_patterns(encoding: Encoding) -> Ints:
    """Return the encoding's pattern for each pattern of the walk, -1 if a value is missing."""
    found = np.full(_lengths(encoding).prod(), -1, dtype=np.int64)
    found[encoding.values @ _strides(encoding)] = np.arange(len(encoding.values))
    return found


def _centre(factor: Factor) -> NDArray[np.float64]:
    """Return the codes of a factor, centred at the mean for a measured variable.

    The walk does not use the intercept, and centring improves the conditioning of the fit.
    """
    if not factor.shape:
        return factor.codes
    counts = factor.splits[0].mean(axis=0) + factor.splits[1].mean(axis=0)
    return np.asarray(factor.codes - counts @ factor.codes / counts.sum())


def _kernel_width(patients: int) -> float:
    """Return the kernel width for a number of patients.

    >>> _kernel_width(60), round(_kernel_width(484), 6), _kernel_width(100_000)
    (0.01, 0.005, 0.0015)
    """
    return max(NARROWEST_KERNEL, min(KERNEL_WIDTH, KERNEL_SHRINKAGE / math.sqrt(patients)))


def _target(encoding: Encoding) -> NDArray[np.float64]:
    """Return the targets and the inverse kernel widths, 0 where nothing is printed."""
    b_low, b_high = _narrow(*encoding.target("target_interval").T, least=-np.inf)
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
    """Return the central part of rounding intervals that have two ends, dims (end, predictor).

    The unrounded number is equally likely to be anywhere in its interval, but far more data sets
    lie at the end where factors are less associated and standard errors are smaller.
    """
    both = (low > least) & np.isfinite(high)
    margin = np.zeros_like(low)
    margin[both] = (1 - AIMED_AT) / 2 * (high - low)[both]
    return np.stack([low + margin, high - margin])


def _open_splits(encoding: Encoding) -> Ints:
    """Return the sums and sums of squares that Table 1 allows for counts (see `Space.limits`)."""
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
    """Return a random data set with the margins of Table 1."""
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


def _collect_replicates(encoding: Encoding, results: list[_ChainResult]) -> xr.Dataset:
    """Return the replicates of all chains as patients, or raise if no chain kept any."""
    if not any(result.counts for result in results):
        raise InfeasibleError(_describe_nearest(encoding, [r.nearest for r in results]))
    chain = np.repeat(np.arange(len(results)), [len(r.counts) for r in results])
    position = np.concatenate([np.arange(len(r.counts)) for r in results])
    order = np.lexsort((chain, position))
    misses = np.array([miss for r in results for miss in r.misses])[order]
    counts = np.array([count for r in results for count in r.counts])[order].transpose(1, 0, 2)
    provenance = Provenance(
        encoding.study.sha256,
        {name: (shape,) for name, shape in encoding.shapes.items()},
        float(np.nanmax(misses, initial=0.0)),
        {
            "candidates": sum(h.candidates for h in results),
            "distinct_data_sets": len(np.unique(counts.transpose(1, 0, 2), axis=0)),
            "distinct_pattern_totals": len(np.unique(counts.sum(axis=0), axis=0)),
        },
    )
    attrs = describe_study(encoding.study, encoding.reading, Basis.RECONSTRUCTED, provenance)
    names, design, counts = _compress(encoding, counts)
    patients = build_patients(encoding.predictors, names, design, counts, attrs)
    return patients.assign(
        chain=("replicate", chain[order]),
        coefficient_miss=(("replicate", "predictor"), misses[..., 0]),
        standard_error_miss=(("replicate", "predictor"), misses[..., 1]),
        **describe_crude_effects(encoding.study),
    )


def _compress(encoding: Encoding, counts: Ints) -> tuple[list[str], NDArray[np.float64], Ints]:
    """Drop empty patterns; if replicates share few patterns, list them per replicate."""
    used = counts.sum(axis=0) > 0
    seen = used.any(axis=0)
    most = int(used.sum(axis=1).max())
    if seen.sum() <= SHARED_PATTERN_RATIO * most:
        names = [name for name, kept in zip(encoding.pattern_names, seen, strict=True) if kept]
        return names, encoding.design[seen], counts[:, :, seen]
    first = np.argsort(~used, axis=1, kind="stable")[:, :most]
    names = [f"row {i + 1}" for i in range(most)]
    return names, encoding.design[first], np.take_along_axis(counts, first[None], axis=2)


def _describe_nearest(encoding: Encoding, found: Sequence[Nearest]) -> str:
    nearest = min(found, key=lambda one: one.largest_miss)
    rows = zip(encoding.predictors, nearest.misses, strict=True)
    parts = (f"{p.name} by {b:.2f} SE (its SE by {s:.1%})" for p, (b, s) in rows)
    return (
        f"{encoding.study.id}: expected patients compatible with both tables under the reading "
        f"{encoding.reading.name}, found none within {TOLERANCE:.0%}; the nearest set misses "
        f"{', '.join(parts)}; check those rows or choose another --reading"
    )
