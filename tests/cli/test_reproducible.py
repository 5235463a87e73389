"""The same seed gives the same bytes whatever the cores and threads it is given."""

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(
    not hasattr(os, "sched_setaffinity"), reason="cores are given to a process on Linux alone"
)
QUICK = ("--no-confirm", "--replicates", "4", "--draws", "100", "--quiet")
THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS")


def reanalyse(folder, cores, hash_seed):
    """Run the bundled paper on these cores with as many threads; return its tables as bytes."""
    threads = dict.fromkeys(THREADS, str(len(cores)))
    subprocess.run(
        [sys.executable, "-m", "pvp_bayes", "reanalyse", "--out", str(folder), *QUICK],
        env=os.environ | threads | {"PYTHONHASHSEED": hash_seed},
        preexec_fn=lambda: os.sched_setaffinity(0, cores),
        check=True,
        timeout=600,
    )
    return {p.name: p.read_bytes() for p in folder.iterdir() if p.suffix in (".csv", ".json")}


def test_one_core_and_two_give_the_same_bytes(tmp_path):
    every = sorted(os.sched_getaffinity(0))
    if len(every) < 2:
        pytest.skip("needs two cores")
    one = reanalyse(tmp_path / "one", {every[0]}, "1")
    two = reanalyse(tmp_path / "two", set(every), "2")
    assert len([name for name in one if name.endswith(".csv")]) > 15
    one.pop("run.json"), two.pop("run.json")  # it has the seconds that each step took
    assert one == two
