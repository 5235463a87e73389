"""Find out which printed numbers keep patients from having both tables.

If no patients with the margins of Table 1 come within the tolerance of Table 2, each row of Table 2
is left free in turn. A row without which the others can be met is a likely place of an error. For
such a row its coefficient and its standard error are then left free alone. All standard errors are
left free together, too: a common factor points to another method or other patients.
"""

import itertools
import math
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial

import numpy as np

from pvp_bayes.patients.reconstruction import TOLERANCE, Nearest, find_nearest, open_executor
from pvp_bayes.printed.intervals import EVERYTHING
from pvp_bayes.tables.encoding import NO_ERROR, Encoding, Predictor

__all__ = ["Freed", "FreedNumber", "Misfit", "have_common_ratio", "investigate_misfit"]

MOST_FREED = 12
"""Largest number of rows that are left free in turn, those with the largest misses first."""
FREE_EXCHANGES = 400
"""Largest number of exchanges in each search."""
FEWEST_FREED = 3
SAME_RATIO = 1.15
"""Ratios of standard errors are the same if the largest is at most this factor above the smallest.
"""
MOST_PAIRED = 5
"""Largest number of rows that are left free in pairs."""
MOST_WORK = 3e7
"""Fewer rows are left free in large studies, where each search takes seconds: this many in all,
counted as patterns times coefficients squared."""


Search = Callable[[Encoding], Nearest]


class Freed(Enum):
    """The numbers of a row that are left free."""

    COEFFICIENT = "coefficient"
    STANDARD_ERROR = "standard error"
    ROW = "row"


Pair = tuple[tuple[int, Freed], tuple[int, Freed]]
"""What is left free in two rows."""


@dataclass(frozen=True, slots=True)
class FreedNumber:
    """A number, or a row, without which patients meet all other numbers of both tables."""

    predictor: str
    freed: Freed
    coefficient: float
    """Log odds ratio in the patients that meet the others."""
    error: float
    """Standard error in these patients."""


@dataclass(frozen=True, slots=True)
class Misfit:
    """Why no patients with the margins of Table 1 come within the tolerance of Table 2."""

    reading: str
    predictors: tuple[str, ...]
    coefficient_misses: tuple[float, ...]
    """Of the nearest patients, by predictor, in standard errors; NaN if nothing is printed."""
    error_misses: tuple[float, ...]
    """Relative to the printed standard error."""
    freed: tuple[FreedNumber, ...] = ()
    """What makes the rest fit if it is left free: single numbers, or whole rows if there are no
    such numbers and the standard errors have no common ratio."""
    freed_together: tuple[FreedNumber, ...] = ()
    """Two numbers in different rows that make the rest fit together, if no single row does."""
    rows_tried: int = 0
    """Number of rows that were left free in turn."""
    measured: tuple[str, ...] = ()
    """Measured variables, whose distributions had to be assumed in the search."""
    error_ratios: tuple[float, ...] = ()
    """Ratio of each printed standard error to that of patients that meet all coefficients, NaN if
    none is printed; empty if no such patients were found."""

    @property
    def largest_miss(self) -> float:
        """The largest miss of the nearest patients."""
        return float(np.nanmax([*self.coefficient_misses, *self.error_misses]))


def investigate_misfit(
    encoding: Encoding, random_seed: int, *, executor: Executor | None = None
) -> Misfit:
    """Leave each row of Table 2 free in turn, and return what makes the rest fit.

    Parameters
    ----------
    encoding
        The tables under the reading for which no patients were found.
    executor
        Runs the searches; by default threads.

    Raises
    ------
    InfeasibleError
        If no patients with the margins of Table 1 have a finite fit.
    """
    search = partial(find_nearest, random_seed=random_seed, exchanges=FREE_EXCHANGES)
    nearest = search(encoding)
    rows = _rank_rows(nearest)[: _count_searches(encoding)]
    with open_executor(executor) as workers:
        alone = list(workers.map(search, [_free(encoding, row, Freed.ROW) for row in rows]))
        fitting = [(row, found) for row, found in zip(rows, alone, strict=True) if _meets(found)]
        parts = [
            (row, freed)
            for row, _ in fitting
            for freed in (Freed.STANDARD_ERROR, Freed.COEFFICIENT)
        ]
        singles = workers.map(search, [_free(encoding, *part) for part in parts])
        single = [(*part, found) for part, found in zip(parts, singles, strict=True)]
        ratios = _compare_errors(encoding, search(_free_errors(encoding)))
        freed = [(row, kind, found) for row, kind, found in single if _meets(found)]
        pair: tuple[FreedNumber, ...] = ()
        if not freed and not have_common_ratio(ratios):
            freed = [(row, Freed.ROW, found) for row, found in fitting]
            if not freed:
                pair = _free_two(encoding, _rank_by_rest(rows, alone), search, workers)
    return Misfit(
        reading=encoding.reading.name,
        predictors=tuple(p.name for p in encoding.predictors),
        coefficient_misses=tuple(nearest.misses[:, 0].tolist()),
        error_misses=tuple(nearest.misses[:, 1].tolist()),
        freed=tuple(_describe(encoding, *one) for one in freed),
        freed_together=pair,
        rows_tried=len(rows),
        measured=tuple(encoding.shapes),
        error_ratios=ratios,
    )


def _rank_by_rest(rows: Sequence[int], alone: Sequence[Nearest]) -> list[int]:
    """Return the rows without which the rest comes nearest, up to `MOST_PAIRED`."""
    misses = [found.largest_miss for found in alone]
    order = sorted(range(len(rows)), key=misses.__getitem__)[:MOST_PAIRED]
    return [rows[i] for i in order]


def _free_two(
    encoding: Encoding, rows: Sequence[int], search: Search, workers: Executor
) -> tuple[FreedNumber, ...]:
    """Leave two rows free, then single numbers of both; return those that make the rest fit."""
    pairs = list(itertools.combinations(rows, 2))

    def search_pairs(jobs: Sequence[Pair]) -> Iterator[tuple[Pair, Nearest]]:
        encodings = [_free(_free(encoding, *first), *second) for first, second in jobs]
        found = workers.map(search, encodings)
        return ((job, one) for job, one in zip(jobs, found, strict=True) if _meets(one))

    whole = [((i, Freed.ROW), (j, Freed.ROW)) for i, j in pairs]
    fitting = dict(search_pairs(whole))
    kinds = list(itertools.product((Freed.STANDARD_ERROR, Freed.COEFFICIENT), repeat=2))
    parts = [((i, a), (j, b)) for ((i, _), (j, _)) in fitting for a, b in kinds]
    best = next(itertools.chain(search_pairs(parts), fitting.items()), None)
    if best is None:
        return ()
    return tuple(_describe(encoding, *number, best[1]) for number in best[0])


def _count_searches(encoding: Encoding) -> int:
    """Return the number of rows to leave free in turn."""
    work = len(encoding.values) * len(encoding.predictors) ** 2
    return int(max(FEWEST_FREED, min(MOST_FREED, MOST_WORK // work)))


def _meets(nearest: Nearest) -> bool:
    return nearest.largest_miss <= TOLERANCE


def _rank_rows(nearest: Nearest) -> list[int]:
    """Return the rows with printed numbers, the largest miss first."""
    largest = np.nanmax(nearest.misses, axis=1, initial=-1.0)
    return [int(row) for row in np.argsort(-largest, kind="stable") if largest[row] >= 0]


def _free(encoding: Encoding, row: int, freed: Freed) -> Encoding:
    """Return the encoding without targets for the coefficient or standard error of a row."""
    predictors = list(encoding.predictors)
    predictors[row] = _free_targets(predictors[row], freed)
    return replace(encoding, predictors=tuple(predictors))


def _free_targets(predictor: Predictor, freed: Freed) -> Predictor:
    if freed is not Freed.STANDARD_ERROR:
        predictor = replace(predictor, target_interval=EVERYTHING)
    if freed is not Freed.COEFFICIENT:
        predictor = replace(predictor, standard_error=NO_ERROR)
    return predictor


def _free_errors(encoding: Encoding) -> Encoding:
    predictors = (_free_targets(p, Freed.STANDARD_ERROR) for p in encoding.predictors)
    return replace(encoding, predictors=tuple(predictors))


def _describe(encoding: Encoding, row: int, freed: Freed, nearest: Nearest) -> FreedNumber:
    coefficient, error = float(nearest.coefficients[row]), float(nearest.errors[row])
    return FreedNumber(encoding.predictors[row].name, freed, coefficient, error)


def have_common_ratio(ratios: Sequence[float]) -> bool:
    """Return whether two or more ratios of standard errors are about the same, and not 1.

    >>> have_common_ratio([2.0, 1.95, math.nan]), have_common_ratio([0.3, 1.2])
    (True, False)
    """
    known = [ratio for ratio in ratios if not math.isnan(ratio)]
    if len(known) < 2:
        return False
    low, high = min(known), max(known)
    return high <= SAME_RATIO * low and not 1 / SAME_RATIO < math.sqrt(low * high) < SAME_RATIO


def _compare_errors(encoding: Encoding, nearest: Nearest) -> tuple[float, ...]:
    """Return printed over fitted standard errors; nothing if the coefficients are not met."""
    if not _meets(nearest):
        return ()
    low, high = encoding.target("standard_error").T
    printed = np.where(np.isfinite(high) & (high > 0), (low + high) / 2, np.nan)
    return tuple((printed / nearest.errors).tolist())
