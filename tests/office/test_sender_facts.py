"""The manager changes what letters print of the office; issued letters keep what they had."""

from dataclasses import replace
from datetime import date

import pytest

from app.letters.extraction import text
from app.office import history, letters, profile, receipts, sender_facts
from app.rules.errors import OfficeError, Refused
from app.rules.sender_facts import SenderFacts
from tests.office.matters import Matter
from tests.office.seats import Office

NEXT = date(2026, 6, 1)


def facts(office: Office, **changed: str) -> SenderFacts:
    return replace(sender_facts.read(office.clerk).now, **changed)


def test_letters_print_the_facts_of_their_day(matter: Matter) -> None:
    office = matter.office
    clerk = office.clerk
    first = receipts.issue(clerk, matter.id).letter_id
    before = letters.pdf(clerk, first, reprint=False)
    sender_facts.change(office.manager, facts(office, desk="架空の窓口"), clerk.today)
    sender_facts.change(office.manager, facts(office, name="生活協同組合架空"), NEXT)
    second = letters.pdf(clerk, receipts.issue(clerk, matter.id).letter_id, reprint=False)
    assert "架空の窓口" in text(second)
    assert "生活協同組合架空" not in text(second)
    office.watch.turn_to(NEXT)
    with clerk.look() as unit:
        assert profile.sender(unit).name == "生活協同組合架空"
        assert profile.of(unit, date(2026, 5, 31)).name == profile.shipped().name
    assert letters.pdf(clerk, first) == before
    assert "架空の窓口" not in text(before)


def test_a_change_is_logged_with_what_was_before(office: Office) -> None:
    sender_facts.change(office.manager, facts(office, telephone="0235000000"), NEXT)
    row = history.rows(office.manager)[0]
    assert row.title == "組合の名称と連絡先を変更"
    with office.manager.look() as unit:
        (change,) = profile.changed(unit)
    assert change.facts.telephone == "0235-00-0000"
    with pytest.raises(Refused, match="同じです"):
        sender_facts.change(office.manager, change.facts, NEXT)


def test_only_what_has_not_begun_is_taken_back(office: Office) -> None:
    sender_facts.change(office.manager, facts(office, desk="架空の窓口"), NEXT)
    assert [one.from_on for one in sender_facts.read(office.clerk).planned] == [NEXT]
    sender_facts.take_back(office.manager, NEXT)
    assert sender_facts.read(office.clerk).planned == []
    sender_facts.change(office.manager, facts(office, desk="架空の窓口"), office.manager.today)
    for day in (office.manager.today, NEXT):
        with pytest.raises(Refused, match="取り消せる予定ではありません"):
            sender_facts.take_back(office.manager, day)
    assert sender_facts.read(office.clerk).now.desk == "架空の窓口"


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("name", "架空" * 40, "頭に2行"),
        ("name", "架空" * 60, "長すぎます"),
        ("address", "架空\U000323af市", "印刷できません"),
        ("desk", "窓\u200b口", "目に見えない"),
        ("telephone", "22-5115", "10桁か11桁"),
        ("hours", "25:00〜26:00", "ない時刻"),
    ],
)
def test_what_letters_cannot_print_changes_nothing(
    office: Office, field: str, typed: str, said: str
) -> None:
    wrong = facts(office, **{field: typed})
    number = history.rows(office.manager)[0].number
    for act in (sender_facts.change, sender_facts.preview):
        with pytest.raises(OfficeError, match=said):
            act(office.manager, wrong, NEXT)
    assert history.rows(office.manager)[0].number == number


def test_a_day_that_is_over_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="過ぎています"):
        sender_facts.change(office.manager, facts(office, desk="架空"), date(2026, 4, 19))


def test_the_preview_shows_a_fictional_person_and_what_is_typed(office: Office) -> None:
    typed = facts(office, desk="架空の窓口", hours="月〜金 9:00〜16:00")
    said = text(sender_facts.preview(office.manager, typed, NEXT))
    assert "見本 花子" in said.replace("　", " ")
    assert "架空の窓口" in said
    assert "月〜金 9:00〜16:00" in said
