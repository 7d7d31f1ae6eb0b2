"""Say what a verification of the operation log found, and what to do."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.rules.ids import ConsentId
from app.storage.chain import Verdict
from app.storage.log_anchors import KnownAnchor

CALL: Final = "記録には触れず、管理責任者とシステム担当にご連絡ください。"
LOST: Final = (
    "紙の値は、復元で失われた操作のものです。書き換えではありません。"
    "失われた操作の一覧は、復元の記録で確かめられます。"
)
PERHAPS_LOST: Final = (
    "この番号の操作は、復元で失われたおそれがあります。復元の前の記録が開けなかったため、"
    "紙の値と照合できません。"
)


@dataclass(frozen=True)
class Paper:
    """Hold the value typed from paper, whether it fits, and what a restore has to do with it."""

    typed: str
    fits: bool | None
    lost: str = ""


def of(
    verdict: Verdict,
    paper: Paper,
    strange: KnownAnchor | None,
    altered: ConsentId | None,
    letter: str | None,
) -> str:
    """Say it in whole sentences."""
    return _of_log(verdict, paper, strange) + _of_ledger(altered) + _of_letters(letter)


def of_damaged(names: Sequence[str]) -> str:
    """Name the backups that were of no use, for they are damaged; empty where all are whole."""
    if not names:
        return ""
    first, *more = dict.fromkeys(names)
    others = f"ほか{len(more)}件" if more else ""
    return (
        f"控え「{first}」{others}は壊れているか、書き換えられているため、照合に使っていません。"
        "ほかの控えが無事か、「控え」のページで確かめてください。"
    )


def _of_log(verdict: Verdict, paper: Paper, strange: KnownAnchor | None) -> str:
    if verdict.first_broken is not None:
        return f"操作記録の{verdict.first_broken}番が書き換えられているか、抜けています。{CALL}"
    if strange is not None:
        return (
            f"{strange.source}に残した値（{strange.number}番）と操作記録が合いません。"
            "操作記録の終わりが切り取られたか、全体が作り直されたか、"
            f"古いファイルに置き換えられたおそれがあります。{CALL}"
        )
    if paper.fits is False and paper.lost != LOST:
        advice = paper.lost or "打ち間違いでなければ、"
        return f"紙の値（{paper.typed}）と操作記録が合いません。{advice}{CALL}"
    erased = f"（うち{verdict.erased}件は内容を消去済）" if verdict.erased else ""
    fits = "紙の値とも一致しました。" if paper.fits else paper.lost
    return f"操作記録{verdict.rows}件{erased}に書き換えや抜けはありません。{fits}"


def _of_ledger(altered: ConsentId | None) -> str:
    if altered is None:
        return ""
    return f"同意の記録{altered}番の内容（受付者・備考など）が書き換えられています。{CALL}"


def _of_letters(number: str | None) -> str:
    return f"保管した文書「{number}」の内容が書き換えられています。{CALL}" if number else ""
