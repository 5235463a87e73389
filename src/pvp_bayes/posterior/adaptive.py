"""Draw again by importance sampling where the first weights are not reliable.

The posterior is far from normal where cases and controls are almost separated and the prior is
wide. The proposal is then one multivariate t, whose mean and covariance are taken from weighted
draws and improved in rounds (adaptive importance sampling, Cappe et al. 2004, Journal of
Computational and Graphical Statistics 13:907). Early weights are tempered, so that enough draws
count in each round.
"""

import math

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from pvp_bayes.posterior.importance import (
    CentredCounts,
    WeightedDraws,
    draw_student,
    list_steps,
    log_likelihood,
    log_normal,
    log_slope_prior,
    log_tau_prior,
    read_counts,
    weigh_posterior,
)
from pvp_bayes.posterior.priors import PriorSet, select_priors

__all__ = ["adapt_posterior"]

ROUNDS = 8
LAST_DRAWS = 5
"""The last round has this many times the draws of the others."""
DRAWS_PER_PARAMETER = 30
"""Smallest effective size of tempered draws per parameter, since they give a covariance."""
PROPOSAL_DF = 5.0
TEMPERATURES = 30
"""Bisections to find a temperature."""
Floats = NDArray[np.float64]


def adapt_posterior(
    patients: xr.Dataset, priors: PriorSet, size: int, rng: np.random.Generator
) -> WeightedDraws:
    """Return draws of one replicate from an adapted proposal, with their weights.

    Parameters
    ----------
    patients
        With one replicate.
    size
        Number of draws per round.
    """
    data, here = read_counts(patients), select_priors(priors, patients)
    first = next(weigh_posterior(patients, priors, size, rng))
    parameters = _join(first.draws[0], first.tau[0], here)
    log_weight = first.log_weight[0]
    for last in [False] * (ROUNDS - 1) + [True]:
        mean, covariance = _find_moments(parameters, log_weight)
        n = LAST_DRAWS * size if last else size
        precision = np.linalg.inv(covariance)
        found, log_proposal = draw_student(
            mean[None, None], precision[None, None], n, rng, df=PROPOSAL_DF
        )
        parameters = found[0]
        draws, tau, log_prior = _split(parameters, here)
        log_target = _find_likelihood(data, draws) + log_prior
        log_weight = np.nan_to_num(log_target - log_proposal[0], nan=-1e300, neginf=-1e300)
    return WeightedDraws(draws[None], tau[None], log_weight[None], data.means)


def _join(draws: Floats, tau: Floats, priors: PriorSet) -> Floats:
    """Return the parameters that are adapted, dims (draw, parameter).

    In the hierarchical family these are the intercept, effects divided by tau, and log tau. Where
    the data say little, the effects are then independent of tau.
    """
    if priors.family != "hierarchical":
        return draws
    effects = draws[:, 1:] * list_steps(priors) / tau[:, None]
    return np.column_stack([draws[:, 0], effects, np.log(tau)])


def _split(parameters: Floats, priors: PriorSet) -> tuple[Floats, Floats, Floats]:
    """Return coefficients, tau and the log prior density of the parameters."""
    log_prior = log_normal(parameters[:, 0], priors.intercept_scale)
    if priors.family != "hierarchical":
        log_prior = log_prior + log_slope_prior(parameters[:, 1:], priors).sum(axis=1)
        return parameters, np.full(len(parameters), math.nan), log_prior
    effects, log_tau = parameters[:, 1:-1], np.clip(parameters[:, -1], -700, 700)
    tau = np.exp(log_tau)
    log_prior = log_prior + log_normal(effects, 1.0).sum(axis=1)
    log_prior += log_tau_prior(tau, priors) + log_tau
    slopes = effects * tau[:, None] / list_steps(priors)
    return np.column_stack([parameters[:, 0], slopes]), tau, log_prior


def _find_likelihood(data: CentredCounts, draws: Floats) -> Floats:
    with np.errstate(over="ignore", invalid="ignore"):
        return np.asarray(log_likelihood(data, draws[None])[0])


def _find_moments(parameters: Floats, log_weight: Floats) -> tuple[Floats, Floats]:
    """Return mean and covariance under the weights, tempered if few draws have all the weight."""
    n, d = parameters.shape
    weight = _temper(log_weight, min(0.3 * n, DRAWS_PER_PARAMETER * d))
    mean = weight @ parameters
    off = parameters - mean
    return mean, (off * weight[:, None]).T @ off + 1e-10 * np.eye(d)


def _temper(log_weight: Floats, least: float) -> Floats:
    """Return weights to the largest power up to 1 at which their effective size is `least`.

    >>> weight = _temper(np.array([0.0, -50.0, -50.0]), 2.0)
    >>> round(float(1 / (weight**2).sum()), 6)
    2.0
    """
    low, high, power = 0.0, 1.0, 1.0
    for _ in range(TEMPERATURES):
        weight = np.exp(power * (log_weight - log_weight.max()))
        weight /= weight.sum()
        enough = 1 / (weight**2).sum() >= least
        if enough and power == 1:
            break
        low, high = (power, high) if enough else (low, power)
        power = (low + high) / 2
    return np.asarray(weight)
