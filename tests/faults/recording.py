"""Read from strace what a child wrote, in order: bytes, lengths, names, and what it made last.

Each call becomes an event. A write that was not followed by fsync may be lost or torn when the
power fails, and so may a name (made, moved, removed) whose folder was not synced.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

CALLS = (
    *("openat", "creat", "lseek", "write", "pwrite64", "writev", "pwritev", "sendto"),
    *("ftruncate", "truncate", "fallocate", "fsync", "fdatasync", "sendfile", "copy_file_range"),
    *("rename", "renameat", "renameat2", "unlink", "unlinkat", "rmdir", "mkdir", "mkdirat"),
    *("link", "linkat", "symlink", "symlinkat"),
)
SOME_HERE = ",".join(f"?{name}" for name in CALLS)
"""Not every kind of processor has every call."""
WORDS = ("-y", "-xx", "-s", "100000000", "-e", f"trace={SOME_HERE}")
ON_OPEN = {"write", "pwrite64", "ftruncate", "fsync", "fdatasync", "lseek", "sendfile"}
UNKNOWN = {"writev", "pwritev", "fallocate", "copy_file_range", "truncate", "creat"}
UNKNOWN |= {"symlink", "symlinkat"}

_LINE = re.compile(r"(\d+) +(\w+)\((.*)\) += (-?\d+)(.*)$")
_OPEN_END = re.compile(r"(\d+) +(\w+)\((.*) <unfinished \.\.\.>$")
_RESUMED = re.compile(r"(\d+) +<\.\.\. (\w+) resumed>(.*)$")
_HEX = re.compile(r"[\"<]((?:\\x[0-9a-f]{2})*)[\">]")
_START = re.compile(r", \[(\d+)\]")
_AT = re.compile(r"(AT_FDCWD|\d+)<((?:\\x[0-9a-f]{2})*)>, \"((?:\\x[0-9a-f]{2})*)\"")

Kind = Literal["write", "copy", "cut", "sync", "make", "link", "move", "remove", "acknowledge"]


@dataclass(frozen=True)
class Event:
    """Hold one thing that happened to a file, by its path at that moment.

    A copy takes `length` bytes from `start` of the file `to`.
    """

    kind: Kind
    path: str = ""
    offset: int = 0
    content: bytes = field(default=b"", repr=False)
    to: str = ""
    start: int = 0
    length: int = 0


class UnreadableCall(Exception):
    """Say that the child made a call whose effect this recording does not know."""


def read(log: Path, folder: Path) -> list[Event]:
    """Read the events inside a folder from what strace wrote."""
    reader = _Reader(str(folder))
    with log.open(encoding="ascii") as lines:
        for call in _calls(lines):
            reader.take(*call)
    return reader.events


def _calls(lines: Iterator[str]) -> Iterator[tuple[str, str, int]]:
    """Yield name, arguments and answer of every call that did something."""
    begun: dict[str, str] = {}
    for line in lines:
        text = line.rstrip("\n")
        if unfinished := _OPEN_END.match(text):
            begun[unfinished[1]] = unfinished[3]
            continue
        if resumed := _RESUMED.match(text):
            text = f"{resumed[1]} {resumed[2]}({begun.pop(resumed[1], '')}{resumed[3]}"
        whole = _LINE.match(text)
        if whole and not whole[4].startswith("-"):
            yield whole[2], f"{whole[3]}{whole[5]}", int(whole[4])


class _Reader:
    """Turn calls into events, keeping where each open file is written next."""

    def __init__(self, folder: str) -> None:
        self.events: list[Event] = []
        self._folder = folder
        self._at: dict[str, int] = {}

    def take(self, name: str, words: str, answer: int) -> None:
        """Take one call."""
        texts = [bytes.fromhex(one.replace("\\x", "")) for one in _HEX.findall(words)]
        if name == "sendto":
            self._acknowledge(texts[-1])
            return
        paths = [text.decode(errors="replace") for text in texts[:1]]
        if name in ON_OPEN:
            if self._is_ours(paths[0]):
                self._on_open(name, words, answer, texts)
        elif self._is_ours((_paths(words) or paths or [""])[0]):
            if name in UNKNOWN:
                raise UnreadableCall(f"{name}({words[:200]})")
            self._on_name(name, words, answer)

    def _is_ours(self, path: str) -> bool:
        """Tell whether a path lies in the folder and its bytes outlive the power."""
        inside = path == self._folder or path.startswith(f"{self._folder}/")
        return inside and not path.endswith("-shm") and not path.endswith("(deleted)")

    def _acknowledge(self, words: bytes) -> None:
        """Note what the child acknowledged."""
        if words.startswith(b"+"):
            told = words[1:].decode().strip()
            self.events.append(Event("acknowledge", told))

    def _on_open(self, name: str, words: str, answer: int, texts: list[bytes]) -> None:
        """Take a call on an open file."""
        path, handle = texts[0].decode(), words.split("<", 1)[0]
        if name == "lseek":
            self._at[handle] = answer
        elif name in {"fsync", "fdatasync"}:
            self.events.append(Event("sync", path))
        elif name == "ftruncate":
            self.events.append(Event("cut", path, int(words.rsplit(", ", 1)[1])))
        elif name == "sendfile":
            self._copy(handle, words, answer, [text.decode() for text in texts])
        elif name == "pwrite64":
            offset = int(words.rsplit(", ", 1)[1])
            self.events.append(Event("write", path, offset, texts[1][:answer]))
        else:
            offset = self._at.get(handle, 0)
            self.events.append(Event("write", path, offset, texts[1][:answer]))
            self._at[handle] = offset + answer

    def _copy(self, handle: str, words: str, answer: int, paths: list[str]) -> None:
        """Take a call that writes what it reads from another file."""
        start = _START.search(words)
        if start is None or not self._is_ours(paths[1]):
            raise UnreadableCall(f"sendfile({words[-100:]}) from {paths[1]}")
        at = self._at.get(handle, 0)
        event = Event("copy", paths[0], at, to=paths[1], start=int(start[1]), length=answer)
        self.events.append(event)
        self._at[handle] = at + answer

    def _on_name(self, name: str, words: str, answer: int) -> None:
        """Take a call that makes, moves or removes a name."""
        paths = _paths(words)
        if name == "openat":
            self._at[str(answer)] = 0
            if "O_APPEND" in words:
                raise UnreadableCall(words[-200:])
            if "O_CREAT" in words:
                self.events.append(Event("make", paths[0]))
            if "O_TRUNC" in words:
                self.events.append(Event("cut", paths[0], 0))
        elif name in {"mkdir", "mkdirat"}:
            self.events.append(Event("make", paths[0], to="folder"))
        elif name in {"rename", "renameat", "renameat2"}:
            self.events.append(Event("move", paths[0], to=paths[1]))
        elif name in {"link", "linkat"}:
            self.events.append(Event("link", paths[0], to=paths[1]))
        else:
            self.events.append(Event("remove", paths[0]))


def _paths(words: str) -> list[str]:
    """Return the paths that a call names, relative ones from the folder they are named in."""
    found = [
        str(Path(_text(at)) / _text(name)) if at else _text(name)
        for at, name in (
            (match[2], match[3]) if match[2] is not None else ("", match[4])
            for match in _EITHER.finditer(words)
        )
    ]
    return [path.rstrip("/") for path in found]


_EITHER = re.compile(rf"{_AT.pattern}|(?<![<\w])\"((?:\\x[0-9a-f]{{2}})*)\"")


def _text(spelt: str) -> str:
    """Read a path that strace spelt in hex."""
    return bytes.fromhex(spelt.replace("\\x", "")).decode(errors="replace")
