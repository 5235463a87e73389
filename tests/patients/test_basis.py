"""What patients, estimates and draws rest on is known from what they hold."""

from dataclasses import replace

import pytest
import xarray as xr

from pvp_bayes.patients.basis import Basis
from pvp_bayes.patients.reconstruction import reconstruct_patients
from pvp_bayes.posterior.draws import extract_patients, infer
from pvp_bayes.posterior.priors import PRIOR_SETS
from pvp_bayes.printed.study import load_study
from tests.simulated import simulate_counts

PAPER = load_study("pvp")


def reconstruct(**changes):
    return reconstruct_patients(replace(PAPER, **changes), n_replicates=4, random_seed=1)


@pytest.fixture(scope="module")
def found(answer):
    """Patients or estimates of every kind."""
    some = tuple(v for v in PAPER.variables if v.name in ("tfi", "cement"))
    return {
        Basis.RECONSTRUCTED: answer.patients,
        Basis.OWN_PATIENTS: simulate_counts(1),
        Basis.TABLE_1: reconstruct(regression=None, variables=some),
        Basis.TABLE_2: reconstruct(variables=()),
    }


@pytest.mark.parametrize("kind", Basis)
def test_every_kind_is_known_from_the_data_and_from_their_draws(found, kind):
    data = found[kind]
    assert data.attrs["method"] == kind.value
    assert Basis.of(data) is kind
    draws = infer(data, PRIOR_SETS["normal:1"], random_seed=1, draws=20)
    assert Basis.of(draws) is kind
    assert Basis.of(extract_patients(draws)) is kind


@pytest.mark.parametrize("method", ["", "something else", Basis.TABLE_2.value])
def test_counts_of_no_known_method_are_own_patients(found, method):
    data = found[Basis.OWN_PATIENTS].assign_attrs(method=method)
    assert Basis.of(data) is Basis.OWN_PATIENTS
    del data.attrs["method"]
    assert Basis.of(data) is Basis.OWN_PATIENTS


@pytest.mark.parametrize("method", ["", "something else", Basis.RECONSTRUCTED.value])
def test_estimates_of_any_method_are_table_2(method):
    assert Basis.of(xr.Dataset({"estimate": 1.0}, attrs={"method": method})) is Basis.TABLE_2


def test_only_estimates_have_no_patients():
    assert [kind for kind in Basis if not kind.has_patients] == [Basis.TABLE_2]


def test_badges_say_what_numbers_are():
    assert {kind: kind.badge for kind in Basis} == {
        Basis.RECONSTRUCTED: "reconstructed",
        Basis.OWN_PATIENTS: "observed",
        Basis.TABLE_1: "reconstructed",
        Basis.TABLE_2: "recomputed",
    }
