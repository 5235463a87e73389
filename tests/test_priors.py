"""Prior limits against scipy, and names that cannot be understood."""

import math

import pytest
from scipy import integrate, optimize, special, stats

from pvp_bayes.priors import PRIOR_SETS, PriorSet, parse_prior_set
from pvp_bayes.study import StudyError


def quantile(prior, prob):
    """Return the limit of the absolute log odds ratio by scipy."""
    if prior.family == "hierarchical":  # the product of two normals has density K0(|x|) / pi

        def lack(c):
            return 2 / math.pi * integrate.quad(special.k0, 0, c)[0] - prob

        return prior.scale * optimize.brentq(lack, 1e-6, 50)
    if prior.family == "normal":
        return stats.norm.ppf(0.5 + prob / 2, scale=prior.scale)
    return stats.t.ppf(0.5 + prob / 2, prior.degrees_of_freedom, scale=prior.scale)


@pytest.mark.parametrize("prob", [0.5, 0.9, 0.95, 0.999])
@pytest.mark.parametrize("name", [*PRIOR_SETS, "student-t:1:1", "student-t:1000000:3"])
def test_limit_is_the_quantile_of_the_prior(name, prob):
    prior = parse_prior_set(name)
    assert prior.limit(prob) == pytest.approx(quantile(prior, prob), rel=1e-6)


@pytest.mark.parametrize("name", PRIOR_SETS)
def test_meaning_states_the_limits_as_odds_ratios(name):
    high = math.exp(quantile(PRIOR_SETS[name], 0.95))
    expected = f"95 % of the prior on each odds ratio lies between 1/{high:.3g} and {high:.3g}"
    assert PRIOR_SETS[name].meaning == expected


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
        "student-t:0.5:1",
        "student-t:999999999:1",
        "normal:nan",
        "normal:1:1",
        "normal:\u0661",
        "hierarchical\n",
    ],
)
def test_unknown_prior_is_an_error_with_the_forms(name):
    with pytest.raises(StudyError, match="priors") as caught:
        parse_prior_set(name)
    assert "expected" in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("number", [0.0, -1.0, math.nan, math.inf])
def test_prior_set_of_no_distribution_is_an_error(number):
    with pytest.raises(StudyError, match="expected a scale"):
        PriorSet("mine", "normal", number)
    with pytest.raises(StudyError, match="expected degrees of freedom"):
        PriorSet("mine", "student-t", 1.0, number)
