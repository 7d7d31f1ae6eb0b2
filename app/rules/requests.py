"""Read a request as it is taken, half-filled too (OFFICE M-07, L-13, L-21)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.rules.eras import BadDate
from app.rules.findings import BadValue
from app.rules.identity import Channel, RequesterKind
from app.rules.ids import ChildId
from app.rules.names import fold_name
from app.rules.numbers import read_receipt_number, receipt_number
from app.rules.problems import Problem
from app.rules.request_drafts import (
    NewRequest,
    NewRight,
    RequestDraft,
    RequestReading,
    SubjectKind,
    Wish,
)
from app.rules.request_gaps import (
    READERS,
    gaps,
    known_rights,
    subject_kind,
)
from app.rules.rights import IN_FORCE_FROM, Remedy, bases_of, only_basis, rules_for
from app.rules.short_dates import read_short_date
from app.rules.systems import System
from app.rules.who_may_ask import may_ask

__all__ = [
    "WISHED_METHODS",
    "NewRequest",
    "NewRight",
    "RequestDraft",
    "RequestReading",
    "SubjectKind",
    "Wish",
    "needs_basis",
    "read_request",
]

WISHED_METHODS = ("書面を郵送", "電磁的記録を郵送", "窓口で受取り", "閲覧")


def read_request(
    draft: RequestDraft, *, today: date, taken_on: date | None = None
) -> RequestReading:
    """Read a draft; only what makes it impossible to store or to find again is a problem.

    `taken_on` is the day of the 仮受付 that is completed now.
    """
    reader = _Reader(draft, today, taken_on or today)
    problems = tuple(reader.problems())
    missing = tuple(reader.missing())
    new = None if problems else reader.new(provisional=bool(missing))
    return RequestReading(new, missing, problems)


@dataclass(frozen=True)
class _Reader:
    draft: RequestDraft
    today: date
    taken_on: date

    def problems(self) -> Iterator[Problem]:
        draft = self.draft
        if not draft.requester_name.strip() and not draft.telephone.strip():
            yield Problem(
                "requester_name",
                "お名前か電話番号のどちらかを入れてください。どちらもないと、後で探せません。",
            )
        yield from self._day_problems()
        yield from self._choice_problems()
        yield from self._right_problems()
        if draft.reserved_number.strip() and read_receipt_number(draft.reserved_number) is None:
            sentence = "受付票の番号は「26-0012」のように入れてください。"
            yield Problem("reserved_number", sentence, draft.reserved_number)

    def missing(self) -> Iterator[Problem]:
        try:
            received_on = self._received_on()
        except BadDate:
            received_on = None
        yield from gaps(self.draft, received_on=received_on, taken_on=self.taken_on)
        yield from self._without_basis()

    def _without_basis(self) -> Iterator[Problem]:
        # Without its basis a right can never be decided, and only a 仮受付 can be completed.
        if any(self.problems()):
            return
        for right in self._rights():
            if needs_basis(right, self._received_on()):
                yield Problem("bases", f"「{right.remedy.word}」の根拠を選んでください。")

    def new(self, *, provisional: bool) -> NewRequest:
        draft, rights = self.draft, self._rights()
        wishes = any(right.remedy is Remedy.wish for right in rights)
        return NewRequest(
            provisional=provisional,
            received_on=self._received_on(),
            channel=Channel(draft.channel) if draft.channel else None,
            requester_kind=RequesterKind(draft.requester_kind) if draft.requester_kind else None,
            requester_name=fold_name(draft.requester_name),
            requester_kana=_kept("requester_kana", draft.requester_kana),
            postal_code=_kept("postal_code", draft.postal_code),
            address=draft.address.strip(),
            telephone=_kept("telephone", draft.telephone),
            member_code=_kept("member_code", draft.member_code),
            about=draft.about.strip(),
            wished_method=draft.wished_method.strip(),
            rights=rights,
            memo=draft.memo.strip(),
            system=System(draft.system),
            subject_kind=subject_kind(draft),
            child_id=self._child_id(),
            wish=Wish(draft.wish or Wish.other) if wishes else None,
            late_reason=draft.late_reason.strip(),
            reserved_number=_reserved(draft.reserved_number),
            handed_to=draft.handed_to.strip() if draft.system != System.personal else "",
            about_staff=draft.about_staff,
        )

    def _child_id(self) -> ChildId | None:
        if self.draft.child_id is None or subject_kind(self.draft) is not SubjectKind.child:
            return None
        return ChildId(self.draft.child_id)

    def _received_on(self) -> date:
        text = self.draft.received_on
        return read_short_date(text, today=self.today, future=False) if text.strip() else self.today

    def _day_problems(self) -> Iterator[Problem]:
        typed = self.draft.received_on
        try:
            day = self._received_on()
        except BadDate as error:
            yield Problem("received_on", error.sentence, typed)
            return
        if day < IN_FORCE_FROM:
            sentence = "届いた日が古すぎます。2022年4月1日以後の日付を入れてください。"
            yield Problem("received_on", sentence, typed)

    def _choice_problems(self) -> Iterator[Problem]:
        draft = self.draft
        for field, typed, known, sentence in (
            ("channel", draft.channel, set(Channel), "届いた方法"),
            ("requester_kind", draft.requester_kind, set(RequesterKind), "請求者"),
            ("system", draft.system or "-", set(System), "お申し出の種類"),
            ("subject_kind", draft.subject_kind, set(SubjectKind), "対象の方"),
            ("wish", draft.wish, set(Wish), "申出の内容"),
        ):
            if typed and typed not in known:
                yield Problem(field, f"{sentence}を一覧から選んでください。", typed)
        if draft.system == System.authority:
            yield Problem(
                "system",
                "官公署や弁護士会などからの照会は、この受付では受けません。"
                "お電話ではお答えせず、文書を管理責任者に渡してください。",
            )

    def _right_problems(self) -> Iterator[Problem]:
        known = known_rights(self.draft)
        if len(known) < len(self.draft.rights):
            yield Problem("rights", "請求・申出の内容を一覧から選んでください。")
        kind = next((one for one in RequesterKind if one == self.draft.requester_kind), None)
        if kind is not None and not all(may_ask(remedy, kind) for remedy in known):
            yield Problem(
                "rights",
                "亡くなった方の情報は、法律の請求の対象になりません。"
                "「申出」として受け付け、任意の対応としてください。",
            )
        for code, basis, _ in self._lines():
            if basis and code in known and not rules_for(Remedy(code), basis):
                sentence = f"「{Remedy(code).word}」の根拠を一覧から選んでください。"
                yield Problem("bases", sentence, basis)

    def _lines(self) -> Iterator[tuple[str, str, str]]:
        blank = ("",) * len(self.draft.rights)
        bases, asked = (*self.draft.bases, *blank), (*self.draft.asked, *blank)
        return zip(self.draft.rights, bases, asked, strict=False)

    def _rights(self) -> tuple[NewRight, ...]:
        if self.draft.system != System.personal:
            return ()
        on, lines = self._received_on(), dict[tuple[str, str], NewRight]()
        for code, chosen, asked in self._lines():
            basis = chosen or only_basis(Remedy(code), on)
            lines.setdefault((code, basis), NewRight(Remedy(code), basis, asked.strip()))
        return tuple(lines.values())


def needs_basis(right: NewRight, on: date) -> bool:
    """Tell whether the basis must still be chosen before a decision."""
    return not right.basis and bool(bases_of(right.remedy, on))


def _reserved(typed: str) -> str:
    found = read_receipt_number(typed)
    return "" if found is None else receipt_number(found.fiscal_year, found.n)


def _kept(field: str, text: str) -> str:
    """Read a field as the register does; what it cannot read stays as typed."""
    try:
        return READERS[field](text) if text.strip() else ""
    except BadValue:
        return text.strip()
