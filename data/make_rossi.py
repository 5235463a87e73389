"""Make the tables of the Rossi study, rounded as in a publication.

Counts the people in the recidivism data of Rossi, Berk and Lenihan (1980) by five binary covariates
and writes data/rossi_patterns.csv. Fits the logistic regression of arrest within a year with
statsmodels, rounds the results and writes the bundled study file.

Run with: python data/make_rossi.py                  (the study file, from data/rossi_patterns.csv)
      or: python data/make_rossi.py ROSSI.CSV        (both, from the file that lifelines distributes)
"""

import math
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import statsmodels.api as sm
from scipy import stats

PATTERNS = Path(__file__).with_name("rossi_patterns.csv")
STUDY = Path(__file__).parents[1] / "src" / "pvp_bayes" / "studies" / "rossi.toml"
FACTORS = {
    "fin": "Financial aid after release",
    "race": "Black",
    "wexp": "Full-time work before imprisonment",
    "mar": "Married at release",
    "paro": "Released on parole",
}
HEAD = """\
# Made by data/make_rossi.py from public data with known people; rounded as a publication would.
format = 1

[study]
id = "rossi"
title = "Arrest within a year of release from prison"
source = "Rossi, Berk and Lenihan (1980), Money, Work and Crime; data as distributed with the Python package lifelines; tables made from them by data/make_rossi.py"
design = "cohort"
outcome = "arrest within a year"
cases = {cases}
controls = {controls}
"""


def main(path=None):
    """Write the study file and, if the people are given, their counts."""
    if path is None:
        people = read_people()
    else:
        people = pd.read_csv(path)
        patterns = people.groupby([*FACTORS, "arrest"]).size().rename("people").reset_index()
        patterns.to_csv(PATTERNS, index=False, lineterminator="\n")
    STUDY.write_text(make_study_file(people), encoding="utf-8")


def read_people():
    """Read the counts, and return one row per person."""
    patterns = pd.read_csv(PATTERNS)
    return patterns.loc[np.repeat(patterns.index, patterns.pop("people"))]


def make_study_file(people):
    """Return the text of the study file: Table 1 by group, Table 2 by maximum likelihood."""
    arrested = people["arrest"] == 1
    text = [HEAD.format(cases=arrested.sum(), controls=(~arrested).sum())]
    for name, label in FACTORS.items():
        table = pd.crosstab(people[name], people["arrest"])
        p = stats.chi2_contingency(table, correction=False).pvalue
        sides = (f"{{ yes = {table[g][1]}, no = {table[g][0]} }}" for g in (1, 0))
        cases, controls = sides
        text.append(
            f'[[variables]]\nname = "{name}"\nlabel = "{label}"\nkind = "binary"\n'
            f"cases = {cases}\ncontrols = {controls}\n"
            f'test = "chi-square"\np = "{print_p(p)}"\nwhere = "Table 1"\n'
        )
    fit = sm.Logit(people["arrest"], sm.add_constant(people[[*FACTORS]])).fit(disp=0, tol=1e-12)
    text.append('[regression]\nwhere = "Table 2"\n')
    for name in FACTORS:
        b, s = fit.params[name], fit.bse[name]
        ends = np.exp([b - 1.959964 * s, b + 1.959964 * s])
        text.append(
            f'[[regression.terms]]\nvariable = "{name}"\nlevel = "yes"\nreference = "no"\n'
            f'coefficient = "{b:.3f}"\nstandard_error = "{s:.3f}"\nwald = "{(b / s) ** 2:.3f}"\n'
            f'p = "{print_p(fit.pvalues[name])}"\nodds_ratio = "{math.exp(b):.3f}"\n'
            f'interval = ["{ends[0]:.3f}", "{ends[1]:.3f}"]\n'
        )
    return "\n".join(text)


def print_p(p):
    """Return a p value with three decimals."""
    return "<0.001" if p < 0.001 else f"{p:.3f}"


if __name__ == "__main__":
    main(*sys.argv[1:2])
