"""Compare the odds ratios of saved draws with those under a sceptical prior, for the same patients.

Run with: python examples/two_priors.py pvp-bayes-pvp/draws.nc
"""

import sys

import pandas as pd
import xarray as xr

from pvp_bayes import PRIOR_SETS, infer, summarise_odds_ratios
from pvp_bayes.posterior.draws import extract_patients

OTHER = "sceptical"


def main(path: str) -> None:
    """Read the draws at `path`, draw again under the other prior, and print both."""
    draws = xr.open_datatree(path, engine="h5netcdf").load()
    again = infer(extract_patients(draws), PRIOR_SETS[OTHER], random_seed=1)
    own, other = summarise_odds_ratios(draws), summarise_odds_ratios(again)
    both = pd.DataFrame({"factor": own["label"]})
    for name, table in ((draws.attrs["priors"], own), (OTHER, other)):
        both[name] = table["odds_ratio"].round(2)
        both[f"P(harm), {name}"] = table["probability_harmful"].round(3)
    print(both.to_string(index=False))
    print(f"{OTHER}: {PRIOR_SETS[OTHER].meaning}")


if __name__ == "__main__":
    main(sys.argv[1])
