"""Encode patient profiles: the values of the risk factors for which a risk is predicted."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from pvp_bayes.errors import StudyError
from pvp_bayes.tables.contrast import UNNAMED_UNIT, Contrast

__all__ = ["Profile", "ProfileVariable", "list_profile_variables"]


Profile = Mapping[str, Any]
"""A value for each variable: the name of a level, or a number in the unit of the variable."""


@dataclass(frozen=True, slots=True)
class ProfileVariable:
    """A variable of a profile."""

    name: str
    columns: tuple[int, ...]
    """Positions of its predictors."""
    levels: Mapping[str, tuple[float, ...]]
    """Values of its predictors at each level; empty for a number."""
    per: float = 1.0
    """For a number, the step that the odds ratio is for."""
    unit: str = ""
    """For a number, its unit, if it is printed."""
    cut: int | None = None
    """For a dichotomised count, the lowest value of the upper level."""
    merged: tuple[str, ...] = ()
    """Levels that together are the reference of a single predictor."""

    @property
    def examples(self) -> list[str]:
        """Examples of values, as text."""
        return [f"{self.name}={level}" for level in self.levels] or [f"{self.name}=1"]

    def encode(self, value: Any) -> tuple[float, ...]:
        """Return the values of the predictors for a value of the variable."""
        text = str(value).strip()
        for level, code in self.levels.items():
            if level.casefold() == text.casefold():
                return code
        if text.casefold() in {level.casefold() for level in self.merged}:
            return (0.0,)
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
        raise StudyError(msg + f"write {' or '.join(self.examples)}")

    def show(self, codes: Sequence[float]) -> list[str | float]:
        """Return the table cells of the variable's predictors."""
        if not self.levels:
            return [code * self.per for code in codes]
        if len(codes) > 1:
            return ["yes" if code else "no" for code in codes]
        names = {code: level for level, code in self.levels.items()}
        return [names[(float(codes[0]),)]]

    def name_value(self, codes: Sequence[float]) -> str:
        """Return the value of the variable in the format of `parse_profile`."""
        if not self.levels:
            return f"{self.name}={codes[0] * self.per:g}"
        same = (level for level, code in self.levels.items() if code == tuple(codes))
        return f"{self.name}={next(same)}"


def list_profile_variables(contrasts: Sequence[Contrast]) -> tuple[ProfileVariable, ...]:
    """Return the variables of the predictors of a regression.

    >>> contrasts = [
    ...     Contrast("tfi", level="yes", references=("no",)),
    ...     Contrast("vertebrae", per=2.0, unit="vertebra"),
    ...     Contrast("x", level="b", references=("a",)),
    ...     Contrast("x", level="c", references=("a",)),
    ... ]
    >>> for variable in list_profile_variables(contrasts):
    ...     print(variable.name, dict(variable.levels), variable.per)
    tfi {'yes': (1.0,), 'no': (0.0,)} 1.0
    vertebrae {} 2.0
    x {'b': (1.0, 0.0), 'c': (0.0, 1.0), 'a': (0.0, 0.0)} 1.0
    """
    columns: dict[str, list[int]] = {}
    for j, contrast in enumerate(contrasts):
        columns.setdefault(contrast.variable, []).append(j)
    return tuple(
        _make_variable(name, tuple(own), [contrasts[j] for j in own])
        for name, own in columns.items()
    )


def _make_variable(
    name: str, columns: tuple[int, ...], contrasts: Sequence[Contrast]
) -> ProfileVariable:
    first = contrasts[0]
    if first.is_number:
        unit = "" if first.unit == UNNAMED_UNIT else first.unit
        return ProfileVariable(name, columns, {}, first.per, unit)
    if len(contrasts) == 1:
        upper, lower = first.sides
        return ProfileVariable(
            name, columns, {upper: (1.0,), lower: (0.0,)}, cut=first.cut, merged=first.references
        )
    named = [contrast.level for contrast in contrasts]
    references = dict.fromkeys(r for contrast in contrasts for r in contrast.references)
    others = [level for level in references if level not in named] or ["reference"]
    codes = dict(zip(named, map(tuple, np.eye(len(named)).tolist()), strict=True))
    return ProfileVariable(name, columns, codes | dict.fromkeys(others, (0.0,) * len(named)))
