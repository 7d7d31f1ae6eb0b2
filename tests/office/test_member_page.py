"""Everything known of one member on one page."""

import pytest

from app.office import member_page
from app.rules.errors import Refused
from app.rules.ids import MemberId
from tests.office.matters import Matter
from tests.office.seats import Office


def test_the_page_holds_all_that_hangs_on_the_member(matter: Matter) -> None:
    issued = matter.approved().issue()
    page = member_page.page(matter.office.auditor, matter.member_id)
    assert page.row.name == "架空　花子"
    assert page.details is not None
    assert [child.name for child in page.details.children] == ["架空　湊"]
    assert [row.answer for row in page.consents] == ["granted"]
    assert [row.id for row in page.requests] == [matter.id]
    assert [row.id for row in page.letters] == [issued.letter_id]
    assert page.log[-1].title == "会員を登録"
    assert {"請求・申出を受付", "回答"} <= {row.title for row in page.log}


def test_a_member_who_is_gone_is_no_crash(office: Office) -> None:
    with pytest.raises(Refused, match="見つかりません"):
        member_page.page(office.clerk, MemberId(99))


@pytest.mark.parametrize(
    ("code", "found"),
    [("997-0015", True), ("９９７００１５", True), ("997", False), ("", False), ("x" * 99, False)],
)
def test_an_address_begins_as_its_postal_code_says(code: str, found: bool) -> None:
    texts = member_page.addresses_of(code)
    assert bool(texts) == found
    assert all(text.startswith("山形県鶴岡市") for text in texts)
