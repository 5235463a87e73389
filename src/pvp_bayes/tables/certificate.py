"""Store and verify certificates, which prove that no data set has both tables."""

import json
import math
from dataclasses import asdict, dataclass
from fractions import Fraction
from typing import Any

from pvp_bayes.errors import StudyError

__all__ = ["Certificate", "format_certificate", "parse_certificate", "verify_certificate"]


OUTWARD = 1e-12
"""Widening of the interval of each fitted probability, for rounding errors."""


@dataclass(frozen=True, slots=True)
class Proof:
    """The multipliers that exclude one box."""

    intercept: tuple[float, float]
    """Interval of the intercept at the centre of the certificate."""
    coefficients: tuple[tuple[float, float], ...]
    score_multipliers: tuple[float, ...]
    margin_multipliers: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Certificate:
    """A proof that no data set has both tables: one `Proof` for each box of a covering."""

    rows: tuple[tuple[float, ...], ...]
    """Margins as linear forms of the cells (cases by pattern, then controls by pattern)."""
    low: tuple[float, ...]
    high: tuple[float, ...]
    design: tuple[tuple[float, ...], ...]
    """Predictors by pattern."""
    centre: tuple[float, ...]
    """The predictor values at which the intercept is defined."""
    coefficients: tuple[tuple[float, float], ...]
    """The rounding box of the printed coefficients."""
    proofs: tuple[Proof, ...]


Box = tuple[tuple[float, float], ...]
"""Intervals of the intercept at the centre and of each coefficient."""


def format_certificate(certificate: Certificate) -> str:
    """Write a certificate as JSON for independent verification.

    Infinite ends are written as the strings "inf" and "-inf". `parse_certificate` reads the result.
    """
    return json.dumps(_write_infinity(asdict(certificate)), indent=1) + "\n"


def _write_infinity(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _write_infinity(v) for key, v in value.items()}
    if isinstance(value, tuple | list):
        return [_write_infinity(v) for v in value]
    return str(value) if isinstance(value, float) and math.isinf(value) else value


def parse_certificate(text: str) -> Certificate:
    """Read a certificate written by `format_certificate`.

    Raises
    ------
    StudyError
        If the text is not such a certificate.

    Examples
    --------
    >>> from pvp_bayes.printed.study import load_study
    >>> from pvp_bayes.tables.encoding import encode_tables
    >>> from pvp_bayes.tables.feasibility import certify_tables
    >>> from pvp_bayes.tables.reading import Reading
    >>> found = certify_tables(encode_tables(load_study("pvp"), Reading())).certificate
    >>> parse_certificate(format_certificate(found)) == found
    True
    """
    try:
        content = json.loads(text)
        proofs = [_freeze(proof) for proof in content.pop("proofs")]
        return Certificate(**_freeze(content), proofs=tuple(Proof(**p) for p in proofs))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        reason = str(error).splitlines()[0][:100]
        msg = f"certificate: expected the JSON that audit --certificate writes, found: {reason}; "
        raise StudyError(msg + "write it again") from None


def _freeze(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _freeze(v) for key, v in value.items()}
    return tuple(map(_freeze, value)) if isinstance(value, list) else float(value)


def verify_certificate(certificate: Certificate) -> bool:
    """Verify a proof of impossibility in exact arithmetic, independently of the search.

    For one box, let p lie between bounds for every pattern, let m be the margin multipliers and let
    s be the score multipliers, which lie between -1 and 1. If m'rows + s'z (y - p) <= 0 for every
    cell at both bounds of p, then every table with the margins violates the score equations by at
    least sum(max(m, 0) low + min(m, 0) high), so a positive sum excludes the box. The boxes must
    cover every intercept and the whole rounding box of the coefficients.

    Examples
    --------
    >>> from pvp_bayes.printed.study import load_study
    >>> from pvp_bayes.tables.encoding import encode_tables
    >>> from pvp_bayes.tables.feasibility import certify_tables
    >>> from pvp_bayes.tables.reading import Reading
    >>> found = certify_tables(encode_tables(load_study("pvp"), Reading()))
    >>> verify_certificate(found.certificate)
    True
    """
    line = (-math.inf, math.inf)
    boxes = [(proof.intercept, *proof.coefficients) for proof in certificate.proofs]
    covered = _covers((line, *certificate.coefficients), boxes)
    return covered and all(_excludes(certificate, proof) for proof in certificate.proofs)


def _covers(whole: Box, boxes: list[Box]) -> bool:
    """Return whether the boxes cover the whole box, by splitting it at their ends."""
    if any(all(map(_contains, box, whole)) for box in boxes):
        return True
    for side, (low, high) in enumerate(whole):
        for cut in {end for box in boxes for end in box[side] if low < end < high}:
            halves = (
                (*whole[:side], half, *whole[side + 1 :]) for half in ((low, cut), (cut, high))
            )
            return all(_covers(half, [b for b in boxes if _overlaps(b, half)]) for half in halves)
    return False


def _contains(outer: tuple[float, float], inner: tuple[float, float]) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _overlaps(box: Box, other: Box) -> bool:
    return all(a[0] <= b[1] and b[0] <= a[1] for a, b in zip(box, other, strict=True))


def _excludes(certificate: Certificate, proof: Proof) -> bool:
    """Return whether the multipliers of one box prove that every table in it has a violation."""
    score = [Fraction(s) for s in proof.score_multipliers]
    margin = [Fraction(m) for m in proof.margin_multipliers]
    if any(abs(s) > 1 for s in score):
        return False
    for k, row in enumerate(certificate.design):
        along = score[0] + sum(s * Fraction(x) for s, x in zip(score[1:], row, strict=True))
        for p in _fitted_bounds(row, certificate.centre, proof):
            for outcome, cell in ((1, k), (0, k + len(certificate.design))):
                column = (Fraction(r[cell]) for r in certificate.rows)
                form = sum(m * x for m, x in zip(margin, column, strict=True))
                if form + along * (outcome - p) > 0:
                    return False
    ends = zip(margin, certificate.low, certificate.high, strict=True)
    return sum(m * Fraction(low if m > 0 else high) for m, low, high in ends) > 0


def _fitted_bounds(
    row: tuple[float, ...], centre: tuple[float, ...], proof: Proof
) -> tuple[Fraction, Fraction]:
    """Return bounds on the fitted probability of one pattern, widened for rounding errors."""
    low, high = proof.intercept
    for x, c, ends in zip(row, centre, proof.coefficients, strict=True):
        products = [0.0, 0.0] if x == c else [(x - c) * end for end in ends]
        low, high = low + min(products), high + max(products)
    below, above = (1 / (1 + math.exp(-min(max(t, -700.0), 700.0))) for t in (low, high))
    return Fraction(max(below - OUTWARD / 2, 0.0)), Fraction(min(above + OUTWARD / 2, 1.0))
