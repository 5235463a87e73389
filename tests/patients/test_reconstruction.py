"""Reconstructed patients keep Table 1, meet Table 2, and say by how much they miss it."""

import json
import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from pvp_bayes.errors import InfeasibleError, StudyError
from pvp_bayes.patients import reconstruction
from pvp_bayes.patients.basis import Basis
from pvp_bayes.patients.provenance import Provenance
from pvp_bayes.patients.reconstruction import (
    TOLERANCE,
    choose_by_closeness,
    decide_reading,
    measure_closeness,
    measure_readings,
    reconstruct_patients,
)
from pvp_bayes.patients.walk import fit_rung
from pvp_bayes.posterior.newton import fit_modes
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.study import load_study
from pvp_bayes.tables.choice import choose_reading, compare_readings
from pvp_bayes.tables.encoding import encode_tables
from pvp_bayes.tables.reading import Reading, parse_reading
from tests.printed_studies import make_study, reverse_rows, simulate_patients


@pytest.fixture(scope="module")
def paper():
    return load_study("pvp")


@pytest.fixture(scope="module")
def patients(answer):
    """Forty replicates of the paper under the reading reversed:vertebrae."""
    assert answer.reading.name == "reversed:vertebrae"
    return answer.patients


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
    with pytest.raises(InfeasibleError, match=r"nearest .*misses tfi by .* SE"):
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
    assert Provenance.of(found).shapes["v1"][0] == "normal"
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
    assert near <= TOLERANCE
    assert far > 0.1


def test_probe_stops_within_the_tolerance_and_is_repeatable(paper):
    reading = parse_reading("reversed:vertebrae", paper)
    misses = measure_readings(paper, [reading, reading], 1)
    assert misses[0] == misses[1] == measure_closeness(paper, reading, 1)
    assert TOLERANCE / 2 < misses[0] <= TOLERANCE  # a longer search comes nearer


def test_probe_finds_patients_behind_honest_tables_of_a_thousand():
    """A fifth of the exchanges were not enough where factors are correlated."""
    rng = np.random.default_rng(1)
    for _ in range(3):
        common = rng.normal(size=1_000)
        columns = [common + rng.normal(size=1_000) > cut for cut in rng.uniform(-0.8, 0.8, 4)]
        x = np.column_stack(columns).astype(float)
        risk = 1 / (1 + np.exp(-(x - 0.5) @ rng.normal(0, 0.7, 4)))
        y = (rng.random(1_000) < risk).astype(float)
        patients = np.column_stack([y, x])[np.argsort(-y)]
        study = make_study(patients, digits=4)
        assert measure_closeness(study, Reading(), 1) <= TOLERANCE


def test_bundled_paper_is_decided_by_its_standard_errors(paper):
    """Both directions of a cut are feasible; the miss of 10 and 44 % excludes them."""
    choice = decide_reading(paper, compare_readings(paper), 1)
    assert (choice.reading.name, choice.decided_by) == ("reversed:vertebrae", "closeness")
    misses = {reading.name: miss for reading, miss in choice.misses}
    assert misses["dichotomised:vertebrae:2+reversed:vertebrae"] == pytest.approx(0.10, abs=0.02)
    assert misses["dichotomised:vertebrae:3+reversed:vertebrae"] == pytest.approx(0.44, abs=0.02)


@pytest.mark.parametrize(
    ("rows", "reading"),
    [
        ([], "printed"),
        (["v1"], "reversed:v1"),
        (["v0", "v1", "v2"], "reversed:all"),
        (["v0", "v2"], "reversed:v0+reversed:v2"),
    ],
)
def test_closeness_finds_reversed_rows_where_feasibility_cannot_decide(rows, reading):
    """With a measured factor the linear program does not apply; each effect has z above 2."""
    rng = np.random.default_rng(14)
    patients = simulate_patients(rng, n_predictors=2, n_cases=80, n_controls=90)
    patients = np.column_stack([patients, rng.normal(60 + 4 * patients[:, 0], 9)])
    study = reverse_rows(make_study(patients), rows)
    readings = compare_readings(study)
    assert readings["feasible"].isna().all()
    assert choose_reading(study, readings).decided_by == "not tested"
    choice = choose_by_closeness(study, readings, 1)
    assert choice.decided_by == "closeness"
    assert choice.reading.name == reading


def test_readings_of_a_study_without_table_1_cannot_be_searched(paper):
    second = replace(paper, variables=())
    choice = choose_by_closeness(second, compare_readings(second), 1)
    assert (choice.reading, choice.decided_by) == (Reading(), "not tested")


def test_a_wrong_standard_error_leaves_no_reading_and_table_2_answers_alone():
    """The study is possible by the linear program, which ignores standard errors."""
    patients = simulate_patients(np.random.default_rng(9), n_predictors=2)
    study = make_study(patients)
    first = study.terms[0]
    wide = replace(first, standard_error=Reported(f"{1.12 * first.standard_error.value:.3f}"))
    odd = replace(study, regression=replace(study.regression, terms=(wide, study.terms[1])))
    choice = choose_by_closeness(odd, compare_readings(odd), 1)
    assert (choice.fits, choice.reading) == (False, Reading())
    assert min(miss for _, miss in choice.misses) > TOLERANCE


def test_tables_that_no_reading_makes_possible_give_the_estimates_of_table_2():
    patients = simulate_patients(np.random.default_rng(9), n_predictors=2)
    study = make_study(patients, coefficients=[5.0, -5.0])
    found = reconstruct_patients(study, n_replicates=4, random_seed=1)
    assert Basis.of(found) is Basis.TABLE_2
    assert "no reading" in Provenance.of(found).details["reason"]


def test_patients_that_miss_the_tables_are_never_returned(monkeypatch):
    monkeypatch.setattr(reconstruction, "MOST_EXCHANGES", 80)
    patients = simulate_patients(np.random.default_rng(9), n_predictors=2)
    study = make_study(patients)
    first = study.regression.terms[0]
    wide = Reported(f"{first.standard_error.value * 1.12:.3f}")  # no proof: only its error is wrong
    terms = (replace(first, standard_error=wide), *study.regression.terms[1:])
    odd = replace(study, regression=replace(study.regression, terms=terms))
    with pytest.raises(InfeasibleError, match="found none within 2%"):
        reconstruct_patients(odd, n_replicates=8, random_seed=1, reading=Reading())


def test_chain_that_drops_its_wide_kernels_goes_on_with_data_sets_that_are_fitted(paper):
    encoding = encode_tables(paper, parse_reading("reversed:vertebrae", paper))
    walker = reconstruction._Walker(encoding, np.random.default_rng(1))
    walker.warm_up()
    kept = walker.arrays.energies[:5].copy()
    walker.narrow()
    assert walker.arrays.energies.tolist() == kept.tolist()
    assert len(walker.arrays.order) == 5
    assert walker.spacing == reconstruction.SPACING[1]  # moves are rare so near the tables
    walker.walk(200)
    ladder = walker.arrays
    for rung, which in enumerate(ladder.order.tolist()):
        stated = float(ladder.energies[rung])
        assert fit_rung(walker.space, ladder, which) == pytest.approx(stated, rel=1e-3, abs=1e-3)


EVIDENCE = Path(__file__).parents[2] / "validation" / "reconstruction"


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


@pytest.mark.parametrize("shapes", [{"vertebrae": "normal"}, {"unheard": "normal"}])
def test_a_shape_that_cannot_be_assumed_is_refused_and_not_left_out(paper, shapes):
    reading = parse_reading("reversed:vertebrae", paper)
    with pytest.raises(StudyError, match="expected the shape of a measured variable"):
        reconstruct_patients(paper, n_replicates=2, random_seed=1, reading=reading, shapes=shapes)
