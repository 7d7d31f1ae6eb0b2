"""A file of 組合員コード names people all at once; one wrong row and nobody is taken."""

from pathlib import Path

import pytest

from app.exchange.excel_files import excel_bytes
from app.office import members, people_lists
from app.rules.errors import BadFile
from tests.office import seats
from tests.office.seats import Office


@pytest.fixture
def three(office: Office) -> tuple[int, ...]:
    """Register three people."""
    names = {"00010001": "一", "00010002": "二", "00010003": "三"}
    return tuple(
        members.register(office.clerk, seats.member(code, name=f"架空　{name}")).member_id
        for code, name in names.items()
    )


def put(folder: Path, content: str | bytes, name: str = "名簿.csv") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize(
    "content",
    [
        "組合員コード,備考\n00010003,あ\n00010001,い\n",
        "組合員コード\n00010003\n00010001\n",
        "00010003\n00010001\n",
        "組合員番号,氏名\n００010003,架空　三\n00010001,架空　一\n",
        excel_bytes(["組合員コード", "氏名"], [("00010003", "架空　三"), ("00010001", "架空　一")]),
    ],
)
def test_the_order_of_the_file_is_kept(
    content: str | bytes, office: Office, three: tuple[int, ...], tmp_path: Path
) -> None:
    found = people_lists.read(office.clerk, put(tmp_path, content))
    assert (found.member_ids, found.problems) == ((three[2], three[0]), ())
    assert found.refusal == ""


@pytest.mark.usefixtures("three")
def test_each_wrong_row_is_named_and_nobody_is_taken(office: Office, tmp_path: Path) -> None:
    content = "組合員コード,備考\n00010001,\n99999999,\n12A,\n,空欄\n00010001,また\n"
    found = people_lists.read(office.clerk, put(tmp_path, content))
    assert found.member_ids == ()
    assert [(one.row, one.text) for one in found.problems] == [
        (3, "99999999"),
        (4, "12A"),
        (5, ""),
        (6, "00010001"),
    ]
    words = found.refusal.split("\n")
    assert words[0].startswith("取り込みませんでした。5行のうち4行に")
    assert words[1] == "3行目　99999999　この組合員コードの方は登録されていません。"
    assert words[4] == "6行目　00010001　2行目と同じ方です。どちらかの行を消してください。"


def test_of_many_problems_the_first_are_named_and_the_rest_counted(
    office: Office, tmp_path: Path
) -> None:
    content = "組合員コード\n" + "".join(f"{place}\n" for place in range(1, 21))
    found = people_lists.read(office.clerk, put(tmp_path, content))
    assert len(found.problems) == 20
    assert found.refusal.endswith("ほか15件")


@pytest.mark.parametrize("content", ["", "氏名,備考\n架空　一,あ\n", "組合員コード,氏名\n"])
def test_a_file_without_codes_is_refused(content: str, office: Office, tmp_path: Path) -> None:
    with pytest.raises(BadFile):
        people_lists.read(office.clerk, put(tmp_path, content))
