"""Known truth where it is hard: native units, skewed factors, no SDs, wrong numbers, other models.

    python validation/reconstruction/hard.py --studies 40

Each study samples patients from a population whose coefficients are known, and prints its tables.
In some kinds of study the regression is not what the program assumes, or one printed number is
wrong. Reported are, by kind: the coverage of the answer's 95 % intervals under the default prior,
how often patients with both tables are found, how far the found patients really miss the printed
numbers (by statsmodels), and how often the finding on page 1 names the row with the wrong number.
"""

import argparse
import json
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import statsmodels.api as sm
from statsmodels.discrete.conditional_models import ConditionalLogit

from pvp_bayes.errors import StudyError
from pvp_bayes.job.answer import find_answer
from pvp_bayes.patients.basis import Basis
from pvp_bayes.patients.reconstruction import TOLERANCE
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.study import Study
from pvp_bayes.results.analysis import Answer, Options
from tables import Kinds, print_study

sys.path.insert(0, str(Path(__file__).parents[1]))
from sources import hash_sources  # (the checksums of all evidence)

RESULT = Path(__file__).with_name("hard.json")
SOURCES = (
    "validation/reconstruction/hard.py",
    "validation/reconstruction/tables.py",
    "job/answer",
    "patients/misfit",
    "patients/reconstruction",
    "patients/walk",
    "posterior/importance",
    "posterior/normal_likelihood",
    "results/table_fit",
    "tables/encoding",
    "tables/measured",
)
NAMES = ["smoker", "diabetes", "age", "stay"]
TRUTH = {"smoker": 0.9, "diabetes": -0.6, "age": 0.035, "stay": 0.06}
"""Log odds ratios per level, and per unit of the measured factors."""
HIDDEN = 1.0
"""Log odds ratio of the covariate that is not printed."""
POPULATION = 40_000


@dataclass(frozen=True)
class Kind:
    """One kind of study: how its tables come about, and whether they can be met."""

    name: str
    kinds: Kinds
    change: Callable[[Study, pd.DataFrame, np.random.Generator], tuple[Study, str]]
    """Changes the printed tables; returns them with the predictor of a wrong number, if any."""
    fits: bool
    """Whether patients with both tables exist for certain."""


def draw_population(rng: np.random.Generator) -> pd.DataFrame:
    """Return a population of correlated factors in native units, with a hidden covariate."""
    shared = rng.standard_normal(POPULATION)
    latent = 0.5 * shared[:, None] + np.sqrt(0.75) * rng.standard_normal((POPULATION, 5))
    return pd.DataFrame(
        {
            "smoker": (latent[:, 0] > 0.4).astype(float),
            "diabetes": (latent[:, 1] > 0.7).astype(float),
            "age": np.clip(np.round(70 + 9 * latent[:, 2]), 40, 99),
            "stay": np.round(np.exp(2.0 + 0.5 * latent[:, 3]), 1),
            "hidden": (latent[:, 4] > 0).astype(float),
        }
    )


def add_outcome(patients: pd.DataFrame, hidden: float, rng: np.random.Generator) -> pd.DataFrame:
    """Return the patients with an outcome whose coefficients are `TRUTH`, and `hidden`."""
    slopes = np.array([*TRUTH.values(), hidden])
    columns = patients[[*NAMES, "hidden"]]
    logit = (columns - columns.mean()) @ slopes - 0.3
    return patients.assign(outcome=(rng.random(len(patients)) < 1 / (1 + np.exp(-logit))) * 1)


PLAIN: Kinds = {"smoker": "binary", "diabetes": "binary", "age": "continuous", "stay": "continuous"}
BINARY: Kinds = {"smoker": "binary", "diabetes": "binary"}
QUARTILES: Kinds = {**PLAIN, "age": "quartiles", "stay": "quartiles"}


def keep(study: Study, _: pd.DataFrame, __: np.random.Generator) -> tuple[Study, str]:
    """Print the tables without any change."""
    return study, ""


def misprint_error(study: Study, _: pd.DataFrame, rng: np.random.Generator) -> tuple[Study, str]:
    """Multiply one standard error by 0.5, 0.75, 1.5 or 2."""
    row = int(rng.integers(len(study.terms)))
    term = study.terms[row]
    value = term.standard_error.value * float(rng.choice([0.5, 0.75, 1.5, 2.0]))
    text = Reported(f"{value:.{term.standard_error.digits}f}")
    return change_row(study, row, standard_error=text), term.predictor


def misprint_sign(study: Study, _: pd.DataFrame, __: np.random.Generator) -> tuple[Study, str]:
    """Reverse the sign of the row that is farthest from 0."""
    distance = [abs(t.coefficient.value / t.standard_error.value) for t in study.terms]
    row = int(np.argmax(distance))
    term = study.terms[row]
    text = Reported(f"{-term.coefficient.value:.{term.coefficient.digits}f}")
    return change_row(study, row, coefficient=text), term.predictor


def print_fit(study: Study, estimates: np.ndarray, errors: np.ndarray, digits: int = 3) -> Study:
    """Return the study with other coefficients and standard errors in Table 2."""
    for row in range(len(study.terms)):
        numbers = {"coefficient": estimates[row], "standard_error": errors[row]}
        texts = {name: Reported(f"{value:.{digits}f}") for name, value in numbers.items()}
        study = change_row(study, row, **texts)
    return study


def change_row(study: Study, row: int, **numbers: Reported) -> Study:
    """Return the study with other numbers in one row of Table 2."""
    terms = list(study.terms)
    terms[row] = replace(terms[row], **numbers)
    return replace(study, regression=replace(study.regression, terms=tuple(terms)))


def fit(patients: pd.DataFrame, names: list[str]) -> tuple[np.ndarray, np.ndarray]:
    """Return maximum-likelihood estimates and standard errors of these factors."""
    found = sm.Logit(patients["outcome"], sm.add_constant(patients[names])).fit(disp=0)
    return found.params[names].to_numpy(), found.bse[names].to_numpy()


def adjust_for_hidden(
    study: Study, patients: pd.DataFrame, _: np.random.Generator
) -> tuple[Study, str]:
    """Fit the regression with a covariate that no table has."""
    names = [term.variable for term in study.terms]
    estimates, errors = fit(patients, [*names, "hidden"])
    return print_fit(study, estimates[:-1], errors[:-1]), ""


def fit_subset(study: Study, patients: pd.DataFrame, rng: np.random.Generator) -> tuple[Study, str]:
    """Fit the regression to 80 % of the patients."""
    names = [term.variable for term in study.terms]
    some = patients[rng.random(len(patients)) < 0.8]
    return print_fit(study, *fit(some, names)), ""


def fit_conditionally(
    study: Study, patients: pd.DataFrame, rng: np.random.Generator
) -> tuple[Study, str]:
    """Fit a conditional regression to random pairs of a case and a control."""
    names = [term.variable for term in study.terms]
    groups = [patients[patients["outcome"] == g].sample(frac=1, random_state=rng) for g in (1, 0)]
    pairs = min(map(len, groups))
    paired = pd.concat([group.iloc[:pairs] for group in groups])
    number = np.tile(np.arange(pairs), 2)
    found = ConditionalLogit(paired["outcome"], paired[names], groups=number).fit(disp=0)
    return print_fit(study, np.asarray(found.params), np.asarray(found.bse)), ""


KINDS = (
    Kind("binary factors", BINARY, keep, fits=True),
    Kind("measured factors in native units", PLAIN, keep, fits=True),
    Kind("quartiles, no SD", QUARTILES, keep, fits=True),
    Kind("one wrong standard error", PLAIN, misprint_error, fits=False),
    Kind("one reversed sign", PLAIN, misprint_sign, fits=False),
    Kind("a covariate that is not printed", PLAIN, adjust_for_hidden, fits=False),
    Kind("regression on 80 % of the patients", PLAIN, fit_subset, fits=False),
    Kind("conditional regression", PLAIN, fit_conditionally, fits=False),
)


def examine(job: tuple[int, int]) -> dict[str, Any]:
    """Analyse one study of one kind; return what the answer says and what is true."""
    which, number = job
    kind = KINDS[which]
    rng = np.random.default_rng([which, number])
    hidden = HIDDEN if kind.change is adjust_for_hidden else 0.0
    population = add_outcome(draw_population(rng), hidden, rng)
    n = int(rng.integers(120, 400))
    patients = population.iloc[rng.choice(POPULATION, n, replace=False)]
    honest = print_study(patients, kind.kinds, name="sample", design="cohort")
    study, wrong = kind.change(honest, patients, rng)
    truth = np.array([TRUTH[name] for name in kind.kinds])
    if len(truth) < len(TRUTH):  # the factors left out are confounders
        truth = fit(population, list(kind.kinds))[0]
    record: dict[str, Any] = {"kind": kind.name, "study": number, "n": n, "wrong": wrong}
    try:
        answer = find_answer(study, Options(1, n_replicates=40, draws=500))
    except StudyError as error:
        return record | {"refused": str(error)}
    return record | describe(answer, truth, wrong)


def describe(answer: Answer, truth: np.ndarray, wrong: str) -> dict[str, Any]:
    """Return coverage, misses and what the finding names."""
    table = answer.odds_ratios
    if answer.reading.changes and wrong:
        named = wrong in [change.target for change in answer.reading.changes]
    else:
        named = bool(((answer.findings["item"] == wrong) & is_grave(answer.findings)).any())
    inside = (np.log(table["lower"]) <= truth) & (truth <= np.log(table["upper"]))
    found = answer.basis is Basis.RECONSTRUCTED
    return {
        "reading": answer.reading.name,
        "inside": inside.tolist(),
        "found": found,
        "real_miss": measure_miss(answer) if found else None,
        "named": named if wrong else None,
    }


def is_grave(findings: pd.DataFrame) -> pd.Series:
    return findings["severity"].isin(["high", "medium"])


def measure_miss(answer: Answer) -> float:
    """Return the largest miss of any replicate, by statsmodels, in standard errors."""
    patients, worst = answer.patients, 0.0
    printed = {term.predictor: term for term in answer.study.terms}
    names = patients["predictor"].to_numpy().tolist()
    for one in patients.isel(replicate=slice(0, None, 8)).transpose("replicate", ...)["replicate"]:
        chosen = patients.sel(replicate=one)
        design = chosen["design"].transpose("pattern", "predictor").to_numpy()
        counts = np.stack([chosen["cases"].to_numpy(), chosen["controls"].to_numpy()], axis=1)
        seen = counts.sum(axis=1) > 0
        centred = design[seen] - design[seen].mean(axis=0)
        found = sm.GLM(counts[seen], sm.add_constant(centred), sm.families.Binomial()).fit(
            tol=1e-10
        )
        for j, name in enumerate(names):
            term = printed[name]
            sign = -1 if f"reversed:{name}" in answer.reading.name.split("+") else 1
            pairs = (
                (term.coefficient, sign * found.params[j + 1]),
                (term.standard_error, found.bse[j + 1]),
            )
            for number, value in pairs:
                low, high = number.interval
                off = max(low - value, value - high, 0.0)
                worst = max(worst, off / term.standard_error.value)
    return float(worst)


def summarise(records: list[dict[str, Any]], command: str) -> dict[str, Any]:
    """Return the whole evidence as one document."""
    rows = []
    for kind in KINDS:
        own = [r for r in records if r["kind"] == kind.name]
        done = [r for r in own if "refused" not in r]
        inside = [held for r in done for held in r["inside"]]
        missed = [r["real_miss"] for r in done if r["found"]]
        named = [r["named"] for r in done if r["named"] is not None]
        rows.append(
            {
                "kind": kind.name,
                "studies": len(own),
                "refused": len(own) - len(done),
                "intervals": len(inside),
                "coverage": float(np.mean(inside)) if inside else None,
                "patients_found": sum(r["found"] for r in done),
                "largest_real_miss": max(missed, default=None),
                "wrong_numbers": len(named),
                "named": sum(named),
            }
        )
    return {
        "command": command,
        "version": metadata.version("pvp-bayes"),
        "sha256": hash_sources(SOURCES),
        "tolerance": TOLERANCE,
        "kinds": rows,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--studies", type=int, default=40, help="studies of each kind")
    parser.add_argument("--workers", type=int, default=2, help="processes")
    options = parser.parse_args()
    jobs = [(which, i) for which in range(len(KINDS)) for i in range(options.studies)]
    records: list[dict[str, Any]] = []
    with ProcessPoolExecutor(options.workers) as pool:
        for record in pool.map(examine, jobs):
            records.append(record)
            if len(records) % options.studies == 0:
                print(f"{len(records)} of {len(jobs)} studies", flush=True)
    command = f"python validation/reconstruction/hard.py --studies {options.studies}"
    RESULT.write_text(json.dumps(summarise(records, command), indent=1) + "\n")


if __name__ == "__main__":
    main()
