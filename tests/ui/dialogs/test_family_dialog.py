from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.office import access, children, guardianships, members, staff
from app.office.staff import NewStaff
from app.rules.ids import ChildId
from app.rules.members import ChildDraft
from app.rules.roles import Role
from app.rules.ties import GuardianshipDraft
from app.ui.dialogs.birth_dialog import BirthDialog
from app.ui.dialogs.family_dialog import FamilyDialog
from app.ui.dialogs.resume_dialog import ResumeDialog
from app.ui.dialogs.tie_dialog import TieDialog
from app.ui.seat import Seat, take_seat
from tests.ui.dialogs.family_windows import OVER, SIX, child_of, mother_of, shown

FATHER = GuardianshipDraft(None, "架空　太郎", relationship="子", custody="共同")


def family_of(seat: Seat, qtbot: QtBot, draft: ChildDraft = SIX) -> FamilyDialog:
    child = child_of(seat.desk, mother_of(seat.desk, draft))
    return shown(lambda: FamilyDialog(seat, child), seat, qtbot)


def cells(dialog: FamilyDialog, column: int) -> list[str]:
    model = dialog.ui.table.model()
    return [str(model.index(line, column).data()) for line in range(model.rowCount())]


def test_the_family_says_whose_consent_counts_and_why(seat: Seat, qtbot: QtBot) -> None:
    dialog = family_of(seat, qtbot)
    ui = dialog.ui
    assert ui.child_label.text() == "架空　湊"
    assert "6歳" in ui.child_detail_label.text()
    assert ui.whose_label.plain == "架空　花子 様（親権 共同）"
    assert ui.why_label.plain.startswith("6歳のため、親権のある方の同意によります。")
    assert ui.doubts_label.isHidden()
    assert ui.standing_pill.accessibleName() or ui.standing_pill.isVisible()
    assert cells(dialog, 0) == ["架空　花子"]
    dialog.leave()


def test_unknown_custody_is_asked_for_in_words(seat: Seat, qtbot: QtBot) -> None:
    dialog = family_of(seat, qtbot, replace(SIX, custody=""))
    assert "親権が分かりません" in dialog.ui.doubts_label.plain
    assert cells(dialog, 5) == ["要確認"]
    dialog.leave()


def test_from_the_age_on_the_child_answers(seat: Seat, qtbot: QtBot) -> None:
    dialog = family_of(seat, qtbot, replace(SIX, birth_on="2012-01-01"))
    assert dialog.ui.whose_label.plain == "お子さまご本人"
    assert cells(dialog, 5) == ["数えません"]
    dialog.leave()


def test_one_button_stops_at_once_and_asks_nothing(seat: Seat, qtbot: QtBot) -> None:
    dialog = family_of(seat, qtbot)
    ui = dialog.ui
    assert ui.resume_button.isHidden()
    ui.stop_button.click()
    qtbot.waitUntil(ui.resume_button.isVisible)
    assert ui.stop_button.isHidden()
    assert "すべての一覧" in ui.notice.sentence
    assert dialog.findChildren(ResumeDialog) == []
    assert children.family(seat.desk, _child(seat)).child.state == "stopped"
    dialog.leave()


def _child(seat: Seat) -> ChildId:
    """Return the key of the only mother's first child."""
    return child_of(seat.desk, members.find_ids(seat.desk)[0])


def test_a_stop_is_taken_back_with_a_reason(seat: Seat, qtbot: QtBot) -> None:
    dialog = family_of(seat, qtbot)
    dialog.ui.stop_button.click()
    qtbot.waitUntil(dialog.ui.resume_button.isVisible)
    dialog.ui.resume_button.click()
    (asking,) = dialog.findChildren(ResumeDialog)
    asking.ui.save_button.click()
    assert "理由を書いてください" in asking.ui.reason_problem.plain
    asking.ui.reason_edit.setPlainText("別のお子さまでした")
    with qtbot.waitSignal(asking.recorded):
        asking.ui.save_button.click()
    qtbot.waitUntil(dialog.ui.stop_button.isVisible)
    assert children.family(seat.desk, _child(seat)).child.state == "active"
    dialog.leave()


def test_a_stopped_child_that_was_expected_is_asked_for_no_more(seat: Seat, qtbot: QtBot) -> None:
    dialog = family_of(seat, qtbot, OVER)
    assert "過ぎています" in dialog.ui.notice.sentence
    assert dialog.ui.born_button.isVisible()
    dialog.ui.stop_button.click()
    qtbot.waitUntil(dialog.ui.resume_button.isVisible)
    assert dialog.ui.born_button.isHidden()
    assert "お生まれ" not in dialog.ui.notice.sentence
    dialog.leave()


def test_a_birth_is_taken_in(seat: Seat, qtbot: QtBot) -> None:
    dialog = family_of(seat, qtbot, OVER)
    dialog.ui.born_button.click()
    (birth,) = dialog.findChildren(BirthDialog)
    qtbot.waitUntil(seat.doing.is_idle)
    assert "2026年2月" in birth.ui.child_label.text()
    birth.ui.birth_field.edit.setText("R8.2.31")
    birth.ui.save_button.click()
    assert birth.ui.name_problem.isVisible()
    assert "2月に31日はありません" in birth.ui.birth_problem.plain
    birth.ui.name_edit.setText("架空　希")
    birth.ui.birth_field.edit.setText("R8.2.11")
    with qtbot.waitSignal(birth.recorded):
        birth.ui.save_button.click()
    qtbot.waitUntil(lambda: dialog.ui.child_label.text() == "架空　希")
    assert dialog.ui.born_button.isHidden()
    dialog.leave()


def test_an_adult_is_added_and_changed(seat: Seat, qtbot: QtBot) -> None:
    dialog = family_of(seat, qtbot)
    dialog.ui.add_button.click()
    (tie,) = dialog.findChildren(TieDialog)
    tie.ui.name_edit.setText("架空　太郎")
    tie.ui.relationship_combo.setCurrentText("子")
    with qtbot.waitSignal(tie.recorded):
        tie.ui.save_button.click()
    qtbot.waitUntil(lambda: cells(dialog, 0) == ["架空　花子", "架空　太郎"])
    dialog.ui.table.choose_line(1)
    dialog.ui.change_button.click()
    tie = next(one for one in dialog.findChildren(TieDialog) if one.isVisible())
    assert tie.ui.subject_search.isHidden()
    assert tie.ui.name_edit.text() == "架空　太郎"
    tie.ui.ended_field.edit.setText("4/1")
    with qtbot.waitSignal(tie.recorded):
        tie.ui.save_button.click()
    qtbot.waitUntil(lambda: cells(dialog, 5) == ["最新", "終了"])
    dialog.leave()


def test_a_member_is_chosen_as_an_adult(seat: Seat, qtbot: QtBot) -> None:
    grandmother = mother_of(seat.desk, code="1002")
    dialog = family_of(seat, qtbot)
    dialog.ui.add_button.click()
    (tie,) = dialog.findChildren(TieDialog)
    tie.subject.choose(grandmother)
    qtbot.waitUntil(tie.ui.named_box.isHidden)
    tie.ui.relationship_combo.setCurrentText("孫")
    with qtbot.waitSignal(tie.recorded):
        tie.ui.save_button.click()
    qtbot.waitUntil(lambda: cells(dialog, 1) == ["1001", "1002"])
    assert dialog.ui.doubts_label.isHidden()
    dialog.leave()


def test_a_nameless_adult_is_complained_of_and_nothing_is_lost(seat: Seat, qtbot: QtBot) -> None:
    dialog = family_of(seat, qtbot)
    tie = shown(
        lambda: TieDialog(seat, children.family(seat.desk, _child(seat)), None), seat, qtbot
    )
    assert not tie.is_touched()
    tie.ui.telephone_edit.setText("12")
    assert tie.is_touched()
    tie.ui.save_button.click()
    assert tie.ui.name_problem.isVisible()
    assert tie.ui.telephone_problem.isVisible()
    assert tie.focusWidget() is tie.ui.name_edit
    tie.leave()
    dialog.leave()


def test_the_same_member_is_refused_with_a_sentence(seat: Seat, qtbot: QtBot) -> None:
    mother = mother_of(seat.desk, SIX)
    family = children.family(seat.desk, child_of(seat.desk, mother))
    tie = shown(lambda: TieDialog(seat, family, None), seat, qtbot)
    tie.subject.choose(mother)
    qtbot.waitUntil(tie.ui.named_box.isHidden)
    tie.ui.save_button.click()
    qtbot.waitUntil(lambda: "もう登録されています" in tie.ui.trouble_notice.sentence)
    tie.leave()


@pytest.mark.usefixtures("qapp")
def test_the_auditor_sees_no_act(seat: Seat, qtbot: QtBot) -> None:
    child = child_of(seat.desk, mother_of(seat.desk, SIX))
    guardianships.link(seat.desk, child, FATHER)
    word = "plainly fictional words"
    staff.add(seat.desk, NewStaff("kansa", "試験　監査", word, frozenset({Role.auditor})))
    desk = access.sign_in(
        seat.desk.folder, "kansa", word, clock=seat.desk.clock, randomness=seat.desk.randomness
    )
    reader = take_seat(desk)
    dialog = shown(lambda: FamilyDialog(reader, child), reader, qtbot)
    ui = dialog.ui
    hidden = (ui.add_button, ui.change_button, ui.stop_button, ui.resume_button, ui.born_button)
    assert all(button.isHidden() for button in hidden)
    assert cells(dialog, 0) == ["架空　花子", "架空　太郎"]
    dialog.leave()
    reader.doing.finish()
    desk.close()
