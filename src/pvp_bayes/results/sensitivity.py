"""Run the sensitivity analysis: the answer under other priors, models, readings and patients.

For every alternative the full posterior is computed again, not an approximation of its change. The
alternatives are other prior sets, a fine grid of prior scales, powers of prior and likelihood, a
factor dropped, a dichotomised count and other sets of patients. Replicates with the same pattern
totals and the same sums of predictors over the cases have the same likelihood. Each such likelihood
is drawn from once, and weighted by the number of its replicates.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import numpy as np
import pandas as pd
import xarray as xr
from arviz_stats import psense  # type: ignore[attr-defined]
from numpy.typing import NDArray
from scipy.special import chdtri, ndtr, ndtri

from pvp_bayes.columns import make_table
from pvp_bayes.errors import StudyError
from pvp_bayes.patients.basis import Basis
from pvp_bayes.patients.patterns import PatternCounts
from pvp_bayes.patients.predictors import (
    add_comparable_steps,
    read_contrasts,
    read_crude_effects,
)
from pvp_bayes.posterior.draws import extract_patients, extract_priors
from pvp_bayes.posterior.horseshoe import regularise
from pvp_bayes.posterior.importance import PARETO_K_LIMIT, pareto_k, weigh_posterior
from pvp_bayes.posterior.newton import fit_counts
from pvp_bayes.posterior.normal_likelihood import draw_from_estimates
from pvp_bayes.posterior.priors import (
    PRIOR_SETS,
    PriorSet,
    is_selectable,
    parse_prior_set,
    select_priors,
)
from pvp_bayes.results.odds_ratios import THRESHOLD, summarise_odds_ratios
from pvp_bayes.results.pooling import Mixture, conflict_probability

__all__ = [
    "ALL_CANDIDATES",
    "Sensitivity",
    "list_own_conflicts",
    "list_sensitive",
    "prior_sensitivity",
]


ALL_CANDIDATES = "all candidates of Table 1 share the scale"
"""Name of the setting in which the factors that Table 2 lacks inform tau too."""
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
"""Values of the column `kind`: what a setting changes."""
_PSENSE: Any = psense  # ArviZ has no types
PATH = tuple(f"normal:{scale:.3g}" for scale in np.geomspace(0.1, 10, 41))
POWERS = (0.5, 0.8, 1.25, 2.0)
SURE = 0.95
"""A conclusion is drawn if its probability is above this."""
TOTAL_DRAWS = 20_000
LEAST_DRAWS = 300
"""Importance draws in a setting: in total, and at least per data set."""
LEAST_REPLICATES = 4
MOST_WORK = 12_000_000
"""Largest number of likelihood terms per setting. If there are many patterns, fewer replicates are
used, evenly spaced."""
MOST_VALUES = 6
"""Largest number of values of a count that is dichotomised."""
SENSITIVE = 0.05
"""Threshold of the power-scaling sensitivity (Kallioinen et al. 2024)."""
SELECTED_AT = float(ndtri(0.975))
QUANTILES = (np.arange(2_000) + 0.5) / 2_000
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Sensitivity:
    """How the answer depends on the assumptions; the glossary explains the columns."""

    settings: pd.DataFrame
    """One row per setting and predictor, the answer first; columns `SENSITIVITY_COLUMNS`."""
    decisions: pd.DataFrame
    """Each conclusion, and the settings that contradict it; columns `DECISION_COLUMNS`."""
    power: pd.DataFrame
    """Power-scaling of prior and likelihood; columns `POWER_COLUMNS`."""
    conflicts: pd.DataFrame
    """Box's prior predictive p of every prior set; columns `CONFLICT_COLUMNS`."""
    scale: pd.DataFrame
    """Prior and posterior of tau, also where all candidates of Table 1 share it; columns
    `SCALE_COLUMNS`; empty if no prior has tau."""

    def _repr_html_(self) -> str:
        return str(self.decisions.to_html(index=False, escape=True))


@dataclass(frozen=True)
class _Setting:
    """An alternative: its prior set, patients, power and weights."""

    name: str
    kind: str
    priors: PriorSet
    patients: xr.Dataset
    power: float = 1.0
    """Power of the likelihood."""
    weigh: str = ""
    """How draws are reweighted: "evidence", "selection", or empty for not at all."""
    note: str = ""


@dataclass(frozen=True)
class _Distinct:
    """Replicates with distinct likelihoods, as many as can be drawn from."""

    patients: xr.Dataset
    share: Floats
    """Proportion of all replicates with each likelihood, dims (replicate,)."""
    size: int
    """Importance draws per replicate."""
    replicates: int
    """Number of replicates that they represent."""


@dataclass(frozen=True)
class _Sample:
    """Weighted draws of the log odds ratios from the mixture over data sets."""

    slopes: Floats
    """Dims (draw, predictor)."""
    tau: Floats
    """Dims (draw,), NaN if the prior has none."""
    weight: Floats
    """Dims (draw,), sum 1."""
    pareto_k: float
    method: str
    replicates: int
    """Number of replicates of the setting that were used."""


def prior_sensitivity(
    draws: xr.DataTree,
    *,
    others: Mapping[str, xr.Dataset] | None = None,
    prior_sets: Sequence[PriorSet] = (),
    threshold: float = THRESHOLD,
    prob: float = 0.95,
    executor: Executor | None = None,
) -> Sensitivity:
    """Compute the answer under other priors, powers, patients and models.

    Parameters
    ----------
    draws
        From `infer` or `fit`.
    others
        Patients under other readings or assumptions, by name of the setting.
    prior_sets
        Prior sets to try in addition to the named ones, for example the one from other studies.
    threshold
        Odds ratio in the harmful direction that the reader considers relevant.
    prob
        Posterior probability inside the equal-tailed intervals.
    executor
        Computes settings in parallel; by default they are computed one after the other.

    Raises
    ------
    StudyError
        If the draws do not contain their patients, or an argument is out of range.

    Notes
    -----
    Power-scaling: Kallioinen et al. 2024, Statistics and Computing 34, 57, by ArviZ on the draws of
    the answer. Conflict: Box 1980, Journal of the Royal Statistical Society A 143, with every prior
    written as a scale mixture of normals. Selection: the likelihood of each factor with p < 0.05 is
    divided by the probability of p < 0.05, which adjusts for reporting only such factors (Type M
    error).
    """
    for name, value, low, high in (("threshold", threshold, 1, 1e6), ("prob", prob, 0, 1)):
        if not low < value < high:
            msg = f"{name}: expected a number between {low:g} and {high:g}, found {value}; "
            raise StudyError(msg + f"for example {2 if low else 0.95:g}")
    patients = extract_patients(draws)
    answer = extract_priors(draws)
    others = {name: add_comparable_steps(other) for name, other in (others or {}).items()}
    named = [*PRIOR_SETS.values(), *prior_sets]
    tried = {priors.name: priors for priors in named if is_selectable(priors, patients)}
    settings = list(_list_settings(patients, answer, tried, others))
    distinct = {id(s.patients): s.patients for s in settings if Basis.of(s.patients).has_patients}
    selected = {key: _select_distinct(found) for key, found in distinct.items()}
    seed = int(draws.attrs["random_seed"])  # common random numbers in all settings
    jobs = [(s, selected.get(id(s.patients)), seed, threshold, prob) for s in settings]
    candidates = {
        f"posterior, {s.name}": _draw(s, selected.get(id(s.patients)), seed)
        for s in settings
        if s.name == ALL_CANDIDATES
    }
    evaluated = (executor.map if executor else map)(_evaluate, *zip(*jobs, strict=True))
    rows = [row for part in evaluated for row in part]
    base = _describe_answer(draws, threshold, prob)
    table = pd.concat([base, pd.DataFrame(rows)], ignore_index=True)
    own = base.set_index("predictor").loc[table["predictor"]].reset_index(drop=True)
    table["shift"] = (table["log_mean"] - own["log_mean"]) / own["log_sd"]
    table = table[list(SENSITIVITY_COLUMNS)]
    return Sensitivity(
        settings=table,
        decisions=_list_decisions(table, threshold, {s.name: s.priors.scale for s in settings}),
        power=_scale_powers(draws, answer),
        conflicts=_find_conflicts(patients, answer, tried),
        scale=_describe_scale(draws, candidates, prob),
    )


def _evaluate(
    setting: "_Setting", selected: "_Distinct | None", seed: int, threshold: float, prob: float
) -> list[dict[str, object]]:
    """Return the rows of one setting."""
    return list(_summarise_setting(setting, _draw(setting, selected, seed), threshold, prob))


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
    yield from _share_scale(patients, answer)
    if Basis.of(patients).has_patients:
        yield from _list_models(patients, answer)
    for name, other in others.items():
        same = answer.drop(_find_recoded(patients, other))
        yield _Setting(name, "reading", same, other, note=str(other.attrs.get("note", "")))


def _share_scale(patients: xr.Dataset, answer: PriorSet) -> Iterator[_Setting]:
    """Yield the setting in which every factor of Table 1 informs the common scale."""
    crude = read_crude_effects(patients)
    shared = answer if answer.family == "hierarchical" else PRIOR_SETS["hierarchical"]
    if not (crude and is_selectable(shared, patients)):
        return
    note = (
        "The answer learns the scale from factors that won a selection; the "
        f"{len(crude)} crude effects of the others in Table 1 pull the odds ratios towards 1."
    )
    priors = replace(shared, crude_effects=crude)
    yield _Setting(ALL_CANDIDATES, "prior set", priors, patients, note=note)


def _find_recoded(patients: xr.Dataset, other: xr.Dataset) -> set[str]:
    """Return the predictors whose contrast differs, so that a prior per step does not apply."""
    mine, theirs = (
        dict(zip(p["predictor"].to_numpy().tolist(), read_contrasts(p), strict=True))
        for p in (patients, other)
    )
    return {name for name, contrast in mine.items() if theirs.get(name) != contrast}


def _list_models(patients: xr.Dataset, answer: PriorSet) -> Iterator[_Setting]:
    """Yield the settings that need patients: weights of replicates, factors dropped or cut."""
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
            steps = patients["comparable_step"].copy(deep=True)
            steps.loc[chosen] = 1.0
            cut_in_two = patients.assign(design=design).assign_coords(comparable_step=steps)
            priors = answer.drop([name])
            yield _Setting(f"{name} cut at {cut:g}", "model", priors, cut_in_two, note=note)


def _find_cuts(patients: xr.Dataset, name: str) -> list[float]:
    """Return the values at which a count with few values can be dichotomised."""
    values = np.unique(patients["design"].sel(predictor=name).to_numpy())
    few = 3 <= len(values) <= MOST_VALUES
    return [float(value) for value in values[1:]] if few else []


def _select_distinct(patients: xr.Dataset) -> _Distinct:
    """Select the replicates to draw from, and the number of draws from each."""
    chosen, share = _find_distinct(patients)
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
    """Draw from the posterior of a setting; without patients, use the normal likelihood."""
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
    tau = np.concatenate([batch.tau for batch in batches])
    return _mix(slopes, tau, log_weight, "importance sampling", selected.replicates)


def _draw_from_estimates(setting: _Setting, rng: np.random.Generator) -> _Sample:
    patients = setting.patients
    if setting.power != 1:
        patients = patients.assign(covariance=patients["covariance"] / setting.power)
    found = draw_from_estimates(patients, setting.priors, TOTAL_DRAWS, rng)
    slopes = found.values["log_odds_ratio"]
    log_weight = np.zeros(len(slopes))
    if setting.weigh == "selection":
        log_weight = -_log_selection(slopes[None], *_fit_estimates(patients))[0]
    tau = found.values["tau"]
    replicates = patients.sizes["replicate"]
    sample = _mix(slopes[None], tau[None], log_weight[None], Basis.TABLE_2.value, replicates)
    k = found.pareto_k[np.isfinite(found.pareto_k)]
    return replace(sample, pareto_k=max([sample.pareto_k, *k]) if len(k) else sample.pareto_k)


def _mix(slopes: Floats, tau: Floats, log_weight: Floats, method: str, replicates: int) -> _Sample:
    """Combine the draws of all data sets into one weighted sample."""
    flat = log_weight.ravel()
    weight = np.exp(flat - flat.max())
    return _Sample(
        slopes.reshape(-1, slopes.shape[-1]),
        tau.ravel(),
        weight / weight.sum(),
        pareto_k(flat),
        method,
        replicates,
    )


def _find_distinct(patients: xr.Dataset) -> tuple[NDArray[np.intp], Floats]:
    """Return one replicate per distinct likelihood, and the share of replicates that have it."""
    counts = PatternCounts.read(patients)
    parts = [counts.totals, counts.cases.sum(axis=1)[:, None]]
    if counts.shared:
        parts.append(counts.cases @ counts.design[0])
    else:
        parts += [counts.cases, counts.design.reshape(len(counts.cases), -1)]
    key = np.round(np.concatenate(parts, axis=1), 9)
    _, chosen, count = np.unique(key, axis=0, return_index=True, return_counts=True)
    order = np.argsort(chosen)
    return chosen[order], count[order] / count.sum()


def _fit_estimates(patients: xr.Dataset) -> tuple[Floats, Floats]:
    """Return the estimates and standard errors of every data set, dims (data, predictor)."""
    if not Basis.of(patients).has_patients:
        estimate, error = (
            patients[name].to_numpy()[None] for name in ("estimate", "standard_error")
        )
        return estimate, error
    fits = fit_counts(PatternCounts.read(patients))
    return fits.estimate, fits.error


def _log_selection(slopes: Floats, estimate: Floats, error: Floats) -> Floats:
    """Return the log probability that every factor with p < 0.05 has p < 0.05 in a replication."""
    z = slopes / error[:, None]
    chance = ndtr(z - SELECTED_AT) + ndtr(-z - SELECTED_AT)
    reported = np.abs(estimate / error) > SELECTED_AT
    return np.asarray((np.log(chance) * reported[:, None]).sum(axis=-1))


def _summarise_setting(
    setting: _Setting, sample: _Sample, threshold: float, prob: float
) -> Iterator[dict[str, object]]:
    """Yield one row per predictor; the results are NaN if the weights are not reliable."""
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
    """Return lower end, median and upper end of the weighted equal-tailed interval."""
    order = np.argsort(values)
    ordered = weight[order]
    below = np.cumsum(ordered) - ordered / 2
    points = [(1 - prob) / 2, 0.5, (1 + prob) / 2]
    return [float(value) for value in np.interp(points, below, values[order])]


def _describe_answer(draws: xr.DataTree, threshold: float, prob: float) -> pd.DataFrame:
    """Return the rows of the answer itself."""
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


def _list_decisions(
    table: pd.DataFrame, threshold: float, scales: Mapping[str, float]
) -> pd.DataFrame:
    """Return each conclusion, and the settings that disagree with the answer about it.

    `scales` has the prior scale of each setting.
    """
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
                    _find_scale(path, scales),
                )
            )
    return make_table(rows, DECISION_COLUMNS)


def _find_scale(path: pd.Series, scales: Mapping[str, float]) -> float:
    """Return the smallest scale such that normal priors of this or a larger scale conclude it."""
    needed = math.nan
    for name in reversed(path.index):
        if not path[name] > SURE:
            break
        needed = scales[str(name)]
    return needed


def _scale_powers(draws: xr.DataTree, answer: PriorSet) -> pd.DataFrame:
    """Return power-scaling sensitivities of the log odds ratios, separately by part of the prior.

    In the hierarchical family the prior is that of tau. The prior of the log odds ratios given tau
    is the middle layer, with its own row.
    """
    hierarchical = answer.shares_scale
    parts = {"prior of the log odds ratios": "log_odds_ratio"}
    if hierarchical:
        parts = {"prior of tau": "tau", "middle layer, given tau": "log_odds_ratio"}
    slopes = ["log_odds_ratio"]
    likelihood = _PSENSE(draws, var_names=slopes, group="likelihood")["log_odds_ratio"].to_numpy()
    k_likelihood = _scaled_k(draws["log_likelihood"].to_dataset())
    names = draws["posterior"]["predictor"].to_numpy().tolist()
    rows = []
    for part, variable in parts.items():
        own = [_find_prior(draws, variable)]
        found = _PSENSE(draws, var_names=slopes, group="prior", group_var_names=own)
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
    return make_table(rows, POWER_COLUMNS)


def _find_prior(draws: xr.DataTree, variable: str) -> str:
    """Return the name of the log prior of a variable; NUTS uses u for the slopes."""
    kept = draws["log_prior"].data_vars
    return variable if variable in kept else "u"


def _scaled_k(parts: xr.Dataset) -> float:
    """Return the larger Pareto k of the weights for the powers 0.99 and 1.01."""
    total = np.zeros(parts.sizes["chain"] * parts.sizes["draw"])
    for part in parts.data_vars.values():
        values = part.transpose("chain", "draw", ...).to_numpy()
        total += values.reshape(len(total), -1).sum(axis=1)
    return max(pareto_k(0.01 * total), pareto_k(-0.01 * total))


def _diagnose(prior: float, likelihood: float, k: float) -> str:
    """Return the interpretation of the two sensitivities (Kallioinen et al. 2024, table 1)."""
    if k > PARETO_K_LIMIT:
        return "not trusted: Pareto k is above 0.7"
    if prior >= SENSITIVE:
        conflict = "prior and data may be in conflict"
        return conflict if likelihood >= SENSITIVE else "strong prior or weak data"
    return "the data decide" if likelihood >= SENSITIVE else "neither moves it"


def _find_conflicts(
    patients: xr.Dataset, answer: PriorSet, tried: Mapping[str, PriorSet]
) -> pd.DataFrame:
    """Return Box's prior predictive p of each estimate under each prior set (Box 1980).

    In the hierarchical family the estimates are compared per comparable step. In a mixture, the
    last component is vague and compatible with any estimate, so it is left out.
    """
    estimate, error = (values.mean(axis=0) for values in _fit_estimates(patients))
    names = patients["predictor"].to_numpy().tolist()
    rows = []
    for chosen in {answer.name: answer, **tried}.values():
        priors = select_priors(chosen, patients)
        steps = priors.steps or (1.0,) * len(names)
        for i, (name, b, s) in enumerate(
            zip(names, estimate.tolist(), error.tolist(), strict=True)
        ):
            if priors.mixtures:
                normals = priors.mixtures[i][1]
                informative = Mixture.of(*zip(*(normals[:-1] or normals), strict=True))
                p = conflict_probability(informative, b, s)
            else:
                variances = _list_variances(replace(priors, steps=())) + (steps[i] * s) ** 2
                p = float(2 * ndtr(-abs(steps[i] * b) / np.sqrt(variances)).mean())
            verdict = "conflict" if p < 1 - SURE else "no conflict"
            rows.append((priors.name, name, b, s, p, verdict))
    return make_table(rows, CONFLICT_COLUMNS)


def list_own_conflicts(found: Sensitivity, priors: PriorSet) -> dict[str, float]:
    """Return the factors whose estimate the answer's own prior makes unusual, with Box's p.

    A prior from other studies has components of its own for this comparison; see
    `Synthesis.conflicts`. For it the result is empty.
    """
    if priors.family == "mixture":
        return {}
    own = found.conflicts[found.conflicts["priors"] == priors.name]
    against = own[own["verdict"] == "conflict"]
    return dict(zip(against["predictor"], against["p_value"], strict=True))


def list_sensitive(found: Sensitivity) -> list[str]:
    """Return the factors whose posterior depends on the prior as well as on the likelihood."""
    power = found.power
    prior, likelihood = power["prior_sensitivity"], power["likelihood_sensitivity"]
    trusted = power[["pareto_k_prior", "pareto_k_likelihood"]].max(axis=1) <= PARETO_K_LIMIT
    both = (prior >= SENSITIVE) & (likelihood >= SENSITIVE) & trusted
    return list(dict.fromkeys(power.loc[both, "predictor"]))


@cache
def _list_variances(priors: PriorSet) -> Floats:
    """Return equally likely variances; the mixture of these normals is the prior."""
    square = priors.scale**2
    if priors.family == "normal":
        return np.array([square])
    if priors.family == "hierarchical":
        return np.asarray(square * ndtri((1 + QUANTILES) / 2) ** 2)
    if priors.family == "horseshoe":
        share = np.tan((np.arange(100) + 0.5) / 100 * math.pi / 2)
        return regularise(priors.scale * np.outer(share, share)).ravel() ** 2
    df = priors.degrees_of_freedom
    return np.asarray(square * df / chdtri(df, QUANTILES))


def _describe_scale(
    draws: xr.DataTree, samples: Mapping[str, _Sample], prob: float
) -> pd.DataFrame:
    """Return the prior and the posterior of tau; no rows if the prior has no tau.

    `samples` has further posteriors by name.
    """
    found = {
        name: _quantiles(sample.tau, sample.weight, prob)
        for name, sample in samples.items()
        if np.isfinite(sample.tau).all()
    }
    points = [(1 - prob) / 2, 0.5, (1 + prob) / 2]
    for group in ("posterior", "prior") if "tau" in draws["posterior"] else ():
        values = np.quantile(draws[group]["tau"].to_numpy(), points).tolist()
        found = {group: values, **found}
    rows = [(name, middle, low, high, prob) for name, (low, middle, high) in found.items()]
    return make_table(rows, SCALE_COLUMNS)
