"""Print the odds ratios of saved draws as one table: median and 95 % interval.

Run with: python examples/one_table.py pvp-bayes-pvp/draws.nc
"""

import sys

import numpy as np
import pandas as pd
import xarray as xr


def main(path: str) -> None:
    """Read the draws at `path` and print one row per factor."""
    draws = xr.open_datatree(path, engine="h5netcdf").load()
    odds_ratio = np.exp(draws["posterior"]["log_odds_ratio"])
    low, median, high = odds_ratio.quantile([0.025, 0.5, 0.975], ["chain", "draw"]).values
    about = draws["constant_data"]
    table = pd.DataFrame(
        {
            "factor": about["label"].values,
            "step": about["step"].values,
            "odds ratio": median,
            "lower": low,
            "upper": high,
        }
    )
    print(table.round(2).to_string(index=False))


if __name__ == "__main__":
    main(sys.argv[1])
