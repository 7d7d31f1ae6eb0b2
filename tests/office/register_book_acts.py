"""Name the acts that print or write a register of the house."""

from collections.abc import Callable, Mapping
from pathlib import Path

from app.office import registers
from app.office.desk import Desk
from app.office.registers import Register
from app.rules.roles import Verb

BOOK = Register("架空の台帳", "架空の前書き", (("列", 60.0), ("もう一列", 60.0)), ())


def acts(folder: Path) -> Mapping[str, tuple[Verb, Callable[[Desk], object]]]:
    """Name them with what they need and a call that would do it."""
    verb = Verb.read_governance
    return {
        "registers.look": (verb, lambda d: registers.look(d, BOOK)),
        "registers.take": (verb, lambda d: registers.take(d, BOOK)),
        "registers.write": (verb, lambda d: registers.write(d, BOOK, folder / "架空の台帳.csv")),
    }
