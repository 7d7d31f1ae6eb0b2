from datetime import date

import pytest

from app.letters.extraction import text
from app.office import completions, decisions, extensions, letters
from app.rules.completions import AskingDraft
from app.rules.errors import Refused
from tests.office import seats
from tests.office.matters import Matter
from tests.office.seats import Office

REASON = "宅配の利用の記録を、ほかの部署に確かめているため"


@pytest.fixture
def matter(office: Office) -> Matter:
    return Matter.taken(office, seats.request(received_on="2026-04-01", late_reason="架空の事情"))


def stop_for_a_week(matter: Matter) -> None:
    clerk = matter.office.clerk
    decisions.ask_completion(clerk, matter.id, date(2026, 4, 5), "写し")
    decisions.receive_completion(clerk, matter.id, date(2026, 4, 12))


def read(matter: Matter, letter_id: int) -> str:
    row = matter.page.letters[0]
    assert row.id == letter_id
    return text(letters.pdf(matter.office.clerk, row.id, reprint=False)).replace("\n", "")


def test_a_letter_of_the_last_day_extends_the_case_by_hand(matter: Matter) -> None:
    stop_for_a_week(matter)
    matter.office.watch.turn_to(date(2026, 4, 22))
    assert matter.page.row.due_on == date(2026, 4, 22)
    issued = extensions.issue(matter.office.manager, matter.id, REASON)
    assert matter.page.row.due_on == date(2026, 5, 6)
    found = read(matter, issued.letter_id)
    for sentence in (
        "回答の予定日の変更について（お知らせ）",
        "令和8年4月1日に届きました個人情報の開示のご請求",
        "これまでの回答予定日 令和8年4月22日（水）",
        "新しい回答予定日 令和8年5月6日（水）",
        REASON,
    ):
        assert sentence in found
    assert "39条" not in found
    assert "遅延" not in found


def test_a_letter_of_the_day_after_extends_nothing(matter: Matter) -> None:
    stop_for_a_week(matter)
    matter.office.watch.turn_to(date(2026, 4, 23))
    said = "回答期限は4月22日（水）ですが、文書の日付が4月23日（木）"
    with pytest.raises(Refused, match="延長できません") as refused:
        extensions.issue(matter.office.clerk, matter.id, REASON)
    assert said in refused.value.sentence
    with pytest.raises(Refused, match="延長できません"):
        extensions.preview(matter.office.clerk, matter.id, REASON)
    assert matter.page.letters == []
    assert matter.page.row.due_on == date(2026, 4, 22)


def test_a_case_is_extended_once(matter: Matter) -> None:
    matter.office.watch.turn_to(date(2026, 4, 10))
    extensions.issue(matter.office.manager, matter.id, REASON)
    with pytest.raises(Refused, match="1回だけ"):
        extensions.issue(matter.office.clerk, matter.id, REASON)
    with pytest.raises(Refused, match="1回だけ"):
        extensions.extend(matter.office.clerk, matter.id, date(2026, 4, 10), REASON)
    assert len(matter.page.letters) == 1


def test_while_it_waits_the_letter_names_no_day(matter: Matter) -> None:
    clerk = matter.office.clerk
    matter.office.watch.turn_to(date(2026, 4, 10))
    draft = AskingDraft("委任状", date(2026, 4, 24))
    completions.issue_asking(clerk, matter.id, draft)
    matter.office.watch.turn_to(date(2026, 5, 20))
    issued = extensions.issue(matter.office.manager, matter.id, REASON)
    found = read(matter, issued.letter_id)
    assert "延ばす日数 14日" in found
    assert "届きましたら、新しい予定日をお知らせいたします" in found
    decisions.receive_completion(clerk, matter.id, date(2026, 5, 20))
    assert matter.page.row.due_on == date(2026, 6, 8)


@pytest.mark.parametrize("reason", ["", "　\n"])
def test_without_a_reason_nothing_is_put_off(matter: Matter, reason: str) -> None:
    clerk, today = matter.office.clerk, date(2026, 4, 10)
    matter.office.watch.turn_to(today)
    for act in (
        lambda: extensions.issue(clerk, matter.id, reason),
        lambda: extensions.preview(clerk, matter.id, reason),
        lambda: extensions.extend(clerk, matter.id, today, reason),
    ):
        with pytest.raises(Refused, match="理由"):
            act()
    assert matter.page.case.clock.extension is None


def test_the_draft_changes_nothing(matter: Matter) -> None:
    matter.office.watch.turn_to(date(2026, 4, 10))
    assert "新しい回答予定日" in text(extensions.preview(matter.office.clerk, matter.id, REASON))
    assert matter.page.case.clock.extension is None
    assert matter.page.letters == []
