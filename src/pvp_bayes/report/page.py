"""Render the report page: its sentences and the rounding of its numbers."""

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

from pvp_bayes.audit.audit import ASSUMPTIONS, say_missing, sort_by_consequence
from pvp_bayes.patients.basis import Basis
from pvp_bayes.patients.patterns import PatternCounts
from pvp_bayes.patients.predictors import read_reversed
from pvp_bayes.patients.reconstruction import TOLERANCE
from pvp_bayes.posterior.diagnostics import SUMMARIES, name_summary
from pvp_bayes.posterior.importance import PARETO_K_LIMIT
from pvp_bayes.posterior.quantities import Quantity, list_quantities
from pvp_bayes.printed.study import Study, list_studies
from pvp_bayes.report.basis_words import BASIS_WORDS
from pvp_bayes.report.calculator import build_calculator
from pvp_bayes.report.figures import COLOURS, describe_odds_ratios, draw_svg, plot_odds_ratios
from pvp_bayes.report.methods_paragraph import describe_methods, list_references
from pvp_bayes.report.reading_words import describe_miss, describe_reading
from pvp_bayes.report.sections import list_sections
from pvp_bayes.report.wording import (
    describe_derived_steps,
    describe_own_conflicts,
    format_odds_ratio,
    format_probability,
    format_share,
    list_basis_facts,
    name_predictors,
    name_quantities,
    pluralise,
    quote_term,
)
from pvp_bayes.results.analysis import Analysis, Answer, Confirmation, describe_run
from pvp_bayes.results.odds_ratios import THRESHOLD
from pvp_bayes.results.table_fit import describe_unmet
from pvp_bayes.tables.choice import ReadingChoice
from pvp_bayes.tables.reading import Reading, parse_reading

__all__ = ["render_report"]


WIDTHS = {"wide": 7.0, "narrow": 3.6}
"""Widths of a figure in inches: for screen and paper, and for a phone."""
NAMED = 5
"""Number of predictors in the summary; the table has all of them."""
WRONG = ("inconsistent", "impossible")
VERDICT_WORDS = {"not applicable": "a hint, not a proof"}
LARGEST_R_HAT = 1.05
"""Above this R-hat of an odds ratio between reconstruction chains, the first page warns."""
UNMIXED = 1.1
"""Above this R-hat between reconstruction chains, a range may be too narrow."""
NEGLIGIBLE_SHARE = 0.001
"""A share of variance below this is reported as less than 0.1 %."""


def render_report(analysis: Analysis) -> str:
    """Write one self-contained HTML page about an analysis.

    Parameters
    ----------
    analysis
        From `reanalyse`, or an unfinished analysis.

    Returns
    -------
    HTML with inline styles and figures, which loads no other files.
    """
    environment = Environment(
        loader=PackageLoader("pvp_bayes.report"), autoescape=True, undefined=StrictUndefined
    )
    answer, study = analysis.answer, analysis.study
    names = name_predictors(answer.odds_ratios)
    examined = analysis.examination
    identification = examined.identification if examined else None
    readings = examined.readings if examined else answer.readings
    printed = {term.predictor: quote_term(term) for term in study.terms}
    reversed_rows = read_reversed(answer.patients)
    run = describe_run(analysis)
    return environment.get_template("report.html").render(
        study=study,
        alarm=_find_alarm(analysis.confirmation),
        summary=_write_summary(analysis, names),
        rows=[_describe_row(row, printed) for row in answer.odds_ratios.itertuples()],
        percent=f"{100 * answer.odds_ratios['prob'].iloc[0]:g}",
        badge=answer.basis.badge,
        figures=_draw_figures(partial(plot_odds_ratios, answer.draws, answer.odds_ratios), ""),
        figure_text=describe_odds_ratios(answer.odds_ratios, reversed_rows),
        findings=_list_findings(answer.findings, study),
        verdicts=_count_verdicts(answer.findings),
        reading=answer.reading.name,
        reading_words=describe_reading(answer.reading, names),
        reading_reason=answer.reading_reason,
        readings=_list_readings(readings, answer, names),
        other_readings=_count_other_readings(readings, answer),
        assumptions=_say_assumptions(readings, study),
        identification=_list_identification(identification, names),
        unmixed=_warn_of_mixing(identification),
        replicates=_describe_replicates(answer),
        calculator=build_calculator(answer.draws, prob=float(answer.odds_ratios["prob"].iloc[0])),
        sections=_lay_out_sections(analysis, names),
        confirmation=_list_confirmation(analysis.confirmation, names),
        confirmed=_say_confirmed(analysis.confirmation),
        engine=_describe_engine(answer.odds_ratios),
        methods=describe_methods(analysis),
        references=list_references(analysis),
        limitations=_list_limitations(analysis),
        priors=answer.priors,
        run=run,
        command=_write_command(answer),
        bundled=study.id in list_studies(),
        seconds=[(step, f"{value:.1f}") for step, value in analysis.seconds.items()],
    )


def _write_summary(analysis: Analysis, names: dict[str, str]) -> list[dict[str, Any]]:
    """Return the summary as five sentences, each with its topic."""
    answer = analysis.answer
    return [
        _sentence("Who", _say_who(answer.study)),
        _sentence("Answer", *_say_odds(answer)),
        _sentence("What the audit found", _say_audit(answer, names)),
        _sentence("What the numbers rest on", _say_basis(analysis)),
        _sentence("Prior", _say_prior(analysis, names)),
    ]


def _say_basis(analysis: Analysis) -> str:
    """Return what the numbers are based on, and the effect of the missing patient data."""
    answer, most = analysis.answer, "an unknown part"
    if analysis.examination is not None:
        largest = max(_list_shares(analysis.examination.identification, answer.draws))
        bound = "" if largest < NEGLIGIBLE_SHARE else "at most "
        most = f"{bound}{format_share(largest)}"
    words = BASIS_WORDS[answer.basis].summary.format(**list_basis_facts(answer), share=most)
    unmet = describe_unmet(answer.study, answer.unmet)
    return " ".join(filter(None, (words, unmet, _warn_of_chains(analysis))))


def _warn_of_chains(analysis: Analysis) -> str:
    """Return a warning if the chains of the reconstruction disagree on an odds ratio."""
    if analysis.examination is None:
        return ""
    table = analysis.examination.identification.set_index("quantity")
    predictors = analysis.odds_ratios["predictor"]
    largest = table.loc[[Quantity("log_odds_ratio", (name,)).name for name in predictors], "r_hat"]
    if not (largest > LARGEST_R_HAT).any():
        return ""
    return (
        f"The independent reconstruction chains disagree on the answer (R-hat {largest.max():.2f}, "
        f"above {LARGEST_R_HAT}): run it again with more --replicates."
    )


def _say_prior(analysis: Analysis, names: dict[str, str]) -> str:
    """Return the meaning of the prior, and where it and the data conflict."""
    priors, found = analysis.answer.priors, analysis.examination
    text = f"The prior set \u201c{priors.name}\u201d: {priors.meaning}."
    derived = describe_derived_steps(analysis.patients, priors, names)
    if found is None:
        return " ".join([text, *derived])
    conflicts = describe_own_conflicts(found.sensitivity, priors, names)
    return " ".join([text, *derived, *conflicts])


def _sentence(topic: str, text: str, parts: list[str] | None = None, rest: str = "") -> Any:
    return {"topic": topic, "text": text, "parts": parts or [], "rest": rest}


def _say_who(study: Study) -> str:
    behind = "individual patient data are not published."
    if study.design == "case-control":
        return (
            f"The study compared {study.cases} cases with {study.controls} controls. A case is a "
            f"patient with {study.outcome}; {behind}"
        )
    everyone = study.cases + study.controls
    return (
        f"The study followed {everyone} patients, of whom {study.cases} had the outcome, "
        f"{study.outcome}, and {study.controls} did not; {behind}"
    )


def _say_odds(answer: Answer) -> tuple[str, list[str], str]:
    """Return the answer in parts, one for each of the predictors with the clearest association."""
    table = answer.odds_ratios
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
    rest = f"The other {left} {pluralise(left, 'is', 'are')} in the table below." if left else ""
    source = ", from the printed estimates of Table 2 alone," * (answer.basis is Basis.TABLE_2)
    text = f"The adjusted odds ratios ({percent}\u00a0% credible intervals){source} are"
    return text, parts, rest


def _say_audit(answer: Answer, names: dict[str, str]) -> str:
    wrong = int(answer.findings["verdict"].isin(WRONG).sum())
    found = (
        f"Of {len(answer.findings)} checks of the printed numbers, {wrong or 'none'} found an "
        "inconsistent or impossible number"
    )
    if not answer.choice.fits:
        return (
            f"{found}; no patients were found that have both tables under any reading of the "
            "regression table, so only its estimates are used, as printed."
        )
    if not answer.reading.changes:
        return f"{found}; the regression table is read as printed."
    words = describe_reading(answer.reading, names)
    return f"{found}. The regression table is read with {words}, {_say_cause(answer.choice)}."


def _say_cause(choice: ReadingChoice) -> str:
    """Return why the regression table is not read as printed, as the end of a sentence."""
    if choice.decided_by == "user":
        return "as chosen by the user"
    if choice.printed is False:
        return "because no data set is compatible with both tables as printed"
    return "because no patients were found that come close to the table as printed"


def _list_shares(identification: pd.DataFrame, draws: xr.DataTree) -> list[float]:
    """Return the share of each log odds ratio's variance that is due to missing patient data."""
    share = identification.set_index("quantity")["share_of_variance"]
    names = draws["posterior"]["predictor"].to_numpy().tolist()
    return [float(share[Quantity("log_odds_ratio", (name,)).name]) for name in names]


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


def _draw_figures(plot: Callable[..., Figure], prefix: str) -> list[dict[str, Any]]:
    """Return a figure for each width of the page, in the colours of the page."""
    figures = {name: draw_svg(plot(width=width)) for name, width in WIDTHS.items()}
    return [
        {"name": name, "svg": Markup(_embed_figure(svg, f"{prefix}{name}"))}  # noqa: S704
        for name, svg in figures.items()  # text in figures is escaped
    ]


def _lay_out_sections(analysis: Analysis, names: dict[str, str]) -> list[dict[str, Any]]:
    """Return the sections of the page with their figures."""
    return [
        {
            "words": section,
            "figures": _draw_figures(section.figure, f"{Path(section.file).stem}-")
            if section.figure
            else [],
        }
        for section in list_sections(analysis, names)
    ]


def _embed_figure(svg: str, prefix: str) -> str:
    """Prefix the identifiers of a figure, and replace its colours by CSS variables.

    >>> _embed_figure('<g id="a" style="fill: #ffffff"><text>id="a" #ffffff</text></g>', "wide")
    '<g id="wide-a" style="fill: var(--paper)"><text>id="a" #ffffff</text></g>'
    """
    roles = {colour: f"var(--{role})" for role, colour in COLOURS.items()}

    def convert(tag: re.Match[str]) -> str:
        text = re.sub(r'(\bid="|href="#|url\(#)', rf"\g<1>{prefix}-", tag[0])
        return re.sub("#[0-9a-f]{6}", lambda c: roles.get(c[0], c[0]), text)

    return re.sub("<[^>]*>", convert, svg)


def _list_findings(findings: pd.DataFrame, study: Study) -> list[dict[str, str]]:
    """Return the findings that are wrong or severe, most severe first."""
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


def _list_readings(
    readings: pd.DataFrame, answer: Answer, names: dict[str, str]
) -> list[dict[str, Any]]:
    """Return the readings that change at most one row, and the one used."""
    found = []
    for row in readings.itertuples():
        reading = parse_reading(str(row.reading), answer.study)
        if _is_shown(reading, answer.reading):
            found.append(
                {
                    "name": reading.name,
                    "words": describe_reading(reading, names),
                    "verdict": _name_feasibility(row.feasible),
                    "residual": "" if math.isnan(row.residual) else f"{row.residual:.1f}",
                    "nearest": _say_nearest(row.feasible, getattr(row, "nearest_miss", None)),
                    "taken": reading == answer.reading,
                }
            )
    return found


def _say_nearest(feasible: Any, miss: float | None) -> str:
    """Return the distance of the nearest patients from the regression table."""
    if miss is None:
        return ""
    if math.isnan(miss):
        return "" if pd.notna(feasible) and not feasible else "not searched"
    return describe_miss(miss)


def _is_shown(reading: Reading, taken: Reading) -> bool:
    return reading.size < 2 or reading == taken


def _name_feasibility(feasible: Any) -> str:
    if pd.isna(feasible):
        return "undecided"
    return "not excluded" if feasible else "impossible"


def _count_other_readings(readings: pd.DataFrame, answer: Answer) -> str:
    """Return a sentence on the readings that are not in the table."""
    parsed = [parse_reading(str(name), answer.study) for name in readings["reading"]]
    left = readings[[not _is_shown(reading, answer.reading) for reading in parsed]]
    if left.empty:
        return ""
    possible = int(left["feasible"].astype("boolean").fillna(value=True).sum())
    within = _count_near(left["nearest_miss"].dropna()) if "nearest_miss" in left else ""
    return (
        f"{len(left)} {pluralise(len(left), 'reading was', 'readings were')} also tried with two "
        f"rows changed; {possible or 'none'} of them cannot be excluded{within}."
    )


def _count_near(misses: pd.Series) -> str:
    """Return for how many of the readings that were searched patients come near, in brackets."""
    near = int((misses <= TOLERANCE).sum())
    many = f"{near or 'none'} has" if near < 2 else f"{near} have"
    return (
        f" (of {len(misses)} searched, {many} patients {describe_miss(0.0)})" if len(misses) else ""
    )


def _say_assumptions(readings: pd.DataFrame, study: Study) -> str:
    """Return what a proof that the printed reading is impossible assumes, if there is one."""
    printed = readings.iloc[0]
    if pd.isna(printed["feasible"]) or printed["feasible"]:
        return ""
    missing = say_missing(printed["missing_patients"], sum(study.sizes))
    return f"“Impossible” assumes that {ASSUMPTIONS}. {missing}"


def _list_identification(table: pd.DataFrame | None, names: dict[str, str]) -> list[dict[str, Any]]:
    if table is None:
        return []
    words, quantities = name_quantities(names), list_quantities([*names])
    return [
        {
            "quantity": words[row.quantity],
            "estimate": f"{row.estimate:.2f}",
            "range": f"{row.lowest:.2f} to {row.highest:.2f}",
            "share": format_share(row.share_of_variance),
            "pinned": ("pinned" if row.pinned else "open")
            + (" (chains differ)" if row.r_hat > UNMIXED else ""),
            "paired": quantities[row.quantity].is_pair,
        }
        for row in table.itertuples()
    ]


def _warn_of_mixing(table: pd.DataFrame | None) -> str:
    """Return a warning if the reconstruction chains found different ranges."""
    count = 0 if table is None else int((table["r_hat"] > UNMIXED).sum())
    if table is None or not count:
        return ""
    return (
        f"For {count} of {len(table)} quantities, the independent reconstruction chains disagree "
        f"(R-hat above {UNMIXED}). The true ranges may be wider than shown."
    )


def _describe_replicates(answer: Answer) -> str:
    """Describe the number of sets of patients, or of draws of correlations."""
    facts = {"number": answer.patients.sizes["replicate"], "patients": 0, "totals": 0}
    if answer.basis.has_patients:
        totals = PatternCounts.read(answer.patients).totals
        facts |= {"patients": int(totals[0].sum()), "totals": len(np.unique(totals, axis=0))}
    words = BASIS_WORDS[answer.basis].replicates.format(**facts)
    assumed = answer.provenance.shapes
    shapes = [f"{name} {' or '.join(several)}" for name, several in assumed.items()]
    return f"{words}; assumed shape: {', '.join(shapes)}" if shapes else words


def _list_confirmation(
    confirmation: Confirmation | None, names: dict[str, str]
) -> list[dict[str, str]]:
    if confirmation is None:
        return []
    words = {
        name_summary(quantity, summary): f"{text}, {summary}"
        for quantity, text in name_quantities(names).items()
        for summary in SUMMARIES
    }
    return [
        {
            "quantity": words[row.quantity],
            "answer": f"{row.answer:.3f}",
            "nuts": f"{row.nuts:.3f}",
            "z": f"{row.z:.1f}",
            "verdict": row.verdict,
        }
        for row in confirmation.table.itertuples()
    ]


def _say_confirmed(confirmation: Confirmation | None) -> str:
    if confirmation is None:
        return "Not confirmed yet: NUTS has not been run for this analysis."
    differing, count = len(confirmation.differing), len(confirmation.table)
    if differing:
        return f"NUTS disagrees on {differing} of {count} quantities: do not use any number."
    return (
        f"NUTS agrees on all {count} quantities within Monte Carlo error (largest "
        f"difference {confirmation.table['z'].abs().max():.1f} standard errors)."
    )


def _find_alarm(confirmation: Confirmation | None) -> str:
    """Return the warning at the top of the page, empty if there is none."""
    if confirmation is None or not confirmation.differing:
        return ""
    return _say_confirmed(confirmation)


def _describe_engine(table: pd.DataFrame) -> str:
    k = float(table["pareto_k"].max())
    size = f"{table['effective_size'].min():,.0f}"
    trust = "" if math.isnan(k) else f"; the largest Pareto k of the importance weights is {k:.2f}"
    trusted = f" ({PARETO_K_LIMIT} or less is reliable)" if k <= PARETO_K_LIMIT else ""
    redrawn = " (replicates above 0.7 were sampled by NUTS instead)" if k > PARETO_K_LIMIT else ""
    return (
        f"The effective sample size of the posterior is at least {size}{trust}{trusted}{redrawn}."
    )


def _list_limitations(analysis: Analysis) -> list[str]:
    """Return the limitations of the analysis as sentences."""
    answer, examined = analysis.answer, analysis.examination
    found = [
        BASIS_WORDS[answer.basis].limitation,
        "It is one study: bias in the selection or measurement of patients affects every number.",
        "Odds ratios describe associations. Factors that are not in the regression may explain "
        "them (confounding), and changing a factor need not change the outcome.",
        "The printed regression is assumed to be an unpenalised maximum-likelihood fit with "
        "exactly the printed rows.",
    ]
    if answer.study.design == "case-control":
        given = "no absolute risk is given here."
        if examined is not None and examined.risks.profiles is not None:
            given = "absolute risks depend on the stated prevalence."
        found.append(
            "Cases and controls were chosen by outcome. The analysis uses the likelihood of a "
            "cohort, which is valid for odds ratios but not for the frequency of the outcome: "
            f"{given}"
        )
    if answer.reading.changes:
        found.append(
            "How the regression table was coded is inferred from the tables. Only the authors can "
            "confirm it."
        )
    return [*found, "This page is not for decisions about treatment."]


def _write_command(answer: Answer) -> str:
    """Return the command that reproduces this analysis."""
    options, study = answer.options, answer.study
    file = study.id if study.id in list_studies() else f"{study.id}.toml"
    words = ["pvp-bayes", "reanalyse", file, "--seed", str(options.random_seed)]
    words += ["--replicates", str(options.n_replicates), "--draws", str(options.draws)]
    words += ["--chains", str(options.chains), "--priors", answer.priors.name]
    if options.reading:
        words += ["--reading", options.reading]
    if options.evidence is not None:
        words += ["--evidence", f"{options.evidence.id}.toml"]
    if options.threshold != THRESHOLD:
        words += ["--threshold", f"{options.threshold:g}"]
    return shlex.join(words)
