"""What an odds ratio compares is taken from facts, whatever words a publication uses."""

from dataclasses import replace

import numpy as np
import pytest

from pvp_bayes.errors import StudyError
from pvp_bayes.patients.predictors import read_contrasts
from pvp_bayes.patients.reconstruction import reconstruct_patients
from pvp_bayes.posterior.draws import infer
from pvp_bayes.posterior.priors import PRIOR_SETS
from pvp_bayes.printed.study import Counts, Regression, Variable
from pvp_bayes.results.prevalence import Prevalence
from pvp_bayes.results.profiles import list_profile_variables
from pvp_bayes.results.risk import parse_profile, predict_risk
from pvp_bayes.tables.contrast import UNNAMED_UNIT, Contrast
from pvp_bayes.tables.encoding import encode_tables
from pvp_bayes.tables.reading import Change, Reading
from tests.printed_studies import make_study, simulate_patients

KNOWN = Prevalence.from_value(0.2)


@pytest.mark.parametrize(
    ("contrast", "step", "is_number"),
    [
        (Contrast("x"), "1 more", True),
        (Contrast("x", unit=UNNAMED_UNIT), "1 unit more", True),
        (Contrast("x", per=10.0, unit="year"), "10 year more", True),
        (Contrast("x", per=0.25, unit="mg/l"), "0.25 mg/l more", True),
        (Contrast("x", cut=2), "2 or more against fewer", False),
        (Contrast("x", cut=0), "0 or more against fewer", False),
        (Contrast("x", level="yes", references=("no",)), "yes against no", False),
        (Contrast("x", level="b", references=("a", "c")), "b against a or c", False),
        (Contrast("x", level="b"), "b against the reference", False),
    ],
)
def test_words_of_every_kind(contrast, step, is_number):
    assert contrast.step == step
    assert contrast.is_number is is_number
    if not is_number:
        assert " against ".join(contrast.sides) == step


ODD_LEVEL, ODD_UNIT = "A against B", "vertebra against norm"
CUT_WORDS = ("2 or more", "fewer")


def rename_levels(study, name, words):
    """Return a study with other words for the levels yes and no of a variable."""
    known = dict(zip(("yes", "no"), words, strict=True))

    def rename(group):
        return Counts({known[level]: n for level, n in group.levels.items()})

    variables = [
        replace(v, cases=rename(v.cases), controls=rename(v.controls)) if v.name == name else v
        for v in study.variables
    ]
    terms = [
        replace(t, level=words[0], reference=words[1]) if t.variable == name else t
        for t in study.terms
    ]
    return replace(study, variables=tuple(variables), regression=Regression(tuple(terms)))


@pytest.fixture(scope="module")
def misleading():
    """A study whose levels and unit read like other kinds of contrasts."""
    patients = simulate_patients(np.random.default_rng(3), n_predictors=3, counts=1)
    study = rename_levels(make_study(patients), "v0", (ODD_LEVEL, "neither"))
    study = rename_levels(study, "v1", CUT_WORDS)
    first, second, count = study.variables
    return replace(study, variables=(first, second, replace(count, unit=ODD_UNIT)))


@pytest.fixture(scope="module")
def misleading_draws(misleading):
    patients = reconstruct_patients(misleading, n_replicates=4, random_seed=1, reading=Reading())
    return infer(patients, PRIOR_SETS["normal:1"], random_seed=1, draws=200)


EXPECTED = [
    Contrast("v0", level=ODD_LEVEL, references=("neither",)),
    Contrast("v1", level="2 or more", references=("fewer",)),
    Contrast("v2", unit=ODD_UNIT),
]


def test_words_of_a_publication_do_not_decide_what_is_compared(misleading, misleading_draws):
    encoded = [p.contrast for p in encode_tables(misleading, Reading()).predictors]
    assert encoded == EXPECTED
    assert [c.is_number for c in encoded] == [False, False, True]
    assert read_contrasts(misleading_draws["constant_data"].to_dataset()) == EXPECTED


def test_words_of_a_publication_do_not_decide_what_a_profile_holds(misleading_draws):
    first, second, count = list_profile_variables(EXPECTED)
    assert dict(first.levels) == {ODD_LEVEL: (1.0,), "neither": (0.0,)}
    assert dict(second.levels) == {"2 or more": (1.0,), "fewer": (0.0,)}
    assert (second.cut, count.cut) == (None, None)
    assert (dict(count.levels), count.per, count.unit) == ({}, 1.0, ODD_UNIT)
    profile = {"v0": ODD_LEVEL, "v1": "2 or more", "v2": 3}
    row = predict_risk(misleading_draws, profile, prevalence=KNOWN).iloc[0]
    assert row[["v0", "v1", "v2"]].tolist() == [ODD_LEVEL, "2 or more", 3.0]
    with pytest.raises(StudyError, match="v1: expected 2 or more or fewer, found '2'"):
        predict_risk(misleading_draws, profile | {"v1": 2}, prevalence=KNOWN)
    every = predict_risk(misleading_draws, prevalence=KNOWN)
    assert set(every["v0"]) == {ODD_LEVEL, "neither"}
    assert set(every["v1"]) == set(CUT_WORDS)
    assert set(every["v2"]) == {0.0, 1.0, 2.0, 3.0, 4.0}
    text = f"v0={ODD_LEVEL},v1=fewer,v2=0"
    assert parse_profile(text, misleading_draws) == {"v0": ODD_LEVEL, "v1": "fewer", "v2": "0"}


def test_a_count_cut_in_two_takes_numbers_in_a_profile(misleading):
    reading = Reading((Change("dichotomised", "v2", 2),))
    contrasts = [p.contrast for p in encode_tables(misleading, reading).predictors]
    assert contrasts == [*EXPECTED[:2], Contrast("v2", cut=2)]
    count = list_profile_variables(contrasts)[2]
    assert [count.encode(value) for value in (0, 1, "2", 4, "fewer", "2 or more")] == [
        (0.0,), (0.0,), (1.0,), (1.0,), (0.0,), (1.0,),
    ]  # fmt: skip


def print_one_level(reference):
    """Return a study with a variable of three levels of which Table 2 prints the level b alone."""
    rng = np.random.default_rng(5)
    patients = simulate_patients(rng, n_predictors=2)
    is_c = (patients[:, 2] == 0) & (rng.random(len(patients)) < 0.5)
    patients = np.column_stack([patients, is_c])
    study = make_study(patients if reference else patients[:, :3])
    groups = []
    for is_case in (1, 0):
        b, c = patients[patients[:, 0] == is_case, 2:].sum(axis=0).astype(int).tolist()
        n = study.sizes[0 if is_case else 1]
        groups.append(Counts({"a": n - b - c, "b": b, "c": c}))
    levels = Variable("v1", "v1", "categorical", *groups)
    term = replace(study.terms[1], level="b", reference=reference)
    regression = Regression((study.terms[0], term))
    return replace(study, variables=(study.variables[0], levels), regression=regression)


@pytest.mark.parametrize(
    ("reference", "contrasts", "levels"),
    [
        (
            "",
            [Contrast("v1", level="b", references=("a", "c"))],
            {"b": (1.0,), "a or c": (0.0,)},
        ),
        (
            "a",
            [Contrast("v1", level="b", references=("a",)), Contrast("v1", level="c")],
            {"b": (1.0, 0.0), "c": (0.0, 1.0), "a": (0.0, 0.0)},
        ),
    ],
    ids=["against all others", "against one other"],
)
def test_a_variable_of_which_table_2_prints_one_level(reference, contrasts, levels):
    study = print_one_level(reference)
    found = [p.contrast for p in encode_tables(study, Reading()).predictors]
    assert found[1:] == contrasts
    variable = list_profile_variables(found)[1]
    assert dict(variable.levels) == levels
    patients = reconstruct_patients(study, n_replicates=4, random_seed=1, reading=Reading())
    draws = infer(patients, PRIOR_SETS["normal:1"], random_seed=1, draws=200)
    assert read_contrasts(draws["constant_data"].to_dataset()) == found
    risks = [
        predict_risk(draws, {"v0": "yes", "v1": level}, prevalence=KNOWN)["risk"].item()
        for level in levels
    ]
    assert len(set(risks)) == len(levels)
    assert len(predict_risk(draws, prevalence=KNOWN)) == 2 * len(levels)
