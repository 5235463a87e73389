"""Name the scalar quantities of a posterior, such as log_odds_ratio[age]."""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

__all__ = ["Quantity", "list_quantities"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity of the posterior or of the patients, with up to two predictors.

    >>> Quantity("correlation", ("age", "bmi")).name, Quantity("intercept").name
    ('correlation[age,bmi]', 'intercept')
    """

    kind: str
    predictors: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Its name in tables."""
        return f"{self.kind}[{','.join(self.predictors)}]" if self.predictors else self.kind

    @property
    def is_pair(self) -> bool:
        """Whether it has two predictors."""
        return len(self.predictors) > 1


def list_quantities(predictors: Sequence[str]) -> dict[str, Quantity]:
    """Return every quantity that can have a row in a table, by name."""
    pairs: Iterable[tuple[str, str]] = itertools.combinations(predictors, 2)
    found = [
        *(Quantity(kind) for kind in ("intercept", "tau", "auc")),
        *(Quantity("log_odds_ratio", (name,)) for name in predictors),
        *(Quantity(k, p) for p in pairs for k in ("correlation", "coefficient_correlation")),
    ]
    return {quantity.name: quantity for quantity in found}
