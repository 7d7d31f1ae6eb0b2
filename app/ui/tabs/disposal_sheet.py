"""Say everything of one disposal, and what can be done next with it."""

from collections.abc import Iterator
from typing import Final

from app.office.disposal_page import DisposalPage
from app.rules.disposals import DisposalItem, DisposalState, kept_words
from app.rules.roles import Role, Verb, may
from app.ui.days import day_words
from app.ui.tabs.sheet import Block, Entry, Sheet, Step
from app.ui.widgets.act_row import ActButton
from app.ui.widgets.pill import Pill

PILLS: Final = {
    DisposalState.proposed: Pill("承認待ち", "clock", "due"),
    DisposalState.returned: Pill("差戻し", "back", "bad"),
    DisposalState.approved: Pill("廃棄待ち", "ring", "due"),
    DisposalState.done: Pill("廃棄済み", "check", "good"),
    DisposalState.cancelled: Pill("取消し", "bar", "quiet"),
}
PRINT: Final = ActButton("print", "伺いを印刷(&U)…", "print")
PRINT_RECORD: Final = ActButton("print", "廃棄記録を印刷(&U)…", "print")
PAPER: Final = ActButton("paper", "紙の決裁を入力(&D)…")
BACK: Final = ActButton("back", "差し戻す(&B)…")
CHANGE: Final = ActButton("change", "直す…")
FACT: Final = ActButton("deed", "すでに廃棄したものを記録…")
CANCEL: Final = ActButton("cancel", "取り消す…")
_OWN: Final = (
    "ご自分が起案したか、内容を直した伺いです。ほかの管理責任者の承認か、紙の決裁を受けてください。"
)


def describe(page: DisposalPage, roles: frozenset[Role]) -> Sheet:
    """Describe one disposal for whoever has these roles."""
    row = page.row
    return Sheet(
        row.title,
        over=row.number,
        under=f"{day_words(row.proposed_on)}起案　{page.proposer}",
        pills=(PILLS[row.state],),
        step=_step(page, roles),
        acts=tuple(_acts(page, roles)),
        blocks=tuple(_blocks(page)),
    )


def _step(page: DisposalPage, roles: frozenset[Role]) -> Step | None:
    state = page.row.state
    if state is DisposalState.proposed and may(roles, Verb.approve_disposal):
        if page.is_own:
            return Step(_OWN)
        return Step("一覧を確かめて、承認してください。", "approve", "承認(&A)…")
    if state is DisposalState.proposed:
        return Step("管理責任者の承認を待っています。")
    if state is DisposalState.returned and may(roles, Verb.propose_disposal):
        return Step(f"差し戻されました：{page.row.returned_reason}", "change", "直す(&A)…")
    if state is DisposalState.approved and may(roles, Verb.propose_disposal):
        return Step("廃棄したら、方法と立会いを記録してください。", "deed", "廃棄を記録(&A)…")
    return None


def _acts(page: DisposalPage, roles: frozenset[Role]) -> Iterator[ActButton]:
    state = page.row.state
    if state is not DisposalState.cancelled:
        yield PRINT_RECORD if state is DisposalState.done else PRINT
    if state is DisposalState.proposed:
        yield from (PAPER,) if may(roles, Verb.enter_paper_approval) else ()
        yield from (BACK,) if may(roles, Verb.approve_disposal) else ()
    more = tuple(_more(state, roles))
    if more:
        yield ActButton("", "そのほか(&O)", menu=more)


def _more(state: DisposalState, roles: frozenset[Role]) -> Iterator[ActButton]:
    """Offer what is seldom done, and what has happened although nobody approved it."""
    if state in {DisposalState.done, DisposalState.cancelled}:
        return
    waits = state in {DisposalState.proposed, DisposalState.returned}
    if waits and may(roles, Verb.propose_disposal):
        yield CHANGE
    if waits and may(roles, Verb.record_fact):
        yield FACT
    if may(roles, Verb.propose_disposal):
        yield CANCEL


def _blocks(page: DisposalPage) -> Iterator[Block]:
    row = page.row
    if row.reason:
        yield Block("廃棄する理由", words=row.reason)
    entries = tuple(_entry(item) for item in row.items)
    yield Block(f"廃棄するもの　{len(entries)}件", entries=entries)
    yield Block("決裁", facts=tuple(_decided(page)))
    if row.state is DisposalState.done:
        yield Block("廃棄記録", facts=tuple(fact for fact in page.done if fact[1]))
    if row.cancelled_on is not None:
        words = f"{day_words(row.cancelled_on)}　{row.cancel_reason}"
        yield Block("取消し", words=words)


def _entry(item: DisposalItem) -> Entry:
    box = f"箱番号 {item.box}" if item.box else ""
    told = (item.count_words, item.period, item.place, box, kept_words(item))
    detail = "　".join(part for part in told if part)
    return Entry(item.what, detail, Pill(item.medium.word))


def _decided(page: DisposalPage) -> Iterator[tuple[str, str]]:
    row = page.row
    if row.approved_on is None:
        yield "状態", "まだ承認されていません"
        return
    yield "決裁の日", day_words(row.approved_on)
    yield "決裁した人", page.approver
