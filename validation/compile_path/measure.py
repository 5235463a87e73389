"""Time one way of compiling and sampling the hierarchical model: see docs/methods/compile-path.md.

PYTENSOR_FLAGS=base_compiledir=NEWDIR python validation/compile_path/measure.py numba

The argument is numba or c (PyMC's own NUTS), numpyro or nutpie. A new folder is a cold start; the
same folder again is a cached one.
"""

import hashlib
import json
import resource
import sys
import time

STARTED = time.perf_counter()

import numpy as np
import pandas as pd
import pymc as pm
from arviz_stats.base import array_stats
from pytensor.configdefaults import config

from pvp_bayes.patients.own_patients import count_patterns
from pvp_bayes.posterior.models import build_model
from pvp_bayes.posterior.priors import PRIOR_SETS

EFFECTS = {"injury": 1.7, "cleft": 1.8, "vertebrae": 2.3, "cement": -1.4}
SAMPLERS = {
    "numba": {"nuts_sampler": "pymc", "backend": "numba"},
    "c": {"nuts_sampler": "pymc", "backend": "c"},
    "numpyro": {"nuts_sampler": "numpyro", "nuts": {"chain_method": "vectorized"}},
    "nutpie": {"nuts_sampler": "nutpie"},
}


def simulate_patients(seed):
    """Return 122 simulated patients as counts by 24 patterns, each with at least one patient."""
    rng = np.random.default_rng(seed)
    grid = np.stack(np.meshgrid([0, 1], [0, 1], [1, 2, 3], [0, 1]), axis=-1).reshape(-1, 4)
    rows = np.concatenate([grid, grid[rng.integers(0, 24, 98)]])
    table = pd.DataFrame(rows, columns=list(EFFECTS))
    log_odds = (table - table.mean()) @ np.array(list(EFFECTS.values()))
    table["pain"] = (rng.random(len(table)) < 1 / (1 + np.exp(-log_odds))).astype(int)
    return count_patterns(table, outcome="pain", predictors=list(EFFECTS))


def time_fit(model, sampler):
    """Return seconds, the smallest bulk effective size and a checksum of the draws."""
    began = time.perf_counter()
    settings = SAMPLERS[sampler]
    nuts = {"target_accept": 0.9, **settings.get("nuts", {})}
    draws = pm.sample(
        **{**settings, "nuts": nuts},
        draws=1_000,
        tune=1_000,
        chains=4,
        cores=1,
        random_seed=1,
        model=model,
        progressbar=False,
        quiet=True,
        compute_convergence_checks=False,
    )
    seconds = time.perf_counter() - began
    slopes = draws["posterior"]["log_odds_ratio"].to_numpy()
    parts = [*np.moveaxis(slopes, -1, 0), draws["posterior"]["tau"].to_numpy()]
    size = min(float(array_stats.ess(v, chain_axis=0, draw_axis=1)) for v in parts)
    return round(seconds, 1), round(size), hashlib.sha256(slopes.tobytes()).hexdigest()[:8]


def main(sampler):
    """Fit one data set, then another through `pm.set_data`; print what was measured."""
    imported = time.perf_counter()
    model = build_model(simulate_patients(1), PRIOR_SETS["hierarchical"])
    first = time_fit(model, sampler)
    whole = time.perf_counter() - STARTED
    other = build_model(simulate_patients(2), PRIOR_SETS["hierarchical"])
    names = ("observed_cases", "controls", "design", "predictor_mean")
    with model:
        pm.set_data({name: other[name].get_value() for name in names})
    second = time_fit(model, sampler)
    found = {
        "sampler": sampler,
        "fast_math": config.numba__fastmath,
        "import": round(imported - STARTED, 1),
        "first_fit": first,
        "process_to_first_fit": round(whole, 1),
        "second_fit": second,
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }
    print(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1])
