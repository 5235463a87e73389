"""A user's own patients become the same counts in every dataframe library."""

import shutil

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pvp_bayes.errors import StudyError
from pvp_bayes.patients.own_patients import count_patterns

rng = np.random.default_rng(7)
PEOPLE = pd.DataFrame(
    {
        "pain": np.tile([0, 1], 100),
        "injury": rng.choice(["no", "yes"], 200),
        "vertebrae": rng.integers(1, 4, 200),
        "cement": rng.choice(["bad", "fair", "good"], 200),
        "never read": range(200),
    }
)
NAMES = ["injury", "vertebrae", "cement"]


def spread(counted):
    """Return the patients behind the counts as sorted rows of (case, predictors...)."""
    one = counted.isel(replicate=0)
    rows = []
    for case, group in ((1, "cases"), (0, "controls")):
        for values, number in zip(one["design"].to_numpy(), one[group].to_numpy(), strict=True):
            rows += [(case, *values)] * int(number)
    return sorted(rows)


def encode(people):
    """Return the patients as sorted rows, encoded by hand."""
    return sorted(
        zip(
            people["pain"],
            1.0 * (people["injury"] == "yes"),
            1.0 * people["vertebrae"],
            1.0 * (people["cement"] == "fair"),
            1.0 * (people["cement"] == "good"),
            strict=True,
        )
    )


def test_counts_are_those_of_the_patients():
    counted = count_patterns(PEOPLE, outcome="pain", predictors=NAMES)
    assert spread(counted) == encode(PEOPLE)
    assert counted["predictor"].values.tolist() == [
        "injury",
        "vertebrae",
        "cement[fair]",
        "cement[good]",
    ]
    assert counted["step"].values.tolist() == [
        "yes against no",
        "1 more",
        "fair against bad",
        "good against bad",
    ]
    sizes = {"replicate": 1, "pattern": 18, "predictor": 4, "reference_level": 1}
    assert dict(counted.sizes) == sizes
    assert (counted["cases"] + counted["controls"] > 0).all()
    assert counted.attrs["method"] == "observed"


def test_pattern_names_say_what_the_design_holds():
    counted = count_patterns(PEOPLE, outcome="pain", predictors=["vertebrae", "injury"])
    for name, (vertebrae, injury) in zip(
        counted["pattern"].values, counted["design"].values, strict=True
    ):
        assert name == f"vertebrae={vertebrae:g}, injury={'yes' if injury else 'no'}"


@settings(max_examples=30, deadline=None)
@given(st.randoms(use_true_random=False))
def test_order_of_the_patients_does_not_matter(random):
    order = random.sample(range(len(PEOPLE)), len(PEOPLE))
    first, second = (
        count_patterns(people, outcome="pain", predictors=NAMES)
        for people in (PEOPLE, PEOPLE.iloc[order])
    )
    assert first.identical(second)


def in_pandas(people):
    return people.assign(pain=people["pain"] == 1)


def in_pandas_categories(people):
    return people.assign(injury=people["injury"].astype("category"))


def in_polars(people):
    return pytest.importorskip("polars").DataFrame(people.to_dict("list"))


def in_lazy_polars(people):
    return in_polars(people).lazy()


def in_pyarrow(people):
    return pytest.importorskip("pyarrow").table(people.to_dict("list"))


def in_duckdb(people):
    return pytest.importorskip("duckdb").from_df(people)


def in_dask(people):
    return pytest.importorskip("dask.dataframe").from_pandas(people, npartitions=3)


def in_spark(people):
    sql = pytest.importorskip("pyspark.sql")
    if shutil.which("java") is None:
        pytest.skip("no Java")
    session = sql.SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false")
    return session.getOrCreate().createDataFrame(people.to_dict("records"))


@pytest.mark.filterwarnings("ignore:Dask support is moving:FutureWarning")
@pytest.mark.parametrize(
    "convert",
    [
        in_pandas,
        in_pandas_categories,
        in_polars,
        in_lazy_polars,
        in_pyarrow,
        in_duckdb,
        in_dask,
        pytest.param(in_spark, marks=pytest.mark.slow),
    ],
)
def test_every_library_gives_the_same_counts(convert):
    expected = count_patterns(PEOPLE, outcome="pain", predictors=NAMES)
    found = count_patterns(convert(PEOPLE), outcome="pain", predictors=NAMES)
    assert found.identical(expected)


@pytest.mark.parametrize(
    ("change", "predictors", "place"),
    [
        ({}, [], "predictors"),
        ({}, ["injury", "injury"], "predictors"),
        ({}, ["injury", "pain"], "predictors"),
        ({}, ["injry"], "injry"),
        ({"pain": 1}, ["injury"], "pain"),
        ({"pain": np.tile([1, 2], 100)}, ["injury"], "pain"),
        ({"pain": np.tile(["no", "yes"], 100)}, ["injury"], "pain"),
        ({"pain": np.tile([0.0, np.nan], 100)}, ["injury"], "pain.*missing"),
        ({"injury": [None, *["yes", "no"] * 99, "no"]}, ["injury"], "injury.*missing"),
        ({"vertebrae": [np.inf, *[1.0] * 199]}, ["vertebrae"], "vertebrae"),
        ({"vertebrae": ["1e999", *["1"] * 199]}, ["vertebrae"], "vertebrae.*finite"),
        ({"vertebrae": 2}, ["vertebrae"], "vertebrae"),
        ({"injury": "yes"}, ["injury"], "injury"),
        ({"injury": [f"patient {i}" for i in range(200)]}, ["injury"], "injury.*200"),
        ({"injury": [pd.NA, *["yes", "no"] * 99, "no"]}, ["injury"], "injury.*missing"),
        ({"injury": [pd.NaT, *[pd.Timestamp("2020-01-01")] * 199]}, ["injury"], "injury.*missing"),
    ],
)
def test_what_cannot_be_counted_is_refused_with_one_sentence(change, predictors, place):
    with pytest.raises(StudyError, match=place) as caught:
        count_patterns(PEOPLE.assign(**change), outcome="pain", predictors=predictors)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert "expected" in sentence
    assert ";" in sentence


def test_no_patients_are_refused():
    with pytest.raises(StudyError, match="pain"):
        count_patterns(PEOPLE.iloc[:0], outcome="pain", predictors=NAMES)


def test_what_is_no_dataframe_is_refused():
    with pytest.raises(TypeError):
        count_patterns([[1, 2]], outcome="pain", predictors=NAMES)
