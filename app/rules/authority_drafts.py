"""Read an inquiry of an authority as it is taken down."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.rules.authorities import AuthorityKind, PaperSeen
from app.rules.contact import read_postal_code
from app.rules.eras import BadDate
from app.rules.findings import BadValue
from app.rules.problems import Problem
from app.rules.requesters import Channel
from app.rules.short_dates import read_short_date


@dataclass(frozen=True)
class AuthorityDraft:
    """Hold an inquiry as typed; codes of AuthorityKind, Channel and PaperSeen, days as typed."""

    received_on: str = ""
    channel: str = ""
    kind: str = ""
    office: str = ""
    asker_name: str = ""
    postal_code: str = ""
    address: str = ""
    telephone: str = ""
    paper_seen: str = ""
    paper_number: str = ""
    paper_on: str = ""
    due_on: str = ""
    about_name: str = ""
    member_code: str = ""
    asked: str = ""


@dataclass(frozen=True)
class NewAuthorityInquiry:
    """Stand for an inquiry that may be stored."""

    received_on: date
    channel: Channel
    kind: AuthorityKind
    office: str
    asker_name: str
    postal_code: str
    address: str
    telephone: str
    paper_seen: PaperSeen
    paper_number: str
    paper_on: date | None
    due_on: date | None
    about_name: str
    member_code: str
    asked: str


@dataclass(frozen=True)
class AuthorityReading:
    """Return the inquiry, or what is wrong with its draft; never both."""

    new: NewAuthorityInquiry | None
    problems: tuple[Problem, ...] = ()


def read_authority(draft: AuthorityDraft, *, today: date) -> AuthorityReading:
    """Read a draft; `problems` name its fields."""
    reader = _Reader(draft, today)
    problems = tuple(reader.problems())
    return AuthorityReading(None, problems) if problems else AuthorityReading(reader.new())


_CHOICES: Final = (
    ("channel", Channel, "届いた方法を選んでください。"),
    ("kind", AuthorityKind, "照会の種類を選んでください。"),
    ("paper_seen", PaperSeen, "照会書を確かめたかどうかを選んでください。"),
)
_NEEDED: Final = (
    ("office", "照会した官公署や弁護士会の名前を入れてください。"),
    ("asked", "何についての照会かを書いてください。"),
)


@dataclass(frozen=True)
class _Reader:
    draft: AuthorityDraft
    today: date

    def problems(self) -> Iterator[Problem]:
        for field, choices, sentence in _CHOICES:
            if getattr(self.draft, field) not in {str(one) for one in choices}:
                yield Problem(field, sentence)
        for field, sentence in _NEEDED:
            if not getattr(self.draft, field).strip():
                yield Problem(field, sentence)
        yield from self._days()
        yield from self._order()
        try:
            _ = read_postal_code(self.draft.postal_code) if self.draft.postal_code.strip() else ""
        except BadValue as error:
            yield Problem("postal_code", error.sentence, self.draft.postal_code)

    def new(self) -> NewAuthorityInquiry:
        draft = self.draft
        post = draft.postal_code.strip()
        return NewAuthorityInquiry(
            received_on=self._day("received_on") or self.today,
            channel=Channel(draft.channel),
            kind=AuthorityKind(draft.kind),
            office=draft.office.strip(),
            asker_name=draft.asker_name.strip(),
            postal_code=read_postal_code(post) if post else "",
            address=draft.address.strip(),
            telephone=draft.telephone.strip(),
            paper_seen=PaperSeen(draft.paper_seen),
            paper_number=draft.paper_number.strip(),
            paper_on=self._day("paper_on"),
            due_on=self._day("due_on"),
            about_name=draft.about_name.strip(),
            member_code=draft.member_code.strip(),
            asked=draft.asked.strip(),
        )

    def _days(self) -> Iterator[Problem]:
        for field in ("received_on", "paper_on", "due_on"):
            try:
                self._day(field)
            except BadDate as error:
                yield Problem(field, error.sentence, getattr(self.draft, field))

    def _order(self) -> Iterator[Problem]:
        try:
            received, written = self._day("received_on") or self.today, self._day("paper_on")
            due = self._day("due_on")
        except BadDate:
            return
        if written and written > received:
            sentence = "照会書の日付が、届いた日より後になっています。日付を確かめてください。"
            yield Problem("paper_on", sentence)
        if due and due < received:
            sentence = "回答の期限が、届いた日より前になっています。日付を確かめてください。"
            yield Problem("due_on", sentence)

    def _day(self, field: str) -> date | None:
        typed = getattr(self.draft, field).strip()
        if not typed:
            return None
        return read_short_date(typed, today=self.today, future=field == "due_on")
