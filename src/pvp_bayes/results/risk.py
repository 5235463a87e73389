"""Predict the absolute risk of a patient with given risk factors.

In a case-control sample, the authors choose the numbers of cases and controls. The intercept of the
model then gives no absolute risk, unless it is corrected by a prevalence (King and Zeng 2001):

    corrected intercept = intercept + log odds of the prevalence - log(cases / controls).

The posterior draws of the intercept include random variation in the numbers of cases and controls.
The design fixed both numbers, and the prevalence already has this uncertainty. The ratio of cases
to controls is therefore not fixed: in each draw it is the ratio that the model of the draw expects
for a Bayesian bootstrap sample of the patients (Rubin 1981). The results are exact draws under the
retrospective likelihood, p(risk factors | case or control), with an improper Dirichlet(0) prior on
the patterns (Seaman and Richardson 2004), except that the vague prospective prior on the intercept
is kept.
"""

import itertools
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd
import xarray as xr
from numpy.typing import NDArray
from scipy.special import expit, logit

from pvp_bayes.columns import make_table
from pvp_bayes.errors import StudyError
from pvp_bayes.patients.basis import Basis
from pvp_bayes.patients.predictors import read_contrasts
from pvp_bayes.results.prevalence import Prevalence, check_probability
from pvp_bayes.results.profiles import Profile, ProfileVariable, list_profile_variables

__all__ = [
    "CONTRAST_COLUMNS",
    "POPULATION_COLUMNS",
    "RISK_COLUMNS",
    "RiskBasis",
    "check_population",
    "contrast_risks",
    "list_risk_basis",
    "parse_profile",
    "predict_risk",
]


RISK_COLUMNS = (
    "risk",
    "lower",
    "upper",
    "prob",
    "prevalence",
    "support",
    "profile_patients",
    "note",
)
"""Columns of `predict_risk` after those of the predictors."""
CONTRAST_COLUMNS = (
    "profile",
    "reference",
    "risk",
    "reference_risk",
    "risk_difference",
    "lower",
    "upper",
    "prob",
    "number_needed_to_harm",
    "number_needed_lower",
    "number_needed_upper",
    "prevalence",
    "note",
)
POPULATION_COLUMNS = (
    "prevalence",
    "expected",
    "risk",
    "lower",
    "upper",
    "prob",
    "verdict",
    "reason",
)
MOST_VALUES = 12
"""A number with more distinct values counts as measured, and is represented by its quartiles."""
MOST_PROFILES = 1_000
"""With more combinations of values, the default table varies one variable at a time."""
NEAR = 0.5
"""Patients within this many SDs of a measured value count as having it."""
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class RiskBasis:
    """The inputs of `predict_risk`, from which other programs can compute the same risks.

    In each draw, the log odds of a profile are its code times the slopes, plus an intercept. If the
    prevalence is the patients' own, the intercept is `own_intercept`. Otherwise it is
    `sampled_intercept` plus the log odds of the prevalence's quantile at `shares`.
    """

    prevalence: Prevalence
    """The chosen prevalence, by default that of the study."""
    variables: tuple[ProfileVariable, ...]
    own_intercept: Floats
    """dims (draw,)"""
    sampled_intercept: Floats
    """Intercept minus the log odds of cases to controls in the sample, dims (draw,)"""
    shares: Floats
    """Probability at which each draw takes the quantile of a prevalence, dims (draw,)"""
    slopes: Floats
    """dims (draw, predictor)"""
    design: Floats
    """dims (replicate or 1, pattern, predictor)"""
    totals: Ints
    """Patients, dims (replicate, pattern)"""
    typical: Floats
    """Code of the most common levels and of the medians, dims (predictor,)"""
    ends: Floats
    """Lowest and highest observed code, dims (2, predictor)"""
    near: Floats
    """Codes that differ by at most this count as equal in `support`, dims (predictor,)"""


@dataclass(frozen=True)
class _Fitted:
    """The draws and their patients, as arrays."""

    study: str
    intercept: Floats
    """dims (draw,)"""
    slopes: Floats
    """dims (draw, predictor)"""
    replicate: Ints
    """dims (draw,)"""
    design: Floats
    """dims (replicate or 1, pattern, predictor)"""
    cases: Ints
    """dims (replicate, pattern)"""
    controls: Ints
    predictors: tuple[str, ...]
    variables: tuple[ProfileVariable, ...]
    basis: Basis
    attrs: Mapping[str, Any]

    @property
    def totals(self) -> Ints:
        """Patients, dims (replicate, pattern)."""
        return self.cases + self.controls

    @cached_property
    def sample_log_odds(self) -> Floats:
        """The result of `_sample_log_odds`, which every prevalence uses."""
        return _sample_log_odds(self)

    def design_of(self, replicate: int) -> Floats:
        """Return the design of one replicate, dims (pattern, predictor)."""
        return np.asarray(self.design[replicate if len(self.design) > 1 else 0])

    def rng(self, purpose: int) -> np.random.Generator:
        """Return a random number generator, seeded by the draws and the purpose."""
        return np.random.default_rng([int(self.attrs.get("random_seed", 0)), 2, purpose])


def predict_risk(
    draws: xr.DataTree,
    profiles: Profile | Sequence[Profile] | pd.DataFrame | None = None,
    *,
    prevalence: Prevalence | Sequence[Prevalence] | None = None,
    prob: float = 0.95,
) -> pd.DataFrame:
    """Predict the absolute risk of profiles, including the uncertainty of the prevalence.

    Parameters
    ----------
    draws
        From `infer`, or from `fit`.
    profiles
        One or several mappings from each variable to its value, such as
        ``{"tfi": "yes", "vertebrae": 2}``, or a data frame with a column for each variable. By
        default, every combination of the values in the study (quartiles of measured variables). If
        there are more than 1,000, one variable at a time is varied from the typical profile.
    prevalence
        One prevalence, or several as scenarios. By default, that of the population in the study
        file; in a cohort, that of its patients. Your own patients need a prevalence, such as
        `Prevalence.of_these_patients`.
    prob
        Posterior probability inside the equal-tailed intervals.

    Returns
    -------
    One row per prevalence and profile, unrounded, with a column for each predictor and
    `RISK_COLUMNS`. The risk is the posterior median. `support` is "observed", "in some
    replicates", "not observed" or "outside the range".

    Raises
    ------
    StudyError
        If the sampling fractions are unknown, so that there is no absolute risk; if only Table 2
        was analysed; if a profile has a missing or invalid value.
    """
    check_probability(prob, "prob")
    fitted = _read_draws(draws)
    codes = _every_profile(fitted) if profiles is None else _encode_profiles(fitted, profiles)
    supports = _describe_support(fitted, codes)
    rows = []
    for chosen, baseline in _baselines(fitted, prevalence):
        for code, (patients, support, note) in zip(codes, supports, strict=True):
            risk = _risk(fitted, baseline, code)
            cells = [
                c
                for variable in fitted.variables
                for c in variable.show(code[list(variable.columns)])
            ]
            numbers = (*_take_quantiles(risk, prob), prob, chosen.label)
            rows.append((*cells, *numbers, support, patients, note))
    order = [fitted.predictors[j] for variable in fitted.variables for j in variable.columns]
    return make_table(rows, (*order, *RISK_COLUMNS))


def contrast_risks(
    draws: xr.DataTree,
    profile: Profile,
    reference: Profile,
    *,
    prevalence: Prevalence | Sequence[Prevalence] | None = None,
    prob: float = 0.95,
) -> pd.DataFrame:
    """Compare the risks of two profiles: their difference and the number needed to harm.

    The difference is the posterior median of the risk difference. The number needed to harm is its
    reciprocal. Negative numbers are patients per outcome prevented. If the interval of the
    difference includes 0, the interval of the number needed runs from `number_needed_lower` through
    infinity to `number_needed_upper`, which is then negative (Altman 1998), and the note says so.

    Parameters
    ----------
    draws, prevalence, prob
        See `predict_risk`.
    profile, reference
        The two profiles; the difference is the risk of the first minus that of the second.

    Returns
    -------
    One row per prevalence, columns `CONTRAST_COLUMNS`.

    Raises
    ------
    StudyError
        As `predict_risk`.
    """
    check_probability(prob, "prob")
    fitted = _read_draws(draws)
    codes = _encode_profiles(fitted, [profile, reference])
    supports = _describe_support(fitted, codes)
    names = [_name_profile(fitted, code) for code in codes]
    notes = [f"{name}: {note}" for name, (_, _, note) in zip(names, supports, strict=True) if note]
    rows = []
    for chosen, baseline in _baselines(fitted, prevalence):
        risks = [_risk(fitted, baseline, code) for code in codes]
        difference = _take_quantiles(risks[0] - risks[1], prob)
        needed, passage = _invert_difference(*difference)
        rows.append(
            (
                *names,
                *(float(np.median(risk)) for risk in risks),
                *difference,
                prob,
                *needed,
                chosen.label,
                " ".join([passage, *notes] if passage else notes),
            )
        )
    return make_table(rows, CONTRAST_COLUMNS)


def check_population(
    draws: xr.DataTree,
    *,
    prevalence: Prevalence | Sequence[Prevalence] | None = None,
    prob: float = 0.95,
) -> pd.DataFrame:
    """Check that the average risk in the population agrees with the prevalence.

    The distribution of patterns in the population is that of the cases, weighted by the prevalence,
    plus that of the controls, weighted by 1 minus the prevalence. A cohort is its own population.
    The average is over the observed patients, so a model that does not fit them fails this check.

    Returns
    -------
    One row per prevalence, columns `POPULATION_COLUMNS`: `expected` is the median of the
    prevalence, `risk` that of the average risk. The verdict is "pass" if the interval of their
    difference includes 0.

    Raises
    ------
    StudyError
        As `predict_risk`.
    """
    check_probability(prob, "prob")
    fitted = _read_draws(draws)
    rows = []
    for chosen, (intercept, shares) in _baselines(fitted, prevalence):
        average = _average_risk(fitted, intercept, shares)
        low, high = np.quantile(average - shares, [(1 - prob) / 2, (1 + prob) / 2])
        agree = bool(low <= 0 <= high)
        reason = "Risks averaged over the population give the prevalence back."
        if not agree:
            reason = "Risks averaged over the population miss the prevalence: do not use them."
        numbers = (float(np.median(shares)), *_take_quantiles(average, prob), prob)
        rows.append((chosen.label, *numbers, "pass" if agree else "fail", reason))
    return make_table(rows, POPULATION_COLUMNS)


def list_risk_basis(draws: xr.DataTree, *, prevalence: Prevalence | None = None) -> RiskBasis:
    """Return the inputs from which the risk of any profile is computed.

    Parameters
    ----------
    draws, prevalence
        See `predict_risk`.

    Raises
    ------
    StudyError
        As `predict_risk`.
    """
    fitted = _read_draws(draws)
    chosen, _ = _baselines(fitted, prevalence)[0]
    ends, near = _measure_ranges(fitted)
    return RiskBasis(
        prevalence=chosen,
        variables=fitted.variables,
        own_intercept=fitted.intercept,
        sampled_intercept=fitted.intercept - _sample_log_odds(fitted),
        shares=fitted.rng(1).random(len(fitted.intercept)),
        slopes=fitted.slopes,
        design=fitted.design,
        totals=fitted.totals,
        typical=_find_typical(fitted),
        ends=ends,
        near=near,
    )


def parse_profile(text: str, draws: xr.DataTree) -> Profile:
    """Parse a profile such as "tfi=yes,vertebrae=2".

    Parameters
    ----------
    text
        NAME=VALUE for each variable of the regression, separated by commas.
    draws
        The draws that the profile is for.

    Raises
    ------
    StudyError
        If a variable is missing, repeated or unknown, or has an invalid value.
    """
    profile: dict[str, str] = {}
    for part in re.split(r",(?=[^,=]*=)", text):
        name, equals, value = (piece.strip() for piece in part.partition("="))
        if not equals or not name or name in profile:
            msg = "profile: expected NAME=VALUE once for each variable, separated by commas, found "
            raise StudyError(msg + f"{part.strip()[:60]!r}; write it as tfi=yes,vertebrae=2")
        profile[name] = value
    _encode_profile(_read_draws(draws), profile)
    return profile


def _read_draws(draws: xr.DataTree) -> _Fitted:
    """Return draws and patients as arrays; draws may be from `infer` or from `fit`."""
    study = str(draws.attrs.get("study", "draws"))
    if "posterior" not in draws or "intercept" not in draws["posterior"]:
        msg = f"{study}: expected draws with an intercept, found none, as if Table 2 alone was "
        raise StudyError(msg + "analysed; absolute risks need patients: add Table 1")
    posterior, about = draws["posterior"].to_dataset(), draws["constant_data"].to_dataset()
    per_draw = ("chain", "draw")
    slopes = posterior["log_odds_ratio"].transpose(*per_draw, "predictor").to_numpy()
    cases = np.atleast_2d(_by_replicate(draws["observed_data"].to_dataset()["cases"]))
    design = _by_replicate(about["design"])
    stats = draws["sample_stats"]
    total = slopes.shape[0] * slopes.shape[1]
    replicate = np.zeros(total, dtype=np.int64)
    if "replicate" in stats:
        replicate = stats["replicate"].transpose(*per_draw).to_numpy().ravel()
    predictors = tuple(map(str, about["predictor"].to_numpy().tolist()))
    return _Fitted(
        study=study,
        intercept=posterior["intercept"].transpose(*per_draw).to_numpy().ravel(),
        slopes=slopes.reshape(total, -1),
        replicate=replicate,
        design=design if design.ndim == 3 else design[None],
        cases=cases,
        controls=np.atleast_2d(_by_replicate(about["controls"])),
        predictors=predictors,
        variables=list_profile_variables(read_contrasts(about)),
        basis=Basis.of(draws),
        attrs={str(name): value for name, value in draws.attrs.items()},
    )


def _by_replicate(values: xr.DataArray) -> NDArray[Any]:
    dims = [dim for dim in ("replicate", "pattern", "predictor") if dim in values.dims]
    return np.asarray(values.transpose(*dims).to_numpy())


def _encode_profiles(
    fitted: _Fitted, profiles: Profile | Sequence[Profile] | pd.DataFrame
) -> Floats:
    """Encode profiles as predictors, dims (profile, predictor)."""
    if isinstance(profiles, pd.DataFrame):
        listed: list[Any] = profiles.to_dict("records")
    else:
        listed = [profiles] if isinstance(profiles, Mapping) else list(profiles)
    if not listed or not all(isinstance(profile, Mapping) for profile in listed):
        msg = "profiles: expected one or more mappings from variable to value, found "
        example = ", ".join(variable.examples[0] for variable in fitted.variables)
        raise StudyError(msg + f"{str(profiles)[:60]!r}; for example {example}")
    return np.array([_encode_profile(fitted, profile) for profile in listed])


def _encode_profile(fitted: _Fitted, profile: Profile) -> Floats:
    known = {variable.name: variable for variable in fitted.variables}
    for name in profile:
        if name not in known:
            msg = f"profile: expected the variables {', '.join(known)}, found {str(name)[:60]!r}; "
            raise StudyError(msg + "respell or leave it out")
    code = np.zeros(len(fitted.predictors))
    for name, variable in known.items():
        if name not in profile:
            msg = f"profile: expected a value for each of {', '.join(known)}, found none for "
            raise StudyError(msg + f"{name}; add {' or '.join(variable.examples)}")
        code[list(variable.columns)] = variable.encode(profile[name])
    return code


def _name_profile(fitted: _Fitted, code: Floats) -> str:
    parts = (
        variable.name_value(code[list(variable.columns)].tolist()) for variable in fitted.variables
    )
    return ", ".join(parts)


def _values(fitted: _Fitted, variable: ProfileVariable) -> tuple[Floats, Floats]:
    """Return the distinct values, dims (value, predictor), and mean numbers of patients."""
    design = np.broadcast_to(fitted.design, (*fitted.totals.shape, fitted.design.shape[2]))
    used = fitted.totals > 0
    rows, where = np.unique(design[used][:, variable.columns], axis=0, return_inverse=True)
    return rows, np.bincount(where.ravel(), fitted.totals[used]) / len(fitted.totals)


def _every_profile(fitted: _Fitted) -> Floats:
    """Return every combination of values, dims (profile, predictor).

    If there are too many, one variable at a time is varied, and the others keep their most common
    or median value.
    """
    choices = []
    for variable in fitted.variables:
        rows, patients = _values(fitted, variable)
        if not variable.levels and len(rows) > MOST_VALUES:
            rows = rows[np.unique(_find_quartiles(patients))]
        choices.append(rows)
    columns = [j for variable in fitted.variables for j in variable.columns]
    if math.prod(map(len, choices)) <= MOST_PROFILES:
        listed = [np.concatenate(row) for row in itertools.product(*choices)]
    else:
        whole = _find_typical(fitted)
        typical = [whole[list(variable.columns)] for variable in fitted.variables]
        listed = [whole[columns]]
        for i, rows in enumerate(choices):
            others = (row for row in rows if not np.array_equal(row, typical[i]))
            listed += [np.concatenate([*typical[:i], row, *typical[i + 1 :]]) for row in others]
    return np.array(listed)[:, np.argsort(columns)]


def _find_quartiles(patients: Floats) -> Ints:
    """Return the positions of the quartiles of ordered values, given their numbers of patients."""
    return np.searchsorted(np.cumsum(patients) / patients.sum(), (0.25, 0.5, 0.75))


def _find_typical(fitted: _Fitted) -> Floats:
    """Return the code of the most common levels and of the medians, dims (predictor,)."""
    code = np.empty(len(fitted.predictors))
    for variable in fitted.variables:
        rows, patients = _values(fitted, variable)
        middle = patients.argmax() if variable.levels else _find_quartiles(patients)[1]
        code[list(variable.columns)] = rows[middle]
    return code


def _describe_support(fitted: _Fitted, codes: Floats) -> list[tuple[float, str, str]]:
    """Return, for each profile, the mean number of patients with it, its support and a note."""
    ends, near = _measure_ranges(fitted)
    found = []
    for code in codes:
        alike = (np.abs(fitted.design - code) <= near).all(axis=2)
        patients = (fitted.totals * alike).sum(axis=1)
        beyond = (code < ends[0] - 1e-9) | (code > ends[1] + 1e-9)
        outside = [a for a in fitted.variables if not a.levels and beyond[list(a.columns)].any()]
        found.append((float(patients.mean()), *_classify_support(patients, outside, ends)))
    return found


def _measure_ranges(fitted: _Fitted) -> tuple[Floats, Floats]:
    """Return the ends of the observed codes, and how far equal codes may differ."""
    near = np.full(len(fitted.predictors), 1e-9)
    ends = np.empty((2, len(fitted.predictors)))
    for variable in fitted.variables:
        rows, patients = _values(fitted, variable)
        columns = list(variable.columns)
        ends[:, columns] = rows.min(axis=0), rows.max(axis=0)
        if not variable.levels and len(rows) > MOST_VALUES:
            centre = np.average(rows[:, 0], weights=patients)
            spread = np.average((rows[:, 0] - centre) ** 2, weights=patients)
            near[columns] = NEAR * math.sqrt(spread)
    return ends, near


def _classify_support(
    patients: Ints, outside: list[ProfileVariable], ends: Floats
) -> tuple[str, str]:
    if outside:
        parts = (
            f"{a.name} ({a.per * ends[0, a.columns[0]]:g} to {a.per * ends[1, a.columns[0]]:g})"
            for a in outside
        )
        note = f"Beyond what was observed of {', '.join(parts)}: an extrapolation."
        return "outside the range", note
    if not patients.any():
        note = "No patient of the study had this profile: the risk rests on the model alone."
        return "not observed", note
    if not patients.all():
        return "in some replicates", "Not every reconstruction has a patient with this profile."
    return "observed", ""


def _baselines(
    fitted: _Fitted, prevalence: Prevalence | Sequence[Prevalence] | None
) -> list[tuple[Prevalence, tuple[Floats, Floats]]]:
    """Return each prevalence with draws of the population's intercept and of the prevalence."""
    if prevalence is None:
        chosen = [_default_prevalence(fitted)]
    elif isinstance(prevalence, Prevalence):
        chosen = [prevalence]
    else:
        chosen = list(prevalence) if isinstance(prevalence, Sequence) else []
    if not chosen or not all(isinstance(p, Prevalence) for p in chosen):
        msg = f"prevalence: expected one or more Prevalence, found {str(prevalence)[:60]!r}; "
        raise StudyError(msg + "make one with Prevalence.from_events or parse_prevalence")
    return [(p, _baseline(fitted, p)) for p in chosen]


def _default_prevalence(fitted: _Fitted) -> Prevalence:
    """Return the prevalence of the study; raise if it is unknown."""
    attrs = fitted.attrs
    if fitted.basis is Basis.OWN_PATIENTS:
        msg = f"{fitted.study}: expected a prevalence, since these patients may be a cohort or a "
        msg += "case-control sample, found none; give the prevalence cohort "
        raise StudyError(msg + "(Prevalence.of_these_patients()), or events/patients")
    if attrs.get("design") == "cohort":
        return Prevalence.of_these_patients()
    if "population_patients" not in attrs or "population_events" not in attrs:
        msg = f"{fitted.study}: expected the population of the cases and controls, since a "
        msg += "case-control sample gives no baseline risk, found none; add "
        raise StudyError(msg + "[study.population] to the study file, or give a prevalence")
    events, patients = int(attrs["population_events"]), int(attrs["population_patients"])
    cases, controls = (int(n.sum(axis=1).max()) for n in (fitted.cases, fitted.controls))
    cases, controls = attrs.get("study_cases", cases), attrs.get("study_controls", controls)
    if events < cases or patients - events < controls:
        msg = f"{fitted.study}: expected a population that includes {cases} cases and {controls} "
        msg += f"controls, found {events} events among {patients} patients; "
        raise StudyError(msg + "fix [study.population], or give a prevalence")
    return Prevalence.from_events(events, patients)


def _baseline(fitted: _Fitted, prevalence: Prevalence) -> tuple[Floats, Floats]:
    """Return draws of the intercept in the population and of the prevalence, dims (draw,)."""
    if prevalence.family == "the patients' own":
        if fitted.attrs.get("design") == "case-control":
            msg = f"{fitted.study}: expected a prevalence for a case-control sample, found the "
            raise StudyError(msg + "prevalence cohort; give events/patients or a percentage")
        share = fitted.cases.sum(axis=1) / fitted.totals.sum(axis=1)
        return fitted.intercept, share[fitted.replicate]
    shares = prevalence.draw(len(fitted.intercept), fitted.rng(1))
    return fitted.intercept + logit(shares) - fitted.sample_log_odds, shares


def _sample_log_odds(fitted: _Fitted) -> Floats:
    """Return the log ratio of expected cases to controls in a Bayesian bootstrap, dims (draw,).

    In each draw, the weight of pattern k is Gamma(patients, 1), independent between patterns. The
    expected cases and controls are the weights times the fitted probabilities of each.
    """
    rng, found = fitted.rng(0), np.empty(len(fitted.intercept))
    for replicate in np.unique(fitted.replicate):
        rows = np.flatnonzero(fitted.replicate == replicate)
        used = fitted.totals[replicate] > 0
        patients = rng.standard_gamma(fitted.totals[replicate, used], (len(rows), used.sum()))
        slopes, design = fitted.slopes[rows], fitted.design_of(replicate)[used]
        log_odds = fitted.intercept[rows, None] + slopes @ design.T
        cases = (patients * expit(log_odds)).sum(axis=1)
        found[rows] = np.log(cases / (patients * expit(-log_odds)).sum(axis=1))
    return found


def _risk(fitted: _Fitted, baseline: tuple[Floats, Floats], code: Floats) -> Floats:
    """Return draws of the risk of one profile."""
    return np.asarray(expit(baseline[0] + fitted.slopes @ code))


def _average_risk(fitted: _Fitted, intercept: Floats, shares: Floats) -> Floats:
    """Return draws of the average risk in the population of the observed patients."""
    found = np.empty(len(intercept))
    groups = [n / n.sum(axis=1, keepdims=True) for n in (fitted.cases, fitted.controls)]
    for replicate in np.unique(fitted.replicate):
        rows = np.flatnonzero(fitted.replicate == replicate)
        log_odds = intercept[rows, None] + fitted.slopes[rows] @ fitted.design_of(replicate).T
        risk, share = expit(log_odds), shares[rows]
        cases, controls = (risk @ group[replicate] for group in groups)
        found[rows] = share * cases + (1 - share) * controls
    return found


def _take_quantiles(values: Floats, prob: float) -> tuple[float, float, float]:
    """Return the median and the ends of the equal-tailed interval."""
    low, middle, high = np.quantile(values, [(1 - prob) / 2, 0.5, (1 + prob) / 2])
    return float(middle), float(low), float(high)


def _invert_difference(
    difference: float, low: float, high: float
) -> tuple[tuple[float, float, float], str]:
    """Return the number needed to harm with its interval, and a note if that includes infinity.

    The examples are from Altman (1998) and Barrowman (2002, CMAJ 166:1676).

    >>> numbers, note = _invert_difference(0.1, -0.05, 0.25)
    >>> numbers, note
    ((10.0, 4.0, -20.0), 'The number needed runs from 4 to infinity for one outcome more, and from
    infinity to 20 for one outcome less.')
    >>> [round(n, 1) for n in _invert_difference(0.166, 0.009, 0.322)[0]]
    [6.0, 3.1, 111.1]
    """
    centre, ends = _invert(difference), (_invert(high), _invert(low))
    if low > 0 or high < 0:
        return (centre, *ends), ""
    note = f"The number needed runs from {ends[0]:.3g} to infinity for one outcome more, and from "
    note += f"infinity to {-ends[1]:.3g} for one outcome less."
    return (centre, *ends), note


def _invert(value: float) -> float:
    return 1 / value if value else math.inf
