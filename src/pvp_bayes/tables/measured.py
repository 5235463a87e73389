"""Represent measured variables, such as age, as counts on a grid of values.

A publication prints the mean and SD (or median and quartiles) of a measurement, not its
distribution. A distribution is therefore assumed, and patients are spread over a grid of at most
`points` values. The sum and the sum of squares of the grid positions are kept close to the printed
mean and SD. Most data sets with such sums are approximately normal, so a Markov chain that is
uniform over data sets keeps a normal distribution without further constraints.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtri

from pvp_bayes.printed.study import Moments, Quartiles

__all__ = ["SHAPES", "Grid", "choose_shape", "make_grid", "possible_shapes"]


SHAPES = ("normal", "lognormal", "uniform")
FEWEST_POINTS = 5
MEAN_TOLERANCE = 0.004
"""Largest difference of the grid's mean from the printed one, in printed SDs."""
SD_TOLERANCE = 0.005
"""Largest relative difference of the grid's SD from the printed one."""
QUARTILE = float(ndtri(0.75))
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Quantiles = Callable[[Floats], Floats]
Rows = list[tuple[int, int]]
"""First (smallest sum, number of sums), then (low, high) of the sum of squares for each sum."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The values of a measured variable, and the distribution of each group over them."""

    values: Floats
    splits: tuple[Ints, Ints]
    """Initial counts by value in (cases, controls), dims (split, value)."""
    rows: tuple[Rows | None, Rows | None]
    """Allowed sums and sums of squares of the positions; None if the counts are kept fixed."""
    shape: str


def possible_shapes(groups: tuple[Moments, Moments]) -> tuple[str, ...]:
    """Return the possible shapes; lognormal requires positive means."""
    positive = all(group.mean.value > 0 for group in groups)
    return tuple(shape for shape in SHAPES if positive or shape != "lognormal")


def choose_shape(groups: tuple[Moments | Quartiles, Moments | Quartiles]) -> str:
    """Return the default shape.

    Printed quartiles determine the shape. A positive mean of less than two SDs is more common with
    skewed measurements than with negative values, so a lognormal shape is assumed.

    Examples
    --------
    >>> from pvp_bayes.printed.numbers import Reported
    >>> age = Moments(Reported("73.1"), Reported("6.9"))
    >>> stay = Moments(Reported("5.2"), Reported("4.1"))
    >>> choose_shape((age, age)), choose_shape((age, stay))
    ('normal', 'lognormal')
    """
    moments = [g for g in groups if isinstance(g, Moments)]
    if len(moments) < len(groups):
        return "quartiles"
    skewed = all(g.mean.value > 0 for g in moments) and any(
        g.mean.value < 2 * g.sd.value for g in moments
    )
    return "lognormal" if skewed else "normal"


def make_grid(
    groups: tuple[Moments | Quartiles, Moments | Quartiles],
    sizes: tuple[int, int],
    limits: tuple[float, float] | None,
    points: int,
    shape: str,
) -> Grid:
    """Spread the patients of both groups over a common grid.

    Parameters
    ----------
    groups, sizes
        Printed summaries and numbers of patients of (cases, controls).
    limits
        Stated range of the values, None if there is none.
    points
        Largest number of grid values. If few enough, the values are the integers of the range.
    shape
        One of `possible_shapes`, or "quartiles" if those are printed; see `choose_shape`.
    """
    quantiles = [_quantiles(group, shape) for group in groups]
    levels = [(np.arange(n) + 0.5) / n for n in sizes]
    spread = [q(u) for q, u in zip(quantiles, levels, strict=True)]
    if limits is not None:
        spread = [np.clip(values, *limits) for values in spread]
    values = _place_points(min(v.min() for v in spread), max(v.max() for v in spread), points)
    splits, rows = [], []
    for group, n, found in zip(groups, sizes, spread, strict=True):
        position = np.abs(values[:, None] - found).argmin(axis=0)
        counts = np.bincount(position, minlength=len(values)).astype(np.int64)
        if isinstance(group, Moments):
            counts = _adjust_counts(counts, values, group.mean.value, group.sd.value)
            moving = shape == "normal" and n > 1
            rows.append(_allowed_sums(counts, values, group) if moving else None)
        else:
            rows.append(None)
        splits.append(counts[None])
    return Grid(values, (splits[0], splits[1]), (rows[0], rows[1]), shape)


def _quantiles(group: Moments | Quartiles, shape: str) -> Quantiles:
    """Return the quantile function of a shape with the printed summary."""
    if isinstance(group, Quartiles):
        return _fit_quartiles(group.q1.value, group.median.value, group.q3.value)
    mean, sd = group.mean.value, group.sd.value
    if shape == "lognormal":
        sigma = math.sqrt(math.log1p((sd / mean) ** 2))
        return lambda u: mean * np.exp(sigma * ndtri(u) - sigma**2 / 2)
    if shape == "uniform":
        return lambda u: mean + sd * math.sqrt(12) * (u - 0.5)
    return lambda u: mean + sd * ndtri(u)


def _fit_quartiles(q1: float, median: float, q3: float) -> Quantiles:
    """Return a normal or shifted lognormal quantile function with these quartiles."""
    below, above = max(median - q1, 1e-9), max(q3 - median, 1e-9)
    sigma = math.log(above / below) / QUARTILE
    if abs(sigma) < 0.05:
        return lambda u: median + (q3 - q1) / (2 * QUARTILE) * ndtri(u)
    sigma = max(-2.0, min(2.0, sigma))
    height = above / math.expm1(sigma * QUARTILE)
    return lambda u: median + height * np.expm1(sigma * ndtri(u))


def _place_points(low: float, high: float, points: int) -> Floats:
    """Return the integers from low to high if they are few enough, else equidistant values."""
    whole = np.arange(math.floor(low), math.ceil(high) + 1, dtype=float)
    if FEWEST_POINTS <= len(whole) <= points:
        return whole
    if not high > low:
        return np.array([low, low + 1.0])
    return np.linspace(low, high, points)


def _moments(counts: Floats, values: Floats) -> tuple[Floats, Floats]:
    """Return means and sample SDs of count vectors, dims (..., value)."""
    n = counts.sum(axis=-1)
    mean = counts @ values / n
    square = counts @ values**2 - n * mean**2
    return mean, np.sqrt(np.maximum(square, 0.0) / np.maximum(n - 1, 1))


def _adjust_counts(counts: Ints, values: Floats, mean: float, sd: float) -> Ints:
    """Move patients by one grid step at a time until mean and SD are as close as possible."""
    k = len(values)
    steps = np.vstack([np.eye(k, k, 1) - np.eye(k), np.eye(k, k, -1) - np.eye(k)])
    steps = steps[steps.sum(axis=1) == 0]
    pairs = (steps[:, None] + steps[None]).reshape(-1, k)
    moves = np.unique(np.vstack([steps, pairs]), axis=0).astype(np.int64)
    unit = max(sd, 1e-9)
    best = np.inf
    for _ in range(20 * k):
        candidates = counts + moves
        candidates = candidates[(candidates >= 0).all(axis=1)]
        means, sds = _moments(candidates.astype(float), values)
        miss = ((means - mean) / unit) ** 2 + ((sds - sd) / unit) ** 2
        i = int(np.argmin(miss))
        if not miss[i] < best - 1e-15:
            break
        best, counts = float(miss[i]), candidates[i]
    return counts


def _allowed_sums(counts: Ints, values: Floats, group: Moments) -> Rows:
    """Return the sums and sums of squares of positions within the tolerances of mean and SD."""
    n, step, origin = int(counts.sum()), values[1] - values[0], values[0]
    mean, sd = group.mean.value, group.sd.value
    position = np.arange(len(values))
    start, squares = int(counts @ position), int(counts @ position**2)
    reach = max(MEAN_TOLERANCE * sd, (group.mean.interval[1] - group.mean.interval[0]) / 2)
    first = min(math.ceil((mean - reach - origin) / step * n), start)
    last = max(math.floor((mean + reach - origin) / step * n), start)
    reach = max(SD_TOLERANCE * sd, (group.sd.interval[1] - group.sd.interval[0]) / 2)
    low, high = ((n - 1) * (max(end, 0.0) / step) ** 2 for end in (sd - reach, sd + reach))
    rows = [(first, last - first + 1)]
    for total in range(first, last + 1):
        centre = total * total / n
        ends = math.ceil(low + centre), math.floor(high + centre)
        if total == start:
            ends = min(ends[0], squares), max(ends[1], squares)
        rows.append(ends)
    return rows
