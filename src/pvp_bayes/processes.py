"""A process beside this one, which ends with it whatever happens to either, and what it does."""

import atexit
import gc
import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from importlib import import_module
from multiprocessing import active_children, get_context, parent_process
from types import ModuleType
from typing import TYPE_CHECKING, Any
from warnings import catch_warnings

from pvp_bayes.study import SamplingError

if TYPE_CHECKING:
    from pvp_bayes.analysis import Analysis
    from pvp_bayes.report import Drawn

__all__ = [
    "confirm_beside",
    "draw_page",
    "prepare_confirmation",
    "prepare_page",
    "render_page",
    "start_process",
]

STEP_BACK = 19
"""By how much work that is done ahead gives way: all but completely."""


@contextmanager
def start_process(prepare: Callable[[], object]) -> Iterator[Executor]:
    """Give an executor of one process, which begins at once with what is to be prepared.

    Where the system allows no process it is a thread, which prepares nothing.

    Parameters
    ----------
    prepare
        A function of a module, for example one that imports what the work to come needs.

    Raises
    ------
    SamplingError
        Where a result is asked for and the process was killed.
    """
    try:
        executor = _start(prepare)
        yield _Snapshots(executor)
        executor.shutdown(wait=False)
    except BrokenProcessPool:
        msg = "expected every process to end, found one killed, perhaps for want of memory; "
        raise SamplingError(msg + "run it again, or add --no-confirm") from None
    except BaseException:
        for process in active_children():
            process.terminate()
        raise


def _start(prepare: Callable[[], object]) -> Executor:
    """Start a process, or a thread where the system allows no process.

    On Linux a process with one thread is copied with all that it has imported; where there are
    more, a copy could wait forever for what another thread held, so it starts afresh.
    """
    method = "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"
    try:
        executor = ProcessPoolExecutor(1, get_context(method), _follow_parent)
        with _no_interruption(), catch_warnings(action="ignore", category=DeprecationWarning):
            executor.submit(_work_behind, prepare)
    except (ImportError, NotImplementedError, OSError):
        return ThreadPoolExecutor(1)
    return executor


@contextmanager
def _no_interruption() -> Iterator[None]:
    """Let what is started here never hear Ctrl-C, which a terminal sends to all processes."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class _Snapshots(Executor):
    """Hands work over as it is at that moment: a pool writes it down later, while it may change."""

    def __init__(self, executor: Executor) -> None:
        self.executor = executor

    def submit(self, work: Callable[..., Any], /, *arguments: Any, **named: Any) -> Future[Any]:
        return self.executor.submit(_do, pickle.dumps((work, arguments, named)))

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self.executor.shutdown(wait, cancel_futures=cancel_futures)


def _do(written: bytes) -> Any:
    """Do what was handed over."""
    work, arguments, named = pickle.loads(written)  # noqa: S301  (written above)
    return work(*arguments, **named)


def _follow_parent() -> None:
    """Leave it to the parent process what Ctrl-C means, and end when that has ended."""
    import_module("pvp_bayes.__main__")  # what the program sets up for itself holds here too
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    atexit.register(gc.freeze)  # no search for garbage before the process ends
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _work_behind(work: Callable[[], object]) -> None:
    """Do what is not yet needed after what is: on Linux each thread has a priority of its own."""

    def step_back() -> None:
        if sys.platform == "linux":
            os.nice(STEP_BACK)
        work()

    thread = threading.Thread(target=step_back)
    thread.start()
    thread.join()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _import_arviz() -> None:
    """Import ArviZ without JAX: to look for it takes as long, and SciPy loads one that is found."""
    names = [name for name in ("jax", "numpyro") if name not in sys.modules]
    sys.modules.update({name: ModuleType(name) for name in names})
    try:
        import_module("arviz_base")
    finally:
        for name in names:
            del sys.modules[name]


def prepare_page() -> None:
    """Import what checks, alternatives and the page need."""
    _import_arviz()
    from pvp_bayes import checks, report, sensitivity  # noqa: F401, PLC0415


def draw_page(analysis: "Analysis") -> "Drawn":
    """Return the figures of a page, see `pvp_bayes.report.draw_figures`."""
    from pvp_bayes.report import draw_figures  # noqa: PLC0415

    return draw_figures(analysis)


def render_page(analysis: "Analysis", drawn: "Drawn") -> "tuple[str, Drawn]":
    """Return the page, and its figures so that a second page need not draw them again."""
    from pvp_bayes.report import render_report  # noqa: PLC0415

    return render_report(analysis, drawn), drawn


def prepare_confirmation() -> None:
    """Import PyMC."""
    _import_arviz()
    from pvp_bayes import models, sampling  # noqa: F401, PLC0415


def confirm_beside(analysis: "Analysis") -> "Analysis":
    """Hold an answer against NUTS, see `pvp_bayes.examination.confirm_answer`."""
    from pvp_bayes.examination import confirm_answer  # noqa: PLC0415

    return confirm_answer(analysis)
