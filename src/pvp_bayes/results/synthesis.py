"""Pool the estimates of other studies for each factor, and compare the study with them.

The model is the normal-normal hierarchical model: estimate_i ~ Normal(theta_i, standard_error_i),
theta_i ~ Normal(effect, tau). Given tau all posteriors are normal, so quadrature over tau gives
every posterior as a mixture of normals (Roever 2020, J Stat Softw 93(6)).
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from pvp_bayes.columns import make_table
from pvp_bayes.errors import StudyError
from pvp_bayes.posterior.priors import EFFECT_SD, EVIDENCE, PriorSet
from pvp_bayes.printed.other_studies import Evidence, require_evidence
from pvp_bayes.printed.study import Study, Term
from pvp_bayes.results.harmonise import THIS_STUDY, find_overlap, harmonise, orient
from pvp_bayes.results.pooling import (
    TAU_PRIOR,
    Mixture,
    Pooled,
    conflict_probability,
    effective_sample_size,
    parse_tau_prior,
    pool_effects,
    robustify,
)
from pvp_bayes.tables.reading import parse_reading

__all__ = [
    "CONFLICT_COLUMNS",
    "CONFLICT_LIMIT",
    "EFFECT_COLUMNS",
    "EVIDENCE_PRIOR_COLUMNS",
    "LEAVE_ONE_OUT_COLUMNS",
    "OTHERS",
    "SHRUNKEN_COLUMNS",
    "SIGN_COLUMNS",
    "Synthesis",
    "pool_others",
    "synthesise",
]


EFFECT_COLUMNS = (
    "factor",
    "label",
    "step",
    "evidence",
    "studies",
    "odds_ratio",
    "lower",
    "upper",
    "prob",
    "interval_kind",
    "log_mean",
    "log_sd",
    "probability_above_one",
    "tau",
    "tau_lower",
    "tau_upper",
    "predicted_lower",
    "predicted_upper",
)
SHRUNKEN_COLUMNS = (
    "factor",
    "study",
    "study_label",
    "source_kind",
    "log_odds_ratio",
    "standard_error",
    "odds_ratio",
    "lower",
    "upper",
    "prob",
    "interval_kind",
)
LEAVE_ONE_OUT_COLUMNS = (
    "factor",
    "study",
    "study_label",
    "source_kind",
    "studies",
    "odds_ratio",
    "lower",
    "upper",
    "prob",
    "interval_kind",
    "tau",
)
EVIDENCE_PRIOR_COLUMNS = ("predictor", "component", "weight", "log_mean", "log_sd")
CONFLICT_COLUMNS = (
    "predictor",
    "label",
    "step",
    "studies",
    "log_odds_ratio",
    "standard_error",
    "odds_ratio",
    "lower",
    "upper",
    "prob",
    "interval_kind",
    "prior_patients",
    "prior_patients_robust",
    "unit_sd",
    "conflict_p",
    "weight_vague",
    "verdict",
    "reason",
)
SIGN_COLUMNS = (
    "predictor",
    "label",
    "step",
    "studies",
    "printed_odds_ratio",
    "probability_printed_sign",
    "probability_other_sign",
    "support_other_sign",
    "note",
)
CONFLICT_LIMIT = 0.05
"""Prior and study are in conflict if Box's prior predictive p is below this."""
OTHERS, WITH_THIS = "other studies", "with this study"


@dataclass(frozen=True, eq=False)
class Synthesis:
    """The results of other studies by factor, each part as a plain table."""

    estimates: pd.DataFrame
    """From `harmonise`: every estimate in the common coding, with the decision to pool it."""
    overlap: pd.DataFrame
    """From `find_overlap`."""
    effects: pd.DataFrame
    """Pooled odds ratios, columns `EFFECT_COLUMNS`."""
    shrunken: pd.DataFrame
    """The odds ratio of each study, shrunk towards the pooled one, columns `SHRUNKEN_COLUMNS`."""
    leave_one_out: pd.DataFrame
    """The pooled odds ratio without each study, columns `LEAVE_ONE_OUT_COLUMNS`."""
    priors: pd.DataFrame
    """The robust prior for each predictor of the study, columns `EVIDENCE_PRIOR_COLUMNS`."""
    conflicts: pd.DataFrame
    """Comparisons of prior and study, columns `CONFLICT_COLUMNS`."""
    signs: pd.DataFrame
    """The probability of each sign given only the other studies, columns `SIGN_COLUMNS`."""
    tau_prior: str
    prob: float

    @property
    def prior_set(self) -> PriorSet:
        """The prior set derived from the other studies, for `infer` and `build_model`.

        The prior of a predictor without other studies, or that the reading dichotomises, is the
        vague part alone.

        Raises
        ------
        StudyError
            If no predictor of the study has other studies.
        """
        if self.priors.empty:
            msg = "priors 'evidence': expected other studies of a factor in Table 2, found none "
            raise StudyError(msg + "that can be pooled; choose another prior set")
        mixtures = tuple(
            (
                str(predictor),
                tuple(zip(own["weight"], own["log_mean"], own["log_sd"], strict=True)),
            )
            for predictor, own in self.priors.groupby("predictor", sort=False)
        )
        return PriorSet(EVIDENCE, "mixture", EFFECT_SD, mixtures=mixtures)


def synthesise(
    evidence: Evidence,
    study: Study | None = None,
    *,
    reading: str = "printed",
    insist: Mapping[str, str] | None = None,
    tau_prior: str = TAU_PRIOR,
    prob: float = 0.95,
) -> Synthesis:
    """Pool the estimates of other studies for each factor, and compare the study with them.

    Parameters
    ----------
    evidence
        From `load_evidence`.
    study
        The study for which priors, conflicts and signs are computed; without it these are empty.
    reading
        The coding of the study's Table 2, for example "reversed:vertebrae". Variables that the
        reading dichotomises get no prior.
    insist
        Studies to pool despite overlap: id to reason.
    tau_prior
        Prior of the between-study SD, see `pool_effects`.
    prob
        Probability inside the equal-tailed intervals.

    Raises
    ------
    StudyError
        If an argument is not valid.
    """
    if not 0 < prob < 1:
        msg = f"prob: expected a probability between 0 and 1, found {prob}; for example 0.95"
        raise StudyError(msg)
    parse_tau_prior(tau_prior)
    estimates = harmonise(evidence, study, reading=reading, insist=insist)
    effects: list[tuple[Any, ...]] = []
    shrunken: list[tuple[Any, ...]] = []
    left_out: list[tuple[Any, ...]] = []
    predicted: dict[str, tuple[Mixture, int]] = {}
    for name, rows in estimates[estimates["included"]].groupby("factor", sort=False):
        own = rows["source_kind"] == THIS_STUDY
        others = rows[~own]
        if others.empty:
            continue
        pooled = _pool_rows(others, tau_prior)
        predicted[str(name)] = pooled.predicted, len(others)
        effects.append(_describe_effect(others, pooled, OTHERS, prob))
        if own.any():
            pooled = _pool_rows(rows, tau_prior)
            effects.append(_describe_effect(rows, pooled, WITH_THIS, prob))
        for (_, row), posterior in zip(rows.iterrows(), pooled.shrunken, strict=True):
            about = tuple(row[list(SHRUNKEN_COLUMNS[:6])])
            shrunken.append((*about, *_interval(posterior, prob)))
        left_out += _leave_one_out(rows, tau_prior, prob) if len(rows) > 1 else []
    priors, conflicts, signs = _compare_with_study(
        evidence, study, reading, estimates, predicted, prob
    )
    return Synthesis(
        estimates=estimates,
        overlap=find_overlap(evidence, study),
        effects=make_table(effects, EFFECT_COLUMNS),
        shrunken=make_table(shrunken, SHRUNKEN_COLUMNS),
        leave_one_out=make_table(left_out, LEAVE_ONE_OUT_COLUMNS),
        priors=make_table(priors, EVIDENCE_PRIOR_COLUMNS),
        conflicts=make_table(conflicts, CONFLICT_COLUMNS),
        signs=make_table(signs, SIGN_COLUMNS),
        tau_prior=tau_prior,
        prob=prob,
    )


def pool_others(study: Study, reading: str, evidence: Evidence | None = None) -> Synthesis:
    """Pool other studies on the study's factors, to derive a prior set.

    Parameters
    ----------
    evidence
        Other studies; by default those bundled under the study's id.

    Raises
    ------
    StudyError
        If there are none.
    """
    others = require_evidence(study, evidence)
    return synthesise(others, study, reading=reading)


def _pool_rows(rows: pd.DataFrame, tau_prior: str) -> Pooled:
    return pool_effects(
        rows["log_odds_ratio"].tolist(), rows["standard_error"].tolist(), tau_prior=tau_prior
    )


def _interval(posterior: Mixture, prob: float) -> tuple[Any, ...]:
    """Return median, interval ends, prob and interval kind of the odds ratio."""
    tails = (0.5, 0.5 - prob / 2, 0.5 + prob / 2)
    ends = (math.exp(min(posterior.quantile(p), 700.0)) for p in tails)
    return (*ends, prob, "eti")


def _describe_effect(
    rows: pd.DataFrame, pooled: Pooled, which: str, prob: float
) -> tuple[Any, ...]:
    first, effect = rows.iloc[0], pooled.effect
    tails = 0.5 - prob / 2, 0.5 + prob / 2
    return (
        *(first[name] for name in ("factor", "label", "step")),
        which,
        len(rows),
        *_interval(effect, prob),
        effect.mean,
        effect.sd,
        1 - float(effect.probability_below(0.0)),
        pooled.tau.quantile(0.5),
        *(pooled.tau.quantile(p) for p in tails),
        *(math.exp(pooled.predicted.quantile(p)) for p in tails),
    )


def _leave_one_out(rows: pd.DataFrame, tau_prior: str, prob: float) -> Iterator[tuple[Any, ...]]:
    for index, row in rows.iterrows():
        pooled = _pool_rows(rows.drop(index=index), tau_prior)
        about = (row[name] for name in LEAVE_ONE_OUT_COLUMNS[:4])
        ends = _interval(pooled.effect, prob)
        yield (*about, len(rows) - 1, *ends, pooled.tau.quantile(0.5))


Rows = list[tuple[Any, ...]]


def _compare_with_study(
    evidence: Evidence,
    study: Study | None,
    reading: str,
    estimates: pd.DataFrame,
    predicted: Mapping[str, tuple[Mixture, int]],
    prob: float,
) -> tuple[Rows, Rows, Rows]:
    """Return the rows of priors, conflicts and signs for the predictors of the study."""
    priors: Rows = []
    conflicts: Rows = []
    signs: Rows = []
    if study is None:
        return priors, conflicts, signs
    taken = parse_reading(reading, study)
    own = estimates[estimates["source_kind"] == THIS_STUDY]
    terms = [term for term in study.terms if evidence.find_factor(term.variable)]
    for term, (_, row) in zip(terms, own.iterrows(), strict=True):
        factor = evidence.find_factor(term.variable)
        scale = orient(factor, study, term) if factor else None
        if factor is None or factor.name not in predicted or not scale:
            continue
        if taken.threshold(term.variable) is not None:
            continue
        informative, studies = predicted[factor.name]
        informative = informative.scale(1 / scale)
        robust = robustify(informative)
        for i, values in enumerate(zip(robust.weights, robust.means, robust.sds, strict=True)):
            part = "vague" if i == len(robust.weights) - 1 else f"evidence {i + 1}"
            priors.append((term.predictor, part, *values))
        step = factor.step if scale > 0 else f"the reverse of {factor.step}"
        if abs(scale) != 1:
            step += f", times {1 / abs(scale):g}"
        value, error = row["log_odds_ratio"] / scale, row["standard_error"] / abs(scale)
        about = (term.predictor, factor.label, step, studies)
        if not math.isnan(error):
            unit = error * math.sqrt(sum(study.sizes))
            conflicts.append(
                (
                    *about,
                    value,
                    error,
                    *_measure_conflict(informative, robust, value, error, unit, prob),
                )
            )
        printed = -value if taken.flips(term) else value
        signs.append((*about, *_compare_signs(term, informative, printed, error)))
    return priors, conflicts, signs


def _measure_conflict(
    informative: Mixture, robust: Mixture, value: float, error: float, unit: float, prob: float
) -> tuple[Any, ...]:
    """Return the columns of `CONFLICT_COLUMNS` from odds_ratio on."""
    condensed = Mixture.of(robust.weights[:-1], robust.means[:-1], robust.sds[:-1])
    p = conflict_probability(condensed, value, error)
    predictive = robust.blur(error)
    vague = Mixture(np.ones(1), predictive.means[-1:], predictive.sds[-1:])
    weight = robust.weights[-1] * float(vague.density(value)) / float(predictive.density(value))
    conflict = p < CONFLICT_LIMIT
    reason = "The study's estimate is one that the other studies make "
    reason += "improbable." if conflict else "plausible."
    return (
        *_interval(informative, prob),
        effective_sample_size(condensed, unit_sd=unit),
        effective_sample_size(robust, unit_sd=unit),
        unit,
        p,
        float(weight),
        "conflict" if conflict else "no conflict",
        reason,
    )


def _compare_signs(
    term: Term, informative: Mixture, printed: float, error: float
) -> tuple[Any, ...]:
    """Return the columns of `SIGN_COLUMNS` from printed_odds_ratio on."""
    below = float(informative.probability_below(0.0))
    same = below if printed < 0 else 1 - below
    support = math.nan
    if not math.isnan(error):
        predictive = informative.blur(error)
        support = float(predictive.density(-printed)) / float(predictive.density(printed))
    number = term.odds_ratio.value if term.odds_ratio else math.exp(min(printed, 700.0))
    note = "Given only the other studies, not this one."
    return number, same, 1 - same, support, note
