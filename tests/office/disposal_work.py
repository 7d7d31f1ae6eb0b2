"""Carry a disposal on as far as a test needs it."""

from dataclasses import replace
from datetime import date

from app.office import disposal_approval, disposal_deeds, disposals
from app.rules.disposal_deeds import Deed
from app.rules.disposals import DisposalDraft, DisposalItem, Medium, Way
from app.rules.ids import DisposalId
from app.storage.disposals import DisposalRow
from tests.office.seats import TODAY, Office

BOX = DisposalItem(
    *(Medium.paper, "架空の申込書", "3箱", "2022年度", "架空書庫", "12", date(2026, 3, 31))
)
DRAFT = DisposalDraft("2022年度の申込書", "保管の期間が過ぎたため", (BOX,))
DEED = Deed(TODAY, Way.dissolve, "架空 太郎", note="架空の処理場へ運んだ")


def proposed(office: Office, draft: DisposalDraft = DRAFT) -> DisposalId:
    """Propose as the clerk."""
    return disposals.propose(office.clerk, draft).disposal_id


def approved(office: Office, draft: DisposalDraft = DRAFT) -> DisposalId:
    """Propose as the clerk and approve as the head."""
    key = proposed(office, draft)
    disposal_approval.approve(office.manager, key, 1)
    return key


def done(office: Office, deed: Deed = DEED) -> DisposalId:
    """Go the whole way."""
    key = approved(office)
    disposal_deeds.record(office.clerk, key, deed, 2)
    return key


def row(office: Office, key: DisposalId) -> DisposalRow:
    """Read one disposal."""
    (found,) = disposals.rows(office.auditor, [key])
    return found


def early() -> DisposalDraft:
    """List what must be kept until the end of the year."""
    return replace(DRAFT, items=(replace(BOX, kept_until_on=date(2026, 12, 31)),))
