"""The only caller of NUTS: a complete DataTree behind a gate, or an error.

No draw leaves `fit` unless every sampling diagnostic lies within `DIAGNOSTIC_LIMITS`. PyMC's own
NUTS with the Numba backend is pinned, because `pm.sample` otherwise takes what happens to be
installed; docs/methods/compile-path.md has the measurements behind the choice.
"""

import logging
import math
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from importlib import metadata
from types import MappingProxyType
from typing import Any

import numpy as np
import pandas as pd
import pymc as pm
import xarray as xr
from arviz_stats.base import array_stats  # type: ignore[attr-defined]
from numpy.typing import NDArray
from pytensor.compile.mode import Mode
from pytensor.configdefaults import config
from scipy.special import betaincinv

from pvp_bayes.columns import frame
from pvp_bayes.study import SamplingError, StudyError

__all__ = ["DIAGNOSTIC_LIMITS", "LARGEST_Z", "check_sampling", "compare_draws", "fit"]

Floats = NDArray[np.float64]

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
"""Lowest and highest value of each diagnostic with which draws are trusted.

R-hat, ESS: Vehtari et al. 2021. E-BFMI: Betancourt 2016. Divergences and iterations that end at the
largest tree depth are counted.
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
LARGEST_Z = 4.0
"""Beyond this many Monte Carlo standard errors two engines differ."""
PRIOR_DRAWS = 1_000
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
_ONE_ERROR = np.array([0.15865525393145707, 0.8413447460685429])
"""Probabilities below one standard error left and right of the mean of a normal distribution."""
_INTERPRETED = Mode(linker="py", optimizer="fast_compile")
"""Runs each graph once in plain Python: compiling it would take longer."""


class _InterruptedError(Exception):
    """A chain ended before its last draw."""


def fit(
    model: pm.Model,
    *,
    random_seed: int,
    draws: int = 1_000,
    chains: int = 4,
    tune: int = 1_000,
    target_accept: float = 0.9,
) -> xr.DataTree:
    """Sample a model with NUTS and return draws only where every diagnostic allows it.

    Draws that fail are drawn once more with a tenth of the rejection rate. The same seed gives the
    same draws.

    Parameters
    ----------
    model
        From `build_model`, extended or not, or any other PyMC model of continuous parameters.
    random_seed
        A whole number of 0 or more.
    draws, chains, tune
        Draws to keep per chain, chains, and draws per chain to tune with and drop.
    target_accept
        Acceptance probability that the step size is tuned to.

    Returns
    -------
    A DataTree with groups posterior, prior, prior_predictive, posterior_predictive, log_likelihood,
    log_prior, sample_stats, observed_data and constant_data, dims (chain, draw, ...).

    Raises
    ------
    SamplingError
        Where a diagnostic stays outside its limits; the message says what to do.
    KeyboardInterrupt
        Where Ctrl-C ended the sampling, of which PyMC itself says nothing.
    """
    _check_arguments(random_seed, draws, chains, tune, target_accept)
    if not isinstance(model, pm.Model) or not model.free_RVs or not model.observed_RVs:
        msg = f"model: expected a PyMC model with parameters and observed data, found {model!r}; "
        raise StudyError(msg + "make one with build_model")
    numbers = {"draws": draws, "chains": chains, "tune": tune, "random_seed": random_seed}
    # With fast math, the run that compiles differs in its last bits from those that find the cache.
    with config.change_flags(numba__fastmath=False), _quiet():
        for accept in (target_accept, 1 - (1 - target_accept) / 10):
            tree = _sample(model, numbers, accept)
            verdicts = check_sampling(tree)
            if not (verdicts["verdict"] == "fail").any():
                return _complete(model, tree, random_seed)
    msg = f"NUTS: expected diagnostics within their limits, found with target_accept={accept:g}: "
    raise SamplingError(msg + _explain(verdicts))


def _check_arguments(
    random_seed: int, draws: int, chains: int, tune: int, target_accept: float
) -> None:
    least = {"random_seed": (random_seed, 0), "draws": (draws, 4), "tune": (tune, 0)}
    for name, (value, low) in {**least, "chains": (chains, 2)}.items():
        if isinstance(value, bool) or not isinstance(value, int | np.integer) or value < low:
            msg = f"{name}: expected a whole number of {low} or more, found {value!r}; "
            raise StudyError(msg + "leave it out for the usual one" if low else msg + "give one")
    if not 0 < target_accept < 1:
        msg = f"target_accept: expected a probability between 0 and 1, found {target_accept!r}; "
        raise StudyError(msg + "for example 0.95")


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep PyMC from announcing its steps; what matters is in the verdicts."""
    logger = logging.getLogger("pymc")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        yield
    finally:
        logger.setLevel(level)


def _sample(model: pm.Model, numbers: dict[str, int], target_accept: float) -> xr.DataTree:
    """Run NUTS one chain after the other, in this process: forking one with threads may hang."""
    wanted = numbers["tune"] + numbers["draws"]
    try:
        tree = pm.sample(
            **numbers,
            model=model,
            nuts_sampler="pymc",
            backend="numba",
            cores=1,
            target_accept=target_accept,
            callback=_watch_chains(wanted),
            compute_convergence_checks=False,
            progressbar=False,
            quiet=True,
        )
    except _InterruptedError:
        raise KeyboardInterrupt from None
    except pm.exceptions.SamplingError as error:
        reason = str(error).strip().splitlines()[0]
        msg = f"model: expected finite log densities at the start, found {reason!r}; "
        raise SamplingError(msg + ADVICE["not_finite"]) from None
    if tree["posterior"].sizes["draw"] != numbers["draws"]:
        raise KeyboardInterrupt
    tree.attrs.update(
        {
            "engine": "NUTS",
            "random_seed": numbers["random_seed"],
            "draws_wanted": numbers["draws"],
            "chains_wanted": numbers["chains"],
            "target_accept": target_accept,
            "pvp_bayes_version": metadata.version("pvp-bayes"),
        }
    )
    return tree


def _watch_chains(length: int) -> Callable[..., None]:
    """Return a callback that stops when a chain was left early.

    PyMC takes Ctrl-C to end one chain and goes on with the next.
    """
    seen = 0

    def count(trace: Any, draw: Any) -> None:  # noqa: ARG001  (PyMC's signature)
        nonlocal seen
        seen += 1
        if seen != draw.chain * length + draw.draw_idx + 1:
            raise _InterruptedError

    return count


def _complete(model: pm.Model, tree: xr.DataTree, random_seed: int) -> xr.DataTree:
    """Add the groups that `pm.sample` leaves out."""
    interpreted = {"mode": _INTERPRETED}
    seeds = np.random.SeedSequence(random_seed).generate_state(2).tolist()
    with model:
        predicted = pm.sample_posterior_predictive(
            tree, random_seed=seeds[0], progressbar=False, compile_kwargs=interpreted
        )
        prior = pm.sample_prior_predictive(
            PRIOR_DRAWS, random_seed=seeds[1], compile_kwargs=interpreted
        )
        pm.compute_log_likelihood(tree, progressbar=False, backend="numba")
        pm.stats.compute_log_prior(tree, progressbar=False, backend="numba")
    tree["posterior_predictive"] = predicted["posterior_predictive"]
    for group in ("prior", "prior_predictive"):
        tree[group] = prior[group]
    about = getattr(model, "about", None)
    if about is not None:
        constant = tree["constant_data"].to_dataset()
        tree["constant_data"] = xr.DataTree(constant.merge(about))
        tree.attrs.update(about.attrs)
    return tree


def _explain(verdicts: pd.DataFrame) -> str:
    """Say which diagnostics failed and what to do."""
    failed = verdicts[verdicts["verdict"] == "fail"]
    advice = dict.fromkeys(ADVICE[check] for check in failed["check"])
    return f"{' '.join(failed['reason'])} To mend it, {'; '.join(advice)}."


def check_sampling(draws: xr.DataTree) -> pd.DataFrame:
    """Judge draws of NUTS by their sampling diagnostics.

    Parameters
    ----------
    draws
        From `fit`, or from any sampler that writes ArviZ's groups.

    Returns
    -------
    One row per diagnostic, columns `CHECK_COLUMNS`: the worst value found, the parameter or chain
    that it is of, and the limits. The verdict is "pass", "fail", or "not applicable" where the
    sampler did not record what the diagnostic needs.

    Raises
    ------
    StudyError
        Where the draws are of no Markov chain.
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
    rows = [_judge(check, *measured[check], *limits[check]) for check in limits]
    return frame(rows, CHECK_COLUMNS)


def _judge(
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
    """Return what is counted over draws, and the energy's fraction of missing information."""
    posterior, stats = draws["posterior"].to_dataset(), draws["sample_stats"].to_dataset()
    sizes = posterior.sizes
    bad = sum(int((~np.isfinite(v)).sum()) for v in posterior.data_vars.values())
    # PyMC and nutpie have different names for it; others do not record it.
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
    found = np.asarray(array_stats.bfmi(values, chain_axis=0, draw_axis=1))
    return f"chain {int(found.argmin())}", float(found.min())


def _measure_mixing(posterior: xr.Dataset) -> dict[str, tuple[str, float | None]]:
    """Return the worst R-hat and effective sizes with the quantity that each is of."""
    quantities = {
        k: v for k, v in _flatten(posterior).items() if np.ptp(v) > 0 or np.isnan(v).any()
    }
    if not quantities:
        return dict.fromkeys(("r_hat", "ess_bulk", "ess_tail"), ("posterior", math.nan))
    r_hat = {name: _potential_reduction(values) for name, values in quantities.items()}
    found: dict[str, tuple[str, float | None]] = {"r_hat": _worst(r_hat, largest=True)}
    for method in ("bulk", "tail"):
        sizes = {k: _effective_size(v, method) for k, v in quantities.items()}
        found[f"ess_{method}"] = _worst(sizes, largest=False)
    return found


def _potential_reduction(values: Floats) -> float:
    """Return R-hat, infinite for chains that stand still in different places."""
    with np.errstate(divide="ignore"):
        return float(array_stats.rhat(values, chain_axis=0, draw_axis=1))


def _effective_size(values: Floats, method: str) -> float:
    prob = (0.05, 0.95) if method == "tail" else None
    return float(array_stats.ess(values, chain_axis=0, draw_axis=1, method=method, prob=prob))


def _worst(values: dict[str, float], *, largest: bool) -> tuple[str, float]:
    """Return the most extreme value and its name, one that is not a number first."""
    sign = -1 if largest else 1
    name = min(values, key=lambda k: -math.inf if math.isnan(values[k]) else sign * values[k])
    return name, values[name]


def _flatten(posterior: xr.Dataset) -> dict[str, Floats]:
    """Return every scalar quantity by name, such as log_odds_ratio[tfi], dims (chain, draw)."""
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


def compare_draws(draws: xr.DataTree, nuts: xr.DataTree) -> pd.DataFrame:
    """Say whether draws and NUTS agree within Monte Carlo error.

    Compared are the mean, the standard deviation and the ends of the equal-tailed 95 % interval of
    every log odds ratio, of the intercept and of tau.

    Parameters
    ----------
    draws
        From `infer` for one replicate, or from `fit`.
    nuts
        From `fit`, for the same patients and priors.

    Returns
    -------
    One row per summary, columns `COMPARISON_COLUMNS`. The verdict is "agree" where the difference
    is below `LARGEST_Z` Monte Carlo standard errors, else "differ".

    Raises
    ------
    StudyError
        Where the two are not draws of the same quantities of one replicate.
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
    behind = _count_behind(draws)
    rows = [row for name in answer for row in _compare(name, answer[name], reference[name], behind)]
    return frame(rows, COMPARISON_COLUMNS)


def _select_compared(draws: xr.DataTree) -> dict[str, Floats]:
    posterior = draws["posterior"].to_dataset()
    return _flatten(posterior[[name for name in _COMPARED if name in posterior]])


def _count_behind(draws: xr.DataTree) -> float | None:
    """Return the effective size of the importance draws behind `draws`, if there are any."""
    stats = draws["sample_stats"]
    return float(stats["effective_size"].sum()) if "effective_size" in stats else None


def _compare(
    name: str, answer: Floats, nuts: Floats, behind: float | None
) -> list[tuple[object, ...]]:
    """Return one row for each summary of one quantity, dims (chain, draw)."""
    mine, theirs = _summarise(answer), _summarise(nuts)
    error = _chain_errors(nuts)
    own = _chain_errors(answer) if behind is None else _independent_errors(answer, behind)
    ess = _effective_size(nuts, "bulk")
    r_hat = _potential_reduction(nuts)
    rows: list[tuple[object, ...]] = []
    for summary in mine:
        both = math.hypot(error[summary], own[summary])
        z = (mine[summary] - theirs[summary]) / both if both > 0 else math.nan
        verdict = "agree" if abs(z) < LARGEST_Z else "differ"
        quantity = f"{name}, {summary}"
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
    """Return Monte Carlo standard errors of the summaries of Markov chains."""
    axes = {"chain_axis": 0, "draw_axis": 1}
    ends = {
        name: array_stats.mcse(values, **axes, method="quantile", prob=p)
        for name, p in _ENDS.items()
    }
    found = {name: array_stats.mcse(values, **axes, method=name) for name in ("mean", "sd")}
    return {name: float(error) for name, error in {**found, **ends}.items()}


def _independent_errors(values: Floats, behind: float) -> dict[str, float]:
    """Return Monte Carlo standard errors of the summaries of equal-weight importance draws.

    Keeping some of the importance draws adds to the error that those had already. For an end of an
    interval the error is half the distance between the draws that bound it with the probability of
    one standard error (as `arviz_stats` does for chains).
    """
    ordered = np.sort(values, axis=None)
    size = 1 / (1 / len(ordered) + 1 / behind)
    sd = float(ordered.std(ddof=1))
    kurtosis = float(((ordered - ordered.mean()) ** 4).mean()) / sd**4
    found = {"mean": sd / math.sqrt(size), "sd": sd * math.sqrt((kurtosis - 1) / (4 * size))}
    for name, p in _ENDS.items():
        share = betaincinv(size * p + 1, size * (1 - p) + 1, _ONE_ERROR)
        low, high = np.clip(share * len(ordered), 0, len(ordered) - 1).astype(int)
        found[name] = float(ordered[high] - ordered[low]) / 2
    return found
