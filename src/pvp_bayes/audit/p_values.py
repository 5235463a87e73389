"""The audit of p values in Table 1: which tests reproduce them, over all rounding intervals."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from pvp_bayes.audit.count_tests import (
    FISHER,
    FISHER_DOUBLED,
    ExactVariants,
    drop_empty_levels,
    list_exact_rank_variant,
    list_exact_variants,
    list_rank_variants,
    list_variants,
    smallest_expected,
)
from pvp_bayes.audit.findings import (
    Finding,
    FindingPlace,
    allowed_text,
    flips_significance,
    list_words,
)
from pvp_bayes.printed.intervals import (
    Interval,
    Sample,
    halve,
    overlap,
    p_interval,
    sample_of,
    student_p,
    welch_p,
)
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.study import GROUPS, Counts, Moments, Quartiles, Study, Variable

__all__ = ["check_p", "list_copied", "read_samples"]


Ints = NDArray[np.int64]
NOTHING = ExactVariants({}, {})
SMALL_EXPECTED = 5.0
"""Below this expected count textbooks turn from the chi-square to Fisher's test (Cochran 1954)."""
FIRST_CHOICE = {
    "chi-square": "Pearson chi-square",
    "chi-square-yates": "Yates correction",
    "fisher": FISHER,
    "t": "Student's t test",
    "welch": "Welch's t test",
    "mann-whitney": "rank sum test",
}


@dataclass(frozen=True, slots=True)
class Variants:
    """The p values that each way of testing would give, and what was left out."""

    usual: dict[str, Interval]
    """Two-sided p values of tests that the publication may have used, the first choice first."""
    unusual: dict[str, Interval] = field(default_factory=dict)
    """One-sided tests and a standard deviation with divisor n."""
    mistaken: dict[str, Interval] = field(default_factory=dict)
    """What a known mistake would give."""
    costly: Callable[[], ExactVariants] = lambda: NOTHING
    """Works out exact tests, asked for only where nothing else gives the printed p value."""
    missing: str = ""
    """What is unknown where `costly` could not work out Fisher's test."""


def check_p(
    study: Study, variable: Variable, place: FindingPlace, splits: Sequence[Ints | None]
) -> Finding:
    """Return whether any test that the row may have had gives its p value.

    Parameters
    ----------
    splits
        Counts by value of a count variable in (cases, controls), where only one is possible.
    """
    p = variable.p
    if p is None:
        return place.silent("p_value", "", "No p value is printed.")
    if p_interval(p)[0] > 1 or p_interval(p)[1] < 0:
        reason = f"A p value of {p.text} does not exist."
        return place.impossible("p_value", p.text, (0.0, 1.0), reason)
    variants = _list_variants(study, variable, splits)
    if isinstance(variants, str):
        return place.silent("p_value", p.text, variants)
    return _judge_p_value(place, variable, p, variants)


def _judge_p_value(
    place: FindingPlace, variable: Variable, p: Reported, variants: Variants
) -> Finding:
    name, allowed = next(iter(variants.usual.items()))
    text = f"{name} gives {allowed_text(allowed)}"
    reproduced = _reproduced(p, variants.usual)
    late = NOTHING if reproduced else variants.costly()
    reproduced = reproduced or _reproduced(p, late.two_sided)
    if reproduced:
        others = [n for n in _leading(variants) if n not in reproduced]
        reason = f"{p.text} is reproduced by {list_words(reproduced[:4])}"
        reason += f", not by {list_words(others[:3])}" if others else ""
        stated = FIRST_CHOICE.get(variable.test)
        if stated is None or stated in reproduced:
            return place.consistent("p_value", p.text, allowed, f"{reason}; {text}.")
        reason += f"; the test stated is {variable.test}, and {text}."
        return place.consistent("p_value", p.text, allowed, reason, "low")
    halved = late.one_sided | _one_sided(late.two_sided)
    unusual = _reproduced(p, variants.unusual | halved)
    if unusual:
        reason = f"{p.text} is reproduced only by {list_words(unusual[:3])}; {text}."
        return place.consistent("p_value", p.text, allowed, reason, "low")
    if variants.missing and FISHER not in late.two_sided:
        reason = f"{p.text} is not reproduced by {list_words(list(variants.usual)[:3])} ({text}), "
        reason += f"but {variants.missing}."
        return place.silent("p_value", p.text, reason, "low", allowed)
    reason = f"{p.text} cannot be reproduced by any test of these numbers; {text}"
    reason += _explain_mistake(variable, p, variants)
    severity = "high" if flips_significance(p, allowed) else "medium"
    return place.inconsistent("p_value", p.text, allowed, f"{reason}.", severity)


def _reproduced(p: Reported, variants: dict[str, Interval]) -> list[str]:
    return [name for name, allowed in variants.items() if overlap(p_interval(p), allowed)]


def _leading(variants: Variants) -> list[str]:
    return [n for n in variants.usual if n in FIRST_CHOICE.values()]


def _explain_mistake(variable: Variable, p: Reported, variants: Variants) -> str:
    mistakes = _reproduced(p, variants.mistaken)
    if mistakes:
        return f", and only {mistakes[0]} would give the printed value"
    if variable.test or isinstance(variable.cases, Counts):
        return ""
    return "; a rank test would have to be stated"


def _list_variants(
    study: Study, variable: Variable, splits: Sequence[Ints | None]
) -> Variants | str:
    """Return the tests' p values, or why there are none."""
    if isinstance(variable.cases, Quartiles) or isinstance(variable.controls, Quartiles):
        return "A median and quartiles do not determine the p value of any test."
    tables = _count_by_level(variable, splits)
    if isinstance(variable.cases, Counts):
        return (
            "A group or a level without patients has no test."
            if tables is None
            else (_count_variants(variable, tables))
        )
    return _numeric_variants(study, variable, tables)


def _count_by_level(variable: Variable, splits: Sequence[Ints | None]) -> Ints | None:
    """Return counts by group and level or value, where known and testable."""
    if isinstance(variable.cases, Counts) and isinstance(variable.controls, Counts):
        rows = [list(group.levels.values()) for group in (variable.cases, variable.controls)]
        table = np.array(rows, dtype=np.int64)
    elif len(splits) == len(GROUPS) and all(split is not None for split in splits):
        table = np.array([split for split in splits if split is not None])
    else:
        return None
    degenerate = (table.sum(axis=1) == 0).any() or (table.sum(axis=0) > 0).sum() < 2
    return None if degenerate else table


def _count_variants(variable: Variable, full: Ints) -> Variants | str:
    if variable.test in ("t", "welch"):
        if full.sum(axis=1).min() < 2:
            return "A t test needs two or more patients in each group."
        return _moment_variants(variable.test, *_score_samples(full))
    table = drop_empty_levels(full)
    usual = list_variants(table)
    unusual: dict[str, Interval] = {}
    is_square = table.shape[1] == 2
    if is_square or variable.test == "fisher":
        exact = list_exact_variants(table)
        usual |= exact.two_sided
        unusual |= exact.one_sided
    if not is_square or variable.test == "mann-whitney":
        usual |= list_rank_variants(table)
    if is_square:
        exact_names = (FISHER, FISHER_DOUBLED)  # whose tails are not halves
        unusual |= _one_sided({n: p for n, p in usual.items() if n not in exact_names})
    first = FIRST_CHOICE.get(variable.test, "Pearson chi-square")
    first = first if first in usual else next(iter(usual))
    missing = ""
    if variable.test in ("", "fisher") or smallest_expected(table) < SMALL_EXPECTED:
        missing = "Fisher's exact test has too many tables here to be worked out"
    return Variants(
        {first: usual[first]} | usual,
        unusual,
        costly=lambda: _list_costly(table),
        missing=missing,
    )


def _score_samples(table: Ints) -> tuple[Sample, Sample]:
    scores = np.arange(table.shape[1])
    return sample_of(scores, table[0]), sample_of(scores, table[1])


def _numeric_variants(study: Study, variable: Variable, table: Ints | None) -> Variants | str:
    samples = read_samples(study, variable, fewest=2)
    if samples is None:
        return "A mean and standard deviation of two or more patients in each group are needed."
    if variable.test in ("chi-square", "chi-square-yates", "fisher"):
        if table is None:
            return f"Counts by value are not known, so {variable.test} cannot be recomputed."
        return _count_variants(variable, table)
    ranks = {} if table is None else list_rank_variants(drop_empty_levels(table))
    if variable.test == "mann-whitney":
        reason = "A mean and standard deviation do not determine the p value of a rank test."
        return _rank_variants(table, ranks) if table is not None else reason
    variants = _moment_variants(variable.test or "t", *samples)
    if variable.test:
        return variants
    return Variants(variants.usual | ranks, variants.unusual, variants.mistaken)


def _rank_variants(table: Ints, ranks: dict[str, Interval]) -> Variants:
    known = drop_empty_levels(table)
    return Variants(
        ranks,
        _one_sided(ranks),
        costly=lambda: ExactVariants(list_exact_rank_variant(known), {}),
    )


def _list_costly(table: Ints) -> ExactVariants:
    exact = list_exact_variants(table)
    return exact._replace(two_sided=exact.two_sided | list_exact_rank_variant(table))


def read_samples(study: Study, variable: Variable, *, fewest: int) -> tuple[Sample, Sample] | None:
    """Return mean and SD of both groups as intervals, None with fewer patients in a group."""
    found = []
    for group, size in zip(variable.groups, study.sizes, strict=True):
        n = size if group.n is None else group.n
        if not isinstance(group, Moments) or n < fewest or group.mean.bound:
            return None
        found.append(Sample(group.mean.interval, group.sd.interval, n))
    return found[0], found[1]


def _moment_variants(test: str, first: Sample, second: Sample) -> Variants:
    usual = _t_variants(first, second)
    if test == "welch":
        usual = dict(reversed(usual.items()))
    corrected = [s.scale_sd(math.sqrt(s.n / (s.n - 1))) for s in (first, second)]
    unusual = _one_sided(usual) | {
        f"{name} with standard deviations that divide by n": p
        for name, p in _t_variants(*corrected).items()
    }
    inflated = [s.scale_sd(math.sqrt(s.n)) for s in (first, second)]
    mistaken = {
        f"{name} with standard errors printed as standard deviations": p
        for name, p in _t_variants(*inflated).items()
    }
    return Variants(usual, unusual, mistaken)


def _t_variants(first: Sample, second: Sample) -> dict[str, Interval]:
    return {
        "Student's t test": student_p(first, second),
        "Welch's t test": welch_p(first, second),
    }


def _one_sided(variants: dict[str, Interval]) -> dict[str, Interval]:
    return {
        f"one-sided {name}{side}": p
        for name, both in variants.items()
        for side, p in zip(("", ", other side"), halve(both), strict=True)
    }


def list_copied(judged: Iterable[tuple[Reported | None, Finding]]) -> list[Finding]:
    """Return findings for p values that cannot be right and stand in another row too.

    Parameters
    ----------
    judged
        The printed p value of each row of a table, and the finding about it.
    """
    table = list(judged)
    found = []
    for i, (p, finding) in enumerate(table):
        if p is None or finding.verdict != "inconsistent" or p.bound or not p.value:
            continue
        same = [f.item for j, (other, f) in enumerate(table) if j != i and _equal(other, p)]
        if same:
            reason = f"The p value {p.text} cannot be reproduced here and is the one printed for "
            reason += f"{list_words(same)}, as if copied from there."
            place = FindingPlace(finding.item, finding.where)
            found.append(place.inconsistent("copied", p.text, finding.allowed, reason))
    return found


def _equal(other: Reported | None, p: Reported) -> bool:
    return other is not None and other.text == p.text
