from dataclasses import asdict, replace
from datetime import date

import pytest

from app.rules.identity import Channel, RequesterKind
from app.rules.requests import NewRequest, NewRight, RequestDraft, needs_basis, read_request
from app.rules.rights import Remedy

TODAY = date(2026, 4, 21)
NEEDLESS = "法第35条第5項（利用する必要がなくなった）"
WHOLE = RequestDraft(
    received_on="令和8年4月20日",
    channel="post",
    requester_kind="subject",
    requester_name="架空 花子",
    requester_kana="ｶｸｳ ﾊﾅｺ",
    postal_code="９９７００１５",
    address="架空県試験市1-2-3",
    telephone="0235(00)0000",
    member_code="００１２３４",
    about="すくすく会員の登録の内容",
    wished_method="書面を郵送",
    rights=("disclosure", "erasure"),
    bases=("", NEEDLESS),
    memo=" 急がない ",
)


def with_typed(field: str, typed: object) -> RequestDraft:
    return RequestDraft(**(asdict(WHOLE) | {field: typed}))


def missing(draft: RequestDraft) -> list[str]:
    reading = read_request(draft, today=TODAY)
    assert reading.problems == ()
    assert reading.new is not None
    assert reading.new.provisional is bool(reading.missing)
    return [problem.field for problem in reading.missing]


def problems(draft: RequestDraft) -> list[str]:
    reading = read_request(draft, today=TODAY)
    assert (reading.new is None) is bool(reading.problems)
    return [problem.field for problem in reading.problems]


def test_a_whole_draft_becomes_a_request() -> None:
    assert read_request(WHOLE, today=TODAY).new == NewRequest(
        provisional=False,
        received_on=date(2026, 4, 20),
        channel=Channel.post,
        requester_kind=RequesterKind.subject,
        requester_name="架空　花子",
        requester_kana="カクウ　ハナコ",
        postal_code="997-0015",
        address="架空県試験市1-2-3",
        telephone="0235000000",
        member_code="001234",
        about="すくすく会員の登録の内容",
        wished_method="書面を郵送",
        rights=(NewRight(Remedy.disclosure, "法第33条第1項"), NewRight(Remedy.erasure, NEEDLESS)),
        memo="急がない",
    )


@pytest.mark.parametrize(
    "draft", [RequestDraft(requester_name="試験 太郎"), RequestDraft(telephone="090-0000-0000")]
)
def test_a_name_or_a_number_is_enough_for_a_provisional_one(draft: RequestDraft) -> None:
    reading = read_request(draft, today=TODAY)
    assert reading.new is not None
    assert reading.new.provisional
    assert reading.new.received_on == TODAY
    assert reading.new.channel is None
    assert {"channel", "requester_kind", "about", "rights"} <= {
        problem.field for problem in reading.missing
    }


def test_without_either_nobody_could_find_it_again() -> None:
    assert problems(RequestDraft(about="苦情", rights=("complaint",))) == ["requester_name"]
    assert problems(RequestDraft(requester_name="　", telephone=" ")) == ["requester_name"]


@pytest.mark.parametrize(
    "field",
    ["received_on", "channel", "requester_kind", "requester_name", "address", "about"],
)
def test_what_is_missing_is_listed(field: str) -> None:
    assert missing(with_typed(field, "")) == [field]


def test_a_form_or_the_wished_method_is_never_missing() -> None:
    free = replace(WHOLE, wished_method="", memo="", member_code="", telephone="", postal_code="")
    assert missing(free) == []


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("telephone", "0235-22"),
        ("postal_code", "997-00"),
        ("member_code", "12a"),
        ("requester_kana", "花子"),
    ],
)
def test_what_was_heard_in_half_is_kept_as_typed(field: str, typed: str) -> None:
    draft = with_typed(field, typed)
    assert missing(draft) == [field]
    assert getattr(read_request(draft, today=TODAY).new, field) == typed


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("received_on", "4月31日"),
        ("received_on", "2026-04-22"),
        ("received_on", "2022-03-31"),
        ("channel", "pigeon"),
        ("requester_kind", "neighbour"),
        ("rights", ("disclosure", "revenge")),
        ("bases", ("法第34条第1項",)),
    ],
)
def test_what_cannot_be_stored_is_a_problem(field: str, typed: str | tuple[str, ...]) -> None:
    reading = read_request(with_typed(field, typed), today=TODAY)
    assert [problem.field for problem in reading.problems] == [field]
    assert reading.new is None


def test_short_dates_are_read() -> None:
    for typed in ("0420", "4/20", "-1"):
        new = read_request(replace(WHOLE, received_on=typed), today=TODAY).new
        assert new is not None
        assert new.received_on == date(2026, 4, 20)


def test_a_basis_that_must_be_chosen_is_missing_until_it_is() -> None:
    assert missing(replace(WHOLE, bases=())) == ["bases"]
    new = read_request(WHOLE, today=TODAY).new
    assert new is not None
    assert new.rights[1] == NewRight(Remedy.erasure, NEEDLESS)
    assert needs_basis(NewRight(Remedy.erasure, ""), TODAY)
    assert not needs_basis(new.rights[1], TODAY)
    assert not needs_basis(NewRight(Remedy.wish, ""), TODAY)


def test_the_same_right_twice_is_one_line() -> None:
    twice = replace(WHOLE, rights=("disclosure", "disclosure"), bases=())
    new = read_request(twice, today=TODAY).new
    assert new is not None
    assert len(new.rights) == 1


def test_nobody_can_claim_the_rights_of_the_dead() -> None:
    bereaved = replace(WHOLE, requester_kind="bereaved", rights=("disclosure",))
    assert problems(bereaved) == ["rights"]
    assert problems(replace(bereaved, rights=("wish",))) == []


def test_a_complaint_by_telephone_needs_no_address() -> None:
    call = replace(WHOLE, channel="telephone", rights=("complaint",), address="")
    assert missing(call) == []
