"""Requests taken at the desk: half-filled ones are kept, and completed later."""

from dataclasses import replace
from datetime import date

import pytest

from app.office import history, intake, member_states, members, requests
from app.office.intake import Taken
from app.rules.errors import Refused
from app.rules.ids import RequestId
from app.rules.requests import RequestDraft
from tests.office.seats import Office, member, request

HALF = RequestDraft(channel="telephone", requester_name="例題　電話子", memo="夕方に\nもう一度")


def take(office: Office, draft: RequestDraft) -> Taken:
    return intake.take(office.clerk, draft)


def test_a_whole_request_stands_under_its_number_and_its_member(office: Office) -> None:
    key = members.register(office.clerk, member()).member_id
    taken = take(office, request())
    assert (taken.receipt_number, taken.provisional) == ("26-0001", False)
    page = requests.page(office.clerk, taken.request_id)
    assert page.case.member_id == key
    assert page.subject is not None
    assert page.subject.name == "架空　花子"
    assert [row.title for row in page.log] == ["請求・申出を受付"]
    assert history.rows(office.manager)[0].values == {"rights": ["disclosure"]}


def test_a_half_filled_request_is_kept_and_completed_under_its_number(office: Office) -> None:
    taken = take(office, HALF)
    assert taken.provisional
    assert intake.draft_of(office.clerk, taken.request_id) == HALF
    assert requests.rows(office.clerk, [taken.request_id])[0].state_word == "仮受付"
    whole = replace(request(), memo=HALF.memo)
    done = intake.complete(office.clerk, taken.request_id, whole)
    assert (done.receipt_number, done.provisional) == (taken.receipt_number, False)
    assert intake.draft_of(office.clerk, taken.request_id) == whole
    with pytest.raises(Refused, match="仮受付ではありません"):
        intake.complete(office.clerk, taken.request_id, whole)


def test_completing_half_way_leaves_it_provisional(office: Office) -> None:
    taken = take(office, HALF)
    again = intake.complete(office.clerk, taken.request_id, replace(HALF, address="架空市1"))
    assert again.provisional
    assert requests.page(office.clerk, taken.request_id).case.rights == ()


def test_numbers_have_no_gap_and_turn_with_the_fiscal_year(office: Office) -> None:
    drafts = [request(), HALF, request(received_on="2026-03-31"), request()]
    numbers = [take(office, draft).receipt_number for draft in drafts]
    assert numbers == ["26-0001", "26-0002", "25-0001", "26-0003"]
    office.watch.turn_to(date(2027, 4, 1))
    assert take(office, HALF).receipt_number == "27-0001"


def test_a_refused_request_takes_no_number(office: Office) -> None:
    with pytest.raises(Refused, match="お名前か電話番号"):
        take(office, RequestDraft(about="名前のない申出"))
    with pytest.raises(Refused):
        take(office, request(received_on="2026-04-21"))
    assert take(office, request()).receipt_number == "26-0001"


def test_what_is_missing_is_told_before_anything_is_taken(office: Office) -> None:
    reading = intake.check(office.auditor, HALF)
    assert {"requester_kind", "about", "rights"} <= {one.field for one in reading.missing}
    assert reading.problems == ()


HOSTILE = {
    "nul": "架\x00空",
    "direction": "架\u202e空",
    "surrogate": "架\ud83d",
    "joiner": "架\u200b空",
    "private": "架\ue000",
    "huge": "架" * 1_000_000,
}
FIELDS = (
    *("requester_name", "requester_kana", "address", "telephone", "postal_code", "member_code"),
    *("about", "memo", "wished_method"),
)


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("text", HOSTILE.values(), ids=list(HOSTILE))
def test_unseen_signs_and_endless_texts_are_refused_by_field(
    text: str, field: str, office: Office
) -> None:
    draft = request(**{field: text})
    assert field in {one.field for one in intake.check(office.clerk, draft).problems}
    with pytest.raises(Refused, match=r"目に見えない文字|長すぎます"):
        take(office, draft)
    assert requests.find_ids(office.clerk) == []


@pytest.mark.parametrize("text", ["<b>&amp;</b>", "一\n二\n\n三", "'); --", "か\u3099"])
def test_strange_but_visible_texts_are_kept_as_they_are(text: str, office: Office) -> None:
    draft = request(about=text, memo=text)
    taken = take(office, draft)
    assert intake.draft_of(office.clerk, taken.request_id) == draft


def test_a_request_that_is_gone_is_no_crash(office: Office) -> None:
    with pytest.raises(Refused):
        intake.draft_of(office.clerk, RequestId(99))
    with pytest.raises(Refused, match="見つかりません"):
        intake.complete(office.clerk, RequestId(99), request())


def test_no_right_is_taken_for_somebody_who_has_died(office: Office) -> None:
    key = members.register(office.clerk, member()).member_id
    member_states.decease(office.clerk, key, "2026-04-18")
    problems = intake.check(office.clerk, request()).problems
    assert [one.field for one in problems] == ["rights"]
    assert "任意の対応" in problems[0].sentence
    with pytest.raises(Refused, match="亡くなった方"):
        intake.take(office.clerk, request(requester_kind="mandated_agent"))
    # The child's own rights go on, and a wish of the family is taken.
    for kind, rights in (("parent", ("disclosure",)), ("bereaved", ("wish",))):
        draft = request(requester_kind=kind, rights=rights, requester_name="架空　太郎")
        assert intake.check(office.clerk, draft).problems == ()
