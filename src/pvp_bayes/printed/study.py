"""Read study files, the printed tables of a publication, as typed data.

A study file (TOML, format 1) keeps every printed number as text, because the number of printed
digits determines its rounding error. This module rejects only files that it cannot parse. Numbers
that are well formed but wrong are left to the audit.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from pvp_bayes.errors import InfeasibleError, SamplingError, StudyError
from pvp_bayes.printed.document import BundledFiles, Table, enumerate_names, fold_name, shorten
from pvp_bayes.printed.numbers import Reported

if TYPE_CHECKING:
    import pandas as pd

__all__ = [
    "Counts",
    "Group",
    "InfeasibleError",
    "Moments",
    "Population",
    "Quartiles",
    "Regression",
    "Reported",
    "SamplingError",
    "Study",
    "StudyError",
    "Term",
    "Variable",
    "list_studies",
    "load_study",
]


GROUPS = ("cases", "controls")
KINDS = ("binary", "categorical", "count", "continuous")
DESIGNS = ("case-control", "cohort")
TESTS = ("chi-square", "chi-square-yates", "fisher", "t", "welch", "mann-whitney")
BUNDLED = BundledFiles(
    resources.files("pvp_bayes") / "studies",
    "a study file",
    "check the name or write one with 'pvp-bayes new'",
)
Kind = Literal["binary", "categorical", "count", "continuous"]


@dataclass(frozen=True, slots=True)
class Counts:
    """One group of a binary or categorical variable: patients by level."""

    levels: Mapping[str, int]
    n: int | None = None
    """Patients with a value, if the publication states the number."""
    percent: Mapping[str, Reported] | None = None


@dataclass(frozen=True, slots=True)
class Moments:
    """One group of a numeric variable: mean and standard deviation."""

    mean: Reported
    sd: Reported
    n: int | None = None


@dataclass(frozen=True, slots=True)
class Quartiles:
    """One group of a numeric variable: median and quartiles."""

    median: Reported
    q1: Reported
    q3: Reported
    n: int | None = None


Group = Counts | Moments | Quartiles


@dataclass(frozen=True, slots=True)
class Variable:
    """A row of Table 1."""

    name: str
    label: str
    kind: Kind
    cases: Group
    controls: Group
    unit: str = ""
    range: tuple[float, float] | None = None
    test: str = ""
    p: Reported | None = None
    where: str = ""

    @property
    def groups(self) -> tuple[Group, Group]:
        """The printed summaries of (cases, controls)."""
        return self.cases, self.controls

    @property
    def levels(self) -> tuple[str, ...]:
        """The levels of a binary or categorical variable in printed order, else an empty tuple."""
        return tuple(self.cases.levels) if isinstance(self.cases, Counts) else ()


@dataclass(frozen=True, slots=True)
class Term:
    """A row of Table 2: one coefficient of the regression."""

    variable: str
    predictor: str
    """The variable's name, or `variable[level]` if several of its levels have a row."""
    level: str = ""
    reference: str = ""
    per: float = 1.0
    coefficient: Reported | None = None
    standard_error: Reported | None = None
    wald: Reported | None = None
    p: Reported | None = None
    odds_ratio: Reported | None = None
    interval: tuple[Reported, Reported] | None = None
    interval_level: float = 0.95
    harmful: str = ""
    opinion_source: str = ""
    where: str = ""


@dataclass(frozen=True, slots=True)
class Regression:
    """Table 2: the multivariable logistic regression."""

    terms: tuple[Term, ...]
    where: str = ""
    n: int | None = None
    """Patients analysed, if the publication states the number."""


@dataclass(frozen=True, slots=True)
class Population:
    """The cohort from which cases and controls were sampled."""

    patients: int
    events: int
    percent: Reported | None = None
    where: str = ""


@dataclass(frozen=True, slots=True)
class Study:
    """A published risk-factor study: its design, group sizes, Table 1 and Table 2."""

    id: str
    title: str
    source: str
    design: Literal["case-control", "cohort"]
    outcome: str
    cases: int
    controls: int
    variables: tuple[Variable, ...]
    regression: Regression | None = None
    population: Population | None = None
    sha256: str = ""
    """Checksum of the file that was read."""

    @property
    def sizes(self) -> tuple[int, int]:
        """Patients in the groups (cases, controls)."""
        return self.cases, self.controls

    @property
    def terms(self) -> tuple[Term, ...]:
        """The rows of Table 2, empty if it was not printed."""
        return self.regression.terms if self.regression else ()

    def find_variable(self, name: str) -> Variable | None:
        """Return the row of Table 1 with this name, or None."""
        return next((v for v in self.variables if v.name == name), None)

    def tabulate(self) -> "pd.DataFrame":
        """Return Table 1 as printed, one row per variable."""
        import pandas as pd  # noqa: PLC0415  (only where a table is shown)

        rows = [
            (v.name, v.label, v.kind, _show(v.cases), _show(v.controls), v.p.text if v.p else "")
            for v in self.variables
        ]
        names = ("variable", "label", "kind", "cases", "controls", "p")
        return pd.DataFrame(rows, columns=list(names))

    def _repr_html_(self) -> str:
        return str(self.tabulate().to_html(index=False, escape=True))


def load_study(source: str | Path) -> Study:
    """Read a study by its bundled name or from a study file.

    Parameters
    ----------
    source
        A bundled id (see `list_studies`) or the path of a TOML file in format 1.

    Raises
    ------
    StudyError
        If the file is missing or invalid; the message names the place in the document.

    Examples
    --------
    >>> study = load_study("pvp")
    >>> study.sizes, len(study.variables), len(study.terms)
    ((61, 61), 13, 4)
    """
    return BUNDLED.read(source, _parse_study)


def list_studies() -> tuple[str, ...]:
    """Return the names of the bundled studies.

    >>> "pvp" in list_studies()
    True
    """
    return BUNDLED.names


def _parse_study(root: Table, sha256: str) -> Study:
    head = root.table("study")
    study_id = head.identifier("id")
    title, source = head.text("title"), head.text("source")
    design = head.choice("design", DESIGNS)
    outcome = head.text("outcome")
    cases, controls = head.count("cases", least=1), head.count("controls", least=1)
    population = None
    if head.has("population"):
        population = _parse_population(head.table("population"))
    head.finish()
    variables = _parse_variables(root) if root.has("variables") else ()
    regression = None
    if root.has("regression"):
        regression = _parse_regression(root.table("regression"), variables)
    if not variables and regression is None:
        root.fail("variables", "Table 1, Table 2 or both", "add [[variables]] or [regression]")
    root.finish()
    return Study(
        id=study_id,
        title=title,
        source=source,
        design="cohort" if design == "cohort" else "case-control",
        outcome=outcome,
        cases=cases,
        controls=controls,
        variables=variables,
        regression=regression,
        population=population,
        sha256=sha256,
    )


def _parse_population(table: Table) -> Population:
    patients, events = table.count("patients", least=1), table.count("events")
    percent, where = table.optional("percent"), table.text("where", default="")
    table.finish()
    return Population(patients, events, percent, where)


def _parse_variables(root: Table) -> tuple[Variable, ...]:
    variables: list[Variable] = []
    seen: dict[str, str] = {}
    for table in root.tables("variables"):
        variable = _parse_variable(table)
        folded = fold_name(variable.name)
        if folded in seen:
            table.fail("name", f"a name other than {seen[folded]!r}", "rename one of the two")
        seen[folded] = variable.name
        variables.append(variable)
    return tuple(variables)


def _parse_variable(table: Table) -> Variable:
    name = table.name("name")
    label = table.text("label", default=name)
    kind = table.choice("kind", KINDS)
    parse = _parse_counts if kind in KINDS[:2] else _parse_numeric
    cases, controls = (parse(table.table(group), kind) for group in GROUPS)
    if isinstance(cases, Counts) and isinstance(controls, Counts):
        lacking = set(cases.levels) ^ set(controls.levels)
        if lacking:
            level = shorten(min(lacking), 40)
            do = f"give {level} a count in both groups, 0 where nobody has it"
            table.fail("controls", f"the levels {enumerate_names(cases.levels)}", do)
        controls = Counts(
            {level: controls.levels[level] for level in cases.levels}, controls.n, controls.percent
        )
    elif type(cases) is not type(controls):
        table.fail("controls", "the same kind of summary as in cases", "give both alike")
    variable = Variable(
        name=name,
        label=label,
        kind=kind,  # type: ignore[arg-type]
        cases=cases,
        controls=controls,
        unit=table.text("unit", default=""),
        range=_parse_range(table, kind),
        test=table.choice("test", TESTS, default=""),
        p=table.optional("p"),
        where=table.text("where", default=""),
    )
    table.finish()
    return variable


def _parse_counts(table: Table, kind: str) -> Counts:
    percent = None
    if isinstance(table.content.get("percent"), dict):
        inner = table.table("percent")
        percent = {inner.level(key): inner.reported(key) for key in inner.content}
    keys = [key for key in table.content if key != "percent" or percent is None]
    size = None
    if "n" in keys and (kind == "categorical" or len(keys) > 2):
        keys.remove("n")
        size = table.count("n")
    levels = {table.level(key): table.count(key) for key in keys}
    if (kind == "binary" and len(keys) != 2) or len(keys) < 2:
        number = "exactly two levels" if kind == "binary" else "two or more levels"
        msg = f"{table.path}: expected {number} with counts, found {enumerate_names(keys)}; "
        raise StudyError(msg + "write them as { yes = 44, no = 17 }")
    if len({fold_name(level) for level in levels}) < len(keys):
        msg = f"{table.path}: expected levels that differ in more than case and spaces, found "
        raise StudyError(msg + f"{enumerate_names(keys)}; rename one or add the counts up")
    for level in percent or {}:
        if level not in levels:
            msg = f"{table.at('percent')}: expected the levels {enumerate_names(levels)}, found "
            raise StudyError(msg + f"{shorten(level)}; respell it")
    return Counts(levels, size, percent)


def _parse_numeric(table: Table, kind: str) -> Moments | Quartiles:  # noqa: ARG001
    size = table.optional_count("n")
    has_mean, has_median = table.has("mean"), table.has("median")
    if has_mean and has_median:
        table.fail("mean", "either mean and sd, or median, q1 and q3", "keep one of the two")
    if has_median:
        group: Moments | Quartiles = Quartiles(
            table.reported("median"), table.reported("q1"), table.reported("q3"), size
        )
    elif has_mean:
        group = Moments(table.reported("mean"), table.reported("sd"), size)
        if group.mean.bound:
            table.fail("mean", "a mean without < or >", "copy it as printed, or leave the row out")
        if group.sd.value < 0 or group.sd.bound:
            table.fail("sd", "a standard deviation of 0 or more", "copy it as printed")
    else:
        table.asked += ["sd", "q1", "q3"]
        table.finish()
        table.fail("mean", "mean and sd, or median, q1 and q3", "add them as printed")
    table.finish()
    return group


def _parse_range(table: Table, kind: str) -> tuple[float, float] | None:
    value = table.take("range")
    if value is None:
        return None
    is_pair = isinstance(value, list) and len(value) == 2
    if not is_pair or kind in KINDS[:2]:
        do = "write it as in range = [1, 3]"
        table.fail("range", "[lowest, highest] of a count or continuous variable", do)
    pair = Table({"low": value[0], "high": value[1]}, table.at("range"))
    low, high = pair.number("low"), pair.number("high")
    whole = kind != "count" or (low.is_integer() and high.is_integer())
    if not low < high or not whole:
        do = "write it as in range = [1, 3]"
        table.fail("range", "two numbers, the lower first, whole for a count", do)
    return low, high


def _parse_regression(table: Table, variables: tuple[Variable, ...]) -> Regression:
    where = table.text("where", default="")
    size = table.optional_count("n", least=1)
    known = {variable.name: variable for variable in variables}
    names = {fold_name(name): name for name in known}
    rows: dict[str, dict[str, Term]] = {}
    terms: list[Term] = []
    for item in table.tables("terms"):
        term = _parse_term(item, known, where)
        name = names.setdefault(fold_name(term.variable), term.variable)
        if name != term.variable:
            item.fail("variable", f"{name!r}, as elsewhere", "respell it")
        siblings = rows.setdefault(name, {})
        _check_siblings(item, term, siblings)
        siblings[fold_name(term.level)] = term
        terms.append(term)
    table.finish()
    if not terms:
        table.fail("terms", "one or more [[regression.terms]]", "add the rows of Table 2")
    several = {name for name, siblings in rows.items() if len(siblings) > 1}
    return Regression(tuple(_name_predictor(term, several) for term in terms), where, size)


def _check_siblings(table: Table, term: Term, siblings: Mapping[str, Term]) -> None:
    """Raise `StudyError` if a row of Table 2 contradicts other rows of its variable."""
    if not siblings:
        return
    first = next(iter(siblings.values()))
    if fold_name(term.level) in siblings:
        table.fail("variable", "each variable and level once", "remove a row or name its level")
    if not (term.level and first.level):
        expected = f"a level in every row of {term.variable!r}, as it has several"
        table.fail("level", expected, "say which level each row is for")
    if term.reference and first.reference and term.reference != first.reference:
        expected = f"{first.reference!r}, the reference of the other rows of {term.variable!r}"
        table.fail("reference", expected, "remove the row or respell it")


def _name_predictor(term: Term, several: set[str]) -> Term:
    if term.variable not in several:
        return term
    return replace(term, predictor=f"{term.variable}[{term.level}]")


def _parse_term(table: Table, known: Mapping[str, Variable], where: str) -> Term:
    name = table.name("variable")
    variable = known.get(name)
    level, reference = _parse_levels(table, variable)
    interval = table.reported_pair("interval")
    interval_level = table.probability("interval_level", default=0.95)
    per = table.number("per") if table.has("per") else 1.0
    if not per > 0:
        table.fail("per", "a step greater than 0", "give it in the variable's unit")
    term = Term(
        variable=name,
        predictor=name,
        level=level,
        reference=reference,
        per=per,
        coefficient=table.optional("coefficient"),
        standard_error=table.optional("standard_error"),
        wald=table.optional("wald"),
        p=table.optional("p"),
        odds_ratio=table.optional("odds_ratio"),
        interval=interval,
        interval_level=interval_level,
        harmful=_parse_harmful(table, variable),
        opinion_source=table.text("opinion_source", default=""),
        where=table.text("where", default=where),
    )
    table.finish()
    if term.coefficient is None and term.odds_ratio is None:
        table.fail("coefficient", "a coefficient or an odds_ratio", "add one as printed")
    return term


def _parse_levels(table: Table, variable: Variable | None) -> tuple[str, str]:
    if variable is None or not variable.levels:
        if variable is not None and table.has("level"):
            do = f"remove it, or use per, since {variable.name} is {variable.kind}"
            table.fail("level", "no level", do)
        return table.text("level", default=""), table.text("reference", default="")
    level = table.choice("level", variable.levels)
    others = tuple(name for name in variable.levels if name != level)
    default = others[0] if len(others) == 1 else None
    return level, table.choice("reference", others, default=default)


def _parse_harmful(table: Table, variable: Variable | None) -> str:
    if variable is None:
        return table.text("harmful", default="")
    return table.choice("harmful", variable.levels or ("more", "less"), default="")


def _show(group: Group) -> str:
    if isinstance(group, Counts):
        return ", ".join(f"{level} {count}" for level, count in group.levels.items())
    if isinstance(group, Moments):
        return f"{group.mean.text} \u00b1 {group.sd.text}"
    return f"{group.median.text} ({group.q1.text} to {group.q3.text})"
