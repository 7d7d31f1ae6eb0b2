"""What was corrected stays; what it said before and after can go."""

from app.rules.corrections import FieldChange
from tests.storage.cheats import assert_refused
from tests.storage.records import AT, BY, TODAY, Records
from tests.storage.remedies import ground


def test_corrections_come_back_in_their_order_and_lose_their_words(records: Records) -> None:
    with records.write() as unit:
        on = ground(unit)
        own = FieldChange("member", on.member_id, "name", "試験　花子", "試験　華子")
        child = FieldChange("child", 1, "birth_on", "2022-05-05", "2022-05-15")
        unit.corrections.add(on.right_id, (own, child), TODAY, BY, AT)
        unit.corrections.add(on.right_id, (), TODAY, BY, AT)
        unit.log()
    with records.read() as unit:
        first, second = unit.corrections.rows(on.right_id)
    assert (first.field, first.before, first.after, first.applied_on) == (
        "name",
        "試験　花子",
        "試験　華子",
        TODAY,
    )
    assert (second.noun, second.after) == ("child", "2022-05-15")
    with records.write() as unit:
        assert unit.corrections.erase_words([on.member_id]) == 1
        assert unit.corrections.erase_words([on.member_id], [1]) == 1
        assert unit.corrections.erase_words([on.member_id], [1]) == 0
        unit.log()
    with records.read() as unit:
        assert {row.before for row in unit.corrections.rows(on.right_id)} == {None}


def test_that_something_was_corrected_is_never_taken_back(records: Records) -> None:
    with records.write() as unit:
        on = ground(unit)
        change = FieldChange("member", on.member_id, "name", "a", "b")
        unit.corrections.add(on.right_id, (change,), TODAY, BY, AT)
        unit.log()
    assert_refused(records, ["DELETE FROM corrections"], by="corrections: rows stay")
    assert_refused(records, ["UPDATE corrections SET field = 'x'"], by="corrections: facts stay")
