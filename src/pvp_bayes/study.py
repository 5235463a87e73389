"""What a publication printed, as typed data.

A study file (TOML, format 1) keeps every printed number as the text that stood on paper, because
the digits that were printed say how far the number can be trusted. This module reads such a file
and refuses only what it cannot understand; numbers that are well formed but wrong are the audit's.
"""

import difflib
import hashlib
import math
import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NoReturn

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
MAX_BYTES = 1_000_000
MAX_COUNT = 10**9
MAX_TEXT = 2_000
MAX_NAME = 100
NUMBER = re.compile(r"[<>]?[-+\u2212]?(\d{1,40}(\.\d{0,40})?|\.\d{1,40})")
UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_KEY = r"(?:[A-Za-z0-9_-]+|\"[^\"\n]*\"|'[^'\n]*')"
DEEP_KEY = re.compile(rf"(?<![A-Za-z0-9_-]){_KEY}(?:[ \t]*\.[ \t]*{_KEY}){{16}}")
"""A key of 17 parts: no format 1 file has one, and long ones cost the TOML reader gigabytes."""

Kind = Literal["binary", "categorical", "count", "continuous"]


class StudyError(ValueError):
    """A file or an argument cannot be understood: mend what the message names."""


class InfeasibleError(ValueError):
    """No patients can have the printed tables: try a reading that the message names."""


class SamplingError(ValueError):
    """Draws cannot be trusted: change what the message names before using any number."""


@dataclass(frozen=True, slots=True)
class Reported:
    """A number exactly as it was printed.

    Trailing zeros are kept, since "5.40" claims more than "5.4". A leading "<" or ">" is a bound.

    >>> Reported("5.378").interval
    (5.3775, 5.3785)
    >>> Reported("<0.001").interval
    (-inf, 0.001)
    >>> Reported("-2.80").digits
    2
    """

    text: str

    def __post_init__(self) -> None:
        """Refuse text that is not one printed number."""
        if not NUMBER.fullmatch(self.text):
            msg = f"expected a printed number such as '5.378' or '<0.001', got {self.text!r}"
            raise StudyError(msg)

    @property
    def bound(self) -> str:
        """The sign "<" or ">" that makes the number a bound, else an empty text."""
        return self.text[0] if self.text[0] in "<>" else ""

    @property
    def _decimal(self) -> Decimal:
        return Decimal(self.text.lstrip("<>").replace("\u2212", "-"))

    @property
    def value(self) -> float:
        """The number as a float, without its bound."""
        return float(self._decimal)

    @property
    def digits(self) -> int:
        """How many decimals were printed."""
        return len(self.text.partition(".")[2])

    @property
    def interval(self) -> tuple[float, float]:
        """The values that round to the printed text, as (low, high)."""
        if self.bound == "<":
            return -math.inf, self.value
        if self.bound == ">":
            return self.value, math.inf
        half = Decimal(5).scaleb(-self.digits - 1)
        return float(self._decimal - half), float(self._decimal + half)


@dataclass(frozen=True, slots=True)
class Counts:
    """One group of a binary or categorical variable: patients by level."""

    levels: Mapping[str, int]
    n: int | None = None
    """Patients with a value, where the publication states it."""
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
        """The levels of a binary or categorical variable in printed order, else none."""
        return tuple(self.cases.levels) if isinstance(self.cases, Counts) else ()


@dataclass(frozen=True, slots=True)
class Term:
    """A row of Table 2: one coefficient of the regression."""

    variable: str
    predictor: str
    """The variable's name, or `variable[level]` where several of its levels have a row."""
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
    """Patients analysed, where the publication states it."""


@dataclass(frozen=True, slots=True)
class Population:
    """The cohort that cases and controls came from."""

    patients: int
    events: int
    percent: Reported | None = None
    where: str = ""


@dataclass(frozen=True, slots=True)
class Study:
    """A published risk-factor study: who was compared, Table 1 and Table 2."""

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
        """The rows of Table 2, none where it was not printed."""
        return self.regression.terms if self.regression else ()

    def find_variable(self, name: str) -> Variable | None:
        """Return the row of Table 1 with this name, or None."""
        return next((v for v in self.variables if v.name == name), None)

    def tabulate(self) -> "pd.DataFrame":
        """Return Table 1 as it was read, one row per variable."""
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
        With the path in the document, what was expected, what was found and what to do.

    Examples
    --------
    >>> study = load_study("pvp")
    >>> study.sizes, len(study.variables), len(study.terms)
    ((61, 61), 13, 4)
    """
    content, name = _read_bytes(source)
    try:
        text = content.decode("utf-8-sig")
        if DEEP_KEY.search(text):
            raise RecursionError
        document = tomllib.loads(text, parse_float=_parse_decimal)
    except UnicodeDecodeError as error:
        msg = f"{name}: expected UTF-8 text, found byte {content[error.start]:#04x} at position "
        msg += f"{error.start}; save the file as UTF-8"
        raise StudyError(msg) from None
    except RecursionError:
        msg = f"{name}: expected at most a few nested tables, found too many; unnest them"
        raise StudyError(msg) from None
    except ValueError as error:  # TOMLDecodeError, or an integer of thousands of digits
        reason = str(error).splitlines()[0]
        msg = f"{name}: expected a TOML document, found an error: {reason}; mend that place"
        raise StudyError(msg) from None
    try:
        return _parse_study(_Table(document, ""), hashlib.sha256(content).hexdigest())
    except StudyError as error:
        msg = f"{name}: {error}"
        raise StudyError(msg) from None


def _parse_decimal(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:
        msg = f"the number {_brief(text)} is too large"
        raise ValueError(msg) from None


def list_studies() -> tuple[str, ...]:
    """Return the names of the bundled studies.

    >>> "pvp" in list_studies()
    True
    """
    folder = resources.files("pvp_bayes") / "studies"
    return tuple(sorted(f.name[:-5] for f in folder.iterdir() if f.name.endswith(".toml")))


def _read_bytes(source: str | Path) -> tuple[bytes, str]:
    if isinstance(source, str) and source in list_studies():
        return (resources.files("pvp_bayes") / "studies" / f"{source}.toml").read_bytes(), source
    try:
        path = Path(source)
        if not path.is_file():
            msg = f"expected a study file or one of {', '.join(list_studies())}, found no file "
            msg += f"{str(source)[:200]!r}; check the name or write one with 'pvp-bayes new'"
            raise StudyError(msg)
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        if isinstance(error, StudyError):
            raise
        msg = f"expected a readable study file, got {str(source)[:200]!r} ({error}); check the path"
        raise StudyError(msg) from None
    if len(content) > MAX_BYTES:
        msg = f"{_plain(path.name)}: expected at most {MAX_BYTES} bytes, found more; "
        msg += "check that it is a study file"
        raise StudyError(msg)
    return content, _plain(path.name)


class _Table:
    """A TOML table that knows its path, and which of its keys nobody has asked for."""

    def __init__(self, content: Any, path: str) -> None:
        if not isinstance(content, dict):
            found = "nothing" if content is None else _brief(content)
            msg = f"{path}: expected a table of keys and values, found {found}; write it as "
            msg += "{ key = value }"
            raise StudyError(msg)
        self.content, self.path = content, path
        self.unread = set(content)
        self.asked: list[str] = []

    def at(self, key: str) -> str:
        return f"{self.path}.{_plain(key)}" if self.path else _plain(key)

    def fail(self, key: str, expected: str, do: str) -> NoReturn:
        found = _brief(self.content[key]) if key in self.content else "nothing"
        close = difflib.get_close_matches(key, sorted(self.unread - set(self.asked)), n=1)
        if close and key not in self.content:
            found, do = f"the key {close[0]!r} instead", "respell it"
        msg = f"{self.at(key)}: expected {expected}, found {found}; {do}"
        raise StudyError(msg)

    def take(self, key: str) -> Any:
        self.asked.append(key)
        self.unread.discard(key)
        return self.content.get(key)

    def text(self, key: str, *, default: str | None = None) -> str:
        value = self.take(key)
        if value is None and default is not None:
            return default
        if not isinstance(value, str) or not value.strip():
            self.fail(key, "quoted text", f'write {key} = "..."')
        value = _tidy(value)
        if len(value) > MAX_TEXT or UNPRINTABLE.search(value):
            self.fail(key, f"at most {MAX_TEXT} printable characters", "shorten or retype it")
        return value

    def name(self, key: str) -> str:
        value = self.text(key)
        if len(value) > MAX_NAME or re.search(r"[:+=,\[\]/\\]", value):
            expected = f"a name of at most {MAX_NAME} characters, none of : + = , [ ] / \\"
            self.fail(key, expected, "put the full wording into label")
        return value

    def level(self, key: str) -> str:
        """Return a key that names a level, tidied."""
        level = _tidy(key)
        if not level or len(level) > MAX_NAME or UNPRINTABLE.search(level):
            msg = f"{self.path}: expected levels of 1 to {MAX_NAME} printable characters, found "
            raise StudyError(msg + f"{_brief(key)}; shorten or retype it")
        return level

    def choice(self, key: str, options: tuple[str, ...], *, default: str | None = None) -> str:
        value = self.take(key)
        if value is None and default is not None:
            return default
        chosen = _tidy(value) if isinstance(value, str) else ""
        if chosen not in options:
            close = difflib.get_close_matches(chosen, options, n=1)
            do = f"did you mean {close[0]!r}?" if close else "choose one of them"
            self.fail(key, f"one of {_enumerate(options)}", do)
        return chosen

    def count(self, key: str, *, least: int = 0) -> int:
        value = self.take(key)
        if isinstance(value, str) and re.fullmatch(r"\d{1,10}", value):
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= MAX_COUNT:
            expected = f"a whole number from {least} to {MAX_COUNT}"
            self.fail(key, expected, "write it without quotes or decimals, such as 61")
        return value

    def number(self, key: str) -> float:
        value = self.take(key)
        if isinstance(value, str) and not value.strip().startswith(("<", ">")):
            value = self._reported(key, value).value
        if isinstance(value, Decimal):
            value = float(value)
        known = isinstance(value, int | float) and not isinstance(value, bool)
        if not known or not -MAX_COUNT <= value <= MAX_COUNT:
            self.fail(key, f"a number from -{MAX_COUNT} to {MAX_COUNT}", "write it as in 0.5")
        return float(value)

    def reported(self, key: str) -> Reported:
        value = self.take(key)
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            do = f'put it in quotes exactly as printed, {key} = "{value}", to keep trailing zeros'
            self.fail(key, "quoted text", do)
        if not isinstance(value, str):
            self.fail(key, "a printed number in quotes", f'write {key} = "1.23"')
        return self._reported(key, value)

    def _reported(self, key: str, value: str) -> Reported:
        printed = re.sub(r"^([<>])\s+", r"\1", value.strip())
        if not NUMBER.fullmatch(printed):
            expected = "a printed number such as '5.378' or '<0.001'"
            self.fail(key, expected, "copy the digits and nothing else")
        return Reported(printed)

    def optional(self, key: str) -> Reported | None:
        self.asked.append(key)
        return self.reported(key) if key in self.content else None

    def optional_count(self, key: str, *, least: int = 0) -> int | None:
        self.asked.append(key)
        return self.count(key, least=least) if key in self.content else None

    def table(self, key: str) -> "_Table":
        return _Table(self.take(key), self.at(key))

    def tables(self, key: str) -> "Iterator[_Table]":
        value = self.take(key)
        if not isinstance(value, list):
            self.fail(key, f"one or more [[{self.at(key)}]] tables", "add one")
        return (_Table(item, f"{self.at(key)}[{i}]") for i, item in enumerate(value))

    def finish(self) -> None:
        """Refuse keys that nobody asked for."""
        for key in sorted(self.unread):
            close = difflib.get_close_matches(key, self.asked, n=1)
            do = f"did you mean {close[0]!r}?" if close else "remove it"
            msg = f"{self.at(key)}: expected one of the keys "
            msg += f"{', '.join(sorted(set(self.asked)))}, found an unknown one; {do}"
            raise StudyError(msg)


def _tidy(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split()))


def _fold(name: str) -> str:
    return "".join(name.casefold().split())


def _brief(value: Any, width: int = 80) -> str:
    try:
        text = str(value) if isinstance(value, Decimal) else repr(value)
    except ValueError:  # a hexadecimal number of thousands of digits
        text = "a very large number"
    return text if len(text) <= width else text[: width - 3] + "..."


def _plain(name: str) -> str:
    """Return a key or file name as one short line, nothing in it that moves a cursor."""
    if len(name) <= MAX_NAME and name.isprintable():
        return name
    return _brief(name)[1:-1]


def _enumerate(names: Iterable[str], most: int = 12) -> str:
    every = [_brief(name, 40) for name in names]
    more = f" and {len(every) - most} more" if len(every) > most else ""
    return (", ".join(every[:most]) or "none") + more


def _parse_study(root: _Table, sha256: str) -> Study:
    if (version := root.take("format")) != 1 or not isinstance(version, int) or version is True:
        root.fail("format", "1", "write format = 1 as the first line")
    head = root.table("study")
    study_id = head.text("id")
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,59}", study_id):
        head.fail("id", "up to 60 of a-z, 0-9 and '-'", "shorten or respell it")
    title, source = head.text("title"), head.text("source")
    design = head.choice("design", DESIGNS)
    outcome = head.text("outcome")
    cases, controls = head.count("cases", least=1), head.count("controls", least=1)
    has_population = "population" in head.content
    population = _parse_population(head.table("population")) if has_population else None
    head.asked.append("population")
    head.finish()
    variables = _parse_variables(root) if "variables" in root.content else ()
    regression = None
    if "regression" in root.content:
        regression = _parse_regression(root.table("regression"), variables)
    else:
        root.asked.append("regression")
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


def _parse_population(table: _Table) -> Population:
    patients, events = table.count("patients", least=1), table.count("events")
    percent, where = table.optional("percent"), table.text("where", default="")
    table.finish()
    return Population(patients, events, percent, where)


def _parse_variables(root: _Table) -> tuple[Variable, ...]:
    variables: list[Variable] = []
    seen: dict[str, str] = {}
    for table in root.tables("variables"):
        variable = _parse_variable(table)
        folded = _fold(variable.name)
        if folded in seen:
            table.fail("name", f"a name other than {seen[folded]!r}", "rename one of the two")
        seen[folded] = variable.name
        variables.append(variable)
    return tuple(variables)


def _parse_variable(table: _Table) -> Variable:
    name = table.name("name")
    label = table.text("label", default=name)
    kind = table.choice("kind", KINDS)
    parse = _parse_counts if kind in KINDS[:2] else _parse_numeric
    cases, controls = (parse(table.table(group), kind) for group in GROUPS)
    if isinstance(cases, Counts) and isinstance(controls, Counts):
        lacking = set(cases.levels) ^ set(controls.levels)
        if lacking:
            level = _brief(min(lacking), 40)
            do = f"give {level} a count in both groups, 0 where nobody has it"
            table.fail("controls", f"the levels {_enumerate(cases.levels)}", do)
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


def _parse_counts(table: _Table, kind: str) -> Counts:
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
        msg = f"{table.path}: expected {number} with counts, found {_enumerate(keys)}; "
        raise StudyError(msg + "write them as { yes = 44, no = 17 }")
    if len({_fold(level) for level in levels}) < len(keys):
        msg = f"{table.path}: expected levels that differ in more than case and spaces, found "
        raise StudyError(msg + f"{_enumerate(keys)}; rename one or add the counts up")
    for level in percent or {}:
        if level not in levels:
            msg = f"{table.at('percent')}: expected the levels {_enumerate(levels)}, found "
            raise StudyError(msg + f"{_brief(level)}; respell it")
    return Counts(levels, size, percent)


def _parse_numeric(table: _Table, kind: str) -> Moments | Quartiles:  # noqa: ARG001
    size = table.optional_count("n")
    if "median" in table.content and "mean" in table.content:
        table.fail("mean", "either mean and sd, or median, q1 and q3", "keep one of the two")
    if "median" in table.content:
        group: Moments | Quartiles = Quartiles(
            table.reported("median"), table.reported("q1"), table.reported("q3"), size
        )
    elif "mean" in table.content:
        group = Moments(table.reported("mean"), table.reported("sd"), size)
        if group.mean.bound:
            table.fail("mean", "a mean without < or >", "copy it as printed, or leave the row out")
        if group.sd.value < 0 or group.sd.bound:
            table.fail("sd", "a standard deviation of 0 or more", "copy it as printed")
    else:
        table.asked += ["mean", "sd", "median", "q1", "q3"]
        table.finish()
        table.fail("mean", "mean and sd, or median, q1 and q3", "add them as printed")
    table.finish()
    return group


def _parse_range(table: _Table, kind: str) -> tuple[float, float] | None:
    value = table.take("range")
    if value is None:
        return None
    is_pair = isinstance(value, list) and len(value) == 2
    if not is_pair or kind in KINDS[:2]:
        do = "write it as in range = [1, 3]"
        table.fail("range", "[lowest, highest] of a count or continuous variable", do)
    pair = _Table({"low": value[0], "high": value[1]}, table.at("range"))
    low, high = pair.number("low"), pair.number("high")
    whole = kind != "count" or (low.is_integer() and high.is_integer())
    if not low < high or not whole:
        do = "write it as in range = [1, 3]"
        table.fail("range", "two numbers, the lower first, whole for a count", do)
    return low, high


def _parse_regression(table: _Table, variables: tuple[Variable, ...]) -> Regression:
    where = table.text("where", default="")
    size = table.optional_count("n", least=1)
    known = {variable.name: variable for variable in variables}
    names = {_fold(name): name for name in known}
    rows: dict[str, dict[str, Term]] = {}
    terms: list[Term] = []
    for item in table.tables("terms"):
        term = _parse_term(item, known, where)
        name = names.setdefault(_fold(term.variable), term.variable)
        if name != term.variable:
            item.fail("variable", f"{name!r}, as elsewhere", "respell it")
        siblings = rows.setdefault(name, {})
        _check_siblings(item, term, siblings)
        siblings[_fold(term.level)] = term
        terms.append(term)
    table.finish()
    if not terms:
        table.fail("terms", "one or more [[regression.terms]]", "add the rows of Table 2")
    several = {name for name, siblings in rows.items() if len(siblings) > 1}
    return Regression(tuple(_name_predictor(term, several) for term in terms), where, size)


def _check_siblings(table: _Table, term: Term, siblings: Mapping[str, Term]) -> None:
    """Refuse a row of Table 2 that cannot stand beside the other rows of its variable."""
    if not siblings:
        return
    first = next(iter(siblings.values()))
    if _fold(term.level) in siblings:
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


def _parse_term(table: _Table, known: Mapping[str, Variable], where: str) -> Term:
    name = table.name("variable")
    variable = known.get(name)
    level, reference = _parse_levels(table, variable)
    interval = None
    if table.take("interval") is not None:
        value = table.content["interval"]
        if not isinstance(value, list) or len(value) != 2:
            table.fail("interval", "two printed numbers", 'write ["1.713", "16.888"]')
        ends = _Table({"low": value[0], "high": value[1]}, table.at("interval"))
        interval = ends.reported("low"), ends.reported("high")
    interval_level = table.number("interval_level") if "interval_level" in table.content else 0.95
    per = table.number("per") if "per" in table.content else 1.0
    table.asked += ["interval_level", "per"]
    if not 0 < interval_level < 1:
        do = 'write interval_level = "0.95"'
        table.fail("interval_level", "a probability between 0 and 1", do)
    if not per > 0 or not math.isfinite(per):
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


def _parse_levels(table: _Table, variable: Variable | None) -> tuple[str, str]:
    if variable is None or not variable.levels:
        if variable is not None and "level" in table.content:
            do = f"remove it, or use per, since {variable.name} is {variable.kind}"
            table.fail("level", "no level", do)
        return table.text("level", default=""), table.text("reference", default="")
    level = table.choice("level", variable.levels)
    others = tuple(name for name in variable.levels if name != level)
    default = others[0] if len(others) == 1 else None
    return level, table.choice("reference", others, default=default)


def _parse_harmful(table: _Table, variable: Variable | None) -> str:
    if variable is None:
        return table.text("harmful", default="")
    return table.choice("harmful", variable.levels or ("more", "less"), default="")


def _show(group: Group) -> str:
    if isinstance(group, Counts):
        return ", ".join(f"{level} {count}" for level, count in group.levels.items())
    if isinstance(group, Moments):
        return f"{group.mean.text} \u00b1 {group.sd.text}"
    return f"{group.median.text} ({group.q1.text} to {group.q3.text})"
