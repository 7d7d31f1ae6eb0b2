"""Tell what a person may be asked to complete, and whether the clock waits for it (P-16)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from app.rules.calendar import Calendar
from app.rules.problems import Problem
from app.rules.worded import Worded

TIME_TO_SEND = timedelta(days=14)
MOST_ITEMS = 12


class Matter(Worded):
    """Name what is lacking in a request."""

    identity = "identity", "本人確認の書類"
    authority = "authority", "代理権の書類"
    subject = "subject", "対象の情報"
    form = "form", "様式・押印"
    fee = "fee", "手数料"


class How(Worded):
    """Name the way in which something was asked for."""

    letter = "letter", "お願いの文書を作る"
    telephone = "telephone", "電話でお願いした"
    elsewhere = "elsewhere", "別に作った文書でお願いした"


LACKING: dict[Matter, str] = {
    Matter.identity: "書類の追加",
    Matter.authority: "書類の追加",
    Matter.subject: "内容の確認",
    Matter.form: "書類の追加・訂正",
    Matter.fee: "",
}
"""What the subject of the letter says is lacking; a fee has a letter of its own."""

PUBLISHED_FIRST = frozenset({Matter.form, Matter.fee})


@dataclass(frozen=True)
class AskingDraft:
    """Hold what the letter asks for: one thing to a line, and by when it should come in.

    A line 「戸籍全部事項証明書：3か月以内に発行されたもの」 sets a note beside what is asked for.
    `last`: the second asking, which says that the case ends if nothing comes (OFFICE §3.2).
    """

    what: str
    return_by: date
    matter: Matter = Matter.identity
    last: bool = False


def spelt_asking(draft: AskingDraft) -> dict[str, str]:
    """Spell out what was typed, to be kept with the letter while it waits for its approval."""
    last = "yes" if draft.last else ""
    day = draft.return_by.isoformat()
    return {"what": draft.what, "return_by": day, "matter": draft.matter.value, "last": last}


def read_asking(typed: Mapping[str, str]) -> AskingDraft:
    """Read what `spelt_asking` spelt out."""
    day = date.fromisoformat(typed["return_by"])
    return AskingDraft(typed["what"], day, Matter(typed["matter"]), last=bool(typed["last"]))


def stops_clock(matter: Matter, received_on: date, published_on: date | None) -> bool:
    """Tell whether asking for it stops the clock, and may end the case if it never comes.

    Form, seal and fee count only where they were public when the request arrived; what was valid
    then stays valid, and they can only be asked for (OFFICE L-12, L-13).
    """
    if matter not in PUBLISHED_FIRST:
        return True
    return published_on is not None and published_on <= received_on


def return_by(asked_on: date, calendar: Calendar) -> date:
    """Propose the day by which things should come in: a fortnight on, on an open day."""
    return calendar.next_open(asked_on + TIME_TO_SEND)


def items_of(what: str) -> tuple[tuple[str, str], ...]:
    """Take the lines apart into what is asked for and the note beside it."""
    lines = (line.strip().replace(":", "：", 1) for line in what.splitlines() if line.strip())
    parts = (line.partition("：") for line in lines)
    return tuple((label.strip(), note.strip()) for label, _, note in parts)


def check_asking(draft: AskingDraft, asked_on: date) -> Iterator[Problem]:
    """Complain of an asking that the letter could not say."""
    items = items_of(draft.what)
    if not items:
        yield Problem("words", "お願いする内容を、1行に1つずつ書いてください。")
    elif len(items) > MOST_ITEMS:
        yield Problem("words", f"お願いする内容は{MOST_ITEMS}行までにしてください。")
    if draft.return_by <= asked_on:
        yield Problem("return_by", "届けていただく日は、明日より後の日付を入れてください。")
