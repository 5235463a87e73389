"""The audit finds what is wrong with the bundled study and raises no alarm over correct tables."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import statsmodels.api as sm
from scipy import stats

from pvp_bayes.audit.audit import (
    ASSUMPTIONS,
    AUDIT_COLUMNS,
    audit_numbers,
    audit_readings,
    audit_study,
    sort_by_consequence,
)
from pvp_bayes.audit.findings import SEVERITIES, VERDICTS, flips_significance
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.regression_rows import may_be_profile, read_rows
from pvp_bayes.printed.study import (
    Counts,
    Moments,
    Population,
    Regression,
    Study,
    Term,
    Variable,
    load_study,
)
from pvp_bayes.tables.choice import compare_readings

ROOT = Path(__file__).parents[2]
EVIDENCE = ROOT / "validation" / "audit"
sys.path.insert(0, str(EVIDENCE))

from honest import draw_study  # noqa: E402  (scripts next to the evidence, not a package)
from logistic import fit_logistic  # noqa: E402
from plant import KINDS, plant  # noqa: E402

CERTAIN = ("inconsistent", "impossible")


@pytest.fixture(scope="module")
def findings():
    return audit_numbers(load_study("pvp"))


def find(findings, check, item):
    return findings[(findings["check"] == check) & (findings["item"] == item)]


def certain(findings):
    wrong = findings[findings["verdict"].isin(CERTAIN)]
    return list(zip(wrong["check"], wrong["item"], strict=True))


def numbers(text):
    return Reported(text)


def moments(mean, sd, n=None):
    return Moments(Reported(mean), Reported(sd), n)


def make_study(*variables, terms=(), **changes):
    study = Study(
        id="made",
        title="Made",
        source="Made",
        design="case-control",
        outcome="outcome",
        cases=61,
        controls=61,
        variables=variables,
        regression=Regression(tuple(terms), "Table 2") if terms else None,
    )
    return replace(study, **changes)


def make_count(cases, controls, **changes):
    variable = Variable("x", "X", "count", cases, controls, range=(1, 3))
    return replace(variable, **changes)


def make_binary(cases, controls, **changes):
    groups = [Counts({"yes": g[0], "no": g[1]}) for g in (cases, controls)]
    return replace(Variable("x", "X", "binary", *groups), **changes)


def make_term(**texts):
    ends = texts.pop("interval", None)
    level = texts.pop("interval_level", 0.95)
    fields = {name: Reported(text) for name, text in texts.items()}
    interval = tuple(map(Reported, ends)) if ends else None
    return Term("x", "x", "yes", "no", interval=interval, interval_level=level, **fields)


def audit_term(**texts):
    study = make_study(make_binary((30, 31), (20, 41)), terms=[make_term(**texts)])
    return audit_numbers(study)


def only(findings, check):
    (verdict,) = findings.loc[findings["check"] == check, "verdict"]
    return verdict


def test_the_only_certain_errors_of_the_bundled_study_are_the_known_ones(findings):
    assert certain(findings) == [
        ("p_value", "course"),
        ("table_p", "vertebrae"),
        ("copied", "vertebrae"),
    ]


def test_course_of_disease_allows_p_values_near_one(findings):
    row = find(findings, "p_value", "course").iloc[0]
    assert (row["allowed_low"], row["allowed_high"]) == pytest.approx((0.955, 0.985), abs=5e-4)


def test_copied_p_value_names_the_row_it_equals(findings):
    assert "tfi" in find(findings, "copied", "vertebrae").iloc[0]["reason"]


@pytest.mark.parametrize("item", ["sex", "approach", "cement"])
def test_chi_square_rows_are_reproduced_without_yates_only(findings, item):
    reason = find(findings, "p_value", item).iloc[0]["reason"]
    assert "by Pearson chi-square" in reason.split(", not by")[0]
    assert "Yates correction" in reason.split(", not by")[1]


def test_number_of_vertebrae_has_one_split_per_group(findings):
    reasons = find(findings, "count_split", "vertebrae")["reason"].tolist()
    assert reasons[0].endswith("1: 9, 2: 18, 3: 34.")
    assert reasons[1].endswith("1: 44, 2: 14, 3: 3.")


def test_vertebrae_turn_direction_between_the_tables(findings):
    row = find(findings, "direction", "vertebrae").iloc[0]
    assert (row["verdict"], row["severity"]) == ("not applicable", "high")
    others = find(findings, "direction", "tfi")["verdict"].tolist()
    assert others == ["consistent"]


def test_grim_of_a_measurement_without_unit_is_conditional(findings):
    rows = find(findings, "grim", "course")
    assert set(rows["verdict"]) == {"not applicable"}
    assert ["if it was recorded in whole units" in r for r in rows["reason"]] == [False, True]


def test_wald_arithmetic_of_the_bundled_study_holds(findings):
    rows = findings[findings["check"].isin(["wald", "odds_ratio", "interval", "standard_error"])]
    assert len(rows) == 20
    assert set(rows["verdict"]) == {"consistent"}


def test_findings_have_the_contract_columns_and_words(findings):
    assert tuple(findings.columns) == AUDIT_COLUMNS
    assert set(findings["verdict"]) <= set(VERDICTS)
    assert set(findings["severity"]) <= set(SEVERITIES)
    assert all(r.endswith(".") and "\n" not in r for r in findings["reason"])


def test_gravest_findings_come_first(findings):
    ranked = sort_by_consequence(findings)
    assert ranked["severity"].tolist() == sorted(findings["severity"], key=SEVERITIES.index)
    assert len(ranked) == len(findings)


def test_the_audit_imports_no_sampler_and_no_plots():
    code = "import sys, pvp_bayes.audit.audit; print([m for m in ('pymc', 'arviz', 'matplotlib') "
    code += "if m in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize("seed", range(1_000_000, 1_000_025))
def test_studies_without_errors_raise_no_alarm(seed):
    assert certain(audit_numbers(draw_study(seed))) == []


# few seeds, so floors well below the shares in validation/audit/result.json
FLOORS = {
    "sign of a coefficient flipped": 0.9,
    "inverse odds ratio": 0.6,
    "Wald statistic mistyped": 0.7,
    "count mistyped": 0.9,
    "wrong denominator": 0.7,
    "column shifted by a row": 0.7,
}


def test_simulated_studies_are_fitted_as_statsmodels_does():
    rng = np.random.default_rng(3)
    design = sm.add_constant(rng.normal(size=(80, 2)))
    outcome = (rng.random(80) < 0.4).astype(float)
    own, peer = fit_logistic(design, outcome), sm.Logit(outcome, design).fit(disp=0)
    assert own.coefficients == pytest.approx(peer.params, abs=1e-6)
    assert own.errors == pytest.approx(peer.bse, abs=1e-6)
    without = sm.Logit(outcome, design[:, :2]).fit(disp=0)
    p = stats.chi2.sf(2 * (peer.llf - without.llf), 1)
    assert own.likelihood_ratio_p(2) == pytest.approx(p, abs=1e-8)


@pytest.mark.parametrize("kind", KINDS)
def test_planted_errors_are_found(kind):
    found = []
    for seed in range(2_000_000, 2_000_006):
        planted = plant(kind, draw_study(seed), np.random.default_rng(seed))
        if planted is not None:
            found.append(bool(certain(audit_numbers(planted[0]))))
    if kind in FLOORS:
        assert np.mean(found) >= FLOORS[kind]


@pytest.mark.parametrize(
    ("cases", "verdict"),
    [((44, 17), "consistent"), ((44, 16), "inconsistent"), ((44, 18), "impossible")],
)
def test_levels_must_add_up_to_the_group(cases, verdict):
    findings = audit_numbers(make_study(make_binary(cases, (16, 45))))
    assert find(findings, "group_size", "x")["verdict"].tolist() == [verdict, "consistent"]


def test_more_values_than_patients_are_impossible():
    variable = make_count(moments("2.41", "0.74", 62), moments("1.33", "0.57"))
    assert ("stated_size", "x") in certain(audit_numbers(make_study(variable)))


@pytest.mark.parametrize(
    ("text", "verdict", "severity"),
    [
        ("72.1", "consistent", "none"),
        ("73.3", "consistent", "low"),  # of the level in both groups
        ("36.1", "consistent", "low"),  # of both groups together
        ("71.2", "inconsistent", "medium"),
    ],
)
def test_percentages_are_compared_with_every_group_size(text, verdict, severity):
    cases = Counts({"yes": 44, "no": 17}, None, {"yes": Reported(text)})
    variable = replace(make_binary((44, 17), (16, 45)), cases=cases)
    row = find(audit_numbers(make_study(variable)), "percent", "x").iloc[0]
    assert (row["verdict"], row["severity"]) == (verdict, severity)


def test_percentages_made_to_add_up_to_a_hundred_are_no_error():
    shares = {"a": "33.4", "b": "33.3", "c": "33.3"}
    percent = {level: Reported(text) for level, text in shares.items()}
    thirds = Counts(dict.fromkeys("abc", 20), None, percent)
    variable = Variable("x", "X", "categorical", thirds, Counts(dict.fromkeys("abc", 20)))
    findings = audit_numbers(make_study(variable, cases=60, controls=60))
    assert certain(findings) == []


@pytest.mark.parametrize(
    ("patients", "events", "percent", "wrong"),
    [
        (1120, 61, "5.4", []),
        (1120, 61, "5.5", [("percent", "population")]),
        (1120, 60, "5.4", [("prevalence", "population")]),
        (100, 61, "61", [("prevalence", "population")]),
        (60, 61, "5.4", [("prevalence", "population")]),
    ],
)
def test_population_is_compared_with_the_groups(patients, events, percent, wrong):
    population = Population(patients, events, Reported(percent))
    assert certain(audit_numbers(make_study(population=population))) == wrong


@pytest.mark.parametrize("n", range(2, 13))
def test_granularity_checks_equal_brute_force(n):
    rng = np.random.default_rng(n)
    possible = {
        (f"{v.mean():.1f}", f"{v.std(ddof=1):.1f}")
        for v in (np.array(c) for c in splits_of(n, (1, 2, 3)))
    }
    for _ in range(8):
        mean, sd = f"{rng.uniform(1, 3):.1f}", f"{rng.uniform(0, 1.2):.1f}"
        group = moments(mean, sd, n)
        findings = audit_numbers(make_study(make_count(group, moments("2.0", "0.9"))))
        own = findings[findings["where"].str.startswith("cases")]
        flagged = own["verdict"].eq("impossible").any()
        assert not (flagged and (mean, sd) in possible)


def splits_of(n, values):
    low, middle, high = values
    for ones in range(n + 1):
        for twos in range(n + 1 - ones):
            counts = (ones, twos, n - ones - twos)
            yield np.repeat([low, middle, high], counts)


@pytest.mark.parametrize(
    ("mean", "sd", "check"),
    [
        ("2.42", "0.74", "grim"),
        ("2.41", "0.43", "sd_bounds"),
        ("2.41", "0.99", "sd_bounds"),
        ("3.20", "0.74", "mean_range"),
    ],
)
def test_impossible_moments_of_whole_numbers(mean, sd, check):
    variable = make_count(moments(mean, sd), moments("1.33", "0.57"))
    assert (check, "x") in certain(audit_numbers(make_study(variable)))


@pytest.mark.parametrize(("sd", "verdict"), [("0.43", "consistent"), ("0.60", "impossible")])
def test_zeros_and_ones_fix_their_standard_deviation(sd, verdict):
    group = moments("0.246", sd)
    variable = make_count(group, moments("0.246", "0.43"), range=(0, 1))
    assert find(audit_numbers(make_study(variable)), "debit", "x")["verdict"].iloc[0] == verdict


@pytest.mark.parametrize(
    ("p", "test", "verdict", "words"),
    [
        ("0.010", "chi-square", "consistent", "reproduced by Pearson"),
        ("0.017", "chi-square", "consistent", "the test stated is chi-square"),
        ("0.014", "", "consistent", "mid-p"),
        ("<0.05", "fisher", "consistent", "Fisher"),
        ("0.023", "chi-square", "inconsistent", "cannot be reproduced"),
        ("1.2", "", "impossible", "does not exist"),
    ],
)
def test_p_values_of_counts(p, test, verdict, words):
    variable = make_binary((28, 33), (42, 19), test=test, p=Reported(p))
    row = find(audit_numbers(make_study(variable)), "p_value", "x").iloc[0]
    assert row["verdict"] == verdict
    assert words in row["reason"]


@pytest.mark.parametrize(
    ("p", "test", "verdict"),
    [
        ("0.605", "t", "consistent"),
        ("0.303", "t", "consistent"),  # one-sided
        ("0.578", "t", "inconsistent"),
        ("0.578", "", "inconsistent"),
        ("0.578", "mann-whitney", "not applicable"),
        (">0.05", "", "consistent"),
    ],
)
def test_p_values_of_means(p, test, verdict):
    groups = moments("73.13", "6.88"), moments("72.48", "7.07")
    variable = Variable("x", "X", "continuous", *groups, test=test, p=Reported(p))
    assert only(audit_numbers(make_study(variable)), "p_value") == verdict


def test_standard_errors_printed_as_standard_deviations_are_named():
    groups = moments("73.13", "0.88"), moments("72.48", "0.91")
    variable = Variable("x", "X", "continuous", *groups, test="t", p=Reported("0.605"))
    (reason,) = find(audit_numbers(make_study(variable)), "p_value", "x")["reason"]
    assert "standard errors printed as standard deviations" in reason


def test_a_rank_test_is_recomputed_where_the_split_is_unique():
    groups = moments("2.41", "0.74"), moments("1.33", "0.57")
    for p, verdict in (("<0.001", "consistent"), ("0.004", "inconsistent")):
        variable = make_count(*groups, test="mann-whitney", p=Reported(p))
        assert only(audit_numbers(make_study(variable)), "p_value") == verdict


FULL = {
    "coefficient": "1.682",
    "standard_error": "0.584",
    "wald": "8.304",
    "p": "0.004",
    "odds_ratio": "5.378",
    "interval": ("1.713", "16.888"),
}


def test_a_correct_row_is_consistent_in_every_subset():
    rng = np.random.default_rng(0)
    for _ in range(20):
        kept = {k: v for k, v in FULL.items() if rng.random() < 0.6}
        kept |= {"odds_ratio": FULL["odds_ratio"]}
        assert certain(audit_term(**kept)) == []


@pytest.mark.parametrize(
    ("change", "check"),
    [
        ({"coefficient": "-1.682"}, "odds_ratio"),
        ({"odds_ratio": "0.186"}, "inverse"),
        ({"odds_ratio": "5.738"}, "odds_ratio"),
        ({"wald": "8.340"}, "wald"),
        ({"p": "0.04"}, "table_p"),
        ({"interval": ("1.713", "16.0")}, "interval"),
        ({"interval": ("16.888", "1.713")}, "interval_order"),
        ({"interval": ("6.713", "16.888")}, "interval_contains"),
        ({"interval": ("-1.713", "16.888")}, "interval_order"),
        ({"odds_ratio": "-5.378"}, "odds_ratio"),
        ({"standard_error": "0.084"}, "wald"),
        ({"standard_error": "0.184"}, "se_bound"),
        ({"p": "-0.004"}, "table_p"),
    ],
)
def test_errors_in_a_logistic_row_are_found(change, check):
    assert (check, "x") in certain(audit_term(**(FULL | change)))


def test_wald_may_be_printed_as_a_quotient():
    assert certain(audit_term(**(FULL | {"wald": "2.880"}))) == []


@pytest.mark.parametrize(
    ("level", "ends"),
    [(0.9, ("2.057", "14.056")), (0.99, ("1.195", "24.209")), (0.95, ("1.712", "16.891"))],
)
def test_any_interval_level_is_understood(level, ends):
    assert certain(audit_term(**(FULL | {"interval": ends, "interval_level": level}))) == []


def test_profile_intervals_are_not_called_errors():
    row = audit_term(**(FULL | {"interval": ("1.79", "17.9"), "wald": "8.304"}))
    assert certain(row) == []
    rows = row[row["check"] == "interval"]
    assert set(rows["verdict"]) == {"not applicable"}


def test_likelihood_ratio_p_values_are_not_called_errors():
    row = {k: v for k, v in FULL.items() if k != "wald"} | {"p": "0.002"}
    assert only(audit_term(**row), "table_p") == "not applicable"


def test_an_interval_of_a_wald_table_must_be_walds():
    terms = load_study("pvp").terms
    wrong = replace(terms[0], interval=(Reported("1.79"), Reported("17.9")))
    study = load_study("pvp")
    regression = replace(study.regression, terms=(wrong, *terms[1:]))
    assert ("interval", "tfi") in certain(audit_numbers(replace(study, regression=regression)))


def test_p_and_interval_must_lead_to_the_same_conclusion():
    row = audit_term(odds_ratio="5.378", interval=("1.713", "16.888"), p="0.4")
    assert ("significance", "x") in certain(row)


def test_a_copied_row_is_a_hint_unless_it_cannot_be_right():
    study = load_study("pvp")
    first, _, vertebrae, cement = study.terms
    own = {f: getattr(first, f) for f in FULL}
    twin = replace(
        study, regression=replace(study.regression, terms=(first, replace(cement, **own)))
    )
    row = find(audit_numbers(twin), "copied", "cement").iloc[0]
    assert (row["verdict"], row["severity"]) == ("not applicable", "medium")
    wrong = own | {"p": Reported("0.4")}
    terms = (first, replace(vertebrae, **wrong))
    twin = replace(study, regression=replace(study.regression, terms=terms))
    assert ("copied", "vertebrae") in certain(audit_numbers(twin))


def test_a_regression_cannot_have_more_patients_than_the_study():
    study = make_study(terms=[make_term(odds_ratio="2.0")])
    study = replace(study, regression=replace(study.regression, n=123))
    assert ("sample_size", "regression") in certain(audit_numbers(study))


def test_a_factor_without_a_row_in_table_1_is_named():
    findings = audit_numbers(make_study(terms=[make_term(odds_ratio="2.0")]))
    assert only(findings, "missing_factor") == "not applicable"


@pytest.mark.parametrize("text", ["2.42", "1.35"])
def test_the_nearest_mean_of_whole_numbers_is_named(text):
    variable = make_count(moments(text, "0.74"), moments("1.33", "0.57"))
    row = find(audit_numbers(make_study(variable)), "grim", "x").iloc[0]
    k = min(range(61, 184), key=lambda k: abs(k / 61 - float(text)))
    assert f"the nearest is {k}/61 = {k / 61:.4f}." in row["reason"]
    assert (row["allowed_low"], row["allowed_high"]) == pytest.approx((k / 61, k / 61))


def test_allowed_values_of_whole_numbers_are_those_of_the_formulas():
    """Bhatia and Davis (2000) above; below, the two whole numbers around the mean."""
    findings = audit_numbers(
        make_study(make_count(moments("2.41", "0.74"), moments("2.00", "0.9")))
    )
    first, second = find(findings, "sd_bounds", "x").to_dict("records")
    share = 2.405 - 2
    least = np.sqrt(share * (1 - share))
    most = np.sqrt(61 / 60 * (3 - 2.405) * (2.405 - 1))
    assert (first["allowed_low"], first["allowed_high"]) == pytest.approx((least, most), rel=1e-6)
    assert (second["allowed_low"], second["allowed_high"]) == pytest.approx((0, np.sqrt(61 / 60)))
    grim = find(findings, "grim", "x").iloc[0]
    assert (grim["allowed_low"], grim["allowed_high"]) == pytest.approx((147 / 61, 147 / 61))


def test_allowed_values_of_zeros_and_ones_are_those_of_the_binomial():
    group = moments("0.246", "0.43")
    variable = make_count(group, moments("0.500", "0.50"), range=(0, 1))
    rows = find(audit_numbers(make_study(variable)), "debit", "x").to_dict("records")
    least, most = (np.sqrt(p * (1 - p)) for p in (0.2455, 0.2465))
    factor = np.sqrt(61 / 60)
    found = [(row["allowed_low"], row["allowed_high"]) for row in rows]
    assert found[0] == pytest.approx((least, most * factor), rel=1e-6)
    assert found[1] == pytest.approx((np.sqrt(0.4995 * 0.5005), 0.5 * factor), rel=1e-6)


def test_standard_error_is_compared_with_its_smallest_possible_value():
    """SE >= 2 / sqrt(sum of squares), SDs taken with divisor n, in printed steps."""
    findings = audit_term(**FULL)
    (row,) = find(findings, "se_bound", "x").to_dict("records")
    values = np.repeat([1, 0, 1, 0], [30, 31, 20, 41])
    within = sum(values[s].var() * 61 * 61 / 60 for s in (slice(61), slice(61, None)))
    squares = within * 60 / 61 * 61 / 60 + 61 / 2 * (30 / 61 - 20 / 61) ** 2
    assert row["allowed_low"] == pytest.approx(2 / np.sqrt(squares), rel=0.01)
    assert row["allowed_high"] == np.inf


def test_standard_error_too_small_but_for_matching_is_a_hint():
    least = find(audit_term(**FULL), "se_bound", "x").iloc[0]["allowed_low"]
    for factor, verdict in ((0.69, "impossible"), (0.73, "not applicable"), (1.01, "consistent")):
        texts = {"odds_ratio": "2.0", "standard_error": f"{least * factor:.4f}"}
        assert only(audit_term(**texts), "se_bound") == verdict


def test_fishers_test_with_too_many_tables_leaves_the_verdict_open():
    levels = [str(i) for i in range(9)]
    rng = np.random.default_rng(5)
    groups = [
        Counts(dict(zip(levels, rng.multinomial(300, [1 / 9] * 9), strict=True))) for _ in "ab"
    ]
    variable = Variable("x", "X", "categorical", *groups, test="fisher", p=Reported("0.0001"))
    study = make_study(variable, cases=300, controls=300)
    (row,) = find(audit_numbers(study), "p_value", "x").to_dict("records")
    assert (row["verdict"], row["severity"]) == ("not applicable", "low")
    assert "too many tables" in row["reason"]
    chi_square = replace(variable, test="chi-square")
    assert only(audit_numbers(replace(study, variables=(chi_square,))), "p_value") == "inconsistent"


def test_audit_has_one_index_and_names_at_most_three_readings(readings_of_the_paper):
    study, readings = readings_of_the_paper
    (row,) = audit_readings(study, readings).to_dict("records")
    assert (row["check"], row["item"], row["verdict"]) == (
        "joint_feasibility",
        "vertebrae",
        "impossible",
    )
    assert "further" not in row["reason"]
    singles = ["reversed:tfi", "reversed:liquefaction", "reversed:cement", "reversed:vertebrae"]
    both = readings.assign(feasible=readings["reading"].isin(singles).astype("boolean"))
    (row,) = audit_readings(study, both).to_dict("records")
    assert row["item"] == "all rows of Table 2"
    assert ", or 1 further readings" in row["reason"]
    open_ = readings.assign(feasible=readings["feasible"] | (readings["reading"] == "printed"))
    assert only(audit_readings(study, open_), "joint_feasibility") == "consistent"
    none = readings.assign(feasible=readings["reading"].eq("no such").astype("boolean"))
    assert "No other reading" in audit_readings(study, none)["reason"].iloc[0]


def test_beside_impossible_stand_its_assumptions_and_who_would_have_to_be_missing(
    readings_of_the_paper,
):
    reason = audit_readings(*readings_of_the_paper)["reason"].iloc[0]
    assert f"This assumes that {ASSUMPTIONS}." in reason
    assert "at least 33 of the 122 patients would have to be missing" in reason
    methods = (ROOT / "docs" / "methods" / "feasibility.md").read_text(encoding="utf-8")
    assert ASSUMPTIONS in " ".join(methods.split())


def test_all_rows_reversed_are_no_single_predictors_finding(readings_of_the_paper):
    study, readings = readings_of_the_paper
    for names in (["reversed:all"], ["reversed:all", "reversed:tfi"]):
        some = readings.assign(feasible=readings["reading"].isin(names).astype("boolean"))
        (row,) = audit_readings(study, some).to_dict("records")
        assert row["item"] == "all rows of Table 2"
        assert "as when the other group of the outcome was modelled" in row["reason"]


@pytest.fixture(scope="module")
def readings_of_the_paper():
    study = load_study("pvp")
    return study, compare_readings(study)


def test_the_whole_audit_is_numbers_and_then_readings(findings, readings_of_the_paper, monkeypatch):
    study, readings = readings_of_the_paper
    monkeypatch.setattr("pvp_bayes.audit.audit.compare_readings", lambda _: readings)
    whole = audit_study(study)
    assert whole.index.tolist() == list(range(len(findings) + 1))
    assert whole["check"].tolist() == [*findings["check"], "joint_feasibility"]


def near_p(z):
    return f"{2 * stats.norm.sf(z):.7f}"


@pytest.mark.parametrize(
    ("times", "verdict"),
    [
        (0.85, "not applicable"),
        (0.75, "inconsistent"),
        (1.2, "not applicable"),
        (1.3, "inconsistent"),
    ],
)
def test_likelihood_ratio_p_of_a_count_may_differ_by_so_much(times, verdict):
    """z may differ by exp(0.2 |b| span + 0.02), here 1.246 (validation/audit/envelope.json)."""
    variable = make_count(moments("2.41", "0.74"), moments("2.13", "0.80"))
    texts = {"coefficient": "0.5000", "standard_error": "0.2000"}
    texts = {name: Reported(text) for name, text in texts.items()} | {
        "p": Reported(near_p(2.5 * times))
    }
    findings = audit_numbers(make_study(variable, terms=[Term("x", "x", **texts)]))
    assert only(findings, "table_p") == verdict


@pytest.mark.parametrize(
    ("times", "verdict"),
    [
        (1.6, "not applicable"),
        (1.8, "inconsistent"),
        (0.65, "not applicable"),
        (0.55, "inconsistent"),
    ],
)
def test_likelihood_ratio_p_of_a_level_may_differ_by_so_much(times, verdict):
    """z may differ by exp(0.3 |b| + 0.02), here 1.69 (validation/audit/envelope.json)."""
    row = {"coefficient": "1.682", "standard_error": "0.584", "p": near_p(2.88 * times)}
    assert only(audit_term(**row), "table_p") == verdict


@pytest.mark.parametrize(
    ("shift", "widening", "fits"),
    [
        ((0.9, 0.9), (0.1, 0.1), True),
        ((1.1, 1.1), (0.1, 0.1), False),  # moved by more than SE
        ((0.0, 0.0), (0.39, 0.39), True),
        ((0.0, 0.0), (0.41, 0.41), False),  # wider by more than 0.4 SE^2
        ((0.0, 0.0), (-0.09, -0.09), True),
        ((0.0, 0.0), (-0.11, -0.11), False),  # narrower by more than 0.1 SE^2
        ((0.9, 0.9), (-0.03, -0.03), False),  # a moved interval is wider by 0.1 shift^2
        ((-0.9, -0.9), (0.0, 0.0), True),
    ],
)
def test_profile_intervals_of_levels_keep_to_the_simulated_limits(shift, widening, fits):
    term = make_term(coefficient="1.000000", standard_error="1.000000")
    (row,) = read_rows(make_study(make_binary((30, 31), (20, 41)), terms=[term]))
    assert may_be_profile(row, shift, widening) is fits


def test_p_value_of_a_t_distribution_has_the_patients_minus_the_coefficients():
    """Twenty patients, one coefficient and an intercept: 18 degrees of freedom."""
    z = 2.4
    p = f"{2 * stats.t.sf(z, 18):.5f}"
    term = make_term(coefficient="1.20000", standard_error="0.50000", wald=f"{z * z:.5f}", p=p)
    study = make_study(make_binary((6, 4), (4, 6)), terms=[term], cases=10, controls=10)
    (row,) = find(audit_numbers(study), "table_p", "x").to_dict("records")
    assert (row["verdict"], row["severity"]) == ("consistent", "low")
    assert "18 degrees of freedom" in row["reason"]
    stated = replace(study, regression=replace(study.regression, n=18))
    assert only(audit_numbers(stated), "table_p") == "inconsistent"


@pytest.mark.parametrize(("widening", "fits"), [(3.9, True), (4.1, False)])
def test_profile_intervals_of_counts_are_measured_in_half_their_span(widening, fits):
    """Half the span of 1 to 5 is 2 steps, so SE is 2 and the limit 1.0 SE^2."""
    term = Term("x", "x", coefficient=Reported("1.000000"), standard_error=Reported("0.700000"))
    variable = make_count(moments("2.41", "0.74"), moments("2.13", "0.80"), range=(1, 5))
    (row,) = read_rows(make_study(variable, terms=[term]))
    limit = (0.7 * 2) ** 2
    assert may_be_profile(row, (0.0, 0.0), (widening / 4 * limit,) * 2) is fits


@pytest.mark.parametrize(("level", "factor"), [(0.99, (2.575829 / 1.959964) ** 3), (0.9, 1.0)])
def test_wider_intervals_may_leave_walds_by_more(level, factor):
    term = make_term(coefficient="1.000000", standard_error="1.000000", interval_level=level)
    (row,) = read_rows(make_study(make_binary((30, 31), (20, 41)), terms=[term]))
    assert may_be_profile(row, (0.0, 0.0), (0.39 * factor,) * 2)
    assert not may_be_profile(row, (0.0, 0.0), (0.41 * factor,) * 2)


def test_stated_test_that_the_row_cannot_have_is_no_error_by_itself():
    groups = (Counts({"a": 20, "b": 21, "c": 20}), Counts({"a": 10, "b": 21, "c": 30}))
    p = stats.chi2_contingency([[20, 21, 20], [10, 21, 30]], correction=False)[1]
    variable = Variable(
        "x", "X", "categorical", *groups, test="chi-square-yates", p=Reported(f"{p:.4f}")
    )
    (row,) = find(audit_numbers(make_study(variable)), "p_value", "x").to_dict("records")
    assert (row["verdict"], row["severity"]) == ("consistent", "low")
    assert row["allowed_low"] == pytest.approx(p, rel=1e-6)


@pytest.mark.skipif(not (EVIDENCE / "result.json").exists(), reason="evidence not made yet")
def test_stored_evidence_has_no_false_alarm():
    honest = json.loads((EVIDENCE / "result.json").read_text())["honest"]
    assert honest["studies"] >= 2000
    assert honest["studies_with_alarm"] == 0


@pytest.mark.parametrize(
    ("printed", "allowed", "flips"),
    [
        ("0.20", (0.01, 0.049), True),
        ("0.20", (0.01, 0.05), False),  # 0.05 is allowed, and is not below 0.05
        ("0.20", (0.01, 0.06), False),
        ("0.01", (0.06, 0.20), True),
        ("0.01", (0.05, 0.20), False),
        ("0.01", (0.001, 0.02), False),
        ("0.05", (0.001, 0.02), False),  # printed for anything from 0.045 to 0.055
        ("<0.001", (0.10, 0.20), True),
    ],
)
def test_significance_flips_where_no_allowed_p_is_on_the_printed_side(printed, allowed, flips):
    assert flips_significance(Reported(printed), allowed) is flips


def test_a_finite_odds_ratio_where_only_cases_have_the_level_is_called_separation():
    study = make_study(make_binary((7, 54), (0, 61)), terms=[make_term(odds_ratio="9.1")])
    (finding,) = find(audit_numbers(study), "separation", "x").itertuples()
    assert finding.reason.startswith("All 7 patients with X yes are cases (separation)")
    assert (finding.verdict, finding.severity) == ("not applicable", "medium")


@pytest.mark.parametrize(
    ("groups", "odds_ratio"), [(((7, 54), (1, 60)), "9.1"), (((7, 54), (0, 61)), "123456789")]
)
def test_separation_needs_an_empty_cell_and_a_finite_odds_ratio(groups, odds_ratio):
    study = make_study(make_binary(*groups), terms=[make_term(odds_ratio=odds_ratio)])
    assert find(audit_numbers(study), "separation", "x").empty
