"""Say everything of one act of the log: what it touched, what stood before and after."""

from collections.abc import Iterator
from typing import Final

from app.office.log_acts import LogAct, Touched, Value
from app.ui.days import moment_words
from app.ui.tabs.sheet import Block, Entry, Sheet
from app.ui.widgets.act_row import ActButton
from app.ui.widgets.pill import Pill

ERASED: Final = Pill("消去済", "cross", "quiet")
CLOCK_BACK: Final = Pill("時計の戻り", "triangle", "due")
COVERED: Final = Pill("内容は限定", "ring", "quiet")
ERASED_WORDS: Final = (
    "内容は、ご本人の消去とともに消しました。いつ・だれが・何をしたかは残っています。"
)
COVERED_WORDS: Final = (
    "だれがいつ操作したかだけを表示しています。内容を見られる方は限られています。"
)
CLOCK_WORDS: Final = (
    "この操作の時刻は、1つ前の操作より前になっています。"
    "そのときパソコンの時計が戻っていたおそれがあります。"
)
SHORT: Final = 24
"""How many characters both sides of a change may have to stand on one line."""
LINKS: Final = {"member": "show_member", "request": "show_request"}
"""The kinds of records to which another tab can lead."""


def describe(act: LogAct) -> Sheet:
    """Return everything of an act."""
    return Sheet(
        title=act.title,
        over=f"操作記録 {act.number:,}番",
        under=f"{moment_words(act.at)}　{act.staff_name}",
        pills=tuple(_pills(act)),
        blocks=tuple(_blocks(act)),
    )


def _pills(act: LogAct) -> Iterator[Pill]:
    if act.values is None:
        yield ERASED
    if act.clock_back:
        yield CLOCK_BACK
    if act.covered:
        yield COVERED


def _blocks(act: LogAct) -> Iterator[Block]:
    if act.covered:
        yield Block(words=COVERED_WORDS)
    if act.clock_back:
        yield Block(words=CLOCK_WORDS)
    yield from _values(act)
    if act.touched:
        more = f"ほか{act.more:,}件" if act.more else ""
        yield Block("対象", words=more, entries=tuple(map(_entry, act.touched)))
    yield Block(
        "この操作の値",
        words="紙の文書や日締め票の下にある「記録」の値と比べられます。",
        facts=(("記録", act.anchor),),
    )


def _values(act: LogAct) -> Iterator[Block]:
    if act.values is None:
        yield Block("内容", words=ERASED_WORDS)
        return
    changed = [one for one in act.values if one.before is not None]
    held = [one for one in act.values if one.before is None]
    if changed:
        yield Block("変わった内容", facts=tuple((one.word, _change(one)) for one in changed))
    if held:
        yield Block("内容", facts=tuple((one.word, one.now) for one in held))


def _change(value: Value) -> str:
    """Say what stood before and what stands now, on two lines where both are long."""
    before, now = value.before or "", value.now
    if len(before) + len(now) <= SHORT:
        return f"{before}　→　{now}"
    return f"{before}\n→　{now}"


def _entry(one: Touched) -> Entry:
    acts = (ActButton(LINKS[one.noun], "開く"),) if one.noun in LINKS else ()
    return Entry(one.words, acts=acts, about=one.key)
