"""The whole job on studies that print less than the bundled one."""

from dataclasses import replace

import numpy as np
import pytest

from pvp_bayes.analysis import Options, analyse_tables
from pvp_bayes.estimates import NORMAL_LIKELIHOOD, TABLE_1_ALONE
from pvp_bayes.evidence import load_evidence
from pvp_bayes.examination import _vary_prevalence, examine_answer
from pvp_bayes.report import render_report
from pvp_bayes.risk import Prevalence, predict_risk
from pvp_bayes.study import load_study
from tests.tables import make_study, simulate_patients

FEW = Options(1, n_replicates=12, draws=250)


@pytest.fixture(scope="module")
def paper():
    return load_study("pvp")


def test_each_kind_of_publication_goes_through_and_says_what_it_rests_on(paper):
    binary = tuple(v for v in paper.variables if v.levels)
    first = replace(paper, regression=None, variables=binary)
    second = replace(paper, variables=())
    for study, method, words in [
        (first, TABLE_1_ALONE, "Only Table 1 is used"),
        (second, NORMAL_LIKELIHOOD, "No patients could be reconstructed"),
    ]:
        analysis = examine_answer(analyse_tables(study, FEW))
        assert analysis.run["method"] == method
        assert words in render_report(analysis)
    assert analysis.risks is None
    assert "intercept" in analysis.risks_refused


@pytest.mark.slow
def test_other_shapes_of_a_measured_factor_are_tried_and_reported():
    rng = np.random.default_rng(9)
    patients = simulate_patients(rng, n_predictors=2, n_cases=50, n_controls=60)
    patients[:, 2] = rng.normal(60 + 4 * patients[:, 0], 9)
    analysis = examine_answer(analyse_tables(make_study(patients), FEW))
    assert set(analysis.shapes["setting"]) == {"v1 lognormal", "v1 uniform"}
    assert np.isfinite(analysis.shapes["log_mean"]).all()
    page = render_report(analysis)
    assert "What if measured factors have another shape?" in page
    assert "assumed shape: v1 normal" in page


def test_risks_scepticism_and_other_studies_stand_on_the_page(examined):
    page = render_report(examined)
    for title in ("Absolute risks", "How sceptical must you be?", "What other studies say"):
        assert f"<h2>{title}</h2>" in page
    assert "not for decisions about treatment" in page


def test_risks_elsewhere_are_those_of_that_prevalence(analysis):
    evidence = load_evidence("pvp")
    risks = predict_risk(analysis.draws)
    table = _vary_prevalence(analysis.draws, risks, evidence)
    counted = table[table["prevalence"] == "Yang JS 2019: 60 of 1316"]
    alone = predict_risk(analysis.draws, prevalence=Prevalence.from_events(60, 1316))
    both = alone.iloc[[risks["risk"].idxmax(), risks["risk"].idxmin()]]["risk"]
    assert sorted(counted["risk"]) == pytest.approx(sorted(both), rel=1e-6)
    pooled = table[table["prevalence"].str.startswith("Chen B 2025")]
    assert (pooled["risk"].to_numpy() > counted["risk"].to_numpy()).all()
    assert table.groupby("prevalence").size().eq(2).all()
    assert "VBQ score study" not in " ".join(table["prevalence"])  # a share of nothing counted
