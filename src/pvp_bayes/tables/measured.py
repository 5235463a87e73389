"""Represent measured variables, such as age, as counts on a grid of values.

A publication prints the mean and SD (or median and quartiles) of a measurement, not its
distribution. A distribution is therefore assumed, and patients are spread over a grid of at most
`points` values. The sum and the sum of squares of the grid positions are kept close to the printed
mean and SD. Most data sets with such sums are approximately normal, so a Markov chain that is
uniform over data sets keeps a normal distribution without further constraints.

In other shapes the counts by value would not stay what they are, so they are fixed. A regression
also depends on the third moment, which varies from sample to sample. The grid therefore has
`SPLITS` random samples from the shape, each with the printed mean and SD, and a chain starts every
one of its data sets from another one.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy.special import betaincinv, gammaincinv, ndtri

from pvp_bayes.printed.study import Moments, Quartiles

__all__ = ["SHAPES", "Grid", "choose_shape", "make_grid", "possible_shapes"]


SHAPES = ("normal", "lognormal", "left-skewed", "right-skewed", "uniform", "beta")
"""Skewed to the left or right: a shifted gamma distribution, with a skewness within `SKEWNESS`.
Beta: on the stated range."""
SKEWNESS = (0.5, 2.0)
"""Least and largest skewness; 2 is that of an exponential distribution."""
SPLITS = 16
"""Samples from a shape whose counts by value are fixed."""
SAMPLING_SEED = 22
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
    """Possible counts by value in (cases, controls), dims (split, value)."""
    rows: tuple[Rows | None, Rows | None]
    """Allowed sums and sums of squares of the positions; None if the counts are kept fixed."""
    shape: str


def possible_shapes(
    groups: tuple[Moments, Moments], limits: tuple[float, float] | None = None
) -> tuple[str, ...]:
    """Return the possible shapes: lognormal requires positive means, and beta a stated range.

    >>> from pvp_bayes.printed.numbers import Reported
    >>> pain = Moments(Reported("6.1"), Reported("2.4"))
    >>> possible_shapes((pain, pain), (0.0, 10.0))[-2:], possible_shapes((pain, pain))[-1]
    (('uniform', 'beta'), 'uniform')
    """
    excluded = set()
    if not all(group.mean.value > 0 for group in groups):
        excluded.add("lognormal")
    if limits is None or not all(_is_single_peaked(*_beta_shapes(g, limits)) for g in groups):
        excluded.add("beta")
    return tuple(shape for shape in SHAPES if shape not in excluded)


def choose_shape(
    groups: tuple[Moments | Quartiles, Moments | Quartiles],
    limits: tuple[float, float] | None = None,
) -> str:
    """Return the default shape.

    Printed quartiles determine the shape. A mean of less than two SDs from an end of the stated
    range is more common with skewed measurements, so a beta distribution is assumed. Where it
    cannot be, a positive mean of less than two SDs suggests a lognormal shape.

    Examples
    --------
    >>> from pvp_bayes.printed.numbers import Reported
    >>> age = Moments(Reported("73.1"), Reported("6.9"))
    >>> stay = Moments(Reported("5.2"), Reported("4.1"))
    >>> choose_shape((age, age)), choose_shape((age, stay)), choose_shape((age, age), (18, 80))
    ('normal', 'lognormal', 'beta')
    """
    first, second = groups
    if isinstance(first, Quartiles) or isinstance(second, Quartiles):
        return "quartiles"
    can = possible_shapes((first, second), limits)
    if "beta" in can and limits is not None:
        near = any(_room(group, limits) < 2 * group.sd.value for group in (first, second))
        return "beta" if near else "normal"
    skewed = any(group.mean.value < 2 * group.sd.value for group in (first, second))
    return "lognormal" if skewed and "lognormal" in can else "normal"


def _room(group: Moments, limits: tuple[float, float]) -> float:
    """Return the distance of the mean from the nearer end of the range."""
    return min(group.mean.value - limits[0], limits[1] - group.mean.value)


def _beta_shapes(group: Moments, limits: tuple[float, float]) -> tuple[float, float]:
    """Return the parameters of the beta distribution on a range with the printed mean and SD."""
    width = limits[1] - limits[0]
    mean, variance = (group.mean.value - limits[0]) / width, (group.sd.value / width) ** 2
    size = mean * (1 - mean) / variance - 1 if variance > 0 else 0.0
    return mean * size, (1 - mean) * size


def _is_single_peaked(a: float, b: float) -> bool:
    """Return whether a beta distribution exists and does not pile up at both ends."""
    return min(a, b) > 0 and max(a, b) >= 1


@lru_cache(maxsize=64)
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

    Notes
    -----
    The values lie between the extreme quantiles of the shape, and samples are clipped to them.
    """
    spread = [
        _quantiles(group, shape, limits)((np.arange(n) + 0.5) / n)
        for group, n in zip(groups, sizes, strict=True)
    ]
    if limits is not None:
        spread = [np.clip(values, *limits) for values in spread]
    values = _place_points(min(v.min() for v in spread), max(v.max() for v in spread), points)
    rng = np.random.default_rng(SAMPLING_SEED)
    splits: list[Ints] = []
    rows: list[Rows | None] = []
    for group, n, found in zip(groups, sizes, spread, strict=True):
        first = _count_values(found, values, group)
        if isinstance(group, Moments) and shape == "normal":
            splits.append(first[None])
            rows.append(_allowed_sums(first, values, group) if n > 1 else None)
        else:
            samples = _sample_splits(group, n, shape, limits, values, rng)
            splits.append(np.unique(np.stack([first, *samples]), axis=0))
            rows.append(None)
    return Grid(values, (splits[0], splits[1]), (rows[0], rows[1]), shape)


def _count_values(found: Floats, values: Floats, group: Moments | Quartiles) -> Ints:
    """Return the numbers of patients by grid value, with the printed mean and SD."""
    nearest = np.searchsorted((values[1:] + values[:-1]) / 2, found)
    counts = np.bincount(nearest, minlength=len(values)).astype(np.int64)
    if isinstance(group, Moments):
        return _adjust_counts(counts, values, group.mean.value, group.sd.value)
    return counts


def _sample_splits(
    group: Moments | Quartiles,
    n: int,
    shape: str,
    limits: tuple[float, float] | None,
    values: Floats,
    rng: np.random.Generator,
) -> list[Ints]:
    """Return the counts by value of random samples that have the printed summary."""
    found = []
    for skewness in np.linspace(*SKEWNESS, SPLITS - 1):
        quantiles = _quantiles(group, shape, limits, skewness)
        if isinstance(group, Quartiles):
            quarter = np.floor(4 * (np.arange(n) + 0.5) / n)
            sample = quantiles((quarter + np.clip(rng.random(n), 0.5 / n, 1 - 0.5 / n)) / 4)
        else:
            sample = quantiles(np.clip(rng.random(n), 0.5 / n, 1 - 0.5 / n))
            sd = sample.std(ddof=1) if n > 1 else 0.0
            scale = group.sd.value / sd if sd > 0 else 1.0
            sample = group.mean.value + scale * (sample - sample.mean())
        counts = _count_values(sample, values, group)
        if isinstance(group, Quartiles) or _has_moments(counts, values, group):
            found.append(counts)
    return found


def _has_moments(counts: Ints, values: Floats, group: Moments) -> bool:
    """Return whether counts have the printed mean and SD within the tolerances.

    A change of one patient by one grid step is within the tolerance too.
    """
    mean, sd = _moments(counts.astype(float), values)
    least = (values[1] - values[0]) / counts.sum()
    near = abs(mean - group.mean.value) <= max(MEAN_TOLERANCE * group.sd.value, least)
    return bool(near and abs(sd - group.sd.value) <= max(SD_TOLERANCE * group.sd.value, least))


def _quantiles(
    group: Moments | Quartiles,
    shape: str,
    limits: tuple[float, float] | None = None,
    skewness: float = 1.0,
) -> Quantiles:
    """Return the quantile function of a shape with the printed summary."""
    if isinstance(group, Quartiles):
        return _fit_quartiles(group.q1.value, group.median.value, group.q3.value)
    mean, sd = group.mean.value, group.sd.value
    if shape == "beta" and limits is not None:
        low, high = limits
        a, b = _beta_shapes(group, limits)
        return lambda u: low + (high - low) * betaincinv(a, b, u)
    if shape == "lognormal":
        sigma = math.sqrt(math.log1p((sd / mean) ** 2))
        return lambda u: mean * np.exp(sigma * ndtri(u) - sigma**2 / 2)
    standard: dict[str, Quantiles] = {
        "normal": ndtri,
        "left-skewed": lambda u: -_gamma_quantiles(1 - u, skewness),
        "right-skewed": lambda u: _gamma_quantiles(u, skewness),
        "uniform": lambda u: math.sqrt(12) * (u - 0.5),
    }
    return lambda u: mean + sd * standard[shape](u)


def _gamma_quantiles(u: Floats, skewness: float) -> Floats:
    """Return quantiles of a gamma distribution, shifted and scaled to mean 0 and SD 1.

    >>> _gamma_quantiles(np.array([0.5]), 2.0).round(4).tolist()  # exponential: log(2) - 1
    [-0.3069]
    """
    a = 4 / skewness**2
    return np.asarray((gammaincinv(a, u) - a) / math.sqrt(a))


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
    moves = _list_moves(len(values))
    unit = max(sd, 1e-9)
    best = np.inf
    for _ in range(20 * len(values)):
        candidates = counts + moves
        candidates = candidates[(candidates >= 0).all(axis=1)]
        means, sds = _moments(candidates.astype(float), values)
        miss = ((means - mean) / unit) ** 2 + ((sds - sd) / unit) ** 2
        i = int(np.argmin(miss))
        if not miss[i] < best - 1e-15:
            break
        best, counts = float(miss[i]), candidates[i]
    return counts


@lru_cache(maxsize=32)
def _list_moves(k: int) -> Ints:
    """Return all moves of one or two patients by one step each, dims (move, value)."""
    steps = np.vstack([np.eye(k, k, 1) - np.eye(k), np.eye(k, k, -1) - np.eye(k)])
    steps = steps[steps.sum(axis=1) == 0]
    pairs = (steps[:, None] + steps[None]).reshape(-1, k)
    return np.unique(np.vstack([steps, pairs]), axis=0).astype(np.int64)


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
