"""Summarise the posterior odds ratios as a table."""

import math

import numpy as np
import pandas as pd
import xarray as xr
from numpy.typing import NDArray

from pvp_bayes.columns import make_table
from pvp_bayes.errors import StudyError

__all__ = [
    "ODDS_RATIO_COLUMNS",
    "THRESHOLD",
    "count_digits",
    "error_of_replicates",
    "log_end_error",
    "summarise_odds_ratios",
]


ODDS_RATIO_COLUMNS = (
    "predictor",
    "label",
    "step",
    "odds_ratio",
    "lower",
    "upper",
    "prob",
    "interval_kind",
    "log_mean",
    "log_sd",
    "probability_harmful",
    "effective_size",
    "pareto_k",
    "printed_odds_ratio",
    "printed_lower",
    "printed_upper",
    "harmful",
    "note",
)
THRESHOLD = 2.0
"""Default for the odds ratio in the harmful direction that is considered relevant."""
END_ERROR = 2.67
"""Error of the end of a normal 95 % interval in SDs, for one draw."""
LARGEST_ERROR = 0.1
"""Largest error of a log odds ratio with which two digits are printed."""
Floats = NDArray[np.float64]


def summarise_odds_ratios(draws: xr.DataTree, *, prob: float = 0.95) -> pd.DataFrame:
    """Summarise the posterior odds ratio of every predictor, per printed step.

    Parameters
    ----------
    draws
        From `infer`, or from `fit`.
    prob
        Posterior probability inside the equal-tailed intervals.

    Returns
    -------
    One row per predictor, unrounded, columns `ODDS_RATIO_COLUMNS`.
    """
    if not 0 < prob < 1:
        msg = f"prob: expected a probability between 0 and 1, found {prob}; for example 0.95"
        raise StudyError(msg)
    posterior = draws["posterior"]["log_odds_ratio"].transpose("chain", "draw", "predictor")
    about = draws["constant_data"].to_dataset()
    sizes, k = _effective_sizes(draws, posterior)
    rows = []
    for j, name in enumerate(posterior["predictor"].to_numpy().tolist()):
        log_odds = posterior.to_numpy()[..., j].ravel()
        low, middle, high = np.quantile(log_odds, [(1 - prob) / 2, 0.5, (1 + prob) / 2])
        row = about.sel(predictor=name)
        harm = float((log_odds * int(row["harmful_sign"]) > 0).mean())
        rows.append(
            (
                name,
                str(row["label"].item()),
                str(row["step"].item()),
                math.exp(middle),
                math.exp(low),
                math.exp(high),
                prob,
                "eti",
                float(log_odds.mean()),
                float(log_odds.std(ddof=1)),
                harm,
                sizes[j],
                k,
                float(row["printed_odds_ratio"]),
                float(row["printed_lower"]),
                float(row["printed_upper"]),
                str(row["harmful"].item()),
                str(row["note"].item()),
            )
        )
    return make_table(rows, ODDS_RATIO_COLUMNS)


def _effective_sizes(draws: xr.DataTree, posterior: xr.DataArray) -> tuple[list[float], float]:
    """Return the effective sample size of each predictor's mean, and the largest Pareto k.

    It is the posterior variance divided by the variance of the mean. Resampling, importance
    sampling and the finite sample of replicates contribute independent errors, whose variances add
    up.
    """
    stats = draws["sample_stats"]
    if "pareto_k" not in stats:
        from arviz_stats.base import (  # type: ignore[attr-defined]  # noqa: PLC0415
            array_stats,  # slow to import, and not needed for the answer
        )

        values = np.moveaxis(posterior.to_numpy(), -1, 0)
        return [float(array_stats.ess(v, chain_axis=0, draw_axis=1)) for v in values], math.nan
    kept = posterior.sizes["chain"] * posterior.sizes["draw"]
    behind = float(stats["effective_size"].sum())
    variance = posterior.var(("chain", "draw"), ddof=1).to_numpy()
    means = stats["mean_log_odds_ratio"].transpose("of_replicate", "predictor").to_numpy()
    drawn = np.bincount(stats["replicate"].to_numpy().ravel(), minlength=len(means)) / kept
    within = np.maximum(variance - drawn @ (means - drawn @ means) ** 2, 0.0)
    between = error_of_replicates(means, drawn, _chain_of(draws))
    sizes = variance / (within / kept + np.maximum(within / behind, between))
    return sizes.tolist(), float(stats["pareto_k"].max())


def _chain_of(draws: xr.DataTree) -> NDArray[np.int64] | None:
    """Return the chain of the reconstruction that each replicate comes from."""
    about = draws["constant_data"]
    return about["chain"].to_numpy() if "chain" in about else None


def error_of_replicates(values: Floats, weight: Floats, chain: NDArray[np.int64] | None) -> Floats:
    """Return the variance of the mean over replicates, which Markov chains may have found.

    The successive replicates of a chain resemble each other, and so may all of one chain. The
    estimate is that of replicated batch means (Argon and Andradottir 2006, Naval Research Logistics
    53): the mean varies as the batches do. Whole chains are independent but few, halves of chains
    are more but may resemble each other; the larger of the two estimates is taken. Independent
    replicates are their own batches.

    Parameters
    ----------
    values
        Dims (replicate, quantity), those of a chain in their order.
    weight
        Share of the draws that each replicate has; the sum is 1.
    chain
        The chain of each replicate; None if the replicates are independent.

    Returns
    -------
    Dims (quantity,); 0 for a single replicate.
    """
    away = weight[:, None] * (values - weight @ values)
    if chain is None:
        return _error_of_batches(list(away))
    chains = [away[chain == c] for c in np.unique(chain)]
    return np.maximum(*(_error_of_batches(_cut(chains, parts)) for parts in (1, 2)))


def _cut(chains: list[Floats], parts: int) -> list[Floats]:
    """Return the sums of the parts of every chain, dims (quantity,)."""
    return [
        batch.sum(axis=0)
        for chain in chains
        for batch in np.array_split(chain, parts)
        if len(batch)
    ]


def _error_of_batches(sums: list[Floats]) -> Floats:
    """Return the variance of the sum of all batches, estimated from how they vary."""
    count = len(sums)
    return np.asarray((np.array(sums) ** 2).sum(axis=0) * count / max(count - 1, 1))


def log_end_error(log_sd: float, effective_size: float) -> float:
    """Return the Monte Carlo error of an end of a 95 % interval, on the log scale.

    That of a quantile of a normal distribution: sqrt(p (1 - p) / size) / density.

    >>> round(log_end_error(0.5, 2500.0), 6)
    0.0267
    """
    return END_ERROR * log_sd / math.sqrt(max(effective_size, 1.0))


def count_digits(odds_ratio: float, log_error: float) -> int:
    """Return how many significant digits of an odds ratio its Monte Carlo error supports.

    There are two; a third and a fourth if the error is at most one unit of that digit; one if the
    error is above 10 %.

    Parameters
    ----------
    log_error
        Standard error of the log odds ratio.

    >>> [count_digits(v, 0.005) for v in (1.04, 9.94)], count_digits(1.04, 0.0005)
    ([3, 2], 4)
    >>> count_digits(3.2, 0.15)
    1
    """
    if log_error > LARGEST_ERROR:
        return 1
    if not (math.isfinite(odds_ratio) and odds_ratio > 0):
        return 2
    leading = 10.0 ** math.floor(math.log10(odds_ratio))
    error = odds_ratio * log_error / leading
    return 2 + (error <= 1e-2) + (error <= 1e-3)
