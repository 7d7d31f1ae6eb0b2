"""Every letter of a case goes to its 回答送付先; a new address is asked for the record as well."""

from dataclasses import replace

import pytest

from app.letters import extraction
from app.office import answer_addresses, confidentiality, letters, members, receipts
from app.office.shields import SHIELDED
from app.rules.answer_addresses import AddressBasis, AnswerAddress, differs
from app.rules.errors import Refused
from tests.office import seats
from tests.office.asked_children import asked
from tests.office.matters import Matter
from tests.office.posted_letters import later
from tests.office.seats import Office

NEW = AnswerAddress(AddressBasis.identity_paper, "997-0011", "架空県架空市新町7番8号", "架空")


def put(matter: Matter, to: AnswerAddress = NEW) -> answer_addresses.Put:
    return answer_addresses.put(matter.office.clerk, matter.id, to, matter.office.clerk.today)


def test_every_letter_of_the_case_goes_there(matter: Matter) -> None:
    clerk = matter.office.clerk
    put(matter)
    receipt = receipts.issue(clerk, matter.id)
    answer = matter.approved().issue()
    for key in (receipt.letter_id, answer.letter_id):
        said = extraction.text(letters.pdf(clerk, key))
        assert "新町7番8号" in said
        assert "架空様方" in said
        with clerk.look() as unit:
            kept = unit.letter_addressees.of([key])[key]
        assert kept.address == "架空県架空市新町7番8号\n架空様方"
        assert kept.name == f"{matter.page.case.requester_name}　様"


def test_one_that_differs_from_the_record_is_offered_as_a_change(office: Office) -> None:
    person = replace(seats.member(), address="架空県架空市新町七丁目8番")
    matter = Matter.taken(office, seats.request(requester_name=person.name), person)
    assert put(matter).differs
    assert not put(matter, replace(NEW, address=person.address)).differs
    assert not put(matter, replace(NEW, basis=AddressBasis.agent)).differs
    assert not differs("架空市新町7丁目8番9号", "架空市新町7-8-9")


def test_at_the_counter_no_address_is_printed(matter: Matter) -> None:
    put(matter, AnswerAddress(AddressBasis.counter, "997-0011", "消える住所"))
    issued = receipts.issue(matter.office.clerk, matter.id)
    with matter.office.clerk.look() as unit:
        kept = unit.letter_addressees.of([issued.letter_id])[issued.letter_id]
    assert (kept.postal_code, kept.address) == ("", "")


def test_a_protected_persons_places_are_covered(matter: Matter) -> None:
    clerk = matter.office.clerk
    put(matter)
    confidentiality.protect(clerk, matter.member_id, "2026-04-01", "架空の理由")
    found = answer_addresses.choice(clerk, matter.id)
    assert found.covered
    assert {one.address for one in found.by_basis.values()} <= {SHIELDED, ""}
    facts = dict(fact for one in matter.page.sections for fact in one.facts)
    assert facts["ご住所"].count(SHIELDED) == 3
    assert found.kept is not None
    put(matter, found.kept.address)
    with clerk.look() as unit:
        kept = unit.answer_addresses.of(matter.id)
    assert kept is not None
    assert kept.address.address == NEW.address
    with pytest.raises(Refused, match="一緒に入れ直して"):
        put(matter, replace(found.kept.address, postal_code="997-0012"))


def test_nothing_half_is_kept(matter: Matter) -> None:
    clerk = matter.office.clerk
    with pytest.raises(Refused, match="ご住所を入れて"):
        put(matter, replace(NEW, address=" "))
    with pytest.raises(Refused, match="郵便番号は7桁"):
        put(matter, replace(NEW, postal_code="12"))
    with pytest.raises(Refused, match="確かめた日"):
        answer_addresses.put(clerk, matter.id, NEW, later(matter, 1))
    assert answer_addresses.choice(clerk, matter.id).kept is None
    assert members.draft(clerk, matter.member_id)


@pytest.mark.parametrize(("kind", "who"), [("parent", "other"), ("subject", "child")])
def test_the_members_address_on_record_is_not_for_whoever_else_asks(
    kind: str, who: str, office: Office
) -> None:
    matter = asked(office, kind, who).matter
    assert AddressBasis.record not in answer_addresses.choice(office.clerk, matter.id).by_basis
    with pytest.raises(Refused, match="登録のご住所は使えません"):
        put(matter, replace(NEW, basis=AddressBasis.record))
    assert answer_addresses.choice(office.clerk, matter.id).kept is None


def test_the_member_may_have_it_sent_to_her_address_on_record(office: Office) -> None:
    matter = asked(office, "parent", "member").matter
    put(matter, answer_addresses.choice(office.clerk, matter.id).by_basis[AddressBasis.record])
    kept = answer_addresses.choice(office.clerk, matter.id).kept
    assert kept is not None
    assert kept.address.basis is AddressBasis.record
