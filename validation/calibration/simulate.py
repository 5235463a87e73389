"""Show whether posteriors are calibrated, and how often the checks raise an alarm.

    python validation/calibration/simulate.py

Simulation-based calibration (Talts et al. 2018): parameters drawn from each prior, outcomes from
the parameters, and the rank of the parameter among posterior draws, which is uniform where the
posterior is right. False alarms: the share of honest studies in which a family of checks fails.
Power: the share of studies with a planted misfit in which the check that is meant to see it fails.
"""

import argparse
import json
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.special import expit
from scipy.stats import binomtest, chisquare

from pvp_bayes.errors import StudyError
from pvp_bayes.patients.own_patients import count_patterns
from pvp_bayes.patients.predictors import measure_step
from pvp_bayes.posterior.draws import draw_prior, infer
from pvp_bayes.posterior.priors import PriorSet, parse_prior_set
from pvp_bayes.results.checks import check_predictions

sys.path.insert(0, str(Path(__file__).parents[1]))
from sources import hash_sources  # (the checksums of all evidence)

RESULT = Path(__file__).with_name("result.json")
SOURCES = ("posterior/importance", "posterior/newton", "results/checks")
SETS = (
    PriorSet("hierarchical", "hierarchical", 1.0, intercept_scale=1.0),
    PriorSet("normal:1", "normal", 1.0, intercept_scale=1.0),
    PriorSet("student-t:4:0.62", "student-t", 0.62, 4.0, intercept_scale=1.0),
)
"""A narrower intercept than the default, so that hardly any study lacks cases or controls."""
BINS = 20
RANKED_DRAWS = 99
PATIENTS = 150
NAMES = ("first", "second", "third")
EFFECTS = (0.5, 1.0, 1.5, 2.0)

Floats = NDArray[np.float64]


def draw_factors(rng: np.random.Generator, n: int) -> Floats:
    """Return two binary factors that go together and a count, dims (patient, factor)."""
    shared = rng.standard_normal(n)
    first = shared + rng.standard_normal(n) > 0
    second = shared + rng.standard_normal(n) > 0.5
    count = np.clip(np.round(1.5 + 0.5 * shared + rng.standard_normal(n)), 0, 4)
    return np.column_stack([first * 1.0, second * 1.0, count])


def rank(seed: int) -> dict[str, dict[str, int]] | None:
    """Return the rank of every true parameter by prior set, None where a group is empty."""
    rng = np.random.default_rng([1, seed])
    values = draw_factors(rng, PATIENTS)
    steps = [measure_step(column, np.ones(PATIENTS))[0] for column in values.T]
    found = {}
    for priors in SETS:
        here = priors.select(NAMES, steps)  # a shared scale acts per comparable step
        truth = {k: v[0, 0] for k, v in draw_prior(here, (1, 1), 3, seed).items()}
        centred = values - values.mean(axis=0)
        chance = expit(truth["intercept_at_means"] + centred @ truth["log_odds_ratio"])
        frame = pd.DataFrame(values, columns=list(NAMES))
        frame["ill"] = (rng.random(PATIENTS) < chance).astype(int)
        try:
            patients = count_patterns(frame, outcome="ill", predictors=list(NAMES))
            draws = infer(patients, priors, random_seed=seed, draws=RANKED_DRAWS, chains=1)
        except StudyError:
            return None
        posterior = draws["posterior"].to_dataset()
        ranks = {}
        for name, true in truth.items():
            drawn = posterior[name].to_numpy()[0]
            below = (drawn < true).sum(axis=0)
            for label, number in zip(NAMES, np.atleast_1d(below), strict=False):
                ranks[f"{name}[{label}]" if np.ndim(below) else name] = int(number)
        found[priors.name] = ranks
    return found


def examine(job: tuple[int, str, float]) -> list[str]:
    """Return the families of checks that fail for one study with a planted misfit, or none."""
    seed, kind, size = job
    rng = np.random.default_rng([2, seed])
    n = round(np.exp(rng.uniform(np.log(80), np.log(800)))) if kind == "honest" else 400
    values = draw_factors(rng, n)
    slopes = rng.normal(0, 0.8, 3)
    logit = (values - values.mean(axis=0)) @ slopes + rng.normal(-0.3, 0.5)
    if kind == "interaction":
        logit += size * (2 * values[:, 0] - 1) * (2 * values[:, 1] - 1) / 2
    elif kind == "threshold":
        logit += -slopes[2] * (values[:, 2] - values[:, 2].mean()) + 2 * size * (values[:, 2] == 2)
    frame = pd.DataFrame(values, columns=list(NAMES))
    frame["ill"] = (rng.random(n) < expit(logit)).astype(int)
    try:
        patients = count_patterns(frame, outcome="ill", predictors=list(NAMES))
        draws = infer(patients, parse_prior_set("normal:1.5"), random_seed=seed, draws=2_000)
    except StudyError:
        return ["refused"]
    table = check_predictions(draws)
    return sorted(set(table.loc[table["verdict"] == "fail", "check"]))


def summarise_ranks(ranks: list[dict[str, dict[str, int]]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for priors in SETS:
        found[priors.name] = {}
        for name in ranks[0][priors.name]:
            values = np.array([r[priors.name][name] for r in ranks])
            counts = np.bincount(values * BINS // (RANKED_DRAWS + 1), minlength=BINS)
            found[priors.name][name] = {
                "p_uniform": float(chisquare(counts).pvalue),
                "counts": counts.tolist(),
            }
    return found


def summarise_alarms(failed: list[list[str]]) -> dict[str, Any]:
    studies = [checks for checks in failed if checks != ["refused"]]
    counts = Counter(check for checks in studies for check in checks)
    families = ("table 1", "coefficient", "standard error", "crude log odds ratio", "auc")
    families += ("linearity", "interaction", "calibration")
    return {
        "studies": len(studies),
        "alarms": {
            name: {
                "share": counts[name] / len(studies),
                "interval": [
                    round(end, 4) for end in binomtest(counts[name], len(studies)).proportion_ci()
                ],
            }
            for name in families
        },
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--studies", type=int, default=1_000)
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()
    planted = [(kind, size) for kind in ("interaction", "threshold") for size in EFFECTS]
    with ProcessPoolExecutor(options.workers) as pool:
        ranks = list(pool.map(rank, range(options.studies), chunksize=20))
        print("ranks", len(ranks), flush=True)
        honest = [(seed, "honest", 0.0) for seed in range(options.studies)]
        alarms = list(pool.map(examine, honest, chunksize=10))
        print("honest", len(alarms), flush=True)
        seen = {}
        for kind, size in planted:
            jobs = [(seed, kind, size) for seed in range(options.studies // 10)]
            failed = list(pool.map(examine, jobs, chunksize=5))
            check = {"interaction": "interaction", "threshold": "linearity"}[kind]
            share = float(np.mean([check in checks for checks in failed]))
            seen[f"{kind}, log odds ratio {size:g}"] = share
            print(kind, size, share, flush=True)
    kept = [r for r in ranks if r is not None]
    result = {
        "command": f"python validation/calibration/simulate.py --studies {options.studies}",
        "version": metadata.version("pvp-bayes"),
        "sha256": hash_sources(SOURCES),
        "ranks": {"studies": len(kept), "bins": BINS, "parameters": summarise_ranks(kept)},
        "honest": summarise_alarms(alarms),
        "planted_and_seen": seen,
    }
    RESULT.write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
