"""Record how patients were made, in the attributes of their Dataset."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import xarray as xr

__all__ = ["ATTRIBUTE", "Provenance"]

ATTRIBUTE = "provenance"
"""The attribute of a Dataset that has the record."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """How patients or estimates were made.

    netCDF attributes are text, so the record is stored as JSON by `to_text` and read by `of`.

    >>> Provenance(shapes={"age": ("normal",)}, details={"patients": 122}).to_text()
    '{"study_sha256": "", "shapes": {"age": ["normal"]}, "largest_miss": 0.0, "patients": 122}'
    """

    study_sha256: str = ""
    """Checksum of the study file; empty for a user's own patients."""
    shapes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The assumed shapes of each measured variable; several if replicates differ in them."""
    largest_miss: float = 0.0
    """Largest miss of the printed regression by any set of patients, in standard errors."""
    details: Mapping[str, Any] = field(default_factory=dict)
    """Further facts, as values that JSON can store."""

    @classmethod
    def of(cls, data: xr.Dataset) -> "Provenance":
        """Return the record of patients, or an empty one if they have none."""
        found = json.loads(str(data.attrs.get(ATTRIBUTE, "{}")))
        return cls(
            study_sha256=str(found.pop("study_sha256", "")),
            shapes={name: _as_tuple(s) for name, s in found.pop("shapes", {}).items()},
            largest_miss=float(found.pop("largest_miss", 0.0)),
            details=found,
        )

    def to_record(self) -> dict[str, Any]:
        """Return the record as a dictionary."""
        return {
            "study_sha256": self.study_sha256,
            "shapes": {name: list(shapes) for name, shapes in self.shapes.items()},
            "largest_miss": self.largest_miss,
            **self.details,
        }

    def to_text(self) -> str:
        """Return the record as JSON text."""
        return json.dumps(self.to_record())


def _as_tuple(shapes: str | list[str]) -> tuple[str, ...]:
    """Return shapes as a tuple; version 0.2 wrote a single one as text."""
    return (shapes,) if isinstance(shapes, str) else tuple(shapes)
