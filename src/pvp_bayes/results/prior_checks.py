"""Summarise every prior set in clinical units (prior predictive check)."""

from collections.abc import Sequence

import numpy as np
import pandas as pd
import xarray as xr
from numpy.typing import NDArray
from scipy.special import expit

from pvp_bayes.columns import make_table
from pvp_bayes.patients.basis import Basis
from pvp_bayes.posterior.draws import draw_prior
from pvp_bayes.posterior.priors import PRIOR_SETS, PriorSet, is_selectable, select_priors

__all__ = ["PRIOR_CHECK_COLUMNS", "check_prior"]

Floats = NDArray[np.float64]

PRIOR_CHECK_COLUMNS = ("priors", "quantity", "item", "median", "lower", "upper", "prob")
SHOWN_PATTERNS = 30
PRIOR_DRAWS = 4_000


def check_prior(
    patients: xr.Dataset,
    *,
    others: Sequence[PriorSet] = (),
    prob: float = 0.95,
    random_seed: int = 1,
) -> pd.DataFrame:
    """Summarise every prior set in clinical units: odds ratios and proportions of cases.

    Parameters
    ----------
    patients
        From `reconstruct_patients` or `count_patterns`; only their patterns and sizes are used.
    others
        Prior sets in addition to the named ones, for example the one from other studies.
    prob
        Probability inside the intervals.

    Returns
    -------
    For every prior set: the odds ratio of any factor, or of each factor if their priors differ, and
    the share of cases among patients with each of the 30 most frequent patterns. Columns
    `PRIOR_CHECK_COLUMNS`.
    """
    points = [0.5, (1 - prob) / 2, (1 + prob) / 2]
    rows = []
    has_patients = Basis.of(patients).has_patients
    patterns, design = _list_patterns(patients) if has_patients else ([], np.empty((0, 1)))
    predictors = patients["predictor"].to_numpy().tolist()
    for name, chosen in {**PRIOR_SETS, **{priors.name: priors for priors in others}}.items():
        if not is_selectable(chosen, patients):
            continue
        priors = select_priors(chosen, patients)
        found = draw_prior(priors, (1, PRIOR_DRAWS), len(predictors), random_seed)
        slopes = found["log_odds_ratio"][0]
        ratios = np.quantile(np.exp(np.clip(slopes, -700, 700)), points, axis=0).T
        alike = not priors.mixtures and len({*priors.steps}) <= 1
        items = ["any factor"] if alike else predictors
        rows += [
            (name, "odds ratio", item, *map(float, ratio), prob)
            for item, ratio in zip(items, ratios, strict=False)
        ]
        if patterns:
            log_odds = found["intercept_at_means"][0][:, None] + slopes @ design.T
            shares = np.quantile(expit(log_odds), points, axis=0).T
            rows += [
                (name, "share of cases", pattern, *map(float, share), prob)
                for pattern, share in zip(patterns, shares, strict=True)
            ]
    return make_table(rows, PRIOR_CHECK_COLUMNS)


def _list_patterns(patients: xr.Dataset) -> tuple[list[str], Floats]:
    """Return the most frequent patterns and their centred designs, dims (pattern, predictor)."""
    one = patients.isel(replicate=0)
    totals = (one["cases"] + one["controls"]).to_numpy()
    design = one["design"].transpose("pattern", "predictor").to_numpy()
    centred = design - totals @ design / totals.sum()
    order = np.argsort(-totals, kind="stable")[:SHOWN_PATTERNS]
    order = order[totals[order] > 0]
    return [str(name) for name in one["pattern"].to_numpy()[order]], centred[order]
