"""The page is self-contained, says what the tables say, and survives hostile text."""

import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import pandas as pd
import pytest
from jinja2 import Environment, PackageLoader, StrictUndefined, UndefinedError

from pvp_bayes import report
from pvp_bayes.estimates import NORMAL_LIKELIHOOD
from pvp_bayes.methods import describe_methods, list_references
from pvp_bayes.outputs import write_analysis, write_confirmation
from pvp_bayes.plots import format_odds_ratio, format_probability
from pvp_bayes.processes import render_page
from pvp_bayes.report import draw_figures, render_report

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


@pytest.fixture(scope="module")
def page(analysis):
    return render_report(analysis)


@pytest.fixture(scope="module")
def hostile(analysis):
    """A page whose every text from the study is hostile."""
    study = replace(
        analysis.study,
        title=HOSTILE,
        outcome=HOSTILE,
        source=HOSTILE,
        variables=tuple(replace(v, label=HOSTILE) for v in analysis.study.variables),
    )
    table = analysis.odds_ratios.assign(label=HOSTILE, step=HOSTILE, harmful=HOSTILE, note=HOSTILE)
    findings = analysis.findings.assign(item=HOSTILE, where=HOSTILE, reason=HOSTILE)
    changed = replace(
        analysis,
        study=study,
        odds_ratios=table,
        findings=findings,
        readings=analysis.readings.assign(reading=HOSTILE),
        reading=HOSTILE,
        reading_reason=HOSTILE,
    )
    return render_report(changed)


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
    assert analysis.reading_reason in text
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
    table = analysis.odds_ratios.assign(note="")
    page = render_report(
        replace(
            analysis,
            reading="printed",
            reading_reason="The printed reading is taken.",
            odds_ratios=table,
            study=replace(analysis.study, design="cohort"),
            findings=analysis.findings[analysis.findings["verdict"] == "consistent"],
        )
    )
    text = Reader(page).words
    assert "None of" not in text
    assert "the regression table is read as printed" in text
    assert "No printed number is in doubt" in text
    assert "the other way round" not in text.split("Readings tried")[0]
    assert "chosen by outcome" not in text
    assert "The study followed 122 patients, of whom 61 had the outcome" in text


def test_page_with_one_predictor_and_with_many(analysis):
    one = render_report(replace(analysis, odds_ratios=analysis.odds_ratios.iloc[:1]))
    assert "The other" not in one
    many = pd.concat([analysis.odds_ratios] * 3, ignore_index=True)
    text = Reader(render_report(replace(analysis, odds_ratios=many))).words
    assert "The other 7 stand in the table below." in text


def test_disagreement_with_nuts_is_the_first_thing_said(analysis):
    row = {
        "quantity": "tau, mean",
        "answer": 1.0,
        "nuts": 2.0,
        "z": 9.0,
        "r_hat": 1.0,
        "verdict": "differ",
    }
    page = render_report(replace(analysis, confirmation=pd.DataFrame([row])))
    assert page.index("use no number") < page.index("Who.")


def test_agreement_with_nuts_is_reported(analysis):
    row = {
        "quantity": "tau, mean",
        "answer": 1.0,
        "nuts": 1.01,
        "z": 0.4,
        "r_hat": 1.0,
        "verdict": "agree",
    }
    page = render_report(replace(analysis, confirmation=pd.DataFrame([row])))
    assert "NUTS agrees on all 1 quantities" in page
    assert "Common scale of the log odds ratios (tau), mean" in page


def test_confirmation_is_added_to_the_page_without_drawing_it_again(
    examined, tmp_path, monkeypatch
):
    page, drawn = render_page(examined, {})
    written = write_analysis(examined, tmp_path, lambda: page)
    before = {path.name: path.read_bytes() for path in written}
    assert before["report.html"].count(b"<svg") == sum(map(len, drawn.values())) > 4
    row = {"quantity": "tau, mean", "answer": 1.0, "nuts": 1.01, "z": 0.4, "r_hat": 1.0}
    row["verdict"] = "agree"
    confirmed = replace(examined, confirmation=pd.DataFrame([row]))
    whole = render_report(confirmed)
    monkeypatch.setattr(report, "draw_svg", None)  # whoever draws now fails
    page = render_page(confirmed, drawn)[0]
    again = {path.name for path in write_confirmation(confirmed, tmp_path, lambda: page)}
    assert again == {"confirmation.csv", "checklists.csv", "run.json", "report.html"}
    assert (tmp_path / "report.html").read_text(encoding="utf-8") == whole
    assert "NUTS agrees on all 1 quantities" in whole
    assert json.loads((tmp_path / "run.json").read_text())["confirmed"] is True
    for name, content in before.items():
        assert name in again or (tmp_path / name).read_bytes() == content


def test_figures_drawn_ahead_are_those_of_the_page(examined, monkeypatch):
    whole = render_report(examined)
    so_far = replace(
        examined, sensitivity=None, checks=None, prior_checks=None, risks=None, credibility=None
    )
    drawn = draw_figures(so_far)
    assert len(drawn) > 1
    assert "sensitivity-" not in drawn
    draw, widths = report.draw_svg, []
    monkeypatch.setattr(report, "draw_svg", lambda f: widths.append(f.get_figwidth()) or draw(f))
    assert render_report(examined, drawn) == whole
    assert len(widths) == 2  # of the alternatives alone


def test_template_refuses_what_it_was_not_given():
    environment = Environment(
        loader=PackageLoader("pvp_bayes"), autoescape=True, undefined=StrictUndefined
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
    assert analysis.options.priors.distribution in text
    assert not re.search("NUTS|predictive|Sensitivity|Absolute risks|Other studies", text)
    assert [r[:5] for r in list_references(analysis)] == ["Geyer", "Vehta"]
    row = {"quantity": "tau, mean", "answer": 1.0, "nuts": 2.0, "z": 9.0, "r_hat": 1.002}
    differs = replace(analysis, confirmation=pd.DataFrame([{**row, "verdict": "differ"}]))
    assert "did not agree everywhere (largest R-hat 1.002)" in " ".join(describe_methods(differs))
    assert any("PyMC" in reference for reference in list_references(differs))


def test_methods_of_estimates_alone_speak_of_no_patients(analysis):
    alone = analysis.patients.assign_attrs(method=NORMAL_LIKELIHOOD)
    changed = replace(analysis, patients=alone)
    text = " ".join(describe_methods(changed))
    assert "LKJ(2)" in text
    assert "reconstructed" not in text
    assert list_references(changed)[0].startswith("Lewandowski")
