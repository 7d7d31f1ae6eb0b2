"""Know how the operation log is attacked by whoever holds the records and their key."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import Connection

from app.storage.history import canonical, row_hash, seal

COLUMNS: Final = (
    *("number", "at", "staff_id", "title", "subjects", "fields"),
    *("details_mac", "prev_hash", "row_hash"),
)
TABLES: Final = ("history_subjects", "history_details", "history")


@dataclass(frozen=True)
class Hand:
    """Be the attacker at one row of a log of so many rows; the guards are off."""

    connection: Connection
    at: int
    rows: int

    def run(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """Run plain SQL."""
        done = self.connection.exec_driver_sql(statement, values)
        return [tuple(row) for row in done] if done.returns_rows else []

    def row(self, number: int) -> dict[str, Any]:
        """Read one row as the file has it."""
        names = ", ".join(COLUMNS)
        (found,) = self.run(f"SELECT {names} FROM history WHERE number = ?", number)
        return dict(zip(COLUMNS, found, strict=True))

    def write(self, row: Mapping[str, object]) -> None:
        """Put a row in the place of whatever bears its number."""
        marks = ", ".join("?" * len(COLUMNS))
        names = ", ".join(COLUMNS)
        statement = f"REPLACE INTO history ({names}) VALUES ({marks})"
        self.run(statement, *(row[name] for name in COLUMNS))

    def rehash(self, first: int) -> None:
        """Compute every hash anew from a row on, as the program would."""
        prev = self.row(first - 1)["row_hash"] if first > 1 else ""
        for number in range(first, self.rows + 1):
            row = {**self.row(number), "prev_hash": prev}
            prev = hashed(row)
            self.write({**row, "row_hash": prev})

    def cut(self, first: int) -> None:
        """Take every row from a number on away."""
        for table in TABLES:
            self.run(f"DELETE FROM {table} WHERE number >= ?", first)


def hashed(row: Mapping[str, Any]) -> str:
    """Return the hash that a row of the file would bear."""
    at = datetime.fromisoformat(str(row["at"])).replace(tzinfo=UTC)
    return row_hash({**row, "at": at})


def _retitle(hand: Hand) -> None:
    hand.run("UPDATE history SET title = '別の操作' WHERE number = ?", hand.at)


def _another_person(hand: Hand) -> None:
    hand.run("UPDATE history SET staff_id = NULL WHERE number = ?", hand.at)


def _another_moment(hand: Hand) -> None:
    hand.run("UPDATE history SET at = '2026-01-01 00:00:00.000000' WHERE number = ?", hand.at)


def _another_subject(hand: Hand) -> None:
    other = canonical([["member", 999_999]])
    hand.run("UPDATE history SET subjects = ? WHERE number = ?", other, hand.at)


def _another_detail(hand: Hand) -> None:
    hand.run("UPDATE history_details SET content = '{}' WHERE number = ?", hand.at)


def _swapped_details(hand: Hand) -> None:
    other = hand.at - 1 if hand.at > 1 else hand.at + 1
    hand.run("UPDATE history_details SET number = -1 WHERE number = ?", hand.at)
    hand.run("UPDATE history_details SET number = ? WHERE number = ?", hand.at, other)
    hand.run("UPDATE history_details SET number = ? WHERE number = -1", other)


def _row_gone(hand: Hand) -> None:
    for table in TABLES:
        hand.run(f"DELETE FROM {table} WHERE number = ?", hand.at)


def _row_between(hand: Hand) -> None:
    added = {**hand.row(hand.at), "title": "加えた操作"}
    for number in range(hand.rows, hand.at - 1, -1):
        hand.run("UPDATE history SET number = ? WHERE number = ?", number + 1, number)
    hand.write({**added, "row_hash": hashed(added)})


def _swapped_rows(hand: Hand) -> None:
    other = hand.at - 1 if hand.at > 1 else hand.at + 1
    one, two = hand.row(hand.at), hand.row(other)
    hand.write({**one, "number": other})
    hand.write({**two, "number": hand.at})


def _replaced(hand: Hand) -> None:
    row = {**hand.row(hand.at), "title": "差し替えた操作"}
    hand.write({**row, "row_hash": hashed(row)})


def _subjects_table(hand: Hand) -> None:
    hand.run("UPDATE history_subjects SET subject_id = subject_id + 1 WHERE number = ?", hand.at)


def _cut_tail(hand: Hand) -> None:
    hand.cut(hand.at)


def _recomputed(hand: Hand) -> None:
    salt, content = b"\0" * 32, canonical({"name": "書き換えた名前"})
    hand.run(
        "UPDATE history_details SET salt = ?, content = ? WHERE number = ?", salt, content, hand.at
    )
    hand.write({**hand.row(hand.at), "details_mac": seal(salt, content)})
    hand.rehash(hand.at)


def _old_file(hand: Hand) -> None:
    """Put the file of an earlier day back, and let the program go on in it."""
    last = hand.row(hand.at - 1) if hand.at > 1 else {**hand.row(1), "row_hash": ""}
    hand.cut(hand.at)
    for number in range(hand.at, hand.rows + 2):
        row = {
            **last,
            "number": number,
            "title": "あとの操作",
            "details_mac": "",
            "subjects": json.dumps([]),
            "prev_hash": last["row_hash"],
        }
        last = {**row, "row_hash": hashed(row)}
        hand.write(last)


ATTACKS: Final[Mapping[str, Callable[[Hand], None]]] = {
    "another title": _retitle,
    "another person": _another_person,
    "another moment": _another_moment,
    "another subject": _another_subject,
    "another detail": _another_detail,
    "details swapped": _swapped_details,
    "a row gone": _row_gone,
    "a row put in between": _row_between,
    "two rows swapped": _swapped_rows,
    "REPLACE INTO": _replaced,
    "the table of subjects": _subjects_table,
    "the tail cut off": _cut_tail,
    "everything computed anew": _recomputed,
    "an old file put back": _old_file,
}
"""Each by its name."""
