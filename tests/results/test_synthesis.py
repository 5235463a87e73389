"""Meta-analysis against bayesmeta, metafor and closed forms; priors, conflicts and signs."""

import math
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pymc as pm
import pytest
import xarray as xr
from pytensor.compile.mode import Mode
from scipy import integrate, stats

from pvp_bayes.errors import StudyError
from pvp_bayes.posterior.diagnostics import compare_draws
from pvp_bayes.posterior.draws import extract_priors, infer
from pvp_bayes.posterior.models import build_evidence_model, build_model
from pvp_bayes.posterior.normal_likelihood import draw_from_estimates
from pvp_bayes.posterior.nuts import fit
from pvp_bayes.posterior.priors import PriorSet
from pvp_bayes.printed.other_studies import load_evidence
from pvp_bayes.printed.study import load_study
from pvp_bayes.results import synthesis
from pvp_bayes.results.harmonise import harmonise
from pvp_bayes.results.pooling import (
    Mixture,
    conflict_probability,
    effective_sample_size,
    pool_effects,
    robustify,
)
from pvp_bayes.results.synthesis import synthesise

# Eight schools with tau ~ half-Cauchy(25), mu ~ Normal(0, 50): data and results as printed in
# bayesmeta's vignette (CRAN, inst/doc/bayesmeta.html). Its own integral over tau is a sum over a
# grid with a stated error (delta 0.01), hence 0.003 posterior SD for what depends on it; the
# marginal posterior of tau has no grid there and agrees to six digits.
SCHOOLS = (
    [28.39, 7.94, -2.75, 6.82, -0.64, 0.63, 18.01, 12.16],
    [14.9, 10.2, 16.3, 11.0, 9.4, 11.4, 10.4, 17.6],
)
# dat.bcg of metafor (Colditz et al. 1994): vaccinated with and without tuberculosis, then others.
BCG = np.array(
    [
        [4, 119, 11, 128], [6, 300, 29, 274], [3, 228, 11, 209], [62, 13536, 248, 12619],
        [33, 5036, 47, 5761], [180, 1361, 372, 1079], [8, 2537, 10, 619],
        [505, 87886, 499, 87892], [29, 7470, 45, 7232], [17, 1699, 65, 1600],
        [186, 50448, 141, 27197], [5, 2493, 3, 2338], [27, 16886, 29, 17825],
    ]
)  # fmt: skip
# Responders and patients of eight placebo groups: bayesmeta's BaetenEtAl2013.
BAETEN = np.array([[23, 12, 19, 9, 39, 6, 9, 10], [107, 44, 51, 39, 139, 20, 78, 35]])


def log_risk_ratios():
    a, b, c, d = BCG.T
    n1, n2 = a + b, c + d
    return np.log(a / n1) - np.log(c / n2), np.sqrt(1 / a - 1 / n1 + 1 / c - 1 / n2)


def log_odds_ratios():
    a, b, c, d = BCG.T
    return np.log(a * d / (b * c)), np.sqrt(1 / a + 1 / b + 1 / c + 1 / d)


@pytest.fixture(scope="module")
def schools():
    return pool_effects(*SCHOOLS, tau_prior="half-cauchy:25", effect_sd=50)


@pytest.fixture(scope="module")
def bundled():
    return load_evidence("pvp")


@pytest.fixture(scope="module")
def pvp():
    return load_study("pvp")


@pytest.fixture(scope="module")
def printed(bundled, pvp):
    return synthesise(bundled, pvp)


def shortest(quantile, prob=0.95):
    """Return the shortest interval with this probability, which bayesmeta prints."""
    starts = np.linspace(1e-6, 1 - prob - 1e-6, 201)
    ends = np.array([(quantile(p), quantile(p + prob)) for p in starts])
    return ends[np.argmin(ends[:, 1] - ends[:, 0])]


def test_heterogeneity_of_eight_schools_equals_bayesmeta(schools):
    tau = schools.tau
    assert tau.quantile(0.5) == pytest.approx(4.758539, abs=2e-6)
    assert tau.mean == pytest.approx(5.884511, abs=2e-6)
    assert tau.sd == pytest.approx(4.869904, abs=2e-6)
    assert tau.quantile(0.95) == pytest.approx(15.16589, abs=2e-4)
    ends = tau.quantile(0.025), tau.quantile(0.975)
    assert ends == pytest.approx((0.2199559, 18.0531718), abs=5e-4)


def test_effect_of_eight_schools_equals_bayesmeta(schools):
    effect, sd = schools.effect, 4.995762
    found = (effect.quantile(0.5), effect.mean, effect.sd, effect.quantile(0.95))
    assert found == pytest.approx((7.962961, 7.985729, sd, 16.11009), abs=0.003 * sd)
    assert 1 - effect.probability_below(0.0) == pytest.approx(0.9487521, abs=5e-5)
    assert shortest(effect.quantile) == pytest.approx((-1.823353, 17.824562), abs=0.01 * sd)


@pytest.mark.parametrize(
    ("school", "median", "mean", "sd", "lower", "upper"),
    [
        (0, 10.093581, 11.095255, 7.901084, -3.209562, 28.169723),
        (6, 9.786985, 10.336032, 6.631039, -2.138807, 24.230908),
        (7, 8.266594, 8.474644, 7.456906, -6.528854, 24.110315),
    ],
)
def test_shrinkage_of_eight_schools_equals_bayesmeta(
    schools, school, median, mean, sd, lower, upper
):
    posterior = schools.shrunken[school]
    found = posterior.quantile(0.5), posterior.mean, posterior.sd
    assert found == pytest.approx((median, mean, sd), abs=0.003 * sd)
    assert shortest(posterior.quantile) == pytest.approx((lower, upper), abs=0.01 * sd)


# metafor's printed and tested results for dat.bcg: log risk ratios, DL checked there against
# Stata's metan (tests/testthat, dat.bcg against metan), REML as rma() prints it; tau^2 is theirs.
@pytest.mark.parametrize(
    ("mean", "tau2", "lower", "upper"),
    [(-0.714, 0.3088, -1.064, -0.364), (-0.7145, 0.3132, -1.0669, -0.3622)],
)
def test_a_fixed_tau_gives_the_estimate_of_metafor(mean, tau2, lower, upper):
    tau = f"fixed:{math.sqrt(tau2):.12f}"
    effect = pool_effects(*log_risk_ratios(), tau_prior=tau, effect_sd=math.inf).effect
    assert effect.mean == pytest.approx(mean, abs=6e-4)
    ends = effect.quantile(0.025), effect.quantile(0.975)
    assert ends == pytest.approx((lower, upper), abs=6e-4)


def test_a_fixed_tau_gives_the_prediction_interval_of_metafor():
    # Log odds ratios by maximum likelihood: tau^2 0.302, odds ratio 0.476 (0.336 to 0.675),
    # prediction -1.875 to 0.391 (metafor, analysis example van Houwelingen 2002).
    tau = f"fixed:{math.sqrt(0.302):.12f}"
    pooled = pool_effects(*log_odds_ratios(), tau_prior=tau, effect_sd=math.inf)
    quantiles = [pooled.effect.quantile(p) for p in (0.5, 0.025, 0.975)]
    assert np.exp(quantiles) == pytest.approx([0.476, 0.336, 0.675], abs=1e-3)
    predicted = [pooled.predicted.quantile(p) for p in (0.025, 0.975)]
    assert predicted == pytest.approx([-1.875, 0.391], abs=2e-3)


def test_effective_sample_size_equals_bayesmeta():
    # ess.elir's manual page: 45.7 patients with a unit SD of 2.35 and uniform priors. bayesmeta
    # sums over its grid; two ways of computing the exact integral give 45.61.
    events, total = BAETEN
    y, s = np.log(events / (total - events)), np.sqrt(1 / events + 1 / (total - events))
    predicted = pool_effects(y, s, tau_prior="uniform", effect_sd=math.inf).predicted
    assert effective_sample_size(predicted, unit_sd=2.35) == pytest.approx(45.7, abs=0.12)


def test_effective_sample_size_of_a_mixture_is_its_mean_curvature():
    prior = Mixture.of([0.5, 0.5], [0.0, 3.0], [2.0, 4.0])
    x = np.linspace(-60, 60, 400_001)
    slope = np.gradient(prior.density(x), x)
    expected = np.trapezoid(slope**2 / np.maximum(prior.density(x), 1e-300), x)
    assert effective_sample_size(prior, unit_sd=10.0) == pytest.approx(100 * expected, rel=1e-5)


def reference_effect(y, s, density, limit, value):
    """Return P(effect < value) under a flat effect prior by SciPy's adaptive quadrature."""

    def terms(tau):
        w = 1 / (s**2 + tau**2)
        mean = (w * y).sum() / w.sum()
        log = 0.5 * (np.log(w).sum() - np.log(w.sum()) - (w * (y - mean) ** 2).sum())
        below = stats.norm.cdf(value, mean, w.sum() ** -0.5)
        return np.exp(log) * density(tau), below

    options = {"limit": 500, "epsabs": 0, "epsrel": 1e-11}
    whole = integrate.quad(lambda t: terms(t)[0], 0, limit, **options)[0]
    part = integrate.quad(lambda t: math.prod(terms(t)), 0, limit, **options)[0]
    return part / whole


@pytest.mark.parametrize(
    ("prior", "density", "limit"),
    [
        ("half-normal:0.5", stats.halfnorm(0, 0.5).pdf, 6.0),
        ("log-normal:-1.5:0.7", stats.lognorm(0.7, scale=math.exp(-1.5)).pdf, 60.0),
        ("inverse-gamma:1.84:0.68", stats.invgamma(1.84, scale=0.68).pdf, 3000.0),
        ("half-cauchy:0.5", stats.halfcauchy(0, 0.5).pdf, 3000.0),
    ],
)
def test_effect_equals_adaptive_quadrature(prior, density, limit):
    y, s = np.array([0.2, 1.4, 0.9, -0.5]), np.array([0.3, 0.5, 0.2, 0.6])
    pooled = pool_effects(y, s, tau_prior=prior, effect_sd=math.inf)
    for value in (-0.5, 0.4, 1.5):
        expected = reference_effect(y, s, density, limit, value)
        assert float(pooled.effect.probability_below(value)) == pytest.approx(expected, abs=2e-7)


@pytest.mark.parametrize(
    ("prior", "distribution"),
    [
        ("half-normal:0.5", stats.halfnorm(0, 0.5)),
        ("half-cauchy:2", stats.halfcauchy(0, 2)),
        ("log-normal:-1.5:0.7", stats.lognorm(0.7, scale=math.exp(-1.5))),
        ("inverse-gamma:1.84:0.68", stats.invgamma(1.84, scale=0.68)),
    ],
)
def test_one_study_says_nothing_about_tau_under_a_flat_effect(prior, distribution):
    pooled = pool_effects([1.0], [0.4], tau_prior=prior, effect_sd=math.inf)
    for p in (0.025, 0.5, 0.975):
        assert pooled.tau.quantile(p) == pytest.approx(distribution.ppf(p), rel=1e-4)
        value = distribution.ppf(p)
        assert pooled.tau.probability_below(value) == pytest.approx(p, abs=1e-6)


@pytest.mark.parametrize("scale", [1e-4, 1.0, 1e4])
def test_results_scale_with_the_unit(scale):
    y, s = np.array(SCHOOLS[0]), np.array(SCHOOLS[1])
    prior = f"half-normal:{10 * scale:.6f}"
    pooled = pool_effects(y * scale, s * scale, tau_prior=prior, effect_sd=50 * scale)
    one = pool_effects(y, s, tau_prior="half-normal:10", effect_sd=50)
    assert pooled.effect.sd / scale == pytest.approx(one.effect.sd, rel=1e-9)
    assert pooled.tau.quantile(0.9) / scale == pytest.approx(one.tau.quantile(0.9), rel=1e-6)


def test_order_changes_nothing_and_signs_turn_round():
    y, s = np.array(SCHOOLS[0]) / 10, np.array(SCHOOLS[1]) / 10
    pooled = pool_effects(y, s)
    turned = pool_effects(-y[::-1], s[::-1])
    assert turned.effect.mean == pytest.approx(-pooled.effect.mean, rel=1e-12)
    assert turned.shrunken[0].mean == pytest.approx(-pooled.shrunken[-1].mean, rel=1e-12)


def test_many_studies_recover_effect_and_tau():
    rng = np.random.default_rng(3)
    s = rng.uniform(0.1, 0.6, 2000)
    y = rng.normal(0.8, 0.4, 2000) + rng.normal(0, s)
    pooled = pool_effects(y, s)
    assert abs(pooled.effect.mean - 0.8) < 3 * pooled.effect.sd
    assert abs(pooled.tau.mean - 0.4) < 3 * pooled.tau.sd
    assert pooled.predicted.sd == pytest.approx(0.4, abs=0.03)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (([1.0], [0.0]), r"estimates\[0\]: expected a finite estimate"),
        (([1.0, math.nan], [0.1, 0.1]), r"estimates\[1\]"),
        (([1.0, 2.0], [0.1]), "found 2 estimates and 1 standard errors"),
        (([], []), "found 0 estimates"),
    ],
)
def test_what_is_no_estimate_is_refused(arguments, message):
    with pytest.raises(StudyError, match=message):
        pool_effects(*arguments)


@pytest.mark.parametrize(
    "prior", ["half-normal", "half-normal:0", "half-normal:-1", "normal:1", "inverse-gamma:1", ""]
)
def test_what_is_no_prior_of_tau_is_refused(prior):
    with pytest.raises(StudyError, match=r"tau_prior: expected half-normal:SCALE.*for example"):
        pool_effects([1.0], [0.1], tau_prior=prior)


def test_an_improper_posterior_and_a_bad_probability_are_refused(bundled):
    with pytest.raises(StudyError, match="three or more studies"):
        pool_effects([1.0, 2.0], [0.1, 0.1], tau_prior="uniform")
    with pytest.raises(StudyError, match="effect_sd"):
        pool_effects([1.0], [0.1], effect_sd=0.0)
    with pytest.raises(StudyError, match="prob: expected"):
        synthesise(bundled, prob=95)


def test_conflict_of_a_normal_prior_is_the_two_sided_p():
    # Box's p of the bundled study's four estimates against Normal(0, 0.35), by hand.
    prior = Mixture.of([1.0], [0.0], [0.35])
    for estimate, error, expected in ((1.682, 0.584, 0.0135), (-1.376, 0.595, 0.0462)):
        assert conflict_probability(prior, estimate, error) == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize("distance", [3.0, 8.9, 9.1, 20.0, 36.0, 60.0])
@pytest.mark.parametrize("sign", [-1, 1])
def test_conflict_of_an_estimate_that_is_far_away_is_seen(distance, sign):
    for prior in (
        Mixture.of([1], [0.5], [0.6]),
        Mixture.of([0.5, 0.5], [0.5, 0.5], [0.6, 0.6]),
    ):
        found = conflict_probability(prior, 0.5 + sign * distance, 0.8)
        assert found == pytest.approx(2 * stats.norm.sf(distance), rel=1e-6, abs=1e-15)


@pytest.mark.parametrize("estimate", [-4.0, -1.5, 0.0, 1.0, 2.9, 8.0])
def test_conflict_of_a_bimodal_prior_equals_simulation(estimate):
    prior = Mixture.of([0.6, 0.4], [-2.0, 3.0], [0.5, 1.0])
    predictive = prior.blur(0.4)
    rng = np.random.default_rng(5)
    part = rng.choice(2, 100_000, p=prior.weights)
    draws = rng.normal(predictive.means[part], predictive.sds[part])
    expected = (predictive.density(draws) <= predictive.density(estimate)).mean()
    assert conflict_probability(prior, estimate, 0.4) == pytest.approx(expected, abs=0.007)


# RBesT's vignette introduction_normal (RBesT 1.9-0, opensource.nibr.com/RBesT/articles): six
# placebo groups in Crohn's disease, SD 88, tau ~ HalfNormal(44), mu ~ N(0, 88), MCMC. The vignette
# customizing_plots has another run of the same model; the two differ by the Monte Carlo error.
CROHN = np.array([[74, 166, 328, 20, 25, 58], [-51, -49, -36, -47, -90, -54]])
RBEST_ROBUST = Mixture.of(
    [0.40083877, 0.33497275, 0.06418848, 0.2],
    [-51.42408665, -47.25917128, -55.07086416, -50.0],
    [19.04525409, 7.85193726, 44.573250, 88.0],
)


def test_predictive_prior_equals_rbest():
    pooled = pool_effects(
        CROHN[1], 88 / np.sqrt(CROHN[0]), tau_prior="half-normal:44", effect_sd=88
    )
    tails = (0.025, 0.5, 0.975)
    tau = [pooled.tau.mean, pooled.tau.sd, *map(pooled.tau.quantile, tails)]
    runs = np.array([[14.3, 9.99, 1.35, 12.2, 38.4], [14.0, 9.44, 1.27, 12.1, 38.7]])
    assert tau == pytest.approx(runs.mean(axis=0), rel=0.04)
    prior = pooled.predicted
    found = [prior.mean, prior.sd, *map(prior.quantile, tails)]
    runs = np.array([[-50.0, 19.3, -93.1, -48.6, -13.8], [-50.3, 19.1, -90.8, -48.7, -14.3]])
    error = 19.2 / np.sqrt(1_000)  # of a mean over RBesT's 4 000 thinned draws, twice
    far = [4, 4, 12, 4, 12]  # quantiles at 2.5 % vary three times as much as a mean
    assert (np.abs(found - runs.mean(axis=0)) < error * np.array(far) / 2).all()


def test_effective_sample_size_equals_rbest():
    parts = [values[:3] for values in (RBEST_ROBUST.weights, RBEST_ROBUST.means, RBEST_ROBUST.sds)]
    assert round(effective_sample_size(Mixture.of(*parts), unit_sd=88)) == 39
    assert round(effective_sample_size(RBEST_ROBUST, unit_sd=88)) == 28


def test_posterior_under_a_robust_prior_equals_rbest():
    """The vignette's final analysis: P(active < placebo) = 0.06270104 by RBesT's postmix."""
    normals = [tuple(map(float, row)) for row in np.column_stack(
        [RBEST_ROBUST.weights, RBEST_ROBUST.means, RBEST_ROBUST.sds]
    )]  # fmt: skip
    priors = PriorSet(
        "rbest",
        "mixture",
        88.0,
        mixtures=(("active", ((1.0, -50.0, 88.0),)), ("placebo", tuple(normals))),
    )
    names = {"predictor": ["active", "placebo"]}
    estimates = xr.Dataset(
        {
            "estimate": ("predictor", [-29.2, -63.1]),
            "covariance": (
                ("replicate", "predictor", "other"),
                [np.diag([14.0**2, 13.9**2])],
            ),
        },
        names,
    )
    draws = draw_from_estimates(estimates, priors, 2_000, np.random.default_rng(1))
    assert draws.pareto_k.max() < 0.5
    chances = []
    for seed in range(60):
        found = draw_from_estimates(estimates, priors, 2_000, np.random.default_rng(seed))
        slopes = found.values["log_odds_ratio"]
        chances.append((slopes[:, 0] < slopes[:, 1]).mean())
    error = np.std(chances) / np.sqrt(len(chances))
    assert np.mean(chances) == pytest.approx(0.06270104, abs=4 * error)
    assert error < 0.002


@pytest.mark.parametrize("studies", [3, 8])
def test_a_further_study_lies_in_the_predicted_interval_as_often_as_said(studies):
    """Where effect and tau come from their priors the coverage is exact, so 95 % of 1 000."""
    rng = np.random.default_rng(5)
    errors = np.linspace(0.3, 0.7, studies)
    inside = 0
    for _ in range(1_000):
        effect, tau = rng.normal(0, 4), abs(rng.normal(0, 0.5))
        true = effect + tau * rng.standard_normal(studies + 1)
        estimates = true[:-1] + errors * rng.standard_normal(studies)
        below = pool_effects(estimates, errors).predicted.probability_below(true[-1])
        inside += 0.025 < below < 0.975
    assert stats.binomtest(inside, 1_000, 0.95).pvalue > 0.001


def test_prior_set_is_the_robust_prior_by_predictor(printed):
    priors = printed.prior_set
    assert [name for name, _ in priors.mixtures] == printed.priors["predictor"].unique().tolist()
    for name, normals in priors.mixtures:
        rows = printed.priors[printed.priors["predictor"] == name]
        assert np.array(normals) == pytest.approx(rows[["weight", "log_mean", "log_sd"]].to_numpy())
        assert normals[-1] == pytest.approx((0.2, 0.0, 4.0))
    assert dict(priors.mixtures)["tfi"][0][1] > 0 > dict(priors.mixtures)["cement"][0][1]


def test_without_others_there_is_no_prior_set(bundled):
    with pytest.raises(StudyError, match="expected other studies of a factor"):
        _ = synthesise(bundled).prior_set


def test_robust_prior_keeps_the_evidence_and_adds_a_vague_part():
    predicted = pool_effects([1.0, 1.3, 0.4, 2.0], [0.3, 0.5, 0.4, 0.6]).predicted
    robust = robustify(predicted, weight=0.2, vague_sd=4.0)
    assert robust.weights[-1] == pytest.approx(0.2)
    assert robust.weights.sum() == pytest.approx(1.0)
    assert (robust.means[-1], robust.sds[-1]) == (0.0, 4.0)
    informative = Mixture.of(robust.weights[:-1], robust.means[:-1], robust.sds[:-1])
    x = np.linspace(-3, 5, 401)
    gap = np.abs(informative.probability_below(x) - predicted.probability_below(x)).max()
    assert gap < 0.002


def test_tables_have_their_columns_and_no_gaps(printed):
    for name in ("effects", "shrunken", "leave_one_out", "priors", "conflicts", "signs"):
        table = getattr(printed, name)
        columns = "EVIDENCE_PRIOR" if name == "priors" else name.removesuffix("s").upper()
        assert tuple(table.columns) == getattr(synthesis, f"{columns}_COLUMNS")
        assert not table.isna().any().any()
        assert not table.empty


def test_leaving_this_study_out_is_what_the_others_say(printed):
    left = printed.leave_one_out
    left = left[left["source_kind"] == "this study"].set_index("factor")["odds_ratio"]
    effects = printed.effects[printed.effects["evidence"] == "other studies"].set_index("factor")
    assert left.to_dict() == pytest.approx(effects.loc[left.index, "odds_ratio"].to_dict())


def test_nothing_of_the_overlapping_paper_is_pooled(printed):
    assert "qin-2025" not in set(printed.shrunken["study"])
    assert set(printed.overlap["other"]) >= {"qin-2025"}


def test_priors_are_for_the_printed_level_and_sum_to_one(printed):
    sums = printed.priors.groupby("predictor")["weight"].sum()
    assert sums.to_dict() == pytest.approx(
        dict.fromkeys(("tfi", "liquefaction", "vertebrae", "cement"), 1.0)
    )
    evidence = printed.priors[printed.priors["component"] != "vague"]
    centre = evidence.groupby("predictor")["log_mean"].mean()
    assert (np.sign(centre).to_dict()) == {
        "cement": -1.0, "liquefaction": 1.0, "tfi": 1.0, "vertebrae": 1.0,
    }  # fmt: skip


def test_the_disputed_sign_is_improbable_given_only_the_others(printed):
    signs = printed.signs.set_index("predictor")
    assert (signs["probability_printed_sign"] + signs["probability_other_sign"]).eq(1).all()
    assert signs.loc["vertebrae", "probability_printed_sign"] < 0.1
    assert signs.loc["vertebrae", "support_other_sign"] > 10
    assert (signs.drop("vertebrae")["probability_printed_sign"] > 0.9).all()
    conflicts = printed.conflicts.set_index("predictor")["verdict"]
    assert conflicts.to_dict() == {
        "tfi": "no conflict", "liquefaction": "no conflict", "vertebrae": "conflict",
        "cement": "no conflict",
    }  # fmt: skip


def test_what_the_others_say_of_the_sign_does_not_depend_on_the_reading(bundled, pvp, printed):
    turned = synthesise(bundled, pvp, reading="reversed:vertebrae")
    assert turned.signs.equals(printed.signs)
    assert turned.priors.equals(printed.priors)
    p = turned.conflicts.set_index("predictor")["conflict_p"]["vertebrae"]
    assert p > printed.conflicts.set_index("predictor")["conflict_p"]["vertebrae"]


def test_a_reading_that_cuts_the_count_gets_no_prior_for_it(bundled, pvp):
    cut = synthesise(bundled, pvp, reading="dichotomised:vertebrae:2")
    assert "vertebrae" not in set(cut.priors["predictor"])
    assert "vertebrae" in set(cut.effects["factor"])


def test_priors_follow_the_step_of_the_study(bundled, pvp, printed):
    terms = [replace(t, per=2.0) if t.variable == "vertebrae" else t for t in pvp.terms]
    other = replace(pvp, regression=replace(pvp.regression, terms=tuple(terms)))
    double = synthesise(bundled, other).priors
    one = printed.priors
    mine = (one["predictor"] == "vertebrae") & (one["component"] != "vague")
    ratio = double.loc[mine, "log_mean"] / one.loc[mine, "log_mean"]
    assert ratio.to_numpy() == pytest.approx(np.full(3, 2.0), rel=1e-4)


def test_without_a_study_only_the_evidence_is_pooled(bundled):
    alone = synthesise(bundled)
    assert set(alone.effects["evidence"]) == {"other studies"}
    assert alone.priors.empty
    assert alone.signs.empty
    assert tuple(alone.conflicts.columns) == synthesis.CONFLICT_COLUMNS


def test_another_study_gets_empty_tables_and_no_error(bundled):
    other = synthesise(bundled, load_study("rossi"))
    assert other.priors.empty
    assert not other.effects.empty


def log_density(rows, point):
    """Return the joint model's log density at a point, by SciPy."""
    factor, study = (rows[name].factorize()[0] for name in ("factor", "study"))
    tau, study_tau = np.exp(point["tau_log__"]), np.exp(point["study_tau_log__"])
    true = point["log_odds_ratio"][factor] + study_tau * point["v"][study]
    true = true + tau[factor] * point["u"]
    total = stats.norm.logpdf(rows["log_odds_ratio"], true, rows["standard_error"]).sum()
    total += stats.norm.logpdf(point["log_odds_ratio"], 0, 4).sum()
    total += stats.halfnorm.logpdf(tau, 0, 0.5).sum() + stats.halfnorm.logpdf(study_tau, 0, 0.5)
    return total + stats.norm.logpdf(point["u"]).sum() + stats.norm.logpdf(point["v"]).sum()


@pytest.fixture(scope="module")
def joint(bundled, pvp):
    estimates = harmonise(bundled, pvp, reading="reversed:vertebrae")
    keep = estimates["factor"].isin(["tfi", "liquefaction", "vertebrae", "cement"])
    return estimates[keep]


def test_joint_model_has_the_density_that_scipy_gives(joint):
    model = build_evidence_model(joint)
    mode = Mode(linker="py", optimizer="fast_compile")
    density = model.compile_logp(jacobian=False, mode=mode)
    rows = joint[joint["included"]]
    rng = np.random.default_rng(1)
    for _ in range(10):
        start = model.initial_point()
        point = {name: rng.normal(0, 0.7, np.shape(v)) for name, v in start.items()}
        assert density(point) == pytest.approx(log_density(rows, point), rel=1e-10)


def test_joint_model_samples_and_agrees_with_the_factor_by_factor_answer(joint):
    with build_evidence_model(joint):
        draws = pm.sample(
            draws=150, tune=200, chains=1, cores=1, random_seed=1, progressbar=False,
            compute_convergence_checks=False, nuts_sampler="pymc",
        )  # fmt: skip
    effect = draws["posterior"]["log_odds_ratio"].mean(("chain", "draw"))
    rows = joint[(joint["factor"] == "tfi") & joint["included"]]
    alone = pool_effects(rows["log_odds_ratio"], rows["standard_error"]).effect
    assert float(effect.sel(factor="tfi")) == pytest.approx(alone.mean, abs=1.5 * alone.sd)
    assert (effect > 0).all()


def test_joint_model_needs_estimates(joint):
    with pytest.raises(StudyError, match="one or more rows"):
        build_evidence_model(joint.assign(included=False))


def test_pooling_does_not_import_pymc():
    code = "import sys, pvp_bayes.results.synthesis; print('pymc' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


@pytest.mark.slow
def test_nuts_agrees_with_importance_sampling_under_the_prior_of_others(answer, bundled, pvp):
    priors = synthesise(bundled, pvp, reading=answer.reading.name).prior_set
    one = answer.patients.isel(replicate=[0])
    nuts = fit(build_model(one, priors), random_seed=1)
    draws = infer(one, priors, random_seed=1, draws=8_000)
    table = compare_draws(draws, nuts)
    assert set(table["verdict"]) == {"agree"}
    assert extract_priors(nuts) == extract_priors(draws) == priors
