"""Judge what police, courts, tax offices and lawyers ask about somebody (OFFICE L-20)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.rules.contact import read_postal_code
from app.rules.eras import BadDate
from app.rules.findings import BadValue
from app.rules.problems import Problem
from app.rules.provision_grounds import ProvisionGround
from app.rules.requesters import Channel
from app.rules.short_dates import read_short_date
from app.rules.worded import Worded


class AuthorityKind(Worded):
    """Name by which right somebody asks."""

    police = "police", "捜査関係事項照会"
    bar = "bar", "弁護士会照会"
    court = "court", "裁判所の調査嘱託・文書送付嘱託"
    tax = "tax", "税務の質問検査・照会"
    child_guidance = "child_guidance", "児童相談所・市区町村の児童福祉の照会"
    other = "other", "その他の官公署の照会"
    lawyer = "lawyer", "弁護士個人の手紙（弁護士会照会ではない）"


ARTICLES: Final[Mapping[AuthorityKind, str]] = {
    AuthorityKind.police: "刑事訴訟法第197条第2項",
    AuthorityKind.bar: "弁護士法第23条の2",
    AuthorityKind.court: "民事訴訟法第186条・第226条など",
    AuthorityKind.tax: "国税通則法第74条の2など",
    AuthorityKind.child_guidance: "児童虐待の防止等に関する法律第13条の4など",
    AuthorityKind.other: "",
    AuthorityKind.lawyer: "",
}
"""The article that such an inquiry names as a rule; the paper's own words count."""


class PaperSeen(Worded):
    """Name what lies before the desk."""

    original = "original", "照会書の原本"
    copy = "copy", "FAX・写しだけ"
    none = "none", "書面なし（電話・口頭だけ）"


class AuthorityDecision(Worded):
    """Name what the 管理責任者 decided."""

    answered = "answered", "回答する"
    partial = "partial", "一部を回答する"
    declined = "declined", "回答しない"
    nothing = "nothing", "該当なしと回答する"


GIVES: Final = frozenset({AuthorityDecision.answered, AuthorityDecision.partial})
"""Decisions by which data leave the house, and so a provision is recorded."""

GROUNDS: Final = (
    ProvisionGround.law,
    ProvisionGround.life,
    ProvisionGround.health,
    ProvisionGround.state,
)
"""法27条1項各号: the grounds on which one may answer an authority."""


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


@dataclass(frozen=True)
class Standing:
    """Hold what a decision looks at: who asked how, on which paper, and whether it was proved."""

    kind: AuthorityKind
    paper_seen: PaperSeen
    called_back_on: date | None
    decision: AuthorityDecision | None = None
    answered_on: date | None = None
    closed_on: date | None = None


def read_authority(draft: AuthorityDraft, *, today: date) -> AuthorityReading:
    """Read a draft; `problems` name its fields."""
    reader = _Reader(draft, today)
    problems = tuple(reader.problems())
    return AuthorityReading(None, problems) if problems else AuthorityReading(reader.new())


def refuse_decision(now: Standing, decision: AuthorityDecision) -> str | None:
    """Say why this cannot be decided; None where it can (L-20)."""
    if now.answered_on or now.closed_on:
        return "この照会は回答が済んでいます。続きの照会は、新しい受付として登録してください。"
    if decision not in GIVES and decision is not AuthorityDecision.nothing:
        return None
    if now.kind is AuthorityKind.lawyer:
        return (
            "弁護士個人の手紙は、弁護士会照会ではありません。そのまま回答することはできません。"
            "ご本人の委任があるときは、任意代理人からの「開示」のご請求として受け付けてください。"
        )
    if now.paper_seen is PaperSeen.none:
        return (
            "書面を確かめていません。電話や口頭の照会には回答できません。"
            "照会書を送っていただくようお願いし、届いたら記録してください。"
        )
    if now.called_back_on is None:
        return (
            "照会した方を確かめていません。公表されている代表番号を調べて折り返し、"
            "確かめた日を記録してください。"
        )
    return None


def refuse_answer(now: Standing) -> str | None:
    """Say why no answer can be issued now; None where it can."""
    if now.answered_on:
        return "この照会への回答は、すでに発行しています。"
    if now.decision is None:
        return "回答するかどうかが決まっていません。先に決定を記録してください。"
    if now.closed_on:
        return "この照会は終わっています。続きの照会は、新しい受付として登録してください。"
    return None


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
