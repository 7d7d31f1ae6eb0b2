"""Hold what was typed about a member, in a dialog or a file; nothing here is checked yet."""

from dataclasses import dataclass

MOST_CHILDREN = 9


@dataclass(frozen=True)
class ChildDraft:
    """Hold what was typed about a child; `child_id` names one who is on record already."""

    name: str = ""
    kana: str = ""
    birth_on: str = ""
    relationship: str = ""
    child_id: str = ""
    expected_month: str = ""
    custody: str = ""
    lives_together: str = ""

    def is_empty(self) -> bool:
        """Tell whether nothing was typed at all; a known child's cleared row is not empty."""
        typed = (self.name, self.kana, self.birth_on, self.relationship, self.expected_month)
        return not ("".join(typed).strip() or self.child_id)


@dataclass(frozen=True)
class ConsentDraft:
    """Hold what was typed about a consent; `version_on` is the day of the version, if named.

    `child_id` names the child it is about, `consenter` is "self" or "guardian", `kept_at` where the
    form lies.
    """

    agreed: str = ""
    given_on: str = ""
    method: str = ""
    receiver: str = ""
    version_on: str = ""
    child_id: str = ""
    consenter: str = "self"
    relationship: str = ""
    consenter_name: str = ""
    kept_at: str = ""


@dataclass(frozen=True)
class MemberDraft:
    """Hold what was typed about a member; empty children count for their place only."""

    member_code: str = ""
    name: str = ""
    kana: str = ""
    gender: str = ""
    birth_on: str = ""
    postal_code: str = ""
    address: str = ""
    telephone: str = ""
    email: str = ""
    registered_on: str = ""
    received_on: str = ""
    centre: str = ""
    course: str = ""
    children: tuple[ChildDraft, ...] = ()
    consent: ConsentDraft = ConsentDraft()
    delivery_group: str = ""
    care_of: str = ""
    contact_note: str = ""
    away_postal_code: str = ""
    away_address: str = ""
    away_care_of: str = ""
    away_until_on: str = ""
