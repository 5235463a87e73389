"""Check the draws, and compare the model with the printed numbers by posterior predictive checks.

Outcomes are replicated for the given patients. Every printed number, every refitted coefficient and
every assumption that the publication did not test is compared with its distribution in the
replicated outcomes. Some checks depend on how the factors are associated, which the tables do not
determine. The p value is therefore computed in every replicate, and the verdict is "open" unless
the replicates agree.
"""

import itertools
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import pandas as pd
import xarray as xr
from numpy.typing import NDArray
from scipy.optimize import isotonic_regression
from scipy.special import expit

from pvp_bayes.columns import make_table
from pvp_bayes.patients.basis import Basis
from pvp_bayes.patients.patterns import PatternCounts
from pvp_bayes.patients.predictors import read_contrasts
from pvp_bayes.posterior.diagnostics import check_sampling
from pvp_bayes.posterior.draws import extract_patients, extract_priors
from pvp_bayes.posterior.importance import PARETO_K_LIMIT
from pvp_bayes.posterior.newton import PatternFits, fit_counts
from pvp_bayes.results.identification import area_under_curve
from pvp_bayes.results.left_out import check_left_out
from pvp_bayes.results.odds_ratios import summarise_odds_ratios

__all__ = [
    "CHECK_COLUMNS",
    "GROUPS",
    "MEASURED_PARTS",
    "check_predictions",
    "name_interaction",
    "name_margin",
]


CHECK_COLUMNS = (
    "check",
    "item",
    "observed",
    "predicted_low",
    "predicted_high",
    "p_value",
    "verdict",
    "reason",
    "p_lowest",
    "p_highest",
)
ALARM = 0.05
"""Largest probability of a false alarm in a family of checks."""
FEW = 0.05
"""A check is open unless all replicates but this proportion agree."""
GROUPS = ("cases", "controls")
MEASURED_PARTS = ("mean", "sd")
REPLICATIONS = 1_000
LEAST_REPLICATIONS = 200
MOST_NUMBERS = 20_000_000
"""Largest number of elements in the replicated outcomes, to limit time and memory."""
LARGEST_ERROR = 0.02
"""Largest Monte Carlo error of the median of a log odds ratio; also the largest miss in SEs."""
LEAST_EFFECTIVE = 400.0
FEW_VALUES = 6
Floats = NDArray[np.float64]


class _Fitted(NamedTuple):
    """Data sets and the regressions fitted to them."""

    counts: PatternCounts
    fits: PatternFits


_Pair = tuple[_Fitted, _Fitted]
"""The given patients, and the same patients with replicated outcomes."""


@dataclass(frozen=True)
class _Statistic:
    """A test quantity: its values in the patients and in the replicated outcomes."""

    check: str
    item: str
    observed: Floats
    """Values by replicate of the patients."""
    predicted: Floats
    """Values by replication of the outcomes."""
    one_sided: bool = False
    """Whether only large values are evidence against the model."""


def check_predictions(
    draws: xr.DataTree, patients: xr.Dataset | None = None, *, prob: float = 0.95
) -> pd.DataFrame:
    """Check the draws, and compare the model with the patients and the printed numbers.

    Parameters
    ----------
    draws
        From `infer` or `fit`.
    patients
        The patients behind the draws; by default those stored with the draws.
    prob
        Probability inside the predicted intervals.

    Returns
    -------
    One row per check and item, columns `CHECK_COLUMNS`. The verdict is "pass", "fail", "open" (the
    replicates disagree, because the publication does not determine the check) or "not applicable".
    The probability of a false alarm in a family of checks (the column `check`) is at most 0.05:
    each p value is compared with 0.05 divided by the number of items.

    Notes
    -----
    Posterior predictive p values: Gelman, Meng and Stern 1996, Statistica Sinica 6. Linearity and
    interaction: Rao's score statistic of the omitted terms, with its distribution in the replicated
    outcomes. Calibration: the miscalibration component of the Brier score by isotonic regression
    (Dimitriadis, Gneiting and Jordan 2021, PNAS 118). Leave-one-out is over patients: the draws are
    reweighted to the posterior without each distinct patient. If the variance of these weights may
    be infinite (Pareto k above 0.5), that posterior is drawn again (Vehtari, Gelman and Gabry 2017,
    Statistics and Computing 27).
    """
    patients = extract_patients(draws) if patients is None else patients
    rows = list(_check_draws(draws, prob))
    if not Basis.of(patients).has_patients:
        statistics = list(_replicate_estimates(draws, patients))
        return _build_check_table(rows, statistics, prob)
    priors = extract_priors(draws)
    seed = int(draws.attrs["random_seed"])
    observed = PatternCounts.read(patients).compact()
    rows += _check_misses(patients)
    predicted = _replicate_outcomes(draws, observed, np.random.default_rng([seed, 2]))
    names = patients["predictor"].to_numpy().tolist()
    pair = _Fitted(observed, fit_counts(observed)), _Fitted(predicted, fit_counts(predicted))
    contrasts = read_contrasts(patients)
    statistics = [
        *_list_margins(pair, names),
        *_list_refits(pair, names),
        *_list_assumptions(pair, names, [c.variable for c in contrasts]),
    ]
    rows_after = check_left_out(patients, draws, priors, np.random.default_rng([seed, 3]))
    return _build_check_table(rows, statistics, prob, list(rows_after))


def _build_check_table(
    rows: list[tuple[object, ...]],
    statistics: list[_Statistic],
    prob: float,
    rows_after: list[tuple[object, ...]] | None = None,
) -> pd.DataFrame:
    """Evaluate the statistics; return their rows between the rows before and after."""
    families = pd.Series([s.check for s in statistics]).value_counts()
    judged = [_judge(s, ALARM / int(families[s.check]), prob) for s in statistics]
    return make_table([*rows, *judged, *(rows_after or [])], CHECK_COLUMNS)


def _judge(statistic: _Statistic, level: float, prob: float) -> tuple[object, ...]:
    """Return the row of a statistic; its p value in every replicate is compared with the level."""
    predicted = np.sort(statistic.predicted)
    above = 1 - (np.searchsorted(predicted, statistic.observed - 1e-9) / len(predicted))
    below = np.searchsorted(predicted, statistic.observed + 1e-9, side="right") / len(predicted)
    count = len(predicted)
    p = above if statistic.one_sided else np.minimum(1.0, 2 * np.minimum(above, below))
    p = np.maximum(p, 1 / (count + 1))
    tails = (0.0, prob) if statistic.one_sided else ((1 - prob) / 2, (1 + prob) / 2)
    low, high = np.quantile(predicted, tails)
    against = p < level
    share = float(against.mean())
    verdict = "fail" if share > 1 - FEW else "open" if share > FEW else "pass"
    reason = f"Held against p < {level:.3g}."
    if against.any() and len(against) > 1:
        reason = f"p is below {level:.3g} in {against.sum()} of {len(against)} sets of patients."
    if verdict == "open":
        reason += " The publication does not pin this down."
    middle = float(np.median(p))
    return (
        statistic.check,
        statistic.item,
        float(np.mean(statistic.observed)),
        float(low),
        float(high),
        middle,
        verdict,
        reason,
        float(p.min()),
        float(p.max()),
    )


def _make_limit_row(
    check: str, item: str, observed: float, limits: tuple[float, float], reason: str
) -> tuple[object, ...]:
    """Return the row of a value that is compared with fixed limits."""
    low, high = limits
    verdict = "pass" if low <= observed <= high else "fail"
    nothing = math.nan
    return check, item, observed, low, high, nothing, verdict, reason, nothing, nothing


def _check_draws(draws: xr.DataTree, prob: float) -> Iterator[tuple[object, ...]]:
    """Yield the diagnostics of the draws."""
    stats = draws["sample_stats"]
    if "diverging" in stats:
        for row in check_sampling(draws).itertuples(index=False):
            yield (*row, math.nan, math.nan)
    if "pareto_k" in stats and np.isfinite(stats["pareto_k"]).any():
        k = float(stats["pareto_k"].max())
        above = int((stats["pareto_k"] > PARETO_K_LIMIT).sum())
        nuts = int(stats["by_nuts"].sum()) if "by_nuts" in stats else above
        redrawn = f" Of {above} replicates above, {nuts} were drawn by NUTS." if above else ""
        reason = f"Largest Pareto k of the importance weights, 0.7 at most.{redrawn}"
        yield _make_limit_row("pareto_k", "replicates", k, (-math.inf, PARETO_K_LIMIT), reason)
    table = summarise_odds_ratios(draws, prob=prob)
    for row in table.to_dict("records"):
        size = row["effective_size"]
        enough = "Independent draws behind the figures, 400 at least."
        yield _make_limit_row(
            "effective_size", row["predictor"], size, (LEAST_EFFECTIVE, math.inf), enough
        )
        error = math.sqrt(math.pi / 2) * row["log_sd"] / math.sqrt(size)
        reason = "Monte Carlo error of the median of the log odds ratio, 0.02 at most."
        yield _make_limit_row(
            "monte_carlo_error", row["predictor"], error, (0.0, LARGEST_ERROR), reason
        )


def _check_misses(patients: xr.Dataset) -> Iterator[tuple[object, ...]]:
    """Yield the largest miss of each printed number by the reconstructed patients."""
    words = {"coefficient_miss": "coefficient", "standard_error_miss": "standard error"}
    for name, what in words.items():
        if name in patients:
            worst = patients[name].max("replicate")
            for predictor, miss in zip(
                patients["predictor"].to_numpy().tolist(), worst.to_numpy().tolist(), strict=True
            ):
                reason = f"Largest miss of the printed {what} in any set of patients, in SEs."
                yield _make_limit_row(
                    f"printed {what}", predictor, miss, (0.0, LARGEST_ERROR), reason
                )


def _replicate_estimates(draws: xr.DataTree, patients: xr.Dataset) -> Iterator[_Statistic]:
    """Yield the printed estimates, with estimates replicated from the posterior."""
    rng = np.random.default_rng([int(draws.attrs["random_seed"]), 2])
    slopes = draws["posterior"]["log_odds_ratio"].transpose("chain", "draw", "predictor")
    flat = slopes.to_numpy().reshape(-1, slopes.sizes["predictor"])
    errors = patients["standard_error"].to_numpy()
    predicted = flat + errors * rng.standard_normal(flat.shape)
    for j, name in enumerate(patients["predictor"].to_numpy().tolist()):
        observed = patients["estimate"].to_numpy()[[j]]
        yield _Statistic("coefficient", name, observed, predicted[:, j])


def _replicate_outcomes(
    draws: xr.DataTree, observed: PatternCounts, rng: np.random.Generator
) -> PatternCounts:
    """Draw new outcomes for the same patients, each from a posterior draw and its replicate."""
    posterior = draws["posterior"].to_dataset()
    slopes = posterior["log_odds_ratio"].transpose("chain", "draw", "predictor").to_numpy()
    slopes = slopes.reshape(-1, slopes.shape[-1])
    intercept = posterior["intercept"].transpose("chain", "draw").to_numpy().ravel()
    replicate = np.zeros(len(slopes), dtype=np.intp)
    if "replicate" in draws["sample_stats"]:
        replicate = draws["sample_stats"]["replicate"].transpose("chain", "draw").to_numpy().ravel()
    most = MOST_NUMBERS // observed.design[0].size
    count = min(len(slopes), max(LEAST_REPLICATIONS, min(REPLICATIONS, most)))
    chosen = rng.choice(len(slopes), count, replace=False)
    same = observed.select(replicate[chosen])
    log_odds = (same.design @ slopes[chosen][..., None])[..., 0] + intercept[chosen, None]
    totals = same.totals
    cases = rng.binomial(totals.astype(np.int64), expit(log_odds)).astype(float)
    both = (cases.sum(axis=1) > 0) & (cases.sum(axis=1) < totals.sum(axis=1))
    return PatternCounts(same.design, cases, totals - cases).select(np.flatnonzero(both))


def name_margin(predictor: str, group: str, part: str) -> str:
    """Return the `item` for a share, mean or SD of Table 1 in a group."""
    return f"{predictor}, {group}, {part}"


def name_interaction(first: str, second: str) -> str:
    """Return the `item` for the interaction of two predictors."""
    return f"{first} x {second}"


def _list_margins(pair: _Pair, names: list[str]) -> Iterator[_Statistic]:
    """Yield each share, or mean and SD, of Table 1, by group."""
    for j, name in enumerate(names):
        values = np.unique(pair[0].counts.design[..., j])
        parts = ("share",) if set(values.tolist()) <= {0.0, 1.0} else MEASURED_PARTS
        for group in GROUPS:
            mine, theirs = (
                _measure_margin(getattr(data.counts, group), data.counts.design[..., j])
                for data in pair
            )
            for part in parts:
                key = "sd" if part == "sd" else "mean"
                item = name_margin(name, group, part)
                yield _Statistic("table 1", item, mine[key], theirs[key])


def _measure_margin(counts: Floats, values: Floats) -> Mapping[str, Floats]:
    n = counts.sum(axis=1)
    mean = (counts * values).sum(axis=1) / n
    square = (counts * (values - mean[:, None]) ** 2).sum(axis=1)
    return {"mean": mean, "sd": np.sqrt(square / np.maximum(n - 1, 1))}


def _list_refits(pair: _Pair, names: list[str]) -> Iterator[_Statistic]:
    """Yield refitted coefficients and standard errors, crude log odds ratios, and the AUC."""
    mine, theirs = (data.fits for data in pair)
    for j, name in enumerate(names):
        yield _Statistic("coefficient", name, mine.estimate[:, j], theirs.estimate[:, j])
    for j, name in enumerate(names):
        yield _Statistic("standard error", name, mine.error[:, j], theirs.error[:, j])
    for j, name in enumerate(names):
        crude, replicated = (_fit_alone(data.counts, j) for data in pair)
        yield _Statistic("crude log odds ratio", name, crude, replicated)
    area, areas = (area_under_curve(data.fits.probability, data.counts) for data in pair)
    yield _Statistic("auc", "refitted model", area, areas)


def _fit_alone(counts: PatternCounts, j: int) -> Floats:
    """Return the crude log odds ratio of one predictor, by data set."""
    alone = PatternCounts(counts.design[..., [j]], counts.cases, counts.controls)
    return fit_counts(alone).estimate[:, 0]


def _list_assumptions(pair: _Pair, names: list[str], variables: list[str]) -> Iterator[_Statistic]:
    """Yield statistics for linearity, interactions and calibration.

    Levels of the same variable exclude each other, so they have no interaction.
    """
    for j, name in enumerate(names):
        levels = np.unique(pair[0].counts.design[..., j])
        if len(levels) > 2:
            mine, theirs = (
                _score(data, _make_nonlinear_terms(data.counts, j, levels)) for data in pair
            )
            yield _Statistic("linearity", name, mine, theirs, one_sided=True)
    for i, j in itertools.combinations(range(len(names)), 2):
        if variables[i] != variables[j]:
            mine, theirs = (
                _score(data, _make_product_term(data.fits.design, i, j)) for data in pair
            )
            item = name_interaction(names[i], names[j])
            yield _Statistic("interaction", item, mine, theirs, one_sided=True)
    mine, theirs = (_miscalibration(data) for data in pair)
    yield _Statistic("calibration", "refitted model", mine, theirs, one_sided=True)


def _make_nonlinear_terms(data: PatternCounts, j: int, levels: Floats) -> Floats:
    """Return terms for departures from linearity, dims (data, pattern, term).

    With few values: an indicator of each level but two. Otherwise: a quadratic term and a linear
    spline with a knot at the median.
    """
    x = data.design[..., j]
    if len(levels) <= FEW_VALUES:
        return np.stack([(x == level) * 1.0 for level in levels[1:-1]], axis=-1)
    centred = x - np.median(levels)
    return np.stack([centred**2, np.maximum(centred, 0.0)], axis=-1)


def _make_product_term(design: Floats, i: int, j: int) -> Floats:
    return (design[..., i + 1] * design[..., j + 1])[..., None]


def _score(data: _Fitted, terms: Floats) -> Floats:
    """Return Rao's score statistic for adding terms to the fit, by data set."""
    totals, fit = data.counts.totals, data.fits
    weight = (totals * fit.probability * (1 - fit.probability))[..., None]
    residual = data.counts.cases - totals * fit.probability
    score = (residual[:, None] @ terms)[:, 0]
    across = fit.design.swapaxes(1, 2) @ (weight * terms)
    within = terms.swapaxes(1, 2) @ (weight * terms)
    rest = within - across.swapaxes(1, 2) @ np.linalg.solve(fit.information, across)
    rest += (
        1e-9
        * np.maximum(np.trace(within, axis1=1, axis2=2), 1e-9)[:, None, None]
        * np.eye(terms.shape[-1])
    )
    return np.asarray((score * np.linalg.solve(rest, score[..., None])[..., 0]).sum(axis=1))


def _miscalibration(data: _Fitted) -> Floats:
    """Return by how much isotonic recalibration would reduce the mean Brier score, by data set."""
    found = []
    counts = data.counts
    for cases, totals, p in zip(counts.cases, counts.totals, data.fits.probability, strict=True):
        used = np.flatnonzero(totals > 0)
        order = used[np.argsort(p[used], kind="stable")]
        n, y = totals[order], cases[order]
        better = isotonic_regression(y / n, weights=n).x
        gain = y * ((1 - p[order]) ** 2 - (1 - better) ** 2) + (n - y) * (p[order] ** 2 - better**2)
        found.append(gain.sum() / n.sum())
    return np.array(found)
