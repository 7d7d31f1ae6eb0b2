"""Acts leave the program for a purpose that stays in the log, without what stood in them."""

import csv
from pathlib import Path

import pytest

from app.letters.extraction import text
from app.office import log_book, log_search, members
from app.rules.errors import Refused
from tests.office.seats import Office, member


@pytest.fixture
def busy(office: Office) -> Office:
    members.register(office.clerk, member("00010001"))
    return office


def test_the_book_names_items_and_purpose_but_no_values(busy: Office) -> None:
    numbers = log_search.find(busy.auditor)
    printed = "".join(text(log_book.look(busy.auditor, numbers, "試験の点検")).split())
    for words in ("会員を登録", "組合員00010001", "目的試験の点検", "お名前・名称", "試験担当者"):
        assert words in printed, words
    assert "花子" not in printed


def test_taking_it_out_stays_in_the_log(busy: Office, tmp_path: Path) -> None:
    numbers = log_search.find(busy.auditor)
    log_book.take(busy.auditor, numbers, "試験の点検")
    path = tmp_path / "操作記録.csv"
    assert log_book.write(busy.auditor, numbers, "試験の点検", path) == len(numbers)
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file))
    assert lines[0][:4] == ["番号", "日時", "操作した人", "操作"]
    assert len(lines) == len(numbers) + 1
    assert len(log_search.find(busy.auditor, "操作記録を")) == 2


@pytest.mark.parametrize("purpose", ["", "  ", "長" * 300])
def test_without_a_purpose_nothing_leaves(purpose: str, busy: Office, tmp_path: Path) -> None:
    before = len(log_search.find(busy.auditor))
    with pytest.raises(Refused):
        log_book.write(busy.auditor, [1], purpose, tmp_path / "x.csv")
    assert not (tmp_path / "x.csv").exists()
    assert len(log_search.find(busy.auditor)) == before


def test_more_than_can_be_read_is_refused_with_what_to_do(busy: Office) -> None:
    with pytest.raises(Refused, match="しぼって"):
        log_book.look(busy.auditor, range(1, 2_002), "試験")
