"""Whether 95 % intervals from tables alone contain the truth as often as those from the patients.

    python validation/reconstruction/intervals.py --studies 500

Truths are drawn from the prior, patients from the truths, tables from the patients. Under the prior
that the truths come from, 95 % of all intervals must contain them.
"""

import argparse
import json
import sys
from concurrent.futures import ProcessPoolExecutor
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from recover import SOURCES

from pvp_bayes.errors import InfeasibleError
from pvp_bayes.patients.own_patients import count_patterns
from pvp_bayes.patients.reconstruction import reconstruct_patients
from pvp_bayes.posterior.draws import infer
from pvp_bayes.posterior.priors import parse_prior_set
from tables import Kinds, print_study

sys.path.insert(0, str(Path(__file__).parents[1]))
from sources import hash_sources  # (the checksums of all evidence)

RESULT = Path(__file__).with_name("coverage.json")  # of that name no module: Numba would import it
PRIORS = "normal:1"
REPLICATES = 2


def draw(random_seed: int) -> tuple[pd.DataFrame, Kinds, np.ndarray] | None:
    """Return patients, kinds of factors and true log odds ratios, None where a cell is empty."""
    rng = np.random.default_rng(random_seed)
    n = int(rng.integers(80, 400))
    kinds: Kinds = {
        "first": "binary",
        "second": "binary",
        "third": str(rng.choice(["binary", "count"])),
    }
    shared = rng.standard_normal((n, 1)) * rng.uniform(0, 1)
    latent = rng.standard_normal((n, 3)) + shared
    values = (latent > rng.normal(0, 0.4, 3)).astype(float)
    if kinds["third"] == "count":
        values[:, 2] = np.clip(np.round(latent[:, 2] + 1.5), 0, 3)
    truth = rng.normal(0, 1, 3)
    logit = (values - values.mean(axis=0)) @ truth + rng.normal(0, 0.5)
    patients = pd.DataFrame(values, columns=list(kinds))
    patients["outcome"] = (rng.random(n) < 1 / (1 + np.exp(-logit))).astype(int)
    smallest = min(
        min(g[name].sum(), (g[name].max() - g[name]).sum())
        for _, g in patients.groupby("outcome")
        for name in kinds
    )
    return (
        (patients, kinds, truth) if smallest >= 2 and patients["outcome"].nunique() == 2 else None
    )


def examine(random_seed: int) -> dict[str, Any] | None:
    """Return whether each interval holds its truth, from tables and from patients."""
    drawn = draw(random_seed)
    if drawn is None:
        return None
    patients, kinds, truth = drawn
    study = print_study(patients, kinds, name="simulated", design="cohort")
    priors = parse_prior_set(PRIORS)
    known = count_patterns(patients, outcome="outcome", predictors=list(kinds))
    try:
        rebuilt = reconstruct_patients(study, n_replicates=REPLICATES, random_seed=1)
    except InfeasibleError as error:
        return {"seed": random_seed, "failed": str(error)}
    held, ends = {}, {}
    for name, source in (("tables", rebuilt), ("patients", known)):
        draws = infer(source, priors, random_seed=2, draws=2_000)["posterior"]["log_odds_ratio"]
        low, high = np.quantile(draws.to_numpy().reshape(-1, 3), [0.025, 0.975], axis=0)
        held[name] = [bool(h) for h in (low <= truth) & (truth <= high)]
        ends[name] = np.stack([low, high])
    width = ends["patients"][1] - ends["patients"][0]
    miss = np.abs(ends["tables"] - ends["patients"]).max(axis=0) / (width / 3.92)
    return {"seed": random_seed, **held, "miss": miss.tolist()}


def summarise(records: list[dict[str, Any]], command: str) -> dict[str, Any]:
    """Return the whole evidence as one document."""
    done = [r for r in records if "failed" not in r]
    held = {name: [h for r in done for h in r[name]] for name in ("tables", "patients")}
    misses = [m for r in done for m in r["miss"]]
    return {
        "command": command,
        "version": metadata.version("pvp-bayes"),
        "priors": PRIORS,
        "sha256": hash_sources(SOURCES),
        "studies": len(done),
        "failed": [r for r in records if "failed" in r],
        "intervals": len(held["tables"]),
        "coverage": {name: float(np.mean(h)) for name, h in held.items()},
        "differ": int(sum(a != b for a, b in zip(*held.values(), strict=True))),
        "end_miss_in_posterior_sd": {
            "median": float(np.median(misses)),
            "95 % below": float(np.quantile(misses, 0.95)),
            "largest": float(max(misses)),
        },
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--studies", type=int, default=500)
    parser.add_argument("--workers", type=int, default=2, help="processes")
    options = parser.parse_args()
    records: list[dict[str, Any]] = []
    first = 0
    with ProcessPoolExecutor(options.workers) as pool:
        while len(records) < options.studies:
            records += [r for r in pool.map(examine, range(first, first + 40)) if r is not None]
            first += 40
            print(f"{len(records)} of {options.studies} studies", flush=True)
    command = f"python validation/reconstruction/intervals.py --studies {options.studies}"
    result = summarise(records[: options.studies], command)
    RESULT.write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
