"""What is tied to a wrong key is refused in words, and whoever stays out stays out (L-08, M-16)."""

from collections.abc import Callable

import pytest

from app.letters.extraction import text
from app.office import (
    children,
    identity_checks,
    inquiries,
    intake,
    members,
    nonconformities,
    receipts,
    recusals,
)
from app.rules.errors import Refused
from app.rules.identity import IdentityCheck, PaperSeen
from app.rules.ids import MemberId, ProvisionId, RightId
from app.rules.nonconformities import Gate
from tests.office.asked_departments import sheet
from tests.office.matters import Matter
from tests.office.remedies import provide, third_party
from tests.office.seats import member, request

WHY = "架空の理由のため"


def refused(act: Callable[[], object], words: str) -> None:
    with pytest.raises(Refused, match=words):
        act()


@pytest.mark.parametrize("names", [("",), ("  ",), ("店舗", "")])
def test_a_sheet_goes_to_somebody(matter: Matter, names: tuple[str, ...]) -> None:
    refused(lambda: inquiries.ask(matter.office.clerk, matter.id, sheet(*names)), "部署")
    assert inquiries.of_case(matter.office.clerk, matter.id) == []


def test_a_fact_is_tied_to_what_is_there(matter: Matter) -> None:
    clerk = matter.office.clerk
    other = intake.take(clerk, request(rights=("correction",))).request_id

    def record(**keys: object) -> None:
        nonconformities.record(clerk, Gate.other, happened_on=clerk.today, what=WHY, **keys)  # type: ignore[arg-type]

    refused(lambda: record(request_id=other, right_id=matter.right.id), "請求の内容")
    refused(lambda: record(request_id=matter.id, right_id=RightId(999)), "請求の内容")
    refused(lambda: record(right_id=matter.right.id), "どの受付")
    refused(lambda: record(member_id=MemberId(999)), "この会員は見つかりません")
    refused(lambda: record(provision_id=ProvisionId(999)), "提供の記録は見つかりません")
    assert nonconformities.rows(clerk) == []


def test_a_provision_is_of_her_own_child(matter: Matter) -> None:
    office = matter.office
    draft = member(member_code="00010002", name="架空　別子", telephone="0235-00-0009")
    other = members.register(office.clerk, draft).member_id
    (child, *_) = children.children_of(office.clerk, other)
    people = ((matter.member_id, child.id),)
    refused(lambda: provide(matter, third_party(office), "consent", people=people), "お子さま")


def test_a_request_is_about_a_child_who_is_there(matter: Matter) -> None:
    draft = request(requester_kind="parent", subject_kind="child", child_id=999)
    refused(lambda: intake.take(matter.office.clerk, draft), "見つかりません")


def test_whoever_stays_out_writes_no_letter_and_records_no_fact(matter: Matter) -> None:
    office, clerk = matter.office, matter.office.clerk
    recusals.recuse(office.manager, matter.id, clerk.actor.id, WHY, to=office.manager.actor.id)
    refused(lambda: receipts.issue(clerk, matter.id), "担当しない")
    refused(
        lambda: nonconformities.record(
            clerk, Gate.other, happened_on=clerk.today, what=WHY, request_id=matter.id
        ),
        "担当しない",
    )


def test_an_individual_number_is_kept_nowhere(matter: Matter) -> None:
    clerk = matter.office.clerk
    card = PaperSeen("my_number_card", issuer="個人番号 1234 5678 9012", valid_until=clerk.today)
    check = IdentityCheck(clerk.today, clerk.actor.id, (card,))
    refused(lambda: identity_checks.identify(clerk, matter.id, check), "個人番号")
    assert matter.page.case.identity is None


def test_a_receipt_after_the_due_day_names_no_day_that_is_over(matter: Matter) -> None:
    matter.office.watch.wait(days=30)
    due = matter.page.row.due_on
    assert due is not None
    pdf = receipts.preview(matter.office.clerk, matter.id)
    said = "".join(text(pdf).split())
    assert "できるだけ早く" in said
    assert "を目安に" not in said
