"""Prove at every open that tables, indexes and guards are the program's own.

On SQLite the whole schema has a seal for each revision; on PostgreSQL the guards are compared,
as the program's role there does not own the tables and cannot change the rest.
"""

import hashlib
from collections.abc import Mapping

from sqlalchemy import Connection, text

from app.storage import server_triggers
from app.storage.errors import AlteredRecords

# A guard or a table changes by a new migration only: its seal is added here, the older ones stay.
SEALS: Mapping[str, str] = {
    "0001": "7fc6dcc0f050513e52da924385025863c991137f3ec248690526a938bef3cdeb",
    "0002": "6f44218013d7764cf66b16248e8fa58fbc57b14af19b4216d80ea04eab625d8a",
    "0003": "d990e0613781e97b14e5b1cb7686376ddabbb6490d738b7fda0d872ef7075638",
    "0004": "8d14211190c10c0900693b04917446b1dd98a257a5fe815c2cbefee4224fad3c",
    "0005": "e93e63e716d35b483dbabbfc413d433e5305a0678156d801921f923cea122a8e",
    "0006": "a5fd444ec507ee59927772b8bd4117cb4c5752a9a244cfb010d4a33768bd08d9",
    "0007": "7126b2d80609f8d6ae1fb38e77f8d57a049057311854f2f99f85fca92f388ab8",
}

NEWEST = max(SEALS)

# SQLite's own tables (statistics and the like) come and go as it pleases.
_SCHEMA = """SELECT type, name, tbl_name, sql FROM sqlite_master
WHERE substr(name, 1, 7) <> 'sqlite_'"""


def verify(connection: Connection, revision: str) -> None:
    """Compare what stands with what the program would have made.

    Raises:
        AlteredRecords: a table, an index or a guard is missing, changed, added or switched off.
    """
    if connection.dialect.name == "sqlite":
        whole = shape(connection) == SEALS.get(revision)
    elif revision in SEALS and revision != NEWEST:
        return  # no release wrote to a server before the newest shape
    else:
        whole = server_triggers.digest(connection) == server_triggers.expected(connection)
    if not whole:
        raise AlteredRecords(
            "記録を守るしくみが外されているか、書き換えられています。開かずに止めました。"
            "ファイルには触れず、システム担当と管理責任者にご連絡ください。"
        )


def shape(connection: Connection) -> str:
    """Return the digest of the whole SQLite schema, triggers included, spacing aside."""
    rows = connection.execute(text(_SCHEMA))
    lines = sorted(" ".join(" ".join(map(str, row)).split()) for row in rows)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
