"""Imports point down the rooms only, never in a circle, and heavy packages stay in their rooms."""

import ast
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src"
ROOMS = {  # from the bottom: what each room may import from outside the standard library
    "errors": "",
    "columns": "pandas",
    "printed": "numpy pandas scipy",
    "tables": "numpy pandas scipy highspy",
    "audit": "numpy pandas scipy",
    "patients": "numpy pandas scipy xarray numba narwhals",
    "posterior": "numpy pandas scipy xarray arviz_stats pymc pytensor",
    "results": "numpy pandas scipy xarray arviz_stats",
    "report": "numpy pandas xarray matplotlib jinja2 markupsafe",
    "job": "numpy pandas xarray h5py pyarrow",
    "cli": "pandas xarray cyclopts rich",
    "__init__": "",
    "__main__": "",
}
LEVEL = {room: level for level, room in enumerate(ROOMS)}
ONLY = {"numba": {"patients.walk"}, "pymc": {"posterior.models", "posterior.nuts"}}
"""Packages that single modules import."""


def list_modules():
    paths = sorted((SOURCE / "pvp_bayes").rglob("*.py"))
    return {".".join(p.relative_to(SOURCE).with_suffix("").parts[1:]): p.read_text() for p in paths}


def find_imports(text):
    """Return every module that a text imports, in functions and by `import_module` too."""
    found = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            inside = node.module == "pvp_bayes" or node.level
            names = [f"{node.module}.{alias.name}" for alias in node.names]
            found += names if inside else [str(node.module)]
        elif isinstance(node, ast.Call) and "import_module" in ast.unparse(node.func):
            found += [arg.value for arg in node.args if isinstance(arg, ast.Constant)]
    return found


def find_room(module):
    return module.partition(".")[0]


def find_violations(module, text):
    """Return what a module imports that its room may not."""
    room, found = find_room(module), []
    for name in find_imports(text):
        package, _, rest = name.partition(".")
        if package == "pvp_bayes":
            target = find_room(rest or "__init__")
            upward = LEVEL.get(target, 99) > LEVEL[room] or (target == "__init__" != room)
            found += [name] if upward else []
        elif package == "None":
            found.append("relative import")
        elif (
            package not in STANDARD and package not in ROOMS[room].split()
        ) or module not in ONLY.get(package, {module}):
            found.append(name)
    return found


MODULES = list_modules()
STANDARD = {*sys.stdlib_module_names}


@pytest.mark.parametrize("module", MODULES)
def test_imports_point_down(module):
    assert find_violations(module, MODULES[module]) == []


def test_no_imports_run_in_a_circle():
    graph = {
        module: {n.removeprefix("pvp_bayes.") for n in find_imports(text)} & MODULES.keys()
        for module, text in MODULES.items()
    }
    assert len([*TopologicalSorter(graph).static_order()]) == len(MODULES)


def test_no_module_imports_the_private_words_of_another():
    found = [
        f"{module}: {alias.name}"
        for module, text in MODULES.items()
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("pvp_bayes")
        for alias in node.names
        if alias.name.startswith("_")
    ]
    assert found == []


@pytest.mark.parametrize(
    ("module", "text"),
    [
        ("audit.audit", "import pymc"),
        ("printed.study", "from pvp_bayes.tables.reading import Reading"),
        ("results.risk", "def f():\n    from pvp_bayes.report.page import render_report"),
        ("posterior.draws", "import pvp_bayes.results.risk"),
        ("posterior.draws", "import_module('pvp_bayes.cli.app')"),
        ("results.risk", "importlib.import_module('matplotlib')"),
        ("posterior.importance", "import pymc as pm"),
        ("patients.patterns", "from numba import njit"),
        ("job.answer", "from pvp_bayes import load_study"),
        ("tables.choice", "from . import reading"),
        ("__main__", "import numpy"),
        ("cli.app", "from pvp_bayes.__main__ import main"),
    ],
)
def test_planted_violation_is_seen(module, text):
    assert find_violations(module, text)
