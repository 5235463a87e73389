"""Show tables, progress and messages on a terminal, and handle Ctrl-C."""

import json
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Annotated

import pandas as pd
from cyclopts import Parameter
from rich.console import Console
from rich.table import Table
from rich.text import Text

from pvp_bayes.job.files import format_csv

__all__ = [
    "BRIEF_ODDS_RATIOS",
    "Json",
    "Quiet",
    "interrupt",
    "interrupted",
    "say",
    "show",
    "show_progress",
]

BRIEF_ODDS_RATIOS = (
    "label",
    "step",
    "odds_ratio",
    "lower",
    "upper",
    "probability_harmful",
    "printed_odds_ratio",
    "note",
)
"""Columns on a terminal; CSV and JSON have every column."""
Json = Annotated[bool, Parameter(name="--json", negative="")]
Quiet = Annotated[bool, Parameter(negative="")]
interrupted = threading.Event()
"""Set by Ctrl-C, since Python drops a KeyboardInterrupt in a destructor or a callback."""


def interrupt(*_: object) -> None:
    """Handle Ctrl-C: set `interrupted`, and raise KeyboardInterrupt."""
    interrupted.set()
    raise KeyboardInterrupt


@contextmanager
def show_progress(*, quiet: bool) -> Iterator[Callable[[str], None]]:
    """Show the current step on a terminal; show nothing if the output is piped.

    Before each step, an interruption that was dropped during the previous one is raised again.
    """

    def begin(display: Callable[[str], None], words: str) -> None:
        if interrupted.is_set():
            raise KeyboardInterrupt
        display(words)

    if quiet or not sys.stderr.isatty():
        yield partial(begin, lambda _: None)
        return
    with Console(stderr=True).status(Text("Starting")) as status:
        yield partial(begin, lambda words: status.update(Text(words)))


def say(words: str, *, quiet: bool = False) -> None:
    """Write a message to standard error."""
    if not quiet:
        print(words, file=sys.stderr)  # noqa: T201


def show(table: pd.DataFrame, *, as_json: bool, brief: tuple[str, ...] = ()) -> None:
    """Write a table to standard output: as JSON or CSV, or with brief columns on a terminal."""
    if as_json:
        text = json.dumps(json.loads(table.to_json(orient="records")), ensure_ascii=False)
        sys.stdout.write(text + "\n")
    elif sys.stdout.isatty():
        _show_on_terminal(table[list(brief)] if brief else table)
    else:
        sys.stdout.write(format_csv(table))
    sys.stdout.flush()


def _show_on_terminal(table: pd.DataFrame) -> None:
    shown = Table(*map(str, table.columns))
    for row in table.itertuples(index=False):
        cells = (f"{v:.4g}" if isinstance(v, float) else str(v) for v in row)
        shown.add_row(*(Text("" if cell == "nan" else cell) for cell in cells))
    Console().print(shown)
