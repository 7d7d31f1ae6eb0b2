"""Run a private PostgreSQL server for the tests: Unix socket only, in a folder of its own."""

import os
import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self

import psycopg

OWNER = "owner"
PROGRAM = "program"
_PATIENCE_S = 60
_LIKE_DEBIAN = Path("/usr/lib/postgresql")


def programs() -> Path | None:
    """Find the folder of PostgreSQL's own programs; None where it is not installed."""
    if os.name != "posix":
        return None  # the tests speak to it by a Unix socket
    numbered = [path for path in _LIKE_DEBIAN.glob("*/bin") if (path / "initdb").exists()]
    if numbered:
        return max(numbered, key=lambda path: [int(one) for one in re.findall(r"\d+", str(path))])
    found = shutil.which("initdb")
    return Path(found).resolve().parent if found else None


class Server:
    """Start a server on entering and stop it on leaving; nothing of it is left behind."""

    def __init__(self, binaries: Path) -> None:
        self._binaries = binaries
        self._folder = Path(tempfile.mkdtemp(prefix="pg-"))
        # initdb refuses root; Debian's package brings a user for it.
        self._user = "postgres" if os.geteuid() == 0 else None
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        if self._user:
            shutil.chown(self._folder, self._user, self._user)
        self._run("initdb", "-D", "data", "-U", OWNER, "--auth=trust", "--no-sync", *_LOCALE).wait()
        here = ("-k", str(self._folder), "-c", "listen_addresses=", "-c", "max_connections=50")
        quick = ("-c", "fsync=off", "-c", "shared_buffers=32MB", "-c", "autovacuum=off")
        small = ("-c", "wal_level=minimal", "-c", "max_wal_senders=0", "-c", "max_wal_size=64MB")
        self._process = self._run("postgres", "-D", "data", *here, *quick, *small, guarded=True)
        self._await()
        self.execute("postgres", f"CREATE ROLE {PROGRAM} LOGIN")
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        if self._process and self._process.stdin:
            self._process.stdin.close()
            self._process.wait(_PATIENCE_S)
        shutil.rmtree(self._folder, ignore_errors=True)

    @property
    def folder(self) -> Path:
        """Return where its socket lies."""
        return self._folder

    def url(self, database: str, role: str) -> str:
        """Return where SQLAlchemy finds a database."""
        return f"postgresql+psycopg://{role}@/{database}?host={self._folder}"

    def execute(self, database: str, *statements: str) -> None:
        """Run statements as the owner, each by itself."""
        where = f"host={self._folder} user={OWNER} dbname={database}"
        with psycopg.connect(where, autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    def _run(self, program: str, *words: str, guarded: bool = False) -> subprocess.Popen[bytes]:
        guard = ("sh", "-c", _GUARD, str(self._folder)) if guarded else ()
        return subprocess.Popen(
            [*guard, self._binaries / program, *words],
            cwd=self._folder,
            user=self._user,
            group=self._user,
            extra_groups=[] if self._user else None,
            stdin=subprocess.PIPE if guarded else subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def _await(self) -> None:
        until = time.monotonic() + _PATIENCE_S
        while True:
            try:
                self.execute("postgres", "SELECT 1")
            except psycopg.OperationalError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.05)
            else:
                return


# Ends the server when our end of the pipe closes, as it does too when our process is killed.
_GUARD = 'trap "" HUP INT TERM; "$@" & read -r _; kill -INT $!; wait; rm -rf "$0"'

# A Japanese collation, so that what is sorted the same on both engines was made so.
_LOCALE = ("--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=ja")
