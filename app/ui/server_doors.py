"""Know the way to records on a server, which nobody makes from a window."""

from dataclasses import dataclass

from app.office import shared_access
from app.office.access import FolderState
from app.office.desk import Desk
from app.office.server_address import ServerPlace
from app.ui.doors import Doors


@dataclass(frozen=True)
class ServerDoors(Doors):
    """Open the records of a server; what keeps somebody out is told where they sign in."""

    place: ServerPlace

    @property
    def label(self) -> str:
        """Return how the place is named to whoever stands before it."""
        return self.place.label

    def state(self) -> FolderState:
        """Tell that records are to be opened; whether the server answers shows at the sign-in."""
        return "ready"

    def wait_s(self) -> int:
        """Return 0: how long to wait only the server knows, who says so when it is asked."""
        return 0

    def by_password(self, login: str, typed: str) -> Desk:
        """Open the records with a password."""
        return shared_access.sign_in(
            self.place, self.folder, login, typed, clock=self.clock, randomness=self.randomness
        )

    def by_sheet(self, login: str, typed: str) -> Desk:
        """Open the records with the characters of the recovery sheet."""
        return shared_access.sign_in_with_recovery(
            self.place, self.folder, login, typed, clock=self.clock, randomness=self.randomness
        )
