"""What all numbers of a row allow together holds the unrounded coefficient and standard error."""

import math
import sys
from dataclasses import replace
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, Decimal
from pathlib import Path
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import erfc

from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.regression_rows import LogisticRow, read_rows
from pvp_bayes.printed.row_region import find_regions
from pvp_bayes.printed.study import Term, load_study

sys.path.insert(0, str(Path(__file__).parents[2] / "validation" / "audit"))

from logistic import fit_logistic

EVERY = ("coefficient", "standard_error", "wald", "p", "odds_ratio", "interval")
NEAR = 1e-8


def show(value, digits, rounding=ROUND_HALF_EVEN):
    return Reported(f"{Decimal(value).quantize(Decimal(1).scaleb(-digits), rounding):f}")


def make_term(b, s, *, digits=3, z=1.959964, columns=EVERY, rounding=ROUND_HALF_EVEN, **others):
    """Return the row that prints a coefficient and standard error."""
    ends = others.pop("ends", (b - z * s, b + z * s))
    p = others.pop("tested", float(erfc(abs(b) / s / math.sqrt(2))))
    printed = {
        "coefficient": show(b, digits, rounding),
        "standard_error": show(s, digits, rounding),
        "wald": show((b / s) ** 2, digits, rounding),
        "p": show(p, 3, rounding),
        "odds_ratio": show(math.exp(b), digits, rounding),
        "interval": tuple(show(math.exp(end), digits, rounding) for end in ends),
    }
    kept = {name: printed[name] for name in columns}
    return Term("x", "x", "yes", "no", **(kept | others))


def find_region(*terms):
    """Return the region of the first of these rows, which make up a table."""
    return find_regions(tuple(LogisticRow(term, 1.0, 200) for term in terms))[0]


def assert_holds(region, b, s):
    for (low, high), value in ((region.coefficient, b), (region.standard_error, s)):
        slack = NEAR * (1 + abs(value))
        assert low - slack <= value <= high + slack


def texts(*, p=None, odds_ratio=None, interval=None, **numbers):
    fields = {name: Reported(text) for name, text in numbers.items()}
    fields |= {"p": p and Reported(p), "odds_ratio": odds_ratio and Reported(odds_ratio)}
    ends = tuple(map(Reported, interval)) if interval else None
    return Term("x", "x", "yes", "no", interval=ends, **fields)


def test_a_row_with_few_digits_is_known_far_better_from_all_its_numbers():
    numbers = {"coefficient": "0.023", "standard_error": "0.004", "wald": "35.091"}
    region = find_region(texts(**numbers, interval=("1.015", "1.031")))
    assert region.standard_error == pytest.approx((0.00381, 0.00388), abs=5e-6)
    assert region.sources == ("standard error", "Wald statistic", "interval")
    assert region.standard_error[0] < 0.00384 < region.standard_error[1]
    alone = find_region(texts(coefficient="0.023", standard_error="0.004"))
    assert alone.standard_error == pytest.approx((0.0035, 0.0045))


def test_region_is_what_a_grid_of_points_shows():
    """Brute force: a point is allowed if it prints every number."""
    term = make_term(0.8337, 0.3149, digits=2)
    region = find_region(term)
    b, s = np.meshgrid(np.linspace(0.82, 0.84, 801), np.linspace(0.30, 0.32, 801))
    fits = np.ones(b.shape, dtype=bool)
    quantile = NormalDist().inv_cdf(0.975)
    values = {
        "coefficient": b,
        "standard_error": s,
        "wald": (b / s) ** 2,
        "p": erfc(b / s / math.sqrt(2)),
        "odds_ratio": np.exp(b),
    }
    for name, value in values.items():
        low, high = getattr(term, name).interval
        fits &= (low <= value) & (value <= high)
    for sign, number in zip((-1, 1), term.interval, strict=True):
        low, high = number.interval
        fits &= (low <= np.exp(b + sign * quantile * s)) & (np.exp(b + sign * quantile * s) <= high)
    step = 0.02 / 800
    for (low, high), grid in ((region.coefficient, b), (region.standard_error, s)):
        assert (grid[fits].min(), grid[fits].max()) == pytest.approx((low, high), abs=2 * step)
    centre = b[fits].mean(), s[fits].mean()
    assert region.centre == pytest.approx(centre, abs=2 * step)


@settings(max_examples=2000, deadline=None)
@given(
    st.floats(-3, 3),
    st.floats(math.log(0.01), math.log(1.2)).map(math.exp),
    st.integers(1, 4),
    st.sampled_from([1.96, 1.959964]),
    st.sets(st.sampled_from(EVERY)),
)
def test_truth_is_never_outside(b, s, digits, z, columns):
    region = find_region(make_term(b, s, digits=digits, z=z, columns=columns))
    if region is not None:
        assert_holds(region, b, s)


@settings(max_examples=400, deadline=None)
@given(st.floats(-2, 2), st.floats(0.05, 0.8), st.integers(1, 3))
def test_a_number_computed_from_rounded_ones_narrows_nothing(b, s, digits):
    """Some authors print the odds ratio, the statistic or the interval of rounded numbers."""
    term = make_term(b, s, digits=digits, columns=("coefficient", "standard_error"))
    own, error = term.coefficient.value, term.standard_error.value
    if error == 0:
        return
    rounded = make_term(own, error, digits=digits, columns=("wald", "odds_ratio", "interval"))
    made = {name: getattr(rounded, name) for name in ("wald", "odds_ratio", "interval")}
    assert_holds(find_region(replace(term, **made)), b, s)
    full = make_term(b, s, digits=digits)
    assert_holds(find_region(replace(full, odds_ratio=rounded.odds_ratio)), b, s)


@settings(max_examples=400, deadline=None)
@given(st.floats(0.3, 2), st.floats(0.1, 0.8), st.integers(2, 4))
def test_cut_off_digits_are_noticed_or_change_little(b, s, digits):
    """Where cut-off digits can be noticed, the region holds the truth."""
    terms = [make_term(b * k, s, digits=digits, rounding=ROUND_DOWN) for k in (1, 0.7, -1.3, 1.1)]
    regions = find_regions(tuple(LogisticRow(term, 1.0, 200) for term in terms))
    for region, k in zip(regions, (1, 0.7, -1.3, 1.1), strict=True):
        if region.cut_off:
            assert_holds(region, b * k, s)
        assert region.centre[1] == pytest.approx(s, abs=1.5 * 10**-digits + NEAR)


def test_cut_off_digits_of_a_table_are_noticed():
    rng = np.random.default_rng(3)
    truth = list(zip(rng.normal(0, 1, 6), rng.uniform(0.2, 0.8, 6), strict=True))
    terms = [make_term(b, s, digits=2, rounding=ROUND_DOWN) for b, s in truth]
    regions = find_regions(tuple(LogisticRow(term, 1.0, 200) for term in terms))
    assert all(region.cut_off for region in regions)
    for region, (b, s) in zip(regions, truth, strict=True):
        assert_holds(region, b, s)


ROWS = [(0.912, 0.3071), (1.3472, 0.6219), (0.8517, 0.5573)]


@pytest.mark.parametrize(
    ("misprint", "dropped"),
    [
        ({"standard_error": Reported("0.703")}, "standard error"),
        ({"wald": Reported("18.819")}, "Wald statistic"),
        ({"interval": (Reported("1.636"), Reported("4.544"))}, "interval"),
        ({"odds_ratio": Reported("4.289")}, "odds ratio"),
        ({"p": Reported("0.030")}, "p value"),
    ],
)
def test_a_misprinted_number_is_left_out_and_the_rest_is_kept(misprint, dropped):
    (b, s), *others = ROWS
    wrong = make_term(b, s, **misprint)
    region = find_region(wrong, *(make_term(*row) for row in others))
    assert dropped not in region.sources
    assert_holds(region, b, s)
    assert region.standard_error[1] - region.standard_error[0] < 0.001


def test_a_misprinted_coefficient_leaves_the_printed_standard_error():
    (b, s), *others = ROWS
    wrong = make_term(b, s, coefficient=Reported("0.192"))
    region = find_region(wrong, *(make_term(*row) for row in others))
    assert region.sources == ("standard error",)
    assert region.coefficient == pytest.approx((0.1915, 0.1925))
    assert_holds(replace(region, coefficient=(b, b)), b, s)


def test_of_two_numbers_that_contradict_each_other_the_more_direct_one_is_taken():
    term = make_term(1.2, 0.5, columns=("coefficient", "standard_error"))
    region = find_region(replace(term, wald=Reported("9.000")))
    assert region.sources == ("standard error",)
    assert region.standard_error == pytest.approx((0.4995, 0.5005))


@pytest.fixture(scope="module")
def profiles():
    """Fits with their profile intervals and likelihood ratio p values, by the stored evidence's code."""
    found = []
    rng = np.random.default_rng(4)
    while len(found) < 60:
        n = int(np.exp(rng.uniform(np.log(60), np.log(3000))))
        x = (rng.random((n, 3)) < rng.uniform(0.1, 0.6, 3)).astype(float)
        slopes = rng.normal(0, 0.9, 3)
        y = (rng.random(n) < 1 / (1 + np.exp(1 - x @ slopes))).astype(float)
        fit = fit_logistic(np.column_stack([np.ones(n), x]), y)
        if fit.converged and fit.errors.max() < 1.2:
            numbers = [(fit.coefficients[j], fit.errors[j]) for j in (1, 2, 3)]
            ends = [fit.profile_interval(j, 1.959964) for j in (1, 2, 3)]
            found.append((numbers, ends, [fit.likelihood_ratio_p(j) for j in (1, 2, 3)]))
    return found


@pytest.mark.parametrize("digits", [1, 2, 3])
@pytest.mark.parametrize(
    "columns",
    [
        ("coefficient", "standard_error", "odds_ratio", "interval", "p"),
        ("coefficient", "standard_error", "interval"),
        ("standard_error", "odds_ratio", "interval", "p"),
    ],
)
def test_profile_intervals_do_not_exclude_the_standard_error(profiles, digits, columns):
    for numbers, ends, ps in profiles:
        rows = [
            LogisticRow(make_term(b, s, digits=digits, columns=columns, ends=e, tested=p), 1.0, 200)
            for (b, s), e, p in zip(numbers, ends, ps, strict=True)
        ]
        for region, (_, s) in zip(find_regions(tuple(rows)), numbers, strict=True):
            if region is not None:
                low, high = region.standard_error
                assert low - NEAR <= s <= high + NEAR


def test_profile_intervals_beside_wald_statistics_leave_what_the_standard_error_prints(profiles):
    """Squared statistics come with Wald intervals. With profile intervals, the harm is small."""
    wrong = rows = 0
    for numbers, ends, _ in profiles:
        terms = [make_term(b, s, digits=2, ends=e) for (b, s), e in zip(numbers, ends, strict=True)]
        regions = find_regions(tuple(LogisticRow(term, 1.0, 200) for term in terms))
        for region, (_, s) in zip(regions, numbers, strict=True):
            low, high = region.standard_error
            rows += 1
            wrong += not low - NEAR <= s <= high + NEAR
            assert region.centre[1] == pytest.approx(s, abs=0.005 + NEAR)
    assert wrong / rows < 0.12


@pytest.mark.parametrize("columns", [EVERY, ("coefficient", "wald"), ("odds_ratio", "interval")])
def test_centroid_is_closer_to_the_truth_than_the_middle_of_the_range(columns):
    rng = np.random.default_rng(8)
    misses = []
    for _ in range(800):
        b, s = rng.normal(), math.exp(rng.uniform(math.log(0.1), math.log(0.8)))
        region = find_region(make_term(b, s, digits=2, columns=columns))
        if region is not None and region.standard_error[0] > 0:
            middle = sum(region.standard_error) / 2
            misses.append(((region.centre[1] - s) / s, (middle - s) / s))
    centroid, middle = np.sqrt(np.mean(np.square(misses), axis=0))
    assert centroid < middle


@pytest.mark.parametrize(
    "numbers",
    [
        {"odds_ratio": "2.5"},
        {"coefficient": "1.2"},
        {"odds_ratio": "0", "interval": ("0", "1.2")},
        {"coefficient": "0.000", "wald": "0.000"},
        {"interval": ("1.2", "3.4")},
    ],
)
def test_no_region_where_nothing_bounds_the_standard_error(numbers):
    assert find_region(texts(**numbers)) is None


def test_an_estimate_that_may_be_zero_may_have_either_sign():
    region = find_region(texts(coefficient="0.00", standard_error="0.31", wald="0.000"))
    assert region.coefficient[0] == pytest.approx(-region.coefficient[1])
    assert region.centre == pytest.approx((0.0, 0.31), abs=1e-9)


@pytest.mark.parametrize("name", ["pvp", "rossi"])
def test_bundled_studies_have_a_small_region_in_every_row(name):
    rows = tuple(read_rows(load_study(name)))
    for row, region in zip(rows, find_regions(rows), strict=True):
        assert not region.cut_off
        low, high = region.standard_error
        assert row.standard_error[0] <= low < high <= row.standard_error[1]
        assert high - low < 0.5 * (row.standard_error[1] - row.standard_error[0])
        assert row.coefficient[0] <= region.coefficient[0] <= region.centre[0]
        assert region.centre[0] <= region.coefficient[1] <= row.coefficient[1]
