"""Recipients are found by kind and name; a stale change changes nothing."""

from dataclasses import replace

from app.rules.recipients import RecipientKind
from tests.storage.records import TODAY, Records
from tests.storage.remedies import CENTRE, PRINTER


def test_recipients_are_added_changed_and_ended(records: Records) -> None:
    with records.write() as unit:
        printer, centre = unit.recipients.add(PRINTER), unit.recipients.add(CENTRE)
        assert unit.recipients.change(
            printer,
            replace(PRINTER, contact="窓口", manager="架空　次郎", relation="印刷の委託先"),
            1,
        )
        assert not unit.recipients.change(printer, replace(PRINTER, contact="別"), 1)
        assert unit.recipients.end(printer, TODAY, 2)
        unit.log()
    with records.read() as unit:
        assert unit.recipients.ids() == [centre, printer]
        assert unit.recipients.ids(kind=RecipientKind.third_party) == [centre]
        assert unit.recipients.find(RecipientKind.contractor, PRINTER.name) == printer
        assert unit.recipients.find(RecipientKind.joint_user, PRINTER.name) is None
        row = unit.recipients.rows([printer])[0]
    assert (row.manager, row.relation) == ("架空　次郎", "印刷の委託先")
    assert (row.contact, row.edition, row.ended_on) == ("窓口", 3, TODAY)
