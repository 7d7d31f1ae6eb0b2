"""Receive data of members in tests."""

from app.office import received_data
from app.rules.ids import ChildId, MemberId, ReceivedDataId
from app.rules.received_drafts import ReceivedDraft
from tests.office.seats import Office


def receipt(*people: tuple[MemberId, ChildId | None], **changed: object) -> ReceivedDraft:
    """Return what is typed of a receipt of these people's data."""
    whole: dict[str, object] = {
        "provider_name": "架空育児用品株式会社",
        "provider_address": "山形県鶴岡市架空町8-8",
        "provider_representative": "架空　社長",
        "ground": "consent",
        "background": "店頭の申込書で本人から取得",
        "checked_how": "申込書の写しを見た",
        "record_method": "each",
        "from_on": "2026-04-16",
        "items": ("お名前", "ご住所"),
        "way": "paper",
        "people": people,
        **changed,
    }
    return ReceivedDraft(**whole)  # type: ignore[arg-type]


def receive(office: Office, *people: tuple[MemberId, ChildId | None], **changed: object) -> int:
    """Record a receipt as the clerk."""
    done = received_data.receive(office.clerk, receipt(*people, **changed))
    return ReceivedDataId(done.received_id)
