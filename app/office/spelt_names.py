"""Print names in letters as it was decided, and say with a refusal whose letter it was."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from app.letters.refusals import GlyphsMissing
from app.letters.spellings import respelt
from app.office.letter_papers import Paper
from app.rules.errors import Unprintable
from app.rules.ids import MemberId, RequestId
from app.storage.history import Subjects
from app.storage.unit import Unit

T = TypeVar("T")


@dataclass(frozen=True)
class Whose:
    """Name the member or the case whose requester's name is meant; of a letter, perhaps both."""

    member_id: MemberId | None = None
    request_id: RequestId | None = None

    @property
    def each(self) -> Sequence["Whose"]:
        """Return the persons one by one: the member first, for whom it holds everywhere."""
        member = () if self.member_id is None else (Whose(member_id=self.member_id),)
        request = () if self.request_id is None else (Whose(request_id=self.request_id),)
        return (*member, *request)

    @property
    def subjects(self) -> Subjects:
        """Name them as the log does."""
        if self.request_id is not None:
            return (("request", self.request_id),)
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
        raise NotPrinted(refusal.sentence, Whose(paper.member_id, paper.request_id)) from refusal


def respelled(unit: Unit, facts: T, about: Whose) -> T:
    """Return the facts of a letter with names as it was decided for these persons."""
    for whose in about.each:
        name = unit.printed_names.of(**vars(whose))
        if name is not None:
            facts = respelt(facts, name.written, name.shown)
    return facts


def shown_names(unit: Unit, ids: Sequence[MemberId]) -> dict[tuple[int, str], str]:
    """Return how names of members are shown, by member and name; most are not there."""
    found = unit.printed_names.of_members(ids)
    return {(key, name.written): name.shown for key, name in found.items()}
