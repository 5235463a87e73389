"""Describe what an odds ratio compares, as data and in words."""

from dataclasses import dataclass

__all__ = ["UNNAMED_UNIT", "Contrast"]

UNNAMED_UNIT = "unit"
"""Used for a count or measurement whose unit is not printed."""


@dataclass(frozen=True, slots=True)
class Contrast:
    """A level against its reference, a dichotomised count, or a step of a number.

    >>> Contrast("injury", level="yes", references=("no",)).step
    'yes against no'
    >>> Contrast("age", per=10.0, unit="year").step, Contrast("count", cut=2).step
    ('10 year more', '2 or more against fewer')
    """

    variable: str
    level: str = ""
    """The level that the odds ratio is for; empty for a number."""
    references: tuple[str, ...] = ()
    """The levels that it is compared with; empty where the publication does not say."""
    per: float = 1.0
    """For a number, the step in its unit."""
    unit: str = ""
    """For a number, its unit; empty where none applies."""
    cut: int | None = None
    """For a dichotomised count, the lowest value of the upper group."""

    @property
    def is_number(self) -> bool:
        """Whether the odds ratio is per step of a number."""
        return not self.level and self.cut is None

    @property
    def sides(self) -> tuple[str, str]:
        """Names of the two groups that are compared; not meant for a number."""
        if self.cut is not None:
            return f"{self.cut} or more", "fewer"
        return self.level, " or ".join(self.references) or "the reference"

    @property
    def step(self) -> str:
        """The change that the odds ratio is for, as in the column `step`."""
        if self.is_number:
            return " ".join(filter(None, (f"{self.per:g}", self.unit, "more")))
        return " against ".join(self.sides)
