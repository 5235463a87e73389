"""Absolute risks: what a patient with given risk factors has to expect.

A case-control sample has as many cases as its authors took, so the intercept of its model says
nothing of anybody's risk. With a prevalence it does (King and Zeng 2001). Their correction is

    corrected intercept = intercept + log odds of the prevalence - log(cases / controls).

Draws of the intercept also carry the chance in how many cases and controls there are, although the
design fixed both and the prevalence has that uncertainty already. So the ratio of cases to controls
is not the fixed one but, in each draw, the one that this draw's model expects for a Bayesian
bootstrap of the patients (Rubin 1981). These are exact draws under the retrospective likelihood,
p(risk factors | case or control), with an improper Dirichlet(0) prior on the patterns (Seaman and
Richardson 2004); only the prospective prior on the intercept is kept, which is vague.
"""

import itertools
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from statistics import NormalDist
from typing import Any

import numpy as np
import pandas as pd
import xarray as xr
from numpy.typing import NDArray
from scipy.special import betaincinv, expit, logit, ndtri

from pvp_bayes.columns import frame
from pvp_bayes.study import StudyError

__all__ = [
    "CONTRAST_COLUMNS",
    "POPULATION_COLUMNS",
    "RISK_COLUMNS",
    "Axis",
    "Prevalence",
    "Profile",
    "RiskBasis",
    "check_population",
    "contrast_risks",
    "list_risk_basis",
    "parse_prevalence",
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
"""What follows the columns of the predictors in the table of `predict_risk`."""
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
"""A number with more different values counts as measured: its quartiles stand for it."""
MOST_PROFILES = 1_000
"""Where all combinations of values are more, the default table varies one variable at a time."""
NEAR = 0.5
"""Patients within so many standard deviations of a measured value count as having it."""

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Profile = Mapping[str, Any]
"""A value for each variable: the level in words, or a number in the variable's unit."""


@dataclass(frozen=True, slots=True)
class Prevalence:
    """How often the outcome occurs in the population that risks are asked for.

    Made by `from_events`, `from_interval`, `from_value` or `of_these_patients`.

    >>> Prevalence.from_events(61, 1120).label
    '61 of 1120'
    """

    label: str
    """What the prevalence rests on, for tables."""
    family: str
    """beta (two shapes), logit-normal (mean and SD of the log odds) or the patients' own."""
    first: float = math.nan
    second: float = math.nan

    @classmethod
    def from_events(cls, events: int, patients: int, label: str = "") -> "Prevalence":
        """Return the prevalence behind events among patients, by the Jeffreys prior.

        Raises
        ------
        StudyError
            Where the events are not whole numbers from 0 to the number of patients.
        """
        whole = all(isinstance(n, int | np.integer) for n in (events, patients))
        if not whole or not 0 <= events <= patients or patients < 1:
            msg = "prevalence: expected events among at least as many patients, found "
            raise StudyError(msg + f"{events!r} of {patients!r}; for example 61 of 1120")
        shapes = events + 0.5, patients - events + 0.5
        return cls(label or f"{events} of {patients}", "beta", *shapes)

    @classmethod
    def from_interval(
        cls, low: float, high: float, *, prob: float = 0.95, label: str = ""
    ) -> "Prevalence":
        """Return a prevalence of which only an interval is known, normal on the log odds.

        >>> draws = Prevalence.from_interval(0.14, 0.23).draw(4000, np.random.default_rng(1))
        >>> np.quantile(draws, [0.025, 0.975]).round(2).tolist()
        [0.14, 0.23]
        """
        _check_probability(prob, "prob")
        if not 0 < low <= high < 1:
            msg = "prevalence: expected two ends between 0 and 1 in order, found "
            raise StudyError(msg + f"{low!r} and {high!r}; for example 0.14 and 0.23")
        ends = float(logit(low)), float(logit(high))
        z = NormalDist().inv_cdf(0.5 + prob / 2)
        spread = (ends[1] - ends[0]) / (2 * z)
        return cls(label or f"{low:g} to {high:g}", "logit-normal", sum(ends) / 2, spread)

    @classmethod
    def from_value(cls, value: float, label: str = "") -> "Prevalence":
        """Return a prevalence that is taken as known."""
        _check_probability(value, "prevalence")
        return cls.from_interval(value, value, label=label or f"{value:g}")

    @classmethod
    def of_these_patients(cls) -> "Prevalence":
        """Say that the patients are a cohort: the model's own intercept holds."""
        return cls("these patients", "the patients' own")

    def draw(self, n: int, rng: np.random.Generator) -> Floats:
        """Draw prevalences, dims (draw,): the quantiles at n random shares."""
        return self.quantile(rng.random(n))

    def quantile(self, shares: Floats) -> Floats:
        """Return the prevalences below which lie these shares of its distribution.

        >>> Prevalence.from_events(61, 1120).quantile(np.array([0.025, 0.975])).round(5).tolist()
        [0.04231, 0.06892]
        """
        if self.family == "beta":
            return np.asarray(betaincinv(self.first, self.second, shares))
        return np.asarray(expit(self.first + self.second * ndtri(shares)))


def parse_prevalence(text: str) -> Prevalence:
    """Return the prevalence that a text names.

    Parameters
    ----------
    text
        Events of patients ("61/1120"), a share ("0.054", "5.4%"), a 95 % interval ("0.14-0.23",
        "14%-23%") or "cohort" where the patients are one.

    Raises
    ------
    StudyError
        Where the text is none of these.

    Examples
    --------
    >>> [parse_prevalence(t).label for t in ("61/1120", "5.4%", "14%-23%", "cohort")]
    ['61 of 1120', '0.054', '0.14 to 0.23', 'these patients']
    """
    plain = text.strip().lower()
    if plain == "cohort":
        return Prevalence.of_these_patients()
    counts = re.fullmatch(r"(\d{1,9})\s*(?:/|of)\s*(\d{1,9})", plain)
    if counts:
        return Prevalence.from_events(int(counts[1]), int(counts[2]))
    number = r"((?:\d{1,9}\.?\d{0,15}|\.\d{1,15})\s*%?)"
    shares = re.fullmatch(rf"{number}(?:\s*(?:-|to)\s*{number})?", plain)
    if shares is None:
        msg = "prevalence: expected events of patients, a share, an interval or cohort, found "
        raise StudyError(msg + f"{text[:60]!r}; for example 61/1120, 5.4%, 0.14-0.23")
    ends = [_parse_share(part) for part in shares.groups() if part]
    return Prevalence.from_value(ends[0]) if len(ends) == 1 else Prevalence.from_interval(*ends)


def _parse_share(text: str) -> float:
    """Return a share; a percentage is shifted in text, so that 5.4 % is 0.054 exactly."""
    return float(f"{text.rstrip('% ')}e-2") if text.endswith("%") else float(text)


def _check_probability(value: float, name: str) -> None:
    if not 0 < value < 1:
        msg = f"{name}: expected a number between 0 and 1, found {value!r}; for example 0.95"
        raise StudyError(msg)


@dataclass(frozen=True, slots=True)
class Axis:
    """A variable that a profile has a value for."""

    name: str
    columns: tuple[int, ...]
    """Its predictors."""
    levels: Mapping[str, tuple[float, ...]]
    """What each level contributes to each of its predictors; none for a number."""
    per: float = 1.0
    """For a number, the step that the odds ratio is for."""
    cut: int | None = None
    """For a count cut in two, where the upper level begins."""

    @property
    def example(self) -> str:
        """What a value may look like."""
        if self.levels:
            return " or ".join(f"{self.name}={level}" for level in self.levels)
        return f"{self.name}=1"

    def encode(self, value: Any) -> tuple[float, ...]:
        """Return what a value contributes to each predictor of the variable."""
        text = str(value).strip()
        for level, code in self.levels.items():
            if level.casefold() == text.casefold():
                return code
        try:
            number = float(value)
        except (TypeError, ValueError):
            number = math.nan
        if math.isfinite(number) and self.cut is not None:
            return (float(number >= self.cut),)
        if math.isfinite(number) and not self.levels:
            return (number / self.per,)
        wanted = " or ".join(self.levels) or "a number"
        msg = f"profile: {self.name}: expected {wanted}, found {text[:60]!r}; "
        raise StudyError(msg + f"write {self.example}")

    def show(self, codes: Sequence[float]) -> list[str | float]:
        """Return the cells of the variable's predictors in a table."""
        if not self.levels:
            return [code * self.per for code in codes]
        if len(codes) > 1:
            return ["yes" if code else "no" for code in codes]
        names = {code: level for level, code in self.levels.items()}
        return [names[(float(codes[0]),)]]

    def name_value(self, codes: Sequence[float]) -> str:
        """Return the variable's value as `parse_profile` reads it."""
        if not self.levels:
            return f"{self.name}={codes[0] * self.per:g}"
        same = (level for level, code in self.levels.items() if code == tuple(codes))
        return f"{self.name}={next(same)}"


@dataclass(frozen=True, slots=True)
class RiskBasis:
    """What `predict_risk` computes with, so that other programs can compute the same.

    In each draw the log odds of a profile are its code times the slopes, plus `own_intercept` where
    the prevalence is the patients' own, and else `sampled_intercept` plus the log odds of the
    prevalence's quantile at `shares`.
    """

    prevalence: Prevalence
    """The one that is asked for, by default the study's own."""
    axes: tuple[Axis, ...]
    own_intercept: Floats
    """dims (draw,)"""
    sampled_intercept: Floats
    """Without the log odds of cases to controls in the sample, dims (draw,)"""
    shares: Floats
    """Where each draw stands in the distribution of any prevalence, dims (draw,)"""
    slopes: Floats
    """dims (draw, predictor)"""
    design: Floats
    """dims (replicate or 1, pattern, predictor)"""
    totals: Ints
    """Patients, dims (replicate, pattern)"""
    typical: Floats
    """The code of the most common levels and the medians, dims (predictor,)"""
    ends: Floats
    """Lowest and highest code that was observed, dims (2, predictor)"""
    near: Floats
    """Codes that differ by no more count as the same in `support`, dims (predictor,)"""


@dataclass(frozen=True)
class _Fitted:
    """What risks are made of: draws, and the patients that they rest on."""

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
    axes: tuple[Axis, ...]
    attrs: Mapping[str, Any]

    @property
    def totals(self) -> Ints:
        """Patients, dims (replicate, pattern)."""
        return self.cases + self.controls

    @cached_property
    def sample_log_odds(self) -> Floats:
        """What `_sample_log_odds` returns, the same for every prevalence."""
        return _sample_log_odds(self)

    def design_of(self, replicate: int) -> Floats:
        """Return the design of one replicate, dims (pattern, predictor)."""
        return np.asarray(self.design[replicate if len(self.design) > 1 else 0])

    def rng(self, purpose: int) -> np.random.Generator:
        """Return random numbers that only the draws and the purpose decide."""
        return np.random.default_rng([int(self.attrs.get("random_seed", 0)), 2, purpose])


def predict_risk(
    draws: xr.DataTree,
    profiles: Profile | Sequence[Profile] | pd.DataFrame | None = None,
    *,
    prevalence: Prevalence | Sequence[Prevalence] | None = None,
    prob: float = 0.95,
) -> pd.DataFrame:
    """Predict the absolute risk of profiles, with the prevalence's own uncertainty.

    Parameters
    ----------
    draws
        From `infer`, or from `fit`.
    profiles
        One or several mappings from each variable to its value, such as
        ``{"tfi": "yes", "vertebrae": 2}``, or a frame with a column for each variable. By default
        every combination of values that patients of the study have (quartiles for measured ones),
        or, where those are more than 1,000, one variable at a time around the typical profile.
    prevalence
        By default what the study file says of its population, or, in a cohort, the patients' own.
        Several are scenarios, one after the other in the table. Your own patients need one, see
        `Prevalence.of_these_patients`.
    prob
        Posterior probability inside the equal-tailed intervals.

    Returns
    -------
    One row per prevalence and profile, unrounded: a column for each predictor and `RISK_COLUMNS`.
    The risk is the posterior median: over repeated studies it is better calibrated than the mean.
    `support` is observed, in some replicates, not observed, or outside the range.

    Raises
    ------
    StudyError
        Where no sampling fraction is known, so that there is no absolute risk; where Table 2 alone
        was analysed; where a profile lacks a value or has one that cannot be.
    """
    _check_probability(prob, "prob")
    fitted = _read_draws(draws)
    codes = _every_profile(fitted) if profiles is None else _encode_profiles(fitted, profiles)
    supports = _describe_support(fitted, codes)
    rows = []
    for chosen, baseline in _baselines(fitted, prevalence):
        for code, (patients, support, note) in zip(codes, supports, strict=True):
            risk = _risk(fitted, baseline, code)
            cells = [c for axis in fitted.axes for c in axis.show(code[list(axis.columns)])]
            numbers = (*_summarise(risk, prob), prob, chosen.label)
            rows.append((*cells, *numbers, support, patients, note))
    order = [fitted.predictors[j] for axis in fitted.axes for j in axis.columns]
    return frame(rows, (*order, *RISK_COLUMNS))


def contrast_risks(
    draws: xr.DataTree,
    profile: Profile,
    reference: Profile,
    *,
    prevalence: Prevalence | Sequence[Prevalence] | None = None,
    prob: float = 0.95,
) -> pd.DataFrame:
    """Compare the risks of two profiles: their difference and the number needed to harm.

    The difference is the median of the draws' differences. The number needed is its reciprocal;
    negative numbers mean patients for one outcome less. Where the interval of the difference holds
    0, that of the number needed runs from `number_needed_lower` through infinity to
    `number_needed_upper`, which is then negative (Altman 1998), and the note says so.

    Parameters
    ----------
    draws, prevalence, prob
        See `predict_risk`.
    profile, reference
        The two profiles; the difference is the first's risk less the second's.

    Returns
    -------
    One row per prevalence, columns `CONTRAST_COLUMNS`.

    Raises
    ------
    StudyError
        As `predict_risk`.
    """
    _check_probability(prob, "prob")
    fitted = _read_draws(draws)
    codes = _encode_profiles(fitted, [profile, reference])
    supports = _describe_support(fitted, codes)
    names = [_name_profile(fitted, code) for code in codes]
    notes = [f"{name}: {note}" for name, (_, _, note) in zip(names, supports, strict=True) if note]
    rows = []
    for chosen, baseline in _baselines(fitted, prevalence):
        risks = [_risk(fitted, baseline, code) for code in codes]
        difference = _summarise(risks[0] - risks[1], prob)
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
    return frame(rows, CONTRAST_COLUMNS)


def check_population(
    draws: xr.DataTree,
    *,
    prevalence: Prevalence | Sequence[Prevalence] | None = None,
    prob: float = 0.95,
) -> pd.DataFrame:
    """Check that risks averaged over the population give the prevalence back.

    The population's patterns are those of the cases, weighted by the prevalence, and those of the
    controls, weighted by the rest; a cohort is its own population. The patients that are averaged
    over are the ones counted, not the model's, so a model that does not fit them fails here.

    Returns
    -------
    One row per prevalence, columns `POPULATION_COLUMNS`: `expected` is the prevalence's median,
    `risk` that of the average risk; the verdict is pass where the interval of their difference
    holds 0.

    Raises
    ------
    StudyError
        As `predict_risk`.
    """
    _check_probability(prob, "prob")
    fitted = _read_draws(draws)
    rows = []
    for chosen, (intercept, shares) in _baselines(fitted, prevalence):
        average = _average_risk(fitted, intercept, shares)
        low, high = np.quantile(average - shares, [(1 - prob) / 2, (1 + prob) / 2])
        agree = bool(low <= 0 <= high)
        reason = "Risks averaged over the population give the prevalence back."
        if not agree:
            reason = "Risks averaged over the population miss the prevalence: do not use them."
        numbers = (float(np.median(shares)), *_summarise(average, prob), prob)
        rows.append((chosen.label, *numbers, "pass" if agree else "fail", reason))
    return frame(rows, POPULATION_COLUMNS)


def list_risk_basis(draws: xr.DataTree, *, prevalence: Prevalence | None = None) -> RiskBasis:
    """Return what the risks of any profile are computed from.

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
        axes=fitted.axes,
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
    """Return the profile that a text such as "tfi=yes,vertebrae=2" names.

    Parameters
    ----------
    text
        NAME=VALUE for each variable of the regression, separated by commas.
    draws
        The draws that the profile is for.

    Raises
    ------
    StudyError
        Where a variable is missing, named twice or unknown, or has a value that cannot be.
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
    """Return draws and patients in one shape, whatever engine made them."""
    study = str(draws.attrs.get("study", "draws"))
    if "posterior" not in draws or "intercept" not in draws["posterior"]:
        msg = f"{study}: expected draws with an intercept, found none, as where Table 2 alone was "
        raise StudyError(msg + "analysed; no absolute risk follows without patients: add Table 1")
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
        axes=_read_axes(predictors, list(map(str, about["step"].to_numpy().tolist()))),
        attrs={str(name): value for name, value in draws.attrs.items()},
    )


def _by_replicate(values: xr.DataArray) -> NDArray[Any]:
    dims = [dim for dim in ("replicate", "pattern", "predictor") if dim in values.dims]
    return np.asarray(values.transpose(*dims).to_numpy())


def _read_axes(predictors: Sequence[str], steps: Sequence[str]) -> tuple[Axis, ...]:
    """Return the variables behind the predictors, from the predictors' steps in words.

    >>> steps = ["yes against no", "2 vertebra more", "b against a", "c against a"]
    >>> for axis in _read_axes(["tfi", "vertebrae", "x[b]", "x[c]"], steps):
    ...     print(axis.name, dict(axis.levels), axis.per)
    tfi {'yes': (1.0,), 'no': (0.0,)} 1.0
    vertebrae {} 2.0
    x {'b': (1.0, 0.0), 'c': (0.0, 1.0), 'a': (0.0, 0.0)} 1.0
    """
    groups: dict[str, list[int]] = {}
    for j, (name, step) in enumerate(zip(predictors, steps, strict=True)):
        several = " against " in step and name.endswith("]")
        groups.setdefault(name.partition("[")[0] if several else name, []).append(j)
    found = []
    for name, columns in groups.items():
        step = steps[columns[0]]
        cut = re.fullmatch(r"(-?\d+) or more against fewer", step)
        per = re.match(r"([-+.\de]+) ", step)
        level, against, reference = step.partition(" against ")
        if not against:
            found.append(Axis(name, tuple(columns), {}, float(per[1]) if per else 1.0))
        elif predictors[columns[0]] == name:
            levels = {level: (1.0,), reference: (0.0,)}
            found.append(Axis(name, (*columns,), levels, cut=int(cut[1]) if cut else None))
        else:
            found.append(_read_levels(name, columns, predictors, steps))
    return tuple(found)


def _read_levels(
    name: str, columns: list[int], predictors: Sequence[str], steps: Sequence[str]
) -> Axis:
    """Return a variable that has several levels with a predictor each."""
    named = [predictors[j].partition("[")[2].removesuffix("]") for j in columns]
    ends = [
        steps[j].removeprefix(f"{level} against ") for j, level in zip(columns, named, strict=True)
    ]
    references: dict[str, None] = {}
    for end in ends:
        parts = end.split(" or ")
        references |= dict.fromkeys(parts if set(parts) & set(named) else [end])
    others = [r for r in references if r not in (*named, "the reference")]
    codes = dict(zip(named, map(tuple, np.eye(len(named)).tolist()), strict=True))
    nothing = (0.0,) * len(named)
    return Axis(name, tuple(columns), codes | dict.fromkeys(others or ["reference"], nothing))


def _encode_profiles(
    fitted: _Fitted, profiles: Profile | Sequence[Profile] | pd.DataFrame
) -> Floats:
    """Return profiles in the model's coding, dims (profile, predictor)."""
    if isinstance(profiles, pd.DataFrame):
        listed: list[Any] = profiles.to_dict("records")
    else:
        listed = [profiles] if isinstance(profiles, Mapping) else list(profiles)
    if not listed or not all(isinstance(profile, Mapping) for profile in listed):
        msg = "profiles: expected one or more mappings from variable to value, found "
        example = ", ".join(axis.example.partition(" or ")[0] for axis in fitted.axes)
        raise StudyError(msg + f"{str(profiles)[:60]!r}; for example {example}")
    return np.array([_encode_profile(fitted, profile) for profile in listed])


def _encode_profile(fitted: _Fitted, profile: Profile) -> Floats:
    known = {axis.name: axis for axis in fitted.axes}
    for name in profile:
        if name not in known:
            msg = f"profile: expected the variables {', '.join(known)}, found {str(name)[:60]!r}; "
            raise StudyError(msg + "respell or leave it out")
    code = np.zeros(len(fitted.predictors))
    for name, axis in known.items():
        if name not in profile:
            msg = f"profile: expected a value for each of {', '.join(known)}, found none for "
            raise StudyError(msg + f"{name}; add {axis.example}")
        code[list(axis.columns)] = axis.encode(profile[name])
    return code


def _name_profile(fitted: _Fitted, code: Floats) -> str:
    parts = (axis.name_value(code[list(axis.columns)].tolist()) for axis in fitted.axes)
    return ", ".join(parts)


def _values(fitted: _Fitted, axis: Axis) -> tuple[Floats, Floats]:
    """Return a variable's different values, dims (value, predictor), and patients with each."""
    design = np.broadcast_to(fitted.design, (*fitted.totals.shape, fitted.design.shape[2]))
    used = fitted.totals > 0
    rows, where = np.unique(design[used][:, axis.columns], axis=0, return_inverse=True)
    return rows, np.bincount(where.ravel(), fitted.totals[used]) / len(fitted.totals)


def _every_profile(fitted: _Fitted) -> Floats:
    """Return every combination of the variables' values, dims (profile, predictor).

    Where those are too many, one variable at a time takes its values and the others stay at their
    most common or median one.
    """
    choices = []
    for axis in fitted.axes:
        rows, patients = _values(fitted, axis)
        if not axis.levels and len(rows) > MOST_VALUES:
            rows = rows[np.unique(_find_quartiles(patients))]
        choices.append(rows)
    columns = [j for axis in fitted.axes for j in axis.columns]
    if math.prod(map(len, choices)) <= MOST_PROFILES:
        listed = [np.concatenate(row) for row in itertools.product(*choices)]
    else:
        whole = _find_typical(fitted)
        typical = [whole[list(axis.columns)] for axis in fitted.axes]
        listed = [whole[columns]]
        for i, rows in enumerate(choices):
            others = (row for row in rows if not np.array_equal(row, typical[i]))
            listed += [np.concatenate([*typical[:i], row, *typical[i + 1 :]]) for row in others]
    return np.array(listed)[:, np.argsort(columns)]


def _find_quartiles(patients: Floats) -> Ints:
    """Return where the quartiles of ordered values lie, from the patients with each value."""
    return np.searchsorted(np.cumsum(patients) / patients.sum(), (0.25, 0.5, 0.75))


def _find_typical(fitted: _Fitted) -> Floats:
    """Return the code of the most common levels and of the medians, dims (predictor,)."""
    code = np.empty(len(fitted.predictors))
    for axis in fitted.axes:
        rows, patients = _values(fitted, axis)
        middle = patients.argmax() if axis.levels else _find_quartiles(patients)[1]
        code[list(axis.columns)] = rows[middle]
    return code


def _describe_support(fitted: _Fitted, codes: Floats) -> list[tuple[float, str, str]]:
    """Return patients with each profile (mean of the replicates), support and a note."""
    ends, near = _measure_ranges(fitted)
    found = []
    for code in codes:
        alike = (np.abs(fitted.design - code) <= near).all(axis=2)
        patients = (fitted.totals * alike).sum(axis=1)
        beyond = (code < ends[0] - 1e-9) | (code > ends[1] + 1e-9)
        outside = [a for a in fitted.axes if not a.levels and beyond[list(a.columns)].any()]
        found.append((float(patients.mean()), *_judge_support(patients, outside, ends)))
    return found


def _measure_ranges(fitted: _Fitted) -> tuple[Floats, Floats]:
    """Return the ends of the observed codes, and how far the same value may lie apart."""
    near = np.full(len(fitted.predictors), 1e-9)
    ends = np.empty((2, len(fitted.predictors)))
    for axis in fitted.axes:
        rows, patients = _values(fitted, axis)
        columns = list(axis.columns)
        ends[:, columns] = rows.min(axis=0), rows.max(axis=0)
        if not axis.levels and len(rows) > MOST_VALUES:
            centre = np.average(rows[:, 0], weights=patients)
            spread = np.average((rows[:, 0] - centre) ** 2, weights=patients)
            near[columns] = NEAR * math.sqrt(spread)
    return ends, near


def _judge_support(patients: Ints, outside: list[Axis], ends: Floats) -> tuple[str, str]:
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
    """Return, for each prevalence, draws of the population's intercept and of the prevalence."""
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
    """Return what the study says, or refuse where it says nothing."""
    attrs = fitted.attrs
    if attrs.get("method") == "observed":
        msg = f"{fitted.study}: expected to be told whether these patients are a cohort or a case-"
        msg += "control sample, found nothing that says so; give the prevalence cohort "
        raise StudyError(msg + "(Prevalence.of_these_patients()), or events/patients")
    if attrs.get("design") == "cohort":
        return Prevalence.of_these_patients()
    if "population_patients" not in attrs or "population_events" not in attrs:
        msg = f"{fitted.study}: expected the population that cases and controls came from, since "
        msg += "a case-control sample has no baseline risk of its own; found none; add "
        raise StudyError(msg + "[study.population] to the study file, or give a prevalence")
    events, patients = int(attrs["population_events"]), int(attrs["population_patients"])
    cases, controls = (int(n.sum(axis=1).max()) for n in (fitted.cases, fitted.controls))
    cases, controls = attrs.get("study_cases", cases), attrs.get("study_controls", controls)
    if events < cases or patients - events < controls:
        msg = f"{fitted.study}: expected a population that holds {cases} cases and {controls} "
        msg += f"controls, found {events} events among {patients} patients; "
        raise StudyError(msg + "mend [study.population], or give a prevalence")
    return Prevalence.from_events(events, patients)


def _baseline(fitted: _Fitted, prevalence: Prevalence) -> tuple[Floats, Floats]:
    """Return draws of the intercept in the population, and of the prevalence, dims (draw,)."""
    if prevalence.family == "the patients' own":
        if fitted.attrs.get("design") == "case-control":
            msg = f"{fitted.study}: expected a prevalence for a case-control sample, found that "
            raise StudyError(msg + "the patients are a cohort; give events/patients or a share")
        share = fitted.cases.sum(axis=1) / fitted.totals.sum(axis=1)
        return fitted.intercept, share[fitted.replicate]
    shares = prevalence.draw(len(fitted.intercept), fitted.rng(1))
    return fitted.intercept + logit(shares) - fitted.sample_log_odds, shares


def _sample_log_odds(fitted: _Fitted) -> Floats:
    """Return the log of cases over controls that each draw expects for its patients, resampled.

    Given the draw, the model's expected controls with pattern k are Gamma(patients, 1) times the
    probability of being a control, independent between patterns; the cases likewise.
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
    """Return draws of the risk averaged over the population of the counted patients."""
    found = np.empty(len(intercept))
    groups = [n / n.sum(axis=1, keepdims=True) for n in (fitted.cases, fitted.controls)]
    for replicate in np.unique(fitted.replicate):
        rows = np.flatnonzero(fitted.replicate == replicate)
        log_odds = intercept[rows, None] + fitted.slopes[rows] @ fitted.design_of(replicate).T
        risk, share = expit(log_odds), shares[rows]
        cases, controls = (risk @ group[replicate] for group in groups)
        found[rows] = share * cases + (1 - share) * controls
    return found


def _summarise(values: Floats, prob: float) -> tuple[float, float, float]:
    """Return the median and the ends of the equal-tailed interval."""
    low, middle, high = np.quantile(values, [(1 - prob) / 2, 0.5, (1 + prob) / 2])
    return float(middle), float(low), float(high)


def _invert_difference(
    difference: float, low: float, high: float
) -> tuple[tuple[float, float, float], str]:
    """Return the number needed with its ends, and a sentence where it passes through infinity.

    The worked intervals are Altman's (1998) and Barrowman's (2002, CMAJ 166:1676).

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
