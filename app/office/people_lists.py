"""Take people from a file of 組合員コード: all of them, or none and what is wrong in which row."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.exchange.people_file import CodeCell, read_codes
from app.office.desk import Desk
from app.rules.findings import BadValue
from app.rules.ids import MemberId
from app.rules.member_fields import read_code
from app.rules.roles import Verb
from app.storage.member_codes import by_codes

_LOST_ZEROS: Final = (
    "数値の欄では先頭の0が消えていることがあります。文字列にして保存し直してください。"
)
SHOWN: Final = 5
"""So many problems are named in one sentence; of more it says how many there are."""


@dataclass(frozen=True)
class RowProblem:
    """Say what is wrong in one row of a file."""

    row: int
    text: str
    sentence: str

    @property
    def words(self) -> str:
        """Say it with the number of the row, as a spreadsheet shows it."""
        return f"{self.row:,}行目　{self.text or '（空欄）'}　{self.sentence}"


@dataclass(frozen=True)
class PeopleList:
    """Hold who stands in a file, in its order; nobody, where anything in it is wrong."""

    name: str
    row_count: int
    member_ids: tuple[MemberId, ...] = ()
    problems: tuple[RowProblem, ...] = ()

    @property
    def refusal(self) -> str:
        """Say what is wrong in which row; empty where nothing is."""
        if not self.problems:
            return ""
        rows = len({one.row for one in self.problems})
        head = (
            f"取り込みませんでした。{self.row_count:,}行のうち{rows:,}行に"
            "直していただきたいところがあります。対象の方は1名も加わっていません。"
        )
        more = len(self.problems) - SHOWN
        rest = [f"ほか{more:,}件"] if more > 0 else []
        return "\n".join((head, *(one.words for one in self.problems[:SHOWN]), *rest))


def read(desk: Desk, path: Path) -> PeopleList:
    """Read the members in a file of 組合員コード; change nothing.

    Raises:
        BadFile: the file cannot be read, or has no column of codes.
    """
    desk.demand(Verb.read_members)
    cells = read_codes(path)
    with desk.look() as unit:
        known = by_codes(unit.session, sorted({code for cell in cells if (code := _code(cell))}))
        erased = {
            row.id
            for row in unit.members.rows(sorted(set(known.values())))
            if row.state == "erased"
        }
    standing = {code: key for code, key in known.items() if key not in erased}
    problems = tuple(_problems(cells, standing))
    people = () if problems else tuple(standing[_code(cell)] for cell in cells)
    return PeopleList(path.name, len(cells), people, problems)


def _problems(cells: Sequence[CodeCell], known: Mapping[str, MemberId]) -> Iterator[RowProblem]:
    first: dict[MemberId, int] = {}
    for cell in cells:
        try:
            code = read_code(cell.text)
        except BadValue as error:
            yield RowProblem(cell.row, cell.text, str(error))
            continue
        if code not in known:
            lost = _LOST_ZEROS if cell.is_number else ""
            sentence = f"この組合員コードの方は登録されていません。{lost}"
            yield RowProblem(cell.row, cell.text, sentence)
        elif (row := first.setdefault(known[code], cell.row)) != cell.row:
            sentence = f"{row:,}行目と同じ方です。どちらかの行を消してください。"
            yield RowProblem(cell.row, cell.text, sentence)


def _code(cell: CodeCell) -> str:
    try:
        return read_code(cell.text)
    except BadValue:
        return ""
