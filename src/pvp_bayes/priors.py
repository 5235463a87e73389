"""Prior sets as data: what is believed about the odds ratios before the study is seen.

Every set is symmetric about an odds ratio of 1 and is stated per step as printed in Table 2. All
sets give the intercept, at the covariates' means, a normal prior.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from statistics import NormalDist
from types import MappingProxyType
from typing import Literal

from pvp_bayes.study import StudyError

__all__ = ["PRIOR_SETS", "PriorSet", "parse_prior_set"]

Family = Literal["hierarchical", "normal", "student-t", "cauchy"]
SCEPTICAL_SCALE = math.log(2) / NormalDist().inv_cdf(0.975)
"""95 % of a normal prior with this scale lies between odds ratios of 1/2 and 2."""
INTERCEPT_SCALE = 5.0
_FORMS = "hierarchical[:SCALE], normal:SCALE, student-t:DF:SCALE, cauchy:SCALE, sceptical"


@dataclass(frozen=True, slots=True)
class PriorSet:
    """A prior for the log odds ratios and the intercept.

    Examples
    --------
    >>> print(PriorSet("sceptical", "normal", SCEPTICAL_SCALE).meaning)
    95 % of the prior on each odds ratio lies between 1/2 and 2
    >>> print(PriorSet("hierarchical", "hierarchical", 1.0).meaning)
    95 % of the prior on each odds ratio lies between 1/8.86 and 8.86
    """

    name: str
    family: Family
    scale: float
    """Scale of each log odds ratio; of the half-normal on tau for the hierarchical family."""
    degrees_of_freedom: float = math.inf
    intercept_scale: float = INTERCEPT_SCALE

    def __post_init__(self) -> None:
        """Refuse what is no distribution that a log odds ratio could have."""
        df = self.degrees_of_freedom
        if self.family == "student-t" and not 1 <= df <= 1e6:
            msg = f"priors {self.name!r}: expected degrees of freedom from 1 to 1e6, found {df}"
            raise StudyError(msg + "; 1 is a Cauchy prior, and many are a normal one")
        if not (1e-6 <= self.scale <= 1e6):
            msg = f"priors {self.name!r}: expected a scale from 1e-6 to 1e6, found {self.scale}"
            raise StudyError(msg + "; choose one on the log odds scale")

    @property
    def distribution(self) -> str:
        """The prior written as a formula."""
        if self.family == "hierarchical":
            return f"log odds ratio ~ Normal(0, tau), tau ~ HalfNormal({self.scale:g})"
        if self.family == "normal":
            return f"log odds ratio ~ Normal(0, {self.scale:.4g})"
        if self.family == "cauchy":
            return f"log odds ratio ~ Cauchy(0, {self.scale:g})"
        return f"log odds ratio ~ Student-t({self.degrees_of_freedom:g}; 0, {self.scale:g})"

    @property
    def meaning(self) -> str:
        """What the prior says about an odds ratio, in one sentence."""
        high = math.exp(min(self.limit(0.95), 700.0))
        return f"95 % of the prior on each odds ratio lies between 1/{high:.3g} and {high:.3g}"

    def limit(self, prob: float) -> float:
        """Return c such that the log odds ratio lies in [-c, c] with probability `prob`.

        >>> round(PriorSet("x", "normal", 2.0).limit(0.95), 3)
        3.92
        >>> round(PriorSet("x", "student-t", 1.0, 4.0).limit(0.95), 3)
        2.776
        """
        low, high = 0.0, self.scale
        while self._inside(high) < prob:
            high *= 2
        for _ in range(60):
            middle = (low + high) / 2
            low, high = (middle, high) if self._inside(middle) < prob else (low, middle)
        return (low + high) / 2

    def _inside(self, limit: float) -> float:
        """Return P(|log odds ratio| < limit)."""
        c = limit / self.scale
        if self.family == "normal":
            return math.erf(c / math.sqrt(2))
        if self.family == "cauchy":
            return 2 / math.pi * math.atan(c)
        if self.family == "hierarchical":
            taus = ((i + 0.5) / 50 for i in range(500))  # midpoints: exact to 1e-12
            return math.fsum(
                math.erf(c / (tau * math.sqrt(2))) * NormalDist().pdf(tau) / 25 for tau in taus
            )
        return _student_t_inside(c, self.degrees_of_freedom)


def _student_t_inside(limit: float, df: float) -> float:
    """Return P(|T| < limit), by Simpson's rule over the angle atan(t / sqrt(df))."""
    angle, steps = math.atan(limit / math.sqrt(df)), 400
    h = angle / steps
    values: list[float] = [math.cos(i * h) ** (df - 1) for i in range(steps + 1)]
    total = values[0] + values[-1] + 4 * sum(values[1:-1:2]) + 2 * sum(values[2:-1:2])
    log_constant = math.lgamma((df + 1) / 2) - math.lgamma(df / 2) - 0.5 * math.log(math.pi)
    return 2 * math.exp(log_constant) * total * h / 3


def parse_prior_set(name: str) -> PriorSet:
    """Return the prior set with this name.

    Parameters
    ----------
    name
        hierarchical, hierarchical:SCALE, normal:SCALE, student-t:DF:SCALE, cauchy:SCALE or
        sceptical.

    Raises
    ------
    StudyError
        Where the name is none of these.

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
    if match := re.fullmatch(f"hierarchical:{number}", name):
        return PriorSet(name, "hierarchical", float(match[1]))
    if name == "sceptical":
        return PriorSet(name, "normal", SCEPTICAL_SCALE)
    if match := re.fullmatch(f"(normal|cauchy):{number}", name):
        family: Family = "normal" if match[1] == "normal" else "cauchy"
        return PriorSet(name, family, float(match[2]), math.inf if family == "normal" else 1.0)
    if match := re.fullmatch(f"student-t:{number}:{number}", name):
        return PriorSet(name, "student-t", float(match[2]), float(match[1]))
    msg = f"priors: expected one of {_FORMS}, found {name!r}; for example normal:2.5"
    raise StudyError(msg)


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
"""The named prior sets; `parse_prior_set` makes others."""
