"""Draw the figures: one function per figure, from tables to a matplotlib Figure.

A figure consists of lines of text with a fixed height, so that it is equally legible with one
predictor and with twelve. It is drawn separately for each width instead of being scaled.
"""

import io
import math
import textwrap
import unicodedata
import warnings
from collections.abc import Collection, Iterator, Mapping, Sequence
from statistics import NormalDist
from typing import Any, Literal, NamedTuple

import matplotlib as mpl
import numpy as np
import pandas as pd
import xarray as xr
from matplotlib.axes import Axes
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.transforms import blended_transform_factory
from numpy.typing import NDArray

from pvp_bayes.patients.predictors import read_reversed
from pvp_bayes.report.wording import format_odds_ratio, round_significant
from pvp_bayes.results.harmonise import THIS_STUDY
from pvp_bayes.results.synthesis import OTHERS, Synthesis

__all__ = [
    "describe_forest",
    "describe_odds_ratios",
    "draw_picture",
    "draw_svg",
    "list_forest_factors",
    "plot_forest",
    "plot_odds_ratios",
    "plot_sensitivity",
]


COLOURS: Mapping[str, str] = {
    "ink": "#1b1f24",
    "soft": "#57606a",
    "line": "#8a939d",
    "warn": "#8a3b00",
    "prior": "#6e7781",
    "printed": "#a64d00",
    "posterior": "#0b5394",
    "paper": "#ffffff",
}
"""Colours by role. They are distinct, so that a page can replace each by its own colour."""
WIDEST = 64.0
"""Odds ratios above this, or below its inverse, are drawn as arrows."""
COARSE = (1 / 64, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8, 16, 32, 64)
FINE = (0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2)
"""Ticks if all intervals are within 1/2 to 2."""
LINE = 0.19
"""Height of a line of text, in inches."""
GUTTER, RIGHT, BOTTOM = 0.84, 0.2, 0.62
"""Margins left, right and below the axes, in inches."""
NAMES = 1.3
"""Left margin with the names of studies, in inches."""
LONGEST_NAME = 18
"""Most characters of a study's name in this margin."""
TOP = 0.2
"""Margin above the first line, in lines."""
TICK_ROOM = 0.34
"""Smallest distance between labelled ticks, in inches."""
BACKWARDS = "printed the other way round"


class _Mark(NamedTuple):
    """One interval of a predictor, and its style."""

    name: str
    numbers: Sequence[float]
    """Low, middle, high; NaN if missing."""
    marker: str
    width: float
    colour: str = ""
    """Role of the colour, by default the name."""
    hollow: bool = False


class _Block(NamedTuple):
    """One predictor: heading lines, then one line per mark."""

    heading: list[tuple[str, str, str]]
    """Text, colour and font weight of each line."""
    marks: list[_Mark]

    @property
    def lines(self) -> float:
        """Height in lines, including the gap to the next block."""
        return len(self.heading) + len(self.marks) + 0.6


def plot_odds_ratios(
    draws: xr.DataTree, odds_ratios: pd.DataFrame, *, width: float = 7.0
) -> Figure:
    """Draw prior, printed odds ratio and posterior of every predictor.

    Parameters
    ----------
    draws
        From `infer`, for the prior.
    odds_ratios
        From `summarise_odds_ratios`.
    width
        Width in inches; 3.6 suits a phone.

    Returns
    -------
    A forest plot on a logarithmic axis. An interval that exceeds the axis ends in an arrow.
    """
    columns = ["lower", "upper", "printed_lower", "printed_upper", "printed_odds_ratio"]
    values = odds_ratios[columns].to_numpy(dtype=float)
    return _draw_blocks(list(_plan_blocks(draws, odds_ratios, width)), values, width)


def plot_sensitivity(
    settings: pd.DataFrame, names: Mapping[str, str], width: float = 7.0
) -> Figure:
    """Draw the range of each posterior odds ratio under other assumptions, by kind (tornado plot).

    Parameters
    ----------
    settings
        `Sensitivity.settings`.
    names
        Labels of the predictors.
    width
        Width in inches; 3.6 suits a phone.

    Returns
    -------
    A tornado plot on a logarithmic axis: bars from the smallest to the largest posterior median
    over the settings of a kind, widest first, with a dot at the answer.
    """
    room = round(width * 72 / 6.4 * 0.9)
    blocks = []
    for predictor, own in settings.dropna(subset="odds_ratio").groupby("predictor", sort=False):
        answer = float(own.loc[own["kind"] == "answer", "odds_ratio"].iloc[0])
        others = own[own["kind"] != "answer"].groupby("kind", sort=False)["odds_ratio"]
        ends = others.agg(["min", "max"])
        ends = ends.loc[np.log(ends["max"] / ends["min"]).sort_values(ascending=False).index]
        marks = [
            _Mark(str(end.Index), (end.min, answer, end.max), "o", 5.0, "posterior")
            for end in ends.itertuples()
        ]
        label = names.get(str(predictor), str(predictor))
        blocks.append(
            _Block([(line, COLOURS["ink"], "bold") for line in _wrap(label, room)], marks)
        )
    return _draw_blocks(blocks, settings["odds_ratio"].to_numpy(dtype=float), width)


def plot_forest(synthesis: Synthesis, width: float = 7.0) -> Figure:
    """Draw the other studies, their pooled odds ratio, and this study given all studies.

    Parameters
    ----------
    synthesis
        From `synthesise`; only factors with at least two other studies are drawn.
    width
        Width in inches; 3.6 suits a phone.

    Returns
    -------
    A forest plot by factor on a logarithmic axis. Hollow squares are estimates that are not pooled.
    The line of a study is its interval, from estimate and standard error on the log scale. The line
    "further study" is the prediction interval.
    """
    room = round(width * 72 / 6.4 * 0.9)
    blocks = []
    for name in list_forest_factors(synthesis):
        effect = _take_effect(synthesis, name)
        marks = [
            _Mark(
                _name_study(row),
                _find_interval(row, synthesis.prob),
                "s",
                1.2,
                "soft",
                not row.included,
            )
            for row in _list_others(synthesis, name)
        ]
        together = (effect.lower, effect.odds_ratio, effect.upper)
        marks.append(_Mark("pooled", together, "o", 2.4, "posterior"))
        beyond = (effect.predicted_lower, effect.odds_ratio, effect.predicted_upper)
        marks.append(_Mark("further study", beyond, "", 1.2, "prior"))
        for row, shrunken in _list_own(synthesis, name):
            own = _find_interval(row, synthesis.prob)
            marks.append(_Mark("this study", own, "D", 1.6, "printed", hollow=True))
            if shrunken is not None:
                after = (shrunken.lower, shrunken.odds_ratio, shrunken.upper)
                marks.append(_Mark("this, given all", after, "D", 2.4, "printed"))
        heading = [(line, COLOURS["ink"], "bold") for line in _wrap(effect.label, room)]
        heading += [(line, COLOURS["soft"], "normal") for line in _wrap(effect.step, room)]
        blocks.append(_Block(heading, marks))
    values = [number for block in blocks for mark in block.marks for number in mark.numbers]
    return _draw_blocks(blocks, np.array(values, dtype=float), width, gutter=NAMES)


def list_forest_factors(synthesis: Synthesis) -> list[str]:
    """Return the factors with at least two other studies."""
    effects = synthesis.effects
    several = effects[(effects["evidence"] == OTHERS) & (effects["studies"] > 1)]
    return [str(name) for name in several["factor"]]


def _take_effect(synthesis: Synthesis, factor: str) -> Any:
    """Return the pooled effect of the other studies."""
    effects = synthesis.effects
    own = effects[(effects["evidence"] == OTHERS) & (effects["factor"] == factor)]
    return next(own.itertuples())


def _list_others(synthesis: Synthesis, factor: str) -> list[Any]:
    """Return the finite estimates of a factor, pooled ones first."""
    table = synthesis.estimates
    mine = table[(table["factor"] == factor) & (table["source_kind"] != THIS_STUDY)]
    mine = mine[np.isfinite(mine["log_odds_ratio"])]
    return list(mine.sort_values("included", ascending=False, kind="stable").itertuples())


def _list_own(synthesis: Synthesis, factor: str) -> Iterator[tuple[Any, Any]]:
    """Yield the estimate of this study, and that given all studies if it is pooled."""
    table, given = synthesis.estimates, synthesis.shrunken
    own = table[(table["factor"] == factor) & (table["source_kind"] == THIS_STUDY)]
    after = given[(given["factor"] == factor) & (given["source_kind"] == THIS_STUDY)]
    for row in own[np.isfinite(own["log_odds_ratio"])].itertuples():
        yield row, next(after.itertuples(), None) if row.included else None


def _name_study(row: Any) -> str:
    """Return a study's label, shortened to fit the margin."""
    return textwrap.shorten(str(row.study_label), LONGEST_NAME, placeholder="…")


def _find_interval(row: Any, prob: float) -> tuple[float, float, float]:
    """Return lower end, odds ratio and upper end; the ends are NaN without a standard error."""
    reach = NormalDist().inv_cdf(0.5 + prob / 2) * row.standard_error
    low, middle, high = (row.log_odds_ratio + step for step in (-reach, 0.0, reach))
    return math.exp(min(low, 700)), math.exp(min(middle, 700)), math.exp(min(high, 700))


def describe_forest(synthesis: Synthesis) -> str:
    """Describe the forest plot of other studies in words, with reasons for exclusions."""
    parts = []
    for name in list_forest_factors(synthesis):
        effect = _take_effect(synthesis, name)
        others = _list_others(synthesis, name)
        studies = [_say_estimate(row, synthesis.prob) for row in others]
        part = f"{effect.label} ({effect.step}). {'; '.join(studies)}. "
        part += f"Pooled {_two_digits(effect.odds_ratio)}, "
        part += f"{_two_digits(effect.lower)} to {_two_digits(effect.upper)}; a further study "
        part += f"{_two_digits(effect.predicted_lower)} to {_two_digits(effect.predicted_upper)}"
        for row, shrunken in _list_own(synthesis, name):
            part += f"; this study {_say_find_interval(_find_interval(row, synthesis.prob))}"
            if shrunken is not None:
                after = (shrunken.lower, shrunken.odds_ratio, shrunken.upper)
                part += f", given all {_say_find_interval(after)}"
        parts.append(part)
    return f"Forest plot of other studies by factor. {'. '.join(parts)}."


def _two_digits(value: float) -> str:
    return round_significant(value, 2)


def _say_estimate(row: Any, prob: float) -> str:
    found = f"{row.study_label} {_say_find_interval(_find_interval(row, prob))}"
    return found if row.included else f"{found}, not pooled: {str(row.reason).rstrip('.')}"


def _say_find_interval(numbers: Sequence[float]) -> str:
    low, middle, high = numbers
    if math.isnan(low):
        return _two_digits(middle)
    return f"{_two_digits(middle)}, {_two_digits(low)} to {_two_digits(high)}"


def _draw_blocks(
    blocks: list[_Block], values: NDArray[np.float64], width: float, gutter: float = GUTTER
) -> Figure:
    """Draw blocks below each other; `values` are the odds ratios that the axis must include."""
    lines = TOP + sum(block.lines for block in blocks)
    height = LINE * lines + BOTTOM
    figure = Figure(figsize=(width, height), facecolor=COLOURS["paper"])
    FigureCanvasSVG(figure)
    inside = width - gutter - RIGHT
    axes = figure.add_axes(
        (gutter / width, BOTTOM / height, inside / width, LINE * lines / height), facecolor="none"
    )
    limits, ticks = _find_axis(values)
    _style_axes(axes, limits, _thin_ticks(ticks, limits, inside), lines)
    top = TOP
    for block in blocks:
        _draw_block(axes, block, top, limits)
        top += block.lines
    return figure


def _plan_blocks(draws: xr.DataTree, table: pd.DataFrame, width: float) -> Iterator[_Block]:
    room = round(width * 72 / 6.4)
    prior = draws["prior"]["log_odds_ratio"]
    reversed_rows = read_reversed(draws["constant_data"].to_dataset())
    for fact in table.itertuples():
        tail = (1 - fact.prob) / 2
        values = prior.sel(predictor=fact.predictor).to_numpy()
        low, middle, high = np.exp(np.quantile(values, [tail, 0.5, 1 - tail]))
        printed = (fact.printed_lower, fact.printed_odds_ratio, fact.printed_upper)
        marks = [
            _Mark("prior", (low, middle, high), "", 1.2),
            _Mark("printed", printed, "D", 1.6, hollow=True),
            _Mark("posterior", (fact.lower, fact.odds_ratio, fact.upper), "o", 2.4),
        ]
        heading = [(line, COLOURS["ink"], "bold") for line in _wrap(fact.label, round(room * 0.9))]
        heading += [(line, COLOURS["soft"], "normal") for line in _wrap(fact.step, room)]
        if fact.predictor in reversed_rows:
            heading.append((BACKWARDS, COLOURS["warn"], "normal"))
        yield _Block(heading, [mark for mark in marks if np.isfinite(mark.numbers[1])])


def _wrap(text: str, room: int) -> list[str]:
    """Wrap text into at most two lines; longer text ends in an ellipsis.

    >>> _wrap("a number of   words", 10), _wrap("", 10)
    (['a number', 'of words'], [])
    >>> _wrap("a good deal more than two lines hold", 10)
    ['a good', 'deal more…']
    """
    if any(unicodedata.east_asian_width(letter) in "WF" for letter in text):
        room //= 2
    return textwrap.wrap(" ".join(text.split()), room, max_lines=2, placeholder="…")


def _find_axis(values: NDArray[np.float64]) -> tuple[tuple[float, float], Sequence[float]]:
    """Return the ends of an axis that includes all values, and its ticks."""
    values = values[np.isfinite(values) & (values > 0)]
    low, high = max(values.min(), 1 / WIDEST), min(values.max(), WIDEST)
    ticks, least = (FINE, 0.8) if low >= 0.5 and high <= 2 else (COARSE, 0.5)
    first = max(t for t in ticks if t <= min(low, least))
    last = min(t for t in ticks if t >= max(high, 1 / least))
    return (first / 1.05, last * 1.05), [t for t in ticks if first <= t <= last]


def _thin_ticks(ticks: Sequence[float], limits: tuple[float, float], inches: float) -> list[float]:
    """Return the ticks whose labels do not overlap, chosen outwards from 1."""
    scale = inches / math.log(limits[1] / limits[0])
    kept = [1.0]
    for tick in sorted(ticks, key=lambda t: abs(math.log(t))):
        if all(abs(math.log(tick / other)) * scale >= TICK_ROOM for other in kept):
            kept.append(tick)
    return sorted(kept)


def _style_axes(axes: Axes, limits: tuple[float, float], ticks: list[float], lines: float) -> None:
    axes.set_xscale("log")
    axes.set_xlim(limits)
    axes.set_ylim(lines, 0)
    axes.minorticks_off()
    axes.set_xticks(ticks, [f"{tick:.2g}" if tick < 1 else f"{tick:g}" for tick in ticks])
    axes.set_yticks([])
    axes.tick_params(axis="x", colors=COLOURS["soft"], labelsize=9)
    axes.set_xlabel(
        "Odds ratio, logarithmic scale;\nright of 1 the odds are raised",
        color=COLOURS["soft"],
        fontsize=9,
    )
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.spines["bottom"].set_color(COLOURS["line"])
    axes.axvline(1, color=COLOURS["line"], linestyle="--", linewidth=1, zorder=1)


def _draw_block(axes: Axes, block: _Block, top: float, limits: tuple[float, float]) -> None:
    margin = blended_transform_factory(axes.figure.transFigure, axes.transData)
    for i, (text, colour, weight) in enumerate(block.heading):
        axes.text(
            0.005,
            top + i + 0.5,
            text,
            transform=margin,
            color=colour,
            weight=weight,
            fontsize=9.5,
            verticalalignment="center",
            parse_math=False,
            bbox={"facecolor": COLOURS["paper"], "edgecolor": "none", "pad": 0.6},
        )
    for i, mark in enumerate(block.marks):
        _draw_mark(axes, mark, top + len(block.heading) + i + 0.5, limits)


def _draw_mark(axes: Axes, mark: _Mark, height: float, limits: tuple[float, float]) -> None:
    """Draw an interval with its name at the left, and arrows where it exceeds the axis."""
    colour = COLOURS[mark.colour or mark.name]
    axes.annotate(
        mark.name,
        (0, height),
        (-9, 0),
        xycoords=("axes fraction", "data"),
        textcoords="offset points",
        color=colour,
        fontsize=9,
        horizontalalignment="right",
        verticalalignment="center",
    )
    low, middle, high = (float(number) for number in mark.numbers)
    style: dict[str, Any] = {"color": colour, "clip_on": False, "linestyle": "none"}
    if 0 < low <= high < math.inf:
        ends = np.clip([low, high], *limits)
        line = Line2D(ends, (height, height), color=colour, linewidth=mark.width, zorder=2)
        axes.add_artist(line)  # `plot` would recompute the limits of the data
    low, high = min(low, middle), max(high, middle)
    for beyond, edge, sign in (
        (low < limits[0], limits[0], "<"),
        (high > limits[1], limits[1], ">"),
    ):
        if beyond:
            axes.add_artist(Line2D([edge], [height], marker=sign, markersize=5, zorder=2, **style))
    if mark.marker and limits[0] <= middle <= limits[1]:
        fill = COLOURS["paper"] if mark.hollow else colour
        point = Line2D(
            [middle], [height], marker=mark.marker, markerfacecolor=fill, zorder=3, **style
        )
        axes.add_artist(point)


def describe_odds_ratios(odds_ratios: pd.DataFrame, reversed_rows: Collection[str] = ()) -> str:
    """Describe the forest plot in words, as alternative text.

    Parameters
    ----------
    reversed_rows
        Predictors whose printed sign is reversed under the reading.
    """
    parts = []
    for fact in odds_ratios.itertuples():
        low, middle, high = format_odds_ratio(fact)
        part = f"{fact.label} ({fact.step}): posterior {middle}, {low} to {high}"
        if np.isfinite(fact.printed_odds_ratio):
            part += f"; printed {fact.printed_odds_ratio:g}"
        if np.isfinite(fact.printed_lower):
            part += f", {fact.printed_lower:g} to {fact.printed_upper:g}"
        parts.append(f"{part}, {BACKWARDS}" if fact.predictor in reversed_rows else part)
    return f"Forest plot of odds ratios with intervals. {'. '.join(parts)}."


def draw_svg(figure: Figure) -> str:
    """Return a figure as SVG; the same figure gives the same text."""
    file = io.StringIO()
    settings: dict[Any, Any] = {"svg.hashsalt": "pvp-bayes", "svg.fonttype": "none"}
    with mpl.rc_context(settings), warnings.catch_warnings():
        # The reader's browser has the glyphs that are missing in matplotlib's font.
        warnings.filterwarnings("ignore", r"Glyph \d+", UserWarning)
        figure.savefig(
            file, format="svg", metadata=dict.fromkeys(["Creator", "Date", "Format", "Type"])
        )
    text = file.getvalue()
    return text[text.index("<svg") :]


def draw_picture(figure: Figure, kind: Literal["png", "pdf"]) -> bytes:
    """Return a figure as PNG (300 dpi) or PDF; the same figure gives the same bytes."""
    file = io.BytesIO()
    metadata = {"CreationDate": None} if kind == "pdf" else {"Software": None}
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", r"Glyph \d+", UserWarning)
        figure.savefig(file, format=kind, dpi=300, metadata=metadata)
    return file.getvalue()
