"""Ask fictional departments about a case, and let them answer."""

from pathlib import Path

from app.office import inquiries, inquiry_replies
from app.office.inquiry_replies import NewPaper, Replied
from app.rules.ids import InquiryId, RightId
from app.rules.inquiry_sheets import InquiryDraft, ItemDraft, ReplyDraft
from tests.office.matters import Matter

LEDGER, DELIVERY = "組合員台帳", "宅配の利用"
SHARES = ItemDraft("架空の出資金", "1,000円", "令和2年4月、ご本人", "組合員の管理")
OF_THE_CHILD = ItemDraft("架空のお届け", "おむつ", of_child=True)


def sheet(*departments: str, **changed: object) -> InquiryDraft:
    """Return the draft of a sheet that nothing keeps out."""
    whole = {"kind": "search", "due_on": "2026-04-27", "asked": "", "right_id": None} | changed
    return InquiryDraft(departments or (LEDGER,), **whole)  # type: ignore[arg-type]  # as its own


def ask(matter: Matter, *departments: str, right_id: RightId | None = None) -> list[InquiryId]:
    """Send sheets to departments to look for the person of a case."""
    draft = sheet(*departments, right_id=right_id)
    return list(inquiries.ask(matter.office.clerk, matter.id, draft).inquiry_ids)


def answer(
    matter: Matter,
    key: InquiryId,
    said: str = "none",
    *items: ItemDraft,
    papers: tuple[Path, ...] = (),
    note: str = "",
) -> Replied:
    """Record what a department said today."""
    draft = ReplyDraft(said, matter.office.clerk.today.isoformat(), "見本　答子", note, items)
    new = [NewPaper(path) for path in papers]
    return inquiry_replies.reply(matter.office.clerk, key, draft, new)
