"""The glossary of every column that a table of this package may have.

A table is a plain data frame with one row per stated fact and unrounded numbers. Its columns are a
fixed tuple beside the function that makes it, and every name in such a tuple is explained here.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import pandas as pd

__all__ = ["COLUMNS", "frame"]

COLUMNS: dict[str, str] = {
    "check": "What was checked, by its short name.",
    "item": "The variable, predictor or quantity that the row is about.",
    "where": "Where the printed number stands in the publication.",
    "printed": "The number exactly as printed.",
    "allowed_low": "Smallest value that the other printed numbers allow.",
    "allowed_high": "Largest value that the other printed numbers allow.",
    "verdict": "What the check found, one of the words listed with the table.",
    "severity": "How much the finding matters for a reader: none, low, medium or high.",
    "reason": "One sentence that says why the verdict is what it is.",
    "reading": "A hypothesis on coding: printed, or the rows that are reversed or recoded.",
    "feasible": "Whether any patients can have both tables under this reading.",
    "residual": "Smallest violation of the regression's equations, in patients; 0 is none.",
    "note": "What a reader must know beside the numbers of the row.",
    "quantity": "The quantity that the row reports.",
    "estimate": "Mean over the replicates.",
    "between_replicate_sd": "Standard deviation of the quantity between replicates.",
    "share_of_variance": "Share of the total variance that comes from not having the patients.",
    "pinned": "Whether that share is below one percent: the publication then fixes the quantity.",
    "lowest": "Smallest value over the replicates.",
    "highest": "Largest value over the replicates.",
    "r_hat": "Potential scale reduction factor between independent chains; 1 is agreement.",
    "ess_bulk": "Effective number of independent draws behind a mean.",
    "predictor": "The predictor: a variable's name, or variable[level].",
    "label": "The predictor in words.",
    "step": "The change that the odds ratio is for.",
    "odds_ratio": "Posterior median of the odds ratio.",
    "lower": "Lower end of the credible interval.",
    "upper": "Upper end of the credible interval.",
    "prob": "Posterior probability inside the interval.",
    "interval_kind": "How the interval was made: eti, the equal-tailed interval.",
    "log_mean": "Posterior mean of the log odds ratio.",
    "log_sd": "Posterior standard deviation of the log odds ratio.",
    "probability_harmful": "Posterior probability that the harmful level raises the odds.",
    "harmful": "The level or direction that the probability is for.",
    "effective_size": "How many independent draws the figure is worth.",
    "pareto_k": "Largest Pareto k of the importance weights; above 0.7 is refused.",
    "printed_odds_ratio": "The odds ratio that the publication prints.",
    "printed_lower": "Lower end of the printed interval.",
    "printed_upper": "Upper end of the printed interval.",
    "answer": "The value from importance sampling.",
    "nuts": "The value from NUTS.",
    "monte_carlo_error": "Standard error of the difference from having finitely many draws.",
    "z": "Difference in Monte Carlo standard errors.",
    "observed": "The value that was found in the draws or in the patients.",
    "predicted_low": "Smallest value that the check allows or the model predicts.",
    "predicted_high": "Largest value that the check allows or the model predicts.",
    "p_value": "Posterior predictive probability of a value at least as large as the observed one.",
    "factor": "The risk factor, by the variable's name in the study file.",
    "study": "The study, by its short name.",
    "study_label": "The study in words.",
    "source_kind": "What printed the estimate: study, meta-analysis or this study.",
    "coding": "The wording under which the estimate was printed.",
    "log_odds_ratio": "The estimated log odds ratio, for the step of the row.",
    "standard_error": "Standard error of the estimate on the log scale.",
    "interval_source": "What the standard error rests on: printed (the interval), p, bound of p.",
    "patients": "Patients in the study.",
    "cases": "Patients with the outcome.",
    "included": "Whether the estimate is pooled.",
    "source": "The publication and where it was read.",
    "other": "The other study of the pair.",
    "left_out": "The study of the pair that is not pooled unless the user insists.",
    "share": "Share of the patients with the outcome.",
    "definition": "How the outcome was defined.",
    "evidence": "Which studies are pooled: other studies, or with this study.",
    "studies": "How many studies are pooled.",
    "probability_above_one": "Posterior probability that the odds ratio is above 1.",
    "tau": "Posterior median (or estimate) of the SD of true log odds ratios between studies.",
    "tau_lower": "Lower end of the credible interval of tau.",
    "tau_upper": "Upper end of the credible interval of tau.",
    "predicted_lower": "Lower end of the prediction interval for a further study.",
    "predicted_upper": "Upper end of the prediction interval for a further study.",
    "method": "How the value was computed.",
    "component": "The part of the prior: evidence 1, 2, ... or vague.",
    "weight": "Share of the part in the prior.",
    "prior_patients": "How many patients of this study the evidence is worth (ELIR).",
    "prior_patients_robust": "The same for the robust prior, which has a vague part.",
    "unit_sd": "Standard error that one patient of this study would give.",
    "conflict_p": "Prior predictive probability of an estimate at least as unexpected (Box).",
    "weight_vague": "Posterior share of the vague part: near 1 the evidence is set aside.",
    "probability_printed_sign": "Probability of the printed sign given only the other studies.",
    "probability_other_sign": "Probability of the other sign given only the other studies.",
    "support_other_sign": "How many times better the other sign fits the other studies.",
}


def frame(rows: Iterable[Sequence[Any]], columns: tuple[str, ...]) -> pd.DataFrame:
    """Make a table from rows and column names.

    >>> frame([("tfi", 5.4)], ("predictor", "odds_ratio"))
      predictor  odds_ratio
    0       tfi         5.4
    """
    return pd.DataFrame([tuple(row) for row in rows], columns=list(columns))
