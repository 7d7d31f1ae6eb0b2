"""A form on an old version waits, its applicant is written to, and it is registered later."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt

from app.letters import extraction
from app.office import applications, consents, history, members
from app.office.desk import Desk
from app.ui.dialogs.applications_dialog import ApplicationsDialog
from tests.office.seats import Watch
from tests.stories import lists, member_work, waiting_work
from tests.stories.hands import Hands
from tests.stories.people import CLERK, Person
from tests.stories.reception import Reception

APPLICANT = Person("00010009", ("みほん", "見本"), ("すみれ", "菫"), "ミホン　スミレ")

IN_FORCE = "新しい方針（令和4年4月1日の版）"
"""The version to which the applicant has to consent, however many came before it."""


def test_a_form_on_an_old_version_waits_until_the_consent_is_new(
    reception: Reception, hands: Hands, office: Desk, watch: Watch, tmp_path: Path
) -> None:
    window = reception.let_in(CLERK)
    dialog = waiting_work.type_form(hands, window, APPLICANT, "2021/4/1")
    hands.until(dialog.ui.given_problem.isVisible)
    assert IN_FORCE in dialog.ui.given_problem.plain
    said = waiting_work.keep_waiting(hands, window, dialog)
    assert said == "この申込みは「確認待ち」に残しました（確26-0001）。"
    assert members.count(office) == 0
    assert not consents.find_ids(office)

    inbox = waiting_work.open_inbox(hands, window)
    (line,) = lists.wait_for(hands, inbox.ui.table, 1)
    assert line[:4] == ("確26-0001", "2026/04/17（金）", "見本　菫 様", "確認待ち")
    assert IN_FORCE in line[-1]
    kept = tmp_path / "お願い.pdf"
    number = waiting_work.write_to_applicant(hands, inbox, kept)
    read = extraction.text(kept.read_bytes())
    assert number == "共人総発第8-1号"
    assert f"\n{number}\n" in read
    assert "\n見本　菫　様\n" in read
    assert "新しい申込書にご記入" in read
    hands.until(lambda: lists.column(inbox.ui.table, "お願い") == ["発行済"])
    hands.key(Qt.Key.Key_Escape)
    hands.gone(ApplicationsDialog, window)
    window.close()

    watch.turn_to(date(2026, 4, 27))
    window = reception.let_in(CLERK)
    inbox = waiting_work.open_inbox(hands, window)
    reasons = waiting_work.register_waiting(hands, inbox, "4/25")
    assert reasons[0] == "確26-0001　確認待ちの理由"
    assert IN_FORCE in reasons[1]
    hands.until(inbox.ui.empty_state.isVisible)
    hands.key(Qt.Key.Key_Escape)
    hands.gone(ApplicationsDialog, window)

    page = member_work.find(hands, window, APPLICANT.code)
    assert page.ui.name_label.text() == APPLICANT.name
    assert page.ui.standing_pill.accessibleName() == "最新"
    registered_with_the_new_consent(office)


def registered_with_the_new_consent(office: Desk) -> None:
    """Assert that the one consent is the new one, and that the form waits no longer."""
    (row,) = consents.rows(office, consents.find_ids(office))
    assert (row.answer, row.given_on) == ("granted", date(2026, 4, 25))
    assert row.version_on == date(2022, 4, 1)
    (form,) = applications.rows(office, applications.find_ids(office, None))
    assert (form.state, form.member_id) == ("registered", row.member_id)
    assert history.verify(office).verdict.ok
