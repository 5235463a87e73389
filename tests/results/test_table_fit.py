"""The sentences on whether patients with both tables were found."""

import math
from dataclasses import replace

import numpy as np
import pytest

from pvp_bayes.job.answer import find_answer
from pvp_bayes.job.examine import examine_answer
from pvp_bayes.patients.basis import Basis
from pvp_bayes.patients.misfit import Misfit
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.report.methods_paragraph import describe_methods
from pvp_bayes.report.page import render_report
from pvp_bayes.results.analysis import Analysis, Options
from pvp_bayes.results.table_fit import NOTE, describe_misfit, describe_separations
from pvp_bayes.tables.separation import Separation
from tests.printed_studies import fit_patients, make_study, simulate_patients


@pytest.fixture(scope="module")
def patients():
    return simulate_patients(np.random.default_rng(12), n_predictors=3)


@pytest.fixture(scope="module")
def misprinted(patients):
    """A study with a wrong upper end of an interval, and no other number of its error."""
    study = make_study(patients)
    coefficients, errors = fit_patients(patients)
    terms = []
    for j, term in enumerate(study.regression.terms):
        ends = [math.exp(coefficients[j] + z * errors[j]) for z in (-1.959964, 1.959964)]
        if j == 1:
            ends[1] *= 1.6
        interval = tuple(Reported(f"{end:.3f}") for end in ends)
        terms.append(replace(term, coefficient=None, standard_error=None, interval=interval))
    return replace(study, regression=replace(study.regression, terms=tuple(terms)))


@pytest.fixture(scope="module")
def analysis(misprinted):
    answer = find_answer(misprinted, Options(1, n_replicates=12, draws=250))
    return Analysis(answer, examine_answer(answer))


def test_a_misprinted_end_is_named_with_what_it_would_be(analysis, patients):
    row = analysis.findings[analysis.findings["check"] == "patients"].iloc[0]
    coefficients, errors = fit_patients(patients)
    true = math.exp(coefficients[1] + 1.959964 * errors[1])
    assert row["item"] == "v1"
    assert (row["severity"], row["verdict"]) == ("high", "not applicable")
    assert row["printed"] == analysis.study.terms[1].interval[1].text
    assert row["allowed_low"] == pytest.approx(true, rel=0.05)


def test_the_answer_says_everywhere_that_it_is_from_table_2_alone(analysis):
    answer = analysis.answer
    reason = answer.reason_without_patients
    assert answer.basis is Basis.TABLE_2
    assert reason.startswith("No patients were found that have Table 1 and every coefficient")
    assert answer.odds_ratios["note"].str.contains(NOTE, regex=False).all()
    assert not analysis.examination.identification["pinned"].any()
    assert reason in " ".join(describe_methods(analysis))
    page = render_report(analysis)
    assert reason.split(";")[0] in page
    assert "from the printed estimates of Table 2 alone" in page
    assert "reconstructed sets of patients" not in page


def test_rows_that_do_not_explain_the_misfit_are_counted(misprinted):
    misfit = Misfit(
        "printed", ("v0", "v1", "v2"), (0.0, 0.1, math.nan), (0.3, 0.0, math.nan), rows_tried=2
    )
    text = describe_misfit(misprinted, misfit)
    assert "the standard error of v0 by 30 %" in text
    assert "2 of 3 rows tried" in text


def test_separation_is_called_separation(misprinted):
    text = describe_separations([Separation("v0", "yes", "cases", 9)], misprinted)
    assert text.startswith("In Table 1 all 9 patients with v0 yes are cases (separation)")
    assert describe_separations([], misprinted) == ""


def test_printed_numbers_that_reconstructed_patients_do_not_have_are_listed(patients):
    study = make_study(patients)
    first = study.regression.terms[0]
    wrong = Reported(f"{1.3 * first.odds_ratio.value:.3f}")
    terms = (replace(first, odds_ratio=wrong), *study.regression.terms[1:])
    odd = replace(study, regression=replace(study.regression, terms=terms))
    answer = find_answer(odd, Options(1, n_replicates=8, draws=250))
    assert answer.basis is Basis.RECONSTRUCTED
    (unmet,) = answer.unmet
    assert (unmet.predictor, unmet.printed) == ("v0", wrong.text)
    assert unmet.value == pytest.approx(first.odds_ratio.value, rel=0.03)
    page = render_report(Analysis(answer))
    assert f"{wrong.text} in the row of v0" in page


def test_reconstructed_patients_of_correct_tables_have_every_number(patients):
    answer = find_answer(make_study(patients), Options(1, n_replicates=8, draws=250))
    assert answer.unmet == ()
    assert "that these patients do not have" not in render_report(Analysis(answer))
