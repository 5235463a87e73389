"""The forest plot shows what the table says, at both widths, whatever the labels are."""

import re
from xml.etree import ElementTree as ET

import numpy as np
import pytest

from pvp_bayes.patients.predictors import read_reversed
from pvp_bayes.printed.other_studies import load_evidence
from pvp_bayes.report.figures import (
    COLOURS,
    GUTTER,
    RIGHT,
    describe_forest,
    describe_odds_ratios,
    draw_svg,
    list_forest_factors,
    plot_forest,
    plot_odds_ratios,
)
from pvp_bayes.report.wording import format_odds_ratio
from pvp_bayes.results.synthesis import synthesise

HOSTILE = "<script>alert(1)</script> \"q\" 'x' $5 & $\\frac{1}{2} 骨折の数 \u202e"


def draw_text(analysis, table, width=7.0):
    """Return the SVG and the lines of text in it."""
    svg = draw_svg(plot_odds_ratios(analysis.draws, table, width=width))
    return svg, [node.text or "" for node in ET.fromstring(svg).iter() if node.tag.endswith("text")]


@pytest.mark.parametrize("width", [7.0, 3.6])
def test_figure_is_the_same_bytes_twice_and_well_formed(analysis, width):
    first, second = (draw_text(analysis, analysis.odds_ratios, width) for _ in "ab")
    assert first == second
    assert first[0].startswith("<svg")
    assert "http" not in re.sub(r'xmlns(:\w+)?="[^"]*"', "", first[0])


def test_figure_shows_printed_and_posterior_where_they_are(analysis):
    axes = plot_odds_ratios(analysis.draws, analysis.odds_ratios).axes[0]
    points = {round(float(x), 6) for line in axes.lines for x in line.get_xdata()}
    for row in analysis.odds_ratios.itertuples():
        facts = (row.lower, row.odds_ratio, row.upper, row.printed_odds_ratio, row.printed_lower)
        assert {round(fact, 6) for fact in facts} <= points


def test_figure_names_every_predictor_and_mark(analysis):
    _, text = draw_text(analysis, analysis.odds_ratios)
    assert all(label in text for label in analysis.odds_ratios["label"])
    assert all(text.count(name) == 4 for name in ("prior", "printed", "posterior"))
    assert text.count("printed the other way round") == 1


@pytest.mark.parametrize("width", [7.0, 3.6])
def test_hostile_labels_are_only_text(analysis, width):
    table = analysis.odds_ratios.assign(label=HOSTILE, step=HOSTILE * 5)
    svg, text = draw_text(analysis, table, width)
    assert "<script" not in svg
    assert any("$5" in line for line in text)


def test_predictor_without_printed_numbers_has_no_printed_mark(analysis):
    nothing = dict.fromkeys(["printed_odds_ratio", "printed_lower", "printed_upper"], np.nan)
    _, text = draw_text(analysis, analysis.odds_ratios.assign(**nothing))
    assert "printed" not in text
    assert "printed" not in describe_odds_ratios(analysis.odds_ratios.assign(**nothing, note=""))


@pytest.mark.parametrize("factor", [1e-6, 1.0, 1e6])
def test_axis_holds_any_odds_ratio_or_ends_in_arrows(analysis, factor):
    columns = ["odds_ratio", "lower", "upper"]
    table = analysis.odds_ratios.copy()
    table[columns] *= factor
    axes = plot_odds_ratios(analysis.draws, table).axes[0]
    arrows = [line for line in axes.lines if line.get_marker() in ("<", ">")]
    assert bool(arrows) == (factor != 1.0)
    low, high = axes.get_xlim()
    marks = [line for line in axes.lines if len(line.get_xdata()) == 2 and line.get_linewidth() > 1]
    assert all(low <= x <= high for line in marks for x in line.get_xdata())


def draw_axis(analysis, low, middle, high, width=7.0):
    """Return limits and ticks of a figure whose intervals are all the same."""
    table = analysis.odds_ratios.assign(
        lower=low, odds_ratio=middle, upper=high, printed_lower=low, printed_upper=np.nan
    ).assign(printed_odds_ratio=middle)
    axes = plot_odds_ratios(analysis.draws, table, width=width).axes[0]
    return axes.get_xlim(), axes.get_xticks()


def test_small_effects_get_a_fine_axis(analysis):
    limits, ticks = draw_axis(analysis, 0.98, 1.04, 1.1)
    assert limits[0] < 0.98
    assert 1.1 < limits[1] < 1.4
    assert 1.1 in ticks


def test_ticks_never_touch_and_keep_one(analysis):
    inside = 1.2
    limits, ticks = draw_axis(analysis, 1 / 64, 1.0, 64.0, width=inside + GUTTER + RIGHT)
    assert 1 in ticks
    assert len(ticks) > 1
    assert np.diff(np.log(ticks)).min() * inside / np.log(limits[1] / limits[0]) >= 0.34


@pytest.mark.parametrize("predictors", [1, 12])
def test_figure_grows_with_its_predictors(analysis, predictors):
    rows = [i % len(analysis.odds_ratios) for i in range(predictors)]
    table = analysis.odds_ratios.iloc[rows]
    figure = plot_odds_ratios(analysis.draws, table)
    lines = [getattr(text, "xy", text.get_position())[1] for text in figure.axes[0].texts]
    assert lines == sorted(lines)
    assert 0.8 * predictors < figure.get_size_inches()[1] - 0.62 < 1.6 * predictors


def test_words_give_the_numbers_and_the_reversal(analysis):
    words = describe_odds_ratios(analysis.odds_ratios, read_reversed(analysis.patients))
    for row in analysis.odds_ratios.itertuples():
        assert f"{row.label} ({row.step}): posterior {format_odds_ratio(row)[1]}" in words
    assert words.count("printed the other way round") == 1


@pytest.mark.parametrize(("error", "text"), [(0.1, "1.0"), (0.005, "1.04"), (0.0005, "1.042")])
def test_odds_ratio_has_the_digits_that_its_draws_support(analysis, error, text):
    row = analysis.odds_ratios.assign(
        odds_ratio=1.0423, log_sd=error / 2.7 * 100, effective_size=1e4
    )
    assert format_odds_ratio(next(row.itertuples()))[1] == text


@pytest.fixture(scope="module")
def synthesis(analysis):
    return synthesise(load_evidence("pvp"), analysis.study, reading=analysis.answer.reading.name)


@pytest.mark.parametrize("width", [3.6, 7.0])
def test_forest_shows_every_study_with_those_not_pooled_hollow(synthesis, width):
    axes = plot_forest(synthesis, width).axes[0]
    squares = [line for line in axes.lines if line.get_marker() == "s"]
    several = set(list_forest_factors(synthesis))
    table = synthesis.estimates
    others = table[table["factor"].isin(several) & (table["source_kind"] != "this study")]
    others = others[np.isfinite(others["log_odds_ratio"])]
    hollow = [s for s in squares if s.get_markerfacecolor() == COLOURS["paper"]]
    assert len(squares) == len(others)
    assert len(hollow) == int((~others["included"]).sum()) > 0
    drawn = sorted(float(np.atleast_1d(s.get_xdata())[0]) for s in squares)
    assert drawn == pytest.approx(sorted(np.exp(others["log_odds_ratio"])))


def test_words_of_the_forest_give_every_reason_and_number(synthesis):
    words = describe_forest(synthesis)
    assert "Qin 2025 5.4, not pooled: Qin 2025 prints the same odds ratio" in words
    assert "Pooled 3.4, 2.3 to 5.2; a further study 1.8 to 6.7" in words
    assert "this study 10, 4.0 to 26, given all 5.5, 2.5 to 15" in words
    assert "nan" not in words


def test_every_role_has_its_own_colour():
    assert len(set(COLOURS.values())) == len(COLOURS)
