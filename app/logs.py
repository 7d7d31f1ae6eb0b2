"""Keep the program's own log: what failed and where, never whom it was about.

A line holds classes, files and line numbers. The text of an error stays out: it may quote a record.
"""

import logging
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from app.paths import default_data_folder

HOUSE = "app"
FILE_NAME = "sukusuku.log"
MOST_BYTES = 500_000


def log_to() -> Path:
    """Return where the log lies: beside this user's data folder, never inside it."""
    folder = default_data_folder()
    return folder.with_name(f"{folder.name}-log") / FILE_NAME


def start(path: Path | None = None) -> None:
    """Write the house's warnings and worse to the log; libraries, which quote values, say nothing.

    Starting again replaces the log of the first start. Who has no folder at home keeps none.
    """
    stop()
    logging.getLogger().addHandler(_SILENCE)
    with suppress(RuntimeError):
        logging.getLogger(HOUSE).addHandler(_LogFile(path or log_to()))


def stop() -> None:
    """Stop writing the log."""
    house = logging.getLogger(HOUSE)
    for handler in [one for one in house.handlers if isinstance(one, _LogFile)]:
        house.removeHandler(handler)


def outline(error: BaseException) -> str:
    """Describe an error by class and place only, innermost place last, causes after it."""
    parts = []
    seen: BaseException | None = error
    while seen is not None:
        parts.append(" ".join((type(seen).__qualname__, *_places(seen.__traceback__))))
        seen = seen.__cause__ or seen.__context__
    return " | ".join(parts)


def _places(trace: TracebackType | None) -> list[str]:
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{Path(code.co_filename).name}:{trace.tb_lineno}({code.co_name})")
        trace = trace.tb_next
    return places


class _LogFile(logging.Handler):
    """Append line by line and hold nothing open: several programs may write to one log."""

    def __init__(self, path: Path) -> None:
        super().__init__(logging.WARNING)
        self._path = path

    def emit(self, record: logging.LogRecord) -> None:
        try:
            self._write(_line(record))
        except OSError:
            return  # a full or read-only disk must not stop the work that is being logged

    def _write(self, line: str) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        if self._path.exists() and self._path.stat().st_size > MOST_BYTES:
            with suppress(OSError):  # somebody reads it: then it grows on
                self._path.replace(self._path.with_suffix(".old"))
        with self._path.open("a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(line)


def _line(record: logging.LogRecord) -> str:
    error = record.exc_info[1] if record.exc_info else None
    where = f" {outline(error)}" if error is not None else ""
    at = logging.Formatter().formatTime(record)
    return f"{at} {record.levelname} {record.name} {record.getMessage()}{where}\n"


_SILENCE = logging.NullHandler()
