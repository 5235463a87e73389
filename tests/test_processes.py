"""The process beside the program does what it is given, as it was given, and ends."""

import os
import signal
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


def has_ended(number):
    """Return whether a process of this one is gone, within a few seconds."""
    for _ in range(100):
        try:
            os.kill(number, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    return False
