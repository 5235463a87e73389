"""Stored evidence belongs to the code that is here now."""

import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "validation"))

from sources import hash_code, list_stale  # noqa: E402  (next to the evidence)

RESULTS = [
    path
    for path in sorted(ROOT.glob("validation/*/*.json"))
    if "sha256" in json.loads(path.read_text())
]
CODE = 'def f(x):\n    """Say."""\n    # why\n    return x + 1\n'


def test_enough_evidence_is_stored():
    assert len(RESULTS) >= 7


@pytest.mark.parametrize("path", RESULTS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_evidence_is_not_stale(path):
    result = json.loads(path.read_text())
    assert list_stale(result["sha256"]) == [], f"run {result['command']}"


@pytest.mark.parametrize(
    "same", [CODE.replace("Say", "Tell"), CODE.replace("    # why\n", ""), CODE + "\n\n"]
)
def test_words_and_layout_do_not_change_a_checksum(same):
    assert hash_code(same) == hash_code(CODE)


@pytest.mark.parametrize(
    "other", [CODE.replace("1", "2"), CODE.replace("+", "-"), CODE + 'x = "a"\n']
)
def test_code_changes_a_checksum(other):
    assert hash_code(other) != hash_code(CODE)


def test_a_text_that_is_a_value_counts():
    assert hash_code('x = """a"""\n') != hash_code('x = """b"""\n')
