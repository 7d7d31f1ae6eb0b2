"""An expired contract stops what is to be given to the contractor; its renewal lets it pass."""

from app.office import contracts, history, members, provision_rows, recipients
from app.office.desk import Desk
from app.rules.contract_drafts import ContractDraft
from app.rules.recipients import RecipientDraft
from tests.office import seats
from tests.stories import form_work, giving_work
from tests.stories.hands import Hands
from tests.stories.people import CLERK
from tests.stories.reception import Reception

PRINTER, CODE = "架空印刷株式会社", "00010001"


def furnish(office: Desk) -> None:
    """Put a member and a contractor on record, whose contract ended three weeks ago."""
    members.register(office, seats.member(CODE))
    draft = RecipientDraft(kind="contractor", name=PRINTER, address="山形県鶴岡市架空町1-1")
    key = recipients.add(office, draft).recipient_id
    contract = ContractDraft(
        title="印刷・発送の業務委託契約",
        from_on="2025-04-01",
        until_on="2026-03-31",
        confidentiality="yes",
        no_onward="yes",
        liability="yes",
        oversight="yes",
    )
    contracts.add(office, key, contract)


def test_an_expired_contract_stops_a_provision_and_its_renewal_lets_it_pass(
    reception: Reception, hands: Hands, office: Desk
) -> None:
    furnish(office)
    window = reception.let_in(CLERK)
    said = giving_work.refused(hands, window, giving_work.fill(hands, window, CODE))
    assert f"{PRINTER}との契約は2026年3月31日で終わっています。契約を更新して登録し直すか、" in said
    assert provision_rows.ids(office) == []
    giving_work.extend_contract(hands, window, "R8.4.1", "R9.3.31")
    dialog = giving_work.fill(hands, window, CODE)
    form_work.save(hands, dialog, window)
    (row,) = provision_rows.rows(office, provision_rows.ids(office))
    assert (row.recipient_name, row.purposes) == (PRINTER, (giving_work.PURPOSE,))
    with office.look() as unit:
        contract = unit.contracts.find(row.contract_id) if row.contract_id else None
    assert contract is not None
    assert [one.title for one in contract.amendments] == ["覚書"]
    assert history.verify(office).ok
