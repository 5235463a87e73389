"""Parse untrusted TOML files safely and read their tables by key.

Each error message is one sentence: the place in the document, what was expected, what was found and
what to do. The meaning of the keys is defined in the modules that use this one.
"""

import difflib
import hashlib
import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, NoReturn

from pvp_bayes.errors import StudyError
from pvp_bayes.printed.numbers import NUMBER, Reported

__all__ = ["BundledFiles", "Table", "enumerate_names", "fold_name", "shorten"]


MAX_BYTES = 1_000_000
MAX_COUNT = 10**9
MAX_TEXT = 2_000
MAX_NAME = 100
UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_KEY = r"(?:[A-Za-z0-9_-]+|\"[^\"\n]*\"|'[^'\n]*')"
DEEP_KEY = re.compile(rf"(?<![A-Za-z0-9_-]){_KEY}(?:[ \t]*\.[ \t]*{_KEY}){{16}}")
"""A key of 17 or more parts: no format 1 file has one, and parsing long ones takes gigabytes."""


@dataclass(frozen=True, slots=True)
class BundledFiles:
    """Documents of one kind: those bundled with the package, and user files of the same format."""

    folder: Traversable
    kind: str
    """Name of the kind of document, with its article, for example "a study file"."""
    remedy: str
    """What to do if the document does not exist."""

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the bundled documents."""
        files = (file.name for file in self.folder.iterdir())
        return tuple(sorted(name[:-5] for name in files if name.endswith(".toml")))

    def read[T](self, source: str | Path, parse: Callable[["Table", str], T]) -> T:
        """Decode a document of format 1 and parse its tables.

        Parameters
        ----------
        source
            The name of a bundled document, or a path.
        parse
            Called with the root table and the file's SHA-256 checksum; its result is returned.

        Raises
        ------
        StudyError
            If the file is missing, too large, not UTF-8 (a byte order mark is allowed), not TOML,
            nested too deeply or not of format 1, or if `parse` raises one. The message starts with
            the file's name.
        """
        content, name = self._read_bytes(source)
        try:
            root = Table(_decode(content), "")
            if (version := root.take("format")) != 1 or type(version) is not int:
                root.fail("format", "1", "write format = 1 as the first line")
            return parse(root, hashlib.sha256(content).hexdigest())
        except StudyError as error:
            msg = f"{name}: {error}"
            raise StudyError(msg) from None

    def _read_bytes(self, source: str | Path) -> tuple[bytes, str]:
        if isinstance(source, str) and source in self.names:
            return (self.folder / f"{source}.toml").read_bytes(), source
        try:
            path = Path(source)
            if not path.is_file():
                msg = f"expected {self.kind} or one of {', '.join(self.names)}, found no file "
                raise StudyError(msg + f"{str(source)[:200]!r}; {self.remedy}")
            with path.open("rb") as file:
                content = file.read(MAX_BYTES + 1)
        except (OSError, ValueError) as error:
            if isinstance(error, StudyError):
                raise
            msg = f"expected {self.kind} that can be read, found {str(source)[:200]!r} ({error}); "
            msg += "check the path"
            raise StudyError(msg) from None
        if len(content) > MAX_BYTES:
            msg = f"{_make_printable(path.name)}: expected at most {MAX_BYTES} bytes, found more; "
            raise StudyError(msg + f"check that it is {self.kind}")
        return content, _make_printable(path.name)


def _decode(content: bytes) -> dict[str, Any]:
    """Return the content of a TOML document, with floats as `Decimal`."""
    try:
        text = content.decode("utf-8-sig")
        if DEEP_KEY.search(text):
            raise RecursionError
        return tomllib.loads(text, parse_float=_parse_decimal)
    except UnicodeDecodeError as error:
        msg = f"expected UTF-8 text, found byte {content[error.start]:#04x} at position "
        msg += f"{error.start}; save the file as UTF-8"
        raise StudyError(msg) from None
    except RecursionError:
        msg = "expected at most a few nested tables, found too many; flatten them"
        raise StudyError(msg) from None
    except ValueError as error:  # TOMLDecodeError, or an integer of thousands of digits
        reason = str(error).splitlines()[0]
        msg = f"expected a TOML document, found an error: {reason}; fix that place"
        raise StudyError(msg) from None


def _parse_decimal(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:
        msg = f"the number {shorten(text)} is too large"
        raise ValueError(msg) from None


class Table:
    """A TOML table that records its path in the document and which keys have been read.

    Each accessor takes a key and raises `StudyError` if the value is not of the requested kind.
    `finish` raises if some keys have not been read.
    """

    def __init__(self, content: Any, path: str) -> None:
        if not isinstance(content, dict):
            found = "nothing" if content is None else shorten(content)
            msg = f"{path}: expected a table of keys and values, found {found}; write it as "
            msg += "{ key = value }"
            raise StudyError(msg)
        self.content, self.path = content, path
        self.unread = set(content)
        self.asked: list[str] = []

    def at(self, key: str) -> str:
        """Return the path of a key in the document."""
        return f"{self.path}.{_make_printable(key)}" if self.path else _make_printable(key)

    def fail(self, key: str, expected: str, do: str) -> NoReturn:
        """Raise `StudyError` for an invalid or missing value of a key."""
        found = shorten(self.content[key]) if key in self.content else "nothing"
        close = difflib.get_close_matches(key, sorted(self.unread - set(self.asked)), n=1)
        if close and key not in self.content:
            found, do = f"the key {close[0]!r} instead", "respell it"
        msg = f"{self.at(key)}: expected {expected}, found {found}; {do}"
        raise StudyError(msg)

    def take(self, key: str) -> Any:
        """Return the value of a key of any type, or None if it is absent."""
        self.asked.append(key)
        self.unread.discard(key)
        return self.content.get(key)

    def has(self, key: str) -> bool:
        """Return whether a key is present, and mark it as a valid key."""
        self.asked.append(key)
        return key in self.content

    def text(self, key: str, *, default: str | None = None) -> str:
        """Return one line of text without unprintable characters."""
        value = self.take(key)
        if value is None and default is not None:
            return default
        if not isinstance(value, str) or not value.strip():
            self.fail(key, "quoted text", f'write {key} = "..."')
        value = _normalise_text(value)
        if len(value) > MAX_TEXT or UNPRINTABLE.search(value):
            self.fail(key, f"at most {MAX_TEXT} printable characters", "shorten or retype it")
        return value

    def name(self, key: str) -> str:
        """Return a short text that is valid in a command, a reading or a file."""
        value = self.text(key)
        if len(value) > MAX_NAME or re.search(r"[:+=,\[\]/\\]", value):
            expected = f"a name of at most {MAX_NAME} characters, none of : + = , [ ] / \\"
            self.fail(key, expected, "put the full wording into label")
        if value == "all":  # the reading reversed:all means every row
            self.fail(key, 'a name other than "all", which means all rows', "rename it")
        return value

    def identifier(self, key: str) -> str:
        """Return text that is a valid file name on every system: a-z, 0-9 and '-'."""
        value = self.text(key)
        if not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,59}", value):
            self.fail(key, "up to 60 of a-z, 0-9 and '-'", "shorten or respell it")
        return value

    def level(self, key: str) -> str:
        """Return a key that names a level, with its white space normalised."""
        level = _normalise_text(key)
        if not level or len(level) > MAX_NAME or UNPRINTABLE.search(level):
            msg = f"{self.path}: expected levels of 1 to {MAX_NAME} printable characters, found "
            raise StudyError(msg + f"{shorten(key)}; shorten or retype it")
        return level

    def choice(self, key: str, options: tuple[str, ...], *, default: str | None = None) -> str:
        """Return one of the options."""
        value = self.take(key)
        if value is None and default is not None:
            return default
        chosen = _normalise_text(value) if isinstance(value, str) else ""
        if chosen not in options:
            close = difflib.get_close_matches(chosen, options, n=1)
            do = f"did you mean {close[0]!r}?" if close else "choose one of them"
            self.fail(key, f"one of {enumerate_names(options)}", do)
        return chosen

    def count(self, key: str, *, least: int = 0) -> int:
        """Return an integer."""
        value = self.take(key)
        if isinstance(value, str) and re.fullmatch(r"\d{1,10}", value):
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= MAX_COUNT:
            expected = f"a whole number from {least} to {MAX_COUNT}"
            self.fail(key, expected, "write it without quotes or decimals, such as 61")
        return value

    def number(self, key: str) -> float:
        """Return a finite number, quoted or not."""
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
        """Return a number as it was printed, from quoted text."""
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
        """Return a printed number, or None if it is absent."""
        return self.reported(key) if self.has(key) else None

    def optional_count(self, key: str, *, least: int = 0) -> int | None:
        """Return an integer, or None if it is absent."""
        return self.count(key, least=least) if self.has(key) else None

    def reported_pair(self, key: str) -> tuple[Reported, Reported] | None:
        """Return two printed numbers, or None if they are absent."""
        value = self.take(key)
        if value is None:
            return None
        if not isinstance(value, list) or len(value) != 2:
            self.fail(key, "two printed numbers", f'write {key} = ["1.713", "16.888"]')
        ends = Table({"low": value[0], "high": value[1]}, self.at(key))
        return ends.reported("low"), ends.reported("high")

    def probability(self, key: str, *, default: float) -> float:
        """Return a number strictly between 0 and 1."""
        value = self.number(key) if self.has(key) else default
        if not 0 < value < 1:
            self.fail(key, "a probability between 0 and 1", f'write {key} = "{default}"')
        return value

    def table(self, key: str) -> "Table":
        """Return the table under a key."""
        return Table(self.take(key), self.at(key))

    def tables(self, key: str) -> "Iterator[Table]":
        """Return an iterator over an array of tables."""
        value = self.take(key)
        if not isinstance(value, list):
            self.fail(key, f"one or more [[{self.at(key)}]] tables", "add one")
        return (Table(item, f"{self.at(key)}[{i}]") for i, item in enumerate(value))

    def finish(self) -> None:
        """Raise `StudyError` if a key is unknown, that is, has not been read."""
        for key in sorted(self.unread):
            close = difflib.get_close_matches(key, self.asked, n=1)
            do = f"did you mean {close[0]!r}?" if close else "remove it"
            msg = f"{self.at(key)}: expected one of the keys "
            msg += f"{', '.join(sorted(set(self.asked)))}, found an unknown one; {do}"
            raise StudyError(msg)


def _normalise_text(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split()))


def fold_name(name: str) -> str:
    """Return a name in lower case without spaces, to compare names.

    >>> fold_name("Bone Cement") == fold_name("bonecement ")
    True
    """
    return "".join(name.casefold().split())


def shorten(value: Any, width: int = 80) -> str:
    """Return the `repr` of a value, truncated to a width.

    >>> shorten("a" * 50, 12)
    "'aaaaaaaa..."
    """
    try:
        text = str(value) if isinstance(value, Decimal) else repr(value)
    except ValueError:  # a hexadecimal integer with thousands of digits
        text = "a very large number"
    return text if len(text) <= width else text[: width - 3] + "..."


def _make_printable(name: str) -> str:
    """Return a key or file name as one short line without control characters."""
    if len(name) <= MAX_NAME and name.isprintable():
        return name
    return shorten(name)[1:-1]


def enumerate_names(names: Iterable[str], most: int = 12) -> str:
    """Return the first few names as text, and the number of the others.

    >>> enumerate_names(["yes", "no", "unknown"], 2)
    "'yes', 'no' and 1 more"
    """
    every = [shorten(name, 40) for name in names]
    more = f" and {len(every) - most} more" if len(every) > most else ""
    return (", ".join(every[:most]) or "none") + more
