"""Measure which quantities the publication determines without individual patient data."""

import itertools
import math
from typing import Any

import numpy as np
import pandas as pd
import xarray as xr
from arviz_stats.base import array_stats  # type: ignore[attr-defined]
from numpy.typing import NDArray

from pvp_bayes.columns import make_table
from pvp_bayes.patients.basis import Basis
from pvp_bayes.patients.patterns import PatternCounts
from pvp_bayes.posterior.newton import fit_counts
from pvp_bayes.posterior.quantities import Quantity

__all__ = ["IDENTIFICATION_COLUMNS", "area_under_curve", "summarise_identification"]

Floats = NDArray[np.float64]

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
_STATISTICS: Any = array_stats  # ArviZ has no types
PINNED_SHARE = 0.01
"""A quantity is pinned if the lack of patient data is less than this share of its variance."""


def summarise_identification(patients: xr.Dataset, draws: xr.DataTree) -> pd.DataFrame:
    """Measure how far the publication determines each quantity without individual patient data.

    For the intercept and the log odds ratios, the share is the variance of the posterior means
    between replicates, divided by the total posterior variance. Correlations and the AUC describe
    the patients. Their share is the variance between replicates, divided by the sum of this
    variance and the sampling variance for that number of patients.

    R-hat compares the chains of the reconstruction: for the intercept and the log odds ratios the
    posterior draws from each chain's replicates, for quantities of the patients their
    values.

    Returns
    -------
    One row per quantity, columns `IDENTIFICATION_COLUMNS`. Without patients nothing is pinned: the
    share is that of the unknown correlations only.
    """
    has_patients = Basis.of(patients).has_patients
    alone = np.zeros(patients.sizes["replicate"], dtype=int)
    chain = patients["chain"].to_numpy() if "chain" in patients else alone
    stats, posterior = draws["sample_stats"], draws["posterior"]
    quantities = {}
    if "intercept" in posterior:
        quantities[Quantity("intercept").name] = (
            stats["mean_intercept"].to_numpy(),
            posterior["intercept"],
        )
    for j, name in enumerate(patients["predictor"].to_numpy().tolist()):
        values = stats["mean_log_odds_ratio"].to_numpy()[:, j]
        quantities[Quantity("log_odds_ratio", (name,)).name] = (
            values,
            posterior["log_odds_ratio"].sel(predictor=name),
        )
    noise = 1 / stats["effective_size"].to_numpy().mean()
    rows = []
    behind = chain[stats["replicate"].to_numpy()].ravel()
    for name, (values, whole) in quantities.items():
        total = float(whole.var())
        agreement = _r_hat(whole.to_numpy().ravel(), behind)
        between = max(float(values.var()) - noise * total, 0.0)
        rows.append(_identify(name, values, between, total, agreement, _POSTERIOR))
    described = _describe_patients(patients) if has_patients else {}
    for name, (values, sampling) in described.items():
        between = float(values.var())
        total, agreement = between + sampling, _r_hat(values, chain)
        rows.append(_identify(name, values, between, total, agreement, _SAMPLING))
    table = make_table(rows, IDENTIFICATION_COLUMNS)
    return table if has_patients else table.assign(pinned=False)


_POSTERIOR = "Posterior mean by replicate; share of the posterior variance."
_SAMPLING = "Value in the patients; share of between-replicate plus sampling variance."


def _identify(
    name: str, values: Floats, between: float, total: float, r_hat: float, note: str
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
        r_hat,
        note,
    )


def _r_hat(values: Floats, chain: NDArray[np.int64]) -> float:
    """Return R-hat between reconstruction chains, NaN if there are too few values."""
    groups = [values[chain == c] for c in np.unique(chain)]
    length = min(map(len, groups))
    if len(groups) < 2 or length < 4:
        return math.nan
    together = np.stack([group[:length] for group in groups])
    if together.std() < 1e-12:
        return 1.0
    return float(_STATISTICS.rhat(together, chain_axis=0, draw_axis=1))


def _describe_patients(patients: xr.Dataset) -> dict[str, tuple[Floats, float]]:
    """Return quantities of the patients by replicate, with their sampling variances."""
    counts = PatternCounts.read(patients)
    fits, totals = fit_counts(counts), counts.totals
    names = patients["predictor"].to_numpy().tolist()
    n = float(totals.sum(axis=1).mean())  # may differ with missing values
    centred = fits.design[..., 1:]
    spread = np.einsum("rk,rki,rkj->rij", totals, centred, centred)
    covariance = fits.covariance[:, 1:, 1:]
    found = {}
    for (i, a), (j, b) in itertools.combinations(enumerate(names), 2):
        for label, matrix in (("correlation", spread), ("coefficient_correlation", covariance)):
            r = matrix[:, i, j] / np.sqrt(matrix[:, i, i] * matrix[:, j, j])
            found[Quantity(label, (a, b)).name] = r, float(((1 - r**2) ** 2).mean() / (n - 1))
    area = area_under_curve(fits.log_odds, counts)
    found[Quantity("auc").name] = (
        area,
        _area_variance(float(area.mean()), counts.cases[0].sum(), counts.controls[0].sum()),
    )
    return found


def area_under_curve(score: Floats, counts: PatternCounts) -> Floats:
    """Return the probability that a case scores above a control, ties counting half."""
    areas = []
    for s, case, control in zip(score, counts.cases, counts.controls, strict=True):
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
