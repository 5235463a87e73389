"""The certificate against the golden figures, exhaustive enumeration and tampering."""

import itertools
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from pvp_bayes.errors import StudyError
from pvp_bayes.posterior.newton import fit_modes
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.study import load_study
from pvp_bayes.tables.certificate import format_certificate, parse_certificate, verify_certificate
from pvp_bayes.tables.choice import choose_by_misses, choose_reading, compare_readings
from pvp_bayes.tables.encoding import encode_tables
from pvp_bayes.tables.feasibility import (
    _count_left_out,
    _inner_point,
    bound_missing_patients,
    certify_tables,
)
from pvp_bayes.tables.reading import Change, Reading, parse_reading
from tests.printed_studies import fit_patients, make_study, simulate_patients


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


def test_only_one_row_can_make_the_paper_possible_and_only_reversed(readings, paper):
    single = readings[[parse_reading(r, paper).size == 1 for r in readings["reading"]]]
    possible = single.loc[single["feasible"].astype(bool), "reading"].tolist()
    cuts = [f"dichotomised:vertebrae:{cut}+reversed:vertebrae" for cut in (2, 3)]
    assert possible == ["reversed:vertebrae", *cuts]
    choice = choose_reading(paper, readings)
    assert [r.name for r in choice.others] == possible
    assert (choice.fits, choice.needs_search) == (False, True)  # standard errors have to decide


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


def test_patients_missing_from_the_paper_are_at_least_33(readings):
    """A program on a grid of intercepts found about 33 of 122."""
    missing = readings.set_index("reading")["missing_patients"]
    assert missing["printed"] == pytest.approx(32.4, abs=0.3)
    assert missing.drop("printed").isna().all()


def _list_parts(table):
    """Return every table that is left when patients are removed, with how many are."""
    left = np.array(list(itertools.product(*(range(n + 1) for n in table))))
    return left, np.sum(table) - left.sum(axis=1)


def _fewest_missing(table, low, high):
    """Return the fewest patients whose removal brings the log odds ratio into an interval."""
    left, removed = _list_parts(table)
    a, b, c, d = left[(left > 0).all(axis=1)].T
    slope = np.log(a * d / (b * c))
    inside = (slope >= low) & (slope <= high)
    return removed[(left > 0).all(axis=1)][inside].min(initial=np.sum(table))


def _least_missing(table, low, high):
    """Return the same for fractions of patients.

    Two of four cells have to lose patients, and of a product that is given, the sum is largest
    where one of them loses none. Without the exposed, or without the others, any slope will do.
    """
    a, b, c, d = map(float, table)
    slope = np.log(a * d / (b * c))
    (x, y), product = (
        ((b, c), a * d / np.exp(low)) if slope < low else ((a, d), np.exp(high) * b * c)
    )
    alone = [max(x - product / y, 0.0), max(y - product / x, 0.0)]
    return min(*alone, a + c, b + d)


def test_bound_on_missing_patients_holds_in_every_part_of_a_fourfold_table():
    """The maximum-likelihood slope of a binary factor is the log odds ratio of the table."""
    rng = np.random.default_rng(8)
    for _ in range(30):
        table = rng.integers(2, 9, 4)  # exposed and not, cases and then controls
        patients = np.array(
            [
                (group, exposed)
                for (group, exposed), n in zip([(1, 1), (1, 0), (0, 1), (0, 0)], table, strict=True)
                for _ in range(n)
            ],
            dtype=float,
        )
        study = make_study(patients, digits=1, coefficients=[round(float(rng.normal(0, 2)), 1)])
        encoding = encode_tables(study, Reading())
        bound = bound_missing_patients(encoding)
        ends = encoding.target("coefficient")[0]
        least = _least_missing(table, *ends)
        assert bound <= least + 1e-6 <= _fewest_missing(table, *ends) + 2e-6
        assert bound == pytest.approx(least, abs=0.3)


def test_bound_on_missing_patients_holds_for_two_factors_and_every_removal():
    rng = np.random.default_rng(12)
    full = np.hstack([np.ones((4, 1)), list(itertools.product((0.0, 1.0), repeat=2))])
    above = 0
    for _ in range(6):
        patients = simulate_patients(rng, n_predictors=2, n_cases=5, n_controls=5)
        study = make_study(patients, digits=1, coefficients=rng.normal(0, 1.5, 2).round(1))
        encoding = encode_tables(study, Reading())
        bound, fewest = bound_missing_patients(encoding), 10
        _, every, totals = _every_table(patients)
        for cases, controls in zip(every.astype(int), (totals - every).astype(int), strict=True):
            cells, removed = _list_parts([*cases, *controls])
            y, n = cells[:, :4].astype(float), (cells[:, :4] + cells[:, 4:]).astype(float)
            modes, _ = fit_modes(
                np.repeat(full[None], len(y), axis=0), y, n, np.full((len(y), 3), 1e-6)
            )
            score = np.abs((y - n / (1 + np.exp(-modes @ full.T))) @ full).max(axis=1)
            low, high = encoding.target("coefficient").T
            inside = ((modes[:, 1:] >= low) & (modes[:, 1:] <= high)).all(axis=1) & (score < 1e-4)
            fewest = min(fewest, removed[inside].min(initial=10))
        assert bound <= fewest + 1e-9
        above += bound > 0.5
    assert above >= 2


def test_nobody_is_missing_where_the_tables_are_possible():
    rng = np.random.default_rng(3)
    for i in range(4):
        patients = simulate_patients(rng, n_predictors=2, counts=i % 2)
        assert bound_missing_patients(encode_tables(make_study(patients), Reading())) == 0


def test_where_no_reading_is_possible_the_choice_says_so_as_data(paper, readings):
    none = readings.assign(feasible=[False] * len(readings))
    choice = choose_reading(paper, none)
    assert (choice.reading, choice.fits, choice.others) == (Reading(), False, ())


def allow(readings, *names):
    return readings.assign(feasible=readings["reading"].isin(names).astype("boolean"))


def test_printed_reading_is_taken_where_it_is_possible_or_not_known(paper, readings):
    choice = choose_reading(paper, allow(readings, "printed", "reversed:tfi", PAIR))
    assert (choice.reading, choice.decided_by) == (Reading(), "feasibility")
    assert [r.name for r in choice.others] == ["reversed:tfi"]
    open_ = readings.astype({"feasible": "object"}).assign(feasible=None, note="undecided: why")
    choice = choose_reading(paper, open_)
    assert (choice.reading, choice.decided_by) == (Reading(), "not tested")
    assert choice.obstacle == "undecided: why"


PAIR = "reversed:tfi+reversed:vertebrae"


def test_smallest_change_that_agrees_best_with_table_1_is_taken(paper, readings):
    """Vertebrae are printed against Table 1's difference, all other rows with it."""
    choice = choose_reading(paper, allow(readings, "reversed:vertebrae", PAIR))
    assert (choice.reading.name, choice.decided_by) == ("reversed:vertebrae", "feasibility")
    choice = choose_reading(paper, allow(readings, "reversed:vertebrae", "reversed:tfi"))
    assert (choice.reading.name, choice.decided_by) == ("reversed:vertebrae", "signs")
    assert [r.name for r in choice.others] == ["reversed:tfi"]
    assert choice.needs_search
    assert choose_reading(paper, allow(readings, PAIR)).reading.name == PAIR
    choice = choose_reading(paper, allow(readings, "reversed:tfi", "reversed:cement", PAIR))
    assert (choice.reading, choice.decided_by) == (Reading(), "nothing")
    assert [r.name for r in choice.others] == ["reversed:tfi", "reversed:cement"]


def test_readings_tried_are_all_rows_every_row_every_cut_and_every_pair(readings, paper):
    rows = ["tfi", "liquefaction", "vertebrae", "cement"]
    expected = ["printed", "reversed:all", *(f"reversed:{r}" for r in rows)]
    for cut in (2, 3):
        name = f"dichotomised:vertebrae:{cut}"
        expected += [name, f"{name}+reversed:vertebrae"]
    pairs = itertools.combinations(rows, 2)
    expected += [f"reversed:{a}+reversed:{b}" for a, b in pairs]
    assert readings["reading"].tolist() == expected
    assert [parse_reading(name, paper).name for name in expected] == expected
    for row in readings.itertuples():
        assert ("impossible" in row.note) == (row.feasible is False or not row.feasible)


def measure(misses):
    """Return a stand-in for a search; readings that are not named miss by 1 standard error."""
    asked = []

    def search(several):
        asked.extend(r.name for r in several)
        return [misses.get(r.name, 1.0) for r in several]

    return search, asked


def choose(paper, readings, misses, **options):
    search, asked = measure(misses)
    return choose_by_misses(paper, readings, search, 0.02, **options), asked


@pytest.fixture(scope="module")
def undecided(readings):
    return readings.assign(feasible=pd.array([pd.NA] * len(readings), "boolean"))


@pytest.mark.parametrize("taken", ["printed", "reversed:all", "reversed:tfi", PAIR])
def test_first_and_smallest_reading_within_the_tolerance_is_taken(paper, undecided, taken):
    order = ["printed", "reversed:all", "reversed:tfi", PAIR]
    later = order[order.index(taken) + 1 :]
    choice, asked = choose(paper, undecided, {taken: 0.01} | dict.fromkeys(later, 0.0))
    assert (choice.reading.name, choice.decided_by) == (taken, "closeness")
    assert not {*later} & {*asked} - {"reversed:tfi"}
    assert [r.name for r, _ in choice.misses] == asked


def test_impossible_readings_and_known_misses_are_not_searched(paper, readings, undecided):
    """Of the paper's single changes, three are not excluded."""
    choice, asked = choose(paper, readings, {"reversed:vertebrae": 0.01})
    assert (choice.reading.name, choice.decided_by) == ("reversed:vertebrae", "closeness")
    assert len(asked) == 3
    choice, asked = choose(paper, undecided, {"reversed:all": 0.01}, known={Reading(): 0.33})
    assert (choice.reading.name, asked) == ("reversed:all", ["reversed:all"])
    assert choice.misses[0] == (Reading(), 0.33)


def test_signs_decide_between_readings_that_are_both_within_the_tolerance(paper, undecided):
    choice, _ = choose(paper, undecided, {"reversed:vertebrae": 0.01, "reversed:tfi": 0.0})
    assert (choice.reading.name, choice.decided_by) == ("reversed:vertebrae", "signs")
    choice, _ = choose(paper, undecided, {"reversed:cement": 0.01, "reversed:tfi": 0.0})
    assert not choice.fits
    assert {r.name for r in choice.others} == {"reversed:cement", "reversed:tfi"}


def test_nothing_is_taken_where_no_patients_come_near_and_what_was_not_tried_is_listed(
    paper, undecided, monkeypatch
):
    choice, asked = choose(paper, undecided, {"reversed:tfi": 0.021})
    assert (choice.reading, choice.fits, choice.others) == (Reading(), False, ())
    assert asked == undecided["reading"].tolist()
    monkeypatch.setattr("pvp_bayes.tables.choice.MOST_PROBES", 5)
    choice, asked = choose(paper, undecided, {})
    assert asked == undecided["reading"].tolist()[:5]
    assert [r.name for r in choice.untried] == undecided["reading"].tolist()[5:]


def test_all_rows_reversed_is_one_change_and_twice_reversed_is_none(paper):
    every = parse_reading("reversed:all", paper)
    assert (every.size, every.name) == (1, "reversed:all")
    assert all(map(every.flips, paper.terms))
    twice = parse_reading("reversed:all+reversed:tfi", paper)
    assert [twice.flips(term) for term in paper.terms] == [False, True, True, True]


def test_all_rows_reversed_negates_every_level_of_a_categorical_variable():
    study = load_study("rossi")
    assert all(map(Reading((Change("reversed", "all"),)).flips, study.terms))


def test_where_the_other_group_was_modelled_all_rows_reversed_is_possible_and_printed_is_not():
    rng = np.random.default_rng(4)
    patients = simulate_patients(rng, n_predictors=3)
    study = make_study(patients, coefficients=-fit_patients(patients)[0])
    readings = compare_readings(study).set_index("reading")["feasible"]
    assert readings["reversed:all"]
    assert not readings["printed"]


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
