"""Children who were entered twice: found, joined, parted."""

from dataclasses import replace
from datetime import date

from app.rules.ids import ChildId
from app.rules.members import NewChild
from app.storage.child_merges import ChildMerges
from tests.storage.records import Records, enter, somebody

NAGI = NewChild("試験　凪澤", "シケン　ナギサワ", date(2022, 5, 5), "子")


def children(records: Records, *entered: NewChild) -> list[ChildId]:
    with records.write() as unit:
        keys = [
            enter(unit, replace(somebody(at), children=(child,)))
            for at, child in enumerate(entered, start=1)
        ]
        return [unit.children.of([key])[key][0].id for key in keys]


def test_the_same_name_and_birthday_are_a_pair(records: Records) -> None:
    one, two, *_others = children(
        records,
        NAGI,
        replace(NAGI, name="試験 凪沢"),
        replace(NAGI, birth_on=date(2022, 5, 6)),
        replace(NAGI, name="", birth_on=None, expected_month="2026-09"),
        replace(NAGI, name="", birth_on=None, expected_month="2026-09"),
    )
    with records.write() as unit:
        merges = ChildMerges(unit.session)
        assert merges.pairs() == [(one, two)]
        merges.join(one, two)
        assert merges.pairs() == []
        unit.log()


def test_doubles_of_doubles_point_to_the_one_that_stands(records: Records) -> None:
    one, two, three = children(records, NAGI, NAGI, NAGI)
    with records.write() as unit:
        merges = ChildMerges(unit.session)
        merges.join(two, three)
        merges.join(one, two)
        assert [merges.root(key) for key in (one, two, three)] == [one, one, one]
        merges.part(three)
        assert [merges.root(key) for key in (two, three)] == [one, three]
        unit.log()
