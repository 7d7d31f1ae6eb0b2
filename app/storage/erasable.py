"""List what names people, table by table, and how each table loses it.

Whoever adds a column that can hold a name adds it here; a test looks at every column of the schema.
A row without `values` goes whole; of the others only these columns are emptied.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import Table

from app.rules.erasures import Held
from app.storage.schema import (
    addressing,
    applications,
    approvals,
    authorities,
    campaigns,
    children,
    consents,
    exits,
    incidents,
    inquiries,
    judgments,
    letters,
    members,
    nonconformities,
    papers,
    phone_notes,
    received_data,
    recipients,
    remedies,
    requests,
)
from app.storage.schema.base import Base, table_of


@dataclass(frozen=True)
class Wipe:
    """Say how one table loses what names a person: by which key, of which reach."""

    noun: Held
    record: type[Base]
    key: str
    reach: str
    values: Mapping[str, Any] = field(default_factory=dict)

    @property
    def table(self) -> Table:
        """Return the table."""
        return table_of(self.record)


_EMPTY_RIGHT: Final = {
    **dict.fromkeys(("public_reason", "internal_reason", "returned_reason"), ""),
    **dict.fromkeys(("carried_out_note", "asked", "findings", "alternative"), ""),
    **dict.fromkeys(("masks", "plan"), "{}"),
}
_OF_THE_REGISTRATION: Final = (
    Wipe(Held.member, members.MemberDetailRecord, "member_id", "members"),
    Wipe(
        Held.member,
        members.MemberRecord,
        "id",
        "members",
        dict.fromkeys(("kana_key", "centre", "course", "delivery_group"), ""),
    ),
    Wipe(Held.child, children.ChildDetailRecord, "child_id", "children"),
    Wipe(Held.child, children.ChildRecord, "id", "children", {"expected_month": ""}),
    Wipe(
        Held.child,
        children.GuardianshipRecord,
        "id",
        "ties",
        {"relationship_word": "", "custody": "unknown", "lives_together": "unknown"},
    ),
    Wipe(Held.guardian, children.GuardianDetailRecord, "guardianship_id", "ties"),
    Wipe(Held.guardian, children.GuardianDetailRecord, "guardianship_id", "named_ties"),
    Wipe(Held.consent, consents.ConsentDetailRecord, "consent_id", "consents"),
    Wipe(
        Held.evidence,
        consents.EvidenceRecord,
        "id",
        "evidence",
        {"content": None, "file_name": ""},
    ),
    Wipe(
        Held.application,
        applications.ApplicationDetailRecord,
        "application_id",
        "applications",
    ),
    Wipe(Held.slip, campaigns.CampaignLetterRecord, "slip_id", "slips", {"suffix": None}),
    Wipe(Held.letter, letters.LetterRecord, "id", "letters", {"pdf": None}),
    Wipe(Held.task, exits.ExitRecord, "id", "exits", {"note": ""}),
    Wipe(Held.task, exits.FollowUpRecord, "id", "tasks", {"note": ""}),
    Wipe(
        Held.suspension,
        remedies.SuspensionRecord,
        "id",
        "suspensions",
        {"items": "", "end_reason": ""},
    ),
)
_OF_THE_DESK: Final = (
    Wipe(Held.request, requests.RequestDetailRecord, "request_id", "requests"),
    Wipe(Held.request, requests.IdentityCheckRecord, "request_id", "requests"),
    Wipe(
        Held.request,
        requests.RequestRecord,
        "id",
        "requests",
        {"extension_reason": "", "late_reason": ""},
    ),
    Wipe(Held.request, requests.StopRecord, "request_id", "requests", {"what": ""}),
    Wipe(Held.request, requests.RightRecord, "id", "rights", _EMPTY_RIGHT),
    Wipe(Held.request, judgments.JudgmentRecord, "request_id", "requests", {"reason": None}),
    Wipe(Held.request, judgments.AssignmentRecord, "request_id", "requests", {"reason": ""}),
    Wipe(Held.request, judgments.RecusalRecord, "request_id", "requests", {"reason": ""}),
    Wipe(Held.request, inquiries.InquiryDetailRecord, "inquiry_id", "inquiries"),
    Wipe(Held.request, inquiries.CaseNoteRecord, "id", "case_notes", {"words": None}),
    Wipe(
        Held.request,
        remedies.CorrectionRecord,
        "right_id",
        "rights",
        {"before": None, "after": None},
    ),
    Wipe(Held.request, recipients.FollowThroughRecord, "id", "follow_throughs", {"note": ""}),
    # What departments delivered, and images of papers, go with the person at once: the letter of
    # the case says what was disclosed.
    Wipe(Held.department, inquiries.InquiryItemRecord, "inquiry_id", "delivered"),
    Wipe(
        Held.department,
        inquiries.InquiryFileRecord,
        "inquiry_id",
        "delivered",
        {"content": None, "file_name": None},
    ),
    Wipe(Held.paper, papers.HeldPaperRecord, "id", "papers", {"image": None, "image_type": ""}),
    Wipe(Held.phone_note, phone_notes.PhoneNoteDetailRecord, "note_id", "phone_notes"),
    Wipe(Held.fact, nonconformities.NonconformityDetailRecord, "nonconformity_id", "facts"),
    Wipe(Held.authority, authorities.AuthorityInquiryDetailRecord, "inquiry_id", "authority"),
    Wipe(Held.authority, letters.LetterRecord, "id", "told", {"pdf": None}),
    Wipe(Held.provision, recipients.ProvisionNameRecord, "person_id", "provision_people"),
    Wipe(Held.received, received_data.ReceivedNameRecord, "person_id", "received_people"),
)
_NAMES: Final = {"written": None, "printed": None, "reason": ""}
_DRAFT: Final = {"pdf": None, "typed": "", "returned_reason": ""}
_INCIDENT: Final = {"what": None, "reached": None}
_OF_THE_LETTERS: Final = (
    Wipe(Held.letter, letters.LetterAddresseeRecord, "letter_id", "letters"),
    Wipe(Held.authority, letters.LetterAddresseeRecord, "letter_id", "told"),
    Wipe(
        Held.letter,
        incidents.IncidentRecord,
        "letter_id",
        "letters",
        _INCIDENT,
    ),
    Wipe(Held.slip, incidents.IncidentRecord, "slip_id", "slips", _INCIDENT),
    Wipe(Held.letter, approvals.LetterDraftRecord, "member_id", "members", _DRAFT),
    Wipe(Held.request, approvals.LetterDraftRecord, "request_id", "requests", _DRAFT),
    Wipe(Held.request, addressing.AnswerAddressRecord, "request_id", "requests"),
    Wipe(Held.member, addressing.PrintedNameRecord, "member_id", "members", _NAMES),
    Wipe(Held.child, addressing.PrintedNameRecord, "child_id", "children", _NAMES),
    Wipe(Held.request, addressing.PrintedNameRecord, "request_id", "requests", _NAMES),
)
WIPES: Final = (*_OF_THE_REGISTRATION, *_OF_THE_DESK, *_OF_THE_LETTERS)
"""In the order in which they are done; the operation log, codes and the search come beside them."""

COUNTED: Final[Mapping[Held, type[Base]]] = {
    Held.member: members.MemberDetailRecord,
    Held.child: children.ChildDetailRecord,
    Held.letter: letters.LetterRecord,
    Held.request: requests.RequestDetailRecord,
    Held.authority: authorities.AuthorityInquiryDetailRecord,
}
"""Where several tables lose something of one kind, the one whose rows are counted."""
