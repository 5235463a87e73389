"""One real analysis of the bundled paper, shared by all tests."""

import os
import shutil

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # two processes share the cores

import pytest

from pvp_bayes.analysis import Options, analyse_tables
from pvp_bayes.examination import examine_answer
from pvp_bayes.study import load_study


@pytest.fixture(scope="session")
def analysis():
    """The bundled paper with few replicates and draws, not examined or confirmed."""
    return analyse_tables(load_study("pvp"), Options(1, n_replicates=40, draws=500))


@pytest.fixture(scope="session")
def examined(analysis):
    """The same with all that follows from it, not confirmed."""
    return examine_answer(analysis)


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
