"""From the printed tables of a risk-factor study to a complete Bayesian analysis.

A study is what a publication printed. The audit says which printed numbers can be true together,
the reconstruction gives patients that could have produced them, the posterior says what they mean
for each odds ratio, and NUTS in PyMC confirms it. Every step is a function whose result is the next
step's input: `reanalyse` is all of them in order.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from pvp_bayes.errors import InfeasibleError as InfeasibleError
from pvp_bayes.errors import SamplingError as SamplingError
from pvp_bayes.errors import StudyError as StudyError
from pvp_bayes.printed.study import Study as Study
from pvp_bayes.printed.study import list_studies as list_studies
from pvp_bayes.printed.study import load_study as load_study

if TYPE_CHECKING:
    from pvp_bayes.audit.audit import audit_study as audit_study
    from pvp_bayes.job.batch import reanalyse_studies as reanalyse_studies
    from pvp_bayes.job.pipeline import reanalyse as reanalyse
    from pvp_bayes.patients.own_patients import count_patterns as count_patterns
    from pvp_bayes.patients.reconstruction import reconstruct_patients as reconstruct_patients
    from pvp_bayes.posterior.diagnostics import check_sampling as check_sampling
    from pvp_bayes.posterior.diagnostics import compare_draws as compare_draws
    from pvp_bayes.posterior.draws import infer as infer
    from pvp_bayes.posterior.models import build_model as build_model
    from pvp_bayes.posterior.nuts import fit as fit
    from pvp_bayes.posterior.priors import PRIOR_SETS as PRIOR_SETS
    from pvp_bayes.posterior.priors import PriorSet as PriorSet
    from pvp_bayes.printed.other_studies import load_evidence as load_evidence
    from pvp_bayes.report.page import render_report as render_report
    from pvp_bayes.results.analysis import Analysis as Analysis
    from pvp_bayes.results.checks import check_predictions as check_predictions
    from pvp_bayes.results.credibility import credibility_table as credibility_table
    from pvp_bayes.results.harmonise import find_overlap as find_overlap
    from pvp_bayes.results.harmonise import harmonise as harmonise
    from pvp_bayes.results.identification import (
        summarise_identification as summarise_identification,
    )
    from pvp_bayes.results.odds_ratios import summarise_odds_ratios as summarise_odds_ratios
    from pvp_bayes.results.prevalence import Prevalence as Prevalence
    from pvp_bayes.results.prior_checks import check_prior as check_prior
    from pvp_bayes.results.risk import check_population as check_population
    from pvp_bayes.results.risk import contrast_risks as contrast_risks
    from pvp_bayes.results.risk import predict_risk as predict_risk
    from pvp_bayes.results.sensitivity import prior_sensitivity as prior_sensitivity
    from pvp_bayes.results.synthesis import synthesise as synthesise
    from pvp_bayes.tables.certificate import verify_certificate as verify_certificate
    from pvp_bayes.tables.choice import certify_printed as certify_printed

_LAZY = {
    "Analysis": "results.analysis",
    "PRIOR_SETS": "posterior.priors",
    "Prevalence": "results.prevalence",
    "PriorSet": "posterior.priors",
    "audit_study": "audit.audit",
    "build_model": "posterior.models",
    "certify_printed": "tables.choice",
    "check_population": "results.risk",
    "check_predictions": "results.checks",
    "check_prior": "results.prior_checks",
    "check_sampling": "posterior.diagnostics",
    "compare_draws": "posterior.diagnostics",
    "contrast_risks": "results.risk",
    "count_patterns": "patients.own_patients",
    "credibility_table": "results.credibility",
    "find_overlap": "results.harmonise",
    "fit": "posterior.nuts",
    "harmonise": "results.harmonise",
    "infer": "posterior.draws",
    "load_evidence": "printed.other_studies",
    "predict_risk": "results.risk",
    "prior_sensitivity": "results.sensitivity",
    "reanalyse": "job.pipeline",
    "reanalyse_studies": "job.batch",
    "reconstruct_patients": "patients.reconstruction",
    "render_report": "report.page",
    "summarise_identification": "results.identification",
    "summarise_odds_ratios": "results.odds_ratios",
    "synthesise": "results.synthesis",
    "verify_certificate": "tables.certificate",
}
"""Names whose modules are imported when they are first asked for: reading a study stays cheap."""

__all__ = [  # noqa: PLE0604
    *_LAZY,
    "InfeasibleError",
    "SamplingError",
    "Study",
    "StudyError",
    "list_studies",
    "load_study",
]


def __getattr__(name: str) -> Any:
    if name not in _LAZY:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(import_module(f"pvp_bayes.{_LAZY[name]}"), name)


def __dir__() -> list[str]:
    return __all__
