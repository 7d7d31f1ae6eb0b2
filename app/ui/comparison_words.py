"""Say what a 新旧対照表 found, and why there is none."""

from pathlib import Path
from typing import Final

from app.office.policy import VersionRow
from app.rules.eras import western
from app.rules.policy_comparison import Comparison
from app.rules.policy_table import UNCHANGED

Nothing = tuple[str, str, str]
"""The picture, the heading and the sentence that stand in the place of the table."""
TABLE: Final = "新旧対照表"
FILES: Final = "方針文書 (*.txt *.docx *.pdf *.md *.html *.htm);;すべてのファイル (*)"
NO_VERSIONS: Final = (
    "policy",
    "比べる版がありません",
    (
        "方針の版がもう1つ登録されると、ここで比べられます。"
        "まだ取り込んでいない文書は、「ファイルと比べる」を押して選んでください。"
    ),
)
NO_CHANGE: Final = (
    "consent",
    UNCHANGED.removesuffix("。"),
    "どの項目の文も同じです。空白と改行の違いは、違いに数えません。",
)
HINT: Final = "変わっていないところは「（略）」で載ります。"
BACKWARDS: Final = (
    "「改正前」に、「改正後」より新しい版が選ばれています。"
    "このまま印刷すると、古いほうの版を「改正後」と書きます。上で選び直してください。"
)
STEPS: Final = "F3で次の変更、Shift+F3で前の変更"


def trouble(old: object, new: object) -> Nothing | None:
    """Say why two sides cannot be compared; None where they can."""
    if old is None or new is None:
        return NO_VERSIONS
    rows = [one for one in (old, new) if isinstance(one, VersionRow) and not one.has_text]
    if not rows:
        return None
    days = "と".join(dict.fromkeys(f"{western(row.on)}の版" for row in rows))
    sentence = (
        f"{days}は、日付だけが登録されているため比べられません。"
        "そのときの文書があれば、方針の画面の「方針文書を取り込む」から本文を登録してください。"
        "ほかの版は、上で選び直すと比べられます。"
    )
    return ("policy", "本文未登録", sentence)


def backwards(old: object, new: object) -> bool:
    """Tell whether the version before is the later one."""
    if not isinstance(old, VersionRow) or not isinstance(new, VersionRow):
        return False
    return old.on > new.on


def counted(comparison: Comparison) -> str:
    """Count what changed."""
    changes = len(comparison.changes)
    if not changes:
        return UNCHANGED.removesuffix("。")
    return f"{len(comparison.pairs)}項目のうち{changes}項目が変わっています"


def stepped(at: int, count: int) -> str:
    """Say which change is shown."""
    return f"{count}か所のうち{at}か所目"


def file_name(side: VersionRow | Path | None) -> str:
    """Name the file in which a table is kept, after its newer side."""
    if isinstance(side, VersionRow):
        return f"{TABLE}_{side.on:%Y%m%d}"
    return f"{TABLE}_{side.stem}" if side else TABLE
