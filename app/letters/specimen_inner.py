"""Make up the facts of the sheets that stay in the house, and draw them; all plainly fictional."""

from dataclasses import replace
from datetime import date
from typing import Final

from app.letters import draft_sheet, handwritten_form, inquiry_sheet
from app.letters.draft_sheet import DraftSheetFacts
from app.letters.handwritten_form import HandwrittenForms
from app.letters.inquiry_sheet import InquirySheet, InquirySheetFacts
from app.letters.specimen_people import IN_CHARGE, OFFICE, RECEIPT
from app.letters.wording import Wording
from app.rules.inquiries import InquiryKind
from app.rules.page_settings import PageSettings

SLOTS: Final = {
    "inquiry_sheet": inquiry_sheet.SLOTS,
    "handwritten_form": handwritten_form.SLOTS,
    "draft_sheet": draft_sheet.SLOTS,
}
"""The sentences of each sheet of the house, by the wording's name."""
INQUIRY: Final = InquirySheet(
    number=f"{RECEIPT}-1",
    department="架空台帳課",
    kind=InquiryKind.search.value,
    asked_on=date(2026, 4, 21),
    due_on=date(2026, 4, 28),
    person=(("お名前", "見本　花子（ミホン　ハナコ）"), ("組合員コード", "00012345")),
    asked="",
    in_charge=IN_CHARGE,
)
HANDWRITTEN: Final = HandwrittenForms((RECEIPT,), OFFICE, "")
DRAFT: Final = DraftSheetFacts(
    drafted_on=date(2026, 4, 21),
    drafted_by=IN_CHARGE,
    letter="開示の回答（一部）",
    about=f"{RECEIPT}　見本　花子 様",
    level="管理責任者",
    mark="9F2A-11C0",
    grounds=(
        ("届いた日", "令和8年4月20日（月）"),
        ("回答期限", "令和8年5月4日（月）"),
        ("対応の決定", "一部"),
        ("回答に載せる理由", "他の方のお名前が含まれているため"),
    ),
    organisation=OFFICE,
    anchor="",
)


def draw(name: str, settings: PageSettings, words: Wording, showing: str = "") -> bytes:
    """Return a sheet of the house with these words; `showing` is the sentence to be seen."""
    if name == "handwritten_form":
        return handwritten_form.draw(HANDWRITTEN, settings, words)
    if name == "draft_sheet":
        facts = replace(DRAFT, grounds=()) if showing == "none" else DRAFT
        return draft_sheet.draw(facts, settings, words)
    sheet = replace(INQUIRY, kind=_kind(showing))
    return inquiry_sheet.draw(InquirySheetFacts((sheet,), OFFICE, ""), settings, words)


def _kind(showing: str) -> str:
    """Find the kind of inquiry in which a sentence stands."""
    if showing.startswith("did_"):
        return InquiryKind.correction.value
    if showing == "matter":
        return InquiryKind.investigation.value
    kinds = {one.value for one in InquiryKind}
    return showing if showing in kinds else InquiryKind.search.value
