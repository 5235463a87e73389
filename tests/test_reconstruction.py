"""Reconstructed patients keep Table 1, meet Table 2, and are drawn from the stated target."""

import hashlib
import itertools
import json
import math
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from pvp_bayes import reconstruction, walk
from pvp_bayes.encoding import Reading, encode_tables, parse_reading
from pvp_bayes.kernel import Walker
from pvp_bayes.ladders import new_ladder
from pvp_bayes.posterior import fit_modes
from pvp_bayes.reconstruction import measure_closeness, reconstruct_patients
from pvp_bayes.study import (
    InfeasibleError,
    Moments,
    Regression,
    Reported,
    StudyError,
    Term,
    Variable,
    load_study,
)
from tests.tables import make_study, simulate_patients


@pytest.fixture(scope="module")
def paper():
    return load_study("pvp")


@pytest.fixture(scope="module")
def patients(paper):
    reading = parse_reading("reversed:vertebrae", paper)
    return reconstruct_patients(paper, n_replicates=40, random_seed=1, reading=reading)


def test_every_replicate_keeps_every_margin_of_table_1(patients):
    expected = {
        "cases": {"tfi": 44, "liquefaction": 38, "vertebrae": 9 + 2 * 18 + 3 * 34, "cement": 28},
        "controls": {"tfi": 16, "liquefaction": 15, "vertebrae": 44 + 2 * 14 + 3 * 3, "cement": 42},
    }
    for group, margins in expected.items():
        sums = (patients[group] * patients["design"]).sum("pattern")
        for name, margin in margins.items():
            assert (sums.sel(predictor=name) == margin).all()
        ones = (
            patients[group].where(patients["design"].sel(predictor="vertebrae") == 2).sum("pattern")
        )
        assert (ones == {"cases": 18, "controls": 14}[group]).all()


def test_every_replicate_gives_table_2_back_by_an_independent_fit(patients):
    statsmodels = pytest.importorskip("statsmodels.api")
    design = statsmodels.add_constant(patients["design"].to_numpy())
    for i in (0, 11, 39):
        both = np.stack([patients["cases"][i], patients["controls"][i]], axis=1)
        used = both.sum(axis=1) > 0
        family = statsmodels.families.Binomial()
        fit = statsmodels.GLM(both[used], design[used], family=family).fit()
        np.testing.assert_allclose(fit.bse[1:], [0.584, 0.597, 0.473, 0.595], rtol=0.0205)
        miss = np.abs(fit.params[1:] - [1.682, 1.810, 2.319, -1.376]) / [0.584, 0.597, 0.473, 0.595]
        assert miss.max() < 0.021  # 0.02 of a standard error beyond rounding


def test_replicates_are_many_in_fact(patients):
    both = np.concatenate([patients["cases"], patients["controls"]], axis=1)
    assert len(np.unique(both, axis=0)) >= 36
    totals = (patients["cases"] + patients["controls"]).to_numpy()
    assert len(np.unique(totals, axis=0)) >= 10
    assert set(patients["chain"].to_numpy()) == {0, 1, 2, 3}


def test_same_seed_gives_the_same_patients(paper, patients):
    reading = parse_reading("reversed:vertebrae", paper)
    again = reconstruct_patients(paper, n_replicates=40, random_seed=1, reading=reading)
    assert again.identical(patients)


def test_impossible_reading_is_an_error_with_the_nearest_miss(paper, monkeypatch):
    monkeypatch.setattr(reconstruction, "MOST_EXCHANGES", 110)
    with pytest.raises(InfeasibleError, match=r"nearest misses tfi by .* SE"):
        reconstruct_patients(paper, n_replicates=4, random_seed=1, reading=Reading())


def test_open_splits_of_counts_move_within_the_printed_mean_and_sd():
    patients = simulate_patients(np.random.default_rng(3), n_predictors=2, counts=1)
    study = make_study(patients)
    found = reconstruct_patients(study, n_replicates=24, random_seed=2, reading=Reading())
    variable = study.variables[1]
    splits = set()
    for group, summary in (("cases", variable.cases), ("controls", variable.controls)):
        value = found["design"].sel(predictor="v1")
        n = found[group].sum("pattern")
        mean = (found[group] * value).sum("pattern") / n
        sd = np.sqrt(((found[group] * value**2).sum("pattern") - n * mean**2) / (n - 1))
        assert (abs(mean - summary.mean.value) <= 0.005 + 1e-9).all()
        assert (abs(sd - summary.sd.value) <= 0.005 + 1e-9).all()
        counts = found[group].groupby(value.rename("value")).sum()
        splits |= {
            (group, *row) for row in counts.transpose("replicate", "value").to_numpy().tolist()
        }
    assert len(splits) > 2


def _tiny_space(encoding):
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
    space = _tiny_space(encoding)
    expected = _enumerate_target(encoding, space)
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


def _enumerate_target(encoding, space):
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
        energy = _energy_by_newton(space, cases, totals)
        if math.isfinite(energy):
            weights[tuple(totals.tolist())] += ways_1 * ways_0 * math.exp(-energy)
    total = sum(weights.values())
    return {key: w / total for key, w in weights.items()}


def _energy_by_newton(space, cases, totals):
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


def test_missing_values_leave_patients_out_and_table_2_is_met_by_the_rest():
    """The kept patients' own fit, not the walk's, is within the tolerance."""
    rng = np.random.default_rng(8)
    patients = simulate_patients(rng, n_predictors=3, n_cases=90, n_controls=120)
    lost = patients.copy()
    lost[:, 1:][rng.random((len(patients), 3)) < 0.06] = np.nan
    study = make_study(lost)
    found = reconstruct_patients(study, n_replicates=12, random_seed=1, reading=Reading())
    complete = int((~np.isnan(lost)).all(axis=1).sum())
    cases, controls = (found[g].to_numpy().astype(float) for g in ("cases", "controls"))
    totals = cases + controls
    assert abs(totals.sum(axis=1) - complete).max() < 12
    design = np.hstack([np.ones((found.sizes["pattern"], 1)), found["design"].to_numpy()])
    mode, hessian = fit_modes(
        np.repeat(design[None], 12, axis=0), cases, totals, np.full((12, 4), 1e-9)
    )
    errors = np.sqrt(np.linalg.inv(hessian)[:, [1, 2, 3], [1, 2, 3]])
    for j, term in enumerate(study.terms):
        assert abs(mode[:, j + 1] - term.coefficient.value).max() < 0.03 * term.standard_error.value
        assert abs(errors[:, j] / term.standard_error.value - 1).max() < 0.03


def test_measured_factor_is_met_in_both_tables():
    rng = np.random.default_rng(9)
    patients = simulate_patients(rng, n_predictors=2, n_cases=60, n_controls=70)
    patients[:, 2] = rng.normal(60 + 4 * patients[:, 0], 9)
    study = make_study(patients)
    found = reconstruct_patients(study, n_replicates=8, random_seed=1)
    assert '"v1": "normal"' in found.attrs["provenance"]
    age = found["design"].sel(predictor="v1")
    for group, summary in (
        ("cases", study.variables[1].cases),
        ("controls", study.variables[1].controls),
    ):
        n = found[group].sum("pattern")
        mean = (found[group] * age).sum("pattern") / n
        sd = np.sqrt((found[group] * (age - mean) ** 2).sum("pattern") / (n - 1))
        assert abs(mean - summary.mean.value).max() < 0.1
        assert abs(sd / summary.sd.value - 1).max() < 0.02
    assert float(found["coefficient_miss"].max()) <= 0.02


def test_readings_that_feasibility_leaves_open_differ_in_their_standard_errors(paper):
    """Feasibility does not look at standard errors; a short search of patients does."""
    near = measure_closeness(paper, parse_reading("reversed:vertebrae", paper), 1)
    far = measure_closeness(paper, parse_reading("reversed:tfi+reversed:vertebrae", paper), 1)
    assert near <= 0.03
    assert far > 0.1


def test_tables_without_match_and_without_proof_give_replicates_that_say_so(monkeypatch):
    monkeypatch.setattr(reconstruction, "MOST_EXCHANGES", 80)
    patients = simulate_patients(np.random.default_rng(9), n_predictors=2)
    study = make_study(patients)
    first = study.regression.terms[0]
    wide = Reported(f"{first.standard_error.value * 1.12:.3f}")  # no proof: only its error is wrong
    terms = (replace(first, standard_error=wide), *study.regression.terms[1:])
    odd = replace(study, regression=replace(study.regression, terms=terms))
    found = reconstruct_patients(odd, n_replicates=8, random_seed=1, reading=Reading())
    assert found.sizes["replicate"] <= 4
    assert float(found["standard_error_miss"].max()) > 0.02
    assert json.loads(found.attrs["provenance"])["largest_miss"] > 0.02


EVIDENCE = Path(__file__).parents[1] / "validation" / "reconstruction"


@pytest.mark.parametrize("name", ["recover", "coverage"])
def test_stored_evidence_belongs_to_these_sources(name):
    result = json.loads((EVIDENCE / f"{name}.json").read_text())
    source = Path(reconstruction.__file__).parent
    for file, checksum in result["sha256"].items():
        found = hashlib.sha256((source / file).read_bytes()).hexdigest()
        assert found == checksum, f"{file}: run {result['command']}"


def test_stored_recovery_of_known_patients_is_within_the_bounds():
    result = json.loads((EVIDENCE / "recover.json").read_text())
    discrete = result["within"]["discrete"]
    assert len(result["data"]) >= 8
    assert discrete["mean_within_bound"] == discrete["coefficients"] >= 20
    assert discrete["ends_within_bound"] >= 0.9 * discrete["coefficients"]
    measured = result["within"]["continuous"]
    assert measured["mean_within_bound"] == measured["coefficients"]


def test_stored_coverage_is_that_of_the_patients():
    result = json.loads((EVIDENCE / "coverage.json").read_text())
    assert result["studies"] + len(result["failed"]) >= 500
    both = result["coverage"]
    assert abs(both["tables"] - both["patients"]) < 0.005
    assert abs(both["patients"] - 0.95) < 3 * math.sqrt(0.95 * 0.05 / result["intervals"])


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


def _walker(space, rungs=1, steps=30, seed=99):
    ladder = new_ladder(space, np.ones(rungs), np.full(rungs, steps), seed)
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
    encoding = encode_tables(load_study("pvp"), Reading())
    space = reconstruction._space(encoding)._replace(design=design, target=np.zeros((6, 2)))
    walker, ladder = _walker(space)
    ladder.totals[0], ladder.case_sums[0] = totals, design.T @ cases
    assert walker.fit(0) == 0.0
    np.testing.assert_allclose(ladder.beta[0], fit.params, atol=1e-6)
    np.testing.assert_allclose(ladder.inverse[0], fit.cov_params(), rtol=1e-3)
    ladder.case_sums[0] = design.T @ totals  # every patient a case
    assert walker.fit(0) == math.inf


def test_energy_is_half_the_squared_distance_from_the_intervals_in_kernel_widths():
    target = np.array([[1.0, -2.0], [3.0, -1.0], [10.0, 5.0], [0.2, 0.3], [0.4, 0.5], [20.0, 0.0]])
    encoding = encode_tables(load_study("pvp"), Reading())
    space = reconstruction._space(encoding)._replace(design=np.ones((4, 3)), target=target)
    walker, ladder = _walker(space, steps=0)
    for beta, error, expected in (
        ([2.9, -1.9], 0.3, 0.0),
        ([0.5, -1.5], 0.3, (0.5 * 10) ** 2),
        ([3.1, -0.5], 0.3, (0.1 * 10) ** 2 + (0.5 * 5) ** 2),
        ([2.0, -2.2], 0.5, (0.2 * 5) ** 2 + (0.1 * 20) ** 2),
        ([2.0, -1.5], 0.1, (0.1 * 20) ** 2),
    ):
        ladder.beta[0], ladder.inverse[0] = [7.0, *beta], np.diag([1.0, error**2, 9.0])
        assert walker.climb(1)[0] == pytest.approx(expected / 2)


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
    walker, ladder = _walker(space)
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


@pytest.mark.parametrize("shapes", [{"vertebrae": "normal"}, {"unheard": "normal"}])
def test_a_shape_that_cannot_be_assumed_is_refused_and_not_left_out(paper, shapes):
    reading = parse_reading("reversed:vertebrae", paper)
    with pytest.raises(StudyError, match="expected the shape of a measured variable"):
        reconstruct_patients(paper, n_replicates=2, random_seed=1, reading=reading, shapes=shapes)
