"""Say what is known of a letter that reached the wrong person (誤送付, OFFICE L-28)."""

import json
from dataclasses import asdict, dataclass
from datetime import date

from app.rules.errors import Refused
from app.rules.ids import SlipId
from app.rules.spoken_days import month_day
from app.rules.worded import Worded

KIND = "misdelivery"
ASTRAY = "astray"
"""Why an answer counts as not delivered, beside the post's reasons."""


class Recovery(Worded):
    """Name what became of the letter at the wrong place."""

    sent_back = "sent_back", "返送していただいた"
    fetched = "fetched", "受け取りに伺った"
    brought = "brought", "窓口へ届けていただいた"
    destroyed = "destroyed", "先方で処分していただいた"
    lost = "lost", "回収できない"


@dataclass(frozen=True)
class Receiver:
    """Say who has the letter; the address may be unknown until somebody has asked."""

    name: str
    postal_code: str = ""
    address: str = ""


@dataclass(frozen=True)
class Misdelivery:
    """Stand for one letter that reached the wrong person, as it is about to be recorded.

    `slip_id` says whose letter of a run it was: all of them share one number.
    """

    found_on: date
    receiver: Receiver
    note: str = ""
    slip_id: SlipId | None = None


@dataclass(frozen=True)
class Facts:
    """Hold what the records know of the letter: its number and kind, whose it is, how it left."""

    document_number: str
    kind_word: str
    addressee: str
    method: str
    posted_on: date


def what_words(facts: Facts, said: Misdelivery) -> str:
    """Write down what happened from what the records know."""
    sent = f"{month_day(facts.posted_on)}に{facts.method}で発送"
    whose = f"{facts.addressee}あての" if facts.addressee else ""
    note = f"\n{said.note.strip()}" if said.note.strip() else ""
    return (
        f"{whose}「{facts.kind_word}」（{facts.document_number}、{sent}）が、"
        f"誤って{said.receiver.name.strip()} 様に届いた。"
        f"{month_day(said.found_on)}に分かった。{note}"
    )


def receiver_out(receiver: Receiver) -> str:
    """Return who has it as it is kept."""
    return json.dumps(asdict(receiver), ensure_ascii=False)


def receiver_in(kept: str | None) -> Receiver:
    """Return who has it as it was kept; nobody once erased."""
    return Receiver(**json.loads(kept)) if kept else Receiver("")


def read_recovery(typed: str) -> Recovery:
    """Read by its code or its word what became of the letter.

    Raises:
        Refused: it is none of them.
    """
    for one in Recovery:
        if typed.strip() in {one.value, one.word}:
            return one
    words = "・".join(one.word for one in Recovery)
    raise Refused(f"回収の結果を、{words}から選んでください。何も変えていません。")


def refuse_found(posted_on: date | None, found_on: date, today: date) -> None:
    """Refuse a misdelivery of what has not left, or found on a day that cannot be.

    Raises:
        Refused: with what to do instead.
    """
    if posted_on is None:
        raise Refused(
            "この文書はまだ発送していません。何も記録していません。"
            "宛先を誤っていたときは「発行を取り消す」を選んでください。"
        )
    if not posted_on <= found_on <= today:
        raise Refused(
            f"分かった日は、発送した{month_day(posted_on)}から今日までの日付にしてください。"
            "何も記録していません。"
        )
