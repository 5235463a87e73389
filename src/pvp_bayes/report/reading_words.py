"""Say in words which reading of Table 2 was taken, and what decided it."""

import math
from collections.abc import Mapping, Sequence

from pvp_bayes.patients.reconstruction import TOLERANCE
from pvp_bayes.report.wording import pluralise
from pvp_bayes.tables.choice import ReadingChoice
from pvp_bayes.tables.reading import ALL_ROWS, Reading

__all__ = ["describe_miss", "describe_reading", "explain_choice"]

MOST_LISTED = 5
"""Largest number of readings that are named in a sentence; `readings.csv` has all."""
_NEAR = f"{100 * TOLERANCE:.0f} %"


def describe_reading(reading: Reading, names: Mapping[str, str]) -> str:
    """Return a reading in words.

    >>> from pvp_bayes.tables.reading import Change
    >>> changes = (Change("reversed", "a"), Change("dichotomised", "b", 2))
    >>> describe_reading(Reading(changes), {"a": "Age", "b": "Bones"})
    '“Age” the other way round and “Bones” as 2 or more against fewer'
    >>> changes = (Change("dichotomised", "b", 2), Change("reversed", "b"))
    >>> describe_reading(Reading(changes), {"a": "Age", "b": "Bones"})
    '“Bones” as fewer than 2 against 2 or more'
    >>> describe_reading(Reading(), {})
    'as printed'
    """
    targets = dict.fromkeys(change.target for change in reading.changes)
    return " and ".join(_describe_row(reading, t, names) for t in targets) or "as printed"


def _describe_row(reading: Reading, target: str, names: Mapping[str, str]) -> str:
    """Return what a reading changes in one row."""
    kinds = {c.kind: c.threshold for c in reading.changes if c.target == target}
    label, cut = f"“{names.get(target, target)}”", kinds.get("dichotomised")
    if "reversed" in kinds and target == ALL_ROWS:
        return "all rows reversed, as when the other group of the outcome was modelled"
    if cut is not None and len(kinds) == 2:
        return f"{label} as fewer than {cut} against {cut} or more"
    if cut is not None:
        return f"{label} as {cut} or more against fewer"
    done = {"reversed": "the other way round", "level": "with its levels swapped"}
    return f"{label} {' and '.join(done[kind] for kind in kinds)}"


def describe_miss(miss: float) -> str:
    """Return by how much the nearest patients miss Table 2.

    >>> describe_miss(0.012), describe_miss(0.104), describe_miss(3.27)
    ('within 2 %', 'miss by 10 % of a standard error', 'miss by 3.3 standard errors')
    """
    if miss <= TOLERANCE:
        return f"within {_NEAR}"
    if math.isinf(miss):
        return "none with a finite fit"
    return f"miss by {_measure(miss)}"


def _measure(miss: float) -> str:
    return (
        f"{100 * miss:.2g} % of a standard error"
        if miss < 0.995
        else (f"{miss:.2g} standard errors")
    )


def explain_choice(choice: ReadingChoice) -> str:
    """Say which reading was taken and what decided it, in one or a few sentences.

    >>> explain_choice(ReadingChoice(Reading(), "feasibility", printed=True))
    'The printed reading is taken: the tables do not exclude it.'
    """
    if choice.decided_by == "user":
        return f"The reading {choice.reading.name} was chosen by the user."
    if choice.decided_by == "not tested":
        return f"The printed reading is taken; feasibility is {choice.obstacle}."
    if not choice.fits:
        return (
            "No reading of Table 2 can be preferred, so its estimates are used alone, as printed: "
            f"{_say_printed(choice)}{_say_nothing(choice)}.{_say_untried(choice)}"
        )
    if not choice.reading.changes:
        return f"The printed reading is taken: {_say_printed_taken(choice)}"
    return (
        f"The reading {choice.reading.name} is taken: {_say_printed(choice)}{_say_why(choice)}."
        f"{_say_untried(choice)}"
    )


def _say_printed_taken(choice: ReadingChoice) -> str:
    if choice.decided_by == "closeness":
        return f"patients were found that come within {_NEAR} of Table 2."
    names = _list_names(choice.others)
    also = f" They do not exclude these single changes either: {names}." if names else ""
    return f"the tables do not exclude it.{also}"


def _say_printed(choice: ReadingChoice) -> str:
    """Return why the printed reading is not taken, as the first half of a sentence."""
    if choice.printed is False:
        return "no data set can have both tables as printed, and "
    miss = dict(choice.misses).get(Reading())
    if miss is None:
        return ""
    if math.isinf(miss):
        return "no patients with a finite fit were found for the printed reading, and "
    return f"the nearest patients found for the printed reading miss it by {_measure(miss)}, and "


def _say_why(choice: ReadingChoice) -> str:
    """Return why a changed reading is taken, by the test that decided it."""
    change = _name_size(choice.reading, 1)
    if choice.decided_by == "feasibility":
        return f"this is the only {change} that the linear program does not exclude"
    if choice.decided_by == "signs":
        several = (choice.reading, *choice.others)
        return (
            f"of the {_name_size(choice.reading, 2)} {_say_test(choice)} ({_list_names(several)}) "
            "it alone agrees best with Table 1; the others cannot be excluded"
        )
    if ALL_ROWS in {c.target for c in choice.reading.changes}:
        why = "with all rows reversed, which is what software prints that models the other group "
        return f"{why}of the outcome, patients were found that come within {_NEAR} of Table 2"
    rivals = _list_misses(choice, choice.reading.size)
    return (
        f"this is the only {change} tried under which patients were found that come within {_NEAR} "
        f"of Table 2{rivals}"
    )


def _say_nothing(choice: ReadingChoice) -> str:
    """Return why no other reading is taken."""
    if choice.others:
        return (
            f"of the {_name_size(choice.others[0], 2)} {_say_test(choice)} "
            f"({_list_names(choice.others)}) none agrees better with Table 1 than all others"
        )
    if len(choice.misses) > (Reading() in dict(choice.misses)):
        near = _list_misses(choice, 1) or _list_misses(choice, 2)
        return f"under no other reading tried do patients come within {_NEAR} of Table 2{near}"
    return "no other reading that was tried is possible"


def _say_test(choice: ReadingChoice) -> str:
    if choice.misses:
        return f"under which patients come within {_NEAR} of Table 2"
    return "that the linear program does not exclude"


def _say_untried(choice: ReadingChoice) -> str:
    """Return how many readings no larger than the one taken were left out, if any was tried."""
    most = choice.reading.size if choice.fits else math.inf
    count = sum(r.size <= most for r in choice.untried) if choice.misses else 0
    readings = pluralise(count, "reading was", "readings were")
    return f" {count} further {readings} not tried." if count else ""


def _list_misses(choice: ReadingChoice, size: int) -> str:
    """Return the nearest readings of a size that was not taken, with their misses."""
    found = {r: m for r, m in choice.misses if r.size == size and math.isfinite(m)}
    misses = {r: m for r, m in found.items() if r != choice.reading}
    nearest = sorted(misses, key=misses.__getitem__)[:MOST_NAMED]
    listed = ", ".join(f"{r.name} misses by {_measure(misses[r])}" for r in nearest)
    more = len(misses) - len(nearest)
    rest = f", {more} further {pluralise(more, 'one', 'ones')} by more" if more else ""
    return f" ({listed}{rest})" if listed else ""


def _list_names(readings: Sequence[Reading]) -> str:
    names = ", ".join(reading.name for reading in readings[:MOST_LISTED])
    more = len(readings) - MOST_LISTED
    return f"{names} and {more} more" if more > 0 else names


def _name_size(reading: Reading, count: int) -> str:
    one = "single change" if reading.size == 1 else f"combination of {reading.size} changes"
    many = "single changes" if reading.size == 1 else f"combinations of {reading.size} changes"
    return f"{pluralise(count, one, many)} of coding"


MOST_NAMED = 3
"""Largest number of readings whose misses are listed in a sentence."""
