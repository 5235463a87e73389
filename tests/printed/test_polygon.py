"""Polygons against points drawn at random."""

import numpy as np
import pytest

from pvp_bayes.printed.polygon import clip, find_centroid, make_box, measure_area, project


@pytest.mark.parametrize("seed", range(20))
def test_clipped_box_holds_the_points_that_meet_every_half_plane(seed):
    rng = np.random.default_rng(seed)
    planes = [(*rng.normal(size=2), rng.normal(0.3, 0.5)) for _ in range(4)]
    points = rng.uniform(-1, 1, (200_000, 2))
    inside = points[np.all([points @ p[:2] <= p[2] for p in planes], axis=0)]
    polygon = clip(make_box((-1, 1), (-1, 1)), planes)
    if not polygon:
        assert len(inside) == 0
        return
    assert measure_area(polygon) == pytest.approx(4 * len(inside) / len(points), abs=0.02)
    if len(inside) > 10_000:
        assert find_centroid([polygon]) == pytest.approx(inside.mean(axis=0), abs=0.02)
        low, high = np.transpose(project([polygon]))
        assert low == pytest.approx(inside.min(axis=0), abs=0.05)
        assert high == pytest.approx(inside.max(axis=0), abs=0.05)


def test_two_polygons_weigh_by_their_area():
    small, large = make_box((0, 1), (0, 1)), make_box((2, 4), (0, 2))
    assert find_centroid([small, large]) == pytest.approx(((0.5 + 4 * 3) / 5, (0.5 + 4) / 5))


def test_a_flat_polygon_has_the_middle_of_its_corners():
    assert find_centroid([[(0.0, 0.0), (1.0, 1.0)]]) == pytest.approx((0.5, 0.5))
    assert find_centroid([[(2.0, 3.0)]]) == (2.0, 3.0)


def test_nothing_is_left_outside():
    assert clip(make_box((0, 1), (0, 1)), [(1, 0, -0.1)]) == []
    assert make_box((1, 0), (0, 1)) == []
