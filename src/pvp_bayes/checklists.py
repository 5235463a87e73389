"""Reporting guidelines, filled in where a computed result backs the tick and open where none does.

BARG: Kruschke 2021, Nature Human Behaviour 5:1282. ROBUST: Sung et al. 2005, Journal of Clinical
Epidemiology 58:261. STROBE: von Elm et al. 2007, Lancet 370:1453, the items that a reanalysis can
answer. Items are named in this package's words.
"""

from collections.abc import Callable

import pandas as pd

from pvp_bayes.analysis import Analysis
from pvp_bayes.columns import frame

__all__ = ["CHECKLIST_COLUMNS", "fill_checklists"]

CHECKLIST_COLUMNS = ("guideline", "item", "met", "where")
AUTHOR = "Left to the author."


def fill_checklists(analysis: Analysis) -> pd.DataFrame:
    """Return the items of BARG, ROBUST and STROBE, and what in the analysis answers each.

    Returns
    -------
    One row per item, columns `CHECKLIST_COLUMNS`; `met` is true only where the result that `where`
    names was computed.
    """
    rows = []
    for guideline, item, answer in _ITEMS:
        where = answer(analysis)
        rows.append((guideline, item, bool(where), where or AUTHOR))
    return frame(rows, CHECKLIST_COLUMNS)


Answer = Callable[[Analysis], str]


def _always(where: str) -> Answer:
    return lambda _: where


def _if(name: str, where: str) -> Answer:
    """Answer with `where` if that part of the analysis was computed."""
    return lambda analysis: where if getattr(analysis, name) is not None else ""


def _open(_: Analysis) -> str:
    return ""


def _say_convergence(analysis: Analysis) -> str:
    table = analysis.confirmation
    if table is None:
        return ""
    return f"Largest R-hat of NUTS {table['r_hat'].max():.3f} (confirmation.csv)."


def _say_resolution(analysis: Analysis) -> str:
    size = float(analysis.odds_ratios["effective_size"].min())
    return f"At least {size:,.0f} independent draws behind every figure (odds_ratios.csv)."


def _say_predictive(analysis: Analysis) -> str:
    if analysis.checks is None:
        return ""
    failed = int((analysis.checks["verdict"] == "fail").sum())
    return f"{len(analysis.checks)} checks, {failed} failed (checks.csv)."


def _say_prior(analysis: Analysis) -> str:
    return f"{analysis.options.priors.distribution} (run.json)."


def _say_missing(analysis: Analysis) -> str:
    lacks = any(
        side.n is not None and side.n < size
        for variable in analysis.study.variables
        for side, size in zip(
            (variable.cases, variable.controls), analysis.study.sizes, strict=True
        )
    )
    return "Values left out per factor as Table 1 prints them (replicates.nc)." if lacks else ""


_SETTINGS = "Other prior sets, scales, powers, models and readings (sensitivity.csv)."
_ITEMS: tuple[tuple[str, str, Answer], ...] = (
    ("BARG", "Why a Bayesian analysis, and its goals", _open),
    ("BARG", "Data: outcome, factors, steps", _always("Table of odds ratios on this page.")),
    ("BARG", "Likelihood and parameters", _always("Logistic regression (run.json, method).")),
    ("BARG", "Prior distribution", _say_prior),
    ("BARG", "Why that prior", _open),
    (
        "BARG",
        "Prior predictive check",
        _if("prior_checks", "Odds ratios and case shares (prior_checks.csv)."),
    ),
    ("BARG", "Software with versions", _always("run.json.")),
    ("BARG", "Convergence of chains", _say_convergence),
    ("BARG", "Resolution of the draws", _say_resolution),
    ("BARG", "Posterior predictive check", _say_predictive),
    ("BARG", "Posterior: centre and interval", _always("Median and interval (odds_ratios.csv).")),
    (
        "BARG",
        "Decisions and their rule",
        _if("sensitivity", "Probability above 0.95 (decisions.csv)."),
    ),
    ("BARG", "Sensitivity to the prior", _if("sensitivity", _SETTINGS)),
    (
        "BARG",
        "Reproducible: data, seed, command",
        _always("Study file, seed and command (run.json)."),
    ),
    ("BARG", "Draws for others to use", _always("draws.nc.")),
    ("ROBUST", "Prior specified", _say_prior),
    ("ROBUST", "Prior justified", _open),
    ("ROBUST", "Sensitivity to the prior", _if("sensitivity", _SETTINGS)),
    ("ROBUST", "Statistical model", _always("Logistic regression (run.json, method).")),
    ("ROBUST", "Technique of computation", _always("Importance sampling, held against NUTS.")),
    ("ROBUST", "Central tendency", _always("Posterior median (odds_ratios.csv).")),
    ("ROBUST", "SD or credible interval", _always("Both (odds_ratios.csv).")),
    ("STROBE", "4 Study design", lambda a: f"{a.study.design} (study file)."),
    ("STROBE", "12c How missing values were treated", _say_missing),
    ("STROBE", "12e Sensitivity analyses", _if("sensitivity", _SETTINGS)),
    ("STROBE", "13a Numbers at each stage", _open),
    (
        "STROBE",
        "16a Unadjusted and adjusted estimates with precision",
        _if("checks", "Adjusted: odds_ratios.csv; crude: checks.csv."),
    ),
    ("STROBE", "16c Relative turned into absolute risk", _if("risks", "risk.csv.")),
    ("STROBE", "19 Limitations", _always("What this page cannot know.")),
    ("STROBE", "20 Interpretation with other evidence", _if("synthesis", "synthesis.csv.")),
    ("STROBE", "22 Funding", _open),
)
