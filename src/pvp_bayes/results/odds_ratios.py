"""Summarise the posterior odds ratios as a table."""

import math

import numpy as np
import pandas as pd
import xarray as xr
from numpy.typing import NDArray

from pvp_bayes.columns import make_table
from pvp_bayes.errors import StudyError

__all__ = ["ODDS_RATIO_COLUMNS", "THRESHOLD", "summarise_odds_ratios"]


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
    """Return the effective sample size of each predictor's summaries, and the largest Pareto k.

    Resampling and importance sampling contribute independent errors, whose variances add up.
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
    size = 1 / (1 / kept + 1 / behind)
    return [size] * posterior.sizes["predictor"], float(stats["pareto_k"].max())
