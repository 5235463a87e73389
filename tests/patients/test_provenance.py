"""How patients were made is read back as it was written."""

import json

import pytest
import xarray as xr

from pvp_bayes.patients.provenance import Provenance
from tests.simulated import simulate_counts

RECORDS = [
    Provenance(),
    Provenance("0f" * 32, {"age": ("normal",), "stay": ("lognormal", "normal")}, 0.0125),
    Provenance(
        details={"patients": 122, "reason": 'a "quoted" \u00e4', "from": {"tfi": "p value"}}
    ),
]


def carry(record):
    return xr.Dataset(attrs={"provenance": record.to_text()})


@pytest.mark.parametrize("record", RECORDS)
def test_record_is_read_back_as_it_was_written(record):
    assert Provenance.of(carry(record)) == record


@pytest.mark.parametrize("record", RECORDS)
def test_record_survives_a_file(record, tmp_path):
    carry(record).to_netcdf(tmp_path / "patients.nc", engine="h5netcdf")
    with xr.open_dataset(tmp_path / "patients.nc", engine="h5netcdf") as back:
        assert Provenance.of(back) == record


def test_text_has_the_details_next_to_what_is_always_there():
    record = Provenance("abc", {"age": ("normal",)}, 0.5, {"patients": 122})
    assert json.loads(record.to_text()) == record.to_record()
    assert record.to_record() == {
        "study_sha256": "abc",
        "shapes": {"age": ["normal"]},
        "largest_miss": 0.5,
        "patients": 122,
    }


def test_a_single_shape_that_was_written_as_text_is_read():
    old = xr.Dataset(attrs={"provenance": '{"shapes": {"age": "normal"}}'})
    assert Provenance.of(old).shapes == {"age": ("normal",)}


def test_patients_without_a_record_have_an_empty_one():
    assert Provenance.of(xr.Dataset()) == Provenance()


def test_own_patients_say_how_many_they_are():
    assert Provenance.of(simulate_counts(1, n=90)) == Provenance(details={"patients": 90})
