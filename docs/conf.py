"""Sphinx configuration: warnings are errors, notebooks run at every build."""

from importlib import metadata
from pathlib import Path

from pvp_bayes.columns import COLUMNS

project = "pvp-bayes"
author = "pvp-bayes contributors"
copyright = "2026, pvp-bayes contributors"
release = metadata.version("pvp-bayes")
extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.mathjax", "numpydoc"]
html_theme = "pydata_sphinx_theme"
html_title = "pvp-bayes"
html_theme_options = {"show_prev_next": False, "secondary_sidebar_items": ["page-toc"]}
html_show_sourcelink = False
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_sidebars = {
    page: [] for page in ("why", "limitations", "comparison", "glossary", "errors", "api")
} | {page: [] for page in ("study-file", "evidence-file", "command-line")}  # no pages below them
exclude_patterns = ["_build", "_columns.md", "jupyter_execute"]
nb_execution_mode = "cache"
nb_execution_raise_on_error = True
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


write_columns()
