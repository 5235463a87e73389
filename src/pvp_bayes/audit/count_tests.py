"""Compute p values of a table of counts for each test that a publication may have used.

A table has two rows (cases, controls) and one column for each level. Counts are exact, so a p value
is a single number. It is returned as a narrow interval to allow for floating-point error.
"""

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.special import chdtrc, gammaln, ndtr

from pvp_bayes.printed.intervals import Interval, widen

__all__ = [
    "FISHER",
    "FISHER_DOUBLED",
    "ExactVariants",
    "drop_empty_levels",
    "list_exact_rank_variant",
    "list_exact_variants",
    "list_rank_variants",
    "list_variants",
    "smallest_expected",
]


Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
FISHER = "Fisher's exact test"
FISHER_DOUBLED = f"{FISHER}, doubled"
MAX_TABLES = 300_000
"""Largest number of tables to enumerate for Fisher's test."""
MAX_RANKED = 100
"""Largest number of patients for the exact distribution of the rank sum."""
TIE = 1e-7
"""Relative tolerance for equal probabilities, as in R's fisher.test."""


def drop_empty_levels(table: Ints) -> Ints:
    """Return the table without levels that have no patients.

    >>> drop_empty_levels(np.array([[1, 0, 2], [3, 0, 4]])).tolist()
    [[1, 2], [3, 4]]
    """
    return table[:, table.sum(axis=0) > 0]


def list_variants(table: Ints) -> dict[str, Interval]:
    """Return the two-sided p values of the large-sample tests, by name.

    Parameters
    ----------
    table
        Counts, dims (group, level), with no empty group and no empty level.

    Examples
    --------
    >>> variants = list_variants(np.array([[28, 33], [42, 19]]))
    >>> round(variants["Pearson chi-square"][0], 4), round(variants["Yates correction"][0], 4)
    (0.0104, 0.0173)
    """
    variants: dict[str, Callable[[Ints], float]] = {
        "Pearson chi-square": _pearson_p,
        "likelihood ratio": _likelihood_ratio_p,
        "N - 1 chi-square": lambda t: _pearson_p(t, 1 - 1 / t.sum()),
    }
    if table.shape[1] == 2:
        variants |= {"Yates correction": _yates_p, "Wald test of the log odds ratio": _log_odds_p}
    else:
        variants |= {"linear trend": _trend_p}
        variants["linear trend, N - 1"] = lambda t: _trend_p(t, float(t.sum()) - 1)
    return {name: widen((p, p)) for name, p in ((n, f(table)) for n, f in variants.items())}


def _tail(statistic: float, df: int) -> float:
    return float(chdtrc(df, max(statistic, 0.0)))


def _expected(table: Ints) -> Floats:
    return np.outer(table.sum(axis=1), table.sum(axis=0)) / table.sum()


def smallest_expected(table: Ints) -> float:
    """Return the smallest expected count, by which textbooks choose between the tests."""
    return float(_expected(table).min())


def _pearson_p(table: Ints, factor: float = 1.0) -> float:
    expected = _expected(table)
    statistic = float(((table - expected) ** 2 / expected).sum())
    return _tail(factor * statistic, table.shape[1] - 1)


def _yates_p(table: Ints) -> float:
    expected = _expected(table)
    gap = np.maximum(np.abs(table - expected) - 0.5, 0.0)
    return _tail(float((gap**2 / expected).sum()), 1)


def _likelihood_ratio_p(table: Ints) -> float:
    expected = _expected(table)
    logs = np.log(np.where(table > 0, table, 1) / np.where(table > 0, expected, 1.0))
    return _tail(2 * float((table * logs).sum()), table.shape[1] - 1)


def _log_odds_p(table: Ints) -> float:
    if (table == 0).any():
        return 1.0
    (a, b), (c, d) = table.tolist()
    z = math.log(a * d / (b * c)) / math.sqrt(1 / a + 1 / b + 1 / c + 1 / d)
    return 2 * float(ndtr(-abs(z)))


def _trend_p(table: Ints, scale: float | None = None) -> float:
    """Return the p value of the Cochran (1954) and Armitage (1955) trend test over levels."""
    n, scores = int(table.sum()), np.arange(table.shape[1])
    levels, cases = table.sum(axis=0), table[0]
    mean = levels @ scores / n
    spread = float(levels @ (scores - mean) ** 2)
    share = cases.sum() / n
    covariance = float(cases @ (scores - mean))
    correlation_squared = covariance**2 / (spread * n * share * (1 - share))
    return _tail((n if scale is None else scale) * correlation_squared, 1)


class ExactVariants(NamedTuple):
    """P values of exact tests, by name."""

    two_sided: dict[str, Interval]
    one_sided: dict[str, Interval]


def list_exact_variants(table: Ints) -> ExactVariants:
    """Return the p values of Fisher's test and its variants; empty if there are too many tables.

    Examples
    --------
    >>> variants = list_exact_variants(np.array([[28, 33], [42, 19]])).two_sided
    >>> round(variants["Fisher's exact test"][0], 4), round(variants["mid-p"][0], 4)
    (0.0169, 0.0141)
    """
    found = _enumerate_tables(table)
    if found is None:
        return ExactVariants({}, {})
    first, logs = found
    probability = np.exp(logs - logs.max())
    probability /= probability.sum()
    own = probability[np.flatnonzero((first == table[0]).all(axis=1))[0]]
    far, half = float(probability[probability <= own * (1 + TIE)].sum()), float(own) / 2
    both = {FISHER: widen((far, far)), "mid-p": widen((far - half, far - half))}
    if table.shape[1] != 2:
        return ExactVariants(both, {})
    doubled, tails = _measure_tails(first[:, 0], probability, int(table[0, 0]), half)
    return ExactVariants(both | doubled, tails)


def _measure_tails(
    first: Ints, probability: Floats, own: int, half: float
) -> tuple[dict[str, Interval], dict[str, Interval]]:
    """Return two-sided p values that double a tail, and the tails themselves."""
    below = float(probability[first <= own].sum())
    above = float(probability[first >= own].sum())
    doubled, middle = min(2 * min(below, above), 1.0), min(2 * (min(below, above) - half), 1.0)
    both = {FISHER_DOUBLED: widen((doubled, doubled)), "mid-p, doubled": widen((middle, middle))}
    tails = {
        f"one-sided {FISHER}": widen((below, below)),
        f"one-sided {FISHER}, other side": widen((above, above)),
    }
    return both, tails


def _enumerate_tables(table: Ints) -> tuple[Ints, Floats] | None:
    """Return each possible row of cases and its log probability up to a constant, or None."""
    cases, levels = int(table[0].sum()), table.sum(axis=0)
    tops = np.minimum(levels, cases)
    order = np.argsort(tops)
    if math.prod(int(top) + 1 for top in tops[order[:-1]]) > MAX_TABLES:
        return None
    axes = [np.arange(tops[i] + 1) for i in order[:-1]]
    free = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).reshape(-1, len(axes))
    last = cases - free.sum(axis=1)
    inside = (last >= 0) & (last <= levels[order[-1]])
    rows = np.empty((int(inside.sum()), len(levels)), dtype=np.int64)
    rows[:, order[:-1]], rows[:, order[-1]] = free[inside], last[inside]
    return rows, -(gammaln(rows + 1.0) + gammaln(levels - rows + 1.0)).sum(axis=1)


def list_rank_variants(table: Ints) -> dict[str, Interval]:
    """Return the p values of the rank sum test (Mann and Whitney 1947) over ordered levels.

    Examples
    --------
    >>> variants = list_rank_variants(np.array([[9, 18, 34], [44, 14, 3]]))
    >>> variants["rank sum test"][1] < 1e-10
    True
    """
    cases, controls = (int(n) for n in table.sum(axis=1))
    n, levels = cases + controls, table.sum(axis=0)
    ranks = np.cumsum(levels) - (levels - 1) / 2
    gap = abs(float(table[0] @ ranks) - cases * (n + 1) / 2)
    ties = float((levels.astype(float) ** 3 - levels).sum()) / (n * (n - 1))
    variants = {}
    for shift, first in ((0.0, ""), (0.5, ", continuity correction")):
        for tie, second in ((ties, ""), (0.0, ", ties ignored")):
            sd = math.sqrt(max(cases * controls * (n + 1 - tie) / 12, 0.0))
            p = 2 * float(ndtr(-max(gap - shift, 0.0) / sd)) if sd > 0 else 1.0
            variants[f"rank sum test{first}{second}"] = widen((p, p))
    return variants


def list_exact_rank_variant(table: Ints) -> dict[str, Interval]:
    """Return the permutation p value of the rank sum test; empty if there are too many patients.

    Examples
    --------
    >>> low, high = list_exact_rank_variant(np.array([[3, 1, 0], [0, 1, 3]]))["exact rank sum test"]
    >>> round(low, 4), round(high, 4)
    (0.0571, 0.0571)
    """
    cases, n, levels = int(table[0].sum()), int(table.sum()), table.sum(axis=0)
    if n > MAX_RANKED:
        return {}
    ranks = np.cumsum(levels) - (levels - 1) / 2
    gap = abs(float(table[0] @ ranks) - cases * (n + 1) / 2)
    return {"exact rank sum test": _exact_rank_p(table, gap, ranks)}


def _exact_rank_p(table: Ints, gap: float, ranks: Floats) -> Interval:
    """Return the permutation p value, from the exact distribution of twice the rank sum."""
    cases, n = int(table[0].sum()), int(table.sum())
    doubled = np.rint(2 * ranks).astype(int)
    ways = np.zeros((cases + 1, 2 * cases * (n + 1) + 1))
    ways[0, 0] = 1.0
    for count, rank in zip(table.sum(axis=0).tolist(), doubled.tolist(), strict=True):
        new = np.zeros_like(ways)
        for taken in range(min(count, cases) + 1):
            shift = taken * rank
            chosen = math.comb(count, taken) / 2.0**count  # scaled to avoid overflow
            new[taken:, shift:] += chosen * ways[: cases + 1 - taken, : ways.shape[1] - shift]
        ways = new
    sums = np.arange(ways.shape[1]) / 2 - cases * (n + 1) / 2
    share = ways[cases] / ways[cases].sum()
    far = float(share[np.abs(sums) >= gap - 1e-6].sum())
    tails = [float(share[sign * sums >= gap - 1e-6].sum()) for sign in (1, -1)]
    twice = [min(1.0, 2 * tail) for tail in tails]
    return widen((min(far, *twice), max(far, *twice)))
