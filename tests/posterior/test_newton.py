"""Newton's fits against statsmodels, and modes under t priors against a numeric optimum."""

import numpy as np
import pytest
import statsmodels.api as sm
from scipy import optimize, stats
from scipy.special import expit

from pvp_bayes.patients.patterns import PatternCounts
from pvp_bayes.posterior.newton import centre_design, find_student_mode, fit_counts, fit_modes


@pytest.fixture(scope="module")
def counts():
    """Three data sets of nine patterns and two predictors; one pattern is empty in the last."""
    rng = np.random.default_rng(2)
    design = rng.normal(size=(3, 9, 2)).round(2)
    totals = rng.integers(5, 30, (3, 9))
    totals[2, 4] = 0
    cases = rng.binomial(totals, expit(design @ [0.8, -0.5])).astype(float)
    return PatternCounts(design, cases, totals - cases)


def fit_by_statsmodels(counts, i):
    """Return the fit of one data set, the intercept first, and the log odds of its patterns."""
    design = sm.add_constant(counts.design[i])
    used = counts.totals[i] > 0
    both = np.column_stack([counts.cases[i], counts.controls[i]])
    fit = sm.GLM(both[used], design[used], sm.families.Binomial()).fit(tol=1e-12)
    return fit, design @ fit.params


def test_modes_equal_statsmodels_and_the_ridge_gradient_is_zero(counts):
    design = sm.add_constant(counts.design[0])
    cases, totals = counts.cases[0], counts.totals[0]
    mode, hessian = fit_modes(design[None], cases[None], totals[None], np.zeros((1, 3)))
    fit, _ = fit_by_statsmodels(counts, 0)
    np.testing.assert_allclose(mode[0], fit.params, atol=1e-7)
    np.testing.assert_allclose(np.linalg.inv(hessian[0]), fit.cov_params(), rtol=1e-5)
    precision = np.array([[0.04, 1.0, 4.0]])
    mode, hessian = fit_modes(design[None], cases[None], totals[None], precision)
    p = expit(design @ mode[0])
    gradient = design.T @ (cases - totals * p) - precision[0] * mode[0]
    np.testing.assert_allclose(gradient, 0, atol=1e-6)
    information = (design.T * (totals * p * (1 - p))) @ design + np.diag(precision[0])
    np.testing.assert_allclose(hessian[0], information, rtol=1e-9)


def test_fits_of_many_data_sets_equal_statsmodels(counts):
    fits = fit_counts(counts)
    for i in range(3):
        fit, log_odds = fit_by_statsmodels(counts, i)
        np.testing.assert_allclose(fits.estimate[i], fit.params[1:], atol=1e-4)
        np.testing.assert_allclose(fits.error[i], fit.bse[1:], rtol=1e-4)
        np.testing.assert_allclose(fits.log_odds[i], log_odds, atol=1e-3)
        np.testing.assert_allclose(fits.probability[i], expit(log_odds), atol=1e-3)
        slopes = fits.covariance[i, 1:, 1:]
        np.testing.assert_allclose(slopes, fit.cov_params()[1:, 1:], rtol=2e-4)
    product = fits.information @ fits.covariance
    np.testing.assert_allclose(product, np.broadcast_to(np.eye(3), (3, 3, 3)), atol=1e-9)


def test_each_data_set_is_fitted_as_if_it_were_alone(counts):
    together = fit_counts(counts)
    for i in range(3):
        alone = fit_counts(counts.select(np.array([i])))
        np.testing.assert_allclose(alone.estimate[0], together.estimate[i], atol=1e-9)
        np.testing.assert_allclose(alone.error[0], together.error[i], rtol=1e-9)


def test_design_is_centred_at_the_patients_means(counts):
    design, means = centre_design(counts)
    assert (design[..., 0] == 1).all()
    np.testing.assert_allclose(design[..., 1:], counts.design - means[:, None])
    for i in range(3):
        patients = np.repeat(counts.design[i], counts.totals[i].astype(int), axis=0)
        np.testing.assert_allclose(means[i], patients.mean(axis=0))


def test_separated_groups_have_a_fit_that_is_finite_and_large():
    apart = PatternCounts(
        np.array([[[0.0], [1.0]]]), np.array([[0.0, 12.0]]), np.array([[20.0, 0.0]])
    )
    fits = fit_counts(apart)
    assert 8 < fits.estimate[0, 0] < 100
    assert np.isfinite(fits.error).all()


@pytest.mark.parametrize(("df", "scale"), [(1.0, 0.5), (4.0, 0.62), (30.0, 2.5)])
def test_mode_under_t_priors_is_that_of_a_numeric_optimum(df, scale):
    """Three estimates with correlated errors, two data sets with errors of their own."""
    estimate = np.array([1.7, -0.4, 2.3])
    shape = np.array([[0.34, 0.1, 0.0], [0.1, 0.36, -0.08], [0.0, -0.08, 0.22]])
    precision = np.linalg.inv(np.stack([shape, 2 * shape]))

    def solve(weight):
        hessian = precision + weight[:, :, None] * np.eye(3)
        return np.linalg.solve(hessian, (precision @ estimate)[..., None])[..., 0], hessian

    start = np.tile(estimate, (2, 1))
    mode, hessian = find_student_mode(start, scale, df, solve, tolerance=1e-10)
    for i in range(2):

        def loss(beta, i=i):
            off = beta - estimate
            return off @ precision[i] @ off / 2 - stats.t.logpdf(beta, df, 0, scale).sum()

        found = optimize.minimize(loss, estimate, method="BFGS", options={"gtol": 1e-9})
        np.testing.assert_allclose(mode[i], found.x, atol=1e-5)
        weight = (df + 1) / (df * scale**2 + mode[i] ** 2)
        np.testing.assert_allclose(hessian[i], precision[i] + np.diag(weight), rtol=1e-6)


def test_search_for_a_mode_ends_within_its_tolerance():
    """Halving the distance at each step, the search stops once a step is shorter than asked."""
    asked = []

    def solve(precision):
        asked.append(precision)
        return np.full((1, 1), 0.5 ** len(asked)), np.ones((1, 1, 1))

    mode, _ = find_student_mode(np.ones((1, 1)), 1.0, 3.0, solve, tolerance=0.01)
    assert mode.item() == 0.5**7  # 2^-7 is the first step below 0.01
    assert len(asked) == 7
