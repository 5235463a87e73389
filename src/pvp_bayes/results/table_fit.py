"""Say whether patients with both tables were found, and what the answer is based on otherwise.

These sentences are made here only. The audit, the terminal, the notes of the odds ratios, the page
and the methods paragraph repeat them.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import xarray as xr

from pvp_bayes.audit.findings import Finding, FindingPlace, list_words
from pvp_bayes.patients.misfit import Freed, FreedNumber, Misfit, have_common_ratio
from pvp_bayes.patients.patterns import PatternCounts
from pvp_bayes.patients.reconstruction import TOLERANCE
from pvp_bayes.posterior.newton import fit_counts
from pvp_bayes.printed.intervals import Interval
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.study import Study, Term
from pvp_bayes.tables.reading import Reading, parse_reading
from pvp_bayes.tables.separation import Separation

__all__ = [
    "NOTE",
    "UnmetNumber",
    "describe_misfit",
    "describe_separations",
    "describe_unmet",
    "judge_misfit",
    "list_unmet",
]

CHECK = "patients"
MOST_NAMED = 3
"""Largest number of rows that are named in a sentence."""
Z = 1.959964
NOTE = "From the printed estimates of Table 2 alone, without patients."
"""Note of every odds ratio in an answer without patients."""


@dataclass(frozen=True, slots=True)
class UnmetNumber:
    """A printed number of Table 2 that the reconstructed patients do not have."""

    predictor: str
    printed: str
    value: float
    """Its mean over the reconstructed sets of patients, from Wald's formulas."""


def list_unmet(study: Study, reading: Reading, patients: xr.Dataset) -> tuple[UnmetNumber, ...]:
    """Return the printed numbers of Table 2 that patients do not have within the tolerance.

    The patients have the coefficients and standard errors that were aimed at. A row may print
    further numbers, which need not agree with them.
    """
    fits = fit_counts(PatternCounts.read(patients))
    names = patients["predictor"].to_numpy().tolist()
    terms = {term.predictor: term for term in study.terms}
    return tuple(
        UnmetNumber(name, text, value)
        for j, name in enumerate(names)
        if name in terms
        for text, value in _list_differing(
            terms[name], reading, float(fits.estimate[:, j].mean()), float(fits.error[:, j].mean())
        )
    )


def describe_unmet(study: Study, unmet: Sequence[UnmetNumber]) -> str:
    """Return a sentence on the printed numbers that the patients do not have, empty for none."""
    if not unmet:
        return ""
    labels = _label_rows(study)
    parts = [
        f"{number.printed} in the row of {labels[number.predictor]} ({number.value:.3g} instead)"
        for number in unmet[:MOST_NAMED]
    ]
    more = len(unmet) - len(parts)
    tail = f" and {more} more" * (more > 0)
    words = ", ".join(parts) + tail if tail else list_words(parts)
    return f"Printed numbers of Table 2 that these patients do not have: {words}."


def judge_misfit(study: Study, misfit: Misfit) -> Finding:
    """Return the finding that no patients with both tables were found.

    A search is not a proof, so the verdict is "not applicable" with high severity.
    """
    where = study.regression.where if study.regression else ""
    place, printed = FindingPlace("all rows of Table 2", where), ""
    allowed: Interval = (math.nan, math.nan)
    if misfit.freed_together:
        place = FindingPlace(", ".join(n.predictor for n in misfit.freed_together), where)
    if len({number.predictor for number in misfit.freed}) == 1:
        number = misfit.freed[0]
        term = _find_term(study, number)
        place = FindingPlace.of(term)
        suspects = list(_list_suspects(term, number, _parse(study, misfit)))
        if len(suspects) == 1:
            printed, value = suspects[0]
            allowed = value, value
        else:
            printed = ", ".join(text for text, _ in suspects)
    return place.silent(CHECK, printed, describe_misfit(study, misfit), "high", allowed)


def describe_misfit(study: Study, misfit: Misfit) -> str:
    """Return why no patients were found, in sentences."""
    labels = _label_rows(study)
    nearest = _name_largest(misfit, labels)
    text = (
        "No patients were found that have Table 1 and every coefficient and standard error of "
        f"Table 2 within {100 * TOLERANCE:.0f} % of a standard error; the nearest miss {nearest}."
    )
    return " ".join([text, *_explain(study, misfit, labels), *_say_measured(study, misfit)])


def describe_separations(separations: list[Separation], study: Study) -> str:
    """Return a sentence on levels that only one group has, empty if there are none."""
    if not separations:
        return ""
    labels = {variable.name: variable.label for variable in study.variables}
    parts = list_words(
        f"all {s.patients} patients with {labels[s.variable]} {s.level} are {s.group}"
        for s in separations
    )
    return (
        f"In Table 1 {parts} (separation), so an unpenalised maximum-likelihood fit to these "
        "patients has no finite odds ratio there; a printed one may be penalised or exact."
    )


def _label_rows(study: Study) -> dict[str, str]:
    """Return the label of each row of Table 2, with the level if its variable has several rows."""
    found = {}
    for term in study.terms:
        variable = study.find_variable(term.variable)
        label = variable.label if variable else term.variable
        found[term.predictor] = f"{label} ({term.level})" if "[" in term.predictor else label
    return found


def _name_largest(misfit: Misfit, labels: Mapping[str, str]) -> str:
    """Return the largest miss in words, such as `Age by 0.3 standard errors`."""
    pairs = zip(misfit.coefficient_misses, misfit.error_misses, strict=True)
    rows = zip(misfit.predictors, pairs, strict=True)
    name, (off, error_off) = max(rows, key=lambda row: max(map(_known, row[1])))
    label = labels.get(name, name)
    if _known(off) >= _known(error_off):
        return f"the coefficient of {label} by {off:.2g} standard errors"
    return f"the standard error of {label} by {100 * error_off:.0f} %"


def _known(miss: float) -> float:
    return -1.0 if math.isnan(miss) else miss


def _explain(study: Study, misfit: Misfit, labels: Mapping[str, str]) -> Iterator[str]:
    """Yield what makes the rest fit."""
    if misfit.freed:
        yield _say_freed(study, misfit, labels)
    elif misfit.freed_together:
        yield _say_freed_together(study, misfit, labels)
    elif misfit.error_ratios:
        yield _say_ratios(misfit, labels)
    elif misfit.rows_tried:
        yield (
            f"Leaving one row of Table 2 out of account does not make the rest fit "
            f"({misfit.rows_tried} of {len(misfit.predictors)} rows tried)."
        )
    if not misfit.freed and not misfit.freed_together:
        yield (
            "The printed regression may have had other factors, other patients or another "
            "method, or several numbers may be misprinted."
        )


def _say_measured(study: Study, misfit: Misfit) -> Iterator[str]:
    """Yield that the distributions of measured factors had to be assumed, if there are any."""
    names = {variable.name: variable.label for variable in study.variables}
    measured = [names.get(name, name) for name in misfit.measured]
    if measured:
        yield (
            f"The distribution of {list_words(measured)} is not printed: with one that was not "
            "tried there may be such patients."
        )


def _say_freed(study: Study, misfit: Misfit, labels: Mapping[str, str]) -> str:
    reading = _parse(study, misfit)
    rows = dict.fromkeys(number.predictor for number in misfit.freed)
    firsts = [next(n for n in misfit.freed if n.predictor == row) for row in rows]
    parts = [
        f"{_name_number(study, number, reading)} in the row of {labels[number.predictor]}"
        for number in firsts[:MOST_NAMED]
    ]
    more = f" (or one of {len(firsts) - MOST_NAMED} further rows)" * (len(firsts) > MOST_NAMED)
    words = "; or ".join(parts)
    return f"All other numbers fit together without {words}{more}."


def _say_freed_together(study: Study, misfit: Misfit, labels: Mapping[str, str]) -> str:
    reading = _parse(study, misfit)
    words = " and ".join(
        f"{_name_number(study, number, reading)} in the row of {labels[number.predictor]}"
        for number in misfit.freed_together
    )
    return f"All other numbers fit together without {words}."


def _name_number(study: Study, number: FreedNumber, reading: Reading) -> str:
    """Return the freed numbers as printed, and what they are in patients that meet the others."""
    suspects = list(_list_suspects(_find_term(study, number), number, reading))
    if not suspects:
        return f"its {number.freed.value}" if number.freed is not Freed.ROW else "its numbers"
    texts = list_words(f"{text} (about {value:.3g} in such patients)" for text, value in suspects)
    return f"the printed {texts}"


def _list_suspects(
    term: Term, number: FreedNumber, reading: Reading
) -> Iterator[tuple[str, float]]:
    """Yield the printed numbers that differ from those of the patients found, with their values."""
    return _list_differing(term, reading, number.coefficient, number.error)


def _list_differing(
    term: Term, reading: Reading, coefficient: float, error: float
) -> Iterator[tuple[str, float]]:
    """Yield the printed numbers of a row that differ from those of a fit under a reading."""
    sign = -1 if reading.flips(term) else 1
    expected = _predict_row(term, sign * coefficient, error)
    for printed, value, tolerance in expected:
        low, high = printed.interval
        if not low - tolerance <= value <= high + tolerance:
            yield printed.text, value


def _predict_row(
    term: Term, coefficient: float, error: float
) -> Iterator[tuple[Reported, float, float]]:
    """Yield each printed number, its value for a fit, and the tolerance of the search."""
    off = 2 * TOLERANCE * error
    if term.coefficient is not None:
        yield term.coefficient, coefficient, off
    if term.standard_error is not None:
        yield term.standard_error, error, off
    if term.odds_ratio is not None:
        ratio = math.exp(coefficient)
        yield term.odds_ratio, ratio, ratio * off
    for end, side in zip(term.interval or (), (-1, 1), strict=False):
        value = math.exp(coefficient + side * Z * error)
        yield end, value, value * off * (1 + Z)


def _say_ratios(misfit: Misfit, labels: Mapping[str, str]) -> str:
    """Say how the printed standard errors relate to those of patients with all coefficients."""
    known = {
        name: ratio
        for name, ratio in zip(misfit.predictors, misfit.error_ratios, strict=True)
        if not math.isnan(ratio)
    }
    low, high = min(known, key=known.__getitem__), max(known, key=known.__getitem__)
    text = "Patients with Table 1 and every printed coefficient were found; "
    if have_common_ratio(misfit.error_ratios):
        middle = math.sqrt(known[high] * known[low])
        return f"{text}the printed standard errors are about {middle:.2f} times theirs."
    return (
        f"{text}the printed standard errors are from {known[low]:.2f} ({labels[low]}) to "
        f"{known[high]:.2f} ({labels[high]}) times theirs."
    )


def _parse(study: Study, misfit: Misfit) -> Reading:
    return parse_reading(misfit.reading, study)


def _find_term(study: Study, number: FreedNumber) -> Term:
    return next(term for term in study.terms if term.predictor == number.predictor)
