"""Move the records of a folder to a server, once and whole."""

from dataclasses import dataclass
from typing import Final

from app.office.desk import Desk
from app.office.record_moves import MOVED_TO
from app.rules.errors import OfficeError, Refused
from app.rules.roles import Verb
from app.storage import server_copy, server_founding, sole_use
from app.storage.errors import RecordsOutOfReach
from app.storage.server_place import ServerPlace
from app.storage.server_rings import TableRings
from app.storage.unit import Stamp, reading, writing

TITLE: Final = "サーバーへ移した"
_NOT_ENCRYPTED: Final = (
    "暗号化していない記録は、サーバーへ移せません。何も変えていません。"
    "先に「encrypt」で暗号化してください（控えと鍵は、移した先でも暗号化されます）。"
)
_PRACTICE: Final = "練習用の記録は、サーバーへ移せません。何も変えていません。"
_THERE: Final = "この記録は、もうサーバーにあります。何も変えていません。"
_HELD: Final = (
    "ほかの画面かコマンドが、この記録を使っています。まだ何も移していません。"
    "すくすく窓口をすべて閉じ、コマンドが終わるのを待ってから、もう一度お試しください。"
)

_UNSURE: Final = (
    "移す操作の終わりにデータフォルダを読めなくなり、移し終えたかどうかを確かめられません。"
    "記録は、データフォルダか {label} のどちらかで開きます。フォルダのあるディスクを確かめ、"
    "先にフォルダを開いてください。開けたときは移っていません。そのときは、サーバーの担当の方に、"
    "サーバーに残った写しを消してもらってください。"
)


@dataclass(frozen=True)
class Moved:
    """Say where the records went, and how many rows."""

    label: str
    rows: int
    anchor: str


def move(desk: Desk, place: ServerPlace, program_role: str) -> Moved:
    """Copy everything to an empty database and close the folder for further work.

    Nobody can write in the folder meanwhile, and whoever opened it in between saves nothing in it
    afterwards (`record_moves`). Where anything fails, the folder is as it was and
    nothing stays on the server.

    Raises:
        Refused: the records are plain, for practice, or on a server already.
        RecordsBusy: somebody else has them open, and may have something half typed.
        CopyRefused: the copy is not the same as the records.
    """
    desk.demand(Verb.renew_keys)
    _refuse_unfit(desk)
    sole_use.refuse_others(desk.store, _HELD)
    done: list[Moved] = []
    try:
        _copy(desk, place, program_role, done)
    except (Exception, KeyboardInterrupt):
        if not (done and _has_left(desk, place)):
            raise
    return done[-1]


def _copy(desk: Desk, place: ServerPlace, program_role: str, done: list[Moved]) -> None:

    def is_kept() -> bool:
        return bool(done) and _has_left(desk, place)

    made = server_founding.founding(place, program_role, is_kept=is_kept)
    who = (("staff", desk.actor.id),)
    with made as engine, desk.unit(TITLE) as unit:
        copied = server_copy.copy_from(unit.session.connection(), engine)
        values = {"place": place.label, "rows": sum(copied.rows.values())}
        with writing(engine, desk.randomness, Stamp(desk.actor.id, desk.clock(), TITLE)) as there:
            anchor = there.log(who, values)
        unit.settings.change(MOVED_TO, place.label)
        unit.log(who, values)
        done.append(Moved(place.label, sum(copied.rows.values()), anchor))
        # Last of all: from here until the folder is closed, both would open.
        TableRings(engine).write(desk.store.keys.read())


def _has_left(desk: Desk, place: ServerPlace) -> bool:
    """Ask the folder itself whether it is closed, whatever broke off the move."""
    stamp = Stamp(desk.actor.id, desk.clock(), TITLE)
    try:
        with reading(desk.store.engine, desk.randomness, stamp) as unit:
            return unit.settings.read(MOVED_TO) == place.label
    except OfficeError as error:
        raise RecordsOutOfReach(_UNSURE.format(label=place.label)) from error


def _refuse_unfit(desk: Desk) -> None:
    for holds, sentence in (
        (desk.store.on_server, _THERE),
        (desk.practice, _PRACTICE),
        (not desk.store.encrypted, _NOT_ENCRYPTED),
    ):
        if holds:
            raise Refused(sentence)
