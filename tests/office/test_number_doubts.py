"""A number of the post that stands on another day's posting is asked about, never refused."""

from app.office import number_doubts, receipts
from app.rules.dispatches import Posting
from app.rules.ids import LetterId
from tests.office.matters import Matter
from tests.office.posted_letters import NUMBER, answered, come_back, later, letter, post

OTHER = "987-65-43210-2"


def asked(matter: Matter, letter_id: LetterId, number: str) -> list[str]:
    clerk = matter.office.clerk
    return list(number_doubts.doubts(clerk, [Posting(letter_id, "簡易書留", number)], clerk.today))


def test_the_same_number_on_another_day_is_asked_about(matter: Matter) -> None:
    issued = answered(matter)
    come_back(matter, issued.letter_id)
    matter.office.watch.turn_to(later(matter, 5))
    (said,) = asked(matter, issued.letter_id, NUMBER.replace("-", ""))
    assert f"{issued.document_number}の引受番号として、もう記録されています" in said
    assert said.startswith(NUMBER)
    assert asked(matter, issued.letter_id, OTHER) == []
    post(matter, issued.letter_id)
    assert letter(matter, issued.letter_id).tracking_number == NUMBER


def test_a_sending_that_came_back_lends_its_number_to_no_other(matter: Matter) -> None:
    issued = answered(matter)
    come_back(matter, issued.letter_id)
    (said,) = asked(matter, issued.letter_id, NUMBER)
    assert "もう記録されています" in said


def test_one_envelope_on_one_day_holds_several_letters(matter: Matter) -> None:
    receipt = receipts.issue(matter.office.clerk, matter.id)
    answered(matter)
    assert asked(matter, receipt.letter_id, NUMBER) == []
    matter.office.watch.turn_to(later(matter, 5))
    assert "もう記録されています" in asked(matter, receipt.letter_id, NUMBER)[0]


def test_a_number_typed_afterwards_is_looked_at_with_the_day_of_its_posting(
    matter: Matter,
) -> None:
    clerk = matter.office.clerk
    receipt = receipts.issue(clerk, matter.id)
    post(matter, receipt.letter_id, number="")
    answered(matter)
    matter.office.watch.turn_to(later(matter, 5))
    assert number_doubts.of_letter(clerk, receipt.letter_id, NUMBER) == []
    (said,) = number_doubts.of_letter(clerk, receipt.letter_id, "123-45-67890-4")
    assert "番号が合わない" in said
    assert number_doubts.of_letter(clerk, receipt.letter_id, "12-34") == []
