"""Hold what was typed about a member, in a dialog or a file; nothing here is checked yet."""

from dataclasses import dataclass

MOST_CHILDREN = 9


@dataclass(frozen=True)
class ChildDraft:
    """Hold what was typed about a child."""

    name: str = ""
    kana: str = ""
    birth_on: str = ""
    relationship: str = ""

    def is_empty(self) -> bool:
        """Tell whether nothing was typed at all."""
        return not f"{self.name}{self.kana}{self.birth_on}{self.relationship}".strip()


@dataclass(frozen=True)
class ConsentDraft:
    """Hold what was typed about a consent; `version_on` is the day of the version, if named."""

    agreed: str = ""
    given_on: str = ""
    method: str = ""
    receiver: str = ""
    version_on: str = ""


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
