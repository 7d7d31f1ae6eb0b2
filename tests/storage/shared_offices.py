"""Found an office on the server once, and give each test a copy of its own."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from app.office import shared_access, staff
from app.office.access import FirstStart
from app.office.desk import Desk
from app.office.staff import NewStaff
from app.storage import server_place
from app.storage.server_place import ServerPlace
from tests.office import seats
from tests.office.seats import QUICK, TYPED, Watch
from tests.storage.server import OWNER, PROGRAM, Server

FOUNDED = "founded"
_numbers = count(1)


@dataclass
class SharedOffice:
    """Hold an office on the server; each sitting is another PC."""

    server: Server
    database: str
    folder: Path
    sheet: bytes = b""
    watch: Watch = field(default_factory=Watch)
    opened: list[Desk] = field(default_factory=list)

    @property
    def url(self) -> str:
        """Return the address of every day."""
        return self.server.url(self.database, PROGRAM)

    @property
    def place(self) -> ServerPlace:
        """Return the place of every day."""
        return server_place.read(self.url)

    def sit(self, login: str = seats.MANAGER, typed: str = TYPED) -> Desk:
        """Sign in at one more PC."""
        desk = shared_access.sign_in(
            self.place,
            self.folder / f"席{len(self.opened)}",
            login,
            typed,
            clock=self.watch,
            randomness=seats.dice(len(self.opened)).randbytes,
        )
        self.opened.append(desk)
        return desk


def found(server: Server, folder: Path) -> None:
    """Found the office that every test copies, with one person of each role."""
    server.execute("postgres", f"CREATE DATABASE {FOUNDED}")
    setup = FirstStart(seats.MANAGER, "試験　管理子", TYPED, cost=QUICK)
    shared_access.create(
        server_place.read(server.url(FOUNDED, OWNER)),
        PROGRAM,
        setup,
        clock=Watch(),
        randomness=seats.dice().randbytes,
        hand_over=(folder / "復旧用シート.pdf").write_bytes,
    )
    first = SharedOffice(server, FOUNDED, folder).sit()
    for login, role in seats.ROLES.items():
        staff.add(first, NewStaff(login, f"試験　{role.word}", TYPED, frozenset({role})))
    seats.settle_passwords(first)
    first.close()


def copied(server: Server, folder: Path) -> Iterator[SharedOffice]:
    """Give a copy of the office that was founded."""
    name = f"office_{next(_numbers)}"
    server.execute("postgres", f"CREATE DATABASE {name} TEMPLATE {FOUNDED} STRATEGY FILE_COPY")
    office = SharedOffice(server, name, folder)
    yield office
    for desk in office.opened:
        desk.close()
    server.execute("postgres", f"DROP DATABASE {name} WITH (FORCE)")
