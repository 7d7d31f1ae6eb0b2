"""Gather what the program leaves behind while a story is told, and whom it would give away."""

import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication, QWindow
from sqlalchemy import select

from app.office.desk import Desk
from app.storage import schema
from tests.stories.people import TYPED

_NAMING: Final = {
    *("name", "kana", "address", "telephone", "email", "care_of", "away_address", "away_care_of"),
    *("requester_name", "caller_name", "consenter_name", "asker_name", "about_name"),
    *("member_code", "child_name"),
}
_HOLDING: Final = {
    *("members", "member_details", "child_details", "guardian_details", "request_details"),
    *("phone_note_details", "consent_details", "letter_addressees", "answer_addresses"),
    *("authority_inquiry_details", "provision_names", "received_names"),
}
_LEAST: Final = 8  # bytes: a shorter word, a code of three digits, stands anywhere by chance
_WRITES: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_SEALED: Final = {"records.db", "records.db-wal", "records.db-shm"}
MOST: Final = 240
"""So many words of the records are looked for: who is one of hundreds leaves the same traces."""
_HEAD_BYTES: Final = 65_536
"""How much of a container is read: what stands before its sealed bytes."""


@dataclass
class Traces:
    """Hold every title that was shown and every file that was written, gone ones too."""

    titles: set[str] = field(default_factory=set)
    written: dict[str, bytes] = field(default_factory=dict)

    def watch(self, window: QWindow | None) -> None:
        """Note the title of a window that comes to the front, and what it changes to."""
        if window is not None:
            self.titles.add(window.title())
            window.windowTitleChanged.connect(self.titles.add)

    def hear(self, event: str, words: tuple[object, ...]) -> None:
        """Note a file that is opened for writing; read one that is about to go."""
        if event == "open" and _writes(words[1], words[2]):
            self.written.setdefault(_path(words[0]), b"")
        elif event in {"os.remove", "os.rename", "os.truncate"}:
            gone = _path(words[0])
            if gone in self.written:
                self.written[gone] += _content(Path(gone))

    def read(self, folder: Path, exports: Path) -> Iterator[tuple[str, bytes]]:
        """Yield what lies in the data folder and elsewhere, but for what the user kept herself."""
        for path in {*folder.rglob("*"), *map(Path, self.written)}:
            inside = path.is_relative_to(folder)
            if inside or not path.is_relative_to(exports):
                content = b"" if path.name in _SEALED else _content(path)
                yield str(path), content + self.written.get(str(path), b"")

    def beside(self) -> Iterator[tuple[str, bytes]]:
        """Yield what is left outside every file: titles, the clipboard, what Qt remembers."""
        for title in self.titles:
            yield "a window title", title.encode()
        yield "the clipboard", QGuiApplication.clipboard().text().encode()
        yield "Qt's settings", _content(Path(QSettings("QtProject").fileName()))


_heard: list[Traces] = []


def _listen(event: str, words: tuple[object, ...]) -> None:
    if _heard and event in {"open", "os.remove", "os.rename", "os.truncate"}:
        _heard[-1].hear(event, words)


sys.addaudithook(_listen)


@contextmanager
def aside() -> Iterator[None]:
    """Let a test write what another program would have written."""
    heard = [*_heard]
    _heard.clear()
    yield
    _heard.extend(heard)


def begin() -> Traces:
    """Listen from now on."""
    traces = Traces()
    _heard.append(traces)
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.focusWindowChanged.connect(traces.watch)
    return traces


def end(traces: Traces) -> None:
    """Listen no longer."""
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.focusWindowChanged.disconnect(traces.watch)
    _heard.remove(traces)


def words_of(desk: Desk) -> set[str]:
    """Return the names, codes, addresses and telephones of everybody in the records."""
    found = {TYPED}
    with desk.look() as unit:
        for table in schema.METADATA.sorted_tables:
            for column in table.c if table.name in _HOLDING else ():
                if column.name in _NAMING:
                    found |= set(unit.session.execute(select(column)).scalars())
    whole = sorted(word for word in found if word and len(word.encode()) >= _LEAST)
    return {TYPED, *whole[:: -(-len(whole) // MOST)]} if whole else {TYPED}


def given_away(places: Iterable[tuple[str, bytes]], words: Iterable[str]) -> set[str]:
    """Return in which places which words stand, in any spelling."""
    spelt = [(word, spelling) for word in words for spelling in _spellings(word)]
    return {
        f"{place}: {word}"
        for place, content in places
        for word, spelling in spelt
        if spelling in content or spelling in place.encode()
    }


def _spellings(word: str) -> set[bytes]:
    forms = {word, word.replace("　", ""), word.replace("　", " "), word.replace("-", "")}
    forms.add(json.dumps(word)[1:-1])
    coded = {_coded(form, code) for form in forms for code in ("utf-8", "utf-16-le", "cp932")}
    return coded - {b""}


def _coded(form: str, code: str) -> bytes:
    try:
        return form.encode(code)
    except UnicodeError:
        return b""  # that code has no such character


def _writes(mode: object, flags: object) -> bool:
    if isinstance(mode, str):
        return bool({"w", "a", "x", "+"} & set(mode))
    return isinstance(flags, int) and bool(flags & _WRITES)


def _path(given: object) -> str:
    if isinstance(given, str | bytes | os.PathLike):
        return os.path.realpath(os.fsdecode(given))
    return ""  # a file that stands open already


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEAD_BYTES) if path.suffix == ".skb" else file.read()
    except OSError:
        return b""
