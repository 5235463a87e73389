"""Draw from the posterior of the odds ratios by importance sampling, for many data sets at once.

The likelihood needs only counts by pattern. For every data set (replicate) and stratum of the
common scale tau, Newton's method finds the mode. The proposal is a multivariate t with 8 degrees of
freedom around it, importance weights correct it, and Pareto k shows whether the weights are
reliable. Data sets are a leading batch axis. The kept draws have equal weights in their mixture.

If the prior of each predictor is a mixture of normals, every draw first selects one component for
each coefficient, with approximately its posterior probability. It is then proposed from the t
around the mode under these components. The weights are joint for components and coefficients, so
that combinations of components need not be enumerated.
"""

import itertools
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
import xarray as xr
from numpy.typing import NDArray
from scipy.special import logsumexp

from pvp_bayes.errors import StudyError
from pvp_bayes.patients.patterns import PatternCounts
from pvp_bayes.posterior.horseshoe import (
    SLAB,
    list_local_scales,
    list_strata,
    log_half_cauchy,
    regularise,
)
from pvp_bayes.posterior.newton import centre_design, find_student_mode, fit_modes
from pvp_bayes.posterior.priors import PriorSet, select_priors

__all__ = [
    "PARETO_K_LIMIT",
    "CentredCounts",
    "PosteriorDraws",
    "TakenDraws",
    "WeightedDraws",
    "count_draws",
    "draw_by_normals",
    "draw_horseshoe",
    "draw_posterior",
    "draw_student",
    "list_steps",
    "log_likelihood",
    "log_normal",
    "log_one_plus_exp",
    "log_slope_prior",
    "log_tau_prior",
    "pareto_k",
    "read_counts",
    "take_draws",
    "weigh_posterior",
]


PROPOSAL_DF = 8.0
DEFENSIVE = 0.1
"""Proportion of draws that select their components by the prior weights (defensive mixture)."""
LEAST_PROPOSAL_DF = 2.0
"""Smallest degrees of freedom of the proposal. Priors with heavy tails lower them to their own, but
not below this. Mixture priors use this value, because a likelihood that is flat at its mode (zero
cell) is not normal elsewhere."""
LARGEST_TAU = 5.0
"""Upper edge of the strata of tau, in units of its prior scale; the prior mass above is 6e-7."""
LOWEST_STRATUM = 0.02, 0.05
"""Largest width of the lowest stratum of tau, in units of its prior scale and of the smallest
standard error per comparable step."""
STRATA_PER_FACTOR = 26 / math.log(250)
"""Strata of tau per unit of log tau."""
MODE_TOLERANCE = 1e-6
DRAWS_PER_DATA_SET = 1_000
"""Smallest number of importance draws per data set."""
DRAWS_FOR_ONE = 2
"""Importance draws per kept draw, so that their effective size exceeds the number kept."""
PARETO_K_LIMIT = 0.7
"""Importance sampling is not reliable above this (Vehtari et al. 2024)."""
PILOT = 60
"""Draws per stratum of tau that estimate its mass under a horseshoe."""
BATCH = 1_000_000
"""Largest number of elements in an array of a batch, to limit memory."""
CACHED = 30_000
"""Number of elements per block of a computation, chosen to fit into the processor cache."""
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class CentredCounts:
    """Counts by pattern of a batch of data sets."""

    design: Floats
    """Centred, with a leading 1, dims (data, pattern, coefficient)."""
    cases: Floats
    totals: Floats
    means: Floats
    """Means of the predictors, dims (data, predictor)."""

    def part(self, rows: slice) -> "CentredCounts":
        """Return the data sets at these rows."""
        return CentredCounts(
            self.design[rows], self.cases[rows], self.totals[rows], self.means[rows]
        )


@dataclass(frozen=True, slots=True)
class PosteriorDraws:
    """Equal-weight draws of all replicates in order, and diagnostics of their reliability."""

    values: dict[str, Floats]
    """log_odds_ratio (draw, predictor), intercept, intercept_at_means, tau (draw)."""
    replicate: Ints
    pareto_k: Floats
    effective_size: Floats
    """Effective size of all importance draws of a replicate, before resampling."""
    means: dict[str, Floats]
    """Posterior means by replicate from all importance draws; names and dims as in `values`."""
    by_nuts: NDArray[np.bool_]
    """Whether the draws of a replicate are from NUTS."""


@dataclass(frozen=True, slots=True)
class WeightedDraws:
    """All importance draws of a batch of replicates, with their weights."""

    draws: Floats
    """Intercept at the means of the predictors, then log odds ratios; dims (replicate, draw,
    coefficient)."""
    tau: Floats
    """Dims (replicate, draw); NaN unless the prior is hierarchical."""
    log_weight: Floats
    """Dims (replicate, draw); the mean weight estimates the marginal likelihood."""
    means: Floats
    """Means of the predictors, dims (replicate, predictor)."""


@dataclass(frozen=True, slots=True)
class TakenDraws:
    """Equal-weight draws of one replicate; names as in `PosteriorDraws`."""

    values: dict[str, Floats]
    means: dict[str, Floats]
    pareto_k: float
    effective_size: float


def draw_posterior(
    patients: xr.Dataset, priors: PriorSet, keep: Ints, rng: np.random.Generator
) -> PosteriorDraws:
    """Draw from the posterior of every replicate by importance sampling.

    Parameters
    ----------
    patients, priors
        See `pvp_bayes.posterior.draws.infer`.
    keep
        Number of draws to keep, dims (replicate,).
    """
    parts: list[TakenDraws] = []
    for batch in weigh_posterior(patients, priors, count_draws(int(keep.max())), rng):
        for i in range(len(batch.draws)):
            parts.append(take_draws(batch, i, int(keep[len(parts)]), rng))
    names = parts[0].values
    values = {name: np.concatenate([p.values[name] for p in parts]) for name in names}
    means = {name: np.array([p.means[name] for p in parts]) for name in names}
    ks, sizes = (np.array([getattr(p, x) for p in parts]) for x in ("pareto_k", "effective_size"))
    replicate = np.repeat(np.arange(len(keep)), keep)
    return PosteriorDraws(values, replicate, ks, sizes, means, np.zeros(len(keep), dtype=bool))


def count_draws(keep: int) -> int:
    """Return the number of importance draws per replicate if `keep` are kept."""
    return max(DRAWS_PER_DATA_SET, DRAWS_FOR_ONE * keep)


def take_draws(batch: WeightedDraws, i: int, keep: int, rng: np.random.Generator) -> TakenDraws:
    """Resample draws with equal weights from those of replicate `i` of a batch."""
    log_weight = batch.log_weight[i]
    weight = np.exp(log_weight - log_weight.max())
    weight /= weight.sum()
    every = _split_coefficients(batch.draws[i], batch.tau[i], batch.means[i])
    chosen = _resample(weight, keep, rng)
    return TakenDraws(
        {name: v[chosen] for name, v in every.items()},
        {name: weight @ v for name, v in every.items()},
        pareto_k(log_weight),
        float(1 / (weight**2).sum()),
    )


def weigh_posterior(
    patients: xr.Dataset, priors: PriorSet, size: int, rng: np.random.Generator
) -> Iterator[WeightedDraws]:
    """Draw `size` importance draws from the posterior of every replicate, in batches.

    Counts need not be whole numbers: multiplying all counts by a constant raises the likelihood to
    that power.
    """
    data = read_counts(patients)
    priors = select_priors(priors, patients)
    strata = _place_strata(data, priors)
    per_batch = max(1, BATCH // (size * data.design.shape[1]))
    for first in range(0, len(data.cases), per_batch):
        part = data.part(slice(first, first + per_batch))
        yield WeightedDraws(*_propose(part, priors, strata, size, rng), part.means)


def _split_coefficients(draws: Floats, tau: Floats, means: Floats) -> dict[str, Floats]:
    slopes = draws[:, 1:]
    return {
        "log_odds_ratio": slopes,
        "intercept": draws[:, 0] - slopes @ means,
        "intercept_at_means": draws[:, 0],
        "tau": tau,
    }


def _resample(weight: Floats, n: int, rng: np.random.Generator) -> Ints:
    """Return the positions of n equal-weight draws (systematic resampling), in random order."""
    points = (np.arange(n) + rng.random()) / n
    return rng.permutation(np.searchsorted(np.cumsum(weight), points).clip(max=len(weight) - 1))


def read_counts(patients: xr.Dataset) -> CentredCounts:
    """Return the counts as arrays; raise if they do not define a likelihood."""
    missing = {"design", "cases", "controls"} - set(patients.data_vars)
    if missing:
        msg = f"patients: expected variables design, cases and controls, found no {min(missing)}; "
        raise StudyError(msg + "make them with reconstruct_patients or count_patterns")
    counts = PatternCounts.read(patients)
    if min(counts.cases.min(), counts.controls.min()) < 0 or not np.isfinite(counts.design).all():
        msg = "patients: expected counts of 0 or more and finite values, found others; fix the data"
        raise StudyError(msg)
    if (counts.cases.sum(axis=1) == 0).any() or (counts.controls.sum(axis=1) == 0).any():
        msg = (
            "patients: expected cases and controls in every replicate, found a group without any; "
        )
        raise StudyError(msg + "an odds ratio needs both")
    design, means = centre_design(counts)
    return CentredCounts(design, counts.cases, counts.totals, means)


def _propose(
    data: CentredCounts, priors: PriorSet, strata: Floats, size: int, rng: np.random.Generator
) -> tuple[Floats, Floats, Floats]:
    """Draw coefficients, dims (data, draw, coefficient), and tau; return them with log weights."""
    if priors.shares_scale:
        return _propose_per_step(data, priors, strata, size, rng)
    if priors.family == "mixture":
        return _propose_mixture(data, priors, size, rng)
    precision = _fixed_precision(data, priors)
    mode, hessian = fit_modes(data.design, data.cases, data.totals, precision)
    if priors.family in ("student-t", "cauchy"):
        mode, hessian = _find_student_mode(data, priors, mode)
    df = max(LEAST_PROPOSAL_DF, min(PROPOSAL_DF, priors.degrees_of_freedom))
    draws, log_proposal = draw_student(mode[:, None], hessian[:, None], size, rng, df=df)
    prior = log_normal(draws[..., 0], priors.intercept_scale)
    target = log_likelihood(data, draws) + prior + log_slope_prior(draws[..., 1:], priors).sum(-1)
    return draws, np.full(draws.shape[:2], math.nan), target - log_proposal


def _fixed_precision(data: CentredCounts, priors: PriorSet) -> Floats:
    precision = np.full((len(data.cases), data.design.shape[2]), priors.scale**-2)
    precision[:, 0] = priors.intercept_scale**-2
    return precision


def _find_student_mode(
    data: CentredCounts, priors: PriorSet, mode: Floats
) -> tuple[Floats, Floats]:
    def solve(precision: Floats) -> tuple[Floats, Floats]:
        precision[:, 0] = priors.intercept_scale**-2
        return fit_modes(data.design, data.cases, data.totals, precision)

    return find_student_mode(
        mode, priors.scale, priors.degrees_of_freedom, solve, tolerance=MODE_TOLERANCE
    )


def _place_strata(data: CentredCounts, priors: PriorSet) -> Floats:
    """Return the edges of the strata of tau, the same for all data sets.

    In the lowest stratum, from 0, the likelihood must be about constant over the prior. This is
    so where tau is small compared with every standard error. At coefficients of 0 these are not
    below 1 / sqrt(p (1 - p) sum x^2), with x centred and p the share of cases.
    """
    total = data.totals.sum(axis=1)
    share = data.cases.sum(axis=1) / total
    squares = np.einsum("rk,rkj->rj", data.totals, data.design[..., 1:] ** 2)
    information = (share * (1 - share))[:, None] * squares / list_steps(priors) ** 2
    error = 1 / math.sqrt(information.max()) if information.max() > 0 else math.inf
    least, errors = LOWEST_STRATUM
    first = max(min(least * priors.scale, errors * error), 1e-9 * priors.scale)
    last = LARGEST_TAU * priors.scale
    n = round(STRATA_PER_FACTOR * math.log(last / first))
    return np.concatenate([[0.0], np.geomspace(first, last, n + 1)])


def list_steps(priors: PriorSet) -> Floats:
    """Return the comparable steps of the predictors, dims (predictor), or (1,) for steps of 1."""
    return np.array(priors.steps or (1.0,))


def _propose_per_step(
    data: CentredCounts, priors: PriorSet, strata: Floats, size: int, rng: np.random.Generator
) -> tuple[Floats, Floats, Floats]:
    """Draw in comparable steps, in which the prior of all coefficients is the same."""
    steps = list_steps(priors)
    design = data.design.copy()
    design[..., 1:] /= steps
    scaled = replace(data, design=design)
    if priors.family == "horseshoe":
        draws, tau, log_weight = _propose_horseshoe(scaled, priors, size, rng)
    else:
        draws, tau, log_weight = _propose_hierarchical(scaled, priors, strata, size, rng)
    draws[..., 1:] /= steps
    return draws, tau, log_weight


def _propose_hierarchical(
    data: CentredCounts, priors: PriorSet, edges: Floats, size: int, rng: np.random.Generator
) -> tuple[Floats, Floats, Floats]:
    """Draw tau in strata, then coefficients around the mode of the stratum.

    In the lowest stratum the standardised effects are drawn from their prior, because the
    coefficients are then close to 0 for any data.
    """
    low, high = edges[:-1], edges[1:]
    centre = np.sqrt(np.maximum(low, high / 2) * high)
    n_data, n_strata, d = len(data.cases), len(low), data.design.shape[2]
    precision = np.repeat(centre[:, None] ** -2, d, axis=1)
    precision[:, 0] = priors.intercept_scale**-2
    many = CentredCounts(
        *(
            np.repeat(a, n_strata, axis=0)
            for a in (data.design, data.cases, data.totals, data.means)
        )
    )
    flat = np.tile(precision, (n_data, 1))
    mode, hessian = fit_modes(many.design, many.cases, many.totals, flat)
    height = log_likelihood(many, mode[:, None])[:, 0] - 0.5 * (flat * mode**2).sum(axis=1)
    height += 0.5 * np.log(flat).sum(axis=1) - 0.5 * np.linalg.slogdet(hessian)[1]
    mass = height.reshape(n_data, n_strata) + log_tau_prior(centre, priors) + np.log(high - low)
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
    prior = log_normal(draws[..., 0], priors.intercept_scale)
    prior += _log_normals(draws[..., 1:], tau) + log_tau_prior(tau, priors)
    return draws, tau, log_likelihood(data, draws) + prior - log_proposal - log_tau


def _propose_mixture(
    data: CentredCounts, priors: PriorSet, size: int, rng: np.random.Generator
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
    draws, log_prior, log_proposal, _ = draw_by_normals(information, pull, normals, size, rng)
    tau = np.full(draws.shape[:2], math.nan)
    return draws, tau, log_likelihood(data, draws) + log_prior - log_proposal


def _propose_horseshoe(
    data: CentredCounts, priors: PriorSet, size: int, rng: np.random.Generator
) -> tuple[Floats, Floats, Floats]:
    d = data.design.shape[2]
    wide = np.array([priors.intercept_scale, *[SLAB] * (d - 1)]) ** -2
    precision = np.broadcast_to(wide, (len(data.cases), d))
    mode, hessian = fit_modes(data.design, data.cases, data.totals, precision)
    pull = (hessian @ mode[..., None])[..., 0]

    def fit(draws: Floats) -> Floats:
        return log_likelihood(data, draws)

    return draw_horseshoe(hessian - wide * np.eye(d), pull, fit, priors, size, rng, intercepts=1)


def draw_horseshoe(
    information: Floats,
    pull: Floats,
    fit: Callable[[Floats], Floats],
    priors: PriorSet,
    size: int,
    rng: np.random.Generator,
    *,
    intercepts: int,
) -> tuple[Floats, Floats, Floats]:
    """Draw coefficients per comparable step, and tau in strata, under a regularised horseshoe.

    In each stratum, components are drawn for its centre; tau is then drawn within the stratum, and
    the weights are joint for tau, components and coefficients. The number of draws in a stratum
    follows its marginal likelihood, which `PILOT` draws estimate.

    Parameters
    ----------
    information, pull
        See `draw_by_normals`.
    fit
        Returns the log likelihood of draws, dims (data, draw, coefficient) to (data, draw).
    intercepts
        Number of leading coefficients with the prior of the intercept.

    Returns
    -------
    Draws, dims (data, draw, coefficient), tau and log weights, dims (data, draw).
    """
    edges = list_strata(priors.scale)
    width = math.log(edges[1] / edges[0])

    def draw(stratum: int, n: int) -> tuple[Floats, Floats, Floats]:
        centre = math.sqrt(edges[stratum] * edges[stratum + 1])
        normals = _list_horseshoe_normals(centre, pull.shape[1], intercepts, priors)
        draws, log_prior, log_proposal, sd = draw_by_normals(information, pull, normals, n, rng)
        tau = edges[stratum] * np.exp(width * rng.random(draws.shape[:2]))
        slopes, sd = draws[..., intercepts:], sd[..., intercepts:]
        local = np.maximum(sd**-2 - SLAB**-2, 1e-12) ** -0.5 / centre
        exact = regularise(local * tau[..., None])
        log_prior = log_prior + (log_normal(slopes, exact) - log_normal(slopes, sd)).sum(axis=-1)
        log_prior += log_half_cauchy(tau, priors.scale) + np.log(tau) + math.log(width)
        return draws, tau, fit(draws) + log_prior - log_proposal

    pilot = [logsumexp(draw(s, PILOT)[2], axis=1) for s in range(len(edges) - 1)]
    mass = np.stack(pilot, axis=1)
    chance = np.exp(mass - logsumexp(mass, axis=1, keepdims=True)).mean(axis=0)
    chance = 0.9 * chance + 0.1 / len(chance)
    counts = np.bincount(_stratify(chance, size, rng), minlength=len(chance))
    parts = [draw(s, int(n)) for s, n in enumerate(counts) if n]
    draws, tau, log_weight = (np.concatenate(part, axis=1) for part in zip(*parts, strict=True))
    return draws, tau, log_weight - np.log(np.repeat(counts, counts) / size)


def _list_horseshoe_normals(tau: float, d: int, intercepts: int, priors: PriorSet) -> Floats:
    """Return weights, means and SDs of the components, dims (3, coefficient, component)."""
    weight, local = list_local_scales()
    normals = np.zeros((3, d, len(weight)))
    normals[0, intercepts:], normals[2, intercepts:] = weight, regularise(tau * local)
    normals[0, :intercepts], normals[2, :intercepts] = 1 / len(weight), priors.intercept_scale
    return normals


def draw_by_normals(
    information: Floats,
    pull: Floats,
    normals: Floats,
    size: int,
    rng: np.random.Generator,
) -> tuple[Floats, Floats, Floats, Floats]:
    """Draw coefficients under mixtures of normals, given an approximately normal likelihood.

    The components are selected for one coefficient after the other. Each selection is conditional
    on the components already selected, and assumes the widest component for the remaining ones.

    Parameters
    ----------
    information, pull
        At coefficients b the log likelihood is approximately pull . b - b . information . b / 2;
        dims (data, coefficient, coefficient) and (data, coefficient).
    normals
        Weights, means and SDs of the prior of each coefficient, dims (3, coefficient, component).

    Returns
    -------
    Draws, dims (data, draw, coefficient); the log densities of prior and proposal, joint for
    components and coefficients, dims (data, draw); and the SDs of the components, dims as draws.
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
        alone = np.maximum(1 / own - wide[j], 1e-12)  # given data and selected components
        off = (mode[..., j] / own / alone)[..., None] - mean
        log_chance = np.log(weight) + log_normal(off, np.hypot(sd, alone[..., None] ** -0.5))
        chance = np.exp(log_chance - log_chance.max(axis=-1, keepdims=True))
        chance = (1 - DEFENSIVE) * chance / chance.sum(axis=-1, keepdims=True) + DEFENSIVE * weight
        chosen = (np.cumsum(chance, axis=-1)[..., :-1] < rng.random((n, size, 1))).sum(axis=-1)
        log_taken += np.log(np.take_along_axis(chance, chosen[..., None], axis=-1)[..., 0])
        taken[..., j] = normals[:, j, chosen]
        more = taken[2, ..., j] ** -2 - wide[j]  # precision added by the component (rank one)
        column = covariance[..., j] / np.sqrt(1 + more * own)[..., None]
        step = taken[1, ..., j] * (more + wide[j]) - more * mode[..., j]
        mode += column * (step / np.sqrt(1 + more * own))[..., None]
        covariance -= more[..., None, None] * column[..., None] * column[..., None, :]
    weight, mean, sd = taken
    hessian = information[:, None] + sd[..., None] ** -2 * np.eye(d)
    rows = np.broadcast_to(np.arange(size), (n, size))
    heavy = LEAST_PROPOSAL_DF  # the likelihood is not exactly normal in its tails
    draws, log_proposal = draw_student(mode, hessian, size, rng, rows, df=heavy)
    log_prior = (np.log(weight) + log_normal(draws - mean, sd)).sum(axis=-1)
    return draws, log_prior, log_taken + log_proposal, sd


def _log_lowest(z: Floats, slopes: Floats, tau: Floats) -> Floats:
    """Return the log proposal density in the lowest stratum: t for the intercept, prior else."""
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
    """Draw from multivariate t distributions; return the draws and their log densities.

    `mode` and `hessian` have dims (data, stratum, ...); `stratum` has dims (data, draw).
    """
    n_data, _, d = mode.shape
    if stratum is None:
        stratum = np.zeros((n_data, size), dtype=np.int64)
    lower = np.linalg.cholesky(hessian)
    root = np.linalg.inv(lower).swapaxes(-1, -2)
    log_root = np.log(np.diagonal(lower, axis1=-2, axis2=-1)).sum(axis=-1)
    of = (
        np.arange(n_data)[:, None] * mode.shape[1] + stratum
    )  # index over all strata of all data sets
    normal = rng.standard_normal((n_data, size, d))
    z = normal / np.sqrt(rng.chisquare(df, (n_data, size, 1)) / df)
    drawn = mode.reshape(-1, d).take(of, axis=0)
    if root.shape[1] == 1:
        drawn += z @ root[:, 0].swapaxes(1, 2)
    else:
        for i, j in zip(*np.triu_indices(d), strict=True):  # needs less memory than full matrices
            drawn[..., i] += root[..., i, j].take(of) * z[..., j]
    return drawn, _log_student(_sum_squares(z), d, df) + log_root.take(of)


def _log_student(squared: Floats, d: int, v: float) -> Floats:
    """Return the log density of a standard d-variate t with v df, given the squared distance."""
    constant = math.lgamma((v + d) / 2) - math.lgamma(v / 2) - d / 2 * math.log(v * math.pi)
    return constant - (v + d) / 2 * np.log1p(squared / v)


def log_normal(value: Floats, scale: Floats | float) -> Floats:
    """Return the log density of a normal with mean 0."""
    return -0.5 * (value / scale) ** 2 - np.log(scale) - 0.5 * math.log(2 * math.pi)


def _sum_squares(values: Floats) -> Floats:
    return np.asarray(np.einsum("...j,...j->...", values, values))


def _log_normals(values: Floats, scale: Floats) -> Floats:
    """Return the joint log density over the last dim of normals with mean 0 and a common scale."""
    constant = values.shape[-1] * (np.log(scale) + 0.5 * math.log(2 * math.pi))
    return np.asarray(-0.5 * _sum_squares(values) / scale**2 - constant)


def log_likelihood(data: CentredCounts, draws: Floats) -> Floats:
    """Return the log likelihood without its constant, dims (data, draw).

    It is computed in blocks that fit into the processor cache.
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
    """Return log(1 + exp(eta)), three times faster than numpy's logaddexp; overwrites `eta`.

    Computed as max(eta, 0) + log(1 + exp(-|eta|)), with an absolute rounding error of about 1e-16.

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


def log_tau_prior(tau: Floats, priors: PriorSet) -> Floats:
    """Return the log prior density of tau, dims as `tau`.

    A crude effect y with standard error s that shares tau adds the log density of
    y ~ Normal(0, sqrt(tau^2 + s^2)); the constant is then not 1.
    """
    if priors.family == "horseshoe":
        return log_half_cauchy(tau, priors.scale)
    total = log_normal(tau, priors.scale) + math.log(2)
    for effect, error in priors.crude_effects:
        total = total + log_normal(np.full_like(tau, effect), np.hypot(tau, error))
    return np.asarray(total)


def log_slope_prior(slopes: Floats, priors: PriorSet, tau: Floats | None = None) -> Floats:
    """Return the log prior density of each log odds ratio, given tau if the family has it.

    The slopes must be those of the predictors for which the prior was selected, in its order; see
    `select_priors`.
    """
    if priors.family == "hierarchical":
        return log_normal(slopes, np.asarray(tau)[..., None] / list_steps(priors))
    if priors.family == "horseshoe":
        weight, local = list_local_scales()
        spread = np.asarray(tau)[..., None, None] * local
        sd = regularise(spread) / list_steps(priors)[:, None]
        parts = np.log(weight) + log_normal(slopes[..., None], sd)
        return np.asarray(logsumexp(parts, axis=-1))
    if priors.family == "normal":
        return log_normal(slopes, priors.scale)
    if priors.family == "mixture":
        weight, mean, sd = np.array(priors.tabulate())
        parts = np.log(weight) + log_normal(slopes[..., None] - mean, sd)
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
    Pareto k, with the weak prior of Vehtari et al.; infinite if a weight is not finite.

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
        return -math.inf  # all weights are equal
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
