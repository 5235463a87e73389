"""How far honest profile intervals and likelihood ratio p values lie from Wald's.

The limits in src/pvp_bayes/audit/table2.py are chosen beyond the extremes that this script prints.

    python validation/audit/envelope.py --studies 4000
"""

import argparse
import itertools
import json
import math
from pathlib import Path

import numpy as np
from honest import Column, draw_patients, fit_columns
from logistic import Fit
from scipy.special import ndtri

QUANTILE = 1.959964
BANDS = (0.0, 0.1, 0.2, 0.4, 0.6, 1.0, 1.5, 3.0)


def measure_row(column: Column, fit: Fit, j: int, per: float) -> dict[str, float] | None:
    b, error = float(fit.coefficients[j]), float(fit.errors[j])
    spread = read_spread(column) / per
    unit = error * (1.0 if column.n_levels else max(spread / 2, 1e-12))
    if not fit.converged or unit > BANDS[-1]:
        return None
    low, high = fit.profile_interval(j, QUANTILE)
    p = fit.likelihood_ratio_p(j)
    z = -float(ndtri(p / 2)) if p > 0 else math.nan
    lower, upper = (low - b) / error + QUANTILE, (high - b) / error - QUANTILE
    ratio = abs(math.log(z / (abs(b) / error))) if z > 0.3 and abs(b) / error > 0.3 else math.nan
    return {
        "levels": float(bool(column.n_levels)),
        "unit": unit,
        "shift": (lower + upper) / 2,
        "widening": (upper - lower) / 2,
        "coefficient": abs(b) * spread,
        "log_z": ratio,
    }


def read_spread(column: Column) -> float:
    if column.n_levels:
        return 1.0
    if column.range:
        width = column.range[1] - column.range[0]
        return max(width, 2.0) if column.kind == "count" else width
    return 16 * float(np.nanstd(column.values))  # as SPAN in logistic_rows.py


def measure(n_studies: int, random_seed: int) -> list[dict[str, float]]:
    rows = []
    for i in range(n_studies):
        rng = np.random.default_rng((random_seed, i))
        patients = draw_patients(rng)
        model = patients and fit_columns(rng, patients[0], patients[1])
        if not model:
            continue
        for j, (column, names) in enumerate(model[0]):
            row = measure_row(column, model[1], j + 1, names.get("per", 1.0))
            if row is not None:
                rows.append(row)
    return rows


def summarise(rows: list[dict[str, float]]) -> list[dict[str, float]]:
    table = {key: np.array([row[key] for row in rows]) for key in rows[0]}
    unit, shift, widening = table["unit"], np.abs(table["shift"]), table["widening"]
    found = []
    for levels in (1.0, 0.0):
        for low, high in itertools.pairwise(BANDS):
            own = (
                (table["levels"] == levels) & (unit >= low) & (unit < high) & np.isfinite(widening)
            )
            if own.sum() < 10:
                continue
            with np.errstate(divide="ignore", invalid="ignore"):
                measured = {
                    "shift_by_error": shift[own] / unit[own],
                    "widening_by_error_squared": widening[own] / unit[own] ** 2,
                    "widening_by_shift_squared": widening[own] / shift[own] ** 2,
                    "log_z_by_coefficient": (table["log_z"] / table["coefficient"])[own],
                }
            found.append({"levels": levels, "from": low, "to": high, "rows": int(own.sum())})
            for name, values in measured.items():
                finite = values[np.isfinite(values)]
                found[-1] |= {
                    f"{name}_min": float(finite.min()),
                    f"{name}_max": float(finite.max()),
                }
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--studies", type=int, default=4000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    found = summarise(measure(options.studies, options.seed))
    path = Path(__file__).with_name("envelope.json")
    command = (
        f"python validation/audit/envelope.py --studies {options.studies} --seed {options.seed}"
    )
    path.write_text(json.dumps({"command": command, "bands": found}, indent=1) + "\n")
    for band in found:
        print({k: round(v, 3) for k, v in band.items()})


if __name__ == "__main__":
    main()
