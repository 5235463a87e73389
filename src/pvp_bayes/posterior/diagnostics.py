"""Check sampling diagnostics of draws, and compare draws of two samplers.

The limits are constants, which `fit`, the tables and the documentation share. This module does not
import PyMC, so checking stored draws is fast.
"""

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import numpy as np
import pandas as pd
import xarray as xr
from arviz_stats.base import array_stats  # type: ignore[attr-defined]
from numpy.typing import NDArray
from scipy.special import betaincinv

from pvp_bayes.columns import make_table
from pvp_bayes.errors import StudyError

__all__ = [
    "ADVICE",
    "DIAGNOSTIC_LIMITS",
    "LARGEST_Z",
    "SUMMARIES",
    "check_sampling",
    "compare_draws",
    "name_summary",
]


Floats = NDArray[np.float64]
_STATISTICS: Any = array_stats  # ArviZ has no type annotations
DIAGNOSTIC_LIMITS: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "not_finite": (0, 0),
        "divergences": (0, 0),
        "tree_depth": (0, 0),
        "e_bfmi": (0.3, math.inf),
        "r_hat": (-math.inf, 1.01),
        "ess_bulk": (400, math.inf),
        "ess_tail": (400, math.inf),
    }
)
"""Smallest and largest acceptable value of each diagnostic.

R-hat, ESS: Vehtari et al. 2021. E-BFMI: Betancourt 2016. divergences and tree_depth are the numbers
of divergences and of iterations that reach the maximum tree depth.
"""
ADVICE: Mapping[str, str] = MappingProxyType(
    {
        "complete": "run it again to the end",
        "not_finite": "look for a prior or predictor on an extreme scale",
        "divergences": "use narrower priors, or rescale the predictors to steps of about 1",
        "tree_depth": "use narrower priors, or rescale the predictors to steps of about 1",
        "e_bfmi": "use narrower priors, or more tuning",
        "r_hat": "use more tuning and draws, or narrower priors",
        "ess_bulk": "use more draws",
        "ess_tail": "use more draws",
    }
)
"""What to do if a diagnostic fails."""
LARGEST_Z = 4.0
"""Two samplers disagree if they differ by more than this many Monte Carlo standard errors."""
CHECK_COLUMNS = (
    "check",
    "item",
    "observed",
    "predicted_low",
    "predicted_high",
    "p_value",
    "verdict",
    "reason",
)
COMPARISON_COLUMNS = (
    "quantity",
    "answer",
    "nuts",
    "monte_carlo_error",
    "z",
    "ess_bulk",
    "r_hat",
    "verdict",
)
_COMPARED = ("log_odds_ratio", "intercept", "tau")
_ENDS: Mapping[str, float] = MappingProxyType({"2.5 % point": 0.025, "97.5 % point": 0.975})
SUMMARIES = ("mean", "sd", *_ENDS)
"""What is compared of each quantity."""
_ONE_ERROR = np.array([0.15865525393145707, 0.8413447460685429])
"""Normal cumulative probabilities at one SD below and above the mean."""


def check_sampling(draws: xr.DataTree) -> pd.DataFrame:
    """Check draws of NUTS by their sampling diagnostics.

    Parameters
    ----------
    draws
        From `fit`, or from any sampler that returns ArviZ's groups.

    Returns
    -------
    One row per diagnostic, columns `CHECK_COLUMNS`: the worst value found, its parameter or chain,
    and the limits. The verdict is "pass", "fail", or "not applicable" if the sampler did not record
    what the diagnostic needs.

    Raises
    ------
    StudyError
        If the draws are not from a Markov chain.
    """
    missing = [g for g in ("posterior", "sample_stats") if g not in draws.children]
    if missing or "diverging" not in draws["sample_stats"]:
        found = f"no group {missing[0]}" if missing else "no sample_stats of a Markov chain"
        msg = f"draws: expected draws of NUTS, found {found}; "
        raise StudyError(msg + "for draws of infer read pareto_k and effective_size instead")
    wanted = int(draws.attrs.get("draws_wanted", 0)) * int(draws.attrs.get("chains_wanted", 0))
    limits = {"complete": (wanted, wanted), **DIAGNOSTIC_LIMITS}
    measured = {**_count_events(draws), **_measure_mixing(draws["posterior"].to_dataset())}
    if not wanted:
        measured["complete"] = "draws", None
    rows = [_judge_diagnostic(check, *measured[check], *limits[check]) for check in limits]
    return make_table(rows, CHECK_COLUMNS)


def _judge_diagnostic(
    check: str, item: str, observed: float | None, low: float, high: float
) -> tuple[object, ...]:
    if observed is None:
        reason = f"The sampler did not record what {check} is computed from."
        return check, item, math.nan, low, high, math.nan, "not applicable", reason
    limits = {
        low == high: f"exactly {low:g}",
        low == -math.inf: f"at most {high:g}",
        high == math.inf: f"at least {low:g}",
    }[True]
    verdict = "pass" if low <= observed <= high else "fail"
    reason = f"{check} of {item}: expected {limits}, found {observed:.6g}."
    return check, item, observed, low, high, math.nan, verdict, reason


def _count_events(draws: xr.DataTree) -> dict[str, tuple[str, float | None]]:
    """Return the diagnostics that count draws, and the E-BFMI, each with its item."""
    posterior, stats = draws["posterior"].to_dataset(), draws["sample_stats"].to_dataset()
    sizes = posterior.sizes
    bad = sum(int((~np.isfinite(v)).sum()) for v in posterior.data_vars.values())
    # PyMC and nutpie use different names; other samplers do not record it.
    names = [n for n in ("reached_max_treedepth", "maxdepth_reached") if n in stats]
    energy = _measure_energy(stats["energy"]) if "energy" in stats else ("energy", None)
    return {
        "complete": ("draws", sizes["chain"] * sizes["draw"]),
        "not_finite": ("posterior", bad),
        "divergences": ("draws", int(stats["diverging"].sum())),
        "tree_depth": ("draws", int(stats[names[0]].sum()) if names else None),
        "e_bfmi": energy,
    }


def _measure_energy(energy: xr.DataArray) -> tuple[str, float]:
    values = energy.transpose("chain", "draw").to_numpy()
    found = np.asarray(_STATISTICS.bfmi(values, chain_axis=0, draw_axis=1))
    return f"chain {int(found.argmin())}", float(found.min())


def _measure_mixing(posterior: xr.Dataset) -> dict[str, tuple[str, float | None]]:
    """Return the worst R-hat and effective sample sizes, each with its quantity."""
    quantities = {
        k: v for k, v in _flatten(posterior).items() if np.ptp(v) > 0 or np.isnan(v).any()
    }
    if not quantities:
        return dict.fromkeys(("r_hat", "ess_bulk", "ess_tail"), ("posterior", math.nan))
    r_hat = {name: _potential_reduction(values) for name, values in quantities.items()}
    found: dict[str, tuple[str, float | None]] = {"r_hat": _find_worst(r_hat, largest=True)}
    for method in ("bulk", "tail"):
        sizes = {k: _effective_size(v, method) for k, v in quantities.items()}
        found[f"ess_{method}"] = _find_worst(sizes, largest=False)
    return found


def _potential_reduction(values: Floats) -> float:
    """Return R-hat; it is infinite for chains that are constant at different values."""
    with np.errstate(divide="ignore"):
        return float(_STATISTICS.rhat(values, chain_axis=0, draw_axis=1))


def _effective_size(values: Floats, method: str) -> float:
    prob = (0.05, 0.95) if method == "tail" else None
    return float(_STATISTICS.ess(values, chain_axis=0, draw_axis=1, method=method, prob=prob))


def _find_worst(values: dict[str, float], *, largest: bool) -> tuple[str, float]:
    """Return the name and value of the most extreme entry; NaN counts as most extreme."""
    sign = -1 if largest else 1
    name = min(values, key=lambda k: -math.inf if math.isnan(values[k]) else sign * values[k])
    return name, values[name]


def _flatten(posterior: xr.Dataset) -> dict[str, Floats]:
    """Return every scalar quantity, dims (chain, draw), by name, such as log_odds_ratio[tfi]."""
    found = {}
    for name, variable in posterior.data_vars.items():
        inner = [d for d in variable.dims if d not in ("chain", "draw")]
        values = variable.transpose("chain", "draw", *inner)
        labels = [posterior[d].to_numpy() for d in inner]
        for index in np.ndindex(*(len(label) for label in labels)):
            where = ",".join(str(label[i]) for label, i in zip(labels, index, strict=True))
            key = f"{name}[{where}]" if inner else str(name)
            found[key] = values.to_numpy()[(..., *index)].astype(float)
    return found


def name_summary(quantity: str, summary: str) -> str:
    """Return how the column `quantity` names a summary, such as tau, mean."""
    return f"{quantity}, {summary}"


def compare_draws(draws: xr.DataTree, nuts: xr.DataTree) -> pd.DataFrame:
    """Compare draws with those of NUTS, relative to the Monte Carlo error.

    The mean, the standard deviation and the ends of the equal-tailed 95 % interval are compared for
    every log odds ratio, the intercept and tau.

    Parameters
    ----------
    draws
        From `infer` for one replicate, or from `fit`.
    nuts
        From `fit`, for the same patients and priors.

    Returns
    -------
    One row per summary, columns `COMPARISON_COLUMNS`. The verdict is "agree" if the difference is
    below `LARGEST_Z` Monte Carlo standard errors, else "differ".

    Raises
    ------
    StudyError
        If the two are not draws of the same quantities for one replicate.
    """
    replicates = draws["sample_stats"].sizes.get("of_replicate", 1)
    if replicates != 1:
        msg = f"draws: expected draws of one replicate, found {replicates}; infer from "
        raise StudyError(msg + "patients.isel(replicate=[i]), the replicate that NUTS had")
    answer, reference = _select_compared(draws), _select_compared(nuts)
    if list(answer) != list(reference):
        odd = sorted(set(answer) ^ set(reference)) or list(answer)
        msg = f"draws: expected the quantities of nuts, found {', '.join(odd)} in one of the two "
        raise StudyError(msg + "or in another order; use the same patients and priors for both")
    importance_size = _find_importance_size(draws)
    rows = [
        row
        for name in answer
        for row in _compare_quantity(name, answer[name], reference[name], importance_size)
    ]
    return make_table(rows, COMPARISON_COLUMNS)


def _select_compared(draws: xr.DataTree) -> dict[str, Floats]:
    posterior = draws["posterior"].to_dataset()
    return _flatten(posterior[[name for name in _COMPARED if name in posterior]])


def _find_importance_size(draws: xr.DataTree) -> float | None:
    """Return the effective size of the importance sample from which `draws` were taken, or None."""
    stats = draws["sample_stats"]
    return float(stats["effective_size"].sum()) if "effective_size" in stats else None


def _compare_quantity(
    name: str, answer: Floats, nuts: Floats, importance_size: float | None
) -> list[tuple[object, ...]]:
    """Return one row for each summary of one quantity; draws have dims (chain, draw)."""
    mine, theirs = _summarise(answer), _summarise(nuts)
    error = _chain_errors(nuts)
    own = (
        _chain_errors(answer)
        if importance_size is None
        else _independent_errors(answer, importance_size)
    )
    ess = _effective_size(nuts, "bulk")
    r_hat = _potential_reduction(nuts)
    rows: list[tuple[object, ...]] = []
    for summary in mine:
        both = math.hypot(error[summary], own[summary])
        z = (mine[summary] - theirs[summary]) / both if both > 0 else math.nan
        verdict = "agree" if abs(z) < LARGEST_Z else "differ"
        quantity = name_summary(name, summary)
        rows.append((quantity, mine[summary], theirs[summary], both, z, ess, r_hat, verdict))
    return rows


def _summarise(values: Floats) -> dict[str, float]:
    low, high = np.quantile(values, list(_ENDS.values()))
    return {
        "mean": float(values.mean()),
        "sd": float(values.std(ddof=1)),
        **dict(zip(_ENDS, (float(low), float(high)), strict=True)),
    }


def _chain_errors(values: Floats) -> dict[str, float]:
    """Return the Monte Carlo standard errors of the summaries of Markov chains."""
    axes = {"chain_axis": 0, "draw_axis": 1}
    ends = {
        name: _STATISTICS.mcse(values, **axes, method="quantile", prob=p)
        for name, p in _ENDS.items()
    }
    found = {name: _STATISTICS.mcse(values, **axes, method=name) for name in ("mean", "sd")}
    return {name: float(error) for name, error in {**found, **ends}.items()}


def _independent_errors(values: Floats, importance_size: float) -> dict[str, float]:
    """Return the Monte Carlo standard errors of the summaries of resampled importance draws.

    Resampling adds to the error of the importance sample, whose effective size is
    `importance_size`. For an end of an interval the error is half the width of its order-statistic
    interval with the coverage of one standard error on either side (as `arviz_stats` computes it
    for chains).
    """
    ordered = np.sort(values, axis=None)
    size = 1 / (1 / len(ordered) + 1 / importance_size)
    sd = float(ordered.std(ddof=1))
    kurtosis = float(((ordered - ordered.mean()) ** 4).mean()) / sd**4
    found = {"mean": sd / math.sqrt(size), "sd": sd * math.sqrt((kurtosis - 1) / (4 * size))}
    for name, p in _ENDS.items():
        share = betaincinv(size * p + 1, size * (1 - p) + 1, _ONE_ERROR)
        low, high = np.clip(share * len(ordered), 0, len(ordered) - 1).astype(int)
        found[name] = float(ordered[high] - ordered[low]) / 2
    return found
