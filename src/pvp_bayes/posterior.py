"""The posterior of the odds ratios in milliseconds, for many data sets at once.

The likelihood needs only counts by pattern. For every data set (replicate) and stratum of the
common scale tau, Newton finds the mode, a multivariate t with 8 degrees of freedom around it
proposes, importance weights correct it, and Pareto k says whether they can be trusted. Data sets
are one leading batch axis, and the draws that are kept are equal-weight draws of their mixture.

Under a mixture of normals by predictor, every draw first takes one normal for each coefficient,
with about the probability that the data give it, and is then proposed from the t around the mode
under these normals. The weights are those of normals and coefficients together, so nothing is
enumerated.
"""

import itertools
import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import xarray as xr
from numpy.typing import NDArray
from scipy.special import expit, logsumexp

from pvp_bayes.priors import PriorSet
from pvp_bayes.study import StudyError

__all__ = [
    "PARETO_K_LIMIT",
    "PosteriorDraws",
    "WeightedDraws",
    "draw_by_normals",
    "draw_posterior",
    "draw_student",
    "fit_modes",
    "log_one_plus_exp",
    "log_slope_prior",
    "pareto_k",
    "weigh_posterior",
]

PROPOSAL_DF = 8.0
DEFENSIVE = 0.1
"""Share of the draws that take their normals by the prior's weights, whatever the data say."""
LEAST_PROPOSAL_DF = 2.0
"""Under priors with heavier tails the proposal follows them, down to this; under mixtures it is
this, since a likelihood that is flat at its mode (a zero cell) is not normal elsewhere."""
STRATA = np.concatenate([[0.0], np.geomspace(0.02, 5.0, 27)])
"""Edges of the strata of tau, in units of its prior scale; the prior beyond the last is 6e-7."""
DRAWS_PER_DATA_SET = 1_000
"""Least importance draws of a data set."""
DRAWS_FOR_ONE = 2
"""Importance draws for each that is kept: they are then worth more independent draws than those."""
PARETO_K_LIMIT = 0.7
"""Above this, importance sampling is not trusted (Vehtari et al. 2024)."""
BATCH = 1_000_000
"""Numbers in the largest array of a batch, to bound memory."""
CACHED = 30_000
"""Numbers that are worked on at a time where that is faster."""

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class _Data:
    """Counts by pattern of a batch of data sets."""

    design: Floats
    """Centred, with a leading 1, dims (data, pattern, coefficient) or data = 1 for all."""
    cases: Floats
    totals: Floats
    means: Floats
    """Predictors' means, dims (data, predictor)."""

    def part(self, rows: slice) -> "_Data":
        return _Data(self.design[rows], self.cases[rows], self.totals[rows], self.means[rows])


@dataclass(frozen=True, slots=True)
class PosteriorDraws:
    """Equal-weight draws of every replicate, one after the other, and how far to trust them."""

    values: dict[str, Floats]
    """log_odds_ratio (draw, predictor), intercept, intercept_at_means, tau (draw)."""
    replicate: Ints
    pareto_k: Floats
    effective_size: Floats
    """Of all importance draws of a replicate, before some are kept."""
    means: dict[str, Floats]
    """Posterior means by replicate from all importance draws, names and dims as `values`."""


@dataclass(frozen=True, slots=True)
class WeightedDraws:
    """Importance draws of a batch of replicates, all of which are kept."""

    draws: Floats
    """Intercept at the predictors' means, then log odds ratios; dims (replicate, draw, number)."""
    tau: Floats
    """Dims (replicate, draw), NaN outside the hierarchical family."""
    log_weight: Floats
    """Dims (replicate, draw); the mean weight is the replicate's marginal likelihood."""
    means: Floats
    """Predictors' means, dims (replicate, predictor)."""


def draw_posterior(
    patients: xr.Dataset, priors: PriorSet, keep: Ints, rng: np.random.Generator
) -> PosteriorDraws:
    """Draw from the posterior of every replicate by importance sampling.

    Parameters
    ----------
    patients, priors
        See `pvp_bayes.inference.infer`.
    keep
        Draws to keep, dims (replicate,).
    """
    size = max(DRAWS_PER_DATA_SET, DRAWS_FOR_ONE * int(keep.max()))
    parts: list[dict[str, Floats]] = []
    ks, sizes, means = [], [], []
    for batch in weigh_posterior(patients, priors, size, rng):
        ks.append([pareto_k(w) for w in batch.log_weight])
        weight = np.exp(batch.log_weight - batch.log_weight.max(axis=1, keepdims=True))
        weight /= weight.sum(axis=1, keepdims=True)
        sizes.append(1 / (weight**2).sum(axis=1))
        for i, w in enumerate(weight):
            chosen = _resample(w, int(keep[len(parts)]), rng)
            every = _describe(batch.draws[i], batch.tau[i], batch.means[i])
            means.append({name: w @ v for name, v in every.items()})
            parts.append({name: v[chosen] for name, v in every.items()})
    values = {name: np.concatenate([p[name] for p in parts]) for name in parts[0]}
    replicate = np.repeat(np.arange(len(keep)), keep)
    by_replicate = {name: np.array([m[name] for m in means]) for name in values}
    return PosteriorDraws(
        values, replicate, np.concatenate(ks), np.concatenate(sizes), by_replicate
    )


def weigh_posterior(
    patients: xr.Dataset, priors: PriorSet, size: int, rng: np.random.Generator
) -> Iterator[WeightedDraws]:
    """Draw `size` importance draws from the posterior of every replicate, in batches.

    Counts need not be whole: a share of every count is a power of the likelihood.
    """
    data = _read_patients(patients)
    priors = priors.select(patients["predictor"].to_numpy().tolist())
    per_batch = max(1, BATCH // (size * data.design.shape[1]))
    for first in range(0, len(data.cases), per_batch):
        part = data.part(slice(first, first + per_batch))
        yield WeightedDraws(*_propose(part, priors, size, rng), part.means)


def _describe(draws: Floats, tau: Floats, means: Floats) -> dict[str, Floats]:
    slopes = draws[:, 1:]
    return {
        "log_odds_ratio": slopes,
        "intercept": draws[:, 0] - slopes @ means,
        "intercept_at_means": draws[:, 0],
        "tau": tau,
    }


def _resample(weight: Floats, n: int, rng: np.random.Generator) -> Ints:
    """Return positions of n equal-weight draws (systematic resampling), in random order."""
    points = (np.arange(n) + rng.random()) / n
    return rng.permutation(np.searchsorted(np.cumsum(weight), points).clip(max=len(weight) - 1))


def _read_patients(patients: xr.Dataset) -> _Data:
    """Return the counts as arrays, refusing what no likelihood is defined for."""
    missing = {"design", "cases", "controls"} - set(patients.data_vars)
    if missing:
        msg = f"patients: expected variables design, cases and controls, found no {min(missing)}; "
        raise StudyError(msg + "make them with reconstruct_patients or count_patterns")
    cases, controls, design = read_counts(patients)
    if min(cases.min(), controls.min()) < 0 or not np.isfinite(design).all():
        msg = (
            "patients: expected counts of 0 or more and finite values, found others; mend the data"
        )
        raise StudyError(msg)
    if (cases.sum(axis=1) == 0).any() or (controls.sum(axis=1) == 0).any():
        msg = (
            "patients: expected cases and controls in every replicate, found a group without any; "
        )
        raise StudyError(msg + "an odds ratio needs both")
    totals = cases + controls
    design = np.broadcast_to(design, (len(cases), *design.shape[-2:]))
    means = np.einsum("rk,rkj->rj", totals, design) / totals.sum(axis=1)[:, None]
    ones = np.ones((*design.shape[:2], 1))
    centred = np.concatenate([ones, design - means[:, None]], axis=2)
    return _Data(centred, cases, totals, means)


def read_counts(patients: xr.Dataset) -> tuple[Floats, Floats, Floats]:
    """Return counts of cases and of controls, and the design, without names.

    Returns
    -------
    Counts, dims (replicate, pattern), and the design, dims (pattern, predictor) or (replicate,
    pattern, predictor).
    """
    variables = patients.variables  # no coordinates are put together
    cases, controls = (
        variables[name].transpose("replicate", "pattern").to_numpy().astype(float)
        for name in ("cases", "controls")
    )
    design = variables["design"].transpose(..., "pattern", "predictor").to_numpy()
    return cases, controls, design.astype(float)


def fit_modes(
    design: Floats, cases: Floats, totals: Floats, precision: Floats
) -> tuple[Floats, Floats]:
    """Find the modes of many logistic posteriors with normal priors centred at 0, by Newton.

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
    Modes, dims (data, coefficient), and the negative Hessians there.

    Examples
    --------
    >>> design = np.array([[[1.0, 0.0], [1.0, 1.0]]])
    >>> cases, totals = np.array([[10.0, 30.0]]), np.array([[40.0, 40.0]])
    >>> modes, _ = fit_modes(design, cases, totals, np.zeros((1, 2)))
    >>> bool(np.isclose(modes[0, 1], math.log(3) - math.log(1 / 3)))
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


def _propose(
    data: _Data, priors: PriorSet, size: int, rng: np.random.Generator
) -> tuple[Floats, Floats, Floats]:
    """Draw coefficients, dims (data, draw, coefficient), scales and their log weights."""
    if priors.family == "hierarchical":
        return _propose_hierarchical(data, priors, size, rng)
    if priors.family == "mixture":
        return _propose_mixture(data, priors, size, rng)
    precision = _fixed_precision(data, priors)
    mode, hessian = fit_modes(data.design, data.cases, data.totals, precision)
    if priors.family in ("student-t", "cauchy"):
        mode, hessian = _climb_student(data, priors, mode)
    df = max(LEAST_PROPOSAL_DF, min(PROPOSAL_DF, priors.degrees_of_freedom))
    draws, log_proposal = draw_student(mode[:, None], hessian[:, None], size, rng, df=df)
    target = _log_likelihood(data, draws) + _log_prior(draws, None, priors)
    return draws, np.full(draws.shape[:2], math.nan), target - log_proposal


def _fixed_precision(data: _Data, priors: PriorSet) -> Floats:
    precision = np.full((len(data.cases), data.design.shape[2]), priors.scale**-2)
    precision[:, 0] = priors.intercept_scale**-2
    return precision


def _climb_student(data: _Data, priors: PriorSet, mode: Floats) -> tuple[Floats, Floats]:
    """Find the mode under t priors by treating them as normals of changing precision."""
    df = priors.degrees_of_freedom
    for _ in range(100):
        precision = (df + 1) / (df * priors.scale**2 + mode**2)
        precision[:, 0] = priors.intercept_scale**-2
        new, hessian = fit_modes(data.design, data.cases, data.totals, precision)
        change = np.abs(new - mode).max()
        mode = new
        if change < 1e-6:
            break
    return mode, hessian


def _propose_hierarchical(
    data: _Data, priors: PriorSet, size: int, rng: np.random.Generator
) -> tuple[Floats, Floats, Floats]:
    """Draw tau in strata, then coefficients around the stratum's mode.

    Within the lowest stratum the standardised effects are drawn from their prior, since the
    coefficients are then nearly 0 whatever the data.
    """
    edges = STRATA * priors.scale
    low, high = edges[:-1], edges[1:]
    centre = np.sqrt(np.maximum(low, high / 2) * high)
    n_data, n_strata, d = len(data.cases), len(low), data.design.shape[2]
    precision = np.repeat(centre[:, None] ** -2, d, axis=1)
    precision[:, 0] = priors.intercept_scale**-2
    many = _Data(
        *(
            np.repeat(a, n_strata, axis=0)
            for a in (data.design, data.cases, data.totals, data.means)
        )
    )
    flat = np.tile(precision, (n_data, 1))
    mode, hessian = fit_modes(many.design, many.cases, many.totals, flat)
    height = _log_likelihood(many, mode[:, None])[:, 0] - 0.5 * (flat * mode**2).sum(axis=1)
    height += 0.5 * np.log(flat).sum(axis=1) - 0.5 * np.linalg.slogdet(hessian)[1]
    mass = (
        height.reshape(n_data, n_strata) - 0.5 * (centre / priors.scale) ** 2 + np.log(high - low)
    )
    chance = np.exp(mass - mass.max(axis=1, keepdims=True))
    chance = 0.9 * chance / chance.sum(axis=1, keepdims=True) + 0.1 / n_strata
    stratum = np.stack([_stratify(c, size, rng) for c in chance])
    row = np.arange(n_data)[:, None]
    tau = low[stratum] + (high - low)[stratum] * rng.random(stratum.shape)
    log_tau = np.log(chance[row, stratum]) - np.log(high - low)[stratum]
    mode, hessian = mode.reshape(n_data, n_strata, d), hessian.reshape(n_data, n_strata, d, d)
    draws, log_proposal = draw_student(mode, hessian, size, rng, stratum)
    lowest = stratum == 0
    draws[lowest, 1:] = tau[lowest, None] * rng.standard_normal((lowest.sum(), d - 1))
    spread = np.sqrt(np.linalg.inv(hessian[:, 0])[:, 0, 0])
    z = ((draws[..., 0] - mode[:, 0, :1]) / spread[:, None])[lowest]
    log_spread = np.log(spread)[np.nonzero(lowest)[0]]
    log_proposal[lowest] = _log_lowest(z, draws[lowest, 1:], tau[lowest]) - log_spread
    target = _log_likelihood(data, draws) + _log_prior(draws, tau, priors)
    return draws, tau, target - log_proposal - log_tau


def _propose_mixture(
    data: _Data, priors: PriorSet, size: int, rng: np.random.Generator
) -> tuple[Floats, Floats, Floats]:
    slopes = np.array(priors.tabulate())
    most = slopes.shape[2]
    intercept = np.repeat([[[1 / most]], [[0.0]], [[priors.intercept_scale]]], most, axis=2)
    normals = np.concatenate([intercept, slopes], axis=1)
    wide = np.hypot(*normals[1:]).max(axis=1) ** -2
    precision = np.broadcast_to(wide, (len(data.cases), len(wide)))
    mode, hessian = fit_modes(data.design, data.cases, data.totals, precision)
    information = hessian - wide * np.eye(len(wide))
    pull = (hessian @ mode[..., None])[..., 0]
    draws, log_prior, log_proposal = draw_by_normals(information, pull, normals, size, rng)
    tau = np.full(draws.shape[:2], math.nan)
    return draws, tau, _log_likelihood(data, draws) + log_prior - log_proposal


def draw_by_normals(
    information: Floats,
    pull: Floats,
    normals: Floats,
    size: int,
    rng: np.random.Generator,
) -> tuple[Floats, Floats, Floats]:
    """Draw coefficients under mixtures of normals, given a normal likelihood or nearly such a one.

    The coefficients take their normals one after the other, each given those already taken and
    with the widest normal that is possible for those still to come.

    Parameters
    ----------
    information, pull
        The log likelihood is about pull . b - b . information . b / 2 at coefficients b; dims
        (data, coefficient, coefficient) and (data, coefficient).
    normals
        Weights, means and SDs of each coefficient's prior, dims (3, coefficient, normal).

    Returns
    -------
    Draws, dims (data, draw, coefficient), and the log densities of prior and proposal, for normals
    and coefficients together, dims (data, draw).
    """
    n, d = pull.shape
    wide = np.hypot(*normals[1:]).max(axis=1) ** -2
    hessian = information + wide * np.eye(d)
    covariance = np.repeat(np.linalg.inv(hessian)[:, None], size, axis=1)
    mode = (covariance @ pull[:, None, :, None])[..., 0]
    taken = np.empty((3, n, size, d))
    log_taken = np.zeros((n, size))
    for j, (weight, mean, sd) in enumerate(normals.swapaxes(0, 1)):
        own = covariance[..., j, j].copy()
        alone = np.maximum(1 / own - wide[j], 1e-12)  # what the data and normals taken say of b_j
        off = (mode[..., j] / own / alone)[..., None] - mean
        log_chance = np.log(weight) + _log_normal(off, np.hypot(sd, alone[..., None] ** -0.5))
        chance = np.exp(log_chance - log_chance.max(axis=-1, keepdims=True))
        chance = (1 - DEFENSIVE) * chance / chance.sum(axis=-1, keepdims=True) + DEFENSIVE * weight
        chosen = (np.cumsum(chance, axis=-1)[..., :-1] < rng.random((n, size, 1))).sum(axis=-1)
        log_taken += np.log(np.take_along_axis(chance, chosen[..., None], axis=-1)[..., 0])
        taken[..., j] = normals[:, j, chosen]
        more = taken[2, ..., j] ** -2 - wide[j]  # precision that the normal adds, by rank one
        column = covariance[..., j] / np.sqrt(1 + more * own)[..., None]
        step = taken[1, ..., j] * (more + wide[j]) - more * mode[..., j]
        mode += column * (step / np.sqrt(1 + more * own))[..., None]
        covariance -= more[..., None, None] * column[..., None] * column[..., None, :]
    weight, mean, sd = taken
    hessian = information[:, None] + sd[..., None] ** -2 * np.eye(d)
    rows = np.broadcast_to(np.arange(size), (n, size))
    heavy = LEAST_PROPOSAL_DF  # the likelihood is not quite normal far from its mode
    draws, log_proposal = draw_student(mode, hessian, size, rng, rows, df=heavy)
    log_prior = (np.log(weight) + _log_normal(draws - mean, sd)).sum(axis=-1)
    return draws, log_prior, log_taken + log_proposal


def _log_lowest(z: Floats, slopes: Floats, tau: Floats) -> Floats:
    """Log density of the lowest stratum's proposal: t for the intercept, the prior for the rest."""
    return _log_student(z**2, 1, PROPOSAL_DF) + _log_normals(slopes, tau)


def _stratify(chance: Floats, n: int, rng: np.random.Generator) -> Ints:
    points = (np.arange(n) + rng.random()) / n
    return np.searchsorted(np.cumsum(chance), points).clip(max=len(chance) - 1)


def draw_student(
    mode: Floats,
    hessian: Floats,
    size: int,
    rng: np.random.Generator,
    stratum: Ints | None = None,
    *,
    df: float = PROPOSAL_DF,
) -> tuple[Floats, Floats]:
    """Draw from multivariate t distributions; return draws and their log densities.

    `mode` and `hessian` have dims (data, stratum, ...), `stratum` dims (data, draw).
    """
    n_data, _, d = mode.shape
    if stratum is None:
        stratum = np.zeros((n_data, size), dtype=np.int64)
    lower = np.linalg.cholesky(hessian)
    root = np.linalg.inv(lower).swapaxes(-1, -2)
    log_root = np.log(np.diagonal(lower, axis1=-2, axis2=-1)).sum(axis=-1)
    of = np.arange(n_data)[:, None] * mode.shape[1] + stratum  # in all strata of all data sets
    normal = rng.standard_normal((n_data, size, d))
    z = normal / np.sqrt(rng.chisquare(df, (n_data, size, 1)) / df)
    drawn = mode.reshape(-1, d).take(of, axis=0)
    if root.shape[1] == 1:
        drawn += z @ root[:, 0].swapaxes(1, 2)
    else:
        for i, j in zip(*np.triu_indices(d), strict=True):  # fewer numbers than whole matrices
            drawn[..., i] += root[..., i, j].take(of) * z[..., j]
    return drawn, _log_student(_sum_squares(z), d, df) + log_root.take(of)


def _log_student(squared: Floats, d: int, v: float) -> Floats:
    """Log density of the standard d-variate t with v degrees of freedom at a squared distance."""
    constant = math.lgamma((v + d) / 2) - math.lgamma(v / 2) - d / 2 * math.log(v * math.pi)
    return constant - (v + d) / 2 * np.log1p(squared / v)


def _log_normal(value: Floats, scale: Floats | float) -> Floats:
    return -0.5 * (value / scale) ** 2 - np.log(scale) - 0.5 * math.log(2 * math.pi)


def _sum_squares(values: Floats) -> Floats:
    return np.asarray(np.einsum("...j,...j->...", values, values))


def _log_normals(values: Floats, scale: Floats) -> Floats:
    """Log density of normals with mean 0, together over the last dim, one scale for all in it."""
    constant = values.shape[-1] * (np.log(scale) + 0.5 * math.log(2 * math.pi))
    return np.asarray(-0.5 * _sum_squares(values) / scale**2 - constant)


def _log_likelihood(data: _Data, draws: Floats) -> Floats:
    """Log likelihood without its constant, dims (data, draw).

    It is computed in parts that stay in a processor's cache.
    """
    total = np.empty(draws.shape[:2])
    patterns = data.design.shape[1]
    rows = max(1, CACHED // (draws.shape[1] * patterns))
    several = max(1, CACHED // patterns)
    firsts = itertools.product(range(0, len(draws), rows), range(0, draws.shape[1], several))
    for first, begin in firsts:
        part, some = slice(first, first + rows), slice(begin, begin + several)
        eta = draws[part, some] @ data.design[part].swapaxes(1, 2)
        fit = (eta @ data.cases[part, :, None])[..., 0]
        total[part, some] = fit - (log_one_plus_exp(eta) @ data.totals[part, :, None])[..., 0]
    return total


def log_one_plus_exp(eta: Floats) -> Floats:
    """Return log(1 + exp(eta)), three times as fast as numpy's logaddexp; `eta` is used up.

    It is max(eta, 0) + log(1 + exp(-|eta|)), right to a rounding error of numbers near 1.

    Examples
    --------
    >>> log_one_plus_exp(np.array([-800.0, 0.0, 800.0])).round(6).tolist()
    [0.0, 0.693147, 800.0]
    """
    rest = np.abs(eta)
    np.exp(np.negative(rest, out=rest), out=rest)
    np.log(np.add(rest, 1.0, out=rest), out=rest)
    rest += np.maximum(eta, 0.0, out=eta)
    return rest


def _log_prior(draws: Floats, tau: Floats | None, priors: PriorSet) -> Floats:
    """Log prior density of coefficients and, in the hierarchical family, tau."""
    slopes = draws[..., 1:]
    total = _log_normal(draws[..., 0], priors.intercept_scale)
    if tau is not None:
        tau_part = _log_normal(tau, priors.scale) + math.log(2)
        return total + tau_part + _log_normals(slopes, tau)
    return total + log_slope_prior(slopes, priors).sum(axis=-1)


def log_slope_prior(slopes: Floats, priors: PriorSet, tau: Floats | None = None) -> Floats:
    """Log prior density of each log odds ratio, given tau in the hierarchical family.

    In the mixture family the slopes are of the prior's own predictors, in their order.
    """
    if priors.family == "hierarchical":
        return _log_normal(slopes, np.asarray(tau)[..., None])
    if priors.family == "normal":
        return _log_normal(slopes, priors.scale)
    if priors.family == "mixture":
        weight, mean, sd = np.array(priors.tabulate())
        parts = np.log(weight) + _log_normal(slopes[..., None] - mean, sd)
        return np.asarray(logsumexp(parts, axis=-1))
    df = priors.degrees_of_freedom
    constant = math.lgamma((df + 1) / 2) - math.lgamma(df / 2) - 0.5 * math.log(df * math.pi)
    return (
        constant
        - math.log(priors.scale)
        - (df + 1) / 2 * np.log1p((slopes / priors.scale) ** 2 / df)
    )


def pareto_k(log_weight: Floats) -> float:
    """Estimate the tail index of importance weights (Zhang and Stephens 2009; Vehtari et al. 2024).

    Parameters
    ----------
    log_weight
        Log importance weights, dims (draw,).

    Returns
    -------
    Pareto k, with the weak prior of Vehtari et al.; infinite where the weights are unusable.

    Examples
    --------
    >>> pareto_k(np.zeros(1000))
    -inf
    """
    n = len(log_weight)
    tail = math.ceil(min(0.2 * n, 3 * math.sqrt(n)))
    if not np.isfinite(log_weight).all():
        return math.inf
    largest = np.sort(np.partition(log_weight, -tail - 1)[-tail - 1 :])
    x = np.exp(largest - largest[-1])
    x = x[1:] - x[0]
    if x[-1] <= np.finfo(float).tiny:
        return -math.inf  # all weights alike
    return _fit_pareto(x[x > 0])


def _fit_pareto(x: Floats) -> float:
    n, m = len(x), 30 + int(math.sqrt(len(x)))
    theta = 1 / x[-1] + (1 - np.sqrt(m / (np.arange(1, m + 1) - 0.5))) / (
        3 * x[int(n / 4 + 0.5) - 1]
    )
    k = np.log1p(-theta[:, None] * x).mean(axis=1)
    height = n * (np.log(-theta / k) - k - 1)
    weight = np.exp(height - height.max())
    best = (theta * weight).sum() / weight.sum()
    shape = np.log1p(-best * x).mean()
    return float((n * shape + 10 * 0.5) / (n + 10))
