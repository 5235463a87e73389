"""Confirm the answer by comparing it with NUTS in PyMC."""

import numpy as np

from pvp_bayes.job.clock import Announce, Clock, say_nothing
from pvp_bayes.posterior.diagnostics import compare_draws
from pvp_bayes.posterior.draws import infer
from pvp_bayes.posterior.models import build_model
from pvp_bayes.posterior.nuts import fit
from pvp_bayes.results.analysis import Answer, Confirmation

__all__ = ["confirm_answer"]

CONFIRMATION_DRAWS = 8_000
"""Number of importance draws per chain for the comparison with NUTS."""


def confirm_answer(answer: Answer, *, announce: Announce = say_nothing) -> Confirmation:
    """Compare importance sampling with NUTS on the replicate with the largest Pareto k.

    Both samplers draw from the same posterior, that of this replicate.

    Raises
    ------
    SamplingError
        If the draws of NUTS fail a diagnostic.
    """
    clock = Clock(announce)
    seed = answer.options.random_seed
    k = answer.draws["sample_stats"]["pareto_k"].fillna(0.0).to_numpy()
    one = answer.patients.isel(replicate=[int(np.argmax(k))])
    with clock.time("confirmation", "Confirming by NUTS (the first run compiles for a minute)"):
        nuts = fit(build_model(one, answer.priors), random_seed=seed)
        draws = infer(one, answer.priors, random_seed=seed, draws=CONFIRMATION_DRAWS)
        table = compare_draws(draws, nuts)
    return Confirmation(nuts, table, clock.seconds)
