"""Judge where a data folder may lie: on a disk of this PC, and on nothing that copies itself.

SQLite's log is memory that programs of one machine share; over a network and under a program that
synchronises folders it breaks the records without a word (SAFETY §1).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final


class FolderKind(Enum):
    """Name what a folder lies on."""

    disk = "disk"
    network = "network"
    synchronised = "synchronised"
    removable = "removable"


@dataclass(frozen=True)
class FolderPlace:
    """Hold what a folder lies on, and the name by which people know it."""

    kind: FolderKind
    name: str = ""


DISK: Final = FolderPlace(FolderKind.disk)
_HERE: Final = (
    "{folder} は{place}です。記録が壊れるおそれがあるため、何もせずに止めました。"
    "このPCの内蔵ディスクのフォルダを指定してください。"
)
_MOVE: Final = "すでに記録があるときは、フォルダごと内蔵ディスクへ移してから開いてください。"
_SEVERAL: Final = "何台かのPCで使うときは、共有のPostgreSQL（--database）を使ってください。"
_WORDS: Final[Mapping[FolderKind, str]] = {
    FolderKind.network: "ネットワークの共有フォルダ（{name}）の中",
    FolderKind.synchronised: "ほかの場所と同期するフォルダ（{name}）の中",
}
REMOVABLE: Final = (
    "記録が、取り外しのできるディスクにあります。使っている間は抜かないでください。"
    "紛失や盗難に備え、ふだんは内蔵ディスクに置くことをお勧めします。"
)


def refusal(folder: str, place: FolderPlace) -> str:
    """Return why no records may lie in a place; empty where they may."""
    words = _WORDS.get(place.kind)
    if words is None:
        return ""
    return _HERE.format(folder=folder, place=words.format(name=place.name)) + _MOVE + _SEVERAL
