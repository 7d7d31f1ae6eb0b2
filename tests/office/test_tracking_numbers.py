"""A case does not end while a registered letter of it has no number of the post (OFFICE L-27)."""

import pytest

from app.office import cover_notes, decisions, tracking_numbers
from app.rules.errors import Refused
from app.rules.post_numbers import NoNumber
from tests.office.matters import Matter
from tests.office.posted_letters import NUMBER, answered, letter, post


def close(matter: Matter) -> None:
    decisions.close(matter.office.clerk, matter.id)


def test_the_number_is_asked_for_before_the_end(matter: Matter) -> None:
    issued = answered(matter, posted=False)
    post(matter, issued.letter_id, number="")
    with pytest.raises(Refused, match="引受番号が記録されていません") as caught:
        close(matter)
    assert issued.document_number in caught.value.sentence
    assert matter.page.case.closed_on is None
    tracking_numbers.write(matter.office.clerk, issued.letter_id, NUMBER.replace("-", ""))
    assert letter(matter, issued.letter_id).tracking_number == NUMBER
    assert matter.page.log[0].title == "引受番号を記録"
    close(matter)
    assert matter.page.case.closed_on == matter.office.clerk.today


def test_the_reason_why_there_is_none_is_enough_and_may_give_way(matter: Matter) -> None:
    clerk, issued = matter.office.clerk, answered(matter, posted=False)
    post(matter, issued.letter_id, number="")
    tracking_numbers.write(clerk, issued.letter_id, "", NoNumber.lost.value)
    assert letter(matter, issued.letter_id).tracking_number == NoNumber.lost.word
    close(matter)
    tracking_numbers.write(clerk, issued.letter_id, NUMBER)
    assert letter(matter, issued.letter_id).tracking_number == NUMBER
    with pytest.raises(Refused, match="待っている発送ではありません"):
        tracking_numbers.write(clerk, issued.letter_id, NUMBER)


@pytest.mark.parametrize(
    ("typed", "reason", "words"),
    [("", "", "どちらか一つ"), (NUMBER, "lost", "どちらか一つ"), ("12-34", "", "数字11桁")],
)
def test_half_an_answer_is_none(matter: Matter, typed: str, reason: str, words: str) -> None:
    issued = answered(matter, posted=False)
    with pytest.raises(Refused, match="待っている発送ではありません"):
        tracking_numbers.write(matter.office.clerk, issued.letter_id, NUMBER)
    post(matter, issued.letter_id, number="")
    with pytest.raises(Refused, match=words):
        tracking_numbers.write(matter.office.clerk, issued.letter_id, typed, reason)
    assert letter(matter, issued.letter_id).tracking_number == ""


def test_ordinary_post_has_no_number_to_ask_for(matter: Matter) -> None:
    issued = answered(matter, posted=False)
    post(matter, issued.letter_id, method="普通郵便", number="")
    close(matter)


def test_a_cover_note_in_the_same_envelope_owes_none(matter: Matter) -> None:
    issued = answered(matter, posted=False)
    cover_notes.issue(matter.office.clerk, matter.id, [], ["架空の書類"])
    post(matter, issued.letter_id, number="")
    assert tracking_numbers.owing_of(matter.page.letters) == [issued.document_number]
    tracking_numbers.write(matter.office.clerk, issued.letter_id, NUMBER)
    close(matter)
