"""Write one paragraph for the results section of a paper from saved draws.

Run with: python examples/one_paragraph.py pvp-bayes-pvp/draws.nc
"""

import json
import sys

import xarray as xr

from pvp_bayes import summarise_odds_ratios


def main(path: str) -> None:
    """Read the draws at `path` and print the paragraph."""
    draws = xr.open_datatree(path, engine="h5netcdf").load()
    table = summarise_odds_ratios(draws)
    replicates = draws["observed_data"].sizes["replicate"]
    prior = json.loads(draws.attrs["provenance"])["priors"]
    facts = "; ".join(
        f"{row.label[0].lower()}{row.label[1:]} ({row.step}) "
        f"{row.odds_ratio:.2f} ({row.lower:.2f} to {row.upper:.2f})"
        for row in table.itertuples()
    )
    print(
        f"Posterior odds ratios of {draws.attrs['outcome']} (median, 95 % equal-tailed interval) "
        f"were: {facts}. The prior was {prior}. The posterior is a mixture over {replicates} sets "
        f"of {draws.attrs['method']} patients under the reading {draws.attrs['reading']} "
        f"(pvp-bayes {draws.attrs['pvp_bayes_version']}, seed {draws.attrs['random_seed']})."
    )


if __name__ == "__main__":
    main(sys.argv[1])
