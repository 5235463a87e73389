"""Samples of a shape are exchanged without a preference for any of them."""

import numpy as np
import pytest

from pvp_bayes.patients.splits import change_splits, find_open, reassign
from pvp_bayes.patients.walk import fit_rung
from pvp_bayes.patients.walk_state import Space, new_ladder
from pvp_bayes.tables.encoding import Factor

SAMPLES = np.array([[3, 4, 3], [4, 2, 4], [2, 6, 2], [3, 5, 2]])


@pytest.fixture
def ladder_of_one():
    """Ten cases and ten controls with one factor of three values and no target."""
    space = Space(
        design=np.array([[1.0, -1.0], [1.0, 0.0], [1.0, 1.0]]),
        strides=np.ones(1, dtype=np.int64),
        starts=np.array([0, 10, 20], dtype=np.int64),
        low=np.zeros(1, dtype=np.int64),
        tops=np.array([2], dtype=np.int64),
        limits=np.zeros((2, 1, 1, 2), dtype=np.int64),
        target=np.zeros((6, 1)),
    )
    ladder = new_ladder(space, np.ones(1), np.ones(1, dtype=np.int64), seed=1)
    for group in (slice(0, 10), slice(10, 20)):
        ladder.values[0, group, 0] = np.repeat([0, 1, 2], SAMPLES[0])
    ladder.pattern[0] = ladder.values[0, :, 0]
    ladder.totals[0] = np.bincount(ladder.pattern[0])
    ladder.case_sums[0] = space.design[ladder.pattern[0, :10]].sum(axis=0)
    ladder.energies[0] = fit_rung(space, ladder, 0)
    return space, ladder


def list_visits(space, ladder, splits, steps):
    factor = Factor("x", ("0", "1", "2"), np.arange(3.0)[:, None], splits, shape="uniform")
    rng = np.random.default_rng(2)
    visits = []
    for _ in range(steps):
        change_splits(space, ladder, find_open((factor,)), rng)
        visits.append(np.bincount(ladder.values[0, :10, 0], minlength=3))
    return np.array(visits)


def test_without_a_target_every_sample_is_visited_equally_often(ladder_of_one):
    visits = list_visits(*ladder_of_one, (SAMPLES, SAMPLES), 4000)
    shares = [(visits == sample).all(axis=1).mean() for sample in SAMPLES]
    assert sum(shares) == 1
    assert shares == pytest.approx([0.25] * 4, abs=0.05)


def test_with_a_target_samples_are_visited_by_their_kernel(ladder_of_one):
    """Cases have mean 0 except in the fourth sample, whose fit is further from the target of 0."""
    space, ladder = ladder_of_one
    space.target[:3, 0] = -0.1, 0.1, 20.0
    ladder.energies[0] = fit_rung(space, ladder, 0)
    fixed = SAMPLES[:1]
    visits = list_visits(space, ladder, (SAMPLES, fixed), 6000)
    energies = []
    for sample in SAMPLES:
        ladder.values[0, :10, 0] = np.repeat([0, 1, 2], sample)
        ladder.pattern[0] = ladder.values[0, :, 0]
        ladder.totals[0] = np.bincount(ladder.pattern[0])
        ladder.case_sums[0] = space.design[ladder.pattern[0, :10]].sum(axis=0)
        energies.append(fit_rung(space, ladder, 0))
    weights = np.exp(-np.array(energies))
    shares = [(visits == sample).all(axis=1).mean() for sample in SAMPLES]
    assert 0.01 < weights[3] < 0.9
    assert shares == pytest.approx(weights / weights.sum(), abs=0.04)


def test_what_follows_from_the_values_is_kept_up_to_date(ladder_of_one):
    space, ladder = ladder_of_one
    list_visits(space, ladder, (SAMPLES, SAMPLES), 50)
    pattern = ladder.values[0, :, 0]
    assert (ladder.pattern[0] == pattern).all()
    assert (ladder.totals[0] == np.bincount(pattern, minlength=3)).all()
    assert ladder.case_sums[0] == pytest.approx(space.design[pattern[:10]].sum(axis=0))
    assert ladder.energies[0] == fit_rung(space, ladder, 0)


def test_patients_keep_their_order_and_missing_values_stay():
    rng = np.random.default_rng(3)
    values = rng.permutation(np.repeat([0, 1, 2, 3], [3, 4, 3, 5]))  # 3: missing
    after = reassign(values, SAMPLES[1], rng)
    assert ((after == 3) == (values == 3)).all()
    assert (np.bincount(after) == [4, 2, 4, 5]).all()
    seen = values < 3
    order = np.argsort(values[seen], kind="stable")
    means = [after[values == v].mean() for v in range(3)]
    assert means == sorted(means)
    assert len(order) == 10


def test_normal_shapes_and_counts_have_nothing_to_choose():
    values = np.arange(3.0)[:, None]
    moved = Factor("x", ("0",), values, (SAMPLES, SAMPLES), shape="normal", rows=([], []))
    counted = Factor("y", ("0",), values, (SAMPLES, SAMPLES))
    single = Factor("z", ("0",), values, (SAMPLES[:1], SAMPLES[:1]), shape="beta")
    assert find_open((moved, counted, single)) == []
