"""Prior limits against scipy, and names that cannot be understood."""

import math

import numpy as np
import pytest
from scipy import stats

from pvp_bayes.priors import PRIOR_SETS, parse_prior_set
from pvp_bayes.study import StudyError


@pytest.mark.parametrize("name", PRIOR_SETS)
def test_limit_is_the_quantile_of_the_prior(name):
    prior = PRIOR_SETS[name]
    if prior.family == "normal":
        expected = stats.norm.ppf(0.975, scale=prior.scale)
    elif prior.family == "hierarchical":
        rng = np.random.default_rng(1)
        draws = np.abs(rng.standard_normal(2_000_000) * rng.standard_normal(2_000_000))
        expected = np.quantile(draws, 0.95)
    else:
        expected = stats.t.ppf(0.975, prior.degrees_of_freedom, scale=prior.scale)
    assert prior.limit(0.95) == pytest.approx(expected, rel=0.01)


def test_sceptical_prior_lies_between_a_half_and_two():
    assert math.exp(PRIOR_SETS["sceptical"].limit(0.95)) == pytest.approx(2.0)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "normal",
        "normal:0",
        "normal:-1",
        "normal:x",
        "t:3:1",
        "student-t:1",
        "normal:1e9",
        "cauchy:0",
    ],
)
def test_unknown_prior_is_an_error_with_the_forms(name):
    with pytest.raises(StudyError, match="priors"):
        parse_prior_set(name)
