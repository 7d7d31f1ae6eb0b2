"""What is said reaches every console, and a reader who left is no failure."""

import io
from collections.abc import Callable, Iterator
from typing import cast

import pytest

from app.cli import console

TEXT = "𠮷田 ○ ㈱ — \udc80\n"


class Console(io.TextIOWrapper):
    """Stand for a console in a code page of its own."""

    def __init__(self, encoding: str, *, tty: bool) -> None:
        self.held = io.BytesIO()
        super().__init__(self.held, encoding=encoding)
        self._tty = tty

    def isatty(self) -> bool:
        return self._tty


class Gone(io.RawIOBase):
    """Stand for a stream that cannot be written to."""

    def __init__(self, error: OSError) -> None:
        self._error = error
        self.broken = True

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        if self.broken:
            raise self._error
        return len(bytes(cast("bytes", data)))


@pytest.mark.parametrize("encoding", ["utf-8", "cp932", "ascii", "latin-1"])
def test_a_console_gets_its_own_code_page(encoding: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, speak in (("stdout", console.say), ("stderr", console.complain)):
        screen = Console(encoding, tty=True)
        monkeypatch.setattr(f"sys.{name}", screen)
        speak(TEXT)
        shown = screen.held.getvalue().decode(encoding)
        assert shown.startswith(TEXT[0] if encoding == "utf-8" else "\\U00020bb7")


@pytest.mark.parametrize("encoding", ["utf-8", "cp932", "ascii"])
def test_a_program_always_gets_utf_8(encoding: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = Console(encoding, tty=False)
    monkeypatch.setattr("sys.stdout", pipe)
    console.say(TEXT)
    assert pipe.held.getvalue().decode("utf-8") == TEXT.replace("\udc80", "\\udc80")


def test_a_program_without_streams_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout", None)
    monkeypatch.setattr("sys.stderr", None)
    console.say(TEXT)
    console.complain(TEXT)


def test_a_stream_of_text_alone_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = io.StringIO()
    monkeypatch.setattr("sys.stdout", kept)
    console.say("架空")
    assert kept.getvalue() == "架空"


@pytest.fixture
def gone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[OSError], None]]:
    """Put a broken stream in the place of both; it heals when the test is over."""
    raws: list[Gone] = []

    def put(error: OSError) -> None:
        raws.append(Gone(error))
        stream = io.TextIOWrapper(io.BufferedWriter(raws[-1]), encoding="utf-8")
        monkeypatch.setattr("sys.stdout", stream)
        monkeypatch.setattr("sys.stderr", stream)

    yield put
    for raw in raws:
        raw.broken = False


def test_a_reader_who_left_is_no_failure(gone: Callable[[OSError], None]) -> None:
    gone(BrokenPipeError(32, "Broken pipe"))
    console.say(TEXT)


def test_a_full_disk_is_told_to_the_caller_and_not_by_complaints(
    gone: Callable[[OSError], None],
) -> None:
    gone(OSError(28, "No space left on device"))
    with pytest.raises(OSError, match="No space"):
        console.say(TEXT)
    console.complain(TEXT)
