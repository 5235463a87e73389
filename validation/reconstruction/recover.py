"""Reconstruct public data from their printed tables and compare with the known patients.

    python validation/reconstruction/recover.py

Each data set is reduced to two rounded tables, `reconstruct_patients` and `infer` run on them with
no tuning, and the posterior is compared with that of the known patients and against the normal
approximation that is used today, b ~ Normal(printed estimate, printed standard error).
"""

import argparse
import json
import sys
import time
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import statsmodels.api as sm
import xarray as xr

from pvp_bayes.patients.own_patients import count_patterns
from pvp_bayes.patients.reconstruction import reconstruct_patients
from pvp_bayes.posterior.draws import infer
from pvp_bayes.posterior.priors import PriorSet, parse_prior_set
from tables import Kinds, print_study

sys.path.insert(0, str(Path(__file__).parents[1]))
from sources import hash_sources  # (the checksums of all evidence)

RESULT = Path(__file__).with_name("recover.json")
ROSSI = Path(__file__).parents[2] / "data" / "rossi_patterns.csv"
SOURCES = (
    "patients/one_table",
    "patients/reconstruction",
    "patients/walk",
    "patients/walk_state",
    "posterior/importance",
    "printed/whole_numbers",
    "tables/encoding",
    "tables/measured",
)
PRIORS = "normal:2.5"
SEEDS = 10
BOUNDS = {"discrete": (0.05, 0.10), "continuous": (0.10, 0.25)}
"""Largest miss of the posterior mean and of the interval ends, in posterior SDs of the patients."""

Data = tuple[pd.DataFrame, Kinds, str]


def load(name: str) -> pd.DataFrame:
    return getattr(sm.datasets, name).load_pandas().data


def list_data() -> dict[str, Data]:
    """Return the data sets by name: patients, kinds of columns, design."""
    rng = np.random.default_rng(20261123)
    rossi = pd.read_csv(ROSSI)
    rossi = rossi.loc[np.repeat(rossi.index, rossi.pop("people"))]
    rossi = rossi.rename(columns={"arrest": "outcome"}).reset_index(drop=True)
    fair = load("fair")
    fair["outcome"] = (fair["affairs"] > 0).astype(int)
    fair["any_child"] = (fair["children"] > 0).astype(int)
    fair["skilled"] = (fair["occupation"] >= 4).astype(int)
    cases = fair[fair["outcome"] == 1].sample(150, random_state=1)
    controls = fair[fair["outcome"] == 0].sample(150, random_state=2)
    votes = load("anes96").rename(columns={"vote": "outcome"})
    votes["popular"] = (votes["selfLR"] >= 5).astype(int)
    lost = votes.copy()
    for column in ("educ", "popular"):
        lost[column] = lost[column].astype(float).mask(rng.random(len(lost)) < 0.06)
    spector = load("spector").rename(columns={"GRADE": "outcome"})
    health = load("randhie").sample(4000, random_state=3)
    health["outcome"] = (health["hlthp"] > 0).astype(int)
    health["limited"] = (health["physlm"] > 0.5).astype(int)
    health["visited"] = (health["mdvis"] > 2).astype(int)
    travel = load("modechoice")
    travel = travel[travel["mode"] == 1].rename(columns={"choice": "outcome"})
    hearts = load("heart").rename(columns={"censors": "outcome"})
    small = votes.sample(60, random_state=5)
    five: Kinds = {
        "religious": "count",
        "rate_marriage": "count",
        "any_child": "binary",
        "skilled": "binary",
        "educ": "continuous",
    }
    discrete: Kinds = {**{k: v for k, v in five.items() if k != "educ"}}
    return {
        "rossi: five binary factors, cohort of 432": (
            rossi,
            dict.fromkeys(("fin", "race", "wexp", "mar", "paro"), "binary"),
            "cohort",
        ),
        "fair: counts and binary factors, cohort of 5000": (
            fair.sample(5000, random_state=4),
            discrete,
            "cohort",
        ),
        "fair: 150 cases and 150 controls": (
            pd.concat([cases, controls]),
            {"religious": "count", "rate_marriage": "count", "any_child": "binary"},
            "case-control",
        ),
        "fair: measured factors, 150 cases and 150 controls": (
            pd.concat([cases, controls]),
            {"age": "continuous", "religious": "count", "rate_marriage": "count"},
            "case-control",
        ),
        "anes96: counts and a measured factor, 944 voters": (
            votes,
            {"age": "continuous", "educ": "count", "popular": "binary"},
            "cohort",
        ),
        "anes96: 6 % of two variables missing": (
            lost,
            {"educ": "count", "popular": "binary"},
            "cohort",
        ),
        "anes96: near-separation, 60 voters": (
            small,
            {"PID": "count", "popular": "binary"},
            "cohort",
        ),
        "spector: 32 students": (
            spector,
            {"GPA": "continuous", "PSI": "binary"},
            "cohort",
        ),
        "randhie: rare outcome, 4000 people": (
            health,
            {"limited": "binary", "visited": "binary", "idp": "binary"},
            "cohort",
        ),
        "modechoice: 210 travellers, quartiles": (
            travel,
            {"hinc": "quartiles", "psize": "count"},
            "cohort",
        ),
        "heart: one measured factor, 69 patients": (hearts, {"age": "continuous"}, "cohort"),
    }


def examine(name: str, data: Data) -> dict[str, Any]:
    """Return how far tables alone lead away from the patients, coefficient by coefficient."""
    patients, kinds, design = data
    patients = patients[["outcome", *kinds]].reset_index(drop=True)
    study = print_study(patients, kinds, name="known", design=design)
    started = time.perf_counter()
    rebuilt = reconstruct_patients(study, n_replicates=200, random_seed=1)
    seconds = time.perf_counter() - started
    priors = parse_prior_set(PRIORS)
    whole = patients.dropna().astype(float)
    known = count_patterns(whole, outcome="outcome", predictors=list(kinds))
    truth, answer = (draw_many(p, priors) for p in (known, rebuilt))
    rows = []
    for term in study.terms:
        true = truth.sel(predictor=term.predictor).to_numpy()
        mine = answer.sel(predictor=term.predictor).to_numpy()
        printed = float(term.coefficient.value), float(term.standard_error.value)
        rows.append(_compare(term.predictor, kinds[term.predictor], true, mine, printed))
    return {
        "data": name,
        "patients": len(patients),
        "cases": int(patients["outcome"].sum()),
        "method": rebuilt.attrs["method"],
        "seconds_reconstruction": round(seconds, 1),
        "coefficients": rows,
    }


def draw_many(patients: xr.Dataset, priors: PriorSet) -> xr.DataArray:
    """Return so many draws that Monte Carlo error (0.006 SD of an end) decides no comparison."""
    trees = (infer(patients, priors, random_seed=seed, draws=10_000) for seed in range(SEEDS))
    return xr.concat([tree["posterior"]["log_odds_ratio"] for tree in trees], dim="chain")


def _compare(
    name: str, kind: str, true: Any, mine: Any, printed: tuple[float, float]
) -> dict[str, Any]:
    sd = true.std()
    ends = np.quantile(true, [0.025, 0.975])
    found = np.quantile(mine, [0.025, 0.975])
    z = 1.959964
    usual = np.array([printed[0] - z * printed[1], printed[0] + z * printed[1]])
    return {
        "predictor": name,
        "kind": "discrete" if kind in ("binary", "count") else "continuous",
        "mean": float((mine.mean() - true.mean()) / sd),
        "ends": [float(x) for x in (found - ends) / sd],
        "sd_ratio": float(mine.std() / sd),
        "normal_mean": float((printed[0] - true.mean()) / sd),
        "normal_ends": [float(x) for x in (usual - ends) / sd],
    }


def summarise(records: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the whole evidence as one document."""
    rows = [{**row, "data": r["data"]} for r in records for row in r["coefficients"]]
    within = {}
    for kind, (mean, end) in BOUNDS.items():
        own = [row for row in rows if row["kind"] == kind]
        within[kind] = {
            "coefficients": len(own),
            "mean_within_bound": int(sum(abs(row["mean"]) <= mean for row in own)),
            "ends_within_bound": int(sum(np.abs(row["ends"]).max() <= end for row in own)),
            "bounds": [mean, end],
            "largest_mean": max(abs(row["mean"]) for row in own),
            "largest_end": max(float(np.abs(row["ends"]).max()) for row in own),
        }
    nearer = [np.abs(row["ends"]).max() < np.abs(row["normal_ends"]).max() for row in rows]
    return {
        "command": "python validation/reconstruction/recover.py",
        "version": metadata.version("pvp-bayes"),
        "priors": PRIORS,
        "sha256": hash_sources(SOURCES),
        "within": within,
        "nearer_than_normal_approximation": [int(sum(nearer)), len(nearer)],
        "data": records,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="data sets whose name contains this")
    options = parser.parse_args()
    records = []
    for name, data in list_data().items():
        if options.only in name:
            record = examine(name, data)
            records.append(record)
            worst = [
                f"{r['predictor']} {r['mean']:+.3f} {r['ends'][0]:+.2f} {r['ends'][1]:+.2f} "
                f"({r['normal_mean']:+.2f} {r['normal_ends'][0]:+.2f} {r['normal_ends'][1]:+.2f})"
                for r in record["coefficients"]
            ]
            print(name, record["seconds_reconstruction"], "s", "; ".join(worst), flush=True)
    if not options.only:
        RESULT.write_text(json.dumps(summarise(records), indent=1) + "\n")


if __name__ == "__main__":
    main()
