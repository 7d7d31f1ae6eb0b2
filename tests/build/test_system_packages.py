"""The one apt step: what is missing, and the line that brings it."""

import os
import shutil

import pytest

import system_packages
from system_packages import apt_line, has_screen, installed, provide, wanted

LISTING = (
    "ii \tlibgl1\t\n"
    "ii \tlibglib2.0-0t64\tlibglib2.0-0 (= 2.84.1-1), libglib2.0-0-alias\n"
    "rc \tlibegl1\t\n"
)


def test_what_is_installed_and_what_it_stands_for() -> None:
    assert installed(LISTING) == {
        "libgl1",
        "libglib2.0-0t64",
        "libglib2.0-0",
        "libglib2.0-0-alias",
    }
    assert installed("") == set()


def test_the_apt_line_can_be_typed_as_it_stands() -> None:
    assert apt_line(["libgl1", "libegl1"]) == (
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends libgl1 libegl1"
    )


def test_a_screen_is_a_display_or_a_system_that_always_has_one() -> None:
    assert has_screen({"DISPLAY": ":0"}, "linux")
    assert has_screen({"WAYLAND_DISPLAY": "wayland-0"}, "linux")
    assert not has_screen({"DISPLAY": ""}, "linux")
    assert has_screen({}, "win32")


def test_a_verb_asks_only_for_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "has_screen", lambda: False)
    tests = {"postgresql", "strace"}
    assert not tests & set(wanted())
    assert tests <= set(wanted(tests=True))
    assert "binutils" in wanted(freezing=True)
    assert "libxcb-cursor0" not in wanted(tests=True)
    assert "libxcb-cursor0" in wanted(freezing=True)
    monkeypatch.setattr(system_packages, "has_screen", lambda: True)
    assert "libxcb-cursor0" in wanted()


@pytest.fixture
def bare_debian(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Pretend to be a Debian on which only libgl1 is installed."""
    monkeypatch.setattr(system_packages, "WINDOWS", False)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(system_packages, "answer", lambda _: LISTING)
    return monkeypatch


def test_without_the_right_to_install_the_line_is_printed(
    bare_debian: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bare_debian.setattr(os, "geteuid", lambda: 1000, raising=False)
    bare_debian.setattr(system_packages, "call", lambda *_, **__: 1)
    provide(["libgl1", "libegl1"])
    assert apt_line(["libegl1"]) in capsys.readouterr().out


def test_root_installs_what_is_missing_and_nothing_else(bare_debian: pytest.MonkeyPatch) -> None:
    called: list[list[str]] = []

    def succeed(command: list[str], **_: object) -> int:
        called.append(command)
        return 0

    bare_debian.setattr(os, "geteuid", lambda: 0, raising=False)
    bare_debian.setattr(system_packages, "call", succeed)
    provide(["libgl1", "libegl1"])
    assert called[-1][-2:] == ["--no-install-recommends", "libegl1"]

    called.clear()
    provide(["libgl1", "libglib2.0-0"])
    assert called == []
