"""Why who asks for herself bears another name is written down after the intake too."""

from dataclasses import replace

import pytest

from app.office import intake, members, name_reasons, requests
from app.rules.errors import Refused
from app.rules.ids import RequestId
from app.rules.moves import Move
from app.rules.names import search_key
from tests.office.matters import Matter
from tests.office.seats import Office, member, request

OTHER = {"requester_name": "試験　月子", "requester_kana": "シケン　ツキコ"}


def differing(office: Office, **typed: object) -> Matter:
    return Matter.taken(office, request(**{**OTHER, **typed}))


def logged(office: Office, key: RequestId) -> list[str]:
    return [row.title for row in requests.page(office.manager, key).log]


def test_a_request_that_lacked_only_the_reason_becomes_one(office: Office) -> None:
    matter = differing(office, memo="お電話あり")
    assert matter.page.case.provisional
    assert [one.field for one in matter.page.lacking] == ["requester_name"]
    assert "「お名前の違いの理由」" in matter.page.name_differs
    name_reasons.explain(office.clerk, matter.id, "旧姓のため")
    page = matter.page
    assert (page.case.provisional, page.lacking, page.name_differs) == (False, (), "")
    assert intake.draft_of(office.clerk, matter.id).memo == "お電話あり\nお名前の違い：旧姓のため"
    assert "受付の内容を補った" in logged(office, matter.id)
    matter.identify()


def test_what_else_is_lacking_is_still_lacking(office: Office) -> None:
    matter = differing(office, about="")
    name_reasons.explain(office.clerk, matter.id, "旧姓のため")
    page = matter.page
    assert page.case.provisional
    assert [one.field for one in page.lacking] == ["about"]
    assert page.name_differs == ""


def test_a_whole_request_is_no_dead_end(office: Office) -> None:
    """The record got another name after the request was taken under a code nobody knew."""
    draft = request(**OTHER, member_code="", subject_kind="other", subject_name="")
    taken = intake.take(office.clerk, draft)
    assert not taken.provisional
    key = members.register(office.clerk, member()).member_id
    with office.clerk.unit("架空の結び付け") as unit:
        unit.requests.intake.connect(taken.request_id, key)
        unit.log((("request", int(taken.request_id)),))
    matter = Matter(office, taken.request_id, key)
    assert search_key("試験　月子") in search_key(matter.page.name_differs)
    with pytest.raises(Refused, match="お名前の違いの理由"):
        matter.identify()
    name_reasons.explain(office.clerk, matter.id, "通称のため")
    assert logged(office, matter.id)[0] == "お名前の違いの理由を記録"
    assert matter.page.name_differs == ""
    matter.identify()
    assert Move.check_identity in matter.page.moves


def test_nothing_is_written_where_nothing_differs(office: Office) -> None:
    matter = Matter.taken(office)
    before = logged(office, matter.id)
    for reason, words in (("旧姓のため", "もう残っていません"), (" ", "理由を書いてください")):
        with pytest.raises(Refused, match=words):
            name_reasons.explain(office.clerk, matter.id, reason)
    assert logged(office, matter.id) == before


def test_a_complaint_may_be_anybodys(office: Office) -> None:
    members.register(office.clerk, member())
    draft = replace(request(**OTHER), rights=("complaint",))
    key = intake.take(office.clerk, draft).request_id
    with pytest.raises(Refused, match="もう残っていません"):
        name_reasons.explain(office.clerk, key, "旧姓のため")
