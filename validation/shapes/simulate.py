"""Known patients with a measured factor of many shapes, reconstructed from their printed tables.

    python validation/shapes/simulate.py

Each simulated study has a measured factor in native units, of which Table 1 prints mean and SD, and
two binary factors. The posterior from its tables is compared with that of the patients themselves,
and both with the normal approximation, b ~ Normal(printed estimate, printed standard error).
"""

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import xarray as xr
from numpy.typing import NDArray

from pvp_bayes.errors import InfeasibleError
from pvp_bayes.patients.own_patients import count_patterns
from pvp_bayes.patients.provenance import Provenance
from pvp_bayes.patients.reconstruction import TOLERANCE, reconstruct_patients
from pvp_bayes.posterior.draws import infer
from pvp_bayes.posterior.priors import parse_prior_set

VALIDATION = Path(__file__).parents[1]
sys.path.insert(0, str(VALIDATION))
sys.path.insert(0, str(VALIDATION / "reconstruction"))
from sources import hash_sources  # (the checksums of all evidence)

from tables import print_study  # (two rounded tables)

RESULT = Path(__file__).with_name("result.json")
SOURCES = (
    "patients/reconstruction",
    "patients/shapes",
    "patients/splits",
    "patients/walk",
    "posterior/importance",
    "tables/encoding",
    "tables/measured",
)
PRIORS = "normal:2.5"
SIZES = (81, 150, 300)
REPEATS = 4
STRENGTHS = (0.6, 1.3)
"""Slopes per SD of the measured factor, in turn."""
Floats = NDArray[np.float64]
SHAPES: dict[str, tuple[str, Callable[[np.random.Generator, int], Floats]]] = {
    "left-skewed": ("bone density, 81 - lognormal", lambda r, n: 81 - np.exp(r.normal(2, 0.6, n))),
    "left-skewed, mean below 2 SD": ("change", lambda r, n: 20 - r.gamma(2.0, 6.0, n)),
    "score to 100": ("score of 0 to 100", lambda r, n: 100 * r.beta(5.0, 1.5, n)),
    "right-skewed": ("stay in days, lognormal", lambda r, n: np.exp(r.normal(1.6, 0.7, n))),
    "right-skewed, far from 0": ("70 + gamma", lambda r, n: 70 + r.gamma(2.0, 6.0, n)),
    "uniform": ("age from 50 to 85", lambda r, n: r.uniform(50, 85, n)),
    "normal": ("age", lambda r, n: r.normal(68, 8, n)),
    "two peaks": ("two peaks", lambda r, n: r.normal(np.where(r.random(n) < 0.4, 45, 70), 6)),
}
RANGES = {"score to 100": (0.0, 100.0)}
"""Ranges that Table 1 states."""


def simulate(shape: str, n: int, seed: int) -> pd.DataFrame:
    """Return patients of whom about half are cases, with two binary factors linked to x.

    The log odds rise by 0.6 per SD of x in half of the studies, and by 1.3 in the others. In every
    second pair of studies the second factor is a measurement too, and skewed to the right.
    """
    rng = np.random.default_rng([seed, n, *shape.encode()])
    x = np.round(SHAPES[shape][1](rng, n), 1)
    z = (x - x.mean()) / x.std()
    first = rng.random(n) < 1 / (1 + np.exp(-0.8 * z))
    second = rng.random(n) < 0.4
    if seed % 4 > 1:
        second = np.round(rng.gamma(3.0, 2.0, n), 1)
    w = (second - second.mean()) / second.std()
    eta = STRENGTHS[seed % 2] * z + 0.8 * (first - 0.5) - 0.35 * w
    outcome = rng.random(n) < 1 / (1 + np.exp(-eta))
    columns = {"outcome": outcome, "x": x, "first": first, "second": second}
    return pd.DataFrame(columns).astype(float)


def examine(shape: str, n: int, seed: int) -> dict[str, Any]:
    """Return how far the posterior from the tables is from that of the patients."""
    patients = simulate(shape, n, seed)
    second = "continuous" if seed % 4 > 1 else "binary"
    kinds = {"x": "continuous", "first": "binary", "second": second}
    study = print_study(patients, kinds, name="known", design="cohort")
    if shape in RANGES:
        stated = replace(study.variables[0], range=RANGES[shape])
        study = replace(study, variables=(stated, *study.variables[1:]))
    started = time.perf_counter()
    record: dict[str, Any] = {"shape": shape, "patients": n, "seed": seed}
    try:
        rebuilt = reconstruct_patients(study, n_replicates=100, random_seed=1)
    except InfeasibleError:
        return {**record, "assumed": None, "largest_miss": None, "rows": []}
    provenance = Provenance.of(rebuilt)
    record |= {
        "seconds": round(time.perf_counter() - started, 1),
        "assumed": dict(provenance.shapes),
        "largest_miss": provenance.largest_miss,
    }
    known = count_patterns(patients, outcome="outcome", predictors=list(kinds))
    truth, answer = draw(known), draw(rebuilt)
    rows = []
    for term in study.terms:
        true, mine = (d.sel(predictor=term.predictor).to_numpy() for d in (truth, answer))
        printed = term.coefficient.value, term.standard_error.value  # type: ignore[union-attr]
        rows.append({"predictor": term.predictor, **compare(true, mine, printed)})
    return {**record, "rows": rows}


def draw(patients: xr.Dataset) -> xr.DataArray:
    """Return 40,000 draws of the log odds ratios."""
    tree = infer(patients, parse_prior_set(PRIORS), random_seed=1, draws=10_000)
    return tree["posterior"]["log_odds_ratio"]


def compare(true: Floats, mine: Floats, printed: tuple[float, float]) -> dict[str, float]:
    """Return differences of means in posterior SDs of the patients, and ratios of widths."""
    low, high = np.quantile(true, [0.025, 0.975])
    own_low, own_high = np.quantile(mine, [0.025, 0.975])
    return {
        "mean": float((mine.mean() - true.mean()) / true.std()),
        "width": float((own_high - own_low) / (high - low)),
        "normal_mean": float((printed[0] - true.mean()) / true.std()),
        "normal_width": float(2 * 1.959964 * printed[1] / (high - low)),
    }


def summarise(records: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Return, by true shape, how often tables were met and how far answers were off."""
    found = {}
    for shape in SHAPES:
        own = [r for r in records if r["shape"] == shape]
        rows = [row for r in own for row in r["rows"]]
        if rows:
            found[shape] = {
                "studies": len(own),
                "met": sum(bool(r["rows"]) and r["largest_miss"] <= TOLERANCE for r in own),
                "largest_mean": max(abs(row["mean"]) for row in rows),
                "typical_mean": float(np.sqrt(np.mean([row["mean"] ** 2 for row in rows]))),
                "width": [f(row["width"] for row in rows) for f in (min, max)],
                "typical_normal_mean": float(
                    np.sqrt(np.mean([row["normal_mean"] ** 2 for row in rows]))
                ),
            }
    return found


def list_studies(only: str) -> Iterator[tuple[str, int, int]]:
    for shape in SHAPES:
        for n in SIZES:
            for seed in range(REPEATS):
                if only in shape:
                    yield shape, n, seed


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="true shapes whose name contains this")
    parser.add_argument("--repeats", type=int, default=REPEATS)
    parser.add_argument("--write", default=str(RESULT))
    options = parser.parse_args()
    records = []
    for shape, n, seed in list_studies(options.only):
        if seed < options.repeats:
            record = examine(shape, n, seed)
            records.append(record)
            offs = " ".join(f"{r['mean']:+.2f}/{r['width']:.2f}" for r in record["rows"])
            miss = record["largest_miss"]
            print(shape, n, seed, record["assumed"], miss, offs, record.get("seconds"), flush=True)
    result = {
        "command": "python validation/shapes/simulate.py",
        "version": metadata.version("pvp-bayes"),
        "priors": PRIORS,
        "sha256": hash_sources(SOURCES),
        "by_shape": summarise(records),
        "studies": records,
    }
    if options.write:
        Path(options.write).write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
