from datetime import date, timedelta

import pytest

from app.rules.consents import (
    Answer,
    AnswerKind,
    Entry,
    Standing,
    consented_version,
    effective,
    gate,
    generation,
    standing,
)
from app.rules.problems import Problem
from app.rules.versions import PolicyDay

FIRST = PolicyDay(date(2020, 4, 1))
MINOR = PolicyDay(date(2022, 6, 1), major=False)
MAJOR = PolicyDay(date(2024, 4, 1))
COMING = PolicyDay(date(2027, 4, 1))
VERSIONS = (FIRST, MINOR, MAJOR, COMING)
DAY = date(2026, 11, 22)


def ask(
    given_on: date,
    registered_on: date,
    received_on: date | None = None,
    named_on: date | None = None,
) -> Problem | None:
    return gate(
        given_on=given_on,
        named_on=named_on,
        registered_on=registered_on,
        received_on=received_on,
        versions=VERSIONS,
    )


def test_a_consent_to_the_version_in_force_opens_the_register() -> None:
    assert ask(date(2024, 4, 1), date(2024, 4, 1)) is None
    assert ask(date(2024, 5, 1), date(2024, 5, 8)) is None


def test_a_minor_revision_between_does_no_harm() -> None:
    assert ask(date(2022, 5, 28), date(2022, 6, 3)) is None


def test_a_major_revision_between_closes_the_register_and_is_named() -> None:
    problem = ask(date(2024, 3, 28), date(2024, 4, 3))
    assert problem is not None
    assert problem.field == "consent.given_on"
    assert "令和6年3月28日" in problem.sentence
    assert "令和6年4月1日" in problem.sentence


def test_a_revision_on_the_very_day_counts() -> None:
    assert ask(date(2024, 3, 31), date(2024, 4, 1)) is not None
    assert ask(date(2024, 3, 30), date(2024, 3, 31)) is None


def test_the_day_the_application_was_received_counts_before_the_day_of_registration() -> None:
    assert ask(date(2024, 3, 28), date(2024, 4, 3), received_on=date(2024, 3, 31)) is None
    assert ask(date(2024, 3, 28), date(2024, 4, 3), received_on=date(2024, 4, 1)) is not None


def test_a_consent_after_the_registration_is_refused() -> None:
    problem = ask(date(2024, 5, 11), date(2024, 5, 10))
    assert problem is not None
    assert problem.field == "consent.given_on"
    assert "登録日" in problem.sentence


def test_without_a_version_on_that_day_there_is_nothing_to_consent_to() -> None:
    problem = ask(date(2020, 3, 31), date(2020, 3, 31))
    assert problem is not None
    assert problem.field == "consent.given_on"


def test_the_named_version_counts_not_the_day() -> None:
    old_form = ask(date(2024, 5, 1), date(2024, 5, 2), named_on=FIRST.on)
    assert old_form is not None
    assert "令和2年4月1日の版" in old_form.sentence
    assert ask(date(2024, 3, 1), date(2024, 4, 2), named_on=MAJOR.on) is None


def test_a_version_not_yet_in_force_cannot_open_the_register() -> None:
    problem = ask(date(2024, 3, 1), date(2024, 3, 2), named_on=MAJOR.on)
    assert problem is not None
    assert problem.field == "consent.version_on"


def test_a_version_that_does_not_exist_is_refused() -> None:
    problem = ask(date(2024, 5, 1), date(2024, 5, 2), named_on=date(2024, 4, 2))
    assert problem is not None
    assert problem.field == "consent.version_on"


def test_the_version_is_inferred_from_the_day_where_none_is_named() -> None:
    assert consented_version(date(2023, 1, 1), None, VERSIONS) == MINOR
    assert consented_version(date(2023, 1, 1), MAJOR.on, VERSIONS) == MAJOR


def answer(version: PolicyDay, kind: AnswerKind, given_on: date) -> Answer:
    return Answer(version.on, kind, given_on)


OLD_YES = answer(MINOR, "granted", date(2023, 1, 1))
NEW_YES = answer(MAJOR, "granted", date(2024, 5, 1))
NEW_NO = answer(MAJOR, "declined", date(2024, 6, 1))
LEFT = answer(MAJOR, "withdrawn", date(2025, 1, 1))
EARLY_YES = answer(COMING, "granted", date(2026, 10, 1))


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ([], "none"),
        ([OLD_YES], "renewal_due"),
        ([NEW_YES], "current"),
        ([OLD_YES, NEW_YES], "current"),
        ([NEW_YES, OLD_YES], "current"),
        ([OLD_YES, NEW_NO], "declined"),
        ([NEW_YES, NEW_NO], "declined"),
        ([NEW_YES, LEFT], "withdrawn"),
        ([NEW_YES, LEFT, OLD_YES], "withdrawn"),
        ([LEFT, answer(MAJOR, "granted", LEFT.given_on)], "current"),
        ([answer(MAJOR, "granted", LEFT.given_on), LEFT], "withdrawn"),
        ([EARLY_YES], "none"),
        ([OLD_YES, EARLY_YES], "renewal_due"),
        ([answer(MINOR, "declined", date(2023, 1, 1))], "declined"),
        ([OLD_YES, answer(MAJOR, "renewed", date(2024, 5, 1))], "current"),
        ([NEW_NO, answer(MAJOR, "renewed", date(2024, 6, 1))], "current"),
        ([answer(MAJOR, "renewed", date(2024, 6, 1)), NEW_NO], "declined"),
        # A word about an older version, given later, does not change what was said to the newer.
        ([NEW_YES, answer(MINOR, "declined", date(2025, 1, 1))], "current"),
        ([NEW_NO, answer(MINOR, "granted", date(2025, 1, 1))], "declined"),
        # Of one generation the later word counts, whichever of its versions it names.
        ([OLD_YES, answer(FIRST, "declined", date(2023, 2, 1))], "declined"),
        ([answer(FIRST, "declined", date(2021, 1, 1)), OLD_YES], "renewal_due"),
        # A withdrawal ends what was given until then, also to a version that is still to come.
        ([EARLY_YES, answer(MAJOR, "withdrawn", date(2026, 11, 1))], "withdrawn"),
        ([LEFT, EARLY_YES], "withdrawn"),
        ([LEFT, answer(MINOR, "granted", date(2025, 2, 1))], "renewal_due"),
        ([LEFT, answer(MAJOR, "declined", date(2025, 2, 1))], "declined"),
        ([answer(MAJOR, "withdrawn", date(2022, 1, 1)), NEW_YES], "current"),
        ([NEW_YES, answer(MAJOR, "voided", date(2025, 1, 1))], "current"),
    ],
)
def test_how_a_consent_stands(answers: list[Answer], expected: Standing) -> None:
    assert standing(answers, VERSIONS, DAY) == expected


def test_a_consent_lasts_over_a_minor_revision() -> None:
    yes = answer(FIRST, "granted", date(2021, 1, 1))
    assert standing([yes], VERSIONS, MINOR.on) == "current"
    assert standing([yes], VERSIONS, MAJOR.on - timedelta(days=1)) == "current"
    assert standing([yes], VERSIONS, MAJOR.on) == "renewal_due"


def test_an_early_consent_counts_from_the_day_in_force() -> None:
    answers = [NEW_YES, EARLY_YES]
    assert standing(answers, VERSIONS, COMING.on) == "current"
    assert standing([NEW_YES], VERSIONS, COMING.on) == "renewal_due"


def test_what_was_answered_later_is_not_known_before() -> None:
    assert standing([NEW_YES, LEFT], VERSIONS, date(2024, 12, 31)) == "current"
    assert standing([NEW_YES], VERSIONS, date(2024, 4, 30)) == "none"


def test_a_consent_to_a_future_version_after_a_withdrawal_counts_from_its_day() -> None:
    answers = [NEW_YES, LEFT, EARLY_YES]
    assert standing(answers, VERSIONS, COMING.on - timedelta(days=1)) == "withdrawn"
    assert standing(answers, VERSIONS, COMING.on) == "current"


def test_before_any_major_version_all_belong_to_one_generation() -> None:
    versions = (PolicyDay(FIRST.on, major=False), MINOR, MAJOR)
    assert generation(FIRST.on, versions) == generation(MINOR.on, versions) == date.min
    assert generation(MAJOR.on, versions) == MAJOR.on
    yes = answer(FIRST, "granted", date(2021, 1, 1))
    assert standing([yes], versions, MINOR.on) == "current"
    assert standing([yes], versions, MAJOR.on) == "renewal_due"


def entry(key: int, kind: AnswerKind, corrects: int | None = None) -> Entry:
    return Entry(key, answer(MAJOR, kind, date(2024, 5, key)), corrects)


@pytest.mark.parametrize(
    ("entries", "left"),
    [
        ([], []),
        ([entry(1, "granted"), entry(2, "withdrawn")], [1, 2]),
        ([entry(2, "withdrawn"), entry(1, "granted")], [1, 2]),
        ([entry(1, "granted"), entry(2, "declined", 1)], [2]),
        ([entry(1, "granted"), entry(2, "voided", 1)], []),
        ([entry(1, "granted"), entry(2, "voided", 1), entry(3, "granted", 2)], [3]),
        ([entry(1, "granted"), entry(2, "withdrawn"), entry(3, "voided", 2)], [1]),
        ([entry(1, "granted"), entry(2, "declined", 1), entry(3, "renewed", 2)], [3]),
    ],
)
def test_a_corrected_row_counts_no_more(entries: list[Entry], left: list[int]) -> None:
    assert [one.id for one in effective(entries)] == left
