"""A contractor gets a letter with the sheet it fills in; the stored file holds both."""

from dataclasses import replace

import pytest

from app.letters import extraction
from app.office import (
    contracts,
    letter_drafts,
    letter_redoing,
    letters,
    recipient_papers,
    recipients,
    wording_editing,
)
from app.office.signing import Unsigned
from app.rules.errors import Refused
from app.rules.ids import RecipientId
from app.rules.recipient_papers import RecipientPaper
from app.rules.recipients import RecipientDraft
from tests.office.remedies import contract_of, third_party
from tests.office.seats import Office
from tests.office.test_signing import approve

PLACED = RecipientDraft(
    kind="contractor",
    name="架空印刷株式会社",
    postal_code="997-0000",
    address="山形県鶴岡市架空町5-5",
    representative="代表取締役　架空　一郎",
)


def placed(office: Office) -> RecipientId:
    key = recipients.add(office.clerk, PLACED).recipient_id
    contracts.add(office.clerk, key, contract_of("2026-04-01", "2027-03-31"))
    return key


@pytest.mark.parametrize("paper", RecipientPaper)
def test_letter_and_sheet_are_stored_as_one(office: Office, paper: RecipientPaper) -> None:
    key, manager = placed(office), office.manager
    issued = recipient_papers.issue(manager, key, paper)
    first, *sheet = extraction.page_texts(letters.pdf(manager, issued.letter_id))
    assert "（依頼）" in first
    assert "架空印刷株式会社　御中" in first
    assert "令和9年3月31日" in first
    whole = "".join(sheet).replace("\n", "")
    known = ("架空印刷株式会社", "代表取締役　架空　一郎", "架空のお知らせの印刷と発送")
    for printed in (issued.document_number, *known):
        assert printed in whole


def test_the_sheet_is_edited_with_the_letter(office: Office) -> None:
    key, manager = placed(office), office.manager
    lines = wording_editing.sentences(manager, "form_return")
    typed = {one.key: one.text for one in lines} | {"left": "まだお持ちのもの"}
    wording_editing.save(manager, "form_return", typed, "言い方をそろえるため")
    said = extraction.text(recipient_papers.preview(manager, key, RecipientPaper.returning))
    assert "まだお持ちのもの" in said
    assert "案（文書番号なし）" in said


def test_only_who_holds_data_for_us_is_asked(office: Office) -> None:
    with pytest.raises(Refused, match="対象ではありません"):
        recipient_papers.preview(office.manager, third_party(office), RecipientPaper.survey)
    moved = replace(PLACED, name="架空運送株式会社", address="")
    key = recipients.add(office.clerk, moved).recipient_id
    with pytest.raises(Refused, match="所在地が登録されていない"):
        recipient_papers.issue(office.manager, key, RecipientPaper.returning)


def test_approved_it_is_issued_as_it_went_round(office: Office) -> None:
    key, clerk = placed(office), office.clerk
    with pytest.raises(Unsigned) as refusal:
        recipient_papers.issue(clerk, key, RecipientPaper.survey)
    letter_drafts.submit(clerk, refusal.value.draft)
    with clerk.look() as unit:
        (row,) = unit.letter_drafts.open_rows()
    approve(office, row.id)
    issued = letter_redoing.issue(clerk, row.id)
    assert issued.document_number
