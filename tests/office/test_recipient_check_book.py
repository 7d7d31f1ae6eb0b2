"""The book of the looks at recipients: those of a period, with what came of each."""

from datetime import date

from app.office import recipient_check_book, recipient_checks
from app.rules.periods import Days
from app.rules.recipient_checks import CheckDraft
from tests.office import remedies
from tests.office.seats import Office

APRIL = Days(date(2026, 4, 1), date(2026, 4, 30))


def test_every_look_of_a_period_says_what_came_of_it(office: Office) -> None:
    first = remedies.contractor(office, "架空印刷株式会社")
    second = remedies.contractor(office, "架空運送株式会社")
    done = CheckDraft(
        kind="visit",
        checked_on="2026-04-10",
        checked_by="架空　太郎",
        verdict="improve",
        findings="架空の所見",
    )
    recipient_checks.record(office.clerk, second, done)
    added = recipient_checks.record(
        office.clerk, first, CheckDraft(kind="survey", asked_on="2026-04-05")
    )
    before = CheckDraft(kind="survey", asked_on="2026-03-31")
    recipient_checks.record(office.clerk, first, before)
    book = recipient_check_book.register(office.auditor, APRIL)
    assert [row[:2] for row in book.rows] == [
        ("架空印刷株式会社", "定期の確認（調査票）"),
        ("架空運送株式会社", "実地の確認"),
    ]
    assert book.rows[0][2] == "依頼 R8.4.5"
    assert book.rows[1][3:5] == ("R8.4.10\n架空　太郎", "要改善")
    assert "確認2件です。確認が済んだものは1件です。" in book.lead
    recipient_checks.cancel(office.clerk, added.check_id, "架空の誤記", 1)
    assert recipient_check_book.register(office.auditor, APRIL).rows[0][4] == "取消し（架空の誤記）"


def test_without_any_it_is_empty(office: Office) -> None:
    assert recipient_check_book.register(office.auditor, APRIL).rows == ()
