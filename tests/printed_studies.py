"""Studies without errors, made from simulated patients: tables as a publication would print them."""

import math
from dataclasses import replace

import numpy as np

from pvp_bayes.posterior.newton import fit_modes
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.study import Counts, Moments, Regression, Study, Term, Variable


def simulate_patients(rng, *, n_predictors=3, n_cases=60, n_controls=70, counts=0):
    """Return patients, dims (patient, outcome and predictors); binary first, then counts 0..4."""
    while True:
        rows = []
        for group, n in ((1, n_cases), (0, n_controls)):
            shift = 0.2 * group
            binary = rng.random((n, n_predictors - counts)) < rng.uniform(0.3, 0.6) + shift
            whole = rng.binomial(4, 0.3 + shift, (n, counts))
            rows.append(np.column_stack([np.full(n, group), binary, whole]))
        patients = np.concatenate(rows).astype(float)
        varied = all(
            0 < patients[patients[:, 0] == g, j].mean() < patients[:, j].max()
            for g in (0, 1)
            for j in range(1, n_predictors + 1)
        )
        if varied and np.abs(fit_patients(patients)[0]).max() < 4:
            return patients


def fit_patients(patients):
    """Return maximum-likelihood coefficients and standard errors, without the intercept."""
    whole = patients[~np.isnan(patients).any(axis=1)]
    design = np.column_stack([np.ones(len(whole)), whole[:, 1:]])[None]
    totals = np.ones((1, len(whole)))
    mode, hessian = fit_modes(
        design, whole[None, :, 0], totals, np.full((1, design.shape[2]), 1e-9)
    )
    return mode[0, 1:], np.sqrt(np.diag(np.linalg.inv(hessian[0])))[1:]


def make_study(patients, *, digits=3, coefficients=None):
    """Return the study that prints these patients' Table 1 and Table 2, rounded."""
    groups = [patients[patients[:, 0] == g, 1:] for g in (1, 0)]
    fitted, errors = fit_patients(patients)
    printed = fitted if coefficients is None else coefficients
    variables, terms = [], []
    for j in range(patients.shape[1] - 1):
        name = f"v{j}"
        columns = [g[~np.isnan(g[:, j]), j] for g in groups]
        largest = np.nanmax(patients[:, j + 1])
        if largest > 1:
            sides = [_moments(c) for c in columns]
            counted = {"kind": "count", "range": (0, 4)} if largest <= 4 else {"kind": "continuous"}
            variables.append(Variable(name, name, cases=sides[0], controls=sides[1], **counted))
        else:
            sides = [Counts({"yes": int(c.sum()), "no": int(len(c) - c.sum())}) for c in columns]
            variables.append(Variable(name, name, "binary", *sides))
        level = "" if largest > 1 else "yes"
        terms.append(
            Term(
                variable=name,
                predictor=name,
                level=level,
                reference="no" if level else "",
                coefficient=_text(printed[j], digits),
                standard_error=_text(errors[j], digits),
                odds_ratio=_text(math.exp(printed[j]), digits),
            )
        )
    return Study(
        id="simulated",
        title="Simulated",
        source="simulated",
        design="case-control",
        outcome="the outcome",
        cases=len(groups[0]),
        controls=len(groups[1]),
        variables=tuple(variables),
        regression=Regression(tuple(terms)),
    )


def reverse_rows(study, predictors):
    """Return the study as if these rows of Table 2 were printed with the other sign."""
    terms = tuple(_reverse(t) if t.predictor in predictors else t for t in study.terms)
    return replace(study, regression=Regression(terms))


def _reverse(term):
    slope = -term.coefficient.value
    return replace(term, coefficient=_text(slope, 3), odds_ratio=_text(math.exp(slope), 3))


def _moments(values):
    return Moments(_text(values.mean(), 2), _text(values.std(ddof=1), 2), len(values))


def _text(value, digits):
    return Reported(f"{value:.{digits}f}")
