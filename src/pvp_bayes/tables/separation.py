"""Find levels that only one group has, so that their odds ratio has no finite fit."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pvp_bayes.printed.study import Counts, Study

__all__ = ["Separation", "find_separations"]


@dataclass(frozen=True, slots=True)
class Separation:
    """A level that only cases or only controls have, so that its odds ratio has no finite fit."""

    variable: str
    level: str
    group: str
    """The only group that has it: cases or controls."""
    patients: int


def find_separations(study: Study) -> list[Separation]:
    """Return the levels of Table 2's variables that only one group has in Table 1.

    The maximum-likelihood estimate of such a level is infinite (Albert and Anderson 1984,
    Biometrika 71:1-10). A finite printed odds ratio is then from a penalised or exact fit, from
    other patients, or from a fit that was stopped.
    """
    names = dict.fromkeys(term.variable for term in study.terms)
    variables = [v for v in map(study.find_variable, names) if v is not None]
    return [
        Separation(variable.name, level, group, patients)
        for variable in variables
        for level in variable.levels
        for group, patients in _find_only_group(variable.groups, level)
    ]


def _find_only_group(groups: Sequence[object], level: str) -> Iterable[tuple[str, int]]:
    """Yield the group that has a level alone, with its number of patients."""
    counts = [group.levels[level] for group in groups if isinstance(group, Counts)]
    if len(counts) == 2 and min(counts) == 0 < max(counts):
        yield ("cases" if counts[0] else "controls"), max(counts)
