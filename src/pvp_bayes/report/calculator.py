"""Build a risk calculator for the page, which computes the risks of `predict_risk` in the browser.

The page contains the posterior draws, so the browser needs no approximation. For every profile it
computes the same log odds, risks and quantiles. For a prevalence that the reader enters, each draw
uses the quantile at its stored probability, as in `Prevalence.draw`, so these risks agree too.
"""

import base64
import hashlib
import json
from dataclasses import dataclass
from typing import Any

import numpy as np
import xarray as xr
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from numpy.typing import NDArray

from pvp_bayes.errors import StudyError
from pvp_bayes.patients.basis import Basis
from pvp_bayes.results.prevalence import Prevalence
from pvp_bayes.results.profiles import ProfileVariable
from pvp_bayes.results.risk import MOST_VALUES, RiskBasis, list_risk_basis

__all__ = ["Calculator", "build_calculator"]


MOST_RADIOS = 3
"""A factor with more levels than this has a drop-down list."""
MOST_DRAWS = 900_000
"""Most characters of draws: 8,000 draws of 7 factors in double precision, or 18 in single."""
MOST_PATIENTS = 300_000
"""Most characters of patients; with more, the page only checks the range of each factor."""


@dataclass(frozen=True, slots=True)
class Calculator:
    """The parts of a page that make up the calculator."""

    fragment: Markup
    """The section, with its data and its script."""
    style: Markup
    """CSS rules, which use the colour variables of the page."""
    script_hash: str
    """For script-src in the page's security policy: hash of the script, or 'none' without one."""


def build_calculator(
    draws: xr.DataTree, *, prevalence: Prevalence | None = None, prob: float = 0.95
) -> Calculator:
    """Build the calculator of a page from posterior draws.

    Its risks and differences agree with `predict_risk` and `contrast_risks` for the same draws and
    `prob`, for any profile and prevalence: to about 1e-10, or 1e-6 if many factors require single
    precision. There is no Monte Carlo error between them.

    Parameters
    ----------
    draws
        From `infer`, or from `fit`.
    prevalence
        The initial prevalence, by default that of the study.
    prob
        Posterior probability inside the equal-tailed intervals.

    Returns
    -------
    The parts of the page. If no risk can be computed, or there are too many draws for a page, the
    fragment says why, and there is no script.
    """
    parts: Any = (
        Environment(
            loader=PackageLoader("pvp_bayes.report"), autoescape=True, undefined=StrictUndefined
        )
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
    r"""Return data as JSON that is safe inside HTML and JavaScript.

    >>> str(_embed({"label": "</script>&\u2028"}))
    '{"label":"\\u003c/script\\u003e\\u0026\\u2028"}'
    """
    text = json.dumps(data, separators=(",", ":"), allow_nan=False)
    for sign in "<>&":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return Markup(text)  # noqa: S704  (ASCII only, and <, > and & are escaped)


def _encode(numbers: NDArray[Any]) -> str:
    """Return numbers in base64, in little-endian byte order."""
    return base64.b64encode(numbers.astype(numbers.dtype.newbyteorder("<")).tobytes()).decode()


def _pack_draws(basis: RiskBasis) -> dict[str, Any]:
    """Return the columns of the draws: slopes, two intercepts and probabilities (`shares`)."""
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
    raise StudyError(msg + "ratios; use pvp-bayes risk instead, or analyse with fewer draws")


def _list_factors(basis: RiskBasis, about: xr.Dataset) -> list[dict[str, Any]]:
    """Return the input for each factor, with the least harmful value as the reference."""
    labels = list(map(str, about["label"].to_numpy().tolist()))
    falling = (about["harmful_sign"].to_numpy() < 0).tolist()
    found = []
    for variable in basis.variables:
        first = variable.columns[0]
        if variable.levels:
            asked = _ask_level(variable, basis, falling=falling[first])
        else:
            asked = _ask_number(variable, basis, falling=falling[first])
        found.append({"label": labels[first], "columns": variable.columns, **asked})
    return found


def _ask_level(variable: ProfileVariable, basis: RiskBasis, *, falling: bool) -> dict[str, Any]:
    """Return the input for a factor with levels; equivalent levels share a code."""
    codes = sorted(set(variable.levels.values()), key=lambda code: (any(code), [-c for c in code]))
    options = [{"name": name, "code": codes.index(code)} for name, code in variable.levels.items()]
    return {
        "kind": "level",
        "codes": codes,
        "options": sorted(options, key=lambda option: bool(option["code"])),
        "start": codes.index(tuple(basis.typical[list(variable.columns)].tolist())),
        "reference": 1 if falling and len(variable.columns) == 1 else 0,
    }


def _ask_number(variable: ProfileVariable, basis: RiskBasis, *, falling: bool) -> dict[str, Any]:
    """Return the input for a number, in its own unit."""
    column = variable.columns[0]
    values = np.unique(_list_patients(basis)[2][:, column]) * variable.per
    measured = len(values) > MOST_VALUES
    low, high = values[0], values[-1]
    typical = basis.typical[column] * variable.per
    reference = typical if measured else high if falling else low
    return {
        "kind": "number",
        "per": variable.per,
        "near": float(basis.near[column]),
        "ends": basis.ends[:, column].tolist(),
        "low": f"{low:g}",
        "high": f"{high:g}",
        "unit": variable.unit if measured else "",
        "whole": bool(np.allclose(values, np.round(values))),
        "start": f"{typical:g}",
        "reference": f"{reference:g}",
    }


def _list_patients(basis: RiskBasis) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    """Return replicate, size (row,) and code (row, predictor) of groups of equal patients."""
    used = basis.totals > 0
    design = np.broadcast_to(basis.design, (*used.shape, basis.design.shape[2]))
    return np.nonzero(used)[0], basis.totals[used], design[used]


def _pack_patients(basis: RiskBasis, factors: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the replicate, size and codes of each group of equal patients.

    From these the page finds whether a profile was observed, as `predict_risk` does.
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
    """Return the mean number of patients per replicate."""
    return round(float(basis.totals.sum(axis=1).mean()))


def _describe_basis(basis: RiskBasis, draws: xr.DataTree) -> str:
    """Return a sentence on the patients behind the risks."""
    sets, each = len(basis.totals), _count_patients(basis)
    if Basis.of(draws) is Basis.OWN_PATIENTS:
        return f"The answer rests on the {each} patients of one study"
    whose = f"{each} reconstructed patients of one study, in {sets} possible data sets"
    return f"The answer rests on {whose}"
