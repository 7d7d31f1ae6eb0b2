"""Name the verbs about restores, and a call that would do each."""

from collections.abc import Callable, Mapping
from pathlib import Path

from app.office import lost_records, quarantine, restore_lost_list
from app.office.desk import Desk
from app.rules.ids import RestoreId
from app.rules.roles import Verb

INNER = frozenset(
    {
        *("restore_erasures.replay", "restore_merging.merge"),
        *("second_place_checks.refuse_others",),
    }
)


def acts(folder: Path) -> Mapping[str, tuple[Verb, Callable[[Desk], object]]]:
    """Name them with what they need and a call that would do it."""
    del folder
    key = RestoreId(1)
    return {
        "lost_records.lost": (Verb.judge, lambda d: lost_records.lost(d, key, "3")),
        "lost_records.nothing": (Verb.judge, lambda d: lost_records.nothing(d, key)),
        "lost_records.waiting": (Verb.judge, lost_records.waiting),
        "quarantine.offers_of": (Verb.restore, quarantine.offers_of),
        "restore_lost_list.look": (Verb.restore, lambda d: restore_lost_list.look(d, 0)),
        "restore_lost_list.take": (Verb.restore, lambda d: restore_lost_list.take(d, 0)),
    }
