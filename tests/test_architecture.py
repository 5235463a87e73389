"""Imports point down only, and heavy packages stay on their floors."""

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "pvp_bayes"
FLOORS = (
    {"documents"},
    {"study"},
    {"columns", "priors"},
    {"splits", "grids", "recalculation", "ladders", "programs"},
    {"contingency", "findings", "walk"},
    {"audit_p", "logistic_rows", "kernel"},
    {"encoding"},
    {"evidence", "feasibility", "patterns"},
    {"audit_terms", "audit_variables"},
    {"audit_links"},
    {"audit", "estimates"},
    {"reconstruction"},
    {"posterior", "models", "diagnostics"},
    {"sampling", "normal_likelihood"},
    {"inference"},
    {"summary", "credibility", "risk", "synthesis"},
    {"checks", "sensitivity"},
    {"plots"},
    {"analysis"},
    {"examination"},
    {"calculator", "checklists", "methods"},
    {"consequences"},
    {"report"},
    {"exports", "outputs"},
    {"batch", "processes"},
    {"cli"},
)
LEVEL = {name: level for level, names in enumerate(FLOORS) for name in names}
HEAVY = {  # package: the lowest floor that may import it
    "pandas": "study",
    "numpy": "splits",
    "scipy": "splits",
    "highspy": "programs",
    "numba": "walk",
    "llvmlite": "kernel",
    "platformdirs": "kernel",
    "xarray": "patterns",
    "narwhals": "patterns",
    "pymc": "models",
    "pytensor": "models",
    "numpyro": "models",
    "jax": "models",
    "arviz": "diagnostics",
    "arviz_base": "diagnostics",
    "arviz_stats": "diagnostics",
    "arviz_plots": "plots",
    "matplotlib": "plots",
    "jinja2": "calculator",
    "rich": "report",
    "cyclopts": "cli",
}
ONLY = {
    **{package: {"models", "sampling"} for package in ("pymc", "pytensor")},
    **{package: {"walk", "kernel"} for package in ("numba", "llvmlite")},
}
MODULES = sorted(p.stem for p in SOURCE.glob("*.py") if not p.stem.startswith("__"))


def find_violations(module, text):
    """Return what a module imports that its floor may not."""
    level, found = LEVEL[module], []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom) and node.level:
            found.append("relative import")
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
            if node.module == "pvp_bayes":
                names = [f"pvp_bayes.{alias.name}" for alias in node.names]
        for name in names:
            package, _, rest = name.partition(".")
            if level < LEVEL.get(HEAVY.get(package, ""), 0) or module not in ONLY.get(
                package, {module}
            ):
                found.append(name)
            if package == "pvp_bayes" and LEVEL.get(rest.partition(".")[0], 99) >= level:
                found.append(name)
    return found


def test_every_package_has_a_floor_that_exists():
    assert [floor for floor in HEAVY.values() if floor not in LEVEL] == []


def test_every_module_has_a_floor():
    assert [m for m in MODULES if m not in LEVEL] == []


@pytest.mark.parametrize("module", MODULES)
def test_imports_point_down(module):
    assert find_violations(module, (SOURCE / f"{module}.py").read_text()) == []


@pytest.mark.parametrize(
    ("module", "text"),
    [
        ("audit", "import pymc"),
        ("summary", "import pymc as pm"),
        ("study", "import numpy as np"),
        ("documents", "import pandas as pd"),
        ("documents", "from pvp_bayes.study import load_study"),
        ("findings", "def f():\n    import xarray"),
        ("models", "from matplotlib import pyplot"),
        ("analysis", "from pvp_bayes import load_study"),
        ("summary", "from pvp_bayes import checks"),
        ("study", "from pvp_bayes.columns import frame"),
        ("report", "def f():\n    from pvp_bayes.cli import main"),
        ("models", "from pvp_bayes import sampling"),
        ("summary", "from . import plots"),
        ("posterior", "import pvp_bayes.inference"),
        ("analysis", "import jinja2"),
    ],
)
def test_planted_violation_is_seen(module, text):
    assert find_violations(module, text)
