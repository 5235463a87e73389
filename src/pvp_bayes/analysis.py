"""The answer, in order: audit, reading, patients, posterior, summary."""

import platform
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from importlib import metadata
from typing import TYPE_CHECKING, Any

import pandas as pd
import xarray as xr

from pvp_bayes.audit import audit_numbers, audit_readings, join_findings
from pvp_bayes.encoding import Reading, parse_reading
from pvp_bayes.feasibility import Certificate, certify_readings, tabulate_readings, take_reading
from pvp_bayes.inference import infer
from pvp_bayes.kernel import prepare_walk
from pvp_bayes.priors import EVIDENCE, PRIOR_SETS, PriorSet
from pvp_bayes.reconstruction import reconstruct_patients
from pvp_bayes.study import Study
from pvp_bayes.summary import THRESHOLD, summarise_identification, summarise_odds_ratios

if TYPE_CHECKING:  # what other studies say takes a second to import, and the answer needs none
    from pvp_bayes.evidence import Evidence
    from pvp_bayes.sensitivity import Sensitivity
    from pvp_bayes.synthesis import Synthesis

__all__ = ["INTERVAL", "Analysis", "Clock", "Options", "analyse_tables"]

INTERVAL = 0.95
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
    """What the user chose."""

    random_seed: int
    n_replicates: int = 200
    priors: PriorSet = field(default_factory=lambda: PRIOR_SETS["hierarchical"])
    reading: str = ""
    """Name of the reading, empty to let the tables decide."""
    draws: int = 2_000
    chains: int = 4
    threshold: float = THRESHOLD
    """Odds ratio towards harm that matters to the user."""
    evidence: "Evidence | None" = None
    """Other studies; by default those bundled under the study's name, if any are."""
    priors_from_evidence: bool = False
    """Whether the other studies give the prior set, once the reading is known, not `priors`."""

    def tabulate(self) -> dict[str, Any]:
        """Return the options as plain values."""
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
class Analysis:
    """Everything that one reanalysis found; the tables are as `docs/glossary` explains them."""

    study: Study
    options: Options
    findings: pd.DataFrame
    """The audit, one row per check."""
    readings: pd.DataFrame
    """Every reading of Table 2 and whether it is feasible."""
    reading: str
    reading_reason: str
    patients: xr.Dataset
    draws: xr.DataTree
    odds_ratios: pd.DataFrame
    """The answer."""
    seconds: dict[str, float]
    """Wall time by step."""
    certificate: Certificate | None = None
    """The proof that no data set has both tables as printed, where there is one."""
    credibility: pd.DataFrame | None = None
    """How sceptical one must be to doubt each printed odds ratio; None before `examine_answer`, as
    all below."""
    risks: pd.DataFrame | None = None
    """Absolute risks by profile, None where the publication does not give them."""
    risk_scenarios: pd.DataFrame | None = None
    """The highest and the lowest of them where the outcome is as frequent as in other studies."""
    risks_refused: str = ""
    """Why there are no absolute risks."""
    shapes: pd.DataFrame | None = None
    """The answer under other shapes of measured variables, None where there are none."""
    checks: pd.DataFrame | None = None
    """Whether the draws can be trusted and the model fits."""
    prior_checks: pd.DataFrame | None = None
    """What every prior set believes, in clinical units."""
    sensitivity: "Sensitivity | None" = None
    """The answer under other assumptions."""
    synthesis: "Synthesis | None" = None
    """What other studies say, None where no evidence is bundled with the study."""
    nuts: xr.DataTree | None = None
    confirmation: pd.DataFrame | None = None
    """The answer held against NUTS, None before `confirm_answer`."""
    identified: pd.DataFrame | None = None
    """As `identification`, once it was computed beside."""

    @property
    def identification(self) -> pd.DataFrame:
        """What the publication pins down."""
        if self.identified is not None:
            return self.identified
        return summarise_identification(self.patients, self.draws)

    @property
    def run(self) -> dict[str, Any]:
        """What is needed to run it again."""
        return {
            "study": self.study.id,
            "study_sha256": self.study.sha256,
            "reading": self.reading,
            "reading_reason": self.reading_reason,
            "method": self.patients.attrs["method"],
            "options": self.options.tabulate(),
            "priors": {
                "distribution": self.options.priors.distribution,
                "meaning": self.options.priors.meaning,
                "intercept_scale": self.options.priors.intercept_scale,
                "mixtures": dict(self.options.priors.mixtures),
                "conflicts": _list_conflicts(self),
            },
            "patients": self.patients.attrs["provenance"],
            "confirmed": self.confirmation is not None,
            "seconds": self.seconds,
            "versions": {name: metadata.version(name) for name in PACKAGES},
            "python": platform.python_version(),
        }

    def _repr_html_(self) -> str:
        return str(self.odds_ratios.to_html(index=False, escape=True))


def _list_conflicts(analysis: Analysis) -> list[dict[str, Any]]:
    """Return what the prior from other studies is worth, and whether the study contradicts it."""
    synthesis = analysis.synthesis
    if synthesis is None or not analysis.options.priors.mixtures:
        return []
    names = ["predictor", "prior_patients", "prior_patients_robust", "conflict_p", "verdict"]
    return list(synthesis.conflicts[names].to_dict("records"))


class Clock:
    """Wall time of named steps, each announced when it starts."""

    def __init__(self, announce: Callable[[str], None]) -> None:
        self.announce = announce
        self.seconds: dict[str, float] = {}

    @contextmanager
    def time(self, step: str, words: str) -> Iterator[None]:
        """Announce a step and note how long the block takes."""
        self.announce(words)
        started = time.perf_counter()
        yield
        self.seconds[step] = round(time.perf_counter() - started, 3)


def analyse_tables(
    study: Study,
    options: Options,
    *,
    executor: Executor | None = None,
    announce: Callable[[str], None] = lambda _: None,
) -> Analysis:
    """Give the answer: every step up to the odds ratios.

    Parameters
    ----------
    announce
        Is told in a few words what begins.
    """
    clock = Clock(announce)
    prepare_walk()
    with clock.time("audit", "Recomputing every printed number"):
        findings = audit_numbers(study)
    with clock.time("readings", "Searching for patients that can have both tables"):
        certified = certify_readings(study)
        readings = tabulate_readings(study, certified)
        findings = join_findings(findings, audit_readings(study, readings))
    reading, reason = _choose_reading(study, readings, options.reading)
    synthesis = None
    if options.priors_from_evidence:
        from pvp_bayes.synthesis import pool_others  # noqa: PLC0415

        with clock.time("synthesis", "Pooling other studies"):
            synthesis = pool_others(study, reading.name, options.evidence)
            options = replace(options, priors=synthesis.prior_set)
    with clock.time("reconstruction", "Reconstructing patients"):
        patients = reconstruct_patients(
            study,
            n_replicates=options.n_replicates,
            random_seed=options.random_seed,
            reading=reading,
            executor=executor,
        )
    with clock.time("posterior", "Drawing from the posterior"):
        draws = infer(
            patients,
            options.priors,
            random_seed=options.random_seed,
            draws=options.draws,
            chains=options.chains,
        )
    with clock.time("summary", "Summarising"):
        odds_ratios = summarise_odds_ratios(draws, prob=INTERVAL)
    return Analysis(
        study=study,
        options=options,
        findings=findings,
        readings=readings,
        reading=reading.name,
        reading_reason=reason,
        patients=patients,
        draws=draws,
        odds_ratios=odds_ratios,
        seconds=clock.seconds,
        certificate=certified[Reading()].certificate if certified else None,
        synthesis=synthesis,
    )


def _choose_reading(study: Study, readings: pd.DataFrame, wanted: str) -> tuple[Any, str]:
    if wanted:
        reading = parse_reading(wanted, study)
        return reading, f"The reading {reading.name} was chosen by the user."
    return take_reading(study, readings)
