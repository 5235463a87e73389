"""NUTS behind its gate, and the two engines against each other and against brute force."""

import signal
import threading
from types import SimpleNamespace

import numpy as np
import pandas as pd
import pymc as pm
import pytest
import xarray as xr
from scipy import stats

from pvp_bayes.errors import SamplingError, StudyError
from pvp_bayes.patients.own_patients import count_patterns
from pvp_bayes.patients.predictors import read_contrasts
from pvp_bayes.posterior import diagnostics
from pvp_bayes.posterior import nuts as sampling
from pvp_bayes.posterior.diagnostics import compare_draws
from pvp_bayes.posterior.draws import infer
from pvp_bayes.posterior.models import build_model
from pvp_bayes.posterior.nuts import fit
from pvp_bayes.posterior.priors import PRIOR_SETS, PriorSet, parse_prior_set
from tests.simulated import simulate_counts

GROUPS = {
    "posterior",
    "prior",
    "prior_predictive",
    "posterior_predictive",
    "log_likelihood",
    "log_prior",
    "observed_data",
    "constant_data",
    "sample_stats",
}
HIERARCHICAL = PRIOR_SETS["hierarchical"]


@pytest.fixture(scope="module")
def simulated_patients():
    return simulate_counts(1)


@pytest.fixture(scope="module")
def nuts(simulated_patients):
    """Draws of the hierarchical posterior of the simulated patients; do not change them."""
    return fit(build_model(simulated_patients, HIERARCHICAL), random_seed=1)


@pytest.fixture(scope="module")
def answer(simulated_patients):
    """Importance-sampled draws of the posterior that `nuts` is of."""
    return infer(simulated_patients, HIERARCHICAL, random_seed=1, draws=4_000)


def differing(draws, nuts):
    """Return the summaries in which two sets of draws differ."""
    table = compare_draws(draws, nuts)
    return table.loc[table["verdict"] == "differ", "quantity"].tolist()


def test_fit_returns_every_group_and_keeps_it_on_disk(nuts, tmp_path):
    assert set(nuts.children) == GROUPS
    assert nuts["log_likelihood"]["cases"].dims == ("chain", "draw", "pattern")
    assert set(nuts["log_prior"].data_vars) == {"intercept_at_means", "tau", "u"}
    nuts.to_netcdf(tmp_path / "nuts.nc", engine="h5netcdf")
    with xr.open_datatree(tmp_path / "nuts.nc", engine="h5netcdf") as back:
        xr.testing.assert_equal(back.load(), nuts)


def test_fit_says_where_the_draws_come_from_and_what_they_compare(nuts, simulated_patients):
    assert nuts.attrs["engine"] == "NUTS"
    assert nuts.attrs["priors"] == "hierarchical"
    assert nuts.attrs["random_seed"] == 1
    assert nuts["constant_data"]["step"].dims == ("predictor",)
    compared = read_contrasts(nuts["constant_data"].to_dataset())
    assert compared == read_contrasts(simulated_patients)


def test_log_likelihood_and_prior_equal_scipy(nuts):
    draw = {"chain": 2, "draw": 17}
    post, constant = nuts["posterior"].isel(draw), nuts["constant_data"]
    design = constant["design"].to_numpy() @ post["log_odds_ratio"].to_numpy()
    p = 1 / (1 + np.exp(-design - float(post["intercept"])))
    cases = nuts["observed_data"]["cases"].to_numpy()
    expected = stats.binom.logpmf(cases, cases + constant["controls"].to_numpy(), p)
    np.testing.assert_allclose(nuts["log_likelihood"]["cases"].isel(draw), expected, rtol=1e-9)
    found = float(nuts["log_prior"]["tau"].isel(draw))
    assert found == pytest.approx(stats.halfnorm.logpdf(float(post["tau"])), rel=1e-12)


def test_prior_and_predictive_draws_follow_the_model(nuts):
    tau = nuts["prior"]["tau"].to_numpy()
    assert stats.kstest(tau.ravel(), stats.halfnorm.cdf).pvalue > 0.001
    predicted = nuts["posterior_predictive"]["cases"].sum("pattern")
    observed = float(nuts["observed_data"]["cases"].sum())
    assert abs(float(predicted.mean()) - observed) < 0.2 * float(predicted.std())


def test_engines_agree(answer, nuts):
    table = compare_draws(answer, nuts)
    assert table["verdict"].eq("agree").all()
    assert len(table) == 4 * (4 + 2)
    assert table["z"].abs().max() > 0.5
    assert list(table.columns) == list(diagnostics.COMPARISON_COLUMNS)


def test_nuts_agrees_with_itself_under_another_seed(nuts):
    thinned = [nuts.isel(draw=slice(first, None, 2)) for first in (0, 1)]
    assert differing(*thinned) == []


def change(patients, **variables):
    return patients.assign({name: patients[name] * value for name, value in variables.items()})


PLANTED_IN_DATA = {
    "sign of a predictor": {"design": [1, -1, 1, 1]},
    "unit of a predictor": {"design": [1, 1, 2, 1]},
    "steps of a predictor halved": {"design": [0.5, 1, 1, 1]},
    "each patient counted twice": {"cases": 2, "controls": 2},
}


@pytest.mark.parametrize("error", PLANTED_IN_DATA)
def test_an_error_in_the_data_of_the_fast_engine_is_seen(error, simulated_patients, nuts):
    wrong = change(simulated_patients, **PLANTED_IN_DATA[error])
    assert differing(infer(wrong, HIERARCHICAL, random_seed=1, draws=4_000), nuts)


def test_one_patient_in_the_wrong_group_is_seen(simulated_patients, nuts):
    moved = (simulated_patients["cases"] > 3).cumsum("pattern") == 1
    wrong = simulated_patients.assign(
        cases=simulated_patients["cases"] - moved, controls=simulated_patients["controls"] + moved
    )
    assert differing(infer(wrong, HIERARCHICAL, random_seed=1, draws=4_000), nuts)


def test_a_wrong_prior_scale_in_the_fast_engine_is_seen(simulated_patients, nuts):
    priors = PriorSet("wrong", "hierarchical", 1.2)
    assert differing(infer(simulated_patients, priors, random_seed=1, draws=4_000), nuts)


def with_posterior(draws, **variables):
    """Return a tree with other posterior variables."""
    tree = draws.copy()
    tree["posterior"] = xr.DataTree(draws["posterior"].to_dataset().assign(variables))
    return tree


def test_an_error_in_the_draws_of_nuts_is_seen(answer, nuts):
    posterior = nuts["posterior"]
    slopes, sign = posterior["log_odds_ratio"], xr.DataArray([1, 1, 1, -1], dims="predictor")
    assert differing(answer, with_posterior(nuts, log_odds_ratio=slopes * sign))
    centre = slopes.mean(("chain", "draw"))
    wide = with_posterior(nuts, log_odds_ratio=centre + 1.15 * (slopes - centre))
    assert {q.partition(", ")[2] for q in differing(answer, wide)} >= {"sd"}
    assert differing(answer, with_posterior(nuts, intercept=posterior["intercept_at_means"]))
    assert differing(answer, with_posterior(nuts, tau=1.1 * posterior["tau"]))


def test_a_prior_on_the_uncentred_intercept_is_seen(answer, nuts):
    names = ("intercept", "intercept_at_means")
    at_zero, at_means = (nuts["posterior"][name].to_numpy().ravel() for name in names)
    weight = np.exp(-0.02 * (at_zero**2 - at_means**2))
    rng = np.random.default_rng(1)
    values = rng.choice(at_zero, (4, 1_000), p=weight / weight.sum())
    wrong = with_posterior(nuts, intercept=(("chain", "draw"), values))
    assert "intercept, mean" in differing(answer, wrong)


def test_draws_that_cannot_be_compared_are_refused(simulated_patients, nuts):
    two = xr.concat(
        [simulated_patients, simulated_patients.assign_coords(replicate=[1])],
        "replicate",
        data_vars="minimal",
    )
    with pytest.raises(StudyError, match=r"found 2; infer from patients\.isel"):
        compare_draws(infer(two, HIERARCHICAL, random_seed=1), nuts)
    other = infer(simulated_patients, PRIOR_SETS["normal:1"], random_seed=1)
    with pytest.raises(StudyError, match="found tau in one of the two"):
        compare_draws(other, nuts)


def quadrature(cases, controls, x, scale):
    """Return mean, SD and interval of one log odds ratio by brute force over a grid."""
    centred = x - np.average(x, weights=cases + controls)
    a, b = np.linspace(-14, 14, 1601)[:, None], np.linspace(-14, 14, 2801)[None]
    log = stats.norm.logpdf(a, 0, 5) + stats.norm.logpdf(b, 0, scale)
    for case, control, value in zip(cases, controls, centred, strict=True):
        eta = a + b * value
        log += case * eta - (case + control) * np.logaddexp(0, eta)
    weight = np.exp(log - log.max()).sum(axis=0)
    weight /= weight.sum()
    mean = (weight * b[0]).sum()
    sd = np.sqrt((weight * (b[0] - mean) ** 2).sum())
    low, high = np.interp([0.025, 0.975], np.cumsum(weight), b[0])
    return dict(zip(diagnostics._summarise(np.ones((2, 2))), (mean, sd, low, high), strict=True))


def make_table(cases, controls):
    """Return patients with one binary predictor."""
    rows = [
        {"pain": group, "injury": level}
        for group, counts in ((1, cases), (0, controls))
        for level, n in enumerate(counts)
        for _ in range(n)
    ]
    return count_patterns(pd.DataFrame(rows), outcome="pain", predictors=["injury"])


def test_separated_table_in_an_extended_model_equals_quadrature_and_the_fast_engine():
    patients, priors = make_table([0, 12], [20, 3]), parse_prior_set("normal:2.5")
    model = build_model(patients, priors)
    with model:
        pm.Deterministic("odds_ratio", pm.math.exp(model["log_odds_ratio"]), dims="predictor")
    draws = fit(model, random_seed=2)
    assert "odds_ratio" in draws["posterior"]
    slopes = draws["posterior"]["log_odds_ratio"].to_numpy()[..., 0]
    found, errors = diagnostics._summarise(slopes), diagnostics._chain_errors(slopes)
    exact = quadrature(np.array([0, 12]), np.array([20, 3]), np.array([0.0, 1.0]), 2.5)
    for name, value in exact.items():
        assert abs(found[name] - value) < 4 * errors[name], name
    assert differing(infer(patients, priors, random_seed=1), draws) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", ["normal:0.5", "student-t:4:0.62", "cauchy:0.5", "hierarchical"])
@pytest.mark.parametrize("seed", [2, 3])
def test_engines_agree_on_other_data_and_priors(name, seed):
    patients, priors = simulate_counts(seed), parse_prior_set(name)
    draws = fit(build_model(patients, priors), random_seed=seed)
    assert differing(infer(patients, priors, random_seed=seed, draws=2_000), draws) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", ["normal:2.5", "student-t:7:2.5", "hierarchical"])
def test_engines_agree_on_a_near_separated_table(name):
    patients, priors = simulate_counts(5, n=40), parse_prior_set(name)
    draws = fit(build_model(patients, priors), random_seed=1)
    assert differing(infer(patients, priors, random_seed=1, draws=2_000), draws) == []


def build_normal_model():
    """Return a small model of a user's own."""
    with pm.Model() as model:
        mean = pm.Normal("mean", 0.0, 1.0)
        pm.Normal("value", mean, 1.0, observed=[0.5, 1.5, 1.0])
    return model


def test_draws_that_fail_once_are_drawn_again_with_a_higher_acceptance(monkeypatch):
    asked, sample = [], sampling._sample

    def sample_badly_at_first(model, numbers, target_accept):
        tree = sample(model, numbers, target_accept)
        tree["sample_stats"]["diverging"][0, 0] |= not asked
        asked.append(round(target_accept, 6))
        return tree

    monkeypatch.setattr(sampling, "_sample", sample_badly_at_first)
    draws = fit(build_normal_model(), random_seed=1, draws=600, tune=300)
    assert asked == [0.9, 0.99]
    assert draws.attrs["target_accept"] == pytest.approx(0.99)
    assert float(draws["posterior"]["mean"].mean()) == pytest.approx(0.75, abs=0.1)


def test_the_same_seed_gives_the_same_draws():
    first, again, other = (
        fit(build_normal_model(), random_seed=seed, draws=600, tune=300) for seed in (3, 3, 4)
    )
    for group in set(first.children) - {"sample_stats"}:
        xr.testing.assert_equal(first[group].to_dataset(), again[group].to_dataset())
    assert not first["posterior"].equals(other["posterior"])


def test_a_funnel_is_refused_with_what_to_do():
    with pm.Model() as model:
        width = pm.Normal("width", 0.0, 3.0)
        effects = pm.Normal("effects", 0.0, pm.math.exp(width / 2), shape=6)
        pm.Normal("value", effects.sum(), 100.0, observed=0.0)
    with pytest.raises(SamplingError, match=r"divergences of draws.*found \d+.*narrower") as error:
        fit(model, random_seed=1, draws=300, tune=300, chains=2)
    assert "target_accept=0.99" in str(error.value)


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"random_seed": -1}, "random_seed"),
        ({"random_seed": None}, "random_seed"),
        ({"draws": 0}, "draws"),
        ({"chains": 1}, "chains"),
        ({"tune": 2.5}, "tune"),
        ({"target_accept": 1.0}, "target_accept"),
    ],
)
def test_arguments_are_checked_before_sampling(change, where):
    with pytest.raises(StudyError, match=f"{where}: expected .* found .*;"):
        fit(build_normal_model(), **{"random_seed": 1, **change})


def test_what_is_no_model_with_data_is_refused():
    with pytest.raises(StudyError, match="model: expected a PyMC model"):
        fit(pm.Model(), random_seed=1)


def test_a_chain_left_early_stops_the_next_one():
    count = sampling._watch_chains(10)
    for i in range(10):
        count(None, SimpleNamespace(chain=0, draw_idx=i))
    for i in range(4):
        count(None, SimpleNamespace(chain=1, draw_idx=i))
    with pytest.raises(sampling._InterruptedError):
        count(None, SimpleNamespace(chain=2, draw_idx=0))


@pytest.mark.slow
def test_an_interrupt_during_sampling_is_not_silent():
    timer = threading.Timer(20, signal.raise_signal, [signal.SIGINT])
    timer.start()
    with pytest.raises(KeyboardInterrupt):
        fit(build_normal_model(), random_seed=1, draws=100_000)
    timer.cancel()
