r"""Write the odds ratios of saved draws as a LaTeX table, next to the printed ones.

Run with: python examples/latex_table.py pvp-bayes-pvp/draws.nc > table.tex
"""

import sys

import xarray as xr

from pvp_bayes import summarise_odds_ratios

SPECIAL = str.maketrans({character: f"\\{character}" for character in "&%$#_{}"})


def main(path: str) -> None:
    """Read the draws at `path` and print the table; it needs the LaTeX package booktabs."""
    draws = xr.open_datatree(path, engine="h5netcdf").load()
    print(r"\begin{tabular}{llrr}" + "\n" + r"\toprule")
    print(r"Factor & Step & Odds ratio (95\,\% interval) & Printed \\" + "\n" + r"\midrule")
    for row in summarise_odds_ratios(draws).itertuples():
        label, step = row.label.translate(SPECIAL), row.step.translate(SPECIAL)
        printed = f"{row.printed_odds_ratio:.3f}" if row.printed_odds_ratio > 0 else "--"
        answer = f"{row.odds_ratio:.2f} ({row.lower:.2f} to {row.upper:.2f})"
        print(rf"{label} & {step} & {answer} & {printed} \\")
    print(r"\bottomrule" + "\n" + r"\end{tabular}")


if __name__ == "__main__":
    main(sys.argv[1])
