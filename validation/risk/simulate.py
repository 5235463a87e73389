"""Compare risks from two printed tables with the risks in the cohort that they came from.

    python validation/risk/simulate.py

Three parts. Papers: two public cohorts are cut at random into cohorts of the size of the bundled
paper's; from each all cases and as many controls are taken, Table 1 and Table 2 are printed and
rounded, the patients are forgotten, and the risks by profile are compared with those in the whole
data. Whole: the same with all cases of the whole data and controls drawn several times. Known:
people with known risks, to count how often intervals hold them, with the correction of this package
and with the fixed ratio of cases to controls.
"""

import argparse
import itertools
import json
import math
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib import metadata, resources
from pathlib import Path

import numpy as np
import pandas as pd
import statsmodels.api as sm
from scipy.special import expit, logit

from pvp_bayes.errors import InfeasibleError, StudyError
from pvp_bayes.patients.own_patients import count_patterns
from pvp_bayes.patients.reconstruction import reconstruct_patients
from pvp_bayes.posterior.draws import infer
from pvp_bayes.posterior.priors import PRIOR_SETS
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.study import Counts, Moments, Population, Regression, Study, Term, Variable
from pvp_bayes.results.prevalence import Prevalence
from pvp_bayes.results.risk import check_population, predict_risk

sys.path.insert(0, str(Path(__file__).parents[1]))
from sources import hash_sources  # (the checksums of all evidence)

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
RESULT = HERE / "result.json"
SOURCES = ("results/risk", "results/prevalence", "results/profiles", "validation/risk/simulate.py")
PRIORS = PRIOR_SETS["hierarchical"]
COHORT = 1120
FEWEST = 100
"""People that a profile needs for its observed share to be compared."""
REPLICATES = 40


def load_visits():
    """RAND Health Insurance Experiment, person-years: ten or more visits to a doctor in a year."""
    raw = sm.datasets.randhie.load_pandas().data
    return pd.DataFrame(
        {
            "case": (raw["mdvis"] >= 10).astype(int),
            "limitation": (raw["physlm"] > 0.5).astype(int),
            "health": ((raw["hlthf"] + raw["hlthp"]) > 0).astype(int),
            "deductible": (raw["idp"] > 0).astype(int),
            "diseases": 1 + (raw["disea"] > 8).astype(int) + (raw["disea"] > 16),
        }
    )


def load_births():
    """Births in Pennsylvania (Cattaneo 2010): weight below 2,500 g; smoking 0, 1-5, 6-10, 11+."""
    folder = resources.files("statsmodels.treatment.tests.results")
    with resources.as_file(folder / "cataneo2.csv") as path:
        raw = pd.read_csv(path)
    smoking = {"0 daily": 0, "1-5 daily": 1, "6-10 daily": 2, "11+ daily": 3}
    return pd.DataFrame(
        {
            "case": raw["lbweight"],
            "unmarried": (raw["mmarried"] == "notmarried").astype(int),
            "earlier_death": raw["deadkids"],
            "late_care": (raw["prenatal1"] == "No").astype(int),
            "smoking": raw["msmoke"].map(smoking),
        }
    )


DATA = {"visits": load_visits, "births": load_births}


def sample_equally(people, rng):
    """Return all cases and as many controls."""
    cases, controls = (people[people["case"] == group] for group in (1, 0))
    return pd.concat([cases, controls.sample(len(cases), random_state=rng)])


def print_study(sample, population, name):
    """Return the study whose tables these patients give, rounded to three decimals."""
    predictors = list(sample.columns[1:])
    fit = sm.Logit(sample["case"], sm.add_constant(sample[predictors])).fit(disp=0)
    groups = [sample[sample["case"] == group] for group in (1, 0)]
    variables, terms = [], []
    for x in predictors:
        binary = set(population[x]) == {0, 1}
        print_group = print_counts if binary else print_moments
        ends = None if binary else (population[x].min(), population[x].max())
        sides = [print_group(group[x]) for group in groups]
        kind = "binary" if binary else "count"
        variables.append(Variable(x, x, kind, *sides, range=ends))
        terms.append(
            Term(
                variable=x,
                predictor=x,
                level="yes" if binary else "",
                reference="no" if binary else "",
                coefficient=Reported(f"{fit.params[x]:.3f}"),
                standard_error=Reported(f"{fit.bse[x]:.3f}"),
                odds_ratio=Reported(f"{math.exp(fit.params[x]):.3f}"),
            )
        )
    return Study(
        id=name,
        title=name,
        source="public data",
        design="case-control",
        outcome="case",
        cases=len(groups[0]),
        controls=len(groups[1]),
        variables=tuple(variables),
        regression=Regression(tuple(terms)),
        population=Population(len(population), int(population["case"].sum())),
    )


def print_counts(values):
    return Counts({"yes": int(values.sum()), "no": int(len(values) - values.sum())})


def print_moments(values):
    return Moments(Reported(f"{values.mean():.2f}"), Reported(f"{values.std():.2f}"))


def observe(people):
    """Return every observed profile with its people, cases, and risk in the people's own fit."""
    predictors = list(people.columns[1:])
    fit = sm.Logit(people["case"], sm.add_constant(people[predictors])).fit(disp=0)
    table = people.groupby(predictors)["case"].agg(["size", "sum"]).reset_index()
    table["fitted"] = fit.predict(sm.add_constant(table[predictors], has_constant="add"))
    return table


def examine(name, cohort, truth, random_seed, executor):
    """Return how risks from one cohort's two tables compare with the truth."""
    sample = sample_equally(cohort, np.random.default_rng(random_seed))
    study = print_study(sample, cohort, f"{name}-{random_seed}")
    record = {"seed": random_seed, "cohort": len(cohort), "cases": study.cases}
    try:
        patients = reconstruct_patients(
            study, n_replicates=REPLICATES, random_seed=random_seed, executor=executor
        )
    except (InfeasibleError, StudyError) as error:
        return {**record, "refused": str(error)}
    draws = infer(patients, PRIORS, random_seed=random_seed)
    profiles = truth[list(sample.columns[1:])].astype(object)
    for variable in study.variables:
        if variable.kind == "binary":
            profiles[variable.name] = profiles[variable.name].map({1: "yes", 0: "no"})
    found = predict_risk(draws, profiles)
    own = count_patterns(sample, outcome="case", predictors=list(sample.columns[1:]))
    prevalence = Prevalence.from_events(study.cases, len(cohort))
    known = predict_risk(
        infer(own, PRIORS, random_seed=random_seed),
        truth[list(sample.columns[1:])],
        prevalence=prevalence,
    )
    return {**record, **compare(found, truth), "tables": compare_tables(found, known, truth)} | {
        "population": check_population(draws)["verdict"].item()
    }


def compare(found, truth):
    """Return calibration and coverage of the risks of one paper."""
    people, cases = truth["size"].to_numpy(), truth["sum"].to_numpy()
    score = logit(found["risk"].to_numpy())
    response = np.column_stack([cases, people - cases])
    binomial = sm.families.Binomial()
    line = sm.GLM(response, sm.add_constant(score), binomial).fit()
    shift = sm.GLM(response, np.ones(len(score)), binomial, offset=score).fit()
    low, high = found["lower"].to_numpy(), found["upper"].to_numpy()
    inside = (low <= truth["fitted"]) & (truth["fitted"] <= high)
    large = people >= FEWEST
    share = (cases / people)[large]
    seen = (low[large] <= share) & (share <= high[large])
    likely = predict_shares(low[large], high[large], people[large])
    expected = (likely[0] <= share) & (share <= likely[1])
    return {
        "slope": line.params[1],
        "intercept": shift.params[0],
        "covers_fitted": np.average(inside, weights=people),
        "covers_fitted_profiles": inside.mean(),
        "covers_observed": np.average(seen, weights=people[large]),
        "covers_observed_profiles": seen.mean(),
        "predicts_observed": np.average(expected, weights=people[large]),
        "predicts_observed_profiles": expected.mean(),
        "absolute_error": np.average(np.abs(found["risk"] - cases / people), weights=people),
        "average_risk": np.average(found["risk"], weights=people),
    }


def predict_shares(low, high, people):
    """Return 95 % intervals of the share among so many people: the risk's width and chance."""
    rng = np.random.default_rng(0)
    spread = (logit(high) - logit(low)) / 3.92
    centre = (logit(high) + logit(low)) / 2
    risks = expit(centre + spread * rng.standard_normal((4000, len(people))))
    return np.quantile(rng.binomial(people, risks) / people, [0.025, 0.975], axis=0)


def compare_tables(found, known, truth):
    """Return by how much the tables' risks and intervals differ from the patients' own.

    In standard deviations of the patients' own log odds: mean and largest shift over people; and
    the mean ratio of the widths.
    """
    spread = (logit(known["upper"]) - logit(known["lower"])) / 3.92
    shift = np.abs(logit(found["risk"]) - logit(known["risk"])) / spread
    width = (logit(found["upper"]) - logit(found["lower"])) / (3.92 * spread)
    return {
        "mean_shift": np.average(shift, weights=truth["size"]),
        "largest_shift": shift.max(),
        "width": np.average(width, weights=truth["size"]),
    }


def summarise(records):
    """Return means over the papers with their standard errors, and what was refused."""
    done = [r for r in records if "refused" not in r]
    keys = [k for k in done[0] if k not in ("seed", "tables", "population")]
    flat = pd.DataFrame([{k: r[k] for k in keys} | r["tables"] for r in done]).astype(float)
    return {
        "papers": len(records),
        "refused": [r["refused"] for r in records if "refused" in r],
        "population_checks_failed": sum(r["population"] != "pass" for r in done),
        "mean": flat.mean().to_dict(),
        "standard_error": (flat.std() / math.sqrt(len(flat))).to_dict(),
        "each": records,
    }


def run_papers(name, executor):
    """Cut the data into cohorts of the bundled paper's size; the truth is the whole data."""
    people = DATA[name]()
    truth, order = observe(people), np.random.default_rng(1).permutation(len(people))
    parts = np.array_split(order, len(people) // COHORT)
    return [
        report(examine(name, people.iloc[part], truth, i, executor)) for i, part in enumerate(parts)
    ]


def run_whole(name, executor, repeats):
    """Take every case of the whole data; the truth is the same data."""
    people = DATA[name]()
    truth = observe(people)
    return [report(examine(name, people, truth, 1000 + i, executor)) for i in range(repeats)]


def report(record):
    print(json.dumps(record), flush=True)
    return record


def run_known(cohorts):
    """Count how often intervals hold known risks, with both corrections."""
    rng = np.random.default_rng(2)
    slopes, start = np.array([1.2, 0.8, -0.9, 0.9]), -4.64
    values = np.array(list(itertools.product((0, 1), (0, 1), (0, 1), (1, 2, 3))), dtype=float)
    weight = np.prod(np.where(values[:, :3] == 1, (0.3, 0.25, 0.6), (0.7, 0.75, 0.4)), axis=1)
    weight *= np.array([0.6, 0.28, 0.12])[values[:, 3].astype(int) - 1]
    risk = expit(start + values @ slopes)
    names = ["injury", "cleft", "cement", "vertebrae"]
    profiles = pd.DataFrame(values, columns=names)
    counts = {"this": [], "fixed ratio": []}
    widths, averages = [], []
    for seed in range(cohorts):
        row = rng.choice(len(values), COHORT, p=weight)
        people = profiles.iloc[row].assign(case=(rng.random(COHORT) < risk[row]).astype(int))
        sample = sample_equally(people, rng)
        events = int(people["case"].sum())
        prevalence = Prevalence.from_events(events, COHORT)
        own = count_patterns(sample, outcome="case", predictors=names)
        draws = infer(own, PRIORS, random_seed=seed)
        found = predict_risk(draws, profiles, prevalence=prevalence)
        posterior = draws["posterior"]
        slope = posterior["log_odds_ratio"].to_numpy().reshape(-1, len(names))
        base = posterior["intercept"].to_numpy().ravel()
        base = base + logit(prevalence.draw(len(base), np.random.default_rng(seed)))
        low, high = np.quantile(expit(base[:, None] + slope @ values.T), [0.025, 0.975], axis=0)
        counts["this"].append((found["lower"] <= risk) & (risk <= found["upper"]))
        counts["fixed ratio"].append((low <= risk) & (risk <= high))
        averages.append(weight @ found["risk"])
        own_width = logit(found["upper"]) - logit(found["lower"])
        widths.append(np.average((logit(high) - logit(low)) / own_width, weights=weight))
    covered = {name: np.array(inside) for name, inside in counts.items()}
    return {
        "cohorts": cohorts,
        "people": COHORT,
        "prevalence": float(weight @ risk),
        "coverage": {k: float(v.mean(axis=0) @ weight) for k, v in covered.items()},
        "coverage_standard_error": {
            k: float((v @ weight).std() / math.sqrt(cohorts)) for k, v in covered.items()
        },
        "least_profile": {k: float(v.mean(axis=0).min()) for k, v in covered.items()},
        "average_risk": float(np.mean(averages)),
        "average_risk_standard_error": float(np.std(averages) / math.sqrt(cohorts)),
        "width_of_fixed_ratio": float(np.mean(widths)),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--known", type=int, default=1000, help="cohorts with known risks")
    parser.add_argument("--repeats", type=int, default=10, help="draws of controls of whole data")
    parser.add_argument("--workers", type=int, default=1, help="threads")
    options = parser.parse_args()
    result = {
        "command": f"python validation/risk/simulate.py --known {options.known} "
        f"--repeats {options.repeats}",
        "version": metadata.version("pvp-bayes"),
        "statsmodels": metadata.version("statsmodels"),
        "sha256": hash_sources(SOURCES),
        "known": report(run_known(options.known)),
    }
    with ThreadPoolExecutor(options.workers) as executor:
        for name, load in DATA.items():
            people = load()
            result[name] = {
                "people": len(people),
                "cases": int(people["case"].sum()),
                "profiles": len(observe(people)),
                "papers": summarise(run_papers(name, executor)),
                "whole": summarise(run_whole(name, executor, options.repeats)),
            }
    RESULT.write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
