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
exclude_patterns = ["_build", "jupyter_execute"]
nb_execution_mode = "cache"
nb_execution_raise_on_error = True
nb_execution_timeout = 600
myst_enable_extensions = ["dollarmath", "colon_fence", "deflist"]
autodoc_typehints = "none"
numpydoc_show_class_members = False
numpydoc_xref_param_type = False
nitpicky = True
nitpick_ignore_regex = [("py:.*", ".*")]  # types live in annotations, which are not cross-linked


def write_glossary() -> None:
    """Write the page of every column that a table may have."""
    rows = [f"`{name}`\n: {meaning}\n" for name, meaning in sorted(COLUMNS.items())]
    head = "# Columns of every table\n\nGenerated from `pvp_bayes.columns`.\n\n"
    Path(__file__).with_name("columns.md").write_text(head + "\n".join(rows), encoding="utf-8")


write_glossary()
