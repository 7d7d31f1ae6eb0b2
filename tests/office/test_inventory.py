"""The inventory of personal data: complete, worded by the policy, printed."""

from app.exchange.inventory_file import shipped_inventory
from app.letters.extraction import text
from app.office import inventory, members
from app.rules.periods import Days
from app.storage.inventory_counts import HELD_IN
from app.storage.schema import METADATA
from tests.office.seats import Office, member

# Every column that can hold a person's data, and the line of the inventory that speaks of it.
SPEAKS_OF = {
    "member_details": {
        "name": "name",
        "kana": "kana",
        "gender": "gender",
        "birth_on": "birth_on",
        "postal_code": "address",
        "address": "address",
        "telephone": "telephone",
        "email": "email",
        "name_key": "name",
        "care_of": "care_of",
        "contact_note": "contact_note",
        "away_postal_code": "away",
        "away_address": "away",
        "away_care_of": "away",
        "away_until_on": "away",
    },
    "child_details": {"name": "child", "kana": "child", "birth_on": "child", "name_key": "child"},
    "guardian_details": {"name": "guardian", "kana": "guardian", "telephone": "guardian"},
    "consent_details": {
        "receiver": "consent",
        "note": "consent_note",
        "consenter_name": "consent",
        "kept_at": "consent",
    },
    "application_details": {
        "typed": "application",
        "reasons": "application",
        "note": "application",
    },
    "request_details": {
        "requester_name": "request",
        "folded": "request",
        "typed": "request_about",
    },
    "phone_note_details": {
        "caller_name": "call",
        "telephone": "call",
        "about": "call",
        "folded": "call",
    },
    "inquiry_details": {
        "asked": "request_investigation",
        "answered_by_name": "request_investigation",
        "note": "request_investigation",
    },
    "nonconformity_details": {"what": "fact", "refusal": "fact", "remedy": "fact"},
    "authority_inquiry_details": dict.fromkeys(
        (
            *("asker_name", "address", "postal_code", "telephone", "directory_telephone"),
            *("about_name", "asked", "answer", "reason"),
        ),
        "authority",
    ),
}
KEYS = {"member_id", "child_id", "guardianship_id", "consent_id", "application_id", "request_id"}
KEYS |= {"inquiry_id", "note_id", "nonconformity_id"}


def test_every_column_of_a_persons_details_stands_in_the_inventory() -> None:
    for table, columns in SPEAKS_OF.items():
        held = {column.name for column in METADATA.tables[table].columns} - KEYS - {"salt"}
        assert held == set(columns), table
        assert set(columns.values()) <= set(shipped_inventory()), table


def test_every_table_of_details_is_looked_at() -> None:
    of_people = {name for name in METADATA.tables if name.endswith("_details")}
    assert of_people == {*SPEAKS_OF, "history_details"}


def test_every_line_says_why_from_whom_and_how_long(office: Office) -> None:
    for row in inventory.rows(office.clerk):
        assert all((row.group, row.label, row.purposes, row.source, row.retention)), row


def test_the_people_are_those_who_may_read(office: Office) -> None:
    people = {row.label: row.people for row in inventory.rows(office.clerk)}
    assert people["ご住所"] == "担当者・部署管理者・管理責任者・監査員"
    assert people["受付の控え"] == "担当者・部署管理者・管理責任者・監査員"


def test_the_print_holds_every_line(office: Office) -> None:
    printed = "".join(text(inventory.draw(office.clerk)).split())
    assert "個人データ取扱台帳" in printed
    for row in inventory.rows(office.clerk):
        assert row.label in printed


def test_each_line_says_how_much_is_held_now(office: Office) -> None:
    before = {row.label: row.count for row in inventory.rows(office.clerk)}
    members.register(office.clerk, member("00010009"))
    after = {row.label: row.count for row in inventory.rows(office.clerk)}
    assert (before["お名前"], after["お名前"]) == (0, 1)
    assert (before["お子さま"], after["お子さま"]) == (0, 1)
    assert after["登録の状態"] == 1
    assert after["ご案内の停止"] == before["ご案内の停止"] == 0
    assert (after["操作記録"] or 0) > (before["操作記録"] or 0)


def test_how_many_authorities_asked_is_on_no_paper(office: Office) -> None:
    (row,) = (one for one in inventory.rows(office.manager) if one.group == "官公署等からの照会")
    assert row.count is None
    assert row.people == "管理責任者"
    assert inventory.count_words(row) == inventory.UNTOLD


def test_every_line_is_counted_and_nothing_else(office: Office) -> None:
    assert set(HELD_IN) == set(shipped_inventory())
    book = inventory.register(office.auditor, Days())
    assert {len(row) for row in book.rows} == {len(book.columns)}
    assert next(row[:3] for row in book.rows if row[1] == "役職員") == ("役職員", "役職員", "0")


def test_every_table_that_names_people_of_the_house_is_counted() -> None:
    counted = {name for held in HELD_IN.values() for name, _columns in held}
    of_house = {"workers", "pledges", "appointments", "training_people", "incident_people"}
    assert of_house | {"received_people", "provision_people", "recipients", "staff"} <= counted
