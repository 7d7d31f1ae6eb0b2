"""Each check of an installation does the real thing, and finds what is broken."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.bootstrap import machine
from app.office.history import Finding
from app.rules.errors import OfficeError
from app.selfcheck import desk_work, files, fonts, log_chain, records, server_driver, window
from app.storage.chain import Verdict

Prove = Callable[..., str]


def prove(check: Prove, folder: Path) -> str:
    return check(folder, machine.clock, machine.randomness)


@pytest.mark.parametrize(
    ("check", "words"),
    [
        (fonts.prove, "邊󠄉 葛󠄀 を印刷できます"),
        (desk_work.prove, "（3枚）を発行し、お名前と番号を読み戻しました"),
        (log_chain.prove, "書き換えや抜けはありません"),
        (files.prove, "読めました"),
        (server_driver.prove, "PostgreSQL の接続部品 3"),
    ],
)
def test_a_sound_installation_passes(check: Prove, words: str, scratch: Path) -> None:
    assert words in prove(check, scratch)


def test_records_are_proved_encrypted(tmp_path: Path) -> None:
    assert "暗号化した記録を作って開けました" in prove(records.prove, tmp_path)


@pytest.mark.usefixtures("qapp")
def test_the_window_opens_with_every_tab(scratch: Path) -> None:
    assert "7つのタブを表示できました" in prove(window.prove, scratch)


BROKEN: dict[str, tuple[Prove, object, str]] = {
    "fonts.missing": (fonts.prove, lambda _: (), "見つけられません"),
    "records._opens": (records.prove, lambda *_: True, "別の鍵"),
    "records.PLAIN_HEADER": (records.prove, b"", "暗号化されていません"),
    "files.PostalCodes.find": (files.prove, lambda *_: (), "郵便番号"),
    "desk_work.extraction.text": (desk_work.prove, lambda _: "", "読み戻せません"),
    "log_chain.history.verify": (
        log_chain.prove,
        lambda _: Finding(Verdict(3, 2, 0, "1:0"), "2番が抜けています。"),
        "2番",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_broken_is_found(
    name: str, scratch: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check, value, words = BROKEN[name]
    monkeypatch.setattr(f"app.selfcheck.{name}", value)
    folder = tmp_path if check is records.prove else scratch
    with pytest.raises(OfficeError, match=words):
        prove(check, folder)
