"""Checks see the misfit that they are meant to see, and data without misfit raise few alarms."""

import json
import math
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from scipy.special import expit
from scipy.stats import chi2

from pvp_bayes.patients.one_table import build_table2_estimates
from pvp_bayes.patients.own_patients import count_patterns
from pvp_bayes.patients.patterns import PatternCounts
from pvp_bayes.posterior.draws import extract_patients, infer
from pvp_bayes.posterior.newton import fit_counts
from pvp_bayes.posterior.priors import PRIOR_SETS, PriorSet
from pvp_bayes.printed.study import load_study
from pvp_bayes.results.checks import (
    CHECK_COLUMNS,
    _Fitted,
    _judge,
    _miscalibration,
    _score,
    _Statistic,
    check_predictions,
)
from pvp_bayes.results.prior_checks import PRIOR_CHECK_COLUMNS, check_prior
from pvp_bayes.tables.reading import Reading

PRIORS = PRIOR_SETS["normal:1.5"]


def make_people(seed, n=600, kind="linear"):
    """Patients under the model, or with an interaction or a threshold that it lacks."""
    rng = np.random.default_rng(seed)
    a, b, count = rng.integers(0, 2, n), rng.integers(0, 2, n), rng.integers(0, 4, n)
    logit = {
        "linear": -1 + 0.8 * a + 0.5 * b + 0.4 * count,
        "interaction": -1 + 1.5 * a - 0.5 * b + 0.4 * count + 2.5 * a * b,
        "threshold": -1 + 0.8 * a + 0.5 * b + 2.5 * (count == 1),
    }[kind]
    ill = (rng.random(n) < expit(logit)).astype(int)
    return pd.DataFrame({"a": a, "b": b, "count": count, "ill": ill})


def check(people, **options):
    patients = count_patterns(people, outcome="ill", predictors=["a", "b", "count"])
    return check_predictions(infer(patients, PRIORS, random_seed=1), **options)


@pytest.fixture(scope="module")
def fitting():
    return check(make_people(3))


def test_the_table_has_its_columns_and_verdicts(fitting):
    assert tuple(fitting.columns) == CHECK_COLUMNS
    tested = fitting[~fitting["check"].isin(["influence", "leave-one-out"])]
    assert set(tested["verdict"]) == {"pass"}
    assert not fitting.duplicated(["check", "item"]).any()


@pytest.mark.parametrize(
    ("kind", "name", "item"),
    [("interaction", "interaction", "a x b"), ("threshold", "linearity", "count")],
)
def test_planted_misfit_is_seen_by_its_check(kind, name, item):
    table = check(make_people(4, kind=kind))
    wrong = table[table["verdict"] == "fail"]
    assert (name, item) in set(zip(wrong["check"], wrong["item"], strict=True))


def refit(counts):
    """Return counts with the regressions fitted to them."""
    return _Fitted(counts, fit_counts(counts))


def test_score_statistic_has_its_distribution_under_the_model():
    """Rao's statistic of a term that is not needed is chi-square with one degree of freedom."""
    rng = np.random.default_rng(1)
    design = np.array([[a, b, c] for a in (0, 1) for b in (0, 1) for c in range(4)], dtype=float)
    totals = np.full(16, 40)
    chance = expit(-1 + design @ [0.8, 0.5, 0.4])
    cases = rng.binomial(totals, chance, (4_000, 16)).astype(float)
    many = PatternCounts(np.broadcast_to(design, (4_000, 16, 3)), cases, totals - cases)
    term = (design[:, 0] * design[:, 1])[None, :, None]
    score = _score(refit(many), np.broadcast_to(term, (4_000, 16, 1)))
    for prob in (0.5, 0.9, 0.95):
        assert (score < chi2.ppf(prob, 1)).mean() == pytest.approx(prob, abs=0.03)


def test_score_statistic_is_that_of_the_formula():
    """By brute force: U' V^-1 U with the whole information matrix."""
    people = make_people(5)
    patients = count_patterns(people, outcome="ill", predictors=["a", "b", "count"])
    counts = PatternCounts.read(patients)
    fitted = refit(counts)
    terms = (counts.design[..., 0] * counts.design[..., 1])[..., None]
    x = np.concatenate([np.ones((*counts.totals.shape, 1)), counts.design, terms], axis=2)[0]
    p, n = fitted.fits.probability[0], counts.totals[0]
    information = x.T @ (x * (n * p * (1 - p))[:, None])
    u = x.T @ (counts.cases[0] - n * p)
    assert _score(fitted, terms)[0] == pytest.approx(u @ np.linalg.solve(information, u), rel=1e-4)


def test_isotonic_recalibration_gains_nothing_where_shares_are_fitted():
    design = np.array([[[0.0], [1.0]]])
    counts = PatternCounts(design, np.array([[10.0, 30.0]]), np.array([[30.0, 10.0]]))
    assert _miscalibration(refit(counts))[0] == pytest.approx(0, abs=1e-6)
    even = PatternCounts(design, np.array([[20.0, 20.0]]), np.array([[20.0, 20.0]]))
    wrong = _Fitted(counts, fit_counts(even))
    assert _miscalibration(wrong)[0] == pytest.approx(0.25 - 0.1875)  # 1/2 against 1/4, 3/4


@pytest.mark.parametrize(
    ("observed", "verdict"),
    [([0.5] * 10, "pass"), ([9.0] * 10, "fail"), ([0.5] * 5 + [9.0] * 5, "open")],
)
def test_verdict_is_open_where_replicates_disagree(observed, verdict):
    predicted = np.random.default_rng(1).standard_normal(999)
    row = _judge(_Statistic("check", "item", np.array(observed), predicted), 0.05, 0.95)
    found = dict(zip(CHECK_COLUMNS, row, strict=True))
    assert found["verdict"] == verdict
    assert found["p_lowest"] <= found["p_value"] <= found["p_highest"]


def test_p_value_is_the_share_of_replications_beyond():
    predicted = np.arange(1.0, 1000.0)
    one = _Statistic("check", "item", np.array([990.5]), predicted, one_sided=True)
    assert _judge(one, 0.05, 0.95)[5] == pytest.approx(9 / 999)
    two = _Statistic("check", "item", np.array([990.5]), predicted)
    assert _judge(two, 0.05, 0.95)[5] == pytest.approx(18 / 999)


@pytest.fixture(scope="module")
def checked(answer):
    """Every check of the bundled paper."""
    return check_predictions(answer.draws)


def test_margins_are_those_of_table_1(checked):
    table = checked.set_index(["check", "item"])
    margins = table.loc["table 1", "observed"]
    assert margins["tfi, cases, share"] == pytest.approx(44 / 61)
    assert margins["vertebrae, controls, mean"] == pytest.approx(1.33, abs=0.005)
    assert margins["vertebrae, cases, sd"] == pytest.approx(0.74, abs=0.005)
    assert table.loc[("crude log odds ratio", "tfi"), "observed"] == pytest.approx(
        math.log(44 * 45 / (17 * 16)), rel=1e-3
    )
    fit = table.drop(["effective_size", "monte_carlo_error"], level="check")
    assert (fit["verdict"] != "fail").all()


def test_what_tables_do_not_pin_down_has_a_range(checked):
    interactions = checked[checked["check"] == "interaction"]
    assert len(interactions) == 6
    assert (interactions["p_highest"] > interactions["p_lowest"]).all()


def test_leaving_one_patient_out_is_exact():
    """Against importance weights 1 / likelihood over very many draws of the whole posterior."""
    people = make_people(6, n=80)
    patients = count_patterns(people, outcome="ill", predictors=["a", "b", "count"])
    draws = infer(patients, PRIORS, random_seed=1, draws=50_000)
    found = check_predictions(draws).set_index(["check", "item"])
    posterior = draws["posterior"].to_dataset()
    slopes = posterior["log_odds_ratio"].to_numpy().reshape(-1, 3)
    log_odds = (
        posterior["intercept"].to_numpy().ravel()[:, None]
        + slopes @ people[["a", "b", "count"]].to_numpy().T
    )
    chance = np.where(people["ill"].to_numpy() == 1, expit(log_odds), expit(-log_odds))
    score = -np.log((1 / chance).mean(axis=0)).sum()
    cases = people["ill"].sum()
    alone = cases * math.log((cases - 1) / 79) + (80 - cases) * math.log((79 - cases) / 79)
    gain = found.loc[("leave-one-out", "log score gain"), "observed"]
    assert gain == pytest.approx((score - alone) / 80, abs=0.004)


def test_influence_is_the_shift_without_a_pattern():
    people = make_people(7, n=120)
    patients = count_patterns(people, outcome="ill", predictors=["a", "b", "count"])
    draws = infer(patients, PRIORS, random_seed=1, draws=10_000)
    shifts = []
    for _, pattern in people.groupby(["a", "b", "count"]):
        rest = count_patterns(
            people.drop(pattern.index), outcome="ill", predictors=["a", "b", "count"]
        )
        without = infer(rest, PRIORS, random_seed=1, draws=10_000)["posterior"]["log_odds_ratio"]
        shifts.append(
            without.mean(("chain", "draw"))
            - draws["posterior"]["log_odds_ratio"].mean(("chain", "draw"))
        )
    largest = np.abs(np.array(shifts)).max(axis=0)
    sd = draws["posterior"]["log_odds_ratio"].std(("chain", "draw")).to_numpy()
    found = check_predictions(draws).set_index("check").loc["influence", "observed"]
    assert found.to_numpy() == pytest.approx(largest / sd, abs=0.08)


def test_estimates_alone_are_checked_against_themselves():
    estimates = build_table2_estimates(load_study("pvp"), Reading(), 50, 1, "of this test")
    table = check_predictions(infer(estimates, PRIORS, random_seed=1))
    assert list(table.loc[table["check"] == "coefficient", "item"]) == [
        "tfi",
        "liquefaction",
        "vertebrae",
        "cement",
    ]
    assert "interaction" not in set(table["check"])


def test_a_replicate_far_from_table_2_fails(answer):
    patients = extract_patients(answer.draws).copy(deep=True)
    patients["coefficient_miss"][0, 0] = 0.3
    table = check_predictions(answer.draws, patients)
    row = table[(table["check"] == "printed coefficient") & (table["item"] == "tfi")].iloc[0]
    assert (row["observed"], row["verdict"]) == (0.3, "fail")


def test_too_few_draws_fail_before_anything_else(answer):
    few = infer(extract_patients(answer.draws), PRIORS, random_seed=1, draws=40)
    table = check_predictions(few).set_index("check")
    assert set(table.loc["effective_size", "verdict"]) == {"fail"}
    assert set(table.loc["monte_carlo_error", "verdict"]) == {"fail"}


def test_prior_beliefs_are_those_of_the_prior_set(answer):
    table = check_prior(extract_patients(answer.draws))
    assert tuple(table.columns) == PRIOR_CHECK_COLUMNS
    assert set(table["priors"]) == set(PRIOR_SETS)
    ratios = table[table["quantity"] == "odds ratio"].set_index("priors")
    for name in ("normal:1", "sceptical", "student-t:7:1"):
        limit = PRIOR_SETS[name].limit(0.95)
        assert math.log(ratios.loc[name, "upper"]) == pytest.approx(limit, rel=0.12)
    shares = table[table["quantity"] == "share of cases"]
    assert shares["lower"].between(0, 1).all()
    assert shares["median"].between(0.2, 0.8).all()


def test_prior_beliefs_of_a_mixture_are_by_factor(answer):
    mixture = PriorSet("evidence", "mixture", 4.0, mixtures=(("cement", ((1.0, -0.9, 0.3),)),))
    table = check_prior(extract_patients(answer.draws), others=[mixture])
    own = table[(table["priors"] == "evidence") & (table["quantity"] == "odds ratio")]
    own = own.set_index("item")
    assert math.log(own.loc["cement", "median"]) == pytest.approx(-0.9, abs=0.03)
    assert math.log(own.loc["cement", "upper"]) == pytest.approx(-0.9 + 1.96 * 0.3, abs=0.06)
    assert math.log(own.loc["tfi", "upper"]) == pytest.approx(1.96 * 4, rel=0.1)


def test_prior_beliefs_of_a_shared_scale_are_per_printed_step(answer):
    """A vertebra is less than the two SDs over which the count is comparable with a level."""
    patients = extract_patients(answer.draws)
    table = check_prior(patients)
    own = table[(table["priors"] == "hierarchical") & (table["quantity"] == "odds ratio")]
    upper = np.log(own.set_index("item")["upper"])
    limit = PRIOR_SETS["hierarchical"].limit(0.95)
    step = float(patients["comparable_step"].sel(predictor="vertebrae"))
    assert 1.5 < step < 2
    assert upper["tfi"] == pytest.approx(limit, rel=0.15)
    assert upper["vertebrae"] * step == pytest.approx(limit, rel=0.15)


EVIDENCE = Path(__file__).parents[2] / "validation" / "calibration" / "result.json"


@pytest.fixture(scope="module")
def evidence():
    return json.loads(EVIDENCE.read_text())


def test_stored_posteriors_are_calibrated(evidence):
    """All ranks uniform: the smallest of m p values is above 0.01 / m in 99 of 100 such runs."""
    p = [q["p_uniform"] for sets in evidence["ranks"]["parameters"].values() for q in sets.values()]
    assert min(p) > 0.01 / len(p)


def test_stored_studies_without_misfit_raise_few_alarms(evidence):
    for name, found in evidence["honest"]["alarms"].items():
        assert found["interval"][0] <= 0.05, name


def test_stored_large_misfits_are_seen(evidence):
    seen = evidence["planted_and_seen"]
    assert seen["interaction, log odds ratio 2"] > 0.9
    assert seen["threshold, log odds ratio 2"] > 0.9
