"""What stands in for patients where only one of the two tables can be used.

Table 1 alone says nothing of how factors go together. Patients are then drawn with every degree of
dependence that a prior on correlation matrices allows (LKJ with shape 1, within groups, by a
Gaussian copula), and what is not known shows as width of the adjusted odds ratios.

Table 2 alone gives estimates and standard errors without their correlations. The likelihood is then
that of the estimates, b ~ Normal(beta, S R S), with R integrated over (LKJ with shape 2).
"""

import json
from collections.abc import Mapping

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from pvp_bayes.encoding import Factor, Predictor, Reading, encode_factors, encode_terms
from pvp_bayes.patterns import build_patients, describe_predictors, describe_study
from pvp_bayes.study import Study, StudyError

__all__ = [
    "NORMAL_LIKELIHOOD",
    "TABLE_1_ALONE",
    "couple_patients",
    "draw_correlations",
    "gather_estimates",
]

TABLE_1_ALONE = "patients drawn from Table 1 alone"
NORMAL_LIKELIHOOD = "normal likelihood of Table 2"
"""Values of the attribute `method`, beside "reconstructed" and "observed"."""
COPULA_SHAPE = 1.0
"""LKJ shape for the dependence between factors: every correlation matrix is equally likely."""
ESTIMATE_SHAPE = 2.0
"""LKJ shape for the correlations between estimates, which are rarely near 1."""

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


def draw_correlations(n: int, dimension: int, shape: float, rng: np.random.Generator) -> Floats:
    """Draw correlation matrices from the LKJ distribution.

    Partial correlations of a C-vine are independent betas (Lewandowski, Kurowicka and Joe 2009,
    Journal of Multivariate Analysis 100, section 2.4).

    Returns
    -------
    Matrices, dims (draw, row, column).

    Examples
    --------
    >>> matrices = draw_correlations(4000, 3, 1.0, np.random.default_rng(1))
    >>> abs(matrices[:, 0, 2].var() - 0.25) < 0.02  # 2 Beta(3/2, 3/2) - 1 has variance 1/4
    np.True_
    """
    partial = np.zeros((n, dimension, dimension))
    found = np.broadcast_to(np.eye(dimension), partial.shape).copy()
    for k in range(dimension - 1):
        beta = shape + (dimension - 2 - k) / 2
        for i in range(k + 1, dimension):
            partial[:, k, i] = 2 * rng.beta(beta, beta, n) - 1
            r = partial[:, k, i]
            for m in range(k - 1, -1, -1):
                scale = np.sqrt((1 - partial[:, m, i] ** 2) * (1 - partial[:, m, k] ** 2))
                r = r * scale + partial[:, m, i] * partial[:, m, k]
            found[:, k, i] = found[:, i, k] = r
    return found


def couple_patients(
    study: Study, n_replicates: int, random_seed: int, shapes: Mapping[str, str] | None = None
) -> xr.Dataset:
    """Draw patients that have Table 1, with unknown dependence between its variables.

    Each replicate has a correlation matrix of its own, common to both groups. Within a group the
    values of each variable are dealt out by the ranks of correlated normal numbers, which keeps its
    margin. Patients without a value are drawn at random and left out.

    Returns
    -------
    Patients as `reconstruct_patients` returns them; `design` has a leading dim replicate.
    """
    factors, predictors = encode_factors(study, Reading(), shapes)
    rng = np.random.default_rng(random_seed)
    matrices = draw_correlations(n_replicates, len(factors), COPULA_SHAPE, rng)
    roots = np.linalg.cholesky(matrices + 1e-9 * np.eye(len(factors)))
    rows = [[_deal(factors, g, n, root, rng) for g, n in enumerate(study.sizes)] for root in roots]
    if min(len(part) for pair in rows for part in pair) == 0:
        msg = f"{study.id}: expected patients with every value of Table 1, found replicates "
        raise StudyError(msg + "without any, so many values are missing; leave out a variable")
    design, counts = _tabulate(rows)
    attrs = {
        **describe_study(study, Reading(), TABLE_1_ALONE),
        "provenance": json.dumps(
            {
                "study_sha256": study.sha256,
                "dependence": f"Gaussian copula, LKJ({COPULA_SHAPE:g}), common to both groups",
                "shapes": {f.variable: f.shape for f in factors if f.shape},
            }
        ),
    }
    names = [f"row {i + 1}" for i in range(design.shape[1])]
    return build_patients(predictors, names, design, counts, attrs)


def _deal(
    factors: list[Factor], group: int, n: int, root: Floats, rng: np.random.Generator
) -> Floats:
    """Return predictors of a group's patients without missing values, dims (patient, predictor)."""
    latent = rng.standard_normal((n, len(factors))) @ root.T
    columns, whole = [], np.ones(n, dtype=bool)
    for factor, z in zip(factors, latent.T, strict=True):
        split = factor.splits[group][rng.integers(len(factor.splits[group]))]
        seen = rng.permutation(n)[: n - factor.missing[group]]
        value = np.zeros(n, dtype=np.int64)
        value[seen[np.argsort(z[seen])]] = np.repeat(np.arange(len(split)), split)
        columns.append(factor.codes[value])
        whole[np.setdiff1d(np.arange(n), seen)] = False
    return np.concatenate(columns, axis=1)[whole]


def _tabulate(rows: list[list[Floats]]) -> tuple[Floats, Ints]:
    """Return distinct rows, dims (replicate, pattern, predictor), and counts by group."""
    found = []
    for pair in rows:
        distinct, where = np.unique(np.concatenate(pair), axis=0, return_inverse=True)
        split = np.split(where.ravel(), [len(pair[0])])
        found.append((distinct, [np.bincount(w, minlength=len(distinct)) for w in split]))
    longest = max(len(distinct) for distinct, _ in found)
    design = np.zeros((len(rows), longest, rows[0][0].shape[1]))
    counts = np.zeros((2, len(rows), longest), dtype=np.int64)
    for i, (distinct, both) in enumerate(found):
        design[i, : len(distinct)] = distinct
        counts[:, i, : len(distinct)] = both
    return design, counts


def gather_estimates(
    study: Study, reading: Reading, n_replicates: int, random_seed: int, reason: str
) -> xr.Dataset:
    """Gather Table 2's estimates and standard errors, with draws of their correlations.

    Parameters
    ----------
    reason
        Why there are no patients.

    Returns
    -------
    A Dataset with dims replicate and predictor: `estimate` and `standard_error` (predictor), and
    `covariance` (replicate, predictor, other), one correlation matrix a replicate.

    Raises
    ------
    StudyError
        Where a row has no estimate or nothing that a standard error follows from.
    """
    predictors = encode_terms(study, reading)
    for predictor in predictors:
        if not (np.isfinite(predictor.aim).all() and predictor.error_source):
            msg = f"{study.id}: expected an estimate with a standard error, an interval, a Wald "
            msg += (
                f"statistic or a p for {predictor.name}, since {reason.rstrip('.')}; found none, "
            )
            msg += "or one without end; leave out the row, or add its variable to Table 1"
            raise StudyError(msg)
    estimate = np.array([p.aim for p in predictors]).mean(axis=1)
    error = np.array([_take_error(p) for p in predictors])
    rng = np.random.default_rng(random_seed)
    matrices = draw_correlations(n_replicates, len(predictors), ESTIMATE_SHAPE, rng)
    provenance = {
        "study_sha256": study.sha256,
        "reason": reason,
        "correlations": f"LKJ({ESTIMATE_SHAPE:g}), integrated over",
        "standard_errors_from": {p.name: p.error_source for p in predictors},
    }
    attrs = describe_study(study, reading, NORMAL_LIKELIHOOD)
    return xr.Dataset(
        {
            "estimate": ("predictor", estimate),
            "standard_error": ("predictor", error),
            "covariance": (
                ("replicate", "predictor", "other"),
                matrices * error[:, None] * error[None, :],
            ),
        },
        coords={"replicate": np.arange(n_replicates), **describe_predictors(predictors)},
        attrs={**attrs, "provenance": json.dumps(provenance)},
    )


def _take_error(predictor: Predictor) -> float:
    """Return the middle of the standard errors that a row allows, the largest behind a bound."""
    low, high = predictor.standard_error
    return (low + high) / 2 if low > 0 else high
