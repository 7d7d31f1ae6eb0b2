"""Say what a place of key slots offers; a data folder has a file for it, a server a table."""

from contextlib import AbstractContextManager
from typing import Protocol


class RingPlace(Protocol):
    """Keep the text of a key ring; what it means stands in `key_file`."""

    def read(self) -> str:
        """Return the text; whoever cannot raises NotOurRecords or RecordsOutOfReach."""
        ...

    def write(self, text: str) -> None:
        """Write the text whole or not at all, and wait until it is kept."""
        ...

    def held(self) -> AbstractContextManager[None]:
        """Let nobody else change the ring meanwhile; whoever waits too long is told so."""
        ...
