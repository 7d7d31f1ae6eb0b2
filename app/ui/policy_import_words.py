"""Say what a policy document will be, and what became of it."""

from typing import Final

from app.office.policy_dates import DateView
from app.office.policy_import import PolicyImport
from app.rules import eras
from app.rules.policy_reading import Reading
from app.ui import policy_words

FIRST: Final = (
    "項目、日付、利用目的、共同利用、窓口を読み取り、登録する前にお見せします。"
    "読み違えたところは、登録する前に直せます。"
)
ANOTHER: Final = "読み取りを直したところは、まだ登録していません。別のファイルを選びますか。"
MISSING: Final = "文書にある登録のない日付 {count}日を、本文未登録の版として加える(&M)"
AWAITED: Final = "{name}（読み取っています）"
KEPT: Final = "「{name}」の読み取りは、そのまま表示しています。"
DRAFT: Final = "下書きとして登録(&S)"
LATE: Final = "本文として登録(&S)…"


def version_words(reading: Reading, dates: DateView | None = None) -> str:
    """Say which version the document will be, and what registering it would do."""
    version = reading.version
    if version is None:
        return (
            "制定や改訂の日付が見つかりません。日付のある文書を選ぶか、"
            "「日付」で版の日を入れてください。"
        )
    if reading.on is None:
        return f"最も新しい改訂（{version.on}）に日がありません。「日付」で版の日を入れてください。"
    how = "選んだ日付" if reading.chosen else "最も新しい日付"
    kind = dates.kind if dates and dates.kind and not reading.chosen else reading.kind
    day = f"{eras.western(reading.on)}（{kind}）"
    if dates and not dates.outlook.may:
        return f"{how}は、{day}です。{dates.outlook.said}"
    return f"{how}、{day}の版として登録します。{dates.outlook.said if dates else ''}"


def became(result: PolicyImport) -> str:
    """Say what became of a document, how much was adjusted, and which days came with it."""
    said = policy_words.OUTCOMES[result.outcome].format(day=eras.japanese(result.version_on))
    if result.adjusted and result.outcome != "unchanged":
        said += f"読み取りから{result.adjusted}か所を直しています。"
    if result.moved_from:
        said += f"版の日を{eras.japanese(result.moved_from)}から移しました。"
    if result.replaced:
        said += "この日の下書きの本文と置き換えました。改訂の要旨と理由は残っています。"
    if result.days_added:
        said += f"登録のなかった日付 {result.days_added}日を、本文未登録の版として加えました。"
    return said
