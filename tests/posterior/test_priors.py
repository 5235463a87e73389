"""Prior limits against scipy, and names that cannot be understood."""

import math

import pytest
from scipy import integrate, optimize, special, stats

from pvp_bayes.errors import StudyError
from pvp_bayes.posterior.priors import PRIOR_SETS, PriorSet, name_priors, parse_prior_set


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
    per = " per level or per 2 SD" if name.startswith("hierarchical") else ""
    expected = f"95 % of the prior on each odds ratio{per} lies between 1/{high:.3g} and {high:.3g}"
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


MIXTURE = PriorSet(
    "evidence", "mixture", 4.0, mixtures=(("a", ((0.8, 1.0, 0.3), (0.2, 0.0, 4.0))),)
)


def test_mixture_set_is_written_and_read_back():
    text = name_priors(MIXTURE)
    assert parse_prior_set(text["priors"], text["prior_mixtures"]) == MIXTURE
    assert name_priors(PRIOR_SETS["normal:1"]) == {"priors": "normal:1"}


def test_mixture_set_says_what_it_expects():
    assert MIXTURE.distribution == (
        "log odds ratio of a ~ 0.8 N(1, 0.3) + 0.2 N(0, 4), of others ~ N(0, 4)"
    )
    assert "with weight 0.2 anywhere" in MIXTURE.meaning
    assert "1/2,540 and 2,540" in MIXTURE.meaning


def test_mixtures_are_padded_without_changing_them():
    weights, means, sds = MIXTURE.select(["b", "a"]).tabulate()
    assert weights == [[0.5, 0.5], [0.8, 0.2]]
    assert (means, sds) == ([[0.0, 0.0], [1.0, 0.0]], [[4.0, 4.0], [0.3, 4.0]])
    assert MIXTURE.drop(["a"]).select(["a"]).mixtures == (("a", ((1.0, 0.0, 4.0),)),)


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "[4, 5]",
        "[4, 5, 3]",
        '[4, 5, [["a", [[1, 0]]]]]',
        '[4, 5, [["a", [[1, 0, 0]]]]]',
        '[4, 5, [["a", [[0.5, 0, 1]]]]]',
        '[4, 5, [["a", [[NaN, 0, 1]]]]]',
        '[4, 5, [["a", []]]]',
        '[0, 5, [["a", [[1, 0, 1]]]]]',
        '[4, -5, [["a", [[1, 0, 1]]]]]',
        "[" * 100_000,
        "nonsense",
    ],
)
def test_damaged_mixtures_are_refused_in_one_sentence(text):
    with pytest.raises(StudyError, match="expected mixtures of normals") as caught:
        parse_prior_set("evidence", text)
    assert "\n" not in str(caught.value)


def test_evidence_by_name_alone_says_where_it_comes_from():
    with pytest.raises(StudyError, match="expected other studies"):
        parse_prior_set("evidence")


@pytest.mark.parametrize("number", [0.0, -1.0, math.nan, math.inf])
def test_prior_set_of_no_distribution_is_an_error(number):
    with pytest.raises(StudyError, match="expected a scale"):
        PriorSet("mine", "normal", number)
    with pytest.raises(StudyError, match="expected degrees of freedom"):
        PriorSet("mine", "student-t", 1.0, number)
