"""Who signs is said for days and kinds; issued letters keep whoever signed them."""

from datetime import date

import pytest

from app.letters.extraction import text
from app.office import certificates, letters, profile, receipts, signatories
from app.rules.errors import Refused
from app.rules.signatories import Signatory
from tests.office.matters import Matter
from tests.office.seats import Office

NEXT = Signatory("理事長", "架空　三郎", date(2026, 6, 20))
OWN = Signatory("総務部長", "見本　四郎", date(2026, 4, 1), date(2026, 9, 30), ("receipt",))


def test_a_letter_is_signed_by_who_holds_office_on_its_day(matter: Matter) -> None:
    office = matter.office
    clerk = office.clerk
    first = receipts.issue(clerk, matter.id).letter_id
    before = letters.pdf(clerk, first, reprint=False)
    signatories.add(office.manager, NEXT)
    signatories.add(office.manager, OWN)
    second = letters.pdf(clerk, receipts.issue(clerk, matter.id).letter_id, reprint=False)
    assert "総務部長　見本　四郎" in text(second)
    office.watch.turn_to(date(2026, 6, 20))
    certificate = certificates.issue(clerk, matter.member_id, clerk.today).letter_id
    assert "理事長　架空　三郎" in text(letters.pdf(clerk, certificate, reprint=False))
    assert letters.pdf(clerk, first) == before
    assert "見本　四郎" not in text(before)


def test_the_list_says_since_when_until_when_and_for_what(office: Office) -> None:
    title, name = signatories.first(office.clerk)
    assert title
    assert name
    signatories.add(office.manager, NEXT)
    signatories.add(office.manager, OWN)
    later = Signatory("理事長", "試験　五郎", date(2028, 6, 20))
    signatories.add(office.manager, later)
    lines = signatories.rows(office.clerk)
    assert [line.holder for line in lines] == [later, NEXT, OWN]
    assert [line.to_on for line in lines] == [None, date(2028, 6, 19), date(2026, 9, 30)]
    assert lines[0].kinds_words == "すべての文書"
    assert lines[2].kinds_words == "ご請求を受け付けました（お知らせ）"
    assert [line.may_go for line in lines] == [True, True, False]


def test_only_who_has_not_begun_is_taken_out(office: Office) -> None:
    signatories.add(office.manager, NEXT)
    signatories.take_out(office.manager, NEXT)
    assert signatories.rows(office.manager) == []
    signatories.add(office.manager, OWN)
    with pytest.raises(Refused, match="すでに始まっている"):
        signatories.take_out(office.manager, OWN)


def test_overlaps_and_unseen_signs_are_refused(office: Office) -> None:
    signatories.add(office.manager, OWN)
    crossing = Signatory("部長", "架空", date(2026, 9, 30), None, ("receipt",))
    with pytest.raises(Refused, match="重なります"):
        signatories.add(office.manager, crossing)
    with pytest.raises(Refused, match="目に見えない"):
        signatories.add(office.manager, Signatory("部\u200b長", "架空", date(2027, 1, 1)))
    with pytest.raises(Refused, match="種類の文書はありません"):
        signatories.add(office.manager, Signatory("", "架空", date(2027, 1, 1), None, ("架空",)))
    with office.clerk.look() as unit:
        assert len(profile.signatories(unit)) == 1


@pytest.mark.parametrize(
    ("title", "name"), [("理事長", "𠮷田　邊\U000e0104子"), ("\U000e0104", "架空")]
)
def test_a_sender_whom_no_letter_can_print_is_refused(
    office: Office, title: str, name: str
) -> None:
    with pytest.raises(Refused, match=r"文字目（U\+.*）は印刷できません。何も変えていません"):
        signatories.add(office.manager, Signatory(title, name, date(2026, 6, 20)))
    assert signatories.rows(office.clerk) == []


def test_who_signs_a_kind_without_a_last_day_can_be_followed(matter: Matter) -> None:
    office = matter.office
    before = Signatory("部長", "架空　甲", date(2026, 4, 1), None, ("receipt",))
    after = Signatory("部長", "架空　乙", date(2026, 5, 1), None, ("receipt",))
    signatories.add(office.manager, before)
    signatories.add(office.manager, after)
    lines = signatories.rows(office.clerk)
    assert [(line.holder, line.to_on) for line in lines] == [
        (after, None),
        (before, date(2026, 4, 30)),
    ]
    issued = receipts.issue(office.clerk, matter.id).letter_id
    assert "部長　架空　甲" in text(letters.pdf(office.clerk, issued))
    office.watch.turn_to(date(2026, 5, 1))
    issued = receipts.issue(office.clerk, matter.id).letter_id
    assert "部長　架空　乙" in text(letters.pdf(office.clerk, issued))
