"""`self-check` and `screens`: answered by rooms that are loaded late."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from app.selfcheck.run import Check
from tests.cli.conftest import Command


@pytest.mark.parametrize("ok", [True, False])
def test_a_self_check_says_what_it_saw(
    ok: bool, sukusuku: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    checks = [Check("文字", ok=True, detail="印刷できます"), Check("画面", ok=ok, detail="詳細")]
    monkeypatch.setattr("app.cli.late.check_installation", lambda: checks)
    said = sukusuku("self-check", "--json")
    assert (said.status, said.err) == (0 if ok else 1, "")
    assert said.document["ok"] is ok
    assert said.document["checks"][1] == {"name": "画面", "ok": ok, "detail": "詳細"}
    spoken = sukusuku("self-check").out.splitlines()
    assert spoken[0] == ("この環境で使えます。" if ok else "この環境には問題があります。")
    assert spoken[1] == "○ 文字　印刷できます"


def test_screens_go_into_a_folder_that_is_made(
    sukusuku: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def draw(scratch: Path, out_dir: Path) -> Sequence[Path]:
        assert not scratch.exists()
        return [out_dir / "1.png", out_dir / "2.png"]

    monkeypatch.setattr("app.cli.late.draw_screens", draw)
    folder = tmp_path / "新 所" / "画面"
    assert sukusuku("screens", folder, "--json").document == {
        "files": [str(folder / "1.png"), str(folder / "2.png")]
    }
    assert sukusuku("screens", folder).out == f"2枚の画面を {folder} に保存しました。\n"
    (tmp_path / "file").touch()
    said = sukusuku("screens", tmp_path / "file")
    assert (said.status, said.out) == (1, "")
