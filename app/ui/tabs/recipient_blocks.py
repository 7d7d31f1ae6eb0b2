"""Describe the contracts with a recipient: what they say, until when, and who else works on it."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from app.office.contract_standings import standing_of
from app.office.contract_words import clause_words, held_words, period_words, renewal_words
from app.office.contracts import ContractRow
from app.office.recipient_views import AmendmentRow, RecipientView, SubContractorRow
from app.rules.contract_days import holds
from app.rules.contracts import lacking, unsure
from app.rules.eras import western
from app.rules.sub_contractors import SubState
from app.ui.tabs.sheet import Block, Entry
from app.ui.widgets.act_row import ActButton
from app.ui.widgets.pill import Pill

_SUBS: Final = {
    SubState.asked: Pill("承認待ち", "clock", "due"),
    SubState.approved: Pill("承認", "check", "good"),
    SubState.refused: Pill("不承認", "cross", "bad"),
    SubState.ended: Pill("終了", "bar", "quiet"),
}


def contract_blocks(one: RecipientView, today: date, *, keeps: bool) -> Iterator[Block]:
    """Yield a block for each contract, the youngest first."""
    for row in reversed(one.contracts):
        yield _contract(one, row, today, keeps=keeps)
    if not one.contracts:
        yield Block("契約", nothing="契約はまだ登録されていません。")


def _contract(one: RecipientView, row: ContractRow, today: date, *, keeps: bool) -> Block:
    terms = standing_of(row, today).terms
    subs = [_sub(sub, keeps=keeps) for sub in one.subs_of(row.id)]
    head = Entry(
        f"{period_words(row, today)}（{renewal_words(row, today)}）",
        clause_words(terms),
        _clause_pill(row, today),
        _acts(row) if keeps else (),
        int(row.id),
    )
    return Block(
        row.title,
        facts=(
            ("業務", terms.work),
            ("項目・人数", held_words(row, today)),
            ("利用目的", "\n".join(terms.purposes)),
            ("受け渡し", row.handover),
            ("取扱い状況の確認", terms.oversight.word),
            ("再委託", terms.subcontracting.word),
            ("締結", western(row.concluded_on) if row.concluded_on else ""),
            ("備考", row.note),
        ),
        entries=(head, *(_amendment(two) for two in row.amendments), *subs),
        pill=_state_pill(row, today),
    )


def _acts(row: ContractRow) -> tuple[ActButton, ...]:
    first = (ActButton("amend", "覚書…"), ActButton("sub", "再委託の届け出…"))
    more = [ActButton("correct", "訂正…")]
    if row.ended_on is None:
        if row.renews and row.not_renewed_on is None:
            more.append(ActButton("not_renew", "更新しない…"))
        more.append(ActButton("end_contract", "契約を終える…"))
    if row.ended_on is not None or row.not_renewed_on is not None:
        more.append(ActButton("take_back", "終了・不更新の取消し…"))
    return (*first, *more)


def _amendment(two: AmendmentRow) -> Entry:
    until = f"、{western(two.until_on)}まで" if two.until_on else ""
    return Entry(f"{two.title}（{western(two.effective_on)}から{until}）", two.what)


def _sub(sub: SubContractorRow, *, keeps: bool) -> Entry:
    said = sub.approved_on or sub.refused_on
    decided = f"{western(said)} {sub.approved_by}" if said else ""
    detail = "　".join(filter(None, (sub.work, sub.address, decided, sub.note)))
    acts = {
        SubState.asked: (ActButton("approve", "承認…"), ActButton("refuse", "不承認…")),
        SubState.approved: (ActButton("end_sub", "終了…"),),
    }
    shown = acts.get(sub.state, ()) if keeps else ()
    title = f"再委託先　{sub.name}（{western(sub.asked_on)}届け出）"
    return Entry(title, detail, _SUBS[sub.state], shown, int(sub.id))


def _clause_pill(row: ContractRow, today: date) -> Pill:
    terms = standing_of(row, today).terms
    if lacking(terms):
        return Pill("条項なし", "cross", "bad")
    return Pill("未確認", "ring", "due") if unsure(terms) else Pill("3条項あり", "check", "good")


def _state_pill(row: ContractRow, today: date) -> Pill:
    if holds(row, row.amendments, today):
        return Pill("有効", "check", "good")
    return Pill("開始前", "clock", "quiet") if today < row.from_on else Pill("終了", "bar", "quiet")
