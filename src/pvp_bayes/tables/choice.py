"""Test which readings of the regression table are feasible, and choose the one to analyse."""

import itertools
import math
from collections.abc import Mapping

import numpy as np
import pandas as pd

from pvp_bayes.columns import make_table
from pvp_bayes.errors import InfeasibleError, StudyError
from pvp_bayes.printed.study import Study
from pvp_bayes.tables.certificate import Certificate
from pvp_bayes.tables.encoding import Encoding, encode_tables
from pvp_bayes.tables.feasibility import Feasibility, certify_tables
from pvp_bayes.tables.reading import Change, Reading, parse_reading

__all__ = [
    "READING_COLUMNS",
    "certify_printed",
    "certify_readings",
    "choose_reading",
    "compare_readings",
    "tabulate_readings",
]


READING_COLUMNS = ("reading", "feasible", "residual", "note")
MAX_PAIRED = 8
"""Largest number of predictors for which pairs of reversals are tried."""


def compare_readings(study: Study) -> pd.DataFrame:
    """Decide for each reading of Table 2 whether any data set can have both tables.

    The readings are the printed one, every row reversed (its two levels swapped or its odds ratio
    inverted), every pair of rows reversed, and every count dichotomised.

    Returns
    -------
    One row per reading, columns `READING_COLUMNS`. `feasible` is missing if feasibility cannot be
    decided; True means that the tables do not exclude the reading. `residual` is in patients.

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

    See `compare_readings` for the readings; the printed one is first.
    """
    if _find_obstacle(study):
        return {}
    return {
        r: certify_tables(encode_tables(study, r), bounds=len(r.changes) < 2)
        for r in _readings(study)
    }


def tabulate_readings(study: Study, found: Mapping[Reading, Feasibility]) -> pd.DataFrame:
    """Return the results of `certify_readings` as the table of `compare_readings`."""
    if not found:
        note = f"not applicable: {_find_obstacle(study)}"
        return _reading_frame([("printed", pd.NA, math.nan, note)])
    rows: list[tuple[object, ...]] = [
        (r.name, pd.NA if f.feasible is None else f.feasible, f.residual, _describe_feasibility(f))
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


def choose_reading(study: Study, readings: pd.DataFrame) -> tuple[Reading, str]:
    """Choose the reading to analyse; return it with the reason.

    The printed reading is chosen unless it is impossible. Otherwise the smallest change that makes
    the tables possible is chosen; of several, the one that agrees best with the differences between
    the groups in Table 1.

    Parameters
    ----------
    readings
        From `compare_readings`.

    Raises
    ------
    InfeasibleError
        If the printed reading is impossible and no single other reading is preferable.
    """
    known = readings["feasible"].astype("boolean")
    verdicts = dict(zip(readings["reading"], known, strict=True))
    allowed = readings.loc[known.fillna(value=False), "reading"]
    possible = [parse_reading(r, study) for r in allowed if r != "printed"]
    if verdicts["printed"] is pd.NA:
        return (
            Reading(),
            f"The printed reading is taken; feasibility is {readings['note'].iloc[0]}.",
        )
    if verdicts["printed"]:
        names = ", ".join(reading.name for reading in possible if len(reading.changes) == 1)
        also = f" They do not exclude these single changes either: {names}." if names else ""
        return Reading(), f"The printed reading is taken: the tables do not exclude it.{also}"
    return _choose_smallest_change({r: _count_conflicts(encode_tables(study, r)) for r in possible})


def _readings(study: Study) -> list[Reading]:
    reversals = [Change("reversed", term.predictor) for term in study.terms]
    cuts = []
    for term in study.terms:
        variable = study.find_variable(term.variable)
        if variable is not None and variable.kind == "count" and variable.range is not None:
            values = range(int(variable.range[0]) + 1, int(variable.range[1]) + 1)
            cuts += [Change("dichotomised", variable.name, cut) for cut in values]
    pairs = itertools.combinations(reversals if len(reversals) <= MAX_PAIRED else [], 2)
    singles = [Reading((change,)) for change in (*reversals, *cuts)]
    return [Reading(), *singles, *map(Reading, pairs)]


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


def _choose_smallest_change(conflicts: dict[Reading, int]) -> tuple[Reading, str]:
    """Return the smallest change and why; of several, the one that agrees best with Table 1."""
    fewest = min((len(r.changes) for r in conflicts), default=0)
    smallest = [r for r in conflicts if len(r.changes) == fewest]
    least = min((conflicts[r] for r in smallest), default=0)
    best = [r for r in smallest if conflicts[r] == least]
    names = ", ".join(r.name for r in smallest) or "none"
    if len(best) != 1:
        msg = "expected tables that some patients can have, found none as printed and no single "
        msg += f"reading to prefer (possible: {names}); choose one with --reading"
        raise InfeasibleError(msg)
    why = f"The reading {best[0].name} is taken: no data set can have both tables as printed, and "
    if len(smallest) == 1:
        return best[0], f"{why}this is the only smallest change of coding that makes them possible."
    why += f"of the smallest changes that make them possible ({names}) it alone agrees best with "
    return best[0], f"{why}Table 1; the others cannot be excluded."


def certify_printed(study: Study) -> Certificate | None:
    """Return the proof that no data set has both tables as printed, or None if there is none."""
    if _find_obstacle(study):
        return None
    return certify_tables(encode_tables(study, Reading()), bounds=False).certificate
