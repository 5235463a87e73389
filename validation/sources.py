"""Checksums of the code that stored evidence speaks of.

A result is stale once the code behind it has changed. Comments, docstrings and layout change no
number, so the checksum is of a file's other tokens.
"""

import hashlib
import io
import tokenize
from collections.abc import Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = "src/pvp_bayes"
SKIPPED = {
    tokenize.COMMENT,
    tokenize.NL,
    tokenize.NEWLINE,
    tokenize.INDENT,
    tokenize.DEDENT,
    tokenize.ENDMARKER,
}
BEGINNINGS = {tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENCODING}


def hash_code(text: str) -> str:
    """Return the SHA-256 of a module's tokens without comments and docstrings.

    A text that stands alone as a statement is a docstring. A comma before a closing bracket is
    layout.
    """
    kept: list[str] = []
    before = tokenize.ENCODING
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type in (tokenize.COMMENT, tokenize.NL):
            continue
        is_docstring = token.type == tokenize.STRING and before in BEGINNINGS
        if token.type not in SKIPPED and not is_docstring:
            if token.string in (")", "]", "}") and kept and kept[-1] == ",":
                kept.pop()
            kept.append(token.string)
        before = token.type
    return hashlib.sha256("\n".join(kept).encode()).hexdigest()


def hash_sources(names: Iterable[str]) -> dict[str, str]:
    """Return the checksum of each file; a name without a suffix is a module of the package."""
    files = [name if "." in name else f"{PACKAGE}/{name}.py" for name in names]
    return {file: hash_code((ROOT / file).read_text(encoding="utf-8")) for file in files}


def list_stale(checksums: Mapping[str, str]) -> list[str]:
    """Return the files whose code is no longer what a result was made of."""
    return [
        file
        for file, old in checksums.items()
        if not (ROOT / file).exists() or hash_sources([file]) != {file: old}
    ]
