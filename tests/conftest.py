"""One real analysis of the bundled paper, shared by all tests."""

import os
import shutil

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # two processes share the cores

import pytest

from pvp_bayes.job.answer import find_answer
from pvp_bayes.job.examine import examine_answer
from pvp_bayes.printed.study import load_study
from pvp_bayes.results.analysis import Analysis, Options


@pytest.fixture(scope="session")
def answer():
    """The bundled paper with few replicates and draws."""
    return find_answer(load_study("pvp"), Options(1, n_replicates=40, draws=500))


@pytest.fixture(scope="session")
def analysis(answer):
    """The same as an analysis that is neither examined nor confirmed."""
    return Analysis(answer)


@pytest.fixture(scope="session")
def examined(answer):
    """The same with all that follows from it, not confirmed."""
    return Analysis(answer, examine_answer(answer))


@pytest.fixture(scope="session")
def browser():
    """Chromium; tests that need it are skipped only where there is none."""
    playwright = pytest.importorskip("playwright.sync_api")
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("no chromium")
    with playwright.sync_playwright() as started:
        launched = started.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield launched
        launched.close()
