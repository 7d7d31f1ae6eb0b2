"""Nobody comes in or comes back by a row that does not count, and no state changes by itself."""

from datetime import date

from app.rules.ids import MemberId
from tests.storage.cheats import Attack, Rows, assert_all_refused, assert_refused
from tests.storage.records import HANAKO, NEWEST, Records, agree, correction, enter, somebody

GATE = "gate: no member without consent"

ENTRANCES: dict[str, Attack] = {
    "with a consent taken back as a mistake": lambda row: [
        row.consent(7),
        row.consent(8, member_id=7, answer="voided", corrects_id=7),
        row.member(7),
    ],
    "with a consent corrected into a refusal": lambda row: [
        row.consent(7),
        row.consent(8, member_id=7, answer="declined", corrects_id=7),
        row.member(7),
    ],
    "with a consent about a child": lambda row: [row.consent(7, child_id=1), row.member(7)],
    "with a guardian's consent about a child": lambda row: [
        row.consent(7, child_id=1, consenter="guardian", relationship_word="母"),
        row.member(7),
    ],
    "with what takes a withdrawal back": lambda row: [
        row.consent(7, answer="withdrawn"),
        row.consent(8, member_id=7, answer="voided", corrects_id=7),
        row.member(7),
    ],
    "as the double of somebody": lambda row: [row.consent(7), row.member(7, merged_into=1)],
}

# Member 1 has left; member 2 stands in the register, member 3 has left and withdrew.
STATES: dict[str, Attack] = {
    "a state without its row": lambda _: ["UPDATE members SET state = 'left' WHERE id = 2"],
    "a state with the row of somebody else": lambda row: [
        row.state(2, "left"),
        "UPDATE members SET state = 'graduated' WHERE id = 2",
    ],
    "a row that runs ahead": lambda row: [
        row.state(2, "deceased"),
        row.state(2, "active"),
    ],
    "a row of no change": lambda row: [row.state(2, "active")],
    "a row of no day": lambda row: [row.state(2, "left", since_on="infinity")],
    "a row of nobody": lambda row: [row.state(99, "left")],
    "a row under a number given before": lambda row: [row.state(2, "left", id=1)],
    "a row changed": lambda _: ["UPDATE member_states SET state = 'active'"],
    "a row deleted": lambda _: ["DELETE FROM member_states"],
    "the dead member's row for one who left": lambda row: row.moved(3, "deceased", "active"),
    "a child's state without its row": lambda _: ["UPDATE children SET state = 'stopped'"],
    "a child deleted": lambda _: ["DELETE FROM children"],
    "a child under another number": lambda _: ["UPDATE children SET id = 9"],
    "a double of herself": lambda _: ["UPDATE members SET merged_into = 2 WHERE id = 2"],
    "a double of nobody": lambda _: ["UPDATE members SET merged_into = 99 WHERE id = 2"],
    "a double of a double": lambda _: [
        "UPDATE members SET merged_into = 2 WHERE id = 1",
        "UPDATE members SET merged_into = 1 WHERE id = 3",
    ],
    "a double with doubles of her own": lambda _: [
        "UPDATE members SET merged_into = 2 WHERE id = 1",
        "UPDATE members SET merged_into = 3 WHERE id = 2",
    ],
}

RETURNS: dict[str, Attack] = {
    "after a withdrawal": lambda row: row.moved(3, "active"),
    "with a consent backdated before the withdrawal": lambda row: [
        row.consent(17, member_id=3, given_on=date(2026, 4, 29)),
        *row.moved(3, "active"),
    ],
    "with a withdrawal corrected into a refusal": lambda row: [
        row.consent(17, member_id=3, answer="declined", corrects_id=4),
        *row.moved(3, "active"),
    ],
    "with a consent about a child": lambda row: [
        row.consent(17, member_id=3, child_id=1, given_on=date(2026, 5, 1)),
        *row.moved(3, "active"),
    ],
    "with the consent of somebody else": lambda row: [
        row.consent(17, member_id=2, given_on=date(2026, 5, 1)),
        *row.moved(3, "active"),
    ],
    "with a consent that was taken back as a mistake": lambda row: [
        row.consent(17, member_id=3, given_on=date(2026, 5, 1)),
        row.consent(18, member_id=3, answer="voided", corrects_id=17, given_on=date(2026, 5, 1)),
        *row.moved(3, "active"),
    ],
}


def test_nobody_enters_by_a_row_that_does_not_count(records: Records) -> None:
    _work(records)
    assert_all_refused(records, ENTRANCES, by=GATE)


def test_no_state_changes_by_itself(records: Records) -> None:
    _work(records)
    by = "(members|children): (a state|states|merged|rows|a number)|children: rows|gate:|timestamp"
    assert_all_refused(records, STATES, by=by)


def test_nobody_returns_by_a_row_that_does_not_count(records: Records) -> None:
    _work(records)
    assert_all_refused(records, RETURNS, by=GATE)


def test_a_corrected_withdrawal_does_not_bar_the_way(records: Records) -> None:
    _work(records)
    row = Rows(records)
    records.cheat(
        row.consent(17, member_id=3, answer="voided", corrects_id=4), *row.moved(3, "active")
    )
    assert records.all("SELECT state FROM members WHERE id = 3") == [("active",)]


def test_who_was_wrongly_taken_for_dead_stands_in_the_register_again(records: Records) -> None:
    _work(records)
    with records.write() as unit:
        agree(unit, 2, NEWEST, date(2026, 4, 30), "withdrawn")
        unit.log()
    records.cheat(*Rows(records).moved(2, "deceased", "active"))
    assert records.all("SELECT state FROM members WHERE id = 2") == [("active",)]
    assert_refused(records, Rows(records).moved(2, "left", "active"), by=GATE)


def test_the_consent_of_a_merged_double_counts(records: Records) -> None:
    _work(records)
    row = Rows(records)
    joined = "UPDATE members SET merged_into = 3 WHERE id = 2"
    withdrawn_later = row.moved(3, "active")
    assert_refused(records, [joined, *withdrawn_later], by=GATE)
    yes = row.consent(17, member_id=2, given_on=date(2026, 5, 1))
    records.cheat(joined, yes, *row.moved(3, "active"))
    assert records.all("SELECT state FROM members WHERE id = 3") == [("active",)]


def _work(records: Records) -> None:
    with records.write() as unit:
        keys = [enter(unit, one) for one in (HANAKO, somebody(2), somebody(3))]
        agree(unit, keys[2], NEWEST, date(2026, 4, 30), "withdrawn")
        unit.log()
    row = Rows(records)
    records.cheat(*row.moved(keys[0], "left"), *row.moved(keys[2], "left"))
    _wrong_entry(records, keys[2])


def _wrong_entry(records: Records, key: MemberId) -> None:
    """Let a consent be recorded and taken back as a mistake: it counts for nothing."""
    with records.write() as unit:
        wrong = agree(unit, key, NEWEST, date(2026, 5, 1))
        correction(unit, wrong, "voided")
        unit.log()
