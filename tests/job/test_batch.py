"""Many studies: each in a folder of its own, none lost with another."""

import json
import os
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from importlib import resources
from pathlib import Path

import pytest

from pvp_bayes.cli import app as cli
from pvp_bayes.errors import StudyError
from pvp_bayes.job import batch
from pvp_bayes.job.batch import BATCH_COLUMNS, reanalyse_studies
from pvp_bayes.results.analysis import Options

FEW = Options(1, n_replicates=4, draws=100, chains=2)


@pytest.fixture
def impossible(tmp_path):
    """A study whose tables exclude each other, and whose Table 2 alone has no standard error."""
    template = resources.files("pvp_bayes.printed") / "study_template.toml"
    text = template.read_text(encoding="utf-8")
    text = text.replace('id = "my-study"', 'id = "impossible"').replace('"3.02"', '"300"')
    file = tmp_path / "impossible.toml"
    file.write_text(text.replace('interval = ["1.28", "7.11"]', ""), encoding="utf-8")
    return str(file)


def test_each_study_is_written_and_kept_and_one_that_is_refused_stops_no_other(
    tmp_path, impossible
):
    files = ["rossi", impossible]
    with ThreadPoolExecutor(1) as workers:
        table = reanalyse_studies(files, FEW, tmp_path / "out", executor=workers)
        assert tuple(table.columns) == BATCH_COLUMNS
        assert table["study"].tolist() == ["rossi", "impossible"]
        assert table["verdict"].tolist() == ["done", "refused"]
        assert "expected an estimate with a standard error" in table["reason"][1]
        assert "No patients were found" in table["reason"][1]
        assert (tmp_path / "out" / "rossi" / "report.html").exists()
        assert not (tmp_path / "out" / "impossible").exists()
        again = reanalyse_studies(files, FEW, tmp_path / "out", executor=workers)
        assert again["verdict"].tolist() == ["kept", "refused"]


@pytest.mark.slow
def test_what_is_not_whole_or_was_asked_for_differently_is_done_again(tmp_path):
    with ThreadPoolExecutor(1) as workers:
        reanalyse_studies(["rossi"], FEW, tmp_path / "out", executor=workers)
        (tmp_path / "out" / "rossi" / "report.html").unlink()  # as if killed before the last file
        again = reanalyse_studies(["rossi"], FEW, tmp_path / "out", executor=workers)
        assert again["verdict"].tolist() == ["done"]
        other = Options(2, n_replicates=4, draws=100, chains=2)
        changed = reanalyse_studies(["rossi"], other, tmp_path / "out", executor=workers)
        assert changed["verdict"].tolist() == ["done"]
    run = json.loads((tmp_path / "out" / "rossi" / "run.json").read_text())
    assert run["options"]["random_seed"] == 2


def test_two_studies_of_one_id_are_refused(tmp_path):
    with pytest.raises(StudyError, match="a unique id"):
        reanalyse_studies(["rossi", "rossi"], FEW, tmp_path)


def die_once(job):
    """End the process, as a machine short of memory does, unless it has done so before."""
    mark = job.folder.parent / "died"
    if not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return "done", job.file, 0.0


def test_a_killed_worker_loses_no_study(tmp_path, monkeypatch):
    monkeypatch.setattr(batch, "_run", die_once)
    table = reanalyse_studies(["pvp", "rossi"], FEW, tmp_path)
    assert table["verdict"].tolist() == ["done", "done"]


def test_a_study_that_kills_its_worker_is_lost_alone(tmp_path):
    class Broken(ThreadPoolExecutor):
        def submit(self, run, job):  # noqa: ARG002
            if job.file == "pvp":
                return super().submit(int, "not a number")
            return super().submit(lambda: ("done", "", 0.0))

    with Broken(1) as workers:
        table = reanalyse_studies(["pvp", "rossi"], FEW, tmp_path, executor=workers)
    assert table["verdict"].tolist() == ["lost", "done"]
    assert "run it again" in table["reason"][0]


def test_command_line_takes_several_studies(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(batch, "_run", die_once)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "died").touch()
    code = cli.run(["reanalyse", "pvp", "rossi", "--out", str(tmp_path / "out"), "--quiet"])
    lines = capsys.readouterr().out.splitlines()
    assert (code, lines[0]) == (0, ",".join(BATCH_COLUMNS))
    assert [line.split(",")[2] for line in lines[1:]] == ["done", "done"]


@pytest.mark.slow
def test_a_real_cluster_that_loses_a_worker_loses_no_study(tmp_path):
    """Scheduler and workers are processes; a worker is killed while it works."""
    distributed = pytest.importorskip("distributed")
    folder = tmp_path / "out"
    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, dashboard_address=None
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        pids = list(client.run(os.getpid).values())

        def kill_one():
            while not (folder / "rossi").exists() and not (folder / "pvp").exists():
                time.sleep(0.05)
            os.kill(pids[0], signal.SIGKILL)

        killer = threading.Thread(target=kill_one)
        killer.start()
        table = reanalyse_studies(["pvp", "rossi"], FEW, folder, executor=client.get_executor())
        killer.join()
    assert table["verdict"].tolist() == ["done", "done"]
    for name in ("pvp", "rossi"):
        assert (Path(folder) / name / "report.html").exists()
