"""Tables that no real study prints: few patients, round numbers, limits, contradictions."""

import numpy as np

from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.study import (
    TESTS,
    Counts,
    Moments,
    Population,
    Quartiles,
    Regression,
    Study,
    Term,
    Variable,
)

LEVELS = ("a", "b", "c", "d")
P_VALUES = ("1.000", "0.05", "0.050", "0.049", "0.5", "0.00", "0.001", "<0.001", ">0.999", "0.32")
WHOLE = ("0", "1", "2", "0.0", "0.5", "1.50", "2.333", "2.67", "3.4", "0.25", "-1.0")
SPREADS = ("0", "0.0", "0.5", "0.50", "0.58", "1.0", "1.15", "0.707", "2", "0.43")
MEASURES = ("0", "5", "6.1", "6.10", "-2.5", "63.25", "0.04", "120")
SLOPES = ("0", "0.5", "-0.5", "1.20", "-1.204", "0.69", "0.7", "2.398", "-0.0")
ERRORS = ("0.5", "0.50", "0.255", "1.0", "0.1", "2.0", "0.61")
RATIOS = ("1", "1.0", "2.0", "0.50", "0.6", "3.3", "3.32", "0.30", "11.0", "<0.001", ">999", "0.0")
WALDS = ("0", "1", "3.84", "-1.96", "1.96", "4", "22.1", "0.25")
ENDS = (("1.0", "4.0"), ("0.9", "1.1"), ("1.00", "3.98"), ("0.11", "0.80"), ("1.22", "9.03"))
ENDS += (("4.0", "1.0"), ("0.0", "2.0"), ("<0.001", ">999"), ("2.0", "2.0"), ("5.6", "8.9"))


def draw_odd_study(random_seed):
    """Return a study whose numbers are drawn from short lists, each by itself."""
    rng = np.random.default_rng(random_seed)

    def pick(values):
        return values[int(rng.integers(len(values)))]

    def perhaps(values, share=0.5):
        """Return one of the values as printed, or nothing."""
        return Reported(pick(values)) if rng.random() < share else None

    sizes = int(pick((1, 2, 3, 4, 8, 30))), int(pick((1, 2, 3, 5, 12, 30)))
    kinds = [pick(("binary", "categorical", "count", "count", "continuous")) for _ in range(5)]
    variables = [_draw_variable(f"v{i}", kind, sizes, rng, pick) for i, kind in enumerate(kinds)]
    terms = []
    for variable in variables[: int(rng.integers(0, 5))]:
        rows = [(None, None)] if not variable.levels else [(variable.levels[0], variable.levels[1])]
        if len(variable.levels) > 2 and rng.random() < 0.5:
            rows = [(level, variable.levels[-1]) for level in variable.levels[:-1]]
        for level, reference in rows:
            name = f"{variable.name}[{level}]" if len(rows) > 1 else variable.name
            ends = tuple(map(Reported, pick(ENDS))) if rng.random() < 0.6 else None
            terms.append(
                Term(
                    variable.name,
                    name,
                    level=level or "",
                    reference=reference or "",
                    per=1.0 if level else pick((1.0, 10.0)),
                    coefficient=perhaps(SLOPES),
                    standard_error=perhaps(ERRORS),
                    wald=perhaps(WALDS),
                    p=perhaps(P_VALUES, 0.7),
                    odds_ratio=perhaps(RATIOS, 0.7),
                    interval=ends,
                    interval_level=pick((0.95, 0.95, 0.9)),
                    where="Table 2",
                )
            )
    population = Population(sum(sizes) + 3, sizes[0], perhaps(("3", "25.0", "50")), "Text")
    return Study(
        id="odd",
        title="Odd",
        source="Made up",
        design=pick(("cohort", "case-control")),
        outcome="outcome",
        cases=sizes[0],
        controls=sizes[1],
        variables=tuple(variables),
        regression=Regression(tuple(terms), "Table 2", pick((None, sum(sizes)))) if terms else None,
        population=pick((None, population)),
    )


def _draw_variable(name, kind, sizes, rng, pick):
    n_levels = {"binary": 2, "categorical": int(rng.integers(2, 5))}.get(kind)
    is_quartiles = kind == "continuous" and rng.random() < 0.5
    groups = []
    for size in sizes:
        n = pick((None, None, size, size - 1, size + 1))
        if n_levels:
            parts = rng.multinomial(size, rng.dirichlet(np.full(n_levels, 0.6))).tolist()
            levels = dict(zip(LEVELS, parts, strict=False))
            percent = {"a": Reported(f"{100 * parts[0] / size:.{pick((0, 1, 2))}f}")}
            groups.append(Counts(levels, n, pick((None, percent, {"b": Reported("50.0")}))))
        elif is_quartiles:
            ends = sorted((Reported(pick(MEASURES)) for _ in range(3)), key=lambda x: x.value)
            order = (1, 0, 2) if rng.random() < 0.8 else (0, 1, 2)
            groups.append(Quartiles(*(ends[i] for i in order), n))
        else:
            means = WHOLE if kind == "count" else (*WHOLE, *MEASURES)
            groups.append(Moments(Reported(pick(means)), Reported(pick(SPREADS)), n))
    return Variable(
        name,
        name,
        kind,
        *groups,
        range=None if n_levels else pick((None, None, (0.0, 1.0), (0.0, 3.0), (1.0, 6.0))),
        test=pick(("", *TESTS)),
        p=Reported(pick(P_VALUES)),
        where="Table 1",
    )
