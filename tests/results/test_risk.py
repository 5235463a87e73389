"""Absolute risks: corrected for the sampling, refused where nothing says how, and checked."""

import itertools
import math
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import statsmodels.api as sm
import xarray as xr
from scipy.special import expit, logit

from pvp_bayes.errors import StudyError
from pvp_bayes.patients.own_patients import count_patterns
from pvp_bayes.patients.reconstruction import reconstruct_patients
from pvp_bayes.posterior.draws import infer
from pvp_bayes.posterior.priors import PRIOR_SETS, parse_prior_set
from pvp_bayes.printed.study import load_study
from pvp_bayes.results.prevalence import Prevalence, parse_prevalence
from pvp_bayes.results.risk import (
    CONTRAST_COLUMNS,
    POPULATION_COLUMNS,
    RISK_COLUMNS,
    check_population,
    contrast_risks,
    parse_profile,
    predict_risk,
)

ROOT = Path(__file__).parents[2]
EVIDENCE = ROOT / "validation" / "risk"
KNOWN = Prevalence.from_value(61 / 1120)
PAPER = [Prevalence.from_events(61, 1120)]
WORST = {"tfi": "yes", "liquefaction": "yes", "vertebrae": 3, "cement": "dissatisfied"}
BEST = {"tfi": "no", "liquefaction": "no", "vertebrae": 1, "cement": "satisfied"}


@pytest.fixture(scope="module")
def paper(answer):
    """Draws of the bundled paper, with what is said of its population."""
    return answer.draws


@pytest.fixture(scope="module")
def flat():
    """A prior that is flat where the data are."""
    return parse_prior_set("normal:100")


@pytest.fixture(scope="module")
def population():
    """A million people with known risks and a prevalence of a few percent."""
    rng = np.random.default_rng(3)
    n = 1_000_000
    injury, cleft = rng.random(n) < 0.3, rng.random(n) < 0.15 + 0.1 * (rng.random(n) < 0.5)
    people = pd.DataFrame({"injury": injury, "cleft": cleft, "count": rng.integers(1, 4, n)})
    people["truth"] = expit(-5.5 + people.astype(float) @ np.array([1.2, 0.8, 0.7]))
    people["pain"] = (rng.random(n) < people["truth"]).astype(int)
    return people


def sample_equally(people, rng, n_cases=None):
    """Return the cases (or some of them) and as many controls, counted by pattern."""
    cases = people[people["pain"] == 1]
    cases = cases if n_cases is None else cases.sample(n_cases, random_state=rng)
    controls = people[people["pain"] == 0].sample(len(cases), random_state=rng)
    predictors = ["injury", "cleft", "count"]
    return count_patterns(
        pd.concat([cases, controls]).astype(int), outcome="pain", predictors=predictors
    )


def two_by_two(counts):
    """Return patients of one binary factor from counts of (case, factor)."""
    rows = [row for row, n in counts.items() for _ in range(n)]
    table = pd.DataFrame(rows, columns=["pain", "injury"])
    return count_patterns(table, outcome="pain", predictors=["injury"])


TABLE = {(1, 1): 44, (1, 0): 17, (0, 1): 16, (0, 0): 45}


def test_brute_force_population_gives_its_risks_back(population):
    rng = np.random.default_rng(4)
    draws = infer(sample_equally(population, rng, 2000), PRIOR_SETS["hierarchical"], random_seed=5)
    events = int(population["pain"].sum())
    found = predict_risk(draws, prevalence=Prevalence.from_events(events, len(population)))
    truth = population.groupby(["injury", "cleft", "count"])["truth"].first()
    truth.index = truth.index.set_levels([[0, 1], [0, 1], [1, 2, 3]])
    expected = truth.loc[
        [tuple(row) for row in found[["injury", "cleft", "count"]].astype(int).to_numpy()]
    ].to_numpy()
    assert len(found) == 12
    z = (logit(found["risk"]) - logit(expected)) / (
        (logit(found["upper"]) - logit(found["lower"])) / 3.92
    )
    assert np.abs(z).max() < 2.6
    assert ((found["lower"] < expected) & (expected < found["upper"])).sum() >= 10


def test_intervals_cover_the_truth_as_often_as_they_say(population):
    predictors = ["injury", "cleft", "count"]
    truth = population.groupby(predictors)["truth"].first()
    codes = np.array([[*map(float, row)] for row in truth.index])
    covered, rng = [], np.random.default_rng(6)
    for seed in range(60):
        cohort = population.sample(1120, random_state=rng)
        patients = sample_equally(cohort, rng)
        draws = infer(patients, PRIOR_SETS["hierarchical"], random_seed=seed, draws=250)
        events = int(cohort["pain"].sum())
        found = predict_risk(
            draws,
            pd.DataFrame(codes, columns=predictors),
            prevalence=Prevalence.from_events(events, 1120),
        )
        covered.append(
            ((found["lower"] < truth.to_numpy()) & (truth.to_numpy() < found["upper"])).mean()
        )
    assert 0.90 < np.mean(covered) < 0.99  # 60 cohorts of 12 correlated profiles


def test_saturated_model_has_the_exact_retrospective_posterior(flat):
    # Flat priors on the log odds are Beta(0, 0) on the shares of injured cases and controls, which
    # are independent in a case-control sample; the risks follow by Bayes' theorem.
    draws = infer(two_by_two(TABLE), flat, random_seed=1, draws=10_000)
    share = Prevalence.from_events(61, 1120)
    found = predict_risk(draws, [{"injury": 1}, {"injury": 0}], prevalence=share)
    rng = np.random.default_rng(2)
    cases, controls = rng.beta(44, 17, 400_000), rng.beta(16, 45, 400_000)
    events = rng.beta(61.5, 1059.5, 400_000)
    for row, (p, q) in zip(
        found.itertuples(), [(cases, controls), (1 - cases, 1 - controls)], strict=True
    ):
        exact = events * p / (events * p + (1 - events) * q)
        assert row.risk == pytest.approx(np.median(exact), rel=0.01)
        np.testing.assert_allclose(
            [row.lower, row.upper], np.quantile(exact, [0.025, 0.975]), rtol=0.025
        )


def test_saturated_model_agrees_with_weighted_likelihood_of_statsmodels(flat):
    # King and Zeng (2001): weights share / (cases' share) and the rest, equal to their correction
    # where the model is saturated.
    many = {row: 1000 * n for row, n in TABLE.items()}
    draws = infer(two_by_two(many), flat, random_seed=1)
    found = predict_risk(draws, [{"injury": 1}, {"injury": 0}], prevalence=KNOWN)
    rows = np.array([[*row, n] for row, n in many.items()], dtype=float)
    share = 61 / 1120
    weights = np.where(rows[:, 0] == 1, share, 1 - share) / 0.5 * rows[:, 2]
    fit = sm.GLM(
        rows[:, 0], sm.add_constant(rows[:, 1]), sm.families.Binomial(), freq_weights=weights
    ).fit()
    expected = fit.predict([[1, 1], [1, 0]])
    np.testing.assert_allclose(found["risk"], expected, rtol=0.01)
    offset = logit(found["risk"]).to_numpy() - logit([44 / 60, 17 / 62])
    np.testing.assert_allclose(offset, -2.854, atol=0.02)  # log(61 / 1059), a 1:1 sample


def test_no_pattern_but_one_gives_the_prevalence_with_its_own_width_only(flat):
    # A factor without any effect on average: the risk of everybody is the prevalence, and the
    # chance in the number of cases must not count twice.
    even = {(1, 1): 3000, (1, 0): 3000, (0, 1): 3000, (0, 0): 3000}
    few = {row: n // 100 for row, n in even.items()}
    share = Prevalence.from_events(61, 1120)
    exact = np.quantile(np.random.default_rng(1).beta(61.5, 1059.5, 400_000), [0.025, 0.975])
    wide = predict_risk(infer(two_by_two(even), flat, random_seed=1), prevalence=share)
    np.testing.assert_allclose(wide["lower"], exact[0], rtol=0.03)
    np.testing.assert_allclose(wide["upper"], exact[1], rtol=0.03)
    average = check_population(infer(two_by_two(few), flat, random_seed=1), prevalence=share)
    np.testing.assert_allclose(average[["lower", "upper"]].to_numpy()[0], exact, rtol=0.04)


def test_cohort_needs_no_correction(flat):
    draws = infer(two_by_two(TABLE), flat, random_seed=1, draws=4000)
    found = predict_risk(draws, prevalence=Prevalence.of_these_patients()).set_index("injury")
    assert found.loc[1.0, "risk"] == pytest.approx(44 / 60, rel=0.01)
    assert found.loc[0.0, "risk"] == pytest.approx(17 / 62, rel=0.02)
    assert set(found["prevalence"]) == {"these patients"}


def test_printed_cohort_uses_its_own_intercept_and_meets_its_share():
    draws = infer(
        reconstruct_patients(load_study("rossi"), n_replicates=8, random_seed=1),
        PRIOR_SETS["hierarchical"],
        random_seed=1,
    )
    checked = check_population(draws).iloc[0]
    assert checked["verdict"] == "pass"
    assert checked["expected"] == pytest.approx(114 / 432)
    assert checked["risk"] == pytest.approx(114 / 432, rel=0.01)


def test_paper_has_a_risk_for_every_profile_and_gives_the_prevalence_back(paper):
    found = predict_risk(paper)
    assert len(found) == 24
    assert tuple(found.columns[:4]) == ("tfi", "liquefaction", "vertebrae", "cement")
    assert tuple(found.columns[4:]) == RISK_COLUMNS
    assert (found["lower"] < found["risk"]).all()
    assert (found["risk"] < found["upper"]).all()
    assert set(found["prevalence"]) == {"61 of 1120"}
    assert found["profile_patients"].sum() == pytest.approx(122)
    checked = check_population(paper)
    assert tuple(checked.columns) == POPULATION_COLUMNS
    assert checked["verdict"].item() == "pass"
    assert checked["risk"].item() == pytest.approx(checked["expected"].item(), rel=0.05)


def test_scenarios_are_rows_and_order_profiles_alike(paper):
    other = Prevalence.from_events(60, 1316, label="another study")
    found = predict_risk(
        paper, [WORST, BEST], prevalence=[*PAPER, other, Prevalence.from_interval(0.14, 0.23)]
    )
    assert found["prevalence"].drop_duplicates().tolist() == [
        "61 of 1120",
        "another study",
        "0.14 to 0.23",
    ]
    risks = found["risk"].to_numpy().reshape(3, 2)
    assert (risks[:, 0] > risks[:, 1]).all()
    assert (risks[2] > risks[0]).all()


def test_same_draws_give_the_same_risk_whatever_else_is_asked(paper):
    alone = predict_risk(paper, WORST)["risk"].item()
    among = predict_risk(paper).query(
        "tfi == 'yes' and liquefaction == 'yes' and vertebrae == 3 and cement == 'dissatisfied'"
    )
    assert among["risk"].item() == pytest.approx(alone, rel=1e-12)
    assert predict_risk(paper, WORST)["lower"].item() == predict_risk(paper, WORST)["lower"].item()


def test_profiles_outside_what_was_observed_are_marked(paper):
    found = predict_risk(paper, [WORST, {**BEST, "vertebrae": 5}, {**BEST, "vertebrae": 1.5}])
    assert found["support"].tolist()[0] in ("observed", "in some replicates")
    assert found["support"].tolist()[1:] == ["outside the range", "not observed"]
    assert "vertebrae (1 to 3)" in found["note"].iloc[1]
    assert found["profile_patients"].tolist()[1:] == [0, 0]


def test_measured_variable_has_its_quartiles_and_patients_nearby():
    rng = np.random.default_rng(8)
    age = rng.normal(70, 8, 400).round(1)
    table = pd.DataFrame(
        {"age": age, "pain": (rng.random(400) < expit((age - 70) / 8)).astype(int)}
    )
    draws = infer(
        count_patterns(table, outcome="pain", predictors=["age"]),
        PRIOR_SETS["hierarchical"],
        random_seed=1,
    )
    found = predict_risk(draws, prevalence=KNOWN)
    np.testing.assert_allclose(found["age"], np.quantile(age, [0.25, 0.5, 0.75]), atol=0.3)
    near = np.abs(age - found["age"].iloc[1]) <= age.std() / 2
    assert found["profile_patients"].iloc[1] == near.sum()
    assert (
        predict_risk(draws, {"age": 200}, prevalence=KNOWN)["support"].item() == "outside the range"
    )


def test_too_many_profiles_vary_one_variable_at_a_time():
    rng = np.random.default_rng(10)
    table = pd.DataFrame(rng.integers(0, 3, (500, 8)), columns=list("abcdefgh"))
    table["pain"] = rng.integers(0, 2, 500)
    patients = count_patterns(table, outcome="pain", predictors=list("abcdefgh"))
    found = predict_risk(
        infer(patients, PRIOR_SETS["hierarchical"], random_seed=1), prevalence=KNOWN
    )
    typical = found[list("abcdefgh")].iloc[0]
    assert typical.tolist() == table[list("abcdefgh")].quantile(0.5).tolist()
    assert ((found[list("abcdefgh")] != typical).sum(axis=1).tolist()) == [0] + 16 * [1]


def test_contrast_is_the_difference_of_the_risks(paper):
    row = contrast_risks(paper, WORST, BEST)
    assert tuple(row.columns) == CONTRAST_COLUMNS
    row = row.iloc[0]
    both = predict_risk(paper, [WORST, BEST])["risk"].to_numpy()
    assert row["risk_difference"] == pytest.approx(both[0] - both[1], rel=0.02)
    assert row["number_needed_to_harm"] == pytest.approx(1 / row["risk_difference"])
    assert row["number_needed_lower"] == pytest.approx(1 / row["upper"])
    assert row["profile"] == "tfi=yes, liquefaction=yes, vertebrae=3, cement=dissatisfied"


def test_number_needed_through_infinity_is_said(flat):
    even = {(1, 1): 30, (1, 0): 30, (0, 1): 31, (0, 0): 29}
    draws = infer(two_by_two(even), flat, random_seed=1)
    row = contrast_risks(draws, {"injury": 1}, {"injury": 0}, prevalence=KNOWN).iloc[0]
    assert row["number_needed_upper"] < 0 < row["number_needed_lower"]
    assert "infinity" in row["note"]


def test_number_needed_that_is_certain_of_its_sign_needs_no_sentence(paper):
    for profiles in ((WORST, BEST), (BEST, WORST)):
        row = contrast_risks(paper, *profiles).iloc[0]
        assert "infinity" not in row["note"]
        assert row["number_needed_lower"] == pytest.approx(1 / row["upper"])
        assert row["number_needed_upper"] == pytest.approx(1 / row["lower"])


@pytest.mark.parametrize(("n_values", "rows"), [(12, 12), (13, 3)])
def test_a_number_with_many_values_is_shown_at_its_quartiles(n_values, rows):
    rng = np.random.default_rng(2)
    table = pd.DataFrame({"n": np.arange(390) % n_values, "pain": rng.integers(0, 2, 390)})
    patients = count_patterns(table, outcome="pain", predictors=["n"])
    found = predict_risk(
        infer(patients, parse_prior_set("normal:1"), random_seed=1), prevalence=KNOWN
    )
    assert len(found) == rows
    if rows == 3:
        assert found["n"].tolist() == table["n"].quantile([0.25, 0.5, 0.75]).tolist()


def test_population_is_compared_with_the_counts_where_no_sizes_are_kept(paper):
    bare = paper.copy()
    sizes = ("study_cases", "study_controls")
    bare.attrs = {k: v for k, v in paper.attrs.items() if k not in sizes}
    assert check_population(bare)["verdict"].item() == "pass"
    for change in ({"population_events": 60}, {"population_patients": 121}):
        wrong = bare.copy()
        wrong.attrs = {**bare.attrs, **change}
        with pytest.raises(StudyError, match="61 cases and 61 controls"):
            check_population(wrong)


def test_replicates_have_patients_and_patterns_of_their_own(flat):
    """Of two far replicates the ends of the interval are those of each one's 90 % interval."""
    low = {(1, 1): 400, (1, 0): 600, (0, 1): 200, (0, 0): 800}
    high = {(1, 1): 900, (1, 0): 100, (0, 1): 25, (0, 0): 225}
    first, second = (two_by_two(counts) for counts in (low, high))
    order = np.arange(2)[::-1]
    design = np.stack([first["design"].to_numpy(), second["design"].to_numpy()[order]])
    both = xr.concat([first, first.assign_coords(replicate=[1])], "replicate", data_vars="minimal")
    for name in ("cases", "controls"):
        counts = np.stack([first[name].to_numpy()[0], second[name].to_numpy()[0, order]])
        both[name] = (("replicate", "pattern"), counts)
    both["design"] = (("replicate", "pattern", "predictor"), design)
    mixed = predict_risk(infer(both, flat, random_seed=1, draws=8_000), prevalence=KNOWN)
    alone = [
        predict_risk(infer(p, flat, random_seed=1, draws=8_000), prevalence=KNOWN, prob=0.9)
        for p in (first, second)
    ]
    for row, one, two in zip(mixed.itertuples(), *(a.itertuples() for a in alone), strict=True):
        ends = min(one.lower, two.lower), max(one.upper, two.upper)
        assert (one.upper < two.lower) or (two.upper < one.lower)
        np.testing.assert_allclose((row.lower, row.upper), ends, rtol=0.02)


def test_population_passes_where_the_interval_of_the_difference_holds_zero(flat):
    """The difference worked out from the draws, moved so that 0 lies between two quantiles."""
    draws = infer(two_by_two(TABLE), flat, random_seed=1, draws=4_000)
    slopes = draws["posterior"]["log_odds_ratio"].to_numpy().ravel()
    intercept = draws["posterior"]["intercept"].to_numpy().ravel()

    def differ(shift):
        risk = 60 * expit(intercept + shift + slopes) + 62 * expit(intercept + shift)
        return risk / 122 - 61 / 122

    shifts = np.linspace(-1.5, 1.5, 601)
    quantiles = np.array([np.quantile(differ(s), [0.018, 0.035, 0.965, 0.982]) for s in shifts])
    for column, verdict in ((0, "fail"), (1, "pass"), (2, "pass"), (3, "fail")):
        shift = shifts[np.abs(quantiles[:, column]).argmin()]
        moved = draws.copy()
        posterior = moved["posterior"].to_dataset()
        moved["posterior"] = posterior.assign(intercept=posterior["intercept"] + shift)
        checked = check_population(moved, prevalence=Prevalence.of_these_patients())
        assert checked["verdict"].item() == verdict


def test_all_combinations_are_listed_up_to_a_thousand():
    rng = np.random.default_rng(10)
    every = np.array(list(itertools.product(range(10), repeat=3)))
    table = pd.DataFrame(every, columns=list("abc"))
    table["pain"] = rng.integers(0, 2, 1000)
    patients = count_patterns(table, outcome="pain", predictors=list("abc"))
    found = predict_risk(
        infer(patients, parse_prior_set("normal:1"), random_seed=1, draws=20), prevalence=KNOWN
    )
    assert len(found) == 1000


def test_profile_text_is_read_back(paper):
    text = "cement = Satisfied, tfi=no,liquefaction=yes,vertebrae=2"
    found = predict_risk(paper, parse_profile(text, paper)).iloc[0]
    assert found[["tfi", "liquefaction", "vertebrae", "cement"]].tolist() == [
        "no",
        "yes",
        2.0,
        "satisfied",
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("tfi=yes", "found none for liquefaction; add liquefaction=yes or liquefaction=no"),
        (
            "tfi=maybe,liquefaction=no,vertebrae=2,cement=satisfied",
            "tfi: expected yes or no, found 'maybe'",
        ),
        ("tfi=yes,liquefaction=no,vertebrae=two,cement=satisfied", "vertebrae: expected a number"),
        ("tfi=yes,liquefaction=no,vertebrae=nan,cement=satisfied", "vertebrae: expected a number"),
        ("tfi=yes,tfi=no,liquefaction=no,vertebrae=2,cement=satisfied", "once for each variable"),
        (
            "age=70,tfi=yes,liquefaction=no,vertebrae=2,cement=satisfied",
            "expected the variables tfi, .* found 'age'",
        ),
        ("", "expected NAME=VALUE"),
        ("tfi", "expected NAME=VALUE"),
    ],
)
def test_unreadable_profile_is_refused(paper, text, message):
    with pytest.raises(StudyError, match=message):
        parse_profile(text, paper)


def test_levels_of_a_categorical_variable_are_one_value():
    rng = np.random.default_rng(9)
    table = pd.DataFrame(
        {"type": rng.choice(["a", "b", "c"], 300), "pain": rng.integers(0, 2, 300)}
    )
    draws = infer(
        count_patterns(table, outcome="pain", predictors=["type"]),
        PRIOR_SETS["hierarchical"],
        random_seed=1,
    )
    found = predict_risk(draws, prevalence=KNOWN)
    assert found[["type[b]", "type[c]"]].to_numpy().tolist() == [
        ["no", "no"],
        ["no", "yes"],
        ["yes", "no"],
    ]
    assert found["profile_patients"].tolist() == [(table["type"] == level).sum() for level in "acb"]
    third = predict_risk(draws, parse_profile("type=C", draws), prevalence=KNOWN)
    assert third["risk"].item() == pytest.approx(found["risk"].iloc[1])


def test_case_control_study_without_population_is_refused(paper):
    silent = paper.copy()
    silent.attrs = {k: v for k, v in paper.attrs.items() if not k.startswith("population")}
    with pytest.raises(StudyError, match="no baseline risk"):
        predict_risk(silent)
    assert len(predict_risk(silent, prevalence=PAPER)) == 24


def test_case_control_study_is_no_cohort(paper):
    with pytest.raises(StudyError, match="give events/patients or a"):
        predict_risk(paper, prevalence=Prevalence.of_these_patients())


def test_population_smaller_than_the_sample_is_refused(paper):
    wrong = paper.copy()
    wrong.attrs = {**paper.attrs, "population_events": 60}
    with pytest.raises(StudyError, match="61 cases"):
        check_population(wrong)


def test_own_patients_of_unknown_design_are_refused():
    draws = infer(two_by_two(TABLE), PRIOR_SETS["hierarchical"], random_seed=1)
    for ask in (predict_risk, check_population):
        with pytest.raises(StudyError, match="cohort or a case-control"):
            ask(draws)


def test_estimates_alone_have_no_risk(paper):
    alone = paper.copy()
    alone["posterior"] = alone["posterior"].to_dataset().drop_vars("intercept")
    with pytest.raises(StudyError, match="add Table 1"):
        predict_risk(alone)


@pytest.mark.parametrize(
    "text", ["61/60", "0", "1", "150%", "0.2-0.1", "often", "-0.1", "61/0", "nan", "1e999"]
)
def test_unreadable_prevalence_is_refused(text):
    with pytest.raises(StudyError, match="prevalence: expected"):
        parse_prevalence(text)


@pytest.mark.parametrize("prevalence", [0.054, [], "61/1120"])
def test_prevalence_of_another_type_is_refused(paper, prevalence):
    with pytest.raises(StudyError, match="parse_prevalence"):
        predict_risk(paper, prevalence=prevalence)


@pytest.mark.parametrize("prob", [0, 1, math.nan, 95])
def test_probability_outside_its_range_is_refused(paper, prob):
    with pytest.raises(StudyError, match="prob: expected a number between 0 and 1"):
        predict_risk(paper, prob=prob)


@pytest.mark.parametrize("ends", [(0.2, 1.0), (0.2, 1.5), (0.0, 0.2), (0.3, 0.2)])
def test_interval_of_a_prevalence_lies_between_0_and_1(ends):
    with pytest.raises(StudyError, match="two ends between 0 and 1 in order"):
        Prevalence.from_interval(*ends)


def test_prevalence_from_no_event_and_from_nothing_but_events():
    for events, mean in ((0, 0.5 / 11), (10, 10.5 / 11)):  # of Beta(x + 1/2, n - x + 1/2)
        draws = Prevalence.from_events(events, 10).draw(200_000, np.random.default_rng(1))
        assert draws.mean() == pytest.approx(mean, abs=2e-3)


def test_prevalence_from_events_has_jeffreys_quantiles():
    draws = Prevalence.from_events(61, 1120).draw(200_000, np.random.default_rng(1))
    # Brown, Cai and DasGupta (2001): Beta(x + 1/2, n - x + 1/2), quantiles by scipy.stats.beta
    np.testing.assert_allclose(np.quantile(draws, [0.025, 0.975]), [0.04229, 0.06888], atol=2e-4)
