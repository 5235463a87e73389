"""Which printed numbers keep patients from having both tables."""

import json
import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from pvp_bayes.patients.misfit import Freed, have_common_ratio, investigate_misfit
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.study import Counts
from pvp_bayes.tables.encoding import encode_tables
from pvp_bayes.tables.reading import Reading
from pvp_bayes.tables.separation import find_separations
from tests.printed_studies import fit_patients, make_study, simulate_patients


@pytest.fixture(scope="module")
def patients():
    return simulate_patients(np.random.default_rng(12), n_predictors=4)


def misprint(study, row, **numbers):
    """Return the study with other numbers in one row of Table 2."""
    terms = list(study.regression.terms)
    terms[row] = replace(terms[row], **{name: Reported(text) for name, text in numbers.items()})
    return replace(study, regression=replace(study.regression, terms=tuple(terms)))


def investigate(study):
    return investigate_misfit(encode_tables(study, Reading()), 1)


@pytest.mark.parametrize("row", [0, 3])
def test_a_wrong_standard_error_is_named_and_its_true_value_found(patients, row):
    true = fit_patients(patients)[1][row]
    found = investigate(misprint(make_study(patients), row, standard_error=f"{1.5 * true:.3f}"))
    assert found.largest_miss > 0.02
    best = found.freed[0]
    assert (best.predictor, best.freed) == (f"v{row}", Freed.STANDARD_ERROR)
    assert best.error == pytest.approx(true, rel=0.05)
    assert {one.predictor for one in found.freed} == {f"v{row}"}


def test_a_coefficient_with_the_wrong_sign_is_named(patients):
    coefficient = fit_patients(patients)[0][1]
    study = misprint(make_study(patients), 1, coefficient=f"{-coefficient:.3f}")
    found = investigate(study)
    assert found.freed
    assert {one.predictor for one in found.freed} == {"v1"}
    assert math.copysign(1, found.freed[0].coefficient) == math.copysign(1, coefficient)


def test_correct_numbers_leave_nothing_to_explain(patients):
    found = investigate(make_study(patients))
    assert found.largest_miss <= 0.02


def test_standard_errors_that_are_all_too_large_are_compared_with_those_of_patients(patients):
    study = make_study(patients)
    for row, error in enumerate(fit_patients(patients)[1]):
        study = misprint(study, row, standard_error=f"{2 * error:.3f}")
    found = investigate(study)
    assert found.freed == ()
    assert found.error_ratios == pytest.approx([2.0] * 4, rel=0.1)
    assert have_common_ratio(found.error_ratios)


def test_two_wrong_numbers_are_found_together(patients):
    errors = fit_patients(patients)[1]
    study = make_study(patients)
    for row, factor in ((0, 0.75), (2, 1.5)):
        study = misprint(study, row, standard_error=f"{factor * errors[row]:.3f}")
    found = investigate(study)
    assert found.freed == ()
    assert [one.predictor for one in found.freed_together] == ["v0", "v2"]
    for one, row in zip(found.freed_together, (0, 2), strict=True):
        assert one.error == pytest.approx(errors[row], rel=0.1)


def test_separation_is_found_from_table_1(patients):
    study = make_study(patients)
    first = replace(
        study.variables[0],
        cases=Counts({"yes": 9, "no": 51}),
        controls=Counts({"yes": 0, "no": 70}),
    )
    odd = replace(study, variables=(first, *study.variables[1:]))
    (found,) = find_separations(odd)
    assert (found.variable, found.level, found.group, found.patients) == ("v0", "yes", "cases", 9)
    assert find_separations(study) == []


HARD = Path(__file__).parents[2] / "validation" / "reconstruction" / "hard.json"


@pytest.fixture(scope="module")
def hard():
    return json.loads(HARD.read_text())


def test_stored_patients_have_the_printed_numbers_wherever_the_page_says_so(hard):
    """The misses are those of statsmodels, whose last digits differ."""
    misses = [kind["largest_real_miss"] for kind in hard["kinds"]]
    assert max(miss for miss in misses if miss is not None) <= 1.05 * hard["tolerance"]


def test_stored_wrong_numbers_are_named(hard):
    kinds = [kind for kind in hard["kinds"] if kind["wrong_numbers"]]
    assert len(kinds) == 2
    named, wrong = (sum(kind[name] for kind in kinds) for name in ("named", "wrong_numbers"))
    assert named >= 0.8 * wrong


def test_stored_intervals_of_honest_tables_cover_the_truth(hard):
    """At least 95 %, less three standard errors."""
    for kind in hard["kinds"][:3]:
        error = math.sqrt(0.95 * 0.05 / kind["intervals"])
        assert kind["coverage"] >= 0.95 - 3 * error, kind["kind"]
