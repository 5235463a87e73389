"""Honest studies: patients are drawn, tables are worked out from them and rounded, nothing else.

The way a study is printed varies as publications do: design, size, kinds of factors, decimals, how
ends are rounded, which test and which interval, which columns stand in Table 2, missing values.
"""

from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Context, Decimal
from statistics import NormalDist
from typing import Any

import numpy as np
from logistic import Fit, fit_logistic
from numpy.typing import NDArray
from scipy import stats
from scipy.optimize import brentq
from scipy.special import expit

from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.study import (
    Counts,
    Moments,
    Population,
    Quartiles,
    Regression,
    Study,
    Term,
    Variable,
)

Floats = NDArray[np.float64]
HALVES = (ROUND_HALF_UP, ROUND_HALF_EVEN)


@dataclass(frozen=True)
class Style:
    """How one publication prints its numbers."""

    rounding: str
    mean_digits: int
    table_digits: int
    p_digits: int
    p_bound: bool
    percent_digits: int | None
    numeric_test: str
    count_test: str
    states_test: bool
    columns: frozenset[str]
    interval_level: float
    interval_method: str
    p_method: str
    short_quantile: bool
    statistic: str
    from_rounded: bool
    ratio_bounds: bool
    percent_of_level: bool

    def show(self, value: float, digits: int) -> Reported:
        """Return a number as it would be printed."""
        exact = Decimal(float(value))
        rounded = exact.quantize(Decimal(1).scaleb(-digits), self.rounding, Context(prec=60))
        return Reported(f"{rounded:f}")

    def show_ratio(self, ratio: float, digits: int) -> Reported:
        """Return an odds ratio; some programs print bounds for extreme ones."""
        if self.ratio_bounds and ratio > 999.999:
            return Reported(">999.999")
        if self.ratio_bounds and ratio < 0.001:
            return Reported("<0.001")
        return self.show(ratio, digits)

    def show_p(self, p: float) -> Reported:
        """Return a p value as it would be printed."""
        if self.p_bound and p < 10.0**-self.p_digits:
            return Reported(f"<{10.0**-self.p_digits:.{self.p_digits}f}")
        return self.show(p, self.p_digits)


@dataclass(frozen=True)
class Column:
    """One factor of the patients, NaN where missing."""

    name: str
    kind: str
    values: Floats
    n_levels: int = 0
    range: tuple[float, float] | None = None


def draw_study(random_seed: int) -> Study:
    """Return the tables of one honest study, different for each seed."""
    rng = np.random.default_rng(random_seed)
    while True:
        study = _try_study(rng, random_seed)
        if study is not None:
            return study


def draw_style(rng: np.random.Generator) -> Style:
    """Return one way of printing."""
    every = ("coefficient", "standard_error", "wald", "p", "odds_ratio", "interval")
    layouts = (every, every, every[:4] + every[4:], ("odds_ratio", "interval", "p"))
    layouts += (("coefficient", "standard_error", "p"), ("odds_ratio", "interval"))
    layouts += (("coefficient", "standard_error", "odds_ratio", "interval", "p"),)
    layouts += ((*tuple(c for c in every if rng.random() < 0.7), "odds_ratio"),)
    method = str(rng.choice(["wald", "wald", "profile"]))
    return Style(
        rounding=str(rng.choice(HALVES)),
        mean_digits=int(rng.integers(0, 5)),
        table_digits=int(rng.integers(1, 5)),
        p_digits=int(rng.integers(2, 5)),
        p_bound=bool(rng.random() < 0.5),
        percent_digits=None if rng.random() < 0.4 else int(rng.integers(0, 3)),
        numeric_test=str(rng.choice(["t", "welch", "mann-whitney"], p=[0.5, 0.3, 0.2])),
        count_test=str(rng.choice(["chi-square", "chi-square-yates", "fisher", "likelihood"])),
        states_test=bool(rng.random() < 0.6),
        columns=frozenset(layouts[int(rng.integers(len(layouts)))]),
        interval_level=float(rng.choice([0.95, 0.95, 0.95, 0.90, 0.99])),
        interval_method=method,
        p_method=str(rng.choice(["wald", "likelihood ratio"], p=[0.7, 0.3])),
        short_quantile=bool(rng.random() < 0.3),
        statistic=str(rng.choice(["squared", "z"], p=[0.8, 0.2])),
        from_rounded=bool(rng.random() < 0.2),
        ratio_bounds=bool(rng.random() < 0.3),
        percent_of_level=bool(rng.random() < 0.15),
    )


Patients = tuple[list[Column], Floats, str, tuple[int, int] | None]


def draw_patients(rng: np.random.Generator) -> Patients | None:
    """Return factors, outcome, design and population of one study, None where it is too small."""
    n = round(np.exp(rng.uniform(np.log(30), np.log(5000))))
    columns = [_draw_column(rng, f"factor{i}", n) for i in range(int(rng.integers(1, 9)))]
    outcome = _draw_outcome(rng, columns, n)
    design = str(rng.choice(["case-control", "cohort"]))
    population = None
    if design == "case-control" and rng.random() < 0.6:
        keep = _match_controls(rng, outcome)
        population = (n, int(outcome.sum()))
        columns = [Column(c.name, c.kind, c.values[keep], c.n_levels, c.range) for c in columns]
        outcome = outcome[keep]
    if min(outcome.sum(), (1 - outcome).sum()) < 5 or len(outcome) < 30:
        return None
    return [_lose_values(rng, column) for column in columns], outcome, design, population


def _try_study(rng: np.random.Generator, random_seed: int) -> Study | None:
    patients = draw_patients(rng)
    if patients is None:
        return None
    columns, outcome, design, population = patients
    style = draw_style(rng)
    variables = tuple(_print_variable(rng, style, c, outcome) for c in columns)
    if any(v is None for v in variables):
        return None
    regression = _print_regression(rng, style, columns, outcome)
    return Study(
        id=f"simulated-{random_seed}",
        title="Simulated",
        source="Simulated",
        design=design,  # type: ignore[arg-type]
        outcome="outcome",
        cases=int(outcome.sum()),
        controls=int((1 - outcome).sum()),
        variables=variables,  # type: ignore[arg-type]
        regression=regression,
        population=_print_population(rng, style, population),
    )


def _print_population(
    rng: np.random.Generator, style: Style, population: tuple[int, int] | None
) -> Population | None:
    if population is None or rng.random() < 0.3:
        return None
    patients, events = population
    return Population(
        patients, events, style.show(100 * events / patients, int(rng.integers(0, 3)))
    )


def _draw_column(rng: np.random.Generator, name: str, n: int) -> Column:
    kind = str(
        rng.choice(["binary", "categorical", "count", "continuous"], p=[0.4, 0.15, 0.2, 0.25])
    )
    if kind == "binary":
        share = rng.choice([0.5, 0.3, 0.15, 0.05])
        return Column(name, kind, (rng.random(n) < share).astype(float), 2)
    if kind == "categorical":
        k = int(rng.integers(3, 6))
        return Column(
            name, kind, rng.choice(k, n, p=rng.dirichlet(np.full(k, 3.0))).astype(float), k
        )
    if kind == "count":
        low, width = int(rng.integers(0, 2)), int(rng.choice([1, 2, 2, 3, 4, 10]))
        values = low + rng.binomial(width, rng.uniform(0.1, 0.8), n).astype(float)
        if rng.random() < 0.2:
            return Column(name, kind, rng.poisson(rng.choice([0.3, 2.0, 8.0]), n).astype(float))
        return Column(name, kind, values, 0, (low, low + width))
    shapes = {
        "symmetric": lambda: rng.normal(0, 1, n),
        "skewed": lambda: rng.gamma(2.0, 0.7, n),
        "very skewed": lambda: rng.lognormal(0, 1.2, n),
        "a few large": lambda: rng.normal(0, 0.1, n) + (rng.random(n) < 0.04) * rng.gamma(2, 3, n),
    }
    values = shapes[str(rng.choice(list(shapes), p=[0.5, 0.3, 0.1, 0.1]))]()
    values = rng.choice([-3.0, 1.5, 25.0, 70.0]) + values * rng.choice([0.5, 3.0, 8.0, 20.0])
    if rng.random() < 0.3:
        values = np.clip(values, 0.0, 100.0)
        return Column(name, kind, values, 0, (0.0, 100.0))
    return Column(name, kind, values)


def _draw_outcome(rng: np.random.Generator, columns: list[Column], n: int) -> Floats:
    logits = np.zeros(n)
    for column in columns:
        spread = column.values.std() or 1.0
        logits += rng.normal(0, 0.8) * (column.values - column.values.mean()) / spread
    share = rng.choice([0.5, 0.3, 0.1])
    intercept = brentq(lambda a: float(expit(a + logits).mean()) - share, -60, 60)
    return (rng.random(n) < expit(intercept + logits)).astype(float)


def _match_controls(rng: np.random.Generator, outcome: Floats) -> NDArray[np.int64]:
    cases, controls = np.flatnonzero(outcome == 1), np.flatnonzero(outcome == 0)
    size = min(len(controls), len(cases) * int(rng.integers(1, 4)))
    return np.concatenate([cases, rng.choice(controls, size, replace=False)])


def _lose_values(rng: np.random.Generator, column: Column) -> Column:
    if rng.random() < 0.8:
        return column
    values = np.where(rng.random(len(column.values)) < 0.05, np.nan, column.values)
    return Column(column.name, column.kind, values, column.n_levels, column.range)


def _print_variable(
    rng: np.random.Generator, style: Style, column: Column, outcome: Floats
) -> Variable | None:
    groups = [column.values[(outcome == g) & np.isfinite(column.values)] for g in (1, 0)]
    sizes = [int((outcome == g).sum()) for g in (1, 0)]
    if min(map(len, groups)) < 3:
        return None
    stated = [None if len(g) == n else len(g) for g, n in zip(groups, sizes, strict=True)]
    if column.n_levels:
        return _print_levels(style, column, groups, stated)
    return _print_numeric(rng, style, column, groups, stated)


def _print_levels(
    style: Style, column: Column, groups: list[Floats], stated: list[int | None]
) -> Variable:
    counts = [np.bincount(g.astype(int), minlength=column.n_levels) for g in groups]
    printed = []
    for count, n in zip(counts, stated, strict=True):
        names = {f"level{i}": int(c) for i, c in enumerate(count)}
        percent = None
        if style.percent_digits is not None:
            whole = np.maximum(counts[0] + counts[1], 1) if style.percent_of_level else count.sum()
            shares = (100 * count / whole).tolist()
            percent = {
                k: style.show(s, style.percent_digits) for k, s in zip(names, shares, strict=True)
            }
        printed.append(Counts(names, n, percent))
    table = np.array(counts)
    p, test = _count_p(style, table[:, table.sum(axis=0) > 0])
    return Variable(
        column.name,
        column.name,
        column.kind,  # type: ignore[arg-type]
        printed[0],
        printed[1],
        test=test if style.states_test else "",
        p=None if p is None else style.show_p(p),
        where="Table 1",
    )


def _count_p(style: Style, table: NDArray[np.int64]) -> tuple[float | None, str]:
    if table.shape[1] < 2:
        return None, ""
    small = stats.contingency.expected_freq(table).min() < 5 and table.shape[1] == 2
    if style.count_test == "fisher" or (small and style.states_test):
        if table.shape[1] == 2:
            return float(stats.fisher_exact(table)[1]), "fisher"
        return float(stats.chi2_contingency(table, correction=False)[1]), "chi-square"
    if style.count_test == "likelihood":
        result = stats.chi2_contingency(table, correction=False, lambda_="log-likelihood")
        return float(result[1]), "chi-square"
    yates = style.count_test == "chi-square-yates" and table.shape[1] == 2
    name = "chi-square-yates" if yates else "chi-square"
    return float(stats.chi2_contingency(table, correction=yates)[1]), name


def _print_numeric(
    rng: np.random.Generator,
    style: Style,
    column: Column,
    groups: list[Floats],
    stated: list[int | None],
) -> Variable:
    digits = style.mean_digits
    quartiles = column.kind == "continuous" and rng.random() < 0.15
    printed: list[Moments | Quartiles] = []
    for group, n in zip(groups, stated, strict=True):
        if quartiles:
            q1, median, q3 = (style.show(q, digits) for q in np.quantile(group, [0.25, 0.5, 0.75]))
            printed.append(Quartiles(median, q1, q3, n))
        else:
            sd = style.show(float(group.std(ddof=1)), digits)
            printed.append(Moments(style.show(float(group.mean()), digits), sd, n))
    test = "mann-whitney" if quartiles else style.numeric_test
    p = _numeric_p(test, groups)
    states = style.states_test or test == "mann-whitney"
    return Variable(
        column.name,
        column.name,
        column.kind,  # type: ignore[arg-type]
        printed[0],
        printed[1],
        unit="unit" if rng.random() < 0.5 else "",
        range=column.range,
        test=test if states else "",
        p=style.show_p(p) if np.isfinite(p) else None,
        where="Table 1",
    )


def _numeric_p(test: str, groups: list[Floats]) -> float:
    if min(g.std() for g in groups) == 0:
        return float("nan")
    if test == "mann-whitney":
        return float(stats.mannwhitneyu(*groups, method="asymptotic")[1])
    return float(stats.ttest_ind(*groups, equal_var=test == "t")[1])


def _print_regression(
    rng: np.random.Generator, style: Style, columns: list[Column], outcome: Floats
) -> Regression | None:
    model = fit_columns(rng, columns, outcome)
    if model is None:
        return None
    names, fit = model
    terms = [_print_term(style, column, row, fit, j + 1) for j, (column, row) in enumerate(names)]
    n = len(fit.outcome)
    size = n if n < len(outcome) or rng.random() < 0.3 else None
    return Regression(tuple(t for t in terms if t is not None), "Table 2", size)


def fit_columns(
    rng: np.random.Generator, columns: list[Column], outcome: Floats
) -> tuple[list[tuple[Column, dict[str, Any]]], Fit] | None:
    """Return the rows of a regression on some of the columns and its fit, if there can be one."""
    chosen = [c for c in columns if rng.random() < 0.8]
    complete = np.all([np.isfinite(c.values) for c in columns], axis=0)
    predictors: list[tuple[Column, dict[str, Any], Floats]] = []
    for column in chosen:
        predictors += _code_column(rng, column, complete)
    if not predictors:
        return None
    design = np.column_stack([np.ones(int(complete.sum())), *(x for _, _, x in predictors)])
    y = outcome[complete]
    if np.linalg.matrix_rank(design) < design.shape[1] or min(y.sum(), (1 - y).sum()) < 3:
        return None
    try:
        fit = fit_logistic(design, y)
    except np.linalg.LinAlgError:
        return None
    if not np.isfinite(fit.errors).all() or not np.isfinite(fit.coefficients).all():
        return None
    return [(column, names) for column, names, _ in predictors], fit


def _code_column(
    rng: np.random.Generator, column: Column, complete: NDArray[np.bool_]
) -> list[tuple[Column, dict[str, Any], Floats]]:
    values = column.values[complete]
    if not column.n_levels:
        per = 1.0 if column.kind == "count" else float(rng.choice([1.0, 5.0, 10.0]))
        return [(column, {"per": per, "predictor": column.name}, values / per)]
    reference = int(rng.integers(column.n_levels))
    coded = []
    for level in range(column.n_levels):
        x = (values == level).astype(float)
        if level == reference or not 0 < x.sum() < len(x):
            continue
        several = column.n_levels > 2
        names = {
            "level": f"level{level}",
            "reference": f"level{reference}",
            "predictor": f"{column.name}[level{level}]" if several else column.name,
        }
        coded.append((column, names, x))
    return coded


def _print_term(
    style: Style, column: Column, names: dict[str, Any], fit: Fit, j: int
) -> Term | None:
    digits = style.table_digits
    b, error = float(fit.coefficients[j]), float(fit.errors[j])
    if abs(b) > 50:
        return None
    p, ends = _test_and_interval(style, fit, j)
    shows_both = {"coefficient", "standard_error"} <= style.columns
    if style.from_rounded and shows_both and style.show(error, digits).value:
        b, error = style.show(b, digits).value, style.show(error, digits).value
    z = b / error if error else 0.0
    shown = {
        "coefficient": style.show(b, digits),
        "standard_error": style.show(error, digits),
        "wald": style.show(z**2 if style.statistic == "squared" else z, digits),
        "p": style.show_p(p),
        "odds_ratio": style.show_ratio(np.exp(min(b, 60.0)), digits),
        "interval": tuple(style.show_ratio(np.exp(np.clip(e, -60, 60)), digits) for e in ends),
    }
    kept: dict[str, Any] = {k: v for k, v in shown.items() if k in style.columns}
    if np.abs(ends).max() > 60:
        kept.pop("interval", None)
    if not {"coefficient", "odds_ratio"} & set(kept):
        kept["odds_ratio"] = shown["odds_ratio"]
    return Term(
        variable=column.name, where="Table 2", interval_level=style.interval_level, **names, **kept
    )


def _test_and_interval(style: Style, fit: Fit, j: int) -> tuple[float, Floats]:
    b, error = fit.coefficients[j], fit.errors[j]
    quantile = NormalDist().inv_cdf(0.5 + style.interval_level / 2)
    if style.short_quantile:
        quantile = round(quantile, 2)
    p = 2 * NormalDist().cdf(-abs(b) / error)
    if style.p_method != "wald" and fit.converged and "wald" not in style.columns:
        p = fit.likelihood_ratio_p(j)
    if style.interval_method == "profile" and fit.converged:
        return p, np.array(fit.profile_interval(j, quantile))
    return p, np.array([b - quantile * error, b + quantile * error])
