"""The PyMC model against SciPy's densities, and what it refuses."""

import numpy as np
import pymc as pm
import pytest
from pytensor.compile.mode import Mode
from scipy import stats
from scipy.special import expit

from pvp_bayes.errors import StudyError
from pvp_bayes.patients.patterns import PatternCounts
from pvp_bayes.posterior.models import build_model
from pvp_bayes.posterior.newton import fit_counts
from pvp_bayes.posterior.priors import PriorSet, parse_prior_set
from tests.simulated import simulate_counts

FAMILIES = ("hierarchical", "normal:2.5", "student-t:4:0.62", "cauchy:2.5", "sceptical")
PLAIN = Mode(linker="py", optimizer="fast_compile")
POINTS = 50
NAMES = ("injury", "cleft", "vertebrae", "cement")
ROBUST = ((0.5, 1.2, 0.3), (0.3, 1.1, 0.7), (0.2, 0.0, 4.0))
MIXTURE = PriorSet(
    "evidence",
    "mixture",
    4.0,
    mixtures=(("cement", ((0.8, -5.0, 0.3), (0.2, 0.0, 4.0))), ("injury", ROBUST)),
)
"""Two of the predictors, in another order, and a conflict."""


@pytest.fixture(scope="module")
def simulated_patients():
    return simulate_counts(1)


@pytest.fixture
def rng():
    return np.random.default_rng(1)


def simulated_steps():
    """Return the comparable steps: 1 for predictors of 0 and 1, two SDs for the vertebrae."""
    patients = simulate_counts(1)
    each = np.repeat(
        patients["design"].values, (patients["cases"] + patients["controls"]).values[0], axis=0
    )
    return np.array([1.0, 1.0, 2 * each[:, 2].std(ddof=1), 1.0])


def random_point(model, rng):
    """Return parameters on the unconstrained scale, by name."""
    return {name: rng.normal(0, 1.5, np.shape(v)) for name, v in model.initial_point().items()}


def locate(point):
    """Return m and s of the effects of a point, which is m + s u; see `_add_effects`."""
    fits = fit_counts(PatternCounts.read(simulate_counts(1)))
    estimate, error = (v[0] * simulated_steps() for v in (fits.estimate, fits.error))
    s = 1 / np.sqrt(1 / error**2 + np.exp(-2 * point["tau_log__"]))
    return estimate * s**2 / error**2, s


def slopes_of(point):
    """Return the log odds ratios of a point, computed by hand; a number counts by two SDs."""
    if "u" in point:
        m, s = locate(point)
        return (m + s * point["u"]) / simulated_steps()
    return point["log_odds_ratio"]


def log_prior(priors, point):
    """Return the log prior density of the free parameters, by SciPy."""
    total = stats.norm.logpdf(point["intercept_at_means"], 0, 5)
    if priors.family == "hierarchical":
        tau = np.exp(point["tau_log__"])
        effects = slopes_of(point) * simulated_steps()
        slopes = stats.norm.logpdf(effects, 0, tau) + np.log(locate(point)[1])  # of effect, then u
        return total + stats.halfnorm.logpdf(tau, 0, priors.scale) + slopes.sum()
    if priors.family == "normal":
        return total + stats.norm.logpdf(slopes_of(point), 0, priors.scale).sum()
    if priors.family == "mixture":
        known = dict(priors.mixtures)
        for name, value in zip(NAMES, slopes_of(point), strict=True):
            normals = known.get(name, ((1.0, 0.0, priors.scale),))
            total += np.log(sum(w * stats.norm.pdf(value, m, s) for w, m, s in normals))
        return total
    df = priors.degrees_of_freedom
    return total + stats.t.logpdf(slopes_of(point), df, 0, priors.scale).sum()


def log_likelihood(patients, point):
    """Return the binomial log likelihood, by SciPy."""
    cases, controls = patients["cases"].values[0], patients["controls"].values[0]
    design = patients["design"].values
    means = np.average(design, axis=0, weights=cases + controls)
    p = expit(point["intercept_at_means"] + (design - means) @ slopes_of(point))
    return stats.binom.logpmf(cases, cases + controls, p).sum()


@pytest.mark.parametrize("priors", [*map(parse_prior_set, FAMILIES), MIXTURE], ids=lambda p: p.name)
def test_log_density_equals_scipy(priors, simulated_patients, rng):
    model = build_model(simulated_patients, priors)
    prior = model.compile_logp(vars=model.free_RVs, jacobian=False, mode=PLAIN)
    likelihood = model.compile_logp(vars=model.observed_RVs, mode=PLAIN)
    for _ in range(POINTS):
        point = random_point(model, rng)
        assert prior(point) == pytest.approx(log_prior(priors, point), rel=1e-10)
        expected = log_likelihood(simulated_patients, point)
        assert likelihood(point) == pytest.approx(expected, rel=1e-10)


def test_intercept_is_at_predictors_of_zero(simulated_patients, rng):
    model = build_model(simulated_patients, parse_prior_set("hierarchical"))
    point = random_point(model, rng)
    outputs = model.replace_rvs_by_values([model["intercept"]])
    found = model.compile_fn(outputs, mode=PLAIN, on_unused_input="ignore")(point)[0]
    counts = simulated_patients["cases"] + simulated_patients["controls"]
    means = np.average(simulated_patients["design"], axis=0, weights=counts[0])
    assert found == pytest.approx(point["intercept_at_means"] - means @ slopes_of(point))


def test_hierarchical_model_samples_u_and_names_its_dims(simulated_patients):
    model = build_model(simulated_patients, parse_prior_set("hierarchical"))
    assert {v.name for v in model.free_RVs} == {"intercept_at_means", "tau", "u"}
    assert {v.name for v in model.deterministics} == {"log_odds_ratio", "intercept"}
    assert model.named_vars_to_dims["log_odds_ratio"] == ("predictor",)
    assert model.named_vars_to_dims["cases"] == ("pattern",)
    assert model.coords["predictor"] == tuple(simulated_patients["predictor"].values)


def test_other_patients_enter_as_data_without_a_new_model(simulated_patients):
    model = build_model(simulated_patients, parse_prior_set("normal:2.5"))
    likelihood = model.compile_logp(vars=model.observed_RVs, mode=PLAIN)
    point = random_point(model, np.random.default_rng(3))
    before = likelihood(point)
    with model:
        pm.set_data({"observed_cases": model["controls"].get_value()})
    assert likelihood(point) != before


def test_patterns_without_patients_change_nothing(simulated_patients):
    names = [*simulated_patients["pattern"].values, "nobody"]
    padded = simulated_patients.reindex(pattern=names, fill_value=0)
    model = build_model(padded, parse_prior_set("normal:1"))
    assert "nobody" not in model.coords["pattern"]
    assert len(model.coords["pattern"]) == simulated_patients.sizes["pattern"]


def test_one_replicate_of_many_may_have_its_own_design(simulated_patients):
    design = simulated_patients["design"].expand_dims(replicate=[0])
    model = build_model(simulated_patients.assign(design=design), parse_prior_set("normal:1"))
    np.testing.assert_array_equal(model["design"].get_value(), simulated_patients["design"])


def test_a_single_predictor_keeps_its_dim(simulated_patients):
    model = build_model(simulated_patients.isel(predictor=[2]), parse_prior_set("normal:1"))
    assert model["log_odds_ratio"].eval().shape == (1,)


def spoil(patients, name, value):
    """Return patients with another first value of one variable."""
    changed = patients[name].astype(float).copy()
    changed[dict.fromkeys(changed.dims, 0)] = value
    return patients.assign({name: changed})


@pytest.mark.parametrize(
    ("name", "value", "found"),
    [
        ("cases", 2.5, "found 2.5"),
        ("cases", np.nan, "found nan"),
        ("controls", -1, "found -1"),
        ("controls", np.inf, "found inf"),
        ("controls", 3e9, "found 3e+09"),
        ("design", np.nan, "missing or infinite"),
    ],
)
def test_bad_patients_are_refused_before_sampling(simulated_patients, name, value, found):
    bad = spoil(simulated_patients, name, value)
    with pytest.raises(StudyError, match=r"patients: .*expected") as error:
        build_model(bad, parse_prior_set("normal:1"))
    assert found in str(error.value)
    assert ";" in str(error.value)


def test_several_replicates_are_refused_with_what_to_do(simulated_patients):
    two = simulated_patients.isel(replicate=[0, 0])
    with pytest.raises(StudyError, match=r"found 2; choose one with patients\.isel"):
        build_model(two, parse_prior_set("normal:1"))


def test_a_missing_variable_or_an_empty_group_is_named(simulated_patients):
    priors = parse_prior_set("normal:1")
    with pytest.raises(StudyError, match="found no controls"):
        build_model(simulated_patients.drop_vars("controls"), priors)
    with pytest.raises(StudyError, match="expected cases in some pattern"):
        build_model(simulated_patients.assign(cases=simulated_patients["cases"] * 0), priors)
