"""Integer splits against brute force for every small group."""

import itertools
import statistics

import pytest

from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.whole_numbers import list_splits, possible_squares, possible_sums


def every_split(n, values):
    """Return all counts by value of n patients."""
    cuts = itertools.combinations_with_replacement(range(len(values)), n)
    return [tuple(chosen.count(i) for i in range(len(values))) for chosen in cuts]


def spread(split, values):
    return [v for v, count in zip(values, split, strict=True) for _ in range(count)]


@pytest.mark.parametrize("n", range(2, 10))
@pytest.mark.parametrize(("low", "high"), [(0, 1), (1, 3), (-1, 2), (0, 4)])
def test_every_printed_pair_gives_back_exactly_its_splits(n, low, high):
    values = range(low, high + 1)
    by_print = {}
    for split in every_split(n, values):
        data = spread(split, values)
        key = f"{statistics.mean(data):.2f}", f"{statistics.stdev(data):.2f}"
        by_print.setdefault(key, set()).add(split)
    for (mean, sd), splits in by_print.items():
        found = list_splits(Reported(mean), Reported(sd), n, values, limit=10_000)
        assert splits <= set(map(tuple, found.tolist()))
        for split in map(tuple, found.tolist()):  # ends that round either way may add some
            data = spread(split, values)
            assert abs(statistics.mean(data) - float(mean)) <= 0.005 + 1e-12
            assert abs(statistics.stdev(data) - float(sd)) <= 0.005 + 1e-12


def test_limit_stops_the_list():
    found = list_splits(Reported("2.0"), Reported("1.2"), 40, range(6), limit=7)
    assert len(found) == 7


def test_single_patient_has_no_sample_deviation():
    assert list(possible_squares(Reported("0.00"), 1, 3)) == []


def test_bundled_counts_are_unique_only_within_their_range():
    sums = {"2.41": "0.74", "1.33": "0.57"}
    numbers = {
        high: [
            len(list_splits(Reported(m), Reported(s), 61, range(1, high + 1), limit=99))
            for m, s in sums.items()
        ]
        for high in (3, 4, 5)
    }
    assert numbers == {3: [1, 1], 4: [10, 2], 5: [22, 2]}  # enumerated by hand for the publication
    assert list(possible_sums(Reported("2.41"), 61)) == [147]
