"""Enumerate the counts by value that agree with a printed mean and SD of integers.

The sum S and the sum of squares Q of integers are integers. A printed mean allows few values of S
and a printed SD few values of Q. With a range of values, the ways to split n patients over the
values are finite (CLOSURE; GRIM and GRIMMER are its first two steps). All arithmetic is exact.
"""

import math
from collections.abc import Iterator
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from pvp_bayes.printed.numbers import Reported

__all__ = ["list_splits", "possible_squares", "possible_sums"]


def possible_sums(mean: Reported, n: int) -> range:
    """Return the possible sums of n integers whose mean rounds to the printed one.

    The GRIM test (Brown and Heathers 2017) fails if there is none. Both ends of the rounding
    interval are included.

    >>> list(possible_sums(Reported("2.41"), 61)), list(possible_sums(Reported("5.96"), 61))
    ([147], [])
    """
    low, high = _fraction_interval(mean)
    return range(math.ceil(low * n), math.floor(high * n) + 1)


def possible_squares(sd: Reported, n: int, total: int) -> range:
    """Return the sums of squares that give the printed SD, for n integers with this sum.

    The SD has the divisor n - 1. A sum of squares has the parity of the sum (GRIMMER, Anaya 2016)
    and is at least that of the integers nearest to the mean.

    >>> list(possible_squares(Reported("0.74"), 61, 147))
    [387]
    """
    if n < 2:
        return range(0)
    low, high = _fraction_interval(sd)
    centre = Fraction(total * total, n)
    base, extra = divmod(total, n)
    least = n * base * base + extra * (2 * base + 1)
    first = max(math.ceil((n - 1) * max(low, Fraction(0)) ** 2 + centre), least)
    first += (first - total) % 2
    return range(first, math.floor((n - 1) * high**2 + centre) + 1, 2)


def list_splits(
    mean: Reported, sd: Reported, n: int, values: range, *, limit: int
) -> NDArray[np.int64]:
    """Return every split of n patients over integer values that gives the printed mean and SD.

    Parameters
    ----------
    values
        The possible values of a patient, a range with step 1.
    limit
        Stop after this many splits.

    Returns
    -------
    Counts by value, dims (split, value); no rows if none is possible, `limit` rows if there may be
    more.

    Examples
    --------
    >>> list_splits(Reported("2.41"), Reported("0.74"), 61, range(1, 4), limit=10).tolist()
    [[9, 18, 34]]
    """
    found: list[tuple[int, ...]] = []
    for total in possible_sums(mean, n):
        for squares in possible_squares(sd, n, total):
            low = values.start
            shifted = total - n * low
            shifted_squares = squares - 2 * low * total + n * low * low
            for split in _generate_splits(len(values) - 1, n, shifted, shifted_squares):
                found.append(split)
                if len(found) == limit:
                    return np.array(found, dtype=np.int64).reshape(-1, len(values))
    return np.array(found, dtype=np.int64).reshape(-1, len(values))


def _generate_splits(top: int, n: int, total: int, squares: int) -> Iterator[tuple[int, ...]]:
    """Yield counts of the values 0 to top with the given total count, sum and sum of squares."""
    if (
        n < 0
        or total < 0
        or squares < total
        or squares > top * total
        or total * total > n * squares
    ):
        return
    if top == 0:
        yield (n,)
    elif top == 1:
        if squares == total <= n:
            yield n - total, total
    elif top == 2:
        twos, odd = divmod(squares - total, 2)
        ones = total - 2 * twos
        if not odd and ones >= 0 and n - ones - twos >= 0:
            yield n - ones - twos, ones, twos
    else:
        for count in range(min(n, total // top, squares // (top * top)) + 1):
            rest = _generate_splits(
                top - 1, n - count, total - top * count, squares - top * top * count
            )
            for split in rest:
                yield (*split, count)


def _fraction_interval(number: Reported) -> tuple[Fraction, Fraction]:
    """Return the rounding interval of a printed number as exact fractions."""
    value = Fraction(number.text.lstrip("<>").replace("\u2212", "-"))
    half = Fraction(1, 2 * 10**number.digits)
    return value - half, value + half
