"""A reader's browser shows what the library computes, and the page does nothing else."""

import re

import numpy as np
import pandas as pd
import pytest

from pvp_bayes.patients.own_patients import count_patterns
from pvp_bayes.posterior.draws import infer
from pvp_bayes.posterior.priors import PRIOR_SETS
from pvp_bayes.report.calculator import build_calculator
from pvp_bayes.report.page import render_report
from pvp_bayes.results.prevalence import Prevalence
from pvp_bayes.results.risk import contrast_risks, predict_risk

FACTORS = ("tfi", "liquefaction", "vertebrae", "cement")
REFERENCE = {"tfi": "no", "liquefaction": "no", "vertebrae": 1, "cement": "satisfied"}
WORST = {"tfi": "yes", "liquefaction": "yes", "vertebrae": 3, "cement": "dissatisfied"}
LEVELS = ("none", "<b>mild</b>", 'the "worst"', "so-called & rare", "fifth")
HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(1)> \"q\" 'x' & {{ 7*7 }}"
PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>calculator</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src {policy};
style-src 'unsafe-inline'; img-src data:"><style>{style}</style></head><body>{body}</body></html>"""


class Reader:
    """A page in a browser, and what it asked for and complained of."""

    def __init__(self, browser, file, **settings):
        self.context = browser.new_context(**settings)
        self.page = self.context.new_page()
        self.complaints, self.requests = [], []
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(file.as_uri())

    def find(self, name):
        return self.page.locator(f"#calculator-{name}")

    def choose(self, profile):
        """Choose a value for each factor, in the page's order."""
        for i, value in enumerate(profile.values()):
            named = self.page.locator(f'[name="calculator-{i}"]')
            if isinstance(value, str) and named.first.get_attribute("type") == "radio":
                radios = [named.nth(k) for k in range(named.count())]
                next(r for r in radios if r.get_attribute("data-name") == value).check()
            elif isinstance(value, str):
                named.select_option(label=value)
            else:
                named.fill(f"{value}")

    def read_numbers(self, name):
        """Return the unrounded numbers behind what is shown."""
        return [float(n.get_attribute("value")) for n in self.find(name).locator("data").all()]


def write_percent(risk):
    """Write a risk as the page's tables do."""
    share = 100 * risk
    if share < 0.01:
        return "below 0.01 %"
    if share >= 99.95:
        return "above 99.9 %"
    return f"{share:.{0 if 10 <= share <= 99 else 1 if share >= 1 else 2}f} %"


def write_points(difference):
    points = abs(100 * difference)
    text = f"{points:.{0 if points >= 10 else 1 if points >= 1 else 2}f}"
    return ("" if not float(text) else "+" if difference > 0 else "−") + text


def assert_shows(reader, row):
    """The page shows the risk of a row of predict_risk, to the printed digit and beyond it."""
    words = " ".join(reader.find("risk").inner_text().split())
    low, middle, high = map(write_percent, (row.lower, row.risk, row.upper))
    assert words == f"Risk {middle} 95 % interval {low} to {high}"
    shown = reader.read_numbers("risk")
    np.testing.assert_allclose(shown, [row.risk, row.lower, row.upper], rtol=1e-9)
    assert reader.find("support").get_attribute("data-support") == row.support


@pytest.fixture(scope="module")
def file(analysis, tmp_path_factory):
    """The report, or the calculator alone where the report has none."""
    path = tmp_path_factory.mktemp("page") / "report.html"
    page = render_report(analysis)
    if 'id="calculator"' not in page:
        page = wrap(build_calculator(analysis.draws))
    path.write_text(page, encoding="utf-8")
    return path


def wrap(made):
    return PAGE.format(policy=made.script_hash, style=made.style, body=made.fragment)


@pytest.fixture(scope="module")
def opened(browser, file):
    found = Reader(browser, file, viewport={"width": 1440, "height": 900})
    yield found
    found.context.close()


@pytest.fixture
def reader(opened, file):
    """The open page, put back to its start; no test may make it complain or ask for anything."""
    opened.find("reset").click()
    yield opened
    assert opened.complaints == []
    assert opened.requests == [file.as_uri()]


def test_every_profile_has_the_risk_of_the_library(analysis, reader):
    found = predict_risk(analysis.draws)
    assert len(found) == 24
    for row in found.itertuples():
        reader.choose({name: getattr(row, name) for name in FACTORS})
        assert_shows(reader, row)


@pytest.mark.parametrize(
    ("events", "patients"),
    [(61, 1120), (0, 7), (7, 7), (1, 2), (190, 1000), (3, 1_000_000), (500_000, 1_000_000)],
)
def test_own_events_have_the_risk_of_the_library(analysis, reader, events, patients):
    reader.find("events").fill(str(events))
    reader.find("patients").fill(str(patients))
    prevalence = Prevalence.from_events(events, patients)
    for profile in (WORST, REFERENCE):
        reader.choose(profile)
        found = predict_risk(analysis.draws, profile, prevalence=prevalence).iloc[0]
        np.testing.assert_allclose(
            reader.read_numbers("risk"), [found.risk, found.lower, found.upper], rtol=1e-8
        )


@pytest.mark.parametrize("percent", ["5.4", "0.01", "19", "99.5"])
def test_own_percentage_has_the_risk_of_the_library(analysis, reader, percent):
    reader.find("percent").fill(percent)
    reader.choose(WORST)
    prevalence = Prevalence.from_value(float(f"{percent}e-2"))
    assert_shows(
        reader, next(predict_risk(analysis.draws, WORST, prevalence=prevalence).itertuples())
    )


def test_difference_to_the_reference_is_that_of_the_library(analysis, reader):
    for profile in (WORST, {**REFERENCE, "tfi": "yes"}):
        reader.choose(profile)
        row = next(contrast_risks(analysis.draws, profile, REFERENCE).itertuples())
        low, middle, high = map(write_points, (row.lower, row.risk_difference, row.upper))
        words = reader.find("difference").inner_text()
        assert f"(risk {write_percent(row.reference_risk)})" in words
        assert f": {middle} percentage points, 95 % interval {low} to {high}." in words


def test_reader_can_compare_with_other_findings(analysis, reader):
    reader.choose(WORST)
    reader.find("compare").click()
    assert "that others are compared with" in reader.find("difference").inner_text()
    reader.choose(REFERENCE)
    row = contrast_risks(analysis.draws, REFERENCE, WORST).iloc[0]
    assert write_points(row.risk_difference) in reader.find("difference").inner_text()
    reader.find("reset").click()
    assert reader.find("2").input_value() == "2"
    assert "Number of fractured vertebrae: 1;" in reader.find("difference").inner_text()


def test_profile_beyond_what_was_studied_is_marked(analysis, reader):
    reader.choose({**WORST, "vertebrae": 5})
    row = next(predict_risk(analysis.draws, {**WORST, "vertebrae": 5}).itertuples())
    assert row.support == "outside the range"
    assert_shows(reader, row)
    words = reader.find("support").inner_text()
    assert words == (
        "Beyond what was observed of Number of fractured vertebrae (1 to 3): an extrapolation."
    )


def test_icons_count_the_risk_and_have_words(analysis, reader):
    reader.choose(WORST)
    risk = predict_risk(analysis.draws, WORST).iloc[0].risk
    filled = round(100 * risk)
    people = reader.find("people")
    assert people.locator("svg > use").count() == 100
    assert people.locator("svg > use.with").count() == filled
    assert people.get_attribute("aria-label") == f"A hundred figures, {filled} of them filled."
    assert reader.find("words").inner_text().startswith(f"About {filled} of 100")


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("2", "", "Enter a number for: Number of fractured vertebrae."),
        ("percent", "0", "Enter a percentage between 0 and 100."),
        ("patients", "0", "Enter a whole number of patients, at most 1,000,000."),
        ("patients", "1.5", "Enter a whole number of patients, at most 1,000,000."),
        ("patients", "20", "Enter how many of these patients had the outcome."),
    ],
)
def test_impossible_entry_is_named_and_gives_no_risk(reader, name, text, words):
    reader.find(name).fill("1")
    reader.find(name).fill(text)
    assert reader.find("risk").inner_text() == words
    assert not reader.find("people").is_visible()
    invalid = reader.page.locator("[aria-invalid=true]")
    assert invalid.count() == 1
    reader.find("reset").click()
    assert reader.find("risk").inner_text().startswith("Risk")
    assert invalid.count() == 0


def test_keyboard_reaches_and_changes_everything(analysis, reader):
    page, reached = reader.page, []
    page.locator('[name="calculator-0"]:checked').focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowLeft")
    assert_shows(reader, next(predict_risk(analysis.draws, WORST).itertuples()))
    for _ in range(9):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.id"))
    names = ("events", "patients", "percent", "compare", "reset")
    assert {f"calculator-{name}" for name in names} <= set(reached)


def test_result_is_announced_and_every_control_is_named_and_large(reader):
    assert reader.find("risk").get_attribute("aria-live") == "polite"
    snapshot = reader.page.locator("#calculator").aria_snapshot()
    for name in ("Thoracolumbar fascia injury", "Number of fractured vertebrae", "Prevalence in"):
        assert name in snapshot
    assert not re.search(r"^\s*- (radio|spinbutton|combobox|button)(:| \[|$)", snapshot, re.M)
    for control in reader.page.locator("#calculator :is(input, select, button)").all():
        box = control.bounding_box()
        assert min(box["width"], box["height"]) >= 24


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_telephone_shows_the_risk_while_findings_are_chosen(browser, file, scheme):
    size = {"width": 360, "height": 740}
    opened = Reader(browser, file, viewport=size, color_scheme=scheme)
    opened.page.locator('[name="calculator-0"]').first.scroll_into_view_if_needed()
    opened.choose(WORST)
    assert opened.page.evaluate("document.documentElement.scrollWidth") <= 360
    box = opened.find("risk").bounding_box()
    assert 0 <= box["y"] <= 740 - box["height"]
    assert opened.complaints == []
    opened.context.close()


def test_without_javascript_the_page_points_at_the_table(browser, file):
    opened = Reader(browser, file, java_script_enabled=False)
    assert "see the table of absolute risks" in opened.find("without").inner_text()
    assert not opened.find("sides").is_visible()
    opened.context.close()


def test_paper_shows_the_chosen_state_without_buttons(reader):
    reader.choose(WORST)
    reader.page.emulate_media(media="print")
    assert reader.find("risk").is_visible()
    assert not reader.find("compare").is_visible()
    reader.page.emulate_media(media="screen")


def test_hostile_names_and_many_levels_work(browser, tmp_path):
    rng = np.random.default_rng(2)
    table = pd.DataFrame(
        {
            HOSTILE: rng.choice(LEVELS, 300),
            "age": rng.normal(70, 8, 300).round(1),
            "pain": rng.integers(0, 2, 300),
        }
    )
    counted = count_patterns(table, outcome="pain", predictors=[HOSTILE, "age"], name=HOSTILE)
    draws = infer(counted, PRIOR_SETS["hierarchical"], random_seed=2, draws=250)
    own = Prevalence.of_these_patients()
    path = tmp_path / "page.html"
    path.write_text(wrap(build_calculator(draws, prevalence=own)), encoding="utf-8")
    opened = Reader(browser, path)
    for level in LEVELS:
        for age in (55.5, 70, 120):
            opened.choose({HOSTILE: level, "age": age})
            profile = {HOSTILE: level, "age": age}
            row = next(predict_risk(draws, profile, prevalence=own).itertuples())
            assert_shows(opened, row)
    assert HOSTILE in opened.page.locator("#calculator label").first.inner_text()
    assert (opened.complaints, opened.requests) == ([], [path.as_uri()])
    opened.context.close()
