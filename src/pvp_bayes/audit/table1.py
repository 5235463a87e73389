"""Audit Table 1: compare each printed number of a row with the other numbers of the row."""

import math
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from pvp_bayes.audit.findings import Finding, FindingPlace, allowed_text
from pvp_bayes.audit.p_values import check_p
from pvp_bayes.printed.intervals import Interval, overlap, widen
from pvp_bayes.printed.study import GROUPS, Counts, Group, Moments, Quartiles, Study, Variable
from pvp_bayes.printed.whole_numbers import list_splits, possible_squares, possible_sums

__all__ = ["check_variable", "group_size"]


MAX_SPLITS = 1_000
"""Largest number of splits (counts by value) that is enumerated."""
MAX_VALUES = 100
"""Largest range of values for which splits are enumerated."""
MAX_SUMS = 10_000
"""Largest number of possible sums for which the SD is checked; with more, no SD can fail."""
MAX_SPLIT_WORK = 300_000
"""Largest number of partial splits that the enumeration may visit, about one second."""
Ints = NDArray[np.int64]
Splits = tuple[Ints | None, Ints | None]


def check_variable(study: Study, variable: Variable) -> Iterator[Finding]:
    """Yield the findings about one row of Table 1, in printed order."""
    place = FindingPlace(variable.name, variable.where)
    splits: list[Ints | None] = []
    for name, group, size in zip(GROUPS, variable.groups, study.sizes, strict=True):
        inside = place.inside(name)
        yield from _check_size(inside, group, size)
        if isinstance(group, Counts):
            yield from _check_percent(inside, variable, group, size)
        elif isinstance(group, Moments):
            n = group_size(group, size)
            yield from _check_moments(inside, variable, group, n)
            yield _check_splits(inside, variable, group, n, splits)
        else:
            yield from _check_quartiles(inside, variable, group)
    yield check_p(study, variable, place, splits)


def group_size(group: Group, size: int) -> int:
    """Return the number of patients of a group with a value."""
    if group.n is not None:
        return group.n
    return sum(group.levels.values()) if isinstance(group, Counts) else size


def _check_size(place: FindingPlace, group: Group, size: int) -> Iterator[Finding]:
    if group.n is not None:
        yield _check_stated_size(place, group.n, size)
    if not isinstance(group, Counts):
        return
    total, whole = sum(group.levels.values()), size if group.n is None else group.n
    printed, allowed = str(total), (float(whole), float(whole))
    if total > whole:
        reason = f"The levels add up to {total} patients, more than the {whole} there are."
        yield place.impossible("group_size", printed, allowed, reason)
    elif total < whole:
        reason = f"The levels add up to {total} of {whole} patients; {whole - total} are not "
        reason += "accounted for, and no number of missing values says why."
        yield place.inconsistent("group_size", printed, allowed, reason)
    else:
        reason = f"The levels add up to {total} patients, as many as there are."
        yield place.consistent("group_size", printed, allowed, reason)


def _check_stated_size(place: FindingPlace, n: int, size: int) -> Finding:
    allowed = (0.0, float(size))
    if n > size:
        reason = f"{n} patients with a value are more than the {size} of the group."
        return place.impossible("stated_size", str(n), allowed, reason)
    reason = f"{n} of {size} patients have a value."
    return place.consistent("stated_size", str(n), allowed, reason)


def _check_percent(
    place: FindingPlace, variable: Variable, group: Counts, size: int
) -> Iterator[Finding]:
    texts = group.percent or {}
    adjusted = len(texts) == len(group.levels) and math.isclose(
        sum(p.value for p in texts.values()), 100.0, abs_tol=1e-9
    )
    for level, number in texts.items():
        count = group.levels[level]
        spot = place.inside(level)
        wholes = _denominators(variable, group, level, size)
        found = [name for name, n in wholes.items() if overlap(number.interval, _percent(count, n))]
        allowed = _percent(count, next(iter(wholes.values())))
        share = f"{number.text}% for {count} patients"
        if found and found[0] == next(iter(wholes)):
            reason = f"{share} agrees with {allowed_text(allowed)}% of {found[0]}."
            yield spot.consistent("percent", number.text, allowed, reason)
        elif found:
            reason = f"{share} is of {found[0]}, not of {next(iter(wholes))}."
            yield spot.consistent("percent", number.text, allowed, reason, "low")
        elif adjusted and abs(number.value - allowed[0]) < 10.0**-number.digits * (1 + 1e-9):
            reason = f"{share} is {allowed_text(allowed)}% moved by less than one unit of the last "
            reason += "digit, so that the printed percentages add up to 100."
            yield spot.consistent("percent", number.text, allowed, reason, "low")
        else:
            reason = f"{share} cannot be reproduced from any group size of this row; "
            reason += f"of {next(iter(wholes))} it would be {allowed_text(allowed)}%."
            yield spot.inconsistent("percent", number.text, allowed, reason)


def _denominators(variable: Variable, group: Counts, level: str, size: int) -> dict[str, int]:
    """Return the possible denominators of a percentage by name, the usual one first."""
    totals = [sum(g.levels.values()) for g in variable.groups if isinstance(g, Counts)]
    rows = [g.levels[level] for g in variable.groups if isinstance(g, Counts)]
    wholes = {
        "the patients with a value": sum(group.levels.values()),
        "the stated number": group.n or 0,
        "the whole group": size,
        "the level in both groups": sum(rows),
        "both groups together": sum(totals),
    }
    return {name: n for name, n in wholes.items() if n > 0} or {"the whole group": size}


def _percent(count: int, whole: int) -> Interval:
    return widen((100 * count / whole, 100 * count / whole))


def _check_quartiles(
    place: FindingPlace, variable: Variable, group: Quartiles
) -> Iterator[Finding]:
    ends = [number.interval for number in (group.q1, group.median, group.q3)]
    printed = f"{group.median.text} ({group.q1.text} to {group.q3.text})"
    allowed = ends[0][0], ends[2][1]
    if ends[0][0] > ends[1][1] or ends[1][0] > ends[2][1] or ends[0][0] > ends[2][1]:
        reason = "The median does not lie between the quartiles, which no data set can have."
        yield place.impossible("quartile_order", printed, allowed, reason)
    else:
        reason = "The median lies between the quartiles."
        yield place.consistent("quartile_order", printed, allowed, reason)
    if variable.range is not None:
        outside = ends[0][1] < variable.range[0] or ends[2][0] > variable.range[1]
        yield _range_finding(place, "quartile_range", printed, variable.range, outside=outside)


def _range_finding(
    place: FindingPlace, check: str, printed: str, limits: Interval, *, outside: bool
) -> Finding:
    text = f"the range of {allowed_text(limits)}"
    if outside:
        return place.impossible(check, printed, limits, f"{printed} lies outside {text}.")
    return place.consistent(check, printed, limits, f"{printed} lies inside {text}.")


def _check_moments(
    place: FindingPlace, variable: Variable, group: Moments, n: int
) -> Iterator[Finding]:
    if n < 2:
        reason = f"A mean and standard deviation of {n} patients say nothing more."
        yield place.silent("sd_bounds", group.sd.text, reason)
        return
    if variable.range is not None:
        outside = not overlap(group.mean.interval, variable.range)
        yield _range_finding(place, "mean_range", group.mean.text, variable.range, outside=outside)
    yield _check_sd(place, variable, group, n)
    if variable.kind != "count":
        yield from _skip_granularity(place, variable, group, n)
        return
    yield _check_grim(place, group, n)
    yield _check_grimmer(place, group, n)
    if variable.range == (0, 1):
        yield _check_debit(place, group, n)


def _skip_granularity(
    place: FindingPlace, variable: Variable, group: Moments, n: int
) -> Iterator[Finding]:
    reason = "A continuous measurement may have any decimals, so neither its mean nor its standard "
    reason += "deviation is confined to fractions of the group size."
    yield place.silent("grimmer", group.sd.text, reason)
    if variable.unit or group.mean.bound or possible_sums(group.mean, n):
        yield place.silent("grim", group.mean.text, reason)
        return
    total = math.floor(group.mean.value * n)
    near = " and ".join(f"{k}/{n} = {k / n:.4f}" for k in (total, total + 1))
    reason = (
        f"The unit is not printed; if it was recorded in whole units, no {n} patients can have "
    )
    reason += f"the mean {group.mean.text} ({near}), and if in decimals nothing follows."
    yield place.silent("grim", group.mean.text, reason, "low")


def _check_sd(place: FindingPlace, variable: Variable, group: Moments, n: int) -> Finding:
    low, high = 0.0, math.inf
    if variable.range is not None:
        high = _largest_sd(group.mean.interval, variable.range, n)
    if variable.kind == "count" and not group.mean.bound:
        low = _smallest_sd(group.mean.interval, n)
    allowed = widen((low, high))
    text = allowed_text((low, high))
    if (low, high) == (0.0, math.inf):
        reason = "Without a range any standard deviation is possible."
        return place.silent("sd_bounds", group.sd.text, reason)
    if overlap(group.sd.interval, allowed):
        reason = f"Mean {group.mean.text}, n = {n} and the range allow {text}."
        return place.consistent("sd_bounds", group.sd.text, allowed, reason)
    reason = f"The standard deviation {group.sd.text} is impossible together with the mean "
    reason += f"{group.mean.text}, n = {n} and the range, which allow {text}."
    return place.impossible("sd_bounds", group.sd.text, allowed, reason)


def _largest_sd(mean: Interval, limits: Interval, n: int) -> float:
    """Return the largest sample SD given a mean in the interval (Bhatia and Davis 2000)."""
    low, high = limits
    centre = min(max((low + high) / 2, mean[0]), mean[1])
    centre = min(max(centre, low), high)
    return math.sqrt(n / (n - 1) * (high - centre) * (centre - low))


def _smallest_sd(mean: Interval, n: int) -> float:
    """Return the smallest SD of n integers with a mean in the interval, for divisor n or n - 1."""
    low, high = mean
    if n == 0 or not (math.isfinite(low) and math.isfinite(high)) or math.floor(high) >= low:
        return 0.0
    share = min(low - math.floor(low), math.ceil(high) - high)
    return math.sqrt(share * (1 - share))


def _check_grim(place: FindingPlace, group: Moments, n: int) -> Finding:
    step, printed = 10.0**-group.mean.digits, group.mean.text
    if group.mean.bound or n >= 1 / step:
        reason = f"With n = {n} every mean of {group.mean.digits} decimals is possible."
        return place.silent("grim", printed, reason)
    sums = possible_sums(group.mean, n)
    if sums:
        allowed = widen((sums[0] / n, sums[-1] / n))
        possible = allowed_text((sums[0], sums[-1]))
        reason = f"A mean of {printed} is possible for {n} whole numbers (sum {possible})."
        return place.consistent("grim", printed, allowed, reason)
    total = math.floor(group.mean.value * n)
    nearest = min((total, total + 1), key=lambda k: abs(k / n - group.mean.value))
    reason = f"No {n} whole numbers have the mean {printed}; the nearest is {nearest}/{n} = "
    reason += f"{nearest / n:.4f}."
    return place.impossible("grim", printed, (nearest / n, nearest / n), reason)


def _check_grimmer(place: FindingPlace, group: Moments, n: int) -> Finding:
    printed = group.sd.text
    sums = range(0) if group.mean.bound or group.sd.bound else possible_sums(group.mean, n)
    if len(sums) > MAX_SUMS:
        reason = f"With n = {n} and so few decimals every standard deviation is possible."
        return place.silent("grimmer", printed, reason)
    if not sums:
        reason = "No whole sum gives the mean, so no standard deviation can be checked."
        return place.silent("grimmer", printed, reason)
    found = [(s, q[0], q[-1]) for s in sums if (q := possible_squares(group.sd, n, s))]
    if found:
        ends = [math.sqrt(max(q - s * s / n, 0.0) / (n - 1)) for s, *qs in found for q in qs]
        reason = (
            f"{n} whole numbers can have the mean {group.mean.text} and this standard deviation."
        )
        return place.consistent("grimmer", printed, widen((min(ends), max(ends))), reason)
    if _divides_by_n(group, n, sums):
        reason = (
            f"{n} whole numbers can have this standard deviation only if its sum of squares was "
        )
        reason += "divided by n and not by n - 1."
        return place.silent("grimmer", printed, reason, "low")
    reason = f"No {n} whole numbers have the mean {group.mean.text} and the standard deviation "
    reason += f"{printed} together."
    return place.impossible("grimmer", printed, (math.nan, math.nan), reason)


def _divides_by_n(group: Moments, n: int, sums: range) -> bool:
    """Return whether integers can have the mean and the printed SD if its divisor was n."""
    low, high = widen(group.sd.interval)
    for total in sums:
        least, most = (n * max(end, 0.0) ** 2 + total * total / n for end in (low, high))
        first = math.ceil(least - 1e-6)
        first += (first - total) % 2
        if first <= most + 1e-6:
            return True
    return False


def _check_debit(place: FindingPlace, group: Moments, n: int) -> Finding:
    low, high = (min(max(end, 0.0), 1.0) for end in group.mean.interval)
    ends = [math.sqrt(p * (1 - p)) for p in (low, high)]
    top = 0.5 if low <= 0.5 <= high else max(ends)
    allowed = widen((min(ends), top * math.sqrt(n / (n - 1))))  # divisor n or n - 1
    text = allowed_text(allowed)
    if overlap(group.sd.interval, allowed):
        reason = f"Zeros and ones with the mean {group.mean.text} allow {text}."
        return place.consistent("debit", group.sd.text, allowed, reason)
    reason = f"Zeros and ones with the mean {group.mean.text} allow only {text}."
    return place.impossible("debit", group.sd.text, allowed, reason)


def _check_splits(
    place: FindingPlace, variable: Variable, group: Moments, n: int, splits: list[Ints | None]
) -> Finding:
    """Return the finding on the splits over values; append a unique split to `splits`."""
    printed = f"{group.mean.text} \u00b1 {group.sd.text}"
    splits.append(None)
    obstacle = _split_obstacle(variable, group, n)
    if obstacle:
        return place.silent("count_split", printed, obstacle)
    assert variable.range is not None  # noqa: S101  (`_split_obstacle` checks it)
    values = range(int(variable.range[0]), int(variable.range[1]) + 1)
    found = list_splits(group.mean, group.sd, n, values, limit=MAX_SPLITS + 1)
    number = float(len(found))
    if len(found) > MAX_SPLITS:
        reason = f"More than {MAX_SPLITS} splits of {n} patients over {_values(values)} give this "
        reason += "mean and standard deviation."
        return place.consistent("count_split", printed, (number, math.inf), reason)
    if len(found) == 1:
        splits[-1] = found[0]
        split = ", ".join(f"{v}: {c}" for v, c in zip(values, found[0].tolist(), strict=True))
        reason = (
            f"Exactly one split of {n} patients gives this mean and standard deviation: {split}."
        )
        return place.consistent("count_split", printed, (1.0, 1.0), reason)
    if len(found) > 1:
        reason = f"{len(found)} splits of {n} patients over {_values(values)} give this mean and "
        reason += "standard deviation."
        return place.consistent("count_split", printed, (number, number), reason)
    if _divides_by_n(group, n, possible_sums(group.mean, n)):
        reason = f"No split of {n} patients over {_values(values)} gives this mean and standard "
        reason += "deviation; one with divisor n in place of n - 1 is not excluded."
        return place.silent("count_split", printed, reason, "low")
    reason = f"No split of {n} patients over {_values(values)} gives this mean and standard "
    reason += "deviation."
    return place.impossible("count_split", printed, (0.0, 0.0), reason)


def _values(values: range) -> str:
    return f"the values {values.start} to {values.stop - 1}"


def _split_obstacle(variable: Variable, group: Moments, n: int) -> str:
    """Return why splits cannot be enumerated, or an empty string."""
    if variable.kind != "count":
        return "Only whole numbers can be split into counts by value."
    if variable.range is None:
        return "No range of values is stated, so counts by value are not confined."
    if group.mean.bound or group.sd.bound or n < 2:
        return "A mean and a standard deviation of two or more patients are needed."
    if variable.range[1] - variable.range[0] > MAX_VALUES:
        return f"More than {MAX_VALUES} values are possible, too many to list counts by value."
    if _split_work(group, n, variable.range) > MAX_SPLIT_WORK:
        return "There are too many ways to split the patients over the values to list them."
    return ""


def _split_work(group: Moments, n: int, limits: Interval) -> float:
    """Return an upper bound on the number of partial splits that the enumeration visits."""
    top = round(limits[1] - limits[0])
    mean, sd = group.mean.interval[1] - limits[0], group.sd.interval[1]
    total, squares = max(mean, 0.0) * n, (max(mean, 0.0) ** 2 + sd**2) * n
    sums = possible_sums(group.mean, n)
    squares_of = (possible_squares(group.sd, n, s) for s in sums[:MAX_SPLITS])
    pairs = sum(max(q.stop - q.start, 0) / q.step for q in squares_of)
    if len(sums) > MAX_SUMS:
        return math.inf
    work = pairs * max(1.0, len(sums) / MAX_SPLITS)
    for value in range(top, 2, -1):  # the last three counts are determined by the others
        work *= 1 + min(n, total / value, squares / value**2)
        if work > MAX_SPLIT_WORK:
            break
    return work
