"""Errors as they happen in print, planted into the tables of an honest study."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.study import Counts, Moments, Study, Term, Variable

Generator = np.random.Generator
Planted = tuple[Study, str]
"""The study with one error, and how large the error is."""


def plant(kind: str, study: Study, rng: Generator) -> Planted | None:
    """Return the study with one error of a kind, None where it has no place for it."""
    return KINDS[kind](study, rng)


def _with_variable(study: Study, i: int, **changes: Any) -> Study:
    variables = list(study.variables)
    variables[i] = replace(variables[i], **changes)
    return replace(study, variables=tuple(variables))


def _with_term(study: Study, i: int, **changes: Any) -> Study:
    assert study.regression is not None
    terms = list(study.regression.terms)
    terms[i] = replace(terms[i], **changes)
    return replace(study, regression=replace(study.regression, terms=tuple(terms)))


def _pick(rng: Generator, options: list[int]) -> int | None:
    return int(rng.choice(options)) if options else None


def flip_sign(study: Study, rng: Generator) -> Planted | None:
    """Print a coefficient with the other sign, its odds ratio as it was."""
    own = [
        i
        for i, t in enumerate(study.terms)
        if t.coefficient and t.odds_ratio and abs(t.coefficient.value) > 0
    ]
    i = _pick(rng, own)
    if i is None:
        return None
    coefficient = study.terms[i].coefficient
    assert coefficient is not None
    text = coefficient.text
    flipped = Reported(text[1:] if text.startswith("-") else f"-{text}")
    size = "clear" if abs(coefficient.value) > 0.3 else "small"
    return _with_term(study, i, coefficient=flipped), size


def invert_odds_ratio(study: Study, rng: Generator) -> Planted | None:
    """Print the odds ratio of the other level, the rest of the row as it was."""
    own = [
        i
        for i, t in enumerate(study.terms)
        if t.odds_ratio and t.odds_ratio.value > 0 and (t.coefficient or t.interval)
    ]
    i = _pick(rng, own)
    if i is None:
        return None
    ratio = study.terms[i].odds_ratio
    assert ratio is not None
    inverse = Reported(f"{1 / ratio.value:.{ratio.digits}f}")
    size = "clear" if abs(np.log(ratio.value)) > 0.3 else "small"
    return None if inverse == ratio else (_with_term(study, i, odds_ratio=inverse), size)


def copy_table_p(study: Study, rng: Generator) -> Planted | None:
    """Print the p value of the row above in Table 2."""
    own = [i for i in range(1, len(study.terms)) if _copyable(study.terms, i)]
    i = _pick(rng, own)
    if i is None:
        return None
    p, old = study.terms[i - 1].p, study.terms[i].p
    return _with_term(study, i, p=p), _p_size(p, old)


def copy_p(study: Study, rng: Generator) -> Planted | None:
    """Print the p value of the row above in Table 1."""
    own = [i for i in range(1, len(study.variables)) if _copyable(study.variables, i)]
    i = _pick(rng, own)
    if i is None:
        return None
    p, old = study.variables[i - 1].p, study.variables[i].p
    return _with_variable(study, i, p=p), _p_size(p, old)


def _copyable(rows: tuple[Variable, ...] | tuple[Term, ...], i: int) -> bool:
    before, own = rows[i - 1].p, rows[i].p
    return bool(before and own and before.text != own.text)


def _p_size(new: Reported | None, old: Reported | None) -> str:
    assert new is not None
    assert old is not None
    low, high = sorted((max(new.value, 1e-4), max(old.value, 1e-4)))
    return "clear" if high > 1.5 * low else "small"


def mistype_digit(number: Reported, rng: Generator) -> tuple[Reported, str] | None:
    """Return the number with one digit replaced, and which significant digit it was."""
    places = [i for i, c in enumerate(number.text) if c.isdigit()]
    first = next((k for k, i in enumerate(places) if number.text[i] != "0"), None)
    if first is None or number.bound:
        return None
    k = int(rng.integers(first, len(places)))
    i = places[k]
    digit = str(rng.choice([d for d in "0123456789" if d != number.text[i]]))
    name = ("first", "second", "third")[k - first] if k - first < 3 else "later"
    return Reported(number.text[:i] + digit + number.text[i + 1 :]), f"{name} digit"


def _mistype_term(field: str) -> Callable[[Study, Generator], Planted | None]:
    def act(study: Study, rng: Generator) -> Planted | None:
        others = {"coefficient", "standard_error", "wald", "p", "odds_ratio", "interval"} - {field}
        own = [
            i
            for i, t in enumerate(study.terms)
            if getattr(t, field) is not None and sum(getattr(t, o) is not None for o in others) > 1
        ]
        i = _pick(rng, own)
        if i is None:
            return None
        value = getattr(study.terms[i], field)
        if field != "interval":
            typed = mistype_digit(value, rng)
            return None if typed is None else (_with_term(study, i, **{field: typed[0]}), typed[1])
        end = int(rng.integers(2))
        typed = mistype_digit(value[end], rng)
        if typed is None:
            return None
        ends = (typed[0], value[1]) if end == 0 else (value[0], typed[0])
        return _with_term(study, i, interval=ends), typed[1]

    return act


def mistype_p(study: Study, rng: Generator) -> Planted | None:
    """Mistype a digit of a p value in Table 1."""
    i = _pick(rng, [i for i, v in enumerate(study.variables) if v.p is not None])
    if i is None:
        return None
    p = study.variables[i].p
    assert p is not None
    typed = mistype_digit(p, rng)
    return None if typed is None else (_with_variable(study, i, p=typed[0]), typed[1])


def mistype_mean(study: Study, rng: Generator) -> Planted | None:
    """Mistype a digit of a mean in Table 1."""
    own = [i for i, v in enumerate(study.variables) if isinstance(v.cases, Moments) and v.p]
    i = _pick(rng, own)
    if i is None:
        return None
    cases = study.variables[i].cases
    assert isinstance(cases, Moments)
    typed = mistype_digit(cases.mean, rng)
    if typed is None:
        return None
    return _with_variable(study, i, cases=replace(cases, mean=typed[0])), typed[1]


def mistype_count(study: Study, rng: Generator) -> Planted | None:
    """Mistype a count in Table 1."""
    own = [i for i, v in enumerate(study.variables) if isinstance(v.cases, Counts)]
    i = _pick(rng, own)
    if i is None:
        return None
    cases = study.variables[i].cases
    assert isinstance(cases, Counts)
    level = str(rng.choice(list(cases.levels)))
    typed = mistype_digit(Reported(str(cases.levels[level])), rng)
    if typed is None:
        return None
    levels = dict(cases.levels) | {level: int(typed[0].value)}
    return _with_variable(study, i, cases=replace(cases, levels=levels)), typed[1]


def print_error_as_sd(study: Study, rng: Generator) -> Planted | None:
    """Print standard errors where standard deviations belong."""
    own = [i for i, v in enumerate(study.variables) if isinstance(v.cases, Moments)]
    i = _pick(rng, own)
    if i is None:
        return None
    changes = {}
    for name, size in (("cases", study.cases), ("controls", study.controls)):
        group = getattr(study.variables[i], name)
        error = group.sd.value / np.sqrt(group.n or size)
        changes[name] = replace(group, sd=Reported(f"{error:.{group.sd.digits}f}"))
    return _with_variable(study, i, **changes), study.variables[i].kind


def misplace_denominator(study: Study, rng: Generator) -> Planted | None:
    """Print a percentage of the other group's size."""
    own = [
        i
        for i, v in enumerate(study.variables)
        if isinstance(v.cases, Counts) and v.cases.percent and isinstance(v.controls, Counts)
    ]
    i = _pick(rng, own)
    if i is None:
        return None
    cases, controls = study.variables[i].cases, study.variables[i].controls
    assert isinstance(cases, Counts)
    assert isinstance(controls, Counts)
    assert cases.percent is not None
    level = next(iter(cases.percent))
    digits = cases.percent[level].digits
    share = 100 * cases.levels[level] / max(sum(controls.levels.values()), 1)
    wrong = Reported(f"{share:.{digits}f}")
    if wrong.value == cases.percent[level].value:
        return None
    size = "clear" if abs(wrong.value - cases.percent[level].value) > 1 else "small"
    percent = dict(cases.percent) | {level: wrong}
    return _with_variable(study, i, cases=replace(cases, percent=percent)), size


def swap_groups(study: Study, rng: Generator) -> Planted | None:
    """Print a row of Table 1 with cases and controls exchanged."""
    i = _pick(rng, list(range(len(study.variables))))
    if i is None:
        return None
    variable = study.variables[i]
    size = "unequal groups" if study.cases != study.controls else "equal groups"
    return _with_variable(study, i, cases=variable.controls, controls=variable.cases), size


def shift_rows(study: Study, rng: Generator) -> Planted | None:
    """Print one column of Table 2 a row too low."""
    fields = ("coefficient", "standard_error", "wald", "p", "odds_ratio", "interval")
    filled = [f for f in fields if all(getattr(t, f) is not None for t in study.terms)]
    if len(study.terms) < 2 or len(filled) < 3:
        return None
    field = str(rng.choice(filled))
    values = [getattr(t, field) for t in study.terms]
    if len({str(v) for v in values}) == 1:
        return None
    for i in range(len(values)):
        study = _with_term(study, i, **{field: values[i - 1]})
    return study, field


KINDS: dict[str, Callable[[Study, Generator], Planted | None]] = {
    "sign of a coefficient flipped": flip_sign,
    "inverse odds ratio": invert_odds_ratio,
    "p copied from the row above, Table 2": copy_table_p,
    "p copied from the row above, Table 1": copy_p,
    "coefficient mistyped": _mistype_term("coefficient"),
    "standard error mistyped": _mistype_term("standard_error"),
    "Wald statistic mistyped": _mistype_term("wald"),
    "odds ratio mistyped": _mistype_term("odds_ratio"),
    "interval mistyped": _mistype_term("interval"),
    "p mistyped, Table 2": _mistype_term("p"),
    "p mistyped, Table 1": mistype_p,
    "mean mistyped": mistype_mean,
    "count mistyped": mistype_count,
    "standard error for standard deviation": print_error_as_sd,
    "wrong denominator": misplace_denominator,
    "groups swapped": swap_groups,
    "column shifted by a row": shift_rows,
}
