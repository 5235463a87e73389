"""Assess the credibility of printed odds ratios: sceptical priors, confounding and chance.

This is reverse Bayes analysis. Instead of the posterior for one prior, a row gives the prior that
would just leave the finding unconvincing, and the reader judges whether that prior is reasonable.
The likelihood of the log odds ratio is assumed normal, so an estimate and its standard error
suffice. With a flat prior they are also the mean and SD of the posterior.
"""

import math
from typing import NamedTuple

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.special import log_ndtr, ndtr, ndtri

from pvp_bayes.columns import make_table
from pvp_bayes.errors import StudyError
from pvp_bayes.printed.study import Study
from pvp_bayes.tables.encoding import Predictor, encode_terms
from pvp_bayes.tables.reading import parse_reading

__all__ = [
    "CREDIBILITY_COLUMNS",
    "BayesFactors",
    "DesignErrors",
    "advocacy_limit",
    "credibility_table",
    "e_value",
    "harm_threshold_sd",
    "intrinsic_p",
    "intrinsic_threshold",
    "minimum_bayes_factors",
    "probability_above_one",
    "remove_prior",
    "retrospective_design",
    "sceptical_prior_sd",
]


CREDIBILITY_COLUMNS = (
    "predictor",
    "label",
    "step",
    "harmful",
    "reading",
    "basis",
    "prob",
    "log_odds_ratio",
    "standard_error",
    "estimated_odds_ratio",
    "estimated_lower",
    "estimated_upper",
    "wald_z",
    "wald_p",
    "scepticism_limit",
    "sceptical_prior_sd",
    "sceptical_prior_variance",
    "advocacy_limit",
    "intrinsic_p",
    "intrinsic_threshold",
    "credibility_ratio",
    "intrinsically_credible",
    "bayes_factor_point",
    "bayes_factor_normal",
    "bayes_factor_p",
    "outcome_share",
    "risk_ratio_rule",
    "risk_ratio",
    "e_value",
    "e_value_limit",
    "true_odds_ratio",
    "power",
    "type_s_error",
    "exaggeration",
    "probability_harmful_flat",
    "harm_threshold_sd",
    "note",
)
RARE_SHARE = 0.15
"""Below this outcome share an odds ratio approximates the risk ratio (VanderWeele 2017)."""
CREDIBILITY_RATIO = (math.sqrt(2) + 1) ** 2
"""A finding is intrinsically credible if the far end of the log interval is less than 5.83 times
the near one (Held 2019)."""
LARGEST_LOG = 700.0
Floats = NDArray[np.float64]
Weighed = tuple[float, float, tuple[str, ...]]
"""Estimate, standard error and notes for the reader."""


class BayesFactors(NamedTuple):
    """Minimum Bayes factors of an odds ratio of 1 against three classes of alternatives."""

    point: float
    """Against the best-fitting single odds ratio; no Bayes factor can be smaller."""
    normal: float
    """Against the best-fitting normal prior centred at an odds ratio of 1."""
    p: float
    """Against alternatives under which the p value has a decreasing beta density: -e p ln p."""


class DesignErrors(NamedTuple):
    """Properties of significant estimates from studies with a given precision and true effect."""

    power: float
    """Probability that an estimate is significant."""
    type_s_error: float
    """Probability that a significant estimate has the wrong sign."""
    exaggeration: float
    """Type M error: mean absolute significant log odds ratio divided by the true one."""


def credibility_table(
    study: Study,
    *,
    reading: str = "printed",
    prob: float = 0.95,
    true_odds_ratio: float = 2.0,
    posterior: pd.DataFrame | None = None,
    prior_sd: float = math.inf,
) -> pd.DataFrame:
    """Assess the credibility of every odds ratio of Table 2, per step as printed.

    Parameters
    ----------
    study
        From `load_study`. A coefficient or standard error that is not printed is computed from the
        odds ratio and its interval, Wald statistic or p value.
    reading
        The coding of Table 2; see `parse_reading`.
    prob
        Level of the intervals, and the posterior probability of harm for `harm_threshold_sd`.
    true_odds_ratio
        The plausible true effect for which power, type S and type M error are computed.
    posterior
        A table of `summarise_odds_ratios` under the same reading. Its means (`log_mean`) and SDs
        (`log_sd`) by `predictor` are then used instead of the estimates of Table 2.
    prior_sd
        SD of the normal prior of `posterior`, whose effect is removed; see `remove_prior`.

    Returns
    -------
    One row per term of Table 2, unrounded, columns `CREDIBILITY_COLUMNS`. Odds ratios and their
    limits are on the odds ratio scale, SDs and variances on the log scale. A quantity is NaN if it
    is not defined; the reason is in `note` unless it follows from `wald_p`.

    Raises
    ------
    StudyError
        If an argument is out of range or the reading names no row.

    Examples
    --------
    >>> from pvp_bayes.printed.study import load_study
    >>> table = credibility_table(load_study("pvp"))
    >>> table[["predictor", "scepticism_limit", "intrinsically_credible"]].round(2)
          predictor  scepticism_limit  intrinsically_credible
    0           tfi              2.89                    True
    1  liquefaction              2.69                    True
    2     vertebrae              1.50                    True
    3        cement              6.42                   False
    """
    _check_arguments(prob, true_odds_ratio)
    parsed = parse_reading(reading, study)
    found = _read_posterior(posterior, prior_sd)
    rows = []
    for predictor in encode_terms(study, parsed):
        if found is None:
            estimate, error, notes = _read_estimate(predictor)
        else:
            estimate, error, notes = found.get(predictor.name, _NO_POSTERIOR)
        cells = {
            "predictor": predictor.name,
            "label": predictor.label,
            "step": predictor.contrast.step,
            "harmful": predictor.harmful,
            "reading": parsed.name,
            "basis": "printed" if found is None else "posterior",
            "prob": prob,
            "log_odds_ratio": estimate,
            "standard_error": error,
            "true_odds_ratio": true_odds_ratio,
            "intrinsically_credible": pd.NA,
        }
        more, rarity = _measure_confounding(study, estimate, error, prob)
        cells |= more
        if math.isfinite(error):
            cells |= _measure_credibility(
                estimate, error, prob, true_odds_ratio, predictor.harmful_sign
            )
        notes = (*notes, rarity)
        cells["note"] = " ".join(text for text in (predictor.note, *notes) if text)
        rows.append([cells.get(name, math.nan) for name in CREDIBILITY_COLUMNS])
    return make_table(rows, CREDIBILITY_COLUMNS).astype({"intrinsically_credible": "boolean"})


def sceptical_prior_sd(estimate: float, standard_error: float, prob: float = 0.95) -> float:
    """Return the SD of the normal prior at 0 for which the posterior interval just reaches 0.

    tau^2 = s^2 / (z^2 / z_a^2 - 1) (Held 2019, Royal Society Open Science 6:181534).
    The scepticism limit of Matthews (2018, Royal Society Open Science 5:171047) is z_a tau, the end
    of that prior's interval. NaN if the interval of the estimate itself includes 0.

    Examples
    --------
    In the GREAT trial the odds ratio had the interval 0.24 to 0.97 and the critical limit 0.10
    (Spiegelhalter, Abrams and Myles 2004, Bayesian Approaches to Clinical Trials, section 3.11):

    >>> low, high, z = math.log(0.24), math.log(0.97), 1.959964
    >>> sd = sceptical_prior_sd((low + high) / 2, (high - low) / 2 / z)
    >>> round(math.exp(-z * sd), 2)
    0.1
    """
    ratio = (estimate / standard_error / _quantile(prob)) ** 2
    return standard_error / math.sqrt(ratio - 1) if ratio > 1 else math.nan


def advocacy_limit(estimate: float, standard_error: float, prob: float = 0.95) -> float:
    """Return the far end of the advocacy prior for which the posterior interval just reaches 0.

    Matthews (2018): AL = -(U + L)(U - L)^2 / (2 U L) for an interval (L, U) that
    includes 0, which is 4 b / (1 - z^2 / z_a^2). The prior is normal with the interval (0, AL).
    NaN if the estimate is itself significant or is 0.

    Examples
    --------
    >>> low, high, z = math.log(0.75), math.log(1.05), 1.959964
    >>> limit = advocacy_limit((low + high) / 2, (high - low) / 2 / z)
    >>> round(limit, 5) == round(-(high + low) * (high - low) ** 2 / (2 * high * low), 5)
    True
    """
    ratio = (estimate / standard_error / _quantile(prob)) ** 2
    return 4 * estimate / (1 - ratio) if 0 < ratio < 1 else math.nan


def intrinsic_p(z: float) -> float:
    """Return the p value for intrinsic credibility, 2(1 - Phi(|z| / sqrt 2)) (Held 2019).

    Half of it is the predictive probability, with a flat prior, that a study of the same size finds
    an effect in the opposite direction.

    Examples
    --------
    The R package ReplicationSuccess 1.3.3 gives 0.00594020536563311 for a two-sided p of 0.0001:

    >>> round(intrinsic_p(3.890591886413), 10)
    0.0059402054
    """
    return float(2 * ndtr(-abs(z) / math.sqrt(2)))


def intrinsic_threshold(alpha: float = 0.05) -> float:
    """Return the p value limit of intrinsic credibility at level alpha (Held 2019).

    A finding with a smaller p value is in conflict, at level alpha, with the sceptical prior that
    would make it just not significant at alpha.

    Examples
    --------
    ReplicationSuccess 1.3.3 gives 7.19495236320815e-05, 0.000269716956631484, 0.00557459668078442:

    >>> [float(f"{intrinsic_threshold(alpha):.12g}") for alpha in (0.005, 0.01, 0.05)]
    [7.19495236321e-05, 0.000269716956631, 0.00557459668078]
    """
    return float(2 * ndtr(math.sqrt(2) * ndtri(alpha / 2)))


def minimum_bayes_factors(z: float) -> BayesFactors:
    """Return the minimum Bayes factors of no effect for an estimate z standard errors from 0.

    exp(-z^2 / 2) (Edwards, Lindman and Savage 1963; Goodman 1999); |z| exp(-z^2 / 2) sqrt(e) for
    |z| > 1 (Edwards et al. 1963); -e p ln p for p < 1/e (Sellke, Bayarri and Berger 2001). All are
    reviewed by Held and Ott (2018, Annual Review of Statistics and Its Application 5:393).

    Examples
    --------
    R package pCalibrate 0.2-1 gives 0.02416777 (normal), 0.01877723 (-e p ln p) for p = 0.001:

    >>> factors = minimum_bayes_factors(3.290526731492)
    >>> round(factors.normal, 8), round(factors.p, 8)
    (0.02416777, 0.01877723)
    """
    point = math.exp(-(z**2) / 2)
    normal = abs(z) * math.exp((1 - z**2) / 2) if abs(z) > 1 else 1.0
    log_p = math.log(2) + float(log_ndtr(-abs(z)))
    return BayesFactors(point, normal, -log_p * math.exp(1 + log_p) if log_p < -1 else 1.0)


def e_value(risk_ratio: float) -> float:
    """Return the strength of unmeasured confounding that would explain away a risk ratio.

    E = RR + sqrt(RR (RR - 1)), computed from 1/RR if RR < 1 (VanderWeele and Ding 2017, Annals of
    Internal Medicine 167:268). It is the smallest risk ratio that a confounder must have with both
    the factor and the outcome, conditional on the adjustment variables.

    Examples
    --------
    Vignette of the R package EValue, smoking and lung cancer, 10.73 (8.02 to 14.36):

    >>> round(e_value(10.73), 5), round(e_value(8.02), 5)
    (20.94777, 15.52336)
    """
    above = risk_ratio if risk_ratio >= 1 else 1 / risk_ratio
    return above + math.sqrt(above * (above - 1))


def retrospective_design(effect: float, standard_error: float, alpha: float = 0.05) -> DesignErrors:
    """Return power, type S and type M error for a non-zero true effect.

    Gelman and Carlin (2014, Perspectives on Psychological Science 9:641), with the mean of a
    significant estimate in closed form (Lu, Qiu and Deng 2019, British Journal of Mathematical and
    Statistical Psychology 72:1).

    Examples
    --------
    Vignette of the R package retrodesign, standard error 3.3: a type S error of almost 0.2 for a
    true effect of 1, and an exaggeration of 2.7 for a true effect of 3:

    >>> round(retrospective_design(1.0, 3.3).type_s_error, 3)
    0.195
    >>> round(retrospective_design(3.0, 3.3).exaggeration, 1)
    2.7
    """
    z, size = float(-ndtri(alpha / 2)), abs(effect) / standard_error
    right, wrong = float(ndtr(size - z)), float(ndtr(-size - z))
    mean = _density(size - z) + _density(size + z) + size * (right - wrong)
    power = right + wrong
    return DesignErrors(power, wrong / power, mean / (size * power))


def probability_above_one(estimate: float, standard_error: float, prior_sd: Floats) -> Floats:
    """Return the posterior probability of an odds ratio above 1 for normal priors centred at 1.

    Phi(z / sqrt(1 + s^2 / sd^2)), dims as `prior_sd`.

    >>> probability_above_one(1.682, 0.584, np.array([0.1, 0.35, 2.5])).round(3)
    array([0.687, 0.931, 0.997])
    """
    z = estimate / standard_error
    return np.asarray(ndtr(z / np.sqrt(1 + (standard_error / prior_sd) ** 2)), dtype=np.float64)


def harm_threshold_sd(estimate: float, standard_error: float, prob: float = 0.95) -> float:
    """Return the SD of a normal prior centred at 0 for which P(log odds ratio > 0) is `prob`.

    The inverse of `probability_above_one`; infinite if no prior centred at 0 exceeds `prob`.

    >>> sd = harm_threshold_sd(1.682, 0.584)
    >>> float(probability_above_one(1.682, 0.584, np.array(sd)).round(6))
    0.95
    >>> harm_threshold_sd(-1.682, 0.584)
    inf
    """
    z, needed = estimate / standard_error, float(ndtri(prob))
    return standard_error * needed / math.sqrt(z**2 - needed**2) if z > needed else math.inf


def remove_prior(mean: float, sd: float, prior_sd: float) -> tuple[float, float]:
    """Return the estimate and standard error that give a normal posterior with this prior at 0.

    Precisions subtract: 1 / s^2 = 1 / sd^2 - 1 / prior_sd^2. NaN if the posterior is not narrower
    than the prior. Exact for one parameter. With several, it neglects the effect of the priors of
    the other parameters through their correlations, so use a posterior from a wide prior.

    >>> estimate, error = remove_prior(1.2, 0.4, 0.8)
    >>> weight = 0.8**2 / (0.8**2 + error**2)
    >>> round(estimate * weight, 12), round(error**2 * weight, 12)
    (1.2, 0.16)
    """
    if not 0 < sd < prior_sd:
        return math.nan, math.nan
    precision = 1 / sd**2 - 1 / prior_sd**2
    return mean / sd**2 / precision, 1 / math.sqrt(precision)


_NO_POSTERIOR = (math.nan, math.nan, ("The posterior has no row for this predictor.",))
_NO_INFORMATION = "The posterior is no narrower than its prior, so that nothing is left without it."


def _check_arguments(prob: float, true_odds_ratio: float) -> None:
    if not 0.5 < prob < 1:
        msg = f"prob: expected a probability between 0.5 and 1, found {prob}; for example 0.95"
        raise StudyError(msg)
    if not 0 < true_odds_ratio < math.inf or true_odds_ratio == 1:
        msg = "true_odds_ratio: expected an odds ratio above 0 that is not 1, found "
        raise StudyError(
            msg + f"{true_odds_ratio}; choose one that experts consider plausible, for example 2"
        )


def _read_posterior(posterior: pd.DataFrame | None, prior_sd: float) -> dict[str, Weighed] | None:
    """Return the estimates without the prior by predictor, or None if there is no posterior."""
    if not prior_sd > 0 or (posterior is None and prior_sd < math.inf):
        expected = "an SD above 0" if posterior is not None else "a posterior that has this prior"
        msg = f"prior_sd: expected {expected}, found {prior_sd}; give the SD of the normal prior "
        raise StudyError(msg + "behind the table posterior, or leave both out")
    if posterior is None:
        return None
    needed = ("predictor", "log_mean", "log_sd")
    lacking = [name for name in needed if name not in posterior]
    if lacking:
        msg = f"posterior: expected the columns {', '.join(needed)}, found no {lacking[0]}; "
        raise StudyError(msg + "give a table of summarise_odds_ratios")
    found: dict[str, Weighed] = {}
    for name, mean, sd in posterior[list(needed)].itertuples(index=False):
        estimate, error = remove_prior(float(mean), float(sd), prior_sd)
        found[str(name)] = estimate, error, () if math.isfinite(error) else (_NO_INFORMATION,)
    return found


def _read_estimate(predictor: Predictor) -> Weighed:
    """Return the estimate of a row under the reading, its standard error and notes."""
    estimate, (low, high) = predictor.estimate, predictor.standard_error
    if not math.isfinite(estimate):
        return math.nan, math.nan, ("Table 2 prints no estimate that is bounded.",)
    if not 0 < low <= high < math.inf:
        lacking = "Table 2 prints nothing that a standard error follows from: no interval, Wald "
        return estimate, math.nan, (lacking + "statistic or p value that is more than a bound.",)
    source = " and ".join(predictor.error_source)
    note = f"The standard error is worked out from the printed {source}."
    is_printed = "standard error" in predictor.error_source
    return estimate, predictor.estimate_error, ("" if is_printed else note,)


def _measure_credibility(
    estimate: float, error: float, prob: float, true_odds_ratio: float, harmful_sign: int
) -> dict[str, object]:
    """Return the cells that do not depend on the prevalence of the outcome."""
    z, alpha = estimate / error, 1 - prob
    low, high = _interval(estimate, error, prob)
    near, far = sorted((abs(low), abs(high)))
    sceptical = sceptical_prior_sd(estimate, error, prob)
    factors = minimum_bayes_factors(z)
    design = retrospective_design(math.log(true_odds_ratio), error, alpha)
    harm = harmful_sign * estimate
    return {
        "estimated_odds_ratio": _exponentiate(estimate),
        "estimated_lower": _exponentiate(low),
        "estimated_upper": _exponentiate(high),
        "wald_z": z,
        "wald_p": float(2 * ndtr(-abs(z))),
        "scepticism_limit": _exponentiate(_quantile(prob) * sceptical),
        "sceptical_prior_sd": sceptical,
        "sceptical_prior_variance": sceptical**2,
        "advocacy_limit": _exponentiate(advocacy_limit(estimate, error, prob)),
        "intrinsic_p": intrinsic_p(z),
        "intrinsic_threshold": intrinsic_threshold(alpha),
        "credibility_ratio": far / near if low * high > 0 else math.nan,
        "intrinsically_credible": low * high > 0 and far < CREDIBILITY_RATIO * near,
        "bayes_factor_point": factors.point,
        "bayes_factor_normal": factors.normal,
        "bayes_factor_p": factors.p,
        **design._asdict(),
        "probability_harmful_flat": float(ndtr(harm / error)),
        "harm_threshold_sd": harm_threshold_sd(harm, error, prob),
    }


def _measure_confounding(
    study: Study, estimate: float, error: float, prob: float
) -> tuple[dict[str, object], str]:
    """Return E-values of the estimate and of the interval end nearest to 1, and a note."""
    share = _outcome_share(study)
    rare = share < RARE_SHARE  # False for NaN: the square root is the conservative choice
    power = 1.0 if rare else 0.5
    low, high = _interval(estimate, error, prob)
    nearest = 0.0 if low * high <= 0 else min(low, high, key=abs)
    note = "" if math.isfinite(share) else _SHARE_UNKNOWN
    return {
        "outcome_share": share,
        "risk_ratio_rule": "odds ratio" if rare else "square root",
        "risk_ratio": _exponentiate(power * estimate),
        "e_value": e_value(_exponentiate(power * abs(estimate))),
        "e_value_limit": e_value(_exponentiate(power * abs(nearest))),
    }, note


_SHARE_UNKNOWN = (
    "How common the outcome is in the population is not stated, so the E-values are the smaller "
    "ones of a common outcome."
)


def _outcome_share(study: Study) -> float:
    """Return the population share with the outcome; NaN if it is not known."""
    if study.population is not None and study.population.patients > 0:
        return study.population.events / study.population.patients
    if study.design == "cohort":
        return study.cases / (study.cases + study.controls)
    return math.nan


def _interval(estimate: float, error: float, prob: float) -> tuple[float, float]:
    half = _quantile(prob) * error
    return estimate - half, estimate + half


def _quantile(prob: float) -> float:
    return float(ndtri((1 + prob) / 2))


def _density(z: float) -> float:
    return math.exp(-(z**2) / 2) / math.sqrt(2 * math.pi)


def _exponentiate(log_value: float) -> float:
    return math.exp(log_value) if not log_value > LARGEST_LOG else math.inf
