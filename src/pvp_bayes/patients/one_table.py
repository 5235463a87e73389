"""Build patients or estimates where only one of the two tables can be used.

Table 1 alone does not show how the factors are associated. Patients are then drawn with correlation
matrices from an LKJ(1) prior, by a Gaussian copula within the groups. The unknown associations make
the intervals of the adjusted odds ratios wider.

Table 2 alone gives estimates and standard errors, but not their correlations. The likelihood is
then that of the estimates, b ~ Normal(beta, S R S), with R integrated over an LKJ(2) distribution.
"""

from collections.abc import Mapping

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from pvp_bayes.errors import StudyError
from pvp_bayes.patients.basis import Basis
from pvp_bayes.patients.patterns import build_patients, describe_study
from pvp_bayes.patients.predictors import describe_crude_effects, describe_predictors
from pvp_bayes.patients.provenance import Provenance
from pvp_bayes.printed.study import Study
from pvp_bayes.tables.encoding import Factor, encode_factors, encode_terms
from pvp_bayes.tables.reading import Reading

__all__ = [
    "build_table2_estimates",
    "draw_correlations",
    "draw_from_table1",
]


COPULA_SHAPE = 1.0
"""LKJ shape for the dependence between factors: uniform over correlation matrices."""
ESTIMATE_SHAPE = 2.0
"""LKJ shape for the correlations between estimates, which are rarely close to 1 or -1."""
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


def draw_correlations(n: int, dimension: int, shape: float, rng: np.random.Generator) -> Floats:
    """Draw correlation matrices from the LKJ distribution.

    The partial correlations of a C-vine are independent and beta distributed (Lewandowski,
    Kurowicka and Joe 2009, Journal of Multivariate Analysis 100, section 2.4).

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


def draw_from_table1(
    study: Study, n_replicates: int, random_seed: int, shapes: Mapping[str, str] | None = None
) -> xr.Dataset:
    """Draw patients that reproduce Table 1, with unknown dependence between its variables.

    Each replicate has its own correlation matrix, which both groups share. Within a group, the
    values of each variable are assigned by the ranks of correlated normal numbers, which keeps the
    margins of Table 1. Patients with a missing value are drawn at random and left out.

    Returns
    -------
    Patients as `reconstruct_patients` returns them; `design` has a leading dim replicate.
    """
    factors, predictors = encode_factors(study, Reading(), shapes)
    rng = np.random.default_rng(random_seed)
    matrices = draw_correlations(n_replicates, len(factors), COPULA_SHAPE, rng)
    roots = np.linalg.cholesky(matrices + 1e-9 * np.eye(len(factors)))
    rows = [
        [_draw_predictors(factors, g, n, root, rng) for g, n in enumerate(study.sizes)]
        for root in roots
    ]
    if min(len(part) for pair in rows for part in pair) == 0:
        msg = f"{study.id}: expected patients without missing values, found replicates "
        raise StudyError(msg + "without any such patient; leave out a variable with missing values")
    design, counts = _count_distinct_rows(rows)
    provenance = Provenance(
        study.sha256,
        {f.variable: (f.shape,) for f in factors if f.shape},
        details={"dependence": f"Gaussian copula, LKJ({COPULA_SHAPE:g}), common to both groups"},
    )
    attrs = describe_study(study, Reading(), Basis.TABLE_1, provenance)
    names = [f"row {i + 1}" for i in range(design.shape[1])]
    return build_patients(predictors, names, design, counts, attrs)


def _draw_predictors(
    factors: list[Factor], group: int, n: int, root: Floats, rng: np.random.Generator
) -> Floats:
    """Draw the complete patients of a group, dims (patient, predictor)."""
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


def _count_distinct_rows(rows: list[list[Floats]]) -> tuple[Floats, Ints]:
    """Return the distinct rows, dims (replicate, pattern, predictor), and their counts by group."""
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


def build_table2_estimates(
    study: Study, reading: Reading, n_replicates: int, random_seed: int, reason: str
) -> xr.Dataset:
    """Collect the estimates and standard errors of Table 2, with draws of their correlations.

    Parameters
    ----------
    reason
        Why there are no patients, as one or more sentences.

    Returns
    -------
    A Dataset with dims replicate and predictor: `estimate` and `standard_error` (predictor), and
    `covariance` (replicate, predictor, other), from one correlation matrix per replicate.

    Raises
    ------
    StudyError
        If a row has no finite estimate, or no number from which a standard error follows.
    """
    predictors = encode_terms(study, reading)
    for predictor in predictors:
        if not (np.isfinite(predictor.target_interval).all() and predictor.error_source):
            msg = f"{study.id}: expected an estimate with a standard error, an interval, a Wald "
            msg += f"statistic or a p for {predictor.name}, found none, or only an infinite one; "
            msg += f"leave out the row, or add its variable to Table 1. {reason}"
            raise StudyError(msg)
    estimate = np.array([p.estimate for p in predictors])
    error = np.array([p.estimate_error for p in predictors])
    rng = np.random.default_rng(random_seed)
    matrices = draw_correlations(n_replicates, len(predictors), ESTIMATE_SHAPE, rng)
    provenance = Provenance(
        study.sha256,
        details={
            "reason": reason,
            "correlations": f"LKJ({ESTIMATE_SHAPE:g}), integrated over",
            "standard_errors_from": {p.name: p.error_source for p in predictors},
        },
    )
    return xr.Dataset(
        {
            "estimate": ("predictor", estimate),
            "standard_error": ("predictor", error),
            "covariance": (
                ("replicate", "predictor", "other"),
                matrices * error[:, None] * error[None, :],
            ),
            **describe_crude_effects(study),
        },
        coords={"replicate": np.arange(n_replicates), **describe_predictors(predictors)},
        attrs=describe_study(study, reading, Basis.TABLE_2, provenance),
    )
