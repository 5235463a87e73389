"""The public names resolve, and cheap things stay cheap."""

import subprocess
import sys
from pathlib import Path

import pytest

import pvp_bayes

MODULES = {p.stem for p in Path(pvp_bayes.__file__).parent.glob("*.py")}


@pytest.mark.parametrize("name", pvp_bayes.__all__)
def test_public_name_resolves_and_is_explained(name):
    found = getattr(pvp_bayes, name)
    assert found.__doc__
    assert name in dir(pvp_bayes)


def test_no_module_has_the_name_of_a_public_name():
    assert MODULES.isdisjoint(pvp_bayes.__all__)


def test_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'fitt'"):
        _ = pvp_bayes.fitt


def test_reading_and_auditing_import_no_heavy_package():
    code = (
        "import sys, pvp_bayes as pb; pb.audit_study(pb.load_study('pvp'));"
        "heavy = {'pymc', 'pytensor', 'arviz', 'arviz_stats', 'matplotlib'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
