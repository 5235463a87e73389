"""The variables that a profile has values for, and what they accept."""

import pytest

from pvp_bayes.errors import StudyError
from pvp_bayes.results.profiles import list_profile_variables
from pvp_bayes.tables.contrast import Contrast


def test_each_level_of_a_merged_reference_is_accepted():
    (grade,) = list_profile_variables([Contrast("grade", level="b", references=("a", "c"))])
    assert [grade.encode(v) for v in ("a", "C", "a or c", "b")] == [(0.0,), (0.0,), (0.0,), (1.0,)]
    with pytest.raises(StudyError, match="grade: expected b or a or c, found 'd'"):
        grade.encode("d")


def test_a_row_for_one_level_leaves_the_others_apart():
    contrasts = [
        Contrast("grade", level="b", references=("a",)),
        Contrast("grade", level="c"),
    ]
    (grade,) = list_profile_variables(contrasts)
    assert dict(grade.levels) == {"b": (1.0, 0.0), "c": (0.0, 1.0), "a": (0.0, 0.0)}
