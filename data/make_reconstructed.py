"""Write one reconstructed data set of the bundled paper, for teaching. They are not real patients.

Run with: python data/make_reconstructed.py
"""

from pathlib import Path

import numpy as np
import pandas as pd

from pvp_bayes.patients.reconstruction import reconstruct_patients
from pvp_bayes.printed.study import load_study

HEAD = "# Reconstructed from printed tables, one of many possibilities: not the patients of the study\n"


def main(path):
    """Write one row per reconstructed patient."""
    found = reconstruct_patients(load_study("pvp"), n_replicates=4, random_seed=1)
    one = found.isel(replicate=0)
    design = one["design"].to_pandas().astype(int)
    parts = []
    for pain, group in ((1, "cases"), (0, "controls")):
        rows = design.iloc[np.repeat(np.arange(len(design)), one[group].to_numpy())]
        parts.append(rows.assign(pain=pain))
    table = pd.concat(parts)[["pain", *design.columns]]
    path.write_text(HEAD + table.to_csv(index=False, lineterminator="\n"), encoding="utf-8")


if __name__ == "__main__":
    main(Path(__file__).with_name("pvp_reconstructed.csv"))
