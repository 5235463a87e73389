"""The certificate against the golden figures, exhaustive enumeration and tampering."""

import itertools
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from pvp_bayes.errors import InfeasibleError, StudyError
from pvp_bayes.posterior.newton import fit_modes
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.study import load_study
from pvp_bayes.tables.certificate import format_certificate, parse_certificate, verify_certificate
from pvp_bayes.tables.choice import choose_reading, compare_readings
from pvp_bayes.tables.encoding import encode_tables
from pvp_bayes.tables.feasibility import _count_left_out, _inner_point, certify_tables
from pvp_bayes.tables.reading import Reading, parse_reading
from tests.printed_studies import make_study, simulate_patients


@pytest.fixture(scope="module")
def paper():
    return load_study("pvp")


@pytest.fixture(scope="module")
def readings(paper):
    return compare_readings(paper)


@pytest.fixture(scope="module")
def refused(paper):
    return certify_tables(encode_tables(paper, Reading())).certificate


@pytest.mark.parametrize(
    ("interval", "point"),
    [
        ((1.0, 2.0), 1.5),
        ((2.0, np.inf), 30.0),
        ((40.0, np.inf), 40.0),
        ((-np.inf, -2.0), -30.0),
        ((-np.inf, -40.0), -40.0),
        ((-np.inf, np.inf), 0.0),
    ],
)
def test_point_within_an_open_interval_leaves_no_one_in_the_other_group(interval, point):
    """A logit of 30 has a chance of 1e-13 of the other outcome: it stands for infinity."""
    assert _inner_point(interval) == point


@pytest.mark.parametrize(("n", "left_out"), [(None, 0), (122, 0), (115, 7), (50, 61)])
def test_patients_whom_the_regression_lacks_may_all_be_of_one_group(paper, n, left_out):
    """122 patients, 61 in each group and nothing missing in Table 1."""
    study = replace(paper, regression=replace(paper.regression, n=n))
    assert [_count_left_out(study, group) for group in (0, 1)] == [left_out, left_out]


def test_printed_sign_of_the_paper_is_impossible_by_29_patients(readings):
    row = readings.set_index("reading").loc["printed"]
    assert not row["feasible"]
    assert row["residual"] == pytest.approx(29.1, abs=0.2)  # a linear program on a fine grid: 29.1


def test_exactly_one_single_change_makes_the_paper_possible(readings, paper):
    single = readings[~readings["reading"].str.contains("+", regex=False)]
    possible = single.loc[single["feasible"].astype(bool), "reading"].tolist()
    assert possible == ["reversed:vertebrae"]
    assert choose_reading(paper, readings)[0].name == "reversed:vertebrae"


def test_intercepts_of_the_possible_reading_are_those_of_a_fine_grid(paper):
    encoding = encode_tables(paper, parse_reading("reversed:vertebrae", paper))
    low, high = certify_tables(encoding).intercept
    assert -5.95 < low < -5.80  # the grid of step 0.05 gave [-5.85, -4.20]
    assert -4.25 < high < -4.10


def test_certificate_is_verified_without_the_search(refused):
    assert verify_certificate(refused)


@pytest.mark.parametrize("spoil", ["gap", "multiplier", "narrow"])
def test_spoilt_certificate_is_refused(refused, spoil):
    first = refused.proofs[0]
    if spoil == "gap":
        proofs = refused.proofs[1:]
    elif spoil == "multiplier":
        margins = (first.margin_multipliers[0] + 10.0, *first.margin_multipliers[1:])
        proofs = (replace(first, margin_multipliers=margins), *refused.proofs[1:])
    else:
        middle = tuple((low, (low + high) / 2) for low, high in first.coefficients)
        proofs = (replace(first, coefficients=middle), *refused.proofs[1:])
    assert not verify_certificate(replace(refused, proofs=proofs))


def test_tables_of_patients_are_never_called_impossible():
    rng = np.random.default_rng(5)
    for _ in range(12):
        patients = simulate_patients(rng, n_predictors=int(rng.integers(1, 4)))
        encoding = encode_tables(make_study(patients, digits=2), Reading())
        assert certify_tables(encoding).feasible is True


def _every_table(patients):
    """Return (design, cases, totals) of every data set with the margins of a 2 x 2 x 2 study."""
    design = np.array(list(itertools.product((0.0, 1.0), repeat=2)))
    found = []
    sides = []
    for group in (1, 0):
        rows = patients[patients[:, 0] == group, 1:]
        n, (a, b) = len(rows), rows.sum(axis=0).astype(int)
        both = range(max(0, a + b - n), min(a, b) + 1)
        sides.append([np.array([n - a - b + k, b - k, a - k, k]) for k in both])
    for cases, controls in itertools.product(*sides):
        found.append((cases, cases + controls))
    full = np.hstack([np.ones((4, 1)), design])
    return full, np.array([c for c, _ in found], float), np.array([t for _, t in found], float)


def test_verdict_agrees_with_exhaustive_enumeration_of_tiny_studies():
    rng = np.random.default_rng(11)
    refused = 0
    for _ in range(25):
        patients = simulate_patients(rng, n_predictors=2, n_cases=10, n_controls=12)
        design, cases, totals = _every_table(patients)
        modes, _ = fit_modes(
            np.repeat(design[None], len(cases), axis=0),
            cases,
            totals,
            np.full((len(cases), 3), 1e-9),
        )
        study = make_study(patients, digits=1, coefficients=rng.normal(0, 1.5, 2).round(1))
        target = encode_tables(study, Reading()).target("coefficient")
        exists = ((modes[:, 1:] >= target[:, 0]) & (modes[:, 1:] <= target[:, 1])).all(axis=1).any()
        result = certify_tables(encode_tables(study, Reading()))
        assert result.feasible or not exists
        if result.feasible is False:
            refused += 1
            assert verify_certificate(result.certificate)
    assert refused > 5


def test_reading_that_cannot_be_chosen_is_an_error_with_a_way_out(paper, readings):
    none = readings.assign(feasible=[False] * len(readings))
    with pytest.raises(InfeasibleError, match="--reading"):
        choose_reading(paper, none)


def allow(readings, *names):
    return readings.assign(feasible=readings["reading"].isin(names).astype("boolean"))


def test_printed_reading_is_taken_where_it_is_possible_or_not_known(paper, readings):
    reading, why = choose_reading(paper, allow(readings, "printed", "reversed:tfi", PAIR))
    assert reading == Reading()
    assert why.endswith("They do not exclude these single changes either: reversed:tfi.")
    reading, why = choose_reading(paper, allow(readings, "printed"))
    assert (reading, why) == (
        Reading(),
        "The printed reading is taken: the tables do not exclude it.",
    )
    open_ = readings.astype({"feasible": "object"}).assign(feasible=None, note="undecided: why")
    reading, why = choose_reading(paper, open_)
    assert (reading, why) == (
        Reading(),
        "The printed reading is taken; feasibility is undecided: why.",
    )


PAIR = "reversed:tfi+reversed:vertebrae"


def test_smallest_change_that_agrees_best_with_table_1_is_taken(paper, readings):
    """Vertebrae are printed against Table 1's difference, all other rows with it."""
    reading, why = choose_reading(paper, allow(readings, "reversed:vertebrae", PAIR))
    assert reading.name == "reversed:vertebrae"
    assert "the only smallest change" in why
    both = allow(readings, "reversed:vertebrae", "reversed:tfi")
    reading, why = choose_reading(paper, both)
    assert reading.name == "reversed:vertebrae"
    assert "(reversed:tfi, reversed:vertebrae) it alone agrees best" in why
    assert choose_reading(paper, allow(readings, PAIR))[0].name == PAIR
    with pytest.raises(InfeasibleError, match=r"possible: reversed:tfi, reversed:cement"):
        choose_reading(paper, allow(readings, "reversed:tfi", "reversed:cement", PAIR))


def test_readings_tried_are_every_row_every_cut_and_every_pair(readings):
    rows = ["tfi", "liquefaction", "vertebrae", "cement"]
    expected = ["printed", *(f"reversed:{r}" for r in rows)]
    expected += ["dichotomised:vertebrae:2", "dichotomised:vertebrae:3"]
    pairs = itertools.combinations(rows, 2)
    expected += [f"reversed:{a}+reversed:{b}" for a, b in pairs]
    assert readings["reading"].tolist() == expected
    for row in readings.itertuples():
        assert ("impossible" in row.note) == (row.feasible is False or not row.feasible)


def test_a_score_multiplier_beyond_one_is_no_proof(refused):
    first = refused.proofs[0]
    doubled = replace(
        first,
        score_multipliers=tuple(4 * s for s in first.score_multipliers),
        margin_multipliers=tuple(4 * m for m in first.margin_multipliers),
    )
    assert max(map(abs, doubled.score_multipliers)) > 1
    assert not verify_certificate(replace(refused, proofs=(doubled, *refused.proofs[1:])))


def test_certificate_holds_for_every_table_of_patients_at_random(refused):
    """Any patients with the margins miss the score equations by what the multipliers promise."""
    rng = np.random.default_rng(6)
    rows = np.array(refused.rows)
    design = np.hstack([np.ones((len(refused.design), 1)), refused.design])
    values = {name: np.repeat(*zip(*counts, strict=True)) for name, counts in MARGINS.items()}
    for _ in range(50):
        cells = np.zeros(2 * len(design))
        for group in (0, 1):
            columns = [rng.permutation(values[name, group]) for name in ("tfi", "clf", "n", "cem")]
            for patient in zip(*columns, strict=True):
                (pattern,) = np.flatnonzero((design[:, 1:] == patient).all(axis=1))
                cells[group * len(design) + pattern] += 1
        assert (rows @ cells >= np.array(refused.low) - 1e-9).all()
        assert (rows @ cells <= np.array(refused.high) + 1e-9).all()
        for proof in refused.proofs:
            box = [proof.intercept, *proof.coefficients]
            point = [np.clip(rng.uniform(*np.clip(ends, -30, 30)), *ends) for ends in box]
            shifted = design[:, 1:] - np.array(refused.centre)
            p = 1 / (1 + np.exp(-(point[0] + shifted @ point[1:])))
            cases, controls = np.split(cells, 2)
            score = design.T @ (cases - (cases + controls) * p)
            ends = np.where(np.array(proof.margin_multipliers) > 0, refused.low, refused.high)
            assert np.abs(score).sum() >= np.array(proof.margin_multipliers) @ ends - 1e-9


MARGINS = {
    ("tfi", 0): [(1, 44), (0, 17)],
    ("tfi", 1): [(1, 16), (0, 45)],
    ("clf", 0): [(1, 38), (0, 23)],
    ("clf", 1): [(1, 15), (0, 46)],
    ("n", 0): [(1, 9), (2, 18), (3, 34)],
    ("n", 1): [(1, 44), (2, 14), (3, 3)],
    ("cem", 0): [(1, 28), (0, 33)],
    ("cem", 1): [(1, 42), (0, 19)],
}  # as Table 1 prints them: cases, then controls


def test_certificate_survives_being_written_out(refused, tmp_path):
    written = format_certificate(refused)
    assert "Infinity" not in written
    assert verify_certificate(parse_certificate(written))
    with pytest.raises(StudyError, match="certificate"):
        parse_certificate("{}")


def test_missing_values_of_any_variable_loosen_the_verdict_and_tables_of_patients_stay_possible():
    rng = np.random.default_rng(21)
    for i in range(8):
        patients = simulate_patients(rng, n_predictors=3, n_cases=60, n_controls=70, counts=i % 2)
        lost = patients.copy()
        lost[:, 1:][rng.random((len(patients), 3)) < 0.08] = np.nan
        encoding = encode_tables(make_study(lost, digits=3), Reading())
        assert certify_tables(encoding).feasible is True


def test_measured_factors_are_not_applicable_rather_than_feasible(paper):
    rng = np.random.default_rng(2)
    patients = simulate_patients(rng, n_predictors=2)
    patients[:, 2] = rng.normal(60, 9, len(patients))
    table = compare_readings(make_study(patients))
    assert table["feasible"].isna().all()
    assert "measured" in table["note"].iloc[0]


def test_stored_evidence_has_no_false_alarm():
    root = Path(__file__).parents[2]
    result = json.loads((root / "validation" / "audit" / "feasible.json").read_text())
    assert result["honest"]["studies"] >= 2000
    assert result["honest"]["called_impossible"] == []
    assert result["certificates"]["tried"] == result["certificates"]["verified"] > 50


def test_middle_of_a_printed_interval_narrows_the_aim_and_never_what_is_possible(paper):
    """A profile interval is not symmetric about its estimate, so its middle proves nothing."""
    term = paper.regression.terms[0]
    bare = replace(
        term,
        coefficient=None,
        standard_error=None,
        wald=None,
        odds_ratio=Reported("5"),
        interval=(Reported("1.9"), Reported("16.4")),
    )
    terms = (bare, *paper.regression.terms[1:])
    study = replace(paper, regression=replace(paper.regression, terms=terms))
    predictor = encode_tables(study, Reading()).predictors[0]
    assert predictor.coefficient == pytest.approx((np.log(4.5), np.log(5.5)))
    assert (
        predictor.coefficient[0]
        < predictor.target_interval[0]
        <= predictor.target_interval[1]
        <= predictor.coefficient[1]
    )
    assert predictor.target_interval[1] - predictor.target_interval[0] < 0.05
    assert predictor.error_source == ("interval",)
