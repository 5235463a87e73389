"""Define the regularised horseshoe of Piironen and Vehtari (2017, doi 10.1214/17-EJS1337SI).

An effect per comparable step has the prior Normal(0, s), 1/s^2 = 1/(tau lambda)^2 + 1/SLAB^2, with
a local scale lambda ~ HalfCauchy(1) of its own, and tau common to all effects. Most effects are
drawn to 0, and single ones escape, as far as the slab allows. Given tau this is a scale mixture of
normals, which is represented by `COMPONENTS` of them, equidistant in log lambda.
"""

import math

import numpy as np
from numpy.typing import NDArray
from scipy.special import erf

__all__ = [
    "SLAB",
    "draw_half_cauchy",
    "find_limit",
    "list_local_scales",
    "list_strata",
    "log_half_cauchy",
    "regularise",
]

SLAB = 2.0
"""SD of an effect that escapes: 95 % of odds ratios between 1/50 and 50."""
COMPONENTS = 60
FARTHEST = 1e4
"""Local scales from 1 / FARTHEST to FARTHEST; their prior mass beyond is 1.3e-4."""
TAU_RANGE = 1e3
"""tau from 1 / TAU_RANGE to TAU_RANGE of its prior scale; the prior mass beyond is 1.3e-3."""
STRATA = 40
Floats = NDArray[np.float64]


def list_local_scales() -> tuple[Floats, Floats]:
    """Return weights and local scales of the components, dims (component,)."""
    edges = np.geomspace(1 / FARTHEST, FARTHEST, COMPONENTS + 1)
    weight = np.diff(np.arctan(edges))
    return weight / weight.sum(), np.sqrt(edges[1:] * edges[:-1])


def list_strata(scale: float) -> Floats:
    """Return edges of the strata of tau, equidistant in log tau."""
    return scale * np.geomspace(1 / TAU_RANGE, TAU_RANGE, STRATA + 1)


def regularise(spread: Floats) -> Floats:
    """Return the SD of effects from tau times lambda, limited by the slab."""
    return np.asarray((spread**-2.0 + SLAB**-2) ** -0.5)


def log_half_cauchy(value: Floats, scale: float) -> Floats:
    """Return the log density of a half-Cauchy distribution."""
    return np.asarray(math.log(2 / (math.pi * scale)) - np.log1p((value / scale) ** 2))


def draw_half_cauchy(size: tuple[int, ...], scale: float, rng: np.random.Generator) -> Floats:
    """Draw from a half-Cauchy distribution, within the range of `list_strata`."""
    low, high = np.arctan([1 / TAU_RANGE, TAU_RANGE])
    return np.asarray(scale * np.tan(low + (high - low) * rng.random(size)))


def find_limit(scale: float, prob: float) -> float:
    """Return c such that an effect lies in [-c, c] with probability `prob`."""
    share = (np.arange(400) + 0.5) / 400 * math.pi / 2
    spread = regularise(scale * np.outer(np.tan(share), np.tan(share)))
    low, high = 0.0, 10 * SLAB
    for _ in range(50):
        middle = (low + high) / 2
        inside = erf(middle / (spread * math.sqrt(2))).mean()
        low, high = (middle, high) if inside < prob else (low, middle)
    return (low + high) / 2
