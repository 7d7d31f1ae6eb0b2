"""The pages 監査 and 是正 say what comes next and lead to it, for each role what it may do."""

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from app.office import audit_pages, audit_question_list, corrective_actions
from app.office.corrective_actions import ActionDraft, EffectCheck
from app.rules.audit_questions import Question
from app.rules.audits import Weight
from app.rules.ids import AuditId
from app.rules.roles import Role
from app.ui.dialogs.audit_finding_dialog import AuditFindingDialog
from app.ui.dialogs.audit_plan_dialog import AuditPlanDialog
from app.ui.dialogs.corrective_actions_dialog import CorrectiveActionsDialog
from app.ui.dialogs.day_words_dialog import DayWordsDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.seat import Seat
from app.ui.tabs import audit_sheet, corrective_action_sheet
from app.ui.tabs.audits_page import AuditsPage
from app.ui.tabs.corrective_actions_page import CorrectiveActionsPage
from app.ui.tabs.register_page import RegisterPage
from app.ui.tabs.sheet import Sheet
from tests.office.audit_work import SHOP, Auditing, target
from tests.office.seats import TODAY
from tests.ui import audit_desk

HEAD, AUDITOR, CLERK = (frozenset({one}) for one in (Role.manager, Role.auditor, Role.clerk))
DRAFT = ActionDraft("予定表に入れる", date(2026, 5, 29), "架空　二葉", "引き継いでいなかった")


@pytest.fixture
def auditing(seat: Seat) -> Auditing:
    return audit_desk.auditing(seat.desk)


def page_of(page: RegisterPage, seat: Seat, qtbot: QtBot) -> None:  # type: ignore[type-arg]
    qtbot.addWidget(page)
    page.resize(1300, 600)
    page.show()
    page.refresh()
    qtbot.waitUntil(lambda: page.sheet.sheet is not None and seat.doing.is_idle())


def sheet(auditing: Auditing, key: AuditId, roles: frozenset[Role] = HEAD) -> Sheet:
    whole = audit_pages.page(auditing.office.manager, key)
    return audit_sheet.describe(whole, TODAY, roles)


def step(auditing: Auditing, key: AuditId, roles: frozenset[Role] = HEAD) -> str:
    found = sheet(auditing, key, roles).step
    return found.key if found else "nothing"


def keys(shown: Sheet) -> list[str]:
    return [one.key for one in shown.acts]


def dialogs(page: RegisterPage) -> list[OfficeDialog]:  # type: ignore[type-arg]
    return [one for one in page.findChildren(OfficeDialog) if one.isVisible()]


def test_each_step_leads_to_the_next(auditing: Auditing) -> None:
    for number in range(1, 4):
        question = Question("架空の区分", f"架空の項目{number}")
        audit_question_list.add(auditing.office.manager, question)
    key = auditing.add()
    assert (step(auditing, key), step(auditing, key, AUDITOR)) == ("approve_plan", "")
    auditing.approve()
    assert (step(auditing, key, AUDITOR), step(auditing, key, CLERK)) == ("begin", "")
    auditing.begin(key)
    assert step(auditing, key, AUDITOR) == "checks"
    finding = auditing.find(key, number=3)
    auditing.judge(key, 1)
    auditing.judge(key, 2)
    assert (step(auditing, key), step(auditing, key, CLERK)) == ("report", "")
    auditing.report(key)
    assert (step(auditing, key), step(auditing, key, AUDITOR)) == ("approve_report", "")
    desk = auditing.office.manager
    corrective_actions.open_action(desk, target(finding), DRAFT)
    assert "処置中" in str(sheet(auditing, key).blocks[1].entries[0].pill)


def test_acts_are_those_of_the_state_and_the_role(auditing: Auditing) -> None:
    key = auditing.add()
    assert keys(sheet(auditing, key)) == ["change", "cancel", "papers"]
    assert keys(sheet(auditing, key, CLERK)) == ["papers"]
    auditing.approve()
    auditing.begin(key)
    assert keys(sheet(auditing, key, AUDITOR)) == ["find", "cancel", "papers"]
    assert keys(sheet(auditing, key, CLERK)) == ["checks", "papers"]
    auditing.find(key, Weight.serious)
    (entry,) = sheet(auditing, key).blocks[1].entries
    assert [one.key for one in entry.acts] == ["actions", "change_finding"]
    assert entry.detail.startswith("重大　1番「")
    assert entry.pill is not None
    assert entry.pill.word == "処置なし"


def test_an_observation_waits_for_nothing(auditing: Auditing) -> None:
    key = auditing.begun()
    auditing.find(key, Weight.observation)
    (entry,) = sheet(auditing, key).blocks[1].entries
    assert entry.pill is not None
    assert entry.pill.word == "観察"


def test_a_late_audit_says_so(auditing: Auditing) -> None:
    key = auditing.add()
    auditing.approve()
    whole = audit_pages.page(auditing.office.manager, key)
    late = audit_sheet.describe(whole, date(2026, 5, 1), HEAD).step
    assert late is not None
    assert late.sentence.startswith("予定の日を過ぎています。")


def test_the_page_lists_audits_and_opens_what_is_asked(
    seat: Seat, auditing: Auditing, qtbot: QtBot
) -> None:
    key = auditing.begun()
    finding = auditing.find(key)
    page = AuditsPage(seat)
    page_of(page, seat, qtbot)
    row = page.current()
    assert row is not None
    said = [column.text(row) for column in page.columns()]
    assert said == ["監26-01", SHOP, "申込書の取扱い", "4/20〜4/30", "実施中"]
    assert "架空　三枝" in page.says(row)
    page.act("actions", int(finding), row)
    page.act("change_finding", int(finding), row)
    page.act("report_paper", None, row)
    page.act("report", None, row)
    qtbot.waitUntil(lambda: len(dialogs(page)) == 4)
    kinds = {type(one) for one in dialogs(page)}
    assert kinds == {CorrectiveActionsDialog, AuditFindingDialog, LetterDialog, DayWordsDialog}
    for one in dialogs(page):
        one.leave()
    qtbot.waitUntil(seat.doing.is_idle)


def test_the_plan_is_approved_from_the_page(seat: Seat, auditing: Auditing, qtbot: QtBot) -> None:
    auditing.add()
    page = AuditsPage(seat)
    page_of(page, seat, qtbot)
    assert page.sheet.ui.next_button.text() == "計画を承認(&A)…"
    page.sheet.ui.next_button.click()
    qtbot.waitUntil(lambda: bool(dialogs(page)))
    (dialog,) = dialogs(page)
    assert isinstance(dialog, DayWordsDialog)
    dialog.save()
    qtbot.waitUntil(lambda: not dialogs(page))
    page.refresh()
    qtbot.waitUntil(lambda: page.sheet.ui.next_button.text() == "監査を始める(&A)…")
    page.deeds()[1].run()
    (plan,) = dialogs(page)
    assert isinstance(plan, AuditPlanDialog)
    qtbot.waitUntil(seat.doing.is_idle)
    plan.leave()


def test_the_page_of_actions_leads_to_the_check(
    seat: Seat, auditing: Auditing, qtbot: QtBot
) -> None:
    finding, desk = auditing.find(auditing.begun()), seat.desk
    page = CorrectiveActionsPage(seat)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    qtbot.waitUntil(lambda: page.ui.empty_state.isVisible() and seat.doing.is_idle())
    corrective_actions.open_action(desk, target(finding), DRAFT)
    page_of(page, seat, qtbot)
    row = page.current()
    assert row is not None
    assert page.sheet.ui.next_button.text() == "完了を記録(&A)…"
    page.act("later", None, row)
    (dialog,) = dialogs(page)
    dialog.leave()
    corrective_actions.done(desk, row.id, TODAY, "入れた", row.edition)
    page.refresh()
    qtbot.waitUntil(lambda: page.sheet.ui.next_button.text() == "有効性を確認(&A)…")
    assert [chip.text() for chip in page.ui.chips.buttons()][:2] == [
        "完了していない 1",
        "確認待ち 1",
    ]


def test_what_comes_next_in_an_action_depends_on_the_role(seat: Seat, auditing: Auditing) -> None:
    desk, about = seat.desk, target(auditing.find(auditing.begun()))
    corrective_actions.open_action(desk, about, DRAFT)
    (row,) = corrective_actions.rows(desk, about)
    late = corrective_action_sheet.describe(row, row.due_on + timedelta(days=1), CLERK)
    assert late.step is not None
    assert late.step.sentence.startswith("期限を過ぎています。")
    assert keys(late) == ["later", "cancel"]
    reading = corrective_action_sheet.describe(row, TODAY, AUDITOR)
    assert reading.step is not None
    assert (reading.step.key, reading.acts) == ("", ())
    corrective_actions.done(desk, row.id, TODAY, "入れた", row.edition)
    (row,) = corrective_actions.rows(desk, about)
    waiting = corrective_action_sheet.describe(row, TODAY, CLERK).step
    assert waiting is not None
    assert (waiting.key, waiting.sentence) == (
        "",
        "責任者（架空　二葉）とは別の人が、有効性を確かめます。",
    )
    check = EffectCheck(TODAY, effective=True, note="見た")
    corrective_actions.check_effect(desk, row.id, check, row.edition)
    (row,) = corrective_actions.rows(desk, about)
    assert corrective_action_sheet.describe(row, TODAY, HEAD).step is None
