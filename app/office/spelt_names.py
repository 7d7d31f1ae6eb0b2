"""Print names in letters as it was decided, and say with a refusal whose letter it was."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final, TypeVar

from app.letters.hand_lines import lined
from app.letters.refusals import GlyphsMissing
from app.letters.spellings import respelt
from app.office.letter_papers import Paper
from app.rules.errors import Unprintable
from app.rules.ids import ChildId, MemberId, RequestId
from app.storage.history import Subjects
from app.storage.unit import Unit

T = TypeVar("T")
_BOTH: Final = (
    "お名前の字のときは、「お名前の印刷のしかた」で、代替字で印刷するか、"
    "空けて手で書くかを決められます。"
)


@dataclass(frozen=True)
class Whose:
    """Name the member, child or requester of a case who is meant; of a letter, perhaps more."""

    member_id: MemberId | None = None
    request_id: RequestId | None = None
    child_id: ChildId | None = None

    @property
    def each(self) -> Sequence["Whose"]:
        """Return the persons one by one: the member first, for whom it holds everywhere."""
        member = () if self.member_id is None else (Whose(member_id=self.member_id),)
        request = () if self.request_id is None else (Whose(request_id=self.request_id),)
        child = () if self.child_id is None else (Whose(child_id=self.child_id),)
        return (*member, *request, *child)

    def with_children(self, unit: Unit) -> Sequence["Whose"]:
        """Return the persons one by one, the children last: letters name them beside her."""
        if self.member_id is None:
            return self.each
        root = unit.members.families.root(self.member_id)
        children = unit.children.of([root]).get(root, ())
        return (*self.each, *(Whose(child_id=child.id) for child in children))

    @property
    def subjects(self) -> Subjects:
        """Name them as the log does."""
        if self.request_id is not None:
            return (("request", self.request_id),)
        if self.child_id is not None:
            return (("child", self.child_id),)
        return (("member", self.member_id or 0),)


class NotPrinted(GlyphsMissing):
    """Say that a letter cannot be printed, and to whom it was to go."""

    def __init__(self, sentence: str, whose: Whose) -> None:
        super().__init__(sentence)
        self.whose = whose


@contextmanager
def told(paper: Paper) -> Iterator[None]:
    """Say with the refusal of a letter whose it was, so that a spelling can be decided.

    Raises:
        NotPrinted: some character of it is in no font.
    """
    try:
        yield
    except Unprintable as refusal:
        raise _not_printed(refusal, Whose(paper.member_id, paper.request_id)) from refusal


@contextmanager
def told_of(about: Whose) -> Iterator[None]:
    """Say the same of a sheet that is no letter, such as a form that is filled in already.

    Raises:
        NotPrinted: some character of it is in no font.
    """
    try:
        yield
    except Unprintable as refusal:
        if not about.each:
            raise
        raise _not_printed(refusal, about) from refusal


def _not_printed(refusal: Unprintable, about: Whose) -> NotPrinted:
    return NotPrinted(f"{refusal.sentence}{_BOTH}", about)


def respelled(unit: Unit, facts: T, about: Whose) -> T:
    """Return the facts of a letter with names as it was decided for these persons.

    An address that no font prints is left to be written by hand, and so is the name of somebody
    of whom there is no record.
    """
    for whose in about.with_children(unit):
        name = unit.printed_names.of(**vars(whose))
        if name is not None:
            facts = respelt(facts, name.written, name.shown)
    return lined(facts, names=not about.each)


def shown_names(unit: Unit, ids: Sequence[MemberId]) -> dict[tuple[int, str], str]:
    """Return how names of members are shown, by member and name; most are not there."""
    found = unit.printed_names.of_members(ids)
    return {(key, name.written): name.shown for key, name in found.items()}
