"""Many studies: each reanalysed by itself, written once done, and kept when run again."""

import json
import math
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor, as_completed
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from importlib import metadata
from multiprocessing import get_context
from pathlib import Path

import pandas as pd

from pvp_bayes.analysis import Options, analyse_tables
from pvp_bayes.columns import frame
from pvp_bayes.examination import confirm_answer, examine_answer
from pvp_bayes.outputs import prepare_folder, write_analysis
from pvp_bayes.study import InfeasibleError, SamplingError, StudyError, load_study

__all__ = ["BATCH_COLUMNS", "reanalyse_studies"]

BATCH_COLUMNS = ("study", "folder", "verdict", "reason", "seconds")
LOST = "lost"
RUN = "run.json"
REPORT = "report.html"


@dataclass(frozen=True, slots=True)
class _Job:
    """One study file and where its results go."""

    file: str
    folder: Path
    options: Options
    confirm: bool


def reanalyse_studies(
    files: Sequence[str],
    options: Options,
    folder: Path,
    *,
    confirm: bool = False,
    executor: Executor | None = None,
    announce: Callable[[str], None] = lambda _: None,
) -> pd.DataFrame:
    """Reanalyse many studies, each into a folder of its own.

    A study whose folder already holds a whole run of the same file, options and version is kept, so
    that an interrupted batch goes on where it was. A study that cannot be analysed does not stop
    the others.

    Parameters
    ----------
    files
        Names of bundled studies or paths of study files; their `id` names the folder.
    options
        What the user chose, the same for all.
    folder
        Where the folders go.
    confirm
        Whether each answer is held against NUTS.
    executor
        Where the studies run: any of `concurrent.futures`, or
        `dask.distributed.Client(...).get_executor()`, whose workers must see `folder` and which
        gives the studies of a lost worker to another. By default as many processes as there are
        processors, started afresh: a script needs `if __name__ == "__main__":`.
    announce
        Is told in a few words what is done.

    Returns
    -------
    One row per file in the order given, columns `BATCH_COLUMNS`. The verdict is "done", "kept"
    (from an earlier run), "differs" (NUTS does not agree), "refused" (the study cannot be
    analysed) or "lost" (the worker ended); `reason` says why, `seconds` is wall time.

    Raises
    ------
    StudyError
        Where a file cannot be read, two studies have the same id, or the folder cannot be written.
    """
    studies = [load_study(file) for file in files]
    names = [study.id for study in studies]
    for name in names:
        if names.count(name) > 1:
            first, second = [f for f, n in zip(files, names, strict=True) if n == name][:2]
            msg = f"{second}: expected an id of its own, found that of {first}: {name!r}; rename it"
            raise StudyError(msg)
    prepare_folder(folder)
    jobs = [_Job(f, folder / n, options, confirm) for f, n in zip(files, names, strict=True)]
    rows: dict[int, tuple[object, ...]] = {}
    waiting = []
    for i, (job, study) in enumerate(zip(jobs, studies, strict=True)):
        if _is_whole(job, study.sha256):
            rows[i] = (names[i], str(job.folder), "kept", "an earlier run", 0.0)
        else:
            waiting.append(i)
    groups = [waiting]
    while groups:
        group = groups.pop()
        with _workers(executor, len(group)) as workers:
            futures: dict[Future[tuple[str, str, float]], int] = {
                workers.submit(_run, jobs[i]): i for i in group
            }
            for future in as_completed(futures):
                i = futures[future]
                rows[i] = (names[i], str(jobs[i].folder), *_harvest(future))
                announce(f"{len(rows)} of {len(files)} studies; last {names[i]}: {rows[i][2]}")
        if executor is None and len(group) > 1:  # who was lost with another's worker goes alone
            groups += [[i] for i in group if rows[i][2] == LOST]
    return frame([rows[i] for i in range(len(files))], BATCH_COLUMNS)


def _harvest(future: Future[tuple[str, str, float]]) -> tuple[str, str, float]:
    try:
        return future.result()
    except StudyError as error:
        return "refused", str(error), math.nan
    except Exception as error:  # noqa: BLE001  (each executor has its own error for lost workers)
        return LOST, f"{type(error).__name__}: {error}; run it again", math.nan


@contextmanager
def _workers(executor: Executor | None, jobs: int) -> Iterator[Executor]:
    """Give the caller's executor, or fresh processes that end with the block."""
    if executor is not None:
        yield executor
        return
    number = max(min(os.cpu_count() or 1, jobs), 1)
    with ProcessPoolExecutor(number, mp_context=get_context("spawn")) as own:
        try:
            yield own
        except BaseException:
            own.shutdown(wait=False, cancel_futures=True)
            raise


def _run(job: _Job) -> tuple[str, str, float]:
    """Reanalyse one study and write it; return verdict, reason and seconds."""
    started = time.perf_counter()
    study = load_study(job.file)
    try:
        analysis = examine_answer(analyse_tables(study, job.options))
        if job.confirm:
            analysis = confirm_answer(analysis)
    except (StudyError, InfeasibleError, SamplingError) as error:
        return "refused", str(error), time.perf_counter() - started
    prepare_folder(job.folder)
    with _stay_here():
        write_analysis(analysis, job.folder)
    verdict, reason = "done", analysis.reading_reason
    if analysis.confirmation is not None:
        differing = analysis.confirmation[analysis.confirmation["verdict"] != "agree"]
        if len(differing):
            verdict = "differs"
            reason = f"NUTS does not agree for {', '.join(differing['quantity'])}"
    return verdict, reason, time.perf_counter() - started


def _stay_here() -> AbstractContextManager[object]:
    """Keep xarray from asking a cluster, on whose worker this may run, to lock a file in memory."""
    dask = sys.modules.get("dask")
    return dask.config.set(scheduler="synchronous") if dask else nullcontext()


def _is_whole(job: _Job, sha256: str) -> bool:
    """Return whether the folder holds a whole run of this file, these options and this version.

    The report is written last.
    """
    try:
        run = json.loads((job.folder / RUN).read_text(encoding="utf-8"))
        same = run["study_sha256"] == sha256
        same = same and run["versions"]["pvp-bayes"] == metadata.version("pvp-bayes")
        same = same and run["options"] == job.options.tabulate()
        newest = (job.folder / REPORT).stat().st_mtime >= (job.folder / RUN).stat().st_mtime
    except (OSError, ValueError, KeyError, TypeError):
        return False
    return same and newest and (run["confirmed"] or not job.confirm)
