"""Define the results of an analysis, in three steps: answer, examination, confirmation."""

import platform
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from importlib import metadata
from typing import TYPE_CHECKING, Any

import pandas as pd
import xarray as xr

from pvp_bayes.patients.basis import Basis
from pvp_bayes.patients.misfit import Misfit
from pvp_bayes.patients.provenance import Provenance
from pvp_bayes.posterior.priors import EVIDENCE, PRIOR_SETS, PriorSet
from pvp_bayes.printed.other_studies import Evidence
from pvp_bayes.printed.study import Study
from pvp_bayes.results.odds_ratios import THRESHOLD
from pvp_bayes.results.table_fit import UnmetNumber
from pvp_bayes.tables.certificate import Certificate
from pvp_bayes.tables.choice import ReadingChoice
from pvp_bayes.tables.reading import Reading

if TYPE_CHECKING:  # slow imports that the answer does not need
    from pvp_bayes.results.sensitivity import Sensitivity
    from pvp_bayes.results.synthesis import Synthesis

__all__ = [
    "INTERVAL",
    "Analysis",
    "Answer",
    "Confirmation",
    "Examination",
    "Options",
    "Risks",
    "describe_run",
]

INTERVAL = 0.95
"""Posterior probability inside every credible interval."""
PACKAGES = (
    "pvp-bayes",
    "pymc",
    "arviz",
    "arviz-stats",
    "numpy",
    "scipy",
    "pandas",
    "xarray",
    "numba",
)


@dataclass(frozen=True, slots=True)
class Options:
    """The options that the user chose."""

    random_seed: int
    n_replicates: int = 200
    priors: PriorSet = field(default_factory=lambda: PRIOR_SETS["hierarchical"])
    reading: str = ""
    """Name of the reading; empty to choose it from the tables."""
    draws: int = 2_000
    chains: int = 4
    threshold: float = THRESHOLD
    """Odds ratio in the harmful direction that the user considers relevant."""
    evidence: Evidence | None = None
    """Other studies; by default those bundled for the study, if there are any."""
    priors_from_evidence: bool = False
    """Whether to use the prior set from the other studies instead of `priors`."""

    def tabulate(self) -> dict[str, Any]:
        """Return the options as a dictionary."""
        return {
            "random_seed": self.random_seed,
            "replicates": self.n_replicates,
            "priors": EVIDENCE if self.priors_from_evidence else self.priors.name,
            "draws": self.draws,
            "chains": self.chains,
            "threshold": self.threshold,
            "evidence": self.evidence.id if self.evidence else "bundled",
            "reading": self.reading or "decided by the tables",
        }


@dataclass(frozen=True)
class Answer:
    """The posterior odds ratios, and everything that they are based on."""

    study: Study
    options: Options
    findings: pd.DataFrame
    """The audit, one row per check."""
    readings: pd.DataFrame
    """Every reading of Table 2 and whether it is feasible."""
    certificate: Certificate | None
    """Proof that no data set is compatible with both tables as printed; None if not proved."""
    reading: Reading
    choice: ReadingChoice
    """What decided on the reading."""
    reading_reason: str
    """The same in words."""
    priors: PriorSet
    """The prior set used: the chosen one, or that from other studies."""
    pooled: "Synthesis | None"
    """The other studies behind the prior; None if the prior is not from other studies."""
    patients: xr.Dataset
    misfit: Misfit | None
    """Why no patients meet both tables; None if some do, or if they were not searched for."""
    unmet: tuple[UnmetNumber, ...]
    """Printed numbers of Table 2 that the reconstructed patients do not have."""
    draws: xr.DataTree
    odds_ratios: pd.DataFrame
    seconds: Mapping[str, float]
    """Wall time by step."""

    @property
    def basis(self) -> Basis:
        """The kind of evidence behind the numbers."""
        return Basis.of(self.patients)

    @property
    def provenance(self) -> Provenance:
        """How the patients were made."""
        return Provenance.of(self.patients)

    @property
    def reason_without_patients(self) -> str:
        """Why the answer rests on Table 2 alone; empty if it rests on patients."""
        if self.basis is not Basis.TABLE_2:
            return ""
        return str(self.provenance.details.get("reason", ""))


@dataclass(frozen=True)
class Risks:
    """Absolute risks, or the reason why there are none."""

    profiles: pd.DataFrame | None = None
    """Risk by profile."""
    scenarios: pd.DataFrame | None = None
    """The highest and the lowest risk with the prevalences of other studies; None if there are no
    other studies or too many profiles."""
    refusal: str = ""
    """Why there are no absolute risks."""


@dataclass(frozen=True)
class Examination:
    """Checks, sensitivity analyses and consequences of the answer."""

    readings: pd.DataFrame
    """As in the answer, with the nearest miss of Table 2 under each reading."""
    identification: pd.DataFrame
    """How far the publication determines each quantity."""
    checks: pd.DataFrame
    """Checks of the draws and of the fit of the model."""
    prior_checks: pd.DataFrame
    """Summary of every prior set in clinical units."""
    sensitivity: "Sensitivity"
    """The answer under other assumptions."""
    shapes: pd.DataFrame | None
    """The answer under other shapes of measured variables; None if there are no such variables."""
    risks: Risks
    credibility: pd.DataFrame | None
    """Reverse-Bayes analysis of the printed odds ratios; None if none is printed."""
    synthesis: "Synthesis | None"
    """The synthesis of other studies; None if there are none."""
    seconds: Mapping[str, float]


@dataclass(frozen=True)
class Confirmation:
    """The answer compared with NUTS in PyMC."""

    nuts: xr.DataTree
    table: pd.DataFrame
    """One row per summary: do the two agree within Monte Carlo error?"""
    seconds: Mapping[str, float]

    @property
    def differing(self) -> list[str]:
        """Names of the quantities on which the two differ."""
        return list(self.table.loc[self.table["verdict"] != "agree", "quantity"])


@dataclass(frozen=True)
class Analysis:
    """An analysis, as far as it has been run."""

    answer: Answer
    examination: Examination | None = None
    confirmation: Confirmation | None = None

    @property
    def study(self) -> Study:
        """What the publication printed."""
        return self.answer.study

    @property
    def findings(self) -> pd.DataFrame:
        """The audit."""
        return self.answer.findings

    @property
    def patients(self) -> xr.Dataset:
        """The patients behind the answer."""
        return self.answer.patients

    @property
    def draws(self) -> xr.DataTree:
        """The posterior draws."""
        return self.answer.draws

    @property
    def odds_ratios(self) -> pd.DataFrame:
        """The posterior odds ratios."""
        return self.answer.odds_ratios

    @property
    def synthesis(self) -> "Synthesis | None":
        """The synthesis of other studies; None if there are none, or before the examination."""
        return self.examination.synthesis if self.examination else self.answer.pooled

    @property
    def seconds(self) -> dict[str, float]:
        """Wall time of every step so far."""
        parts = (self.answer, self.examination, self.confirmation)
        return {step: s for part in parts if part for step, s in part.seconds.items()}

    def _repr_html_(self) -> str:
        return str(self.odds_ratios.to_html(index=False, escape=True))


def describe_run(analysis: Analysis) -> dict[str, Any]:
    """Return the content of run.json: what is needed to run the analysis again."""
    answer = analysis.answer
    return {
        "study": answer.study.id,
        "study_sha256": answer.study.sha256,
        "reading": answer.reading.name,
        "reading_reason": answer.reading_reason,
        "method": answer.basis.value,
        "options": answer.options.tabulate(),
        "priors": {
            "distribution": answer.priors.distribution,
            "meaning": answer.priors.meaning,
            "intercept_scale": answer.priors.intercept_scale,
            "mixtures": dict(answer.priors.mixtures),
            "conflicts": _list_conflicts(analysis),
        },
        "patients": answer.provenance.to_text(),
        "unmet_numbers": [asdict(number) for number in answer.unmet],
        "confirmed": analysis.confirmation is not None,
        "seconds": analysis.seconds,
        "versions": {name: metadata.version(name) for name in PACKAGES},
        "python": platform.python_version(),
    }


def _list_conflicts(analysis: Analysis) -> list[dict[str, Any]]:
    """Return whether the study contradicts the prior, with the weight of one from other studies."""
    answer, examined = analysis.answer, analysis.examination
    if answer.pooled is None:
        from pvp_bayes.results.sensitivity import list_own_conflicts  # noqa: PLC0415  (slow)

        own = list_own_conflicts(examined.sensitivity, answer.priors) if examined else {}
        return [{"predictor": n, "conflict_p": p, "verdict": "conflict"} for n, p in own.items()]
    names = ["predictor", "prior_patients", "prior_patients_robust", "conflict_p", "verdict"]
    return list(answer.pooled.conflicts[names].to_dict("records"))
