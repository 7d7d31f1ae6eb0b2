"""What was written for an auditor stays on record, and is found by the hash of its cover."""

from datetime import date

from app.rules.ids import StaffId
from app.storage.audit_packs import NewAuditPack
from app.storage.log_values import values_of
from tests.storage.records import AT, Records

NEW = NewAuditPack(date(2026, 4, 1), date(2027, 3, 31), 98, "a" * 64)


def test_a_pack_is_found_by_its_cover(records: Records) -> None:
    with records.write("架空") as unit:
        key = unit.audit_packs.add(NEW, StaffId(1), AT)
        later = unit.audit_packs.add(
            NewAuditPack(NEW.from_on, NEW.to_on, 3, "b" * 64), StaffId(1), AT
        )
        unit.log((("audit_pack", key),))
    with records.read() as unit:
        assert [row.id for row in unit.audit_packs.rows()] == [later, key]
        found = unit.audit_packs.with_cover("a" * 64)
        assert found is not None
        assert (found.id, found.file_count, found.from_on) == (key, 98, date(2026, 4, 1))
        assert found.made_at == AT
        assert unit.audit_packs.with_cover("c" * 64) is None


def test_the_values_of_many_rows_of_the_log_are_read_at_once(records: Records) -> None:
    with records.write("架空") as unit:
        numbers = [int(unit.log((), {"rows": n}).partition(":")[0]) for n in range(3)]
        assert values_of(unit.session, numbers[1:]) == {
            numbers[1]: {"rows": 1},
            numbers[2]: {"rows": 2},
        }
        assert values_of(unit.session, []) == {}
