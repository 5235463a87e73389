"""Would another honest analyst conclude otherwise? The answer under everything else assumed.

Every alternative is the whole posterior again, not an approximation of its change: other prior
sets, a dense path of prior scales, powers of prior and likelihood, a factor dropped, a count cut in
two, other sets of patients. Replicates with the same pattern totals and the same sums of predictors
over cases have the same likelihood, so each is drawn from once and counts as often as it occurs.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import numpy as np
import pandas as pd
import xarray as xr
from numpy.typing import NDArray
from scipy.special import chdtri, ndtr, ndtri

from pvp_bayes.columns import frame
from pvp_bayes.inference import recall_patients, recall_priors
from pvp_bayes.normal_likelihood import draw_from_estimates
from pvp_bayes.posterior import PARETO_K_LIMIT, fit_modes, pareto_k, weigh_posterior
from pvp_bayes.priors import PRIOR_SETS, PriorSet, parse_prior_set
from pvp_bayes.study import StudyError
from pvp_bayes.summary import THRESHOLD, summarise_odds_ratios

__all__ = ["Sensitivity", "prior_sensitivity"]

SENSITIVITY_COLUMNS = (
    "setting",
    "predictor",
    "odds_ratio",
    "lower",
    "upper",
    "probability_harmful",
    "pareto_k",
    "method",
    "kind",
    "prob",
    "threshold",
    "probability_above",
    "log_mean",
    "log_sd",
    "shift",
    "effective_size",
    "note",
)
DECISION_COLUMNS = (
    "conclusion",
    "predictor",
    "probability",
    "holds",
    "settings",
    "contrary",
    "contrary_settings",
    "scale_needed",
)
POWER_COLUMNS = (
    "predictor",
    "part",
    "prior_sensitivity",
    "likelihood_sensitivity",
    "pareto_k_prior",
    "pareto_k_likelihood",
    "diagnosis",
)
CONFLICT_COLUMNS = ("priors", "predictor", "estimate", "standard_error", "p_value", "verdict")
SCALE_COLUMNS = ("distribution", "median", "lower", "upper", "prob")

KINDS = ("answer", "prior set", "prior scale", "power", "patients", "model", "reading")
"""What a setting changes, the values of the column `kind`."""
PATH = tuple(f"normal:{scale:.3g}" for scale in np.geomspace(0.1, 10, 41))
POWERS = (0.5, 0.8, 1.25, 2.0)
SURE = 0.95
"""Probability from which a conclusion is drawn."""
TOTAL_DRAWS = 20_000
LEAST_DRAWS = 300
"""Importance draws of all data sets of a setting together, and least of one."""
LEAST_REPLICATES = 4
MOST_WORK = 12_000_000
"""Likelihood terms of a setting; with many patients in patterns of their own, fewer replicates are
used, spread evenly."""
MOST_VALUES = 6
"""Values of a count that is cut in two."""
SENSITIVE = 0.05
"""Power-scaling sensitivity from which it matters (Kallioinen et al. 2024)."""
HANDED_OVER = 4
"""Settings that wait or are evaluated on the executor at a time."""
SELECTED_AT = float(ndtri(0.975))
QUANTILES = (np.arange(2_000) + 0.5) / 2_000

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Sensitivity:
    """How the answer changes with what was assumed; columns as the glossary explains them."""

    settings: pd.DataFrame
    """One row per alternative and predictor, the answer first, columns `SENSITIVITY_COLUMNS`."""
    decisions: pd.DataFrame
    """Each conclusion and the settings that deny it, columns `DECISION_COLUMNS`."""
    power: pd.DataFrame
    """Power-scaling of prior and likelihood, columns `POWER_COLUMNS`."""
    conflicts: pd.DataFrame
    """Box's p of every prior set, columns `CONFLICT_COLUMNS`."""
    scale: pd.DataFrame
    """Prior and posterior of tau, columns `SCALE_COLUMNS`; empty where there is none."""

    def _repr_html_(self) -> str:
        return str(self.decisions.to_html(index=False, escape=True))


@dataclass(frozen=True)
class _Setting:
    """An alternative: what is assumed instead, and of which data sets."""

    name: str
    kind: str
    priors: PriorSet
    patients: xr.Dataset
    power: float = 1.0
    """Of the likelihood."""
    weigh: str = ""
    """How draws are weighed beyond their posterior: "evidence", "selection", or not."""
    note: str = ""


@dataclass(frozen=True)
class _Distinct:
    """Replicates with different likelihoods, as many as can be drawn from."""

    patients: xr.Dataset
    share: Floats
    """Of all replicates that have the likelihood of each, dims (replicate,)."""
    size: int
    """Importance draws of each."""
    replicates: int
    """How many of all replicates they stand for."""


@dataclass(frozen=True)
class _Sample:
    """Weighted draws of the log odds ratios, mixed over data sets."""

    slopes: Floats
    """Dims (draw, predictor)."""
    weight: Floats
    """Dims (draw,), sum 1."""
    pareto_k: float
    method: str
    replicates: int
    """How many of the setting's replicates it rests on."""


def prior_sensitivity(
    draws: xr.DataTree,
    *,
    others: Mapping[str, xr.Dataset] | None = None,
    prior_sets: Sequence[PriorSet] = (),
    threshold: float = THRESHOLD,
    prob: float = 0.95,
    executor: Executor | None = None,
) -> Sensitivity:
    """Ask what the answer would be under other priors, powers, patients and models.

    Parameters
    ----------
    draws
        From `infer` or `fit`.
    others
        Patients under other readings or assumptions, by what the setting is to be called.
    prior_sets
        Prior sets to try beside the named ones, for example the one that other studies give.
    threshold
        Odds ratio in the harmful direction that matters to the reader.
    prob
        Posterior probability inside the equal-tailed intervals.
    executor
        Where settings are computed beside those that are computed here.

    Raises
    ------
    StudyError
        Where the draws do not carry their patients, or an argument is out of range.

    Notes
    -----
    Power-scaling: Kallioinen et al. 2024, Statistics and Computing 34, 57, by ArviZ on the draws
    themselves. Conflict: Box 1980, Journal of the Royal Statistical Society A 143, with every prior
    written as a scale mixture of normals. Selection: the likelihood of each factor whose estimate
    has p < 0.05 is divided by the probability of reaching that, which adjusts for reporting only
    such factors (Type M error).
    """
    for name, value, low, high in (("threshold", threshold, 1, 1e6), ("prob", prob, 0, 1)):
        if not low < value < high:
            msg = f"{name}: expected a number between {low:g} and {high:g}, found {value}; "
            raise StudyError(msg + f"for example {2 if low else 0.95:g}")
    patients = recall_patients(draws)
    answer = recall_priors(draws)
    tried = {**PRIOR_SETS, **{priors.name: priors for priors in prior_sets}}
    settings = list(_list_settings(patients, answer, tried, others or {}))
    distinct = {id(s.patients): s.patients for s in settings if "cases" in s.patients}
    selected = {key: _select_distinct(found) for key, found in distinct.items()}
    seed = int(draws.attrs["random_seed"])  # the same for all: common random numbers
    jobs = [(s, selected.get(id(s.patients)), seed, threshold, prob) for s in settings]
    power = executor.submit(_scale_powers, draws, answer) if executor else None
    base = _describe_answer(draws, threshold, prob)
    rows = [row for part in _share_out(jobs, executor) for row in part]
    table = pd.concat([base, pd.DataFrame(rows)], ignore_index=True)
    own = base.set_index("predictor").loc[table["predictor"]].reset_index(drop=True)
    table["shift"] = (table["log_mean"] - own["log_mean"]) / own["log_sd"]
    table = table[list(SENSITIVITY_COLUMNS)]
    return Sensitivity(
        settings=table,
        decisions=_decide(table, threshold),
        power=power.result() if power else _scale_powers(draws, answer),
        conflicts=_find_conflicts(patients, answer, tried),
        scale=_describe_scale(draws, prob),
    )


def _share_out(
    jobs: Sequence[tuple[Any, ...]], executor: Executor | None
) -> list[list[dict[str, object]]]:
    """Evaluate settings here from the last on, and on the executor from the first on.

    Few are handed over at a time, since each takes its patients along.
    """
    there: list[Future[Any]] = []
    here: list[Any] = []
    while len(there) + len(here) < len(jobs):
        waiting = sum(not future.done() for future in there)
        if executor and waiting < HANDED_OVER:
            there.append(executor.submit(_evaluate, *jobs[len(there)]))
        else:
            here.append(_evaluate(*jobs[-1 - len(here)]))
    return [future.result() for future in there] + here[::-1]


def _evaluate(
    setting: "_Setting", selected: "_Distinct | None", seed: int, threshold: float, prob: float
) -> list[dict[str, object]]:
    """Return the rows of one setting."""
    return list(_summarise(setting, _draw(setting, selected, seed), threshold, prob))


def _list_settings(
    patients: xr.Dataset,
    answer: PriorSet,
    tried: Mapping[str, PriorSet],
    others: Mapping[str, xr.Dataset],
) -> Iterator[_Setting]:
    """Yield every alternative to the answer."""
    for name, priors in tried.items():
        if name != answer.name:
            yield _Setting(name, "prior set", priors, patients)
    for name in PATH:
        yield _Setting(f"path {name}", "prior scale", parse_prior_set(name), patients)
    for power in POWERS:
        yield _Setting(f"likelihood^{power:g}", "power", answer, patients, power)
        if answer.family in ("normal", "hierarchical"):
            scaled = replace(answer, scale=answer.scale / math.sqrt(power))
            note = "The prior of tau." if answer.family == "hierarchical" else ""
            yield _Setting(f"prior^{power:g}", "power", scaled, patients, note=note)
    note = "Factors with p < 0.05 taken as reported because of that."
    yield _Setting("selected by p", "model", answer, patients, weigh="selection", note=note)
    if "cases" in patients:
        yield from _list_models(patients, answer)
    for name, other in others.items():
        same = answer.drop(_find_recoded(patients, other))
        yield _Setting(name, "reading", same, other, note=str(other.attrs.get("note", "")))


def _find_recoded(patients: xr.Dataset, other: xr.Dataset) -> set[str]:
    """Return the predictors whose odds ratios are for another step: no prior by step is theirs."""
    steps, others = (
        dict(zip(p["predictor"].to_numpy().tolist(), p["step"].to_numpy().tolist(), strict=True))
        for p in (patients, other)
    )
    return {name for name, step in steps.items() if others.get(name) != step}


def _list_models(patients: xr.Dataset, answer: PriorSet) -> Iterator[_Setting]:
    """Yield what only patients allow: other weights of replicates, factors dropped or cut."""
    if patients.sizes["replicate"] > 1:
        note = "Each set of patients counts by its marginal likelihood instead of equally."
        yield _Setting(
            "replicates by evidence", "patients", answer, patients, weigh="evidence", note=note
        )
    if "coefficient_miss" in patients and patients.sizes["replicate"] > 1:
        misses = patients[["coefficient_miss", "standard_error_miss"]].max("predictor")
        miss = misses.to_array().max("variable").to_numpy()
        nearest = np.flatnonzero(miss <= np.median(miss))
        note = f"The half of the patients nearest to Table 2, within {miss[nearest].max():.3f} SE."
        near = patients.isel(replicate=nearest)
        yield _Setting("nearest replicates", "patients", answer, near, note=note)
    names = patients["predictor"].to_numpy().tolist()
    for name in names if len(names) > 1 else ():
        rest = patients.sel(predictor=[n for n in names if n != name])
        note = f"Not adjusted for {name}."
        yield _Setting(f"without {name}", "model", answer, rest, note=note)
    for name in names:
        for cut in _find_cuts(patients, name):
            design = patients["design"].copy(deep=True)
            chosen = {"predictor": name}
            design.loc[chosen] = design.sel(chosen) >= cut
            note = f"{name} as {cut:g} steps or more against fewer: another odds ratio."
            cut_in_two = patients.assign(design=design)
            priors = answer.drop([name])
            yield _Setting(f"{name} cut at {cut:g}", "model", priors, cut_in_two, note=note)


def _find_cuts(patients: xr.Dataset, name: str) -> list[float]:
    """Return the values at which a count of few values can be cut in two."""
    values = np.unique(patients["design"].sel(predictor=name).to_numpy())
    few = 3 <= len(values) <= MOST_VALUES
    return [float(value) for value in values[1:]] if few else []


def _select_distinct(patients: xr.Dataset) -> _Distinct:
    """Return the replicates to draw from, and how many draws each is worth."""
    chosen, share = _collapse(patients)
    n_patterns, replicates = patients.sizes["pattern"], patients.sizes["replicate"]
    most = max(LEAST_REPLICATES, MOST_WORK // (n_patterns * LEAST_DRAWS))
    if len(chosen) > most:
        every = np.linspace(0, len(chosen) - 1, most).round().astype(int)
        chosen, share = chosen[every], share[every] / share[every].sum()
        replicates = most
    size = min(TOTAL_DRAWS // len(chosen), MOST_WORK // (len(chosen) * n_patterns))
    distinct = patients.isel(replicate=chosen)
    return _Distinct(distinct, share, max(LEAST_DRAWS, size), replicates)


def _draw(setting: _Setting, selected: _Distinct | None, seed: int) -> _Sample:
    """Return draws from the posterior of a setting, from estimates where there are no patients."""
    rng = np.random.default_rng(seed)
    if selected is None:
        return _draw_from_estimates(setting, rng)
    distinct = selected.patients
    if setting.power != 1:
        powered = {name: distinct[name] * setting.power for name in ("cases", "controls")}
        distinct = distinct.assign(powered)
    batches = list(weigh_posterior(distinct, setting.priors, selected.size, rng))
    slopes = np.concatenate([batch.draws[:, :, 1:] for batch in batches])
    log_weight = np.concatenate([batch.log_weight for batch in batches])
    if setting.weigh == "selection":
        log_weight = log_weight - _log_selection(slopes, *_fit_estimates(distinct))
    if setting.weigh != "evidence":
        highest = log_weight.max(axis=1, keepdims=True)
        log_weight = (
            log_weight - highest - np.log(np.exp(log_weight - highest).sum(axis=1))[:, None]
        )
    log_weight = log_weight + np.log(selected.share)[:, None]
    return _mix(slopes, log_weight, "importance sampling", selected.replicates)


def _draw_from_estimates(setting: _Setting, rng: np.random.Generator) -> _Sample:
    patients = setting.patients
    if setting.power != 1:
        patients = patients.assign(covariance=patients["covariance"] / setting.power)
    found = draw_from_estimates(patients, setting.priors, TOTAL_DRAWS, rng)
    slopes = found.values["log_odds_ratio"]
    log_weight = np.zeros(len(slopes))
    if setting.weigh == "selection":
        log_weight = -_log_selection(slopes[None], *_fit_estimates(patients))[0]
    sample = _mix(
        slopes[None], log_weight[None], patients.attrs["method"], patients.sizes["replicate"]
    )
    k = found.pareto_k[np.isfinite(found.pareto_k)]
    return replace(sample, pareto_k=max([sample.pareto_k, *k]) if len(k) else sample.pareto_k)


def _mix(slopes: Floats, log_weight: Floats, method: str, replicates: int) -> _Sample:
    """Return the draws of all data sets as one weighted sample."""
    flat = log_weight.ravel()
    weight = np.exp(flat - flat.max())
    return _Sample(
        slopes.reshape(-1, slopes.shape[-1]),
        weight / weight.sum(),
        pareto_k(flat),
        method,
        replicates,
    )


def _collapse(patients: xr.Dataset) -> tuple[NDArray[np.intp], Floats]:
    """Return replicates with different likelihoods, and each one's share of all replicates."""
    cases = patients["cases"].transpose("replicate", "pattern").to_numpy()
    totals = cases + patients["controls"].transpose("replicate", "pattern").to_numpy()
    design = patients["design"].transpose(..., "pattern", "predictor").to_numpy()
    parts = [totals, cases.sum(axis=1)[:, None]]
    if design.ndim == 2:
        parts.append(cases @ design)
    else:
        parts += [cases, design.reshape(len(cases), -1)]
    key = np.round(np.concatenate(parts, axis=1), 9)
    _, chosen, count = np.unique(key, axis=0, return_index=True, return_counts=True)
    order = np.argsort(chosen)
    return chosen[order], count[order] / count.sum()


def _fit_estimates(patients: xr.Dataset) -> tuple[Floats, Floats]:
    """Return estimates and standard errors by data set, dims (data, predictor)."""
    if "estimate" in patients:
        estimate, error = (
            patients[name].to_numpy()[None] for name in ("estimate", "standard_error")
        )
        return estimate, error
    cases = patients["cases"].transpose("replicate", "pattern").to_numpy().astype(float)
    totals = cases + patients["controls"].transpose("replicate", "pattern").to_numpy()
    design = patients["design"].transpose(..., "pattern", "predictor").to_numpy().astype(float)
    design = np.broadcast_to(design, (len(cases), *design.shape[-2:]))
    means = np.einsum("rk,rkj->rj", totals, design) / totals.sum(axis=1)[:, None]
    full = np.concatenate([np.ones((*design.shape[:2], 1)), design - means[:, None]], axis=2)
    almost_flat = np.full((len(cases), full.shape[2]), 1e-4)  # finite under separation
    mode, hessian = fit_modes(full, cases, totals, almost_flat)
    error = np.sqrt(np.diagonal(np.linalg.inv(hessian), axis1=1, axis2=2))
    return mode[:, 1:], error[:, 1:]


def _log_selection(slopes: Floats, estimate: Floats, error: Floats) -> Floats:
    """Return the log probability that every factor that has p < 0.05 would get it again."""
    z = slopes / error[:, None]
    chance = ndtr(z - SELECTED_AT) + ndtr(-z - SELECTED_AT)
    reported = np.abs(estimate / error) > SELECTED_AT
    return np.asarray((np.log(chance) * reported[:, None]).sum(axis=-1))


def _summarise(
    setting: _Setting, sample: _Sample, threshold: float, prob: float
) -> Iterator[dict[str, object]]:
    """Yield one row per predictor; nothing is given where the weights cannot be trusted."""
    size = 1 / float((sample.weight**2).sum())
    trusted = sample.pareto_k <= PARETO_K_LIMIT
    notes = [setting.note]
    if not trusted:
        notes.append("Not given: the importance weights cannot be trusted.")
    if sample.replicates < setting.patients.sizes["replicate"]:
        notes.append(f"From {sample.replicates} sets of patients.")
    names = setting.patients["predictor"].to_numpy().tolist()
    signs = setting.patients["harmful_sign"].to_numpy().tolist()
    for name, sign, values in zip(names, signs, sample.slopes.T.copy(), strict=True):
        low, middle, high = _quantiles(values, sample.weight, prob)
        mean = float((sample.weight * values).sum())
        facts = {
            "odds_ratio": math.exp(middle),
            "lower": math.exp(low),
            "upper": math.exp(high),
            "probability_harmful": min(1.0, float(sample.weight[sign * values > 0].sum())),
            "probability_above": min(
                1.0, float(sample.weight[sign * values > math.log(threshold)].sum())
            ),
            "log_mean": mean,
            "log_sd": math.sqrt(float((sample.weight * (values - mean) ** 2).sum())),
        }
        yield {
            "setting": setting.name,
            "predictor": name,
            **{key: fact if trusted else math.nan for key, fact in facts.items()},
            "pareto_k": sample.pareto_k,
            "method": sample.method,
            "kind": setting.kind,
            "prob": prob,
            "threshold": threshold,
            "effective_size": size,
            "note": " ".join(filter(None, notes)),
        }


def _quantiles(values: Floats, weight: Floats, prob: float) -> list[float]:
    """Return the ends of the equal-tailed interval and the median between them."""
    order = np.argsort(values)
    ordered = weight[order]
    below = np.cumsum(ordered) - ordered / 2
    points = [(1 - prob) / 2, 0.5, (1 + prob) / 2]
    return [float(value) for value in np.interp(points, below, values[order])]


def _describe_answer(draws: xr.DataTree, threshold: float, prob: float) -> pd.DataFrame:
    """Return the answer itself as the first rows."""
    table = summarise_odds_ratios(draws, prob=prob)
    slopes = draws["posterior"]["log_odds_ratio"].transpose("chain", "draw", "predictor")
    signs = draws["constant_data"]["harmful_sign"].sel(predictor=slopes["predictor"]).to_numpy()
    above = (slopes.to_numpy() * signs > math.log(threshold)).mean(axis=(0, 1))
    return table.assign(
        setting="answer",
        kind="answer",
        method=str(draws.attrs["engine"]),
        threshold=threshold,
        probability_above=above,
        note="",
    )


def _decide(table: pd.DataFrame, threshold: float) -> pd.DataFrame:
    """Return each conclusion and the settings under which it would not be drawn, or only there."""
    conclusions = {
        f"harmful with probability above {SURE:g}": "probability_harmful",
        f"odds ratio towards harm above {threshold:g} with probability above {SURE:g}": (
            "probability_above"
        ),
    }
    rows = []
    for conclusion, column in conclusions.items():
        for predictor, own in table.groupby("predictor", sort=False):
            chances = own.set_index("setting")[column]
            kinds = own.set_index("setting")["kind"]
            holds = bool(chances["answer"] > SURE)
            given = chances.drop("answer").dropna()
            contrary = given.index[(given > SURE) != holds]
            path = chances[kinds == "prior scale"]
            named = [name for name in contrary if kinds[name] != "prior scale"]
            rows.append(
                (
                    conclusion,
                    predictor,
                    float(chances["answer"]),
                    holds,
                    len(given),
                    len(contrary),
                    "; ".join(named),
                    _find_scale(path),
                )
            )
    return frame(rows, DECISION_COLUMNS)


def _find_scale(path: pd.Series) -> float:
    """Return the smallest scale of a normal prior from which on a conclusion is drawn."""
    needed = math.nan
    for name in reversed(path.index):
        if not path[name] > SURE:
            break
        needed = float(str(name).rpartition(":")[2])
    return needed


def _scale_powers(draws: xr.DataTree, answer: PriorSet) -> pd.DataFrame:
    """Return power-scaling sensitivities of the log odds ratios, each part of the prior by itself.

    In the hierarchical family the prior is that of tau; that of the log odds ratios given tau is
    the middle layer and a row of its own.
    """
    from arviz_stats import psense  # type: ignore[attr-defined]  # noqa: PLC0415  (half a second)

    _psense: Any = psense  # ArviZ has no types
    hierarchical = answer.family == "hierarchical"
    parts = {"prior of the log odds ratios": "log_odds_ratio"}
    if hierarchical:
        parts = {"prior of tau": "tau", "middle layer, given tau": "log_odds_ratio"}
    slopes = ["log_odds_ratio"]
    likelihood = _psense(draws, var_names=slopes, group="likelihood")["log_odds_ratio"].to_numpy()
    k_likelihood = _scaled_k(draws["log_likelihood"].to_dataset())
    names = draws["posterior"]["predictor"].to_numpy().tolist()
    rows = []
    for part, variable in parts.items():
        own = [_find_prior(draws, variable)]
        found = _psense(draws, var_names=slopes, group="prior", group_var_names=own)
        prior = found["log_odds_ratio"].to_numpy()
        k_prior = _scaled_k(draws["log_prior"].to_dataset()[own])
        rows += [
            (
                name,
                part,
                p,
                fit,
                k_prior,
                k_likelihood,
                _diagnose(p, fit, max(k_prior, k_likelihood)),
            )
            for name, p, fit in zip(names, prior.tolist(), likelihood.tolist(), strict=True)
        ]
    return frame(rows, POWER_COLUMNS)


def _find_prior(draws: xr.DataTree, variable: str) -> str:
    """Return the name under which the log prior of a variable is kept; NUTS has u for slopes."""
    kept = draws["log_prior"].data_vars
    return variable if variable in kept else "u"


def _scaled_k(parts: xr.Dataset) -> float:
    """Return the worse Pareto k of the weights for powers of 0.99 and 1.01."""
    total = np.zeros(parts.sizes["chain"] * parts.sizes["draw"])
    for part in parts.data_vars.values():
        values = part.transpose("chain", "draw", ...).to_numpy()
        total += values.reshape(len(total), -1).sum(axis=1)
    return max(pareto_k(0.01 * total), pareto_k(-0.01 * total))


def _diagnose(prior: float, likelihood: float, k: float) -> str:
    """Say in words what the two sensitivities mean together (Kallioinen et al. 2024, table 1)."""
    if k > PARETO_K_LIMIT:
        return "not trusted: Pareto k is above 0.7"
    if prior >= SENSITIVE:
        conflict = "prior and data may be in conflict"
        return conflict if likelihood >= SENSITIVE else "strong prior or weak data"
    return "the data decide" if likelihood >= SENSITIVE else "neither moves it"


def _find_conflicts(
    patients: xr.Dataset, answer: PriorSet, tried: Mapping[str, PriorSet]
) -> pd.DataFrame:
    """Return the probability that a prior set predicts a less likely estimate (Box 1980).

    Of mixtures the vague part, the last, is left out: it expects anything.
    """
    from pvp_bayes.synthesis import Mixture, conflict_probability  # noqa: PLC0415  (SciPy, slow)

    estimate, error = (values.mean(axis=0) for values in _fit_estimates(patients))
    names = patients["predictor"].to_numpy().tolist()
    rows = []
    for chosen in {answer.name: answer, **tried}.values():
        priors = chosen.select(names)
        for i, (name, b, s) in enumerate(
            zip(names, estimate.tolist(), error.tolist(), strict=True)
        ):
            if priors.mixtures:
                normals = priors.mixtures[i][1]
                informative = Mixture.of(*zip(*(normals[:-1] or normals), strict=True))
                p = conflict_probability(informative, b, s)
            else:
                p = float(2 * ndtr(-abs(b) / np.sqrt(_list_variances(priors) + s**2)).mean())
            verdict = "conflict" if p < 1 - SURE else "no conflict"
            rows.append((priors.name, name, b, s, p, verdict))
    return frame(rows, CONFLICT_COLUMNS)


@cache
def _list_variances(priors: PriorSet) -> Floats:
    """Return equally likely variances whose mixture of normals is the prior of a log odds ratio."""
    square = priors.scale**2
    if priors.family == "normal":
        return np.array([square])
    if priors.family == "hierarchical":
        return np.asarray(square * ndtri((1 + QUANTILES) / 2) ** 2)
    df = priors.degrees_of_freedom
    return np.asarray(square * df / chdtri(df, QUANTILES))


def _describe_scale(draws: xr.DataTree, prob: float) -> pd.DataFrame:
    """Return tau before and after the data, no rows where the prior has no tau."""
    rows = []
    for group in ("prior", "posterior") if "tau" in draws["posterior"] else ():
        points = [0.5, (1 - prob) / 2, (1 + prob) / 2]
        middle, low, high = np.quantile(draws[group]["tau"].to_numpy(), points)
        rows.append((group, float(middle), float(low), float(high), prob))
    return frame(rows, SCALE_COLUMNS)
