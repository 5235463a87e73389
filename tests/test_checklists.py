"""A tick needs a computed result behind it."""

from dataclasses import replace

import pytest

from pvp_bayes.checklists import AUTHOR, CHECKLIST_COLUMNS, fill_checklists
from pvp_bayes.checks import check_predictions


@pytest.fixture(scope="module")
def table(analysis):
    return fill_checklists(analysis)


def test_items_are_met_or_left_to_the_author(table):
    assert tuple(table.columns) == CHECKLIST_COLUMNS
    assert set(table["guideline"]) == {"BARG", "ROBUST", "STROBE"}
    assert ((table["where"] == AUTHOR) == ~table["met"]).all()
    assert not table.duplicated(["guideline", "item"]).any()


def test_nothing_is_ticked_that_was_not_computed(analysis, table):
    left = set(table.loc[~table["met"], "item"])
    assert {
        "Convergence of chains",
        "Posterior predictive check",
        "Sensitivity to the prior",
    } <= left
    assert {"Why that prior", "Prior justified", "22 Funding"} <= left
    checked = fill_checklists(replace(analysis, checks=check_predictions(analysis.draws)))
    now = set(checked.loc[checked["met"], "item"])
    assert {
        "Posterior predictive check",
        "16a Unadjusted and adjusted estimates with precision",
    } <= now
    assert "Convergence of chains" not in now


def test_figures_are_those_of_the_analysis(analysis, table):
    where = table.set_index(["guideline", "item"])["where"]
    assert analysis.options.priors.distribution in where["BARG", "Prior distribution"]
    size = analysis.odds_ratios["effective_size"].min()
    assert f"{size:,.0f}" in where["BARG", "Resolution of the draws"]
    assert where["STROBE", "12c How missing values were treated"] == AUTHOR
