"""Compare the spread between seeds of what is reported with the error that is stated.

    python validation/seeds/measure.py

Every study is reconstructed and its posterior drawn with twenty seeds. For each log odds ratio, the
standard deviation between seeds of the posterior mean and of both ends of the 95 % interval is
divided by the error that one run states (root mean square over the seeds). A ratio of 1 means that
a run knows its own error; with twenty seeds, a ratio has a standard error of 16 %.
"""

import argparse
import json
import math
import sys
import time
from importlib import metadata
from pathlib import Path

import numpy as np

from pvp_bayes.patients.provenance import Provenance
from pvp_bayes.patients.reconstruction import compile_walk, reconstruct_patients
from pvp_bayes.posterior.draws import infer
from pvp_bayes.posterior.priors import PRIOR_SETS
from pvp_bayes.printed.study import load_study
from pvp_bayes.results.identification import summarise_identification
from pvp_bayes.results.odds_ratios import log_end_error, summarise_odds_ratios
from pvp_bayes.tables.reading import Reading, parse_reading

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE.parents[1])]
from sources import hash_sources  # (the checksums of all evidence)
from tests.printed_studies import make_study, simulate_patients

RESULT = HERE / "result.json"
SOURCES = (
    "patients/reconstruction",
    "patients/walk",
    "posterior/importance",
    "results/identification",
    "results/odds_ratios",
    "validation/seeds/measure.py",
)
PRIORS = PRIOR_SETS["hierarchical"]
LARGEST_R_HAT = 1.05


def list_studies():
    """Yield name, study and reading."""
    paper = load_study("pvp")
    yield "pvp", paper, parse_reading("reversed:vertebrae", paper)
    yield "rossi", load_study("rossi"), Reading()
    patients = simulate_patients(np.random.default_rng(3), n_predictors=4, counts=1)
    yield "simulated, one count", make_study(patients), Reading()
    patients = simulate_patients(
        np.random.default_rng(5), n_predictors=6, n_cases=150, n_controls=200
    )
    yield "simulated, six factors", make_study(patients), Reading()


def run(study, reading, seed):
    """Return what one run reports: values and stated errors, dims (what, predictor), and more."""
    start = time.process_time()
    patients = reconstruct_patients(study, random_seed=seed, reading=reading)
    seconds = time.process_time() - start
    draws = infer(patients, PRIORS, random_seed=seed)
    table = summarise_odds_ratios(draws)
    identified = summarise_identification(patients, draws)
    sizes = table["effective_size"]
    ends = [log_end_error(sd, n) for sd, n in zip(table["log_sd"], sizes, strict=True)]
    return {
        "values": np.array([table["log_mean"], np.log(table["lower"]), np.log(table["upper"])]),
        "errors": np.array([table["log_sd"] / np.sqrt(sizes), ends, ends]),
        "sizes": sizes.to_numpy(),
        "names": table["predictor"].tolist(),
        "r_hat": dict(zip(identified["quantity"], identified["r_hat"], strict=True)),
        "totals": _list_totals(patients),
        "distinct": Provenance.of(patients).details["distinct_pattern_totals"],
        "seconds": seconds,
    }


def _list_totals(patients):
    """Return the pattern totals of the replicates, as text that identifies them."""
    totals = (patients["cases"] + patients["controls"]).to_numpy()
    design = patients["design"].to_numpy()
    found = set()
    for i, row in enumerate(totals):
        x = design if design.ndim == 2 else design[i]
        used = np.flatnonzero(row)
        found.add(str(sorted(zip(map(tuple, x[used].tolist()), row[used].tolist(), strict=True))))
    return found


def summarise(runs):
    """Return the ratios by predictor, R-hat by kind of quantity, and the pattern totals."""
    values, errors = (np.array([r[key] for r in runs]) for key in ("values", "errors"))
    ratios = values.std(axis=0, ddof=1) / np.sqrt((errors**2).mean(axis=0))
    posterior = [
        value
        for r in runs
        for name, value in r["r_hat"].items()
        if name.startswith(("log_odds", "intercept"))
    ]
    others = [
        value
        for r in runs
        for name, value in r["r_hat"].items()
        if not name.startswith(("log_odds", "intercept"))
    ]
    return {
        "seeds": len(runs),
        "ratios": {
            what: {n: round(float(v), 3) for n, v in zip(runs[0]["names"], row, strict=True)}
            for what, row in zip(("mean", "lower", "upper"), ratios, strict=True)
        },
        "root_mean_square_ratio": {
            what: round(math.sqrt((row**2).mean()), 3)
            for what, row in zip(("mean", "lower", "upper"), ratios, strict=True)
        },
        "effective_size": round(float(np.mean([r["sizes"] for r in runs]))),
        "r_hat_of_answer": _describe_r_hat(posterior),
        "r_hat_of_patients": _describe_r_hat(others),
        "pattern_totals_of_one_run": round(float(np.mean([r["distinct"] for r in runs]))),
        "pattern_totals_of_all_runs": len(set().union(*(r["totals"] for r in runs))),
        "cpu_seconds": round(float(np.mean([r["seconds"] for r in runs])), 2),
    }


def _describe_r_hat(values):
    values = np.array(values)
    return {
        "median": round(float(np.median(values)), 3),
        "largest": round(float(values.max()), 3),
        "share_above_limit": round(float((values > LARGEST_R_HAT).mean()), 3),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=20)
    options = parser.parse_args()
    compile_walk()
    result = {
        "command": f"python validation/seeds/measure.py --seeds {options.seeds}",
        "version": metadata.version("pvp-bayes"),
        "sha256": hash_sources(SOURCES),
        "studies": {},
    }
    for name, study, reading in list_studies():
        found = summarise([run(study, reading, 100 + seed) for seed in range(options.seeds)])
        result["studies"][name] = found
        print(name, json.dumps(found), flush=True)
    RESULT.write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
