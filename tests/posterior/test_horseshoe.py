"""The regularised horseshoe against simulation, NUTS and quadrature."""

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from pvp_bayes.patients.one_table import build_table2_estimates
from pvp_bayes.patients.own_patients import count_patterns
from pvp_bayes.posterior.diagnostics import compare_draws
from pvp_bayes.posterior.draws import draw_prior, infer
from pvp_bayes.posterior.horseshoe import (
    SLAB,
    draw_half_cauchy,
    list_local_scales,
    list_strata,
    log_half_cauchy,
    regularise,
)
from pvp_bayes.posterior.importance import log_slope_prior
from pvp_bayes.posterior.models import build_model
from pvp_bayes.posterior.normal_likelihood import draw_from_estimates
from pvp_bayes.posterior.nuts import fit
from pvp_bayes.posterior.priors import name_priors, parse_prior_set, select_priors
from pvp_bayes.results.sensitivity import _list_variances, prior_sensitivity
from pvp_bayes.tables.reading import Reading
from tests.posterior.test_comparable_steps import count, make_people, print_study, take_slopes

HORSESHOE = parse_prior_set("horseshoe:0.5")


def simulate_effects(n, scale, rng, tau=None):
    """Return effects from the definition by Piironen and Vehtari."""
    tau = np.abs(scale * rng.standard_cauchy(n)) if tau is None else np.full(n, tau)
    local = np.abs(rng.standard_cauchy(n))
    shrunk = np.sqrt(SLAB**2 * local**2 / (SLAB**2 + tau**2 * local**2))
    return tau * shrunk * rng.standard_normal(n)


@pytest.mark.parametrize("prob", [0.5, 0.95])
def test_limit_is_the_quantile_of_the_definition(prob):
    effects = simulate_effects(400_000, 0.5, np.random.default_rng(1))
    assert np.quantile(abs(effects), prob) == pytest.approx(HORSESHOE.limit(prob), rel=0.03)


def test_name_is_read_back_and_meaning_is_in_words():
    assert parse_prior_set(name_priors(HORSESHOE)["priors"]) == HORSESHOE
    assert "close to 1 and few are not" in HORSESHOE.meaning
    assert "tau ~ HalfCauchy(0.5)" in HORSESHOE.distribution


def test_density_given_tau_is_that_of_the_definition():
    """Probabilities of bins from the mixture of normals, against simulated effects."""
    tau, edges = 0.3, np.array([0.003, 0.03, 0.1, 0.3, 1.0, 3.0])
    effects = abs(simulate_effects(1_000_000, 1.0, np.random.default_rng(2), tau))
    found = np.histogram(effects, edges)[0] / len(effects)
    for low, high, share in zip(edges[:-1], edges[1:], found, strict=True):
        x = np.geomspace(low, high, 200)
        density = np.exp(log_slope_prior(x[:, None], HORSESHOE, np.full(200, tau))[:, 0])
        assert 2 * np.trapezoid(density, x) == pytest.approx(share, rel=0.01)


def test_prior_draws_are_those_of_the_definition():
    found = draw_prior(HORSESHOE, (1, 40_000), 1, 1)["log_odds_ratio"].ravel()
    effects = simulate_effects(40_000, 0.5, np.random.default_rng(3))
    assert stats.ks_2samp(found, effects).pvalue > 0.001


def test_half_cauchy_has_its_density():
    found = draw_half_cauchy((50_000,), 2.0, np.random.default_rng(1))
    assert stats.kstest(found, stats.halfcauchy(scale=2).cdf).pvalue > 0.001
    x = np.array([0.1, 2.0, 30.0])
    np.testing.assert_allclose(log_half_cauchy(x, 2.0), stats.halfcauchy(scale=2).logpdf(x))


def test_variances_for_the_conflict_are_those_of_the_definition():
    variances = _list_variances(HORSESHOE)
    effects = simulate_effects(400_000, 0.5, np.random.default_rng(4))
    assert variances.mean() == pytest.approx(effects.var(), rel=0.03)


def make_many(n=400, seed=1):
    """Return patients with two factors that matter among eight, one of them measured."""
    rng = np.random.default_rng(seed)
    people = pd.DataFrame(rng.integers(0, 2, (n, 8)), columns=[f"x{j}" for j in range(8)])
    people["x0"] = rng.normal(60, 9, n).round(-1)
    logit = 1.5 * (people["x0"] - 60) / 18 + 2 * (people["x7"] - 0.5)
    ill = (rng.random(n) < 1 / (1 + np.exp(-logit))).astype(int)
    return people.assign(ill=ill)


def test_draws_agree_with_nuts():
    people = make_many()
    patients = count(people, [f"x{j}" for j in range(8)])
    draws = infer(patients, HORSESHOE, random_seed=1, draws=8_000)
    assert float(draws["sample_stats"]["pareto_k"].max()) < 0.5
    nuts = fit(build_model(patients, HORSESHOE), random_seed=1, target_accept=0.95)
    table = compare_draws(draws, nuts)
    stable = ~table["quantity"].isin(["tau, mean", "tau, sd"])  # a half-Cauchy has neither
    assert set(table.loc[stable, "verdict"]) == {"agree"}


def test_estimates_alone_equal_quadrature_in_any_unit():
    found = []
    for per in (10.0, 1.0):
        data = build_table2_estimates(print_study(per, table1=True), Reading(), 1, 1, "test")
        errors = data["standard_error"].to_numpy()
        data = data.assign(covariance=data["covariance"] * 0 + np.diag(errors**2))
        draws = draw_from_estimates(data, HORSESHOE, 20_000, np.random.default_rng(1))
        found.append(draws.values["log_odds_ratio"] / [per, 1])
    np.testing.assert_allclose(found[0], found[1], rtol=1e-5, atol=1e-7)
    steps = np.array(select_priors(HORSESHOE, data).steps)
    tau = np.geomspace(*list_strata(HORSESHOE.scale)[[0, -1]], 2_000)
    weight, local = list_local_scales()
    sd = regularise(tau[:, None] * local)  # dims (tau, component)
    mass, means = np.exp(log_half_cauchy(tau, HORSESHOE.scale)) * tau, []
    for y, s in zip(data["estimate"].to_numpy() * steps, errors * steps, strict=True):
        height = weight * stats.norm.pdf(y, 0, np.hypot(sd, s))
        mass = mass * height.sum(axis=1)
        means.append((height * y * sd**2 / (sd**2 + s**2)).sum(axis=1) / height.sum(axis=1))
    expected = [(mass * mean).sum() / mass.sum() for mean in means]
    effects = found[1] * steps
    error = effects.std(axis=0) / np.sqrt(draws.effective_size[0])
    assert (abs(effects.mean(axis=0) - expected) < 5 * error).all()


def test_sensitivity_reads_draws_of_a_horseshoe():
    patients = count_patterns(make_people(), outcome="ill", predictors=["age", "sex"])
    draws = infer(patients, HORSESHOE, random_seed=1, draws=500)
    found = prior_sensitivity(draws)
    assert set(found.power["part"]) == {"prior of tau", "middle layer, given tau"}
    assert list(found.scale["distribution"]) == ["prior", "posterior"]
    assert np.isfinite(take_slopes(draws)).all()
