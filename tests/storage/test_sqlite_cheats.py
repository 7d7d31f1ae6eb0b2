"""What only SQLite lets somebody try: REPLACE, OR IGNORE, odd values in a column of days."""

from datetime import date

from app.storage.evidence import NewEvidence
from app.storage.notices import NewNotice
from tests.storage.cheats import Attack, Rows, assert_all_refused, assert_refused, values
from tests.storage.records import AT, BY, DRAFT, HANAKO, NEWEST, Records, enter, somebody

FIRST_CODE = "0000000001"

PUSHES: dict[str, Attack] = {
    "a member by REPLACE": lambda row: [f"REPLACE INTO members {row.member_values(1)}"],
    "a member by the code": lambda row: [
        row.consent(7),
        f"REPLACE INTO members {row.member_values(7, member_code=FIRST_CODE)}",
    ],
    "a new member by REPLACE": lambda row: [f"REPLACE INTO members {row.member_values(7)}"],
    "a new member by OR IGNORE": lambda row: [
        f"INSERT OR IGNORE INTO members {row.member_values(7)}"
    ],
    "a new member by OR FAIL": lambda row: [f"INSERT OR FAIL INTO members {row.member_values(7)}"],
    "a member by UPDATE OR REPLACE of the code": lambda _: [
        f"UPDATE OR REPLACE members SET member_code = '{FIRST_CODE}' WHERE id = 2"
    ],
    "a member by UPDATE OR REPLACE of the key": lambda _: [
        "UPDATE OR REPLACE members SET id = 1 WHERE id = 2"
    ],
    "a member by her row number": lambda _: ["UPDATE members SET rowid = 9 WHERE id = 2"],
    "a member by OR IGNORE of the key": lambda _: ["UPDATE OR IGNORE members SET id = 9"],
    "a consent by REPLACE": lambda row: [f"REPLACE INTO consents {row.consent_values(1)}"],
    "a consent by UPDATE OR REPLACE": lambda _: [
        "UPDATE OR REPLACE consents SET id = 1 WHERE id = 2"
    ],
    "a version by REPLACE": lambda row: [f"REPLACE INTO policy_versions {_version(row, NEWEST)}"],
    "a version by REPLACE of its day": lambda row: [
        f"REPLACE INTO policy_versions {_version(row, NEWEST, id=99)}"
    ],
    "a version by a draft that takes its day": lambda _: [
        (
            f"UPDATE OR REPLACE policy_versions SET in_force_on = '{NEWEST}'"
            f" WHERE in_force_on = '{DRAFT}'"
        ),
    ],
    "a version by a draft that takes its key": lambda row: [
        (
            f"UPDATE OR REPLACE policy_versions SET id = {row.version(NEWEST)}"
            f" WHERE in_force_on = '{DRAFT}'"
        ),
    ],
    "a fact by REPLACE from a draft": lambda row: [
        f"REPLACE INTO policy_facts VALUES (1, {row.version(DRAFT)}, 'purpose', 1, '別')"
    ],
    "a fact by a draft's that takes its key": lambda row: [
        f"INSERT INTO policy_facts VALUES (99, {row.version(DRAFT)}, 'purpose', 1, '別')",
        "UPDATE OR REPLACE policy_facts SET id = 1 WHERE id = 99",
    ],
    "a row of the log by REPLACE": lambda _: [
        (
            "REPLACE INTO history SELECT number, at, staff_id, '別の操作', subjects, fields,"
            " details_mac, prev_hash, row_hash FROM history WHERE number = 1"
        ),
    ],
    "a notice by REPLACE": lambda row: [_replace(row.notice(1, member_id=2))],
    "a notice by UPDATE OR REPLACE": lambda _: ["UPDATE OR REPLACE notices SET id = 1"],
    "evidence by REPLACE": lambda row: [_replace(row.evidence(1))],
    "evidence by UPDATE OR REPLACE": lambda row: [
        row.evidence(7),
        "UPDATE OR REPLACE consent_evidence SET id = 1 WHERE id = 7",
    ],
    "details by REPLACE": lambda _: [
        (
            "REPLACE INTO consent_details SELECT consent_id, salt, '別人', note, '', ''"
            " FROM consent_details WHERE consent_id = 1"
        )
    ],
    "a state by REPLACE": lambda row: [_replace(row.state(2, "active", id=1))],
    "a state by UPDATE OR REPLACE": lambda _: ["UPDATE OR REPLACE member_states SET id = 1"],
    "a child by REPLACE": lambda _: [
        "REPLACE INTO children (id, state, expected_month, edition) VALUES (1, 'active', '', 1)"
    ],
    "a stopped child by REPLACE": lambda _: [
        "REPLACE INTO children (id, state, expected_month, edition) VALUES (1, 'stopped', '', 1)"
    ],
    "a corrected row by OR IGNORE": lambda row: [
        row.consent(7, member_id=2, corrects_id=1).replace("INSERT", "INSERT OR IGNORE")
    ],
    "a series by REPLACE": lambda _: ["REPLACE INTO series VALUES ('members', 0)"],
    "a series by another name": lambda _: [
        "UPDATE OR REPLACE series SET name = 'members', last = 9 WHERE name = 'consents'"
    ],
}

ODD: dict[str, Attack] = {
    "registered on no day": lambda row: [row.consent(7), row.member(7, registered_on="zzz")],
    "registered on a day that is none": lambda row: [
        row.consent(7),
        row.member(7, registered_on="2026-06-31"),
    ],
    "registered in bytes": lambda row: [
        row.consent(7),
        row.member(7).replace("'2026-04-28'", "X'ff'"),
    ],
    "registered under nothing": lambda row: [
        row.consent(7),
        row.member(7).replace("'2026-04-28'", "NULL"),
    ],
    "received at the end of time": lambda row: [
        row.consent(7),
        row.member(7, registered_on="~", received_on="zzz"),
    ],
    "given before all days": lambda row: [row.consent(7, given_on="")],
    "given on a number": lambda row: [row.consent(7, given_on=0)],
    "recorded at no moment": lambda row: [row.consent(7, recorded_at="zzz")],
    "shown on no day": lambda row: [row.notice(7, shown_on="zzz")],
    "a version before all days": lambda row: [
        f"UPDATE policy_versions SET in_force_on = 'zzz' WHERE id = {row.version(DRAFT)}"
    ],
    "a version of no day": lambda row: [
        f"INSERT INTO policy_versions {_version(row, DRAFT, id=99, in_force_on='9999')}"
    ],
}


def test_nothing_pushes_a_row_out(filed: Records) -> None:
    with filed.write() as unit:
        first, left = enter(unit, HANAKO), enter(unit, somebody(2))
        version = unit.policies.find(NEWEST)
        assert version is not None
        shown = NewNotice(first, version.id, version.sha256, NEWEST, "form")
        unit.notices.add_all([shown, shown], BY, AT)
        opened = unit.consents.rows([1])[0].id
        unit.evidence.add(NewEvidence(opened, "架空.png", "image/png", b"ab"), BY, AT)
        unit.log()
    filed.cheat(*Rows(filed).moved(left, "left"))
    assert_all_refused(filed, PUSHES, by="gate:|ledger:|policy:|log:|series:|members:|children:")


def test_a_day_is_a_day(filed: Records) -> None:
    assert_all_refused(filed, ODD, by="gate:|ledger:|policy:")


def test_a_temporary_table_does_not_stand_for_the_ledger(filed: Records) -> None:
    row = Rows(filed)
    forged = [
        "CREATE TEMP TABLE consents AS SELECT * FROM main.consents",
        row.consent(7),
        "INSERT INTO main.members " + row.member_values(7),
    ]
    assert_refused(filed, forged, by="gate:")


def test_a_temporary_trigger_changes_nothing_of_the_ledger(filed: Records) -> None:
    forged = (
        "CREATE TEMP TRIGGER forged AFTER INSERT ON main.consents"
        " BEGIN UPDATE consents SET given_on = '2026-04-21'; END"
    )
    assert_refused(filed, [forged, Rows(filed).consent(7)], by="ledger:")
    pushed = (
        "CREATE TEMP TRIGGER pushed BEFORE INSERT ON main.members"
        " BEGIN INSERT OR REPLACE INTO consents SELECT * FROM consents; END"
    )
    row = Rows(filed)
    assert_refused(filed, [pushed, row.consent(7), row.member(7)], by="ledger:")


def test_a_temporary_ledger_of_states_does_not_stand_for_the_real_one(filed: Records) -> None:
    with filed.write() as unit:
        key = enter(unit, HANAKO)
    forged = [
        "CREATE TEMP TABLE member_states AS SELECT * FROM main.member_states",
        *Rows(filed).moved(key, "left"),
    ]
    assert_refused(filed, forged, by="members: a state changes after its row")


def test_without_foreign_keys_the_gate_still_stands(filed: Records) -> None:
    with filed.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    assert_refused(filed, [Rows(filed).member(7)], by="gate:")


def _version(row: Rows, on: date, **changed: object) -> str:
    version = {"id": row.version(on), "in_force_on": on, "kind": "改訂", "major": False}
    return values({**version, "text_sha256": "", **changed})


def _replace(statement: str) -> str:
    return statement.replace("INSERT", "REPLACE", 1)
