"""Audit a study: recompute every printed number from the others, one row per check.

A printed number represents all values that round to it, and each recomputation covers all of them.
A verdict is therefore certain: `inconsistent` means that rounding cannot explain the number, and
`impossible` means that no data set can have it. `not applicable` means that nothing certain
follows, for the reason given. A hint that proves nothing by itself, such as a sign that differs
between the tables, is a row `not applicable` with a severity other than none.
"""

import math
from collections.abc import Iterator

import pandas as pd

from pvp_bayes.audit.across import check_link, check_population, check_sample_size
from pvp_bayes.audit.findings import AUDIT_COLUMNS, SEVERITIES, VERDICTS, Finding, FindingPlace
from pvp_bayes.audit.p_values import list_copied
from pvp_bayes.audit.table1 import check_variable
from pvp_bayes.audit.table2 import check_term, list_copied_rows
from pvp_bayes.columns import make_table
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.regression_rows import read_rows
from pvp_bayes.printed.study import Regression, Study
from pvp_bayes.tables.choice import compare_readings
from pvp_bayes.tables.reading import ALL_ROWS, parse_reading

__all__ = [
    "ASSUMPTIONS",
    "AUDIT_COLUMNS",
    "audit_numbers",
    "audit_readings",
    "audit_study",
    "join_findings",
    "say_missing",
    "sort_by_consequence",
]


def audit_study(study: Study) -> pd.DataFrame:
    """Recompute every printed number of a study from the others.

    Parameters
    ----------
    study
        From `load_study`.

    Returns
    -------
    One row per check in the order of the publication, columns `AUDIT_COLUMNS`. `verdict` is
    consistent, inconsistent, impossible or not applicable; `severity` none, low, medium or high.

    Examples
    --------
    >>> from pvp_bayes.printed.study import load_study
    >>> findings = audit_study(load_study("pvp"))
    >>> wrong = findings[findings.verdict == "inconsistent"]
    >>> wrong[["check", "item", "printed"]].to_records(index=False).tolist()[:2]
    [('p_value', 'course', '0.578'), ('table_p', 'vertebrae', '0.004')]
    """
    readings = compare_readings(study)
    return join_findings(audit_numbers(study), audit_readings(study, readings))


def audit_numbers(study: Study) -> pd.DataFrame:
    """Recompute every printed number, without joint feasibility; columns `AUDIT_COLUMNS`."""
    found = [
        *check_population(study),
        *_check_variables(study),
        *check_sample_size(study),
        *_check_terms(study),
    ]
    return make_table([finding.row for finding in found], AUDIT_COLUMNS)


def join_findings(numbers: pd.DataFrame, readings: pd.DataFrame) -> pd.DataFrame:
    """Concatenate both tables, without empty ones, whose columns have no types."""
    tables = [table for table in (numbers, readings) if len(table)]
    return pd.concat(tables, ignore_index=True) if tables else numbers


def audit_readings(study: Study, readings: pd.DataFrame) -> pd.DataFrame:
    """Return whether any data set can have both tables, as one row of the audit.

    Parameters
    ----------
    readings
        From `compare_readings`.
    """
    if study.regression is None:
        return make_table([], AUDIT_COLUMNS)
    return make_table(
        [_judge_joint_feasibility(study, study.regression, readings).row], AUDIT_COLUMNS
    )


def _judge_joint_feasibility(
    study: Study, regression: Regression, readings: pd.DataFrame
) -> Finding:
    """Return the finding on the feasibility of the printed reading.

    If single changes make the tables feasible, and all concern the same predictor, that is the
    finding's item.
    """
    printed = readings.iloc[0]
    place = FindingPlace("all rows of Table 2", regression.where)
    text = ", ".join((t.coefficient or t.odds_ratio or _ZERO).text for t in regression.terms)
    if printed["feasible"] is pd.NA:
        return place.silent("joint_feasibility", text, f"It is {printed['note']}.")
    if printed["feasible"]:
        reason = f"The tables do not exclude each other: {printed['note']}."
        return place.consistent("joint_feasibility", text, (math.nan, math.nan), reason)
    feasible = readings.loc[readings["feasible"].fillna(value=False), "reading"].tolist()
    alone = [name for name in feasible if parse_reading(name, study).size == 1]
    reason = "No data set with Table 1's counts can have Table 2's coefficients as printed: the "
    reason += f"nearest one found misses the regression's equations by {printed['residual']:.3g} "
    reason += f"patients. {_name_feasible_readings(study, alone or feasible)} "
    reason += f"This assumes that {ASSUMPTIONS}. "
    reason += say_missing(printed["missing_patients"], sum(study.sizes))
    targets = {parse_reading(name, study).changes[0].target for name in alone}
    if len(targets) == 1 and ALL_ROWS not in targets:
        place = FindingPlace(targets.pop(), regression.where)
    return place.impossible("joint_feasibility", text, (math.nan, math.nan), reason)


def _name_feasible_readings(study: Study, names: list[str]) -> str:
    """Return a sentence that names the feasible readings."""
    if not names:
        return "No other reading that was tried makes them possible."
    words = [_describe_reading(study, name) for name in names[:MOST_NAMED]]
    more = len(names) - len(words)
    tail = f", or {more} further readings" if more else ""
    return f"Some can with {'; or with '.join(words)}{tail}."


def _describe_reading(study: Study, name: str) -> str:
    """Return a description of a reading.

    >>> from pvp_bayes.printed.study import load_study
    >>> _describe_reading(load_study("pvp"), "reversed:vertebrae")
    'the row of Number of fractured vertebrae reversed (reading reversed:vertebrae)'
    """
    labels = {t.predictor: t.variable for t in study.terms}
    parts: dict[str, list[str]] = {}
    for change in parse_reading(name, study).changes:
        variable = study.find_variable(labels.get(change.target, change.target))
        label = variable.label if variable is not None else change.target
        row = EVERY_ROW if change.target == ALL_ROWS else f"the row of {label}"
        done = "reversed" if change.threshold is None else f"cut at {change.threshold} or more"
        parts.setdefault(row, []).append(done)
    words = (f"{row} {' and '.join(done)}" for row, done in parts.items())
    return f"{' and '.join(words)} (reading {name})"


def say_missing(bound: float, patients: int) -> str:
    """Return how many patients the regression must lack, as the sentence after `ASSUMPTIONS`.

    >>> say_missing(32.4, 122)
    'If the first two hold, at least 33 of the 122 patients would have to be missing from it.'
    """
    if not bound > 0:
        return "How many patients would have to be missing from it was not determined."
    at_least = f"at least {math.ceil(bound - WHOLE):d} of the {patients} patients"
    return f"If the first two hold, {at_least} would have to be missing from it."


ASSUMPTIONS = (
    "the regression has exactly the printed rows, is fitted by unpenalised maximum likelihood, and "
    "includes all these patients, except those with a missing value"
)
"""What a proof of impossibility assumes."""
EVERY_ROW = "all rows (as when the other group of the outcome was modelled)"
WHOLE = 1e-6
"""A bound on patients exceeds a whole number only by more than this."""
MOST_NAMED = 3
"""Largest number of readings that are named in a sentence."""
_ZERO = Reported("0")


def sort_by_consequence(findings: pd.DataFrame) -> pd.DataFrame:
    """Sort the findings by severity, otherwise in the order of the publication.

    The order is by severity (high to none), then by verdict in the order of `VERDICTS`.
    """
    order = pd.DataFrame(
        {
            "severity": [SEVERITIES.index(severity) for severity in findings["severity"]],
            "verdict": [[*VERDICTS].index(verdict) for verdict in findings["verdict"]],
        }
    )
    ranked = order.sort_values(["severity", "verdict"], kind="stable").index
    return findings.iloc[ranked].reset_index(drop=True)


def _check_variables(study: Study) -> Iterator[Finding]:
    judged = []
    for variable in study.variables:
        findings = list(check_variable(study, variable))
        yield from findings
        judged.append((variable.p, findings[-1]))
    yield from list_copied(judged)


def _check_terms(study: Study) -> Iterator[Finding]:
    rows = read_rows(study)
    judged = []
    wrong = set()
    for row in rows:
        findings = [*check_term(row, rows), *check_link(study, row)]
        yield from findings
        judged += [(row.term.p, f) for f in findings if f.check == "table_p"]
        wrong |= {f.item for f in findings if f.is_certain}
    yield from list_copied(judged)
    yield from list_copied_rows(rows, wrong)
