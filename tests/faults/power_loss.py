"""Build what a disk could hold after the power failed at some moment of a recording.

What was synced stands. Of the rest, for each file by itself, writes are kept, lost or torn in
sectors at random, in any order, as a disk's own cache does it. Names made, moved or removed since
their folder was synced are kept up to some moment, as file systems with a journal do it.
"""

import random
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.recording import Event

SECTOR = 512
KEEPING = (0.0, 0.3, 0.7, 1.0)
STALE_SHARED_MEMORY = 32768


@dataclass
class File:
    """Hold the bytes of a file that are safe, and what may still be lost."""

    safe: bytearray
    pending: list[Event] = field(default_factory=list)


class Disk:
    """Play a recording onto files in memory; tell safe from pending."""

    def __init__(self, base: Path) -> None:
        self._now: dict[str, File | None] = {}
        for path in sorted(base.rglob("*")):
            place = str(path.relative_to(base))
            self._now[place] = None if path.is_dir() else File(bytearray(path.read_bytes()))
        self._safe = dict(self._now)
        self._names: list[tuple[Event, File | None]] = []

    def play(self, event: Event) -> None:
        """Let one event happen."""
        held = self._now.get(event.path)
        if event.kind in {"write", "cut", "copy"}:
            if held is not None:
                held.pending.append(self._copied(event) if event.kind == "copy" else event)
        elif event.kind == "sync":
            self._sync(event.path)
        elif event.kind != "acknowledge":
            self._rename(event)

    def image(self, folder: Path, chance: random.Random) -> None:
        """Write into an empty folder what could be left if the power failed now."""
        names = dict(self._safe)
        for event, held in self._names[: chance.randint(0, len(self._names))]:
            _name(names, event, held)
        folder.mkdir()
        for place in sorted(place for place, held in names.items() if held is None):
            (folder / place).mkdir(parents=True, exist_ok=True)
        for place, held in names.items():
            if held is not None and (folder / place).parent.is_dir():
                (folder / place).write_bytes(_torn(held, chance))
        if chance.random() < 0.5:  # shared memory is never synced: anything may lie there
            (folder / "records.db-shm").write_bytes(chance.randbytes(STALE_SHARED_MEMORY))

    def contents(self) -> dict[str, bytes]:
        """Return every file as the program sees it now, synced or not."""
        return {place: _seen(held) for place, held in self._now.items() if held is not None}

    def _copied(self, event: Event) -> Event:
        """Turn a copy into the write of what the other file holds now."""
        source = self._now[event.to]
        content = _seen(source)[event.start : event.start + event.length] if source else b""
        return Event("write", event.path, event.offset, content)

    def _sync(self, place: str) -> None:
        """Make a file's bytes safe, or the names in a folder."""
        held = self._now.get(place)
        if held is not None:
            for event in held.pending:
                _apply(held.safe, event)
            held.pending.clear()
            return
        mine = [one for one in self._names if _folder(one[0]) == place]
        for event, named in mine:
            _name(self._safe, event, named)
        self._names = [one for one in self._names if one not in mine]

    def _rename(self, event: Event) -> None:
        """Make, move or remove a name."""
        if event.kind == "make" and event.path in self._now:
            return
        held = self._now.get(event.path)
        if event.kind == "make" and event.to != "folder":
            held = File(bytearray())
        _name(self._now, event, held)
        self._names.append((event, held))


def _seen(held: File) -> bytes:
    """Return what a program reads of a file now."""
    content = bytearray(held.safe)
    for event in held.pending:
        _apply(content, event)
    return bytes(content)


def _folder(event: Event) -> str:
    """Return the folder in which a name was changed."""
    return str(Path(event.to if event.kind in {"move", "link"} else event.path).parent)


def _name(names: dict[str, File | None], event: Event, held: File | None) -> None:
    """Change a name in a table of names; what lies in a folder moves with it.

    Names of different folders reach the disk in any order: another file that has the name by now
    keeps it.
    """
    if held is not None:
        _name_file(names, event, held)
        return
    if event.kind == "make":
        names[event.path] = held
        return
    inside = [one for one in names if one == event.path or one.startswith(f"{event.path}/")]
    moved = {one: names.pop(one) for one in inside}
    if event.kind == "move":
        names.update({event.to + one[len(event.path) :]: file for one, file in moved.items()})


def _name_file(names: dict[str, File | None], event: Event, held: File) -> None:
    """Change the name of one file."""
    if event.kind == "make":
        if all(one is not held for one in names.values()):
            names[event.path] = held
        return
    if event.kind in {"move", "remove"} and names.get(event.path) is held:
        del names[event.path]
    if event.kind in {"move", "link"}:
        names[event.to] = held


def _apply(content: bytearray, event: Event) -> None:
    """Write into bytes, or cut them."""
    if event.kind == "cut":
        del content[event.offset :]
        content.extend(bytes(max(0, event.offset - len(content))))
        return
    content.extend(bytes(max(0, event.offset - len(content))))
    content[event.offset : event.offset + len(event.content)] = event.content


def _torn(held: File, chance: random.Random) -> bytes:
    """Keep some of what was not synced, whole or in some of its sectors."""
    content, keep = bytearray(held.safe), chance.choice(KEEPING)
    for event in held.pending:
        if chance.random() >= keep:
            continue
        if event.kind == "cut" or chance.random() < 0.7:
            _apply(content, event)
        else:
            for start in range(0, len(event.content), SECTOR):
                if chance.random() < 0.5:
                    piece = event.content[start : start + SECTOR]
                    _apply(content, Event("write", event.path, event.offset + start, piece))
    return bytes(content)


def relative(events: Sequence[Event], folder: Path) -> list[Event]:
    """Let the paths of events begin in their folder."""

    def place(path: str) -> str:
        return str(Path(path).relative_to(folder)) if path.startswith(str(folder)) else path

    return [
        event
        if event.kind == "acknowledge"
        else Event(
            event.kind,
            place(event.path),
            event.offset,
            event.content,
            place(event.to) if event.kind in {"move", "link", "copy"} else event.to,
            event.start,
            event.length,
        )
        for event in events
    ]


def fresh(folder: Path) -> Path:
    """Clear a place for the next image."""
    if folder.exists():
        shutil.rmtree(folder)
    return folder
