"""Decide joint feasibility of simulated honest studies, and of the same with one sign flipped.

    python validation/audit/feasible.py --studies 2000

An honest study must never be called impossible. The result names its command, the package's version
and the checksums of the sources it depends on.
"""

import argparse
import json
import math
import sys
import time
import warnings
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
from logistic import Fit, fit_logistic
from numpy.typing import NDArray

from pvp_bayes.errors import StudyError
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.study import Counts, Moments, Regression, Study, Term, Variable
from pvp_bayes.tables.certificate import verify_certificate
from pvp_bayes.tables.encoding import encode_tables
from pvp_bayes.tables.feasibility import certify_tables
from pvp_bayes.tables.reading import Reading

sys.path.insert(0, str(Path(__file__).parents[1]))
from sources import hash_sources  # (the checksums of all evidence)

RESULT = Path(__file__).with_name("feasible.json")
SOURCES = (
    "tables/encoding",
    "tables/feasibility",
    "tables/certificate",
    "tables/linear_program",
    "printed/whole_numbers",
)
Floats = NDArray[np.float64]
MOST_TO_VERIFY = 2_000
"""Boxes times patterns up to which a certificate is verified here: fractions are slow."""
FLIPPED_EVERY = 10
MOST_PATTERNS = 80
"""Larger studies are left out to bound the time of the evidence, not of the method."""


def draw_patients(rng: np.random.Generator, *, lose: bool) -> tuple[list[str], Floats, Floats]:
    """Return kinds of factors, their values (patient, factor) with NaN if lost, and outcomes."""
    n = round(math.exp(rng.uniform(math.log(30), math.log(5000))))
    kinds = [str(rng.choice(["binary", "binary", "count"])) for _ in range(int(rng.integers(1, 6)))]
    shared = rng.normal(0, 0.7) * rng.standard_normal((n, 1))
    columns = []
    for kind, z in zip(kinds, (rng.standard_normal((n, len(kinds))) + shared).T, strict=True):
        cut = rng.normal(0, 0.6)
        columns.append((z > cut) * 1.0 if kind == "binary" else np.clip(np.round(z + 2), 0, 4))
    values = np.column_stack(columns)
    logit = (values - values.mean(axis=0)) @ rng.normal(0, 1, len(kinds)) + rng.normal(-0.5, 1)
    outcome = (rng.random(n) < 1 / (1 + np.exp(-logit))) * 1.0
    if lose:
        values = np.where(rng.random(values.shape) < 0.05, np.nan, values)
    return kinds, values, outcome


def draw_tables(random_seed: int) -> Study | None:
    """Return the tables of one honest study of discrete factors, None where it is too small.

    In a third of the studies values are missing, and the regression leaves those patients out.
    """
    rng = np.random.default_rng(random_seed)
    kinds, values, outcome = draw_patients(rng, lose=random_seed % 3 == 0)
    whole = ~np.isnan(values).any(axis=1)
    design = np.hstack([np.ones((int(whole.sum()), 1)), values[whole]])
    if min(outcome[whole].sum(), (1 - outcome[whole]).sum()) < 5:
        return None
    fit = fit_logistic(design, outcome[whole])
    if not (fit.converged and np.isfinite(fit.errors).all()) or np.abs(fit.coefficients).max() > 7:
        return None
    variables = [
        _print_variable(f"factor{j}", kind, values[:, j], outcome) for j, kind in enumerate(kinds)
    ]
    if any(
        v.kind == "count" and "0.00" in (v.cases.sd.text, v.controls.sd.text) for v in variables
    ):
        return None
    digits = int(rng.integers(1, 5))
    terms = [_print_term(rng, v, fit, j + 1, digits) for j, v in enumerate(variables)]
    return Study(
        id="simulated",
        title="Simulated",
        source="Simulated",
        design="cohort",
        outcome="outcome",
        cases=int(outcome.sum()),
        controls=int((1 - outcome).sum()),
        variables=tuple(variables),
        regression=Regression(tuple(terms)),
    )


def _print_term(
    rng: np.random.Generator, variable: Variable, fit: Fit, j: int, digits: int
) -> Term:
    """Print a row: with or without coefficient, with a Wald or a profile interval or none."""
    b, error = float(fit.coefficients[j]), float(fit.errors[j])
    shown: dict[str, Any] = {"odds_ratio": Reported(f"{math.exp(b):.{digits}f}")}
    style = str(rng.choice(["coefficient", "wald", "profile", "ratio"], p=[0.4, 0.2, 0.2, 0.2]))
    if style == "coefficient":
        shown["coefficient"] = Reported(f"{b:.{digits}f}")
        shown["standard_error"] = Reported(f"{error:.{digits}f}")
    elif style != "ratio":
        ends = (b - 1.96 * error, b + 1.96 * error)
        if style == "profile":
            ends = fit.profile_interval(j, 1.959964)
        low, high = (math.exp(min(max(end, -20.0), 20.0)) for end in ends)
        shown["interval"] = Reported(f"{low:.{digits}f}"), Reported(f"{high:.{digits}f}")
    if variable.levels:
        shown |= {"level": "yes", "reference": "no"}
    return Term(variable.name, variable.name, **shown)


def _print_variable(name: str, kind: str, values: Floats, outcome: Floats) -> Variable:
    sides = [_print_side(values[outcome == g], kind) for g in (1.0, 0.0)]
    limits = (0.0, 4.0) if kind == "count" else None
    return Variable(name, name, kind, sides[0], sides[1], range=limits)  # type: ignore[arg-type]


def _print_side(values: Floats, kind: str) -> Counts | Moments:
    seen = values[~np.isnan(values)]
    if kind == "binary":
        return Counts({"yes": int(seen.sum()), "no": int(len(seen) - seen.sum())}, len(seen))
    return Moments(Reported(f"{seen.mean():.2f}"), Reported(f"{seen.std(ddof=1):.2f}"), len(seen))


def examine(random_seed: int) -> dict[str, Any] | None:
    """Return the verdicts on one honest study and its flipped twin, None where none is defined."""
    warnings.simplefilter("ignore")
    study = draw_tables(random_seed)
    honest = decide(study) if study is not None else None
    if honest is None:
        return None
    record: dict[str, Any] = {"seed": random_seed, "missing": random_seed % 3 == 0, **honest}
    if random_seed % FLIPPED_EVERY == 0:
        planted = reverse_row(study, np.random.default_rng(random_seed))
        if planted is not None and (flipped := decide(planted[0])) is not None:
            record["flipped"] = [planted[1], flipped["feasible"], flipped["verified"]]
    return record


def reverse_row(study: Study, rng: np.random.Generator) -> tuple[Study, str] | None:
    """Print the coefficient of one row with the other sign, as the seed paper's number has it."""
    assert study.regression is not None
    terms = list(study.terms)
    own = [i for i, t in enumerate(terms) if t.coefficient and abs(t.coefficient.value) > 0.05]
    if not own:
        return None
    i = int(rng.choice(own))
    text = terms[i].coefficient.text.replace("\u2212", "-")
    turned = Reported(text[1:] if text.startswith("-") else f"-{text}")
    size = abs(turned.value)
    named = "below 0.5" if size < 0.5 else "0.5 to 1" if size < 1 else "1 or more"
    terms[i] = replace(terms[i], coefficient=turned)
    return replace(study, regression=replace(study.regression, terms=tuple(terms))), named


def decide(study: Study) -> dict[str, Any] | None:
    """Return the verdict on the printed reading, None where it is not applicable."""
    if study.regression is None:
        return None
    try:
        encoding = encode_tables(study, Reading())
    except StudyError:
        return None
    if encoding.shapes or len(encoding.design) > MOST_PATTERNS:
        return None
    started = time.perf_counter()
    found = certify_tables(encoding, bounds=False)
    verified, proof = None, found.certificate
    if proof is not None and len(proof.proofs) * len(encoding.design) <= MOST_TO_VERIFY:
        verified = verify_certificate(proof)
    return {
        "patterns": len(encoding.design),
        "feasible": found.feasible,
        "verified": verified,
        "seconds": time.perf_counter() - started,
    }


def summarise(records: list[dict[str, Any]], command: str) -> dict[str, Any]:
    """Return the whole evidence as one document."""
    flipped: dict[str, list[bool]] = defaultdict(list)
    verified = []
    for record in records:
        if "flipped" in record:
            size, feasible, proof = record["flipped"]
            verified += [proof] if proof is not None else []
            for name in (size, "all"):
                flipped[name].append(feasible is False)
    return {
        "command": command,
        "version": metadata.version("pvp-bayes"),
        "sha256": hash_sources(SOURCES),
        "honest": {
            "studies": len(records),
            "with_missing_values": sum(r["missing"] for r in records),
            "patterns": [min(r["patterns"] for r in records), max(r["patterns"] for r in records)],
            "not_excluded": sum(r["feasible"] is True for r in records),
            "undecided": sum(r["feasible"] is None for r in records),
            "called_impossible": [r["seed"] for r in records if r["feasible"] is False],
            "seconds_median": float(np.median([r["seconds"] for r in records])),
            "seconds_largest": max(r["seconds"] for r in records),
        },
        "sign_flipped": [
            {"size": size, "planted": len(v), "proved_impossible": sum(v), "share": sum(v) / len(v)}
            for size, v in sorted(flipped.items())
        ],
        "certificates": {"tried": len(verified), "verified": sum(verified)},
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--studies", type=int, default=2000)
    parser.add_argument("--workers", type=int, default=2, help="processes")
    options = parser.parse_args()
    records: list[dict[str, Any]] = []
    first = 0
    with ProcessPoolExecutor(options.workers) as pool:
        while len(records) < options.studies:
            batch = range(first, first + 100)
            records += [r for r in pool.map(examine, batch) if r is not None]
            first += 100
            wrong = sum(r["feasible"] is False for r in records)
            print(f"{len(records)} studies, {wrong} called impossible", flush=True)
    command = f"python validation/audit/feasible.py --studies {options.studies}"
    result = summarise(records[: options.studies], command)
    RESULT.write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
