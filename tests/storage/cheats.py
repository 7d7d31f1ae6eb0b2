"""Spell the rows that somebody would write past the program, in SQL that both engines read."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.exc import DBAPIError

from app.storage.guards import NEVER_EMPTIED
from app.storage.policy import text_digest
from tests.storage.records import NEWEST, TEXT, Records

Row = Mapping[str, object]
Attack = Callable[["Rows"], Sequence[str]]


@dataclass(frozen=True)
class Rows:
    """Spell rows for the versions of some records."""

    records: Records

    def consent(self, key: int, /, **changed: object) -> str:
        """Return the insert of a consent that opens the register, but for what is changed."""
        return f"INSERT INTO consents {self.consent_values(key, **changed)}"

    def consent_values(self, key: int, /, **changed: object) -> str:
        """Return its columns and values."""
        row: dict[str, object] = {
            "id": key,
            "member_id": key,
            "policy_version_id": self.version(NEWEST),
            "text_sha256": text_digest(TEXT),
            "answer": "granted",
            "all_clauses": True,
            "given_on": date(2026, 4, 25),
            "method": "paper",
            "inferred": False,
            "details_mac": "",
            "recorded_at": "2026-05-01 03:00:00",
            "recorded_by": 1,
        }
        return values({**row, **changed})

    def to(self, on: date) -> dict[str, object]:
        """Return what makes a consent one to the version of a day, whose text is not registered."""
        return {"policy_version_id": self.version(on), "text_sha256": ""}

    def member(self, key: int, /, **changed: object) -> str:
        """Return the insert of a member, but for what is changed."""
        return f"INSERT INTO members {self.member_values(key, **changed)}"

    def member_values(self, key: int, /, **changed: object) -> str:
        """Return its columns and values."""
        row: dict[str, object] = {
            "id": key,
            "member_code": f"{key:010d}",
            "state": "active",
            "registered_on": date(2026, 4, 28),
            "received_on": None,
            "centre": "",
            "course": "",
            "entered_at": "2026-05-01 03:00:00",
            "entered_by": 1,
            "kana_key": "",
            "edition": 1,
        }
        return values({**row, **changed})

    def state(self, key: int, state: str, /, **changed: object) -> str:
        """Return the insert of a row about a member's new state."""
        row: dict[str, object] = {
            "member_id": key,
            "state": state,
            "since_on": date(2026, 5, 1),
            "recorded_at": "2026-05-01 03:00:00",
            "recorded_by": 1,
        }
        return f"INSERT INTO member_states {values({**row, **changed})}"

    def moved(self, key: int, *states: str) -> list[str]:
        """Return what brings a member into one state after another, as the guards demand it."""
        return [
            statement
            for state in states
            for statement in (
                self.state(key, state),
                f"UPDATE members SET state = '{state}' WHERE id = {key}",
            )
        ]

    def notice(self, key: int, /, **changed: object) -> str:
        """Return the insert of a notice that the newest version was shown, but for changes."""
        row: dict[str, object] = {
            "id": key,
            "member_id": 1,
            "policy_version_id": self.version(NEWEST),
            "text_sha256": text_digest(TEXT),
            "shown_on": date(2026, 4, 25),
            "way": "form",
            "recorded_at": "2026-05-01 03:00:00",
            "recorded_by": 1,
        }
        return f"INSERT INTO notices {values({**row, **changed})}"

    def evidence(self, key: int, /, **changed: object) -> str:
        """Return the insert of a small file beside the first consent, but for changes."""
        row: dict[str, object] = {
            "id": key,
            "consent_id": 1,
            "sha256": "0" * 64,
            "media_type": "image/png",
            "byte_count": 2,
            "content": "ab",
            "file_name": "架空.png",
            "added_at": "2026-05-01 03:00:00",
            "added_by": 1,
        }
        return f"INSERT INTO consent_evidence {values({**row, **changed})}"

    def version(self, on: date) -> int:
        """Return the key of the version of a day."""
        return self.records.versions[on]


def values(row: Row) -> str:
    """Spell columns and values; a key of `None` is left to the engine."""
    kept = {name: value for name, value in row.items() if name != "id" or value is not None}
    return f"({', '.join(kept)}) VALUES ({', '.join(map(_literal, kept.values()))})"


def _literal(value: object) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, bool | int):
        return str(value)
    return f"'{value}'"


def assert_refused(records: Records, statements: Sequence[str], *, by: str) -> None:
    """Prove that a guard refuses one of the statements, and that nothing of them stays."""
    assert unrefused(records, {"": statements}, by=by) == {}


def assert_all_refused(records: Records, attacks: Mapping[str, Attack], *, by: str) -> None:
    """Prove that each attack by itself is refused, and that nothing of it stays."""
    row = Rows(records)
    spelt = {name: attack(row) for name, attack in attacks.items()}
    assert unrefused(records, spelt, by=by) == {}


def unrefused(records: Records, attacks: Mapping[str, Sequence[str]], *, by: str) -> dict[str, str]:
    """Say what became of the attacks that no guard refused as it should."""
    before = everything(records)
    answers = {name: _answer(records, statements) for name, statements in attacks.items()}
    assert everything(records) == before, answers
    return {name: answer for name, answer in answers.items() if not re.search(by, answer)}


def _answer(records: Records, statements: Sequence[str]) -> str:
    try:
        records.cheat(*statements)
    except DBAPIError as error:
        return str(error.orig)
    return "went through"


def everything(records: Records) -> list[object]:
    """Read the guarded tables whole."""
    return [sorted(records.all(f"SELECT * FROM {table}"), key=str) for table in NEVER_EMPTIED]
