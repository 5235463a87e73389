"""Maximum-likelihood logistic regression for simulated patients, as common programs do it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import brentq
from scipy.special import chdtrc, expit

Floats = NDArray[np.float64]
ITERATIONS = 25
"""As R's glm: with separated patients the fit stops here, with huge standard errors."""


@dataclass(frozen=True)
class Fit:
    """Coefficients (the intercept first) with their standard errors."""

    design: Floats
    outcome: Floats
    coefficients: Floats
    errors: Floats
    log_likelihood: float
    converged: bool

    def likelihood_ratio_p(self, j: int) -> float:
        """Return the p value of the likelihood ratio test of one coefficient."""
        return float(chdtrc(1, max(self._deviance(j, 0.0), 0.0)))

    def profile_interval(self, j: int, quantile: float) -> tuple[float, float]:
        """Return the interval of the profile likelihood, infinite where it has no end."""
        return self._profile_end(j, quantile, -1.0), self._profile_end(j, quantile, 1.0)

    def _profile_end(self, j: int, quantile: float, sign: float) -> float:
        centre, error = self.coefficients[j], self.errors[j]

        def excess(steps: float) -> float:
            return self._deviance(j, centre + sign * steps * error) - quantile**2

        if excess(6 * quantile) < 0:
            return sign * np.inf
        return float(centre + sign * error * brentq(excess, 0.0, 6 * quantile, xtol=1e-10))

    def _deviance(self, j: int, value: float) -> float:
        keep = np.arange(len(self.coefficients)) != j
        start = self.coefficients[keep]
        rest = fit_logistic(
            self.design[:, keep], self.outcome, self.design[:, j] * value, start, careful=True
        )
        return 2 * (self.log_likelihood - rest.log_likelihood)


def fit_logistic(
    design: Floats,
    outcome: Floats,
    offset: Floats | float = 0.0,
    start: Floats | None = None,
    *,
    careful: bool = False,
) -> Fit:
    """Fit by Newton's method; `careful` halves steps that lose likelihood."""
    b = np.zeros(design.shape[1]) if start is None else start.copy()
    current = _log_likelihood(design, outcome, offset, b)
    converged = False
    for _ in range(60 if careful else ITERATIONS):
        step = _newton_step(design, outcome, offset, b)
        proposed = _log_likelihood(design, outcome, offset, b + step)
        while careful and proposed < current - 1e-10 and np.abs(step).max() > 1e-9:
            step = step / 2
            proposed = _log_likelihood(design, outcome, offset, b + step)
        change, b, current = abs(proposed - current), b + step, proposed
        if change < 1e-11 * (abs(current) + 0.1):
            converged = True
            break
    information = _information(design, offset, b)
    errors = _standard_errors(information)
    return Fit(design, outcome, b, errors, current, converged)


def _standard_errors(information: Floats) -> Floats:
    """Return standard errors, not a number where the fit diverged."""
    try:
        variances = np.diag(np.linalg.inv(information))
    except np.linalg.LinAlgError:
        return np.full(len(information), np.nan)
    return np.sqrt(np.where(variances > 0, variances, np.nan))


def _log_likelihood(design: Floats, outcome: Floats, offset: Floats | float, b: Floats) -> float:
    logits = design @ b + offset
    return float((outcome * logits - np.logaddexp(0, logits)).sum())


def _information(design: Floats, offset: Floats | float, b: Floats) -> Floats:
    p = expit(design @ b + offset)
    return design.T @ (design * (p * (1 - p))[:, None])


def _newton_step(design: Floats, outcome: Floats, offset: Floats | float, b: Floats) -> Floats:
    information = _information(design, offset, b)
    information[np.diag_indices_from(information)] += 1e-11
    gradient = design.T @ (outcome - expit(design @ b + offset))
    return np.linalg.solve(information, gradient)
