"""The answer and what it rests on, as tables: odds ratios, and what the publication pins down."""

import itertools
import math

import numpy as np
import pandas as pd
import xarray as xr
from numpy.typing import NDArray

from pvp_bayes.columns import frame
from pvp_bayes.posterior import fit_modes
from pvp_bayes.study import StudyError

__all__ = [
    "IDENTIFICATION_COLUMNS",
    "ODDS_RATIO_COLUMNS",
    "THRESHOLD",
    "area_under_curve",
    "summarise_identification",
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
IDENTIFICATION_COLUMNS = (
    "quantity",
    "estimate",
    "between_replicate_sd",
    "share_of_variance",
    "pinned",
    "lowest",
    "highest",
    "r_hat",
    "note",
)
THRESHOLD = 2.0
"""Odds ratio towards harm that matters, where the user names no other."""
PINNED_SHARE = 0.01
"""Below this share of the total variance, not having the patients does not matter."""

Floats = NDArray[np.float64]


def summarise_odds_ratios(draws: xr.DataTree, *, prob: float = 0.95) -> pd.DataFrame:
    """Summarise the posterior odds ratio of every predictor, per step as printed.

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
    return frame(rows, ODDS_RATIO_COLUMNS)


def _effective_sizes(draws: xr.DataTree, posterior: xr.DataArray) -> tuple[list[float], float]:
    """Return the effective size behind each predictor's figures, and the worst Pareto k.

    Kept draws are independent, so their number and the importance draws' own effective size add
    up as variances do.
    """
    stats = draws["sample_stats"]
    if "pareto_k" not in stats:
        from arviz_stats.base import (  # type: ignore[attr-defined]  # noqa: PLC0415
            array_stats,  # takes a second to import, and the answer needs none of it
        )

        values = np.moveaxis(posterior.to_numpy(), -1, 0)
        return [float(array_stats.ess(v, chain_axis=0, draw_axis=1)) for v in values], math.nan
    kept = posterior.sizes["chain"] * posterior.sizes["draw"]
    behind = float(stats["effective_size"].sum())
    size = 1 / (1 / kept + 1 / behind)
    return [size] * posterior.sizes["predictor"], float(stats["pareto_k"].max())


def summarise_identification(patients: xr.Dataset, draws: xr.DataTree) -> pd.DataFrame:
    """Say how far the publication fixes each quantity although it keeps the patients.

    For the intercept and the log odds ratios the share compares the variance of the posterior
    means between replicates with the whole posterior variance. Correlations and the AUC are facts
    about the patients; their share compares the variance between replicates with the variance
    that sampling that many patients would give.

    Returns
    -------
    One row per quantity, columns `IDENTIFICATION_COLUMNS`.
    """
    alone = np.zeros(patients.sizes["replicate"], dtype=int)
    chain = patients["chain"].to_numpy() if "chain" in patients else alone
    stats, posterior = draws["sample_stats"], draws["posterior"]
    quantities = {}
    if "intercept" in posterior:
        quantities["intercept"] = stats["mean_intercept"].to_numpy(), posterior["intercept"]
    for j, name in enumerate(patients["predictor"].to_numpy().tolist()):
        values = stats["mean_log_odds_ratio"].to_numpy()[:, j]
        quantities[f"log_odds_ratio[{name}]"] = (
            values,
            posterior["log_odds_ratio"].sel(predictor=name),
        )
    noise = 1 / stats["effective_size"].to_numpy().mean()
    rows = []
    for name, (values, whole) in quantities.items():
        total = float(whole.var())
        between = max(float(values.var()) - noise * total, 0.0)
        rows.append(_identify(name, values, between, total, chain, _POSTERIOR))
    described = _describe_patients(patients) if "cases" in patients else {}
    for name, (values, sampling) in described.items():
        between = float(values.var())
        rows.append(_identify(name, values, between, between + sampling, chain, _SAMPLING))
    return frame(rows, IDENTIFICATION_COLUMNS)


_POSTERIOR = "Posterior mean by replicate; share of the posterior variance."
_SAMPLING = "Value in the patients; share of between-replicate plus sampling variance."


def _identify(
    name: str, values: Floats, between: float, total: float, chain: NDArray[np.int64], note: str
) -> tuple[object, ...]:
    share = between / total if total > 0 else 0.0
    return (
        name,
        float(values.mean()),
        math.sqrt(between),
        share,
        share < PINNED_SHARE,
        float(values.min()),
        float(values.max()),
        _r_hat(values, chain),
        note,
    )


def _r_hat(values: Floats, chain: NDArray[np.int64]) -> float:
    """Return R-hat between reconstruction chains, NaN where there are too few replicates."""
    groups = [values[chain == c] for c in np.unique(chain)]
    length = min(map(len, groups))
    if len(groups) < 2 or length < 4:
        return math.nan
    from arviz_stats.base import array_stats  # type: ignore[attr-defined]  # noqa: PLC0415

    together = np.stack([group[:length] for group in groups])
    if together.std() < 1e-12:
        return 1.0
    return float(array_stats.rhat(together, chain_axis=0, draw_axis=1))


def _describe_patients(patients: xr.Dataset) -> dict[str, tuple[Floats, float]]:
    """Return quantities of the patients by replicate, each with its sampling variance."""
    cases = patients["cases"].transpose("replicate", "pattern").to_numpy().astype(float)
    controls = patients["controls"].transpose("replicate", "pattern").to_numpy().astype(float)
    totals = cases + controls
    design = patients["design"].transpose(..., "pattern", "predictor").to_numpy()
    design = np.broadcast_to(design, (len(cases), *design.shape[-2:]))
    names = patients["predictor"].to_numpy().tolist()
    n = float(totals[0].sum())
    centred = design - np.einsum("rk,rkj->rj", totals, design)[:, None] / n
    spread = np.einsum("rk,rki,rkj->rij", totals, centred, centred)
    full = np.concatenate([np.ones((*design.shape[:2], 1)), centred], axis=2)
    weak = np.full((len(cases), full.shape[2]), 1e-4)  # keeps the fit finite under separation
    mode, hessian = fit_modes(full, cases, totals, weak)
    covariance = np.linalg.inv(hessian)[:, 1:, 1:]
    found = {}
    for (i, a), (j, b) in itertools.combinations(enumerate(names), 2):
        for label, matrix in (("correlation", spread), ("coefficient_correlation", covariance)):
            r = matrix[:, i, j] / np.sqrt(matrix[:, i, i] * matrix[:, j, j])
            found[f"{label}[{a},{b}]"] = r, float(((1 - r**2) ** 2).mean() / (n - 1))
    area = area_under_curve((full @ mode[..., None])[..., 0], cases, controls)
    found["auc"] = area, _area_variance(float(area.mean()), cases[0].sum(), controls[0].sum())
    return found


def area_under_curve(score: Floats, cases: Floats, controls: Floats) -> Floats:
    """Return the chance that a case scores above a control, ties counted half."""
    areas = []
    for s, case, control in zip(score, cases, controls, strict=True):
        order = np.argsort(s, kind="stable")
        below = np.cumsum(control[order]) - control[order]
        level = np.round(s[order], 9)
        first = np.searchsorted(level, level, side="left")
        last = np.searchsorted(level, level, side="right") - 1
        tied = np.cumsum(control[order])[last] - below[first]
        areas.append((case[order] * (below[first] + tied / 2)).sum() / (case.sum() * control.sum()))
    return np.array(areas)


def _area_variance(area: float, n_cases: float, n_controls: float) -> float:
    """Return the sampling variance of the area under the curve (Hanley and McNeil 1982)."""
    q1, q2 = area / (2 - area), 2 * area**2 / (1 + area)
    spread = (n_cases - 1) * (q1 - area**2) + (n_controls - 1) * (q2 - area**2)
    return (area * (1 - area) + spread) / (n_cases * n_controls)
