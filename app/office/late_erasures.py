"""Erase again by a list of the erased that was out of reach when the records were put back.

After a restore without its list the second place is chosen anew; whoever its list names stands
in the records only because nobody knew it then.
"""

from collections.abc import Sequence
from pathlib import Path

from app.office import backups, erased_lists, erasure_finish, erasure_list, restore_erasures
from app.office.changes import changes
from app.office.desk import Desk
from app.office.list_keys import list_key
from app.office.restore_erasures import Past
from app.rules.backup_causes import Cause
from app.rules.erased_lines import ErasedLine
from app.rules.roles import Verb
from app.storage.errors import RecordsOutOfReach
from app.storage.unit import Unit

TOUCHED = changes("members", "consents", "requests", "letters")
NOTICE = "2つめの場所の一覧による消去"


def catch_up(desk: Desk, place: Path) -> int:
    """Erase whoever the list in a place names and a restore brought back; return how many.

    A backup is made before, as before every erasure.

    Raises:
        RecordsOutOfReach: another program has the list open; nothing was changed.
    """
    desk.demand(Verb.change_settings)
    with desk.look() as unit:
        past = _past(desk, unit)
        if past is None or not _standing(unit, place, past):
            return 0
    backups.before(desk, Cause.before_erasure)
    with desk.unit(NOTICE) as unit:
        lines = _standing(unit, place, past)
        done = restore_erasures.replay(desk, unit, lines, past).erasure_ids
        unit.log(tuple(("erasure", key) for key in done), {"erased_again": len(done)})
    erasure_finish.finish(desk)
    return len(done)


def _past(desk: Desk, unit: Unit) -> Past | None:
    """Return the moment to which the records went back last; None where they never did."""
    restores = unit.restores.rows()
    return Past(restores[0].made_at, list_key(desk, unit)) if restores else None


def _standing(unit: Unit, place: Path, past: Past) -> Sequence[ErasedLine]:
    known = {line.identity for line in erasure_list.erased_in(unit)}
    lists = erased_lists.found([place], past.key)
    for one in lists:
        if one.held:
            raise RecordsOutOfReach(one.problem)
    told = [line for one in lists for line in one.lines]
    unknown = [line for line in told if line.identity not in known]
    return restore_erasures.waiting(unit, unknown, past)
