"""The page is self-contained, says what the tables say, and survives hostile text."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pandas as pd
import pytest
import xarray as xr
from jinja2 import Environment, PackageLoader, StrictUndefined, UndefinedError

from pvp_bayes.job.answer import find_answer
from pvp_bayes.job.examine import examine_answer
from pvp_bayes.patients.basis import Basis
from pvp_bayes.printed.study import load_study
from pvp_bayes.report.methods_paragraph import describe_methods, list_references
from pvp_bayes.report.page import render_report
from pvp_bayes.report.wording import format_odds_ratio, format_probability
from pvp_bayes.results.analysis import Analysis, Confirmation, Options
from pvp_bayes.tables.reading import Change, Reading

HOSTILE = (
    "<script>alert(1)</script> <img src=x onerror=alert(1)> \"q\" 'x' $5 & \\frac{1}{2} {{ 7*7 }} "
    "=cmd|' /C calc'!A0 [/bold] 骨折"
)
VOID = {"meta", "br", "link", "img", "input", "hr"}


class Reader(HTMLParser):
    """Collects tags, attributes and text, and whether every tag is closed in order."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.identifiers, self.text, self.open, self.figures = [], [], [], [], []
        self.badges = []
        self.feed(page)
        self.words = " ".join(" ".join(self.text).split())

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        self.tags.append((tag, found))
        self.identifiers += [found["id"]] if "id" in found else []
        if tag == "svg":
            self.figures.append(self.open[-1])
        if tag not in VOID:
            self.open.append((tag, found))

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        if not self.open or self.open[-1][0] != "style":
            self.text.append(data)
        if self.open and self.open[-1][1].get("class") == "basis":
            self.badges.append(data)


def change_answer(analysis, **changes):
    """Return an analysis with another answer."""
    return replace(analysis, answer=replace(analysis.answer, **changes))


def confirm(analysis, **changes):
    """Return an analysis as if NUTS had been compared with it on one quantity."""
    row = {"quantity": "tau, mean", "answer": 1.0, "nuts": 1.01, "z": 0.4, "r_hat": 1.0}
    table = pd.DataFrame([{**row, "verdict": "agree", **changes}])
    return replace(analysis, confirmation=Confirmation(xr.DataTree(), table, {}))


def read_as_printed(data):
    """Return patients or draws without a predictor that is read the other way round."""
    return data.assign_coords(is_reversed=data["is_reversed"] * 0)


@pytest.fixture(scope="module")
def page(analysis):
    return render_report(analysis)


@pytest.fixture(scope="module")
def table2():
    """A study that prints its Table 2 alone, examined."""
    study = replace(load_study("pvp"), variables=())
    answer = find_answer(study, Options(1, n_replicates=12, draws=250))
    return Analysis(answer, examine_answer(answer))


@pytest.fixture(scope="module")
def hostile(examined):
    """A page whose every text from the study is hostile."""
    study = examined.study
    first, *others = study.terms
    study = replace(
        study,
        title=HOSTILE,
        outcome=HOSTILE,
        source=HOSTILE,
        variables=tuple(replace(v, label=HOSTILE) for v in study.variables),
        regression=replace(study.regression, terms=(replace(first, predictor=HOSTILE), *others)),
    )
    table = examined.odds_ratios.assign(label=HOSTILE, step=HOSTILE, harmful=HOSTILE, note=HOSTILE)
    reading = Reading((Change("reversed", HOSTILE),))
    readings = examined.examination.readings.assign(reading=reading.name)
    changed = change_answer(
        examined,
        study=study,
        odds_ratios=table,
        findings=examined.findings.assign(item=HOSTILE, where=HOSTILE, reason=HOSTILE),
        readings=readings,
        reading=reading,
        reading_reason=HOSTILE,
    )
    examination = replace(examined.examination, readings=readings)
    return render_report(replace(changed, examination=examination))


def test_page_asks_for_nothing_from_elsewhere(page):
    reader = Reader(page)
    kinds = [attributes.get("type") for tag, attributes in reader.tags if tag == "script"]
    assert kinds == ["application/json", None]
    for tag, attributes in reader.tags:
        assert tag not in {"link", "img", "iframe", "object", "embed", "form"}
        for name in ("src", "href", "xlink:href", "action", "data"):
            assert attributes.get(name, "#").startswith("#")
    assert not re.search(r"@import|url\((?!#)", page)
    assert "default-src 'none'" in page
    assert len(page.encode()) < 1_000_000


def test_page_is_well_formed_with_unique_identifiers(page):
    reader = Reader(page)
    assert reader.open == []
    assert len(set(reader.identifiers)) == len(reader.identifiers)


def test_every_figure_and_table_has_words(page):
    reader = Reader(page)
    assert len(reader.figures) == 2
    for _, attributes in reader.figures:
        assert attributes["role"] == "img"
        assert "posterior" in attributes["aria-label"]
    names = [tag for tag, _ in reader.tags]
    assert names.count("caption") == names.count("table")
    assert all("scope" in attributes for tag, attributes in reader.tags if tag == "th")


def test_page_has_the_answer_the_reading_and_the_findings(analysis, page):
    text = Reader(page).words
    for row in analysis.odds_ratios.itertuples():
        low, middle, high = format_odds_ratio(row)
        assert float(middle) == pytest.approx(row.odds_ratio, rel=0.05)
        assert text.count(f"{middle} ({low} to {high})") == 2  # in the summary and in the table
    assert "0.098 (0.039 to 0.249)" in text  # as printed
    assert "The publication prints the reverse" in text
    assert analysis.answer.reading_reason in text
    assert "“Number of fractured vertebrae” the other way round" in text
    assert "cannot be reproduced" in text
    assert "Not confirmed yet" in text


def test_gravest_finding_comes_first(page):
    findings = page[page.index("Findings that are not consistent") :]
    assert findings.index("impossible") < findings.index("inconsistent")


def test_same_analysis_gives_the_same_page(analysis, page):
    assert render_report(analysis) == page


def test_hostile_text_is_shown_and_not_run(hostile):
    reader = Reader(hostile)
    assert reader.open == []
    tags = [tag for tag, _ in reader.tags]
    assert "img" not in tags
    assert tags.count("script") == 2
    assert not any(name.startswith("on") for _, found in reader.tags for name in found)
    assert "<script>alert(1)</script>" in reader.words
    assert "{{ 7*7 }}" in reader.words


def test_reading_as_printed_needs_no_excuse(analysis):
    draws = analysis.draws.copy()
    draws["constant_data"] = read_as_printed(draws["constant_data"].to_dataset())
    page = render_report(
        change_answer(
            analysis,
            reading=Reading(),
            reading_reason="The printed reading is taken.",
            odds_ratios=analysis.odds_ratios.assign(note=""),
            patients=read_as_printed(analysis.patients),
            draws=draws,
            study=replace(analysis.study, design="cohort"),
            findings=analysis.findings[analysis.findings["verdict"] == "consistent"],
        )
    )
    text = Reader(page).words
    assert "None of" not in text
    assert "the regression table is read as printed" in text
    assert "No printed number is in doubt" in text
    assert "the other way round" not in text.split("Readings tried")[0]
    assert "the other way round" not in page.split("Readings tried")[0]
    assert "chosen by outcome" not in text
    assert "The study followed 122 patients, of whom 61 had the outcome" in text


def test_page_with_one_predictor_and_with_many(analysis):
    one = render_report(change_answer(analysis, odds_ratios=analysis.odds_ratios.iloc[:1]))
    assert "The other" not in one
    many = pd.concat([analysis.odds_ratios] * 3, ignore_index=True)
    text = Reader(render_report(change_answer(analysis, odds_ratios=many))).words
    assert "The other 7 are in the table below." in text


def test_disagreement_with_nuts_is_the_first_thing_said(analysis):
    page = render_report(confirm(analysis, nuts=2.0, z=9.0, verdict="differ"))
    assert page.index("do not use any number") < page.index("Who.")


def test_agreement_with_nuts_is_reported(analysis):
    page = render_report(confirm(analysis))
    assert "NUTS agrees on all 1 quantities" in page
    assert "Common scale of the log odds ratios (tau), mean" in page


def test_topics_of_the_summary_are_in_order(page):
    topics = re.findall(r"<p><strong>(.+?)\.</strong>", page)
    rest = ["What the audit found", "What the numbers rest on", "Prior"]
    assert topics == ["Who", "Answer", *rest]
    assert "individual patient data are not published" in page


def test_numbers_of_reconstructed_patients_are_marked_so(examined):
    badges = Reader(render_report(examined)).badges
    assert set(badges) == {"printed", "recomputed", "reconstructed", "assumed"}
    assert badges.count("reconstructed") > 5


def test_nothing_is_marked_as_reconstructed_where_table_2_stands_alone(table2):
    assert table2.answer.basis is Basis.TABLE_2
    reader = Reader(render_report(table2))
    assert set(reader.badges) == {"printed", "recomputed", "assumed"}
    assert "rests on patients that could have produced the tables" not in reader.words
    headers = "Posterior odds ratio recomputed Probability harmful recomputed"
    assert headers in reader.words


def test_template_refuses_what_it_was_not_given():
    environment = Environment(
        loader=PackageLoader("pvp_bayes.report"), autoescape=True, undefined=StrictUndefined
    )
    with pytest.raises(UndefinedError):
        environment.get_template("report.html").render()


def test_certainty_is_never_claimed():
    for size in (50.0, 400.0, 8_000.0):
        assert format_probability(1.0, size).startswith("> 0.9")
        assert format_probability(0.0, size).startswith("< 0.0")
    assert format_probability(0.9996, 8_000.0) == "> 0.999"


def test_methods_name_only_what_was_run(analysis):
    text = " ".join(describe_methods(analysis))
    assert "reversed:vertebrae is taken" in text
    assert "40 sets of patients" in text
    assert analysis.answer.options.priors.distribution in text
    assert not re.search("NUTS|predictive|Sensitivity|Absolute risks|Other studies", text)
    assert [r[:5] for r in list_references(analysis)] == ["Geyer", "Vehta"]
    differs = confirm(analysis, nuts=2.0, z=9.0, r_hat=1.002, verdict="differ")
    assert "did not agree everywhere (largest R-hat 1.002)" in " ".join(describe_methods(differs))
    assert any("PyMC" in reference for reference in list_references(differs))


def test_methods_of_what_follows_from_the_answer_are_named(examined):
    text = " ".join(describe_methods(examined))
    wanted = [
        "predictive checks",
        "sensitivity",
        "reverse-bayes",
        "absolute risks",
        "other studies",
    ]
    assert [words for words in wanted if words not in text.lower()] == []
    assert "NUTS" not in text


def test_methods_of_estimates_alone_speak_of_no_patients(table2):
    text = " ".join(describe_methods(Analysis(table2.answer)))
    assert "LKJ(2)" in text
    assert "reconstructed sets" not in text
    assert list_references(Analysis(table2.answer))[0].startswith("Lewandowski")
