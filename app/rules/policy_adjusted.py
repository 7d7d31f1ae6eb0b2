"""Count and name what somebody adjusted of a reading before it is registered."""

from collections import Counter
from collections.abc import Iterator, Sequence

from app.rules.policy_parts import FactKind
from app.rules.policy_reading import Reading, newest


def adjusted_rows(reading: Reading) -> frozenset[int]:
    """Return the rows at which clauses begin, or are called, otherwise than read."""
    return frozenset(one.first_row for one in {*reading.as_read.starts} ^ {*reading.parts.starts})


def adjusted_entries(reading: Reading, kind: FactKind) -> int:
    """Count the entries of one kind that are otherwise than read; another order counts once."""
    was, now = reading.found.get(kind, ()), reading.parts.facts.get(kind, ())
    gone, come = Counter(was) - Counter(now), Counter(now) - Counter(was)
    return max(gone.total(), come.total()) or int(was != now)


def is_chosen(reading: Reading) -> bool:
    """Tell whether somebody chose another day or kind of the version than was read."""
    chosen, read = reading.chosen, newest(reading.as_read)
    return chosen is not None and (read is None or chosen != read)


def adjusted(reading: Reading) -> int:
    """Count the places at which a reading was adjusted."""
    entries = sum(adjusted_entries(reading, kind) for kind in FactKind)
    return len(adjusted_rows(reading)) + entries + is_chosen(reading)


def adjustments(reading: Reading) -> Sequence[str]:
    """Name what was adjusted, kind by kind."""
    return list(_adjustments(reading))


def _adjustments(reading: Reading) -> Iterator[str]:
    rows = len(adjusted_rows(reading))
    if rows:
        yield f"項目の区切りと見出し {rows}か所"
    for kind in FactKind:
        entries = adjusted_entries(reading, kind)
        if entries:
            yield f"{kind.word} {entries}か所"
    if is_chosen(reading):
        yield "版の日と種類"
