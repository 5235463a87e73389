"""Compute random-effects meta-analyses by quadrature, and priors as mixtures of normals."""

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import PchipInterpolator
from scipy.optimize import brentq
from scipy.special import gammaln, logsumexp, ndtr, ndtri

from pvp_bayes.errors import StudyError
from pvp_bayes.posterior.priors import EFFECT_SD

__all__ = [
    "Heterogeneity",
    "Mixture",
    "Pooled",
    "TauPrior",
    "conflict_probability",
    "effective_sample_size",
    "pool_effects",
    "robustify",
]


TAU_PRIOR = "half-normal:0.5"
"""Weakly informative for log odds ratios: Roever et al. 2021, Res Synth Methods 12:448-474."""
WEIGHT_VAGUE = 0.2
"""Weight of the vague part of the robust prior (Schmidli et al. 2014, Biometrics 70:1023-1032)."""
COMPONENTS = 3
"""Number of normals that approximate a meta-analytic predictive distribution."""
PANELS, NODES = 128, 16
NEGLIGIBLE = 1e-17
Floats = NDArray[np.float64]
Numbers = Sequence[float] | Floats


@dataclass(frozen=True, eq=False)
class Mixture:
    """A mixture of normal distributions.

    >>> round(Mixture.of([0.5, 0.5], [-1.0, 1.0], [1.0, 1.0]).sd, 6)
    1.414214
    """

    weights: Floats
    """Dims (component); they sum to 1."""
    means: Floats
    sds: Floats

    @classmethod
    def of(cls, weights: Numbers, means: Numbers, sds: Numbers) -> "Mixture":
        """Make a mixture from number sequences; weights are normalised to sum to 1."""
        share = np.asarray(weights, dtype=float)
        return cls(share / share.sum(), np.asarray(means, float), np.asarray(sds, float))

    @property
    def mean(self) -> float:
        """The mean."""
        return float(self.weights @ self.means)

    @property
    def sd(self) -> float:
        """The standard deviation."""
        spread = self.sds**2 + (self.means - self.mean) ** 2
        return float(np.sqrt(self.weights @ spread))

    def density(self, values: Floats | float) -> Floats:
        """Return the density, dims as `values`."""
        z = (np.asarray(values, float)[..., None] - self.means) / self.sds
        height = self.weights / (self.sds * math.sqrt(2 * math.pi))
        return np.asarray((np.exp(-0.5 * z * z) * height).sum(axis=-1))

    def probability_below(self, values: Floats | float) -> Floats:
        """Return the distribution function, dims as `values`."""
        z = (np.asarray(values, float)[..., None] - self.means) / self.sds
        return np.asarray((ndtr(z) * self.weights).sum(axis=-1))

    def quantile(self, probability: float) -> float:
        """Return the quantile at this probability, to a relative accuracy of 1e-12 of the range."""
        reach = abs(ndtri(min(probability, 1 - probability))) + 1
        low = float((self.means - reach * self.sds).min())
        high = float((self.means + reach * self.sds).max())

        def miss(value: float) -> float:
            return float(self.probability_below(value)) - probability

        return float(brentq(miss, low, high, xtol=1e-13 * (high - low), rtol=1e-15))

    def blur(self, standard_error: float) -> "Mixture":
        """Return the predictive distribution of an estimate with this standard error."""
        return Mixture(self.weights, self.means, np.hypot(self.sds, standard_error))

    def scale(self, factor: float) -> "Mixture":
        """Return the distribution of the variable multiplied by a factor."""
        return Mixture(self.weights, self.means * factor, self.sds * abs(factor))


@dataclass(frozen=True, slots=True)
class TauPrior:
    """A prior of tau, the SD of the true log odds ratios between studies."""

    family: str
    """half-normal, half-cauchy, log-normal, inverse-gamma, uniform or fixed."""
    first: float = math.nan
    second: float = math.nan

    def log_density(self, tau: Floats) -> Floats:
        """Return the log density up to a constant; of a fixed value there is none."""
        a, b = self.first, self.second
        if self.family == "half-normal":
            return np.asarray(-0.5 * (tau / a) ** 2)
        if self.family == "half-cauchy":
            return np.asarray(-np.log1p((tau / a) ** 2))
        if self.family == "log-normal":
            return np.asarray(-0.5 * ((np.log(tau) - a) / b) ** 2 - np.log(tau))
        if self.family == "inverse-gamma":
            constant = a * math.log(b) - gammaln(a)
            return np.asarray(constant - (a + 1) * np.log(tau) - b / tau)
        return 0.0 * tau

    @property
    def scales(self) -> list[float]:
        """Values of tau about which the prior may have its mass."""
        found = [abs(x) for x in (self.first, self.second) if not math.isnan(x)]
        return [*found, math.exp(self.first)] if self.family == "log-normal" else found


@dataclass(frozen=True, eq=False)
class Heterogeneity:
    """The posterior of tau, the SD of the true log odds ratios between studies."""

    edges: Floats
    """Values of tau in ascending order, the last one infinite."""
    cumulative: Floats
    """Posterior probability below each edge."""
    middle: float
    """The scale c of the transformation tau = c u / (1 - u) from the unit interval."""
    mean: float
    sd: float

    @cached_property
    def _curve(self) -> Any:
        with np.errstate(invalid="ignore"):
            units = np.where(
                np.isinf(self.edges), 1.0, self.edges / (self.edges + (self.middle or 1.0))
            )
        return PchipInterpolator(units, self.cumulative)

    def probability_below(self, value: float) -> float:
        """Return the posterior probability that tau is below a value."""
        if self.middle == 0:
            return float(value >= self.edges[0])
        return float(self._curve(value / (value + self.middle)))

    def quantile(self, probability: float) -> float:
        """Return the quantile at this probability."""
        if self.middle == 0:
            return float(self.edges[0])
        unit = brentq(lambda u: float(self._curve(u)) - probability, 0.0, 1.0, xtol=1e-14)
        return float(self.middle * unit / (1 - unit))


@dataclass(frozen=True, eq=False)
class Pooled:
    """The posteriors of a random-effects meta-analysis, on the log odds ratio scale."""

    effect: Mixture
    """The mean of the true log odds ratios across studies."""
    tau: Heterogeneity
    predicted: Mixture
    """The true log odds ratio of a new study."""
    shrunken: tuple[Mixture, ...]
    """The true log odds ratio of each study, in the order given."""


def pool_effects(
    estimates: Sequence[float],
    standard_errors: Sequence[float],
    *,
    tau_prior: str = TAU_PRIOR,
    effect_sd: float = EFFECT_SD,
) -> Pooled:
    """Pool estimates by the Bayesian normal-normal hierarchical model, without sampling.

    Parameters
    ----------
    estimates, standard_errors
        One of each per study, dims (study,), for example log odds ratios.
    tau_prior
        half-normal:SCALE, half-cauchy:SCALE, log-normal:MEAN:SD (of log tau),
        inverse-gamma:SHAPE:SCALE, uniform (improper, three or more studies) or fixed:TAU.
    effect_sd
        SD of the normal prior of the pooled effect, centred at 0; infinite for a flat prior.

    Raises
    ------
    StudyError
        If the estimates or standard errors are not valid, or the prior is none of these.

    Examples
    --------
    >>> pooled = pool_effects([0.0, 1.0], [0.5, 0.5], tau_prior="fixed:0.5", effect_sd=math.inf)
    >>> round(pooled.effect.mean, 6), round(pooled.effect.sd, 6)
    (0.5, 0.5)
    >>> round(pooled.shrunken[0].mean, 6)
    0.25
    """
    y, s = _check_estimates(estimates, standard_errors)
    if not effect_sd > 0:
        msg = f"effect_sd: expected a scale above 0, found {effect_sd}; for example {EFFECT_SD}"
        raise StudyError(msg)
    prior = parse_tau_prior(tau_prior)
    precision = effect_sd**-2
    if prior.family == "fixed":
        tau = np.array([prior.first])
        weights = np.ones(1)
        posterior = Heterogeneity(tau, np.ones(1), 0.0, float(tau[0]), 0.0)
    else:
        if prior.family == "uniform" and len(y) < 3:
            msg = f"tau_prior: expected three or more studies for a uniform prior, found {len(y)}; "
            raise StudyError(msg + f"choose a proper one such as {TAU_PRIOR}")
        tau, weights, posterior = _integrate(
            lambda t: prior.log_density(t) + _log_marginal(y, s, t, precision),
            _make_tau_grid(y, s, prior),
        )
    keep = weights > NEGLIGIBLE * weights.max()
    tau, weights = tau[keep], weights[keep] / weights[keep].sum()
    mean, variance = _pool_given_tau(y, s, tau, precision)
    shrunken = []
    for estimate, error in zip(y, s, strict=True):
        pull = error**2 / (error**2 + tau**2)  # shrinkage of the study towards the pooled effect
        spread = error**2 * (1 - pull) + pull**2 * variance
        centre = (1 - pull) * estimate + pull * mean
        shrunken.append(Mixture(weights, centre, np.sqrt(np.maximum(spread, 1e-300))))
    return Pooled(
        effect=Mixture(weights, mean, np.sqrt(variance)),
        tau=posterior,
        predicted=Mixture(weights, mean, np.sqrt(variance + tau**2)),
        shrunken=tuple(shrunken),
    )


def robustify(
    predicted: Mixture, *, weight: float = WEIGHT_VAGUE, vague_sd: float = EFFECT_SD
) -> Mixture:
    """Return the robust meta-analytic predictive prior: `COMPONENTS` normals and a vague one.

    The normals approximate the predictive distribution of a new study; they are fitted to its exact
    density by expectation maximisation. The last component is the vague part, Normal(0, vague_sd).
    """
    condensed = _approximate_mixture(predicted)
    return Mixture(
        np.append(condensed.weights * (1 - weight), weight),
        np.append(condensed.means, 0.0),
        np.append(condensed.sds, vague_sd),
    )


def effective_sample_size(prior: Mixture, *, unit_sd: float) -> float:
    """Return the effective sample size of a prior: the expected local-information ratio.

    The mean under the prior of -(log prior)'' times unit_sd^2 (Neuenschwander et al. 2020,
    Biometrics 76:578-587). unit_sd is the standard error of an estimate from one patient.

    >>> round(effective_sample_size(Mixture.of([1], [0], [0.5]), unit_sd=4.0), 6)
    64.0
    """
    grid = _make_grid(prior)
    density = slope = curvature = np.zeros(len(grid))
    for weight, mean, sd in zip(prior.weights, prior.means, prior.sds, strict=True):
        z = (grid - mean) / sd
        part = weight * np.exp(-0.5 * z * z) / (sd * math.sqrt(2 * math.pi))
        density = density + part
        slope = slope - part * z / sd
        curvature = curvature + part * (z * z - 1) / sd**2
    safe = np.maximum(density, 1e-280)
    information = slope * slope / safe - curvature  # density times -(log density)''
    return float(np.trapezoid(information, grid)) * unit_sd**2


def conflict_probability(prior: Mixture, estimate: float, standard_error: float) -> float:
    """Return Box's (1980) prior predictive p value of an estimate.

    The prior predictive probability of a density no higher than that at the estimate.

    >>> round(conflict_probability(Mixture.of([1], [0], [0.6]), 1.96, 0.8), 4)
    0.05
    """
    predictive = prior.blur(standard_error)
    level = float(predictive.density(estimate))
    if level == 0:
        return 0.0  # the density underflows a double
    reach = 1 + np.abs(estimate - predictive.means).max() / predictive.sds.min()
    far = predictive.means + np.outer(
        [-reach, reach], predictive.sds
    )  # beyond these the density is lower
    grid = np.unique(np.concatenate([_make_grid(predictive), far.ravel(), [estimate]]))
    above = predictive.density(grid) - level
    above[grid == estimate] = 0.0

    def height(value: float) -> float:
        return float(predictive.density(value)) - level

    turns = np.flatnonzero(np.sign(above[:-1]) * np.sign(above[1:]) < 0)
    roots = [brentq(height, grid[i], grid[i + 1]) for i in turns]
    ends = np.array([-np.inf, *sorted({*roots, float(estimate)}), np.inf])
    middles = (ends[1:-2] + ends[2:-1]) / 2
    inside = np.concatenate([[False], predictive.density(middles) > level, [False]])
    masses = np.diff(predictive.probability_below(ends))
    return float(np.clip(masses[~inside].sum(), 0.0, 1.0))


def _check_estimates(estimates: Any, standard_errors: Any) -> tuple[Floats, Floats]:
    y = np.atleast_1d(np.asarray(estimates, dtype=float))
    s = np.atleast_1d(np.asarray(standard_errors, dtype=float))
    if y.ndim != 1 or y.shape != s.shape or not len(y):
        msg = f"estimates: expected one standard error for each estimate, found {y.size} estimates "
        raise StudyError(msg + f"and {s.size} standard errors; give as many of each")
    wrong = np.flatnonzero(~(np.isfinite(y) & np.isfinite(s) & (s > 0)))
    if len(wrong):
        i = int(wrong[0])
        msg = f"estimates[{i}]: expected a finite estimate and a standard error above 0, found "
        raise StudyError(msg + f"{y[i]:g} and {s[i]:g}; leave the study out")
    return y, s


def parse_tau_prior(text: str) -> TauPrior:
    """Return the prior of tau that a text names.

    Raises
    ------
    StudyError
        If the text is no prior of tau; see `pool_effects`.

    Examples
    --------
    >>> parse_tau_prior("log-normal:-2.5:1.7")
    TauPrior(family='log-normal', first=-2.5, second=1.7)
    """
    number = r"(-?[0-9]{1,9}(?:\.[0-9]{1,12})?|\.[0-9]{1,12})"
    match = re.fullmatch(rf"([a-z-]+)(?::{number})?(?::{number})?", str(text))
    if match:
        a, b = (float(part) if part else math.nan for part in (match[2], match[3]))
        allowed = {
            "half-normal": a > 0 and math.isnan(b),
            "half-cauchy": a > 0 and math.isnan(b),
            "log-normal": b > 0,
            "inverse-gamma": a > 0 and b > 0,
            "uniform": math.isnan(a) and math.isnan(b),
            "fixed": a >= 0 and math.isnan(b),
        }
        if allowed.get(match[1]):
            return TauPrior(match[1], a, b)
    msg = "tau_prior: expected half-normal:SCALE, half-cauchy:SCALE, log-normal:MEAN:SD, "
    msg += f"inverse-gamma:SHAPE:SCALE, uniform or fixed:TAU, found {str(text)[:80]!r}; for example"
    raise StudyError(msg + f" {TAU_PRIOR}")


def _make_tau_grid(y: Floats, s: Floats, prior: TauPrior) -> Floats:
    """Return logarithmically spaced values of tau that cover the bulk of any posterior."""
    scales = [float(s.min()), float(s.max()), float(np.ptp(y)), *prior.scales]
    positive = [scale for scale in scales if scale > 0]
    return np.geomspace(1e-5 * min(positive), 1e5 * max(positive), 4001)


def _pool_given_tau(y: Floats, s: Floats, tau: Floats, precision: float) -> tuple[Floats, Floats]:
    """Return the posterior mean and variance of the pooled effect given each tau, dims (tau)."""
    w = 1 / (s**2 + tau[:, None] ** 2)
    variance = 1 / (w.sum(axis=1) + precision)
    return (w @ y) * variance, variance


def _log_marginal(y: Floats, s: Floats, tau: Floats, precision: float) -> Floats:
    """Return the log density of the estimates given each tau, dims (tau), up to a constant."""
    w = 1 / (s**2 + tau[:, None] ** 2)
    mean, variance = _pool_given_tau(y, s, tau, precision)
    squares = (w * (y - mean[:, None]) ** 2).sum(axis=1) + precision * mean**2
    return 0.5 * (np.log(w).sum(axis=1) + np.log(variance) - squares)


@lru_cache(maxsize=1)
def _unit_nodes() -> tuple[Floats, Floats]:
    """Return Gauss-Legendre nodes and weights on the unit interval, dims (panel, node)."""
    x, w = np.polynomial.legendre.leggauss(NODES)
    starts = np.arange(PANELS)[:, None] / PANELS
    return starts + (x + 1) / (2 * PANELS), np.tile(w / (2 * PANELS), (PANELS, 1))


def _integrate(
    log_density: Callable[[Floats], Floats], coarse: Floats
) -> tuple[Floats, Floats, Heterogeneity]:
    """Return nodes of tau, their posterior weights, and the posterior of tau.

    The transformation tau = c u / (1 - u) maps the unit interval to the positive half line. With c
    near the posterior median, a density of any scale is smooth in u.
    """
    rough = log_density(coarse) + np.log(coarse)
    share = np.cumsum(np.exp(rough - rough.max()))
    middle = float(coarse[np.searchsorted(share, 0.5 * share[-1])])
    units, quadrature = _unit_nodes()
    tau = middle * units / (1 - units)
    logs = log_density(tau.ravel()).reshape(tau.shape) + np.log(quadrature) - 2 * np.log1p(-units)
    weights = np.exp(logs - logsumexp(logs))
    cumulative = np.append(0.0, np.cumsum(weights.sum(axis=1)))
    inner = np.arange(1, PANELS) / PANELS
    edges = np.concatenate([[0.0], middle * inner / (1 - inner), [np.inf]])
    mean = float((weights * tau).sum())
    sd = math.sqrt(max(float((weights * (tau - mean) ** 2).sum()), 0.0))
    posterior = Heterogeneity(edges, np.minimum(cumulative, 1.0), middle, mean, sd)
    return tau.ravel(), weights.ravel(), posterior


def _make_grid(mixture: Mixture, points: int = 801) -> Floats:
    """Return a grid that resolves the narrowest component and covers the widest."""
    order = np.argsort(mixture.sds)
    picks = order[np.unique(np.linspace(0, len(order) - 1, 12).astype(int))]
    steps = np.linspace(-9, 9, points)
    grid = mixture.means[picks, None] + mixture.sds[picks, None] * steps
    return np.unique(grid)


def _approximate_mixture(mixture: Mixture) -> Mixture:
    """Approximate a mixture by `COMPONENTS` normals, by expectation maximisation."""
    if len(mixture.weights) <= COMPONENTS:
        return mixture
    grid = np.linspace(mixture.quantile(1e-6), mixture.quantile(1 - 1e-6), 401)
    target = mixture.density(grid)
    target = target / target.sum()
    weights = np.full((COMPONENTS, 1), 1 / COMPONENTS)
    means = np.full((COMPONENTS, 1), mixture.mean)
    sds = mixture.sd * np.geomspace(0.5, 2.0, COMPONENTS)[:, None]
    for _ in range(400):
        parts = weights / sds * np.exp(-0.5 * ((grid - means) / sds) ** 2)
        shares = parts * (target / np.maximum(parts.sum(axis=0), 1e-300))
        weights = shares.sum(axis=1, keepdims=True)
        means = (shares * grid).sum(axis=1, keepdims=True) / weights
        sds = np.sqrt((shares * (grid - means) ** 2).sum(axis=1, keepdims=True) / weights)
    return Mixture(weights[:, 0] / weights.sum(), means[:, 0], sds[:, 0])
