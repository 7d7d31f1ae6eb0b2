"""Runs: one number, a shared beginning, an end for each person, in postal order."""

from datetime import date

import pytest
from sqlalchemy.exc import DBAPIError

from app.rules.campaigns import RunKind
from tests.storage.campaigns import DATED, PREFIX, frozen, printed
from tests.storage.records import Records


def test_a_run_is_kept_letter_by_letter(records: Records) -> None:
    key = frozen(records, 3)
    with records.write() as unit:
        run_id = printed(unit, key)
        unit.log()
    with records.read() as unit:
        (run,) = unit.campaign_runs.of(key)
        letters = list(unit.campaign_runs.letters(run_id))
        slips = unit.campaign_runs.slip_ids(run_id)
        assert unit.letters.pdf(run.letter_id) == PREFIX
        assert unit.campaign_runs.letter(run_id, slips[1]) == letters[1]
        assert unit.campaign_runs.letter(run_id, 99) is None
        assert unit.campaign_runs.first_dated_on(slips[0]) == DATED
        assert unit.campaign_runs.first_dated_on(99) is None
        assert unit.campaign_runs.find(99) is None
    assert (run.kind, run.letters, run.pages, run.dated_on) == (RunKind.first, 3, 3, DATED)
    assert (run.method, run.posted_on) == ("", None)
    assert [letter.place for letter in letters] == [1, 2, 3]
    assert [letter.suffix for letter in letters] == [f"end {key}".encode() for key in slips]


def test_a_run_is_posted(records: Records) -> None:
    key = frozen(records, 1)
    with records.write() as unit:
        unit.campaign_runs.post(printed(unit, key), "配達便", date(2026, 6, 20))
        unit.log()
    with records.read() as unit:
        (run,) = unit.campaign_runs.of(key)
    assert (run.method, run.posted_on) == ("配達便", date(2026, 6, 20))


def test_an_erased_letter_keeps_its_hash(records: Records) -> None:
    key = frozen(records, 1)
    with records.write() as unit:
        run_id = printed(unit, key)
        unit.log()
    records.cheat("UPDATE campaign_letters SET suffix = NULL")
    with records.read() as unit:
        (letter,) = unit.campaign_runs.letters(run_id)
    assert (letter.suffix, letter.sha256) == (None, "ab")


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE campaign_letters SET sha256 = 'x'", "letters: issued"),
        ("UPDATE campaign_letters SET place = 9", "letters: issued"),
        ("DELETE FROM campaign_letters", "letters: issued"),
        ("UPDATE campaign_runs SET dated_on = '2026-01-01'", "campaigns: printed"),
        ("DELETE FROM campaign_runs", "campaigns: printed"),
    ],
)
def test_what_was_printed_stays(records: Records, statement: str, words: str) -> None:
    key = frozen(records, 1)
    with records.write() as unit:
        printed(unit, key)
        unit.log()
    with pytest.raises(DBAPIError, match=words):
        records.cheat(statement)
