"""How much a printed odds ratio can carry: what a sceptic, a confounder or chance could do to it.

Bayes' theorem is read backwards. Instead of a posterior for one prior, a row says which prior would
leave the reader unconvinced, and the reader judges whether that prior is reasonable. Everything
rests on a normal likelihood of the log odds ratio, so an estimate and its standard error suffice;
with a flat prior they are also the mean and the SD of the posterior from the table alone.
"""

import math
from typing import NamedTuple

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.special import log_ndtr, ndtr, ndtri

from pvp_bayes.columns import frame
from pvp_bayes.encoding import Predictor, encode_terms, parse_reading
from pvp_bayes.study import Study, StudyError

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
"""Below this share of the population an odds ratio stands for a risk ratio (VanderWeele 2017)."""
CREDIBILITY_RATIO = (math.sqrt(2) + 1) ** 2
"""Intrinsically credible: the log interval's far end is less than 5.83 times the near (Held)."""
LARGEST_LOG = 700.0

Floats = NDArray[np.float64]
Weighed = tuple[float, float, tuple[str, ...]]
"""Estimate, standard error and what a reader must know of them."""


class BayesFactors(NamedTuple):
    """The smallest Bayes factors of an odds ratio of 1 against three kinds of alternatives."""

    point: float
    """Against the one odds ratio that fits best: no Bayes factor can be smaller."""
    normal: float
    """Against the best of all normal priors centred at an odds ratio of 1."""
    p: float
    """Against priors under which the p value has a beta density that falls: -e p ln p."""


class DesignErrors(NamedTuple):
    """What significant results of studies of one precision say of a true effect."""

    power: float
    """Probability that an estimate is significant."""
    type_s_error: float
    """Probability that a significant estimate has the wrong sign."""
    exaggeration: float
    """Type M error: mean size of a significant log odds ratio over the true one."""


def credibility_table(
    study: Study,
    *,
    reading: str = "printed",
    prob: float = 0.95,
    true_odds_ratio: float = 2.0,
    posterior: pd.DataFrame | None = None,
    prior_sd: float = math.inf,
) -> pd.DataFrame:
    """Weigh every odds ratio of Table 2, per step as printed.

    Parameters
    ----------
    study
        Where coefficient or standard error are not printed they are worked out from the odds ratio
        and its interval, Wald statistic or p value.
    reading
        How Table 2 was coded; see `parse_reading`.
    prob
        Level of the intervals, and the probability of harm that is asked for.
    true_odds_ratio
        The plausible effect for which power, type S and type M error are given.
    posterior
        Weigh these posterior means (`log_mean`) and SDs (`log_sd`) by `predictor` instead of Table
        2's estimates: a table of `summarise_odds_ratios` under the same reading.
    prior_sd
        SD of the normal prior behind `posterior`, which is taken out again; see `remove_prior`.

    Returns
    -------
    One row per term of Table 2, unrounded, columns `CREDIBILITY_COLUMNS`; odds ratios and their
    limits on the scale of odds ratios, SDs and variances on the log scale. NaN where a quantity is
    not defined, with the reason in `note` unless `wald_p` shows it.

    Raises
    ------
    StudyError
        Where an argument is out of range or the reading names no row.

    Examples
    --------
    >>> from pvp_bayes.study import load_study
    >>> table = credibility_table(load_study("pvp"))
    >>> table[["predictor", "scepticism_limit", "intrinsically_credible"]].round(2)
          predictor  scepticism_limit  intrinsically_credible
    0           tfi              2.90                    True
    1  liquefaction              2.70                    True
    2     vertebrae              1.50                    True
    3        cement              6.44                   False
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
            "step": predictor.step,
            "harmful": predictor.harmful,
            "reading": parsed.name,
            "basis": "printed" if found is None else "posterior",
            "prob": prob,
            "log_odds_ratio": estimate,
            "standard_error": error,
            "true_odds_ratio": true_odds_ratio,
            "intrinsically_credible": pd.NA,
        }
        more, rarity = _weigh_confounding(study, estimate, error, prob)
        cells |= more
        if math.isfinite(error):
            cells |= _weigh(estimate, error, prob, true_odds_ratio, predictor.harmful_sign)
        notes = (*notes, rarity)
        cells["note"] = " ".join(text for text in (predictor.note, *notes) if text)
        rows.append([cells.get(name, math.nan) for name in CREDIBILITY_COLUMNS])
    return frame(rows, CREDIBILITY_COLUMNS).astype({"intrinsically_credible": "boolean"})


def sceptical_prior_sd(estimate: float, standard_error: float, prob: float = 0.95) -> float:
    """Return the SD of the normal prior at 0 that makes the posterior interval just reach 0.

    tau^2 = s^2 / (z^2 / z_a^2 - 1) (Held 2019, Royal Society Open Science 6:181534).
    The scepticism limit of Matthews (2018, Royal Society Open Science 5:171047) is z_a tau, the end
    of that prior's interval. NaN where the interval includes 0 without any prior.

    Examples
    --------
    The GREAT trial's odds ratio had the interval 0.24 to 0.97 and the critical limit 0.10
    (Spiegelhalter, Abrams and Myles 2004, Bayesian Approaches to Clinical Trials, section 3.11):

    >>> low, high, z = math.log(0.24), math.log(0.97), 1.959964
    >>> sd = sceptical_prior_sd((low + high) / 2, (high - low) / 2 / z)
    >>> round(math.exp(-z * sd), 2)
    0.1
    """
    ratio = (estimate / standard_error / _quantile(prob)) ** 2
    return standard_error / math.sqrt(ratio - 1) if ratio > 1 else math.nan


def advocacy_limit(estimate: float, standard_error: float, prob: float = 0.95) -> float:
    """Return the far end of the advocate's prior that makes the posterior interval just reach 0.

    Matthews (2018): AL = -(U + L)(U - L)^2 / (2 U L) for an interval (L, U) that
    includes 0, which is 4 b / (1 - z^2 / z_a^2). The prior is normal with the interval (0, AL).
    NaN where the estimate is significant by itself, or has no direction.

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

    Half of it is the probability that a study of the same size finds an effect in the other
    direction, had the prior been flat.

    Examples
    --------
    ReplicationSuccess 1.3.3 has 0.00594020536563311 for a two-sided p of 0.0001:

    >>> round(intrinsic_p(3.890591886413), 10)
    0.0059402054
    """
    return float(2 * ndtr(-abs(z) / math.sqrt(2)))


def intrinsic_threshold(alpha: float = 0.05) -> float:
    """Return the p value below which a finding is intrinsically credible at a level (Held 2019).

    The finding is then in conflict, at the level alpha, with the sceptical prior that would make it
    just not significant at alpha.

    Examples
    --------
    ReplicationSuccess 1.3.3 has 7.19495236320815e-05, 0.000269716956631484 and 0.00557459668078442:

    >>> [float(f"{intrinsic_threshold(alpha):.12g}") for alpha in (0.005, 0.01, 0.05)]
    [7.19495236321e-05, 0.000269716956631, 0.00557459668078]
    """
    return float(2 * ndtr(math.sqrt(2) * ndtri(alpha / 2)))


def minimum_bayes_factors(z: float) -> BayesFactors:
    """Return the smallest Bayes factors of no effect that an estimate z errors from 0 can have.

    exp(-z^2 / 2) (Edwards, Lindman and Savage 1963; Goodman 1999); |z| exp(-z^2 / 2) sqrt(e) for
    |z| > 1 (Edwards et al. 1963); -e p ln p for p < 1/e (Sellke, Bayarri and Berger 2001). All are
    reviewed by Held and Ott (2018, Annual Review of Statistics and Its Application 5:393).

    Examples
    --------
    pCalibrate 0.2-1 has 0.02416777 (normal) and 0.01877723 (-e p ln p) for p = 0.001:

    >>> factors = minimum_bayes_factors(3.290526731492)
    >>> round(factors.normal, 8), round(factors.p, 8)
    (0.02416777, 0.01877723)
    """
    point = math.exp(-(z**2) / 2)
    normal = abs(z) * math.exp((1 - z**2) / 2) if abs(z) > 1 else 1.0
    log_p = math.log(2) + float(log_ndtr(-abs(z)))
    return BayesFactors(point, normal, -log_p * math.exp(1 + log_p) if log_p < -1 else 1.0)


def e_value(risk_ratio: float) -> float:
    """Return how strong unmeasured confounding must be to explain a risk ratio away.

    E = RR + sqrt(RR (RR - 1)), of 1/RR where RR < 1 (VanderWeele and Ding 2017, Annals of Internal
    Medicine 167:268): the least risk ratio that a confounder must have with both the factor and the
    outcome, beyond what was adjusted for.

    Examples
    --------
    Vignette of the R package EValue, smoking and lung cancer, 10.73 (8.02 to 14.36):

    >>> round(e_value(10.73), 5), round(e_value(8.02), 5)
    (20.94777, 15.52336)
    """
    above = risk_ratio if risk_ratio >= 1 else 1 / risk_ratio
    return above + math.sqrt(above * (above - 1))


def retrospective_design(effect: float, standard_error: float, alpha: float = 0.05) -> DesignErrors:
    """Return power, type S and type M error for a true effect that is not 0.

    Gelman and Carlin (2014, Perspectives on Psychological Science 9:641), with the mean of a
    significant estimate in closed form (Lu, Qiu and Deng 2019, British Journal of Mathematical and
    Statistical Psychology 72:1).

    Examples
    --------
    Vignette of the R package retrodesign, error 3.3: the wrong sign nearly once in 5 for a true
    effect of 1, and an exaggeration of 2.7 for one of 3:

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
    """Return the posterior probability of an odds ratio above 1 under normal priors at 1.

    Phi(z / sqrt(1 + s^2 / sd^2)), dims as `prior_sd`.

    >>> probability_above_one(1.682, 0.584, np.array([0.1, 0.35, 2.5])).round(3)
    array([0.687, 0.931, 0.997])
    """
    z = estimate / standard_error
    return np.asarray(ndtr(z / np.sqrt(1 + (standard_error / prior_sd) ** 2)), dtype=np.float64)


def harm_threshold_sd(estimate: float, standard_error: float, prob: float = 0.95) -> float:
    """Return the largest SD of a normal prior at 0 that keeps P(log odds ratio > 0) at `prob`.

    The inverse of `probability_above_one`; infinite where no prior at 0 lifts it above `prob`.

    >>> sd = harm_threshold_sd(1.682, 0.584)
    >>> float(probability_above_one(1.682, 0.584, np.array(sd)).round(6))
    0.95
    >>> harm_threshold_sd(-1.682, 0.584)
    inf
    """
    z, needed = estimate / standard_error, float(ndtri(prob))
    return standard_error * needed / math.sqrt(z**2 - needed**2) if z > needed else math.inf


def remove_prior(mean: float, sd: float, prior_sd: float) -> tuple[float, float]:
    """Return estimate and standard error whose normal likelihood gives a posterior.

    Precisions subtract: 1 / s^2 = 1 / sd^2 - 1 / prior_sd^2. NaN where the posterior is no narrower
    than its prior. Exact for one parameter; with several it neglects what the prior on the others
    does through their correlations, so that a posterior under a wide prior is the one to give.

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
_SPENT = "The posterior is no narrower than its prior, so that nothing is left without it."


def _check_arguments(prob: float, true_odds_ratio: float) -> None:
    if not 0.5 < prob < 1:
        msg = f"prob: expected a probability between 0.5 and 1, found {prob}; for example 0.95"
        raise StudyError(msg)
    if not 0 < true_odds_ratio < math.inf or true_odds_ratio == 1:
        msg = "true_odds_ratio: expected an odds ratio above 0 that is not 1, found "
        raise StudyError(msg + f"{true_odds_ratio}; name one that experts hold plausible, as 2")


def _read_posterior(posterior: pd.DataFrame | None, prior_sd: float) -> dict[str, Weighed] | None:
    """Return what the posterior says without its prior by predictor, None where there is none."""
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
        found[str(name)] = estimate, error, () if math.isfinite(error) else (_SPENT,)
    return found


def _read_estimate(predictor: Predictor) -> Weighed:
    """Return a row's estimate under the reading, with a standard error from what is printed."""
    estimate, (low, high) = sum(predictor.aim) / 2, predictor.standard_error
    if not math.isfinite(estimate):
        return math.nan, math.nan, ("Table 2 prints no estimate that is bounded.",)
    if not 0 < low <= high < math.inf:
        lacking = "Table 2 prints nothing that a standard error follows from: no interval, Wald "
        return estimate, math.nan, (lacking + "statistic or p value that is more than a bound.",)
    source = predictor.error_source
    note = f"The standard error is worked out from the printed {source}."
    return estimate, (low + high) / 2, (note if source != "standard error" else "",)


def _weigh(
    estimate: float, error: float, prob: float, true_odds_ratio: float, harmful_sign: int
) -> dict[str, object]:
    """Return the cells that do not depend on how common the outcome is."""
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


def _weigh_confounding(
    study: Study, estimate: float, error: float, prob: float
) -> tuple[dict[str, object], str]:
    """Return E-values of the estimate and of the end of its interval nearest to 1."""
    share = _outcome_share(study)
    rare = share < RARE_SHARE  # NaN is not: the square root is nearer to 1 and so the safer
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
    """Return the share of the population with the outcome, which a case-control sample hides."""
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
