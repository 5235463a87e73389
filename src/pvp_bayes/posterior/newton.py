"""Find posterior modes and maximum-likelihood fits of logistic regressions by Newton's method."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from pvp_bayes.patients.patterns import PatternCounts

__all__ = ["PatternFits", "centre_design", "find_student_mode", "fit_counts", "fit_modes"]

WEAK_PRECISION = 1e-4
"""Prior precision that keeps maximum-likelihood estimates finite under complete separation."""
MOST_STEPS = 200

Floats = NDArray[np.float64]
Solve = Callable[[Floats], tuple[Floats, Floats]]


@dataclass(frozen=True)
class PatternFits:
    """Maximum-likelihood fits of many data sets."""

    design: Floats
    """Centred, with a leading 1, dims (data, pattern, coefficient)."""
    estimate: Floats
    """Log odds ratios, dims (data, predictor)."""
    error: Floats
    """Standard errors of the log odds ratios, dims (data, predictor)."""
    log_odds: Floats
    """Fitted log odds by pattern, dims (data, pattern)."""
    information: Floats
    """Dims (data, coefficient, coefficient)."""
    covariance: Floats
    """Inverse of the information."""

    @cached_property
    def probability(self) -> Floats:
        """Fitted probability by pattern, dims (data, pattern)."""
        return np.asarray(expit(self.log_odds))


def centre_design(counts: PatternCounts) -> tuple[Floats, Floats]:
    """Return designs centred at the means of the predictors, with a leading 1, and the means.

    Returns
    -------
    Dims (data, pattern, coefficient) and (data, predictor).
    """
    totals, design = counts.totals, counts.design
    means = np.einsum("rk,rkj->rj", totals, design) / totals.sum(axis=1)[:, None]
    ones = np.ones((*design.shape[:2], 1))
    return np.concatenate([ones, design - means[:, None]], axis=2), means


def fit_counts(counts: PatternCounts) -> PatternFits:
    """Fit every data set by maximum likelihood, apart from `WEAK_PRECISION`."""
    design, _ = centre_design(counts)
    weak = np.full(design.shape[::2], WEAK_PRECISION)
    mode, information = fit_modes(design, counts.cases, counts.totals, weak)
    covariance = np.linalg.inv(information)
    error = np.sqrt(np.diagonal(covariance, axis1=1, axis2=2))
    log_odds = (design @ mode[..., None])[..., 0]
    return PatternFits(design, mode[:, 1:], error[:, 1:], log_odds, information, covariance)


def fit_modes(
    design: Floats, cases: Floats, totals: Floats, precision: Floats
) -> tuple[Floats, Floats]:
    """Find the modes of many logistic posteriors with normal priors centred at 0.

    Parameters
    ----------
    design
        With a leading 1, dims (data, pattern, coefficient).
    cases, totals
        Dims (data, pattern).
    precision
        Prior precisions, dims (data, coefficient); 0 gives maximum likelihood.

    Returns
    -------
    Modes, dims (data, coefficient), and the negative Hessians at the modes, with dims (data,
    coefficient, coefficient).

    Examples
    --------
    >>> design = np.array([[[1.0, 0.0], [1.0, 1.0]]])
    >>> cases, totals = np.array([[10.0, 30.0]]), np.array([[40.0, 40.0]])
    >>> modes, _ = fit_modes(design, cases, totals, np.zeros((1, 2)))
    >>> bool(np.isclose(modes[0, 1], np.log(3) - np.log(1 / 3)))
    True
    """
    beta = np.zeros((len(cases), design.shape[2]))
    for _ in range(60):
        gradient, hessian = _derivatives(design, cases, totals, precision, beta)
        step = np.linalg.solve(hessian, gradient[..., None])[..., 0]
        largest = np.abs(step).max(axis=1, keepdims=True)
        beta = beta + step * np.minimum(1.0, 3.0 / np.maximum(largest, 1e-300))
        if largest.max() < 1e-9:
            break
    return beta, _derivatives(design, cases, totals, precision, beta)[1]


def _derivatives(
    design: Floats, cases: Floats, totals: Floats, precision: Floats, beta: Floats
) -> tuple[Floats, Floats]:
    p = expit((design @ beta[..., None])[..., 0])
    gradient = ((cases - totals * p)[:, None] @ design)[:, 0] - precision * beta
    weighted = design * (totals * p * (1 - p))[..., None]
    hessian = design.transpose(0, 2, 1) @ weighted
    index = np.arange(beta.shape[1])
    hessian[:, index, index] += precision + 1e-12
    return gradient, hessian


def find_student_mode(
    mode: Floats, scale: float, degrees_of_freedom: float, solve: Solve, *, tolerance: float
) -> tuple[Floats, Floats]:
    """Find a mode under t priors by iteratively reweighted normal priors.

    Parameters
    ----------
    mode
        Starting values, dims (data, coefficient).
    scale, degrees_of_freedom
        Those of the t prior of every coefficient.
    solve
        Returns the mode and the negative Hessian under normal priors with given precisions.
    tolerance
        The iteration stops when no coefficient changes by this much.
    """
    for _ in range(MOST_STEPS):
        precision = (degrees_of_freedom + 1) / (degrees_of_freedom * scale**2 + mode**2)
        new, hessian = solve(precision)
        change, mode = np.abs(new - mode).max(), new
        if change < tolerance:
            break
    return mode, hessian
