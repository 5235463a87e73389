"""Clip convex polygons by half-planes, and measure what is left.

A polygon is a list of corners in order; no corner is an empty one. A half-plane (a, c, d) holds the
points (x, y) with a x + c y <= d.
"""

import itertools
from collections.abc import Iterable

from pvp_bayes.printed.intervals import Interval, span

__all__ = [
    "HalfPlane",
    "Point",
    "Polygon",
    "clip",
    "find_centroid",
    "make_box",
    "measure_area",
    "project",
]

Point = tuple[float, float]
Polygon = list[Point]
HalfPlane = tuple[float, float, float]
FLAT = 1e-12
"""A polygon with less than this share of its box has corners on one line, up to rounding."""


def make_box(x: Interval, y: Interval) -> Polygon:
    """Return the rectangle with these sides, empty if an interval is.

    >>> make_box((0, 1), (0, 2))
    [(0, 0), (1, 0), (1, 2), (0, 2)]
    """
    if x[0] > x[1] or y[0] > y[1]:
        return []
    return [(x[0], y[0]), (x[1], y[0]), (x[1], y[1]), (x[0], y[1])]


def clip(polygon: Polygon, half_planes: Iterable[HalfPlane]) -> Polygon:
    """Return the part of a convex polygon in all half-planes (Sutherland and Hodgman 1974).

    >>> clip(make_box((0, 1), (0, 1)), [(1, 1, 1)])
    [(0, 0), (1, 0), (0, 1)]
    """
    for half_plane in half_planes:
        polygon = list(dict.fromkeys(_clip_once(polygon, half_plane)))
    return polygon


def _clip_once(polygon: Polygon, half_plane: HalfPlane) -> Iterable[Point]:
    a, c, d = half_plane
    outside = [a * x + c * y - d for x, y in polygon]
    for i, (x, y) in enumerate(polygon):
        before, here = outside[i - 1], outside[i]
        if before * here < 0:
            share = before / (before - here)
            left, top = polygon[i - 1]
            yield left + share * (x - left), top + share * (y - top)
        if here <= 0:
            yield x, y


def project(polygons: Iterable[Polygon]) -> tuple[Interval, Interval]:
    """Return the smallest box that contains the polygons.

    >>> project([[(0, 0), (1, 0), (0, 2)]])
    ((0, 1), (0, 2))
    """
    x, y = zip(*itertools.chain.from_iterable(polygons), strict=True)
    return span((value, value) for value in x), span((value, value) for value in y)


def measure_area(polygon: Polygon) -> float:
    """Return the area of a polygon.

    >>> measure_area([(0, 0), (1, 0), (0, 2)])
    1.0
    """
    return abs(sum(_cross(polygon))) / 2


def find_centroid(polygons: Iterable[Polygon]) -> Point:
    """Return the centroid of polygons that do not overlap, or the mean corner of flat ones.

    >>> find_centroid([[(0, 0), (3, 0), (0, 3)]])
    (1.0, 1.0)
    """
    found = [polygon for polygon in polygons if polygon]
    (left, right), (bottom, top) = project(found)
    areas = [measure_area(polygon) for polygon in found]
    if sum(areas) <= FLAT * (right - left) * (top - bottom):
        corners = list(itertools.chain.from_iterable(found))
        return _mean(corners, [1.0] * len(corners))
    return _mean([_centroid(polygon) for polygon in found], areas)


def _cross(polygon: Polygon) -> list[float]:
    """Return twice the signed area of the triangle of each edge and the first corner."""
    left, bottom = polygon[0]
    moved = [(x - left, y - bottom) for x, y in polygon]
    return [p[0] * q[1] - q[0] * p[1] for p, q in zip(moved, moved[1:] + moved[:1], strict=True)]


def _centroid(polygon: Polygon) -> Point:
    pairs = zip(polygon, polygon[1:] + polygon[:1], strict=True)
    left, bottom = polygon[0]
    middles = [((left + p[0] + q[0]) / 3, (bottom + p[1] + q[1]) / 3) for p, q in pairs]
    crosses = _cross(polygon)
    return _mean(middles, crosses) if sum(crosses) else polygon[0]


def _mean(points: list[Point], weights: list[float]) -> Point:
    total = sum(weights)
    x, y = (sum(w * p[i] for p, w in zip(points, weights, strict=True)) / total for i in (0, 1))
    return x, y
