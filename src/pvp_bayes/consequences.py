"""What follows from the answer and what could overturn it, as sections of the page in words.

A section is a title, sentences and tables of text; the template lays them out. All rounding of
these parts happens here.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from pvp_bayes.analysis import Analysis

__all__ = ["Section", "Table", "list_sections"]

SHOWN_PROFILES = 6
"""Profiles shown at each end of the risks; all are in risk.csv and in the folded table."""
MOST_ROWS = 60


@dataclass(frozen=True)
class Table:
    """A table of text, the first column being the row's name."""

    caption: str
    basis: str
    headers: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    folded: str = ""
    """What the reader opens to see it; empty where it is open."""


@dataclass(frozen=True)
class Section:
    """One part of the page."""

    title: str
    sentences: list[str]
    tables: list[Table] = field(default_factory=list)
    file: str = ""
    """Where the unrounded numbers are."""


def list_sections(analysis: Analysis, names: dict[str, str]) -> list[Section]:
    """Return the sections for which the analysis has results, in the order of the page.

    Parameters
    ----------
    names
        Predictors in words.
    """
    found = [
        _describe_shapes(analysis, names),
        _describe_risks(analysis, names),
        _describe_scepticism(analysis, names),
        _describe_others(analysis),
    ]
    return [section for section in found if section is not None]


def _percent(value: float) -> str:
    """Return a risk as a percentage with the digits that matter to a reader.

    >>> _percent(0.853), _percent(0.0547), _percent(0.0019), _percent(0.00002)
    ('85 %', '5.5 %', '0.19 %', 'below 0.01 %')
    """
    share = 100 * value
    if share < 0.01:
        return "below 0.01 %"
    digits = 0 if 10 <= share <= 99 else 1 if share >= 1 else 2
    return f"{share:.{digits}f} %"


def _ratio(value: float) -> str:
    """Return an odds ratio with three significant digits.

    >>> _ratio(0.0321), _ratio(13.169), _ratio(1234.5), _ratio(float("nan")), _ratio(float("inf"))
    ('0.0321', '13.2', '1,230', 'not defined', 'no limit')
    """
    if math.isnan(value):
        return "not defined"
    if math.isinf(value):
        return "no limit"
    if value >= 1000:
        return f"{float(f'{value:.3g}'):,.0f}"
    return f"{value:.3g}"


def _describe_risks(analysis: Analysis, names: dict[str, str]) -> Section | None:
    title = "Absolute risks"
    if analysis.risks is None:
        if not analysis.risks_refused:
            return None
        return Section(title, [f"No absolute risk is given: {analysis.risks_refused}."])
    table = analysis.risks
    first = table.iloc[0]
    seen = table[table["support"] == "observed"]
    ordered = (seen if len(seen) else table).sort_values("risk", ascending=False)
    factors = list(table.columns[: list(table.columns).index("risk")])
    most, least = ordered.head(SHOWN_PROFILES), ordered.tail(SHOWN_PROFILES)
    ends = pd.concat([most, least]).drop_duplicates()
    headers = ("Risk", "Interval", *(names.get(f, f) for f in factors), "Patients like that")
    sentences = [
        f"Risk of {analysis.study.outcome} by combination of factors, with the prevalence taken as "
        f"{first['prevalence']} (assumed to be the population that the reader has in mind).",
        "Rests on reconstructed patients of one study and has not been validated on others: not "
        "for decisions about treatment.",
    ]
    every = table.sort_values("risk", ascending=False).head(MOST_ROWS)
    tables = [
        Table("Highest and lowest risks", "reconstructed", headers, _list_risks(ends, factors)),
        Table(
            "Every combination, the highest risk first",
            "reconstructed",
            headers,
            _list_risks(every, factors),
            folded="All combinations of factors",
        ),
    ]
    return Section(title, sentences, tables, "risk.csv")


def _list_risks(table: pd.DataFrame, factors: list[str]) -> list[tuple[str, ...]]:
    rows = []
    for record in table.to_dict("records"):
        values = [_plain(record[name]) for name in factors]
        interval = f"{_percent(record['lower'])} to {_percent(record['upper'])}"
        like = f"{record['profile_patients']:.1f}"
        if record["support"] != "observed":
            like = f"{like} ({record['support']})"
        rows.append((_percent(record["risk"]), interval, *values, like))
    return rows


def _plain(value: Any) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _describe_shapes(analysis: Analysis, names: dict[str, str]) -> Section | None:
    table = analysis.shapes
    if table is None:
        return None
    answer = analysis.odds_ratios.set_index("predictor")
    rows = []
    for record in table.to_dict("records"):
        own = answer.loc[record["predictor"]]
        shift = (record["log_mean"] - own["log_mean"]) / own["log_sd"]
        interval = f"{_ratio(record['lower'])} to {_ratio(record['upper'])}"
        ratio = f"{_ratio(record['odds_ratio'])} ({interval})"
        rows.append((names[record["predictor"]], record["setting"], ratio, f"{shift:+.2f}"))
    sentences = [
        "The tables print a mean and an SD of a measured factor, not its shape. The answer under "
        "other shapes, from fewer sets of patients:",
    ]
    headers = ("Factor", "Assumed instead", "Odds ratio", "Shift in posterior SDs")
    tables = [Table("Odds ratios under other shapes", "assumed", headers, rows)]
    return Section("What if measured factors have another shape?", sentences, tables, "shapes.csv")


def _describe_scepticism(analysis: Analysis, names: dict[str, str]) -> Section | None:
    table = analysis.credibility
    if table is None or not len(table):
        return None
    rows = []
    for record in table.to_dict("records"):
        rows.append(
            (
                names.get(record["predictor"], record["label"]),
                _ratio(record["estimated_odds_ratio"]),
                _limits(record),
                _ratio(record["e_value"]) if "e_value" in record else "",
                _yes(record.get("intrinsically_credible")),
            )
        )
    headers = (
        "Factor",
        "Odds ratio, as the row is read",
        "Prior that would just overturn it",
        "E-value",
        "Intrinsically credible",
    )
    sentences = [
        "How sceptical must a reader be to doubt a printed odds ratio? If the 95 % prior interval "
        "in the table, centred on no association, describes the reader's belief about this odds "
        "ratio alone, its interval after the study just includes 1. Whoever believes in a narrower "
        "one need not be convinced.",
        "E-value: how strongly a factor that was left out would have to go with both the factor "
        "and the outcome, as a risk ratio, to explain the association away.",
    ]
    caption = "Reverse-Bayes on the printed odds ratios, under the reading taken"
    return Section(
        "How sceptical must you be?",
        sentences,
        [Table(caption, "recomputed", headers, rows)],
        "credibility.csv",
    )


def _limits(record: dict[str, Any]) -> str:
    limit = record.get("scepticism_limit", math.nan)
    if limit is None or math.isnan(limit):
        return "none: the interval includes 1"
    return f"{_ratio(1 / limit)} to {_ratio(limit)}"


def _yes(value: Any) -> str:
    return "" if pd.isna(value) else "yes" if value else "no"


def _describe_others(analysis: Analysis) -> Section | None:
    synthesis = analysis.synthesis
    if synthesis is None:
        return None
    effects = synthesis.effects
    others = effects[(effects["evidence"] == "other studies") & (effects["studies"] > 1)]
    rows = [
        (
            f"{r['label']} ({r['step']})",
            str(r["studies"]),
            f"{_ratio(r['odds_ratio'])} ({_ratio(r['lower'])} to {_ratio(r['upper'])})",
            f"{_ratio(r['predicted_lower'])} to {_ratio(r['predicted_upper'])}",
        )
        for r in others.to_dict("records")
    ]
    left_out = synthesis.overlap[synthesis.overlap["left_out"].astype(str) != ""]
    sentences = [
        "Published studies of the same factors, this one left out, pooled by a Bayesian "
        "random-effects meta-analysis; the last column is where a further study's odds ratio is "
        "expected.",
    ]
    if len(left_out):
        names = ", ".join(sorted(set(left_out["left_out"].astype(str))))
        sentences.append(
            f"Left out because their numbers overlap with others: {names} (see evidence.csv)."
        )
    for record in synthesis.signs.to_dict("records"):
        if record["probability_printed_sign"] < DISPUTED:
            sentences.append(
                f"Given only the other studies, the printed direction for {record['label']} has a "
                f"probability of {_percent(record['probability_printed_sign'])}."
            )
    headers = ("Factor and step", "Studies", "Pooled odds ratio", "A further study")
    return Section(
        "What other studies say",
        sentences,
        [Table("Other studies pooled", "printed", headers, rows)],
        "evidence.csv",
    )


DISPUTED = 0.2
"""Probability of the printed sign, given other studies, below which the page mentions it."""
