"""The changed way of disclosure: told only from an approved decision that says why (法33②③)."""

import pytest

from app.letters.extraction import text as text_of
from app.office import letters, method_changes
from app.rules.errors import Refused
from tests.office import seats
from tests.office.matters import Matter
from tests.office.seats import Office

WHY = "紙の記録が多く、電子データにするのに多額の費用がかかるため"
EARLY = "承認されてから、回答の前まで"


@pytest.fixture
def wished(office: Office) -> Matter:
    return Matter.taken(office, seats.request(wished_method="電磁的記録を郵送"))


def test_it_waits_for_the_approval(wished: Matter, office: Office) -> None:
    with pytest.raises(Refused, match=EARLY):
        method_changes.preview(office.clerk, wished.id)
    wished.identify().decide(paper_reason=WHY).submit()
    with pytest.raises(Refused, match=EARLY):
        method_changes.issue(office.clerk, wished.id)
    wished.approve()
    found = text_of(method_changes.preview(office.clerk, wished.id)).replace("\n", "")
    for word in (WHY, "電磁的記録を郵送", "書面を郵送", "第33条第2項・第3項", "案（文書番号なし）"):
        assert word in found, word


def test_it_is_issued_before_the_answer_only(wished: Matter, office: Office) -> None:
    wished.approved(paper_reason=WHY)
    issued = method_changes.issue(office.clerk, wished.id)
    assert issued.document_number in text_of(letters.pdf(office.clerk, issued.letter_id))
    assert [row.kind for row in wished.page.letters] == ["method_change"]
    assert wished.right.answered_on is None
    wished.issue()
    with pytest.raises(Refused, match=EARLY):
        method_changes.issue(office.clerk, wished.id)


def test_as_wished_there_is_nothing_to_tell(office: Office) -> None:
    plain = Matter.taken(office).approved()
    with pytest.raises(Refused, match=EARLY):
        method_changes.preview(office.clerk, plain.id)
