"""Every column of every table is in the glossary, and the glossary has nothing else."""

from importlib import import_module
from pkgutil import walk_packages

import pvp_bayes
from pvp_bayes.columns import COLUMNS

NAMES = [m.name for m in walk_packages(pvp_bayes.__path__, "pvp_bayes.") if "__" not in m.name]
TUPLES = {
    f"{module}.{name}": value
    for module in NAMES
    for name, value in vars(import_module(module)).items()
    if name.endswith("_COLUMNS") and isinstance(value, tuple)
}


def test_every_column_is_explained():
    lacking = {c: where for where, columns in TUPLES.items() for c in columns if c not in COLUMNS}
    assert lacking == {}


def test_every_explained_column_is_used():
    used = {column for columns in TUPLES.values() for column in columns}
    assert set(COLUMNS) - used == set()
