"""What is done about a finding: opened, carried out, and looked at by somebody else."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import corrective_actions
from app.office.corrective_actions import ActionDraft, ActionRow
from app.rules.corrective_actions import ActionState, Target, state_of
from app.rules.roles import Role
from app.ui import corrective_action_words
from app.ui.dialogs.corrective_action_dialog import CorrectiveActionDialog
from app.ui.dialogs.corrective_action_steps import acts, dialog_of
from app.ui.dialogs.corrective_actions_dialog import CorrectiveActionsDialog
from app.ui.dialogs.day_words_dialog import DayWordsDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.effect_dialog import EffectDialog
from app.ui.dialogs.reason_dialog import ReasonDialog
from app.ui.seat import Seat
from tests.office.audit_work import target
from tests.office.seats import TODAY
from tests.ui import audit_desk

DRAFT = ActionDraft("予定表に入れる", date(2026, 5, 29), "架空　二葉", "引き継いでいなかった")


@pytest.fixture
def about(seat: Seat) -> Target:
    auditing = audit_desk.auditing(seat.desk)
    return target(auditing.find(auditing.begun()))


def shown(dialog: OfficeDialog, seat: Seat, qtbot: QtBot) -> list[str]:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
    said: list[str] = []
    dialog.recorded.connect(said.append)
    dialog.show()
    qtbot.waitUntil(seat.doing.is_idle)
    return said


def opened(seat: Seat, about: Target, draft: ActionDraft = DRAFT) -> ActionRow:
    corrective_actions.open_action(seat.desk, about, draft)
    return corrective_actions.rows(seat.desk, about)[-1]


def done(seat: Seat, about: Target) -> ActionRow:
    row = opened(seat, about)
    corrective_actions.done(seat.desk, row.id, TODAY, "入れた", row.edition)
    return corrective_actions.rows(seat.desk, about)[-1]


def test_an_action_is_opened_once_everything_is_there(
    seat: Seat, about: Target, qtbot: QtBot
) -> None:
    dialog = CorrectiveActionDialog(seat, about, "架空の指摘")
    said, ui = shown(dialog, seat, qtbot), dialog.ui
    assert not dialog.is_touched()
    dialog.save()
    problems = (ui.action_problem, ui.due_problem, ui.responsible_problem)
    assert all(label.isVisible() for label in problems)
    ui.action_edit.setPlainText("予定表に入れる")
    ui.due_field.set_text("+30")
    ui.responsible_edit.setText("架空　二葉")
    assert dialog.is_touched()
    dialog.save()
    qtbot.waitUntil(lambda: bool(said))
    (row,) = corrective_actions.rows(seat.desk, about)
    assert (row.due_on, row.responsible) == (date(2026, 5, 20), "架空　二葉")


def test_the_list_follows_what_becomes_of_an_action(
    seat: Seat, about: Target, qtbot: QtBot
) -> None:
    dialog = CorrectiveActionsDialog(seat, about, "架空の指摘")
    said, ui = shown(dialog, seat, qtbot), dialog.ui
    assert ui.stack.currentWidget() is ui.empty_page
    seat.doing.do(lambda: corrective_actions.open_action(seat.desk, about, DRAFT), asker=dialog)
    qtbot.waitUntil(lambda: dialog.current() is not None)
    assert [button.text() for button in ui.acts.buttons()] == [
        "完了を記録(&D)…",
        "期限を変える(&L)…",
        "取り消す(&X)…",
    ]
    dialog.act("done")
    (step,) = dialog.findChildren(DayWordsDialog)
    step.save()
    assert "行ったことを書いて" in step.ui.words_problem.text()
    step.ui.words_edit.setPlainText("予定表に入れた")
    step.save()
    qtbot.waitUntil(lambda: [one.text() for one in ui.acts.buttons()][:1] == ["有効性を確認(&E)…"])
    assert "完了を記録しました" in said[-1]
    assert "完了を記録しました" in ui.notice.sentence


def test_who_may_only_read_or_only_check_gets_those_buttons(seat: Seat, about: Target) -> None:
    row = opened(seat, about)
    assert acts(row, frozenset({Role.auditor})) == []
    ready = done(seat, about)
    assert [one.key for one in acts(ready, frozenset({Role.auditor}))] == ["check"]
    assert [one.key for one in acts(ready, frozenset({Role.clerk}))] == ["cancel"]


def test_what_did_not_help_needs_the_next_action(seat: Seat, about: Target, qtbot: QtBot) -> None:
    dialog = EffectDialog(seat, done(seat, about))
    said, ui = shown(dialog, seat, qtbot), dialog.ui
    dialog.save()
    assert "選んでください" in ui.choice_problem.text()
    assert ui.next_box.isHidden()
    ui.choices.choose("no")
    ui.note_edit.setPlainText("今月もない")
    dialog.save()
    assert ui.action_problem.isVisible()
    ui.action_edit.setPlainText("代わりの人を決める")
    ui.due_field.set_text("+14")
    dialog.save()
    qtbot.waitUntil(lambda: bool(said))
    old, new = sorted(corrective_actions.rows(seat.desk, about), key=lambda row: row.id)
    assert state_of(old, TODAY) is ActionState.ineffective
    assert (new.follows_id, new.cause, new.action) == (old.id, "今月もない", "代わりの人を決める")


def test_whoever_answers_for_it_is_refused_and_keeps_what_was_typed(
    seat: Seat, about: Target, qtbot: QtBot
) -> None:
    dialog = EffectDialog(seat, done(seat, about))
    shown(dialog, seat, qtbot)
    ui = dialog.ui
    ui.choices.choose("yes")
    ui.by_edit.setText("架空　二葉")
    ui.note_edit.setPlainText("よくなった")
    dialog.save()
    qtbot.waitUntil(lambda: "別の人が行います" in ui.trouble_notice.sentence)
    assert ui.note_edit.toPlainText() == "よくなった"


def test_a_day_is_put_off_and_a_wrong_entry_taken_back(
    seat: Seat, about: Target, qtbot: QtBot
) -> None:
    row = opened(seat, about)
    later = dialog_of("later", seat, row, None)
    said = shown(later, seat, qtbot)
    assert isinstance(later, DayWordsDialog)
    assert later.ui.day_field.day() == row.due_on
    later.ui.day_field.set_text("6/30")
    later.ui.words_edit.setPlainText("納品の遅れ")
    later.save()
    qtbot.waitUntil(lambda: bool(said))
    (row,) = corrective_actions.rows(seat.desk, about)
    assert row.due_on == date(2026, 6, 30)
    cancel = dialog_of("cancel", seat, row, None)
    said = shown(cancel, seat, qtbot)
    assert isinstance(cancel, ReasonDialog)
    cancel.ui.reason_edit.setText("別の指摘だった")
    cancel.save()
    qtbot.waitUntil(lambda: bool(said))
    (row,) = corrective_actions.rows(seat.desk, about)
    assert state_of(row, TODAY) is ActionState.cancelled


def test_facts_say_what_became_of_an_action(seat: Seat, about: Target) -> None:
    row = done(seat, about)
    said = dict(corrective_action_words.facts(row))
    assert said["完了"] == "2026/04/20（月）\n入れた"
    assert "有効性" not in said
    helped = replace(
        row, effective=True, checked_on=TODAY, checked_by="架空　監査子", check_note="見た"
    )
    assert dict(corrective_action_words.facts(helped))["有効性"] == (
        "有効　2026/04/20（月）　架空　監査子\n見た"
    )
    assert corrective_action_words.pill(row, TODAY).word == "確認待ち"
