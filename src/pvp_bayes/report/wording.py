"""Format numbers and names for the page, its sections and the exports."""

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import pandas as pd
import xarray as xr

from pvp_bayes.audit.findings import list_words
from pvp_bayes.patients.reconstruction import TOLERANCE
from pvp_bayes.posterior.priors import PriorSet
from pvp_bayes.posterior.quantities import Quantity, list_quantities
from pvp_bayes.printed.study import Term
from pvp_bayes.results.odds_ratios import count_digits, log_end_error

if TYPE_CHECKING:
    from pvp_bayes.results.analysis import Answer
    from pvp_bayes.results.sensitivity import Sensitivity
    from pvp_bayes.results.synthesis import Synthesis

__all__ = [
    "describe_conflicts",
    "describe_derived_steps",
    "describe_own_conflicts",
    "format_odds_ratio",
    "format_p",
    "format_percent",
    "format_probability",
    "format_range",
    "format_ratio",
    "format_share",
    "list_basis_facts",
    "name_predictors",
    "name_quantities",
    "pluralise",
    "quote_term",
    "round_significant",
]


def format_odds_ratio(fact: Any) -> tuple[str, str, str]:
    """Return lower end, posterior odds ratio and upper end with the digits that the draws support.

    The digits are those that the Monte Carlo error of the ends of the interval supports; see
    `pvp_bayes.results.odds_ratios.count_digits`.

    Parameters
    ----------
    fact
        A row of `summarise_odds_ratios`.
    """
    error = log_end_error(fact.log_sd, fact.effective_size)
    low, middle, high = (
        round_significant(v, count_digits(v, error))
        for v in (fact.lower, fact.odds_ratio, fact.upper)
    )
    return low, middle, high


def format_probability(value: float, effective_size: float) -> str:
    """Return a probability with the digits that the draws support, never as exactly 0 or 1.

    >>> [format_probability(p, 7500.0) for p in (1.0, 0.98625, 0.5, 0.0002)]
    ['> 0.999', '0.986', '0.50', '< 0.001']
    >>> format_probability(0.999, 400.0), format_probability(0.985, 100.0)
    ('0.999', '0.98')
    """
    error = math.sqrt(value * (1 - value) / max(effective_size, 1.0))
    digits = 3 if error < 0.002 else 2
    text = f"{value:.{digits}f}"
    if float(text) >= 1:
        return f"> {1 - 10**-digits:.{digits}f}"
    return text if float(text) > 0 else f"< {10**-digits:.{digits}f}"


def round_significant(value: float, digits: int) -> str:
    """Return a number with this many significant digits, without exponent in the usual range.

    >>> [round_significant(x, 2) for x in (0.0978, 0.253, 0.996, 4.4003, 13.17, 123.4)]
    ['0.098', '0.25', '1.0', '4.4', '13', '120']
    >>> round_significant(1.0423, 3), round_significant(3e9, 2), round_significant(float("nan"), 2)
    ('1.04', '3.0e+09', 'not known')
    """
    if not math.isfinite(value) or value <= 0:
        return "not known"
    text = f"{value:.{digits - 1}e}"
    rounded = float(text)
    exponent = math.floor(math.log10(rounded))
    if not -5 < exponent < 7:
        return text
    return f"{rounded:.{max(digits - 1 - exponent, 0)}f}"


def format_percent(value: float) -> str:
    """Return a risk as a percentage with a sensible number of digits.

    >>> [format_percent(p) for p in (0.853, 0.0547, 0.0019, 0.00002, 0.99996)]
    ['85 %', '5.5 %', '0.19 %', 'below 0.01 %', 'above 99.9 %']
    """
    share = 100 * value
    if share < 0.01:
        return "below 0.01 %"
    if share >= 99.95:
        return "above 99.9 %"
    digits = 0 if 10 <= share <= 99 else 1 if share >= 1 else 2
    return f"{share:.{digits}f} %"


def format_ratio(value: float) -> str:
    """Return an odds ratio with three significant digits.

    >>> [format_ratio(x) for x in (0.0321, 13.169, 1234.5, math.nan, math.inf)]
    ['0.0321', '13.2', '1,230', 'not defined', 'no limit']
    """
    if math.isnan(value):
        return "not defined"
    if math.isinf(value):
        return "no limit"
    if value >= 1000:
        return f"{float(f'{value:.3g}'):,.0f}"
    return f"{value:.3g}"


def format_range(low: float, high: float) -> str:
    """Return limits in words.

    >>> format_range(0.0, 0.7), format_range(-math.inf, 0.7), format_range(400.0, math.inf)
    ('0 to 0.7', 'at most 0.7', 'at least 400')
    """
    if math.isnan(low):
        return ""
    if math.isinf(low):
        return f"at most {high:.3g}"
    if math.isinf(high):
        return f"at least {low:.3g}"
    return f"{low:.3g} to {high:.3g}"


def format_p(value: float) -> str:
    """Return a p value with two significant digits."""
    return "< 0.001" if value < 0.001 else f"{value:.2g}"


def name_predictors(table: pd.DataFrame) -> dict[str, str]:
    """Return the label of each predictor, with its step if several have the same label."""
    shared = table["label"].duplicated(keep=False)
    labels = [
        f"{row.label} ({row.step})" if twice else row.label
        for row, twice in zip(table.itertuples(), shared, strict=True)
    ]
    return dict(zip(table["predictor"], labels, strict=True))


def pluralise(count: int, one: str, many: str) -> str:
    """Return the singular or the plural for a count."""
    return one if count == 1 else many


def quote_term(term: Term) -> str:
    """Return the odds ratio and its interval exactly as printed."""
    if term.odds_ratio is None:
        return f"coefficient {term.coefficient.text}" if term.coefficient else "not printed"
    if term.interval is None:
        return term.odds_ratio.text
    return f"{term.odds_ratio.text} ({term.interval[0].text} to {term.interval[1].text})"


def format_share(value: float) -> str:
    """Return a share of variance in percent.

    >>> format_share(0.0004), format_share(0.0119), format_share(0.43)
    ('less than 0.1 %', '1.2 %', '43 %')
    """
    return "less than 0.1 %" if value < 0.001 else f"{100 * value:.2g} %"


def name_quantities(names: Mapping[str, str]) -> dict[str, str]:
    """Return the description of every quantity, by its name in tables."""
    return {
        name: _name_quantity(quantity, [names[p] for p in quantity.predictors])
        for name, quantity in list_quantities([*names]).items()
    }


def _name_quantity(quantity: Quantity, labels: Sequence[str]) -> str:
    words = {
        "intercept": "Intercept (log odds where every factor is 0)",
        "tau": "Common scale of the log odds ratios (tau)",
        "auc": "Area under the ROC curve",
        "log_odds_ratio": "Log odds ratio: ",
        "correlation": "Factors: ",
        "coefficient_correlation": "Estimates: ",
    }
    return words[quantity.kind] + " with ".join(labels)


def describe_conflicts(synthesis: "Synthesis") -> str:
    """Describe the weight of the prior from other studies, and its conflicts with the study."""
    parts = [
        f"{r['label']} worth {r['prior_patients']:,.0f} patients (p {format_p(r['conflict_p'])}"
        + (", in conflict)" if r["verdict"] == "conflict" else ")")
        for r in synthesis.conflicts.to_dict("records")
    ]
    if not parts:
        return "Prior from other studies: no factor has an estimate to compare it with."
    against = synthesis.conflicts["verdict"] == "conflict"
    end = " Its vague component limits the effect of a conflict." if against.any() else ""
    return f"Prior from other studies: {'; '.join(parts)}.{end}"


def describe_own_conflicts(
    found: "Sensitivity", priors: PriorSet, names: Mapping[str, str]
) -> list[str]:
    """Return sentences on the factors for which the answer's own prior and the data conflict."""
    from pvp_bayes.results.sensitivity import (  # noqa: PLC0415  (slow, and needed only here)
        list_own_conflicts,
        list_sensitive,
    )

    sentences = []
    against = list_own_conflicts(found, priors)
    if against:
        parts = [f"{names.get(name, name)} ({p:.3f})" for name, p in against.items()]
        sentences.append(
            f"This prior and the data are in conflict for {list_words(parts)} (in brackets Box's "
            "prior predictive p, which is below 0.05)."
        )
    sensitive = [names.get(name, name) for name in list_sensitive(found)]
    if sensitive:
        sentences.append(
            f"Power-scaling finds that prior and data both move the odds ratio of "
            f"{list_words(sensitive)}; see the sensitivity analysis."
        )
    return sentences


_DERIVED = {
    "quartiles": "the quartiles in Table 1",
    "standard error": "the standard error in Table 2, the sample size and the share of cases",
}
"""What an SD is derived from, by the coordinate `comparable_source`."""


def describe_derived_steps(
    patients: xr.Dataset, priors: PriorSet, names: Mapping[str, str]
) -> list[str]:
    """Return a sentence on each way in which SDs that the prior needs were derived."""
    if not priors.shares_scale or "comparable_source" not in patients.coords:
        return []
    sources = patients["comparable_source"].to_numpy().tolist()
    predictors = patients["predictor"].to_numpy().tolist()
    found = []
    for source, words in _DERIVED.items():
        own = [names.get(p, p) for p, s in zip(predictors, sources, strict=True) if s == source]
        if own:
            found.append(f"No SD of {list_words(own)} is printed; it is derived from {words}.")
    return found


def list_basis_facts(answer: "Answer") -> dict[str, Any]:
    """Return what fills in the sentences of `BASIS_WORDS`."""
    return {
        "number": answer.patients.sizes["replicate"],
        "tolerance": f"{TOLERANCE:.0%}".replace("%", "\u00a0%"),
        "reason": answer.reason_without_patients,
    }
