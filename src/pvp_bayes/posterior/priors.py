"""Define prior sets for the log odds ratios and the intercept.

Priors are per step as printed in Table 2, except in the hierarchical family: there the factors
share one scale, and are therefore compared per level or per two SDs (see `tables.comparable`),
whatever their printed steps. Every prior is symmetric about an odds ratio of 1, except for mixtures
of normals by predictor, which are derived from other studies. In all sets the intercept at the
means of the predictors has a normal prior.
"""

import json
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from statistics import NormalDist
from types import MappingProxyType
from typing import Literal

import xarray as xr

from pvp_bayes.errors import StudyError
from pvp_bayes.patients.predictors import read_comparable_steps
from pvp_bayes.posterior.horseshoe import SLAB, find_limit

__all__ = [
    "EFFECT_SD",
    "EVIDENCE",
    "PRIOR_SETS",
    "Normals",
    "PriorSet",
    "format_normals",
    "is_selectable",
    "name_priors",
    "parse_prior_set",
    "select_priors",
]


Family = Literal["hierarchical", "horseshoe", "normal", "student-t", "cauchy", "mixture"]
Normals = tuple[tuple[float, float, float], ...]
"""Weight, mean and SD of each component of a mixture of normals, on the log odds ratio scale."""
SCEPTICAL_SCALE = math.log(2) / NormalDist().inv_cdf(0.975)
"""With this SD, 95 % of a normal prior lies between odds ratios of 1/2 and 2."""
INTERCEPT_SCALE = 5.0
EVIDENCE = "evidence"
"""Name of the prior set derived from other studies."""
MOST_NORMALS = 100
"""Largest number of components in the mixture of one predictor."""
_FORMS = (
    "hierarchical[:SCALE], horseshoe:SCALE, normal:SCALE, student-t:DF:SCALE, cauchy:SCALE, "
    "sceptical"
)


@dataclass(frozen=True, slots=True)
class PriorSet:
    """A prior for the log odds ratios and the intercept.

    Examples
    --------
    >>> print(PriorSet("sceptical", "normal", SCEPTICAL_SCALE).meaning)
    95 % of the prior on each odds ratio lies between 1/2 and 2
    >>> print(PriorSet("hierarchical", "hierarchical", 1.0).meaning)
    95 % of the prior on each odds ratio per level or per 2 SD lies between 1/8.86 and 8.86
    """

    name: str
    family: Family
    scale: float
    """Scale of the prior of each log odds ratio. In the hierarchical and horseshoe families it is
    the scale of the prior of tau, half-normal and half-Cauchy, and in the mixture family that of
    predictors without a mixture."""
    degrees_of_freedom: float = math.inf
    intercept_scale: float = INTERCEPT_SCALE
    mixtures: tuple[tuple[str, Normals], ...] = ()
    """For the mixture family: predictors and the components of their prior; the last component is
    the vague part."""
    steps: tuple[float, ...] = ()
    """For families with tau, once selected for patients: the comparable step of each
    predictor in printed steps; empty for steps of 1."""
    crude_effects: tuple[tuple[float, float], ...] = ()
    """For the hierarchical family: further effects that share tau, each an estimate per comparable
    step with its standard error."""

    def __post_init__(self) -> None:
        """Raise `StudyError` if the parameters do not define a valid prior."""
        df = self.degrees_of_freedom
        if self.family == "student-t" and not 1 <= df <= 1e6:
            msg = f"priors {self.name!r}: expected degrees of freedom from 1 to 1e6, found {df}"
            raise StudyError(msg + "; 1 is a Cauchy prior, and many are a normal one")
        for scale in (self.scale, self.intercept_scale):
            if not (1e-6 <= scale <= 1e6):
                msg = f"priors {self.name!r}: expected a scale from 1e-6 to 1e6, found {scale}"
                raise StudyError(msg + "; choose one on the log odds scale")
        for predictor, normals in self.mixtures:
            for weight, mean, sd in normals:
                if not (0 < weight <= 1 and abs(mean) <= 1e6 and 1e-6 <= sd <= 1e6):
                    msg = f"priors {self.name!r}, {predictor!r}: expected a weight, a mean and an "
                    msg += f"SD from 1e-6 to 1e6, found {weight}, {mean} and {sd}"
                    raise StudyError(msg + "; fix the mixture")
            total = math.fsum(weight for weight, _, _ in normals)
            if abs(total - 1) > 1e-6 or len(normals) > MOST_NORMALS:
                msg = f"priors {self.name!r}, {predictor!r}: expected weights that sum to 1, found "
                raise StudyError(msg + f"{total:g} from {len(normals)} normals; fix the mixture")

    @property
    def distribution(self) -> str:
        """The prior as a formula."""
        if self.family == "hierarchical":
            scale = f"tau ~ HalfNormal({self.scale:g})"
            return f"log odds ratio per level or per 2 SD ~ Normal(0, tau), {scale}"
        if self.family == "horseshoe":
            scale = f"lambda ~ HalfCauchy(1), tau ~ HalfCauchy({self.scale:g})"
            spread = f"1/s^2 = 1/(tau lambda)^2 + 1/{SLAB:g}^2"
            return f"log odds ratio per level or per 2 SD ~ Normal(0, s), {spread}, {scale}"
        if self.family == "normal":
            return f"log odds ratio ~ Normal(0, {self.scale:.4g})"
        if self.family == "cauchy":
            return f"log odds ratio ~ Cauchy(0, {self.scale:g})"
        if self.family == "mixture":
            parts = [f"{name} ~ {format_normals(normals)}" for name, normals in self.mixtures]
            return f"log odds ratio of {', of '.join([*parts, f'others ~ N(0, {self.scale:g})'])}"
        return f"log odds ratio ~ Student-t({self.degrees_of_freedom:g}; 0, {self.scale:g})"

    @property
    def meaning(self) -> str:
        """The meaning of the prior for an odds ratio, in one sentence."""
        if self.family == "mixture":
            high = math.exp(min(self.limit(0.95), 700.0))
            limit = f"{high:.3g}" if high < 1000 else f"{float(f'{high:.3g}'):,.0f}"
            vague = f"95 % of that part lies between 1/{limit} and {limit}"
            shares = sorted({f"{parts[-1][0]:.3g}" for _, parts in self.mixtures if len(parts) > 1})
            return (
                "each odds ratio is expected where other studies of the same factor put that of a "
                f"further study, and with weight {' or '.join(shares)} anywhere ({vague}); the "
                "prior of a factor without other studies is the latter alone"
            )
        high = math.exp(min(self.limit(0.95), 700.0))
        if self.family == "horseshoe":
            half = math.exp(self.limit(0.5))
            return (
                "most odds ratios per level or per 2 SD are close to 1 and few are not: half of "
                f"the prior on each lies between 1/{half:.3g} and {half:.3g}, 95 % between "
                f"1/{high:.3g} and {high:.3g}"
            )
        per = " per level or per 2 SD" if self.shares_scale else ""
        return f"95 % of the prior on each odds ratio{per} lies between 1/{high:.3g} and {high:.3g}"

    @property
    def shares_scale(self) -> bool:
        """Whether the factors share a scale, so that the prior is per comparable step."""
        return self.family in ("hierarchical", "horseshoe")

    def limit(self, prob: float) -> float:
        """Return c such that the log odds ratio lies in [-c, c] with probability `prob`.

        In the mixture family this is for predictors without a mixture, and in the hierarchical
        family for the log odds ratio per comparable step.

        >>> round(PriorSet("x", "normal", 2.0).limit(0.95), 3)
        3.92
        >>> round(PriorSet("x", "student-t", 1.0, 4.0).limit(0.95), 3)
        2.776
        """
        if self.family == "horseshoe":
            return find_limit(self.scale, prob)
        return self.scale * _find_limit(self.family, self.degrees_of_freedom, prob)

    def select(self, predictors: Sequence[str], steps: Sequence[float] = ()) -> "PriorSet":
        """Return the prior set for these predictors, in their order.

        The mixture family keeps their mixtures, and families with tau their comparable steps.
        Predictors without a mixture, or whose mixture was dropped because their coding changed, get
        a normal prior with SD `scale`.

        >>> normals = ((0.8, 1.0, 0.3), (0.2, 0.0, 4.0))
        >>> prior = PriorSet("evidence", "mixture", 4.0, mixtures=(("a", normals),))
        >>> prior.select(["b", "a"]).mixtures[0]
        ('b', ((1.0, 0.0, 4.0),))
        """
        if self.shares_scale:
            return replace(self, steps=tuple(steps))
        if self.family != "mixture":
            return self
        known = dict(self.mixtures)
        alone = ((1.0, 0.0, self.scale),)
        return replace(self, mixtures=tuple((name, known.get(name, alone)) for name in predictors))

    def tabulate(self) -> list[list[list[float]]]:
        """Return weights, means and SDs of the mixtures, each by predictor and component.

        For predictors with fewer components than others, the last component is repeated and its
        weight divided, so that no weight is 0.
        """
        most = max((len(normals) for _, normals in self.mixtures), default=0)
        rows = []
        for _, normals in self.mixtures:
            times = most - len(normals) + 1
            weight, mean, sd = normals[-1]
            rows.append([*normals[:-1], *[(weight / times, mean, sd)] * times])
        return [[[normal[part] for normal in row] for row in rows] for part in range(3)]

    def check_predictors(self, predictors: Sequence[str]) -> None:
        """Check that at least one predictor has a mixture; otherwise all priors would be vague.

        Raises
        ------
        StudyError
            If the family is mixture and none of the predictors has one.
        """
        known = [name for name, _ in self.mixtures]
        if self.family == "mixture" and not {*known} & {*predictors}:
            msg = f"priors {self.name!r}: expected a predictor among {', '.join(known) or 'none'}, "
            msg += f"found {', '.join(map(str, predictors))}"
            raise StudyError(msg + "; choose a prior set that is for all predictors")

    def drop(self, predictors: Iterable[str]) -> "PriorSet":
        """Return the prior set without the mixtures of these predictors."""
        gone = set(predictors)
        return replace(self, mixtures=tuple(m for m in self.mixtures if m[0] not in gone))


def is_selectable(priors: PriorSet, data: xr.Dataset) -> bool:
    """Return whether `select_priors` has the comparable steps that the prior set needs."""
    steps = read_comparable_steps(data) if priors.shares_scale else []
    return all(0 < step < math.inf for step in steps)


def select_priors(priors: PriorSet, data: xr.Dataset) -> PriorSet:
    """Return the prior set for the predictors of patients or estimates.

    Raises
    ------
    StudyError
        If the prior is per comparable step, and a predictor has none.
    """
    names, steps = data["predictor"].to_numpy().tolist(), read_comparable_steps(data)
    for name, step in zip(names, steps, strict=True):
        if priors.shares_scale and not 0 < step < math.inf:
            msg = f"priors {priors.name!r}: expected an SD or quartiles of {name}, or a standard "
            msg += "error of its coefficient, because effects are compared per 2 SD; found none; "
            raise StudyError(msg + "add it to Table 1, or choose priors such as normal:2.5")
    return priors.select(names, steps)


def format_normals(normals: Normals) -> str:
    """Return a mixture of normals as a formula.

    >>> format_normals(((0.8, 1.25, 0.3), (0.2, 0.0, 4.0)))
    '0.8 N(1.25, 0.3) + 0.2 N(0, 4)'
    """
    return " + ".join(f"{w:.3g} N({mean:.3g}, {sd:.3g})" for w, mean, sd in normals)


@lru_cache
def _find_limit(family: Family, df: float, prob: float) -> float:
    """Return c such that a log odds ratio of scale 1 lies in [-c, c] with probability `prob`."""
    low, high = 0.0, 1.0
    while _probability_inside(family, df, high) < prob:
        high *= 2
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (
            (middle, high) if _probability_inside(family, df, middle) < prob else (low, middle)
        )
    return (low + high) / 2


def _probability_inside(family: Family, df: float, limit: float) -> float:
    """Return P(|log odds ratio| < limit) for a scale of 1."""
    if family in ("normal", "mixture"):
        return math.erf(limit / math.sqrt(2))
    if family == "cauchy":
        return 2 / math.pi * math.atan(limit)
    if family == "hierarchical":
        taus = ((i + 0.5) / 50 for i in range(500))  # midpoint rule, exact to 1e-12
        return math.fsum(
            math.erf(limit / (tau * math.sqrt(2))) * NormalDist().pdf(tau) / 25 for tau in taus
        )
    return _student_t_inside(limit, df)


def _student_t_inside(limit: float, df: float) -> float:
    """Return P(|T| < limit) by Simpson's rule over the angle atan(t / sqrt(df))."""
    angle, steps = math.atan(limit / math.sqrt(df)), 400
    h = angle / steps
    values: list[float] = [math.cos(i * h) ** (df - 1) for i in range(steps + 1)]
    total = values[0] + values[-1] + 4 * sum(values[1:-1:2]) + 2 * sum(values[2:-1:2])
    log_constant = math.lgamma((df + 1) / 2) - math.lgamma(df / 2) - 0.5 * math.log(math.pi)
    return 2 * math.exp(log_constant) * total * h / 3


def name_priors(priors: PriorSet) -> dict[str, str]:
    """Return a prior set as attributes for draws, which `parse_prior_set` reads."""
    if priors.family != "mixture":
        return {"priors": priors.name}
    return {
        "priors": priors.name,
        "prior_mixtures": json.dumps([priors.scale, priors.intercept_scale, priors.mixtures]),
    }


def parse_prior_set(name: str, mixtures: str = "") -> PriorSet:
    """Return the prior set with this name.

    Parameters
    ----------
    name
        hierarchical, hierarchical:SCALE, horseshoe:SCALE, normal:SCALE, student-t:DF:SCALE,
        cauchy:SCALE or sceptical; any name if `mixtures` is given.
    mixtures
        The scale, the scale of the intercept, and predictors with weights, means and SDs, as
        written by `name_priors`.

    Raises
    ------
    StudyError
        If the name is none of these, or the mixtures cannot be parsed.

    Examples
    --------
    >>> parse_prior_set("normal:2.5").distribution
    'log odds ratio ~ Normal(0, 2.5)'
    >>> parse_prior_set("student-t:4:0.62").degrees_of_freedom
    4.0
    """
    number = r"([0-9]{1,9}(?:\.[0-9]{1,9})?|\.[0-9]{1,9})"
    if name == "hierarchical":
        return PriorSet(name, "hierarchical", 1.0)
    if match := re.fullmatch(f"(hierarchical|horseshoe):{number}", name):
        shared: Family = "horseshoe" if match[1] == "horseshoe" else "hierarchical"
        return PriorSet(name, shared, float(match[2]))
    if name == "sceptical":
        return PriorSet(name, "normal", SCEPTICAL_SCALE)
    if match := re.fullmatch(f"(normal|cauchy):{number}", name):
        family: Family = "normal" if match[1] == "normal" else "cauchy"
        return PriorSet(name, family, float(match[2]), math.inf if family == "normal" else 1.0)
    if match := re.fullmatch(f"student-t:{number}:{number}", name):
        return PriorSet(name, "student-t", float(match[2]), float(match[1]))
    if mixtures:
        return _parse_mixtures(name, mixtures)
    if name == EVIDENCE:
        msg = "priors: expected other studies to make the prior set 'evidence' from, found none; "
        raise StudyError(msg + "use synthesise(...).prior_set")
    msg = f"priors: expected one of {_FORMS}, found {name!r}; for example normal:2.5"
    raise StudyError(msg)


def _parse_mixtures(name: str, text: str) -> PriorSet:
    try:
        scale, intercept, rows = json.loads(text)
        mixtures = tuple(
            (str(predictor), tuple((float(w), float(mean), float(sd)) for w, mean, sd in normals))
            for predictor, normals in rows
        )
        return PriorSet(name, "mixture", float(scale), math.inf, float(intercept), mixtures)
    except (ValueError, TypeError, OverflowError, RecursionError):
        msg = f"priors {name!r}: expected mixtures of normals by predictor, found other text; "
        raise StudyError(msg + "use a draws.nc that this program wrote") from None


PRIOR_SETS: Mapping[str, PriorSet] = MappingProxyType(
    {
        name: parse_prior_set(name)
        for name in (
            "hierarchical",
            "hierarchical:0.5",
            "hierarchical:2",
            "normal:0.5",
            "normal:1",
            "normal:1.5",
            "normal:2.5",
            "normal:5",
            "student-t:2:0.44",
            "student-t:3:1",
            "student-t:4:0.58",
            "student-t:4:0.62",
            "student-t:7:1",
            "student-t:7:2.5",
            "cauchy:0.5",
            "cauchy:1",
            "cauchy:2.5",
            "sceptical",
        )
    }
)
"""The predefined prior sets; `parse_prior_set` makes others."""
EFFECT_SD = 4.0
"""Prior SD of the pooled log odds ratio: the information of one patient, since a 2 x 2 table with a
quarter of a patient in each cell has variance 4 / (1/4) = 16 (manual of R package bayesmeta)."""
