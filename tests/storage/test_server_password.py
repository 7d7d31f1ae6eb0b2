"""A server that asks for the password of its role: none, a wrong one, and the right one."""

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from app.office import server_address
from app.office.server_address import PasswordNeeded
from app.storage.errors import RecordsOutOfReach
from tests.storage.server import OWNER, PROGRAM, Server, programs

RIGHT = "plainly fictional words"


@pytest.fixture(scope="module")
def asking() -> Iterator[Server]:
    """Start a server of its own that lets only the owner in without a password."""
    binaries = programs()
    if binaries is None:
        pytest.skip("PostgreSQL is not installed: apt-get install postgresql")
    with Server(binaries) as running:
        running.execute("postgres", f"ALTER ROLE {PROGRAM} PASSWORD '{RIGHT}'")
        where = running.url("postgres", OWNER).replace("+psycopg", "")
        with psycopg.connect(where) as connection:
            (path,) = connection.execute("SHOW hba_file").fetchone() or ("",)
        Path(path).write_text(f"local all {OWNER} trust\nlocal all all scram-sha-256\n")
        running.execute("postgres", "SELECT pg_reload_conf()")
        yield running


def test_a_missing_password_is_asked_for_and_a_wrong_one_is_told(
    asking: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("PGPASSWORD", raising=False)
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "none"))
    place = server_address.read(asking.url("postgres", PROGRAM))
    assert server_address.wants_password(place)
    with pytest.raises(PasswordNeeded):
        server_address.answers(place)
    with pytest.raises(RecordsOutOfReach, match="役割のパスワードが違います"):
        server_address.wants_password(place.with_password("another"))
    known = place.with_password(RIGHT)
    assert not server_address.wants_password(known)
    assert RIGHT not in repr(known)


def test_a_password_file_is_enough(
    asking: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "pgpass"
    file.write_text(f"*:*:*:{PROGRAM}:{RIGHT}\n")
    file.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(file))
    assert not server_address.wants_password(server_address.read(asking.url("postgres", PROGRAM)))
