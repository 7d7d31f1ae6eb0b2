"""The program names the release that its project names."""

import tomllib

from app.rules.release import RELEASE
from tests.sources import ROOT


def test_the_release_is_that_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["version"] == RELEASE
