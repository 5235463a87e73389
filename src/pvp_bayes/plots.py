"""Figures: one function per figure, from tables to a matplotlib Figure."""

import io
import math
from collections.abc import Sequence
from typing import Any

import matplotlib as mpl
import numpy as np
import pandas as pd
import xarray as xr
from matplotlib.axes import Axes
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

__all__ = ["describe_odds_ratios", "draw_svg", "plot_odds_ratios"]

POSTERIOR, PRINTED, PRIOR = "#0b5394", "#a64d00", "#8a8a8a"
WIDEST = 64.0
"""Odds ratios beyond this, or below its inverse, are drawn as arrows."""
TICKS = (1 / 64, 1 / 32, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 1, 2, 4, 8, 16, 32, 64)


def plot_odds_ratios(draws: xr.DataTree, odds_ratios: pd.DataFrame) -> Figure:
    """Draw every odds ratio as printed, before the data (prior) and after (posterior).

    Parameters
    ----------
    draws
        From `infer`, for the prior.
    odds_ratios
        From `summarise_odds_ratios`.

    Returns
    -------
    A forest plot on a logarithmic axis.
    """
    n = len(odds_ratios)
    figure = Figure(figsize=(7.0, 1.1 + 0.95 * n), layout="constrained")
    FigureCanvasSVG(figure)
    axes = figure.add_subplot()
    limits = _find_limits(odds_ratios)
    prior = draws["prior"]["log_odds_ratio"]
    for row, fact in enumerate(odds_ratios.itertuples()):
        tail = (1 - fact.prob) / 2
        values = prior.sel(predictor=fact.predictor).to_numpy()
        before = np.exp(np.quantile(values, [tail, 0.5, 1 - tail]))
        _draw_interval(axes, row + 0.27, before, limits, PRIOR, "", "Before the data (prior)")
        printed = (fact.printed_lower, fact.printed_odds_ratio, fact.printed_upper)
        _draw_interval(axes, row, printed, limits, PRINTED, "D", "Printed")
        after = (fact.lower, fact.odds_ratio, fact.upper)
        _draw_interval(
            axes, row - 0.27, after, limits, POSTERIOR, "o", "After the data (posterior)"
        )
    _dress(axes, odds_ratios, limits)
    return figure


def _find_limits(table: pd.DataFrame) -> tuple[float, float]:
    """Return ends of the axis that are ticks and hold every printed and posterior interval."""
    columns = table[["lower", "upper", "printed_lower", "printed_upper", "printed_odds_ratio"]]
    values = columns.to_numpy(dtype=float)
    values = values[np.isfinite(values) & (values > 0)]
    low, high = max(values.min(), 1 / WIDEST), min(values.max(), WIDEST)
    below = max((t for t in TICKS if t <= min(low, 0.5)), default=TICKS[0])
    return below / 1.1, min((t for t in TICKS if t >= max(high, 2.0)), default=TICKS[-1]) * 1.1


def _draw_interval(
    axes: Axes,
    height: float,
    numbers: Sequence[float],
    limits: tuple[float, float],
    colour: str,
    marker: str,
    label: str,
) -> None:
    """Draw low, middle and high, with an arrow where an end leaves the axis."""
    low, middle, high = (float(number) for number in numbers)
    if math.isfinite(low) and math.isfinite(high) and 0 < low <= high:
        ends = max(low, limits[0]), min(high, limits[1])
        axes.plot(ends, (height, height), color=colour, linewidth=2, label=label, zorder=2)
        arrows = ((low, limits[0], "<"), (high, limits[1], ">"))
        outside = [(edge, sign) for end, edge, sign in arrows if not limits[0] <= end <= limits[1]]
        for edge, sign in outside:
            axes.plot(edge, height, marker=sign, color=colour, markersize=6, clip_on=False)
    if marker and math.isfinite(middle) and limits[0] <= middle <= limits[1]:
        fill = "white" if marker == "D" else colour
        axes.plot(
            middle,
            height,
            marker=marker,
            color=colour,
            markerfacecolor=fill,
            markersize=7,
            zorder=3,
        )


def _dress(axes: Axes, table: pd.DataFrame, limits: tuple[float, float]) -> None:
    axes.axvline(1, color="#555555", linestyle="--", linewidth=1, zorder=1)
    axes.set_xscale("log")
    axes.set_xlim(limits)
    ticks = [t for t in TICKS if limits[0] <= t <= limits[1]]
    axes.set_xticks(ticks, [f"1/{round(1 / t)}" if t < 1 else f"{t:g}" for t in ticks])
    axes.minorticks_off()
    axes.set_xlabel("Odds ratio (logarithmic scale); right of 1 the odds are raised")
    labels = [
        "\n".join(
            (
                _shorten(fact.label),
                _shorten(fact.step),
                *(["printed the other way"] if fact.note else []),
            )
        )
        for fact in table.itertuples()
    ]
    axes.set_yticks(range(len(table)), [_escape(label) for label in labels])
    axes.set_ylim(len(table) - 0.45, -0.55)
    axes.tick_params(axis="y", length=0)
    axes.spines[["top", "right", "left"]].set_visible(False)
    handles, names = axes.get_legend_handles_labels()
    unique = dict(zip(names, handles, strict=True))
    axes.figure.legend(
        unique.values(), unique.keys(), loc="outside upper center", ncols=3, frameon=False
    )


def _shorten(text: str) -> str:
    return text if len(text) <= 34 else text[:33] + "\u2026"


def _escape(text: str) -> str:
    return text.replace("$", r"\$")


def describe_odds_ratios(odds_ratios: pd.DataFrame) -> str:
    """Say in words what the forest plot shows, for those who cannot see it."""
    parts = []
    for fact in odds_ratios.itertuples():
        printed = f", printed {fact.printed_odds_ratio:g}" if fact.printed_odds_ratio > 0 else ""
        interval = f"{fact.lower:.2g} to {fact.upper:.2g}"
        parts.append(f"{fact.label} ({fact.step}): {fact.odds_ratio:.2g}, {interval}{printed}")
    return "Posterior odds ratios with intervals. " + "; ".join(parts) + "."


def draw_svg(figure: Figure) -> str:
    """Return a figure as SVG text, the same bytes for the same figure."""
    file = io.StringIO()
    settings: dict[Any, Any] = {
        "svg.hashsalt": "pvp-bayes",
        "svg.fonttype": "none",
        "font.family": "sans-serif",
    }
    with mpl.rc_context(settings):
        figure.savefig(file, format="svg", metadata={"Date": None, "Creator": None})
    text = file.getvalue()
    return text[text.index("<svg") :]
