"""Grids keep the printed mean and SD, or the quartiles, in every shape."""

import numpy as np
import pytest

from pvp_bayes.errors import StudyError
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.study import Moments, Quartiles
from pvp_bayes.tables.encoding import encode_tables
from pvp_bayes.tables.measured import choose_shape, make_grid
from pvp_bayes.tables.reading import Reading
from tests.printed_studies import make_study, simulate_patients


def moments(mean, sd):
    return Moments(Reported(mean), Reported(sd))


def describe(grid, group):
    values = np.repeat(grid.values, grid.splits[group][0])
    return values.mean(), values.std(ddof=1)


@pytest.mark.parametrize("shape", ["normal", "lognormal", "uniform"])
@pytest.mark.parametrize("sizes", [(61, 61), (20, 900), (5000, 300)])
def test_mean_and_sd_of_the_grid_are_the_printed_ones(shape, sizes):
    groups = moments("73.13", "6.88"), moments("72.48", "7.07")
    grid = make_grid(groups, sizes, None, 25, shape)
    for group, printed in enumerate(groups):
        assert grid.splits[group].sum() == sizes[group]
        mean, sd = describe(grid, group)
        step = grid.values[1] - grid.values[0]
        assert abs(mean - printed.mean.value) <= max(0.02 * printed.sd.value, step / sizes[group])
        assert sd == pytest.approx(printed.sd.value, rel=0.03)


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
    values = np.repeat(grid.values, grid.splits[0][0])
    step = grid.values[1] - grid.values[0]
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
    with pytest.raises(StudyError, match="v1=normal or uniform"):
        encode_tables(study, Reading(), {"v0": "normal"})
