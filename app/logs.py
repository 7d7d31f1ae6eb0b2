"""Keep the program's own log: what failed where, never whom it was about."""

import logging
import tempfile
from logging.handlers import RotatingFileHandler
from pathlib import Path

FILE_NAME = "sukusuku.log"
_MOST_BYTES = 500_000


def log_to(folder: Path | None = None) -> Path:
    """Return where the log lies."""
    return (folder or Path(tempfile.gettempdir())) / FILE_NAME


def start(folder: Path | None = None) -> None:
    """Write warnings and worse to the log file; values of records stay out of it."""
    handler = RotatingFileHandler(
        log_to(folder), maxBytes=_MOST_BYTES, backupCount=2, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
