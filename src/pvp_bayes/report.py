"""The page for people: every sentence and every rounded digit of an analysis lives here."""

import itertools
import json
import math
import re
import shlex
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import xarray as xr
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from matplotlib.figure import Figure

from pvp_bayes.analysis import Analysis
from pvp_bayes.audit import sort_by_consequence
from pvp_bayes.calculator import build_calculator
from pvp_bayes.consequences import list_sections
from pvp_bayes.estimates import NORMAL_LIKELIHOOD, TABLE_1_ALONE
from pvp_bayes.methods import describe_methods, list_references
from pvp_bayes.plots import (
    COLOURS,
    describe_odds_ratios,
    draw_svg,
    format_odds_ratio,
    format_probability,
    plot_odds_ratios,
)
from pvp_bayes.reconstruction import TOLERANCE
from pvp_bayes.study import Study, Term, list_studies
from pvp_bayes.summary import THRESHOLD

__all__ = ["draw_figures", "render_report"]

WIDTHS = {"wide": 7.0, "narrow": 3.6}
"""Inches of the figure on a screen or on paper, and on a telephone."""
NAMED = 5
"""Predictors that the summary names; the others stand in the table only."""
WRONG = ("inconsistent", "impossible")
VERDICT_WORDS = {"not applicable": "a hint, no proof"}
UNMIXED = 1.1
"""R-hat between reconstruction chains above which a range may be too narrow."""
PARETO_K_LIMIT = 0.7

Drawn = dict[str, list[dict[str, Any]]]
"""Figures of a page, by the prefix of their identifiers."""


def draw_figures(analysis: Analysis) -> Drawn:
    """Draw the figures that an analysis has results for, while others are still to come.

    What a figure shows must be complete as soon as there is anything to show.
    """
    drawn: Drawn = {}
    _draw_figures(partial(_plot_answer, analysis), "", drawn)
    _lay_out_sections(analysis, _name_predictors(analysis.odds_ratios), drawn)
    return drawn


def render_report(analysis: Analysis, drawn: Drawn | None = None) -> str:
    """Write one self-contained HTML page about an analysis.

    Parameters
    ----------
    analysis
        From `reanalyse` or `analyse_tables`.
    drawn
        Figures drawn before, from `draw_figures`; where the others are kept and found again when
        the page is written a second time, once the answer is confirmed.

    Returns
    -------
    HTML with inline style and figures; it asks for nothing from elsewhere.
    """
    environment = Environment(
        loader=PackageLoader("pvp_bayes"), autoescape=True, undefined=StrictUndefined
    )
    study, names = analysis.study, _name_predictors(analysis.odds_ratios)
    drawn = {} if drawn is None else drawn
    printed = {term.predictor: _quote_term(term) for term in study.terms}
    return environment.get_template("report.html").render(
        study=study,
        alarm=_find_alarm(analysis.confirmation),
        summary=_summarise(analysis, names),
        rows=[_describe_row(row, printed) for row in analysis.odds_ratios.itertuples()],
        percent=f"{100 * analysis.odds_ratios['prob'].iloc[0]:g}",
        figures=_draw_figures(partial(_plot_answer, analysis), "", drawn),
        figure_text=describe_odds_ratios(analysis.odds_ratios),
        findings=_list_findings(analysis.findings, study),
        verdicts=_count_verdicts(analysis.findings),
        reading=analysis.reading,
        reading_words=_read_aloud(analysis.reading, names),
        reading_reason=analysis.reading_reason,
        readings=_list_readings(analysis.readings, analysis.reading, names),
        other_readings=_count_other_readings(analysis.readings, analysis.reading),
        identification=_list_identification(analysis.identification, names),
        unmixed=_judge_mixing(analysis.identification),
        replicates=_describe_replicates(analysis),
        calculator=build_calculator(
            analysis.draws, prob=float(analysis.odds_ratios["prob"].iloc[0])
        ),
        sections=_lay_out_sections(analysis, names, drawn),
        confirmation=_list_confirmation(analysis.confirmation, names),
        confirmed=_judge(analysis.confirmation),
        engine=_describe_engine(analysis.odds_ratios),
        methods=describe_methods(analysis),
        references=list_references(analysis),
        limitations=_list_limitations(analysis),
        priors=analysis.options.priors,
        run=analysis.run,
        command=_write_command(analysis),
        bundled=study.id in list_studies(),
        seconds=[(step, f"{value:.1f}") for step, value in analysis.seconds.items()],
    )


def _name_predictors(table: pd.DataFrame) -> dict[str, str]:
    """Return each predictor in words, with its step where the label alone does not tell it."""
    shared = table["label"].duplicated(keep=False)
    labels = [
        f"{row.label} ({row.step})" if twice else row.label
        for row, twice in zip(table.itertuples(), shared, strict=True)
    ]
    return dict(zip(table["predictor"], labels, strict=True))


def _summarise(analysis: Analysis, names: dict[str, str]) -> list[dict[str, Any]]:
    """Return the question and the answer in five sentences, each with its topic."""
    priors = analysis.options.priors
    return [
        _sentence("Who", _say_who(analysis.study)),
        _sentence("What follows", *_say_odds(analysis.odds_ratios)),
        _sentence("What the audit found", _say_audit(analysis, names)),
        _sentence("Without the patients", _say_basis(analysis)),
        _sentence(
            "What was believed before",
            f"The prior set \u201c{priors.name}\u201d: {priors.meaning}.",
        ),
    ]


def _say_basis(analysis: Analysis) -> str:
    """Say what stands in for the patients, and what not having them costs."""
    shares = _shares(analysis.identification)
    most = _share(max(shares)) if shares else "an unknown part"
    if shares and not most.startswith("less"):
        most = f"at most {most}"
    number, method = analysis.patients.sizes["replicate"], analysis.patients.attrs["method"]
    if method == NORMAL_LIKELIHOOD:
        return (
            "No patients could be reconstructed, so the numbers rest on the printed estimates and "
            f"their standard errors alone; their correlations are not printed, and {number} draws "
            f"of them account for {most} of the variance of any log odds ratio."
        )
    if method == TABLE_1_ALONE:
        return (
            "Only Table 1 is used, which does not say how the factors go together: the numbers "
            f"rest on {number} sets of patients with every degree of dependence, and not knowing "
            f"it costs {most} of the variance of any log odds ratio."
        )
    return (
        f"The numbers rest on {number} reconstructed sets of patients that give the printed tables "
        f"back; not having the true ones costs {most} of the variance of any log odds ratio."
    )


def _sentence(topic: str, text: str, parts: list[str] | None = None, rest: str = "") -> Any:
    return {"topic": topic, "text": text, "parts": parts or [], "rest": rest}


def _say_who(study: Study) -> str:
    behind = "it prints tables, and the patients stay behind."
    if study.design == "case-control":
        return (
            f"The study compared {study.cases} cases with {study.controls} controls; a case is a "
            f"patient with {study.outcome}; {behind}"
        )
    everyone = study.cases + study.controls
    return (
        f"The study followed {everyone} patients, of whom {study.cases} had the outcome, "
        f"{study.outcome}, and {study.controls} had not; {behind}"
    )


def _say_odds(table: pd.DataFrame) -> tuple[str, list[str], str]:
    """Return the answer: the predictors that lie farthest from no association, one part each."""
    distance = (table["log_mean"] / table["log_sd"]).abs()
    order = distance.sort_values(ascending=False, kind="stable").index[:NAMED]
    parts = []
    for row in table.loc[order].itertuples():
        low, middle, high = format_odds_ratio(row)
        chance = format_probability(row.probability_harmful, row.effective_size)
        parts.append(
            f"{row.label}, {row.step}: {middle} ({low} to {high}); "
            f"\u201c{row.harmful}\u201d is harmful with probability {chance}"
        )
    percent = f"{100 * table['prob'].iloc[0]:g}"
    left = len(table) - len(parts)
    rest = (
        f"The other {left} {_plural(left, 'stands', 'stand')} in the table below." if left else ""
    )
    return f"Adjusted for each other, the odds ratios ({percent}\u00a0% intervals) are", parts, rest


def _plural(count: int, one: str, many: str) -> str:
    return one if count == 1 else many


def _say_audit(analysis: Analysis, names: dict[str, str]) -> str:
    wrong = int(analysis.findings["verdict"].isin(WRONG).sum())
    found = (
        f"Of {len(analysis.findings)} checks of the printed numbers {wrong or 'none'} found "
        "something that cannot be right"
    )
    if analysis.reading == "printed":
        return f"{found}; the regression table is read as printed."
    words = _read_aloud(analysis.reading, names)
    why = (
        "because no patients can have both tables as printed"
        if not analysis.options.reading
        else "as the user chose"
    )
    return f"{found}, and it changes how the regression table is read: {words}, {why}."


def _shares(identification: pd.DataFrame) -> list[float]:
    """Return the share of variance of each log odds ratio that is due to missing patients."""
    rows = identification["quantity"].str.startswith("log_odds_ratio")
    return [float(share) for share in identification.loc[rows, "share_of_variance"]]


def _quote_term(term: Term) -> str:
    """Return the odds ratio and its interval exactly as printed."""
    if term.odds_ratio is None:
        return f"coefficient {term.coefficient.text}" if term.coefficient else "not printed"
    if term.interval is None:
        return term.odds_ratio.text
    return f"{term.odds_ratio.text} ({term.interval[0].text} to {term.interval[1].text})"


def _describe_row(row: Any, printed: dict[str, str]) -> dict[str, str]:
    low, middle, high = format_odds_ratio(row)
    return {
        "label": row.label,
        "step": row.step,
        "printed": printed.get(row.predictor, "not printed"),
        "posterior": f"{middle} ({low} to {high})",
        "probability": format_probability(row.probability_harmful, row.effective_size),
        "harmful": row.harmful,
        "note": row.note,
    }


def _share(value: float) -> str:
    """Return a share of variance in percent.

    >>> _share(0.0004), _share(0.0119), _share(0.43)
    ('less than 0.1 %', '1.2 %', '43 %')
    """
    return "less than 0.1 %" if value < 0.001 else f"{100 * value:.2g} %"


def _plot_answer(analysis: Analysis, width: float) -> Figure:
    return plot_odds_ratios(analysis.draws, analysis.odds_ratios, width=width)


def _draw_figures(
    plot: Callable[[float], Figure], prefix: str, drawn: Drawn
) -> list[dict[str, Any]]:
    """Return a figure for each width of the page, in colours that follow the page's."""
    if prefix not in drawn:
        figures = {name: draw_svg(plot(width)) for name, width in WIDTHS.items()}
        drawn[prefix] = [
            {"name": name, "svg": Markup(_adopt_figure(svg, f"{prefix}{name}"))}  # noqa: S704
            for name, svg in figures.items()  # a figure's text is escaped
        ]
    return drawn[prefix]


def _lay_out_sections(
    analysis: Analysis, names: dict[str, str], drawn: Drawn
) -> list[dict[str, Any]]:
    """Return the sections of the page, each with its figure drawn."""
    return [
        {
            "words": section,
            "figures": _draw_figures(section.figure, f"{Path(section.file).stem}-", drawn)
            if section.figure
            else [],
        }
        for section in list_sections(analysis, names)
    ]


def _adopt_figure(svg: str, prefix: str) -> str:
    """Make identifiers unique in the page and colours variables of its style; text is untouched.

    >>> _adopt_figure('<g id="a" style="fill: #ffffff"><text>id="a" #ffffff</text></g>', "wide")
    '<g id="wide-a" style="fill: var(--paper)"><text>id="a" #ffffff</text></g>'
    """
    roles = {colour: f"var(--{role})" for role, colour in COLOURS.items()}

    def adopt(tag: re.Match[str]) -> str:
        text = re.sub(r'(\bid="|href="#|url\(#)', rf"\g<1>{prefix}-", tag[0])
        return re.sub("#[0-9a-f]{6}", lambda c: roles.get(c[0], c[0]), text)

    return re.sub("<[^>]*>", adopt, svg)


def _list_findings(findings: pd.DataFrame, study: Study) -> list[dict[str, str]]:
    """Return the findings that a reader must know, the gravest first."""
    ordered = sort_by_consequence(findings)
    grave = ordered["severity"].isin(["high", "medium"])
    shown = ordered[ordered["verdict"].isin(WRONG) | grave]
    labels = {variable.name: variable.label for variable in study.variables}
    return [
        {
            "item": labels.get(row.item, row.item),
            "place": ", ".join(filter(None, (row.check.replace("_", " "), row.where))),
            "printed": row.printed,
            "verdict": VERDICT_WORDS.get(row.verdict, row.verdict),
            "severity": row.severity,
            "reason": row.reason,
        }
        for row in shown.itertuples()
    ]


def _count_verdicts(findings: pd.DataFrame) -> str:
    counts = findings["verdict"].value_counts()
    return ", ".join(f"{count} {verdict}" for verdict, count in counts.items())


def _read_aloud(reading: str, names: dict[str, str]) -> str:
    """Return a reading in words; its name where it is of a form not known here.

    >>> _read_aloud("reversed:a+dichotomised:b:2", {"a": "Age", "b": "Bones"})
    '“Age” the other way round and “Bones” as 2 or more against fewer'
    >>> _read_aloud("printed", {})
    'as printed'
    """
    if reading == "printed":
        return "as printed"
    words = [_read_change(change, names) for change in reading.split("+")]
    return reading if "" in words else " and ".join(words)


def _read_change(change: str, names: dict[str, str]) -> str:
    kind, _, target = change.partition(":")
    threshold = ""
    if kind == "dichotomised":
        target, _, threshold = target.rpartition(":")
    label = f"\u201c{names.get(target, target)}\u201d"
    forms = {
        "reversed": f"{label} the other way round",
        "level": f"{label} with its levels swapped",
        "dichotomised": f"{label} as {threshold} or more against fewer",
    }
    return forms.get(kind, "") if target else ""


def _list_readings(
    readings: pd.DataFrame, taken: str, names: dict[str, str]
) -> list[dict[str, Any]]:
    """Return the readings that change one row at most, and the one taken."""
    return [
        {
            "name": row.reading,
            "words": _read_aloud(row.reading, names),
            "verdict": _judge_reading(row.feasible),
            "residual": "" if math.isnan(row.residual) else f"{row.residual:.1f}",
            "nearest": _say_nearest(getattr(row, "nearest_miss", math.nan)),
            "taken": row.reading == taken,
        }
        for row in readings.itertuples()
        if _is_shown(row.reading, taken)
    ]


def _say_nearest(miss: float) -> str:
    """Return how near patients come to the regression table under a reading."""
    if math.isnan(miss):
        return ""
    return f"within {TOLERANCE:.0%}" if miss <= TOLERANCE else f"off by {miss:.2g} SE"


def _is_shown(reading: str, taken: str) -> bool:
    return "+" not in reading or reading == taken


def _judge_reading(feasible: Any) -> str:
    if pd.isna(feasible):
        return "undecided"
    return "not excluded" if feasible else "impossible"


def _count_other_readings(readings: pd.DataFrame, taken: str) -> str:
    """Say what became of the readings that the table leaves out."""
    left = readings[[not _is_shown(name, taken) for name in readings["reading"]]]
    if left.empty:
        return ""
    possible = int(left["feasible"].astype("boolean").fillna(value=False).sum())
    return (
        f"{len(left)} {_plural(len(left), 'reading', 'readings')} that change two rows "
        f"were tried as well; {possible or 'none'} of them cannot be excluded."
    )


def _list_identification(table: pd.DataFrame, names: dict[str, str]) -> list[dict[str, Any]]:
    words = _name_quantities(names)
    return [
        {
            "quantity": words.get(row.quantity, row.quantity.replace("_", " ")),
            "estimate": f"{row.estimate:.2f}",
            "range": f"{row.lowest:.2f} to {row.highest:.2f}",
            "share": _share(row.share_of_variance),
            "pinned": ("pinned" if row.pinned else "open")
            + (" (chains differ)" if row.r_hat > UNMIXED else ""),
            "paired": "correlation" in row.quantity,
        }
        for row in table.itertuples()
    ]


def _name_quantities(names: dict[str, str]) -> dict[str, str]:
    words = {
        "intercept": "Intercept (log odds where every factor is 0)",
        "tau": "Common scale of the log odds ratios (tau)",
        "auc": "Area under the ROC curve",
    }
    words |= {f"log_odds_ratio[{a}]": f"Log odds ratio: {label}" for a, label in names.items()}
    for (a, first), (b, second) in itertools.combinations(names.items(), 2):
        words[f"correlation[{a},{b}]"] = f"Factors: {first} with {second}"
        words[f"coefficient_correlation[{a},{b}]"] = f"Estimates: {first} with {second}"
    return words


def _judge_mixing(table: pd.DataFrame) -> str:
    """Warn where independent reconstruction chains found different ranges."""
    count = int((table["r_hat"] > UNMIXED).sum())
    if not count:
        return ""
    return (
        f"For {count} of {len(table)} quantities the independent chains of the reconstruction did "
        f"not cover the same values (R-hat above {UNMIXED}): their ranges may be wider than shown."
    )


def _describe_replicates(analysis: Analysis) -> str:
    patients = analysis.patients
    if "cases" not in patients:
        return f"{patients.sizes['replicate']} draws of the correlations between the estimates"
    totals = (patients["cases"] + patients["controls"]).transpose("replicate", "pattern").to_numpy()
    return (
        f"{len(totals)} reconstructed sets of {int(totals[0].sum())} patients, with "
        f"{len(np.unique(totals, axis=0))} different pattern totals{_say_shapes(patients)}"
    )


def _say_shapes(patients: xr.Dataset) -> str:
    """Name the shapes that were assumed of measured variables, which no table prints."""
    shapes = json.loads(str(patients.attrs["provenance"])).get("shapes") or {}
    if not shapes:
        return ""
    return "; assumed shape: " + ", ".join(f"{name} {shape}" for name, shape in shapes.items())


def _list_confirmation(table: pd.DataFrame | None, names: dict[str, str]) -> list[dict[str, str]]:
    if table is None:
        return []
    words = _name_quantities(names)
    found = []
    for row in table.itertuples():
        quantity, comma, summary = row.quantity.rpartition(", ")
        known = words.get(quantity, quantity.replace("_", " "))
        found.append(
            {
                "quantity": f"{known}{comma}{summary}",
                "answer": f"{row.answer:.3f}",
                "nuts": f"{row.nuts:.3f}",
                "z": f"{row.z:.1f}",
                "verdict": row.verdict,
            }
        )
    return found


def _count_differing(confirmation: pd.DataFrame) -> int:
    return int((confirmation["verdict"] != "agree").sum())


def _judge(confirmation: pd.DataFrame | None) -> str:
    if confirmation is None:
        return "Not confirmed yet: NUTS has not been run on this answer."
    differing = _count_differing(confirmation)
    if differing:
        return (
            f"NUTS does not agree on {differing} of {len(confirmation)} quantities: use no number."
        )
    return (
        f"NUTS agrees on all {len(confirmation)} quantities within Monte Carlo error (largest "
        f"difference {confirmation['z'].abs().max():.1f} standard errors)."
    )


def _find_alarm(confirmation: pd.DataFrame | None) -> str:
    """Return what must stand above everything else, or nothing."""
    if confirmation is None or not _count_differing(confirmation):
        return ""
    return _judge(confirmation)


def _describe_engine(table: pd.DataFrame) -> str:
    k = float(table["pareto_k"].max())
    size = f"{table['effective_size'].min():,.0f}"
    trust = "" if math.isnan(k) else f"; the largest Pareto k of the importance weights is {k:.2f}"
    trusted = f" ({PARETO_K_LIMIT} or less is trusted)" if k <= PARETO_K_LIMIT else ""
    redrawn = " (a replicate above 0.7 was drawn by NUTS instead)" if k > PARETO_K_LIMIT else ""
    return f"The posterior is worth at least {size} independent draws{trust}{trusted}{redrawn}."


_LIMITS_OF_METHOD = {
    NORMAL_LIKELIHOOD: "There are no patients behind the numbers: the printed estimates are taken "
    "to be normally distributed, and no intercept, check of the model or absolute risk follows.",
    TABLE_1_ALONE: "The publication prints no regression: how the factors go together is not known "
    "and is averaged over, so the adjusted odds ratios are hardly more than a range.",
}


def _list_limitations(analysis: Analysis) -> list[str]:
    """Return in plain words what no number on the page can say."""
    found = [
        _LIMITS_OF_METHOD.get(
            analysis.patients.attrs["method"],
            "The patients are reconstructed: they could have produced the tables, they are not "
            "the patients of the study.",
        ),
        "It is one study: what it got wrong in choosing or measuring patients is in every number.",
        "Odds ratios describe associations. Factors that the regression leaves out may explain "
        "them (confounding), and changing a factor need not change the outcome.",
        "The regression is taken to be unpenalised maximum likelihood with exactly the printed "
        "rows.",
    ]
    if analysis.study.design == "case-control":
        given = "absolute risks rest on the prevalence named with them."
        if analysis.risks is None:
            given = "no absolute risk is given here."
        found.append(
            "Cases and controls were chosen by outcome. The analysis uses the likelihood of a "
            "cohort, which is right for odds ratios but not for how frequent the outcome is: "
            f"{given}"
        )
    provenance = json.loads(str(analysis.patients.attrs["provenance"]))
    if provenance.get("largest_miss", 0.0) > TOLERANCE:
        found.append(
            "No set of patients was found that gives the regression table back: the nearest ones, "
            f"used here, miss it by up to {provenance['largest_miss']:.2f} standard errors."
        )
    if analysis.reading != "printed":
        found.append(
            "The reading taken is an inference from the tables. Only the authors can say what the "
            "row was meant to be."
        )
    return [*found, "This page is not for decisions about treatment."]


def _write_command(analysis: Analysis) -> str:
    """Return the command that gives this analysis again."""
    options, study = analysis.options, analysis.study
    file = study.id if study.id in list_studies() else f"{study.id}.toml"
    words = ["pvp-bayes", "reanalyse", file, "--seed", str(options.random_seed)]
    words += ["--replicates", str(options.n_replicates), "--draws", str(options.draws)]
    words += ["--chains", str(options.chains), "--priors", options.priors.name]
    if options.reading:
        words += ["--reading", options.reading]
    if options.evidence is not None:
        words += ["--evidence", f"{options.evidence.id}.toml"]
    if options.threshold != THRESHOLD:
        words += ["--threshold", f"{options.threshold:g}"]
    return shlex.join(words)
