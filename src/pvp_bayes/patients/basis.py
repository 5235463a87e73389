"""Define the four kinds of evidence that an analysis can be based on."""

from enum import Enum
from typing import Any

import xarray as xr

__all__ = ["Basis"]


class Basis(Enum):
    """The evidence that patients and draws are based on; the value is their attribute `method`."""

    RECONSTRUCTED = "reconstructed"
    """Reconstructed patients that are compatible with both tables."""
    OWN_PATIENTS = "observed"
    """The user's own patients."""
    TABLE_1 = "patients drawn from Table 1 alone"
    """Patients drawn with the margins of Table 1; the dependence between variables is unknown."""
    TABLE_2 = "normal likelihood of Table 2"
    """Estimates and standard errors only; there are no patients."""

    @classmethod
    def of(cls, data: xr.Dataset | xr.DataTree) -> "Basis":
        """Return the basis of patients, estimates or draws.

        Data whose `method` is unknown, such as data built by a user, count as the user's own
        patients, or as estimates if they contain estimates.
        """
        held: Any = data["observed_data"] if isinstance(data, xr.DataTree) else data
        if "estimate" in held:
            return cls.TABLE_2
        known = {kind.value: kind for kind in cls}
        found = known.get(str(data.attrs.get("method", "")), cls.OWN_PATIENTS)
        return cls.OWN_PATIENTS if found is cls.TABLE_2 else found

    @property
    def has_patients(self) -> bool:
        """Whether there are counts of patients, and therefore an intercept, checks and risks."""
        return self is not Basis.TABLE_2

    @property
    def badge(self) -> str:
        """The label on the page for numbers with this basis."""
        return {Basis.TABLE_2: "recomputed", Basis.OWN_PATIENTS: "observed"}.get(
            self, "reconstructed"
        )
