"""Represent the prevalence of the outcome with its uncertainty, and parse it from text."""

import math
import re
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray
from scipy.special import betaincinv, expit, logit, ndtri

from pvp_bayes.errors import StudyError

__all__ = ["Prevalence", "parse_prevalence"]

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Prevalence:
    """The prevalence of the outcome in the population for which risks are computed.

    Made by `from_events`, `from_interval`, `from_value` or `of_these_patients`.

    >>> Prevalence.from_events(61, 1120).label
    '61 of 1120'
    """

    label: str
    """The basis of the prevalence, for tables."""
    family: str
    """beta (two shapes), logit-normal (mean and SD of the log odds) or the patients' own."""
    first: float = math.nan
    second: float = math.nan

    @classmethod
    def from_events(cls, events: int, patients: int, label: str = "") -> "Prevalence":
        """Return the prevalence given events among patients, with the Jeffreys prior.

        Raises
        ------
        StudyError
            If the events are not integers from 0 to the number of patients.
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
        """Return a prevalence from an interval, with a normal distribution on the log odds scale.

        >>> draws = Prevalence.from_interval(0.14, 0.23).draw(4000, np.random.default_rng(1))
        >>> np.quantile(draws, [0.025, 0.975]).round(2).tolist()
        [0.14, 0.23]
        """
        check_probability(prob, "prob")
        if not 0 < low <= high < 1:
            msg = "prevalence: expected two ends between 0 and 1 in order, found "
            raise StudyError(msg + f"{low!r} and {high!r}; for example 0.14 and 0.23")
        ends = float(logit(low)), float(logit(high))
        z = NormalDist().inv_cdf(0.5 + prob / 2)
        spread = (ends[1] - ends[0]) / (2 * z)
        return cls(label or f"{low:g} to {high:g}", "logit-normal", sum(ends) / 2, spread)

    @classmethod
    def from_value(cls, value: float, label: str = "") -> "Prevalence":
        """Return a prevalence that is assumed known."""
        check_probability(value, "prevalence")
        return cls.from_interval(value, value, label=label or f"{value:g}")

    @classmethod
    def of_these_patients(cls) -> "Prevalence":
        """Return the prevalence of a cohort, for which the intercept of the model is valid."""
        return cls("these patients", "the patients' own")

    def draw(self, n: int, rng: np.random.Generator) -> Floats:
        """Draw n prevalences, dims (draw,)."""
        return self.quantile(rng.random(n))

    def quantile(self, shares: Floats) -> Floats:
        """Return the quantiles of the prevalence at these probabilities, dims as `shares`.

        >>> Prevalence.from_events(61, 1120).quantile(np.array([0.025, 0.975])).round(5).tolist()
        [0.04231, 0.06892]
        """
        if self.family == "beta":
            return np.asarray(betaincinv(self.first, self.second, shares))
        return np.asarray(expit(self.first + self.second * ndtri(shares)))


def parse_prevalence(text: str) -> Prevalence:
    """Parse a prevalence.

    Parameters
    ----------
    text
        Events and patients ("61/1120"), a share ("0.054", "5.4%"), a 95 % interval ("0.14-0.23",
        "14%-23%") or "cohort" if the patients are a cohort.

    Raises
    ------
    StudyError
        If the text is none of these.

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
    """Return a share; a percentage is converted as text, so that 5.4% is exactly 0.054."""
    return float(f"{text.rstrip('% ')}e-2") if text.endswith("%") else float(text)


def check_probability(value: float, name: str) -> None:
    if not 0 < value < 1:
        msg = f"{name}: expected a number between 0 and 1, found {value!r}; for example 0.95"
        raise StudyError(msg)
