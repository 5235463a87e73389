"""Write the sections of the page: checks, sensitivity, risks, other studies and guidelines.

A section has a title, sentences and tables of text, and the template lays them out. The numbers in
the sections are rounded here.
"""

import itertools
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from types import SimpleNamespace
from typing import Any

import pandas as pd
from matplotlib.figure import Figure

from pvp_bayes.audit.findings import list_words
from pvp_bayes.posterior.priors import format_normals
from pvp_bayes.report.basis_words import BASIS_WORDS
from pvp_bayes.report.figures import (
    describe_forest,
    list_forest_factors,
    plot_forest,
    plot_sensitivity,
)
from pvp_bayes.report.guidelines import fill_checklists
from pvp_bayes.report.wording import (
    format_odds_ratio,
    format_p,
    format_percent,
    format_probability,
    format_range,
    format_ratio,
)
from pvp_bayes.results.analysis import Analysis, Answer, Examination, Risks
from pvp_bayes.results.checks import GROUPS, MEASURED_PARTS, name_interaction, name_margin
from pvp_bayes.results.sensitivity import ALL_CANDIDATES, Sensitivity
from pvp_bayes.results.synthesis import Synthesis

__all__ = ["Section", "Table", "list_sections"]


SHOWN_PROFILES = 6
"""Number of profiles with the highest and the lowest risks that are shown; risk.csv has all."""
MOST_ROWS = 60
DISPUTED = 0.2
"""The page mentions a printed sign if its probability given other studies is below this."""


@dataclass(frozen=True)
class Table:
    """A table of text, with the names of the rows in the first column."""

    caption: str
    basis: str
    headers: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    folded: str = ""
    """Text to click on to open the table; empty if it is always open."""


@dataclass(frozen=True)
class Section:
    """One part of the page."""

    title: str
    sentences: list[str]
    tables: list[Table] = field(default_factory=list)
    file: str = ""
    """File with the unrounded numbers."""
    figure: Callable[..., Figure] | None = None
    """Draws the section's figure, given a `width` in inches."""
    figure_text: str = ""
    """Alternative text of the figure."""
    caption: str = ""
    """Caption of the figure."""


def list_sections(analysis: Analysis, names: dict[str, str]) -> list[Section]:
    """Return the sections for which the analysis has results, in the order of the page.

    Parameters
    ----------
    names
        Labels of the predictors.
    """
    found = [_describe_others(analysis, names), _describe_guidelines(analysis)]
    if analysis.examination is not None:
        found = [
            *(
                describe(analysis.answer, analysis.examination, names)
                for describe in (
                    _describe_checks,
                    _describe_sensitivity,
                    _describe_shapes,
                    _describe_risks,
                    _describe_credibility,
                )
            ),
            *found,
        ]
    return [section for section in found if section is not None]


_CHECK_WORDS = {
    "pareto_k": "Pareto k",
    "effective_size": "effective sample size",
    "monte_carlo_error": "Monte Carlo error",
    "table 1": "Table 1",
    "auc": "area under the ROC curve",
}
_VERDICTS = {
    "not applicable": "for information",
    "open": "open: not determined by the publication",
    "fail": "does not fit",
    "pass": "fits",
}


def _span(form: Callable[[float], str], low: float, high: float) -> str:
    return f"{form(low)} to {form(high)}"


def _with_interval(form: Callable[[float], str], record: Mapping[str, Any], name: str) -> str:
    return f"{form(record[name])} ({_span(form, record['lower'], record['upper'])})"


def _describe_checks(answer: Answer, found: Examination, names: dict[str, str]) -> Section:
    table = found.checks
    counts = table["verdict"].value_counts()
    failed, left = int(counts.get("fail", 0)), int(counts.get("open", 0))
    sentences = [
        f"{len(table)} checks of the draws and of the model. The data are compared with outcomes "
        f"that the model generates for the same patients. Fits: {int(counts.get('pass', 0))}; "
        f"does not fit: {failed or 'none'}; open, because the publication does not determine the "
        f"result: {left or 'none'}. The others are for information.",
        BASIS_WORDS[answer.basis].checks,
    ]
    headers = ("Check", "Observed", "Expected", "p", "Verdict", "Note")
    grave = table[table["verdict"].isin(["fail", "open"])]
    basis, items = answer.basis.badge, _name_items(names)
    tables = []
    if len(grave):
        caption = "Checks that do not fit or are open"
        tables.append(Table(caption, basis, headers, _list_checks(grave, items)))
    folded = f"All {len(table)} checks"
    tables.append(Table("Every check", basis, headers, _list_checks(table, items), folded))
    tables.append(_list_prior_sets(found.prior_checks, names))
    return Section("Does the model fit?", sentences, tables, "checks.csv")


def _list_checks(table: pd.DataFrame, items: dict[str, str]) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    for record in table.to_dict("records"):
        check = _CHECK_WORDS.get(record["check"], record["check"].replace("_", " "))
        item = f"{check}: {items.get(record['item'], record['item'])}"
        expected = format_range(record["predicted_low"], record["predicted_high"])
        p = "" if math.isnan(record["p_value"]) else format_p(record["p_value"])
        verdict = _VERDICTS.get(record["verdict"], record["verdict"])
        rows.append((item, f"{record['observed']:.3g}", expected, p, verdict, record["reason"]))
    return rows


def _name_items(names: dict[str, str]) -> dict[str, str]:
    """Return the items of checks with labels instead of names of predictors.

    >>> items = _name_items({"a": "Age", "b": "BMI"})
    >>> items["a x b"], items["a, cases, mean"]
    ('Age and BMI', 'Age, cases, mean')
    """
    found = dict(names)
    for (a, first), (b, second) in itertools.combinations(names.items(), 2):
        found[name_interaction(a, b)] = f"{first} and {second}"
    for name, group, part in itertools.product(names, GROUPS, ("share", *MEASURED_PARTS)):
        found[name_margin(name, group, part)] = f"{names[name]}, {group}, {part}"
    return found


def _list_prior_sets(priors: pd.DataFrame, names: dict[str, str]) -> Table:
    """Return the intervals of odds ratios and shares of cases under each prior set."""
    rows = []
    for name, own in priors.groupby("priors", sort=False):
        shares = own[own["quantity"] == "share of cases"]
        widest = ""
        if len(shares):
            widest = _span(format_percent, shares["lower"].min(), shares["upper"].max())
        ratios = own[own["quantity"] == "odds ratio"].to_dict("records")
        for ratio in ratios:
            one = names.get(ratio["item"], ratio["item"])
            label = str(name) if len(ratios) == 1 else f"{name}: {one}"
            rows.append((label, _span(format_ratio, ratio["lower"], ratio["upper"]), widest))
    prob = f"{100 * priors['prob'].iloc[0]:g} %"
    headers = (
        "Prior set",
        f"Odds ratio, {prob} interval",
        f"Share of cases, {prob} interval, any pattern",
    )
    caption = "Odds ratios and shares of cases under every prior set, before the data"
    return Table(caption, "assumed", headers, rows, folded=caption)


def _describe_sensitivity(answer: Answer, examined: Examination, names: dict[str, str]) -> Section:
    found = examined.sensitivity
    table = found.settings
    tried = table["setting"].nunique() - 1
    decided = found.decisions
    stable = int((decided["contrary_settings"] == "").sum())
    sentences = [
        f"The posterior was computed again under {tried} other assumptions: prior sets, a range of "
        "prior scales, powers of prior and likelihood, other weights of the patients, factors left "
        f"out, dichotomised counts and other readings. Prior scales aside, {stable} of "
        f"{len(decided)} conclusions are the same under all of them. The table gives the smallest "
        "prior scale that supports each conclusion.",
        *_say_selection(found, names),
    ]
    size = float(answer.odds_ratios["effective_size"].min())
    rows = [
        (
            names.get(r["predictor"], r["predictor"]),
            r["conclusion"],
            format_probability(r["probability"], size),
            _yes_or_no(r["holds"]),
            f"{r['contrary']} of {r['settings']}",
            _say_scale(r["scale_needed"]),
            r["contrary_settings"] or "only prior scales" * bool(r["contrary"]) or "none",
        )
        for r in decided.to_dict("records")
    ]
    headers = (
        "Factor",
        "Conclusion",
        "Probability",
        "Conclusion drawn",
        "Settings that differ",
        "Smallest SD of a normal prior that supports it",
        "Which settings differ",
    )
    basis = answer.basis.badge
    tables = [
        Table("Conclusions, and what would change them", basis, headers, rows),
        _list_settings(table, names),
        _list_powers(found.power, found.scale, names),
        _list_conflicts(found.conflicts, names),
    ]
    return Section(
        "Sensitivity analysis: do the conclusions depend on the assumptions?",
        sentences,
        tables,
        "sensitivity.csv",
        figure=partial(plot_sensitivity, table, names),
        figure_text=_describe_ranges(table, names),
        caption="For each factor and kind of assumption: the range of the posterior median odds "
        "ratio over all settings of that kind. The dot is the answer.",
    )


def _say_selection(found: Sensitivity, names: dict[str, str]) -> list[str]:
    """Say what the odds ratios are if the factors that were not selected share the scale."""
    own = found.settings[found.settings["setting"] == ALL_CANDIDATES]
    if own.empty:
        return []
    parts = [
        f"{names.get(row.predictor, row.predictor)} {format_odds_ratio(row)[1]}"
        for row in own.itertuples()
    ]
    return [
        f"Setting \u201c{ALL_CANDIDATES}\u201d: the odds ratios are then {list_words(parts)}. "
        f"{own['note'].iloc[0]}"
    ]


def _say_scale(scale: float) -> str:
    """Return the prior that a conclusion needs, with the odds ratios that it allows.

    >>> _say_scale(0.5), _say_scale(math.nan)
    ('SD 0.5 or wider (odds ratios up to 2.7)', 'none up to SD 10')
    """
    if math.isnan(scale):
        return "none up to SD 10"
    return f"SD {scale:.2g} or wider (odds ratios up to {math.exp(1.96 * scale):.2g})"


def _list_settings(table: pd.DataFrame, names: dict[str, str]) -> Table:
    shown = table[~table["kind"].isin(["prior scale"])]
    rows = []
    for record in shown.to_dict("records"):
        if math.isnan(record["odds_ratio"]):
            ratio, chance, shift = "not given", "", ""
        else:
            low, middle, high = format_odds_ratio(SimpleNamespace(**record))
            ratio = f"{middle} ({low} to {high})"
            chance = format_probability(record["probability_harmful"], record["effective_size"])
            shift = f"{record['shift']:+.2f}"
        factor = names.get(record["predictor"], record["predictor"])
        note = " ".join(filter(None, (record["method"] + ".", record["note"])))
        rows.append((record["setting"], factor, ratio, chance, shift, note))
    headers = (
        "Setting",
        "Factor",
        f"Odds ratio, {100 * table['prob'].iloc[0]:g} % interval",
        "Probability harmful",
        "Shift in posterior SDs",
        "Method",
    )
    folded = "Odds ratios under every setting"
    return Table("Odds ratios under every setting", "assumed", headers, rows, folded)


def _list_powers(power: pd.DataFrame, scale: pd.DataFrame, names: dict[str, str]) -> Table:
    rows = [
        (
            names.get(r["predictor"], r["predictor"]),
            r["part"],
            f"{r['prior_sensitivity']:.3f}",
            f"{r['likelihood_sensitivity']:.3f}",
            f"{max(r['pareto_k_prior'], r['pareto_k_likelihood']):.2f}",
            r["diagnosis"],
        )
        for r in power.to_dict("records")
    ]
    rows += [
        (f"tau, {r['distribution']}", "", "", "", "", _say_tau(r)) for r in scale.to_dict("records")
    ]
    headers = ("Factor", "Part of the prior", "Prior", "Likelihood", "Pareto k", "Interpretation")
    caption = "Power-scaling: sensitivity of the posterior to the prior and to the likelihood"
    return Table(caption, "recomputed", headers, rows, folded=caption)


def _say_tau(record: dict[str, Any]) -> str:
    interval = f"{record['lower']:.2g} to {record['upper']:.2g}"
    return f"median {record['median']:.2g} ({interval}): a few factors say little about it"


def _list_conflicts(conflicts: pd.DataFrame, names: dict[str, str]) -> Table:
    wide = conflicts.pivot_table(index="priors", columns="predictor", values="p_value", sort=False)
    rows = [(str(name), *(format_p(p) for p in row)) for name, *row in wide.itertuples()]
    headers = ("Prior set", *(names.get(str(n), str(n)) for n in wide.columns))
    caption = "Box's prior predictive p value of each estimate, by prior set"
    return Table(caption, "recomputed", headers, rows, folded=caption)


def _describe_ranges(table: pd.DataFrame, names: dict[str, str]) -> str:
    """Describe the figure of the settings in words."""
    parts = []
    for predictor, own in table.groupby("predictor", sort=False):
        given = own["odds_ratio"].dropna()
        span = f"{format_ratio(given.min())} to {format_ratio(given.max())}"
        parts.append(f"{names.get(str(predictor), predictor)}: {span}")
    return f"Range of the posterior odds ratio over all settings. {'; '.join(parts)}."


def _describe_risks(answer: Answer, found: Examination, names: dict[str, str]) -> Section | None:
    title, table = "Absolute risks", found.risks.profiles
    if table is None:
        return Section(title, [f"No absolute risk is given: {found.risks.refusal}."])
    first = table.iloc[0]
    seen = table[table["support"] == "observed"]
    ordered = (seen if len(seen) else table).sort_values("risk", ascending=False)
    factors = list(table.columns[: list(table.columns).index("risk")])
    most, least = ordered.head(SHOWN_PROFILES), ordered.tail(SHOWN_PROFILES)
    ends = pd.concat([most, least]).drop_duplicates()
    interval = f"{100 * first['prob']:g} % interval"
    headers = ("Risk", interval, *(names.get(f, f) for f in factors), "Patients with this profile")
    sentences = [
        f"Risk of {answer.study.outcome} by combination of factors, with the prevalence taken as "
        f"{first['prevalence']} (assumed to apply to the reader's population).",
        "The risks rest on reconstructed patients of one study and have not been validated on "
        "other patients: not for decisions about treatment.",
    ]
    every = table.sort_values("risk", ascending=False).head(MOST_ROWS)
    basis = answer.basis.badge
    which = "Every combination" if len(every) == len(table) else f"{MOST_ROWS} of {len(table)}"
    tables = [
        Table("Highest and lowest risks", basis, headers, _list_risks(ends, factors)),
        Table(
            f"{which}, the highest risk first",
            basis,
            headers,
            _list_risks(every, factors),
            folded="Combinations of factors",
        ),
        *_list_scenarios(found.risks),
    ]
    return Section(title, sentences, tables, "risk.csv")


def _list_scenarios(risks: Risks) -> list[Table]:
    """Return the extreme risks with the prevalences of other studies."""
    table = risks.scenarios
    if table is None:
        return []
    rows = []
    for label, own in table.groupby("prevalence", sort=False):
        ordered = own.sort_values("risk")
        cells = [
            _with_interval(format_percent, r, "risk") for r in (ordered.iloc[0], ordered.iloc[-1])
        ]
        rows.append((str(label), *cells))
    caption = "The lowest and the highest risk with the prevalences of other studies"
    headers = ("Prevalence of", "Lowest risk", "Highest risk")
    return [Table(caption, "assumed", headers, rows, folded=caption)]


def _list_risks(table: pd.DataFrame, factors: list[str]) -> list[tuple[str, ...]]:
    rows = []
    for record in table.to_dict("records"):
        values = [_format_value(record[name]) for name in factors]
        interval = f"{format_percent(record['lower'])} to {format_percent(record['upper'])}"
        like = f"{record['profile_patients']:.1f}"
        if record["support"] != "observed":
            like = f"{like} ({record['support']})"
        rows.append((format_percent(record["risk"]), interval, *values, like))
    return rows


def _format_value(value: Any) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _describe_shapes(answer: Answer, found: Examination, names: dict[str, str]) -> Section | None:
    table = found.shapes
    if table is None:
        return None
    own_rows = answer.odds_ratios.set_index("predictor")
    rows = []
    for record in table.to_dict("records"):
        own = own_rows.loc[record["predictor"]]
        shift = (record["log_mean"] - own["log_mean"]) / own["log_sd"]
        if record["note"]:
            rows.append((names[record["predictor"]], record["setting"], record["note"], ""))
            continue
        low, middle, high = format_odds_ratio(SimpleNamespace(**record))
        ratio = f"{middle} ({low} to {high})"
        rows.append((names[record["predictor"]], record["setting"], ratio, f"{shift:+.2f}"))
    sentences = [
        "For a measured factor the tables print the mean and SD, but not the shape of its "
        "distribution. The answer mixes the shapes under which patients meet both tables. These "
        "are the odds ratios under single shapes, from fewer sets of patients.",
    ]
    headers = ("Factor", "Assumed shape", "Odds ratio", "Shift in posterior SDs")
    tables = [Table("Odds ratios under single shapes", "assumed", headers, rows)]
    return Section(
        "What if measured factors have another distribution?", sentences, tables, "shapes.csv"
    )


def _describe_credibility(
    answer: Answer,  # noqa: ARG001  (same arguments for all sections)
    found: Examination,
    names: dict[str, str],
) -> Section | None:
    table = found.credibility
    if table is None or not len(table):
        return None
    rows = []
    for record in table.to_dict("records"):
        rows.append(
            (
                names.get(record["predictor"], record["label"]),
                format_ratio(record["estimated_odds_ratio"]),
                _format_prior_limits(record),
                format_ratio(record["e_value"]),
                _yes_or_no(record["intrinsically_credible"]),
            )
        )
    headers = (
        "Factor",
        "Odds ratio, under the reading used",
        "Prior that would just overturn it",
        "E-value",
        "Intrinsically credible",
    )
    sentences = [
        "How sceptical must a prior be to overturn a printed odds ratio? With the "
        f"{100 * table['prob'].iloc[0]:g} % prior interval in the table, centred on no "
        "association, the posterior interval of this odds ratio alone just includes 1. With any "
        "narrower prior interval it includes 1 too.",
        "E-value: how strongly an unmeasured confounder would have to be associated with both the "
        "factor and the outcome, as a risk ratio, to explain the association away.",
    ]
    caption = "Reverse-Bayes analysis of the printed odds ratios, under the reading used"
    return Section(
        "Reverse-Bayes analysis: which prior would overturn a printed odds ratio?",
        sentences,
        [Table(caption, "recomputed", headers, rows)],
        "credibility.csv",
    )


def _format_prior_limits(record: dict[str, Any]) -> str:
    limit = record["scepticism_limit"]
    if math.isnan(limit):
        return "none: the interval includes 1"
    return f"{format_ratio(1 / limit)} to {format_ratio(limit)}"


def _yes_or_no(value: Any) -> str:
    return "" if pd.isna(value) else "yes" if value else "no"


def _describe_others(analysis: Analysis, names: dict[str, str]) -> Section | None:
    synthesis = analysis.synthesis
    if synthesis is None:
        return None
    effects = synthesis.effects
    others = effects[(effects["evidence"] == "other studies") & (effects["studies"] > 1)]
    rows = [
        (
            f"{r['label']} ({r['step']})",
            str(r["studies"]),
            _with_interval(format_ratio, r, "odds_ratio"),
            _span(format_ratio, r["predicted_lower"], r["predicted_upper"]),
        )
        for r in others.to_dict("records")
    ]
    sentences = [
        "Published studies of the same factors, excluding this one, were pooled by a Bayesian "
        "random-effects meta-analysis. The last column is the prediction interval for the odds "
        "ratio of a further study.",
    ]
    estimates = synthesis.estimates
    pooled = set(estimates.loc[estimates["included"], "study"])
    never = estimates[~estimates["study"].isin(pooled)].drop_duplicates("study")
    left_out = [(r["study_label"], r["reason"]) for r in never.to_dict("records") if r["reason"]]
    for record in synthesis.signs.to_dict("records"):
        if record["probability_printed_sign"] < DISPUTED:
            sentences.append(
                f"Given only the other studies, the printed direction for {record['label']} has a "
                f"probability of {format_percent(record['probability_printed_sign'])}."
            )
    prob = f"{100 * effects['prob'].iloc[0]:g} % intervals"
    headers = (
        "Factor and step",
        "Studies",
        f"Pooled odds ratio, {prob}",
        "Prediction for a further study",
    )
    tables = [Table("Other studies pooled", "recomputed", headers, rows)]
    if len(synthesis.conflicts):
        sentences += _say_prior(synthesis, used=analysis.answer.pooled is not None)
        tables += _list_prior(synthesis, names)
    if left_out:
        folded = f"{len(left_out)} publications that are not pooled"
        why = ("Publication", "Why it is not pooled")
        tables.append(Table("Publications left out", "printed", why, left_out, folded))
    several = bool(list_forest_factors(synthesis))
    return Section(
        "What other studies say",
        sentences,
        tables,
        "synthesis.csv",
        figure=partial(plot_forest, synthesis) if several else None,
        figure_text=describe_forest(synthesis) if several else "",
        caption="Squares: other studies, hollow if they are not pooled (the reasons are in the "
        "table of publications left out and in evidence.csv). Circle: their pooled odds ratio. "
        "Line below it: prediction interval for a further study. Diamonds: this study alone, under "
        "the reading used (hollow), and given all studies (filled)."
        if several
        else "",
    )


def _say_prior(synthesis: Synthesis, *, used: bool) -> list[str]:
    """Say whether other studies give the prior, and where this study conflicts with them."""
    found = [
        "The prior of this analysis is the prediction for a further study from the other studies, "
        "excluding this one."
        if used
        else "The prediction for a further study from the other studies, excluding this one, was "
        "also tried as a prior (the setting “evidence”). The analysis itself uses another prior."
    ]
    against = synthesis.conflicts[synthesis.conflicts["verdict"] == "conflict"]
    for record in against.to_dict("records"):
        found.append(
            f"For {record['label']} this study and the others conflict: an estimate at least this "
            f"far from their prediction has a probability of {format_p(record['conflict_p'])}. "
            + ("The prior is still used" if used else "A prior from them can still be used")
            + ", because it has a vague component, whose posterior weight is "
            f"{format_percent(record['weight_vague'])}. But the studies do not agree, and the "
            "result is not a consensus."
        )
    return found


def _list_prior(synthesis: Synthesis, names: dict[str, str]) -> list[Table]:
    """Return the prior from other studies compared with the study, and its formulas."""
    rows = [
        (
            names.get(r["predictor"], r["label"]),
            _with_interval(format_ratio, r, "odds_ratio"),
            f"{r['prior_patients']:,.0f} "
            f"({r['prior_patients_robust']:,.0f} with the vague component)",
            format_ratio(math.exp(r["log_odds_ratio"])),
            format_p(r["conflict_p"]),
            r["verdict"],
            format_percent(r["weight_vague"]),
        )
        for r in synthesis.conflicts.to_dict("records")
    ]
    headers = (
        "Factor",
        "Prediction from other studies",
        "Prior sample size, in patients of this study",
        "Estimate in this study",
        "p",
        "Verdict",
        "Posterior weight of the vague component",
    )
    caption = "Prior from other studies, compared with the estimates of this study"
    formulas = [
        (names.get(predictor, predictor), format_normals(normals))
        for predictor, normals in synthesis.prior_set.mixtures
    ]
    how = "The prior from other studies as formulas"
    return [
        Table(caption, "recomputed", headers, rows),
        Table(how, "recomputed", ("Factor", "Prior of the log odds ratio"), formulas, how),
    ]


def _describe_guidelines(analysis: Analysis) -> Section:
    table = fill_checklists(analysis)
    sentences, tables = [], []
    for guideline, own in table.groupby("guideline", sort=False):
        met = f"{guideline}: {int(own['met'].sum())} of {len(own)} items"
        rows = [(r["item"], _yes_or_no(r["met"]), r["where"]) for r in own.to_dict("records")]
        headers = ("Item", "Met", "Where")
        tables.append(Table(f"{guideline}, item by item", "recomputed", headers, rows, folded=met))
    sentences.append(
        "An item is marked as met only if a computed result supports it; the others are left to "
        "the author. STROBE: only the items that apply to a reanalysis."
    )
    return Section("Reporting guidelines", sentences, tables, "checklists.csv")
