"""The disk breaks: a backup heals it, the erased stay erased, and the question is answered."""

from datetime import date
from pathlib import Path

import pytest

from app.office import access, erasures, incident_book, member_states, members
from app.office.desk import Desk
from app.rules.backup_causes import Cause
from app.rules.ids import MemberId
from app.storage import backup_making
from app.ui.dialogs.damaged_dialog import DamagedDialog
from app.ui.dialogs.lost_records_dialog import LostRecordsDialog, ask_what_is_lost
from app.ui.dialogs.sign_in_dialog import SignInDialog
from tests.office import seats
from tests.office.seats import Watch, dice
from tests.stories.hands import Hands
from tests.stories.people import MANAGER, TYPED
from tests.stories.reception import Reception

LEFT_ON, OVER_ON = date(2026, 4, 20), date(2026, 12, 1)
STAYS = seats.member("00010002", name="架空　残子", email="", telephone="")


@pytest.fixture
def erased(folder: Path, watch: Watch) -> tuple[MemberId, Path]:
    """Back up, erase somebody who left, register another, and break the disk."""
    desk = access.sign_in(folder, MANAGER, TYPED, clock=watch, randomness=dice(8).randbytes)
    key = members.register(desk, seats.member()).member_id
    member_states.leave(desk, key, LEFT_ON.isoformat(), "架空の退会")
    watch.turn_to(OVER_ON)
    made = backup_making.make(desk.store, folder / "backups", Cause.schedule, watch())
    erasures.erase_left(desk, [key])
    for newer in (folder / "backups").glob("*.skb"):
        if newer != made.path:
            newer.unlink()
    members.register(desk, STAYS)
    desk.close()
    (folder / "records.db").write_bytes(b"broken disk" * 1_000)
    return key, made.path


def state_of(desk: Desk, key: MemberId) -> str:
    with desk.look() as unit:
        return unit.members.rows([key])[0].state


def test_a_broken_disk_costs_an_afternoon_and_brings_nobody_back(
    reception: Reception, hands: Hands, erased: tuple[MemberId, Path]
) -> None:
    key, _backup = erased
    reception.ring()
    door = hands.see(SignInDialog).ui
    hands.fill((door.login_edit, MANAGER), (door.password_edit, TYPED))
    hands.chord("Ctrl+S")
    heal(hands)
    hands.fill((hands.see(SignInDialog).ui.password_edit, TYPED))
    hands.chord("Ctrl+S")
    window = reception.newest(1)
    desk = window.seat.desk
    assert state_of(desk, key) == "erased"
    assert not list(members.find_ids(desk, "架空"))
    ask_what_is_lost(window)
    asked = hands.see(LostRecordsDialog).ui
    hands.fill((asked.people_edit, "1"))
    hands.chord("Ctrl+S")
    hands.until(lambda: len(incident_book.rows(desk)) == 1)
    (view,) = incident_book.rows(desk)
    assert (view.row.kind.word, view.row.people_count) == ("滅失", 1)


def heal(hands: Hands) -> None:
    """Put the newest good backup back from the dialog that comes by itself."""
    dialog = hands.see(DamagedDialog)
    ui = dialog.ui
    hands.until(ui.key_box.isVisible)
    hands.on(ui.offers_combo)
    hands.enter()
    hands.fill((ui.login_edit, MANAGER), (ui.password_edit, TYPED))
    hands.chord("Ctrl+S")
    hands.until(lambda: dialog.outlook is not None)
    assert "この間に消去した1名は、戻した後でもう一度消去します。" in ui.question_label.plain
    hands.chord("Ctrl+S")
    hands.until(lambda: dialog.restored is not None)
    assert "damaged" in ui.told_label.plain
    hands.chord("Ctrl+S")
