"""Patients, draws and tables of small simulated studies change only on purpose.

As in `test_unchanged`, no number here is claimed to be right: that is tested elsewhere, against
enumeration, quadrature and other packages. What small seeded runs give is compared with checksums
of four digits. The walks are short: a long one, or one over measured factors, takes other steps
where the last digits of a processor are others. Where one differs, look at what changed, and if it
was meant to,

    python -m tests.test_unchanged_numbers

writes the checksums again.
"""

import json
from dataclasses import fields, replace
from functools import cache
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from pvp_bayes.patients.own_patients import count_patterns
from pvp_bayes.patients.provenance import Provenance
from pvp_bayes.patients.reconstruction import measure_closeness, reconstruct_patients
from pvp_bayes.posterior.draws import infer
from pvp_bayes.posterior.priors import PRIOR_SETS, PriorSet
from pvp_bayes.results.prevalence import Prevalence
from pvp_bayes.results.risk import check_population, contrast_risks, list_risk_basis, predict_risk
from pvp_bayes.results.sensitivity import prior_sensitivity
from pvp_bayes.tables.reading import Reading
from tests.checksums import digest, format_value
from tests.printed_studies import make_study, simulate_patients
from tests.simulated import simulate_counts

STORED = Path(__file__).with_suffix(".json")
NORMALS = (("v1", ((0.5, 0.7, 0.4), (0.5, 0.0, 2.5))), ("v2", ((1.0, -0.5, 1.0),)))
MIXED = PriorSet("evidence", "mixture", 2.5, mixtures=NORMALS)
PRIORS = {**PRIOR_SETS, "evidence": MIXED}
ELSEWHERE = [
    Prevalence.from_events(61, 1120),
    Prevalence.from_value(0.2),
    Prevalence.from_interval(0.14, 0.23),
]


def write(value):
    """Return a value as text, a number with four digits and nothing below 1e-9."""
    return format_value(round(value, 9) + 0.0 if isinstance(value, float) else value, 4)


def describe_table(table):
    rows = [" | ".join(map(write, row.values())) for row in table.to_dict("records")]
    return "\n".join([" | ".join(map(str, table.columns)), *rows])


def describe_dataset(data):
    """Return numbers of every variable that any change of it changes."""
    lines = []
    for name in sorted(map(str, data.variables)):
        values = data[name].to_numpy()
        if values.dtype.kind in "iub":
            text = digest(str(values.tolist()))
        elif values.dtype.kind == "f":
            values = values[np.isfinite(values)] if np.isfinite(values).any() else np.zeros(1)
            ends = [values.min(), values.max(), values.mean(), values.std()]
            text = ", ".join(write(float(end)) for end in ends)
        else:
            text = ", ".join(map(str, values.ravel()))
        lines.append(f"{name} {data[name].dims} {values.shape}: {text}")
    return "\n".join(lines)


def make_patients(kind):
    """Return patients of two factors and more, in a study of their own kind."""
    rng = np.random.default_rng(12)
    patients = simulate_patients(rng, n_predictors=3, n_cases=35, n_controls=40, counts=1)
    if kind == "missing":
        patients[:, 1:][rng.random((len(patients), 3)) < 0.06] = np.nan
    return patients


@cache
def reconstruct(kind):
    """Return eight sets of patients of a simulated study."""
    study = make_study(make_patients(kind))
    if kind == "table 1 alone":
        study = replace(study, regression=None, variables=study.variables[:2])
    if kind == "table 2 alone":
        study = replace(study, variables=())
    return reconstruct_patients(study, n_replicates=8, random_seed=5, reading=Reading())


def describe_reconstruction(kind):
    found = reconstruct(kind)
    closeness = ""
    if "coefficient_miss" in found:
        study = make_study(make_patients(kind))
        closeness = write(measure_closeness(study, Reading(), 3))
    facts = Provenance.of(found).to_record()
    provenance = [f"{name}: {write(fact)}" for name, fact in facts.items()]
    return "\n".join([describe_dataset(found), closeness, *provenance])


def describe_draws(name):
    """Return every group of draws over eight sets of patients."""
    tree = infer(reconstruct("counts"), PRIORS[name], random_seed=7, draws=60, chains=2)
    groups = sorted(tree.children)
    return "\n".join(f"{g}:\n{describe_dataset(tree[g].to_dataset())}" for g in groups)


def describe_sensitivity(kind):
    """Return every table for one's own patients, or for estimates alone."""
    patients = simulate_counts(4) if kind == "patients" else reconstruct(kind)
    tree = infer(patients, PRIORS["hierarchical"], random_seed=7, draws=100, chains=2)
    found = prior_sensitivity(tree, threshold=1.5)
    tables = (found.settings, found.decisions, found.power, found.conflicts, found.scale)
    return "\n\n".join(map(describe_table, tables))


def draw_for_risks(kind):
    """Return draws, a few profiles and how often the outcome occurs."""
    if kind == "binary":
        worst = {"injury": 1, "cleft": 1, "vertebrae": 3, "cement": 0}
        return simulate_counts(4), [worst, worst | {"vertebrae": 5, "injury": 0}], ELSEWHERE
    rng = np.random.default_rng(6)
    age, grade = rng.normal(70, 8, 150).round(1), rng.choice(["a", "b", "c"], 150)
    table = pd.DataFrame({"age": age, "grade": grade, "count": rng.integers(0, 4, 150)})
    table["pain"] = (rng.random(150) < 1 / (1 + np.exp((70 - age) / 8))).astype(int)
    names = ["age", "grade", "count"]
    if kind == "many":
        table[list("defghi")] = rng.integers(0, 3, (150, 6))
        names += list("defghi")
    profile = dict.fromkeys(names, 1) | {"age": 75, "grade": "b"}
    patients = count_patterns(table, outcome="pain", predictors=names)
    return patients, [profile, profile | {"age": 110}], ELSEWHERE


def describe_basis(draws):
    """Return numbers of everything that the risks of any profile are computed from."""
    basis = list_risk_basis(draws, prevalence=ELSEWHERE[0])
    arrays = {f.name: getattr(basis, f.name) for f in fields(basis)}
    return "\n".join(
        f"{name} {value.shape} {write(float(np.mean(value)))} {write(float(np.std(value)))}"
        for name, value in arrays.items()
        if isinstance(value, np.ndarray)
    )


def describe_risks(kind):
    """Return risks, contrasts, what they are computed from and the check of the population."""
    patients, profiles, prevalence = draw_for_risks(kind)
    draws = infer(patients, PRIORS["normal:2.5"], random_seed=7, draws=100, chains=2)
    tables = [
        predict_risk(draws, prevalence=prevalence),
        predict_risk(draws, profiles, prevalence=prevalence, prob=0.8),
        contrast_risks(draws, *profiles, prevalence=prevalence),
        check_population(draws, prevalence=prevalence),
    ]
    return "\n\n".join([*map(describe_table, tables), describe_basis(draws)])


DESCRIBED = {
    describe_reconstruction: ("counts", "missing", "table 1 alone", "table 2 alone"),
    describe_draws: (
        *("hierarchical", "hierarchical:0.5", "normal:1", "sceptical", "evidence"),
        *("student-t:4:0.62", "cauchy:1"),
    ),
    describe_sensitivity: ("patients", "counts", "table 2 alone"),
    describe_risks: ("binary", "measured", "many"),
}
CASES = [(describe, kind) for describe, kinds in DESCRIBED.items() for kind in kinds]


@pytest.mark.parametrize(("describe", "kind"), CASES, ids=lambda x: getattr(x, "__name__", x))
def test_numbers_are_what_they_were(describe, kind):
    text = describe(kind)
    assert digest(text) == json.loads(STORED.read_text())[describe.__name__][kind], text


if __name__ == "__main__":
    found = {
        d.__name__: {kind: digest(d(kind)) for kind in kinds} for d, kinds in DESCRIBED.items()
    }
    STORED.write_text(json.dumps(found, indent=1) + "\n")
