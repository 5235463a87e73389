"""Decide joint feasibility of simulated honest studies, and of the same with one sign flipped.

    python validation/audit/feasible.py --studies 2000

An honest study must never be called impossible. The result names its command, the package's version
and the checksums of the sources it depends on.
"""

import argparse
import json
import time
import warnings
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
from honest import draw_study
from simulate import hash_sources

from pvp_bayes.encoding import Reading, encode_tables
from pvp_bayes.feasibility import certify_tables, verify_certificate
from pvp_bayes.study import Reported, Study, StudyError

RESULT = Path(__file__).with_name("feasible.json")
SOURCES = ("encoding", "feasibility", "splits")
MOST_TO_VERIFY = 2_000
"""Boxes times patterns up to which a certificate is verified here: fractions are slow."""
MOST_PATTERNS = 300
"""Larger studies are left out to bound the time of the evidence, not of the method."""


def examine(random_seed: int) -> dict[str, Any] | None:
    """Return the verdicts on one honest study and its flipped twin, None where none is defined."""
    warnings.simplefilter("ignore")
    study = draw_study(random_seed)
    honest = decide(study)
    if honest is None:
        return None
    lost = any(
        sum(g.levels.values()) < n if hasattr(g, "levels") else g.n not in (None, n)
        for v in study.variables
        for g, n in zip(v.groups, study.sizes, strict=True)
    )
    record: dict[str, Any] = {"seed": random_seed, "missing": lost, **honest}
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
