"""`members find`, `members import` and `members export`."""

from pathlib import Path

import pytest

from app.exchange.csv_files import read_csv
from tests.cli.conftest import Command
from tests.office import member_files, seats
from tests.office.member_files import line

GOOD = [line(f"{code:04d}") for code in range(1, 13)]
BAD = [line("99", 同意="いいえ", 生年月日="平成32年1月1日"), line("0001")]


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    return member_files.write(tmp_path / "会員 一覧.csv", [*GOOD, *BAD])


@pytest.fixture
def good(tmp_path: Path) -> Path:
    return member_files.write(tmp_path / "良い.csv", GOOD)


def total(at_desk: Command) -> int:
    found: int = at_desk("--json", "members", "find", "").document["total"]
    return found


def test_a_dry_run_says_what_would_be_registered(at_desk: Command, mixed: Path) -> None:
    said = at_desk("--json", "members", "import", mixed, "--dry-run")
    found = said.document
    assert (said.status, found["read"], found["registered"]) == (1, 14, 0)
    assert [(one["row"], one["column"], one["value"]) for one in found["rejected"]] == [
        (14, "生年月日", "平成32年1月1日"),
        (14, "同意", "いいえ"),
        (15, "組合員コード", "0001"),
    ]
    assert found["members"][0] == {"row": 2, "member_code": "0001", "birth_on": "1990-04-01"}
    assert (len(found["members"]), total(at_desk)) == (12, 0)


def test_one_bad_row_registers_nobody(at_desk: Command, mixed: Path) -> None:
    said = at_desk("members", "import", mixed)
    assert said.status == 1
    assert said.out.startswith(
        "取り込みませんでした。会員の登録は1件も変わっていません。14行のうち2行に"
    )
    assert "要修正　14行目　同意：" in said.out
    assert at_desk("--json", "members", "import", mixed).document["members"] == []
    assert total(at_desk) == 0


def test_the_good_rows_alone_and_the_rejected_ones_in_a_file(
    at_desk: Command, mixed: Path, tmp_path: Path
) -> None:
    rejected = tmp_path / "要修正.csv"
    words = ("members", "import", mixed, "--accept-good", "--rejected", rejected)
    said = at_desk("--json", *words)
    assert (said.status, said.document["registered"], total(at_desk)) == (1, 12, 12)
    assert [row.cells[1] for row in read_csv(rejected)] == ["組合員コード", "99", "0001"]


def test_the_same_file_again_says_why_nobody_is_registered(at_desk: Command, good: Path) -> None:
    assert at_desk("members", "import", good).out.startswith("12人を登録しました。")
    said = at_desk("members", "import", good)
    assert said.status == 1
    assert "すでに登録されています" in said.out
    assert total(at_desk) == 12


def test_rejected_rows_that_cannot_be_saved_register_nobody(
    at_desk: Command, mixed: Path, tmp_path: Path
) -> None:
    words = ("members", "import", mixed, "--accept-good", "--rejected", tmp_path)
    said = at_desk(*words)
    assert (said.status, said.out) == (1, "")
    assert "保存できませんでした" in said.err
    assert total(at_desk) == 0


def test_many_problems_are_counted_and_the_first_shown(at_desk: Command, tmp_path: Path) -> None:
    lines = [line(str(code), 同意="") for code in range(1, 41)]
    path = member_files.write(tmp_path / "x.csv", lines)
    said = at_desk("members", "import", path)
    assert said.out.count("要修正　") == 21
    assert said.out.endswith("要修正　ほか20件\n")


def test_finding_lists_all_or_so_many(at_desk: Command, good: Path) -> None:
    at_desk("members", "import", good)
    every = at_desk("--json", "members", "find", "").document
    assert (every["total"], len(every["members"])) == (12, 12)
    some = at_desk("--json", "members", "find", "架空", "--limit", "3").document
    assert some["total"] == 12
    assert some["members"][0] == {
        "member_code": "0001",
        "name": "架空　0001子",
        "kana": "カクウ　コ",
    }
    assert at_desk("--json", "members", "find", "", "--limit", "0").document["members"] == []
    spoken = at_desk("members", "find", "0012").out
    assert spoken == "1人が見つかりました。\n0012\t架空　0012子\tカクウ　コ\n"


@pytest.mark.parametrize("text", ["'\"%_*", "\u202e", "架\ud800", "あ" * 300_000, "\x00", "NEAR("])
def test_hostile_searches_find_nobody(text: str, at_desk: Command, good: Path) -> None:
    at_desk("members", "import", good)
    said = at_desk("--json", "members", "find", f"q{text}")
    assert (said.status, said.document["total"]) == (0, 0)


@pytest.mark.parametrize("text", ["\udcff\udcfe", "架空 \udcff", "\x00"])
def test_a_word_that_is_no_text_finds_nobody(text: str, at_desk: Command, good: Path) -> None:
    at_desk("members", "import", good)
    said = at_desk("--json", "members", "find", text)
    assert (said.status, said.document["total"]) == (0, 0)


def test_what_was_exported_is_counted(at_desk: Command, good: Path, tmp_path: Path) -> None:
    at_desk("members", "import", good)
    out = tmp_path / "書出し.xlsx"
    words = ("members", "export", out, "--purpose", "架空の点検")
    assert at_desk("--json", *words).document == {"rows": 12}
    assert at_desk(*words).out == f"12人を {out} に書き出しました。\n"
    assert out.read_bytes().startswith(b"PK")


def test_an_export_needs_a_purpose_a_role_and_a_place(at_desk: Command, tmp_path: Path) -> None:
    for words, told in (
        ((tmp_path / "x.csv", "--purpose", " "), "目的を書いてください"),
        ((tmp_path / "x.csv", "--purpose", "架\ud800空"), "目に見えない文字"),
        ((tmp_path, "--purpose", "架空"), "保存できませんでした"),
        ((tmp_path / "no" / "x.csv", "--purpose", "架空"), "保存できませんでした"),
    ):
        said = at_desk("members", "export", *words)
        assert (said.status, said.out) == (1, "")
        assert told in said.err
    auditor = at_desk(
        "--staff", seats.AUDITOR, "members", "export", tmp_path / "x.csv", "--purpose", "架空"
    )
    assert "担当者・部署管理者・管理責任者の仕事です" in auditor.err
    assert not (tmp_path / "x.csv").exists()


BAD_FILES = {
    "empty": b"",
    "binary": bytes(range(256)) * 40,
    "header": "氏名,住所\n".encode(),
    "only header": ",".join(member_files.HEADER).encode(),
    "half": "組合員コード".encode("utf-16")[:-1],
    "zip": b"PK\x03\x04" + b"\x00" * 100,
    "quote": b'"open,\n',
    "old excel": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600,
}


@pytest.mark.parametrize("content", BAD_FILES.values(), ids=list(BAD_FILES))
def test_a_file_that_is_none_is_one_sentence(
    content: bytes, at_desk: Command, tmp_path: Path
) -> None:
    path = tmp_path / "会員.csv"
    path.write_bytes(content)
    said = at_desk("--json", "members", "import", path)
    assert said.status == 1
    assert said.document == {"error": said.err.removesuffix("\n")}
    assert total(at_desk) == 0


def test_a_file_too_large_to_be_one_is_refused_unread(at_desk: Command, tmp_path: Path) -> None:
    path = tmp_path / "大.csv"
    with path.open("wb") as file:
        file.truncate(300_000_000)
    assert "大きすぎます" in at_desk("members", "import", path).err
