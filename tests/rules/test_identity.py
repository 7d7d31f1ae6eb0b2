from dataclasses import replace
from datetime import date

import pytest

from app.rules.call_backs import CallBack, Matched
from app.rules.identity import (
    Custody,
    IdentityCheck,
    Method,
    PaperSeen,
    RequesterKind,
)
from app.rules.identity_gaps import check_identity
from app.rules.ids import StaffId
from app.rules.papers import PAPERS, Paper, table_of

DAY = date(2026, 4, 20)
FRESH = date(2026, 4, 1)
LICENCE = PaperSeen("driving_licence", "試験県公安委員会", date(2028, 5, 1), None, "1234")
CARD = PaperSeen("my_number_card", "試験市", date(2030, 1, 1))
PENSION = PaperSeen("pension_book", "日本年金機構")
INSURANCE = PaperSeen("insurance_confirmation", "試験健保", date(2027, 3, 31))
REGISTER = PaperSeen("family_register", issued_on=FRESH)
HOUSEHOLD = PaperSeen("family_resident_record", issued_on=FRESH)
SUBJECT = IdentityCheck(DAY, StaffId(1), (LICENCE,))
PARENT = replace(SUBJECT, agent_papers=(REGISTER,), custody=Custody.sole)


def lacking(
    check: IdentityCheck, kind: RequesterKind = RequesterKind.subject, months: int | None = None
) -> list[str]:
    return [problem.field for problem in check_identity(check, kind, issue_months=months)]


def with_papers(*papers: PaperSeen) -> IdentityCheck:
    return replace(SUBJECT, papers=papers)


@pytest.mark.parametrize("papers", [(LICENCE,), (CARD,), (PENSION, INSURANCE)])
def test_one_paper_with_a_photo_or_two_without(papers: tuple[PaperSeen, ...]) -> None:
    assert lacking(with_papers(*papers)) == []


@pytest.mark.parametrize("papers", [(), (PENSION,), (PENSION, PENSION)])
def test_less_is_not_enough(papers: tuple[PaperSeen, ...]) -> None:
    assert lacking(with_papers(*papers)) == ["papers"]


@pytest.mark.parametrize("code", ["my_number_card", "insurance_confirmation", "pension_book"])
def test_forbidden_numbers_are_refused_and_not_repeated(code: str) -> None:
    seen = PaperSeen(code, "試験", date(2030, 1, 1), None, "9876")
    problems = check_identity(with_papers(LICENCE, seen), RequesterKind.subject)
    assert [problem.field for problem in problems] == ["papers.1.last_four"]
    assert "番号は控えられません" in problems[0].sentence
    assert "9876" not in problems[0].sentence + problems[0].value


@pytest.mark.parametrize("number", ["123", "123456789012", "１２３４", "12 4"])
def test_only_the_last_four_are_noted(number: str) -> None:
    assert lacking(with_papers(replace(LICENCE, last_four=number))) == ["papers.0.last_four"]


def test_a_paper_is_told_by_its_number_or_its_issuer() -> None:
    assert lacking(with_papers(replace(LICENCE, issuer=""))) == []
    assert lacking(with_papers(replace(LICENCE, last_four=""))) == []
    assert lacking(with_papers(replace(LICENCE, issuer="", last_four=""))) == ["papers.0.issuer"]
    assert lacking(with_papers(replace(CARD, issuer=" "))) == ["papers.0.issuer"]


def test_an_expired_paper_is_refused_from_the_day_after() -> None:
    assert lacking(with_papers(replace(LICENCE, valid_until=DAY))) == []
    expired = with_papers(replace(LICENCE, valid_until=date(2026, 4, 19)))
    assert lacking(expired) == ["papers.0.valid_until"]
    assert lacking(with_papers(replace(LICENCE, valid_until=None))) == ["papers.0.valid_until"]


@pytest.mark.parametrize(
    ("issued_on", "months", "fields"),
    [
        (date(2026, 1, 20), None, []),
        (date(2026, 1, 19), None, ["papers.0.issued_on"]),
        (date(2026, 1, 19), 6, []),
        (date(2026, 3, 19), 1, ["papers.0.issued_on"]),
        (date(2026, 4, 21), None, ["papers.0.issued_on"]),
        (None, None, ["papers.0.issued_on"]),
    ],
)
def test_a_certificate_must_be_fresh(
    issued_on: date | None, months: int | None, fields: list[str]
) -> None:
    seal = PaperSeen("seal_certificate", "試験市", issued_on=issued_on)
    assert lacking(with_papers(seal, PENSION), months=months) == fields


def test_a_paper_the_office_no_longer_takes_is_refused() -> None:
    old = Paper("old_card", "古い証明書", photo=True, accepted_until=date(2025, 12, 1))
    check = with_papers(PaperSeen("old_card", "試験"))
    problems = check_identity(check, RequesterKind.subject, table=table_of((old,)))
    assert [problem.sentence for problem in problems] == [
        "古い証明書は、この日の確認には使えません。"
    ]


def test_a_paper_in_the_wrong_place_or_unknown_is_refused() -> None:
    assert lacking(with_papers(LICENCE, REGISTER)) == ["papers.1.code"]
    assert lacking(with_papers(LICENCE, PaperSeen("library_card", "試験"))) == ["papers.1.code"]


def test_the_subject_may_be_known_by_a_call_back_and_an_agent_may_not() -> None:
    called = CallBack((Matched.birth_on, Matched.address), "14:05")
    call = replace(with_papers(), method=Method.call_back, call_back=called)
    assert lacking(call) == []
    assert lacking(replace(call, call_back=None)) == [
        "call_back.matched",
        "call_back.clock_time",
    ]
    agent = replace(call, agent_papers=(PaperSeen("power_of_attorney", issued_on=FRESH),))
    assert lacking(agent, RequesterKind.mandated_agent) == ["method"]


def test_a_copy_that_could_show_too_much_is_looked_at() -> None:
    sent = replace(with_papers(CARD), method=Method.copies_sent)
    assert lacking(sent) == ["covered"]
    (problem,) = check_identity(sent, RequesterKind.subject)
    assert "裏面の個人番号" in problem.sentence
    assert lacking(replace(sent, covered=True)) == []
    assert lacking(replace(sent, papers=(LICENCE,))) == []
    assert lacking(with_papers(CARD)) == []


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (RequesterKind.adult_guardian, "guardianship_record"),
        (RequesterKind.mandated_agent, "power_of_attorney"),
        (RequesterKind.bereaved, "family_register"),
        (RequesterKind.minor_guardian, "family_register"),
    ],
)
def test_who_acts_for_another_shows_her_authority(kind: RequesterKind, code: str) -> None:
    assert lacking(SUBJECT, kind) == ["agent_papers"]
    shown = replace(SUBJECT, agent_papers=(PaperSeen(code, issued_on=FRESH),))
    assert lacking(shown, kind) == []


def test_a_parent_is_asked_about_custody() -> None:
    assert lacking(replace(PARENT, custody=None), RequesterKind.parent) == ["custody"]
    assert lacking(PARENT, RequesterKind.parent) == []


def test_a_household_record_shows_no_custody_after_a_separation() -> None:
    household = replace(PARENT, agent_papers=(HOUSEHOLD,))
    assert lacking(household, RequesterKind.parent) == ["agent_papers"]
    together = replace(household, custody=Custody.together)
    assert lacking(together, RequesterKind.parent) == []


@pytest.mark.parametrize("custody", [Custody.joint, Custody.unknown])
def test_joint_and_unknown_custody_are_recorded_with_what_was_heard(custody: Custody) -> None:
    silent = replace(PARENT, custody=custody)
    assert lacking(silent, RequesterKind.parent) == ["custody_note"]
    told = replace(silent, custody_note="進学の手続きのため")
    assert lacking(told, RequesterKind.parent) == []
    judged = replace(told, judged_by=StaffId(2), judged_reason="相手方も承知のため")
    assert lacking(judged, RequesterKind.parent) == []
    assert lacking(replace(judged, judged_reason=" "), RequesterKind.parent) == ["judged"]


def test_the_guardian_of_a_minor_is_not_asked_about_custody() -> None:
    shown = replace(SUBJECT, agent_papers=(REGISTER,))
    assert lacking(shown, RequesterKind.minor_guardian) == []


def test_words_of_missing_authority_come_from_the_table() -> None:
    (problem,) = check_identity(SUBJECT, RequesterKind.mandated_agent, table=PAPERS)
    assert problem.sentence == "任意代理人であることが分かる書類（委任状）が要ります。"
