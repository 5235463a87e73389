"""What each predictor is travels with patients and draws, in memory and on disk."""

import numpy as np
import pytest
import xarray as xr

from pvp_bayes.errors import StudyError
from pvp_bayes.patients.predictors import (
    FACTS,
    describe_predictors,
    read_contrasts,
    read_reversed,
    select_facts,
)
from pvp_bayes.printed.intervals import EVERYTHING
from pvp_bayes.printed.study import load_study
from pvp_bayes.tables.contrast import Contrast
from pvp_bayes.tables.encoding import NO_ERROR, Predictor, encode_terms
from pvp_bayes.tables.reading import parse_reading

CONTRASTS = [
    Contrast("age", per=10.0, unit="year"),
    Contrast("count", cut=0),
    Contrast("count", cut=3),
    Contrast("grade", level="b", references=("a", "c")),
    Contrast("grade", level="d", references=("a",)),
    Contrast("sex", level="2 or more against fewer"),
    Contrast("plain"),
]


def describe(contrasts, is_reversed=False):
    """Return a Dataset that knows its predictors and nothing else."""
    predictors = [
        Predictor(
            name=f"x{i}",
            label=contrast.variable,
            contrast=contrast,
            harmful="more",
            harmful_sign=1,
            coefficient=EVERYTHING,
            target_interval=EVERYTHING,
            standard_error=NO_ERROR,
            error_source="",
            printed=(np.nan, np.nan, np.nan),
            is_reversed=is_reversed,
        )
        for i, contrast in enumerate(contrasts)
    ]
    return xr.Dataset(coords=describe_predictors(predictors))


def test_contrasts_are_read_back_as_they_were():
    data = describe(CONTRASTS)
    assert read_contrasts(data) == CONTRASTS
    assert data["step"].to_numpy().tolist() == [c.step for c in CONTRASTS]
    assert set(FACTS) <= set(data.coords)


@pytest.mark.parametrize("contrast", CONTRASTS)
def test_one_contrast_alone_is_read_back(contrast):
    assert read_contrasts(describe([contrast])) == [contrast]


def test_contrasts_survive_a_file_and_a_selection(tmp_path):
    describe(CONTRASTS).reset_coords().to_netcdf(tmp_path / "x.nc", engine="h5netcdf")
    with xr.open_dataset(tmp_path / "x.nc", engine="h5netcdf") as back:
        assert read_contrasts(back.load()) == CONTRASTS
        chosen = back.sel(predictor=["x4", "x1"])
    assert read_contrasts(chosen) == [CONTRASTS[4], CONTRASTS[1]]


def test_draws_that_do_not_say_what_they_compare_are_refused():
    old = describe(CONTRASTS).drop_vars("references")
    with pytest.raises(StudyError, match="draws of an earlier version"):
        read_contrasts(old)


def test_reversed_rows_are_those_of_the_reading():
    paper = load_study("pvp")
    reading = parse_reading("reversed:vertebrae+level:tfi", paper)
    data = xr.Dataset(coords=describe_predictors(encode_terms(paper, reading)))
    assert read_reversed(data) == {"vertebrae", "tfi"}
    assert read_reversed(data.reset_coords()) == {"vertebrae", "tfi"}
    assert read_reversed(data.drop_vars("is_reversed")) == set()


def test_facts_are_only_those_of_predictors():
    data = describe(CONTRASTS).assign(cases=("pattern", [1, 2]))
    assert set(select_facts(data)) == set(FACTS)
    assert set(select_facts(data.drop_vars("note"))) == set(FACTS) - {"note"}
