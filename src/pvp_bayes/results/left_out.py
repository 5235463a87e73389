"""Compute leave-one-patient-out predictions and the influence of single patterns."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import xarray as xr
from numpy.typing import NDArray
from scipy.special import expit, log_expit

from pvp_bayes.posterior.importance import pareto_k, weigh_posterior
from pvp_bayes.posterior.priors import PriorSet
from pvp_bayes.results.odds_ratios import summarise_odds_ratios

__all__ = ["check_left_out"]

Floats = NDArray[np.float64]

LEFT_OUT_DRAWS = 4_000
FINITE_VARIANCE = 0.5
"""Pareto k below which the variance of the weights is finite."""
MOST_LEFT_OUT = 400
"""Largest number of distinct patients for which the check is made."""
LEFT_OUT_REPLICATES = 8


@dataclass(frozen=True, slots=True)
class _Posterior:
    """Weighted draws of one posterior."""

    draws: Floats
    """Intercept at the means of the predictors, then log odds ratios; dims (draw, coefficient)."""
    weight: Floats
    """Dims (draw,); the sum is 1."""
    means: Floats
    """Means of the predictors, dims (predictor,)."""


def check_left_out(
    patients: xr.Dataset, draws: xr.DataTree, priors: PriorSet, rng: np.random.Generator
) -> Iterator[tuple[object, ...]]:
    """Yield the gain in log score of leave-one-out predictions, and the influence of patterns."""
    count = patients.sizes["replicate"]
    chosen = np.unique(np.linspace(0, count - 1, LEFT_OUT_REPLICATES).round().astype(int))
    gains, shifts, names = [], [], []
    summary = summarise_odds_ratios(draws)
    for replicate in chosen:
        one = patients.isel(replicate=[replicate])
        one = one.isel(pattern=np.flatnonzero(one["cases"][0] + one["controls"][0]))
        if "replicate" in one["design"].dims:
            one = one.assign(design=one["design"].isel(replicate=0))
        if 2 * one.sizes["pattern"] > MOST_LEFT_OUT:
            return
        gains.append(_measure_gain(one, priors, rng))
        shift, pattern = _measure_influence(one, priors, rng)
        shifts.append(shift / summary["log_sd"].to_numpy())
        names.append(pattern)
    nothings = (math.nan, math.nan, math.nan)
    reason = (
        "Mean log score of patients predicted from the others, above that of the share of cases "
        f"alone: {np.min(gains):.3f} to {np.max(gains):.3f} over sets of patients. No limit is set."
    )
    gain = float(np.mean(gains))
    yield (
        "leave-one-out",
        "log score gain",
        gain,
        *nothings,
        "not applicable",
        reason,
        *nothings[:2],
    )
    largest = np.array(shifts)
    for j, name in enumerate(patients["predictor"].to_numpy().tolist()):
        worst = int(np.argmax(largest[:, j]))
        reason = (
            "Shift of the log odds ratio, in posterior SDs, without the one pattern of patients "
            f"that moves it most: {largest[:, j].min():.2f} to {largest[worst, j]:.2f} over sets "
            f"of patients, most without those with {names[worst][j]}. No limit is set."
        )
        middle = float(np.median(largest[:, j]))
        yield ("influence", name, middle, *nothings, "not applicable", reason, *nothings[:2])


def _measure_gain(one: xr.Dataset, priors: PriorSet, rng: np.random.Generator) -> float:
    """Return the leave-one-out log score per patient, minus that of the proportion of cases."""
    counts = _count_outcomes(one)
    if counts.sum(axis=1).min() < 2:
        return math.nan
    group, pattern = np.nonzero(counts)
    removed = np.zeros((len(group), *counts.shape))
    removed[np.arange(len(group)), group, pattern] = 1
    design = one["design"].transpose("pattern", "predictor").to_numpy()
    total = 0.0
    for rest, g, k in zip(_draw_without(one, removed, priors, rng), group, pattern, strict=True):
        log_odds = rest.draws[:, 0] + rest.draws[:, 1:] @ (design[k] - rest.means)
        chance = expit(log_odds if g == 0 else -log_odds)
        total += float(counts[g, k]) * math.log(float((rest.weight * chance).sum()))
    n, m = map(float, counts.sum(axis=1))
    alone = n * math.log((n - 1) / (n + m - 1)) + m * math.log((m - 1) / (n + m - 1))
    return (total - alone) / (n + m)


def _measure_influence(
    one: xr.Dataset, priors: PriorSet, rng: np.random.Generator
) -> tuple[Floats, list[str]]:
    """Return the largest shift of each posterior mean without one pattern, and that pattern."""
    counts = _count_outcomes(one)
    kept = np.flatnonzero((counts.sum(axis=1, keepdims=True) > counts).all(axis=0))
    removed = np.zeros((len(kept) + 1, *counts.shape))
    removed[np.arange(len(kept)), :, kept] = counts[:, kept].T
    means = [
        (rest.weight[:, None] * rest.draws[:, 1:]).sum(axis=0)
        for rest in _draw_without(one, removed, priors, rng)
    ]
    shift = np.abs(np.array(means[:-1]) - means[-1])
    texts = one["pattern"].to_numpy()[kept]
    return shift.max(axis=0), [str(texts[w]) for w in shift.argmax(axis=0)]


def _count_outcomes(one: xr.Dataset) -> Floats:
    """Return the cases and controls of patients with one replicate, dims (group, pattern)."""
    return np.array([one[name].to_numpy()[0] for name in ("cases", "controls")], dtype=float)


def _draw_without(
    one: xr.Dataset, removed: Floats, priors: PriorSet, rng: np.random.Generator
) -> list[_Posterior]:
    """Return the posterior without each set of removed patients, dims (set, group, pattern).

    The draws of the full posterior are reweighted. If the variance of the weights may be infinite,
    the posterior is drawn again.
    """
    whole = next(weigh_posterior(one, priors, LEFT_OUT_DRAWS, rng))
    draws, means = whole.draws[0], whole.means[0]
    design = one["design"].transpose("pattern", "predictor").to_numpy() - means
    log_odds = draws[:, 0] + design @ draws[:, 1:].T
    fits = np.concatenate([log_expit(log_odds), log_expit(-log_odds)])
    log_weights = whole.log_weight[0] - removed.reshape(len(removed), -1) @ fits
    found = [_Posterior(draws, _normalise(w), means) for w in log_weights]
    again = np.flatnonzero([pareto_k(w) > FINITE_VARIANCE for w in log_weights])
    if len(again):
        rest = _repeat(one, len(again))
        for group, name in enumerate(("cases", "controls")):
            rest[name].values[:] -= removed[again, group].astype(rest[name].dtype)
        batches = weigh_posterior(rest, priors, LEFT_OUT_DRAWS, rng)
        redrawn = (
            _Posterior(d, _normalise(w), m)
            for batch in batches
            for d, w, m in zip(batch.draws, batch.log_weight, batch.means, strict=True)
        )
        for i, posterior in zip(again, redrawn, strict=True):
            found[i] = posterior
    return found


def _normalise(log_weight: Floats) -> Floats:
    weight = np.exp(log_weight - log_weight.max())
    return np.asarray(weight / weight.sum())


def _repeat(one: xr.Dataset, times: int) -> xr.Dataset:
    """Repeat patients with one replicate; the counts of the copies can be changed."""
    copies = one.isel(replicate=np.zeros(times, dtype=int))
    counts = {name: copies[name].copy(deep=True) for name in ("cases", "controls")}
    ordered = {name: value.transpose("replicate", "pattern") for name, value in counts.items()}
    return copies[["design"]].assign(ordered)
