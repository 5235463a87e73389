"""What is said of many simulated studies changes only on purpose.

No number here is claimed to be right: that is tested elsewhere, against other implementations.
Here every finding and verdict on a hundred studies, honest ones and ones with a planted error, is
held against a checksum. Where a checksum differs, look at what changed, and if it was meant to,

    python -m tests.test_unchanged

writes the checksums again.
"""

import json
import sys
from pathlib import Path

import numpy as np
import pytest

from pvp_bayes.audit import audit_numbers
from pvp_bayes.encoding import Reading, encode_tables
from pvp_bayes.feasibility import certify_tables
from tests.checksums import digest, format_value

STORED = Path(__file__).with_suffix(".json")
sys.path.insert(0, str(Path(__file__).parents[1] / "validation" / "audit"))

from feasible import draw_tables, reverse_row  # noqa: E402  (scripts beside the evidence)
from honest import draw_study  # noqa: E402
from plant import KINDS, plant  # noqa: E402

SEPARATED = {3_000_000 + k for k in (5, 8, 9, 15, 21, 26, 29)}
"""Their fits diverge, and the standard errors that they print are another machine's to differ."""
AUDITED = sorted({*range(3_000_000, 3_000_034)} - SEPARATED)
DECIDED = (4_000_001, 4_000_004, 4_000_007, 4_000_008, 4_000_010, 4_000_011)


def describe_findings(study):
    rows = audit_numbers(study).to_dict("records")
    return "\n".join(" | ".join(format_value(value, 6) for value in row.values()) for row in rows)


def describe_audits(seed):
    """Return all findings of an honest study and of the same with two kinds of error."""
    study, kinds = draw_study(seed), [*KINDS]
    chosen = kinds[seed % len(kinds)], kinds[(seed + 5) % len(kinds)]
    planted = [plant(kind, study, np.random.default_rng(seed)) for kind in chosen]
    return "\n".join(map(describe_findings, [study, *(found[0] for found in planted if found)]))


def describe_verdicts(seed):
    """Return whether any patients can have an honest study's tables, and with a row reversed."""
    study, texts = draw_tables(seed), []
    changed = reverse_row(study, np.random.default_rng(seed))
    for one in [study, *([changed[0]] if changed else [])]:
        found = certify_tables(encode_tables(one, Reading()))
        numbers = [found.residual, *found.intercept]
        texts.append(f"{found.feasible} {' '.join(f'{number:.3g}' for number in numbers)}")
    return "\n".join(texts)


@pytest.mark.parametrize("seed", AUDITED)
def test_findings_are_what_they_were(seed):
    text = describe_audits(seed)
    assert digest(text) == json.loads(STORED.read_text())["findings"][str(seed)], text


@pytest.mark.parametrize("seed", DECIDED)
def test_verdicts_are_what_they_were(seed):
    text = describe_verdicts(seed)
    assert digest(text) == json.loads(STORED.read_text())["verdicts"][str(seed)], text


if __name__ == "__main__":
    found = {
        "findings": {seed: digest(describe_audits(seed)) for seed in AUDITED},
        "verdicts": {seed: digest(describe_verdicts(seed)) for seed in DECIDED},
    }
    STORED.write_text(json.dumps(found, indent=1) + "\n")
