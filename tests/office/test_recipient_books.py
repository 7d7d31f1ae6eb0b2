"""The books of the recipients hold a line for each contract, joint use, report and due day."""

from dataclasses import replace
from datetime import date

from app.letters import extraction
from app.office import (
    contracts,
    corrective_actions,
    incidents,
    recipient_books,
    recipient_changes,
    recipient_checks,
    registers,
)
from app.office.registers import Register
from app.rules.corrective_actions import ActionDraft, Target
from app.rules.periods import Days
from app.rules.recipient_changes import ChangeDraft
from app.rules.recipient_checks import CheckDraft
from tests.office import incident_work
from tests.office.remedies import contract_of, contractor, joint_user, third_party
from tests.office.seats import Office

WHOLE = Days()


def cells(book: Register) -> list[str]:
    return ["　".join(row).replace("\n", "　") for row in book.rows]


def test_the_book_of_contractors_has_a_line_for_each_contract(office: Office) -> None:
    key = contractor(office, manager="架空　管理部長")
    contractor(office, "架空運送株式会社", from_on="")
    third_party(office)
    later = contract_of("2026-04-15", title="封入の契約", no_onward="no", items=("お名前",))
    contracts.add(office.clerk, key, later)
    chosen = CheckDraft("selection", checked_on="2026-04-01", checked_by="試験", verdict="fit")
    recipient_checks.record(office.clerk, key, replace(chosen, certificate="Pマーク"))
    book = recipient_books.contractors_register(office.auditor, WHOLE)
    printing, sealing, carrier = cells(book)
    assert "架空　管理部長" in printing
    assert "選定 令和8年4月1日 適 試験 Pマーク" in printing
    assert "守秘義務 あり　再提供禁止 あり" in printing
    assert "再提供禁止 なし" in sealing
    assert "契約の登録なし" in carrier
    early = recipient_books.contractors_register(office.auditor, Days(to_on=date(2026, 4, 10)))
    assert len(early.rows) == 2


def test_the_book_of_contractors_tells_what_was_mended_and_what_happened(office: Office) -> None:
    key = contractor(office)
    look = CheckDraft(
        "survey", checked_on="2026-04-01", checked_by="試験", verdict="improve", findings="教育なし"
    )
    made = recipient_checks.record(office.clerk, key, look)
    action = ActionDraft("教育の記録を残す", date(2026, 5, 31), "架空　責任者")
    corrective_actions.open_action(office.clerk, Target(check_id=made.check_id), action)
    lost = replace(incident_work.DRAFT, origin="contractor", recipient_id=key)
    incidents.record(office.clerk, lost)
    (line,) = cells(recipient_books.contractors_register(office.auditor, WHOLE))
    assert "是正 教育の記録を残す（処置中）" in line
    assert "配達名簿の置き忘れ（令和8年4月18日）" in line


def test_the_book_of_joint_users_names_items_and_agreement(office: Office) -> None:
    joint_user(office)
    (line,) = cells(recipient_books.joint_uses_register(office.auditor, WHOLE))
    assert "架空生活協同組合連合会" in line
    assert "令和4年4月1日の版" in line
    assert "あり" in line


def test_reports_are_listed_by_the_day_on_which_they_came(office: Office) -> None:
    key = joint_user(office)
    moved = ChangeDraft("address", "架空町9-9", "2026-04-15", "2026-04-18")
    recipient_changes.report(office.clerk, key, moved, 1)
    (line,) = cells(recipient_books.changes_register(office.auditor, WHOLE))
    assert "所在地" in line
    outside = Days(from_on=date(2026, 4, 19))
    assert recipient_books.changes_register(office.auditor, outside).rows == ()


def test_what_is_due_is_listed_by_its_day(office: Office) -> None:
    contractor(office, until_on="2026-05-10")
    book = recipient_books.deadlines_register(office.auditor, WHOLE)
    assert [row[2] for row in book.rows] == ["契約の終わり", "選定の評価なし"]
    assert book.rows[0][0] == "令和8年5月10日"


def test_the_books_print_whole_and_empty(office: Office) -> None:
    makers = (
        recipient_books.contractors_register,
        recipient_books.joint_uses_register,
        recipient_books.changes_register,
        recipient_books.deadlines_register,
    )
    for make in makers:
        text = extraction.text(registers.look(office.auditor, make(office.auditor, WHOLE)))
        assert "該当なし" in text
    contractor(office, "架空の長い名前の印刷・発送・保管株式会社東北支社庄内営業所" * 3)
    book = recipient_books.contractors_register(office.auditor, WHOLE)
    assert "守秘義務 あり" in extraction.text(registers.look(office.auditor, book))
