"""名寄せ: the candidates, two registrations side by side, and the way back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.office import child_merging, member_page, members, merging
from app.rules.ids import MemberId
from app.ui.dialogs.child_merges_dialog import ChildMergesDialog
from app.ui.dialogs.merge_dialog import MergeDialog
from app.ui.dialogs.merges_dialog import MergesDialog
from app.ui.dialogs.part_dialog import PartDialog, child_part_dialog
from app.ui.dialogs.reason_dialog import ReasonDialog
from app.ui.seat import Seat
from tests.ui.conftest import Register

KANA = "タカハシ　ハナコ"


def shown(qtbot: QtBot, dialog: QWidget) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    dialog.show()


def two(register: Register, **other: str) -> tuple[MemberId, MemberId]:
    first = register("1001", "髙橋　花子", kana=KANA)
    typed = {"kana": KANA, "address": "山形県鶴岡市架空町9-9", **other}
    return first, register("1002", typed.pop("name", "高橋 花子"), **typed)


def child(dialog: QWidget, kind: type[QWidget]) -> QWidget:
    return next(one for one in dialog.findChildren(kind) if one.isVisible())


def test_a_pair_is_laid_side_by_side_and_joined(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    keep, other = two(register)
    dialog = MergesDialog(seat)
    shown(qtbot, dialog)
    qtbot.waitUntil(dialog.ui.save_button.isEnabled)
    cells = [dialog.ui.table.model().index(0, at).data() for at in range(3)]
    assert cells == ["髙橋　花子 様（1001）", "高橋　花子 様（1002）", "お名前と生年月日"]
    dialog.ui.save_button.click()
    pair = child(dialog, MergeDialog)
    assert isinstance(pair, MergeDialog)
    qtbot.waitUntil(pair.ui.save_button.isEnabled)
    assert pair.ui.save_button.text() == "1002 を名寄せする(&S)"
    lines = {
        str(model.index(line, 0).data()): str(model.index(line, 3).data())
        for model in [pair.ui.table.model()]
        for line in range(model.rowCount())
    }
    assert (lines["氏名"], lines["住所"], lines["お子さま"]) == ("同じ", "違い", "あわせる")
    pair.ui.save_button.click()
    assert pair.ui.reason_problem.isVisible()
    pair.ui.reason_edit.setText("電話で確かめた")
    with qtbot.waitSignal(pair.merged) as told:
        pair.ui.save_button.click()
    assert told.args == [keep]
    qtbot.waitUntil(dialog.ui.empty_state.isVisible)
    assert members.find_ids(seat.desk) == [keep]
    assert merging.doubles_of(seat.desk, keep)[0].member_id == other


def test_the_other_one_can_be_the_one_who_stays(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    keep, other = two(register)
    pair = MergeDialog(seat, keep, other)
    shown(qtbot, pair)
    qtbot.waitUntil(pair.ui.save_button.isEnabled)
    pair.ui.swap_button.click()
    qtbot.waitUntil(lambda: pair.ui.save_button.text() == "1001 を名寄せする(&S)")
    assert pair.ui.title_label.text().startswith("髙橋　花子 様（1001）を")
    pair.leave()


def test_two_people_cannot_be_joined_and_it_is_said_why(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    pair = MergeDialog(seat, *two(register, name="高橋　一郎", birth_on="1988-01-01"))
    shown(qtbot, pair)
    qtbot.waitUntil(pair.ui.notice.isVisible)
    assert "別の方です" in pair.ui.notice.sentence
    assert not pair.ui.save_button.isEnabled()
    pair.leave()


def test_a_manager_is_told_what_only_she_may_judge(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    pair = MergeDialog(seat, *two(register, birth_on="1990-04-11"))
    shown(qtbot, pair)
    qtbot.waitUntil(pair.ui.notice.isVisible)
    assert "生年月日が違います" in pair.ui.notice.sentence
    assert pair.ui.save_button.isEnabled()
    pair.leave()


def test_a_pair_that_is_two_people_leaves_the_list(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    two(register)
    dialog = MergesDialog(seat)
    shown(qtbot, dialog)
    qtbot.waitUntil(dialog.ui.apart_button.isEnabled)
    dialog.ui.apart_button.click()
    asked = child(dialog, ReasonDialog)
    assert isinstance(asked, ReasonDialog)
    asked.ui.reason_edit.setText("同姓同名の別の方")
    with qtbot.waitSignal(asked.recorded):
        asked.ui.save_button.click()
    qtbot.waitUntil(dialog.ui.empty_state.isVisible)
    assert len(members.find_ids(seat.desk)) == 2


def test_a_merge_is_undone_for_a_reason(seat: Seat, register: Register, qtbot: QtBot) -> None:
    keep, other = two(register)
    merging.merge(seat.desk, keep, other, "架空の確認")
    dialog = PartDialog(seat, "高橋　花子 様（1002）", other)
    shown(qtbot, dialog)
    dialog.ui.reason_edit.setText("別の方と分かった")
    with qtbot.waitSignal(dialog.recorded) as told:
        dialog.ui.save_button.click()
    assert told.args == ["名寄せを取り消しました。"]
    assert members.find_ids(seat.desk) == [keep, other]


def test_a_refusal_is_said_and_the_reason_stays(
    seat: Seat, register: Register, qtbot: QtBot
) -> None:
    dialog = PartDialog(seat, "髙橋　花子 様（1001）", two(register)[0])
    shown(qtbot, dialog)
    dialog.ui.reason_edit.setText("別の方と分かった")
    dialog.ui.save_button.click()
    qtbot.waitUntil(dialog.ui.trouble_notice.isVisible)
    assert "名寄せされていません" in dialog.ui.trouble_notice.sentence
    assert dialog.is_touched()
    dialog.leave()


def test_a_child_of_two_parents_is_joined(seat: Seat, register: Register, qtbot: QtBot) -> None:
    register("1001", "架空　花子", kana="カクウ　ハナコ")
    register("1002", "架空　太郎", birth_on="1988-01-01")
    dialog = MergesDialog(seat)
    shown(qtbot, dialog)
    qtbot.waitUntil(dialog.ui.empty_state.isVisible)
    dialog.ui.children_button.click()
    young = child(dialog, ChildMergesDialog)
    assert isinstance(young, ChildMergesDialog)
    qtbot.waitUntil(young.ui.save_button.isEnabled)
    cells = [young.ui.table.model().index(0, at).data() for at in range(4)]
    assert cells == ["架空　一郎", "令和5年5月5日", "架空　花子 様", "架空　太郎 様"]
    young.ui.save_button.click()
    asked = child(young, ReasonDialog)
    assert isinstance(asked, ReasonDialog)
    asked.ui.reason_edit.setText("父母の両方から申込みがあった")
    with qtbot.waitSignal(asked.recorded):
        asked.ui.save_button.click()
    qtbot.waitUntil(young.ui.empty_state.isVisible)
    assert child_merging.candidates(seat.desk) == []
    (double,) = member_page.page(seat.desk, members.find_ids(seat.desk)[0]).child_doubles
    undone = child_part_dialog(seat, double)
    shown(qtbot, undone)
    assert undone.ui.title_label.text() == "架空　一郎（架空　太郎 様の登録）"
    undone.ui.reason_edit.setText("別のお子さまと分かった")
    with qtbot.waitSignal(undone.recorded) as told:
        undone.ui.save_button.click()
    assert told.args == ["名寄せを取り消しました。"]
    assert len(child_merging.candidates(seat.desk)) == 1
