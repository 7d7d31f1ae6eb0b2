"""The form of a known member is filled from one reading: values and edition belong together."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.office import members
from app.office.desk import Desk
from app.storage.unit import Unit
from app.ui.dialogs import overtaken
from app.ui.dialogs.member_dialog import MemberDialog
from app.ui.dialogs.overtaken_dialog import OvertakenDialog
from app.ui.seat import Seat
from tests.ui.conftest import Register

NEW = "山形県鶴岡市架空転居先9-9"


def test_a_change_between_two_readings_is_not_written_over(
    seat: Seat, desk: Desk, register: Register, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seat.doing.overtaken.connect(overtaken.meet)
    key = register("1001", "架空　太郎")
    read, draft, moved = Desk.look, members.draft(desk, key), list[bool]()

    @contextmanager
    def looking(at: Desk) -> Iterator[Unit]:
        """Let somebody else save right after the form has read for the first time."""
        with read(at) as unit:
            yield unit
        if not moved:
            moved.append(True)
            members.change(desk, key, replace(draft, address=NEW), 1)

    monkeypatch.setattr(Desk, "look", looking)
    dialog = MemberDialog(seat, changing=key)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(seat.doing.is_idle)
    monkeypatch.setattr(Desk, "look", read)
    dialog.ui.email_edit.setText("neu@example.jp")
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(OvertakenDialog)))
    assert members.draft(desk, key).address == NEW
    dialog.leave()


def test_children_changed_elsewhere_are_set_beside_what_was_typed(
    seat: Seat, desk: Desk, register: Register, qtbot: QtBot
) -> None:
    seat.doing.overtaken.connect(overtaken.meet)
    key = register("1001", "架空　太郎")
    dialog = MemberDialog(seat, changing=key)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(seat.doing.is_idle)
    with desk.unit("お子さまを直した") as unit:
        (child,) = unit.children.of([key])[key]
        (tie,) = unit.guardianships.of_child(child.id)
        unit.guardianships.change(tie.id, replace(tie, custody="sole"))
        unit.log((("member", key),))
    dialog.ui.telephone_edit.setText("0235000077")
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(OvertakenDialog)))
    (window,) = dialog.findChildren(OvertakenDialog)
    for one in window.choices:
        window.choose(one, mine="親権" not in one.word)
    window.save()
    with qtbot.waitSignal(dialog.changed):
        dialog.save()
    now = members.draft(desk, key)
    assert (now.telephone, now.children[0].custody) == ("0235000077", "単独")
