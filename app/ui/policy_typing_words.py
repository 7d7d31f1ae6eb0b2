"""Hold what is asked for and what was typed when a reading of a policy is adjusted."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.rules.policy_reading import Reading


@dataclass(frozen=True)
class Typed:
    """Hold what somebody typed; `on` is empty where no day is asked for."""

    words: str
    short: str = ""
    on: date | None = None


@dataclass(frozen=True)
class Typing:
    """Ask for words, a short word or a day: those that have a name here, and a day with `day`.

    `apply` makes the new reading, or refuses with a sentence.
    """

    title: str
    intro: str
    apply: Callable[[Typed], Reading]
    begins: Typed
    words: str = ""
    short: str = ""
    day: bool = False
