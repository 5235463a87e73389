"""From the printed tables of a risk-factor study to a complete Bayesian analysis.

A study is what a publication printed. The audit says which printed numbers can be true together,
the reconstruction gives patients that could have produced them, the posterior says what they mean
for each odds ratio, and NUTS in PyMC confirms it. Every step is a function whose result is the next
step's input: `reanalyse` is all of them in order.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from pvp_bayes.study import InfeasibleError as InfeasibleError
from pvp_bayes.study import SamplingError as SamplingError
from pvp_bayes.study import Study as Study
from pvp_bayes.study import StudyError as StudyError
from pvp_bayes.study import list_studies as list_studies
from pvp_bayes.study import load_study as load_study

if TYPE_CHECKING:
    from pvp_bayes.analysis import Analysis as Analysis
    from pvp_bayes.audit import audit_study as audit_study
    from pvp_bayes.batch import reanalyse_studies as reanalyse_studies
    from pvp_bayes.checks import check_predictions as check_predictions
    from pvp_bayes.checks import check_prior as check_prior
    from pvp_bayes.credibility import credibility_table as credibility_table
    from pvp_bayes.diagnostics import check_sampling as check_sampling
    from pvp_bayes.diagnostics import compare_draws as compare_draws
    from pvp_bayes.evidence import find_overlap as find_overlap
    from pvp_bayes.evidence import harmonise as harmonise
    from pvp_bayes.evidence import load_evidence as load_evidence
    from pvp_bayes.examination import reanalyse as reanalyse
    from pvp_bayes.feasibility import certify_printed as certify_printed
    from pvp_bayes.feasibility import verify_certificate as verify_certificate
    from pvp_bayes.inference import infer as infer
    from pvp_bayes.models import build_model as build_model
    from pvp_bayes.patterns import count_patterns as count_patterns
    from pvp_bayes.priors import PRIOR_SETS as PRIOR_SETS
    from pvp_bayes.priors import PriorSet as PriorSet
    from pvp_bayes.reconstruction import reconstruct_patients as reconstruct_patients
    from pvp_bayes.report import render_report as render_report
    from pvp_bayes.risk import Prevalence as Prevalence
    from pvp_bayes.risk import check_population as check_population
    from pvp_bayes.risk import contrast_risks as contrast_risks
    from pvp_bayes.risk import predict_risk as predict_risk
    from pvp_bayes.sampling import fit as fit
    from pvp_bayes.sensitivity import prior_sensitivity as prior_sensitivity
    from pvp_bayes.summary import summarise_identification as summarise_identification
    from pvp_bayes.summary import summarise_odds_ratios as summarise_odds_ratios
    from pvp_bayes.synthesis import synthesise as synthesise

_LAZY = {
    "Analysis": "analysis",
    "PRIOR_SETS": "priors",
    "Prevalence": "risk",
    "PriorSet": "priors",
    "audit_study": "audit",
    "build_model": "models",
    "certify_printed": "feasibility",
    "check_population": "risk",
    "check_predictions": "checks",
    "check_prior": "checks",
    "check_sampling": "diagnostics",
    "compare_draws": "diagnostics",
    "contrast_risks": "risk",
    "count_patterns": "patterns",
    "credibility_table": "credibility",
    "find_overlap": "evidence",
    "fit": "sampling",
    "harmonise": "evidence",
    "infer": "inference",
    "load_evidence": "evidence",
    "predict_risk": "risk",
    "prior_sensitivity": "sensitivity",
    "reanalyse": "examination",
    "reanalyse_studies": "batch",
    "reconstruct_patients": "reconstruction",
    "render_report": "report",
    "summarise_identification": "summary",
    "summarise_odds_ratios": "summary",
    "synthesise": "synthesis",
    "verify_certificate": "feasibility",
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
