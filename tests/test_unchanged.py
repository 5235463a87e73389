"""What is said of many simulated studies changes only on purpose.

No number here is claimed to be right: that is tested elsewhere, against other implementations.
Here every finding, verdict and translation of simulated studies, some without and some with a
planted error, is compared with a checksum. Where a checksum differs, look at what changed, and if
it was meant to,

    python -m tests.test_unchanged

writes the checksums again.
"""

import json
import sys
from dataclasses import fields, is_dataclass
from pathlib import Path

import numpy as np
import pytest

from pvp_bayes.audit.audit import audit_numbers
from pvp_bayes.errors import StudyError
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.study import Study
from pvp_bayes.tables.encoding import encode_factors, encode_tables, encode_terms
from pvp_bayes.tables.feasibility import certify_tables
from pvp_bayes.tables.reading import Change, Reading
from tests.checksums import digest, format_value
from tests.odd import draw_odd_study

STORED = Path(__file__).with_suffix(".json")
sys.path.insert(0, str(Path(__file__).parents[1] / "validation" / "audit"))

from feasible import draw_tables, reverse_row  # noqa: E402  (scripts next to the evidence)
from honest import draw_study  # noqa: E402
from plant import KINDS, plant  # noqa: E402

AUDITED = range(3_000_000, 3_000_023)
TRANSLATED = range(3_000_000, 3_000_048)
ODD = range(18)
DECIDED = range(4_000_000, 4_000_031)
SHAPES = ("normal", "lognormal", "uniform", "quartiles")
"""The numbers of patients on a grid fall otherwise where the last digits of a processor do."""
MOST_PATTERNS, MOST_PATIENTS = 12, 200
"""Larger studies are left to the evidence: deciding on them or listing splits takes seconds."""


def has_diverged(study):
    """Return whether a row comes from a fit without end, whose errors each processor has its own."""
    rows = [(t.coefficient, t.odds_ratio, t.standard_error) for t in study.terms]
    values = [[0.0 if x is None else x.value for x in row] for row in rows]
    seen = [
        abs(b) < 6 and (r is None or 0.01 < x < 200) and e < 20
        for (_, r, _), (b, x, e) in zip(rows, values, strict=True)
    ]
    return not all(seen)


def describe_findings(study):
    rows = audit_numbers(study).to_dict("records")
    return "\n".join(" | ".join(format_value(value, 6) for value in row.values()) for row in rows)


def describe_audits(study, seed):
    """Return all findings of a study without errors and of the same with three kinds of error."""
    kinds = [*KINDS]
    chosen = [kinds[(seed + step) % len(kinds)] for step in (0, 4, 9)]
    planted = [plant(kind, study, np.random.default_rng(seed)) for kind in chosen]
    return "\n".join(map(describe_findings, [study, *(found[0] for found in planted if found)]))


def describe_value(value):
    """Return anything that a translation consists of as text."""
    if isinstance(value, Study | Reported) or getattr(value, "shape", "") in SHAPES:
        return ""
    if is_dataclass(value):
        return f"({', '.join(describe_value(getattr(value, f.name)) for f in fields(value))})"
    if isinstance(value, np.ndarray):
        return f"{value.shape} {describe_value(value.ravel().tolist())}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(describe_value, value))}]"
    return format_value(value, 6)


def list_readings(study):
    """Return the printed reading and others of the study's first rows."""
    changes = [Change("reversed", t.predictor) for t in study.terms[:1]]
    changes += [Change("level", t.variable) for t in study.terms[:2] if t.level]
    counts = [v for v in study.variables if v.kind == "count"]
    changes += [Change("dichotomised", v.name, cut) for v in counts[:1] for cut in (1, 2)]
    return [Reading(), *(Reading((change,)) for change in changes)]


def describe_translations(study):
    """Return what every reading makes of the tables, or why it makes nothing."""
    texts = []
    for reading in list_readings(study):
        for translate in (encode_terms, encode_factors, encode_tables):
            try:
                found = translate(study, reading)
            except StudyError as error:
                found = str(error)
            texts.append(f"{reading.name}: {describe_value(found)}")
    return "\n".join(texts)


def describe_verdicts(study, seed):
    """Return whether any patients can have a study's tables, and with a row reversed."""
    texts, changed = [], reverse_row(study, np.random.default_rng(seed))
    for one in [study, *([changed[0]] if changed else [])]:
        found = certify_tables(encode_tables(one, Reading()))
        numbers = [found.residual, *found.intercept]
        texts.append(f"{found.feasible} {' '.join(f'{number:.3g}' for number in numbers)}")
    return "\n".join(texts)


def describe_odd(study, seed):
    """Return what is found in a study of arbitrary numbers, and what can be made of them."""
    decided = study.regression is not None and is_small(study, "verdicts")
    verdicts = describe_verdicts(study, seed) if decided else ""
    return "\n".join([describe_findings(study), describe_translations(study), verdicts])


def is_small(study, what):
    """Return whether describing the study takes a fraction of a second."""
    if what != "verdicts":
        return what in ("findings", "odd") or sum(study.sizes) <= MOST_PATIENTS
    try:
        return len(encode_tables(study, Reading()).design) <= MOST_PATTERNS
    except StudyError:
        return False


DESCRIBED = {
    "findings": (AUDITED, draw_study, describe_audits),
    "translations": (TRANSLATED, draw_study, lambda study, _: describe_translations(study)),
    "odd": (ODD, draw_odd_study, describe_odd),
    "verdicts": (DECIDED, draw_tables, describe_verdicts),
}
CHECKSUMS = json.loads(STORED.read_text())
CASES = [(what, seed) for what, found in CHECKSUMS.items() for seed in found]


def test_enough_is_stored():
    assert {what: len(found) >= 12 for what, found in CHECKSUMS.items()} == dict.fromkeys(
        DESCRIBED, True
    )


@pytest.mark.parametrize(("what", "seed"), CASES)
def test_what_is_said_is_what_it_was(what, seed):
    _, draw, describe = DESCRIBED[what]
    text = describe(draw(int(seed)), int(seed))
    assert digest(text) == CHECKSUMS[what][seed], text


if __name__ == "__main__":
    found = {}
    for what, (seeds, draw, describe) in DESCRIBED.items():
        drawn = {seed: draw(seed) for seed in seeds}
        kept = {
            seed: s for seed, s in drawn.items() if s and (what == "odd" or not has_diverged(s))
        }
        small = {seed: study for seed, study in kept.items() if is_small(study, what)}
        found[what] = {seed: digest(describe(study, seed)) for seed, study in small.items()}
    STORED.write_text(json.dumps(found, indent=1) + "\n")
