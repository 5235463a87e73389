"""Every alternative equals a posterior of its own, and each figure another way to compute it."""

import math
import time
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
import statsmodels.api as sm
import xarray as xr
from arviz_stats import psense_summary
from scipy.stats import halfnorm, norm, t

from pvp_bayes.errors import StudyError
from pvp_bayes.patients.one_table import build_table2_estimates
from pvp_bayes.patients.own_patients import count_patterns
from pvp_bayes.patients.predictors import read_crude_effects
from pvp_bayes.posterior.draws import extract_patients, infer
from pvp_bayes.posterior.priors import PRIOR_SETS, PriorSet, parse_prior_set
from pvp_bayes.printed.study import load_study
from pvp_bayes.results.odds_ratios import summarise_odds_ratios
from pvp_bayes.results.sensitivity import (
    ALL_CANDIDATES,
    KINDS,
    SENSITIVITY_COLUMNS,
    _diagnose,
    _find_recoded,
    _find_scale,
    _list_variances,
    _log_selection,
    prior_sensitivity,
)
from pvp_bayes.tables.reading import Reading


@pytest.fixture(scope="module")
def found(answer):
    """How the answer changes, the printed reading by its estimates alone among what is tried."""
    printed = build_table2_estimates(answer.study, Reading(), 20, 1, "of this test")
    others = {"reading printed": printed.assign_attrs(note="Why.")}
    return prior_sensitivity(answer.draws, others=others)


def make_people(n=300, slope=1.0, seed=1):
    """Patients of their own: two binary factors and a count."""
    rng = np.random.default_rng(seed)
    a, b = rng.integers(0, 2, n), rng.integers(0, 2, n)
    count = rng.integers(0, 4, n)
    logit = -1 + slope * a + 0.3 * b + 0.5 * count
    ill = (rng.random(n) < 1 / (1 + np.exp(-logit))).astype(int)
    return pd.DataFrame({"a": a, "b": b, "count": count, "ill": ill})


def assert_same_posterior(row, expected, errors=5.0):
    """Two rows agree within Monte Carlo error; ends of intervals have about twice that of means."""
    size = min(row.effective_size, expected.effective_size)
    error = errors * expected.log_sd * math.sqrt(2 / size)
    assert abs(row.log_mean - expected.log_mean) < error
    assert abs(row.log_sd - expected.log_sd) < error
    for end in ("lower", "upper"):
        assert abs(math.log(getattr(row, end) / getattr(expected, end))) < 2.5 * error


@pytest.mark.parametrize("name", ["normal:1", "cauchy:0.5", "student-t:4:0.62", "hierarchical:2"])
def test_a_prior_set_equals_its_own_posterior(answer, found, name):
    patients = extract_patients(answer.draws)
    own = infer(patients, parse_prior_set(name), random_seed=5, draws=4_000)
    expected = summarise_odds_ratios(own).set_index("predictor")
    rows = found.settings[found.settings["setting"] == name]
    assert len(rows) == len(expected)
    for row in rows.itertuples():
        assert_same_posterior(row, expected.loc[row.predictor])


def test_candidates_of_table_1_share_the_scale(answer, found):
    """The setting is the posterior with the crude effects, whose losers lower tau."""
    patients = extract_patients(answer.draws)
    crude = read_crude_effects(patients)
    assert len(crude) == len(answer.study.variables) - len(answer.study.terms)
    priors = replace(PRIOR_SETS["hierarchical"], crude_effects=crude)
    own = infer(patients, priors, random_seed=5, draws=4_000)
    expected = summarise_odds_ratios(own).set_index("predictor")
    rows = found.settings[found.settings["setting"] == ALL_CANDIDATES]
    assert len(rows) == len(expected)
    for row in rows.itertuples():
        assert_same_posterior(row, expected.loc[row.predictor])
        assert abs(row.log_mean) < abs(take(found, "answer", row.predictor).log_mean)
        assert "selection" in row.note
    scale = found.scale.set_index("distribution")["median"]
    tau = float(own["posterior"]["tau"].median())
    assert scale[f"posterior, {ALL_CANDIDATES}"] == pytest.approx(tau, rel=0.05)
    assert scale[f"posterior, {ALL_CANDIDATES}"] < scale["posterior"]


def test_own_patients_have_no_other_candidates(own_found):
    assert ALL_CANDIDATES not in set(own_found.settings["setting"])


def test_conflict_under_the_hierarchical_prior_does_not_depend_on_units():
    people = make_people()
    tables = []
    for per in (1.0, 10.0):
        scaled = people.assign(count=people["count"] / per)
        patients = count_patterns(scaled, outcome="ill", predictors=["a", "b", "count"])
        draws = infer(patients, PRIOR_SETS["hierarchical"], random_seed=2, draws=500)
        conflicts = prior_sensitivity(draws).conflicts
        tables.append(conflicts[conflicts["priors"] == "hierarchical"]["p_value"].to_numpy())
    np.testing.assert_allclose(tables[0], tables[1], rtol=1e-3)


def test_answer_is_the_first_setting(answer, found):
    first = found.settings[found.settings["kind"] == "answer"]
    columns = ["predictor", "odds_ratio", "lower", "upper", "probability_harmful"]
    pd.testing.assert_frame_equal(
        first[columns].reset_index(drop=True), summarise_odds_ratios(answer.draws)[columns]
    )
    assert set(found.settings["kind"]) <= set(KINDS)
    assert tuple(found.settings.columns) == SENSITIVITY_COLUMNS
    assert (first["shift"] == 0).all()


@pytest.fixture(scope="module")
def own():
    patients = count_patterns(make_people(), outcome="ill", predictors=["a", "b", "count"])
    return infer(patients, PRIOR_SETS["normal:1"], random_seed=2, draws=4_000)


@pytest.fixture(scope="module")
def own_found(own):
    return prior_sensitivity(own, threshold=1.5)


def take(found, setting, predictor):
    rows = found.settings.set_index(["setting", "predictor"])
    return rows.loc[(setting, predictor)]


def test_likelihood_squared_is_every_patient_twice(own_found):
    twice = pd.concat([make_people()] * 2)
    patients = count_patterns(twice, outcome="ill", predictors=["a", "b", "count"])
    draws = infer(patients, PRIOR_SETS["normal:1"], random_seed=3, draws=4_000)
    for expected in summarise_odds_ratios(draws).itertuples():
        assert_same_posterior(take(own_found, "likelihood^2", expected.predictor), expected)


def test_prior_squared_is_a_narrower_prior(own_found):
    patients = count_patterns(make_people(), outcome="ill", predictors=["a", "b", "count"])
    narrow = parse_prior_set(f"normal:{1 / math.sqrt(2):.9f}")
    draws = infer(patients, narrow, random_seed=3, draws=4_000)
    for expected in summarise_odds_ratios(draws).itertuples():
        assert_same_posterior(take(own_found, "prior^2", expected.predictor), expected)


def test_a_factor_dropped_is_the_model_without_it(own_found):
    patients = count_patterns(make_people(), outcome="ill", predictors=["a", "count"])
    draws = infer(patients, PRIOR_SETS["normal:1"], random_seed=3, draws=4_000)
    for expected in summarise_odds_ratios(draws).itertuples():
        assert_same_posterior(take(own_found, "without b", expected.predictor), expected)


def test_a_count_cut_in_two_is_the_model_of_the_two_halves(own_found):
    people = make_people().assign(count=lambda p: (p["count"] >= 2).astype(int))
    patients = count_patterns(people, outcome="ill", predictors=["a", "b", "count"])
    draws = infer(patients, PRIOR_SETS["normal:1"], random_seed=3, draws=4_000)
    for expected in summarise_odds_ratios(draws).itertuples():
        assert_same_posterior(take(own_found, "count cut at 2", expected.predictor), expected)


def test_replicates_with_one_likelihood_count_as_often_as_they_occur(answer):
    """Each replicate three times gives the same mixture as once."""
    patients = extract_patients(answer.draws).isel(replicate=slice(0, 6))
    trebled = patients.isel(replicate=np.repeat(np.arange(6), 3)).assign_coords(replicate=range(18))
    both = [
        prior_sensitivity(infer(p, PRIOR_SETS["normal:1"], random_seed=1)).settings
        for p in (patients, trebled)
    ]
    first, second = (table[table["setting"] == "sceptical"] for table in both)
    pd.testing.assert_frame_equal(first.drop(columns="shift"), second.drop(columns="shift"))


def test_power_scaling_is_arviz_on_the_same_draws(own, own_found, capsys):
    summary = psense_summary(own, var_names=["log_odds_ratio"], round_to=12)
    prior_too = psense_summary(
        own, var_names=["log_odds_ratio"], prior_var_names=["log_odds_ratio"], round_to=12
    )
    capsys.readouterr()
    assert own_found.power["likelihood_sensitivity"].to_numpy() == pytest.approx(
        summary["likelihood"].to_numpy(dtype=float)
    )
    assert own_found.power["prior_sensitivity"].to_numpy() == pytest.approx(
        prior_too["prior"].to_numpy(dtype=float)
    )
    assert (own_found.power[["pareto_k_prior", "pareto_k_likelihood"]] < 0.7).all(axis=None)


def test_hierarchical_prior_is_scaled_at_its_top_and_in_its_middle(found):
    assert set(found.power["part"]) == {"prior of tau", "middle layer, given tau"}
    shared = f"posterior, {ALL_CANDIDATES}"
    assert list(found.scale["distribution"]) == ["prior", "posterior", shared]
    assert found.scale["median"].iloc[0] == pytest.approx(halfnorm.ppf(0.5), rel=0.1)


@pytest.mark.parametrize(
    ("name", "prior"),
    [
        ("normal:1.5", norm(scale=1.5)),
        ("cauchy:0.5", t(1, scale=0.5)),
        ("student-t:4:0.62", t(4, scale=0.62)),
    ],
)
def test_conflict_is_the_tail_of_the_prior_predictive_distribution(name, prior):
    """Box's p by brute force: an estimate drawn from the prior and its standard error."""
    variances = _list_variances(parse_prior_set(name))
    rng = np.random.default_rng(1)
    drawn = prior.rvs(400_000, random_state=rng) + 0.5 * rng.standard_normal(400_000)
    for b in (0.4, 1.5, 3.0):
        mixed = (2 * norm.sf(b / np.sqrt(variances + 0.25))).mean()
        assert mixed == pytest.approx((np.abs(drawn) > b).mean(), abs=0.004)


def test_hierarchical_conflict_mixes_over_tau():
    variances = _list_variances(PRIOR_SETS["hierarchical"])
    assert variances.mean() == pytest.approx(1.0, rel=0.01)  # E tau^2 of a half-normal
    assert np.median(np.sqrt(variances)) == pytest.approx(halfnorm.ppf(0.5), rel=1e-3)


def test_selection_divides_by_the_chance_of_being_reported():
    slopes = np.array([[[0.0, 1.0], [2.0, -1.0]]])
    estimate, error = np.array([[2.0, 0.1]]), np.array([[0.5, 0.5]])
    expected = [math.log(0.05), math.log(norm.sf(1.959964 - 4) + norm.cdf(-1.959964 - 4))]
    assert _log_selection(slopes, estimate, error)[0] == pytest.approx(expected, rel=1e-5)


def test_selection_draws_reported_factors_towards_no_association(own_found):
    answer, chosen = (take(own_found, s, "a") for s in ("answer", "selected by p"))
    assert abs(chosen["log_mean"]) < abs(answer["log_mean"])


@pytest.mark.parametrize(
    ("chances", "expected"),
    [
        ([0.5, 0.97, 0.9, 0.96, 0.99], 2.0),
        ([0.96] * 5, 0.5),
        ([0.99, 0.9, 0.9, 0.9, 0.9], math.nan),
    ],
)
def test_needed_scale_is_the_one_from_which_on_it_holds(chances, expected):
    scales = [0.5, 1, 1.5, 2, 4]
    path = pd.Series(chances, index=[f"path normal:{scale}" for scale in scales])
    assert _find_scale(path, dict(zip(path.index, scales, strict=True))) == pytest.approx(
        expected, nan_ok=True
    )


def test_decisions_count_the_settings_that_differ(own_found):
    for row in own_found.decisions.itertuples():
        column = "probability_harmful" if "harmful" in row.conclusion else "probability_above"
        own = own_found.settings[own_found.settings["predictor"] == row.predictor]
        sure = own.set_index("setting")[column].dropna() > 0.95
        assert bool(sure["answer"]) == row.holds
        assert row.contrary == int((sure.drop("answer") != row.holds).sum())
        assert row.settings == len(sure) - 1


def test_a_wider_prior_never_shrinks_more_along_the_path(own_found):
    path = own_found.settings[own_found.settings["kind"] == "prior scale"]
    for _, own in path.groupby("predictor"):
        assert (np.diff(np.abs(own["log_mean"])) > -0.02).all()


def test_readings_without_patients_go_by_their_estimates(found):
    table = found.settings
    rows = table[table["setting"] == "reading printed"].set_index("predictor")
    assert rows.loc["vertebrae", "odds_ratio"] < 0.3
    assert set(rows["note"]) == {"Why."}
    assert set(rows["method"]) == {"normal likelihood of Table 2"}


def test_estimates_alone_have_settings_too():
    study = load_study("pvp")
    estimates = build_table2_estimates(study, Reading(), 50, 1, "of this test")
    draws = infer(estimates, PRIOR_SETS["cauchy:1"], random_seed=1)
    settings = prior_sensitivity(draws).settings
    assert {"sceptical", "likelihood^2", "selected by p"} <= set(settings["setting"])
    assert settings["odds_ratio"].notna().all()


class AtOnce(Executor):
    """Has done all that it is given at once."""

    def submit(self, work, /, *arguments):
        future = Future()
        future.set_result(work(*arguments))
        return future


class Late(ThreadPoolExecutor):
    """Waits a little before each thing that it does."""

    def submit(self, work, /, *arguments):
        return super().submit(lambda: time.sleep(0.005) or work(*arguments))


@pytest.mark.parametrize("executor", [AtOnce(), Late(1), ThreadPoolExecutor(2)])
def test_same_draws_give_the_same_tables_on_any_executor(own, own_found, executor):
    again = prior_sensitivity(own, threshold=1.5, executor=executor)
    pd.testing.assert_frame_equal(again.settings, own_found.settings)
    pd.testing.assert_frame_equal(again.power, own_found.power)


ROBUST = PriorSet(
    "evidence",
    "mixture",
    4.0,
    mixtures=(
        ("count", ((0.8, -2.0, 0.2), (0.2, 0.0, 4.0))),
        ("a", ((0.8, 1.0, 0.3), (0.2, 0.0, 4.0))),
    ),
)


def test_the_prior_of_other_studies_is_one_more_setting(own):
    found = prior_sensitivity(own, prior_sets=[ROBUST])
    patients = extract_patients(own)
    expected = summarise_odds_ratios(infer(patients, ROBUST, random_seed=7, draws=4_000))
    for row in expected.itertuples():
        assert_same_posterior(take(found, "evidence", row.predictor), row)
    p = found.conflicts[found.conflicts["priors"] == "evidence"].set_index("predictor")
    row = p.loc["a"]
    tail = 2 * norm.sf(abs(row["estimate"] - 1) / math.hypot(0.3, row["standard_error"]))
    assert row["p_value"] == pytest.approx(tail, rel=1e-6)
    assert p.loc["count", "verdict"] == "conflict"
    assert p.loc["b", "verdict"] == "no conflict"


def test_an_answer_under_the_prior_of_other_studies_has_every_table(own):
    patients = extract_patients(own)
    draws = infer(patients, ROBUST, random_seed=2, draws=4_000)
    found = prior_sensitivity(draws)
    settings = set(found.settings["setting"])
    assert {"normal:1", "without b", "likelihood^2", "count cut at 2"} <= settings
    without = infer(patients.sel(predictor=["a", "count"]), ROBUST, random_seed=3, draws=4_000)
    for row in summarise_odds_ratios(without).itertuples():
        assert_same_posterior(take(found, "without b", row.predictor), row)
    cut = take(found, "count cut at 2", "count")
    assert cut["odds_ratio"] > 1, "the prior of a step is not that of two or more steps"
    assert len(found.power) == 3


@pytest.mark.parametrize(
    ("fact", "values", "recoded"),
    [
        ("cut", [math.nan, math.nan, 2.0], {"count"}),
        ("per", [1.0, 1.0, 2.0], {"count"}),
        ("level", ["yes", "", ""], {"a"}),
        ("references", [["no"], ["no"], [""]], {"a", "b"}),
        ("harmful", ["less", "less", "less"], set()),
    ],
)
def test_a_prior_by_step_is_not_used_for_another_step(own, fact, values, recoded):
    patients = extract_patients(own)
    other = patients.assign_coords({fact: (patients[fact].dims, values)})
    assert _find_recoded(patients, other) == recoded
    assert _find_recoded(patients, patients) == set()


@pytest.mark.parametrize("wrong", [{"threshold": 0.5}, {"threshold": math.nan}, {"prob": 1.0}])
def test_arguments_out_of_range_are_refused(own, wrong):
    with pytest.raises(StudyError, match=next(iter(wrong))):
        prior_sensitivity(own, **wrong)


def test_draws_without_their_patients_are_refused(own):
    bare = own.copy()
    del bare["constant_data"]
    with pytest.raises(StudyError, match="constant_data"):
        prior_sensitivity(bare)


def test_settings_are_every_prior_power_model_and_cut(own_found):
    """One predictor of four values can be cut at three places; two of two values cannot."""
    names = own_found.settings["setting"].drop_duplicates().tolist()
    expected = {"answer", "selected by p", "without a", "without b", "without count"}
    expected |= {f"count cut at {k}" for k in (1, 2, 3)}
    expected |= {
        f"{what}^{p}" for what in ("likelihood", "prior") for p in ("0.5", "0.8", "1.25", "2")
    }
    expected |= set(PRIOR_SETS) - {"normal:1"}
    assert set(names) - expected == {n for n in names if n.startswith("path normal:")}
    assert expected <= set(names)
    path = [float(n.rpartition(":")[2]) for n in names if n.startswith("path")]
    assert (path[0], path[-1], len(path)) == (0.1, 10.0, 41)
    kinds = own_found.settings.drop_duplicates("setting").set_index("setting")["kind"]
    assert kinds["without a"] == kinds["count cut at 2"] == kinds["selected by p"] == "model"
    assert kinds["likelihood^2"] == kinds["prior^2"] == "power"
    assert kinds["sceptical"] == "prior set"


def test_estimates_behind_conflicts_are_those_of_statsmodels(own_found):
    people = make_people()
    design = sm.add_constant(people[["a", "b", "count"]].astype(float))
    fit = sm.Logit(people["ill"], design).fit(disp=0)
    table = own_found.conflicts.set_index(["priors", "predictor"])
    for name in ("a", "b", "count"):
        row = table.loc[("normal:1", name)]
        assert row["estimate"] == pytest.approx(fit.params[name], abs=2e-3)
        assert row["standard_error"] == pytest.approx(fit.bse[name], rel=2e-3)
        p = 2 * norm.sf(abs(row["estimate"]) / math.hypot(1.0, row["standard_error"]))
        assert row["p_value"] == pytest.approx(p)
        assert row["verdict"] == ("conflict" if p < 0.05 else "no conflict")


def test_a_clear_effect_is_in_conflict_with_a_narrow_prior():
    patients = count_patterns(make_people(600, 3.0), outcome="ill", predictors=["a", "b"])
    draws = infer(patients, parse_prior_set("normal:0.2"), random_seed=1)
    verdicts = prior_sensitivity(draws).conflicts.set_index(["priors", "predictor"])["verdict"]
    assert verdicts[("normal:0.2", "a")] == "conflict"
    assert verdicts[("normal:0.2", "b")] == "no conflict"


def test_probabilities_are_those_of_the_draws(own, own_found):
    slopes = own["posterior"]["log_odds_ratio"].sel(predictor="a").to_numpy().ravel()
    row = take(own_found, "answer", "a")
    assert row["probability_above"] == pytest.approx((slopes > math.log(1.5)).mean())
    assert row["threshold"] == 1.5
    same = take(own_found, "path normal:1", "a")  # the answer's own prior, drawn once more
    assert same["probability_above"] == pytest.approx(row["probability_above"], abs=0.03)
    assert same["probability_harmful"] == pytest.approx((slopes > 0).mean(), abs=0.02)
    assert abs(same["shift"]) < 0.1
    other = take(own_found, "without count", "a")
    assert other["shift"] == pytest.approx((other["log_mean"] - row["log_mean"]) / row["log_sd"])


def test_a_protective_factor_is_counted_towards_harm():
    people = make_people(600, -1.5)
    patients = count_patterns(people, outcome="ill", predictors=["a", "b"])
    turned = patients.assign_coords(harmful_sign=("predictor", np.array([-1, 1])))
    draws = infer(turned, PRIOR_SETS["normal:1"], random_seed=1)
    row = take(prior_sensitivity(draws), "sceptical", "a")
    assert row["odds_ratio"] < 0.6
    assert row["probability_harmful"] > 0.99
    assert row["probability_above"] > 0.5


def test_replicates_count_by_their_marginal_likelihood():
    """Mixture of two posteriors, weighted by marginal likelihoods from quadrature."""
    tables = [make_people(60, slope, seed) for slope, seed in ((0.3, 4), (0.8, 5))]
    predictors = ["a"]
    one, two = (count_patterns(t, outcome="ill", predictors=predictors) for t in tables)
    both = xr.concat([one, two.assign_coords(replicate=[1])], "replicate", data_vars="minimal")
    priors = parse_prior_set("normal:1")
    found = prior_sensitivity(infer(both, priors, random_seed=1))
    evidence, means = [], []
    a, b = np.linspace(-6, 6, 601)[:, None], np.linspace(-5, 5, 1001)[None]
    for table in tables:
        log = norm.logpdf(a, 0, 5) + norm.logpdf(b)
        for x, ill in zip(table["a"] - table["a"].mean(), table["ill"], strict=True):
            eta = a + b * x
            log = log + ill * eta - np.logaddexp(0, eta)
        weight = np.exp(log)
        evidence.append(weight.sum())
        means.append((weight * b).sum() / weight.sum())
    equal = take(found, "likelihood^1.25", "a")
    by_evidence = take(found, "replicates by evidence", "a")
    expected = np.average(means, weights=evidence)
    error = 5 * by_evidence["log_sd"] / math.sqrt(by_evidence["effective_size"])
    assert abs(by_evidence["log_mean"] - expected) < error
    assert abs(np.mean(means) - expected) > 2 * error  # equal weights would be noticed
    assert math.isfinite(equal["log_mean"])


@pytest.mark.parametrize(
    ("prior", "likelihood", "k", "words"),
    [
        (0.05, 0.05, 0.7, "prior and data may be in conflict"),
        (0.05, 0.049, 0.1, "strong prior or weak data"),
        (0.049, 0.05, 0.1, "the data decide"),
        (0.0, 0.0, 0.1, "neither moves it"),
        (0.2, 0.2, 0.71, "not trusted: Pareto k is above 0.7"),
    ],
)
def test_diagnosis_is_that_of_kallioinens_table_1(prior, likelihood, k, words):
    assert _diagnose(prior, likelihood, k) == words


def test_settings_with_more_work_than_allowed_use_fewer_replicates_and_say_so(answer, monkeypatch):
    patients = extract_patients(answer.draws)
    draws = infer(patients, PRIOR_SETS["normal:1"], random_seed=1)
    whole = prior_sensitivity(draws).settings
    monkeypatch.setattr("pvp_bayes.results.sensitivity.MOST_WORK", 1)
    few = prior_sensitivity(draws).settings
    rows = few[few["setting"] == "sceptical"].set_index("predictor")
    assert set(rows["note"]) == {"From 4 sets of patients."}
    assert not whole["note"].str.contains("From ").any()
    before = whole[whole["setting"] == "sceptical"].set_index("predictor")
    assert (abs(rows["log_mean"] - before["log_mean"]) < 0.5 * before["log_sd"]).all()


def test_weights_that_cannot_be_trusted_give_no_answer(own, monkeypatch):
    monkeypatch.setattr("pvp_bayes.results.sensitivity.pareto_k", lambda _: 0.71)
    settings = prior_sensitivity(own).settings
    others = settings[settings["kind"] != "answer"]
    assert others[["odds_ratio", "lower", "upper", "log_mean"]].isna().all(axis=None)
    assert others["note"].str.contains("cannot be trusted").all()
    assert settings[settings["kind"] == "answer"]["odds_ratio"].notna().all()
