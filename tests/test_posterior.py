"""The millisecond posterior against quadrature, ArviZ's Pareto k and its own symmetries."""

import arviz_stats
import numpy as np
import pytest
import xarray as xr
from scipy import stats
from scipy.special import expit

from pvp_bayes.encoding import NO_ERROR, Predictor
from pvp_bayes.inference import draw_prior, infer, recall_priors
from pvp_bayes.patterns import build_patients
from pvp_bayes.posterior import pareto_k
from pvp_bayes.priors import PriorSet, parse_prior_set
from pvp_bayes.recalculation import EVERYTHING
from pvp_bayes.study import StudyError

NOTHING = (np.nan, np.nan, np.nan)


def make_patients(cases, controls, design):
    """Return patients with one replicate from counts by pattern."""
    design = np.asarray(design, dtype=float)
    predictors = [
        Predictor(
            f"x{j}",
            f"x{j}",
            f"x{j}",
            "1 more",
            "more",
            1,
            EVERYTHING,
            EVERYTHING,
            NO_ERROR,
            "",
            NOTHING,
        )
        for j in range(design.shape[1])
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
        np.linspace(-2, 2, 61), np.linspace(-3, 6, 361), np.linspace(-4, 5, 361), indexing="ij"
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
        assert recall_priors(kept) == priors
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
