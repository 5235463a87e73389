"""Reanalyse many studies independently, write each when it is done, and skip finished ones."""

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

from pvp_bayes.columns import make_table
from pvp_bayes.errors import InfeasibleError, SamplingError, StudyError
from pvp_bayes.job.files import prepare_folder
from pvp_bayes.job.pipeline import analyse_in_steps
from pvp_bayes.job.write_files import write_analysis
from pvp_bayes.printed.study import load_study
from pvp_bayes.results.analysis import Options

__all__ = ["BATCH_COLUMNS", "reanalyse_studies"]


BATCH_COLUMNS = ("study", "folder", "verdict", "reason", "seconds")
LOST = "lost"
RUN = "run.json"
REPORT = "report.html"


@dataclass(frozen=True, slots=True)
class _Job:
    """One study file and the folder for its results."""

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
    """Reanalyse many studies, each into its own folder.

    If the folder of a study already has a complete run with the same file, options and version,
    that run is kept, so that an interrupted batch can be continued. A study that cannot be analysed
    does not stop the others.

    Parameters
    ----------
    files
        Names of bundled studies or paths of study files; the `id` of a study names its folder.
    options
        The options, the same for all studies.
    folder
        The folder for all of these folders.
    confirm
        Whether each answer is compared with NUTS.
    executor
        Runs the studies: any executor of `concurrent.futures`, or
        `dask.distributed.Client(...).get_executor()`, whose workers need access to `folder` and
        which moves the studies of a lost worker to another. By default new processes are spawned,
        one per processor; a script then needs `if __name__ == "__main__":`.
    announce
        Called with a short message after each study.

    Returns
    -------
    One row per file in the given order, columns `BATCH_COLUMNS`. The verdict is "done", "kept"
    (from an earlier run), "differs" (NUTS disagrees), "refused" (the study cannot be analysed) or
    "lost" (the worker ended). `reason` says why; `seconds` is wall time.

    Raises
    ------
    StudyError
        If a file cannot be read, two studies have the same id, or the folder cannot be written.
    """
    studies = [load_study(file) for file in files]
    names = [study.id for study in studies]
    for name in names:
        if names.count(name) > 1:
            first, second = [f for f, n in zip(files, names, strict=True) if n == name][:2]
            msg = f"{second}: expected a unique id, found that of {first}: {name!r}; rename it"
            raise StudyError(msg)
    prepare_folder(folder)
    jobs = [_Job(f, folder / n, options, confirm) for f, n in zip(files, names, strict=True)]
    rows: dict[int, tuple[object, ...]] = {}
    waiting = []
    for i, (job, study) in enumerate(zip(jobs, studies, strict=True)):
        if _is_complete(job, study.sha256):
            rows[i] = (names[i], str(job.folder), "kept", "an earlier run", 0.0)
        else:
            waiting.append(i)
    groups = [waiting]
    while groups:
        group = groups.pop()
        with _open_processes(executor, len(group)) as workers:
            futures: dict[Future[tuple[str, str, float]], int] = {
                workers.submit(_run, jobs[i]): i for i in group
            }
            for future in as_completed(futures):
                i = futures[future]
                rows[i] = (names[i], str(jobs[i].folder), *_read_outcome(future))
                announce(f"{len(rows)} of {len(files)} studies; last {names[i]}: {rows[i][2]}")
        if executor is None and len(group) > 1:  # retry lost studies one by one
            groups += [[i] for i in group if rows[i][2] == LOST]
    return make_table([rows[i] for i in range(len(files))], BATCH_COLUMNS)


def _read_outcome(future: Future[tuple[str, str, float]]) -> tuple[str, str, float]:
    try:
        return future.result()
    except StudyError as error:
        return "refused", str(error), math.nan
    except Exception as error:  # noqa: BLE001  (each executor has its own error for a lost worker)
        return LOST, f"{type(error).__name__}: {error}; run it again", math.nan


@contextmanager
def _open_processes(executor: Executor | None, jobs: int) -> Iterator[Executor]:
    """Yield the caller's executor, or new processes that end with the block."""
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
    """Reanalyse one study and write the results; return verdict, reason and seconds."""
    started = time.perf_counter()
    study = load_study(job.file)
    try:
        *_, analysis = analyse_in_steps(study, job.options, confirm=job.confirm)
    except (StudyError, InfeasibleError, SamplingError) as error:
        return "refused", str(error), time.perf_counter() - started
    prepare_folder(job.folder)
    with _avoid_cluster():
        write_analysis(analysis, job.folder)
    verdict, reason = "done", analysis.answer.reading_reason
    if analysis.confirmation is not None and analysis.confirmation.differing:
        verdict = "differs"
        reason = f"NUTS does not agree for {', '.join(analysis.confirmation.differing)}"
    return verdict, reason, time.perf_counter() - started


def _avoid_cluster() -> AbstractContextManager[object]:
    """Keep xarray from using the Dask cluster, on whose worker this may run, for a file lock."""
    dask = sys.modules.get("dask")
    return dask.config.set(scheduler="synchronous") if dask else nullcontext()


def _is_complete(job: _Job, sha256: str) -> bool:
    """Return whether the folder has a complete run of this file, these options and this version.

    The report is the last file of a run, so it must not be older than run.json.
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
