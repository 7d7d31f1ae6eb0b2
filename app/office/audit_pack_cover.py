"""Print the cover of the pack: what it is about, how to check it, and each file with its hash."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.office import history, registers
from app.office.audit_pack_sections import LEFT_OUT
from app.office.desk import Desk
from app.office.registers import Register
from app.rules.periods import Days

TITLE: Final = "監査資料一式"
LIST_NAME: Final = "00_ファイル一覧.csv"
HEADER: Final = ("ファイル", "件数", "バイト数", "SHA-256")
BOXES: Final = ("作成", "管理責任者", "監査員")
_COLUMNS: Final = (("ファイル", 66.0), ("件数", 18.0), ("バイト数", 20.0), ("SHA-256", 140.0))


@dataclass(frozen=True)
class PackFile:
    """Name one file of the pack: how many rows it holds, its size and its hash."""

    name: str
    rows: int
    size_bytes: int
    sha256: str

    @property
    def cells(self) -> tuple[str, ...]:
        """Spell it as the list has it."""
        return (self.name, f"{self.rows}", f"{self.size_bytes}", self.sha256)


def draw(desk: Desk, days: Days, files: Sequence[PackFile]) -> bytes:
    """Return the cover as PDF."""
    lead = (
        f"対象の期間は{days.words}です。作成した人は{desk.actor.name}（{desk.actor.role_words}）です。"
        "同じ名前のPDF・Excel・CSVは同じ台帳です（紙に載せきれない列は、ExcelとCSVにだけあります）。"
        "該当するものがない台帳は「該当なし」としています。\n"
        f"{history.verify(desk).sentence}{''.join(LEFT_OUT.values())}\n"
        f"この表紙と「{LIST_NAME}」のSHA-256は操作記録に残しています。"
        "ファイルが作成のときのままかどうかは、プログラムの「一式を照合」で確かめられます。"
    )
    rows = tuple(_row(one) for one in files)
    return registers.look(desk, Register(TITLE, lead, _COLUMNS, rows, BOXES))


def _row(one: PackFile) -> tuple[str, ...]:
    counted = f"{one.rows:,}件" if one.rows else registers.NOTHING
    return (one.name, counted, f"{one.size_bytes:,}", one.sha256)
