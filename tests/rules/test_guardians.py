from dataclasses import replace
from datetime import date
from typing import TypedDict, Unpack

import pytest

from app.rules.ages import age_rules
from app.rules.consents import Standing
from app.rules.guardians import Adult, Custody, Whose, child_standing, whose_consent
from app.rules.ids import MemberId

RULES = age_rules()
DAY = date(2026, 11, 22)
SMALL = date(2023, 6, 10)
GROWN = date(2013, 6, 10)
MOTHER = MemberId(1)


class Known(TypedDict, total=False):
    relationship: str
    custody: Custody
    standing: Standing
    ended_on: date
    living: bool


def adult(name: str = "架空　花子", **known: Unpack[Known]) -> Adult:
    return replace(Adult(MOTHER, name, "子", "joint"), **known)


def asked(*adults: Adult, birth_on: date | None = SMALL, day: date = DAY) -> Whose:
    return whose_consent(birth_on, adults, RULES, day)


def test_two_parents_with_joint_custody_both_count() -> None:
    mother, father = adult(), adult("架空　太郎")
    whose = asked(mother, father)
    assert whose.by == "guardian"
    assert whose.answering == (mother, father)
    assert not whose.doubtful


def test_a_grandmother_does_not_count_even_where_nobody_wrote_down_her_custody() -> None:
    mother = adult()
    grandmother = adult("架空　ウメ", relationship="孫", custody="unknown")
    assert asked(mother, grandmother).answering == (mother,)
    alone = asked(grandmother)
    assert alone.answering == ()
    assert alone.doubts == ("親権のある方が登録されていません。どなたが親権者か確かめてください。",)


def test_a_grandmother_who_is_the_guardian_by_law_counts() -> None:
    grandmother = adult("架空　ウメ", relationship="孫", custody="sole")
    assert asked(grandmother).answering == (grandmother,)


def test_a_parent_without_custody_does_not_count() -> None:
    mother, father = adult(custody="sole"), adult("架空　太郎", custody="none")
    assert asked(mother, father).answering == (mother,)
    assert not asked(mother, father).doubtful


def test_unknown_custody_counts_for_now_and_has_to_be_cleared() -> None:
    mother = adult(custody="unknown", standing="current")
    whose = asked(mother)
    assert whose.answering == (mother,)
    assert whose.doubts == ("架空　花子 様の親権が分かりません。親権を確かめてください。",)
    assert child_standing(whose, "none") == "current"


def test_beside_a_known_parent_an_unknown_one_is_only_asked_about() -> None:
    mother, father = adult(), adult("架空　太郎", custody="unknown", standing="current")
    whose = asked(mother, father)
    assert whose.answering == (mother,)
    assert whose.unclear == (father,)
    assert whose.doubtful
    assert child_standing(whose, "none") == "none"


def test_beside_sole_custody_nobody_else_is_asked_about() -> None:
    whose = asked(adult(custody="sole"), adult("架空　太郎", custody="unknown"))
    assert not whose.doubtful
    assert whose.unclear == ()


def test_two_with_sole_custody_contradict_each_other() -> None:
    whose = asked(adult(custody="sole"), adult("架空　太郎", custody="sole"))
    assert "単独親権の方のほかにも" in whose.doubts[0]


def test_three_with_joint_custody_cannot_be() -> None:
    whose = asked(adult(), adult("架空　太郎"), adult("架空　次郎"))
    assert "3人以上" in whose.doubts[0]


def test_after_a_divorce_the_father_counts_up_to_the_day_before() -> None:
    mother = adult(custody="sole")
    father = adult("架空　太郎", ended_on=date(2026, 4, 1))
    assert asked(mother, father, day=date(2026, 3, 31)).answering == (mother, father)
    assert asked(mother, father, day=date(2026, 4, 1)).answering == (mother,)


def test_a_dead_parent_does_not_answer() -> None:
    mother, father = adult(custody="sole"), adult("架空　太郎", living=False)
    assert asked(mother, father).answering == (mother,)


def test_before_the_birth_the_guardian_answers() -> None:
    mother = adult(standing="current")
    whose = asked(mother, birth_on=None)
    assert (whose.by, whose.answering) == ("guardian", (mother,))


def test_from_the_age_on_the_child_answers() -> None:
    whose = asked(adult(standing="current", custody="unknown"), birth_on=GROWN)
    assert (whose.by, whose.answering, whose.doubtful) == ("self", (), False)
    assert child_standing(whose, "current") == "current"
    assert child_standing(whose, "declined") == "declined"


@pytest.mark.parametrize(
    ("guardians", "expected"),
    [
        ("current", "renewal_due"),
        ("renewal_due", "renewal_due"),
        ("withdrawn", "withdrawn"),
        ("declined", "declined"),
        ("none", "none"),
    ],
)
def test_a_guardians_consent_does_not_last_for_a_child_over_the_age(
    guardians: Standing, expected: Standing
) -> None:
    whose = asked(adult(standing=guardians), birth_on=GROWN)
    assert child_standing(whose, "none") == expected


def test_a_small_child_has_no_answer_of_its_own() -> None:
    assert child_standing(asked(adult(standing="renewal_due")), "current") == "renewal_due"


@pytest.mark.parametrize(
    ("mother", "father", "together"),
    [
        ("current", "none", "current"),
        ("current", "renewal_due", "current"),
        ("none", "renewal_due", "renewal_due"),
        ("current", "withdrawn", "withdrawn"),
        ("declined", "current", "declined"),
        ("none", "none", "none"),
    ],
)
def test_between_two_parents_an_objection_stands_above_a_consent(
    mother: Standing, father: Standing, together: Standing
) -> None:
    whose = asked(adult(standing=mother), adult("架空　太郎", standing=father))
    assert child_standing(whose, "none") == together
    assert whose.doubtful == (together in {"withdrawn", "declined"})
