"""An incident from the notice to the final report, as the records keep it."""

from dataclasses import replace
from datetime import date

import pytest

from app.office import (
    corrective_actions,
    history,
    incident_book,
    incident_closing,
    incident_filings,
    incident_measures,
    incident_reports,
    incidents,
)
from app.rules.corrective_actions import ActionDraft, Target
from app.rules.errors import Refused
from app.rules.incident_filings import FilingDraft
from app.rules.incident_report import ReportItems
from app.rules.incidents import Duty, IncidentType, Origin
from tests.office.incident_work import DRAFT, ITEMS, recorded, reported
from tests.office.seats import Office


def test_an_incident_gets_its_number_and_its_days(office: Office) -> None:
    first = incidents.record(office.clerk, DRAFT)
    second = incidents.record(office.clerk, replace(DRAFT, known_on="2026-03-31", happened_on=""))
    third = incidents.record(office.clerk, DRAFT)
    assert (first.number, second.number, third.number) == ("案26-01", "案25-01", "案26-02")
    view = incident_book.one(office.auditor, first.incident_id)
    assert view.stand.duty is Duty.report
    assert view.stand.days.final_on == date(2026, 5, 18)
    assert view.stand.next_due == "速報 4月20日（月）〜4月22日（水）"
    assert view.recorded_by == office.clerk.actor.name
    assert [one.number for one in incident_book.rows(office.clerk)][-1] == "案25-01"


def test_what_is_wrong_changes_nothing(office: Office) -> None:
    with pytest.raises(Refused, match="件名を入れて"):
        incidents.record(office.clerk, replace(DRAFT, title=""))
    with pytest.raises(Refused, match="目に見えない文字"):
        incidents.record(office.clerk, replace(DRAFT, title="架空\u202e"))
    assert incident_book.rows(office.clerk) == []
    assert incidents.record(office.clerk, DRAFT).number == "案26-01"


def test_the_second_person_learns_that_the_first_was_quicker(office: Office) -> None:
    key = recorded(office.clerk)
    before = incidents.typed(office.manager, key)
    incidents.change(office.clerk, key, replace(DRAFT, people_count="1,001"), before.edition)
    with pytest.raises(Refused, match="ほかの人が先に"):
        incidents.change(office.manager, key, replace(DRAFT, title="別の件名"), before.edition)
    row = incident_book.one(office.clerk, key).row
    assert (row.people_count, row.title) == (1_001, DRAFT.title)
    assert IncidentType.many in row.types
    (line,) = [one for one in history.rows(office.manager) if one.title.endswith("内容を変更")]
    assert line.values == {
        "people_count": [2, 1_001],
        "types": [["sensitive"], ["sensitive", "many"]],
    }


def test_the_report_is_proposed_written_and_kept_with_what_was_handed_in(office: Office) -> None:
    key = recorded(office.clerk)
    sheet = incident_reports.begin(office.clerk, key)
    assert "置き忘れた" in sheet.items.summary
    assert sheet.items.people == "2人"
    with pytest.raises(Refused, match="1つも書かれていません"):
        incident_reports.save(office.clerk, key, ReportItems(), sheet.edition)
    incident_reports.save(office.clerk, key, ITEMS, sheet.edition)
    with pytest.raises(Refused, match="ほかの人が先に"):
        incident_reports.save(office.manager, key, ITEMS, 0)
    incident_filings.file(office.manager, key, FilingDraft("preliminary", "2026-04-20", "架空1"))
    incident_reports.save(office.clerk, key, replace(ITEMS, cause="別の原因"), 1)
    (filing,) = incident_book.one(office.clerk, key).stand.filings
    assert "架空の記入4" in filing.words
    assert "別の原因" not in filing.words
    with pytest.raises(Refused, match="もう記録しています"):
        incident_filings.file(office.manager, key, FilingDraft("preliminary", "2026-04-20"))


def test_a_late_report_is_recorded_as_late(office: Office) -> None:
    key = recorded(office.clerk, known_on="2026-04-10", happened_on="")
    assert "速報の目安" in incident_book.one(office.clerk, key).stand.overdue
    draft = FilingDraft("preliminary", "2026-04-16")
    assert "2日遅れ" in incident_filings.late(office.manager, key, draft)
    incident_filings.file(office.manager, key, draft)
    stand = incident_book.one(office.clerk, key).stand
    assert "2日遅れ" in stand.late(stand.filings[0])
    assert stand.overdue == ""
    assert incident_filings.begin(office.manager, key).kind == "final"


def test_a_first_report_after_the_final_one_is_refused(office: Office) -> None:
    key = recorded(office.clerk)
    reported(office.manager, key, "final", date(2026, 4, 20))
    with pytest.raises(Refused, match="続報"):
        incident_filings.file(office.manager, key, FilingDraft("preliminary", "2026-04-20"))
    incident_filings.file(office.manager, key, FilingDraft("further", "2026-04-20"))
    assert len(incident_book.one(office.clerk, key).stand.filings) == 2


def test_an_incident_ends_once_everything_is_there(office: Office) -> None:
    key, head = recorded(office.clerk), office.manager
    with pytest.raises(Refused, match="速報の提出、確報の提出"):
        incident_closing.close(head, key, 1)
    reported(head, key, "preliminary", date(2026, 4, 20))
    reported(head, key, "final", date(2026, 4, 20))
    incident_measures.publish(head, key, date(2026, 4, 20), "ホームページに掲示", 1)
    corrective_actions.open_action(
        head,
        Target(incident_id=key),
        ActionDraft("名簿を箱に入れる", date(2026, 5, 31), "見本　部長"),
    )
    with pytest.raises(Refused, match="再発防止の処置1件"):
        incident_closing.close(head, key, 2)
    incident_closing.close(head, key, 2, "処置は是正処置の一覧で続けて見るため")
    assert incident_book.rows(head, open_only=True) == []
    with pytest.raises(Refused, match="完了しています"):
        incidents.change(office.clerk, key, DRAFT, 3)
    with pytest.raises(Refused, match="理由を書いて"):
        incident_closing.reopen(head, key, 3, " ")
    incident_closing.reopen(head, key, 3, "続報のため")
    assert incident_book.one(head, key).is_open


def test_what_is_not_reported_says_why(office: Office) -> None:
    key, head = recorded(office.clerk), office.manager
    with pytest.raises(Refused, match="理由を書いて"):
        incident_measures.waive(head, key, " ", 1)
    incident_measures.waive(head, key, "読める状態のデータは外に出ていない", 1)
    assert incident_book.one(head, key).stand.duty is Duty.waived
    with pytest.raises(Refused, match="報告が必要な状態ではありません"):
        incident_measures.waive(head, key, "もう一度", 2)
    incident_measures.take_back_waiver(head, key, 2)
    assert incident_book.one(head, key).stand.duty is Duty.report


def test_whoever_entrusted_the_data_is_told(office: Office) -> None:
    ours, theirs = recorded(office.clerk), recorded(office.clerk, origin=Origin.client.value)
    today = office.clerk.today
    with pytest.raises(Refused, match="委託元からお預かりした情報の事案ではありません"):
        incident_measures.tell_client(office.clerk, ours, today, 1)
    with pytest.raises(Refused, match="知った日から今日まで"):
        incident_measures.tell_client(office.clerk, theirs, date(2026, 4, 17), 1)
    incident_measures.tell_client(office.clerk, theirs, today, 1)
    stand = incident_book.one(office.clerk, theirs).stand
    assert stand.duty is Duty.client
    assert stand.lacking == ()


def test_what_is_published_instead_has_its_words_and_its_day(office: Office) -> None:
    key, today = recorded(office.clerk), office.clerk.today
    with pytest.raises(Refused, match="公表した方法"):
        incident_measures.publish(office.clerk, key, today, " ", 1)
    with pytest.raises(Refused, match="知った日から今日まで"):
        incident_measures.publish(office.clerk, key, date(2026, 4, 21), "店頭に掲示", 1)
    incident_measures.publish(office.clerk, key, today, "店頭に掲示", 1)
    assert "公表しました" in incident_reports.begin(office.clerk, key).items.publication
