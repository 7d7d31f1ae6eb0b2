"""Consents: answers are added and read; what they hold beside the ledger is sealed in it."""

import hashlib
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError

from app.rules.ids import ConsentId, MemberId
from app.storage import consent_seals
from app.storage.consents import ConsentRow, NewAnswer
from app.storage.history import canonical, seal
from tests.storage.records import (
    AT,
    BY,
    COMING,
    HANAKO,
    MINOR,
    NEWEST,
    TEXT,
    Records,
    agree,
    correction,
    enter,
    somebody,
)


def test_an_answer_comes_back_as_recorded(records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, HANAKO)
        version = unit.policies.find(NEWEST)
        assert version is not None
        answer = NewAnswer(
            key,
            version.id,
            version.sha256,
            "withdrawn",
            date(2026, 4, 30),
            "telephone",
            receiver="架空　受付",
            note="電話でのお申し出",
            inferred=True,
        )
        added = unit.consents.add(answer, BY, AT)
        unit.log()
    with records.read() as unit:
        assert unit.consents.rows([added]) == [
            ConsentRow(
                id=added,
                member_id=key,
                member_code="0000000001",
                member_name="試験　花子",
                answer="withdrawn",
                version_on=NEWEST,
                inferred=True,
                given_on=date(2026, 4, 30),
                method="telephone",
                receiver="架空　受付",
                note="電話でのお申し出",
                text_sha256=hashlib.sha256(TEXT.encode()).hexdigest(),
                recorded_at=AT,
                recorded_by="架空　担当",
                recorded_code="0000000001",
            )
        ]


def test_a_version_without_text_leaves_the_hash_empty(records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, HANAKO)
        added = agree(unit, key, MINOR, date(2026, 4, 27))
        unit.log()
    with records.read() as unit:
        assert unit.consents.rows([added])[0].text_sha256 == ""


def test_numbers_have_no_gap_and_rows_keep_the_order_asked_for(records: Records) -> None:
    with records.write() as unit:
        keys = [enter(unit, somebody(code)) for code in (1, 2, 3)]
    with records.read() as unit:
        assert unit.consents.ids() == [3, 2, 1]
        assert [row.member_id for row in unit.consents.rows([2, 1, 99])] == [keys[1], keys[0]]


def test_the_ledger_is_chosen_by_member_answer_and_version(records: Records) -> None:
    with records.write() as unit:
        first, second = enter(unit, somebody(1)), enter(unit, somebody(2))
        coming = agree(unit, first, COMING, date(2026, 4, 30))
        declined = agree(unit, second, NEWEST, date(2026, 4, 30), "declined")
        unit.log()
    with records.read() as unit:
        assert unit.consents.ids(member_id=first) == [coming, 1]
        assert unit.consents.ids(answer="declined") == [declined]
        assert unit.consents.ids(version_on=COMING) == [coming]
        assert unit.consents.ids("0000000002", answer="granted") == [2]
        assert unit.consents.ids(member_id=first, version_on=MINOR) == []


def test_answers_come_in_the_order_of_record(records: Records) -> None:
    with records.write() as unit:
        first, second = enter(unit, somebody(1)), enter(unit, somebody(2))
        agree(unit, first, COMING, date(2026, 4, 30))
        agree(unit, first, NEWEST, date(2026, 4, 29), "withdrawn")
        unit.log()
    with records.read() as unit:
        assert unit.consents.answers([first, second, 99]) == {
            first: [
                ("granted", NEWEST, date(2026, 4, 25)),
                ("granted", COMING, date(2026, 4, 30)),
                ("withdrawn", NEWEST, date(2026, 4, 29)),
            ],
            second: [("granted", NEWEST, date(2026, 4, 25))],
            99: [],
        }


def test_more_keys_than_one_statement_carries_are_read(records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, HANAKO)
    many = [*range(2, 11_000), key]
    with records.read() as unit:
        assert [row.id for row in unit.members.rows(many)] == [key]
        assert [row.id for row in unit.consents.rows(many)] == [ConsentId(1)]
        assert unit.consents.answers(many)[key] == [("granted", NEWEST, date(2026, 4, 25))]
        assert unit.requests.cases(many) == []


def test_what_can_be_erased_is_sealed_in_the_ledger(records: Records) -> None:
    with records.write() as unit:
        enter(unit, HANAKO)
    ((mac,),) = records.all("SELECT details_mac FROM consents")
    ((salt, receiver, note),) = records.all("SELECT salt, receiver, note FROM consent_details")
    assert (receiver, note, len(bytes(salt))) == ("架空　担当", "", 32)
    assert mac == seal(bytes(salt), canonical({"receiver": receiver, "note": note}))
    records.cheat("DELETE FROM consent_details")
    with records.read() as unit:
        row = unit.consents.rows([1])[0]
    assert (row.receiver, row.note, row.given_on) == ("", "", date(2026, 4, 25))


def test_later_words_are_sealed_where_they_are_given(records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, HANAKO)
        kept = unit.consents.kept(1)
        assert kept is not None
        new = replace(kept, consenter_name="架空　次郎", kept_at="書庫3")
        added = unit.consents.add(new, BY, AT)
        unit.log((("member", key),))
    with records.read() as unit:
        assert unit.consents.kept(added) == new
        assert consent_seals.altered(unit.session) is None
        row = unit.consents.rows([added])[0]
        assert (row.consenter_name, row.kept_at) == ("架空　次郎", "書庫3")


@pytest.mark.parametrize(
    "change",
    [
        "receiver = '別人'",
        "note = '書き足し'",
        "consenter_name = '別人'",
        "kept_at = '別の棚'",
        "salt = '00'",
    ],
)
def test_altered_details_are_found(change: str, records: Records) -> None:
    with records.write() as unit:
        for code in (1, 2, 3):
            enter(unit, somebody(code))
    records.cheat_unguarded(f"UPDATE consent_details SET {change} WHERE consent_id = 2")
    with records.read() as unit:
        assert consent_seals.altered(unit.session) == ConsentId(2)
    records.cheat("DELETE FROM consent_details WHERE consent_id = 2")
    with records.read() as unit:
        assert consent_seals.altered(unit.session) is None


def test_a_corrected_row_stays_and_points_both_ways(records: Records) -> None:
    with records.write() as unit:
        key = enter(unit, HANAKO)
        wrong = agree(unit, key, NEWEST, date(2026, 4, 30), "declined")
        right = correction(unit, wrong, "voided")
        unit.log()
    with records.read() as unit:
        rows = {row.id: row for row in unit.consents.rows([1, wrong, right])}
        assert (rows[wrong].corrected_by, rows[wrong].corrects_id) == (right, None)
        assert (rows[right].corrected_by, rows[right].corrects_id) == (None, wrong)
        assert unit.consents.ids(corrected=True) == [wrong]
        assert unit.consents.ids(corrected=False) == [right, 1]
        assert unit.consents.ids(answer="yes") == [1]
        assert unit.consents.answers([key])[key] == [("granted", NEWEST, date(2026, 4, 25))]


def test_the_ledger_is_found_by_the_way_too(records: Records) -> None:
    with records.write() as unit:
        enter(unit, HANAKO)
    with records.read() as unit:
        assert unit.consents.ids(method="paper") == [1]
        assert unit.consents.ids(method="電話") == []


def test_each_answer_has_a_salt_of_its_own(records: Records) -> None:
    with records.write() as unit:
        for code in (1, 2, 3):
            enter(unit, somebody(code))
    assert len({bytes(salt) for (salt,) in records.all("SELECT salt FROM consent_details")}) == 3


def test_an_answer_of_nobody_does_not_stay(records: Records) -> None:
    with pytest.raises(IntegrityError, match=r"(?i)foreign key"):
        _agree_for(records, MemberId(77))
    assert records.all("SELECT id FROM consents") == []
    with records.write() as unit:  # and the next unit finds nothing of it in its way
        enter(unit, HANAKO)


def test_a_gate_that_refuses_leaves_no_consent_either(records: Records) -> None:
    late = replace(HANAKO, registered_on=date(2026, 4, 24), received_on=None)
    with pytest.raises(DBAPIError, match="gate:"), records.write() as unit:
        enter(unit, late)
    assert records.all("SELECT id FROM consents") == records.all("SELECT id FROM members") == []
    assert records.all("SELECT name FROM series WHERE name = 'members'") == []


def _agree_for(records: Records, member_id: MemberId) -> None:
    with records.write() as unit:
        agree(unit, member_id, NEWEST, date(2026, 4, 25))
        unit.log()
