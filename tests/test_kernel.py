"""The walk compiled ahead of time is the walk of the sources, and there is a way without it."""

import os
import subprocess
import sys
from importlib import resources
from pathlib import Path

import numpy as np
import pytest

from pvp_bayes import kernel
from pvp_bayes.kernel import Walker, compile_walk, hash_sources
from pvp_bayes.ladders import Space, new_ladder

STORED = (resources.files("pvp_bayes") / "walk.ll").read_text(encoding="ascii")


def test_stored_walk_is_made_of_the_present_sources():
    assert STORED.splitlines()[0].endswith(hash_sources()), "run `make kernel`"


def test_stored_walk_names_no_machine_and_calls_nothing_but_mathematics():
    assert "target " not in STORED
    newer = ("@llvm.lifetime.", "target_mem", "nocreateundeforpoison")  # than LLVM 20
    assert [word for word in newer if word in STORED] == []
    declared = {
        line.split("@")[1].split("(")[0]
        for line in STORED.splitlines()
        if line.startswith("declare")
    }
    assert all(
        name.startswith("llvm.") or name in {"sqrt", "exp", "log", "fabs"} for name in declared
    )


def make_walker(seed):
    """Six patients with one binary factor, whose coefficient is pulled to 1."""
    space = Space(
        design=np.array([[1.0, 0.0], [1.0, 1.0]]),
        strides=np.array([1]),
        starts=np.array([0, 6, 12]),
        low=np.array([0]),
        tops=np.array([1]),
        limits=np.zeros((2, 1, 1, 2), dtype=np.int64),
        target=np.array([[0.9], [1.1], [2.0], [0.0], [0.0], [0.0]]),
    )
    ladder = new_ladder(space, np.array([1.0, 2.0]), np.array([20, 20]), seed)
    for which in range(2):
        ladder.values[which] = np.array(
            [[1], [1], [1], [1], [0], [0], [1], [1], [0], [0], [0], [0]]
        )
        ladder.pattern[which] = ladder.values[which, :, 0]
        ladder.totals[which] = [6, 6]
        ladder.case_sums[which] = [6, 4]
    return Walker(space, ladder)


def test_fit_is_the_odds_ratio_of_a_two_by_two_table():
    walker = make_walker(1)
    energy = walker.fit(0)
    slope = np.log(4 / 2 / (2 / 4))
    assert walker.ladder.beta[0] == pytest.approx([np.log(2 / 4), slope], abs=1e-8)
    assert walker.ladder.inverse[0, 1, 1] == pytest.approx(1 / 4 + 1 / 2 + 1 / 2 + 1 / 4, rel=1e-6)
    assert energy == pytest.approx(0.5 * ((slope - 1.1) * 2.0) ** 2)


def test_fit_without_a_maximum_has_infinite_energy():
    walker = make_walker(1)
    walker.ladder.totals[0] = [12, 0]
    assert walker.fit(0) == np.inf


def test_same_seed_same_walk():
    def walk(seed):
        walker = make_walker(seed)
        walker.fit(0), walker.fit(1)
        return walker.climb(30), walker.ladder.values.copy()

    (first, values), (again, same), (other, _) = walk(5), walk(5), walk(6)
    assert (first == again).all()
    assert (values == same).all()
    assert (first != other).any() or (values != walk(6)[1]).any()
    assert values.sum(axis=(1, 2)).tolist() == [6, 6]  # Table 1's margins


def test_arrays_of_another_layout_are_refused():
    space = make_walker(1).space
    ladder = new_ladder(space, np.ones(1), np.ones(1), 1)
    with pytest.raises(TypeError, match="contiguous"):
        Walker(space._replace(design=np.asfortranarray(np.ones((3, 2)))), ladder)


def test_walk_is_compiled_where_the_stored_one_cannot_be_read(monkeypatch):
    """Another LLVM may not know the words of the stored text."""
    monkeypatch.setattr(kernel._Compiled, "_made", None)
    monkeypatch.setattr(kernel, "STORED", "templates/study.toml")
    monkeypatch.setattr(kernel, "compile_walk", lambda: STORED)
    assert kernel._Compiled._make().function


def test_machine_code_is_made_once_and_again_where_what_was_kept_is_damaged(tmp_path, monkeypatch):
    monkeypatch.setattr(kernel, "find_cache", lambda: tmp_path / "cache")
    made = []

    def make():
        made.append(b"code")
        return b"code"

    assert [kernel._keep(b"one", make) for _ in range(3)] == [b"code"] * 3
    assert len(made) == 1
    assert kernel._keep(b"other", make) == b"code"
    assert len(made) == 2
    kept = sorted((tmp_path / "cache").iterdir())
    assert len(kept) == 2
    for path in kept:
        path.write_bytes(path.read_bytes()[:-1] + b"?")
    assert kernel._keep(b"one", make) == b"code"
    assert len(made) == 3


@pytest.mark.parametrize("place", ["file/cache", None])
def test_machine_code_is_made_where_none_can_be_kept(tmp_path, monkeypatch, place):
    (tmp_path / "file").touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(kernel, "find_cache", lambda: tmp_path / place if place else Path("~"))
    assert kernel._keep(b"one", lambda: b"code") == b"code"
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_reconstruction_needs_neither_numba_nor_a_cache():
    code = (
        "import sys, pvp_bayes as pb; study = pb.load_study('pvp');"
        "pb.reconstruct_patients(study, n_replicates=2, random_seed=1);"
        "print('numba' in sys.modules)"
    )
    environment = os.environ | {"HOME": "/dev/null/none", "NUMBA_CACHE_DIR": "/dev/null/none"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"


@pytest.mark.slow
def test_numba_compiles_the_same_walk_on_this_machine(monkeypatch):
    """Compiled for this processor here and now, the walk takes the same steps."""
    walks = []
    for text in (STORED, compile_walk()):
        monkeypatch.setattr(kernel._Compiled, "_made", kernel._Compiled(text))
        walker = make_walker(5)
        walker.fit(0), walker.fit(1)
        walker.climb(200)
        walks.append(walker.ladder.values)
    assert (walks[0] == walks[1]).all()
