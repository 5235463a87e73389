"""Store patients as counts by covariate pattern, which is all that a logistic likelihood needs.

Patients are an xarray Dataset with dims replicate, pattern and predictor: `design` has the value of
each predictor in printed steps; `cases` and `controls` are counts. Reconstructed patients have many
replicates, a user's own patients have one. Every later step accepts both.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from pvp_bayes.patients.basis import Basis
from pvp_bayes.patients.predictors import describe_predictors
from pvp_bayes.patients.provenance import Provenance
from pvp_bayes.printed.study import Study
from pvp_bayes.tables.encoding import Predictor
from pvp_bayes.tables.reading import Reading

__all__ = ["PatternCounts", "build_patients", "describe_study"]

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class PatternCounts:
    """Counts by pattern of many data sets, as arrays without names."""

    design: Floats
    """Dims (data, pattern, predictor); broadcast if all data sets share their patterns."""
    cases: Floats
    """Dims (data, pattern)."""
    controls: Floats
    shared: bool = False
    """Whether all data sets have the same patterns."""

    @classmethod
    def read(cls, patients: xr.Dataset) -> "PatternCounts":
        """Read the counts of patients, one data set per replicate."""
        variables = patients.variables  # without alignment of coordinates
        cases, controls = (
            variables[name].transpose("replicate", "pattern").to_numpy().astype(float)
            for name in ("cases", "controls")
        )
        design = variables["design"].transpose(..., "pattern", "predictor").to_numpy()
        shared = design.ndim == 2
        design = np.broadcast_to(design.astype(float), (len(cases), *design.shape[-2:]))
        return cls(design, cases, controls, shared)

    @property
    def totals(self) -> Floats:
        """Numbers of patients, dims (data, pattern)."""
        return self.cases + self.controls

    def compact(self) -> "PatternCounts":
        """Return the same data with the counts contiguous in memory.

        The last digits of sums over patterns then do not depend on how the patients were made.
        """
        cases, controls = map(np.ascontiguousarray, (self.cases, self.controls))
        return PatternCounts(self.design, cases, controls, self.shared)

    def select(self, rows: NDArray[np.intp] | slice) -> "PatternCounts":
        """Return the data sets at these rows."""
        return PatternCounts(self.design[rows], self.cases[rows], self.controls[rows], self.shared)


def build_patients(
    predictors: Sequence[Predictor],
    patterns: Sequence[str],
    design: NDArray[np.float64],
    counts: NDArray[np.int64],
    attrs: dict[str, str | int | float],
) -> xr.Dataset:
    """Build the Dataset of patients from counts by pattern.

    Parameters
    ----------
    predictors, patterns
        The columns and the rows of `design`.
    design
        Values in printed steps, dims (pattern, predictor), or (replicate, pattern, predictor) if
        every replicate has its own patterns.
    counts
        Numbers of patients, dims (group, replicate, pattern), with the cases first.
    attrs
        Where the patients come from; see `describe_study`.
    """
    dims = ("replicate", "pattern", "predictor")[-design.ndim :]
    return xr.Dataset(
        {
            "design": (dims, design),
            "cases": (("replicate", "pattern"), counts[0]),
            "controls": (("replicate", "pattern"), counts[1]),
        },
        coords={
            "replicate": np.arange(counts.shape[1]),
            "pattern": list(patterns),
            **describe_predictors(predictors),
        },
        attrs=attrs,
    )


def describe_study(
    study: Study, reading: Reading, basis: Basis, provenance: Provenance
) -> dict[str, str | int | float]:
    """Return the attributes of a Dataset that record where its patients come from."""
    found: dict[str, str | int | float] = {
        "study": study.id,
        "title": study.title,
        "outcome": study.outcome,
        "design": study.design,
        "reading": reading.name,
        "method": basis.value,
        "study_cases": study.cases,
        "study_controls": study.controls,
        "provenance": provenance.to_text(),
    }
    if study.population is not None:
        found["population_patients"] = study.population.patients
        found["population_events"] = study.population.events
    return found
