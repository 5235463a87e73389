"""Sample a PyMC model with NUTS; return a complete DataTree or raise an error.

`fit` returns draws only if they pass all diagnostics of `check_sampling`. It always uses PyMC's own
NUTS with the Numba backend, because by default `pm.sample` uses whichever sampler is installed. The
measurements behind this choice are in docs/methods/compile-path.md.
"""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import metadata
from typing import Any

import numpy as np
import pandas as pd
import pymc as pm
import xarray as xr
from pytensor.compile.mode import Mode
from pytensor.configdefaults import config

from pvp_bayes.errors import SamplingError, StudyError
from pvp_bayes.posterior.diagnostics import ADVICE, check_sampling

__all__ = ["fit"]


PRIOR_DRAWS = 1_000
_INTERPRETED = Mode(linker="py", optimizer="fast_compile")
"""Runs each graph in plain Python, since it runs only once and compilation would take longer."""


class _InterruptedError(Exception):
    """A chain stopped before its last draw."""


def fit(
    model: pm.Model,
    *,
    random_seed: int,
    draws: int = 1_000,
    chains: int = 4,
    tune: int = 1_000,
    target_accept: float = 0.9,
) -> xr.DataTree:
    """Sample a model with NUTS and return the draws if they pass every diagnostic.

    If a diagnostic fails, sampling is repeated once with a tenth of the rejection rate. The same
    seed gives the same draws.

    Parameters
    ----------
    model
        From `build_model`, extended or not, or any other PyMC model with continuous parameters.
    random_seed
        An integer of 0 or more.
    draws, chains, tune
        Draws to keep per chain, number of chains, and tuning draws per chain, which are dropped.
    target_accept
        Target acceptance probability for the step size adaptation.

    Returns
    -------
    A DataTree with groups posterior, prior, prior_predictive, posterior_predictive, log_likelihood,
    log_prior, sample_stats, observed_data and constant_data, dims (chain, draw, ...).

    Raises
    ------
    SamplingError
        If a diagnostic is still outside its limits; the message says what to do.
    StudyError
        If an argument is not valid.
    KeyboardInterrupt
        If Ctrl-C ended the sampling, which PyMC itself does not report.
    """
    _check_arguments(random_seed, draws, chains, tune, target_accept)
    if not isinstance(model, pm.Model) or not model.free_RVs or not model.observed_RVs:
        msg = f"model: expected a PyMC model with parameters and observed data, found {model!r}; "
        raise StudyError(msg + "make one with build_model")
    numbers = {"draws": draws, "chains": chains, "tune": tune, "random_seed": random_seed}
    # With fast math, the run that compiles differs in the last bits from runs with a warm cache.
    with config.change_flags(numba__fastmath=False), _quiet():
        for accept in (target_accept, 1 - (1 - target_accept) / 10):
            tree = _sample(model, numbers, accept)
            verdicts = check_sampling(tree)
            if not (verdicts["verdict"] == "fail").any():
                return _add_groups(model, tree, random_seed)
    msg = f"NUTS: expected diagnostics within their limits, found with target_accept={accept:g}: "
    raise SamplingError(msg + _explain_failures(verdicts))


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
    """Suppress PyMC's log messages; problems are reported by `check_sampling`."""
    logger = logging.getLogger("pymc")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        yield
    finally:
        logger.setLevel(level)


def _sample(model: pm.Model, numbers: dict[str, int], target_accept: float) -> xr.DataTree:
    """Run the chains sequentially in this process: forking a process with threads may hang."""
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
    """Return a callback that raises `_InterruptedError` if a chain stopped early.

    On Ctrl-C, PyMC stops the current chain and continues with the next one.
    """
    seen = 0

    def count(trace: Any, draw: Any) -> None:  # noqa: ARG001  (PyMC's signature)
        nonlocal seen
        seen += 1
        if seen != draw.chain * length + draw.draw_idx + 1:
            raise _InterruptedError

    return count


def _add_groups(model: pm.Model, tree: xr.DataTree, random_seed: int) -> xr.DataTree:
    """Add the groups that `pm.sample` does not return."""
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
        held = "constant_data" in tree.children  # the model of estimates alone has none
        constant = tree["constant_data"].to_dataset() if held else xr.Dataset()
        tree["constant_data"] = xr.DataTree(constant.merge(about))
        tree.attrs.update(about.attrs)
    return tree


def _explain_failures(verdicts: pd.DataFrame) -> str:
    """Return which diagnostics failed and what to do."""
    failed = verdicts[verdicts["verdict"] == "fail"]
    advice = dict.fromkeys(ADVICE[check] for check in failed["check"])
    return f"{' '.join(failed['reason'])} To fix it, {'; '.join(advice)}."
