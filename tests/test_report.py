"""The page is self-contained, says what the tables say, and survives hostile text."""

import re
from dataclasses import replace

import pytest

from pvp_bayes.plots import describe_odds_ratios, draw_svg, plot_odds_ratios
from pvp_bayes.report import _number, _probability, render_report

HOSTILE = "<script>alert(1)</script> \"q\" 'x' $5 & \\frac{1}{2} =cmd|' /C calc'!A0 [/bold]"


@pytest.fixture(scope="module")
def page(analysis):
    return render_report(analysis)


def test_page_asks_for_nothing_from_elsewhere(page):
    assert not re.findall(r"""(?:src|href)\s*=\s*["'](?!#)""", page)
    assert "<script" not in page
    assert "default-src 'none'" in page
    assert len(page) < 1_000_000


def test_page_has_the_answer_the_reading_and_the_findings(analysis, page):
    text = " ".join(re.sub(r"<[^>]+>", " ", page).split())
    for row in analysis.odds_ratios.itertuples():
        assert f"{_number(row.odds_ratio)} ({_number(row.lower)} to {_number(row.upper)})" in text
    assert "0.098 (0.039 to 0.249)" in text  # as printed
    assert analysis.reading_reason in text
    assert "cannot be reproduced" in text
    assert "Not confirmed yet" in text


def test_same_analysis_gives_the_same_page(analysis, page):
    assert render_report(analysis) == page


def test_hostile_text_is_shown_and_not_run(analysis):
    table = analysis.odds_ratios.assign(label=HOSTILE, note=HOSTILE)
    study = replace(analysis.study, title=HOSTILE, outcome=HOSTILE, source=HOSTILE)
    page = render_report(replace(analysis, study=study, odds_ratios=table))
    assert "<script" not in page
    assert "&lt;script&gt;" in page


def test_figure_is_the_same_bytes_and_has_words(analysis):
    first, second = (draw_svg(plot_odds_ratios(analysis.draws, analysis.odds_ratios)) for _ in "ab")
    assert first == second
    assert first.startswith("<svg")
    words = describe_odds_ratios(analysis.odds_ratios)
    assert all(label in words for label in analysis.odds_ratios["label"])


def test_figure_shows_printed_and_posterior_where_they_are(analysis):
    axes = plot_odds_ratios(analysis.draws, analysis.odds_ratios).axes[0]
    points = {round(float(x), 6) for line in axes.lines for x in line.get_xdata()}
    for row in analysis.odds_ratios.itertuples():
        assert {round(row.odds_ratio, 6), round(row.printed_odds_ratio, 6)} <= points


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0978, "0.098"),
        (4.4003, "4.4"),
        (13.17, "13"),
        (123.4, "120"),
        (0.996, "1.0"),
        (float("nan"), "not known"),
    ],
)
def test_odds_ratio_has_two_digits(value, text):
    assert _number(value) == text


def test_certainty_is_never_claimed():
    assert _probability(1.0) == "> 0.999"
    assert _probability(0.0) == "< 0.001"
