"""What no font can print is found at 「決裁に回す」; a blank can be left for it, erasures too."""

import pytest

from app.letters import extraction
from app.office import decisions, letters
from app.rules.errors import Refused, Unprintable
from tests.office.erasure_work import BASIS, carried_out, planned
from tests.office.matters import Matter
from tests.office.seats import Office, member, request

NAME = "渡邊\U000e0104　花子"
PRINTED = "渡（　）　花子　様"


@pytest.fixture
def rare(office: Office) -> Matter:
    person = member(name=NAME, kana="ワタナベ　ハナコ")
    return Matter.taken(office, request(requester_name=NAME), person).identify().decide()


def with_blanks(matter: Matter) -> Matter:
    decisions.submit(matter.office.clerk, matter.id, matter.right.id, blanks=True)
    return matter


def text_of(matter: Matter, letter_id: int | None) -> str:
    assert letter_id is not None
    (letter,) = [one for one in matter.page.letters if one.id == letter_id]
    return extraction.text(letters.pdf(matter.office.clerk, letter.id, reprint=False))


def test_the_sentence_is_that_of_the_issue_and_nothing_goes_round(rare: Matter) -> None:
    with pytest.raises(Unprintable) as drawn:
        letters.preview_answer(rare.office.clerk, rare.id, rare.right.id)
    before = len(rare.page.log)
    with pytest.raises(Unprintable) as submitted:
        rare.submit()
    assert submitted.value.sentence == drawn.value.sentence
    assert "お名前の2文字目" in submitted.value.sentence
    assert (rare.right.submitted_on, len(rare.page.log)) == (None, before)


def test_the_approver_reads_the_letter_with_its_blanks_and_it_is_issued_so(rare: Matter) -> None:
    with_blanks(rare)
    pdf = letters.preview_answer(rare.office.manager, rare.id, rare.right.id)
    assert PRINTED in extraction.text(pdf)
    issued = rare.approve().issue()
    assert PRINTED in text_of(rare, issued.letter_id)


def test_what_goes_round_again_without_blanks_is_refused_again(rare: Matter) -> None:
    with_blanks(rare)
    decisions.send_back(rare.office.manager, rare.id, rare.right.id, "架空の理由")
    with pytest.raises(Unprintable):
        rare.submit()


def test_an_erasure_is_carried_out_though_its_letter_has_a_blank(office: Office) -> None:
    person = member(name=NAME, kana="ワタナベ　ハナコ")
    matter = Matter.taken(
        office, request(rights=("erasure",), bases=(BASIS,), requester_name=NAME), person
    )
    planned(matter)
    with pytest.raises(Unprintable):
        matter.submit()
    erased = carried_out(with_blanks(matter).approve())
    assert matter.right.carried_out_on == office.clerk.today
    assert PRINTED in text_of(matter, erased.letter_id)


def test_a_letter_that_can_be_printed_has_no_blanks(office: Office) -> None:
    matter = with_blanks(Matter.taken(office).identify().decide()).approve()
    assert "（　）" not in text_of(matter, matter.issue().letter_id)


def test_what_no_letter_could_say_is_refused_with_blanks_too(office: Office) -> None:
    matter = Matter.taken(office).identify()
    matter.decide("partial", ground="disclosure_person", public_reason="架空の理由")
    with pytest.raises(Refused, match="黒塗りの項目がありません"):
        with_blanks(matter)
