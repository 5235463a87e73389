"""The page for people: every sentence and every rounded digit of an analysis lives here."""

import math
from typing import Any

import numpy as np
import pandas as pd
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from pvp_bayes.analysis import Analysis
from pvp_bayes.audit import sort_by_consequence
from pvp_bayes.plots import describe_odds_ratios, draw_svg, plot_odds_ratios
from pvp_bayes.study import Term

__all__ = ["render_report"]

ALMOST_CERTAIN = 0.999


def render_report(analysis: Analysis) -> str:
    """Write one self-contained HTML page about an analysis.

    Parameters
    ----------
    analysis
        From `reanalyse` or `analyse_tables`.

    Returns
    -------
    HTML with inline style and figures; it asks for nothing from elsewhere.
    """
    environment = Environment(
        loader=PackageLoader("pvp_bayes"), autoescape=True, undefined=StrictUndefined
    )
    figure = plot_odds_ratios(analysis.draws, analysis.odds_ratios)
    printed = {term.predictor: _quote_term(term) for term in analysis.study.terms}
    return environment.get_template("report.html").render(
        study=analysis.study,
        summary=_summarise(analysis),
        rows=[_describe_row(row, printed) for row in analysis.odds_ratios.itertuples()],
        percent=f"{100 * analysis.odds_ratios['prob'].iloc[0]:g}",
        figure=Markup(draw_svg(figure)),  # noqa: S704  (our own figure, its text escaped)
        figure_text=describe_odds_ratios(analysis.odds_ratios),
        findings=_list_findings(analysis.findings),
        verdicts=_count_verdicts(analysis.findings),
        reading=analysis.reading,
        reading_reason=analysis.reading_reason,
        readings=_list_readings(analysis.readings),
        identification=_list_identification(analysis.identification),
        replicates=_describe_replicates(analysis),
        confirmation=_list_confirmation(analysis.confirmation),
        confirmed=_judge(analysis.confirmation),
        priors=analysis.options.priors,
        run=analysis.run,
        seconds=[(step, f"{value:.1f}") for step, value in analysis.seconds.items()],
    )


def _summarise(analysis: Analysis) -> list[str]:
    """Return the question and the answer in five sentences."""
    study = analysis.study
    table = analysis.odds_ratios
    parts = []
    for row in table.itertuples():
        parts.append(
            f"{row.label} ({row.step}) {_number(row.odds_ratio)} "
            f"({_number(row.lower)} to {_number(row.upper)}; probability that "
            f"{_harm(row.harmful)} is harmful {_probability(row.probability_harmful)})"
        )
    wrong = analysis.findings["verdict"].isin(["inconsistent", "impossible"])
    pinned = analysis.identification.set_index("quantity")["share_of_variance"]
    shares = pinned[pinned.index.str.startswith("log_odds_ratio")]
    return [
        f"The study compared {study.cases} patients with {study.outcome} and {study.controls} "
        "without it, and prints a regression but not the patients.",
        f"Posterior odds ratios: {'; '.join(parts)}.",
        f"Of {len(analysis.findings)} checks of the printed numbers {int(wrong.sum())} found "
        f"one that cannot be right. {analysis.reading_reason}",
        f"Not having the patients costs at most {_share(shares.max())} of the variance of any log "
        "odds ratio.",
        f"The prior: {analysis.options.priors.meaning}.",
    ]


def _harm(level: str) -> str:
    return f"\u201c{level}\u201d"


def _quote_term(term: Term) -> str:
    """Return the odds ratio and its interval exactly as printed."""
    if term.odds_ratio is None:
        return f"coefficient {term.coefficient.text}" if term.coefficient else "not printed"
    if term.interval is None:
        return term.odds_ratio.text
    return f"{term.odds_ratio.text} ({term.interval[0].text} to {term.interval[1].text})"


def _describe_row(row: Any, printed: dict[str, str]) -> dict[str, str]:
    return {
        "label": row.label,
        "step": row.step,
        "printed": printed.get(row.predictor, "not printed"),
        "posterior": f"{_number(row.odds_ratio)} ({_number(row.lower)} to {_number(row.upper)})",
        "probability": _probability(row.probability_harmful),
        "harmful": row.harmful,
        "note": row.note,
    }


def _number(value: float) -> str:
    """Return an odds ratio with the digits that thousands of draws support.

    >>> [_number(x) for x in (0.0978, 0.253, 4.4003, 13.17, 123.4)]
    ['0.098', '0.25', '4.4', '13', '120']
    """
    if not math.isfinite(value) or value <= 0:
        return "not known"
    rounded = float(f"{value:.1e}")
    digits = 1 - math.floor(math.log10(rounded))
    return f"{rounded:.{max(digits, 0)}f}"


def _probability(value: float) -> str:
    """Return a probability without claiming certainty.

    >>> _probability(1.0), _probability(0.98625), _probability(0.0002)
    ('> 0.999', '0.986', '< 0.001')
    """
    if value > ALMOST_CERTAIN:
        return f"> {ALMOST_CERTAIN}"
    return "< 0.001" if value < 1 - ALMOST_CERTAIN else f"{value:.3f}"


def _share(value: float) -> str:
    return "less than 0.1 %" if value < 0.001 else f"{100 * value:.2g} %"


def _list_findings(findings: pd.DataFrame) -> list[dict[str, str]]:
    """Return the findings that a reader must know, the gravest first."""
    ordered = sort_by_consequence(findings)
    shown = ordered[
        (ordered["verdict"].isin(["inconsistent", "impossible"]))
        | (ordered["severity"].isin(["high", "medium"]))
    ]
    names = ["check", "item", "where", "printed", "verdict", "severity", "reason"]
    return [
        dict(zip(names, map(str, row), strict=True)) for row in shown[names].itertuples(index=False)
    ]


def _count_verdicts(findings: pd.DataFrame) -> str:
    counts = findings["verdict"].value_counts()
    return ", ".join(f"{count} {verdict}" for verdict, count in counts.items())


def _list_readings(readings: pd.DataFrame) -> list[dict[str, str]]:
    words = {True: "not excluded", False: "impossible"}
    return [
        {
            "reading": row.reading,
            "feasible": "undecided" if pd.isna(row.feasible) else words[bool(row.feasible)],
            "residual": "" if math.isnan(row.residual) else f"{row.residual:.1f}",
        }
        for row in readings.itertuples()
    ]


def _list_identification(table: pd.DataFrame) -> list[dict[str, str]]:
    return [
        {
            "quantity": row.quantity.replace("_", " "),
            "estimate": f"{row.estimate:.2f}",
            "range": f"{row.lowest:.2f} to {row.highest:.2f}",
            "share": _share(row.share_of_variance),
            "pinned": "pinned" if row.pinned else "open",
        }
        for row in table.itertuples()
    ]


def _describe_replicates(analysis: Analysis) -> str:
    patients = analysis.patients
    totals = (patients["cases"] + patients["controls"]).transpose("replicate", "pattern").to_numpy()
    return (
        f"{len(totals)} reconstructed sets of {int(totals[0].sum())} patients, with "
        f"{len(np.unique(totals, axis=0))} different pattern totals"
    )


def _list_confirmation(confirmation: pd.DataFrame | None) -> list[dict[str, str]]:
    if confirmation is None:
        return []
    return [
        {
            "quantity": row.quantity.replace("_", " "),
            "answer": f"{row.answer:.3f}",
            "nuts": f"{row.nuts:.3f}",
            "z": f"{row.z:.1f}",
            "verdict": row.verdict,
        }
        for row in confirmation.itertuples()
    ]


def _judge(confirmation: pd.DataFrame | None) -> str:
    if confirmation is None:
        return "Not confirmed yet: NUTS has not been run on this answer."
    differing = int((confirmation["verdict"] != "agree").sum())
    if differing:
        return (
            f"NUTS does not agree on {differing} of {len(confirmation)} quantities: use no number."
        )
    return f"NUTS agrees on all {len(confirmation)} quantities within Monte Carlo error."
