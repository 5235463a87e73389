"""Write the bundled paper's two tables as CSV, from its study file.

Run with: python data/make_tables.py
"""

from pathlib import Path

import pandas as pd

from pvp_bayes.printed.study import Counts, load_study


def make_table_1(study):
    """Return one row per printed number of Table 1."""
    rows = []
    for variable in study.variables:
        for group, summary in zip(("cases", "controls"), variable.groups, strict=True):
            if isinstance(summary, Counts):
                facts = {level: str(count) for level, count in summary.levels.items()}
            else:
                facts = {"mean": summary.mean.text, "sd": summary.sd.text}
            rows += [(variable.label, group, name, value) for name, value in facts.items()]
        rows.append((variable.label, "both", "p", variable.p.text))
    return pd.DataFrame(rows, columns=["variable", "group", "statistic", "printed"])


def make_table_2(study):
    """Return the rows of Table 2."""
    names = ("coefficient", "standard_error", "wald", "p", "odds_ratio")
    rows = [
        (t.variable, *(getattr(t, name).text for name in names), *(e.text for e in t.interval))
        for t in study.terms
    ]
    return pd.DataFrame(rows, columns=["variable", *names, "lower", "upper"])


def main(folder):
    """Write both tables into a folder."""
    study = load_study("pvp")
    for number, table in ((1, make_table_1(study)), (2, make_table_2(study))):
        table.to_csv(folder / f"pvp_table{number}.csv", index=False, lineterminator="\n")


if __name__ == "__main__":
    main(Path(__file__).parent)
