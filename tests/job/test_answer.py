"""The answer and what follows from it, also for studies that print less than the bundled one."""

import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from pvp_bayes.job.answer import find_answer
from pvp_bayes.job.examine import examine_answer
from pvp_bayes.patients.basis import Basis
from pvp_bayes.printed.study import load_study
from pvp_bayes.report.page import render_report
from pvp_bayes.results.analysis import Analysis, Options, describe_run
from pvp_bayes.results.prevalence import Prevalence
from pvp_bayes.results.risk import predict_risk
from pvp_bayes.tables.reading import Change, Reading
from tests.printed_studies import make_study, simulate_patients

FEW = Options(1, n_replicates=12, draws=250)
COMPILES = "Loading the reconstruction (compiled on the first run)"


@pytest.fixture(scope="module")
def paper():
    return load_study("pvp")


@pytest.fixture(scope="module")
def first_table(paper):
    """The bundled paper as if it printed only the counts of Table 1."""
    binary = tuple(v for v in paper.variables if v.levels)
    return replace(paper, regression=None, variables=binary)


def analyse(study):
    answer = find_answer(study, FEW)
    return Analysis(answer, examine_answer(answer))


def test_each_kind_of_publication_goes_through_and_says_what_it_rests_on(paper, first_table):
    second = replace(paper, variables=())
    for study, basis, words in [
        (first_table, Basis.TABLE_1, "Only Table 1 is used"),
        (second, Basis.TABLE_2, "No patients could be reconstructed"),
    ]:
        analysis = analyse(study)
        assert analysis.answer.basis is basis
        assert describe_run(analysis)["method"] == basis.value
        assert words in render_report(analysis)
    assert analysis.examination.risks.profiles is None
    assert "intercept" in analysis.examination.risks.refusal


def test_tables_that_no_reading_makes_possible_are_answered_from_table_2_alone():
    """Known coefficients of 1.5 or less are printed as 5 and -5."""
    patients = simulate_patients(np.random.default_rng(9), n_predictors=2)
    analysis = analyse(make_study(patients, coefficients=[5.0, -5.0]))
    answer = analysis.answer
    assert (answer.choice.fits, answer.basis) == (False, Basis.TABLE_2)
    printed = np.log(answer.odds_ratios["printed_odds_ratio"])
    assert printed.tolist() == pytest.approx([5, -5], abs=0.1)
    assert "No reading of Table 2 can be preferred" in answer.reading_reason
    assert answer.reason_without_patients.startswith("No patients were found")
    assert "No reading of Table 2 can be preferred" in answer.reading_reason
    page = render_report(analysis)
    assert "only its estimates are used, as printed" in page
    assert "would have to be missing from it" in page


@pytest.mark.slow
def test_other_shapes_of_a_measured_factor_are_tried_and_reported():
    rng = np.random.default_rng(9)
    patients = simulate_patients(rng, n_predictors=2, n_cases=50, n_controls=60)
    patients[:, 2] = rng.normal(60 + 4 * patients[:, 0], 9)
    analysis = analyse(make_study(patients))
    shapes = analysis.examination.shapes
    assert {"v1 normal", "v1 lognormal", "v1 left-skewed"} < set(shapes["setting"])
    assert (shapes["log_mean"].isna() == (shapes["note"] != "")).all()
    assert np.isfinite(shapes.loc[shapes["setting"] == "v1 normal", "log_mean"]).all()
    page = render_report(analysis)
    assert "What if measured factors have another distribution?" in page
    assert "assumed shape: v1 normal or " in page


def test_readings_that_were_searched_stand_in_the_table_with_their_misses():
    """Of a measured factor the table has the printed reading alone."""
    rng = np.random.default_rng(9)
    patients = simulate_patients(rng, n_predictors=2, n_cases=50, n_controls=60)
    patients[:, 2] = rng.normal(60 + 4 * patients[:, 0], 9)
    answer = find_answer(make_study(patients), FEW)
    assert answer.readings["reading"].tolist() == ["printed"]
    other = Reading((Change("reversed", "all"),))
    choice = replace(answer.choice, misses=((Reading(), 0.5), (other, 0.4)))
    table = examine_answer(replace(answer, choice=choice)).readings
    assert table["reading"].tolist() == ["printed", "reversed:all"]
    assert table["nearest_miss"][0] < 0.02  # that of the patients found, not of the brief search
    assert table["nearest_miss"][1] == 0.4
    assert table["feasible"].isna().all()


def test_every_reading_that_is_not_excluded_has_its_miss(examined):
    table = examined.examination.readings
    assert (table["nearest_miss"].notna() == table["feasible"]).all()
    page = render_report(examined)
    assert "miss by 4" in page  # a cut in the reverse direction, by 43 to 45 % of a standard error
    assert "at least 33 of the 122 patients would have to be missing" in page


def test_risks_scepticism_and_other_studies_stand_on_the_page(examined):
    page = render_report(examined)
    for title in (
        "Absolute risks",
        "Sensitivity analysis: do the conclusions depend on the assumptions?",
        "Reverse-Bayes analysis: which prior would overturn a printed odds ratio?",
        "What other studies say",
    ):
        assert f"<h2>{title}</h2>" in page
    assert "not for decisions about treatment" in page


def test_risks_elsewhere_are_those_of_that_prevalence(examined):
    risks = predict_risk(examined.draws)
    table = examined.examination.risks.scenarios
    counted = table[table["prevalence"] == "Yang JS 2019: 60 of 1316"]
    alone = predict_risk(examined.draws, prevalence=Prevalence.from_events(60, 1316))
    both = alone.iloc[[risks["risk"].idxmax(), risks["risk"].idxmin()]]["risk"]
    assert sorted(counted["risk"]) == pytest.approx(sorted(both), rel=1e-6)
    pooled = table[table["prevalence"].str.startswith("Chen B 2025")]
    assert (pooled["risk"].to_numpy() > counted["risk"].to_numpy()).all()
    assert table.groupby("prevalence").size().eq(2).all()
    assert "VBQ score study" not in " ".join(table["prevalence"])  # a share of nothing counted


def test_compilation_is_announced_as_a_step_before_patients_are_reconstructed(paper, monkeypatch):
    events = []
    monkeypatch.setattr("pvp_bayes.job.answer.compile_walk", lambda: events.append("compiled"))
    answer = find_answer(paper, FEW, announce=events.append)
    first = events.index(COMPILES)
    assert events[first : first + 3] == [COMPILES, "compiled", "Reconstructing patients"]
    assert set(answer.seconds) >= {"compilation", "reconstruction"}


def test_nothing_is_compiled_where_there_is_no_regression_to_reconstruct(first_table, monkeypatch):
    monkeypatch.setattr("pvp_bayes.job.answer.compile_walk", None)
    events = []
    answer = find_answer(first_table, FEW, announce=events.append)
    assert COMPILES not in events
    assert "compilation" not in answer.seconds


COUNT_COMPILED = """
from pvp_bayes.patients import walk
from pvp_bayes.patients.reconstruction import compile_walk, reconstruct_patients
from pvp_bayes.printed.study import load_study

def count():
    return [len(getattr(walk, name).signatures) for name in walk.__all__]

compile_walk()
print(count())
reconstruct_patients(load_study("pvp"), n_replicates=2, random_seed=1)
print(count())
"""


def test_that_step_compiles_all_that_the_reconstruction_calls():
    done = subprocess.run(
        [sys.executable, "-c", COUNT_COMPILED], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[1, 1, 1]\n" * 2
