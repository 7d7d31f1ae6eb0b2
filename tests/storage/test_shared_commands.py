"""Commands before records on a server: founded, used and moved from one line each."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app import logs
from app.cli import asking
from app.cli.run import run
from app.letters import extraction
from app.storage import server_place
from app.storage.errors import PasswordNeeded
from tests import quick
from tests.office import seats
from tests.office.seats import CLERK, MANAGER, TYPED
from tests.storage.server import OWNER, PROGRAM
from tests.storage.shared_offices import SharedOffice

Command = Callable[..., tuple[int, str]]


@pytest.fixture
def command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Command]:
    """Run a command in this process; its home is a scratch folder, nobody sits at a keyboard."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    monkeypatch.setenv("SUKUSUKU_PASSWORD", TYPED)
    monkeypatch.delenv("SUKUSUKU_NEW_PASSWORD", raising=False)
    monkeypatch.setattr(asking, "_somebody_types", lambda: False)

    def sukusuku(*words: object) -> tuple[int, str]:
        status = run([str(word) for word in words])
        said = capsys.readouterr()
        return status, said.out + said.err

    yield sukusuku
    logs.stop()


def test_an_office_is_founded_and_used_by_commands(
    command: Command, new_database: Callable[[], str], tmp_path: Path
) -> None:
    url, sheet = new_database(), tmp_path / "紙" / "復旧用シート.pdf"
    begin = ("init", "--database", url, "--admin", MANAGER, "--recovery-sheet", sheet)
    status, said = command(*begin)
    assert status == 1
    assert "--program-role に、表の持ち主ではない役割" in said
    status, said = command(*begin, "--program-role", PROGRAM)
    assert status == 0, said
    assert "サーバーのディスクの暗号化は、サーバーの担当の方に" in said
    assert sheet.read_bytes().startswith(b"%PDF")
    daily = url.replace(f"//{OWNER}@", f"//{PROGRAM}@")
    assert command("--database", daily, "staff", "list")[0] == 0
    status, said = command("--database", daily, "history", "verify", "--json")
    assert status == 0, said
    # As the owner of the tables nobody works day by day.
    status, said = command("--database", url, "staff", "list")
    assert (status, "日々の仕事には使えません" in said) == (1, True)
    assert command("database", "upgrade", "--database", url, "--program-role", PROGRAM)[0] == 0


def test_members_are_found_at_the_server(command: Command, shared_office: SharedOffice) -> None:
    where = ("--database", shared_office.url, "--staff", CLERK)
    status, said = command(*where, "members", "find", "")
    assert status == 0, said
    status, said = command("--database", shared_office.url, "members", "find", "")
    assert (status, "--staff で指定" in said) == (1, True)


@pytest.mark.parametrize("verb", [("demo",), ("--demo",)])
def test_practice_stays_in_folders(
    command: Command, shared_office: SharedOffice, verb: tuple[str, ...]
) -> None:
    status, said = command("--database", shared_office.url, *verb)
    assert (status, "サーバーの記録（--database）ではできません" in said) == (1, True)


@pytest.mark.parametrize("verb", ["encrypt", "decrypt"])
def test_the_encryption_of_a_server_is_its_own(
    command: Command, shared_office: SharedOffice, verb: str
) -> None:
    status, said = command("--database", shared_office.url, "--staff", MANAGER, verb)
    assert status == 1
    assert "サーバーの記録の暗号化は、サーバーの側で決まります。何も変えていません" in said


def test_a_renewed_sheet_names_the_server(
    command: Command, shared_office: SharedOffice, tmp_path: Path
) -> None:
    sheet = tmp_path / "紙.pdf"
    where = ("--database", shared_office.url, "--staff", MANAGER)
    status, said = command(*where, "recovery-sheet", sheet)
    assert status == 0, said
    printed = extraction.text(sheet.read_bytes())
    assert shared_office.database in printed
    assert "SukusukuMadoguchi-" not in printed


def test_an_upgrade_says_whom_it_shuts_out(command: Command, shared_office: SharedOffice) -> None:
    url = shared_office.server.url(shared_office.database, OWNER)
    shared_office.server.execute("postgres", "CREATE ROLE next_one LOGIN")
    upgrade = ("database", "upgrade", "--database", url, "--program-role", "next_one")
    try:
        status, said = command(*upgrade)
        assert status == 0, said
        assert f"役割「{PROGRAM}」は、この記録でもう仕事ができません" in said
        status, said = command(*upgrade)
        assert (status, "もう仕事ができません" in said) == (0, False)
    finally:
        shared_office.server.execute(shared_office.database, "DROP OWNED BY next_one")
        shared_office.server.execute("postgres", "DROP ROLE next_one")


def test_a_folder_is_moved(
    command: Command,
    new_database: Callable[[], str],
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    made = quick.made_once(tmp_path_factory, "office", seats.begin)
    folder, url = shutil.copytree(made, tmp_path / "記録"), new_database()
    move = ("move-to-server", "--data", folder, "--staff", MANAGER, "--program-role", PROGRAM)
    status, said = command(*move)
    assert (status, "移す先がありません" in said) == (1, True)
    status, said = command(*move, "--database", url)
    assert status == 0, said
    assert "元の記録と同じことを確かめました" in said
    status, said = command("--data", folder, "--staff", MANAGER, "staff", "list")
    assert (status, "へ移してあります" in said) == (1, True)
    daily = url.replace(f"//{OWNER}@", f"//{PROGRAM}@")
    assert command("--database", daily, "--staff", CLERK, "staff", "list")[0] == 0


def test_a_password_that_is_missing_is_asked_for_or_told(
    command: Command, shared_office: SharedOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[str | None] = []

    def answers(place: server_place.ServerPlace) -> None:
        given.append(place.password)
        if place.password is None:
            raise PasswordNeeded("要ります。")

    monkeypatch.setattr("app.office.server_address.answers", answers)
    find = ("--database", shared_office.url, "--staff", CLERK, "members", "find", "")
    status, said = command(*find)
    assert (status, "pgpassファイルに書くか" in said) == (1, True)
    monkeypatch.setattr(asking, "_somebody_types", lambda: True)
    monkeypatch.setattr("getpass.getpass", lambda prompt: f"himitsu {prompt}")
    assert command(*find)[0] == 0
    assert given[-1] == f"himitsu サーバーの役割 {PROGRAM} のパスワード: "


def test_a_window_asks_for_the_password_itself(
    command: Command, shared_office: SharedOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[server_place.ServerPlace] = []

    def answers(_place: server_place.ServerPlace) -> None:
        raise PasswordNeeded("要ります。")

    def open_shared(_folder: Path, place: server_place.ServerPlace) -> int:
        opened.append(place)
        return 0

    monkeypatch.setattr("app.office.server_address.answers", answers)
    monkeypatch.setattr("app.cli.late._demand_screen", lambda: None)
    monkeypatch.setattr("app.bootstrap.shared_window.open_shared", open_shared)
    assert command("--database", shared_office.url)[0] == 0
    assert [place.password for place in opened] == [None]


def test_a_password_in_the_address_is_seen_nowhere(command: Command, tmp_path: Path) -> None:
    status, said = command("--database", "postgresql://a:himitsu9@h/d", "members", "find", "")
    assert status == 1
    assert "パスワードを書くと" in said
    written = b"".join(one.read_bytes() for one in tmp_path.rglob("*") if one.is_file())
    assert "himitsu9" not in said
    assert b"himitsu9" not in written
