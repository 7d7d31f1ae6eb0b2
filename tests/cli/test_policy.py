"""`policy parse`, `policy import` and `policy history`."""

import json
from pathlib import Path

import pytest

from app.letters import extraction
from tests.cli.conftest import Command
from tests.office import seats

TEXT = """架空の個人情報保護方針

(利用目的)
1 お届けのため
2 ご案内のため

2005年3月31日 制定
2022年4月1日 改訂
"""


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "方針 文書.txt"
    path.write_bytes(TEXT.encode("cp932"))
    return path


def test_parsing_needs_neither_records_nor_sign_in(
    sukusuku: Command, text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SUKUSUKU_PASSWORD")
    found = sukusuku("policy", "parse", text, "--json").document
    assert found["purposes"] == ["お届けのため", "ご案内のため"]
    assert found["revisions"] == [
        {"on": "2005-03-31", "kind": "制定"},
        {"on": "2022-04-01", "kind": "改訂"},
    ]
    assert set(found) == {
        *("title", "clauses", "revisions", "organisation", "purposes", "service_scopes"),
        *("joint_use", "notes"),
    }
    spoken = sukusuku("policy", "parse", text).out
    assert "制定と改訂　2005-03-31 制定、2022-04-01 改訂" in spoken


def test_importing_freezes_the_text_of_its_version(at_desk: Command, text: Path) -> None:
    first = at_desk("--json", "policy", "import", text).document
    assert (first["version"], first["outcome"]) == ("2022-04-01", "text_added")
    assert at_desk("--json", "policy", "import", text).document["outcome"] == "unchanged"
    text.write_text(TEXT + "別の行\n", "utf-8")
    said = at_desk("--json", "policy", "import", text)
    assert said.status == 1
    assert "別の本文" in said.document["error"]


def test_a_clerk_freezes_no_text(at_desk: Command, text: Path) -> None:
    said = at_desk("--staff", seats.CLERK, "--json", "policy", "import", text)
    assert said.status == 1
    assert "管理責任者です" in said.document["error"]
    assert at_desk("--json", "policy", "import", text).document["outcome"] == "text_added"


def test_another_text_for_a_draft_is_told(at_desk: Command, tmp_path: Path) -> None:
    path = tmp_path / "新.txt"
    for words, said in (("お届け", "案として登録"), ("配達", "下書きの本文と置き換えました")):
        path.write_text(TEXT.replace("2022年", "2031年").replace("お届け", words), "utf-8")
        assert said in at_desk("policy", "import", path).out


def test_a_draft_waits_for_a_manager(at_desk: Command, tmp_path: Path) -> None:
    path = tmp_path / "新.txt"
    path.write_text(TEXT.replace("2022年", "2031年"), "utf-8")
    clerk = ("--staff", seats.CLERK, "--json", "policy", "import", path)
    assert at_desk(*clerk).document["outcome"] == "draft"
    assert "管理責任者の仕事です" in at_desk(*clerk, "--approve").err
    assert (
        at_desk("--json", "policy", "import", path, "--approve").document["outcome"] == "approved"
    )


def test_the_history_is_printed_into_a_new_folder(at_desk: Command, tmp_path: Path) -> None:
    path = tmp_path / "新しい 所" / "履歴.pdf"
    rows = at_desk("--json", "policy", "history", "--pdf", path).document["revisions"]
    assert [row["on"] for row in rows][::5] == ["2005-03-31", "2022-04-01"]
    assert rows[-1]["state"] == "in_force"
    assert "改訂の履歴" in extraction.text(path.read_bytes())
    assert (rows[0]["first_record"], rows[0]["approver"], rows[0]["summary"]) == (True, "", "")
    assert rows[0]["approved_on"] == "2026-04-20"


def test_a_history_that_cannot_be_saved_is_told(at_desk: Command, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for path in (tmp_path, tmp_path / "file" / "履歴.pdf", tmp_path / ("x" * 300)):
        said = at_desk("policy", "history", "--pdf", path)
        assert (said.status, said.out) == (1, "")
        assert said.err.endswith("。\n")


BAD = {
    "empty": b"",
    "binary": bytes(range(256)) * 40,
    "huge": "あ".encode() * 2_000_000,
    "half": "架空".encode("utf-16")[:-1],
    "blank": b" \n\n",
}


@pytest.mark.parametrize("verb", ["parse", "import"])
@pytest.mark.parametrize("content", BAD.values(), ids=list(BAD))
def test_a_file_that_is_none_is_one_sentence(
    content: bytes, verb: str, at_desk: Command, tmp_path: Path
) -> None:
    path = tmp_path / "方針.txt"
    path.write_bytes(content)
    said = at_desk("--json", "policy", verb, path)
    assert said.status == 1
    assert json.loads(said.out) == {"error": said.err.removesuffix("\n")}
    assert said.err.count("\n") == 1


@pytest.mark.parametrize("verb", ["parse", "import"])
def test_missing_files_and_folders_are_one_sentence(
    verb: str, at_desk: Command, tmp_path: Path
) -> None:
    (tmp_path / "x.txt").mkdir()
    for name in ("ない.txt", "x.txt", "x.txt/y.txt", "x.docx", ""):
        said = at_desk("policy", verb, tmp_path / name)
        assert said.status == 1, name
        assert said.err.count("\n") == 1
