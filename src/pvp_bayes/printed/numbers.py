"""Represent a printed number by its text and the interval of values that round to it."""

import math
import re
from dataclasses import dataclass
from decimal import Decimal

from pvp_bayes.errors import StudyError

__all__ = ["Reported"]


NUMBER = re.compile(r"[<>]?[-+\u2212]?(\d{1,40}(\.\d{0,40})?|\.\d{1,40})")


@dataclass(frozen=True, slots=True)
class Reported:
    """A number exactly as printed.

    Trailing zeros are kept, since "5.40" is more precise than "5.4". A leading "<" or ">" marks a
    bound.

    >>> Reported("5.378").interval
    (5.3775, 5.3785)
    >>> Reported("<0.001").interval
    (-inf, 0.001)
    >>> Reported("-2.80").digits
    2
    """

    text: str

    def __post_init__(self) -> None:
        """Raise `StudyError` if the text is not a printed number."""
        if not NUMBER.fullmatch(self.text):
            msg = f"expected a printed number such as '5.378' or '<0.001', got {self.text!r}"
            raise StudyError(msg)

    @property
    def bound(self) -> str:
        """The sign "<" or ">" if the number is a bound, else an empty string."""
        return self.text[0] if self.text[0] in "<>" else ""

    @property
    def _decimal(self) -> Decimal:
        return Decimal(self.text.lstrip("<>").replace("\u2212", "-"))

    @property
    def value(self) -> float:
        """The number as a float, without its bound."""
        return float(self._decimal)

    @property
    def digits(self) -> int:
        """The number of printed decimals."""
        return len(self.text.partition(".")[2])

    @property
    def interval(self) -> tuple[float, float]:
        """The values that round to the printed text, as (low, high)."""
        if self.bound == "<":
            return -math.inf, self.value
        if self.bound == ">":
            return self.value, math.inf
        half = Decimal(5).scaleb(-self.digits - 1)
        return float(self._decimal - half), float(self._decimal + half)

    @property
    def interval_cut_off(self) -> tuple[float, float]:
        """The values that give the printed text by rounding, or by cutting further digits off.

        >>> Reported("0.25").interval_cut_off, Reported("-1.0").interval_cut_off
        ((0.245, 0.26), (-1.1, -0.95))
        """
        low, high = self.interval
        if self.bound:
            return low, high
        unit, value = Decimal(1).scaleb(-self.digits), self._decimal
        return (
            low if value > 0 else float(value - unit),
            high if value < 0 else float(value + unit),
        )
