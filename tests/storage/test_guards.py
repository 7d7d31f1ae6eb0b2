"""Ledger, versions, letters, log and series stay as they were written, whatever SQL says."""

from app.rules.ids import MemberId
from app.storage.guards import GUARDS
from app.storage.letters import NewLetter
from tests.storage.cheats import Attack, Rows, assert_all_refused, values
from tests.storage.records import (
    AT,
    BY,
    COMING,
    DRAFT,
    FIRST,
    HANAKO,
    NEWEST,
    Records,
    enter,
)

LEDGER: dict[str, Attack] = {
    "a consent to some clauses only": lambda row: [row.consent(7, all_clauses=False)],
    "a consent to a draft": lambda row: [row.consent(7, **row.to(DRAFT))],
    "a consent to no version": lambda row: [row.consent(7, policy_version_id=99)],
    "a consent to another text": lambda row: [row.consent(7, text_sha256="0" * 64)],
    "a consent without its text": lambda row: [row.consent(7, text_sha256="")],
    "an answer of another kind": lambda row: [row.consent(7, answer="assumed")],
    "a consent without a key": lambda row: [row.consent(7, id=None)],
    "a consent of nobody": lambda row: [row.consent(7, member_id=-1)],
    "a consent under a number given before": lambda row: [row.consent(1, member_id=7)],
    "a consent over another": lambda row: [
        row.consent(1, member_id=7) + " ON CONFLICT (id) DO UPDATE SET member_id = 7"
    ],
    "a consent moved to somebody else": lambda _: ["UPDATE consents SET member_id = 7"],
    "a consent moved to another version": lambda row: [
        f"UPDATE consents SET policy_version_id = {row.version(FIRST)}"
    ],
    "a consent redated": lambda _: ["UPDATE consents SET given_on = '2026-04-21'"],
    "a withdrawal made a consent": lambda row: [
        row.consent(7, answer="withdrawn"),
        "UPDATE consents SET answer = 'granted'",
    ],
    "a consent touched without a change": lambda _: ["UPDATE consents SET id = id"],
    "a consent deleted": lambda _: ["DELETE FROM consents"],
}

VERSIONS: dict[str, Attack] = {
    "a version redated": lambda _: [
        f"UPDATE policy_versions SET in_force_on = '2026-04-27' WHERE in_force_on = '{NEWEST}'"
    ],
    "a version approved away": lambda _: [
        f"UPDATE policy_versions SET approved_at = NULL WHERE in_force_on = '{NEWEST}'"
    ],
    "a version deleted": lambda _: [f"DELETE FROM policy_versions WHERE in_force_on = '{NEWEST}'"],
    "a version under another key": lambda _: [
        f"UPDATE policy_versions SET id = 99 WHERE in_force_on = '{NEWEST}'"
    ],
    "a draft brought before the newest": lambda _: [
        f"UPDATE policy_versions SET in_force_on = '2026-04-01' WHERE in_force_on = '{DRAFT}'"
    ],
    "a version slipped in before the newest": lambda _: [
        (
            "INSERT INTO policy_versions (id, in_force_on, kind, major, text_sha256)"
            " VALUES (99, '2026-04-22', '改訂', TRUE, '')"
        )
    ],
    "a second version of one day": lambda _: [
        (
            "INSERT INTO policy_versions (id, in_force_on, kind, major, text_sha256)"
            f" VALUES (99, '{COMING}', '改訂', TRUE, '')"
        )
    ],
    "another text for a version": lambda _: [
        f"UPDATE policy_versions SET raw_text = '別の文' WHERE in_force_on = '{NEWEST}'"
    ],
    "a hash without its text": lambda _: [
        f"UPDATE policy_versions SET text_sha256 = 'ab' WHERE in_force_on = '{COMING}'"
    ],
}


FACTS: dict[str, Attack] = {
    "a purpose added": lambda row: [_fact(row, 99)],
    "a purpose reworded": lambda _: ["UPDATE policy_facts SET words = '別の目的'"],
    "a purpose struck out": lambda _: ["DELETE FROM policy_facts"],
    "a purpose moved to another version": lambda row: [
        f"UPDATE policy_facts SET version_id = {row.version(COMING)}"
    ],
    "a purpose moved in from a draft": lambda row: [
        _fact(row, 99, version_id=row.version(DRAFT)),
        f"UPDATE policy_facts SET version_id = {row.version(NEWEST)} WHERE id = 99",
    ],
}

LETTERS: dict[str, Attack] = {
    "a letter redated": lambda _: ["UPDATE letters SET dated_on = '2026-05-02'"],
    "a letter renumbered": lambda _: ["UPDATE letters SET document_number = '架総発第9号'"],
    "a letter addressed to another": lambda _: ["UPDATE letters SET member_id = NULL"],
    "other bytes": lambda _: ["UPDATE letters SET pdf = '00'"],
    "another hash": lambda _: ["UPDATE letters SET sha256 = ''"],
    "another author": lambda _: ["UPDATE letters SET issued_by = 2"],
    "bytes put back after erasure": lambda _: [
        "UPDATE letters SET pdf = NULL",
        "UPDATE letters SET pdf = '00'",
    ],
    "a cancellation taken back": lambda _: [
        "UPDATE letters SET cancelled_on = '2026-05-02'",
        "UPDATE letters SET cancelled_on = NULL",
    ],
    "a number given twice": lambda _: [_letter(7, document_number="架総発第1号")],
    "a letter deleted": lambda _: ["DELETE FROM letters"],
}

LOG: dict[str, Attack] = {
    "a row changed": lambda _: ["UPDATE history SET title = '別の操作' WHERE number = 1"],
    "the last row deleted": lambda _: ["DELETE FROM history WHERE number = 3"],
    "a row added beside the chain": lambda _: [_entry(4, prev_hash="")],
    "a row added behind a gap": lambda _: [_entry(9)],
    "a row under a number given before": lambda _: [_entry(3)],
}

SERIES: dict[str, Attack] = {
    "a number given again": lambda _: ["UPDATE series SET last = last - 1"],
    "a series that stands still": lambda _: ["UPDATE series SET last = last"],
    "a series under another name": lambda _: [
        "UPDATE series SET name = 'other', last = 9 WHERE name = 'members'"
    ],
    "a series forgotten": lambda _: ["DELETE FROM series"],
    "a series begun again": lambda _: ["INSERT INTO series VALUES ('members', 0)"],
}


def test_the_ledger_stays(records: Records) -> None:
    _work(records)
    assert_all_refused(records, LEDGER, by="ledger:")


def test_the_versions_stay(records: Records) -> None:
    _work(records)
    assert_all_refused(records, VERSIONS, by="policy:")


def test_the_facts_of_a_frozen_text_stay(records: Records) -> None:
    assert_all_refused(records, FACTS, by="policy: frozen")


def test_issued_letters_stay(records: Records) -> None:
    _work(records)
    assert_all_refused(records, LETTERS, by="letters:")


def test_the_log_stays(records: Records) -> None:
    _work(records)
    assert_all_refused(records, LOG, by="log:")


def test_the_series_only_go_up(records: Records) -> None:
    _work(records)
    assert_all_refused(records, SERIES, by="series:")


def test_a_letter_may_be_erased_and_cancelled_once(records: Records) -> None:
    _work(records)
    records.cheat("UPDATE letters SET pdf = NULL, cancelled_on = '2026-05-02'")
    assert records.all("SELECT pdf, document_number FROM letters") == [(None, "架総発第1号")]


def test_a_version_not_yet_approved_may_still_move(records: Records) -> None:
    _work(records)
    records.cheat(
        f"UPDATE policy_versions SET in_force_on = '2028-01-01' WHERE in_force_on = '{DRAFT}'"
    )
    assert ("2028-01-01",) in _days(records)


def _days(records: Records) -> list[tuple[str]]:
    return [(str(on),) for (on,) in records.all("SELECT in_force_on FROM policy_versions")]


def test_every_guard_has_a_name_of_its_own() -> None:
    assert len({guard.name for guard in GUARDS}) == len(GUARDS)
    assert all(guard.name.startswith(f"guard_{guard.table}_") for guard in GUARDS)


def _work(records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, HANAKO)
        unit.letters.add(_new_letter(key), BY, AT)
    with records.write() as unit:
        unit.log()


def _new_letter(member_id: MemberId) -> NewLetter:
    return NewLetter("架総発第1号", "disclosure", NEWEST, None, member_id, b"%PDF", "", "1:ab")


def _fact(row: Rows, key: int, **changed: object) -> str:
    fact = {"id": key, "version_id": row.version(NEWEST), "kind": "purpose", "position": 3}
    return f"INSERT INTO policy_facts {values({**fact, 'words': '別の目的', **changed})}"


def _letter(key: int, **changed: object) -> str:
    letter = {"id": key, "document_number": "架総発第7号", "kind": "", "dated_on": NEWEST}
    rest = {"sha256": "", "wording_sha256": "", "anchor": "", "issued_at": AT, "issued_by": 1}
    return f"INSERT INTO letters {values({**letter, **rest, **changed})}"


def _entry(number: int, **changed: object) -> str:
    entry = {"number": number, "at": AT, "staff_id": 1, "title": "", "subjects": "[]"}
    rest = {"fields": "[]", "details_mac": "", "prev_hash": "0" * 64, "row_hash": ""}
    return f"INSERT INTO history {values({**entry, **rest, **changed})}"
