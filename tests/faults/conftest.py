"""Say where a machine lacks what the faults are made with; CI allows no skip."""

import os
import shutil

import pytest


@pytest.fixture
def forks() -> None:
    """Skip where a process cannot be forked."""
    if not hasattr(os, "fork"):
        pytest.skip("this system has no fork: the faults are tried on Debian")


@pytest.fixture
def strace(forks: None) -> None:
    """Skip where calls can be neither recorded nor made to fail."""
    del forks
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed: apt-get install strace")
