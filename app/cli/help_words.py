"""Say in the help what a word in capitals stands for."""

from collections.abc import Mapping
from typing import Final

from app.rules.roles import Role

MEANT: Final[Mapping[str, str]] = {
    "FILE": "読むファイル",
    "OUT": "書き出すファイル",
    "OUT.pdf": "書き出すPDFのファイル",
    "OUT_DIR": "書き出す新しいフォルダ",
    "OLD": "前の文書のファイルか、版の日付",
    "NEW": "新しい文書のファイルか、版の日付",
    "LOGIN": "ログイン名",
    "TEXT": "探すことば",
    "DAY": "版の日付",
    "CAMPAIGN": "再同意やお知らせの番号（整理番号のはじめの4桁。例 27-04）",
}
"""What stands before the options of a command, by how the help calls it."""

ROLES: Final = "役割。{}。いくつもあるときはカンマでつなぐ".format(
    "、".join(f"{role.value}（{role.word}）" for role in Role)
)
SHEET: Final = "復旧用シートのPDFの保存先（印刷して金庫に保管し、PDFは消す）"
