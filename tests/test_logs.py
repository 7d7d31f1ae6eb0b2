"""The log tells classes and places, never whom it was about."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import logs

LOG = logging.getLogger("app.cli.run")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "新しい" / "sukusuku.log"
    logs.start(path)
    yield path
    logs.stop()


def fail() -> None:
    try:
        int("架空　花子 0235000001")
    except ValueError as error:
        raise KeyError("架空　太郎") from error


def test_an_error_leaves_class_and_place_but_not_its_words(log: Path) -> None:
    try:
        fail()
    except KeyError:
        LOG.exception("unforeseen")
    line = log.read_text("utf-8")
    assert line.count("\n") == 1
    assert "ERROR app.cli.run unforeseen KeyError test_logs.py:" in line
    assert "| ValueError test_logs.py:" in line
    assert "(fail)" in line
    assert "架空" not in line


def test_only_warnings_and_worse_of_the_house_are_kept(log: Path) -> None:
    LOG.info("quiet")
    LOG.debug("quieter")
    logging.getLogger("sqlalchemy.engine").error("架空　花子")
    assert not log.exists()
    LOG.warning("heard")
    assert "WARNING app.cli.run heard\n" in log.read_text("utf-8")


def test_starting_again_writes_each_line_once(log: Path) -> None:
    logs.start(log)
    LOG.warning("once")
    assert log.read_text("utf-8").count("once") == 1
    logs.stop()
    LOG.warning("twice")
    assert "twice" not in log.read_text("utf-8")


def test_a_long_log_is_put_aside_once(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "MOST_BYTES", 200)
    for number in range(20):
        LOG.warning("line %s", number)
    assert sorted(path.name for path in log.parent.iterdir()) == ["sukusuku.log", "sukusuku.old"]
    assert "line 19" in log.read_text("utf-8")


def test_a_long_log_that_somebody_reads_goes_on_where_it_is(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(logs, "MOST_BYTES", 200)
    monkeypatch.setattr(Path, "replace", held)
    for number in range(20):
        LOG.warning("line %s", number)
    assert log.read_text("utf-8").count("line") == 20


def test_who_has_no_folder_at_home_has_no_log_and_no_trouble(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setattr(Path, "home", homeless)
    logs.start()
    LOG.warning("nowhere to say it")
    logs.stop()


def test_a_log_that_cannot_be_written_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    logs.start(tmp_path / "file" / "sukusuku.log")
    LOG.error("架\udc80空")
    logs.stop()
    assert capsys.readouterr().err == ""


def test_the_log_lies_beside_the_data_folder_and_never_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert logs.log_to() == tmp_path / "SukusukuMadoguchi-log" / "sukusuku.log"
