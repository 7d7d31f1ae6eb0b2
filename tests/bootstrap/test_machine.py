"""What only the machine has: clock, randomness, a screen, the password in hand."""

import os
from datetime import UTC

import pytest

from app.bootstrap import machine


def test_the_clock_knows_its_zone_and_chance_never_repeats() -> None:
    assert machine.clock().tzinfo is UTC
    assert len(machine.randomness(32)) == 32
    assert machine.randomness(32) != machine.randomness(32)


def test_a_password_is_the_same_in_every_locale(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(machine.GIVEN_IN, raising=False)
    assert machine.given_password() is None
    monkeypatch.setenv(machine.GIVEN_IN, "架空の合言葉")
    assert machine.given_password() == "架空の合言葉"
    disguised = "架空の合言葉".encode().decode("ascii", "surrogateescape")
    assert machine.whole(disguised) == "架空の合言葉"
    assert machine.whole("架\ud800") == "架\ud800"
    monkeypatch.setenv(machine.GIVEN_IN_FOR_NEW, "")
    assert machine.given_password(machine.GIVEN_IN_FOR_NEW) == ""


@pytest.mark.parametrize(
    ("platform", "named", "found"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("win32", {}, True),
    ],
)
def test_a_screen_is_known_by_its_name(
    platform: str, named: dict[str, str], found: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in named.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.platform", platform)
    assert machine.has_screen() == found


def test_without_a_screen_qt_draws_into_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_LOGGING_RULES"):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)
    monkeypatch.setattr("sys.platform", "linux")
    machine.draw_without_screen()
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    assert "warning=false" in os.environ["QT_LOGGING_RULES"]
