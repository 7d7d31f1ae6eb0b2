"""What a version sets in motion, where, and by which day."""

from datetime import date

import pytest

from app.rules.policy_demands import Demand, Weight
from app.rules.policy_tasks import BEFORE, PUBLIC, TaskKind, last_day, tasks_for

ON, EVE = date(2027, 4, 1), date(2027, 3, 31)
OWNER = Demand("owner", Weight.PUBLISH, "架空の条", "架空の文。", ("代表者",))
PURPOSE = Demand("joint_purpose", Weight.BEFOREHAND, "架空の条", "架空の文。", ("目的",))
ALWAYS = [
    *("web", "app", "notice_board", "application_form", "old_forms"),
    *("consent_form", "meeting_papers", "joint_users", "contractors"),
]


@pytest.mark.parametrize(
    ("major", "demands", "more"),
    [
        (False, (), []),
        (True, (), ["campaign"]),
        (False, (OWNER,), ["sender_facts", "notice_letter"]),
        (False, (PURPOSE,), ["notice_letter"]),
        (True, (OWNER, PURPOSE), ["sender_facts", "notice_letter", "campaign"]),
    ],
)
def test_each_change_has_its_tasks(
    major: bool, demands: tuple[Demand, ...], more: list[str]
) -> None:
    found = tasks_for(ON, major=major, demands=demands)
    assert [one.kind.value for one in found] == [*ALWAYS, *more]


def test_the_first_version_recalls_no_old_forms_and_asks_nobody_again() -> None:
    kinds = {one.kind for one in tasks_for(ON, major=True, demands=(), first=True)}
    assert kinds.isdisjoint({TaskKind.old_forms, TaskKind.campaign})
    assert TaskKind.web in kinds


def test_without_a_number_of_days_the_day_in_force_is_the_due_day() -> None:
    for one in tasks_for(ON, major=True, demands=(OWNER,)):
        assert one.due_on == (None if one.kind is TaskKind.meeting_papers else ON)
        assert one.title == one.kind.word
        assert last_day(one.title, ON) is None


def test_what_the_law_wants_beforehand_is_due_the_day_before_and_says_so() -> None:
    for one in tasks_for(ON, major=True, demands=(PURPOSE,)):
        before = one.kind in PUBLIC
        assert (one.due_on == EVE) is before
        assert one.title.endswith(BEFORE) is before
        assert last_day(one.title, ON) == (EVE if before else None)
