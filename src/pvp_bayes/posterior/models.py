"""Build the reference models in PyMC without sampling them.

`build_model` is the logistic regression from which the importance sampler draws, in standard PyMC
code, so that the two can be compared and users can extend it. Data enter as `pm.Data`, so other
patients with the same predictors and patterns reuse the compiled model. `build_evidence_model` is
the joint model of other studies.
"""

from typing import Any

import numpy as np
import pandas as pd
import pymc as pm
import xarray as xr
from numpy.typing import NDArray

from pvp_bayes.errors import StudyError
from pvp_bayes.patients.basis import Basis
from pvp_bayes.patients.patterns import PatternCounts
from pvp_bayes.patients.predictors import add_comparable_steps, select_facts
from pvp_bayes.posterior.horseshoe import SLAB
from pvp_bayes.posterior.newton import fit_counts
from pvp_bayes.posterior.priors import (
    EFFECT_SD,
    PriorSet,
    name_priors,
    select_priors,
)

__all__ = ["build_evidence_model", "build_model"]

Floats = NDArray[np.float64]
COUNTS = ("cases", "controls")
LARGEST_COUNT = 2**30
"""PyMC stores counts in 32 bits, and the sum of cases and controls must fit."""


def build_model(patients: xr.Dataset, priors: PriorSet) -> pm.Model:
    """Build the logistic regression of one replicate as a PyMC model, without sampling it.

    cases ~ Binomial(cases + controls, p) for every pattern, with
    logit p = intercept_at_means + (design - predictor_mean) . log_odds_ratio. In the hierarchical
    family log_odds_ratio * comparable_step ~ Normal(0, tau). NUTS samples u instead, which is about
    standard normal in the posterior; the log odds ratio is a linear function of u given tau.

    Parameters
    ----------
    patients
        From `reconstruct_patients` or `count_patterns`, with exactly one replicate. Patterns
        without patients are dropped.
    priors
        The prior set, see `PRIOR_SETS`.

    Returns
    -------
    A model with dims pattern and predictor. Its parameters are intercept_at_means and
    log_odds_ratio (predictor), or in the hierarchical family tau and u (predictor). The
    deterministic intercept is that at predictors of 0. `model.about` contains the labels of the
    predictors, which `fit` adds to its result.

    Raises
    ------
    StudyError
        If the patients are not counts of one replicate.
    """
    if not Basis.of(patients).has_patients:
        return _model_estimates(patients, priors)
    patients = add_comparable_steps(patients)
    one = _check_patients(patients)
    here = select_priors(priors, patients)
    fits = fit_counts(PatternCounts.read(one.expand_dims("replicate")))
    cases, controls = (one[name].to_numpy().astype(np.int64) for name in COUNTS)
    design = one["design"].to_numpy().astype(float)
    coords = {dim: one[dim].to_numpy() for dim in ("pattern", "predictor")}
    with pm.Model(coords=coords) as model:
        observed = pm.Data("observed_cases", cases, dims="pattern")
        others = pm.Data("controls", controls, dims="pattern")
        values = pm.Data("design", design, dims=("pattern", "predictor"))
        means = np.average(design, axis=0, weights=cases + controls)
        centre = pm.Data("predictor_mean", means, dims="predictor")
        at_means = pm.Normal("intercept_at_means", 0, _exact(priors.intercept_scale))
        slopes = _add_slopes(here, fits.estimate[0], fits.error[0])
        pm.Deterministic("intercept", at_means - (centre * slopes).sum())
        log_odds = at_means + ((values - centre) * slopes).sum(axis=1)
        pm.Binomial(
            "cases", n=observed + others, logit_p=log_odds, observed=observed, dims="pattern"
        )
    model.about = _describe_predictors(patients, priors)
    return model


def build_evidence_model(
    estimates: pd.DataFrame, *, tau_scale: float = 0.5, effect_sd: float = EFFECT_SD
) -> pm.Model:
    """Build the joint model over studies and factors as a PyMC model, without sampling it.

    The true log odds ratio of factor j in study i is log_odds_ratio_j + study_shift_i +
    tau_j u_ij. A study may have larger odds ratios for all factors (its shift, SD study_tau), and
    each factor has its own heterogeneity tau_j. Both SDs have the prior HalfNormal(tau_scale). The
    correlations of a study's estimates are not published and are assumed to be 0.

    Parameters
    ----------
    estimates
        From `harmonise`; only rows with `included` are used.
    tau_scale
        Scale of the half-normal priors of tau and study_tau, on the log odds ratio scale.
    effect_sd
        SD of the normal prior of each factor's log odds ratio.

    Returns
    -------
    A model with dims factor, study and estimate. study_log_odds_ratio (estimate) is the true value
    in each study.

    Raises
    ------
    StudyError
        If no row is included, or an included row has no finite estimate and standard error.
    """
    rows = estimates[estimates["included"].astype(bool)]
    if rows.empty:
        msg = "estimates: expected one or more rows with included, found none; see `harmonise`"
        raise StudyError(msg)
    if not np.isfinite(rows["log_odds_ratio"]).all() or not (rows["standard_error"] > 0).all():
        msg = "estimates: expected finite log odds ratios with standard errors above 0, found "
        raise StudyError(msg + "others among those included; leave those rows out")
    factor, factors = pd.factorize(rows["factor"])
    study, studies = pd.factorize(rows["study"])
    names = (rows["study"] + ", " + rows["factor"]).tolist()
    coords = {"factor": list(factors), "study": list(studies), "estimate": names}
    with pm.Model(coords=coords) as model:
        effect = pm.Normal("log_odds_ratio", 0, np.float64(effect_sd), dims="factor")
        tau = pm.HalfNormal("tau", np.float64(tau_scale), dims="factor")
        study_tau = pm.HalfNormal("study_tau", np.float64(tau_scale))
        shift = pm.Deterministic(
            "study_shift", study_tau * pm.Normal("v", 0, 1, dims="study"), dims="study"
        )
        own = pm.Normal("u", 0, 1, dims="estimate")
        true = pm.Deterministic(
            "study_log_odds_ratio",
            effect[factor] + shift[study] + tau[factor] * own,
            dims="estimate",
        )
        pm.Normal(
            "estimated",
            true,
            rows["standard_error"].to_numpy(float),
            observed=rows["log_odds_ratio"].to_numpy(float),
            dims="estimate",
        )
    return model


def _model_estimates(patients: xr.Dataset, priors: PriorSet) -> pm.Model:
    """Return the model of the estimates alone, for use without patients."""
    patients = add_comparable_steps(patients)
    one, here = _select_replicate(patients), select_priors(priors, patients)
    covariance = one["covariance"].transpose("predictor", "other").to_numpy()
    estimate = one["estimate"].to_numpy()
    with pm.Model(coords={"predictor": one["predictor"].to_numpy()}) as model:
        slopes = _add_slopes(here, estimate, np.sqrt(np.diag(covariance)))
        pm.MvNormal(
            "estimate",
            mu=slopes,
            cov=covariance,
            observed=estimate,
            dims="predictor",
        )
    model.about = _describe_predictors(patients, priors)
    return model


def _select_replicate(patients: xr.Dataset) -> xr.Dataset:
    replicates = patients.sizes.get("replicate", 1)
    if replicates != 1:
        msg = f"patients: expected exactly one replicate, found {replicates}; "
        raise StudyError(msg + "choose one with patients.isel(replicate=[i])")
    return patients.squeeze("replicate") if "replicate" in patients.dims else patients


def _add_slopes(priors: PriorSet, estimate: Floats, error: Floats) -> Any:
    """Add the log odds ratios to the current model context.

    Estimates and standard errors, dims (predictor), only choose the parameters that NUTS samples.
    """
    name, dim, scale = "log_odds_ratio", "predictor", _exact(priors.scale)
    if priors.family == "hierarchical":
        steps = np.array(priors.steps)
        effects = _add_effects(pm.HalfNormal("tau", scale), estimate * steps, error * steps)
        return pm.Deterministic(name, effects / steps, dims=dim)
    if priors.family == "horseshoe":
        steps = np.array(priors.steps)
        spread = pm.HalfCauchy("tau", scale) * pm.HalfCauchy("lambda", _exact(1.0), dims=dim)
        sd = (spread**-2 + SLAB**-2) ** -0.5
        effects = _add_effects(sd, estimate * steps, error * steps)
        return pm.Deterministic(name, effects / steps, dims=dim)
    if priors.family == "normal":
        return pm.Normal(name, 0, scale, dims=dim)
    if priors.family == "cauchy":
        return pm.Cauchy(name, 0, scale, dims=dim)
    if priors.family == "mixture":
        weight, mean, sd = np.array(priors.tabulate())
        return pm.NormalMixture(name, w=weight, mu=mean, sigma=sd, dims=dim)
    df = _exact(priors.degrees_of_freedom)
    return pm.StudentT(name, nu=df, mu=0, sigma=scale, dims=dim)


def _add_effects(spread: Any, estimate: Floats, error: Floats) -> Any:
    """Add effects ~ Normal(0, spread), with a parameter u that is about N(0, 1) given the data.

    Given it, the posterior of an effect is about Normal(m, s), the precision 1 / s^2 being
    1 / error^2 + 1 / spread^2, and m / s^2 = estimate / error^2. With effect = m + s u, the prior
    of the effect is Normal(0, spread) if that of u is Normal(-m / s, spread / s). This is
    non-centred where the data say little (m = 0, s = spread), centred where they say much, and in
    between for each factor by itself (Papaspiliopoulos, Roberts and Skold 2007, Statistical Science
    22:59).
    """
    s = (error**-2 + spread**-2) ** -0.5
    m = estimate * (s / error) ** 2
    return m + s * pm.Normal("u", -m / s, spread / s, dims="predictor")


def _exact(value: float) -> np.float64:
    """Return a 64-bit float; PyTensor computes the logarithm of a Python float in 32 bits."""
    return np.float64(value)


def _describe_predictors(patients: xr.Dataset, priors: PriorSet) -> xr.Dataset:
    """Return the labels of the predictors, dims (predictor), and the attributes of the patients."""
    coords = {"predictor": patients["predictor"].to_numpy()}
    return xr.Dataset(select_facts(patients), coords, {**patients.attrs, **name_priors(priors)})


def _check_patients(patients: xr.Dataset) -> xr.Dataset:
    """Return the patterns with patients, dims (pattern, predictor), or raise `StudyError`."""
    missing = [name for name in ("design", *COUNTS) if name not in patients.data_vars]
    if missing:
        msg = f"patients: expected variables design, cases and controls, found no {missing[0]}; "
        raise StudyError(msg + "make them with reconstruct_patients or count_patterns")
    one = _select_replicate(patients[["design", *COUNTS]])
    for name in COUNTS:
        _check_counts(one[name])
    one = one.isel(pattern=np.flatnonzero((one["cases"] + one["controls"]).to_numpy() > 0))
    design = one["design"].transpose("pattern", "predictor")
    if not np.isfinite(design.to_numpy().astype(float)).all() or not design.sizes["predictor"]:
        msg = "patients: expected one or more predictors with a finite design value in every "
        raise StudyError(msg + "pattern, found missing or infinite ones; drop those patients")
    return one.assign(design=design)


def _check_counts(counts: xr.DataArray) -> None:
    """Raise `StudyError` for invalid counts: PyMC truncates 2.5 to 2 and imputes missing values."""
    values = np.asarray(counts.to_numpy(), dtype=float)
    wrong = np.flatnonzero(
        ~((values >= 0) & (values <= LARGEST_COUNT) & (values == np.round(values)))
    )
    if len(wrong):
        where = f"pattern {counts['pattern'].to_numpy()[wrong[0]]!s}, {counts.name}"
        msg = f"patients: {where}: expected a whole number from 0 to {LARGEST_COUNT}, found "
        raise StudyError(msg + f"{values[wrong[0]]:g}; count the patients again")
    if not values.sum() > 0:
        msg = f"patients: expected {counts.name} in some pattern, found none; "
        raise StudyError(msg + "an odds ratio needs both cases and controls")
