"""Say what stands against a disposal that is put on record as done (廃棄記録)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.rules.disposals import DisposalItem, Way, too_early, ways_for
from app.rules.eras import western
from app.rules.ids import RecipientId
from app.rules.problems import Problem


@dataclass(frozen=True)
class Deed:
    """Hold what was done: the day, how, by whom, who saw it, and what proves it."""

    done_on: date | None
    way: Way | None
    done_by: str = ""
    recipient_id: RecipientId | None = None
    witness: str = ""
    certificate: str = ""
    note: str = ""


def problems(deed: Deed, items: Sequence[DisposalItem], today: date) -> Sequence[Problem]:
    """Say what is missing or cannot be in what was typed."""
    return [*_of_day(deed, today), *_of_way(deed, items), *_of_hands(deed)]


def gaps(
    deed: Deed, items: Sequence[DisposalItem], approved_on: date | None, contract: str = ""
) -> tuple[str, ...]:
    """Say what should not have happened; it is recorded as a fact only (OFFICE L-08).

    `contract` says what is wrong with the contract of the house that did it.
    """
    if deed.done_on is None:
        return ()
    found = [contract] if contract else []
    if approved_on is None:
        found.insert(0, "承認の前の廃棄です。")
    elif deed.done_on < approved_on:
        found.insert(0, f"承認の日（{western(approved_on)}）より前の廃棄です。")
    found += [
        f"「{item.what}」は{western(item.kept_until_on)}まで保管するものです。"
        for item in too_early(items, deed.done_on)
        if item.kept_until_on
    ]
    return tuple(found)


def _of_day(deed: Deed, today: date) -> Iterator[Problem]:
    if deed.done_on is None:
        yield Problem("done_on", "廃棄した日を入れてください。")
    elif deed.done_on > today:
        yield Problem("done_on", "まだ来ていない日です。廃棄してから記録してください。")


def _of_way(deed: Deed, items: Sequence[DisposalItem]) -> Iterator[Problem]:
    if deed.way is None:
        yield Problem("way", "廃棄の方法を選んでください。")
    elif deed.way not in ways_for(items):
        yield Problem("way", f"「{deed.way.word}」では、一覧のすべてを廃棄できません。")


def _of_hands(deed: Deed) -> Iterator[Problem]:
    if deed.recipient_id is None and not deed.done_by.strip():
        yield Problem("done_by", "廃棄した人を入れるか、頼んだ委託先を選んでください。")
    if deed.recipient_id is not None and not (deed.witness.strip() or deed.certificate.strip()):
        yield Problem(
            "certificate",
            "委託先に頼んだときは、立ち会った人か、受け取った証明書（日付・番号）を入れてください。",
        )
