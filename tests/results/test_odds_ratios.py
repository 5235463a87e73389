"""The answer of the bundled paper, and what the publication pins down."""

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
from pvp_bayes.results.odds_ratios import ODDS_RATIO_COLUMNS, summarise_odds_ratios


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
