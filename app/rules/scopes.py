"""Say whose data a case is about, and who asks: what it lists and changes follows (OFFICE L-06).

A case about a child is about that child alone, whoever asks; so is every case of another adult.
Only the member, or who acts for her, reaches what is the member's, and only in a case about her.
"""

from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from app.rules.cases import Case
from app.rules.ids import ChildId
from app.rules.requesters import OF_A_CHILD, RequesterKind
from app.rules.subjects import is_same_person

OF_THE_CHILD: Final = "child"
"""What ends the key of an item that is about the child alone: `inquiry.4.1.child`."""
_UNTOLD: Final = (
    *("double.", "request.", "letter.", "state.", "exit.", "follow_up.", "application.", "slip."),
    *("mail_stopped", "suspension.", "away", "care_of", "contact_note", "guardian.", "evidence."),
    *("call.", "notice.", "child.", "consent.", "inquiry.", "provision."),
)
"""What another parent does not even learn to be held: where and how she lives, other children."""


class Asker(Enum):
    """Tell apart who asks; who acts for the member in her own matter counts as the member."""

    member = "member"
    child = "child"
    another = "another"


@dataclass(frozen=True)
class Named:
    """Hold the names of a person, as somebody wrote them or as they are on record."""

    name: str
    kana: str

    def is_same(self, other: "Named | None") -> bool:
        """Tell whether both are one person."""
        return other is not None and is_same_person(self.name, self.kana, other.name, other.kana)


def who_asks(
    kind: RequesterKind | None,
    requester: Named,
    *,
    member: Named | None,
    child: Named | None,
    about_child: bool,
) -> Asker:
    """Tell who asks, by the names on record; who cannot be recognised is another adult."""
    if kind is RequesterKind.subject:
        if not about_child:
            return Asker.member
        return Asker.child if requester.is_same(child) else Asker.another
    if about_child or kind in OF_A_CHILD:
        return Asker.member if requester.is_same(member) else Asker.another
    return Asker.member


def asker_of(case: Case) -> Asker:
    """Tell who asks in a case."""
    if case.another_adult:
        return Asker.another
    herself = case.requester_kind is RequesterKind.subject
    return Asker.child if herself and names_a_child(case) else Asker.member


def names_a_child(case: Case) -> bool:
    """Tell whether a case was taken for a child's data, on record or only named."""
    return case.about_child or case.child_id is not None


def is_of_a_child(case: Case) -> bool:
    """Tell whether a case reaches a child's data alone."""
    return names_a_child(case) or case.another_adult


@dataclass(frozen=True)
class CaseScope:
    """Hold what a case reaches: all that is the member's, or one child's data alone.

    `child_id`: whose data they are then; None where the child is not known. `shown` are the keys
    of the items that are this child's. `blackens`: the member's registration was asked for by
    somebody else, so that its items are named and blacked out; else they are not listed at all.
    """

    asker: Asker
    of_member: bool
    child_id: ChildId | None = None
    shown: frozenset[str] = field(default=frozenset())
    blackens: bool = False

    def lists(self, key: str) -> bool:
        """Tell whether an item held is listed in the answer."""
        return self._opens(key) or (self.blackens and not key.startswith(_UNTOLD))

    def masks(self, key: str) -> bool:
        """Tell whether nobody may unmask an item."""
        return not self._opens(key)

    def tells_source(self, key: str) -> bool:
        """Tell whether the answer says when and from whom an item was obtained.

        What was obtained from the member would tell others where she went, and when.
        """
        return self.asker is Asker.member or _is_marked(key)

    def _opens(self, key: str) -> bool:
        return self.of_member or key in self.shown or _is_marked(key)


def _is_marked(key: str) -> bool:
    kind, *place = key.split(".")
    return kind in {"inquiry", "provision"} and place[-1:] == [OF_THE_CHILD]
