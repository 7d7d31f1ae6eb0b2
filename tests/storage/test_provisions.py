"""What was given stays as it was given; people stand in it by their keys."""

from datetime import date

from app.rules.provision_grounds import ProvisionGround
from app.rules.provisions import RecordMethod, Way
from app.rules.recipients import RecipientKind
from tests.storage.cheats import assert_refused
from tests.storage.records import AT, BY, TODAY, Records, enter, somebody
from tests.storage.remedies import ground, provision


def test_a_provision_comes_back_whole(records: Records) -> None:
    with records.write() as unit:
        on = ground(unit)
        other = enter(unit, somebody(2))
        people = ((on.member_id, None), (other, None))
        new = provision(
            on,
            on.printer,
            record_method=RecordMethod.batch,
            from_on=date(2026, 4, 1),
            way=Way.system,
            purpose="発送",
            people=people,
        )
        key = unit.provisions.add(new, BY, AT)
        unit.log()
    with records.read() as unit:
        row = unit.provisions.rows([key])[0]
        assert unit.provisions.ids([other]) == [key]
    assert (row.recipient_name, row.recipient_kind) == (
        "架空印刷株式会社",
        RecipientKind.contractor,
    )
    assert (row.from_on, row.to_on, row.recorded_on) == (date(2026, 4, 1), TODAY, TODAY)
    assert (row.items, row.people, row.way, row.purpose) == (
        ("お名前", "ご住所"),
        people,
        Way.system,
        "発送",
    )


def test_what_only_the_head_sees_is_left_out_unless_asked_for(records: Records) -> None:
    with records.write() as unit:
        on = ground(unit)
        open_to_all = unit.provisions.add(provision(on, on.printer), BY, AT)
        to_centre = unit.provisions.add(
            provision(on, on.centre, ground=ProvisionGround.law, head_only=True), BY, AT
        )
        unit.log()
    with records.read() as unit:
        assert unit.provisions.ids([on.member_id]) == [open_to_all]
        assert unit.provisions.ids(head_only=True) == [to_centre, open_to_all]
        assert unit.provisions.ids(recipient_id=on.centre, head_only=True) == [to_centre]


def test_a_provision_is_never_rewritten(records: Records) -> None:
    with records.write() as unit:
        on = ground(unit)
        unit.provisions.add(provision(on, on.printer), BY, AT)
        unit.log()
    for statement, by in (
        ("DELETE FROM provisions", "provisions: rows stay"),
        ("UPDATE provisions SET ground = 'law'", "provisions: facts stay"),
        ("DELETE FROM provision_people", "provision_people: rows stay"),
        ("UPDATE provision_people SET member_id = 9", "provision_people: facts stay"),
        ("DELETE FROM recipients", "recipients: rows stay"),
    ):
        assert_refused(records, [statement], by=by)
