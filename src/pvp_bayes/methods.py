"""The methods paragraph of an analysis and its references, ready to paste into a paper."""

from importlib import metadata

from pvp_bayes.analysis import Analysis
from pvp_bayes.estimates import NORMAL_LIKELIHOOD, TABLE_1_ALONE
from pvp_bayes.synthesis import CONFLICT_LIMIT

__all__ = ["describe_methods", "list_references"]

_REFERENCES = {
    "nuts": "Hoffman MD, Gelman A. The No-U-Turn sampler. J Mach Learn Res 2014;15:1593-1623.",
    "pymc": "Abril-Pla O, et al. PyMC: a modern and comprehensive probabilistic programming "
    "framework in Python. PeerJ Comput Sci 2023;9:e1516.",
    "psis": "Vehtari A, et al. Pareto smoothed importance sampling. J Mach Learn Res 2024;25(72).",
    "rhat": "Vehtari A, et al. Rank-normalization, folding, and localization: an improved R-hat. "
    "Bayesian Anal 2021;16:667-718.",
    "tempering": "Geyer CJ. Markov chain Monte Carlo maximum likelihood. Computing Science and "
    "Statistics 1991;23:156-163.",
    "lkj": "Lewandowski D, Kurowicka D, Joe H. Generating random correlation matrices. "
    "J Multivar Anal 2009;100:1989-2001.",
    "prevalence": "King G, Zeng L. Logistic regression in rare events data. Polit Anal "
    "2001;9:137-163.",
    "power": "Kallioinen N, et al. Detecting and diagnosing prior and likelihood sensitivity with "
    "power-scaling. Stat Comput 2024;34:57.",
    "predictive": "Gelman A, Meng XL, Stern H. Posterior predictive assessment of model fitness. "
    "Stat Sin 1996;6:733-807.",
    "sceptic": "Matthews RAJ. Beyond 'significance': principles and practice of the Analysis of "
    "Credibility. R Soc Open Sci 2018;5:171047.",
    "intrinsic": "Held L. The assessment of intrinsic credibility and a new argument for p < "
    "0.005. R Soc Open Sci 2019;6:181534.",
    "e_value": "VanderWeele TJ, Ding P. Sensitivity analysis in observational research: "
    "introducing the E-value. Ann Intern Med 2017;167:268-274.",
    "robust": "Schmidli H, et al. Robust meta-analytic-predictive priors in clinical trials with "
    "historical control information. Biometrics 2014;70:1023-1032.",
    "box": "Box GEP. Sampling and Bayes' inference in scientific modelling and robustness. "
    "J R Stat Soc A 1980;143:383-430.",
    "pooling": "Roever C. Bayesian random-effects meta-analysis using the bayesmeta R package. "
    "J Stat Softw 2020;93(6).",
}


def describe_methods(analysis: Analysis) -> list[str]:
    """Return the methods as sentences, only of steps that were run.

    Parameters
    ----------
    analysis
        From `reanalyse`, or of a job that is not finished.
    """
    findings = analysis.findings
    wrong = int(findings["verdict"].isin(["inconsistent", "impossible"]).sum())
    options = analysis.options
    found = [
        f"The printed tables were reanalysed with pvp-bayes {metadata.version('pvp-bayes')}.",
        f"Every printed number was recomputed over its rounding interval ({len(findings)} checks; "
        f"{wrong or 'none'} cannot be right together with the rest of the tables).",
        *_say_reading(analysis),
        _say_patients(analysis),
        "Odds ratios are posterior medians with "
        f"{100 * analysis.odds_ratios['prob'].iloc[0]:g} % equal-tailed credible intervals "
        f"under the prior {options.priors.distribution}.",
        *_say_prior_of_others(analysis),
    ]
    if analysis.confirmation is not None:
        agrees = bool((analysis.confirmation["verdict"] == "agree").all())
        verdict = "agreed within Monte Carlo error" if agrees else "did not agree everywhere"
        found.append(
            f"The posterior was held against NUTS in PyMC {metadata.version('pymc')}, which "
            f"{verdict} (largest R-hat {analysis.confirmation['r_hat'].max():.3f})."
        )
    if analysis.checks is not None:
        failed = int((analysis.checks["verdict"] == "fail").sum())
        found.append(
            f"Posterior predictive checks compared the model with the printed numbers; "
            f"{failed or 'none'} of {len(analysis.checks)} failed."
        )
    if analysis.sensitivity is not None:
        tried = analysis.sensitivity.settings["setting"].nunique() - 1
        found.append(
            f"Sensitivity was examined under {tried} other prior sets, prior scales, powers of "
            "prior and likelihood, models and readings, and by power-scaling."
        )
    if analysis.credibility is not None:
        found.append(
            "Reverse-Bayes analysis of credibility and E-values were computed from the printed "
            "estimates."
        )
    if analysis.risks is not None:
        found.append(
            "Absolute risks follow from the intercept corrected for the sampling fractions, with "
            f"the prevalence taken as {analysis.risks['prevalence'].iloc[0]}."
        )
    if analysis.synthesis is not None:
        found.append("Other studies were pooled by a Bayesian random-effects meta-analysis.")
    return found


def _say_prior_of_others(analysis: Analysis) -> list[str]:
    """Name the prior set that other studies give, where it was used."""
    if not analysis.options.priors.mixtures or analysis.synthesis is None:
        return []
    against = analysis.synthesis.conflicts["verdict"] == "conflict"
    labels = ", ".join(analysis.synthesis.conflicts.loc[against, "label"])
    return [
        "This is the robust meta-analytic predictive prior from other studies, without this one "
        f"and without overlapping ones; prior and study are in conflict for {labels or 'no factor'}"
        f" (Box's prior predictive p below {CONFLICT_LIMIT:g})."
    ]


def _say_reading(analysis: Analysis) -> list[str]:
    if analysis.certificate is None and analysis.reading == "printed":
        return []
    decided = "Whether any patients can have both tables was decided by linear programming."
    return [decided, analysis.reading_reason]


def _say_patients(analysis: Analysis) -> str:
    """Say what the likelihood rests on."""
    number, method = analysis.patients.sizes["replicate"], analysis.patients.attrs["method"]
    if method == NORMAL_LIKELIHOOD:
        return (
            "The likelihood is that of the printed estimates, normally distributed with their "
            f"standard errors; their correlations are not printed and were averaged over {number} "
            "draws from an LKJ(2) distribution."
        )
    if method == TABLE_1_ALONE:
        return (
            f"{number} sets of patients with Table 1's margins were drawn with correlations from "
            "an LKJ(1) distribution, and the posterior averaged over them."
        )
    return (
        f"{number} sets of patients that give both tables back were reconstructed by Markov chain "
        "Monte Carlo with parallel tempering, and the posterior of the logistic regression, drawn "
        "by importance sampling, was averaged over them."
    )


def list_references(analysis: Analysis) -> list[str]:
    """Return the references of the methods that `describe_methods` names, in alphabetical order."""
    method = analysis.patients.attrs["method"]
    used = {
        "psis": method != NORMAL_LIKELIHOOD,
        "tempering": method == "reconstructed",
        "lkj": method in (NORMAL_LIKELIHOOD, TABLE_1_ALONE),
        **dict.fromkeys(("nuts", "pymc", "rhat"), analysis.confirmation is not None),
        "predictive": analysis.checks is not None,
        "power": analysis.sensitivity is not None,
        **dict.fromkeys(("sceptic", "intrinsic", "e_value"), analysis.credibility is not None),
        "prevalence": analysis.risks is not None,
        "pooling": analysis.synthesis is not None,
        **dict.fromkeys(("robust", "box"), bool(analysis.options.priors.mixtures)),
    }
    return sorted(_REFERENCES[name] for name, is_used in used.items() if is_used)
