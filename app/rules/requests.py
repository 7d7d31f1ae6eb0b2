"""Read a request as it is taken, half-filled too (OFFICE M-07, L-13, L-21)."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from app.rules.contact import read_postal_code, read_telephone
from app.rules.eras import BadDate
from app.rules.findings import BadValue
from app.rules.identity import Channel, RequesterKind
from app.rules.member_fields import read_code, read_optional_kana
from app.rules.names import fold_name
from app.rules.problems import Problem
from app.rules.rights import IN_FORCE_FROM, Remedy, bases_of, only_basis, rules_for
from app.rules.short_dates import read_short_date

WISHED_METHODS = ("書面を郵送", "電磁的記録を郵送", "窓口で受取り", "閲覧")
_READERS: Mapping[str, Callable[[str], str]] = {
    "telephone": read_telephone,
    "postal_code": read_postal_code,
    "member_code": read_code,
    "requester_kana": read_optional_kana,
}
"""The readers of the register: a field is in order here where it is in order there."""


@dataclass(frozen=True)
class RequestDraft:
    """Hold a request as typed; `rights` are codes of Remedy.

    `bases` stand beside `rights` in the same order, shorter or empty where not chosen yet.
    `about` says which data, or what the complaint is; `wished_method` how she wants the answer.
    """

    received_on: str = ""
    channel: str = ""
    requester_kind: str = ""
    requester_name: str = ""
    requester_kana: str = ""
    postal_code: str = ""
    address: str = ""
    telephone: str = ""
    member_code: str = ""
    about: str = ""
    wished_method: str = ""
    rights: tuple[str, ...] = ()
    bases: tuple[str, ...] = ()
    memo: str = ""


@dataclass(frozen=True)
class NewRight:
    """Stand for one line of a new request; an empty basis must be chosen before the decision."""

    remedy: Remedy
    basis: str


@dataclass(frozen=True)
class NewRequest:
    """Stand for a request that may be stored; `provisional` is 仮受付.

    While it is provisional, what is malformed stays as typed, so that nothing heard is lost.
    """

    provisional: bool
    received_on: date
    channel: Channel | None
    requester_kind: RequesterKind | None
    requester_name: str
    requester_kana: str
    postal_code: str
    address: str
    telephone: str
    member_code: str
    about: str
    wished_method: str
    rights: tuple[NewRight, ...]
    memo: str


@dataclass(frozen=True)
class RequestReading:
    """Return what can be stored, what is still missing, and what stands in the way.

    `new` is there unless there are `problems`; it is provisional while anything is `missing`.
    """

    new: NewRequest | None
    missing: tuple[Problem, ...] = ()
    problems: tuple[Problem, ...] = ()


def read_request(draft: RequestDraft, *, today: date) -> RequestReading:
    """Read a draft; only what makes it impossible to store or to find again is a problem."""
    reader = _Reader(draft, today)
    problems = tuple(reader.problems())
    missing = tuple(reader.missing())
    new = None if problems else reader.new(provisional=bool(missing))
    return RequestReading(new, missing, problems)


_REQUIRED = (
    ("received_on", "届いた日を入れてください。"),
    ("channel", "届いた方法（来所・郵送・電話など）を選んでください。"),
    ("requester_kind", "ご本人か代わりの方かを選んでください。"),
    ("requester_name", "請求者のお名前を入れてください。"),
    ("about", "どの情報についてか、または何についてのお申し出かを書いてください。"),
    ("rights", "請求・申出の内容を1つ以上選んでください。"),
)


@dataclass(frozen=True)
class _Reader:
    draft: RequestDraft
    today: date

    def problems(self) -> Iterator[Problem]:
        draft = self.draft
        if not draft.requester_name.strip() and not draft.telephone.strip():
            yield Problem(
                "requester_name",
                "お名前か電話番号のどちらかを入れてください。どちらもないと、後で探せません。",
            )
        yield from self._day_problems()
        if draft.channel and draft.channel not in set(Channel):
            yield Problem("channel", "届いた方法を一覧から選んでください。", draft.channel)
        if draft.requester_kind and draft.requester_kind not in set(RequesterKind):
            yield Problem(
                "requester_kind", "請求者を一覧から選んでください。", draft.requester_kind
            )
        yield from self._right_problems()

    def missing(self) -> Iterator[Problem]:
        for field, sentence in _REQUIRED:
            value = getattr(self.draft, field)
            if not (value.strip() if isinstance(value, str) else value):
                yield Problem(field, sentence)
        if not self.draft.address.strip() and any(map(_is_of_the_living, self._known())):
            yield Problem("address", "回答をお送りするご住所を入れてください。")
        yield from self._without_basis()
        yield from self._malformed()

    def _without_basis(self) -> Iterator[Problem]:
        # Without its basis a right can never be decided, and only a 仮受付 can be completed.
        if any(self.problems()):
            return
        for right in self._rights():
            if needs_basis(right, self._received_on()):
                yield Problem("bases", f"「{right.remedy.word}」の根拠を選んでください。")

    def new(self, *, provisional: bool) -> NewRequest:
        draft = self.draft
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
            rights=self._rights(),
            memo=draft.memo.strip(),
        )

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

    def _right_problems(self) -> Iterator[Problem]:
        known = self._known()
        if len(known) < len(self.draft.rights):
            yield Problem("rights", "請求・申出の内容を一覧から選んでください。")
        bereaved = self.draft.requester_kind == RequesterKind.bereaved
        if bereaved and any(map(_is_of_the_living, known)):
            yield Problem(
                "rights",
                "亡くなった方の情報は、法律の請求の対象になりません。"
                "「申出」として受け付け、任意の対応としてください。",
            )
        for code, basis in self._pairs():
            if basis and code in known and not rules_for(Remedy(code), basis):
                sentence = f"「{Remedy(code).word}」の根拠を一覧から選んでください。"
                yield Problem("bases", sentence, basis)

    def _malformed(self) -> Iterator[Problem]:
        for field, read in _READERS.items():
            typed: str = getattr(self.draft, field)
            try:
                _ = read(typed) if typed.strip() else ""
            except BadValue as error:
                yield Problem(field, error.sentence, typed)

    def _known(self) -> list[Remedy]:
        return [Remedy(code) for code in self.draft.rights if code in set(Remedy)]

    def _pairs(self) -> Iterator[tuple[str, str]]:
        bases = (*self.draft.bases, *("" for _ in self.draft.rights))
        return zip(self.draft.rights, bases, strict=False)

    def _rights(self) -> tuple[NewRight, ...]:
        on = self._received_on()
        lines = (
            NewRight(Remedy(code), basis or only_basis(Remedy(code), on))
            for code, basis in self._pairs()
        )
        return tuple(dict.fromkeys(lines))


def needs_basis(right: NewRight, on: date) -> bool:
    """Tell whether the basis must still be chosen before a decision."""
    return not right.basis and bool(bases_of(right.remedy, on))


def _is_of_the_living(remedy: Remedy) -> bool:
    """Tell whether the law grants it, and so to the living only (法2①)."""
    return remedy not in {Remedy.complaint, Remedy.wish}


def _kept(field: str, text: str) -> str:
    """Read a field as the register does; what it cannot read stays as typed."""
    try:
        return _READERS[field](text) if text.strip() else ""
    except BadValue:
        return text.strip()
