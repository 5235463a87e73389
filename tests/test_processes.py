"""The process beside the program does what it is given, as it was given, and ends."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pvp_bayes.processes import STEP_BACK, start_process
from pvp_bayes.study import SamplingError


def test_work_is_done_in_another_process_as_it_was_when_it_was_handed_over():
    with start_process(time.tzset) as helper:
        numbers = list(range(200_000))
        total = helper.submit(sum, numbers)
        numbers.clear()
        assert total.result() == sum(range(200_000))
        assert helper.submit(os.getpid).result() != os.getpid()


COPYING = """
import os, sys, threading, time
from pvp_bayes.processes import start_process

if __name__ == "__main__":
    sys.path_hooks.append("known")
    finished = threading.Event()
    if sys.argv[1:]:
        threading.Thread(target=finished.wait).start()
    with start_process(time.tzset) as helper:
        print(helper.submit(os.getpid).result() != os.getpid())
        print(helper.submit(eval, "'known' in __import__('sys').path_hooks").result())
    finished.set()
"""


@pytest.mark.parametrize("thread", [(), ("thread",)])
def test_a_process_is_a_copy_only_of_one_with_a_single_thread(tmp_path, thread):
    """A copy has what was there; the copy of several threads could wait for ever."""
    script = tmp_path / "copying.py"
    script.write_text(COPYING)
    done = subprocess.run(
        [sys.executable, script, *thread], capture_output=True, text=True, check=True, timeout=60
    )
    copied = sys.platform == "linux" and not thread
    assert done.stdout == f"True\n{copied}\n"


def test_an_error_within_the_work_is_the_one_that_is_raised():
    with start_process(time.tzset) as helper:
        failed = helper.submit(int, "no number")
        with pytest.raises(ValueError, match="no number"):
            failed.result()


def fail_beside(numbers):
    with start_process(time.tzset) as helper:
        numbers.append(helper.submit(os.getpid).result())
        helper.submit(time.sleep, 60)
        raise KeyError


def test_an_error_beside_the_work_ends_the_process():
    numbers = []
    with pytest.raises(KeyError):
        fail_beside(numbers)
    assert has_ended(numbers[0])


def kill_and_ask():
    with start_process(time.tzset) as helper:
        os.kill(helper.submit(os.getpid).result(), signal.SIGKILL)
        helper.submit(os.getpid).result()


def test_a_killed_process_is_one_sentence():
    words = r"expected every process to end, found one killed[^\n]*; run it again[^\n]*"
    with pytest.raises(SamplingError, match=words):
        kill_and_ask()


def test_the_process_hears_no_interruption():
    with start_process(time.tzset) as helper:
        number = helper.submit(os.getpid).result()
        os.kill(number, signal.SIGINT)
        time.sleep(0.2)
        assert helper.submit(os.getpid).result() == number


def test_a_thread_does_the_work_where_no_process_can_be_started(monkeypatch):
    def refuse(_kind):
        raise OSError(38, "Function not implemented")

    monkeypatch.setattr("pvp_bayes.processes.get_context", refuse)
    with start_process(time.tzset) as helper:
        assert helper.submit(os.getpid).result() == os.getpid()


def note_priority():
    Path(os.environ["PRIORITY_NOTED_IN"]).write_text(str(os.nice(0)))


@pytest.mark.skipif(sys.platform != "linux", reason="priorities of threads")
def test_what_is_prepared_gives_way_and_what_is_asked_for_does_not(tmp_path, monkeypatch):
    monkeypatch.setenv("PRIORITY_NOTED_IN", str(tmp_path / "noted"))
    with start_process(note_priority) as helper:
        assert helper.submit(os.nice, 0).result() == os.nice(0)
    assert int((tmp_path / "noted").read_text()) == min(os.nice(0) + STEP_BACK, 19)


def run_with(module, tmp_path, code):
    """Run code where a module can be imported that says so."""
    (tmp_path / f"{module}.py").write_text("print('imported')\nArray = SparseArray = int\n")
    environment = os.environ | {"PYTHONPATH": str(tmp_path)}
    command = [sys.executable, "-c", code]
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True
    ).stdout


@pytest.mark.parametrize("program", [True, False])
def test_the_program_does_not_import_what_xarray_looks_for(tmp_path, program):
    first = "import pvp_bayes.__main__;" if program else ""
    code = f"{first}import sys, xarray; xarray.DataArray([1.0]).to_numpy();"
    found = run_with("sparse", tmp_path, code + "print('dask.array' in sys.modules)")
    assert found.split()[:-1] == ([] if program else ["imported"])
    assert not program or found == "False\n"


def test_the_page_does_not_import_jax(tmp_path):
    code = "from pvp_bayes.processes import prepare_page; prepare_page();"
    code += "from scipy.stats import rankdata; print(rankdata([2.0, 1.0]));"
    code += "import sys; print('arviz_base' in sys.modules, 'jax' in sys.modules)"
    assert run_with("jax", tmp_path, code) == "[2. 1.]\nTrue False\n"


def has_ended(number):
    """Return whether a process of this one is gone, within a few seconds."""
    for _ in range(100):
        try:
            os.kill(number, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    return False
