"""The recomputed statistics agree with scipy and statsmodels and cover every rounding."""

import itertools

import numpy as np
import pytest
import statsmodels.api as sm
from scipy import stats

from pvp_bayes.audit.count_tests import (
    list_exact_rank_variant,
    list_exact_variants,
    list_rank_variants,
    list_variants,
    smallest_expected,
)
from pvp_bayes.printed.intervals import (
    Sample,
    bound_standard_error,
    bound_sum_of_squares,
    exponentiate,
    halve,
    interval_ends,
    logarithm,
    normal_p,
    quantile,
    sample_of,
    standard_error_from_ends,
    student_p,
    student_quantile,
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
        own = list_exact_variants(table).two_sided["Fisher's exact test"]
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
        assert list_exact_variants(table).two_sided["Fisher's exact test"][0] == pytest.approx(
            p, rel=1e-6
        )


def test_rank_sum_equals_scipy():
    even = np.array([[3, 4, 3, 0], [3, 4, 3, 0]])  # no difference, and half a rank either way
    for table in [*tables(4, (2, 4), 9), even, even + np.eye(2, 4, dtype=int)]:
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


def test_exact_rank_sum_with_ties_equals_every_permutation():
    """All ways to make it two-sided: both tails as far out, and twice either of them."""
    for table in (np.array([[1, 0, 4], [3, 3, 1]]), np.array([[3, 0, 1], [1, 3, 4]])):
        values = np.repeat(np.arange(table.shape[1]), table.sum(axis=0))
        ranks, cases = stats.rankdata(values), int(table[0].sum())
        middle = cases * (len(values) + 1) / 2
        sums = np.array([sum(c) for c in itertools.combinations(ranks, cases)]) - middle
        own = np.repeat(np.arange(table.shape[1]), table[0])
        gap = abs(sum(ranks[np.searchsorted(values, v)] for v in own) - middle) - 1e-9
        ways = [np.mean(np.abs(sums) >= gap), 2 * np.mean(sums >= gap), 2 * np.mean(sums <= -gap)]
        found = list_exact_rank_variant(table)["exact rank sum test"]
        assert found == pytest.approx((min(ways), min(max(ways), 1.0)), rel=1e-6)
        assert min(ways) < max(ways) < 1  # the test can tell them apart


def test_relatives_of_fishers_test_equal_the_hypergeometric_distribution():
    for table in tables(12, (2, 2), 20):
        exact = list_exact_variants(table)
        own = exact.two_sided | exact.one_sided
        cases, level = int(table[0].sum()), int(table[:, 0].sum())
        law = stats.hypergeom(int(table.sum()), level, cases)
        seen = int(table[0, 0])
        below, above, half = law.cdf(seen), law.sf(seen - 1), law.pmf(seen) / 2
        expected = {
            "one-sided Fisher's exact test": below,
            "one-sided Fisher's exact test, other side": above,
            "Fisher's exact test, doubled": min(1.0, 2 * min(below, above)),
            "mid-p, doubled": min(1.0, 2 * (min(below, above) - half)),
            "mid-p": stats.fisher_exact(table)[1] - half,
        }
        for name, p in expected.items():
            assert own[name] == pytest.approx((p, p), rel=1e-6, abs=1e-12), name


def test_other_tests_of_two_levels_equal_statsmodels_and_their_formulas():
    for table in tables(13, (2, 2), 30):
        own, n = list_variants(table), table.sum()
        statistic = stats.chi2_contingency(table, correction=False)[0]
        p = stats.chi2.sf(statistic * (n - 1) / n, 1)  # Campbell 2007
        assert own["N - 1 chi-square"] == pytest.approx((p, p), rel=1e-6)
        if (table > 0).all():
            p = sm.stats.Table2x2(table, shift_zeros=False).log_oddsratio_pvalue()
            found = own["Wald test of the log odds ratio"]
            assert found == pytest.approx((p, p), rel=1e-6)
    assert list_variants(np.array([[0, 5], [3, 4]]))["Wald test of the log odds ratio"][0] > 0.99


def test_trend_is_the_squared_correlation_times_the_patients():
    for table in tables(14, (2, 4), 12):
        scores = np.repeat(np.arange(4), table.sum(axis=0))
        group = np.concatenate([np.repeat([1, 0], column) for column in table.T])
        if np.ptp(scores) == 0:
            continue
        r = np.corrcoef(scores, group)[0, 1]
        p = stats.chi2.sf(len(scores) * r**2, 1)
        assert list_variants(table)["linear trend"] == pytest.approx((p, p), rel=1e-6)


def test_rank_sum_without_correction_for_ties_is_the_textbook_formula():
    table = np.array([[9, 18, 34], [44, 14, 3]])
    first, second = (np.repeat(np.arange(3), row) for row in table)
    u = stats.mannwhitneyu(first, second).statistic
    sd = np.sqrt(61 * 61 * 123 / 12)
    for name, shift in (("", 0.0), (", continuity correction", 0.5)):
        p = 2 * stats.norm.sf((abs(u - 61 * 61 / 2) - shift) / sd)
        found = list_rank_variants(table)[f"rank sum test{name}, ties ignored"]
        assert found == pytest.approx((p, p), rel=1e-6)
    alike = list_rank_variants(np.array([[5], [7]]))
    assert alike["rank sum test"][0] > 0.99  # one value: nothing to rank


def test_exact_tests_stop_where_there_is_too_much_to_work_out():
    assert list_exact_rank_variant(np.array([[25, 25], [25, 25]])) != {}
    assert list_exact_rank_variant(np.array([[25, 25], [26, 25]])) == {}
    assert list_exact_variants(np.full((2, 8), 20)).two_sided == {}
    assert list_exact_variants(np.array([[200, 300], [300, 200]])).two_sided != {}


def test_smallest_expected_count_equals_scipy():
    for table in tables(15, (2, 3), 9):
        expected = stats.contingency.expected_freq(table).min()
        assert smallest_expected(table) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("level", "low", "high"), [(0.95, 1.959964, 1.96), (0.9, 1.64, 1.645), (0.99, 2.575829, 2.58)]
)
def test_quantile_of_an_interval_holds_what_authors_use(level, low, high):
    found = quantile(level)
    assert found[0] == pytest.approx(low, abs=1e-6)
    assert found[1] == pytest.approx(high, abs=1e-12)


def test_exponentials_beyond_what_a_float_holds_are_infinite():
    assert exponentiate((700.0, 709.9)) == (np.exp(700.0), np.inf)
    assert logarithm((0.0, np.e)) == (-np.inf, pytest.approx(1.0))


def test_student_quantile_equals_scipy():
    for level, df in ((0.95, 3), (0.9, 40), (0.99, 117)):
        assert student_quantile(level, df) == pytest.approx(stats.t.ppf(0.5 + level / 2, df))


def test_sum_of_squares_is_that_of_all_patients_together():
    rng = np.random.default_rng(16)
    first, second = rng.normal(0, 1, 12), rng.normal(1, 3, 31)
    both = np.concatenate([first, second])
    found = bound_sum_of_squares(exact_sample(first), exact_sample(second))
    assert found == pytest.approx(((both - both.mean()) ** 2).sum(), rel=1e-12)


def test_interval_that_is_open_at_one_end_has_any_standard_error():
    low, high = standard_error_from_ends((-np.inf, -np.inf), (1.0, 1.1), 0.95)
    assert (low, high) == (0.0, np.inf)
    low, high = standard_error_from_ends((-1.0, -0.9), (1.0, 1.1), 0.95)
    assert low == pytest.approx(1.9 / (2 * 1.96), rel=1e-6)
    assert high == pytest.approx(2.1 / (2 * 1.959964), rel=1e-6)


def test_interval_from_zero_has_the_smallest_standard_error_that_its_ends_allow():
    """A lower end printed as 0.0 is any log odds ratio down to minus infinity."""
    low, high = standard_error_from_ends((-np.inf, -3.0), (1.0, 1.1), 0.95)
    assert low == pytest.approx(4.0 / (2 * 1.96), rel=1e-6)
    assert high == np.inf
    low, high = standard_error_from_ends((-1.0, -0.9), (1.0, np.inf), 0.95)
    assert (low, high) == (pytest.approx(1.9 / (2 * 1.96), rel=1e-6), np.inf)
    assert standard_error_from_ends((1.0, 1.2), (1.1, 1.3), 0.95)[0] == 0.0
