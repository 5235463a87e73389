"""What follows from the answer and what could overturn it, as sections of the page in words.

A section is a title, sentences and tables of text; the template lays them out. All rounding of
these parts happens here.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from types import SimpleNamespace
from typing import Any

import pandas as pd
from matplotlib.figure import Figure

from pvp_bayes.analysis import Analysis
from pvp_bayes.checklists import fill_checklists
from pvp_bayes.estimates import NORMAL_LIKELIHOOD
from pvp_bayes.plots import (
    describe_forest,
    format_odds_ratio,
    format_probability,
    list_forest_factors,
    plot_forest,
    plot_sensitivity,
)
from pvp_bayes.priors import format_normals
from pvp_bayes.synthesis import Synthesis

__all__ = ["Section", "Table", "describe_conflicts", "list_sections"]

SHOWN_PROFILES = 6
"""Profiles shown at each end of the risks; all are in risk.csv and in the folded table."""
MOST_ROWS = 60
DISPUTED = 0.2
"""Probability of the printed sign, given other studies, below which the page mentions it."""


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
    figure: Callable[[float], Figure] | None = None
    """Draws the section's figure in a width in inches."""
    figure_text: str = ""
    """What the figure shows, for those who cannot see it."""
    caption: str = ""
    """What to look at in the figure."""


def list_sections(analysis: Analysis, names: dict[str, str]) -> list[Section]:
    """Return the sections for which the analysis has results, in the order of the page.

    Parameters
    ----------
    names
        Predictors in words.
    """
    found = [
        _describe_checks(analysis, names),
        _describe_sensitivity(analysis, names),
        _describe_shapes(analysis, names),
        _describe_risks(analysis, names),
        _describe_scepticism(analysis, names),
        _describe_others(analysis, names),
        _describe_guidelines(analysis),
    ]
    return [section for section in found if section is not None]


def _percent(value: float) -> str:
    """Return a risk as a percentage with the digits that matter to a reader.

    >>> _percent(0.853), _percent(0.0547), _percent(0.0019), _percent(0.00002), _percent(0.99996)
    ('85 %', '5.5 %', '0.19 %', 'below 0.01 %', 'above 99.9 %')
    """
    share = 100 * value
    if share < 0.01:
        return "below 0.01 %"
    if share >= 99.95:
        return "above 99.9 %"
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


_CHECK_WORDS = {
    "pareto_k": "Pareto k",
    "effective_size": "effective sample size",
    "monte_carlo_error": "Monte Carlo error",
    "table 1": "Table 1",
    "auc": "area under the ROC curve",
}
_VERDICTS = {
    "not applicable": "for information",
    "open": "open: not pinned down",
    "fail": "does not fit",
    "pass": "fits",
}


def _describe_checks(analysis: Analysis, names: dict[str, str]) -> Section | None:
    table, priors = analysis.checks, analysis.prior_checks
    if table is None or priors is None:
        return None
    counts = table["verdict"].value_counts()
    failed, left = int(counts.get("fail", 0)), int(counts.get("open", 0))
    sentences = [
        f"{len(table)} checks of the draws and of the model, by outcomes that the model itself "
        f"generates for the same patients: {int(counts.get('pass', 0))} fit, "
        f"{failed or 'none'} {'does' if failed == 1 else 'do'} not fit, {left or 'none'} "
        f"{'is' if left == 1 else 'are'} left open by what is printed; the others are for "
        "information.",
        "Tables cannot show whether factors act on each other: the patients are reconstructed from "
        "a regression without interactions, so these checks find at most what every possible set "
        "of patients would show."
        if analysis.patients.attrs["method"] != "observed"
        else "Each p value is held against 0.05 over the number of items of its kind.",
    ]
    if analysis.patients.attrs["method"] == NORMAL_LIKELIHOOD:
        sentences[1] = "Without patients only the estimates themselves can be checked."
    headers = ("Check", "Found", "Expected", "p", "Verdict", "Note")
    grave = table[table["verdict"].isin(["fail", "open"])]
    basis = _name_basis(analysis)
    tables = []
    if len(grave):
        caption = "Checks that do not fit or are left open"
        tables.append(Table(caption, basis, headers, _list_checks(grave, names)))
    folded = f"All {len(table)} checks"
    tables.append(Table("Every check", basis, headers, _list_checks(table, names), folded))
    tables.append(_list_beliefs(priors, names))
    return Section("Does the model fit?", sentences, tables, "checks.csv")


def _list_checks(table: pd.DataFrame, names: dict[str, str]) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    for record in table.to_dict("records"):
        check = _CHECK_WORDS.get(record["check"], record["check"].replace("_", " "))
        item = f"{check}: {_name_item(record['item'], names)}"
        expected = _say_range(record["predicted_low"], record["predicted_high"])
        p = "" if math.isnan(record["p_value"]) else _p_value(record["p_value"])
        verdict = _VERDICTS.get(record["verdict"], record["verdict"])
        rows.append((item, f"{record['observed']:.3g}", expected, p, verdict, record["reason"]))
    return rows


def _name_item(item: str, names: dict[str, str]) -> str:
    """Return an item with predictors in words.

    >>> _name_item("a x b", {"a": "Age", "b": "BMI"}), _name_item("a, cases, mean", {"a": "Age"})
    ('Age and BMI', 'Age, cases, mean')
    """
    if item in names:
        return names[item]
    if " x " in item:
        return " and ".join(names.get(part, part) for part in item.split(" x "))
    first, comma, rest = item.partition(", ")
    return f"{names.get(first, first)}{comma}{rest}"


def _say_range(low: float, high: float) -> str:
    """Return limits in words.

    >>> _say_range(0.0, 0.7), _say_range(-math.inf, 0.7), _say_range(400.0, math.inf)
    ('0 to 0.7', 'at most 0.7', 'at least 400')
    """
    if math.isnan(low):
        return ""
    if math.isinf(low):
        return f"at most {high:.3g}"
    if math.isinf(high):
        return f"at least {low:.3g}"
    return f"{low:.3g} to {high:.3g}"


def _p_value(value: float) -> str:
    return "< 0.001" if value < 0.001 else f"{value:.2g}"


def _list_beliefs(priors: pd.DataFrame, names: dict[str, str]) -> Table:
    """Return what each prior set says of an odds ratio and of the share of cases."""
    rows = []
    for name, own in priors.groupby("priors", sort=False):
        shares = own[own["quantity"] == "share of cases"]
        widest = ""
        if len(shares):
            widest = f"{_percent(shares['lower'].min())} to {_percent(shares['upper'].max())}"
        ratios = own[own["quantity"] == "odds ratio"].to_dict("records")
        for ratio in ratios:
            one = names.get(ratio["item"], ratio["item"])
            label = str(name) if len(ratios) == 1 else f"{name}: {one}"
            rows.append((label, f"{_ratio(ratio['lower'])} to {_ratio(ratio['upper'])}", widest))
    prob = f"{100 * priors['prob'].iloc[0]:g} %"
    headers = ("Prior set", f"Odds ratio, {prob} interval", f"Share of cases, {prob}, any pattern")
    caption = "What every prior set believes before the data"
    return Table(caption, "assumed", headers, rows, folded=caption)


def _describe_sensitivity(analysis: Analysis, names: dict[str, str]) -> Section | None:
    found = analysis.sensitivity
    if found is None:
        return None
    table = found.settings
    tried = table["setting"].nunique() - 1
    decided = found.decisions
    stable = int((decided["contrary_settings"] == "").sum())
    sentences = [
        f"The whole posterior again under {tried} other assumptions: prior sets, a path of prior "
        "scales, powers of prior and likelihood, other weights of the patients, factors dropped, "
        f"counts cut in two, other readings. {stable} of {len(decided)} conclusions are the same "
        "in all, prior scales left aside: for those the table says which a conclusion needs.",
    ]
    size = float(analysis.odds_ratios["effective_size"].min())
    rows = [
        (
            names.get(r["predictor"], r["predictor"]),
            r["conclusion"],
            format_probability(r["probability"], size),
            _yes(r["holds"]),
            f"{r['contrary']} of {r['settings']}",
            _say_scale(r["scale_needed"]),
            r["contrary_settings"] or "none but prior scales" * bool(r["contrary"]) or "none",
        )
        for r in decided.to_dict("records")
    ]
    headers = (
        "Factor",
        "Conclusion",
        "Probability",
        "Drawn",
        "Settings that differ",
        "Normal prior that it needs",
        "Which settings differ",
    )
    basis = _name_basis(analysis)
    tables = [
        Table("Conclusions, and what would change them", basis, headers, rows),
        _list_settings(table, names),
        _list_powers(found.power, found.scale, names),
        _list_conflicts(found.conflicts, names),
    ]
    return Section(
        "Would another honest analyst conclude otherwise?",
        sentences,
        tables,
        "sensitivity.csv",
        figure=partial(plot_sensitivity, table, names),
        figure_text=_describe_ranges(table, names),
        caption="For each factor and kind of assumption, how far the posterior odds ratio "
        "(median) moves over all settings of that kind; the dot is the answer.",
    )


def _say_scale(scale: float) -> str:
    """Return the prior that a conclusion needs, as the odds ratios that it allows.

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
    folded = "The answer under every setting"
    return Table("The answer under every setting", "assumed", headers, rows, folded)


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
    headers = ("Factor", "Part of the prior", "Prior", "Likelihood", "Pareto k", "What it means")
    caption = "Power-scaling: how fast the posterior moves with prior and likelihood"
    return Table(caption, "recomputed", headers, rows, folded=caption)


def _say_tau(record: dict[str, Any]) -> str:
    interval = f"{record['lower']:.2g} to {record['upper']:.2g}"
    return f"median {record['median']:.2g} ({interval}): few factors hardly inform it"


def _list_conflicts(conflicts: pd.DataFrame, names: dict[str, str]) -> Table:
    wide = conflicts.pivot_table(index="priors", columns="predictor", values="p_value", sort=False)
    rows = [(str(name), *(_p_value(p) for p in row)) for name, *row in wide.itertuples()]
    headers = ("Prior set", *(names.get(str(n), str(n)) for n in wide.columns))
    caption = "Box's p: how unexpected each estimate is under each prior set"
    return Table(caption, "recomputed", headers, rows, folded=caption)


def _describe_ranges(table: pd.DataFrame, names: dict[str, str]) -> str:
    """Say in words what the figure of the settings shows."""
    parts = []
    for predictor, own in table.groupby("predictor", sort=False):
        given = own["odds_ratio"].dropna()
        span = f"{_ratio(given.min())} to {_ratio(given.max())}"
        parts.append(f"{names.get(str(predictor), predictor)}: {span}")
    return f"Range of the posterior odds ratio over all settings. {'; '.join(parts)}."


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
    interval = f"{100 * first['prob']:g} % interval"
    headers = ("Risk", interval, *(names.get(f, f) for f in factors), "Patients like that")
    sentences = [
        f"Risk of {analysis.study.outcome} by combination of factors, with the prevalence taken as "
        f"{first['prevalence']} (assumed to be the population that the reader has in mind).",
        "Rests on reconstructed patients of one study and has not been validated on others: not "
        "for decisions about treatment.",
    ]
    every = table.sort_values("risk", ascending=False).head(MOST_ROWS)
    basis = _name_basis(analysis)
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
        *_list_scenarios(analysis),
    ]
    return Section(title, sentences, tables, "risk.csv")


def _list_scenarios(analysis: Analysis) -> list[Table]:
    """Return the extreme risks where the outcome is as frequent as in other studies."""
    table = analysis.risk_scenarios
    if table is None:
        return []
    rows = []
    for label, own in table.groupby("prevalence", sort=False):
        ordered = own.sort_values("risk")
        cells = [
            f"{_percent(r['risk'])} ({_percent(r['lower'])} to {_percent(r['upper'])})"
            for r in (ordered.iloc[0], ordered.iloc[-1])
        ]
        rows.append((str(label), *cells))
    caption = "The lowest and the highest risk if the outcome were as frequent as in other studies"
    headers = ("Outcome as frequent as in", "Lowest risk", "Highest risk")
    return [Table(caption, "assumed", headers, rows, folded=caption)]


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


def _name_basis(analysis: Analysis) -> str:
    """Return what posterior numbers rest on, as the page's legend calls it."""
    alone = analysis.patients.attrs["method"] == NORMAL_LIKELIHOOD
    return "recomputed" if alone else "reconstructed"


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
        if record["note"]:
            rows.append((names[record["predictor"]], record["setting"], record["note"], ""))
            continue
        low, middle, high = format_odds_ratio(SimpleNamespace(**record))
        ratio = f"{middle} ({low} to {high})"
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
                _ratio(record["e_value"]),
                _yes(record["intrinsically_credible"]),
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
        "How sceptical must a reader be to doubt a printed odds ratio? If the "
        f"{100 * table['prob'].iloc[0]:g} % prior interval "
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
    limit = record["scepticism_limit"]
    if math.isnan(limit):
        return "none: the interval includes 1"
    return f"{_ratio(1 / limit)} to {_ratio(limit)}"


def _yes(value: Any) -> str:
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
            f"{_ratio(r['odds_ratio'])} ({_ratio(r['lower'])} to {_ratio(r['upper'])})",
            f"{_ratio(r['predicted_lower'])} to {_ratio(r['predicted_upper'])}",
        )
        for r in others.to_dict("records")
    ]
    sentences = [
        "Published studies of the same factors, this one left out, pooled by a Bayesian "
        "random-effects meta-analysis; the last column is where a further study's odds ratio is "
        "expected.",
    ]
    estimates = synthesis.estimates
    pooled = set(estimates.loc[estimates["included"], "study"])
    never = estimates[~estimates["study"].isin(pooled)].drop_duplicates("study")
    left_out = [(r["study_label"], r["reason"]) for r in never.to_dict("records") if r["reason"]]
    for record in synthesis.signs.to_dict("records"):
        if record["probability_printed_sign"] < DISPUTED:
            sentences.append(
                f"Given only the other studies, the printed direction for {record['label']} has a "
                f"probability of {_percent(record['probability_printed_sign'])}."
            )
    prob = f"{100 * effects['prob'].iloc[0]:g} % intervals"
    headers = ("Factor and step", "Studies", f"Pooled odds ratio, {prob}", "A further study")
    tables = [Table("Other studies pooled", "recomputed", headers, rows)]
    if len(synthesis.conflicts):
        sentences += _say_prior(analysis, synthesis)
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
        caption="Squares: other studies, hollow where they are not pooled (the table of "
        "publications left out and evidence.csv say why). Circle: what they say together; the line "
        "below it: where a further study is expected. Diamonds: this study, as its table is read "
        "(hollow) and given all studies together (filled)."
        if several
        else "",
    )


def describe_conflicts(synthesis: Synthesis) -> str:
    """Say in one sentence what the prior from other studies is worth and what contradicts it."""
    parts = [
        f"{r['label']} worth {r['prior_patients']:,.0f} patients (p {_p_value(r['conflict_p'])}"
        + (", in conflict)" if r["verdict"] == "conflict" else ")")
        for r in synthesis.conflicts.to_dict("records")
    ]
    if not parts:
        return "Prior from other studies: no factor has an estimate to hold it against."
    against = synthesis.conflicts["verdict"] == "conflict"
    end = " Where it is in conflict, its vague part lets the study speak." if against.any() else ""
    return f"Prior from other studies: {'; '.join(parts)}.{end}"


def _say_prior(analysis: Analysis, synthesis: Synthesis) -> list[str]:
    """Say whether the others were used as the prior, and where the study contradicts them."""
    used = bool(analysis.options.priors.mixtures)
    found = [
        "What the others expect of a further study is the prior of this analysis; this study is "
        "not among them."
        if used
        else "What the others expect of a further study was tried as a prior too (the setting "
        "“evidence”); this study is not among them. The analysis itself uses another prior."
    ]
    against = synthesis.conflicts[synthesis.conflicts["verdict"] == "conflict"]
    for record in against.to_dict("records"):
        found.append(
            f"For {record['label']} this study and the others disagree: an estimate as far from "
            f"what they expect has a probability of {_p_value(record['conflict_p'])}. "
            + ("The prior is used all the same" if used else "A prior from them can still be used")
            + ", since a part of it expects nothing in particular and then weighs "
            f"{_percent(record['weight_vague'])}; but do not read the result as what all studies "
            "agree on."
        )
    return found


def _list_prior(synthesis: Synthesis, names: dict[str, str]) -> list[Table]:
    """Return the prior from other studies held against the study, and its formulas."""
    rows = [
        (
            names.get(r["predictor"], r["label"]),
            f"{_ratio(r['odds_ratio'])} ({_ratio(r['lower'])} to {_ratio(r['upper'])})",
            f"{r['prior_patients']:,.0f} ({r['prior_patients_robust']:,.0f} with the vague part)",
            _ratio(math.exp(r["log_odds_ratio"])),
            _p_value(r["conflict_p"]),
            r["verdict"],
            _percent(r["weight_vague"]),
        )
        for r in synthesis.conflicts.to_dict("records")
    ]
    headers = (
        "Factor",
        "Expected by other studies",
        "Worth in patients of this study",
        "This study found",
        "p",
        "Verdict",
        "Weight of the vague part after the study",
    )
    caption = "A prior from other studies, held against this study before it is used"
    formulas = [
        (names.get(predictor, predictor), format_normals(normals))
        for predictor, normals in synthesis.prior_set.mixtures
    ]
    how = "The prior from other studies as formulas"
    return [
        Table(caption, "recomputed", headers, rows),
        Table(how, "recomputed", ("Factor", "Log odds ratio before this study"), formulas, how),
    ]


def _describe_guidelines(analysis: Analysis) -> Section:
    table = fill_checklists(analysis)
    sentences, tables = [], []
    for guideline, own in table.groupby("guideline", sort=False):
        met = f"{guideline}: {int(own['met'].sum())} of {len(own)} items"
        rows = [(r["item"], _yes(r["met"]), r["where"]) for r in own.to_dict("records")]
        headers = ("Item", "Met", "Where, or by whom")
        tables.append(Table(f"{guideline}, item by item", "recomputed", headers, rows, folded=met))
    sentences.append(
        "Reporting guidelines, ticked only where a computed result backs the tick; the rest is "
        "left to the author. STROBE: the items that a reanalysis can answer."
    )
    return Section("Reporting guidelines", sentences, tables, "checklists.csv")
