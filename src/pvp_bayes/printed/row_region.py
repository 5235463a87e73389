"""Find the coefficients and standard errors that all numbers of a row of Table 2 allow together.

With coefficient b and standard error s, the Wald statistic and its p value bound |b| / s, and the
ends of a Wald interval are b - z s and b + z s. Each printed number therefore bounds the point
(b, s) by straight lines, and all of them leave a polygon. It is often far smaller than the box of
the printed coefficient and standard error, which have few digits.

A number narrows the region only where it must follow from b and s:

- Profile likelihood intervals and p values of likelihood ratio tests differ from Wald's. Unless the
  table shows that its own are Wald's, their bounds are wider by the largest such difference.
- Some authors compute a number from the rounded coefficient and standard error. A number that these
  reproduce is left out, unless others of the table show that its numbers were not made so.
- Digits may have been cut off instead of rounded. If a row has no point in common when rounded and
  has one when cut off, the wider intervals of both are taken.
- If numbers contradict each other, the largest set that does not is taken, the most direct first.
"""

import itertools
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from statistics import NormalDist

from pvp_bayes.printed.intervals import (
    SLACK,
    Interval,
    divide,
    logarithm,
    magnitude,
    overlap,
    widen,
    widen_sum,
)
from pvp_bayes.printed.polygon import (
    HalfPlane,
    Polygon,
    clip,
    find_centroid,
    make_box,
    measure_area,
    project,
)
from pvp_bayes.printed.regression_rows import (
    CERTIFYING_ROWS,
    LogisticRow,
    largest_likelihood_ratio_factor,
    list_interval_multiples,
    profile_errors,
)

__all__ = ["Region", "find_regions"]

Test = Callable[[LogisticRow], bool]
ANY_ERROR = (0.0, math.inf)
NARROWED = 1e-6
"""A number that leaves less than this share out has not narrowed the region."""


@dataclass(frozen=True, slots=True)
class Region:
    """What a row allows for the coefficient b and the standard error s, in printed steps."""

    coefficient: Interval
    """The allowed b, over all allowed s."""
    standard_error: Interval
    """The allowed s, over all allowed b."""
    centre: tuple[float, float]
    """The centroid (b, s): the mean of all that is allowed, if every point is equally likely."""
    sources: tuple[str, ...]
    """The kinds of numbers that bound s or narrow the region, the most direct first."""
    cut_off: bool = False
    """Whether digits were taken to be rounded or cut off, not only rounded."""


@dataclass(frozen=True, slots=True)
class _Source:
    """What one printed number says about b and s."""

    name: str
    errors: Interval = ANY_ERROR
    """The allowed s, for the b of the row."""
    ratio: Interval = ANY_ERROR
    """The allowed |b| / s."""
    half_planes: tuple[HalfPlane, ...] = ()
    confirms: bool = False
    """Whether this is a Wald interval for certain, which can prove a standard error wrong."""

    def half_planes_for(self, sign: int) -> Iterator[HalfPlane]:
        """Yield the half-planes where b has this sign."""
        yield from self.half_planes
        if self.ratio[0] > 0:
            yield -sign, self.ratio[0], 0.0
        if self.ratio[1] < math.inf:
            yield sign, -self.ratio[1], 0.0


@dataclass(frozen=True, slots=True)
class _Trust:
    """What a table shows about how the numbers of a row were made."""

    is_wald: bool
    """Its interval is a Wald interval."""
    is_certain: bool
    """Other rows prove so."""
    is_full_odds_ratio: bool
    """Its odds ratio was not computed from the rounded coefficient of the row."""
    is_full_statistic: bool
    """Its Wald statistic was not computed from rounded numbers."""
    is_full_interval: bool
    """Its interval was not computed from rounded numbers."""


@lru_cache(maxsize=512)
def find_regions(rows: tuple[LogisticRow, ...]) -> tuple[Region | None, ...]:
    """Return the region of each row of Table 2; None where nothing bounds the standard error.

    Parameters
    ----------
    rows
        All rows of Table 2; together they show whether it has Wald intervals, whether numbers were
        computed from rounded ones, and whether digits were cut off.

    Examples
    --------
    >>> from pvp_bayes.printed.regression_rows import LogisticRow
    >>> from pvp_bayes.printed.numbers import Reported
    >>> from pvp_bayes.printed.study import Term
    >>> ends = Reported("1.015"), Reported("1.031")
    >>> numbers = [Reported(text) for text in ("0.023", "0.004", "35.091")]
    >>> term = Term("age", "age", "", "", 1.0, *numbers, interval=ends)
    >>> (region,) = find_regions((LogisticRow(term, None, 100),))
    >>> low, high = region.standard_error
    >>> round(low, 5), round(high, 5)
    (0.00381, 0.00388)
    """
    wide = tuple(replace(row, cut_off=True) for row in rows)
    own = [_is_cut_off(row, broad, wide) for row, broad in zip(rows, wide, strict=True)]
    all_cut_off = sum(own) >= CERTIFYING_ROWS
    return tuple(
        _find_region(broad, wide) if all_cut_off or cut else _find_region(row, rows)
        for row, broad, cut in zip(rows, wide, own, strict=True)
    )


def _is_cut_off(row: LogisticRow, broad: LogisticRow, wide: Sequence[LogisticRow]) -> bool:
    """Return whether a row's numbers agree only if some of their digits were cut off."""
    trust = replace(_judge(broad, wide), is_full_interval=_others_are_wald(broad, wide))
    rounded, cut = (
        [source for source in _list_sources(r, trust) if source.name != "p value"]
        for r in (row, broad)
    )
    return bool(cut) and not _intersect(row, rounded) and bool(_intersect(broad, cut))


def _find_region(row: LogisticRow, rows: Sequence[LogisticRow]) -> Region | None:
    sources = list(_list_sources(row, _judge(row, rows)))
    for chosen in _list_choices(sources):
        polygons = _intersect(row, chosen)
        if polygons:
            return _summarise(row, polygons, chosen)
    return None


def _list_choices(sources: list[_Source]) -> Iterator[list[_Source]]:
    """Yield sets of sources, the largest first, of equal ones that with more direct sources.

    The most direct source of the standard error is left out only if a Wald interval and a test
    agree on another standard error for the same coefficient.
    """
    for size in range(len(sources), 0, -1):
        for chosen in itertools.combinations(sources, size):
            if chosen[0] is sources[0] or _is_confirmed(chosen):
                yield list(chosen)


def _is_confirmed(chosen: Sequence[_Source]) -> bool:
    tested = any(source.ratio != ANY_ERROR for source in chosen)
    return tested and any(source.confirms for source in chosen)


def _intersect(row: LogisticRow, sources: Sequence[_Source]) -> list[Polygon]:
    """Return the polygons that the sources leave, one for each possible sign of b."""
    errors = [source.errors for source in sources]
    height = max(low for low, _ in errors), min(high for _, high in errors)
    if not 0 < height[1] < math.inf:
        return []
    low, high = row.coefficient
    sides = {1: (max(low, 0.0), high), -1: (low, min(high, 0.0))}
    found = []
    for sign, side in sides.items():
        planes = [plane for source in sources for plane in source.half_planes_for(sign)]
        found.append(clip(make_box(side, height), planes))
    return [polygon for polygon in found if polygon]


def _summarise(row: LogisticRow, polygons: list[Polygon], chosen: Sequence[_Source]) -> Region:
    (left, right), (bottom, top) = project(polygons)
    centre, error = find_centroid(polygons)
    return Region(
        (max(left, row.coefficient[0]), min(right, row.coefficient[1])),
        (bottom, top),
        (centre, error if bottom > 0 else top),
        _list_used(row, chosen),
        row.cut_off,
    )


def _list_used(row: LogisticRow, chosen: Sequence[_Source]) -> tuple[str, ...]:
    """Return the names of the sources without which the region would be larger."""
    used: list[_Source] = []
    size = math.inf
    for source in chosen:
        polygons = _intersect(row, [*used, source])
        smaller = sum(map(measure_area, polygons))
        if not used or not polygons or smaller < size * (1 - NARROWED):
            used.append(source)
            size = smaller if polygons else math.inf
    return tuple(dict.fromkeys(source.name for source in used))


def _list_sources(row: LogisticRow, trust: _Trust) -> Iterator[_Source]:
    """Yield what the printed numbers say, the most direct first."""
    direct = _find_direct_source(row)
    if direct is None or not all(map(math.isfinite, row.coefficient)):
        return
    yield direct
    if trust.is_full_statistic and direct.name != "Wald statistic" and row.z_printed is not None:
        yield _by_ratio("Wald statistic", row, row.z_printed)
    if trust.is_full_odds_ratio and row.term.odds_ratio is not None:
        ratio = logarithm(row.values(row.term.odds_ratio))
        yield _Source("odds ratio", half_planes=_bound_coefficient(ratio))
    if trust.is_full_interval and row.ends is not None:
        yield from _list_intervals(row, is_wald=trust.is_wald, confirms=trust.is_certain)
    z = None if direct.name == "p value" else _find_p_ratio(row)
    if z is not None:
        yield _by_ratio("p value", row, z)


def _find_direct_source(row: LogisticRow) -> _Source | None:
    """Return the number that gives the standard error most directly."""
    if row.term.standard_error is not None:
        found = _Source("standard error", row.standard_error or ANY_ERROR)
        return found if 0 < found.errors[1] < math.inf else None
    sources = [_Source("interval", row.error_from_ends or ANY_ERROR)]
    if row.z_printed is not None:
        sources.append(_by_ratio("Wald statistic", row, row.z_printed))
    if row.p is not None and row.p[0] >= 0 and row.p[1] < 1:
        sources.append(_by_ratio("p value", row, _invert_p(row.p)))
    usable = [source for source in sources if 0 < source.errors[1] < math.inf]
    return usable[0] if usable else None


def _by_ratio(name: str, row: LogisticRow, z: Interval) -> _Source:
    return _Source(name, widen(divide(magnitude(row.coefficient), z)), widen(z))


def _invert_p(p: Interval) -> Interval:
    """Return the |z| that give these two-sided p values.

    >>> low, high = _invert_p((0.0455, 0.0456))
    >>> round(low, 3), round(high, 3)
    (1.999, 2.0)
    """
    low, high = p
    largest = -NormalDist().inv_cdf(low / 2) if low > 0 else math.inf
    return max(-NormalDist().inv_cdf(high / 2), 0.0), largest


def _find_p_ratio(row: LogisticRow) -> Interval | None:
    """Return the |z| that the p value allows, also if it may be that of a likelihood ratio test."""
    if row.p is None or row.p[0] >= 1 or row.p[1] <= 0:
        return None
    low, high = _invert_p(row.p)
    factor = 1.0 if row.term.wald is not None else largest_likelihood_ratio_factor(row)
    if math.isinf(factor):
        return None
    return low / factor, high * factor


def _bound_coefficient(interval: Interval) -> tuple[HalfPlane, ...]:
    low, high = widen_sum(interval)
    return _finite([(-1.0, 0.0, -low), (1.0, 0.0, high)])


def _finite(half_planes: Sequence[HalfPlane]) -> tuple[HalfPlane, ...]:
    return tuple(plane for plane in half_planes if math.isfinite(plane[2]))


def _list_intervals(
    row: LogisticRow, *, is_wald: bool, confirms: bool = False
) -> Iterator[_Source]:
    """Yield what the interval's ends and its midpoint say."""
    assert row.ends is not None  # noqa: S101  (called only if there is one)
    lower, upper = map(widen_sum, row.ends)
    multiples = row.z if is_wald else list_interval_multiples(row)
    if multiples is not None:
        few, many = multiples
        planes = [(-1.0, few, -lower[0]), (1.0, -many, lower[1])]
        planes += [(-1.0, -many, -upper[0]), (1.0, few, upper[1])]
        errors = row.error_from_ends if is_wald else profile_errors(row)
        yield _Source("interval", errors or ANY_ERROR, ANY_ERROR, _finite(planes), confirms)
    if row.term.coefficient is None:
        middle = (lower[0] + upper[0]) / 2, (lower[1] + upper[1]) / 2
        yield _Source("interval", half_planes=_bound_coefficient(middle))


def _has_wald_interval(row: LogisticRow, rows: Sequence[LogisticRow]) -> bool:
    """Return whether the table shows that its intervals are Wald intervals.

    It does if other rows agree with Wald's too closely for another kind, or if it prints squared
    Wald statistics, as programs with Wald intervals do, and no interval of it disagrees.
    """
    if _others_are_wald(row, rows):
        return True
    is_squared = row.supports("squared") and not row.supports("z")
    return is_squared and row.term.standard_error is not None and all(map(_may_be_wald, rows))


def _others_are_wald(row: LogisticRow, rows: Sequence[LogisticRow]) -> bool:
    """Return whether other rows agree with Wald's intervals too closely for another kind."""
    return _count_others(_is_closely_wald, row, rows) >= CERTIFYING_ROWS


@lru_cache(maxsize=1024)
def _is_closely_wald(row: LogisticRow) -> bool:
    """Return whether the interval is Wald's for what the other numbers of the row allow."""
    if row.ends is None or row.standard_error is None:
        return False
    sources = [_Source("standard error", row.standard_error), *_list_statistics(row)]
    polygons = _intersect(row, sources)
    return bool(polygons) and row.is_closely_wald(*project(polygons))


def _list_statistics(row: LogisticRow) -> Iterator[_Source]:
    """Yield the Wald statistic, if it was not computed from rounded numbers."""
    if row.z_printed is not None and _is_full_statistic(row):
        yield _by_ratio("Wald statistic", row, row.z_printed)


def _may_be_wald(row: LogisticRow) -> bool:
    """Return whether some coefficient and standard error of the row have this Wald interval."""
    direct = _find_direct_source(row)
    if row.ends is None or direct is None:
        return True
    intervals = _list_intervals(row, is_wald=True)
    return bool(_intersect(row, [direct, *intervals, *_list_statistics(row)]))


def _count_others(test: Test, row: LogisticRow, rows: Sequence[LogisticRow]) -> int:
    return sum(test(other) for other in rows if other.term is not row.term)


def _judge(row: LogisticRow, rows: Sequence[LogisticRow]) -> _Trust:
    """Return what the table shows about how the row's numbers were made."""
    own = row.term.coefficient
    is_rounded = own is not None and row.term.standard_error is not None
    return _Trust(
        is_wald=_has_wald_interval(row, rows),
        is_certain=_others_are_wald(row, rows),
        is_full_odds_ratio=own is not None and _is_shown(_is_full_odds_ratio, row, rows),
        is_full_statistic=not is_rounded or _is_shown(_is_full_statistic, row, rows),
        is_full_interval=not is_rounded or _is_shown(_is_full, row, rows),
    )


def _is_shown(test: Test, row: LogisticRow, rows: Sequence[LogisticRow]) -> bool:
    """Return whether a row passes a test, or enough other rows do."""
    return test(row) or _count_others(test, row, rows) >= CERTIFYING_ROWS


def _is_full(row: LogisticRow) -> bool:
    """Return whether the statistic or the interval needs more digits of b and s than printed."""
    return _is_full_statistic(row) or _is_full_interval(row)


def _is_full_odds_ratio(row: LogisticRow) -> bool:
    ratio, own = row.term.odds_ratio, row.term.coefficient
    if ratio is None or own is None:
        return False
    return _needs_digits(logarithm(row.values(ratio)), (own.value, own.value), row.coefficient)


def _is_full_statistic(row: LogisticRow) -> bool:
    own, error, z = row.term.coefficient, row.term.standard_error, row.z_printed
    if own is None or error is None or z is None or row.standard_error is None or not error.value:
        return False
    exact = abs(own.value) / error.value
    return _needs_digits(z, (exact, exact), divide(magnitude(row.coefficient), row.standard_error))


def _is_full_interval(row: LogisticRow) -> bool:
    own, error = row.term.coefficient, row.term.standard_error
    if own is None or error is None or row.ends is None or row.standard_error is None:
        return False
    least, most = row.z[0] * row.standard_error[0], row.z[1] * row.standard_error[1]
    low, high = row.coefficient
    exact = row.z[0] * error.value, row.z[1] * error.value
    lower, upper = row.ends
    return _needs_digits(
        lower, (own.value - exact[1], own.value - exact[0]), (low - most, high - least)
    ) or _needs_digits(
        upper, (own.value + exact[0], own.value + exact[1]), (low + least, high + most)
    )


def _needs_digits(printed: Interval, exact: Interval, possible: Interval) -> bool:
    """Return whether a number agrees with rounded ones only by digits that are not printed."""
    slack = SLACK * (1 + abs(exact[0]))
    near = exact[0] - slack, exact[1] + slack
    return overlap(printed, possible) and not overlap(printed, near)
