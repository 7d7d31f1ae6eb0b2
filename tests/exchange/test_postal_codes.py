import lzma
from pathlib import Path

import pytest

from app.exchange.postal_codes import PostalAddress, PostalCodes, doubt

LINES = (
    "0010000\t北海道\t架空市\t",
    "0010001\t北海道\t架空市\t東町",
    "0010001\t青森県\t架空村\t西町",
    "9990000\t沖縄県\t架空町\t",
)


@pytest.fixture
def table(tmp_path: Path) -> PostalCodes:
    path = tmp_path / "codes.txt.xz"
    path.write_bytes(lzma.compress("".join(f"{line}\n" for line in LINES).encode()))
    return PostalCodes(path)


def test_all_areas_of_a_code_are_found(table: PostalCodes) -> None:
    assert table.find("001-0001") == (
        PostalAddress("北海道", "架空市", "東町"),
        PostalAddress("青森県", "架空村", "西町"),
    )
    assert table.find("０0１０００0")[0].text == "北海道架空市"
    assert table.find("9990000") == (PostalAddress("沖縄県", "架空町", ""),)


@pytest.mark.parametrize("code", ["0010002", "999", "", "a", "9999999", "0000000"])
def test_what_is_no_code_has_no_area(table: PostalCodes, code: str) -> None:
    assert table.find(code) == ()


def test_doubts(table: PostalCodes) -> None:
    assert "見つかりません" in doubt("001-0002", "北海道架空市", table)
    assert "沖縄県" in doubt("999-0000", "山形県架空市", table)
    assert doubt("001-0001", "青森県架空村", table) == ""
    assert doubt("999-0000", "架空町1", table) == ""
    assert doubt("", "山形県架空市", table) == ""


def test_the_table_that_ships_knows_the_office_and_the_edges() -> None:
    table = PostalCodes()
    assert table.find("997-0015") == (PostalAddress("山形県", "鶴岡市", "末広町"),)
    assert table.find("060-0000") == (PostalAddress("北海道", "札幌市中央区", ""),)
    assert table.find("907-1801")[0].prefecture == "沖縄県"
