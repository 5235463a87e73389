"""Print the two tables of known patients as a publication would."""

import numpy as np
import pandas as pd
import statsmodels.api as sm

from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.study import (
    Counts,
    Group,
    Moments,
    Quartiles,
    Regression,
    Study,
    Term,
    Variable,
)

Kinds = dict[str, str]
"""binary, count, continuous (mean and SD) or quartiles, by column."""


def print_study(
    patients: pd.DataFrame, kinds: Kinds, *, name: str, design: str, digits: int = 3
) -> Study:
    """Return the study that prints these patients' tables.

    Parameters
    ----------
    patients
        Column `outcome` (0 or 1) and one column for each of `kinds`, missing values as NaN.
    digits
        Decimals of Table 2; Table 1 has two.
    """
    groups = patients[patients["outcome"] == 1], patients[patients["outcome"] == 0]
    variables = tuple(_print_variable(k, v, groups) for k, v in kinds.items())
    whole = patients.dropna()
    design_matrix = sm.add_constant(whole[list(kinds)].astype(float))
    fit = sm.Logit(whole["outcome"].astype(float), design_matrix).fit(disp=0, maxiter=100)
    terms = tuple(
        Term(
            variable=k,
            predictor=k,
            level="yes" if v == "binary" else "",
            reference="no" if v == "binary" else "",
            coefficient=_text(fit.params[k], digits),
            standard_error=_text(fit.bse[k], digits),
        )
        for k, v in kinds.items()
    )
    return Study(
        id=name,
        title=name,
        source="public data, see the script",
        design=design,  # type: ignore[arg-type]
        outcome="outcome",
        cases=len(groups[0]),
        controls=len(groups[1]),
        variables=variables,
        regression=Regression(terms),
    )


def _print_variable(name: str, kind: str, groups: tuple[pd.DataFrame, pd.DataFrame]) -> Variable:
    sides = [_print_group(g[name].dropna().to_numpy(dtype=float), kind) for g in groups]
    values = pd.concat(groups)[name].dropna()
    limits = (float(values.min()), float(values.max())) if kind == "count" else None
    named = "continuous" if kind == "quartiles" else kind
    return Variable(name, name, named, sides[0], sides[1], range=limits)  # type: ignore[arg-type]


def _print_group(values: np.ndarray, kind: str) -> Group:
    n = len(values)
    if kind == "binary":
        return Counts({"yes": int(values.sum()), "no": int(n - values.sum())})
    if kind == "quartiles":
        q1, median, q3 = np.quantile(values, [0.25, 0.5, 0.75])
        return Quartiles(_text(median, 2), _text(q1, 2), _text(q3, 2), n)
    return Moments(_text(values.mean(), 2), _text(values.std(ddof=1), 2), n)


def _text(value: float, digits: int) -> Reported:
    return Reported(f"{value:.{digits}f}")
