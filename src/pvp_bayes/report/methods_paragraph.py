"""Write the methods paragraph of an analysis, with references, for a paper."""

from importlib import metadata

from pvp_bayes.report.basis_words import BASIS_WORDS
from pvp_bayes.report.wording import describe_own_conflicts, list_basis_facts, name_predictors
from pvp_bayes.results.analysis import Analysis, Answer, Confirmation, Examination
from pvp_bayes.results.synthesis import CONFLICT_LIMIT

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
    """Return the methods as sentences, covering only the steps that were run.

    Parameters
    ----------
    analysis
        From `reanalyse`, or an unfinished analysis.
    """
    answer = analysis.answer
    wrong = int(answer.findings["verdict"].isin(["inconsistent", "impossible"]).sum())
    found = [
        f"The printed tables were reanalysed with pvp-bayes {metadata.version('pvp-bayes')}.",
        "Every printed number was checked against the other printed numbers, allowing for rounding "
        f"({len(answer.findings)} checks; {wrong or 'none'} found an inconsistent or impossible "
        "number).",
        *_say_reading(answer),
        BASIS_WORDS[answer.basis].methods.format(**list_basis_facts(answer)),
        "Odds ratios are posterior medians with "
        f"{100 * answer.odds_ratios['prob'].iloc[0]:g} % equal-tailed credible intervals "
        f"under the prior {answer.priors.distribution}.",
        *_say_prior_of_others(answer),
    ]
    if analysis.confirmation is not None:
        found.append(_say_confirmation(analysis.confirmation))
    if analysis.examination is not None:
        found += _say_examination(analysis.examination)
        names = name_predictors(answer.odds_ratios)
        found += describe_own_conflicts(analysis.examination.sensitivity, answer.priors, names)
    if analysis.synthesis is not None:
        found.append("Other studies were pooled by a Bayesian random-effects meta-analysis.")
    return found


def _say_confirmation(confirmation: Confirmation) -> str:
    agreed = (
        "did not agree everywhere" if confirmation.differing else "agreed within Monte Carlo error"
    )
    return (
        f"The posterior was compared with NUTS in PyMC {metadata.version('pymc')}; the two "
        f"{agreed} (largest R-hat {confirmation.table['r_hat'].max():.3f})."
    )


def _say_examination(found: Examination) -> list[str]:
    failed = int((found.checks["verdict"] == "fail").sum())
    tried = found.sensitivity.settings["setting"].nunique() - 1
    sentences = [
        f"Posterior predictive checks compared the model with the printed numbers; "
        f"{failed or 'none'} of {len(found.checks)} failed.",
        f"Sensitivity analyses covered {tried} alternatives (prior sets, prior scales, powers of "
        "prior and likelihood, models and readings) and power-scaling.",
    ]
    if found.credibility is not None:
        sentences.append(
            "A reverse-Bayes analysis of credibility and E-values were computed from the printed "
            "estimates."
        )
    if found.risks.profiles is not None:
        sentences.append(
            "Absolute risks were computed from the intercept corrected for the sampling fractions, "
            f"with the prevalence taken as {found.risks.profiles['prevalence'].iloc[0]}."
        )
    return sentences


def _say_prior_of_others(answer: Answer) -> list[str]:
    """Describe the prior set from other studies, if it was used."""
    if answer.pooled is None:
        return []
    against = answer.pooled.conflicts["verdict"] == "conflict"
    labels = ", ".join(answer.pooled.conflicts.loc[against, "label"])
    return [
        "This is the robust meta-analytic predictive prior from other studies, excluding this "
        f"study and overlapping ones; prior and study conflict for {labels or 'no factor'}"
        f" (Box's prior predictive p below {CONFLICT_LIMIT:g})."
    ]


def _say_reading(answer: Answer) -> list[str]:
    choice = answer.choice
    if choice.fits and answer.certificate is None and not answer.reading.changes:
        return []
    tests = []
    if answer.readings["feasible"].notna().any():
        tests.append(
            "Linear programming decided whether any data set is compatible with both tables."
        )
    return [*tests, answer.reading_reason]


def list_references(analysis: Analysis) -> list[str]:
    """Return the references for the methods in `describe_methods`, in alphabetical order."""
    found, answer = analysis.examination, analysis.answer
    used = {
        **dict.fromkeys(BASIS_WORDS[answer.basis].references, True),
        **dict.fromkeys(("nuts", "pymc", "rhat"), analysis.confirmation is not None),
        **dict.fromkeys(("predictive", "power"), found is not None),
        **dict.fromkeys(
            ("sceptic", "intrinsic", "e_value"), found is not None and found.credibility is not None
        ),
        "prevalence": found is not None and found.risks.profiles is not None,
        "pooling": analysis.synthesis is not None,
        **dict.fromkeys(("robust", "box"), answer.pooled is not None),
    }
    return sorted(_REFERENCES[name] for name, is_used in used.items() if is_used)
