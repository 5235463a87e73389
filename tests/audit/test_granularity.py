"""Exact arithmetic of whole numbers against brute force, for every group of up to 12 patients."""

import itertools
from collections import defaultdict
from fractions import Fraction

import pytest

from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.whole_numbers import list_splits, possible_squares, possible_sums

SIZES = range(2, 13)
DIGITS = 2


def list_counts(n, n_values):
    """Return every way to put n patients on so many values."""
    cuts = itertools.combinations(range(n + n_values - 1), n_values - 1)
    for cut in cuts:
        edges = (-1, *cut, n + n_values - 1)
        yield tuple(b - a - 1 for a, b in itertools.pairwise(edges))


def round_ways(square, digits):
    """Return the printed texts of the root of a rational number; two where it is a tie."""
    unit = Fraction(1, 10**digits)
    low = int((square / unit**2) ** 0.5)
    while (low + 1) ** 2 * unit**2 <= square:
        low += 1
    while low**2 * unit**2 > square:
        low -= 1
    half = ((low + Fraction(1, 2)) * unit) ** 2
    texts = [low] if square < half else [low + 1] if square > half else [low, low + 1]
    return [f"{float(k * unit):.{digits}f}" for k in texts]


def print_counts(counts, low, digits):
    """Yield each pair of printed mean and SD that these counts may have."""
    n = sum(counts)
    total = sum(c * (low + v) for v, c in enumerate(counts))
    squares = sum(c * (low + v) ** 2 for v, c in enumerate(counts))
    variance = Fraction(n * squares - total * total, n * (n - 1))
    means = round_ways(Fraction(total, n) ** 2, digits)
    return itertools.product(means, round_ways(variance, digits))


@pytest.mark.parametrize("n", SIZES)
@pytest.mark.parametrize("n_values", [2, 3, 4])
def test_splits_are_exactly_those_of_brute_force(n, n_values):
    expected = defaultdict(set)
    for counts in list_counts(n, n_values):
        for printed in print_counts(counts, 1, DIGITS):
            expected[printed].add(counts)
    for (mean, sd), own in expected.items():
        values = range(1, 1 + n_values)
        found = list_splits(Reported(mean), Reported(sd), n, values, limit=10_000)
        assert set(map(tuple, found.tolist())) == own


@pytest.mark.parametrize("n", SIZES)
def test_means_without_a_split_have_no_whole_sum(n):
    possible = {m for c in list_counts(n, 3) for m, _ in print_counts(c, 1, DIGITS)}
    for k in range(100, 301):
        text = f"{k / 100:.2f}"
        assert bool(possible_sums(Reported(text), n)) == (text in possible)


@pytest.mark.parametrize("n", SIZES)
def test_standard_deviations_without_whole_numbers_have_no_square(n):
    top = 7
    possible = defaultdict(set)
    for counts in list_counts(n, 3):
        total = sum(c * v for v, c in enumerate(counts))
        possible[total] |= {sd for _, sd in print_counts(counts, 0, 1)}
    for total, texts in possible.items():
        for k in range(top):
            found = possible_squares(Reported(f"{k / 10:.1f}"), n, total)
            assert found or f"{k / 10:.1f}" not in texts


def test_negative_means_are_as_exact_as_positive_ones():
    found = list_splits(Reported("-1.33"), Reported("0.58"), 3, range(-3, 1), limit=10)
    assert found.tolist() == [[0, 1, 2, 0]]


def test_the_limit_stops_the_list():
    assert len(list_splits(Reported("5"), Reported("2"), 60, range(11), limit=7)) == 7
