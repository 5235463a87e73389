"""Does the model fit what was printed? Posterior and prior predictive checks.

Outcomes are replicated for the patients that there are, and every printed number, every refitted
coefficient and every assumption that the publication did not test is held against what the model
then gives. Where a check rests on how factors go together, which the tables do not pin down, its p
value is computed in every replicate and the verdict is "open" unless they agree.
"""

import itertools
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
import xarray as xr
from numpy.typing import NDArray
from scipy.optimize import isotonic_regression
from scipy.special import expit, log_expit

from pvp_bayes.columns import frame
from pvp_bayes.diagnostics import check_sampling
from pvp_bayes.inference import draw_prior, recall_patients, recall_priors
from pvp_bayes.posterior import PARETO_K_LIMIT, fit_modes, pareto_k, weigh_posterior
from pvp_bayes.priors import PRIOR_SETS, PriorSet
from pvp_bayes.summary import area_under_curve, summarise_odds_ratios

__all__ = ["CHECK_COLUMNS", "PRIOR_CHECK_COLUMNS", "check_predictions", "check_prior"]

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
PRIOR_CHECK_COLUMNS = ("priors", "quantity", "item", "median", "lower", "upper", "prob")
ALARM = 0.05
"""Probability that a family of checks raises an alarm although the model is right, at most."""
FEW = 0.05
"""Share of the sets of patients that may disagree before a check is open."""
REPLICATIONS = 1_000
LEAST_REPLICATIONS = 200
MOST_NUMBERS = 20_000_000
"""Numbers in all replicated outcomes, to bound time and memory."""
LARGEST_ERROR = 0.02
"""Monte Carlo error of a log odds ratio's median with which it is printed."""
LEAST_EFFECTIVE = 400.0
LEFT_OUT_DRAWS = 4_000
FINITE_VARIANCE = 0.5
"""Pareto k up to which the variance of weights is finite."""
MOST_LEFT_OUT = 400
"""Distinct patients for whom the posterior without them is computed exactly."""
LEFT_OUT_REPLICATES = 8
FEW_VALUES = 6
SHOWN_PATTERNS = 30
PRIOR_DRAWS = 4_000

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class _Outcomes:
    """Counts by pattern of many data sets, dims (data, pattern), and their designs."""

    design: Floats
    """Dims (data, pattern, predictor)."""
    cases: Floats
    controls: Floats

    def part(self, rows: NDArray[np.intp] | slice) -> "_Outcomes":
        return _Outcomes(self.design[rows], self.cases[rows], self.controls[rows])

    @property
    def totals(self) -> Floats:
        return self.cases + self.controls


@dataclass(frozen=True, slots=True)
class _Posterior:
    """Weighted draws of one posterior."""

    draws: Floats
    """Intercept at the predictors' means, then log odds ratios; dims (draw, number)."""
    weight: Floats
    """Dims (draw,); they sum to 1."""
    means: Floats
    """Predictors' means, dims (predictor,)."""


@dataclass(frozen=True)
class _Fit:
    """Maximum-likelihood fits of many data sets."""

    full: Floats
    """Centred design with a leading 1, dims (data, pattern, coefficient)."""
    estimate: Floats
    error: Floats
    probability: Floats
    """Fitted probability by pattern, dims (data, pattern)."""
    information: Floats


@dataclass(frozen=True)
class _Statistic:
    """A quantity of a data set: its values in the patients and in replicated outcomes."""

    check: str
    item: str
    observed: Floats
    """By replicate."""
    predicted: Floats
    """By replication."""
    one_sided: bool = False
    """Whether only large values speak against the model."""


def check_predictions(
    draws: xr.DataTree, patients: xr.Dataset | None = None, *, prob: float = 0.95
) -> pd.DataFrame:
    """Check the draws, and hold the model against the patients and the printed numbers.

    Parameters
    ----------
    draws
        From `infer` or `fit`.
    patients
        What they were made from; by default what the draws carry.
    prob
        Probability inside the predicted intervals.

    Returns
    -------
    One row per check and item, columns `CHECK_COLUMNS`. The verdict is "pass", "fail", "open" where
    more than a few replicates disagree because the publication does not pin the check down, or "not
    applicable". A family of checks (the column `check`) raises a false alarm with probability 0.05
    at most: each p value is held against 0.05 over the number of items.

    Notes
    -----
    Posterior predictive p values: Gelman, Meng and Stern 1996, Statistica Sinica 6. Linearity and
    interaction: Rao's score statistic of the terms left out, whose distribution is taken from the
    replicated outcomes. Calibration: the miscalibration part of the Brier score by isotonic
    regression (Dimitriadis, Gneiting and Jordan 2021, PNAS 118). Leave-one-out is over patients:
    the draws get the weights of the posterior without each distinct patient, and where the variance
    of these may be infinite (Pareto k above 0.5), that posterior is drawn again (Vehtari, Gelman
    and Gabry 2017, Statistics and Computing 27).
    """
    patients = recall_patients(draws) if patients is None else patients
    rows = list(_check_draws(draws, prob))
    if "estimate" in patients:
        statistics = list(_replicate_estimates(draws, patients))
        return _tabulate(rows, statistics, prob)
    priors = recall_priors(draws)
    seed = int(draws.attrs["random_seed"])
    observed = _read_outcomes(patients)
    rows += _check_misses(patients)
    predicted = _replicate_outcomes(draws, observed, np.random.default_rng([seed, 2]))
    names = patients["predictor"].to_numpy().tolist()
    fits = _fit(observed), _fit(predicted)
    statistics = [
        *_list_margins(observed, predicted, names),
        *_list_refits(observed, predicted, fits, names),
        *_list_assumptions(observed, predicted, fits, names),
    ]
    rows_after = _leave_out(patients, draws, priors, np.random.default_rng([seed, 3]))
    return _tabulate(rows, statistics, prob, list(rows_after))


def _tabulate(
    rows: list[tuple[object, ...]],
    statistics: list[_Statistic],
    prob: float,
    rows_after: list[tuple[object, ...]] | None = None,
) -> pd.DataFrame:
    families = pd.Series([s.check for s in statistics]).value_counts()
    judged = [_judge(s, ALARM / int(families[s.check]), prob) for s in statistics]
    return frame([*rows, *judged, *(rows_after or [])], CHECK_COLUMNS)


def _judge(statistic: _Statistic, level: float, prob: float) -> tuple[object, ...]:
    """Return the row of a statistic: its p value in every replicate against the level."""
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


def _row(
    check: str, item: str, observed: float, limits: tuple[float, float], reason: str
) -> tuple[object, ...]:
    """Return the row of a value that has limits instead of a distribution."""
    low, high = limits
    verdict = "pass" if low <= observed <= high else "fail"
    nothing = math.nan
    return check, item, observed, low, high, nothing, verdict, reason, nothing, nothing


def _check_draws(draws: xr.DataTree, prob: float) -> Iterator[tuple[object, ...]]:
    """Yield whether the draws themselves can be trusted, before any other number."""
    stats = draws["sample_stats"]
    if "diverging" in stats:
        for row in check_sampling(draws).itertuples(index=False):
            yield (*row, math.nan, math.nan)
    if "pareto_k" in stats and np.isfinite(stats["pareto_k"]).any():
        k = float(stats["pareto_k"].max())
        redrawn = " Replicates above were drawn by NUTS." if k > PARETO_K_LIMIT else ""
        reason = f"Largest Pareto k of the importance weights, 0.7 at most.{redrawn}"
        yield _row("pareto_k", "replicates", k, (-math.inf, PARETO_K_LIMIT), reason)
    table = summarise_odds_ratios(draws, prob=prob)
    for row in table.to_dict("records"):
        size = row["effective_size"]
        enough = "Independent draws behind the figures, 400 at least."
        yield _row("effective_size", row["predictor"], size, (LEAST_EFFECTIVE, math.inf), enough)
        error = math.sqrt(math.pi / 2) * row["log_sd"] / math.sqrt(size)
        reason = "Monte Carlo error of the median of the log odds ratio, 0.02 at most."
        yield _row("monte_carlo_error", row["predictor"], error, (0.0, LARGEST_ERROR), reason)


def _check_misses(patients: xr.Dataset) -> Iterator[tuple[object, ...]]:
    """Yield by how much the reconstructed patients miss the printed regression."""
    words = {"coefficient_miss": "coefficient", "standard_error_miss": "standard error"}
    for name, what in words.items():
        if name in patients:
            worst = patients[name].max("replicate")
            for predictor, miss in zip(
                patients["predictor"].to_numpy().tolist(), worst.to_numpy().tolist(), strict=True
            ):
                reason = f"Largest miss of the printed {what} in any set of patients, in SEs."
                yield _row(f"printed {what}", predictor, miss, (0.0, LARGEST_ERROR), reason)


def _replicate_estimates(draws: xr.DataTree, patients: xr.Dataset) -> Iterator[_Statistic]:
    """Yield the printed estimates against estimates replicated with their errors."""
    rng = np.random.default_rng([int(draws.attrs["random_seed"]), 2])
    slopes = draws["posterior"]["log_odds_ratio"].transpose("chain", "draw", "predictor")
    flat = slopes.to_numpy().reshape(-1, slopes.sizes["predictor"])
    errors = patients["standard_error"].to_numpy()
    predicted = flat + errors * rng.standard_normal(flat.shape)
    for j, name in enumerate(patients["predictor"].to_numpy().tolist()):
        observed = patients["estimate"].to_numpy()[[j]]
        yield _Statistic("coefficient", name, observed, predicted[:, j])


def _read_outcomes(patients: xr.Dataset) -> _Outcomes:
    cases, controls = (
        patients[name].transpose("replicate", "pattern").to_numpy().astype(float)
        for name in ("cases", "controls")
    )
    design = patients["design"].transpose(..., "pattern", "predictor").to_numpy().astype(float)
    return _Outcomes(np.broadcast_to(design, (len(cases), *design.shape[-2:])), cases, controls)


def _replicate_outcomes(
    draws: xr.DataTree, observed: _Outcomes, rng: np.random.Generator
) -> _Outcomes:
    """Draw new outcomes for the same patients, each from one posterior draw and its replicate."""
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
    same = observed.part(replicate[chosen])
    log_odds = (same.design @ slopes[chosen][..., None])[..., 0] + intercept[chosen, None]
    totals = same.totals
    cases = rng.binomial(totals.astype(np.int64), expit(log_odds)).astype(float)
    both = (cases.sum(axis=1) > 0) & (cases.sum(axis=1) < totals.sum(axis=1))
    return _Outcomes(same.design, cases, totals - cases).part(np.flatnonzero(both))


def _fit(outcomes: _Outcomes) -> _Fit:
    """Fit every data set by maximum likelihood, with priors that only keep estimates finite."""
    totals = outcomes.totals
    means = np.einsum("rk,rkj->rj", totals, outcomes.design) / totals.sum(axis=1)[:, None]
    ones = np.ones((*totals.shape, 1))
    full = np.concatenate([ones, outcomes.design - means[:, None]], axis=2)
    mode, information = fit_modes(full, outcomes.cases, totals, np.full(full.shape[::2], 1e-4))
    error = np.sqrt(np.diagonal(np.linalg.inv(information), axis1=1, axis2=2))
    probability = expit((full @ mode[..., None])[..., 0])
    return _Fit(full, mode[:, 1:], error[:, 1:], probability, information)


def _list_margins(
    observed: _Outcomes, predicted: _Outcomes, names: list[str]
) -> Iterator[_Statistic]:
    """Yield each share, or mean and SD, of Table 1 by group."""
    for j, name in enumerate(names):
        values = np.unique(observed.design[..., j])
        parts = ("share",) if set(values.tolist()) <= {0.0, 1.0} else ("mean", "sd")
        for group in ("cases", "controls"):
            found = [
                _measure_margin(getattr(data, group), data.design[..., j])
                for data in (observed, predicted)
            ]
            for part in parts:
                key = "sd" if part == "sd" else "mean"
                item = f"{name}, {group}, {part}"
                yield _Statistic("table 1", item, found[0][key], found[1][key])


def _measure_margin(counts: Floats, values: Floats) -> Mapping[str, Floats]:
    n = counts.sum(axis=1)
    mean = (counts * values).sum(axis=1) / n
    square = (counts * (values - mean[:, None]) ** 2).sum(axis=1)
    return {"mean": mean, "sd": np.sqrt(square / np.maximum(n - 1, 1))}


def _list_refits(
    observed: _Outcomes, predicted: _Outcomes, fits: tuple[_Fit, _Fit], names: list[str]
) -> Iterator[_Statistic]:
    """Yield every refitted coefficient and standard error, crude log odds ratios, and the AUC."""
    mine, theirs = fits
    for j, name in enumerate(names):
        yield _Statistic("coefficient", name, mine.estimate[:, j], theirs.estimate[:, j])
    for j, name in enumerate(names):
        yield _Statistic("standard error", name, mine.error[:, j], theirs.error[:, j])
    for j, name in enumerate(names):
        crude, replicated = (
            _fit(_Outcomes(data.design[..., [j]], data.cases, data.controls)).estimate[:, 0]
            for data in (observed, predicted)
        )
        yield _Statistic("crude log odds ratio", name, crude, replicated)
    area, areas = (
        area_under_curve(fit.probability, data.cases, data.controls)
        for fit, data in zip(fits, (observed, predicted), strict=True)
    )
    yield _Statistic("auc", "refitted model", area, areas)


def _list_assumptions(
    observed: _Outcomes, predicted: _Outcomes, fits: tuple[_Fit, _Fit], names: list[str]
) -> Iterator[_Statistic]:
    """Yield what the regression assumes and the publication does not test."""
    pair = ((observed, fits[0]), (predicted, fits[1]))
    for j, name in enumerate(names):
        levels = np.unique(observed.design[..., j])
        if len(levels) > 2:
            mine, theirs = (_score(data, fit, _bend(data, j, levels)) for data, fit in pair)
            yield _Statistic("linearity", name, mine, theirs, one_sided=True)
    for (i, first), (j, second) in itertools.combinations(enumerate(names), 2):
        if not _same_variable(first, second):
            mine, theirs = (_score(data, fit, _cross(fit.full, i, j)) for data, fit in pair)
            yield _Statistic("interaction", f"{first} x {second}", mine, theirs, one_sided=True)
    mine, theirs = (_miscalibration(data, fit) for data, fit in pair)
    yield _Statistic("calibration", "refitted model", mine, theirs, one_sided=True)


def _same_variable(first: str, second: str) -> bool:
    """Say whether two predictors are levels of one variable, which no patient has together."""
    return "[" in first and first.partition("[")[0] == second.partition("[")[0]


def _bend(data: _Outcomes, j: int, levels: Floats) -> Floats:
    """Return terms that a straight line lacks, dims (data, pattern, term).

    With few values a term for each level but two, else a parabola and a kink at the median.
    """
    x = data.design[..., j]
    if len(levels) <= FEW_VALUES:
        return np.stack([(x == level) * 1.0 for level in levels[1:-1]], axis=-1)
    centred = x - np.median(levels)
    return np.stack([centred**2, np.maximum(centred, 0.0)], axis=-1)


def _cross(full: Floats, i: int, j: int) -> Floats:
    return (full[..., i + 1] * full[..., j + 1])[..., None]


def _score(data: _Outcomes, fit: _Fit, terms: Floats) -> Floats:
    """Return Rao's score statistic of terms left out of the fit, by data set."""
    totals = data.totals
    weight = (totals * fit.probability * (1 - fit.probability))[..., None]
    residual = data.cases - totals * fit.probability
    score = (residual[:, None] @ terms)[:, 0]
    across = fit.full.swapaxes(1, 2) @ (weight * terms)
    within = terms.swapaxes(1, 2) @ (weight * terms)
    rest = within - across.swapaxes(1, 2) @ np.linalg.solve(fit.information, across)
    rest += (
        1e-9
        * np.maximum(np.trace(within, axis1=1, axis2=2), 1e-9)[:, None, None]
        * np.eye(terms.shape[-1])
    )
    return np.asarray((score * np.linalg.solve(rest, score[..., None])[..., 0]).sum(axis=1))


def _miscalibration(data: _Outcomes, fit: _Fit) -> Floats:
    """Return by how much isotonic recalibration would better the mean Brier score."""
    found = []
    for cases, totals, p in zip(data.cases, data.totals, fit.probability, strict=True):
        used = np.flatnonzero(totals > 0)
        order = used[np.argsort(p[used], kind="stable")]
        n, y = totals[order], cases[order]
        better = isotonic_regression(y / n, weights=n).x
        gain = y * ((1 - p[order]) ** 2 - (1 - better) ** 2) + (n - y) * (p[order] ** 2 - better**2)
        found.append(gain.sum() / n.sum())
    return np.array(found)


def _leave_out(
    patients: xr.Dataset, draws: xr.DataTree, priors: PriorSet, rng: np.random.Generator
) -> Iterator[tuple[object, ...]]:
    """Yield how well patients are predicted by the others, and what single patterns decide."""
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
    """Return the leave-one-patient-out log score per patient less that of the case share."""
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
    """Return the largest shift of each posterior mean without one pattern, and its pattern."""
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
    """Return cases and controls of patients with one replicate, dims (group, pattern)."""
    return np.array([one[name].to_numpy()[0] for name in ("cases", "controls")], dtype=float)


def _draw_without(
    one: xr.Dataset, removed: Floats, priors: PriorSet, rng: np.random.Generator
) -> list[_Posterior]:
    """Return the posterior without each set of removed patients, dims (set, group, pattern).

    The draws of the whole posterior get other weights; where the variance of these may be infinite,
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
    """Return patients with one replicate as many replicates whose counts can be changed."""
    copies = one.isel(replicate=np.zeros(times, dtype=int))
    counts = {name: copies[name].copy(deep=True) for name in ("cases", "controls")}
    ordered = {name: value.transpose("replicate", "pattern") for name, value in counts.items()}
    return copies[["design"]].assign(ordered)


def check_prior(
    patients: xr.Dataset,
    *,
    others: Sequence[PriorSet] = (),
    prob: float = 0.95,
    random_seed: int = 1,
) -> pd.DataFrame:
    """Say in clinical units what every prior set believes before the data.

    Parameters
    ----------
    patients
        From `reconstruct_patients` or `count_patterns`; only their design and number are used.
    others
        Prior sets beside the named ones, for example the one that other studies give.
    prob
        Probability inside the intervals.

    Returns
    -------
    For every prior set the odds ratio of a factor, or of each where the prior differs by factor,
    and the share of cases among patients with each pattern (the thirty most frequent ones), columns
    `PRIOR_CHECK_COLUMNS`.
    """
    points = [0.5, (1 - prob) / 2, (1 + prob) / 2]
    rows = []
    patterns, design = _list_patterns(patients) if "cases" in patients else ([], np.empty((0, 1)))
    predictors = patients["predictor"].to_numpy().tolist()
    for name, chosen in {**PRIOR_SETS, **{priors.name: priors for priors in others}}.items():
        priors = chosen.select(predictors)
        found = draw_prior(priors, (1, PRIOR_DRAWS), len(predictors), random_seed)
        slopes = found["log_odds_ratio"][0]
        ratios = np.quantile(np.exp(np.clip(slopes, -700, 700)), points, axis=0).T
        items = predictors if priors.mixtures else ["any factor"]
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
    return frame(rows, PRIOR_CHECK_COLUMNS)


def _list_patterns(patients: xr.Dataset) -> tuple[list[str], Floats]:
    """Return the most frequent patterns and their centred designs, dims (pattern, predictor)."""
    one = patients.isel(replicate=0)
    totals = (one["cases"] + one["controls"]).to_numpy()
    design = one["design"].transpose("pattern", "predictor").to_numpy()
    centred = design - totals @ design / totals.sum()
    order = np.argsort(-totals, kind="stable")[:SHOWN_PATTERNS]
    order = order[totals[order] > 0]
    return [str(name) for name in one["pattern"].to_numpy()[order]], centred[order]
