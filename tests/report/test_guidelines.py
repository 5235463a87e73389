"""A tick needs a computed result behind it."""

from dataclasses import replace

import pandas as pd
import pytest
import xarray as xr

from pvp_bayes.report.guidelines import AUTHOR, CHECKLIST_COLUMNS, fill_checklists
from pvp_bayes.results.analysis import Confirmation, Risks


@pytest.fixture(scope="module")
def table(analysis):
    return fill_checklists(analysis)


def test_items_are_met_or_left_to_the_author(table):
    assert tuple(table.columns) == CHECKLIST_COLUMNS
    assert set(table["guideline"]) == {"BARG", "ROBUST", "STROBE"}
    assert ((table["where"] == AUTHOR) == ~table["met"]).all()
    assert not table.duplicated(["guideline", "item"]).any()


def test_nothing_is_ticked_that_was_not_computed(analysis, examined, table):
    left = set(table.loc[~table["met"], "item"])
    assert {
        "Convergence of chains",
        "Posterior predictive check",
        "Sensitivity to the prior",
    } <= left
    assert {"Why that prior", "Prior justified", "22 Funding"} <= left
    checked = fill_checklists(examined)
    now = set(checked.loc[checked["met"], "item"])
    assert {
        "Posterior predictive check",
        "16a Unadjusted and adjusted estimates with precision",
    } <= now
    assert "Convergence of chains" not in now


def test_risks_and_convergence_are_ticked_only_with_their_own_tables(examined):
    refused = replace(examined.examination, risks=Risks(refusal="no population"), synthesis=None)
    compared = pd.DataFrame({"r_hat": [1.001, 1.004]})
    confirmation = Confirmation(xr.DataTree(), compared, {})
    changed = replace(examined, examination=refused, confirmation=confirmation)
    before, after = (
        fill_checklists(analysis).set_index(["guideline", "item"])
        for analysis in (examined, changed)
    )
    differ = before.index[before["met"] != after["met"]]
    assert set(differ) == {
        ("BARG", "Convergence of chains"),
        ("STROBE", "16c Relative turned into absolute risk"),
        ("STROBE", "20 Interpretation with other evidence"),
    }
    assert "1.004" in after["where"]["BARG", "Convergence of chains"]


def test_figures_are_those_of_the_analysis(analysis, table):
    where = table.set_index(["guideline", "item"])["where"]
    assert analysis.answer.options.priors.distribution in where["BARG", "Prior distribution"]
    size = analysis.odds_ratios["effective_size"].min()
    assert f"{size:,.0f}" in where["BARG", "Resolution of the draws"]
    assert where["STROBE", "12c How missing values were treated"] == AUTHOR
