"""Evidence files: what they may say, how estimates are brought to one coding, what overlaps."""

import math
from dataclasses import replace

import numpy as np
import pytest
from scipy import stats

from pvp_bayes.errors import StudyError
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.other_studies import list_evidence, load_evidence
from pvp_bayes.printed.study import load_study
from pvp_bayes.results.harmonise import (
    ESTIMATE_COLUMNS,
    OVERLAP_COLUMNS,
    PREVALENCE_COLUMNS,
    find_overlap,
    harmonise,
    list_prevalences,
    orient,
)

HEAD = """\
format = 1
[evidence]
id = "made"
title = "Made for these tests"
[[factors]]
name = "injury"
level = "yes"
step = "yes against no"
codings = [
    { name = "injured", relation = "same" },
    { name = "intact", relation = "inverse" },
    { name = "bruised", relation = "similar" },
    { name = "unclear", relation = "unclear" },
]
[[factors]]
name = "number"
level = "more"
step = "one more"
codings = [
    { name = "two or more", relation = "threshold", threshold = 2, share_above = ["0.1", "0.4"] },
    { name = "all are two", relation = "threshold", threshold = 2, share_above = ["0", "0"] },
    { name = "per step", relation = "same" },
]
"""


def describe(name, *, sizes="patients = 100\ncases = 20", extra="", estimate='odds_ratio = "2.0"'):
    """Return the text of one study with one estimate of injury."""
    return f"""
[[studies]]
id = "{name}"
label = "{name.title()}"
source = "a journal"
read = "abstract"
design = "cohort"
{sizes}
{extra}
[[studies.estimates]]
factor = "injury"
coding = "injured"
{estimate}
"""


@pytest.fixture
def write(tmp_path):
    """Return a function that writes an evidence file of some studies and reads it."""

    def load(*studies, head=HEAD):
        path = tmp_path / "made.toml"
        path.write_text(head + "".join(studies), encoding="utf-8")
        return load_evidence(path)

    return load


@pytest.fixture(scope="module")
def bundled():
    return load_evidence("pvp")


@pytest.fixture(scope="module")
def pvp():
    return load_study("pvp")


def test_every_bundled_estimate_has_its_source_and_place(bundled):
    assert list_evidence() == ("pvp",)
    assert all(study.source and study.read for study in bundled.studies)
    assert len(bundled.sha256) == 64


# Standard errors that the notes on these studies give, derived there by hand from interval or p.
@pytest.mark.parametrize(
    ("study", "factor", "error", "source"),
    [
        ("mao-2024", "liquefaction", 0.508, "printed"),
        ("mao-2024", "tfi", 0.491, "printed"),
        ("cheng-2023", "cement", 0.201, "printed"),
        ("yang-2019", "tfi", 0.432, "p"),
        ("yang-2019", "cement", 0.444, "p"),
        ("li-yao-2020", "cement", 0.396, "p"),
        ("vbq", "tfi", 0.688, "p"),
        ("chen-2025", "tfi", 0.265, "printed"),
        ("lyu-2025", "cement", 0.091, "printed"),
    ],
)
def test_standard_errors_follow_from_interval_or_p_and_say_so(
    bundled, study, factor, error, source
):
    table = harmonise(bundled)
    row = table[(table["study"] == study) & (table["factor"] == factor)].iloc[0]
    assert row["standard_error"] == pytest.approx(error, abs=6e-4)
    assert row["interval_source"] == source


@pytest.mark.parametrize(("study", "factor"), [("gao-2023", "tfi"), ("deng-2024", "vertebrae")])
def test_intervals_that_are_no_wald_intervals_are_shown_and_not_pooled(bundled, study, factor):
    table = harmonise(bundled)
    row = table[(table["study"] == study) & (table["factor"] == factor)].iloc[0]
    assert math.isnan(row["standard_error"])
    assert not row["included"]
    assert "not symmetric" in row["reason"]


def test_the_overlapping_paper_is_found_twice_and_never_pooled(bundled, pvp):
    found = find_overlap(bundled, pvp)
    assert tuple(found.columns) == OVERLAP_COLUMNS
    mine = found[found["other"] == "qin-2025"].set_index("check")
    assert set(mine.index) == {"same sizes", "same odds ratios"}
    assert mine.loc["same odds ratios", "printed"] == "5.378, 6.111"
    table = harmonise(bundled, pvp)
    qin = table[table["study"] == "qin-2025"]
    assert not qin["included"].any()
    assert qin["reason"].str.contains("same").all()


def test_without_the_study_nothing_says_that_the_other_paper_overlaps(bundled):
    assert "qin-2025" not in set(find_overlap(bundled)["other"])


def test_a_meta_analysis_is_not_pooled_with_studies_it_may_hold(bundled):
    table = harmonise(bundled)
    tfi = table[(table["factor"] == "tfi") & table["included"]]
    assert set(tfi["source_kind"]) == {"study"}
    assert len(tfi) == 7
    left = table[(table["study"] == "lyu-2025") & (table["factor"] == "tfi")].iloc[0]
    assert "Mao 2024" in left["reason"]


def test_a_meta_analysis_replaces_a_single_study(bundled):
    table = harmonise(bundled)
    density = table[table["factor"] == "low_bmd"].set_index("study")
    assert density["included"].to_dict() == {"yang-2019": False, "chen-2025": True}


def test_the_study_itself_is_brought_to_the_common_coding(bundled, pvp):
    table = harmonise(bundled, pvp, reading="reversed:vertebrae")
    assert tuple(table.columns) == ESTIMATE_COLUMNS
    own = table[table["source_kind"] == "this study"].set_index("factor")["log_odds_ratio"]
    expected = {"tfi": 1.682, "liquefaction": 1.810, "vertebrae": 2.319, "cement": 1.376}
    assert own.to_dict() == pytest.approx(expected)


def test_reading_as_printed_keeps_the_printed_sign(bundled, pvp):
    own = harmonise(bundled, pvp).set_index(["factor", "study"])["log_odds_ratio"]
    assert own["vertebrae", "pvp"] == pytest.approx(-2.319)
    assert own["cement", "pvp"] == pytest.approx(1.376)


def test_a_count_read_as_cut_is_converted_like_the_others(bundled, pvp):
    table = harmonise(bundled, pvp, reading="dichotomised:vertebrae:2").set_index("study")
    own = table[table["factor"] == "vertebrae"].loc["pvp"]
    assert own["coding"] == "two or more against one"
    assert -2.319 < own["log_odds_ratio"] < 0
    three = harmonise(bundled, pvp, reading="dichotomised:vertebrae:3").set_index("study")
    assert "cut at 3" in three[three["factor"] == "vertebrae"].loc["pvp", "reason"]


def test_a_step_of_several_units_is_divided_out(bundled, pvp):
    term = next(term for term in pvp.terms if term.variable == "vertebrae")
    factor = bundled.find_factor("vertebrae")
    assert orient(factor, pvp, replace(term, per=2.0)) == 0.5
    assert orient(replace(factor, level="less"), pvp, term) == -1.0
    assert orient(replace(factor, level="three"), pvp, term) is None


def test_an_inverse_level_turns_the_odds_ratio_round(write):
    text = describe("a", estimate='odds_ratio = "0.25"\ninterval = ["0.10", "0.625"]')
    row = harmonise(write(text.replace("injured", "intact"))).iloc[0]
    assert row["log_odds_ratio"] == pytest.approx(math.log(4))
    assert row["standard_error"] == pytest.approx(math.log(6.25) / (2 * 1.959964), rel=1e-5)
    assert "reciprocal" in row["note"]


def simulate_cut(rng, slope, share):
    """Return the odds ratio of two or more against one when the log odds are linear in the count."""
    controls = np.array([0.6, 0.4 * (1 - share), 0.4 * share])
    cases = controls * np.exp(slope * np.arange(3))
    counts = [rng.multinomial(4_000_000, p / p.sum()) for p in (cases, controls)]
    (a, *b), (c, *d) = counts
    return sum(b) * c / (a * sum(d))


@pytest.mark.parametrize(("slope", "share"), [(1.0, 0.3), (-0.7, 0.1), (2.3, 0.5)])
def test_conversion_of_a_cut_count_recovers_the_slope_of_simulated_patients(write, slope, share):
    odds = simulate_cut(np.random.default_rng(1), slope, share)
    head = HEAD.replace('["0.1", "0.4"]', f'["{share}", "{share}"]')
    text = describe("a", estimate=f'odds_ratio = "{odds:.6f}"\nstandard_error = "0.2"')
    text = text.replace('"injury"', '"number"').replace('"injured"', '"two or more"')
    row = harmonise(write(text, head=head)).iloc[0]
    assert row["log_odds_ratio"] == pytest.approx(slope, abs=0.005)


def test_an_unknown_share_widens_the_converted_estimate(write):
    text = describe("a", estimate='odds_ratio = "4.0"\nstandard_error = "0.0001"')
    text = text.replace('"injury"', '"number"')
    wide, fixed = (
        harmonise(write(text.replace('"injured"', f'"{name}"'))).iloc[0]
        for name in ("two or more", "all are two")
    )
    assert fixed["log_odds_ratio"] == pytest.approx(math.log(4))
    assert fixed["standard_error"] == pytest.approx(0.0001)
    assert wide["log_odds_ratio"] < math.log(4)
    assert 0.03 < wide["standard_error"] < 0.2
    assert "converted" in wide["note"]


def test_p_gives_back_itself_through_the_normal_approximation(write):
    row = harmonise(write(describe("a", estimate='odds_ratio = "3.0"\np = "0.034"'))).iloc[0]
    z = row["log_odds_ratio"] / row["standard_error"]
    assert 2 * stats.norm.sf(z) == pytest.approx(0.034)


@pytest.mark.parametrize(
    ("estimate", "source", "reason"),
    [
        ('odds_ratio = "2.0"', "none", "neither an interval nor a p"),
        ('odds_ratio = "2.0"\np = ">0.05"', "none", "Its p gives no"),
        ('odds_ratio = "1.0"\np = "0.90"', "none", "Its p gives no"),
        ('odds_ratio = "0.0"\np = "0.90"', "none", "no odds ratio above 0"),
        ('odds_ratio = "2.0"\ninterval = ["0", "9"]', "interval not symmetric", "not symmetric"),
        ('odds_ratio = "2.0"\ninterval = ["3", "9"]', "interval not symmetric", "not symmetric"),
    ],
)
def test_what_gives_no_standard_error_is_shown_and_not_pooled(write, estimate, source, reason):
    row = harmonise(write(describe("a", estimate=estimate))).iloc[0]
    assert (row["interval_source"], bool(row["included"])) == (source, False)
    assert reason in row["reason"]


def test_p_printed_as_zero_is_a_bound(write):
    row = harmonise(write(describe("a", estimate='odds_ratio = "2.0"\np = "0.000"'))).iloc[0]
    assert row["interval_source"] == "bound of p"
    assert row["standard_error"] == pytest.approx(math.log(2) / stats.norm.isf(0.00025))


def test_unadjusted_and_unclear_estimates_are_not_pooled(write):
    good = 'odds_ratio = "2.0"\ninterval = ["1.0", "4.0"]'
    raw = describe("a", estimate=good + '\nmodel = "unadjusted"')
    vague = describe("b", sizes="patients = 9", estimate=good).replace("injured", "unclear")
    assert harmonise(write(raw, vague))["included"].tolist() == [False, False]


GOOD = 'odds_ratio = "2.345"\ninterval = ["1.1", "5.0"]'
OTHER = 'odds_ratio = "2.346"\ninterval = ["1.1", "5.0"]'


@pytest.mark.parametrize(
    ("sizes", "estimate", "checks"),
    [
        ("patients = 100\ncases = 20", OTHER, ["same sizes"]),
        ("cases = 20\ncontrols = 80", OTHER, ["same sizes"]),
        ("patients = 100\ncases = 20\ncontrols = 20", OTHER, []),
        ("patients = 99\ncases = 20", GOOD, ["same odds ratios"]),
        ("patients = 99", OTHER.replace("2.346", "2.35"), []),
        ("patients = 99", GOOD.replace('"2.345"', '"2.3450"'), []),
    ],
)
def test_overlap_between_two_studies(write, sizes, estimate, checks):
    evidence = write(describe("a", estimate=GOOD), describe("b", sizes=sizes, estimate=estimate))
    found = find_overlap(evidence)
    assert found["check"].tolist() == checks
    assert harmonise(evidence)["included"].tolist() == [True, not checks]


def test_insisting_pools_with_the_reason_shown(write):
    evidence = write(describe("a", estimate=GOOD), describe("b", estimate=OTHER))
    table = harmonise(evidence, insist={"b": "the authors confirmed other patients"})
    assert table["included"].all()
    assert table["reason"].iloc[1] == "Pooled on request: the authors confirmed other patients"


@pytest.mark.parametrize(
    ("insist", "found"), [({"c": "why"}, "found 'c'"), ({"b": " "}, "expected a reason")]
)
def test_insisting_needs_a_known_study_and_a_reason(write, insist, found):
    evidence = write(describe("a"), describe("b"))
    with pytest.raises(StudyError, match=found):
        harmonise(evidence, insist=insist)


def test_prevalences_are_of_cohorts_only(bundled):
    table = list_prevalences(bundled)
    assert tuple(table.columns) == PREVALENCE_COLUMNS
    assert table["share"].is_monotonic_increasing
    assert "gao-2023" not in set(table["study"])
    shares = table.set_index("study")["share"]
    assert shares["yang-2019"] == pytest.approx(60 / 1316)
    assert shares["lyu-2025"] == pytest.approx(0.244)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("format = 1", "format = 2", "format: expected 1"),
        ('id = "made"', 'id = "Made it"', "evidence.id: expected up to 60"),
        ('relation = "inverse"', 'relation = "invers"', "did you mean 'inverse'"),
        ('["0.1", "0.4"]', '["0.4", "0.1"]', r"share_above: expected two shares"),
        ('factor = "injury"', 'factor = "injry"', "did you mean 'injury'"),
        ('coding = "injured"', 'coding = "injurd"', "did you mean 'injured'"),
        ('odds_ratio = "2.0"', "odds_ratio = 2.0", r"odds_ratio: expected quoted text"),
        ('odds_ratio = "2.0"', 'odd_ratio = "2.0"', r"estimates\[0\].odd_ratio.*did you mean"),
        ('odds_ratio = "2.0"', 'p = "0.5"', "expected an odds_ratio or a coefficient"),
        ("cases = 20", "cases = 200", "cases: expected at most the 100 patients"),
        ('read = "abstract"', "", r"studies\[0\].read: expected quoted text"),
        ('design = "cohort"', 'design = "cohrt"', "did you mean 'cohort'"),
        ('read = "abstract"', 'read = "x"\nperhaps_in = ["nobody"]', "fix 'nobody'"),
        ('read = "abstract"', 'read = "x"\nperhaps_in = "nobody"', "expected a list of ids"),
        ('name = "number"', 'name = "Injury"', "expected a name that no other has"),
    ],
)
def test_bad_files_are_answered_with_place_and_remedy(tmp_path, old, new, message):
    path = tmp_path / "bad.toml"
    text = HEAD + describe("a")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(StudyError, match=message) as error:
        load_evidence(path)
    assert str(error.value).startswith("bad.toml: ")
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"\xff\xfe", "save the file as UTF-8"),
        (b"format = ", "expected a TOML document"),
        (b"a = 1e9999999999999999999999", "expected a TOML document"),
        (b"a" + b".a" * 40 + b" = 1", "nested tables"),
        (b"#" * 1_000_001, "at most 1000000 bytes"),
    ],
)
def test_what_is_no_evidence_file_is_refused_in_one_line(tmp_path, content, message):
    path = tmp_path / "x.toml"
    path.write_bytes(content)
    with pytest.raises(StudyError, match=message):
        load_evidence(path)


def test_a_missing_file_names_the_bundled_ones(tmp_path):
    with pytest.raises(StudyError, match="one of pvp, found no file"):
        load_evidence(tmp_path / "none.toml")


def test_two_studies_of_one_name_are_refused(write):
    with pytest.raises(StudyError, match=r"studies\[1\]: expected a name that no other has"):
        write(describe("a"), describe("a"))


def test_a_printed_number_keeps_its_text(bundled):
    odds = {e.odds_ratio for e in bundled.find_study("qin-2025").estimates}
    assert Reported("2.890") in odds
