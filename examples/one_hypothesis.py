"""Test hypotheses on saved draws: an odds ratio above 2, and one effect larger than another.

Run with: python examples/one_hypothesis.py pvp-bayes-pvp/draws.nc
"""

import sys

import numpy as np
import xarray as xr


def main(path: str) -> None:
    """Read the draws at `path` and print posterior probabilities in the harmful direction."""
    draws = xr.open_datatree(path, engine="h5netcdf").load()
    harm = draws["posterior"]["log_odds_ratio"] * draws["constant_data"]["harmful_sign"]
    labels = draws["constant_data"]["label"].values
    for name, label in zip(harm["predictor"].values, labels, strict=True):
        share = float((harm.sel(predictor=name) > np.log(2)).mean())
        print(f"P(odds ratio towards harm > 2) {share:.3f}  {label}")

    first, second = harm["predictor"].values[:2]
    difference = harm.sel(predictor=first) - harm.sel(predictor=second)
    low, high = difference.quantile([0.025, 0.975]).values
    print(f"Log odds ratio of {first} less that of {second}: {low:.2f} to {high:.2f} (95 %)")
    print(f"P(the first is larger) {float((difference > 0).mean()):.3f}")


if __name__ == "__main__":
    main(sys.argv[1])
