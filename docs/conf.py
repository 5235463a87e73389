"""Sphinx configuration: warnings are errors, notebooks run at every build."""

import hashlib
import os
from functools import partial
from importlib import metadata
from pathlib import Path
from typing import Any

from docutils.nodes import SkipNode
from docutils.utils.math.latex2mathml import tex2mathml

import pvp_bayes
from pvp_bayes.columns import COLUMNS

project = "pvp-bayes"
author = "pvp-bayes contributors"
copyright = "2026, pvp-bayes contributors"
release = metadata.version("pvp-bayes")
extensions = ["myst_nb", "sphinx.ext.autodoc", "numpydoc"]
html_math_renderer = "mathml"  # made here, so that formulas need no network and no script
html_theme = "pydata_sphinx_theme"
html_title = "pvp-bayes"
html_theme_options = {"show_prev_next": False, "secondary_sidebar_items": ["page-toc"]}
html_show_sourcelink = False
html_static_path = ["_static"]
html_css_files = ["site.css"]
exclude_patterns = ["_build", "_columns.md", "jupyter_execute"]
BUILD = Path(__file__).with_name("_build")


def hash_package() -> str:
    """Return a checksum of everything in the package, on which the notebooks' outputs rest."""
    package = Path(pvp_bayes.__file__).parent
    files = sorted(p for p in package.rglob("*") if p.is_file() and "__pycache__" not in p.parts)
    return hashlib.sha256(b"".join(p.read_bytes() for p in files)).hexdigest()[:16]


nb_execution_mode = "cache"  # the evidence pages, which read stored files, run at every build
nb_execution_cache_path = str(BUILD / "executed" / hash_package())
nb_execution_raise_on_error = True
nb_merge_streams = True  # else a line that arrives in two parts is shown as two
nb_execution_timeout = 600
myst_enable_extensions = ["dollarmath", "colon_fence", "deflist"]
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
numpydoc_show_class_members = False
numpydoc_xref_param_type = False
nitpicky = True
_ELSEWHERE = "collections|concurrent|numpy|np|pandas|pd|pathlib|pymc|pm|typing|xarray|xr"
nitpick_ignore_regex = [("py:.*", rf"({_ELSEWHERE})\..*")]  # their inventories need a network


def write_columns() -> None:
    """Write the part of the glossary that explains every column of every table."""
    rows = [f"`{name}`\n: {meaning}\n" for name, meaning in sorted(COLUMNS.items())]
    Path(__file__).with_name("_columns.md").write_text("\n".join(rows), encoding="utf-8")


def quiet_kernels() -> None:
    """Give the kernels a profile of their own, in which starting one prints no warning."""
    profile = BUILD / "ipython" / "profile_default"
    profile.mkdir(parents=True, exist_ok=True)
    config = "get_config().IPKernelApp.log_level = 40  # its sockets are local\n"
    (profile / "ipython_kernel_config.py").write_text(config, encoding="utf-8")
    os.environ["IPYTHONDIR"] = str(profile.parent)


def setup(app: Any) -> None:
    """Read the evidence pages at every build, since the files that they show may have changed."""
    app.connect("env-get-outdated", list_evidence)
    formula, block = partial(write_formula, as_block=False), partial(write_formula, as_block=True)
    app.add_html_math_renderer("mathml", (formula, None), (block, None))


def write_formula(translator: Any, node: Any, *, as_block: bool) -> None:
    """Write a formula as MathML; an unknown command ends the build."""
    formula = tex2mathml(node.astext(), as_block=as_block)
    translator.body.append(f'<div class="formula">{formula}</div>' if as_block else formula)
    raise SkipNode


def list_evidence(_: Any, environment: Any, *_changes: set[str]) -> list[str]:
    """Return the pages that show stored files."""
    return [name for name in environment.found_docs if name.startswith("evidence/")]


write_columns()
quiet_kernels()
