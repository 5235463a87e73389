"""What goes wrong around the program: disks, kills, keys, caches, networks, other runs."""

import errno
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pandas as pd
import pytest

import pvp_bayes
from pvp_bayes.cli import app as cli
from pvp_bayes.cli.terminal import interrupt
from pvp_bayes.errors import StudyError
from pvp_bayes.job.files import prepare_folder, write_text
from pvp_bayes.job.read_files import read_draws
from pvp_bayes.job.write_files import write_analysis

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals and file limits of POSIX")
QUICK = ("reanalyse", "--no-confirm", "--replicates", "8", "--draws", "200", "--quiet")
BLOCK_NETWORK = """
import socket

def refuse(*arguments, **options):
    raise RuntimeError("the network was asked for")

for name in ("connect", "connect_ex", "sendto", "sendmsg", "bind"):
    setattr(socket.socket, name, refuse)
for name in ("create_connection", "getaddrinfo", "gethostbyname", "gethostbyaddr"):
    setattr(socket, name, refuse)
"""
SECONDS = 300
INTERRUPTED = (130, -signal.SIGINT)
"""The second where Ctrl-C fell into code that Python made from a text: it then ends by the signal
although that was handled. To a shell both are 130."""


def start(*arguments, **environment):
    """Start the command line in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "pvp_bayes", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | environment,
        start_new_session=True,
    )


def finish(process):
    out, err = process.communicate(timeout=SECONDS)
    assert "Traceback" not in err
    return process.returncode, out, err


def read_tables(folder):
    return {path.name: path.read_bytes() for path in folder.glob("*.csv")}


def list_unfinished(folder):
    return [path.name for path in folder.iterdir() if path.suffix == ".part"]


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A quick run without a network."""
    folder = tmp_path_factory.mktemp("whole")
    (folder / "sitecustomize.py").write_text(BLOCK_NETWORK)
    process = start(*QUICK, "--out", folder / "out", PYTHONPATH=str(folder))
    code, _, err = finish(process)
    assert (code, err) == (0, "")
    return folder / "out"


def test_the_network_is_blocked_where_it_is_said_to_be(tmp_path):
    (tmp_path / "sitecustomize.py").write_text(BLOCK_NETWORK)
    code = "import socket; socket.create_connection(('127.0.0.1', 9))"
    environment = os.environ | {"PYTHONPATH": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False
    )
    assert "the network was asked for" in done.stderr


def test_a_whole_run_needs_no_network(whole):
    assert {"odds_ratios.csv", "draws.nc", "report.html"} <= {p.name for p in whole.iterdir()}
    assert list_unfinished(whole) == []


def wait_for(process, condition):
    started = time.monotonic()
    while not condition() and process.poll() is None and time.monotonic() - started < SECONDS:
        time.sleep(0.002)
    assert process.poll() is None


def check_what_a_kill_left(folder, whole):
    """Every file under its final name is one that a whole run writes at some moment."""
    for path in folder.iterdir():
        if path.suffix == ".csv":
            assert pd.read_csv(path).columns.tolist()
            assert path.read_bytes().endswith(b"\n")
            if path.name in ("audit.csv", "odds_ratios.csv"):
                assert path.read_bytes() == (whole / path.name).read_bytes()
            if path.name == "readings.csv":  # how near patients come is added once it is known
                found, last = pd.read_csv(path), pd.read_csv(whole / path.name)
                pd.testing.assert_frame_equal(found, last[found.columns])
        elif path.name == "draws.nc":
            read_draws(path)
        elif path.suffix != ".part":
            assert path.suffix in (".nc", ".json", ".html")
            assert path.stat().st_size > 100


def test_a_killed_run_leaves_whole_files_and_the_next_gives_the_same_bytes(whole, tmp_path):
    process = start(*QUICK, "--out", tmp_path / "out")
    wait_for(process, (tmp_path / "out" / "audit.csv").exists)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    check_what_a_kill_left(tmp_path / "out", whole)
    both = [start(*QUICK, "--out", tmp_path / "out") for _ in range(2)]
    assert [finish(process)[0] for process in both] == [0, 0]  # two runs into one directory
    assert read_tables(tmp_path / "out") == read_tables(whole)


@pytest.mark.slow
@pytest.mark.parametrize("tenth", range(1, 10))
def test_a_run_killed_at_any_moment_leaves_whole_files(whole, tmp_path, tenth):
    started = time.monotonic()
    finish(start(*QUICK, "--out", tmp_path / "timed"))
    lasted = time.monotonic() - started
    process = start(*QUICK, "--out", tmp_path / "out")
    time.sleep(lasted * tenth / 10)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    if (tmp_path / "out").exists():
        check_what_a_kill_left(tmp_path / "out", whole)
    assert finish(start(*QUICK, "--out", tmp_path / "out"))[0] == 0
    assert read_tables(tmp_path / "out") == read_tables(whole)


KILL_AT = """
import os, sys
from pathlib import Path
from pvp_bayes.job.files import write_text
real = Path.replace

def replace(path, target):
    global left
    left -= 1
    if left < 0:
        os.kill(os.getpid(), 9)
    return real(path, target)

Path.replace = replace
for left in range(4):
    folder = Path(sys.argv[1]) / str(left)
    if child := os.fork():
        os.waitpid(child, 0)
        continue
    for i in range(3):
        write_text(folder / f"{i}.csv", "new\\n" * 10_000)
    os._exit(0)
"""


def test_a_kill_before_a_rename_leaves_the_old_file(tmp_path):
    for writes in range(4):
        (tmp_path / str(writes)).mkdir()
        for i in range(3):
            (tmp_path / str(writes) / f"{i}.csv").write_text("old\n")
    subprocess.run([sys.executable, "-W", "ignore", "-c", KILL_AT, str(tmp_path)], check=True)
    for writes in range(4):
        folder = tmp_path / str(writes)
        lines = [(folder / f"{i}.csv").read_text().splitlines() for i in range(3)]
        assert lines == [["new"] * 10_000] * writes + [["old"]] * (3 - writes)
        assert len(list_unfinished(folder)) == (writes < 3)


def test_what_a_kill_left_is_removed_after_an_hour_and_not_before(tmp_path):
    for age, name in ((7_200, ".draws.nc.17.part"), (60, ".draws.nc.18.part"), (7_200, ".other")):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (time.time() - age,) * 2)
    prepare_folder(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {".draws.nc.18.part", ".other"}


@pytest.mark.parametrize(
    ("moment", "awaited"),
    [
        ("while it works", "."),
        pytest.param("while it writes", "audit.csv", marks=pytest.mark.slow),
        pytest.param("while NUTS confirms", "report.html", marks=pytest.mark.slow),
    ],
)
def test_interruption_is_one_clear_sentence(tmp_path, moment, awaited):
    arguments = (QUICK[0], *QUICK[2:]) if moment == "while NUTS confirms" else QUICK
    process = start(*arguments, "--out", tmp_path / "out")
    wait_for(process, (tmp_path / "out" / awaited).exists)
    process.send_signal(signal.SIGINT)
    code, _, err = finish(process)
    assert code in INTERRUPTED
    assert err == "pvp-bayes: interrupted: files already written are complete\n"
    assert list_unfinished(tmp_path / "out") == []


def test_an_interruption_that_was_lost_ends_the_run_at_its_next_step(tmp_path, capsys):
    with pytest.raises(KeyboardInterrupt):
        interrupt()  # as if inside a destructor, from which nothing is raised
    assert cli.run([*QUICK, "--out", str(tmp_path / "out")]) == 130
    assert capsys.readouterr().err == "pvp-bayes: interrupted: files already written are complete\n"
    assert list_unfinished(tmp_path / "out") == []
    assert cli.run(["studies"]) == 0


@pytest.mark.parametrize("seconds", [0.3, 0.8, 1.5, 2.5])
def test_interruption_at_any_moment_is_one_sentence(tmp_path, seconds):
    """As a terminal does: Ctrl-C goes to the whole group of processes."""
    process = start(*QUICK[:1], *QUICK[2:], "--out", tmp_path / "out")
    time.sleep(seconds)
    os.killpg(process.pid, signal.SIGINT)
    code, _, err = finish(process)
    assert code in INTERRUPTED
    assert err.count("\n") == 1
    assert err.startswith("pvp-bayes: interrupted: ")


def refuse(capsys, *arguments):
    code = cli.run([str(argument) for argument in arguments])
    done = capsys.readouterr()
    assert (code, done.out) == (2, "")
    assert re.fullmatch(r"pvp-bayes: [^\n]*expected [^\n]*found[^\n]*; [^\n]*\n", done.err), (
        done.err
    )
    return done.err


@pytest.fixture
def rows(tmp_path):
    """A file of own patients."""
    text = "pain,injury\n" + "1,yes\n0,no\n1,no\n0,yes\n" * 20
    return write_text(tmp_path / "rows.csv", text)


def test_unwritable_output_is_refused(capsys, tmp_path):
    (tmp_path / "a file").touch()
    for place in (tmp_path / "a file", tmp_path / "a file/out/deep", "/dev/null/out", "a\0b"):
        refuse(capsys, *QUICK, "--out", place)
    assert [path.name for path in tmp_path.iterdir()] == ["a file"]


@pytest.mark.parametrize("command", ["reanalyse", "reconstruct", "fit"])
def test_unwritable_output_is_refused_before_any_work(capsys, command, monkeypatch):
    for module in ("job.find_patients", "cli.patients"):
        monkeypatch.setattr(f"pvp_bayes.{module}.reconstruct_patients", None)
    refuse(capsys, command, "rossi", "--out", "/dev/null/out")


@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root may write anywhere")
def test_read_only_folder_is_refused(capsys, tmp_path):
    (tmp_path / "locked").mkdir(mode=0o500)
    refuse(capsys, *QUICK, "--out", tmp_path / "locked")


def test_name_of_the_output_that_is_too_long_is_refused(capsys, tmp_path):
    refuse(capsys, *QUICK, "--out", tmp_path / ("a" * 300))


@pytest.fixture(scope="module")
def order(examined, tmp_path_factory):
    """The names of the files of an analysis in the order in which they are written."""
    return [path.name for path in write_analysis(examined, tmp_path_factory.mktemp("order"))]


@pytest.mark.parametrize("at", range(0, 28, 4))
def test_full_disk_is_one_sentence_and_leaves_whole_files(
    examined, order, tmp_path, monkeypatch, at
):
    left = at

    def fail_later(_descriptor):
        nonlocal left
        left -= 1
        if left < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("pvp_bayes.job.files.os.fsync", fail_later)
    try:
        written = write_analysis(examined, tmp_path)
    except StudyError as error:
        assert "No space left on device" in str(error)  # noqa: PT017
        assert at < len(order)
    else:
        assert [path.name for path in written] == order
        assert at >= len(order)
    assert {path.name for path in tmp_path.iterdir()} == set(order[:at])


def test_disk_that_fills_within_a_file_leaves_nothing(rows, tmp_path):
    """The limit on the size of files stands for a disk with room for 20 kB."""
    limited = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000)); "
        "from pvp_bayes.cli.app import main; main(sys.argv[1:])"
    )
    arguments = ["fit", "--patients", rows, "--outcome", "pain", "--predictors", "injury"]
    done = subprocess.run(
        [sys.executable, "-c", limited, *arguments, "--out", tmp_path / "out", "--quiet"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert re.fullmatch(r"pvp-bayes: --out [^\n]*draws\.nc: expected [^\n]*\n", done.stderr)
    assert list((tmp_path / "out").iterdir()) == []


@pytest.fixture
def unwritable(tmp_path):
    """Environment in which no cache can be written: no home, and an installation of its own."""
    package = Path(pvp_bayes.__file__).parent
    copy = tmp_path / "installed" / "pvp_bayes"
    shutil.copytree(package, copy, ignore=shutil.ignore_patterns("__pycache__"))
    for folder in (copy, *(path for path in copy.iterdir() if path.is_dir())):
        (folder / "__pycache__").touch()  # so that not even root can make the folder
    nowhere = "/dev/null/none"
    return {
        "HOME": nowhere,
        "XDG_CACHE_HOME": nowhere,
        "XDG_CONFIG_HOME": nowhere,
        "PYTHONPATH": str(copy.parent),
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def test_reading_auditing_and_fitting_need_no_cache(unwritable, rows, tmp_path):
    arguments = ("--outcome", "pain", "--predictors", "injury", "--draws", "50", "--quiet")
    process = start("fit", "--patients", rows, *arguments, "--out", tmp_path / "out", **unwritable)
    assert finish(process)[0] == 0


def test_the_walk_is_compiled_where_no_cache_can_be_written(unwritable):
    done = subprocess.run(
        [sys.executable, "-c", "import pvp_bayes.patients.walk as w; print(w.__file__)"],
        env=os.environ | unwritable,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.startswith(unwritable["PYTHONPATH"]), done.stderr


@pytest.mark.slow
def test_a_confirmed_run_needs_no_home(unwritable, tmp_path):
    few = ("--replicates", "4", "--draws", "100", "--quiet")
    code, _, err = finish(start("reanalyse", *few, "--out", tmp_path / "out", **unwritable))
    assert code == 0
    assert all("atplotlib" in line for line in err.splitlines())  # it says where it draws instead


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_output_that_cannot_be_printed_is_one_sentence():
    with open("/dev/full", "w") as full:
        process = subprocess.Popen(
            [sys.executable, "-m", "pvp_bayes", "studies"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )
        _, err = process.communicate(timeout=SECONDS)
    assert process.returncode == 2
    assert re.fullmatch(r"pvp-bayes: [^\n]*No space left on device[^\n]*\n", err)
