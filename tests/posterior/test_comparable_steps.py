"""The common scale acts per level or per two SDs: units, quadrature, and samplers near tau = 0."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from pvp_bayes.errors import StudyError
from pvp_bayes.patients.one_table import build_table2_estimates
from pvp_bayes.patients.own_patients import count_patterns
from pvp_bayes.patients.predictors import read_comparable_steps
from pvp_bayes.posterior import draws as draws_module
from pvp_bayes.posterior.adaptive import adapt_posterior
from pvp_bayes.posterior.diagnostics import compare_draws
from pvp_bayes.posterior.draws import draw_prior, infer
from pvp_bayes.posterior.importance import draw_posterior, pareto_k
from pvp_bayes.posterior.models import build_model
from pvp_bayes.posterior.normal_likelihood import draw_from_estimates
from pvp_bayes.posterior.nuts import fit
from pvp_bayes.posterior.priors import parse_prior_set, select_priors
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.study import Moments, Regression, Study, Term, Variable
from pvp_bayes.results.prior_checks import check_prior
from pvp_bayes.results.sensitivity import prior_sensitivity
from pvp_bayes.tables.reading import Reading

HIERARCHICAL = parse_prior_set("hierarchical")


def make_people(n=250, seed=1, slopes=(0.03, 0.8), centre=70):
    """Return patients with a measured and a binary factor."""
    rng = np.random.default_rng(seed)
    age, sex = rng.normal(centre, 10, n).round(), rng.integers(0, 2, n)
    logit = -0.5 + slopes[0] * (age - centre) + slopes[1] * sex
    ill = (rng.random(n) < 1 / (1 + np.exp(-logit))).astype(int)
    return pd.DataFrame({"age": age, "sex": sex, "ill": ill})


def count(people, predictors=("age", "sex")):
    return count_patterns(people, outcome="ill", predictors=list(predictors))


def take_slopes(draws):
    return draws["posterior"]["log_odds_ratio"].to_numpy().reshape(-1, 2)


@pytest.mark.parametrize("per", [10.0, 0.001])
def test_unit_of_a_column_changes_nothing_but_its_own_unit(per):
    people = make_people()
    both = [people, people.assign(age=people["age"] / per)]
    first, second = (take_slopes(infer(count(p), HIERARCHICAL, random_seed=1)) for p in both)
    np.testing.assert_allclose(second[:, 1], first[:, 1], rtol=1e-6, atol=1e-9)
    np.testing.assert_allclose(second[:, 0] / per, first[:, 0], rtol=1e-6, atol=1e-9)


def test_coding_of_two_values_changes_nothing():
    people = make_people()
    both = [people, people.assign(sex=people["sex"] * 2 + 5)]
    first, second = (take_slopes(infer(count(p), HIERARCHICAL, random_seed=1)) for p in both)
    np.testing.assert_allclose(second * [1, 2], first, rtol=1e-6, atol=1e-9)


def print_study(per, *, table1):
    """Return a study of two rows, age per `per` years, with or without Table 1."""
    b, s, c, e = 0.021 * per, 0.012 * per, 1.4, 0.5
    terms = [
        Term(
            "age",
            "age",
            per=per,
            coefficient=Reported(f"{b:.9f}"),
            standard_error=Reported(f"{s:.9f}"),
        ),
        Term(
            "sex", "sex", level="m", coefficient=Reported(f"{c}"), standard_error=Reported(f"{e}")
        ),
    ]
    sides = Moments(Reported("66.1"), Reported("9.8")), Moments(Reported("63.0"), Reported("10.9"))
    variables = (Variable("age", "Age", "continuous", *sides),) if table1 else ()
    return Study("m", "m", "m", "cohort", "ill", 60, 140, variables, Regression(tuple(terms)))


@pytest.mark.parametrize("table1", [True, False], ids=["with an SD", "with the SE only"])
def test_printed_step_of_one_row_changes_no_answer(table1):
    found = []
    for per in (1.0, 10.0):
        data = build_table2_estimates(print_study(per, table1=table1), Reading(), 50, 1, "test")
        found.append(take_slopes(infer(data, HIERARCHICAL, random_seed=1)) / [per, 1])
    np.testing.assert_allclose(found[1], found[0], rtol=1e-5, atol=1e-7)


def integrate_posterior(people, steps, log_tau_factor=lambda tau: 0 * tau):
    """Return means and SDs of both slopes by quadrature over the intercept, both slopes and tau.

    The prior of the slopes has a pole at 0, so that the grid is dense there.
    """
    x = people[["age", "sex"]].to_numpy(float)
    x = (x - x.mean(axis=0)) / steps
    line = 0.01 * np.sinh(np.linspace(-6.7, 6.7, 140))
    a, b, c = np.meshgrid(np.linspace(-1.6, 1.6, 25), line, line, indexing="ij")
    width = np.gradient(line)
    log = stats.norm.logpdf(a, 0, 5) + np.log(width[:, None] * width)
    for (age, sex), y in zip(x, people["ill"], strict=True):
        eta = a + b * age + c * sex
        log += y * eta - np.logaddexp(0, eta)
    tau = np.geomspace(1e-4, 6, 1_500)
    height = 2 * stats.norm.pdf(tau) * np.exp(log_tau_factor(tau)) / tau**2
    square = np.geomspace(1e-7, 200, 1_500)
    table = np.trapezoid(np.exp(-0.5 * square[:, None] / tau**2) * height, tau, axis=1)
    prior = np.exp(np.interp(np.log(b**2 + c**2), np.log(square), np.log(table + 1e-300)))
    weight = np.exp(log - log.max()) * prior
    weight /= weight.sum()
    means = [(weight * v).sum() for v in (b, c)]
    sds = [np.sqrt((weight * (v - m) ** 2).sum()) for v, m in zip((b, c), means, strict=True)]
    return np.array(means) / steps, np.array(sds) / steps


CRUDE = ((0.1, 0.3), (-0.2, 0.25), (0.05, 0.2), (0.0, 0.2))


@pytest.mark.parametrize("crude", [(), CRUDE], ids=["alone", "with crude effects"])
def test_posterior_equals_quadrature(crude):
    people = make_people(n=120, slopes=(0.05, 1.5))

    def factor(tau):
        return sum(stats.norm.logpdf(y, 0, np.hypot(tau, s)) for y, s in crude) + 0 * tau

    patients = count(people)
    steps = np.array([2 * people["age"].std(ddof=1), 1.0])
    assert read_comparable_steps(patients) == pytest.approx(steps)
    priors = replace(HIERARCHICAL, crude_effects=crude)
    draws = infer(patients, priors, random_seed=1, draws=8_000)
    mean, sd = integrate_posterior(people, steps, factor)
    size = float(draws["sample_stats"]["effective_size"].min())
    np.testing.assert_array_less(
        abs(take_slopes(draws).mean(axis=0) - mean),
        5 * sd / np.sqrt(min(size, 32_000)) + 0.002 * sd,
    )
    np.testing.assert_allclose(take_slopes(draws).std(axis=0), sd, rtol=0.03)


def test_crude_effects_weigh_tau_without_patients_too():
    data = build_table2_estimates(print_study(1.0, table1=True), Reading(), 1, 1, "test")
    data = data.assign(covariance=data["covariance"] * np.eye(2))
    priors = replace(HIERARCHICAL, crude_effects=CRUDE)
    found = draw_from_estimates(data, priors, 40_000, np.random.default_rng(1)).values["tau"]
    steps = np.array(read_comparable_steps(data))
    y, s = data["estimate"].to_numpy() * steps, data["standard_error"].to_numpy() * steps
    tau = np.linspace(1e-4, 6, 6_000)
    every = [*zip(y, s, strict=True), *CRUDE]
    log = -0.5 * tau**2 + sum(stats.norm.logpdf(a, 0, np.hypot(tau, e)) for a, e in every)
    weight = np.exp(log - log.max()) / np.exp(log - log.max()).sum()
    mean = (weight * tau).sum()
    sd = np.sqrt((weight * (tau - mean) ** 2).sum())
    assert found.mean() == pytest.approx(mean, abs=5 * sd / 200)
    assert found.std() == pytest.approx(sd, rel=0.03)


def test_prior_draws_have_one_scale_per_comparable_step():
    patients = count(make_people())
    priors = select_priors(HIERARCHICAL, patients)
    found = draw_prior(priors, (1, 40_000), 2, 1)["log_odds_ratio"][0]
    assert (found.std(axis=0) * priors.steps) == pytest.approx([1, 1], rel=0.05)


def test_log_prior_of_draws_is_that_of_comparable_steps():
    draws = infer(count(make_people()), HIERARCHICAL, random_seed=1, draws=20)
    slopes, tau = draws["posterior"]["log_odds_ratio"], draws["posterior"]["tau"]
    steps = draws["constant_data"]["comparable_step"].to_numpy()
    expected = stats.norm.logpdf(slopes, 0, tau.to_numpy()[..., None] / steps)
    np.testing.assert_allclose(draws["log_prior"]["log_odds_ratio"], expected)


def test_other_sets_are_per_printed_step():
    patients = count(make_people())
    assert select_priors(parse_prior_set("normal:2.5"), patients).steps == ()


def test_data_without_the_coordinate_are_measured():
    patients = count(make_people())
    bare = patients.drop_vars(["comparable_step", "comparable_source"])
    assert read_comparable_steps(bare) == pytest.approx(read_comparable_steps(patients))
    kept = infer(bare, HIERARCHICAL, random_seed=1, draws=10)["constant_data"]
    assert list(kept["comparable_source"].to_numpy()) == ["patients", "levels"]


def test_a_predictor_without_a_spread_is_asked_for():
    patients = count(make_people())
    unknown = patients.assign_coords(comparable_step=("predictor", [np.nan, 1.0]))
    with pytest.raises(StudyError, match="expected an SD or quartiles of age") as caught:
        infer(unknown, HIERARCHICAL, random_seed=1)
    assert "\n" not in str(caught.value)
    draws = infer(unknown, parse_prior_set("normal:1"), random_seed=1, draws=100)
    assert not prior_sensitivity(draws).settings["setting"].str.startswith("hierarchical").any()
    assert not check_prior(unknown)["priors"].str.startswith("hierarchical").any()


@pytest.mark.parametrize("slope", [0.0, 0.0005, 0.02])
def test_many_patients_with_small_effects_need_no_nuts(slope):
    """100,000 patients: standard errors of 0.015, a hundredth of the prior's scale."""
    patients = count(make_people(100_000, slopes=(slope, slope)))
    found = draw_posterior(patients, HIERARCHICAL, np.array([4_000]), np.random.default_rng(1))
    assert found.pareto_k[0] < 0.5
    assert found.effective_size[0] > 2_000


@pytest.mark.parametrize(
    ("n", "slopes"), [(60, (0.02, 1.0)), (20_000, (0.03, 0.8)), (20_000, (0.0, 0.02))]
)
def test_nuts_agrees_whether_the_data_say_little_or_much(n, slopes):
    patients = count(make_people(n, slopes=slopes))
    draws = infer(patients, HIERARCHICAL, random_seed=1, draws=8_000)
    nuts = fit(build_model(patients, HIERARCHICAL), random_seed=1)
    assert set(compare_draws(draws, nuts)["verdict"]) == {"agree"}


@pytest.mark.parametrize("name", ["hierarchical:20", "cauchy:2.5"])
def test_adapted_proposals_are_reliable_where_groups_are_almost_separated(name):
    rng = np.random.default_rng(1)
    people = pd.DataFrame(rng.integers(0, 2, (40, 8)), columns=[f"x{j}" for j in range(8)])
    score = people.sum(axis=1) + rng.logistic(0, 0.3, 40)
    patients = count(people.assign(ill=(score > score.median()).astype(int)), people.columns)
    priors = parse_prior_set(name)
    found = adapt_posterior(patients, priors, 20_000, np.random.default_rng(1))
    assert pareto_k(found.log_weight[0]) < 0.7
    weight = np.exp(found.log_weight[0] - found.log_weight[0].max())
    weight /= weight.sum()
    nuts = fit(build_model(patients, priors), random_seed=1)["posterior"]["log_odds_ratio"]
    sd = nuts.std(("chain", "draw")).to_numpy()
    error = sd * np.sqrt((weight**2).sum() + 1 / 1_000)  # NUTS has 1,000 effective draws or more
    off = weight @ found.draws[0][:, 1:] - nuts.mean(("chain", "draw")).to_numpy()
    assert (abs(off) < 4 * error).all()
    draws = infer(patients, priors, random_seed=1)
    assert not draws["sample_stats"]["by_nuts"].any()
    assert float(draws["sample_stats"]["pareto_k"].max()) <= 0.7


def test_nuts_redraws_few_replicates_and_counts_them(monkeypatch):
    one = count(make_people())
    many = one.isel(replicate=np.zeros(7, dtype=int)).assign_coords(replicate=range(7))

    def draw_badly(patients, priors, keep, rng):
        found = draw_posterior(patients, priors, keep, rng)
        return replace(found, pareto_k=np.array([0.1, 0.8, 0.9, 1.0, 1.2, 0.75, np.inf]))

    redrawn = []

    def redraw(_patients, _priors, found, replicate, _seed):
        redrawn.append(replicate)
        found.by_nuts[replicate] = True

    monkeypatch.setattr(draws_module, "draw_posterior", draw_badly)
    monkeypatch.setattr(draws_module, "_redraw", redraw)
    monkeypatch.setattr(draws_module, "_adapt", lambda *_: None)
    stats_found = infer(many, HIERARCHICAL, random_seed=1, draws=70)["sample_stats"]
    assert redrawn == [6, 4, 3, 2]
    assert stats_found["by_nuts"].to_numpy().tolist() == [0, 0, 1, 1, 1, 0, 1]
    assert stats_found["pareto_k"].to_numpy()[1] == 0.8
