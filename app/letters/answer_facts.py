"""Hold the facts of an answer to a request: what was asked, what was done, what was not and why."""

from dataclasses import dataclass
from datetime import date

from app.letters.facts import Addressee, Head, Organisation


@dataclass(frozen=True)
class Stayed:
    """Name a part that was not done, why, by which article, and until when it stays."""

    part: str
    reason: str
    article: str = ""
    until_on: date | None = None


@dataclass(frozen=True)
class Done:
    """Hold what was done to the records; `on` is None in a draft made before the act.

    `changes` are label, before and after; `lines` are label and text, `listed` things without a
    label, `elsewhere` what other departments did, `told` whom the office informs of it.
    """

    on: date | None = None
    changes: tuple[tuple[str, str, str], ...] = ()
    lines: tuple[tuple[str, str], ...] = ()
    listed: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    told: str = ""


@dataclass(frozen=True)
class AnswerFacts:
    """Hold one answer; `answer` names its opening: full, partial, refused, none_held, an ending.

    `asked` is the request in the words of a letter (「個人情報の訂正のご請求」), `noun` what it is
    called shortly. `done` is None where nothing was to be done. Articles stand in small print.
    `on_behalf` names whose data they are where somebody else asks for them.
    """

    head: Head
    organisation: Organisation
    addressee: Addressee
    answer: str
    receipt_number: str
    received_on: date
    asked: str
    noun: str
    about: str
    in_charge: str
    purposes: tuple[str, ...] = ()
    done: Done | None = None
    findings: str = ""
    words: str = ""
    stayed: tuple[Stayed, ...] = ()
    reason: str = ""
    article: str = ""
    alternative: str = ""
    erasable_on: date | None = None
    searched: tuple[str, ...] = ()
    papers: str = ""
    on_behalf: str = ""
