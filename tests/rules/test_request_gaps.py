from dataclasses import replace
from datetime import date

import pytest

from app.rules.request_gaps import LATE_AFTER_DAYS, is_late, subject_kind
from app.rules.requests import (
    NewRight,
    RequestDraft,
    RequestReading,
    SubjectKind,
    Wish,
    read_request,
)
from app.rules.rights import Remedy
from app.rules.systems import System

TODAY = date(2026, 4, 20)
WHOLE = RequestDraft(
    received_on="2026-04-20",
    channel="post",
    requester_kind="subject",
    requester_name="架空　花子",
    address="架空県試験市1-2-3",
    member_code="1001",
    about="登録の内容",
    rights=("disclosure",),
)


def reading(**typed: object) -> RequestReading:
    return read_request(replace(WHOLE, **typed), today=TODAY)  # type: ignore[arg-type]  # by name


def missing(**typed: object) -> list[str]:
    found = reading(**typed)
    assert found.problems == ()
    return [problem.field for problem in found.missing]


@pytest.mark.parametrize(
    ("received", "late"),
    [("2026-04-13", False), ("2026-04-12", True), ("2026-04-20", False), ("2025-04-20", True)],
)
def test_an_arrival_of_more_than_a_week_ago_needs_its_reason(received: str, late: bool) -> None:
    assert is_late(date.fromisoformat(received), TODAY) is late
    assert ("late_reason" in missing(received_on=received)) is late
    assert missing(received_on=received, late_reason="停電のため手書きの受付票を使った") == []


def test_a_half_filled_one_was_not_late_when_it_is_completed_later() -> None:
    taken_on = date(2026, 4, 21)
    found = read_request(WHOLE, today=date(2026, 5, 20), taken_on=taken_on)
    assert found.missing == ()
    assert (date(2026, 5, 20) - taken_on).days > LATE_AFTER_DAYS


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ({}, SubjectKind.member),
        ({"member_code": ""}, SubjectKind.other),
        ({"subject_kind": "child", "child_id": 3}, SubjectKind.child),
        ({"subject_kind": "other"}, SubjectKind.other),
    ],
)
def test_whose_data_it_is_follows_from_what_was_chosen(
    typed: dict[str, object], kind: SubjectKind
) -> None:
    draft = replace(WHOLE, **typed)  # type: ignore[arg-type]  # by name
    assert subject_kind(draft) is kind


def test_a_child_is_named_with_the_member_of_its_registration() -> None:
    assert missing(subject_kind="child", requester_kind="parent") == ["child_id"]
    assert missing(subject_kind="child", requester_kind="parent", subject_name="架空　湊") == []
    assert missing(subject_kind="child", child_id=3, member_code="") == ["member_code"]
    new = reading(subject_kind="child", child_id=3).new
    assert new is not None
    assert (new.subject_kind, new.child_id) == (SubjectKind.child, 3)
    new = reading(subject_kind="member", child_id=3).new
    assert new is not None
    assert new.child_id is None


def test_an_agent_of_somebody_not_on_record_names_her() -> None:
    agent: dict[str, object] = {"requester_kind": "mandated_agent", "member_code": ""}
    assert missing(**agent) == ["subject_name"]
    assert missing(**agent, subject_name="架空　月子") == []
    assert missing(member_code="") == []
    assert missing(**agent, rights=("complaint",), address="") == []


@pytest.mark.parametrize(
    ("field", "typed"), [("subject_birth", "2月31日"), ("subject_kana", "花子")]
)
def test_what_is_odd_of_the_subject_is_asked_again(field: str, typed: str) -> None:
    assert missing(**{field: typed}) == [field]


@pytest.mark.parametrize("typed", ["1990-04-01", "H2.4.1", "平成2年4月1日"])
def test_her_birthday_is_read_in_every_form(typed: str) -> None:
    assert missing(subject_birth=typed) == []


def test_what_is_asked_stands_beside_each_right() -> None:
    new = reading(rights=("disclosure", "correction", "correction"), asked=("", " 住所 ", "x")).new
    assert new is not None
    assert new.rights == (
        NewRight(Remedy.disclosure, "法第33条第1項"),
        NewRight(Remedy.correction, "法第34条第1項", "住所"),
    )


def test_a_wish_says_which_and_is_nothing_without_its_line() -> None:
    for wish, kept in (("mail_stop", Wish.mail_stop), ("", Wish.other)):
        new = reading(rights=("wish",), wish=wish).new
        assert new is not None
        assert new.wish is kept
    new = reading(wish="mail_stop").new
    assert new is not None
    assert new.wish is None


def test_another_system_needs_a_department_and_no_right() -> None:
    assert missing(system="member_roll", rights=(), requester_kind="", address="") == ["handed_to"]
    new = reading(system="business", handed_to=" 総務 ").new
    assert new is not None
    assert (new.system, new.rights, new.handed_to) == (System.business, (), "総務")
    new = reading(handed_to="総務").new
    assert new is not None
    assert new.handed_to == ""


@pytest.mark.parametrize(
    ("field", "typed", "word"),
    [
        ("system", "authority", "管理責任者"),
        ("system", "court", "お申し出の種類"),
        ("system", "", "お申し出の種類"),
        ("subject_kind", "neighbour", "対象の方"),
        ("wish", "revenge", "申出の内容"),
        ("reserved_number", "12", "26-0012"),
    ],
)
def test_what_cannot_be_is_a_problem(field: str, typed: str, word: str) -> None:
    found = reading(**{field: typed})
    assert {problem.field for problem in found.problems} == {field}
    assert any(word in problem.sentence for problem in found.problems)
    assert found.new is None


def test_a_reserved_number_is_read_in_full_width_too() -> None:
    new = reading(reserved_number=" ２６－００１２ ").new
    assert new is not None
    assert new.reserved_number == "26-0012"
