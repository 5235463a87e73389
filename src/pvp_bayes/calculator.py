"""A risk calculator inside the page: what `predict_risk` computes, computed by the browser.

The page carries the posterior draws themselves, so a browser needs no approximation: for every
profile it adds up the same log odds, sorts the same risks and takes the same quantiles. A
prevalence that the reader types is the quantile of its distribution at the share that each draw
carries, as in `Prevalence.draw`, so these risks are the same too.
"""

import base64
import hashlib
import json
import re
from dataclasses import dataclass
from typing import Any

import numpy as np
import xarray as xr
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from numpy.typing import NDArray

from pvp_bayes.risk import MOST_VALUES, Axis, Prevalence, RiskBasis, list_risk_basis
from pvp_bayes.study import StudyError

__all__ = ["Calculator", "build_calculator"]

MOST_RADIOS = 3
"""A factor with more levels is chosen from a list."""
MOST_DRAWS = 900_000
"""Characters of draws in a page: 8,000 draws of 7 factors in double precision, 18 in single."""
MOST_PATIENTS = 300_000
"""Characters of patients in a page; with more, the page says of the range only what it is."""


@dataclass(frozen=True, slots=True)
class Calculator:
    """What a page needs to hold the calculator."""

    fragment: Markup
    """The section, with its data and its script."""
    style: Markup
    """Rules for the page's style; they use its colour variables."""
    script_hash: str
    """For script-src in the page's policy: the script's hash, or 'none' where there is none."""


def build_calculator(
    draws: xr.DataTree, *, prevalence: Prevalence | None = None, prob: float = 0.95
) -> Calculator:
    """Build the calculator of a page from posterior draws.

    Its risks and differences are those of `predict_risk` and `contrast_risks` for the same draws
    and `prob`, whatever profile and prevalence the reader chooses: equal to about 1e-10, or 1e-6
    where many factors leave room for single precision only. No Monte Carlo error lies between them.

    Parameters
    ----------
    draws
        From `infer`, or from `fit`.
    prevalence
        What the page starts with, by default the study's own.
    prob
        Posterior probability inside the equal-tailed intervals.

    Returns
    -------
    The parts of the page. Where risks are refused, or the draws are too many for a page, the
    fragment says so and has no script.
    """
    parts: Any = (
        Environment(loader=PackageLoader("pvp_bayes"), autoescape=True, undefined=StrictUndefined)
        .get_template("calculator.html")
        .module
    )
    try:
        basis = list_risk_basis(draws, prevalence=prevalence)
        numbers = _pack_draws(basis)
    except StudyError as error:
        return Calculator(parts.refusal(str(error)), Markup(), "'none'")
    factors = _list_factors(basis, draws["constant_data"].to_dataset())
    data = {
        "outcome": str(draws.attrs.get("outcome", "")) or "the outcome",
        "quantiles": [(1 - prob) / 2, 0.5, (1 + prob) / 2],
        "percent": f"{100 * prob:g}",
        "factors": factors,
        "draws": numbers,
        "patients": _pack_patients(basis, factors),
    }
    script: Markup = parts.script()
    fragment: Markup = parts.calculator(
        data=data,
        safe_data=_embed(data),
        script=script,
        prevalence=basis.prevalence.label,
        about=_describe_basis(basis, draws),
        most_radios=MOST_RADIOS,
    )
    checksum = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return Calculator(fragment, parts.style(), f"'sha256-{checksum}'")


def _embed(data: dict[str, Any]) -> Markup:
    r"""Return data as JSON that no parser of HTML or JavaScript can take for anything else.

    >>> str(_embed({"label": "</script>&\u2028"}))
    '{"label":"\\u003c/script\\u003e\\u0026\\u2028"}'
    """
    text = json.dumps(data, separators=(",", ":"), allow_nan=False)
    for sign in "<>&":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return Markup(text)  # noqa: S704  (json.dumps writes ASCII, and the signs of HTML are gone)


def _encode(numbers: NDArray[Any]) -> str:
    """Return numbers in base64, the lowest byte of each first."""
    return base64.b64encode(numbers.astype(numbers.dtype.newbyteorder("<")).tobytes()).decode()


def _pack_draws(basis: RiskBasis) -> dict[str, Any]:
    """Return the columns of the draws: slopes, intercepts and the shares of the prevalence."""
    own = basis.own_intercept
    if basis.prevalence.family != "the patients' own":
        shares = basis.prevalence.quantile(basis.shares)
        own = basis.sampled_intercept + np.log(shares) - np.log1p(-shares)
    columns = np.stack([*basis.slopes.T, own, basis.sampled_intercept, basis.shares])
    for kind in (np.float64, np.float32):
        text = _encode(columns.astype(kind))
        if len(text) <= MOST_DRAWS:
            return {"count": columns.shape[1], "bytes": np.dtype(kind).itemsize, "text": text}
    factors, count = basis.slopes.shape[1], columns.shape[1]
    msg = f"calculator: expected draws that fit into a page, found {count} of {factors} odds "
    raise StudyError(msg + "ratios; ask pvp-bayes risk instead, or analyse with fewer draws")


def _list_factors(basis: RiskBasis, about: xr.Dataset) -> list[dict[str, Any]]:
    """Return each factor as the page asks for it, with the least harmful value as reference."""
    labels = list(map(str, about["label"].to_numpy().tolist()))
    steps = list(map(str, about["step"].to_numpy().tolist()))
    falling = (about["harmful_sign"].to_numpy() < 0).tolist()
    found = []
    for axis in basis.axes:
        first = axis.columns[0]
        if axis.levels:
            asked = _ask_level(axis, basis, falling=falling[first])
        else:
            asked = _ask_number(axis, basis, falling=falling[first], step=steps[first])
        found.append({"label": labels[first], "columns": axis.columns, **asked})
    return found


def _ask_level(axis: Axis, basis: RiskBasis, *, falling: bool) -> dict[str, Any]:
    """Return a factor of which a level is chosen; levels that mean the same share a code."""
    codes = sorted(set(axis.levels.values()), key=lambda code: (any(code), [-c for c in code]))
    options = [{"name": name, "code": codes.index(code)} for name, code in axis.levels.items()]
    return {
        "kind": "level",
        "codes": codes,
        "options": sorted(options, key=lambda option: bool(option["code"])),
        "start": codes.index(tuple(basis.typical[list(axis.columns)].tolist())),
        "reference": 1 if falling and len(axis.columns) == 1 else 0,
    }


def _ask_number(axis: Axis, basis: RiskBasis, *, falling: bool, step: str) -> dict[str, Any]:
    """Return a factor of which a number is typed, in its own unit."""
    column = axis.columns[0]
    values = np.unique(_list_patients(basis)[2][:, column]) * axis.per
    measured = len(values) > MOST_VALUES
    low, high = values[0], values[-1]
    typical = basis.typical[column] * axis.per
    unit = re.fullmatch(r"[-+.\de]+ (.+) more", step)
    reference = typical if measured else high if falling else low
    return {
        "kind": "number",
        "per": axis.per,
        "near": float(basis.near[column]),
        "ends": basis.ends[:, column].tolist(),
        "low": f"{low:g}",
        "high": f"{high:g}",
        "unit": unit[1] if unit and measured and unit[1] != "unit" else "",
        "whole": bool(np.allclose(values, np.round(values))),
        "start": f"{typical:g}",
        "reference": f"{reference:g}",
    }


def _list_patients(basis: RiskBasis) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    """Return replicate, number and code of patients alike, dims (row,) and (row, predictor)."""
    used = basis.totals > 0
    design = np.broadcast_to(basis.design, (*used.shape, basis.design.shape[2]))
    return np.nonzero(used)[0], basis.totals[used], design[used]


def _pack_patients(basis: RiskBasis, factors: list[dict[str, Any]]) -> dict[str, Any]:
    """Return for each group of patients alike its replicate, its size and its code of each factor.

    The page finds in them whether a profile was observed, as `predict_risk` does.
    """
    replicate, sizes, design = _list_patients(basis)
    columns, values = [replicate, sizes], []
    for factor in factors:
        codes, places = np.unique(design[:, factor["columns"]], axis=0, return_inverse=True)
        if factor["kind"] == "level":
            listed = list(map(list, factor["codes"]))
            codes = np.array([listed.index(code) for code in codes.tolist()])
        columns.append(places.ravel())
        values.append(codes.ravel().tolist())
    table = np.stack(columns)
    kind = np.min_scalar_type(int(table.max()))
    packed = {
        "count": table.shape[1],
        "bytes": kind.itemsize,
        "text": _encode(table.astype(kind)),
        "values": values,
    }
    if len(json.dumps(packed)) > MOST_PATIENTS:
        packed = {"count": 0}
    return {**packed, "replicates": len(basis.totals), "each": _count_patients(basis)}


def _count_patients(basis: RiskBasis) -> int:
    """Return the patients of one replicate."""
    return round(float(basis.totals.sum(axis=1).mean()))


def _describe_basis(basis: RiskBasis, draws: xr.DataTree) -> str:
    """Say whose risks these are."""
    sets, each = len(basis.totals), _count_patients(basis)
    if draws.attrs.get("method") == "observed":
        return f"The answer rests on the {each} patients of one study"
    whose = f"{each} reconstructed patients of one study, in {sets} possible versions"
    return f"The answer rests on {whose}"
