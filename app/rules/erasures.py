"""Say what an erasure takes away, what must stay until when, and what forbids it (LAW A-1, 法35条).

A dry run names both before anything is done. What stays is planned with the decision, so that the
approval covers it; where it has changed since, nothing is erased.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Final

from app.rules.ids import ChildId, MemberId
from app.rules.worded import Worded

PLAN_KEY: Final = "erasure"


class Held(Worded):
    """Name each kind of thing that is held of a person, as the dry run lists it."""

    member = "member", "お名前・生年月日・ご住所・連絡先"
    child = "child", "お子さまの情報"
    shared_child = "shared_child", "ほかの保護者の方の登録にあるお子さまの情報"
    guardian = "guardian", "ほかの保護者の方のお名前と電話番号"
    consent = "consent", "同意の記録に添えた書き込み（受付者・保管場所など）"
    evidence = "evidence", "同意書などの写し"
    application = "application", "申込みの内容"
    slip = "slip", "再同意のお願い・お知らせの文書"
    letter = "letter", "発行した文書の中身"
    task = "task", "退会などの手続きと個別対応のメモ"
    suspension = "suspension", "利用停止・提供停止の内容"
    phone_note = "phone_note", "電話メモ"
    request = "request", "請求・申出の記録"
    own_request = "own_request", "このご請求の記録と回答の文書の控え"
    agent_request = "agent_request", "ほかの方の請求・申出に、お申出の方として書かれた記録"
    department = "department", "社内照会で届いた資料"
    paper = "paper", "本人確認書類の画像"
    fact = "fact", "事実の記録（要是正）"
    authority = "authority", "官公署等からの照会の記録"
    provision = "provision", "提供の記録にあるお名前"
    received = "received", "受領の記録にあるお名前"
    log = "log", "操作記録の内容"


class Scope(Worded):
    """Name how much is erased: a whole registration, or one child's data."""

    whole = "all", "登録の全部"
    child = "child", "お子さまの情報だけ"


_UNTOLD: Final = frozenset({Held.log, Held.authority})
"""What no plan and no letter names: that an authority asked is the head's alone to know (P-12)."""
_SINGLE: Final = frozenset({Held.member, Held.own_request})
_PEOPLE: Final = frozenset({Held.child, Held.shared_child})
_BY_THE_WAY: Final = frozenset({Held.own_request})
"""What stays even where a request for erasure is fulfilled whole: the request itself."""


@dataclass(frozen=True)
class GoesLine:
    """Say how many things of one kind go."""

    noun: Held
    count: int

    @property
    def words(self) -> str:
        """Return the line as it is read."""
        if self.noun in _SINGLE:
            return self.noun.word
        unit = "名" if self.noun in _PEOPLE else "件"
        return f"{self.noun.word}（{self.count:,}{unit}）"


@dataclass(frozen=True)
class StaysLine:
    """Say what must stay, why and until when; `until_on` None where no day can be named.

    `secret` lines are the 管理責任者's alone: no plan, no letter and no list for others says them.
    """

    noun: Held
    count: int
    ground: str
    until_on: date | None
    secret: bool = False

    @property
    def words(self) -> str:
        """Return the line as it is read."""
        return GoesLine(self.noun, self.count).words

    @property
    def told_until(self) -> date | None:
        """Return the day that may be told: a request's own record is kept from its end on.

        As long as the case is open that end is not known, and the day named would be wrong.
        """
        return None if self.noun is Held.own_request else self.until_on


@dataclass(frozen=True)
class Elsewhere:
    """Name another ledger of the co-op that keeps the person, why and until when, in words."""

    label: str
    ground: str
    until: str = ""


OTHER_LEDGERS: Final = (
    Elsewhere("組合員名簿", "消費生活協同組合法第25条の2", "組合員でいらっしゃる間"),
    Elsewhere("会計の帳簿と書類", "消費生活協同組合法第32条第2項", "作成から10年"),
)
"""What the co-op's own ledgers keep by law, offered when an erasure is planned."""


@dataclass(frozen=True)
class DryRun:
    """Hold what an erasure would do now, in the order in which it is read.

    `backups_lapse_on` is the day from which no backup holds the person any more (DECISIONS 28).
    """

    scope: Scope
    member_id: MemberId
    child_ids: tuple[ChildId, ...]
    goes: tuple[GoesLine, ...]
    stays: tuple[StaysLine, ...]
    told: tuple[str, ...] = ()
    obstacles: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    backups_lapse_on: date | None = None


@dataclass(frozen=True)
class ErasurePlan:
    """Hold an erasure as it was planned with the decision."""

    scope: Scope
    member_id: MemberId
    child_ids: tuple[ChildId, ...]
    goes: tuple[GoesLine, ...] = ()
    stays: tuple[StaysLine, ...] = ()
    elsewhere: tuple[Elsewhere, ...] = ()


def planned(run: DryRun, elsewhere: Sequence[Elsewhere] = ()) -> ErasurePlan:
    """Turn a dry run into the plan that is approved; what only the head may know stays out."""
    return ErasurePlan(
        scope=run.scope,
        member_id=run.member_id,
        child_ids=run.child_ids,
        goes=tuple(line for line in run.goes if line.noun not in _UNTOLD),
        stays=tuple(_settled(line) for line in run.stays if not line.secret),
        elsewhere=tuple(elsewhere),
    )


_FLOATING: Final = frozenset({Held.own_request, Held.request, Held.agent_request, Held.fact})
"""What the office's own rule keeps from its end on: while it is open, the day moves on."""


def _settled(line: StaysLine) -> StaysLine:
    # From which day its own time runs is not known before it ends; its ground says how long.
    return replace(line, until_on=None) if line.noun in _BY_THE_WAY else line


def fits(plan: ErasurePlan, run: DryRun) -> bool:
    """Tell whether an erasure would still do what was planned.

    Counts grow by the day, and the request's own record is kept from its end on; neither is
    another plan. Another kind that stays, a longer time, or another child is.
    """
    return _core(plan) == _core(planned(run))


def refusal(run: DryRun, *, whole: bool, elsewhere: Sequence[Elsewhere] = ()) -> str | None:
    """Say why a plan does not fit the decision; None where it does."""
    if not run.goes:
        return "消去するものがありません。すでに消去されています。何も変えていません。"
    kept = [line for line in run.stays if not line.secret and line.noun not in _BY_THE_WAY]
    if not whole or not (kept or elsewhere):
        return None
    first = kept[0].noun.word if kept else elsewhere[0].label
    return (
        f"「全部」の消去と決定していますが、残すものがあります（{first}など）。"
        "予定は保存していません。「一部」の消去に決定し直し、理由を書いてください。"
    )


def erasable_on(plan: ErasurePlan) -> date | None:
    """Return the day from which all that stays may go; None where nothing has such a day (P-8)."""
    days = [line.until_on for line in plan.stays if line.noun not in _BY_THE_WAY]
    last = max((day for day in days if day is not None), default=None)
    return None if last is None else last + timedelta(days=1)


def spell(plan: ErasurePlan) -> Mapping[str, object]:
    """Write a plan for the records."""
    return {
        "scope": plan.scope.value,
        "member_id": plan.member_id,
        "child_ids": list(plan.child_ids),
        "goes": [
            {"noun": one.noun.value, "label": one.words, "number": one.count} for one in plan.goes
        ],
        "stays": [_spell_kept(one) for one in plan.stays],
        "elsewhere": [vars(one) for one in plan.elsewhere],
    }


def read(content: Mapping[str, Any]) -> ErasurePlan | None:
    """Read a plan back from the plan of a right; None where nothing is planned."""
    kept = content.get(PLAN_KEY)
    if not isinstance(kept, dict):
        return None
    return ErasurePlan(
        scope=Scope(kept["scope"]),
        member_id=MemberId(kept["member_id"]),
        child_ids=tuple(ChildId(key) for key in kept["child_ids"]),
        goes=tuple(GoesLine(Held(one["noun"]), one["number"]) for one in kept["goes"]),
        stays=tuple(
            StaysLine(Held(one["noun"]), one["number"], one["ground"], _day(one["until_on"]))
            for one in kept["stays"]
        ),
        elsewhere=tuple(Elsewhere(**one) for one in kept["elsewhere"]),
    )


def _spell_kept(line: StaysLine) -> Mapping[str, object]:
    return {
        "noun": line.noun.value,
        "label": line.words,
        "number": line.count,
        "ground": line.ground,
        "until_on": line.until_on.isoformat() if line.until_on else None,
    }


def _core(plan: ErasurePlan) -> object:
    stays = {
        (line.noun, line.ground, None if line.noun in _FLOATING else line.until_on)
        for line in plan.stays
    }
    return plan.scope, plan.member_id, frozenset(plan.child_ids), stays


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
