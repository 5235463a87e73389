"""What the other studies say about each odds ratio, pooled exactly, and what that makes likely.

The model is the normal-normal hierarchical one: estimate_i ~ Normal(theta_i, standard_error_i),
theta_i ~ Normal(effect, tau). Given tau everything is normal, so one integral over tau, done by
quadrature, gives every posterior as a mixture of normals (Roever 2020, J Stat Softw 93(6)).
"""

import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.interpolate import PchipInterpolator
from scipy.optimize import brentq, minimize_scalar
from scipy.special import gammaln, logsumexp, ndtr, ndtri

from pvp_bayes.columns import frame
from pvp_bayes.encoding import parse_reading
from pvp_bayes.evidence import (
    EFFECT_SD,
    THIS_STUDY,
    Evidence,
    find_overlap,
    harmonise,
    orient,
    require_evidence,
)
from pvp_bayes.priors import EVIDENCE, PriorSet
from pvp_bayes.study import Study, StudyError, Term

__all__ = [
    "CLASSICAL_COLUMNS",
    "CONFLICT_COLUMNS",
    "CONFLICT_LIMIT",
    "EFFECT_COLUMNS",
    "EVIDENCE_PRIOR_COLUMNS",
    "LEAVE_ONE_OUT_COLUMNS",
    "OTHERS",
    "SHRUNKEN_COLUMNS",
    "SIGN_COLUMNS",
    "Heterogeneity",
    "Mixture",
    "Pooled",
    "Synthesis",
    "compare_classically",
    "conflict_probability",
    "effective_sample_size",
    "pool_effects",
    "pool_others",
    "robustify",
    "synthesise",
]

EFFECT_COLUMNS = (
    "factor",
    "label",
    "step",
    "evidence",
    "studies",
    "odds_ratio",
    "lower",
    "upper",
    "prob",
    "interval_kind",
    "log_mean",
    "log_sd",
    "probability_above_one",
    "tau",
    "tau_lower",
    "tau_upper",
    "predicted_lower",
    "predicted_upper",
)
SHRUNKEN_COLUMNS = (
    "factor",
    "study",
    "study_label",
    "source_kind",
    "log_odds_ratio",
    "standard_error",
    "odds_ratio",
    "lower",
    "upper",
    "prob",
    "interval_kind",
)
LEAVE_ONE_OUT_COLUMNS = (
    "factor",
    "study",
    "study_label",
    "source_kind",
    "studies",
    "odds_ratio",
    "lower",
    "upper",
    "prob",
    "interval_kind",
    "tau",
)
CLASSICAL_COLUMNS = (
    "method",
    "log_mean",
    "standard_error",
    "tau",
    "lower",
    "upper",
    "predicted_lower",
    "predicted_upper",
    "prob",
)
EVIDENCE_PRIOR_COLUMNS = ("predictor", "component", "weight", "log_mean", "log_sd")
CONFLICT_COLUMNS = (
    "predictor",
    "label",
    "step",
    "studies",
    "log_odds_ratio",
    "standard_error",
    "odds_ratio",
    "lower",
    "upper",
    "prob",
    "interval_kind",
    "prior_patients",
    "prior_patients_robust",
    "unit_sd",
    "conflict_p",
    "weight_vague",
    "verdict",
    "reason",
)
SIGN_COLUMNS = (
    "predictor",
    "label",
    "step",
    "studies",
    "printed_odds_ratio",
    "probability_printed_sign",
    "probability_other_sign",
    "support_other_sign",
    "note",
)
TAU_PRIOR = "half-normal:0.5"
"""Weakly informative on the log odds ratio: Roever et al. 2021, Res Synth Methods 12:448-474."""
WEIGHT_VAGUE = 0.2
"""Share of the vague part in the robust prior (Schmidli et al. 2014, Biometrics 70:1023-1032)."""
CONFLICT_LIMIT = 0.05
"""Box's prior predictive p below which prior and study are said to disagree."""
COMPONENTS = 3
"""Normals that stand in for a meta-analytic predictive distribution."""
PANELS, NODES = 128, 16
NEGLIGIBLE = 1e-17
OTHERS, WITH_THIS = "other studies", "with this study"

Floats = NDArray[np.float64]
Numbers = Sequence[float] | Floats
LogDensity = Callable[[Floats], Floats]


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
        """Make a mixture from any numbers; weights are scaled to sum to 1."""
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
        """Return the density at values of any shape."""
        z = (np.asarray(values, float)[..., None] - self.means) / self.sds
        height = self.weights / (self.sds * math.sqrt(2 * math.pi))
        return np.asarray((np.exp(-0.5 * z * z) * height).sum(axis=-1))

    def probability_below(self, values: Floats | float) -> Floats:
        """Return the distribution function at values of any shape."""
        z = (np.asarray(values, float)[..., None] - self.means) / self.sds
        return np.asarray((ndtr(z) * self.weights).sum(axis=-1))

    def quantile(self, probability: float) -> float:
        """Return the value with this probability below it, to 1e-12 of the spread."""
        reach = abs(ndtri(min(probability, 1 - probability))) + 1
        low = float((self.means - reach * self.sds).min())
        high = float((self.means + reach * self.sds).max())

        def miss(value: float) -> float:
            return float(self.probability_below(value)) - probability

        return float(brentq(miss, low, high, xtol=1e-13 * (high - low), rtol=1e-15))

    def blur(self, standard_error: float) -> "Mixture":
        """Return the distribution of an estimate with this standard error."""
        return Mixture(self.weights, self.means, np.hypot(self.sds, standard_error))

    def scale(self, factor: float) -> "Mixture":
        """Return the distribution of the value times a factor."""
        return Mixture(self.weights, self.means * factor, self.sds * abs(factor))


@dataclass(frozen=True, eq=False)
class Heterogeneity:
    """The posterior of tau, the SD of the true log odds ratios between studies."""

    edges: Floats
    """Values of tau, growing, the last one infinite."""
    cumulative: Floats
    """Posterior probability below each edge."""
    middle: float
    """The scale c of the map tau = c u / (1 - u) from the unit interval."""
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
        """Return the value with this probability below it."""
        if self.middle == 0:
            return float(self.edges[0])
        unit = brentq(lambda u: float(self._curve(u)) - probability, 0.0, 1.0, xtol=1e-14)
        return float(self.middle * unit / (1 - unit))


@dataclass(frozen=True, eq=False)
class Pooled:
    """A random-effects meta-analysis: posteriors of everything on the log odds ratio scale."""

    effect: Mixture
    """The mean of the true log odds ratios over studies."""
    tau: Heterogeneity
    predicted: Mixture
    """The true log odds ratio of a further study."""
    shrunken: tuple[Mixture, ...]
    """The true log odds ratio of each study, in the order given."""


@dataclass(frozen=True, eq=False)
class Synthesis:
    """What other studies say, factor by factor; every part is a plain table."""

    estimates: pd.DataFrame
    """From `harmonise`: every estimate in the common coding, and whether it was pooled."""
    overlap: pd.DataFrame
    """From `find_overlap`."""
    effects: pd.DataFrame
    """Pooled odds ratios, columns `EFFECT_COLUMNS`."""
    shrunken: pd.DataFrame
    """Each study's odds ratio given all others, columns `SHRUNKEN_COLUMNS`."""
    leave_one_out: pd.DataFrame
    """The pooled odds ratio without each study, columns `LEAVE_ONE_OUT_COLUMNS`."""
    priors: pd.DataFrame
    """The robust prior for each predictor of the study, columns `EVIDENCE_PRIOR_COLUMNS`."""
    conflicts: pd.DataFrame
    """Prior against study, columns `CONFLICT_COLUMNS`."""
    signs: pd.DataFrame
    """How likely each sign is given only the others, columns `SIGN_COLUMNS`."""
    tau_prior: str
    prob: float

    @property
    def prior_set(self) -> PriorSet:
        """The prior set that the others give, for `infer` and `build_model`.

        Predictors of the study without other studies, or that the reading cuts in two, get the
        vague part alone.

        Raises
        ------
        StudyError
            Where there are other studies for none of the study's predictors.
        """
        if self.priors.empty:
            msg = "priors 'evidence': expected other studies of a factor in Table 2, found none "
            raise StudyError(msg + "that can be pooled; choose another prior set")
        mixtures = tuple(
            (
                str(predictor),
                tuple(zip(own["weight"], own["log_mean"], own["log_sd"], strict=True)),
            )
            for predictor, own in self.priors.groupby("predictor", sort=False)
        )
        return PriorSet(EVIDENCE, "mixture", EFFECT_SD, mixtures=mixtures)


def synthesise(
    evidence: Evidence,
    study: Study | None = None,
    *,
    reading: str = "printed",
    insist: Mapping[str, str] | None = None,
    tau_prior: str = TAU_PRIOR,
    prob: float = 0.95,
) -> Synthesis:
    """Pool what other studies print on each factor and hold the study against it.

    Parameters
    ----------
    evidence
        From `load_evidence`.
    study
        The study that the priors, conflicts and signs are for; without one these are empty.
    reading
        How the study's Table 2 was coded, for example "reversed:vertebrae". Variables that the
        reading cuts in two get no prior.
    insist
        Overlapping studies to pool all the same: id to reason.
    tau_prior
        Prior of the SD between studies, see `pool_effects`.
    prob
        Probability inside the equal-tailed intervals.

    Raises
    ------
    StudyError
        Where an argument names nothing that exists or is no probability or prior.
    """
    if not 0 < prob < 1:
        msg = f"prob: expected a probability between 0 and 1, found {prob}; for example 0.95"
        raise StudyError(msg)
    _parse_tau_prior(tau_prior)
    estimates = harmonise(evidence, study, reading=reading, insist=insist)
    effects: list[tuple[Any, ...]] = []
    shrunken: list[tuple[Any, ...]] = []
    left_out: list[tuple[Any, ...]] = []
    predicted: dict[str, tuple[Mixture, int]] = {}
    for name, rows in estimates[estimates["included"]].groupby("factor", sort=False):
        own = rows["source_kind"] == THIS_STUDY
        others = rows[~own]
        if others.empty:
            continue
        pooled = _pool_rows(others, tau_prior)
        predicted[str(name)] = pooled.predicted, len(others)
        effects.append(_describe_effect(others, pooled, OTHERS, prob))
        if own.any():
            pooled = _pool_rows(rows, tau_prior)
            effects.append(_describe_effect(rows, pooled, WITH_THIS, prob))
        for (_, row), posterior in zip(rows.iterrows(), pooled.shrunken, strict=True):
            about = tuple(row[list(SHRUNKEN_COLUMNS[:6])])
            shrunken.append((*about, *_interval(posterior, prob)))
        left_out += _leave_one_out(rows, tau_prior, prob) if len(rows) > 1 else []
    priors, conflicts, signs = _judge(evidence, study, reading, estimates, predicted, prob)
    return Synthesis(
        estimates=estimates,
        overlap=find_overlap(evidence, study),
        effects=frame(effects, EFFECT_COLUMNS),
        shrunken=frame(shrunken, SHRUNKEN_COLUMNS),
        leave_one_out=frame(left_out, LEAVE_ONE_OUT_COLUMNS),
        priors=frame(priors, EVIDENCE_PRIOR_COLUMNS),
        conflicts=frame(conflicts, CONFLICT_COLUMNS),
        signs=frame(signs, SIGN_COLUMNS),
        tau_prior=tau_prior,
        prob=prob,
    )


def pool_others(study: Study, reading: str, evidence: Evidence | None = None) -> Synthesis:
    """Pool other studies on the study's factors, for the prior set that they give.

    Parameters
    ----------
    evidence
        Other studies; by default those bundled under the study's name.

    Raises
    ------
    StudyError
        Where there are none.
    """
    others = require_evidence(study, evidence)
    return synthesise(others, study, reading=reading)


def pool_effects(
    estimates: Sequence[float],
    standard_errors: Sequence[float],
    *,
    tau_prior: str = TAU_PRIOR,
    effect_sd: float = EFFECT_SD,
) -> Pooled:
    """Pool estimates by the Bayesian normal-normal hierarchical model, exactly.

    Parameters
    ----------
    estimates, standard_errors
        One of each per study, for example log odds ratios.
    tau_prior
        half-normal:SCALE, half-cauchy:SCALE, log-normal:MEAN:SD (of log tau),
        inverse-gamma:SHAPE:SCALE, uniform (improper, three or more studies) or fixed:TAU.
    effect_sd
        SD of the normal prior, centred at 0, of the pooled effect; infinite for a flat one.

    Raises
    ------
    StudyError
        Where the numbers are no estimates or the prior is none of these.

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
    density = _parse_tau_prior(tau_prior)
    precision = effect_sd**-2
    if density is None:
        tau = np.array([float(tau_prior.partition(":")[2])])
        weights = np.ones(1)
        posterior = Heterogeneity(tau, np.ones(1), 0.0, float(tau[0]), 0.0)
    else:
        if tau_prior == "uniform" and len(y) < 3:
            msg = f"tau_prior: expected three or more studies for a uniform prior, found {len(y)}; "
            raise StudyError(msg + f"choose a proper one such as {TAU_PRIOR}")
        tau, weights, posterior = _integrate(
            lambda t: density(t) + _log_marginal(y, s, t, precision), _guess_scale(y, s, tau_prior)
        )
    keep = weights > NEGLIGIBLE * weights.max()
    tau, weights = tau[keep], weights[keep] / weights[keep].sum()
    mean, variance = _condition(y, s, tau, precision)
    shrunken = []
    for estimate, error in zip(y, s, strict=True):
        pull = error**2 / (error**2 + tau**2)  # how far the study moves to the pooled effect
        spread = error**2 * (1 - pull) + pull**2 * variance
        centre = (1 - pull) * estimate + pull * mean
        shrunken.append(Mixture(weights, centre, np.sqrt(np.maximum(spread, 1e-300))))
    return Pooled(
        effect=Mixture(weights, mean, np.sqrt(variance)),
        tau=posterior,
        predicted=Mixture(weights, mean, np.sqrt(variance + tau**2)),
        shrunken=tuple(shrunken),
    )


def compare_classically(
    estimates: Sequence[float], standard_errors: Sequence[float], *, prob: float = 0.95
) -> pd.DataFrame:
    """Pool the same estimates as frequentist software does, to compare.

    Returns
    -------
    One row each for the estimators of tau by DerSimonian and Laird (1986) and by restricted and
    full maximum likelihood, columns `CLASSICAL_COLUMNS`, all on the scale of the estimates.
    Intervals are normal ones, the prediction interval with the variance tau^2 + standard_error^2.
    """
    y, s = _check_estimates(estimates, standard_errors)
    if not 0 < prob < 1:
        msg = f"prob: expected a probability between 0 and 1, found {prob}; for example 0.95"
        raise StudyError(msg)
    w = s**-2
    spread = float(w @ (y - np.average(y, weights=w)) ** 2) - (len(y) - 1)
    moment = math.sqrt(max(spread / float(w.sum() - (w @ w) / w.sum()), 0.0)) if len(y) > 1 else 0.0
    z, rows = float(ndtri(0.5 + prob / 2)), []
    for method, tau in (
        ("DerSimonian-Laird", moment),
        ("restricted maximum likelihood", _maximise(y, s, restricted=True)),
        ("maximum likelihood", _maximise(y, s, restricted=False)),
    ):
        means, variances = _condition(y, s, np.array([tau]), 0.0)
        mean, error = float(means[0]), float(np.sqrt(variances[0]))
        reach = z * math.hypot(error, tau)
        ends = (mean - z * error, mean + z * error, mean - reach, mean + reach)
        rows.append((method, mean, error, tau, *ends, prob))
    return frame(rows, CLASSICAL_COLUMNS)


def robustify(
    predicted: Mixture, *, weight: float = WEIGHT_VAGUE, vague_sd: float = EFFECT_SD
) -> Mixture:
    """Return the robust meta-analytic predictive prior: a few normals and a vague one.

    The predictive distribution of a further study is replaced by `COMPONENTS` normals, fitted by
    expectation maximisation to its exact density; the vague part, last, is Normal(0, vague_sd).
    """
    condensed = _condense(predicted)
    return Mixture(
        np.append(condensed.weights * (1 - weight), weight),
        np.append(condensed.means, 0.0),
        np.append(condensed.sds, vague_sd),
    )


def effective_sample_size(prior: Mixture, *, unit_sd: float) -> float:
    """Return how many patients a prior is worth: the expected local-information ratio.

    The mean under the prior of -(log prior)'' times unit_sd^2 (Neuenschwander et al. 2020,
    Biometrics 76:578-587). unit_sd is the standard error that one patient would give.

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
    """Return how probable an estimate at least as unexpected as this one was (Box 1980).

    The prior predictive probability of a density at or below the one at the estimate.

    >>> round(conflict_probability(Mixture.of([1], [0], [0.6]), 1.96, 0.8), 4)
    0.05
    """
    predictive = prior.blur(standard_error)
    level = float(predictive.density(estimate))
    if level == 0:
        return 0.0  # too far from everything for a number of a computer
    reach = 1 + np.abs(estimate - predictive.means).max() / predictive.sds.min()
    far = predictive.means + np.outer([-reach, reach], predictive.sds)  # as unlikely as it is
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


def _parse_tau_prior(text: str) -> LogDensity | None:
    """Return the log density of tau up to a constant, or None for a fixed value."""
    number = r"(-?[0-9]{1,9}(?:\.[0-9]{1,12})?|\.[0-9]{1,12})"
    match = re.fullmatch(rf"([a-z-]+)(?::{number})?(?::{number})?", str(text))
    name = match[1] if match else ""
    a, b = (float(part) if part else math.nan for part in (match[2], match[3])) if match else (0, 0)
    if name == "half-normal" and a > 0 and math.isnan(b):
        return lambda t: -0.5 * (t / a) ** 2
    if name == "half-cauchy" and a > 0 and math.isnan(b):
        return lambda t: -np.log1p((t / a) ** 2)
    if name == "log-normal" and b > 0:
        return lambda t: -0.5 * ((np.log(t) - a) / b) ** 2 - np.log(t)
    if name == "inverse-gamma" and a > 0 and b > 0:
        constant = a * math.log(b) - gammaln(a)
        return lambda t: constant - (a + 1) * np.log(t) - b / t
    if text == "uniform":
        return lambda t: 0.0 * t
    if name == "fixed" and a >= 0 and math.isnan(b):
        return None
    msg = "tau_prior: expected half-normal:SCALE, half-cauchy:SCALE, log-normal:MEAN:SD, "
    msg += f"inverse-gamma:SHAPE:SCALE, uniform or fixed:TAU, found {str(text)[:80]!r}; for example"
    raise StudyError(msg + f" {TAU_PRIOR}")


def _guess_scale(y: Floats, s: Floats, tau_prior: str) -> Floats:
    """Return values of tau, logarithmically spaced, that hold the bulk of any posterior."""
    scales = [float(s.min()), float(s.max()), float(np.ptp(y))]
    scales += [abs(float(x)) for x in re.findall(r"-?[0-9.]+", tau_prior)]
    if tau_prior.startswith("log-normal"):
        scales.append(math.exp(float(tau_prior.split(":")[1])))
    positive = [scale for scale in scales if scale > 0]
    return np.geomspace(1e-5 * min(positive), 1e5 * max(positive), 4001)


def _condition(y: Floats, s: Floats, tau: Floats, precision: float) -> tuple[Floats, Floats]:
    """Return mean and variance of the pooled effect given each tau, dims (tau)."""
    w = 1 / (s**2 + tau[:, None] ** 2)
    variance = 1 / (w.sum(axis=1) + precision)
    return (w @ y) * variance, variance


def _log_marginal(y: Floats, s: Floats, tau: Floats, precision: float) -> Floats:
    """Return the log density of the estimates given each tau, dims (tau), up to a constant."""
    w = 1 / (s**2 + tau[:, None] ** 2)
    mean, variance = _condition(y, s, tau, precision)
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

    tau = c u / (1 - u) takes the unit interval to the half line, with c near the posterior median,
    so that a density of any scale is smooth in u.
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


def _maximise(y: Floats, s: Floats, *, restricted: bool) -> float:
    """Return the tau with the largest (restricted) likelihood, the normal model's."""

    def negative(tau: Floats) -> Floats:
        value = _log_marginal(y, s, tau, 0.0)
        if not restricted:
            value = value - 0.5 * np.log(_condition(y, s, tau, 0.0)[1])
        return -value

    grid = np.append(0.0, np.geomspace(1e-4 * s.min(), 10 * (np.ptp(y) + s.max()), 400))
    best = int(np.argmin(negative(grid)))
    if best == 0 or len(y) == 1:
        return 0.0
    ends = grid[best - 1], grid[min(best + 1, len(grid) - 1)]
    found = minimize_scalar(
        lambda t: float(negative(np.array([t]))[0]),
        bounds=ends,
        method="bounded",
        options={"xatol": 1e-10 * float(ends[1])},
    )
    return float(found.x)


def _make_grid(mixture: Mixture, points: int = 801) -> Floats:
    """Return values fine enough for every width among the components, and wide enough for all."""
    order = np.argsort(mixture.sds)
    picks = order[np.unique(np.linspace(0, len(order) - 1, 12).astype(int))]
    steps = np.linspace(-9, 9, points)
    grid = mixture.means[picks, None] + mixture.sds[picks, None] * steps
    return np.unique(grid)


def _condense(mixture: Mixture) -> Mixture:
    """Return `COMPONENTS` normals close to a mixture of many, by expectation maximisation."""
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


def _pool_rows(rows: pd.DataFrame, tau_prior: str) -> Pooled:
    return pool_effects(
        rows["log_odds_ratio"].tolist(), rows["standard_error"].tolist(), tau_prior=tau_prior
    )


def _interval(posterior: Mixture, prob: float) -> tuple[Any, ...]:
    """Return median, ends, prob and kind of an odds ratio whose logarithm has this posterior."""
    tails = (0.5, 0.5 - prob / 2, 0.5 + prob / 2)
    ends = (math.exp(min(posterior.quantile(p), 700.0)) for p in tails)
    return (*ends, prob, "eti")


def _describe_effect(
    rows: pd.DataFrame, pooled: Pooled, which: str, prob: float
) -> tuple[Any, ...]:
    first, effect = rows.iloc[0], pooled.effect
    tails = 0.5 - prob / 2, 0.5 + prob / 2
    return (
        *(first[name] for name in ("factor", "label", "step")),
        which,
        len(rows),
        *_interval(effect, prob),
        effect.mean,
        effect.sd,
        1 - float(effect.probability_below(0.0)),
        pooled.tau.quantile(0.5),
        *(pooled.tau.quantile(p) for p in tails),
        *(math.exp(pooled.predicted.quantile(p)) for p in tails),
    )


def _leave_one_out(rows: pd.DataFrame, tau_prior: str, prob: float) -> Iterator[tuple[Any, ...]]:
    for index, row in rows.iterrows():
        pooled = _pool_rows(rows.drop(index=index), tau_prior)
        about = (row[name] for name in LEAVE_ONE_OUT_COLUMNS[:4])
        ends = _interval(pooled.effect, prob)
        yield (*about, len(rows) - 1, *ends, pooled.tau.quantile(0.5))


Rows = list[tuple[Any, ...]]


def _judge(
    evidence: Evidence,
    study: Study | None,
    reading: str,
    estimates: pd.DataFrame,
    predicted: Mapping[str, tuple[Mixture, int]],
    prob: float,
) -> tuple[Rows, Rows, Rows]:
    """Return the rows of priors, conflicts and signs for the predictors of the study."""
    priors: Rows = []
    conflicts: Rows = []
    signs: Rows = []
    if study is None:
        return priors, conflicts, signs
    taken = parse_reading(reading, study)
    own = estimates[estimates["source_kind"] == THIS_STUDY]
    terms = [term for term in study.terms if evidence.find_factor(term.variable)]
    for term, (_, row) in zip(terms, own.iterrows(), strict=True):
        factor = evidence.find_factor(term.variable)
        scale = orient(factor, study, term) if factor else None
        if factor is None or factor.name not in predicted or not scale:
            continue
        if taken.threshold(term.variable) is not None:
            continue
        informative, studies = predicted[factor.name]
        informative = informative.scale(1 / scale)
        robust = robustify(informative)
        for i, values in enumerate(zip(robust.weights, robust.means, robust.sds, strict=True)):
            part = "vague" if i == len(robust.weights) - 1 else f"evidence {i + 1}"
            priors.append((term.predictor, part, *values))
        step = factor.step if scale > 0 else f"the reverse of {factor.step}"
        if abs(scale) != 1:
            step += f", times {1 / abs(scale):g}"
        value, error = row["log_odds_ratio"] / scale, row["standard_error"] / abs(scale)
        about = (term.predictor, factor.label, step, studies)
        if not math.isnan(error):
            unit = error * math.sqrt(sum(study.sizes))
            conflicts.append(
                (*about, value, error, *_weigh(informative, robust, value, error, unit, prob))
            )
        printed = -value if taken.flips(term) else value
        signs.append((*about, *_weigh_signs(term, informative, printed, error)))
    return priors, conflicts, signs


def _weigh(
    informative: Mixture, robust: Mixture, value: float, error: float, unit: float, prob: float
) -> tuple[Any, ...]:
    """Return the columns of `CONFLICT_COLUMNS` from odds_ratio on."""
    condensed = Mixture.of(robust.weights[:-1], robust.means[:-1], robust.sds[:-1])
    p = conflict_probability(condensed, value, error)
    predictive = robust.blur(error)
    vague = Mixture(np.ones(1), predictive.means[-1:], predictive.sds[-1:])
    weight = robust.weights[-1] * float(vague.density(value)) / float(predictive.density(value))
    conflict = p < CONFLICT_LIMIT
    reason = "The study's estimate is one that the other studies make "
    reason += "improbable." if conflict else "plausible."
    return (
        *_interval(informative, prob),
        effective_sample_size(condensed, unit_sd=unit),
        effective_sample_size(robust, unit_sd=unit),
        unit,
        p,
        float(weight),
        "conflict" if conflict else "no conflict",
        reason,
    )


def _weigh_signs(term: Term, informative: Mixture, printed: float, error: float) -> tuple[Any, ...]:
    """Return the columns of `SIGN_COLUMNS` from printed_odds_ratio on."""
    below = float(informative.probability_below(0.0))
    same = below if printed < 0 else 1 - below
    support = math.nan
    if not math.isnan(error):
        predictive = informative.blur(error)
        support = float(predictive.density(-printed)) / float(predictive.density(printed))
    number = term.odds_ratio.value if term.odds_ratio else math.exp(min(printed, 700.0))
    note = "Given only the other studies, not this one."
    return number, same, 1 - same, support, note
