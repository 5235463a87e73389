"""The page carries what predict_risk computes with, and nothing in it can be taken for code."""

import base64
import hashlib
import json
import re
from html.parser import HTMLParser

import numpy as np
import pandas as pd
import pytest
from scipy.special import betaincinv, expit, logit

from pvp_bayes.patients.basis import Basis
from pvp_bayes.patients.own_patients import count_patterns
from pvp_bayes.patients.reconstruction import reconstruct_patients
from pvp_bayes.posterior.draws import infer
from pvp_bayes.posterior.priors import PRIOR_SETS
from pvp_bayes.printed.study import load_study
from pvp_bayes.report import calculator
from pvp_bayes.report.calculator import build_calculator
from pvp_bayes.results.prevalence import Prevalence
from pvp_bayes.results.risk import contrast_risks, list_risk_basis, predict_risk

HOSTILE = (
    "</script><script>alert(1)</script><img src=x onerror=alert(1)> \"q\" 'x' & \u2028 {{ 7*7 }}"
)
LEVELS = ("none", "<b>mild</b>", 'the "worst"', "so-called & rare", "fifth")
PREVALENCES = {
    None: "default",
    Prevalence.from_events(5, 80): "events",
    Prevalence.from_events(0, 30): "none had it",
    Prevalence.from_value(0.31): "share",
}


class Reader(HTMLParser):
    """Collects the tags of a fragment and the text inside each script."""

    def __init__(self, fragment):
        super().__init__()
        self.tags, self.scripts, self.words = [], [], ""
        self.feed(fragment)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self.scripts += [""] if tag == "script" else []

    def handle_data(self, data):
        if self.cdata_elem == "script":
            self.scripts[-1] += data
        else:
            self.words += data


def read_data(made):
    """Return the data of a fragment, as its script reads them."""
    return json.loads(Reader(made.fragment).scripts[0])


def unpack(packed, kind):
    numbers = np.frombuffer(base64.b64decode(packed["text"]), f"<{kind}{packed['bytes']}")
    return numbers.reshape(-1, packed["count"])


def encode(data, choices):
    """Return a profile's code, from places of levels and numbers in their units."""
    columns = [j for factor in data["factors"] for j in factor["columns"]]
    code = np.zeros(len(columns))
    for factor, choice in zip(data["factors"], choices, strict=True):
        level = factor["kind"] == "level"
        code[factor["columns"]] = factor["codes"][choice] if level else choice / factor["per"]
    return code


def predict(data, choices, prevalence):
    """Return draws of the risk by the page's arithmetic."""
    *slopes, own, sampled, shares = unpack(data["draws"], "f").astype(float)
    base = own
    if prevalence is not None and prevalence.family == "beta":
        base = sampled + logit(betaincinv(prevalence.first, prevalence.second, shares))
    elif prevalence is not None:
        base = sampled + prevalence.first
    return expit(base + encode(data, choices) @ np.array(slopes))


def count_alike(data, choices):
    """Return how many replicates have such patients, and their mean number, from the page's data."""
    replicate, sizes, *places = unpack(data["patients"], "u").astype(int)
    alike = np.ones(len(sizes), dtype=bool)
    for factor, choice, where, values in zip(
        data["factors"], choices, places, data["patients"]["values"], strict=True
    ):
        found = np.array(values)[where]
        level = factor["kind"] == "level"
        wanted = choice if level else choice / factor["per"]
        alike &= np.abs(found - wanted) <= (0 if level else factor["near"])
    n = data["patients"]["replicates"]
    return len(set(replicate[alike])), sizes[alike].sum() / n


def list_choices(data):
    """Return profiles for predict_risk, and the same as the page's choices."""
    profiles, choices = [{}], [[]]
    for factor in data["factors"]:
        if factor["kind"] == "level":
            pairs = [(option["name"], option["code"]) for option in factor["options"]]
        else:
            numbers = (float(factor["low"]), float(factor["start"]), float(factor["high"]) + 1)
            pairs = [(number, number) for number in sorted(set(numbers))]
        name = factor["name"]
        profiles = [{**profile, name: shown} for profile in profiles for shown, _ in pairs]
        choices = [[*chosen, code] for chosen in choices for _, code in pairs]
    return profiles, choices


@pytest.fixture(scope="module")
def measured():
    """A bundled cohort with measured factors, reconstructed a few times."""
    patients = reconstruct_patients(load_study("rossi"), n_replicates=6, random_seed=1)
    return infer(patients, PRIOR_SETS["hierarchical"], random_seed=1, draws=250)


@pytest.fixture(scope="module")
def hostile():
    """Somebody's own patients, with many levels, a measured factor and names like code."""
    rng = np.random.default_rng(2)
    table = pd.DataFrame(
        {
            HOSTILE: rng.choice(LEVELS, 300),
            "age": rng.normal(70, 8, 300).round(1),
            "pain": rng.integers(0, 2, 300),
        }
    )
    counted = count_patterns(table, outcome="pain", predictors=[HOSTILE, "age"], name=HOSTILE)
    return infer(counted, PRIOR_SETS["hierarchical"], random_seed=2, draws=250)


def name_factors(data, draws):
    """Give each factor the name by which predict_risk knows it."""
    for factor, variable in zip(data["factors"], list_variables(draws), strict=True):
        factor["name"] = variable.name
    return data


def list_variables(draws):
    own = Basis.of(draws) is Basis.OWN_PATIENTS
    prevalence = Prevalence.of_these_patients() if own else None
    return list_risk_basis(draws, prevalence=prevalence).variables


@pytest.mark.parametrize("prevalence", PREVALENCES, ids=PREVALENCES.values())
def test_draws_in_the_page_give_the_risks_of_predict_risk(analysis, prevalence):
    data = name_factors(read_data(build_calculator(analysis.draws)), analysis.draws)
    profiles, choices = list_choices(data)
    found = predict_risk(analysis.draws, profiles, prevalence=prevalence)
    assert len(found) == 24
    for row, chosen in zip(found.itertuples(), choices, strict=True):
        low, middle, high = np.quantile(predict(data, chosen, prevalence), data["quantiles"])
        np.testing.assert_allclose(
            [middle, low, high], [row.risk, row.lower, row.upper], rtol=1e-12
        )


@pytest.mark.parametrize("prevalence", PREVALENCES, ids=PREVALENCES.values())
def test_cohort_and_measured_factors_give_them_too(measured, prevalence):
    data = name_factors(read_data(build_calculator(measured)), measured)
    profiles, choices = list_choices(data)
    found = predict_risk(measured, profiles[::5], prevalence=prevalence)
    risks = [predict(data, chosen, prevalence) for chosen in choices[::5]]
    np.testing.assert_allclose(found["risk"], np.median(risks, axis=1), rtol=1e-12)


def test_differences_are_those_of_contrast_risks(analysis):
    data = name_factors(read_data(build_calculator(analysis.draws)), analysis.draws)
    profiles, choices = list_choices(data)
    found = contrast_risks(analysis.draws, profiles[-1], profiles[0]).iloc[0]
    difference = predict(data, choices[-1], None) - predict(data, choices[0], None)
    expected = np.quantile(difference, data["quantiles"])
    np.testing.assert_allclose(
        found[["lower", "risk_difference", "upper"]].to_numpy(dtype=float), expected, rtol=1e-12
    )


@pytest.mark.parametrize("which", ["analysis", "measured", "hostile"])
def test_patients_in_the_page_give_the_support_of_predict_risk(request, which):
    draws = request.getfixturevalue(which)
    draws = draws.draws if which == "analysis" else draws
    own = Prevalence.of_these_patients() if which == "hostile" else None
    data = name_factors(read_data(build_calculator(draws, prevalence=own)), draws)
    profiles, choices = list_choices(data)
    for row, chosen in zip(
        predict_risk(draws, profiles, prevalence=own).itertuples(), choices, strict=True
    ):
        replicates, mean = count_alike(data, chosen)
        assert mean == pytest.approx(row.profile_patients)
        everywhere = replicates == data["patients"]["replicates"]
        words = "observed" if everywhere else "in some replicates" if mean else "not observed"
        assert row.support in (words, "outside the range")


def test_reference_has_the_least_harmful_findings(analysis):
    data = read_data(build_calculator(analysis.draws))
    reference = [
        factor["options"][factor["reference"]]["name"]
        if factor["kind"] == "level"
        else factor["reference"]
        for factor in data["factors"]
    ]
    assert reference == ["no", "no", "1", "satisfied"]


def test_refusal_says_why_and_asks_nothing(analysis):
    draws = analysis.draws.copy()
    for name in ("population_patients", "population_events"):
        del draws.attrs[name]
    made = build_calculator(draws)
    reader = Reader(made.fragment)
    assert "expected the population of the cases and controls" in reader.words
    assert {tag for tag, _ in reader.tags} == {"section", "h2", "p"}
    assert (made.style, made.script_hash) == ("", "'none'")
    asked = build_calculator(draws, prevalence=Prevalence.from_events(61, 1120))
    assert "61 of 1120" in asked.fragment


def test_page_says_what_the_answer_rests_on(analysis):
    words = " ".join(Reader(build_calculator(analysis.draws).fragment).words.split())
    assert "rests on 122 reconstructed patients of one study" in words
    assert "has not been validated on other patients: not for decisions about treatment" in words
    assert "The calculator needs JavaScript" in words


def test_policy_names_the_script_and_the_script_never_changes(analysis, hostile):
    made = build_calculator(analysis.draws)
    script = Reader(made.fragment).scripts[1]
    checksum = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert made.script_hash == f"'sha256-{checksum}'"
    other = build_calculator(hostile, prevalence=Prevalence.of_these_patients())
    assert other.script_hash == made.script_hash
    assert not re.search(r"\beval\b|\bFunction\(|innerHTML|fetch|XMLHttp|import\b", script)


def test_hostile_text_stays_text(hostile):
    draws = hostile.copy()
    draws.attrs["outcome"] = HOSTILE
    made = build_calculator(draws, prevalence=Prevalence.from_events(1, 9, label=HOSTILE))
    reader = Reader(made.fragment)
    assert [tag for tag, _ in reader.tags].count("script") == 2
    assert not {"img", "b"} & {tag for tag, _ in reader.tags}
    assert not any(name.startswith("on") for _, found in reader.tags for name in found)
    data, raw = json.loads(reader.scripts[0]), reader.scripts[0]
    assert data["factors"][0]["label"] == data["outcome"] == HOSTILE
    assert {option["name"] for option in data["factors"][0]["options"]} == set(LEVELS)
    assert not set("<>&\u2028\u2029") & set(raw)
    assert "{{ 7*7 }}" in reader.words


def test_many_levels_are_chosen_from_a_list(hostile):
    made = build_calculator(hostile, prevalence=Prevalence.of_these_patients())
    tags = Reader(made.fragment).tags
    assert [tag for tag, _ in tags].count("option") == len(LEVELS)
    asked = {found["id"] for tag, found in tags if tag in {"input", "select"} and "id" in found}
    named = {found["for"] for tag, found in tags if tag == "label" and "for" in found}
    unnamed = [
        found["id"]
        for _, found in tags
        if found.get("id") in asked - named and "aria-label" not in found
    ]
    assert unnamed == []


def test_many_draws_take_single_precision_or_are_refused(analysis, monkeypatch):
    size = read_data(build_calculator(analysis.draws))["draws"]
    assert size["bytes"] == 8
    monkeypatch.setattr(calculator, "MOST_DRAWS", len(size["text"]) - 1)
    data = name_factors(read_data(build_calculator(analysis.draws)), analysis.draws)
    assert data["draws"]["bytes"] == 4
    profiles, choices = list_choices(data)
    found = predict_risk(analysis.draws, profiles)
    risks = [np.median(predict(data, chosen, None)) for chosen in choices]
    np.testing.assert_allclose(found["risk"], risks, rtol=1e-6)
    monkeypatch.setattr(calculator, "MOST_DRAWS", 100)
    made = build_calculator(analysis.draws)
    assert "expected draws that fit into a page, found 2000 of 4 odds ratios" in made.fragment
    assert made.script_hash == "'none'"


def test_too_many_patients_leave_the_range_only(measured, monkeypatch):
    monkeypatch.setattr(calculator, "MOST_PATIENTS", 1_000)
    data = read_data(build_calculator(measured))
    assert data["patients"]["count"] == 0
    assert data["factors"][0].keys() >= {"kind", "reference"}
