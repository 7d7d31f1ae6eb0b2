"""An address of a server: no password in it, no open wire, nothing that leads elsewhere."""

from pathlib import Path

import pytest

from app import paths
from app.rules.errors import Refused
from app.storage import server_place

PASSWORD = "himitsu-no-kotoba"


@pytest.mark.parametrize(
    "typed",
    [
        f"postgresql+psycopg://yaku:{PASSWORD}@server.example/kiroku",
        f"postgresql://yaku@server.example/kiroku?password={PASSWORD}",
    ],
)
def test_a_password_in_the_address_is_refused_and_not_repeated(typed: str) -> None:
    with pytest.raises(Refused, match="パスワードを書くと") as refused:
        server_place.read(typed)
    assert PASSWORD not in refused.value.sentence


@pytest.mark.parametrize(
    "typed",
    [
        *("", "kiroku", "mysql://yaku@server.example/kiroku", "postgresql+asyncpg://y@s/k"),
        *("postgresql://server.example/kiroku", "postgresql://yaku@server.example"),
        "postgresql://yaku@server.example/kiroku?host=other.example",
        "postgresql://yaku@/kiroku?host=/run/postgresql,db.example",
        "postgresql://yaku@localhost,db.example/kiroku",
    ],
)
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(Refused, match="書き方が違います。何も変えていません"):
        server_place.read(typed)


@pytest.mark.parametrize(
    "asked", ["hostaddr=10.0.0.1", "service=x", "options=-csearch_path%3Dx", "sslmode=a&sslmode=b"]
)
def test_what_leads_elsewhere_is_refused(asked: str) -> None:
    with pytest.raises(Refused, match="使えない指定"):
        server_place.read(f"postgresql://yaku@server.example/kiroku?{asked}")


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer", "verify-ca"])
def test_an_open_wire_to_another_machine_is_refused(mode: str) -> None:
    for host in ("server.example", "192.168.1.5", "localhost.example"):
        with pytest.raises(Refused, match="暗号化した通信でだけ"):
            server_place.read(f"postgresql://yaku@{host}/kiroku?sslmode={mode}")


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("server.example/kiroku?sslmode=bogus", "sslmode に「bogus」という指定はありません。何も"),
        ("localhost/kiroku?sslmode=bogus", "sslmode に「bogus」という指定はありません。何も"),
        ("server.example:99999/kiroku", "ポート「99999」は使えません。何も変えていません"),
        ("server.example:0/kiroku", "ポート「0」は使えません"),
        ("server.example/kiroku?port=12x", "ポート「12x」は使えません"),
    ],
)
def test_what_no_server_could_have_is_told_as_such(address: str, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        server_place.read(f"postgresql://yaku@{address}")


def test_the_wire_is_closed_unless_somebody_says_less() -> None:
    far = "postgresql://yaku@server.example/kiroku"
    assert server_place.read(far).wire == {"sslmode": "verify-full"}
    assert server_place.read(f"{far}?sslmode=require").wire == {"sslmode": "require"}


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", ""])
def test_this_machine_needs_no_certificate(host: str) -> None:
    place = server_place.read(f"postgresql://yaku@{host}/kiroku")
    assert place.wire == {"sslmode": "prefer"}


def test_the_password_is_not_shown() -> None:
    place = server_place.read("postgresql://yaku@server.example/kiroku").with_password(PASSWORD)
    assert PASSWORD not in repr(place)
    assert place.label == "サーバー server.example／kiroku"


def test_each_office_has_a_folder_of_its_own() -> None:
    typed = ("a.example/kiroku", "b.example/kiroku", "a.example/other", "a.example:5433/kiroku")
    folders = {paths.server_folder(f"postgresql://yaku@{one}") for one in typed}
    assert len({*folders, paths.default_data_folder()}) == len(typed) + 1
    same = {paths.server_folder(f"postgresql://{one}@a.example/kiroku") for one in ("a", "b")}
    assert len(same) == 1
    assert paths.server_folder("postgresql://[").parent == paths.default_data_folder().parent


def test_the_usual_port_leads_to_the_same_folder_named_or_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    named, unnamed = (f"postgresql://yaku@a.example{one}/kiroku" for one in (":5432", ""))
    monkeypatch.setattr(Path, "exists", lambda _path: True)  # two of earlier versions
    earlier = paths.server_folder(named), paths.server_folder(unnamed)
    assert earlier[0] != earlier[1]
    monkeypatch.undo()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert paths.server_folder(named) == paths.server_folder(unnamed) == earlier[1]
    for one in earlier:
        one.mkdir()
        assert paths.server_folder(named) == paths.server_folder(unnamed) == one
        one.rmdir()


def test_an_address_that_is_no_text_is_refused() -> None:
    typed = "postgresql://yaku\udcff@server.example/kiroku"
    with pytest.raises(Refused, match="書き方が違います"):
        server_place.read(typed)
    assert paths.server_folder(typed).parent == paths.default_data_folder().parent
