"""Read where an office's records lie on a server, and refuse what would give secrets away.

The password never stands in the address: it would be seen in the list of running programs and in
the history of the shell. Outside this machine the wire is encrypted and the server proves itself.
"""

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from app.rules.errors import Refused

DRIVERS: Final = ("postgresql+psycopg", "postgresql")
EXAMPLE: Final = "postgresql+psycopg://ROLE@HOST/DATABASE"
_UNCHANGED: Final = "何も変えていません。"
_SHAPE: Final = (
    f"--database の書き方が違います。{_UNCHANGED}"
    f"{EXAMPLE} の形で、役割・サーバー・データベースの名前を書いてください。"
)
_GIVEN_AWAY: Final = (
    "データベースのURLにパスワードを書くと、ほかの人に見えるところに残ります。つながずに止めました。"
    "URLから除き、パスワードはpgpassファイルに書くか、聞かれたときに入力してください。"
    "書いたパスワードは、変えておくことをお勧めします。"
)
_UNKNOWN: Final = (
    "--database に使えない指定「{name}」があります。{unchanged}"
    "使えるのは host、port、sslmode、sslrootcert、sslcert、sslkey、passfile です。"
)
_OPEN_WIRE: Final = (
    "別のPCのサーバーには、暗号化した通信でだけつなぎます。{unchanged}"
    "sslmode は verify-full（サーバーの証明書も確かめる）か、"
    "閉じた網の中に限り require にしてください。"
)
_NO_WIRE: Final = (
    "--database の sslmode に「{mode}」という指定はありません。{unchanged}"
    "verify-full か require を書いてください。"
)
_PORT: Final = (
    "--database のポート「{port}」は使えません。{unchanged}1から65535までの数を書いてください。"
)
_HIGHEST_PORT: Final = 65_535
_KNOWN: Final = frozenset(
    {"host", "port", "sslmode", "sslrootcert", "sslcert", "sslkey", "passfile"}
)
_WIRES: Final = frozenset({"disable", "allow", "prefer", "require", "verify-ca", "verify-full"})
_CLOSED_WIRES: Final = frozenset({"verify-full", "require"})


@dataclass(frozen=True)
class ServerPlace:
    """Hold the address of one database, without a password, and the password apart from it."""

    url: URL
    wire: Mapping[str, str]
    password: str | None = field(default=None, repr=False)

    @property
    def label(self) -> str:
        """Return how screens and sentences name the place."""
        return label_of(self.url)

    @property
    def role(self) -> str:
        """Return the role by which the program signs in to the server."""
        return self.url.username or ""

    def with_password(self, typed: str) -> "ServerPlace":
        """Return the place with the password of the role."""
        return replace(self, password=typed)


def label_of(url: URL) -> str:
    """Return how an address is named to people."""
    host = _host_of(url)
    return f"サーバー {'このPC' if _is_socket(host) else host}／{url.database}"


def _host_of(url: URL) -> str:
    return str(url.host or url.query.get("host") or "")


def read(typed: str) -> ServerPlace:
    """Read an address as it stands on a command line.

    Raises:
        Refused: it is none, holds a password, or would go over an open wire.
    """
    try:
        typed.encode()  # what is no text reaches no server
        url = make_url(typed)
    except (ArgumentError, ValueError) as error:
        raise Refused(_SHAPE) from error
    if url.password is not None or "password" in url.query:
        raise Refused(_GIVEN_AWAY)
    if url.drivername not in DRIVERS or not (url.username and url.database):
        raise Refused(_SHAPE)
    asked = {name: value for name, value in url.query.items() if isinstance(value, str)}
    for name in url.query:
        if name not in _KNOWN or name not in asked:
            raise Refused(_UNKNOWN.format(name=name, unchanged=_UNCHANGED))
    host = url.host or asked.get("host", "")
    if (url.host and "host" in asked) or "," in host:  # of several hosts none would be proven
        raise Refused(_SHAPE)
    _refuse_port(url, asked)
    return ServerPlace(url.set(drivername=DRIVERS[0]), _wire(host, asked))


def _refuse_port(url: URL, asked: Mapping[str, str]) -> None:
    named = [str(url.port)] if url.port is not None else []
    for one in (*named, *(text for name, text in asked.items() if name == "port")):
        if not (one.isascii() and one.isdigit() and 0 < int(one) <= _HIGHEST_PORT):
            raise Refused(_PORT.format(port=one, unchanged=_UNCHANGED))


def _wire(host: str, asked: Mapping[str, str]) -> Mapping[str, str]:
    mode = asked.get("sslmode")
    if mode is not None and mode not in _WIRES:
        raise Refused(_NO_WIRE.format(mode=mode, unchanged=_UNCHANGED))
    if is_here(host):
        return {"sslmode": mode or "prefer"}
    if mode is not None and mode not in _CLOSED_WIRES:
        raise Refused(_OPEN_WIRE.format(unchanged=_UNCHANGED))
    return {"sslmode": mode or "verify-full"}


def is_here(host: str) -> bool:
    """Tell whether a host is this machine: a Unix socket or a loopback address."""
    if _is_socket(host) or host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False  # a name, or several at once


def _is_socket(host: str) -> bool:
    return not host or host.startswith(("/", "@"))
