"""Show children as they stand in the records; nothing mapped leaves with them."""

from dataclasses import dataclass
from datetime import date

from app.rules.child_fields import read_custody, read_lives_together
from app.rules.guardians import Custody, LivesTogether
from app.rules.ids import ChildId
from app.storage.schema.children import ChildDetailRecord, ChildRecord, GuardianshipRecord


@dataclass(frozen=True)
class ChildRow:
    """Show one child as one adult's; the texts are empty once erased."""

    id: ChildId
    name: str
    kana: str
    birth_on: date | None
    relationship: str
    state: str = "active"
    expected_month: str = ""
    custody: Custody = "unknown"
    lives_together: LivesTogether = "unknown"
    confidential: bool = False


@dataclass(frozen=True)
class KnownChild:
    """Show one child whoever the adults are."""

    id: ChildId
    name: str
    kana: str
    birth_on: date | None
    expected_month: str
    state: str
    state_since_on: date | None
    confidential: bool
    edition: int


def child_row(
    tie: GuardianshipRecord, child: ChildRecord, detail: ChildDetailRecord | None
) -> ChildRow:
    """Put together one child as one adult's."""
    return ChildRow(
        id=ChildId(child.id),
        name=detail.name if detail else "",
        kana=detail.kana if detail else "",
        birth_on=detail.birth_on if detail else None,
        relationship=tie.relationship_word,
        state=child.state,
        expected_month=child.expected_month,
        custody=read_custody(tie.custody),
        lives_together=read_lives_together(tie.lives_together),
        confidential=child.confidential,
    )


def known_child(child: ChildRecord, detail: ChildDetailRecord | None) -> KnownChild:
    """Put together one child; without details once erased."""
    return KnownChild(
        id=ChildId(child.id),
        name=detail.name if detail else "",
        kana=detail.kana if detail else "",
        birth_on=detail.birth_on if detail else None,
        expected_month=child.expected_month,
        state=child.state,
        state_since_on=child.state_since_on,
        confidential=child.confidential,
        edition=child.edition,
    )
