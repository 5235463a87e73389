"""Draw the posterior odds ratios of saved draws on a logarithmic axis, into odds_ratios.png.

Run with: python examples/one_figure.py pvp-bayes-pvp/draws.nc
"""

import sys

import numpy as np
import xarray as xr
from matplotlib.figure import Figure


def main(path: str) -> None:
    """Read the draws at `path` and save the figure in the working folder."""
    draws = xr.open_datatree(path, engine="h5netcdf").load()
    odds_ratio = np.exp(draws["posterior"]["log_odds_ratio"])
    low, median, high = odds_ratio.quantile([0.025, 0.5, 0.975], ["chain", "draw"]).values
    labels = draws["constant_data"]["label"].values
    height = np.arange(len(labels))[::-1]

    figure = Figure(figsize=(6, 0.6 * len(labels) + 1), layout="constrained")
    axes = figure.subplots()
    axes.hlines(height, low, high, color="tab:blue")
    axes.plot(median, height, "o", color="tab:blue")
    axes.axvline(1, color="grey", linewidth=0.8)
    axes.set_xscale("log")
    axes.set_yticks(height, labels)
    axes.set_xlabel("odds ratio, median and 95 % interval")
    figure.savefig("odds_ratios.png", dpi=200)
    print("Written to odds_ratios.png")


if __name__ == "__main__":
    main(sys.argv[1])
