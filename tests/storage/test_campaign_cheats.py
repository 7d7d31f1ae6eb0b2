"""What a campaign asked and what came back stays as it was, whatever SQL says."""

from datetime import date

from app.rules.campaigns import SlipMove
from tests.storage.campaigns import frozen, printed
from tests.storage.cheats import Attack, assert_all_refused
from tests.storage.records import (
    AT,
    BY,
    COMING,
    NEWEST,
    TODAY,
    Records,
    agree,
    correction,
    enter,
    somebody,
)

DAY = date(2026, 4, 30)
_LETTER = "(id, run_id, slip_id, place, pages, sha256)"
_EVENT = "id, slip_id, 'expire', on_day, '', recorded_at, recorded_by"
_SLIP = "(id, campaign_id, member_id, serial, number, state)"

# Slip 1 is answered by consent 4 (yes), slip 2 by consent 5 (no); slip 3 waits.
ANSWERS: dict[str, Attack] = {
    "a yes upon a no": lambda _: ["UPDATE slips SET state = 'granted' WHERE id = 2"],
    "a no upon a yes": lambda _: ["UPDATE slips SET state = 'declined' WHERE id = 1"],
    "an answer lost": lambda _: ["UPDATE slips SET state = 'sent', consent_id = NULL WHERE id = 1"],
    "an answer that ran out": lambda _: ["UPDATE slips SET state = 'expired' WHERE id = 1"],
    "a yes to an older version": lambda _: [
        "UPDATE slips SET state = 'granted', consent_id = 3 WHERE id = 3"
    ],
    "a yes of somebody else": lambda _: [
        "UPDATE slips SET state = 'granted', consent_id = 4 WHERE id = 3"
    ],
    "a yes that was taken back": lambda _: [
        "UPDATE slips SET state = 'granted', consent_id = 6 WHERE id = 3"
    ],
    "a yes of nobody": lambda _: ["UPDATE slips SET state = 'granted' WHERE id = 3"],
    "no state at all": lambda _: ["UPDATE slips SET state = 'maybe' WHERE id = 3"],
    "another number": lambda _: ["UPDATE slips SET number = '2604000019' WHERE id = 3"],
}

CAMPAIGNS: dict[str, Attack] = {
    "somebody asked twice": lambda _: [
        f"INSERT INTO slips {_SLIP} VALUES (90, 1, 1, 90, '9999999999', 'unsent')"
    ],
    "a letter slipped into a print": lambda _: [
        f"INSERT INTO campaign_letters {_LETTER} VALUES (90, 1, 1, 90, 1, '')"
    ],
    "another version": lambda row: [
        f"UPDATE campaigns SET policy_version_id = {row.version(NEWEST)}"
    ],
    "what silence does, changed": lambda _: ["UPDATE campaigns SET on_no_answer = 'exit'"],
    "a closed one opened": lambda _: [
        "UPDATE campaigns SET state = 'closed', closed_on = '2026-08-01'",
        "UPDATE campaigns SET state = 'frozen', closed_on = NULL",
    ],
    "a print of another day": lambda _: ["UPDATE campaign_runs SET dated_on = '2026-01-01'"],
    "another letter": lambda _: ["UPDATE campaign_letters SET suffix = 'x'"],
    "an event changed": lambda _: ["UPDATE slip_events SET kind = 'grant'"],
    "an event taken away": lambda _: ["DELETE FROM slip_events"],
    "a slip taken away": lambda _: ["DELETE FROM slips WHERE id = 3"],
}

PUSHES: dict[str, Attack] = {
    "slips by person": lambda _: [
        f"REPLACE INTO slips {_SLIP} VALUES (90, 1, 1, 90, '9999999999', 'unsent')"
    ],
    "slips by serial": lambda _: [
        f"REPLACE INTO slips {_SLIP} VALUES (90, 1, 99, 1, '9999999999', 'unsent')"
    ],
    "events": lambda _: [f"REPLACE INTO slip_events SELECT {_EVENT} FROM slip_events"],
    "campaigns": lambda _: ["REPLACE INTO campaigns SELECT * FROM campaigns"],
    "prints": lambda _: ["REPLACE INTO campaign_runs SELECT * FROM campaign_runs"],
    "letters": lambda _: [f"REPLACE INTO campaign_letters {_LETTER} VALUES (90, 1, 1, 1, 1, '')"],
}


def answered(records: Records) -> Records:
    """Ask three members: one says yes, one no, and the third took her yes back as a mistake."""
    key = frozen(records, 3)
    with records.write() as unit:
        printed(unit, key)
        slips = unit.slips.ids(key)
        unit.slips.happened(slips, SlipMove.send, TODAY, BY, AT)
        people = [owner.member_id for owner in unit.slips.owners(slips)]
        yes = agree(unit, people[0], COMING, DAY)
        no = agree(unit, people[1], COMING, DAY, "declined")
        mistaken = agree(unit, people[2], COMING, DAY)
        correction(unit, mistaken, "voided")
        unit.slips.change([slips[0]], state="granted", consent_id=yes, answered_on=DAY)
        unit.slips.change([slips[1]], state="declined", consent_id=no, answered_on=DAY)
        unit.log()
    return records


def test_the_ground_is_as_the_attacks_take_it_to_be(records: Records) -> None:
    answered(records)
    assert records.all("SELECT id, state, consent_id FROM slips ORDER BY id") == [
        (1, "granted", 4),
        (2, "declined", 5),
        (3, "unsent", None),
    ]


def test_no_answer_is_made_up_or_lost(records: Records) -> None:
    assert_all_refused(answered(records), ANSWERS, by="slips:")


def test_nothing_of_a_campaign_is_changed(records: Records) -> None:
    assert_all_refused(answered(records), CAMPAIGNS, by="slips:|campaigns:|letters:")


def test_nothing_of_a_campaign_is_pushed_out(filed: Records) -> None:
    assert_all_refused(answered(filed), PUSHES, by="slips:|campaigns:|letters:")


def test_nobody_stands_on_a_borrowed_consent(records: Records) -> None:
    with records.write() as unit:
        gone, lender = enter(unit, somebody(1)), enter(unit, somebody(2))
        agree(unit, gone, NEWEST, DAY, "withdrawn")
        unit.log()
    borrowed: dict[str, Attack] = {
        "by merging for a moment": lambda row: [
            *row.moved(gone, "left"),
            f"UPDATE members SET merged_into = {gone} WHERE id = {lender}",
            row.consent(700, member_id=lender, given_on=date(2026, 5, 1)),
            *row.moved(gone, "active"),
            f"UPDATE members SET merged_into = NULL WHERE id = {lender}",
        ],
    }
    assert_all_refused(records, borrowed, by="gate:")
