"""The menus offer forms and letters where they make sense, each under a letter of its own."""

from collections import Counter
from datetime import date

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.office import fees
from app.office.desk import Desk
from app.rules.fees import FeeTable
from app.rules.ids import RequestId
from app.rules.rights import Remedy
from app.ui.seat import Seat
from app.ui.tabs import form_lines
from app.ui.tabs.case_menus import CASE_ACTS, acts_for
from app.ui.tabs.desk_menus import DESK_LISTS, lists_for
from tests.office.published_fees import publish
from tests.ui import request_desk as at
from tests.ui.conftest import Register

RECEIPT, METHOD, FORMS = "手数料の領収書", "開示方法の変更のお知らせ", "用紙"


@pytest.fixture
def key(seat: Seat, register: Register) -> RequestId:
    register("1001", "架空　太郎")
    publish(seat.desk, FeeTable(date(2026, 4, 1), {Remedy.disclosure: 300}))
    return at.take(seat.desk, wished_method="電磁的記録を郵送")


def offered(desk: Desk, key: RequestId) -> set[str]:
    groups = acts_for(at.sight_of(desk, key), desk.actor.roles)
    return {act.word.partition("(&")[0] for group in groups for act in group}


def test_a_receipt_is_offered_once_a_fee_is_there(seat: Seat, key: RequestId) -> None:
    assert RECEIPT not in offered(seat.desk, key)
    right = at.right_of(seat.desk, key)
    fees.receive(seat.desk, key, right.id, seat.desk.today, way="窓口で現金")
    assert RECEIPT in offered(seat.desk, key)
    assert RECEIPT not in offered(at.reader_beside(seat.desk), key)


def test_the_way_changes_only_for_what_is_approved(seat: Seat, key: RequestId) -> None:
    clerk = at.clerk_beside(seat.desk)
    at.identify(clerk, key)
    at.decide(clerk, key)
    at.submit(clerk, key)
    assert METHOD not in offered(clerk, key)
    at.approve(seat.desk, key)
    assert METHOD in offered(clerk, key)


def test_forms_are_offered_for_a_case_and_at_the_desk(seat: Seat, key: RequestId) -> None:
    assert FORMS in offered(seat.desk, key)
    reader = at.reader_beside(seat.desk)
    assert FORMS not in offered(reader, key)
    for desk, there in ((seat.desk, True), (reader, False)):
        found = [one.word for group in lists_for(desk.actor.roles) for one in group]
        assert ("用紙(&F)…" in found) is there


def test_each_line_opens_its_window(seat: Seat, key: RequestId, qtbot: QtBot) -> None:
    sight, parent = at.sight_of(seat.desk, key), QWidget()
    qtbot.addWidget(parent)
    opened = [
        form_lines.empty_forms(seat, parent),
        form_lines.forms_of_case(seat, sight, parent),
        form_lines.fee_receipt(seat, sight, parent),
        form_lines.method_change(seat, sight, parent),
    ]
    titles = [dialog.windowTitle() for dialog in opened]
    assert titles == [f"{word} - すくすく窓口" for word in (FORMS, FORMS, RECEIPT, METHOD)]
    qtbot.waitUntil(seat.doing.is_idle)


def test_no_letter_stands_twice_in_a_menu() -> None:
    menus = [[one.word for group in CASE_ACTS for one in group]]
    menus += [[one.word for one in group] for group in DESK_LISTS if group.word]
    first = [group.word or one.word for group in DESK_LISTS for one in group]
    menus.append(list(dict.fromkeys(first)))
    for words in menus:
        found = Counter(QKeySequence.mnemonic(word).toString() for word in words)
        assert [letter for letter, count in found.items() if not letter or count > 1] == []


def test_what_is_wanted_daily_and_its_settings_are_found_at_a_glance(seat: Seat) -> None:
    daily, *parts = lists_for(seat.desk.actor.roles)
    words = [one.word.partition("(")[0] for one in daily]
    assert words == ["週間進行表", "決裁を待つもの", "発送簿", "受付簿と集計"]
    assert [part.word.partition("(")[0] for part in parts][-1] == "設定"
    assert all(1 <= len(part.lines) <= 8 for part in parts)
    reader = at.reader_beside(seat.desk).actor.roles
    assert "設定(&S)" not in [part.word for part in lists_for(reader)]
