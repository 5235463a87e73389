"""Recompute published statistics over the rounding intervals of their inputs.

Inputs and results are intervals (low, high). A result contains the statistic of every combination
of inputs, so rounding cannot explain a printed number outside it. This module does not depend on
the study data types.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from scipy.special import chdtrc, ndtr, stdtr, stdtrit

from pvp_bayes.printed.numbers import Reported

__all__ = [
    "EVERYTHING",
    "Interval",
    "Sample",
    "bound_odds_ratio",
    "bound_standard_error",
    "bound_sum_of_squares",
    "clip_p",
    "divide",
    "exponentiate",
    "halve",
    "interval_ends",
    "logarithm",
    "magnitude",
    "normal_p",
    "overlap",
    "p_interval",
    "positive_part",
    "quantile",
    "sample_of",
    "span",
    "standard_error_from_ends",
    "student_p",
    "student_quantile",
    "student_tail",
    "wald_p",
    "wald_statistic",
    "welch_p",
    "widen",
    "widen_sum",
]


Interval = tuple[float, float]
EVERYTHING: Interval = (-math.inf, math.inf)
SLACK = 1e-9
"""Relative widening for floating-point error: far above it, far below any printed digit."""


@dataclass(frozen=True, slots=True)
class Sample:
    """Mean, standard deviation and size of one group of patients."""

    mean: Interval
    sd: Interval
    n: int

    @property
    def squared_error(self) -> Interval:
        """The squared standard error of the mean."""
        return max(self.sd[0], 0.0) ** 2 / self.n, self.sd[1] ** 2 / self.n

    def scale_sd(self, factor: float) -> "Sample":
        """Return the sample with its standard deviation multiplied by a factor."""
        return Sample(self.mean, (self.sd[0] * factor, self.sd[1] * factor), self.n)


def widen(interval: Interval) -> Interval:
    """Return the interval, widened by the relative floating-point error.

    >>> low, high = widen((1.0, 2.0))
    >>> 1 - low < 1e-8, high - 2 < 1e-8
    (True, True)
    """
    low, high = interval
    return low - SLACK * abs(low) if math.isfinite(low) else low, high + SLACK * abs(high)


def widen_sum(interval: Interval) -> Interval:
    """Return the interval, widened by the absolute floating-point error of a sum of moderate terms.

    >>> widen_sum((0.0, 1.0))
    (-1e-09, 1.000000001)
    """
    return interval[0] - SLACK, interval[1] + SLACK


def positive_part(interval: Interval) -> Interval:
    """Return the interval with negative ends replaced by 0.

    >>> positive_part((-1.0, 2.0))
    (0.0, 2.0)
    """
    return max(interval[0], 0.0), max(interval[1], 0.0)


def overlap(first: Interval, second: Interval) -> bool:
    """Return whether two closed intervals share a value.

    >>> overlap((0, 1), (1, 2)), overlap((0, 1), (1.1, 2))
    (True, False)
    """
    return first[0] <= second[1] and second[0] <= first[1]


def span(intervals: Iterable[Interval]) -> Interval:
    """Return the smallest interval that contains all the given ones.

    >>> span([(0, 1), (3, 4)])
    (0, 4)
    """
    lows, highs = zip(*intervals, strict=True)
    return min(lows), max(highs)


def magnitude(interval: Interval) -> Interval:
    """Return the interval of absolute values.

    >>> magnitude((-3, 1)), magnitude((-3, -2))
    ((0.0, 3), (2, 3))
    """
    low, high = interval
    if low <= 0 <= high:
        return 0.0, max(-low, high)
    return min(abs(low), abs(high)), max(abs(low), abs(high))


def divide(top: Interval, bottom: Interval) -> Interval:
    """Return the quotient of two non-negative intervals; 0/0 is (0, inf).

    >>> divide((1, 2), (4, 5)), divide((0, 1), (0, 1))
    ((0.2, 0.5), (0.0, inf))
    """
    low = top[0] / bottom[1] if 0 < bottom[1] < math.inf else 0.0
    return low, (top[1] / bottom[0] if bottom[0] > 0 else math.inf)


def logarithm(interval: Interval) -> Interval:
    """Return the logarithm of an interval; ends of 0 or less become -inf.

    >>> logarithm((-1, 1))
    (-inf, 0.0)
    """
    low, high = (math.log(end) if end > 0 else -math.inf for end in interval)
    return low, high


def exponentiate(interval: Interval) -> Interval:
    """Return the exponential of an interval; ends that overflow become inf.

    >>> exponentiate((0, 1e6))
    (1.0, inf)
    """
    low, high = (math.exp(end) if end < 709 else math.inf for end in interval)
    return low, high


def halve(p: Interval) -> tuple[Interval, Interval]:
    """Return the two one-sided p values that correspond to a two-sided one.

    >>> halve((0.25, 0.5))
    ((0.125, 0.25), (0.75, 0.875))
    """
    return (p[0] / 2, p[1] / 2), (1 - p[1] / 2, 1 - p[0] / 2)


def student_p(first: Sample, second: Sample) -> Interval:
    """Return the interval of two-sided p values of Student's t test.

    >>> low, high = student_p(Sample((5.975, 5.985), (2.685, 2.695), 61),
    ...                       Sample((5.955, 5.965), (3.135, 3.145), 61))
    >>> round(low, 4), round(high, 4)
    (0.9548, 0.985)
    """
    df = first.n + second.n - 2
    pooled = [
        ((first.n - 1) * a**2 + (second.n - 1) * b**2) / df
        for a, b in zip(map(_positive, first.sd), map(_positive, second.sd), strict=True)
    ]
    share = 1 / first.n + 1 / second.n
    error = math.sqrt(pooled[0] * share), math.sqrt(pooled[1] * share)
    return student_tail(_t_values(first, second, error), (df, df))


def welch_p(first: Sample, second: Sample) -> Interval:
    """Return the interval of two-sided p values of Welch's t test, over all possible df.

    >>> low, high = welch_p(Sample((2.405, 2.415), (0.735, 0.745), 61),
    ...                     Sample((1.325, 1.335), (0.565, 0.575), 61))
    >>> low < 5e-15 < high
    True
    """
    one, two = first.squared_error, second.squared_error
    error = math.sqrt(one[0] + two[0]), math.sqrt(one[1] + two[1])
    shares = _share(one[0], two[1]), _share(one[1], two[0])
    best = (first.n - 1) / (first.n + second.n - 2)  # the share that maximises the df
    inside = min(max(best, shares[0]), shares[1])
    df = [_welch_df(share, first.n, second.n) for share in (*shares, inside)]
    return student_tail(_t_values(first, second, error), (min(df), max(df)))


def _positive(value: float) -> float:
    return max(value, 0.0)


def _share(one: float, two: float) -> float:
    return one / (one + two) if one + two > 0 else 0.5


def _welch_df(share: float, first_n: int, second_n: int) -> float:
    """Return Welch's df (1947); `share` is the first group's share of the variance."""
    return 1 / (share**2 / (first_n - 1) + (1 - share) ** 2 / (second_n - 1))


def _t_values(first: Sample, second: Sample, error: Interval) -> Interval:
    gap = first.mean[0] - second.mean[1], first.mean[1] - second.mean[0]
    return divide(magnitude(gap), error)


def student_tail(t: Interval, df: Interval) -> Interval:
    """Return the two-sided p values of |t|, for any degrees of freedom in an interval.

    >>> low, high = student_tail((2.2281, 2.2282), (10.0, 10.0))
    >>> round(low, 5), round(high, 5)
    (0.04999, 0.05)
    """
    ends = [_student_p(value, degrees) for value, degrees in ((t[1], df[1]), (t[0], df[0]))]
    return widen((ends[0], ends[1]))


def _student_p(t: float, df: float) -> float:
    if t == 0:
        return 1.0
    return 2 * float(ndtr(-t) if math.isinf(df) or math.isinf(t) else stdtr(df, -t))


def student_quantile(level: float, df: int) -> float:
    """Return the t quantile with upper tail probability (1 - level) / 2.

    >>> round(student_quantile(0.95, 10), 4)
    2.2281
    """
    return float(stdtrit(df, 0.5 + level / 2))


def normal_p(z: Interval) -> Interval:
    """Return the two-sided p values of standard normal statistics.

    >>> low, high = normal_p((2.8727, 2.8867))
    >>> round(low, 4), round(high, 4)
    (0.0039, 0.0041)
    """
    low, high = magnitude(z)
    return widen((2 * float(ndtr(-high)), 2 * float(ndtr(-low))))


def wald_statistic(coefficient: Interval, standard_error: Interval) -> Interval:
    """Return the Wald statistics, (coefficient / standard error)^2.

    >>> low, high = wald_statistic((1.6815, 1.6825), (0.5835, 0.5845))
    >>> round(low, 3), round(high, 3)
    (8.276, 8.314)
    """
    low, high = divide(magnitude(coefficient), standard_error)
    return widen((low**2, high**2))


def wald_p(statistic: Interval) -> Interval:
    """Return the p values of Wald statistics with one degree of freedom.

    >>> round(wald_p((24.018, 24.018))[1] * 1e7, 2)
    9.54
    """
    low, high = float(chdtrc(1, max(statistic[1], 0.0))), float(chdtrc(1, max(statistic[0], 0.0)))
    return widen((low, high))


def quantile(level: float) -> Interval:
    """Return the normal quantile of an interval level, from exact to rounded (1.96 or 1.645).

    >>> low, high = quantile(0.95)
    >>> round(low, 5), high
    (1.95996, 1.96)
    """
    exact = NormalDist().inv_cdf(0.5 + level / 2)
    rounded = [z for z in (round(exact, 2), round(exact, 3)) if abs(z - exact) < 0.01 * exact]
    return min(exact, *rounded, exact), max(exact, *rounded, exact)


def interval_ends(
    coefficient: Interval, standard_error: Interval, level: float
) -> tuple[Interval, Interval]:
    """Return the lower and upper end of the Wald interval on the log scale.

    >>> lower, upper = interval_ends((1.6815, 1.6825), (0.5835, 0.5845), 0.95)
    >>> round(math.exp(lower[0]), 3), round(math.exp(lower[1]), 3)
    (1.709, 1.714)
    """
    z = quantile(level)
    reach = z[0] * standard_error[0], z[1] * standard_error[1]
    lower = coefficient[0] - reach[1], coefficient[1] - reach[0]
    return lower, (coefficient[0] + reach[0], coefficient[1] + reach[1])


def standard_error_from_ends(lower: Interval, upper: Interval, level: float) -> Interval:
    """Return the standard errors of Wald intervals with these ends on the log scale.

    >>> low, high = standard_error_from_ends((0.0, 0.0), (3.92, 3.92), 0.95)
    >>> round(low, 5), round(high, 5)
    (1.0, 1.00002)
    """
    z = quantile(level)
    width = max(_gap(upper, lower), 0.0), max(upper[1] - lower[0], 0.0)
    return widen((width[0] / (2 * z[1]), width[1] / (2 * z[0])))


def _gap(upper: Interval, lower: Interval) -> float:
    """Return the smallest difference between two intervals, 0 where an end is infinite."""
    if math.isinf(upper[0]) or math.isinf(lower[1]):
        return 0.0
    return upper[0] - lower[1]


def bound_odds_ratio(coefficient: Interval) -> Interval:
    """Return the odds ratios of an interval of coefficients.

    >>> low, high = bound_odds_ratio((1.6815, 1.6825))
    >>> round(low, 4), round(high, 4)
    (5.3736, 5.379)
    """
    return widen(exponentiate(coefficient))


def bound_sum_of_squares(first: Sample, second: Sample) -> float:
    """Return the largest possible sum of squares of two groups about their common mean."""
    gap = magnitude((first.mean[0] - second.mean[1], first.mean[1] - second.mean[0]))[1]
    within = sum((sample.n - 1) * sample.sd[1] ** 2 for sample in (first, second))
    return within + gap**2 * first.n * second.n / (first.n + second.n)


def bound_standard_error(sum_of_squares: float) -> float:
    """Return the smallest possible standard error of a logistic coefficient.

    The information on a coefficient is at most the sum over patients of p(1 - p)(x - mean)^2, and
    p(1 - p) is at most 1/4; other predictors can only reduce it. So SE >= 2 / sqrt(sum of squares).

    >>> bound_standard_error(25.0)
    0.4
    """
    return 2 / math.sqrt(sum_of_squares) if sum_of_squares > 0 else math.inf


def sample_of(values: np.ndarray, counts: np.ndarray) -> Sample:
    """Return mean, SD and size of a group whose values are known.

    >>> sample_of(np.array([1, 2, 3]), np.array([9, 18, 34])).n
    61
    """
    n = int(counts.sum())
    mean = float(counts @ values) / n
    variance = float(counts @ (values - mean) ** 2) / (n - 1) if n > 1 else 0.0
    sd = math.sqrt(variance)
    return Sample((mean, mean), (sd, sd), n)


def p_interval(p: Reported) -> Interval:
    """Return the interval of a printed p value, truncated to 0 to 1 unless it lies outside.

    >>> p_interval(Reported("0.000")), p_interval(Reported("<0.001"))
    ((0.0, 0.0005), (0.0, 0.001))
    """
    return clip_p(p.interval)


def clip_p(p: Interval) -> Interval:
    """Return an interval of p values, truncated to 0 to 1 unless it lies outside.

    >>> clip_p((-0.1, 0.5))
    (0.0, 0.5)
    """
    low, high = p
    return (low, high) if low > 1 or high < 0 else (max(low, 0.0), min(high, 1.0))
