"""Studies of which only one table can be used, and the posterior of estimates alone."""

import math
from dataclasses import replace

import numpy as np
import pytest
from scipy import stats

from pvp_bayes.errors import StudyError
from pvp_bayes.patients.basis import Basis
from pvp_bayes.patients.one_table import draw_correlations
from pvp_bayes.patients.provenance import Provenance
from pvp_bayes.patients.reconstruction import reconstruct_patients
from pvp_bayes.posterior.diagnostics import compare_draws
from pvp_bayes.posterior.draws import infer
from pvp_bayes.posterior.models import build_model
from pvp_bayes.posterior.nuts import fit
from pvp_bayes.posterior.priors import parse_prior_set
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.study import load_study
from pvp_bayes.results.identification import summarise_identification
from pvp_bayes.results.odds_ratios import summarise_odds_ratios
from pvp_bayes.tables.reading import parse_reading


@pytest.fixture(scope="module")
def paper():
    return load_study("pvp")


@pytest.fixture(scope="module")
def second(paper):
    return reconstruct_patients(replace(paper, variables=()), n_replicates=60, random_seed=1)


@pytest.mark.parametrize(("dimension", "shape"), [(2, 1.0), (4, 1.0), (4, 2.0), (7, 2.0)])
def test_correlations_have_the_margin_of_lkj(dimension, shape):
    matrices = draw_correlations(4000, dimension, shape, np.random.default_rng(3))
    assert np.linalg.eigvalsh(matrices).min() > -1e-9
    margin = shape - 1 + dimension / 2  # Lewandowski et al. 2009: (r + 1) / 2 is Beta of this
    for i, j in [(0, 1), (0, dimension - 1), (dimension - 2, dimension - 1)]:
        found = (matrices[:, i, j] + 1) / 2
        assert stats.kstest(found, stats.beta(margin, margin).cdf).pvalue > 1e-4


def test_table_2_alone_gives_estimates_without_an_intercept(second):
    assert second.attrs["method"] == "normal likelihood of Table 2"
    assert Basis.of(second) is Basis.TABLE_2
    draws = infer(second, parse_prior_set("normal:2.5"), random_seed=1)
    assert "intercept" not in draws["posterior"]
    table = summarise_odds_ratios(draws).set_index("predictor")
    # a flat prior would give 1.682 and 0.584 back; a normal one of SD 2.5 shrinks by 5 %
    assert table.loc["tfi", "log_mean"] == pytest.approx(
        1.682 * 2.5**2 / (2.5**2 + 0.584**2), abs=0.05
    )
    assert summarise_identification(second, draws)["quantity"].str.startswith("log_odds").all()


@pytest.mark.parametrize("name", ["hierarchical", "student-t:3:2.5", "cauchy:1", "normal:1"])
def test_posterior_of_one_estimate_is_that_of_numerical_integration(paper, name):
    term = paper.regression.terms[0]
    alone = replace(paper, variables=(), regression=replace(paper.regression, terms=(term,)))
    patients = reconstruct_patients(alone, n_replicates=5, random_seed=1)
    priors = parse_prior_set(name)
    draws = infer(patients, priors, random_seed=2, draws=10_000)
    found = draws["posterior"]["log_odds_ratio"].to_numpy().ravel()
    grid = np.linspace(-2.5, 5, 601)
    if priors.family == "hierarchical":
        tau = np.geomspace(1e-6, 8, 4001)
        given = stats.norm.pdf(grid[:, None], 0, tau) * 2 * stats.norm.pdf(tau, 0, priors.scale)
        prior = np.trapezoid(given, tau, axis=1)
    elif priors.family == "normal":
        prior = stats.norm.pdf(grid, 0, priors.scale)
    else:
        prior = stats.t.pdf(grid / priors.scale, priors.degrees_of_freedom)
    weight = prior * stats.norm.pdf(1.682, grid, 0.584)
    weight /= weight.sum()
    mean = weight @ grid
    sd = math.sqrt(weight @ (grid - mean) ** 2)
    assert found.mean() == pytest.approx(mean, abs=0.03)
    assert found.std() == pytest.approx(sd, abs=0.03)


@pytest.mark.slow
def test_nuts_agrees_on_the_posterior_of_estimates(second):
    one = second.isel(replicate=[3])
    priors = parse_prior_set("hierarchical")
    nuts = fit(build_model(one, priors), random_seed=1)
    table = compare_draws(infer(one, priors, random_seed=1, draws=4_000), nuts)
    assert (table["verdict"] == "agree").all(), table


def test_table_1_alone_keeps_its_margins_and_shows_ignorance_as_width(paper):
    first = replace(
        paper,
        regression=None,
        variables=tuple(v for v in paper.variables if v.name in ("tfi", "liquefaction", "cement")),
    )
    patients = reconstruct_patients(first, n_replicates=80, random_seed=1)
    assert patients.attrs["method"] == "patients drawn from Table 1 alone"
    assert Basis.of(patients) is Basis.TABLE_1
    for name, cases, controls in [("tfi", 44, 16), ("liquefaction", 38, 15)]:
        value = patients["design"].sel(predictor=name)
        assert set((patients["cases"] * value).sum("pattern").to_numpy()) == {cases}
        assert set((patients["controls"] * value).sum("pattern").to_numpy()) == {controls}
    draws = infer(patients, parse_prior_set("normal:2.5"), random_seed=1)
    share = summarise_identification(patients, draws).set_index("quantity")["share_of_variance"]
    assert share["log_odds_ratio[tfi]"] > 0.1
    assert not share["log_odds_ratio[tfi]"] > 1
    table = summarise_odds_ratios(draws).set_index("predictor")
    assert table.loc["tfi", "printed_odds_ratio"] != table.loc["tfi", "printed_odds_ratio"]


def test_odds_ratio_with_p_alone_gives_the_standard_error_behind_p(paper):
    term = paper.regression.terms[0]
    bare = replace(
        term, coefficient=None, standard_error=None, wald=None, interval=None, p=Reported("0.0040")
    )
    study = replace(paper, variables=(), regression=replace(paper.regression, terms=(bare,)))
    patients = reconstruct_patients(study, n_replicates=4, random_seed=1)
    assert patients["standard_error"].item() == pytest.approx(0.584, abs=0.005)


def test_standard_error_follows_from_the_wald_statistic_where_nothing_else_is_printed(paper):
    term = replace(paper.regression.terms[0], standard_error=None, interval=None, p=None)
    others = paper.regression.terms[1:]  # they show that the column holds squares
    study = replace(
        paper, variables=(), regression=replace(paper.regression, terms=(term, *others))
    )
    patients = reconstruct_patients(study, n_replicates=4, random_seed=1)
    assert float(patients["standard_error"][0]) == pytest.approx(0.584, abs=0.001)
    sources = Provenance.of(patients).details["standard_errors_from"]["tfi"]
    assert sources == ["Wald statistic", "odds ratio"]  # the latter narrows the coefficient


def test_bound_of_p_gives_the_largest_standard_error(paper):
    term = replace(
        paper.regression.terms[0],
        standard_error=None,
        wald=None,
        interval=None,
        p=Reported("<0.05"),
    )
    study = replace(paper, variables=(), regression=replace(paper.regression, terms=(term,)))
    patients = reconstruct_patients(study, n_replicates=4, random_seed=1)
    assert patients["standard_error"].item() == pytest.approx(1.6825 / 1.959964, abs=1e-4)


def test_reading_turns_the_estimate_that_it_reverses_and_no_other(paper):
    study = replace(paper, variables=())
    reading = parse_reading("reversed:vertebrae", study)
    turned = reconstruct_patients(study, n_replicates=4, random_seed=1, reading=reading)
    assert turned["estimate"].to_numpy() == pytest.approx([1.682, 1.810, 2.319, -1.376], abs=5e-4)
    spread = np.sqrt(np.diagonal(turned["covariance"][0]))
    assert spread == pytest.approx([0.584, 0.597, 0.473, 0.595], abs=5e-4)


def test_estimates_without_any_precision_are_refused(paper):
    term = replace(paper.regression.terms[0], standard_error=None, wald=None, interval=None, p=None)
    study = replace(paper, variables=(), regression=replace(paper.regression, terms=(term,)))
    with pytest.raises(StudyError, match=r"standard error.*tfi"):
        reconstruct_patients(study, n_replicates=4, random_seed=1)
