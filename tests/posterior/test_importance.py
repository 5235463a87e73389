"""The millisecond posterior against quadrature, ArviZ's Pareto k and its own symmetries."""

import arviz_stats
import numpy as np
import pytest
import xarray as xr
from scipy import stats
from scipy.special import expit

from pvp_bayes.errors import StudyError
from pvp_bayes.patients.patterns import build_patients
from pvp_bayes.posterior.draws import draw_prior, extract_priors, infer
from pvp_bayes.posterior.importance import (
    draw_posterior,
    draw_student,
    log_slope_prior,
    pareto_k,
    weigh_posterior,
)
from pvp_bayes.posterior.priors import PriorSet, parse_prior_set
from pvp_bayes.printed.intervals import EVERYTHING
from pvp_bayes.tables.contrast import Contrast
from pvp_bayes.tables.encoding import NO_ERROR, Predictor


def make_patients(cases, controls, design):
    """Return patients with one replicate from counts by pattern."""
    design = np.asarray(design, dtype=float)
    predictors = [
        Predictor(
            name=name,
            label=name,
            contrast=Contrast(name),
            harmful="more",
            harmful_sign=1,
            coefficient=EVERYTHING,
            target_interval=EVERYTHING,
            standard_error=NO_ERROR,
            error_source="",
            printed=(np.nan, np.nan, np.nan),
        )
        for name in (f"x{j}" for j in range(design.shape[1]))
    ]
    counts = np.array([[cases], [controls]], dtype=np.int64)
    names = [str(row) for row in design.tolist()]
    return build_patients(
        predictors, names, design, counts, {"study": "test", "method": "observed"}
    )


def quadrature_below(points, cases, controls, x, priors):
    """P(log odds ratio < point) for one predictor, by brute force over a grid."""
    cases, controls, x = map(np.asarray, (cases, controls, x))
    centred = x - np.average(x, weights=cases + controls)
    a, b = np.linspace(-25, 25, 1001)[:, None], np.sinh(np.linspace(-6.5, 6.5, 2001))[None]
    log = stats.norm.logpdf(a, 0, 5) + np.log(np.gradient(b[0]))
    for k in range(len(x)):
        eta = a + b * centred[k]
        log += -cases[k] * np.logaddexp(0, -eta) - controls[k] * np.logaddexp(0, eta)
    if priors.family == "hierarchical":
        tau = np.geomspace(1e-4, 6, 1200)[:, None]
        height = stats.norm.pdf(b, 0, tau) * 2 * stats.norm.pdf(tau)
        log += np.log(np.trapezoid(height, tau, axis=0) + 1e-300)[None]
    elif priors.family == "normal":
        log += stats.norm.logpdf(b, 0, priors.scale)
    elif priors.family == "mixture":
        height = sum(w * stats.norm.pdf(b, m, s) for w, m, s in dict(priors.mixtures)["x0"])
        log += np.log(height + 1e-300)
    else:
        log += stats.t.logpdf(b / priors.scale, priors.degrees_of_freedom)
    weight = np.exp(log - log.max()).sum(axis=0)
    return np.interp(points, b[0], (np.cumsum(weight) - weight / 2) / weight.sum())


@pytest.mark.parametrize(
    "name", ["hierarchical", "normal:2.5", "student-t:3:1", "cauchy:2.5", "sceptical"]
)
@pytest.mark.parametrize(
    ("cases", "controls"),
    [([10, 30], [25, 15]), ([0, 12], [20, 30]), ([3, 1], [2, 2]), ([20, 20], [20, 20])],
    ids=["effect", "zero cell", "tiny", "no effect"],
)
def test_posterior_equals_quadrature_within_monte_carlo_error(name, cases, controls):
    priors = parse_prior_set(name)
    patients = make_patients(cases, controls, [[0.0], [1.0]])
    draws = infer(patients, priors, random_seed=3, draws=10_000)
    found = draws["posterior"]["log_odds_ratio"].to_numpy().ravel()
    wanted = np.array([0.025, 0.2, 0.5, 0.8, 0.975])
    exact = quadrature_below(np.quantile(found, wanted), cases, controls, [0.0, 1.0], priors)
    error = np.sqrt(wanted * (1 - wanted) / 20_000)  # half of the draws' number, for safety
    assert (np.abs(exact - wanted) < 5 * error).all()


ROBUST = ((0.5, 1.2, 0.2), (0.3, 1.3, 0.7), (0.2, 0.0, 4.0))
FAR = ((0.6, -2.0, 0.2), (0.2, -1.0, 0.3), (0.2, 0.0, 4.0))


@pytest.mark.parametrize("normals", [ROBUST, FAR], ids=["near", "in conflict"])
@pytest.mark.parametrize(
    ("cases", "controls"),
    [([10, 30], [25, 15]), ([0, 12], [20, 30]), ([3, 1], [2, 2]), ([20, 20], [20, 20])],
    ids=["effect", "zero cell", "tiny", "no effect"],
)
def test_posterior_under_a_mixture_equals_quadrature(normals, cases, controls):
    priors = PriorSet("evidence", "mixture", 4.0, mixtures=(("x0", normals),))
    patients = make_patients(cases, controls, [[0.0], [1.0]])
    draws = infer(patients, priors, random_seed=3, draws=10_000)
    found = draws["posterior"]["log_odds_ratio"].to_numpy().ravel()
    wanted = np.array([0.025, 0.2, 0.5, 0.8, 0.975])
    exact = quadrature_below(np.quantile(found, wanted), cases, controls, [0.0, 1.0], priors)
    error = np.sqrt(wanted * (1 - wanted) / 20_000)  # half of the draws' number, for safety
    assert (np.abs(exact - wanted) < 5 * error).all()
    assert not draws["sample_stats"]["by_nuts"].any()


def test_mixture_of_every_combination_equals_quadrature_in_two_dimensions():
    """Two factors that go together, one of them in conflict with its prior."""
    cases, controls = np.array([5, 9, 20, 27]), np.array([30, 12, 11, 8])
    design = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    priors = PriorSet("evidence", "mixture", 4.0, mixtures=(("x1", FAR), ("x0", ROBUST)))
    draws = infer(make_patients(cases, controls, design), priors, random_seed=1, draws=10_000)
    a, b, c = np.meshgrid(
        np.linspace(-2, 2, 31), np.linspace(-3, 6, 361), np.linspace(-4, 5, 361), indexing="ij"
    )
    log = stats.norm.logpdf(a, 0, 5)
    centred = design - np.average(design, axis=0, weights=cases + controls)
    for k, row in enumerate(centred):
        eta = a + b * row[0] + c * row[1]
        log += -cases[k] * np.logaddexp(0, -eta) - controls[k] * np.logaddexp(0, eta)
    for value, normals in ((b, ROBUST), (c, FAR)):
        log += np.log(sum(w * stats.norm.pdf(value, m, s) for w, m, s in normals))
    weight = np.exp(log - log.max())
    weight /= weight.sum()
    slopes = draws["posterior"]["log_odds_ratio"].to_numpy().reshape(-1, 2)
    size = float(draws["sample_stats"]["effective_size"].min())
    for j, value in enumerate((b, c)):
        mean = (weight * value).sum()
        sd = np.sqrt((weight * (value - mean) ** 2).sum())
        assert abs(slopes[:, j].mean() - mean) < 5 * sd / np.sqrt(size)
        assert slopes[:, j].std() == pytest.approx(sd, rel=0.05)
        below = (weight * (value < mean)).sum()
        assert (slopes[:, j] < mean).mean() == pytest.approx(below, abs=0.02)


def test_mixture_of_one_normal_is_that_normal(patients):
    name = "normal:0.8"
    alone = PriorSet("mine", "mixture", 0.8, mixtures=(("x1", ((1.0, 0.0, 0.8),)),))
    means = [
        infer(patients, priors, random_seed=1, draws=8_000)["posterior"]["log_odds_ratio"]
        for priors in (parse_prior_set(name), alone)
    ]
    both = [m.mean(("chain", "draw")).to_numpy() for m in means]
    np.testing.assert_allclose(both[0], both[1], atol=0.02)


def test_mixture_for_other_predictors_is_refused(patients):
    priors = PriorSet("evidence", "mixture", 4.0, mixtures=(("tfi", ROBUST),))
    with pytest.raises(StudyError, match="expected a predictor among tfi, found x0, x1"):
        infer(patients, priors, random_seed=1)


def test_draws_carry_their_mixture_through_a_file(patients, tmp_path):
    priors = PriorSet("evidence", "mixture", 4.0, mixtures=(("x1", FAR),))
    draws = infer(patients, priors, random_seed=1, draws=50)
    draws.to_netcdf(tmp_path / "draws.nc", engine="h5netcdf")
    with xr.open_datatree(tmp_path / "draws.nc", engine="h5netcdf") as kept:
        assert extract_priors(kept) == priors
    log_prior = draws["log_prior"]["log_odds_ratio"].to_numpy()
    slopes = draws["posterior"]["log_odds_ratio"].to_numpy()
    assert log_prior[..., 0] == pytest.approx(stats.norm.logpdf(slopes[..., 0], 0, 4))
    density = sum(w * stats.norm.pdf(slopes[..., 1], m, s) for w, m, s in FAR)
    assert log_prior[..., 1] == pytest.approx(np.log(density))
    before = draw_prior(priors.select(["x1"]), (4, 20_000), 1, 1)["log_odds_ratio"].ravel()
    mean = sum(w * m for w, m, _ in FAR)
    sd = np.sqrt(sum(w * (s**2 + (m - mean) ** 2) for w, m, s in FAR))
    assert before.mean() == pytest.approx(mean, abs=5 * sd / np.sqrt(80_000))
    assert before.std() == pytest.approx(sd, rel=0.02)


def test_pareto_k_equals_arviz():
    rng = np.random.default_rng(1)
    for scale in (0.2, 0.5, 1.0, 1.5):
        log_weight = scale * rng.standard_t(5, 2_000)
        expected = arviz_stats.base.array_stats.psislw(-log_weight)[1]
        assert pareto_k(log_weight) == pytest.approx(float(expected), abs=0.02)


@pytest.fixture(scope="module")
def patients():
    return make_patients([5, 9, 20, 27], [30, 12, 11, 8], [[0, 0], [0, 1], [1, 0], [1, 1]])


def test_swapping_cases_and_controls_turns_every_sign(patients):
    swapped = patients.rename(cases="controls", controls="cases")
    priors = parse_prior_set("hierarchical")
    means = [
        infer(p, priors, random_seed=1, draws=4_000)["posterior"]["log_odds_ratio"]
        .mean(("chain", "draw"))
        .to_numpy()
        for p in (patients, swapped)
    ]
    np.testing.assert_allclose(means[0], -means[1], atol=0.03)


def test_order_of_patterns_does_not_matter(patients):
    priors = parse_prior_set("normal:2.5")
    means = [
        infer(p, priors, random_seed=1)["sample_stats"]["mean_log_odds_ratio"].to_numpy()
        for p in (patients, patients.isel(pattern=[2, 0, 3, 1]))
    ]
    np.testing.assert_allclose(means[0], means[1], atol=1e-9)


def test_posterior_of_several_replicates_is_their_mixture(patients):
    other = make_patients([12, 9, 13, 27], [23, 12, 18, 8], [[0, 0], [0, 1], [1, 0], [1, 1]])
    both = xr.concat(
        [patients, other.assign_coords(replicate=[1])], "replicate", data_vars="minimal"
    )
    priors = parse_prior_set("normal:2.5")
    mixed = infer(both, priors, random_seed=1, draws=5_000)
    single = [infer(p, priors, random_seed=2, draws=5_000) for p in (patients, other)]
    expected = np.mean(
        [s["posterior"]["log_odds_ratio"].mean(("chain", "draw")) for s in single], axis=0
    )
    np.testing.assert_allclose(
        mixed["posterior"]["log_odds_ratio"].mean(("chain", "draw")), expected, atol=0.03
    )


def test_same_seed_gives_the_same_draws(patients):
    priors = parse_prior_set("hierarchical")
    first, second = (infer(patients, priors, random_seed=8) for _ in range(2))
    assert first["posterior"].to_dataset().identical(second["posterior"].to_dataset())


def test_log_likelihood_is_the_binomial_one(patients):
    draws = infer(patients, parse_prior_set("normal:1"), random_seed=1, draws=10)
    posterior = draws["posterior"].isel(chain=0, draw=3)
    eta = (
        posterior["intercept"].item()
        + patients["design"].to_numpy() @ posterior["log_odds_ratio"].to_numpy()
    )
    cases, totals = patients["cases"][0], (patients["cases"] + patients["controls"])[0]
    expected = stats.binom.logpmf(cases, totals, expit(eta))
    np.testing.assert_allclose(draws["log_likelihood"]["cases"].isel(chain=0, draw=3), expected)


def test_draws_survive_a_round_trip_to_disk(patients, tmp_path):
    draws = infer(patients, parse_prior_set("hierarchical"), random_seed=1, draws=50)
    draws.to_netcdf(tmp_path / "draws.nc", engine="h5netcdf")
    with xr.open_datatree(tmp_path / "draws.nc", engine="h5netcdf") as tree:
        assert tree.load().identical(draws)


def test_group_without_cases_is_refused():
    with pytest.raises(StudyError, match="found a group without any"):
        infer(
            make_patients([0, 0], [3, 4], [[0.0], [1.0]]),
            parse_prior_set("normal:1"),
            random_seed=1,
        )


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda p: p.drop_vars("design"), "found no design"),
        (lambda p: p.assign(cases=-p["cases"]), "counts of 0 or more"),
        (lambda p: p.assign(design=p["design"] * np.nan), "finite values"),
        (lambda p: p.assign(controls=0 * p["controls"]), "found a group without any"),
    ],
)
def test_patients_without_a_likelihood_are_refused(patients, change, message):
    with pytest.raises(StudyError, match=message):
        infer(change(patients), parse_prior_set("normal:1"), random_seed=1)


@pytest.mark.parametrize("df", [2.0, 8.0])
def test_proposal_is_the_multivariate_t_of_scipy(df):
    hessian = np.array([[4.0, 1.0, 0.5], [1.0, 3.0, -0.2], [0.5, -0.2, 2.0]])
    mode = np.array([0.5, -1.0, 2.0])
    draws, density = draw_student(
        mode[None, None], hessian[None, None], 40_000, np.random.default_rng(1), df=df
    )
    law = stats.multivariate_t(mode, np.linalg.inv(hessian), df=df)
    np.testing.assert_allclose(density[0], law.logpdf(draws[0]), rtol=1e-9)
    middle = np.median(draws[0], axis=0)
    width = np.sqrt(np.diag(np.linalg.inv(hessian)))
    np.testing.assert_allclose(middle, mode, atol=0.03)
    inside = (np.abs(draws[0] - mode) < width * stats.t(df).ppf(0.75)).mean(axis=0)
    np.testing.assert_allclose(inside, 0.5, atol=0.012)


def test_proposal_takes_each_draw_from_its_own_stratum():
    mode, hessian = np.array([[[0.0], [50.0]]]), np.array([[[[1.0]], [[4.0]]]])
    stratum = np.array([[0, 1, 1, 0]])
    draws, density = draw_student(mode, hessian, 4, np.random.default_rng(1), stratum)
    assert (np.abs(draws[0, :, 0] - [0, 50, 50, 0]) < 20).all()
    expected = stats.t(8).logpdf((draws[0, :, 0] - [0, 50, 50, 0]) * [1, 2, 2, 1])
    np.testing.assert_allclose(density[0], expected + np.log([1, 2, 2, 1]), rtol=1e-9)


@pytest.mark.parametrize(
    ("name", "law"),
    [
        ("normal:2.5", stats.norm(scale=2.5)),
        ("cauchy:0.5", stats.cauchy(scale=0.5)),
        ("student-t:4:0.62", stats.t(4, scale=0.62)),
    ],
)
def test_prior_densities_equal_scipy(name, law):
    slopes = np.array([[-3.0, 0.0, 0.7]])
    np.testing.assert_allclose(log_slope_prior(slopes, parse_prior_set(name)), law.logpdf(slopes))
    tau = np.array([0.8])
    found = log_slope_prior(slopes, parse_prior_set("hierarchical"), tau)
    np.testing.assert_allclose(found, stats.norm(scale=0.8).logpdf(slopes))


@pytest.mark.parametrize("name", ["hierarchical", "normal:1", "cauchy:1"])
def test_mean_weight_is_the_marginal_likelihood_by_quadrature(name):
    priors = parse_prior_set(name)
    cases, controls, x = np.array([10, 30]), np.array([25, 15]), np.array([0.0, 1.0])
    patients = make_patients(cases, controls, x[:, None])
    (batch,) = weigh_posterior(patients, priors, 60_000, np.random.default_rng(1))
    found = np.log(np.mean(np.exp(batch.log_weight[0] - batch.log_weight.max())))
    found += batch.log_weight.max()
    centred = x - np.average(x, weights=cases + controls)
    a, b = np.linspace(-4, 4, 801)[:, None], np.linspace(-9, 9, 1801)[None]
    log = stats.norm.logpdf(a, 0, 5)
    for k in range(2):
        eta = a + b * centred[k]
        log = log + cases[k] * eta - (cases[k] + controls[k]) * np.logaddexp(0, eta)
    if name == "hierarchical":
        tau = np.linspace(1e-3, 6, 3000)[:, None]
        prior = np.trapezoid(stats.norm.pdf(b, 0, tau) * 2 * stats.norm.pdf(tau), tau, axis=0)
    else:
        prior = np.exp(log_slope_prior(b[..., None], priors))[0, :, 0]
    exact = np.log((np.exp(log) * prior).sum() * 0.01 * 0.01)
    assert found == pytest.approx(exact, abs=0.02)


def test_pareto_k_of_unusable_weights_is_infinite():
    assert pareto_k(np.array([0.0, np.nan, 1.0] * 100)) == np.inf
    assert pareto_k(np.array([0.0, np.inf, 1.0] * 100)) == np.inf
    assert pareto_k(np.full(500, -3.0)) == -np.inf


def test_means_and_effective_size_are_those_of_all_importance_draws():
    patients = make_patients([10, 30], [25, 15], [[0.0], [1.0]])
    found = draw_posterior(
        patients, parse_prior_set("normal:1"), np.array([50]), np.random.default_rng(4)
    )
    (batch,) = weigh_posterior(
        patients, parse_prior_set("normal:1"), 1_000, np.random.default_rng(4)
    )
    weight = np.exp(batch.log_weight[0] - batch.log_weight[0].max())
    weight /= weight.sum()
    slopes = batch.draws[0, :, 1:]
    np.testing.assert_allclose(found.means["log_odds_ratio"][0], weight @ slopes)
    intercept = batch.draws[0, :, 0] - slopes @ batch.means[0]
    np.testing.assert_allclose(found.means["intercept"][0], weight @ intercept)
    assert found.effective_size[0] == pytest.approx(1 / (weight**2).sum())
    assert len(found.values["intercept"]) == 50
    assert found.replicate.tolist() == [0] * 50
