"""The lock holds every dependency with hashes, and does not say where it was found."""

import re
import tomllib

from places import LOCK, PYPROJECT

TEXT = LOCK.read_text(encoding="utf-8")


def locked() -> set[str]:
    """Read the names that the lock holds."""
    return set(re.findall(r"^([a-z0-9-]+)==", TEXT, re.MULTILINE))


def plain(requirement: str) -> str:
    """Take the bare name out of a requirement."""
    found = re.match(r"[A-Za-z0-9_.-]+", requirement)
    assert found
    return re.sub(r"[_.]", "-", found[0]).lower()


def test_every_dependency_is_locked() -> None:
    project = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    assert {plain(requirement) for requirement in asked} - locked() == set()


def test_what_the_set_up_builds_with_is_locked_too() -> None:
    built_with = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["build-system"]["requires"]
    assert {plain(requirement) for requirement in built_with} <= locked()


def test_every_locked_version_has_hashes() -> None:
    entries = re.split(r"\n(?=[a-z0-9-]+==)", TEXT.split("\n", 2)[2])
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


def test_the_lock_names_no_host() -> None:
    assert re.findall(r"https?:|--(?:extra-)?index-url|--find-links|file:", TEXT) == []
