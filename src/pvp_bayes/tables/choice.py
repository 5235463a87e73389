"""Test which readings of the regression table are feasible, and choose the one to analyse."""

import itertools
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import pandas as pd

from pvp_bayes.columns import make_table
from pvp_bayes.errors import StudyError
from pvp_bayes.printed.study import Study
from pvp_bayes.tables.certificate import Certificate
from pvp_bayes.tables.encoding import Encoding, encode_tables
from pvp_bayes.tables.feasibility import Feasibility, bound_missing_patients, certify_tables
from pvp_bayes.tables.reading import ALL_ROWS, Change, Reading, parse_reading

__all__ = [
    "READING_COLUMNS",
    "ReadingChoice",
    "certify_printed",
    "certify_readings",
    "choose_by_misses",
    "choose_reading",
    "compare_readings",
    "tabulate_readings",
]


READING_COLUMNS = ("reading", "feasible", "residual", "note", "missing_patients")
MAX_PAIRED = 8
"""Largest number of predictors for which pairs of reversals are tried."""
MOST_PROBES = 24
"""Largest number of readings whose nearest patients are searched to choose between them."""
DecidedBy = Literal["user", "feasibility", "closeness", "signs", "not tested", "nothing"]
Verdicts = Mapping[Reading, bool | None]
Measure = Callable[[Sequence[Reading]], Sequence[float]]
"""Returns the nearest miss of Table 2 under each reading."""


@dataclass(frozen=True, slots=True)
class ReadingChoice:
    """The reading to analyse, and what decided it."""

    reading: Reading
    """The printed reading if none can be preferred."""
    decided_by: DecidedBy
    """The user; feasibility, i.e. the linear program; closeness, i.e. the nearest patients; signs,
    i.e. agreement with Table 1; not tested, for `obstacle`; nothing if no reading is preferred."""
    printed: bool | None = None
    """Whether the linear program leaves the printed reading open; None if it does not say."""
    others: tuple[Reading, ...] = ()
    """Other readings that what decided does not exclude, of the size of the one taken, or single
    changes if that is the printed one."""
    misses: tuple[tuple[Reading, float], ...] = ()
    """Readings for which patients were searched, with the nearest miss, as a fraction of a standard
    error. A search stops within the tolerance, so a miss below it need not be the nearest."""
    untried: tuple[Reading, ...] = ()
    """Readings that are not excluded, and for which no patients were searched."""
    obstacle: str = ""
    """Why feasibility cannot be decided."""

    @property
    def fits(self) -> bool:
        """Whether a reading can be preferred. If not, only Table 2's estimates can be used."""
        return self.decided_by != "nothing"

    @property
    def needs_search(self) -> bool:
        """Whether feasibility leaves several readings, or none, so that misses should decide."""
        return not self.misses and self.decided_by in ("signs", "nothing")


def compare_readings(study: Study) -> pd.DataFrame:
    """Decide for each reading of Table 2 whether any data set can have both tables.

    The readings are the printed one, all rows reversed (the other group of the outcome was
    modelled), every row reversed (its two levels swapped or its odds ratio inverted), every count
    dichotomised in both directions, and every pair of rows reversed.

    Returns
    -------
    One row per reading, columns `READING_COLUMNS`. `feasible` is missing if feasibility cannot be
    decided; True means that the tables do not exclude the reading. `residual` is in patients.
    `missing_patients` is a lower bound, for the printed reading if it is impossible.

    Examples
    --------
    >>> from pvp_bayes.printed.study import load_study
    >>> table = compare_readings(load_study("pvp"))
    >>> table.loc[table["feasible"].astype(bool), "reading"].tolist()[0]
    'reversed:vertebrae'
    """
    return tabulate_readings(study, certify_readings(study))


def certify_readings(study: Study) -> dict[Reading, Feasibility]:
    """Decide on the feasibility of each reading; empty if no reading can be tested.

    See `compare_readings` for the readings; the printed one is first. Of that, if it is impossible,
    the number of patients who must be missing is bounded too.
    """
    if _find_obstacle(study):
        return {}
    found = {
        r: certify_tables(encode_tables(study, r), bounds=r.size < 2) for r in _list_readings(study)
    }
    printed = found[Reading()]
    if printed.feasible is False:
        bound = bound_missing_patients(encode_tables(study, Reading()))
        found[Reading()] = replace(printed, missing_patients=bound)
    return found


def tabulate_readings(study: Study, found: Mapping[Reading, Feasibility]) -> pd.DataFrame:
    """Return the results of `certify_readings` as the table of `compare_readings`."""
    if not found:
        note = f"not applicable: {_find_obstacle(study)}"
        return _reading_frame([("printed", pd.NA, math.nan, note, math.nan)])
    rows: list[tuple[object, ...]] = [
        (
            r.name,
            pd.NA if f.feasible is None else f.feasible,
            f.residual,
            _describe_feasibility(f),
            f.missing_patients,
        )
        for r, f in found.items()
    ]
    return _reading_frame(rows)


def _find_obstacle(study: Study) -> str:
    """Return why feasibility cannot be decided, or an empty string."""
    if study.regression is None:
        return "Table 2 is not printed"
    try:
        shapes = encode_tables(study, Reading()).shapes
    except StudyError as error:
        return str(error)
    if shapes:
        return f"{', '.join(shapes)} is measured, and its values are not printed"
    return ""


def _reading_frame(rows: list[tuple[object, ...]]) -> pd.DataFrame:
    return make_table(rows, READING_COLUMNS).astype({"feasible": "boolean"})


def choose_reading(study: Study, readings: pd.DataFrame) -> ReadingChoice:
    """Choose the reading to analyse from feasibility and from the signs in Table 1.

    The printed reading is chosen unless it is impossible. Otherwise the smallest change that makes
    the tables possible is chosen; of several, the one that agrees best with the differences between
    the groups in Table 1. No reading is preferred if none is possible or several agree equally
    well. Where `ReadingChoice.needs_search` is true, `choose_by_misses` decides better.

    Parameters
    ----------
    readings
        From `compare_readings`.
    """
    verdicts = _read_verdicts(study, readings)
    printed = verdicts[Reading()]
    possible = [r for r, feasible in verdicts.items() if r.changes and feasible is not False]
    if printed is None:
        return ReadingChoice(Reading(), "not tested", obstacle=str(readings["note"].iloc[0]))
    if printed:
        singles = tuple(r for r in possible if r.size == 1)
        return ReadingChoice(Reading(), "feasibility", printed, singles)
    least = min((r.size for r in possible), default=0)
    smallest = [r for r in possible if r.size == least]
    if len(smallest) == 1:
        return ReadingChoice(smallest[0], "feasibility", printed)
    return _choose_by_signs(study, smallest, printed)


def _read_verdicts(study: Study, readings: pd.DataFrame) -> dict[Reading, bool | None]:
    known = zip(readings["reading"], readings["feasible"], strict=True)
    return {parse_reading(name, study): None if pd.isna(v) else bool(v) for name, v in known}


def _choose_by_signs(
    study: Study, candidates: Sequence[Reading], printed: bool | None
) -> ReadingChoice:
    """Return the candidate that agrees best with Table 1, or none if several do."""
    conflicts = {r: _count_conflicts(encode_tables(study, r)) for r in candidates}
    least = min(conflicts.values(), default=0)
    best = [r for r in candidates if conflicts[r] == least]
    if len(best) != 1:
        return ReadingChoice(Reading(), "nothing", printed, tuple(candidates))
    others = tuple(r for r in candidates if r != best[0])
    return ReadingChoice(best[0], "signs", printed, others)


def choose_by_misses(
    study: Study,
    readings: pd.DataFrame,
    measure: Measure,
    tolerance: float,
    known: Mapping[Reading, float] | None = None,
) -> ReadingChoice:
    """Choose the reading under which patients come within a tolerance of all that Table 2 prints.

    In contrast to feasibility this uses the standard errors, and is possible with measured factors.
    In turn the printed reading, all rows reversed, all single changes, and all pairs of reversals
    are tried, and the search ends with the first that are within the tolerance. Of several such
    single changes (or pairs), the one that agrees best with Table 1 is chosen.

    Parameters
    ----------
    readings
        From `compare_readings`; impossible readings are not tried.
    measure
        Searches the nearest patients under several readings.
    tolerance
        Largest miss of a reading that fits.
    known
        Misses that were found before.
    """
    verdicts = _read_verdicts(study, readings)
    misses: dict[Reading, float] = {}
    stages = [[r for r in s if verdicts.get(r) is not False] for s in _list_stages(study)]
    found = ReadingChoice(Reading(), "nothing", verdicts[Reading()])
    for stage in stages:
        misses |= _measure_stage(stage, measure, known or {}, MOST_PROBES - len(misses))
        near = [r for r in stage if misses.get(r, math.inf) <= tolerance]
        if near:
            found = _choose_of_near(study, near, verdicts[Reading()])
            break
    untried = tuple(r for stage in stages for r in stage if r not in misses)
    return replace(found, misses=tuple(misses.items()), untried=untried)


def _choose_of_near(study: Study, near: list[Reading], printed: bool | None) -> ReadingChoice:
    if len(near) == 1:
        return ReadingChoice(near[0], "closeness", printed)
    return _choose_by_signs(study, near, printed)


def _measure_stage(
    stage: list[Reading], measure: Measure, known: Mapping[Reading, float], most: int
) -> dict[Reading, float]:
    """Return the misses of a stage, known ones first, for at most so many readings."""
    new = [r for r in stage if r not in known][: max(most, 0)]
    found = dict(zip(new, measure(new), strict=True)) if new else {}
    return {r: known[r] if r in known else found[r] for r in stage if r in known or r in found}


def _list_readings(study: Study) -> list[Reading]:
    return [reading for stage in _list_stages(study) for reading in stage]


def _list_stages(study: Study) -> Iterator[list[Reading]]:
    """Yield the readings in the order in which they are preferred, equal ones together."""
    reversals = [Change("reversed", term.predictor) for term in study.terms]
    pairs = list(itertools.combinations(reversals if len(reversals) <= MAX_PAIRED else [], 2))
    yield [Reading()]
    if len(reversals) > 1:
        yield [Reading((Change("reversed", ALL_ROWS),))]
    yield [*(Reading((change,)) for change in reversals), *_list_cuts(study)]
    if len(reversals) > 2:  # of two rows, the pair is all rows
        yield [Reading(pair) for pair in pairs]


def _list_cuts(study: Study) -> Iterator[Reading]:
    """Yield each count cut in two, in both directions."""
    for term in study.terms:
        variable = study.find_variable(term.variable)
        if variable is None or variable.kind != "count" or variable.range is None:
            continue
        for value in range(int(variable.range[0]) + 1, int(variable.range[1]) + 1):
            cut = Change("dichotomised", variable.name, value)
            yield Reading((cut,))
            yield Reading((cut, Change("reversed", term.predictor)))


def _count_conflicts(encoding: Encoding) -> int:
    """Return the number of coefficients whose sign differs from the crude difference in Table 1."""
    shares = []
    for group in (0, 1):
        counts = [f.splits[group].mean(axis=0) for f in encoding.factors]
        means = [c / c.sum() @ f.codes for c, f in zip(counts, encoding.factors, strict=True)]
        shares.append(np.concatenate(means))
    crude = np.sign(shares[0] - shares[1])
    return int((crude * np.sign(encoding.target("coefficient").sum(axis=1)) < 0).sum())


def _describe_feasibility(result: Feasibility) -> str:
    if result.feasible is None:
        return "undecided: the search reached its limit"
    if result.certificate is not None:
        boxes = len(result.certificate.proofs)
        return f"impossible: no data set has both tables (proof on {boxes} boxes of intercepts)"
    low, high = result.intercept
    if math.isnan(low):
        return "not excluded"
    return f"not excluded, with an intercept between {low:.2f} and {high:.2f}"


def certify_printed(study: Study) -> Certificate | None:
    """Return the proof that no data set has both tables as printed, or None if there is none."""
    if _find_obstacle(study):
        return None
    return certify_tables(encode_tables(study, Reading()), bounds=False).certificate
