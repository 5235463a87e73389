"""Draw from the posterior of log odds ratios given only their estimates and standard errors.

Used if no patients can be reconstructed: b ~ Normal(beta, V_k), with one covariance matrix V_k for
each draw k of the unknown correlations. With normal priors the posterior given V_k is normal, and
in the hierarchical family it is normal given V_k and tau. t priors and mixtures use importance
sampling. Each draw of the correlations is weighted by the marginal likelihood of the printed
estimates.
"""

import math
from dataclasses import replace

import numpy as np
import xarray as xr
from numpy.typing import NDArray
from scipy.special import ndtr, ndtri

from pvp_bayes.posterior.importance import (
    PosteriorDraws,
    draw_by_normals,
    draw_horseshoe,
    draw_student,
    log_slope_prior,
    log_tau_prior,
    pareto_k,
)
from pvp_bayes.posterior.newton import find_student_mode
from pvp_bayes.posterior.priors import PriorSet, select_priors

__all__ = ["EXACT_FAMILIES", "draw_from_estimates", "log_likelihood_of_estimates"]


NODES = 400
"""Number of intervals of tau that are equally probable under its half-normal prior."""
FINE_NODES = 100
"""Number of edges added towards 0, down to `SMALLEST_NODE` of the smallest standard error."""
SMALLEST_NODE = 0.02
MODE_TOLERANCE = 1e-8
EXACT_FAMILIES = ("normal", "hierarchical")
"""Prior families for which the posterior is normal, given tau."""
IMPORTANCE_DRAWS = 2_000
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


def draw_from_estimates(
    patients: xr.Dataset, priors: PriorSet, total: int, rng: np.random.Generator
) -> PosteriorDraws:
    """Draw from the posterior, averaged over the draws of the correlations.

    Parameters
    ----------
    patients
        With `estimate` (predictor) and `covariance` (replicate, predictor, other).
    total
        Number of equally weighted draws to return.

    Returns
    -------
    Draws without an intercept, about which the estimates contain no information. Pareto k is NaN
    if the draws are exact.
    """
    priors = select_priors(priors, patients)
    estimate = patients["estimate"].to_numpy().astype(float)
    covariance = patients["covariance"].transpose("replicate", "predictor", "other").to_numpy()
    exact = priors.family in EXACT_FAMILIES
    sampler = _Exact(estimate, covariance, priors) if exact else None
    weighted = None if exact else _Weighted(estimate, covariance, priors, rng)
    log_evidence = (sampler or weighted).log_evidence  # type: ignore[union-attr]
    chance = np.exp(log_evidence - log_evidence.max())
    points = (np.arange(total) + rng.random()) / total
    replicate = np.searchsorted(np.cumsum(chance / chance.sum()), points)
    replicate = replicate.clip(max=len(chance) - 1).astype(np.int64)
    source: _Exact | _Weighted = sampler or weighted  # type: ignore[assignment]
    slopes, tau = source.draw(replicate, rng)
    return PosteriorDraws(
        {"log_odds_ratio": slopes, "tau": tau},
        replicate,
        source.pareto_k,
        source.effective_size,
        {"log_odds_ratio": source.means},
        np.zeros(len(chance), dtype=bool),
    )


class _Exact:
    """Exact normal posteriors given tau, in the eigenbasis of each covariance matrix."""

    def __init__(self, estimate: Floats, covariance: Floats, priors: PriorSet) -> None:
        self.steps = np.array(priors.steps or (1.0,))
        per_step = covariance * self.steps[:, None] * self.steps
        self.values, self.vectors = np.linalg.eigh(per_step)  # dims (data, value)
        self.values = np.maximum(self.values, 1e-12)
        self.rotated = np.einsum("kji,j->ki", self.vectors, estimate * self.steps)
        self.priors = priors
        self.edges, self.scales, log_mass = _place_nodes(priors, self.values.min())
        total = self.values[:, None] + self.scales[:, None] ** 2  # dims (data, node, value)
        log_density = -0.5 * (np.log(2 * math.pi * total) + self.rotated[:, None] ** 2 / total)
        by_node = log_density.sum(axis=2) + log_mass
        highest = by_node.max(axis=1, keepdims=True)
        weight = np.exp(by_node - highest)
        self.log_evidence = np.log(weight.sum(axis=1)) + highest[:, 0]
        self.chance = weight / weight.sum(axis=1, keepdims=True)
        shrunk = self.scales[:, None] ** 2 / total * self.rotated[:, None]
        mean = np.einsum("km,kmi->ki", self.chance, shrunk)
        self.means = np.einsum("kji,ki->kj", self.vectors, mean) / self.steps
        self.pareto_k = np.full(len(covariance), math.nan)
        self.effective_size = np.full(len(covariance), math.inf)

    def draw(self, replicate: Ints, rng: np.random.Generator) -> tuple[Floats, Floats]:
        """Draw slopes, dims (draw, predictor), and tau, dims (draw,), NaN if there is none."""
        n = len(replicate)
        tau = np.full(n, math.nan)
        scale = np.full(n, self.priors.scale)
        if self.priors.family == "hierarchical":
            cumulated = np.cumsum(self.chance, axis=1)[replicate]
            node = (cumulated < rng.random(n)[:, None]).sum(axis=1).clip(max=len(self.scales) - 1)
            below, above = self.edges[node], self.edges[node + 1]
            scale = tau = _find_tau(below + (above - below) * rng.random(n), self.priors)
        values, rotated = self.values[replicate], self.rotated[replicate]
        share = scale[:, None] ** 2 / (values + scale[:, None] ** 2)
        z = share * rotated + np.sqrt(share * values) * rng.standard_normal(values.shape)
        return np.einsum("nji,ni->nj", self.vectors[replicate], z) / self.steps, tau


def _place_nodes(priors: PriorSet, variance: float) -> tuple[Floats, Floats, Floats]:
    """Return nodes at which to evaluate the likelihood of the scale.

    Parameters
    ----------
    variance
        The smallest one of any linear combination of the estimates, per comparable step.

    Returns
    -------
    Edges of intervals of tau as prior probabilities, dims (node + 1,); the node of each interval,
    and its log prior mass, dims (node,). Without tau, the only node is the scale of the prior.
    """
    if priors.family != "hierarchical":
        return np.array([0.0, 1.0]), np.array([priors.scale]), np.zeros(1)
    smallest = min(SMALLEST_NODE * math.sqrt(variance) / priors.scale, 0.5)
    fine = 2 * ndtr(np.geomspace(smallest, 1.0, FINE_NODES)) - 1
    edges = np.union1d(np.arange(NODES + 1) / NODES, fine)
    nodes = _find_tau((edges[:-1] + edges[1:]) / 2, priors)
    crude = log_tau_prior(nodes, priors) - log_tau_prior(nodes, replace(priors, crude_effects=()))
    return edges, nodes, np.log(np.diff(edges)) + crude


def _find_tau(probability: Floats, priors: PriorSet) -> Floats:
    """Return quantiles of the half-normal prior of tau."""
    return np.asarray(priors.scale * ndtri((1 + probability) / 2))


class _Weighted:
    """Importance draws for t priors (around the modes), mixtures of normals and horseshoes."""

    def __init__(
        self, estimate: Floats, covariance: Floats, priors: PriorSet, rng: np.random.Generator
    ) -> None:
        precision = np.linalg.inv(covariance)
        draws, self.tau, log_weight = _weigh(estimate, precision, priors, rng)
        highest = log_weight.max(axis=1, keepdims=True)
        weight = np.exp(log_weight - highest)
        self.log_evidence = np.log(weight.mean(axis=1)) + highest[:, 0]
        weight /= weight.sum(axis=1, keepdims=True)
        self.draws, self.weight = draws, weight
        self.means = np.einsum("kn,knj->kj", weight, draws)
        self.pareto_k = np.array([pareto_k(w) for w in log_weight])
        self.effective_size = 1 / (weight**2).sum(axis=1)

    def draw(self, replicate: Ints, rng: np.random.Generator) -> tuple[Floats, Floats]:
        """Draw slopes, dims (draw, predictor), and tau, dims (draw,), NaN if there is none."""
        slopes = np.empty((len(replicate), self.draws.shape[2]))
        tau = np.empty(len(replicate))
        for k in np.unique(replicate):
            rows = np.flatnonzero(replicate == k)
            points = (np.arange(len(rows)) + rng.random()) / len(rows)
            chosen = np.searchsorted(np.cumsum(self.weight[k]), points)
            chosen = chosen.clip(max=IMPORTANCE_DRAWS - 1)
            slopes[rows], tau[rows] = self.draws[k, chosen], self.tau[k, chosen]
        return slopes, tau


def _weigh(
    estimate: Floats, precision: Floats, priors: PriorSet, rng: np.random.Generator
) -> tuple[Floats, Floats, Floats]:
    """Return importance draws of the slopes, dims (data, draw, predictor), tau and log weights."""

    def fit(draws: Floats) -> Floats:
        off = draws - estimate
        square = np.einsum("kni,kij,knj->kn", off, precision, off)
        return np.asarray(
            0.5 * np.linalg.slogdet(precision / (2 * math.pi))[1][:, None] - 0.5 * square
        )

    if priors.family == "horseshoe":
        steps = np.array(priors.steps or (1.0,))
        scaled = precision / steps[:, None] / steps
        draws, tau, log_weight = draw_horseshoe(
            scaled,
            scaled @ (estimate * steps),
            lambda draws: fit(draws / steps),
            priors,
            IMPORTANCE_DRAWS,
            rng,
            intercepts=0,
        )
        return draws / steps, tau, log_weight
    if priors.family == "mixture":
        normals = np.array(priors.tabulate())
        found = draw_by_normals(precision, precision @ estimate, normals, IMPORTANCE_DRAWS, rng)
        draws, log_prior, log_proposal, _ = found
    else:
        mode, hessian = _find_student_mode(estimate, precision, priors)
        df = max(2.0, min(8.0, priors.degrees_of_freedom))
        draws, log_proposal = draw_student(
            mode[:, None], hessian[:, None], IMPORTANCE_DRAWS, rng, df=df
        )
        log_prior = log_slope_prior(draws, priors).sum(axis=2)
    none = np.full(draws.shape[:2], math.nan)
    return draws, none, fit(draws) + log_prior - log_proposal


def _find_student_mode(
    estimate: Floats, precision: Floats, priors: PriorSet
) -> tuple[Floats, Floats]:
    """Return modes, dims (data, predictor), and Hessians under t priors."""

    def solve(weight: Floats) -> tuple[Floats, Floats]:
        hessian = precision + weight[:, :, None] * np.eye(len(estimate))
        return np.linalg.solve(hessian, (precision @ estimate)[..., None])[..., 0], hessian

    start = np.broadcast_to(estimate, precision.shape[:2]).copy()
    return find_student_mode(
        start, priors.scale, priors.degrees_of_freedom, solve, tolerance=MODE_TOLERANCE
    )


def log_likelihood_of_estimates(patients: xr.Dataset, slopes: Floats, replicate: Ints) -> Floats:
    """Return the log density of the estimates given each draw, dims as `replicate`."""
    estimate = patients["estimate"].to_numpy()
    covariance = patients["covariance"].transpose("replicate", "predictor", "other").to_numpy()
    precision = np.linalg.inv(covariance)
    off = slopes - estimate
    square = np.einsum("...i,...ij,...j->...", off, precision[replicate], off)
    return np.asarray(
        -0.5 * square + 0.5 * np.linalg.slogdet(precision / (2 * math.pi))[1][replicate]
    )
