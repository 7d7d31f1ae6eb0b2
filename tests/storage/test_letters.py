"""Letters: kept byte for byte, with how they left the office."""

import hashlib
from datetime import date

import pytest
from sqlalchemy.exc import DBAPIError

from app.rules.ids import LetterId, MemberId, RequestId
from app.storage.letters import LetterRow, NewLetter
from tests.storage.records import AT, BY, HANAKO, Records, enter

PDF = b"%PDF-1.7\x00\xff" + bytes(range(256)) * 100
POSTED = ("registered", "123-45-67890-1", date(2026, 5, 2))


def new(number: str = "架総発第1号", *, member_id: MemberId | None = None) -> NewLetter:
    return NewLetter(number, "disclosure", date(2026, 5, 1), None, member_id, PDF, "cd", "7:ab")


def test_a_letter_is_kept_byte_for_byte(records: Records) -> None:
    with records.write() as unit:
        key = unit.letters.add(new(), BY, AT)
        unit.log()
    with records.read() as unit:
        assert unit.letters.pdf(key) == PDF
        assert unit.letters.pdf(LetterId(99)) is None
        row = LetterRow(
            id=key,
            document_number="架総発第1号",
            kind="disclosure",
            dated_on=date(2026, 5, 1),
            sha256=hashlib.sha256(PDF).hexdigest(),
            erased=False,
            cancelled_on=None,
            posted_on=None,
            method="",
            tracking_number="",
        )
        assert unit.letters.find(key) == (row, None)
        assert unit.letters.find(LetterId(99)) is None


def test_the_latest_posting_is_shown(records: Records) -> None:
    with records.write() as unit:
        key = unit.letters.add(new(), BY, AT)
        unit.letters.dispatch(key, "counter", "", date(2026, 5, 1))
        unit.letters.dispatch(key, *POSTED)
        unit.log()
    with records.read() as unit:
        row = unit.letters.rows()[0]
        assert (row.method, row.tracking_number, row.posted_on) == POSTED


def test_letters_of_a_member_or_a_case_come_newest_first(records: Records) -> None:
    with records.write() as unit:
        member = enter(unit, HANAKO)
        keys = [
            unit.letters.add(new(f"架総発第{place}号", member_id=to), BY, AT)
            for place, to in enumerate((member, None, member), start=1)
        ]
        unit.letters.dispatch(keys[0], *POSTED)
    with records.read() as unit:
        rows = unit.letters.rows(member_id=member)
        assert [(row.id, row.posted_on) for row in rows] == [
            (keys[2], None),
            (keys[0], date(2026, 5, 2)),
        ]
        assert unit.letters.rows(request_id=RequestId(1)) == []
        assert len(unit.letters.rows()) == 3


def test_an_erased_letter_keeps_number_and_hash(records: Records) -> None:
    with records.write() as unit:
        key = unit.letters.add(new(), BY, AT)
        unit.log()
    records.cheat("UPDATE letters SET pdf = NULL")
    with records.read() as unit:
        found = unit.letters.find(key)
        assert found is not None
        assert (found[0].erased, found[0].sha256) == (True, hashlib.sha256(PDF).hexdigest())
        assert unit.letters.pdf(key) is None


def test_a_document_number_is_given_once(records: Records) -> None:
    with records.write() as unit:
        unit.letters.add(new(), BY, AT)
        unit.log()
    with pytest.raises(DBAPIError, match="letters: a number"), records.write() as unit:
        unit.letters.add(new(), BY, AT)
