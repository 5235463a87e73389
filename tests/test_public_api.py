"""The public names resolve, and cheap things stay cheap."""

import subprocess
import sys
from pathlib import Path

import pytest

import pvp_bayes

MODULES = {path.stem for path in Path(pvp_bayes.__file__).parent.iterdir()}


@pytest.mark.parametrize("name", pvp_bayes.__all__)
def test_public_name_resolves_and_is_explained(name):
    found = getattr(pvp_bayes, name)
    assert found.__doc__ or not callable(found)
    assert name in dir(pvp_bayes)


def test_no_module_has_the_name_of_a_public_name():
    assert MODULES.isdisjoint(pvp_bayes.__all__)


def test_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'fitt'"):
        _ = pvp_bayes.fitt


def test_reading_a_study_needs_the_standard_library_only():
    code = (
        "import sys; before = set(sys.modules); import pvp_bayes as pb; pb.load_study('pvp');"
        "print({name.partition('.')[0] for name in set(sys.modules) - before}"
        " - set(sys.stdlib_module_names))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "{'pvp_bayes'}"


def test_reading_and_auditing_import_no_heavy_package():
    code = (
        "import sys, pvp_bayes as pb; pb.audit_study(pb.load_study('pvp'));"
        "heavy = ('pymc', 'pytensor', 'arviz', 'matplotlib', 'numba', 'xarray', 'jinja2', 'cyclopts');"
        "print([name for name in sys.modules if name.startswith(heavy)])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
