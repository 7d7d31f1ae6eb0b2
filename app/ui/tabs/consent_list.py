"""Describe the list of the consent history: its columns, its filters, the facts of one line."""

from dataclasses import replace
from typing import Final

from app.office.certificates import SELF, consenter_words
from app.office.rows import ConsentRow
from app.rules import eras
from app.ui import words
from app.ui.days import day_words, moment_words
from app.ui.tables.columns import Column
from app.ui.widgets.pill import Pill

CORRECTED: Final = "corrected"
FILTERS: Final = (
    ("", "すべて"),
    ("yes", "同意"),
    ("withdrawn", "撤回"),
    ("declined", "不同意"),
    (CORRECTED, "訂正済"),
)
"""The chips: what was answered, or what another record stands for now."""
ERASED: Final = "（消去済）"
CHILD_ERASED: Final = "お子さま"


def answer_pill(row: ConsentRow) -> Pill:
    """Return the pill of an answer; one that was corrected says so in words."""
    pill = words.answer(row.answer)
    if row.corrected_by is None:
        return pill
    return replace(pill, word=f"訂正済 {pill.word}", shape="bar", tone="quiet")


def about(row: ConsentRow) -> str:
    """Say whom an answer is about: the member, or which of the children."""
    return row.child_name or ("ご本人" if row.child_id is None else CHILD_ERASED)


def _version(row: ConsentRow) -> str:
    return eras.japanese(row.version_on)


def _name_tip(row: ConsentRow) -> str:
    return f"{row.member_name or ERASED}　組合員コード {row.member_code}"


def _consenter(row: ConsentRow) -> str:
    """Say briefly who answered; the tip and the facts name her."""
    if row.consenter != "guardian":
        return SELF
    return f"保護者（{row.relationship}）" if row.relationship else "保護者"


def _evidence(row: ConsentRow) -> str:
    return f"{row.evidence_count}件" if row.evidence_count else "－"


COLUMNS: Final = (
    Column[ConsentRow](
        "given_on", "日付", lambda row: day_words(row.given_on), 140, sortable=False
    ),
    Column[ConsentRow](
        "member_name",
        "氏名",
        lambda row: row.member_name or ERASED,
        116,
        sortable=False,
        tip=_name_tip,
    ),
    Column[ConsentRow]("about", "対象", about, 92, sortable=False),
    Column[ConsentRow](
        "answer", "内容", lambda row: answer_pill(row).word, 116, sortable=False, pill=answer_pill
    ),
    Column[ConsentRow]("version_on", "方針の版", _version, 128, sortable=False),
    Column[ConsentRow]("method", "方法", lambda row: row.method, 60, sortable=False),
    Column[ConsentRow](
        "consenter", "同意された方", _consenter, 100, sortable=False, tip=consenter_words
    ),
    Column[ConsentRow]("receiver", "受付者", lambda row: row.receiver, 112, sortable=False),
    Column[ConsentRow]("evidence", "証拠", _evidence, 48, figures=True, sortable=False),
)


def facts(row: ConsentRow) -> list[tuple[str, str]]:
    """List everything the ledger holds of one answer."""
    return [
        ("日付", day_words(row.given_on)),
        ("方針の版", _version(row) + ("（日付から推定）" if row.inferred else "")),
        ("方針を示した日", day_words(row.notice_on)),
        ("方法", row.method),
        ("同意された方", consenter_words(row)),
        ("受付者", row.receiver),
        ("登録のときの組合員コード", _other_code(row)),
        ("保管場所", row.kept_at),
        ("備考", row.note),
        ("本文の照合値", row.text_sha256[:16] if row.text_sha256 else "本文未登録"),
        ("記録", f"{moment_words(row.recorded_at)}　{row.recorded_by}"),
    ]


def _other_code(row: ConsentRow) -> str:
    """Name the code under which an answer was recorded, where another one stands for it now."""
    return "" if row.recorded_code == row.member_code else row.recorded_code


def correction_words(row: ConsentRow) -> str:
    """Say what became of a record by a correction, or what it corrects; nothing for others."""
    if row.corrected_by is not None:
        return "訂正済です。この記録は数えません。代わりの記録が一覧にあります。"
    if row.answer == "voided":
        return "誤って入力した記録を取り消した記録です。"
    return "訂正のときに、元の記録の代わりに入力した記録です。" if row.corrects_id else ""
