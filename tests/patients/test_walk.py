"""The compiled walk: its random numbers, its fits, and the distribution that it samples."""

import itertools
import math
import os
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import pvp_bayes
from pvp_bayes.patients import reconstruction, walk
from pvp_bayes.patients.reconstruction import reconstruct_patients
from pvp_bayes.patients.walk_state import Space, new_ladder, new_move
from pvp_bayes.posterior.newton import fit_modes
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.study import Moments, Regression, Term, Variable, load_study
from pvp_bayes.tables.encoding import encode_tables
from pvp_bayes.tables.reading import Reading
from tests.printed_studies import make_study, simulate_patients


class Walker:
    """Data sets at several temperatures, and what the walk can do with them."""

    def __init__(self, space, ladder):
        self.space, self.ladder, self.move = space, ladder, new_move(space)

    def fit(self, which):
        return walk.fit_rung(self.space, self.ladder, which)

    def climb(self, exchanges):
        """Let every rung walk and neighbours exchange; return the coldest energy after each."""
        trace = np.zeros(exchanges)
        walk.climb(self.space, self.ladder, self.move, exchanges, trace)
        return trace


def make_space(design, target):
    """Return a space of six cases and six controls with one binary factor."""
    return Space(
        design=np.array(design),
        strides=np.array([1]),
        starts=np.array([0, 6, 12]),
        low=np.array([0]),
        tops=np.array([1]),
        limits=np.zeros((2, 1, 1, 2), dtype=np.int64),
        target=np.array(target),
    )


def make_walker(seed):
    """Return two data sets of six cases and six controls, with the coefficient pulled to 1."""
    target = [[0.9], [1.1], [2.0], [0.0], [0.0], [0.0]]
    space = make_space([[1.0, 0.0], [1.0, 1.0]], target)
    ladder = new_ladder(space, np.array([1.0, 2.0]), np.array([20, 20]), seed)
    for which in range(2):
        ladder.values[which, :, 0] = [1, 1, 1, 1, 0, 0, 1, 1, 0, 0, 0, 0]
        ladder.pattern[which] = ladder.values[which, :, 0]
        ladder.totals[which] = [6, 6]
        ladder.case_sums[which] = [6, 4]
    return Walker(space, ladder)


def test_fit_is_the_odds_ratio_of_a_two_by_two_table():
    walker = make_walker(1)
    energy = walker.fit(0)
    slope = np.log(4 / 2 / (2 / 4))
    assert walker.ladder.beta[0] == pytest.approx([np.log(2 / 4), slope], abs=1e-8)
    assert walker.ladder.inverse[0, 1, 1] == pytest.approx(1 / 4 + 1 / 2 + 1 / 2 + 1 / 4, rel=1e-6)
    assert energy == pytest.approx(0.5 * ((slope - 1.1) * 2.0) ** 2)


def test_fit_without_a_maximum_has_infinite_energy():
    walker = make_walker(1)
    walker.ladder.totals[0] = [12, 0]
    assert walker.fit(0) == np.inf


def test_same_seed_same_walk():
    def take_walk(seed):
        walker = make_walker(seed)
        walker.fit(0), walker.fit(1)
        return walker.climb(30), walker.ladder.values.copy()

    (first, values), (again, same), (other, different) = map(take_walk, (5, 5, 6))
    assert (first == again).all()
    assert (values == same).all()
    assert (first != other).any() or (values != different).any()
    assert values.sum(axis=(1, 2)).tolist() == [6, 6]  # Table 1's margins


def test_random_numbers_are_those_of_splitmix64():
    """First outputs for seed 0 of the reference implementation (Vigna, splitmix64.c)."""
    state = np.zeros(1, dtype=np.uint64)
    for expected in (0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4, 0x06C45D188009454F):
        assert walk._draw(state) == expected
    assert walk._uniform(np.zeros(1, dtype=np.uint64)) == (0xE220A8397B1DCDAF >> 11) / 2**53


def test_whole_random_numbers_come_from_either_half_of_the_bits():
    """The first output for seed 0 is E220A8397B1DCDAF, that is 0.883 and 0.482 of 2^32."""
    assert walk._choose(np.zeros(1, dtype=np.uint64), 1000) == 883
    assert walk._choose_two(np.zeros(1, dtype=np.uint64), 1000, 7) == (883, 3)
    state = np.array([5], dtype=np.uint64)
    drawn = np.array([walk._choose_two(state, 3, 5) for _ in range(30_000)])
    share = np.bincount(drawn[:, 0] * 5 + drawn[:, 1], minlength=15) / len(drawn)
    assert np.abs(share - 1 / 15).max() < 4 * math.sqrt(1 / 15 / len(drawn))


def make_alone(space, steps=30):
    """Return a walker over one data set, and its arrays."""
    ladder = new_ladder(space, np.ones(1), np.full(1, steps), seed=99)
    return Walker(space, ladder), ladder


def test_fit_of_totals_equals_statsmodels():
    statsmodels = pytest.importorskip("statsmodels.api")
    rng = np.random.default_rng(3)
    design = np.column_stack([np.ones(8), rng.normal(size=(8, 2))])
    totals = np.array([9, 4, 0, 12, 7, 6, 3, 8])
    cases = rng.binomial(totals, 0.4)
    used = totals > 0
    both = np.column_stack([cases, totals - cases])[used]
    fit = statsmodels.GLM(both, design[used], family=statsmodels.families.Binomial()).fit()
    walker, ladder = make_alone(make_space(design, np.zeros((6, 2))))
    ladder.totals[0], ladder.case_sums[0] = totals, design.T @ cases
    assert walker.fit(0) == 0.0
    np.testing.assert_allclose(ladder.beta[0], fit.params, atol=1e-6)
    np.testing.assert_allclose(ladder.inverse[0], fit.cov_params(), rtol=1e-3)
    ladder.case_sums[0] = design.T @ totals  # every patient a case
    assert walker.fit(0) == math.inf


def test_energy_is_half_the_squared_distance_from_the_intervals_in_kernel_widths():
    target = np.array([[1.0, -2.0], [3.0, -1.0], [10.0, 5.0], [0.2, 0.3], [0.4, 0.5], [20.0, 0.0]])
    walker, ladder = make_alone(make_space(np.ones((4, 3)), target), steps=0)
    for beta, error, expected in (
        ([2.9, -1.9], 0.3, 0.0),
        ([0.5, -1.5], 0.3, (0.5 * 10) ** 2),
        ([3.1, -0.5], 0.3, (0.1 * 10) ** 2 + (0.5 * 5) ** 2),
        ([2.0, -2.2], 0.5, (0.2 * 5) ** 2 + (0.1 * 20) ** 2),
        ([2.0, -1.5], 0.1, (0.1 * 20) ** 2),
    ):
        ladder.beta[0], ladder.inverse[0] = [7.0, *beta], np.diag([1.0, error**2, 9.0])
        assert walker.climb(1)[0] == pytest.approx(expected / 2)


def make_tiny_space(encoding):
    space = reconstruction._space(encoding)
    target = space.target.copy()
    target[2], target[5] = 1 / 0.8, 0.0  # a wide kernel on the coefficients alone
    return space._replace(target=target)


@pytest.mark.parametrize("temperatures", [(1.0,), (1.0, 2.0, 6.0)])
def test_walk_samples_its_target_by_exhaustive_enumeration(temperatures):
    """Frequencies of the pattern totals equal the enumerated target within Monte Carlo error."""
    rng = np.random.default_rng(4)
    patients = simulate_patients(rng, n_predictors=2, n_cases=7, n_controls=8)
    encoding = encode_tables(make_study(patients), Reading())
    space = make_tiny_space(encoding)
    expected = enumerate_target(encoding, space)
    rungs = len(temperatures)
    ladder = new_ladder(space, np.array(temperatures), np.full(rungs, 40), seed=12345)
    walker = Walker(space, ladder)
    for which in range(rungs):
        while not math.isfinite(walker.fit(which)):
            for name, array in reconstruction._random_patients(encoding, space, rng).items():
                getattr(ladder, name)[which] = array
    seen = Counter()
    for _ in range(20_000):
        walker.climb(1)
        seen[tuple(ladder.totals[ladder.order[0]].tolist())] += 1
    found = {key: count / 20_000 for key, count in seen.items()}
    assert set(found) <= set(expected)
    distance = sum(abs(found.get(key, 0.0) - p) for key, p in expected.items()) / 2
    assert distance < 0.02


def enumerate_target(encoding, space):
    """Return the probability of every pattern total, from all labelled data sets."""
    weights = Counter()
    sides = []
    for group, n in enumerate(encoding.sizes):
        a, b = (
            int(f.splits[group][0][0]) for f in encoding.factors
        )  # patients with the first level
        side = []
        for both in range(max(0, a + b - n), min(a, b) + 1):
            cells = np.array([both, a - both, b - both, n - a - b + both])
            ways = math.factorial(n) / math.prod(math.factorial(int(c)) for c in cells)
            side.append((cells, ways))
        sides.append(side)
    for (cases, ways_1), (controls, ways_0) in itertools.product(*sides):
        totals = cases + controls
        energy = find_energy_by_newton(space, cases, totals)
        if math.isfinite(energy):
            weights[tuple(totals.tolist())] += ways_1 * ways_0 * math.exp(-energy)
    total = sum(weights.values())
    return {key: w / total for key, w in weights.items()}


def find_energy_by_newton(space, cases, totals):
    mode, _ = fit_modes(
        space.design[None],
        cases[None].astype(float),
        totals[None].astype(float),
        np.full((1, 3), 1e-10),
    )
    if np.abs(mode).max() > 12:
        return math.inf
    low, high, sharp = space.target[:3]
    miss = np.maximum(np.maximum(low - mode[0, 1:], mode[0, 1:] - high), 0) * sharp
    return 0.5 * float((miss**2).sum())


@pytest.mark.parametrize("mean", [1, 2])
def test_walk_gives_every_split_of_a_count_its_share_of_the_data_sets(mean):
    """Where Table 2 says nothing, each assignment to patients is as likely as any other."""
    low, high, n = 0, 4, 7
    summary = Moments(Reported(str(mean)), Reported("1"))
    variable = Variable("x", "X", "count", summary, summary, range=(low, high))
    term = Term("x", "x", coefficient=Reported("0.1"), standard_error=Reported("0.5"))
    blank = replace(load_study("pvp"), population=None)
    study = replace(blank, cases=n, controls=n, variables=(variable,))
    study = replace(study, regression=Regression((term,)))
    encoding = encode_tables(study, Reading())
    weights = Counter()
    for counts in itertools.product(range(n + 1), repeat=high + 1):
        values = np.repeat(range(low, high + 1), counts)
        if (
            sum(counts) == n
            and abs(values.mean() - mean) <= 0.5
            and abs(values.std(ddof=1) - 1) <= 0.5
        ):
            ways = math.factorial(n) // math.prod(map(math.factorial, counts))
            weights[counts] += ways
    total = sum(weights.values())
    space = reconstruction._space(encoding)
    target = space.target.copy()
    target[2], target[5] = 0.0, 0.0
    space = space._replace(target=target)
    rng = np.random.default_rng(1)
    walker, ladder = make_alone(space)
    while not math.isfinite(walker.fit(0)):
        for name, array in reconstruction._random_patients(encoding, space, rng).items():
            getattr(ladder, name)[0] = array
    seen = Counter()
    for _ in range(30_000):
        walker.climb(1)
        for group in (ladder.values[0, :n, 0], ladder.values[0, n:, 0]):
            seen[tuple(np.bincount(group, minlength=high + 1).tolist())] += 1
    assert set(seen) <= set(weights)
    distance = sum(abs(seen[c] / 60_000 - w / total) for c, w in weights.items()) / 2
    assert distance < 0.03
    values = ladder.values[0, :n, 0]
    assert ladder.moments[0, 0, 0].tolist() == [values.sum(), (values**2).sum()]


WITHOUT_PLACE = """
import numpy as np
import pvp_bayes as pb
from pvp_bayes.patients import walk
from pvp_bayes.patients.walk_state import Space, new_ladder

print(walk.__file__)
print(walk.fit_rung.stats.cache_path)
"""
FIT = """
whole = np.zeros(1, dtype=np.int64)
design, target = np.array([[1.0, 0.0], [1.0, 1.0]]), np.array([[0.9, 1.1, 2.0, 0, 0, 0]]).T.copy()
limits = np.zeros((2, 1, 1, 2), dtype=np.int64)
space = Space(design, whole + 1, np.array([0, 6, 12]), whole, whole + 1, limits, target)
ladder = new_ladder(space, np.ones(1), np.ones(1), 1)
ladder.totals[0], ladder.case_sums[0] = 6, [6, 4]
print(walk.fit_rung(space, ladder, 0))
"""
RECONSTRUCTION = """
print(float(pb.reconstruct_patients(pb.load_study("pvp"), n_replicates=2, random_seed=1)["cases"].std()))
"""


def run_where_nothing_can_be_kept(folder, code):
    """Run code where Numba finds no folder for machine code; return the lines that it prints.

    A file stands where the folder next to the sources would be, which keeps root out as well, and
    there is no home.
    """
    package = Path(pvp_bayes.__file__).parent
    hidden = shutil.ignore_patterns("__pycache__")
    copy = shutil.copytree(package, folder / package.name, ignore=hidden)
    (copy / "patients" / "__pycache__").touch()
    environment = {k: v for k, v in os.environ.items() if k != "NUMBA_CACHE_DIR"}
    environment |= {"HOME": "/dev/null/none", "PYTHONPATH": str(folder)}
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_PLACE + code],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    file, kept, *found = done.stdout.splitlines()
    assert Path(file) == copy / "patients" / "walk.py"
    assert kept == "None"
    return found


def test_walk_is_compiled_where_its_machine_code_cannot_be_kept(tmp_path):
    (found,) = run_where_nothing_can_be_kept(tmp_path, FIT)
    assert float(found) == pytest.approx(make_walker(1).fit(0), abs=1e-12)


@pytest.mark.slow
def test_patients_are_the_same_where_machine_code_cannot_be_kept(tmp_path):
    (found,) = run_where_nothing_can_be_kept(tmp_path, RECONSTRUCTION)
    here = reconstruct_patients(load_study("pvp"), n_replicates=2, random_seed=1)
    assert float(found) == pytest.approx(float(here["cases"].std()), abs=1e-12)
