"""The recomputed statistics agree with scipy and statsmodels and cover every rounding."""

import numpy as np
import pytest
import statsmodels.api as sm
from scipy import stats

from pvp_bayes.contingency import (
    list_exact_rank_variant,
    list_exact_variants,
    list_rank_variants,
    list_variants,
)
from pvp_bayes.recalculation import (
    Sample,
    bound_standard_error,
    bound_sum_of_squares,
    halve,
    interval_ends,
    normal_p,
    quantile,
    sample_of,
    standard_error_from_ends,
    student_p,
    student_tail,
    wald_p,
    wald_statistic,
    welch_p,
)


def exact_sample(values):
    mean, sd = float(np.mean(values)), float(np.std(values, ddof=1))
    return Sample((mean, mean), (sd, sd), len(values))


def rounded_sample(values, digits):
    half = 0.5 * 10.0**-digits
    mean, sd = round(float(np.mean(values)), digits), round(float(np.std(values, ddof=1)), digits)
    return Sample((mean - half, mean + half), (sd - half, sd + half), len(values))


def holds(interval, value):
    return interval[0] <= value <= interval[1]


@pytest.mark.parametrize(("function", "equal"), [(student_p, True), (welch_p, False)])
@pytest.mark.parametrize("seed", range(5))
def test_t_tests_without_rounding_equal_scipy(function, equal, seed):
    rng = np.random.default_rng(seed)
    first, second = rng.normal(0, 1, 20 + seed), rng.normal(0.5, 2, 35)
    low, high = function(exact_sample(first), exact_sample(second))
    assert low == pytest.approx(stats.ttest_ind(first, second, equal_var=equal)[1], rel=1e-7)
    assert high == pytest.approx(low, rel=1e-7)


@pytest.mark.parametrize("digits", [0, 1, 2, 3])
def test_t_intervals_hold_the_p_value_of_the_patients(digits):
    rng = np.random.default_rng(digits)
    for _ in range(60):
        n, m = rng.integers(3, 60, 2)
        first, second = rng.normal(0, 3, n), rng.normal(rng.normal(0, 2), rng.uniform(0.5, 5), m)
        samples = rounded_sample(first, digits), rounded_sample(second, digits)
        assert holds(student_p(*samples), stats.ttest_ind(first, second)[1])
        assert holds(welch_p(*samples), stats.ttest_ind(first, second, equal_var=False)[1])


def test_welch_interval_holds_every_corner_and_inner_point_of_its_inputs():
    rng = np.random.default_rng(0)
    samples = Sample((1.0, 1.4), (0.2, 2.0), 7), Sample((2.0, 2.2), (0.1, 3.0), 30)
    low, high = welch_p(*samples)
    for _ in range(500):
        m1, s1 = rng.uniform(*samples[0].mean), rng.uniform(*samples[0].sd)
        m2, s2 = rng.uniform(*samples[1].mean), rng.uniform(*samples[1].sd)
        p = stats.ttest_ind_from_stats(m1, s1, 7, m2, s2, 30, equal_var=False)[1]
        assert low <= p <= high


def tables(seed, shape, top, n=25):
    rng = np.random.default_rng(seed)
    found = (rng.integers(0, top, shape) for _ in range(10 * n))
    return [t for t in found if (t.sum(axis=0) > 0).all() and (t.sum(axis=1) > 0).all()][:n]


@pytest.mark.parametrize("shape", [(2, 2), (2, 3), (2, 5)])
def test_large_sample_tests_equal_scipy(shape):
    for table in tables(1, shape, 30):
        own = list_variants(table)
        pearson = stats.chi2_contingency(table, correction=False)[1]
        ratio = stats.chi2_contingency(table, correction=False, lambda_="log-likelihood")[1]
        assert own["Pearson chi-square"][0] == pytest.approx(pearson, rel=1e-6)
        assert own["likelihood ratio"][0] == pytest.approx(ratio, rel=1e-6)
        if shape == (2, 2):
            yates = stats.chi2_contingency(table, correction=True)[1]
            assert own["Yates correction"][0] == pytest.approx(yates, rel=1e-6)


def test_fisher_equals_scipy():
    for table in tables(2, (2, 2), 25):
        own = list_exact_variants(table)["Fisher's exact test"]
        assert own[0] == pytest.approx(stats.fisher_exact(table)[1], rel=1e-6)


def test_fisher_of_three_levels_equals_adding_up_all_tables():
    for table in tables(3, (2, 3), 6, n=6):
        levels, cases = table.sum(axis=0), table[0].sum()
        ways = stats.multivariate_hypergeom
        own = ways.pmf(table[0], levels, cases)
        rows = [
            (a, b, cases - a - b)
            for a in range(levels[0] + 1)
            for b in range(levels[1] + 1)
            if 0 <= cases - a - b <= levels[2]
        ]
        every = [ways.pmf(row, levels, cases) for row in rows]
        p = sum(q for q in every if q <= own * (1 + 1e-7))
        assert list_exact_variants(table)["Fisher's exact test"][0] == pytest.approx(p, rel=1e-6)


def test_rank_sum_equals_scipy():
    for table in tables(4, (2, 4), 9):
        first, second = (np.repeat(np.arange(4), row) for row in table)
        for name, correction in (("", False), (", continuity correction", True)):
            own = list_rank_variants(table)[f"rank sum test{name}"][0]
            p = stats.mannwhitneyu(first, second, use_continuity=correction, method="asymptotic")[1]
            assert own == pytest.approx(p, rel=1e-6)


def test_exact_rank_sum_without_ties_equals_scipy():
    rng = np.random.default_rng(5)
    order = rng.permutation(14) < 6
    table = np.array([order, ~order]).astype(np.int64)
    p = stats.mannwhitneyu(np.flatnonzero(order), np.flatnonzero(~order), method="exact")[1]
    low, high = list_exact_rank_variant(table)["exact rank sum test"]
    assert low <= p * (1 + 1e-9)
    assert p <= high * (1 + 1e-9)


def test_linear_trend_equals_statsmodels():
    table = np.array([[12, 9, 20], [25, 11, 8]])
    found = sm.stats.Table(table).test_ordinal_association()
    assert list_variants(table)["linear trend, N - 1"][0] == pytest.approx(found.pvalue, rel=1e-6)


def test_wald_numbers_equal_statsmodels():
    rng = np.random.default_rng(6)
    design = sm.add_constant(rng.normal(size=(150, 2)))
    outcome = (rng.random(150) < 1 / (1 + np.exp(-design @ [0.2, 0.5, -0.3]))).astype(float)
    fit = sm.Logit(outcome, design).fit(disp=0)
    for j in (1, 2):
        b, error = (fit.params[j],) * 2, (fit.bse[j],) * 2
        assert wald_p(wald_statistic(b, error))[0] == pytest.approx(fit.pvalues[j], rel=1e-6)
        lower, upper = interval_ends(b, error, 0.95)
        assert lower[1] == pytest.approx(fit.conf_int()[j][0], abs=1e-9)
        assert upper[0] == pytest.approx(fit.conf_int()[j][1], abs=1e-9)
        assert holds(standard_error_from_ends(lower, upper, 0.95), fit.bse[j])


def test_smallest_standard_error_is_never_undercut_by_a_fit():
    rng = np.random.default_rng(7)
    for _ in range(20):
        x = np.column_stack([rng.integers(0, 4, 60), rng.normal(size=60)]).astype(float)
        outcome = (rng.random(60) < 0.5).astype(float)
        fit = sm.Logit(outcome, sm.add_constant(x)).fit(disp=0)
        samples = [rounded_sample(x[outcome == g, 0], 1) for g in (1, 0)]
        assert bound_standard_error(bound_sum_of_squares(*samples)) <= fit.bse[1]


def test_quantiles_hold_the_exact_and_the_rounded_value():
    for level, exact, printed in ((0.95, 1.959964, 1.96), (0.9, 1.644854, 1.645)):
        assert holds(quantile(level), exact - 1e-9)
        assert holds(quantile(level), printed)


def test_a_zero_within_rounding_allows_a_p_value_of_one():
    assert normal_p((-0.1, 0.2))[1] >= 1.0
    assert student_tail((0.0, 1.0), (10.0, 10.0))[1] >= 1.0
    same = Sample((1.0, 1.1), (0.0, 0.05), 10)
    assert student_p(same, same) == pytest.approx((0.0, 1.0))
    assert welch_p(same, same) == pytest.approx((0.0, 1.0))


def test_one_sided_p_values_add_up_to_one():
    (low, high), (other_low, other_high) = halve((0.2, 0.3))
    assert (low + other_high, high + other_low) == (1.0, 1.0)


def test_sample_of_counts_equals_numpy():
    sample = sample_of(np.array([1, 2, 3]), np.array([9, 18, 34]))
    values = np.repeat([1, 2, 3], [9, 18, 34])
    assert sample.mean[0] == pytest.approx(values.mean())
    assert sample.sd[0] == pytest.approx(values.std(ddof=1))
