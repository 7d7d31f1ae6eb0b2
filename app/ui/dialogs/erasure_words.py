"""Say what an erasure takes and leaves, as its dialogs show it."""

from collections.abc import Iterator, Sequence

from app.office.erasure_plan import DryRun, Elsewhere
from app.office.erasures import Retained
from app.rules.erasures import StaysLine
from app.ui.days import day_words
from app.ui.widgets.grouped_lines import LineGroup

CAUSES = {
    "request": "ご請求",
    "exit": "退会など",
    "retention": "期限の過ぎた記録",
    "double": "名寄せした登録",
}
OUTSIDE = "印刷した紙、書き出したファイル、別に取った控えは、このプログラムからは消えません。"

BACKUPS = (
    "この方の情報が入った最後の控えは、{day}までになくなります"
    "（窓口を使わない日が続くときや、2つめの場所を外しているときは、また使い始めてからです）。"
    "それまでに控えから復元しても、消去はやり直されます。"
)


def groups(run: DryRun, elsewhere: Sequence[Elsewhere] = ()) -> list[LineGroup]:
    """Lay out a dry run, what comes first at the top."""
    return [
        group
        for group in (
            LineGroup("先に済ませること", tuple((line, "") for line in run.obstacles)),
            LineGroup("ご注意ください", tuple((line, "") for line in run.notes)),
            LineGroup("消去するもの", tuple((line.words, "") for line in run.goes)),
            LineGroup("残すもの", tuple(map(_stays, run.stays))),
            LineGroup("ほかの帳簿に残るもの", tuple(_elsewhere(one) for one in elsewhere)),
            LineGroup("消去をお願いする提供先", tuple((name, "") for name in run.told)),
            LineGroup("控え（バックアップ）に残るもの", tuple(_backups(run))),
            LineGroup("このプログラムの外にあるもの", ((OUTSIDE, ""),)),
        )
        if group.lines
    ]


def warning(run: DryRun, who: str) -> str:
    """Say in one breath what will go for good (OFFICE §3.6)."""
    kept = "".join(_until(line) for line in run.stays if not line.secret)
    told = f"伝える先は{len(run.told)}か所です。" if run.told else ""
    return f"{who}の情報を消去します。元に戻せません。{kept}{told}"


def retained_groups(kept: Sequence[Retained]) -> list[LineGroup]:
    """Lay out what stayed at an erasure."""
    lines = tuple(_stays(StaysLine(one.noun, one.count, one.ground, one.until_on)) for one in kept)
    return [LineGroup("残しているもの", lines or (("ありません", ""),))]


def _stays(line: StaysLine) -> tuple[str, str]:
    until = f"{day_words(line.told_until)}まで　" if line.told_until else ""
    aside = "（管理責任者だけに表示）" if line.secret else ""
    return line.words, f"{until}{line.ground}{aside}"


def _backups(run: DryRun) -> Iterator[tuple[str, str]]:
    if run.backups_lapse_on is not None:
        yield BACKUPS.format(day=day_words(run.backups_lapse_on)), ""


def _elsewhere(one: Elsewhere) -> tuple[str, str]:
    return one.label, "　".join(part for part in (one.until, one.ground) if part)


def _until(line: StaysLine) -> str:
    until = f"{day_words(line.told_until)}まで" if line.told_until else ""
    return f"{line.words}は{until}残ります。"
