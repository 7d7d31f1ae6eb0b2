from dataclasses import replace
from datetime import date

from app.rules.application_letters import answer_by, asked, enclosures
from app.rules.member_drafts import ConsentDraft, MemberDraft
from app.rules.members import read_draft
from app.rules.problems import Problem
from app.rules.versions import PolicyDay

TODAY = date(2026, 6, 3)
VERSIONS = (PolicyDay(date(2024, 4, 1)), PolicyDay(date(2026, 6, 1)))
DRAFT = MemberDraft(
    member_code="1",
    name="架空　花子",
    kana="カクウ　ハナコ",
    birth_on="1990-04-01",
    address="山形県架空市1-1",
    consent=ConsentDraft("はい", "2026-05-28"),
)


def reasons(draft: MemberDraft) -> tuple[Problem, ...]:
    return read_draft(draft, versions=VERSIONS, today=TODAY).problems


def test_an_old_form_is_asked_for_anew_in_words_without_reproach() -> None:
    ((label, text),) = asked(DRAFT, reasons(DRAFT), today=TODAY)
    assert label == "個人情報保護方針へのご同意"
    assert "新しい申込書" in text
    assert "登録できません" not in text
    assert enclosures(((label, text),))[0] == "個人情報保護方針"


def test_what_is_missing_is_asked_for_once_each() -> None:
    lacking = replace(DRAFT, kana="", address="", consent=ConsentDraft("", "いつか"))
    items = asked(lacking, reasons(lacking), today=TODAY)
    assert [label for label, _ in items] == [
        *("お名前のフリガナ", "ご住所"),
        *("個人情報保護方針へのご同意", "ご記入日"),
    ]
    assert enclosures(items[:2]) == ("申込書", "返信用封筒")


def test_a_child_is_asked_for_by_her_place_and_the_office_by_nobody() -> None:
    found = [
        Problem("children.1.name", ""),
        Problem("children.1.birth_on", ""),
        Problem("centre", ""),
        Problem("something_new", ""),
    ]
    labels = [label for label, _ in asked(DRAFT, found, today=TODAY)]
    assert labels == ["お子さまのこと（2人目）", "申込書のご記入"]


def test_the_answer_is_asked_for_within_three_weeks_and_never_after_the_form_is_gone() -> None:
    assert answer_by(TODAY, date(2026, 9, 1)) == date(2026, 6, 24)
    assert answer_by(TODAY, date(2026, 6, 10)) == date(2026, 6, 10)
