"""Announce named steps, and measure their wall time."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

__all__ = ["Announce", "Clock", "say_nothing"]

Announce = Callable[[str], None]


def say_nothing(_: str) -> None:
    """Ignore the announcement."""


class Clock:
    """Wall time of named steps."""

    def __init__(self, announce: Announce) -> None:
        self.announce = announce
        self.seconds: dict[str, float] = {}

    @contextmanager
    def time(self, step: str, words: str) -> Iterator[None]:
        """Announce a step, and record the wall time of the block."""
        self.announce(words)
        started = time.perf_counter()
        yield
        self.seconds[step] = round(time.perf_counter() - started, 3)
