"""Define the finding that each check of the audit returns, its verdicts and severities."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from pvp_bayes.printed.intervals import EVERYTHING, Interval, overlap, p_interval
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.study import Term

__all__ = [
    "AUDIT_COLUMNS",
    "SEVERITIES",
    "VERDICTS",
    "Finding",
    "FindingPlace",
    "allowed_text",
    "flips_significance",
    "list_words",
]


AUDIT_COLUMNS = (
    "check",
    "item",
    "where",
    "printed",
    "allowed_low",
    "allowed_high",
    "verdict",
    "severity",
    "reason",
)
VERDICTS = {
    "impossible": "no data set can have it",
    "inconsistent": "it cannot come from rounding",
    "not applicable": "nothing certain can be said, for the reason given",
    "consistent": "the other printed numbers allow it",
}
"""The meaning of each verdict, the most severe first."""
SEVERITIES = ("high", "medium", "low", "none")
SIGNIFICANT = 0.05
"""The conventional level, used only to decide whether a wrong p value changes the conclusion."""
UNKNOWN: Interval = (math.nan, math.nan)


@dataclass(frozen=True, slots=True)
class Finding:
    """One row of the audit."""

    check: str
    item: str
    where: str
    printed: str
    allowed: Interval
    verdict: str
    severity: str
    reason: str

    @property
    def is_certain(self) -> bool:
        """Whether the finding says that a printed number is wrong."""
        return self.verdict in ("impossible", "inconsistent")

    @property
    def row(self) -> tuple[str | float, ...]:
        """The finding as a tuple in the order of `AUDIT_COLUMNS`."""
        head = (self.check, self.item, self.where, self.printed)
        return *head, *self.allowed, self.verdict, self.severity, self.reason


@dataclass(frozen=True, slots=True)
class FindingPlace:
    """The place of a table row in the publication; makes findings for that row."""

    item: str
    where: str

    @classmethod
    def of(cls, term: Term) -> "FindingPlace":
        """Return the place of a row of Table 2."""
        return cls(term.predictor, term.where)

    def inside(self, part: str) -> "FindingPlace":
        """Return the place of a part of this row, for example one group."""
        return FindingPlace(self.item, f"{self.where}, {part}" if self.where else part)

    def consistent(
        self, check: str, printed: str, allowed: Interval, reason: str, severity: str = "none"
    ) -> Finding:
        """Return a finding that the printed number agrees with the others."""
        return self._make(check, printed, allowed, "consistent", severity, reason)

    def inconsistent(
        self, check: str, printed: str, allowed: Interval, reason: str, severity: str = "medium"
    ) -> Finding:
        """Return a finding that the printed number cannot come from rounding."""
        return self._make(check, printed, allowed, "inconsistent", severity, reason)

    def impossible(self, check: str, printed: str, allowed: Interval, reason: str) -> Finding:
        """Return a finding that no data set can have the printed number."""
        return self._make(check, printed, allowed, "impossible", "high", reason)

    def silent(
        self,
        check: str,
        printed: str,
        reason: str,
        severity: str = "none",
        allowed: Interval = UNKNOWN,
    ) -> Finding:
        """Return a finding that says why nothing certain can be said."""
        return self._make(check, printed, allowed, "not applicable", severity, reason)

    def _make(
        self,
        check: str,
        printed: str,
        allowed: Interval,
        verdict: str,
        severity: str,
        reason: str,
    ) -> Finding:
        return Finding(check, self.item, self.where, printed, allowed, verdict, severity, reason)

    def compare(
        self, check: str, number: Reported, allowed: Interval, source: str, severity: str = "medium"
    ) -> Finding:
        """Return a finding on whether a printed number agrees with the allowed interval."""
        text = allowed_text(allowed)
        if overlap(number.interval, allowed):
            reason = f"{number.text} agrees with {source} ({text})."
            return self.consistent(check, number.text, allowed, reason)
        reason = f"{number.text} cannot be reproduced from {source} ({text})."
        return self.inconsistent(check, number.text, allowed, reason, severity)


def flips_significance(p: Reported, allowed: Interval) -> bool:
    """Return whether the printed p value and the allowed ones lie on different sides of 0.05."""
    low, high = p_interval(p)
    return high < SIGNIFICANT < allowed[0] or allowed[1] < SIGNIFICANT < low


def allowed_text(allowed: Interval) -> str:
    """Return an interval in words, with four significant digits.

    >>> allowed_text((0.95483, 0.98497)), allowed_text((3.0, 3.0))
    ('0.9548 to 0.985', '3')
    >>> allowed_text((0.0, float("inf")))
    '0 or more'
    """
    low, high = (f"{end:.4g}" for end in allowed)
    if allowed == EVERYTHING:
        return "any value"
    if math.isinf(allowed[1]):
        return f"{low} or more"
    if math.isinf(allowed[0]):
        return f"{high} or less"
    return low if low == high else f"{low} to {high}"


def list_words(words: Iterable[str]) -> str:
    """Return words joined as a list in a sentence.

    >>> list_words(["a", "b", "c"])
    'a, b and c'
    """
    parts = list(words)
    return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else "".join(parts)
