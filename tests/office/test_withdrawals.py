from dataclasses import replace

import pytest

from app.office import decisions, intake, requests
from app.rules.errors import Refused
from app.rules.outcomes import Outcome
from tests.office.matters import Matter
from tests.office.seats import Office, request

BASIS = "法第35条第5項（利用する必要がなくなった）"


def test_what_was_answered_is_not_taken_back_any_more(office: Office) -> None:
    both = request(rights=("disclosure", "erasure"), bases=("", BASIS))
    matter = Matter.taken(office, both).approved()
    issued = matter.issue()
    clerk = office.clerk
    decisions.withdraw(clerk, matter.id, None, clerk.today)
    outcomes = [right.outcome for right in matter.page.case.rights]
    assert outcomes == [Outcome.full, Outcome.withdrawn]
    matter.post(issued)
    decisions.close(clerk, matter.id)
    assert matter.page.row.state_word == "完了"


def test_there_must_be_something_to_take_back(office: Office) -> None:
    half = intake.take(office.clerk, request(rights=(), about="")).request_id
    with pytest.raises(Refused, match="取り下げる請求・申出の内容がありません"):
        decisions.withdraw(office.clerk, half, None, office.clerk.today)


def test_a_right_taken_back_while_half_filled_stays_taken_back(office: Office) -> None:
    clerk = office.clerk
    draft = request(about="")
    half = intake.take(clerk, draft).request_id
    decisions.withdraw(clerk, half, None, clerk.today)
    intake.complete(clerk, half, replace(draft, about="すべて"))
    rights = requests.page(clerk, half).case.rights
    assert [right.outcome for right in rights] == [Outcome.withdrawn]
    decisions.close(clerk, half)
    assert requests.page(clerk, half).row.state_word == "取下げ"


def test_a_half_filled_request_that_is_closed_says_so(office: Office) -> None:
    clerk = office.clerk
    half = intake.take(clerk, request(about="")).request_id
    decisions.withdraw(clerk, half, None, clerk.today)
    decisions.close(clerk, half)
    assert requests.page(clerk, half).row.state_word == "取下げ"
