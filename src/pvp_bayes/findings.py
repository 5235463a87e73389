"""The record that every check of the audit makes, and the words it may use."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from pvp_bayes.recalculation import EVERYTHING, Interval, overlap
from pvp_bayes.study import Reported

__all__ = [
    "AUDIT_COLUMNS",
    "SEVERITIES",
    "VERDICTS",
    "Finding",
    "Place",
    "allowed_text",
    "flips_significance",
    "list_words",
    "p_interval",
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
"""What each verdict means, the gravest first."""
SEVERITIES = ("high", "medium", "low", "none")
SIGNIFICANT = 0.05
"""The conventional limit; used only to say whether a wrong p value changes the conclusion."""
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
        """Whether the finding says that something printed is wrong."""
        return self.verdict in ("impossible", "inconsistent")

    @property
    def row(self) -> tuple[str | float, ...]:
        """The finding in the order of the audit's columns."""
        head = (self.check, self.item, self.where, self.printed)
        return *head, *self.allowed, self.verdict, self.severity, self.reason


@dataclass(frozen=True, slots=True)
class Place:
    """Where checks of one row of a table stand: makes findings with that address."""

    item: str
    where: str

    def inside(self, part: str) -> "Place":
        """Return the place of a part of this row, such as one group."""
        return Place(self.item, f"{self.where}, {part}" if self.where else part)

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
        """Return a row that says why nothing certain can be said."""
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
        """Return whether a printed number can be one that its sources allow."""
        text = allowed_text(allowed)
        if overlap(number.interval, allowed):
            reason = f"{number.text} agrees with {source} ({text})."
            return self.consistent(check, number.text, allowed, reason)
        reason = f"{number.text} cannot be reproduced from {source} ({text})."
        return self.inconsistent(check, number.text, allowed, reason, severity)


def p_interval(p: Reported) -> Interval:
    """Return the p values that print as this text, none outside 0 to 1 unless all are.

    >>> p_interval(Reported("0.000")), p_interval(Reported("<0.001"))
    ((0.0, 0.0005), (0.0, 0.001))
    """
    low, high = p.interval
    return (low, high) if low > 1 or high < 0 else (max(low, 0.0), min(high, 1.0))


def flips_significance(p: Reported, allowed: Interval) -> bool:
    """Return whether the printed p value and the allowed ones fall on other sides of 0.05."""
    low, high = p_interval(p)
    return high < SIGNIFICANT < allowed[0] or allowed[1] < SIGNIFICANT < low


def allowed_text(allowed: Interval) -> str:
    """Return an interval in words, four significant digits.

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
    """Return words as a list in a sentence.

    >>> list_words(["a", "b", "c"])
    'a, b and c'
    """
    parts = list(words)
    return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else "".join(parts)
