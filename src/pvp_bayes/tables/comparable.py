"""Find the step of each predictor at which effects of different factors can be compared.

A level against its reference is comparable as it is coded. A measured factor or a count is compared
over two standard deviations of the whole sample, which is about the difference between the levels
of an evenly split binary factor (Gelman 2008, Statistics in Medicine 27:2865). The step does not
depend on the unit or step of the printed odds ratio. The module also estimates the crude effects of
the factors of Table 1 that are not in Table 2, at the same steps.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from pvp_bayes.printed.intervals import Interval
from pvp_bayes.printed.study import Counts, Group, Moments, Quartiles, Study, Variable

__all__ = ["CrudeEffect", "StepSource", "describe_step", "list_crude_effects"]

StepSource = Literal["levels", "sd", "quartiles", "standard error", "patients", ""]
"""What a comparable step is from: levels as coded, printed SDs or quartiles, the printed standard
error and the sizes of the groups, the SD over a user's own patients, or nothing."""
QUARTILE_RANGE = 1.349
"""Interquartile range of a normal distribution, in SDs."""


@dataclass(frozen=True, slots=True)
class CrudeEffect:
    """An unadjusted log odds ratio of Table 1, per level or per two SDs."""

    name: str
    effect: float
    error: float
    """Standard error."""


def describe_step(
    study: Study, variable: Variable, per: float, error: Interval
) -> tuple[float, StepSource]:
    """Return the comparable step of a number, in printed steps, and its source.

    Without an SD or quartiles, the step is derived from the standard error of the coefficient. The
    information of n patients with a share p of cases is about n p (1 - p) SD^2, so that the SD is
    about 1 / (SE sqrt(n p (1 - p))). It is too small where the factor is associated with others,
    because its SE is then larger.

    Parameters
    ----------
    per
        The printed step of the odds ratio, in units of the variable.
    error
        Interval of the standard error of the coefficient per printed step.

    Returns
    -------
    NaN and an empty source if the study prints none of these.
    """
    sd, source = _pool_spread(study, variable)
    if sd > 0:
        return 2 * sd / per, source
    low, high = error
    middle = (low + high) / 2 if low > 0 else high
    if not 0 < middle < math.inf:
        return math.nan, ""
    cases, controls = study.sizes
    return 2 / (middle * math.sqrt(cases * controls / (cases + controls))), "standard error"


def list_crude_effects(study: Study) -> list[CrudeEffect]:
    """Return the crude effects of the variables of Table 1 without a row in Table 2.

    A level is compared with the first level. Cells have 1/2 added where one is empty. For a number
    with normal distributions of equal SD s in both groups, the log odds ratio per unit is
    (m1 - m0) / s^2 (Cornfield 1962, Federation Proceedings 21:58).

    Returns
    -------
    An empty list if the study has no Table 2.
    """
    used = {term.variable for term in study.terms}
    rest = [v for v in study.variables if used and v.name not in used]
    return [effect for variable in rest for effect in _estimate_effects(study, variable)]


def _estimate_effects(study: Study, variable: Variable) -> Iterator[CrudeEffect]:
    first, second = variable.groups
    if isinstance(first, Counts) and isinstance(second, Counts):
        yield from _compare_levels(variable.name, first, second)
    elif not isinstance(first, Counts) and not isinstance(second, Counts):
        yield from _compare_means(study, variable)


def _compare_levels(name: str, cases: Counts, controls: Counts) -> Iterator[CrudeEffect]:
    reference, *others = cases.levels
    for level in others:
        cells = [group.levels[x] for group in (cases, controls) for x in (level, reference)]
        more = 0.5 if min(cells) == 0 else 0.0
        a, b, c, d = (cell + more for cell in cells)
        label = name if len(others) == 1 else f"{name}[{level}]"
        error = math.sqrt(1 / a + 1 / b + 1 / c + 1 / d)
        yield CrudeEffect(label, math.log(a * d / (b * c)), error)


def _compare_means(study: Study, variable: Variable) -> Iterator[CrudeEffect]:
    (n1, m1, s1), (n0, m0, s0) = _summarise_groups(study, variable)
    if n1 + n0 <= 2:
        return
    within = ((n1 - 1) * s1**2 + (n0 - 1) * s0**2) / (n1 + n0 - 2)
    step = 2 * _pool_spread(study, variable)[0]
    if within > 0:
        error = step / math.sqrt(within) * math.sqrt(1 / n1 + 1 / n0)
        yield CrudeEffect(variable.name, (m1 - m0) / within * step, error)


def _pool_spread(study: Study, variable: Variable) -> tuple[float, StepSource]:
    """Return the SD of the whole sample from the summaries of both groups, and their kind."""
    if isinstance(variable.cases, Counts) or isinstance(variable.controls, Counts):
        return math.nan, ""
    (n1, m1, s1), (n0, m0, s0) = _summarise_groups(study, variable)
    n = n1 + n0
    if min(n1, n0) < 1 or n < 3:
        return math.nan, ""
    square = (n1 - 1) * s1**2 + (n0 - 1) * s0**2 + n1 * n0 / n * (m1 - m0) ** 2
    derived = any(isinstance(group, Quartiles) for group in variable.groups)
    return math.sqrt(square / (n - 1)), "quartiles" if derived else "sd"


def _summarise_groups(study: Study, variable: Variable) -> list[tuple[int, float, float]]:
    """Return number of patients, mean and SD of (cases, controls)."""
    return [
        (size if group.n is None else group.n, *_find_moments(group))
        for group, size in zip(variable.groups, study.sizes, strict=True)
    ]


def _find_moments(group: Group) -> tuple[float, float]:
    """Return mean and SD, from quartiles as of a normal distribution (Wan et al. 2014)."""
    if isinstance(group, Moments):
        return group.mean.value, group.sd.value
    assert isinstance(group, Quartiles)  # noqa: S101  (counts have no moments)
    q1, median, q3 = group.q1.value, group.median.value, group.q3.value
    return (q1 + median + q3) / 3, (q3 - q1) / QUARTILE_RANGE
