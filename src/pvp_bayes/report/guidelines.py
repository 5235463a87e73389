"""Fill in reporting guidelines: an item is met only if a computed result supports it.

BARG: Kruschke 2021, Nature Human Behaviour 5:1282. ROBUST: Sung et al. 2005, Journal of Clinical
Epidemiology 58:261. STROBE: von Elm et al. 2007, Lancet 370:1453, only the items that apply to a
reanalysis. The items are paraphrased.
"""

from collections.abc import Callable

import pandas as pd

from pvp_bayes.columns import make_table
from pvp_bayes.results.analysis import Analysis

__all__ = ["CHECKLIST_COLUMNS", "fill_checklists"]


CHECKLIST_COLUMNS = ("guideline", "item", "met", "where")
AUTHOR = "Left to the author."


def fill_checklists(analysis: Analysis) -> pd.DataFrame:
    """Return the items of BARG, ROBUST and STROBE, and the results that meet them.

    Returns
    -------
    One row per item, columns `CHECKLIST_COLUMNS`. `met` is true only if the result named in `where`
    was computed.
    """
    rows = []
    for guideline, item, reply in _ITEMS:
        where = reply(analysis)
        rows.append((guideline, item, bool(where), where or AUTHOR))
    return make_table(rows, CHECKLIST_COLUMNS)


Reply = Callable[[Analysis], str]


def _always(where: str) -> Reply:
    return lambda _: where


def _if_examined(where: str) -> Reply:
    """Reply with `where` only if the answer was examined."""
    return lambda analysis: where if analysis.examination else ""


def _open(_: Analysis) -> str:
    return ""


def _say_convergence(analysis: Analysis) -> str:
    if analysis.confirmation is None:
        return ""
    largest = analysis.confirmation.table["r_hat"].max()
    return f"Largest R-hat of NUTS {largest:.3f} (confirmation.csv)."


def _say_resolution(analysis: Analysis) -> str:
    size = float(analysis.odds_ratios["effective_size"].min())
    return f"Effective sample size at least {size:,.0f} (odds_ratios.csv)."


def _say_technique(analysis: Analysis) -> str:
    if analysis.confirmation is None:
        return "Importance sampling (run.json)."
    return "Importance sampling, compared with NUTS (confirmation.csv)."


def _say_predictive(analysis: Analysis) -> str:
    if analysis.examination is None:
        return ""
    checks = analysis.examination.checks
    failed = int((checks["verdict"] == "fail").sum())
    return f"{len(checks)} checks, {failed} failed (checks.csv)."


def _say_prior(analysis: Analysis) -> str:
    return f"{analysis.answer.priors.distribution} (run.json)."


def _say_risks(analysis: Analysis) -> str:
    found = analysis.examination
    return "risk.csv." if found and found.risks.profiles is not None else ""


def _say_others(analysis: Analysis) -> str:
    return "synthesis.csv." if analysis.synthesis is not None else ""


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
_ITEMS: tuple[tuple[str, str, Reply], ...] = (
    ("BARG", "Why a Bayesian analysis, and its goals", _open),
    ("BARG", "Data: outcome, factors, steps", _always("Table of odds ratios on this page.")),
    ("BARG", "Likelihood and parameters", _always("Logistic regression (run.json, method).")),
    ("BARG", "Prior distribution", _say_prior),
    ("BARG", "Why that prior", _open),
    (
        "BARG",
        "Prior predictive check",
        _if_examined("Odds ratios and case shares (prior_checks.csv)."),
    ),
    ("BARG", "Software with versions", _always("run.json.")),
    ("BARG", "Convergence of chains", _say_convergence),
    ("BARG", "Resolution of the draws", _say_resolution),
    ("BARG", "Posterior predictive check", _say_predictive),
    ("BARG", "Posterior: centre and interval", _always("Median and interval (odds_ratios.csv).")),
    (
        "BARG",
        "Decisions and their rule",
        _if_examined("Probability above 0.95 (decisions.csv)."),
    ),
    ("BARG", "Sensitivity to the prior", _if_examined(_SETTINGS)),
    (
        "BARG",
        "Reproducible: data, seed, command",
        _always("Study file, seed and command (run.json)."),
    ),
    ("BARG", "Draws for others to use", _always("draws.nc.")),
    ("ROBUST", "Prior specified", _say_prior),
    ("ROBUST", "Prior justified", _open),
    ("ROBUST", "Sensitivity to the prior", _if_examined(_SETTINGS)),
    ("ROBUST", "Statistical model", _always("Logistic regression (run.json, method).")),
    ("ROBUST", "Technique of computation", _say_technique),
    ("ROBUST", "Central tendency", _always("Posterior median (odds_ratios.csv).")),
    ("ROBUST", "SD or credible interval", _always("Both (odds_ratios.csv).")),
    ("STROBE", "4 Study design", lambda a: f"{a.study.design} (study file)."),
    ("STROBE", "12c How missing values were treated", _say_missing),
    ("STROBE", "12e Sensitivity analyses", _if_examined(_SETTINGS)),
    ("STROBE", "13a Numbers at each stage", _open),
    (
        "STROBE",
        "16a Unadjusted and adjusted estimates with precision",
        _if_examined("Adjusted: odds_ratios.csv; crude: checks.csv."),
    ),
    ("STROBE", "16c Relative turned into absolute risk", _say_risks),
    ("STROBE", "19 Limitations", _always("What this page cannot know.")),
    ("STROBE", "20 Interpretation with other evidence", _say_others),
    ("STROBE", "22 Funding", _open),
)
