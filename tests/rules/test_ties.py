from dataclasses import replace
from datetime import date

from app.rules.ids import MemberId
from app.rules.ties import GuardianshipDraft, NewTie, read_tie

TODAY = date(2026, 11, 22)
FATHER = GuardianshipDraft(
    None, "架空 太郎", "かくう たろう", "０９０－００００－０００１", "子", "共同", "いいえ"
)


def problems(draft: GuardianshipDraft) -> list[str]:
    reading = read_tie(draft, today=TODAY)
    assert (reading.tie is None) == bool(reading.problems)
    return [problem.field for problem in reading.problems]


def test_an_adult_who_is_no_member_is_named() -> None:
    assert read_tie(FATHER, today=TODAY).tie == NewTie(
        None, "子", "joint", "no", "架空　太郎", "カクウ　タロウ", "09000000001"
    )


def test_a_member_is_known_by_key_and_not_named_again() -> None:
    tie = read_tie(replace(FATHER, member_id=MemberId(3)), today=TODAY).tie
    assert tie == NewTie(MemberId(3), "子", "joint", "no")


def test_who_is_no_member_needs_a_name_and_no_telephone() -> None:
    assert problems(replace(FATHER, name=" ")) == ["name"]
    assert problems(replace(FATHER, telephone="", kana="")) == []


def test_each_field_is_complained_of_by_itself() -> None:
    wrong = replace(FATHER, kana="架空", telephone="1", custody="？", lives_together="？")
    assert problems(wrong) == ["custody", "lives_together", "kana", "telephone"]


def test_a_tie_ends_on_a_day_that_has_come() -> None:
    tie = read_tie(replace(FATHER, ended_on="R8.4.1"), today=TODAY).tie
    assert tie is not None
    assert tie.ended_on == date(2026, 4, 1)
    assert problems(replace(FATHER, ended_on="2026-11-23")) == ["ended_on"]


def test_the_word_for_a_tie_is_no_longer_than_the_records_hold() -> None:
    assert problems(replace(FATHER, relationship="子" * 41)) == ["relationship"]
    assert problems(replace(FATHER, relationship="子" * 40)) == []
