"""Give the checks one scratch folder; the practice records in it are made once."""

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder in which all checks of a run work."""
    return tmp_path_factory.mktemp("selfcheck")
