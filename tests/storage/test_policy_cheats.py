"""What an approved version says, and what was judged and done for it, stays, whatever SQL says."""

from datetime import UTC, date, datetime

import pytest

from app.rules.ids import PolicyVersionId
from app.storage.notices import NewNotice
from tests.storage import policy_book
from tests.storage.campaigns import frozen
from tests.storage.cheats import Attack, Rows, assert_all_refused
from tests.storage.policy_book import work_on
from tests.storage.records import AT, BY, COMING, DRAFT, HANAKO, NEWEST, Records, agree, enter

_BACK = "UPDATE policy_versions SET approved_at = NULL, approved_by = NULL WHERE id = "
_DAY = "in_force_on = '2027-04-01'"


def _set(words: str) -> Attack:
    return lambda row: [f"UPDATE policy_versions SET {words} WHERE id = {row.version(DRAFT)}"]


def _of(table: str, words: str) -> Attack:
    return lambda row: [f"UPDATE {table} SET {words} WHERE version_id = {row.version(DRAFT)}"]


def _gone(table: str) -> Attack:
    return lambda row: [f"DELETE FROM {table} WHERE version_id = {row.version(DRAFT)}"]


def _more(row: Rows, table: str, columns: str, values: str) -> list[str]:
    return [
        (
            f"INSERT INTO {table} (id, version_id, {columns}) "
            f"VALUES (900, {row.version(DRAFT)}, {values})"
        )
    ]


def _pushed(table: str) -> Attack:
    return lambda _: [f"REPLACE INTO {table} SELECT * FROM {table}"]


TABLES = tuple(f"policy_{name}" for name in ("versions", "clauses", "facts", "judgments", "tasks"))

APPROVED: dict[str, Attack] = {
    "another day": _set("in_force_on = '2027-05-01'"),
    "another kind": _set("kind = '制定'"),
    "another summary": _set("summary = '別の要約'"),
    "no summary": _set("summary = ''"),
    "another reason": _set("reason = '別の理由'"),
    "another text": _set("raw_text = '書き換えた文'"),
    "another text with its hash": _set(f"raw_text = 'x', text_sha256 = '{'0' * 64}'"),
    "no text": _set("raw_text = NULL, text_sha256 = ''"),
    "a text added on another day": _set("text_added_on = '2026-04-21'"),
    "a text made late": _set("text_late = true"),
    "parts said to be read": _set("parts_kept = false"),
    "another drafter": _set("drafted_by = 1"),
    "another approver": _set("approved_by = NULL"),
    "an approval of another moment": _set("approved_at = '2026-05-03 03:00:00'"),
    "a version deleted": lambda row: [
        f"DELETE FROM policy_versions WHERE id = {row.version(DRAFT)}"
    ],
}

PARTS: dict[str, Attack] = {
    "a clause begins elsewhere": _of("policy_clauses", "first_row = 0"),
    "a clause under another number": _of("policy_clauses", "number = '第2条'"),
    "a clause deleted": _gone("policy_clauses"),
    "a clause added": lambda row: _more(
        row, "policy_clauses", "first_row, number, heading", "0, '', ''"
    ),
    "a clause of another version": lambda row: [
        f"UPDATE policy_clauses SET version_id = {row.version(COMING)}"
    ],
    "another purpose": _of("policy_facts", "words = '別の目的'"),
    "a purpose deleted": _gone("policy_facts"),
    "a purpose added": lambda row: _more(
        row, "policy_facts", "kind, position, words", "'purpose', 2, '別の目的'"
    ),
    "a joint user made a purpose": lambda row: [
        f"UPDATE policy_facts SET kind = 'purpose' WHERE version_id = {row.version(NEWEST)}"
    ],
}

JUDGMENTS: dict[str, Attack] = {
    "another verdict": _of("policy_judgments", "verdict = 'beyond'"),
    "another reason": _of("policy_judgments", "note = '別の理由'"),
    "of other words": _of("policy_judgments", "entry = '別の目的'"),
    "by somebody else": _of("policy_judgments", "judged_by = 2"),
    "of another version": _of("policy_judgments", "version_id = 1"),
    "deleted": _gone("policy_judgments"),
    "added": lambda row: _more(
        row,
        "policy_judgments",
        "demand, entry, verdict, note, judged_at, judged_by",
        "'joint_users', '架空商事', 'renamed', '', '2026-05-02 03:00:00', 1",
    ),
}

# The first task is done, the second is open.
TASKS: dict[str, Attack] = {
    "a done task deleted": lambda _: ["DELETE FROM policy_tasks WHERE id = 1"],
    "all tasks deleted": _gone("policy_tasks"),
    "a task moved to another version": lambda row: [
        f"UPDATE policy_tasks SET version_id = {row.version(COMING)} WHERE id = 2"
    ],
    "a task of another kind": _of("policy_tasks", "kind = 'own'"),
    "a task of another title": _of("policy_tasks", "title = '別の作業'"),
    "done on no day": lambda _: ["UPDATE policy_tasks SET state = 'done' WHERE id = 2"],
    "open on a day": lambda _: ["UPDATE policy_tasks SET state = 'open' WHERE id = 1"],
    "a state that is none": lambda _: ["UPDATE policy_tasks SET state = 'perhaps' WHERE id = 1"],
    "under a number given before": lambda row: [
        (
            "INSERT INTO policy_tasks (id, version_id, kind, title, state, done_by, note) "
            f"VALUES (1, {row.version(DRAFT)}, 'own', '別の作業', 'open', '', '')"
        )
    ],
}

LATE: dict[str, Attack] = {
    "a text without the mark": lambda row: [
        (
            f"UPDATE policy_versions SET raw_text = 'x', text_sha256 = '{'0' * 64}',"
            f" text_added_on = '2026-05-02' WHERE id = {row.version(COMING)}"
        )
    ],
    "a text without its hash": lambda row: [
        (
            "UPDATE policy_versions SET raw_text = 'x', text_late = true,"
            f" text_added_on = '2026-05-02' WHERE id = {row.version(COMING)}"
        )
    ],
}


@pytest.mark.parametrize("attacks", [APPROVED, PARTS, JUDGMENTS, TASKS, LATE])
def test_what_was_approved_stays(attacks: dict[str, Attack], records: Records) -> None:
    policy_book.approve(records)
    assert_all_refused(records, attacks, by="policy:")


def test_an_approval_is_taken_back_before_its_day_only(records: Records) -> None:
    key = policy_book.approve(records)
    with records.write("その前の日", datetime(2027, 3, 30, 15, 0, tzinfo=UTC)) as unit:
        unit.log()
    records.cheat(f"{_BACK}{key}", f"UPDATE policy_versions SET {_DAY} WHERE id = {key}")
    with records.write("もう一度承認した") as unit:
        unit.policies.approve(key, BY, AT)
        unit.log()
    with records.write("その日", datetime(2027, 3, 31, 15, 0, tzinfo=UTC)) as unit:
        unit.log()
    _refuses_taking_back(records, key)


def test_half_an_approval_is_not_taken_back(records: Records) -> None:
    policy_book.approve(records)
    half: dict[str, Attack] = {
        "the moment alone": _set("approved_at = NULL"),
        "the person alone": _set("approved_by = NULL"),
        "with another day": _set(
            "approved_at = NULL, approved_by = NULL, in_force_on = '2028-04-01'"
        ),
    }
    assert_all_refused(records, half, by="policy: frozen")


def test_no_approval_is_taken_back_that_a_consent_names(records: Records) -> None:
    with records.write() as unit:
        agree(unit, enter(unit, HANAKO), COMING, date(2026, 5, 1))
        unit.log()
    _refuses_taking_back(records, records.versions[COMING])


def test_no_approval_is_taken_back_that_a_notice_names(records: Records) -> None:
    with records.write() as unit:
        shown = NewNotice(
            enter(unit, HANAKO), records.versions[COMING], "", date(2026, 5, 1), "form"
        )
        unit.notices.add_all([shown], BY, AT)
        unit.log()
    _refuses_taking_back(records, records.versions[COMING])


def test_no_approval_is_taken_back_that_a_campaign_names(records: Records) -> None:
    frozen(records, 1)
    _refuses_taking_back(records, records.versions[COMING])


def test_no_version_is_pushed_out(filed: Records) -> None:
    policy_book.approve(filed)
    pushed = {f"{table} by REPLACE": _pushed(table) for table in TABLES}
    assert_all_refused(filed, pushed, by="policy:")


def test_what_is_only_drafted_may_change(records: Records) -> None:
    key = work_on(records)
    records.cheat(
        f"UPDATE policy_versions SET in_force_on = '2028-02-29', summary = '' WHERE id = {key}",
        f"UPDATE policy_judgments SET verdict = 'beyond' WHERE version_id = {key}",
        f"DELETE FROM policy_clauses WHERE version_id = {key}",
        f"DELETE FROM policy_tasks WHERE version_id = {key} AND state = 'open'",
    )
    assert records.all(f"SELECT id FROM policy_versions WHERE {_DAY}") == []


def test_what_was_left_empty_is_filled_once(records: Records) -> None:
    key = records.versions[COMING]
    fill = f"UPDATE policy_versions SET summary = '要約', reason = '理由' WHERE id = {key}"
    records.cheat(fill)
    again: dict[str, Attack] = {"twice": lambda _: [fill.replace("'要約'", "'別の要約'")]}
    assert_all_refused(records, again, by="policy: frozen")


def _refuses_taking_back(records: Records, key: PolicyVersionId) -> None:
    assert_all_refused(records, {"taken back": lambda _: [f"{_BACK}{key}"]}, by="policy: frozen")
