"""Audit simulated honest studies, and the same studies with one planted error each.

    python validation/audit/simulate.py --studies 2400

Progress goes to a file next to the result; a stopped run goes on where it stopped. The result names
its command, the package's version and the checksums of the sources it depends on. Joint feasibility
has evidence of its own and is left out here.
"""

import argparse
import json
import sys
import warnings
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
from honest import draw_study
from plant import KINDS, plant

from pvp_bayes.audit.audit import audit_numbers
from pvp_bayes.printed.study import Study

sys.path.insert(0, str(Path(__file__).parents[1]))
from sources import hash_sources  # (the checksums of all evidence)

HERE = Path(__file__).parent
RESULT = HERE / "result.json"
PROGRESS = HERE / "progress.jsonl"
SOURCES = (
    "audit/across",
    "audit/count_tests",
    "audit/findings",
    "audit/p_values",
    "audit/table1",
    "audit/table2",
    "printed/intervals",
    "printed/regression_rows",
    "printed/whole_numbers",
)
PLANTED_EVERY = 3
"""Errors are planted into one honest study of so many."""
CERTAIN = ("inconsistent", "impossible")


def examine(random_seed: int) -> dict[str, Any]:
    """Return how the audit judges one honest study, and, for some, each error planted into it."""
    warnings.simplefilter("ignore")
    study = draw_study(random_seed)
    findings = audit_numbers(study)
    wrong = findings[findings["verdict"].isin(CERTAIN)]
    record: dict[str, Any] = {
        "seed": random_seed,
        "patients": study.cases + study.controls,
        "factors": len(study.variables),
        "design": study.design,
        "checks": len(findings),
        "consistent": int((findings["verdict"] == "consistent").sum()),
        "alarms": wrong.astype(str).to_dict("records"),
        "planted": {},
    }
    for number, kind in enumerate(KINDS if random_seed % PLANTED_EVERY == 0 else ()):
        rng = np.random.default_rng((random_seed, number))
        planted = plant(kind, study, rng)
        if planted is not None:
            record["planted"][kind] = [planted[1], _finds(planted[0])]
    return record


def _finds(study: Study) -> str:
    """Return the strongest thing that the audit says: certain, hint or nothing."""
    findings = audit_numbers(study)
    if findings["verdict"].isin(CERTAIN).any():
        return "certain"
    hints = findings["severity"].isin(("medium", "high"))
    return "hint" if hints.any() else "nothing"


def summarise(records: list[dict[str, Any]], command: str) -> dict[str, Any]:
    """Return the whole evidence as one document."""
    planted: dict[tuple[str, str], list[str]] = defaultdict(list)
    for record in records:
        for kind, (size, found) in record["planted"].items():
            planted[kind, size].append(found)
            planted[kind, "all"].append(found)
    patients = [record["patients"] for record in records]
    return {
        "command": command,
        "version": metadata.version("pvp-bayes"),
        "sha256": hash_sources(SOURCES),
        "honest": {
            "studies": len(records),
            "seeds": [records[0]["seed"], records[-1]["seed"]],
            "patients": [min(patients), max(patients)],
            "factors": sorted({record["factors"] for record in records}),
            "designs": sorted({record["design"] for record in records}),
            "checks": sum(record["checks"] for record in records),
            "consistent": sum(record["consistent"] for record in records),
            "studies_with_alarm": sum(bool(record["alarms"]) for record in records),
            "alarms": [record for record in records if record["alarms"]],
        },
        "planted": [
            {
                "kind": kind,
                "size": size,
                "planted": len(found),
                "certain": found.count("certain"),
                "hint": found.count("hint"),
                "share_found": found.count("certain") / len(found),
            }
            for (kind, size), found in sorted(planted.items())
        ],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--studies", type=int, default=2400)
    parser.add_argument("--first", type=int, default=0, help="first seed")
    parser.add_argument("--workers", type=int, default=2, help="processes")
    options = parser.parse_args()
    state = json.dumps(hash_sources(SOURCES), sort_keys=True)
    records = _resume(state)
    seeds = range(options.first, options.first + options.studies)
    missing = [seed for seed in seeds if seed not in records]
    with PROGRESS.open("a") as file, ProcessPoolExecutor(options.workers) as pool:
        for record in pool.map(examine, missing):
            records[record["seed"]] = record
            file.write(json.dumps(record) + "\n")
            file.flush()
            if record["seed"] % 50 == 0:
                alarms = sum(bool(r["alarms"]) for r in records.values())
                print(
                    f"{len(records)} of {options.studies} studies, {alarms} with an alarm",
                    flush=True,
                )
    command = "python validation/audit/simulate.py "
    command += f"--studies {options.studies} --first {options.first}"
    result = summarise([records[seed] for seed in seeds], command)
    RESULT.write_text(json.dumps(result, indent=1) + "\n")
    PROGRESS.unlink()
    print(f"{result['honest']['studies_with_alarm']} of {options.studies} honest studies alarmed")


def _resume(state: str) -> dict[int, dict[str, Any]]:
    """Return the records of a run that was stopped, none where the sources have changed since."""
    lines = PROGRESS.read_text().splitlines() if PROGRESS.exists() else []
    if not lines or lines[0] != state:
        PROGRESS.write_text(state + "\n")
        return {}
    return {record["seed"]: record for record in map(json.loads, lines[1:])}


if __name__ == "__main__":
    main()
