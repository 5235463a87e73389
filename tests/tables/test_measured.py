"""Grids keep the printed mean and SD, or the quartiles, in every shape."""

import numpy as np
import pytest

from pvp_bayes.errors import StudyError
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.study import Moments, Quartiles
from pvp_bayes.tables.encoding import encode_tables
from pvp_bayes.tables.measured import SHAPES, SPLITS, choose_shape, make_grid, possible_shapes
from pvp_bayes.tables.reading import Reading
from tests.printed_studies import make_study, simulate_patients


def moments(mean, sd):
    return Moments(Reported(mean), Reported(sd))


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("sizes", [(61, 61), (20, 900), (5000, 300)])
def test_mean_and_sd_of_every_sample_are_the_printed_ones(shape, sizes):
    groups = moments("73.13", "6.88"), moments("72.48", "7.07")
    grid = make_grid(groups, sizes, (40, 95) if shape == "beta" else None, 25, shape)
    for group, printed in enumerate(groups):
        assert (grid.splits[group].sum(axis=1) == sizes[group]).all()
        assert len(grid.splits[group]) == 1 if shape == "normal" else len(grid.splits[group]) > 8
        for split in grid.splits[group]:
            values = np.repeat(grid.values, split)
            step = grid.values[1] - grid.values[0]
            off = abs(values.mean() - printed.mean.value)
            assert off <= max(0.02 * printed.sd.value, step / sizes[group])
            assert values.std(ddof=1) == pytest.approx(printed.sd.value, rel=0.03)


@pytest.mark.parametrize(
    ("shape", "low", "high"),
    [("left-skewed", -2.1, -0.3), ("right-skewed", 0.3, 2.1), ("uniform", -0.2, 0.2)],
)
def test_samples_are_skewed_as_their_shape_says(shape, low, high):
    groups = moments("12", "14"), moments("9", "11")
    grid = make_grid(groups, (2000, 2000), None, 25, shape)
    skewness = []
    for split in grid.splits[0]:
        values = np.repeat(grid.values, split)
        skewness.append(((values - values.mean()) ** 3).mean() / values.std() ** 3)
    assert low < min(skewness)
    assert max(skewness) < high
    assert len(skewness) == SPLITS


def test_beta_keeps_the_range_and_leans_away_from_the_nearer_end():
    groups = moments("81.2", "14.1"), moments("74.9", "17.3")
    assert choose_shape(groups, (0, 100)) == "beta"
    assert choose_shape(groups, None) == "normal"
    grid = make_grid(groups, (90, 110), (0, 100), 25, "beta")
    assert grid.values.min() >= 0
    assert grid.values.max() <= 100
    for group, printed in enumerate(groups):
        values = np.repeat(grid.values, grid.splits[group][0])
        assert values.mean() == pytest.approx(printed.mean.value, abs=0.02 * printed.sd.value)
        assert values.std(ddof=1) == pytest.approx(printed.sd.value, rel=0.02)
        assert np.median(values) > values.mean()


def test_beta_needs_a_range_and_one_peak():
    wide = moments("50", "45"), moments("50", "20")
    assert "beta" not in possible_shapes(wide, (0, 100))  # patients at both ends
    assert "beta" not in possible_shapes(wide, None)
    assert "beta" not in possible_shapes((moments("101", "2"), moments("50", "9")), (0, 100))
    assert "beta" in possible_shapes((moments("50", "20"), moments("60", "20")), (0, 100))


def test_few_whole_numbers_are_the_grid_itself():
    grid = make_grid(
        (moments("5.2", "1.1"), moments("4.8", "1.3")), (40, 50), (0, 10), 25, "normal"
    )
    assert (grid.values == np.round(grid.values)).all()
    assert grid.values[1] - grid.values[0] == 1


def test_range_is_kept():
    groups = moments("62", "9"), moments("64", "8")
    grid = make_grid(groups, (80, 80), (60, 110), 25, "normal")
    assert grid.values.min() >= 60


def test_quartiles_of_the_grid_are_the_printed_ones():
    group = Quartiles(Reported("6"), Reported("4"), Reported("11"))
    grid = make_grid((group, group), (400, 400), None, 25, choose_shape((group, group)))
    step = grid.values[1] - grid.values[0]
    assert len(grid.splits[0]) > 8
    for split in grid.splits[0]:
        values = np.repeat(grid.values, split)
        assert np.quantile(values, [0.25, 0.5, 0.75]) == pytest.approx([4, 6, 11], abs=step)


def test_allowed_sums_hold_the_start_and_only_near_ones():
    groups = moments("73.13", "6.88"), moments("72.48", "7.07")
    grid = make_grid(groups, (61, 61), None, 25, "normal")
    position = np.arange(len(grid.values))
    for group, printed in enumerate(groups):
        rows, counts = grid.rows[group], grid.splits[group][0]
        row = int(counts @ position) - rows[0][0]
        assert 0 <= row < rows[0][1]
        assert rows[row + 1][0] <= counts @ position**2 <= rows[row + 1][1]
        step = grid.values[1] - grid.values[0]
        for total in range(rows[0][0], rows[0][0] + rows[0][1]):
            mean = grid.values[0] + step * total / 61
            assert abs(mean - printed.mean.value) < max(0.1, 1.01 * step / 61)


def test_shapes_that_the_summary_cannot_have_are_refused():
    rng = np.random.default_rng(9)
    patients = simulate_patients(rng, n_predictors=2)
    patients[:, 2] = rng.normal(-3, 5, len(patients))
    study = make_study(patients)
    with pytest.raises(StudyError, match="lognormal needs means above 0"):
        encode_tables(study, Reading(), {"v1": "lognormal"})
    assert encode_tables(study, Reading(), {"v1": "uniform"}).shapes == {"v1": "uniform"}
    with pytest.raises(StudyError, match="v1=normal or left-skewed or right-skewed or uniform"):
        encode_tables(study, Reading(), {"v0": "normal"})
