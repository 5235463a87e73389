"""The answer of the bundled paper, and what the publication pins down."""

import json
import math
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from pvp_bayes.errors import StudyError
from pvp_bayes.patients.patterns import PatternCounts
from pvp_bayes.results.identification import (
    IDENTIFICATION_COLUMNS,
    area_under_curve,
    summarise_identification,
)
from pvp_bayes.results.odds_ratios import (
    ODDS_RATIO_COLUMNS,
    count_digits,
    error_of_replicates,
    summarise_odds_ratios,
)


@pytest.fixture(scope="module")
def identification(answer):
    return summarise_identification(answer.patients, answer.draws)


def test_count_of_vertebrae_is_harmful_and_the_reverse_is_said(answer):
    row = answer.odds_ratios.set_index("predictor").loc["vertebrae"]
    assert row["lower"] > 2.5
    assert row["probability_harmful"] > 0.999
    assert "reverse" in row["note"]
    assert row["printed_odds_ratio"] == 0.098


def test_cement_is_harmful_where_dissatisfied_though_printed_for_satisfied(answer):
    row = answer.odds_ratios.set_index("predictor").loc["cement"]
    assert row["odds_ratio"] < 1
    assert row["harmful"] == "dissatisfied"
    assert row["probability_harmful"] > 0.9


def test_tables_have_the_contracts_columns(answer, identification):
    assert tuple(answer.odds_ratios.columns) == ODDS_RATIO_COLUMNS
    assert tuple(identification.columns) == IDENTIFICATION_COLUMNS


def test_summary_is_the_quantile_of_the_draws(answer):
    draws = answer.draws["posterior"]["log_odds_ratio"].sel(predictor="tfi").to_numpy()
    row = summarise_odds_ratios(answer.draws, prob=0.8).iloc[0]
    expected = np.exp(np.quantile(draws, [0.1, 0.5, 0.9]))
    np.testing.assert_allclose(row[["lower", "odds_ratio", "upper"]].astype(float), expected)
    assert row["probability_harmful"] == (draws > 0).mean()


def test_log_odds_ratios_are_pinned_and_the_area_is_known(identification):
    table = identification.set_index("quantity")
    assert table.loc[table.index.str.startswith("log_odds_ratio"), "pinned"].all()
    assert 0.915 < table.loc["auc", "estimate"] < 0.94  # two independent trials: 0.923 to 0.934
    assert -5.5 < table.loc["intercept", "lowest"] < table.loc["intercept", "highest"] < -3.5
    pairs = [q for q in table.index if q.startswith("correlation")]
    assert len(pairs) == 6


def test_area_under_curve_counts_ties_half():
    score = np.array([[0.0, 1.0, 1.0, 2.0]])
    cases, controls = np.array([[0.0, 2.0, 1.0, 1.0]]), np.array([[3.0, 1.0, 0.0, 0.0]])
    values = [0] * 3 + [1] + [1] * 3 + [2]
    truth = [0] * 3 + [0] + [1] * 4
    wins = [
        (a > b) + (a == b) / 2
        for a, t in zip(values, truth, strict=True)
        for b, u in zip(values, truth, strict=True)
        if t and not u
    ]
    counts = PatternCounts(score[..., None], cases, controls)
    assert area_under_curve(score, counts)[0] == pytest.approx(np.mean(wins))


def test_probability_outside_its_range_is_refused(answer):
    with pytest.raises(StudyError, match="between 0 and 1"):
        summarise_odds_ratios(answer.draws, prob=1.5)


def test_figures_are_unrounded_floats(answer):
    numbers = answer.odds_ratios[["odds_ratio", "lower", "upper"]]
    assert all(pd.api.types.is_float_dtype(t) for t in numbers.dtypes)


def make_autoregression(rng, carry, chains=4, length=50):
    """Return the successive values of chains with variance 1, and the chain of each."""
    values = np.empty((chains, length))
    values[:, 0] = rng.standard_normal(chains)
    for t in range(1, length):
        noise = rng.standard_normal(chains)
        values[:, t] = carry * values[:, t - 1] + np.sqrt(1 - carry**2) * noise
    return values.ravel(), np.repeat(np.arange(chains), length)


@pytest.mark.parametrize("carry", [0.0, 0.5, 0.8])
def test_error_of_replicates_is_the_variance_of_their_mean_though_they_are_correlated(carry):
    """It is the larger of two estimates, and so a little above where both are right."""
    rng = np.random.default_rng(1)
    runs = [make_autoregression(rng, carry) for _ in range(2_000)]
    stated = [error_of_replicates(v[:, None], np.full(200, 1 / 200), c)[0] for v, c in runs]
    assert 1 < np.mean(stated) / np.var([v.mean() for v, _ in runs]) < 1.4


def test_chains_that_never_mixed_count_as_one_draw_each():
    values = np.repeat([1.0, 2.0, 4.0, 9.0], 50)
    chain = np.repeat(np.arange(4), 50)
    found = error_of_replicates(values[:, None], np.full(200, 1 / 200), chain)[0]
    assert found == pytest.approx(np.var([1, 2, 4, 9], ddof=1) / 4)


def test_independent_replicates_have_the_usual_error_and_a_single_one_has_none():
    values = np.random.default_rng(2).normal(size=(60, 2))
    found = error_of_replicates(values, np.full(60, 1 / 60), None)
    np.testing.assert_allclose(found, values.var(axis=0, ddof=1) / 60)
    assert error_of_replicates(values[:1], np.ones(1), None).tolist() == [0.0, 0.0]


def test_disagreeing_chains_reduce_the_effective_size_of_their_predictor_only(answer):
    draws = answer.draws.copy()
    chain = answer.patients["chain"].to_numpy()
    means = draws["sample_stats"]["mean_log_odds_ratio"].copy()
    means[:, 0] += 0.2 * (chain - chain.mean())
    draws["sample_stats"] = draws["sample_stats"].to_dataset().assign(mean_log_odds_ratio=means)
    before = answer.odds_ratios["effective_size"]
    after = summarise_odds_ratios(draws)["effective_size"]
    assert after[0] < before[0] / 5
    np.testing.assert_allclose(after[1:], before[1:])


def test_digits_are_those_of_which_the_error_is_below_one_unit():
    assert [count_digits(v, 0.01) for v in (1.0, 1.04, 9.94)] == [3, 2, 2]
    assert [count_digits(v, 0.0009) for v in (0.102, 0.98)] == [4, 3]
    assert count_digits(2.0, 0.11) == 1
    assert count_digits(float("inf"), 0.05) == 2


def test_chains_agree_on_the_answer(identification):
    table = identification.set_index("quantity")
    answered = table.index.str.startswith(("log_odds_ratio", "intercept"))
    assert (table.loc[answered, "r_hat"] < 1.05).all()


EVIDENCE = Path(__file__).parents[2] / "validation" / "seeds" / "result.json"


def test_stored_spread_between_seeds_is_the_stated_error():
    """A ratio from 20 seeds and 4 odds ratios has itself a standard error of 8 %."""
    noise = 1 / math.sqrt(2 * 19 * 4)
    studies = json.loads(EVIDENCE.read_text(encoding="utf-8"))["studies"]
    assert len(studies) >= 4
    for study in studies.values():
        assert study["seeds"] >= 20
        ratios = study["root_mean_square_ratio"].values()
        assert all(0.8 * (1 - noise) < v < 1.25 * (1 + noise) for v in ratios)
        assert study["r_hat_of_answer"]["largest"] < 1.05
