from dataclasses import replace
from datetime import date

import pytest

from app.rules.members import (
    MOST_CHILDREN,
    ChildDraft,
    ConsentDraft,
    MemberDraft,
    MemberReading,
    NewChild,
    NewMember,
    read_draft,
)
from app.rules.versions import PolicyDay

TODAY = date(2026, 11, 22)
VERSIONS = (PolicyDay(date(2020, 4, 1)), PolicyDay(date(2024, 4, 1)))
CONSENT = ConsentDraft(agreed="はい", given_on="R6.5.1", method="", receiver="架空センター")
CHILD = ChildDraft(name="試験 次郎", kana="しけん じろう", birth_on="R3.3.21", relationship="子")
DRAFT = MemberDraft(
    member_code="００１２",
    name="試験 花子",
    kana="しけん はなこ",
    gender="F",
    birth_on="平2.4.1",
    postal_code="9970015",
    address="山形県架空市1-1",
    telephone="0235-00-0000",
    email="hanako@example.jp",
    registered_on="2024-05-08",
    children=(CHILD,),
    consent=CONSENT,
)


def read(draft: MemberDraft) -> MemberReading:
    return read_draft(draft, versions=VERSIONS, today=TODAY)


def accepted(draft: MemberDraft) -> NewMember:
    reading = read(draft)
    assert reading.problems == ()
    assert reading.member is not None
    return reading.member


def refused(draft: MemberDraft) -> list[str]:
    reading = read(draft)
    assert reading.member is None
    assert all(problem.sentence.endswith("。") for problem in reading.problems)
    return [problem.field for problem in reading.problems]


def test_a_draft_in_order_becomes_a_member() -> None:
    member = accepted(DRAFT)
    assert member.member_code == "0012"
    assert member.name == "試験　花子"
    assert member.kana == "シケン　ハナコ"
    assert member.gender == "女"
    assert member.birth_on == date(1990, 4, 1)
    assert member.postal_code == "997-0015"
    assert member.telephone == "0235000000"
    assert member.registered_on == date(2024, 5, 8)
    assert member.received_on is None
    assert member.children == (NewChild("試験　次郎", "シケン　ジロウ", date(2021, 3, 21), "子"),)
    assert member.consent.given_on == date(2024, 5, 1)
    assert member.consent.method == "書面"
    assert member.consent.version_on == date(2024, 4, 1)
    assert member.consent.inferred


def test_an_empty_draft_lacks_exactly_what_is_required() -> None:
    assert set(refused(MemberDraft())) == {
        *("member_code", "name", "kana", "birth_on", "address"),
        *("consent.agreed", "consent.given_on"),
    }


def test_without_a_day_the_member_is_registered_today() -> None:
    consent = replace(CONSENT, given_on="2026-11-01")
    assert accepted(replace(DRAFT, registered_on="", consent=consent)).registered_on == TODAY


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("member_code", "A1"),
        ("kana", "試験"),
        ("gender", "X"),
        ("birth_on", "2027-01-01"),
        ("postal_code", "997-03"),
        ("telephone", "12"),
        ("email", "x"),
        ("registered_on", "2027-01-01"),
        ("received_on", "昨日"),
        ("received_on", "2024-06-01"),
        ("centre", "架空" * 99),
        ("course", "\u202e"),
    ],
)
def test_one_bad_field_is_one_problem_with_what_was_typed(field: str, text: str) -> None:
    reading = read(MemberDraft(**{**vars(DRAFT), field: text}))
    assert [(problem.field, problem.value) for problem in reading.problems] == [(field, text)]


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("agreed", "いいえ"),
        ("given_on", "2024-05-09"),
        ("given_on", "2024-03-31"),
        ("given_on", "2019-01-01"),
        ("given_on", "先週"),
        ("method", "口頭"),
        ("version_on", "2024-04-02"),
        ("version_on", "第3版"),
    ],
)
def test_a_bad_consent_closes_the_register(field: str, text: str) -> None:
    consent = replace(CONSENT, **{field: text})
    reading = read(replace(DRAFT, consent=consent))
    found = [(problem.field, problem.value) for problem in reading.problems]
    assert found == [(f"consent.{field}", text)]


def test_a_named_version_is_not_inferred() -> None:
    consent = replace(CONSENT, version_on="令和6年4月1日")
    assert not accepted(replace(DRAFT, consent=consent)).consent.inferred


def test_the_day_of_receipt_opens_the_gate_after_a_revision() -> None:
    consent = replace(CONSENT, given_on="2024-03-25")
    late = replace(DRAFT, consent=consent, registered_on="2024-04-03")
    assert refused(late) == ["consent.given_on"]
    assert accepted(replace(late, received_on="2024-03-31")).received_on == date(2024, 3, 31)


def test_children_need_name_and_birth_date_and_keep_their_places() -> None:
    children = (ChildDraft(), ChildDraft(relationship="子"), replace(CHILD, kana="次郎"))
    fields = refused(replace(DRAFT, children=children))
    assert fields == ["children.1.name", "children.1.birth_on", "children.2.kana"]


def test_empty_children_do_not_count() -> None:
    assert len(accepted(replace(DRAFT, children=(ChildDraft(), CHILD))).children) == 1
    assert refused(replace(DRAFT, children=(CHILD,) * (MOST_CHILDREN + 1))) == ["children"]


def test_slips_are_pointed_at_but_forbid_nothing() -> None:
    draft = replace(
        DRAFT,
        birth_on="2021-03-21",
        telephone="9000000000",
        received_on="2024-04-30",
        children=(ChildDraft(), CHILD),
    )
    warnings = read(draft).warnings
    assert accepted(draft)
    assert [warning.field for warning in warnings] == [
        *("birth_on", "telephone", "received_on", "children.1.birth_on")
    ]


def test_group_host_note_and_stay_are_read_with_the_rest() -> None:
    member = accepted(
        replace(
            DRAFT,
            delivery_group="見本班",
            care_of="架空",
            contact_note="夜のみ",
            away_address="架空県架空町9",
            away_until_on="2027-03-31",
        )
    )
    assert (member.delivery_group, member.care_of) == ("見本班", "架空様方")
    assert (member.contact_note, member.away_postal_code) == ("夜のみ", "")
    assert (member.away_address, member.away_until_on) == ("架空県架空町9", date(2027, 3, 31))


def test_a_child_may_be_expected_instead_of_born() -> None:
    (child,) = accepted(replace(DRAFT, children=(ChildDraft(expected_month="R9.2"),))).children
    assert (child.name, child.birth_on, child.expected_month) == ("", None, "2027-02")


def test_a_known_child_whose_row_was_cleared_is_complained_of() -> None:
    cleared = replace(DRAFT, children=(ChildDraft(child_id="1"),))
    assert set(refused(cleared)) == {"children.0.name", "children.0.birth_on"}


def test_a_stay_that_is_over_is_a_warning_only() -> None:
    draft = replace(DRAFT, away_address="架空県架空町9", away_until_on="2026-10-31")
    assert [warning.field for warning in read(draft).warnings] == ["away_until_on"]
