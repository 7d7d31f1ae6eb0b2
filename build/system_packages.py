"""Bring in the few Debian packages that no Python package can carry.

Qt's libraries need some of the system's; a screen needs some more; the tests need PostgreSQL and
strace; plain Debian splits venv off its Python. All of them come in one apt step, when we may.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from places import WINDOWS
from processes import answer, call, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

QT = ("libgl1", "libegl1", "libglib2.0-0", "libxkbcommon0", "libdbus-1-3", "libfontconfig1")
SCREEN = (
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxkbcommon-x11-0",
)
TESTS = ("postgresql", "strace")
FREEZING = ("binutils",)
LISTS = Path("/var/lib/apt/lists")


def has_screen(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Tell whether a window could be seen here."""
    if platform in {"win32", "darwin"}:
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def wanted(*, tests: bool = False, freezing: bool = False) -> tuple[str, ...]:
    """List the Debian packages that a verb needs on this machine."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    names = list(QT)
    if has_screen() or freezing:  # a bundle carries them to machines that have a screen
        names += SCREEN
    if tests:
        names += TESTS
    if freezing:
        names += FREEZING
        if sys.base_prefix == "/usr":
            names.append(f"libpython{version}")
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        names.append(f"python{version}-venv")
    return tuple(names)


def installed(listing: str) -> set[str]:
    """Read the names of installed packages, and of what they provide, from dpkg-query's lines.

    Each line is `status<TAB>package<TAB>provides`: newer Debians carry libglib2.0-0 under
    another name that provides the old one.
    """
    names: set[str] = set()
    for line in listing.splitlines():
        status, package, provides = (line + "\t\t").split("\t")[:3]
        if status.startswith("ii"):
            names.add(package)
            names.update(part.split("(")[0].strip() for part in provides.split(","))
    return names - {""}


def missing(names: Iterable[str]) -> list[str]:
    """List those of the packages that this Debian does not have yet."""
    asked = ["dpkg-query", "-W", "-f", "${db:Status-Abbrev}\t${Package}\t${Provides}\n"]
    here = installed(answer(asked))
    return [name for name in names if name not in here]


def apt_line(names: Sequence[str]) -> str:
    """Write the one line with which a person installs the packages herself."""
    return (
        f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {' '.join(names)}"
    )


def provide(names: Sequence[str]) -> None:
    """Install what is missing when we may; otherwise print the line that does it, and go on."""
    if WINDOWS or shutil.which("apt-get") is None or shutil.which("dpkg-query") is None:
        return
    lacking = missing(names)
    if not lacking:
        return
    prefix = _right_to_install()
    if prefix is None or not _install(prefix, lacking):
        say(f"Debian packages are missing. This line installs them:\n  {apt_line(lacking)}")


def _right_to_install() -> list[str] | None:
    """Find how apt may be called here: as root, by sudo without a password, or not at all."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and call([sudo, "-n", "true"]) == 0:
        return [sudo, "-n"]
    return None


def _install(prefix: list[str], names: Sequence[str]) -> bool:
    """Install packages, with fresh lists where there are none or they are too old."""
    say(f"Installing Debian packages: {' '.join(names)}")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    update = [*prefix, "apt-get", "update", "-q"]
    install = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-q"]
    install += ["--no-install-recommends", *names]
    if any(LISTS.glob("*_Packages*")) and call(install, extra=quiet) == 0:
        return True
    return call(update, extra=quiet) == 0 and call(install, extra=quiet) == 0
