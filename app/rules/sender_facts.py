"""Say what letters print of the sender from which day on: name, address, desk and telephone."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Final

from app.rules.contact import read_postal_code, read_telephone
from app.rules.desk_hours import complaint
from app.rules.errors import Refused
from app.rules.findings import BadValue
from app.rules.numerals import narrow
from app.rules.problems import Problem
from app.rules.telephones import telephone_words


@dataclass(frozen=True)
class SenderFacts:
    """Hold the facts as letters print them."""

    name: str
    postal_code: str
    address: str
    desk: str
    telephone: str
    hours: str


@dataclass(frozen=True)
class SenderChange:
    """Hold the facts that letters print from a day on."""

    from_on: date
    facts: SenderFacts


WORDS: Final[Mapping[str, str]] = {
    "name": "組合の名称",
    "postal_code": "郵便番号",
    "address": "所在地",
    "desk": "窓口の名称",
    "telephone": "電話番号",
    "hours": "受付の時間",
}
_NEEDED: Final = ("name", "address", "desk", "telephone")


def facts_on(changes: Iterable[SenderChange], day: date) -> SenderFacts | None:
    """Return the facts of a day; None before the first change."""
    begun = [one for one in changes if one.from_on <= day]
    return max(begun, key=lambda one: one.from_on).facts if begun else None


def problems(typed: SenderFacts) -> Sequence[Problem]:
    """Complain of each field that cannot be printed as it is typed."""
    values: dict[str, str] = vars(typed)
    found = [
        Problem(name, f"{WORDS[name]}を入れてください。")
        for name in _NEEDED
        if not values[name].strip()
    ]
    for name, read in (("postal_code", read_postal_code), ("telephone", _telephone)):
        try:
            read(values[name])
        except BadValue as error:
            found.append(Problem(name, error.sentence, values[name]))
    said = complaint(typed.hours)
    return [*found, Problem("hours", said, typed.hours)] if said else found


def tidied(typed: SenderFacts) -> SenderFacts:
    """Write the facts as letters print them.

    Raises:
        Refused: some field is missing or cannot be read.
    """
    wrong = problems(typed)
    if wrong:
        raise Refused(f"{wrong[0].sentence}何も変えていません。")
    plain = {field.name: getattr(typed, field.name).strip() for field in fields(typed)}
    plain["postal_code"] = read_postal_code(plain["postal_code"])
    plain["telephone"] = _telephone(plain["telephone"])
    return SenderFacts(**plain)


def _telephone(text: str) -> str:
    """Keep the hyphens somebody typed: where an area code ends, no program knows for sure."""
    plain, digits = narrow(text).strip(), read_telephone(text)
    if digits and not digits.startswith("0"):
        raise BadValue("電話番号は、0で始まる市外局番から入れてください（例 0235-22-5115）。")
    return plain if "-" in plain else telephone_words(digits)
