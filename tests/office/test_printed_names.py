"""A name that no font has is printed as decided, in every letter, until it changes."""

from dataclasses import replace

import pytest

from app.letters import extraction
from app.letters.refusals import GlyphsMissing
from app.office import certificates, letters, members, printed_names, receipts
from app.office.member_drafts import stored_draft
from app.office.spelt_names import NotPrinted, Whose
from app.rules.errors import Refused
from app.rules.printed_names import Manner, PrintedName, line_for
from tests.office import seats
from tests.office.matters import Matter
from tests.office.seats import Office

RARE, PLAIN = "渡邊\U000e0104　花子", "渡邊　花子"


def matter_of(office: Office) -> Matter:
    return Matter.taken(office, seats.request(requester_name=RARE), seats.member(name=RARE))


def receipt_text(matter: Matter) -> str:
    issued = receipts.issue(matter.office.clerk, matter.id)
    return extraction.text(letters.pdf(matter.office.clerk, issued.letter_id))


def test_the_refusal_says_whose_letter_it_is(office: Office) -> None:
    matter = matter_of(office)
    with pytest.raises(NotPrinted) as refusal:
        receipts.issue(office.clerk, matter.id)
    assert refusal.value.whose.request_id == matter.id
    assert isinstance(refusal.value, GlyphsMissing)
    choice = printed_names.choice(office.clerk, refusal.value.whose)
    assert (choice.name, choice.codes, choice.proposed) == (RARE, "U+908A U+E0104", PLAIN)
    assert choice.kept is None


def test_a_substitute_is_printed_in_the_address_and_reads_back(office: Office) -> None:
    matter = matter_of(office)
    printed_names.put(office.clerk, Whose(request_id=matter.id), Manner.substitute, PLAIN)
    said = receipt_text(matter)
    assert f"{PLAIN}　様" in said
    assert "\U000e0104" not in said


def test_what_holds_for_a_member_holds_in_all_letters_to_her(office: Office) -> None:
    matter = matter_of(office)
    printed_names.put(office.clerk, Whose(matter.member_id), Manner.substitute, PLAIN)
    pdf = certificates.preview(office.clerk, matter.member_id, office.clerk.today)
    assert extraction.text(pdf).count(PLAIN) == 2
    assert f"{PLAIN}　様" in receipt_text(matter)
    answer = matter.approved().issue()
    assert PLAIN in extraction.text(letters.pdf(office.clerk, answer.letter_id))


def test_a_blank_is_a_line_to_write_on(office: Office) -> None:
    matter = matter_of(office)
    printed_names.put(office.clerk, Whose(matter.member_id), Manner.by_hand)
    issued = receipts.issue(office.clerk, matter.id)
    pdf = letters.pdf(office.clerk, issued.letter_id)
    assert f"{line_for(RARE)}　様" in extraction.text(pdf)
    assert letters.has_line(pdf)


def test_the_book_of_letters_keeps_the_name_on_record(office: Office) -> None:
    matter = matter_of(office)
    printed_names.put(office.clerk, Whose(matter.member_id), Manner.by_hand)
    issued = receipts.issue(office.clerk, matter.id)
    with office.clerk.look() as unit:
        kept = unit.letter_addressees.of([issued.letter_id])[issued.letter_id]
    assert kept.name == f"{RARE}　様"


def test_it_ends_with_the_name(office: Office) -> None:
    matter = matter_of(office)
    printed_names.put(office.clerk, Whose(matter.member_id), Manner.substitute, PLAIN)
    with office.clerk.look() as unit:
        draft = stored_draft(unit, matter.member_id)

    changed = replace(draft, name="渡邊\U000e0104　恵")
    members.change(office.clerk, matter.member_id, changed, 1)
    with office.clerk.look() as unit:
        assert unit.printed_names.of(member_id=matter.member_id) is None
    with pytest.raises(NotPrinted):
        certificates.preview(office.clerk, matter.member_id, office.clerk.today)


def test_it_can_be_decided_anew_and_taken_back(office: Office) -> None:
    matter = matter_of(office)
    whose = Whose(matter.member_id)
    printed_names.put(office.clerk, whose, Manner.by_hand)
    printed_names.put(office.clerk, whose, Manner.substitute, PLAIN)
    kept = printed_names.choice(office.clerk, whose).kept
    assert kept == PrintedName(Manner.substitute, RARE, PLAIN)
    printed_names.end(office.clerk, whose)
    assert printed_names.choice(office.clerk, whose).kept is None
    with pytest.raises(Refused, match="決められていません"):
        printed_names.end(office.clerk, whose)


@pytest.mark.parametrize(("typed", "said"), [("", "空白です"), (RARE, "U\\+908A U\\+E0104")])
def test_a_substitute_must_be_printable(office: Office, typed: str, said: str) -> None:
    whose = Whose(matter_of(office).member_id)
    with pytest.raises(Refused, match=said):
        printed_names.put(office.clerk, whose, Manner.substitute, typed)
    assert printed_names.choice(office.clerk, whose).kept is None


def test_a_name_that_is_printable_needs_nothing(matter: Matter) -> None:
    with pytest.raises(Refused, match="この方のお名前ではありません"):
        printed_names.choice(matter.office.clerk, Whose(matter.member_id, matter.id))
