"""Comparable steps and crude effects against raw data and maximum likelihood."""

import math

import numpy as np
import pytest
import statsmodels.api as sm

from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.study import Counts, Moments, Quartiles, Regression, Study, Term, Variable
from pvp_bayes.tables.comparable import describe_step, list_crude_effects
from pvp_bayes.tables.encoding import NO_ERROR, encode_terms
from pvp_bayes.tables.reading import Reading, parse_reading


def make_study(variables, terms=(), sizes=(80, 150)):
    """Return a study with these rows in Table 1 and Table 2."""
    return Study(
        id="mine",
        title="mine",
        source="mine",
        design="cohort",
        outcome="ill",
        cases=sizes[0],
        controls=sizes[1],
        variables=tuple(variables),
        regression=Regression(tuple(terms)) if terms else None,
    )


def summarise(values):
    """Return mean and SD with enough digits that rounding does not matter."""
    return Moments(Reported(f"{values.mean():.12f}"), Reported(f"{values.std(ddof=1):.12f}"))


def describe_quartiles(values):
    q1, median, q3 = (Reported(f"{q:.9f}") for q in np.quantile(values, [0.25, 0.5, 0.75]))
    return Quartiles(median, q1, q3)


@pytest.fixture
def groups():
    rng = np.random.default_rng(1)
    return rng.normal(64, 9, 80), rng.normal(58, 12, 150)


def test_step_is_two_sds_of_all_patients_together(groups):
    whole = np.concatenate(groups).std(ddof=1)
    age = Variable("age", "Age", "continuous", *map(summarise, groups))
    for per in (1.0, 10.0, 0.5):
        step, source = describe_step(make_study([age]), age, per, NO_ERROR)
        assert step * per == pytest.approx(2 * whole, rel=1e-9)
        assert source == "sd"


def test_step_from_quartiles_is_about_that_of_the_sds(groups):
    age = Variable("age", "Age", "continuous", *map(describe_quartiles, groups))
    step, source = describe_step(make_study([age]), age, 1.0, NO_ERROR)
    assert step == pytest.approx(2 * np.concatenate(groups).std(ddof=1), rel=0.15)
    assert source == "quartiles"


def test_step_from_the_standard_error_of_a_logistic_regression():
    """With a small effect, n, the share of cases and the SE of Table 2 give the SD back."""
    rng = np.random.default_rng(2)
    x = rng.normal(70, 8, 4_000)
    y = rng.random(4_000) < 1 / (1 + np.exp(-(-2 + 0.02 * (x - 70))))
    fit = sm.Logit(y, sm.add_constant(x)).fit(disp=0)
    b, s = fit.params[1], fit.bse[1]
    ends = Reported(f"{math.exp(b - 1.96 * s):.9f}"), Reported(f"{math.exp(b + 1.96 * s):.9f}")
    term = Term("age", "age", odds_ratio=Reported(f"{math.exp(b):.9f}"), interval=ends)
    study = make_study([], [term], (int(y.sum()), int((~y).sum())))
    found = encode_terms(study, Reading())[0]
    assert found.comparable_source == "standard error"
    assert found.comparable_step == pytest.approx(2 * x.std(ddof=1), rel=0.02)


def test_step_is_unknown_without_any_spread():
    term = Term("age", "age", odds_ratio=Reported("1.05"))
    found = encode_terms(make_study([], [term]), Reading())[0]
    assert math.isnan(found.comparable_step)
    assert found.comparable_source == ""


def test_levels_and_cut_counts_are_comparable_as_they_are():
    sex = Variable(
        "sex", "Sex", "binary", *[Counts({"m": 30, "f": 50}), Counts({"m": 60, "f": 90})]
    )
    score = Moments(Reported("2.1"), Reported("0.9"))
    count = Variable("count", "Count", "count", score, score, range=(1, 4))
    terms = Term("sex", "sex", level="m"), Term("count", "count")
    study = make_study([sex, count], terms)
    found = encode_terms(study, parse_reading("dichotomised:count:2", study))
    assert [p.comparable_step for p in found] == [1.0, 1.0]
    assert {p.comparable_source for p in found} == {"levels"}
    assert encode_terms(study, Reading())[1].comparable_step == pytest.approx(1.8, abs=0.01)


def test_crude_effects_of_levels_are_those_of_maximum_likelihood():
    counts = (
        Counts({"no": 40, "mild": 25, "severe": 15}),
        Counts({"no": 110, "mild": 30, "severe": 10}),
    )
    grade = Variable("grade", "Grade", "categorical", *counts)
    age = Variable("age", "Age", "continuous", *[Moments(Reported("60"), Reported("10"))] * 2)
    study = make_study([grade, age], [Term("age", "age", odds_ratio=Reported("1.02"))])
    found = list_crude_effects(study)
    assert [e.name for e in found] == ["grade[mild]", "grade[severe]"]
    table = np.array([[g.levels[x] for x in grade.levels] for g in counts])
    level = np.repeat(np.tile([0, 1, 2], 2), table.ravel())
    ill = np.repeat([1, 0], table.sum(axis=1))
    fit = sm.Logit(ill, np.column_stack([np.ones(len(ill)), level == 1, level == 2])).fit(disp=0)
    assert [e.effect for e in found] == pytest.approx(fit.params[1:], rel=1e-6)
    assert [e.error for e in found] == pytest.approx(fit.bse[1:], rel=1e-6)


def test_crude_effect_of_a_measured_factor_is_near_maximum_likelihood():
    rng = np.random.default_rng(3)
    groups = rng.normal(62, 10, 800), rng.normal(58, 10, 1500)
    age = Variable("age", "Age", "continuous", *map(summarise, groups))
    sex = Variable(
        "sex", "Sex", "binary", *[Counts({"m": 400, "f": 400}), Counts({"m": 700, "f": 800})]
    )
    study = make_study([age, sex], [Term("sex", "sex", level="m")], (800, 1500))
    (found,) = list_crude_effects(study)
    x, y = np.concatenate(groups), np.repeat([1, 0], [800, 1500])
    step = 2 * x.std(ddof=1)
    fit = sm.Logit(y, sm.add_constant(x / step)).fit(disp=0)
    assert found.effect == pytest.approx(fit.params[1], abs=0.2 * fit.bse[1])
    assert found.error == pytest.approx(fit.bse[1], rel=0.06)


def test_an_empty_cell_and_a_study_without_table_2():
    rare = Variable(
        "rare", "Rare", "binary", *[Counts({"no": 80, "yes": 0}), Counts({"no": 140, "yes": 10})]
    )
    age = Variable("age", "Age", "continuous", *[Moments(Reported("60"), Reported("10"))] * 2)
    assert list_crude_effects(make_study([rare, age])) == []
    (found,) = list_crude_effects(make_study([rare, age], [Term("age", "age")]))
    assert found.effect == pytest.approx(math.log(0.5 * 140.5 / (80.5 * 10.5)))
