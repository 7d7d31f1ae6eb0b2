"""Move the records of a folder to a server, once and whole."""

from dataclasses import dataclass
from typing import Final

from app.office.desk import Desk
from app.office.record_moves import MOVED_TO
from app.rules.errors import Refused
from app.rules.roles import Verb
from app.storage import server_copy, server_founding
from app.storage.server_place import ServerPlace
from app.storage.server_rings import TableRings
from app.storage.unit import Stamp, writing

TITLE: Final = "サーバーへ移した"
_NOT_ENCRYPTED: Final = (
    "暗号化していない記録は、サーバーへ移せません。何も変えていません。"
    "先に「encrypt」で暗号化してください（控えと鍵は、移した先でも暗号化されます）。"
)
_PRACTICE: Final = "練習用の記録は、サーバーへ移せません。何も変えていません。"
_THERE: Final = "この記録は、もうサーバーにあります。何も変えていません。"


@dataclass(frozen=True)
class Moved:
    """Say where the records went, and how many rows."""

    label: str
    rows: int
    anchor: str


def move(desk: Desk, place: ServerPlace, program_role: str) -> Moved:
    """Copy everything to an empty database and close the folder for further work.

    Nobody can write in the folder meanwhile. Where anything fails, the folder is as it was and
    nothing stays on the server.

    Raises:
        Refused: the records are plain, for practice, or on a server already.
        CopyRefused: the copy is not the same as the records.
    """
    desk.demand(Verb.renew_keys)
    _refuse_unfit(desk)
    with server_founding.founding(place, program_role) as engine, desk.unit(TITLE) as unit:
        copied = server_copy.copy_from(unit.session.connection(), engine)
        values = {"place": place.label, "rows": sum(copied.rows.values())}
        with writing(engine, desk.randomness, Stamp(desk.actor.id, desk.clock(), TITLE)) as there:
            anchor = there.log((("staff", desk.actor.id),), values)
        TableRings(engine).write(desk.store.keys.read())
        unit.settings.change(MOVED_TO, place.label)
        unit.log((("staff", desk.actor.id),), values)
    return Moved(place.label, sum(copied.rows.values()), anchor)


def _refuse_unfit(desk: Desk) -> None:
    for holds, sentence in (
        (desk.store.on_server, _THERE),
        (desk.practice, _PRACTICE),
        (not desk.store.encrypted, _NOT_ENCRYPTED),
    ):
        if holds:
            raise Refused(sentence)
