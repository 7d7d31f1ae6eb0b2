"""Know the way into one data folder, with the clock and the randomness of this machine."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.office import access, kept_files
from app.office.access import FirstStart
from app.office.desk import Clock, Desk
from app.office.sheet_place import sheet_place


@dataclass(frozen=True)
class Doors:
    """Open the records of a folder, or make them."""

    folder: Path
    clock: Clock
    randomness: Callable[[int], bytes]

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

    def create(self, setup: FirstStart, sheet: Path) -> None:
        """Make the records with their first administrator, once their recovery sheet is saved.

        Raises:
            Refused: the sheet cannot be saved there, or the folder is taken; nothing was made.
        """
        with sheet_place(sheet, self.folder):
            access.create(
                self.folder,
                setup,
                clock=self.clock,
                randomness=self.randomness,
                hand_over=lambda content: kept_files.keep(sheet, lambda: content),
            )
