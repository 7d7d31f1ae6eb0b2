"""Tasks of a version: open, done by somebody on a day, and never lost once they are done."""

from datetime import date

import pytest
from sqlalchemy.exc import DBAPIError

from app.storage.policy_tasks import NewPolicyTask, PolicyTaskRow, TaskOutcome
from app.storage.policy_uses import PolicyUses
from tests.storage import policy_book
from tests.storage.policy_book import AT, DUE, work_on
from tests.storage.records import BY, COMING, DRAFT, HANAKO, Records, agree, enter

DONE_ON = date(2026, 5, 2)


def test_a_task_says_who_did_it_on_which_day(records: Records) -> None:
    key = work_on(records)
    with records.read() as unit:
        done, waiting = unit.policy_tasks.of(key)
    assert done == PolicyTaskRow(
        id=done.id,
        version_id=key,
        kind="web",
        title="ホームページ",
        due_on=DUE,
        state="done",
        done_on=DONE_ON,
        done_by="架空　花子",
        note="",
        recorded_at=AT,
        recorder="架空　担当",
    )
    assert (waiting.state, waiting.done_on, waiting.recorder) == ("open", None, "")


def test_open_tasks_are_found_by_their_day_over_all_versions(records: Records) -> None:
    key = work_on(records)
    with records.write() as unit:
        other = NewPolicyTask("own", "架空の作業", date(2026, 6, 1))
        unit.policy_tasks.add(
            records.versions[COMING], [other, NewPolicyTask("own", "いつか", None)]
        )
        unit.log()
    with records.read() as unit:
        assert [one.title for one in unit.policy_tasks.open_by(date(2026, 6, 1))] == ["架空の作業"]
        found = unit.policy_tasks.open_by(DUE)
    assert [(one.version_id, one.title) for one in found] == [
        (records.versions[COMING], "架空の作業"),
        (key, "アプリの画面"),
    ]


def test_a_task_is_opened_again_and_put_off(records: Records) -> None:
    key = work_on(records)
    with records.write() as unit:
        first, second = unit.policy_tasks.of(key)
        unit.policy_tasks.settle(first.id, TaskOutcome("open"), BY, AT)
        unit.policy_tasks.postpone(second.id, date(2027, 4, 30))
        unit.log()
    with records.read() as unit:
        found = unit.policy_tasks.of(key)
    assert [(one.state, one.done_on, one.due_on) for one in found] == [
        ("open", None, DUE),
        ("open", None, date(2027, 4, 30)),
    ]


def test_what_was_done_stays_and_what_waits_may_go(records: Records) -> None:
    key = policy_book.approve(records)
    with records.write() as unit:
        done, waiting = unit.policy_tasks.of(key)
        unit.policy_tasks.drop(waiting.id)
        unit.log()
    with pytest.raises(DBAPIError, match="policy: what was done stays"), records.write() as unit:
        unit.policy_tasks.drop(done.id)


def test_a_draft_is_not_discarded_over_what_was_done(records: Records) -> None:
    key = work_on(records)
    with pytest.raises(DBAPIError, match="policy: what was done stays"), records.write() as unit:
        unit.policies.discard(key)
    with records.read() as unit:
        assert unit.policies.find(DRAFT) is not None


def test_what_names_a_version_is_counted(records: Records) -> None:
    with records.write() as unit:
        agree(unit, enter(unit, HANAKO), COMING, date(2026, 5, 1))
        unit.log()
    with records.read() as unit:
        uses = PolicyUses(unit.session)
        assert uses.of(records.versions[COMING]) == {"consents": 1}
        assert uses.of(records.versions[DRAFT]) == {}
