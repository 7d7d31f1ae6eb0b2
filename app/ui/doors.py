"""Know the way into one data folder, with the clock and the randomness of this machine."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from app.office import access
from app.office.access import FirstStart, FolderState
from app.office.desk import Clock, Desk
from app.office.sheet_proof import SheetProof


@dataclass(frozen=True)
class FirstSheet:
    """Hold the recovery sheet of new records; its proof asks for six of its characters."""

    content: bytes = field(repr=False)
    proof: SheetProof


@dataclass(frozen=True)
class Doors:
    """Open the records of a folder, or make them."""

    folder: Path
    clock: Clock
    randomness: Callable[[int], bytes]

    @property
    def label(self) -> str:
        """Return how the place is named to whoever stands before it."""
        return str(self.folder)

    def state(self) -> FolderState:
        """Tell whether records are there, or may be made."""
        return access.state_of(self.folder)

    def by_password(self, login: str, typed: str) -> Desk:
        """Open the records with a password; takes about a quarter of a second."""
        return access.sign_in(
            self.folder, login, typed, clock=self.clock, randomness=self.randomness
        )

    def by_sheet(self, login: str, typed: str) -> Desk:
        """Open the records with the characters of the recovery sheet."""
        return access.sign_in_with_recovery(
            self.folder, login, typed, clock=self.clock, randomness=self.randomness
        )

    def wait_s(self) -> int:
        """Return how many seconds the door stays shut after too many wrong guesses."""
        return access.wait_before(self.folder, self.clock)

    def create(self, setup: FirstStart, hand_over: Callable[[bytes], object]) -> FirstSheet:
        """Make the records with their first administrator, once `hand_over` has their sheet.

        Raises:
            Refused: the sheet could not be handed over, or the folder is taken; nothing was made.
        """
        proofs: list[SheetProof] = []
        content = access.create(
            self.folder,
            setup,
            clock=self.clock,
            randomness=self.randomness,
            hand_over=hand_over,
            prove=proofs.append,
        )
        return FirstSheet(content, proofs[0])
