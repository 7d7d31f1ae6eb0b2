"""Name this release of the program."""

from typing import Final

RELEASE: Final = "0.1.0"
