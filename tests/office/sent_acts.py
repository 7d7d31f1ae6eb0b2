"""Name the verbs about what left, came back or went astray, and a call that would do each."""

from collections.abc import Callable, Mapping

from app.office import (
    answer_addresses,
    cover_notes,
    dispatch_book,
    dispatches,
    letter_cancelling,
    letter_replacing,
    misdeliveries,
    misdelivery_letters,
    number_doubts,
    returns,
    slip_misdeliveries,
    tracking_numbers,
    unsent_letters,
)
from app.office.desk import Desk
from app.rules.answer_addresses import AddressBasis, AnswerAddress
from app.rules.dispatches import Posting
from app.rules.ids import IncidentId, LetterId
from app.rules.misdelivery import Misdelivery, Receiver
from app.rules.periods import Days
from app.rules.roles import Verb
from tests.office.matters import Matter

Act = Callable[[Desk], object]

INNER = {
    "answer_addresses.section",
    "cover_notes.issue_typed",
    "cases.refuse_move",
    "misdeliveries.found",
}
INNER |= {"dispatch_lines.lines_in", "sent_letters.find", "sent_letters.hidden"}
"""What works inside the unit that a verb opened after asking."""
LETTER, OTHER, INCIDENT, DAYS = LetterId(1), LetterId(2), IncidentId(1), Days()
COUNTER = AnswerAddress(AddressBasis.counter)


def acts(matter: Matter) -> Mapping[str, tuple[Verb, Act]]:
    """Return the verbs by the names of their modules and their own."""
    today = matter.office.clerk.today
    said = Misdelivery(today, Receiver("架空　隣子"))
    of: Mapping[Verb, Mapping[str, Act]] = {
        Verb.issue_letter: {
            "dispatches.post": lambda d: dispatches.post(d, [Posting(LETTER, "手渡し")], today),
            "letter_cancelling.cancel": lambda d: letter_cancelling.cancel(d, LETTER, "内容の誤り"),
            "letter_replacing.answer_anew": lambda d: letter_replacing.answer_anew(d, LETTER),
            "letter_replacing.stand_for": lambda d: letter_replacing.stand_for(d, LETTER, OTHER),
            "slip_misdeliveries.look": lambda d: slip_misdeliveries.look(d, INCIDENT),
            "slip_misdeliveries.reprint": lambda d: slip_misdeliveries.reprint(d, INCIDENT),
            "misdelivery_letters.issue": lambda d: misdelivery_letters.issue(d, INCIDENT),
            "number_doubts.doubts": lambda d: number_doubts.doubts(d, [], today),
            "number_doubts.of_letter": lambda d: number_doubts.of_letter(d, LETTER, ""),
            "returns.come_back": lambda d: returns.come_back(d, LETTER, today, "転居先不明"),
            "returns.deliver": lambda d: returns.deliver(d, LETTER, today),
            "returns.hold": lambda d: returns.hold(d, LETTER, "架空の理由"),
            "tracking_numbers.write": lambda d: tracking_numbers.write(d, LETTER, "", "lost"),
            "unsent_letters.rows": unsent_letters.rows,
            "cover_notes.issue": lambda d: cover_notes.issue(d, matter.id, [], ["架空の書類"]),
        },
        Verb.take_request: {
            "answer_addresses.choice": lambda d: answer_addresses.choice(d, matter.id),
            "answer_addresses.put": lambda d: answer_addresses.put(d, matter.id, COUNTER, today),
        },
        Verb.record_fact: {
            "slip_misdeliveries.record": lambda d: slip_misdeliveries.record(d, LETTER, "", said),
            "misdeliveries.record": lambda d: misdeliveries.record(d, LETTER, said),
            "misdeliveries.recover": lambda d: misdeliveries.recover(
                d, INCIDENT, today, "回収できない"
            ),
        },
        Verb.remedy_fact: {"misdeliveries.close": lambda d: misdeliveries.close(d, INCIDENT)},
    }
    found: dict[str, tuple[Verb, Act]] = {
        name: (verb, act) for verb, named in of.items() for name, act in named.items()
    }
    return {**found, **_looking(matter)}


def _looking(matter: Matter) -> Mapping[str, tuple[Verb, Act]]:
    reads: Mapping[str, Act] = {
        "cover_notes.enclosable": lambda d: cover_notes.enclosable(d, matter.id),
        "cover_notes.preview": lambda d: cover_notes.preview(d, matter.id, [], ["架空の書類"]),
        "letter_replacing.candidates": lambda d: letter_replacing.candidates(d, LETTER),
        "misdeliveries.rows": misdeliveries.rows,
        "misdelivery_letters.preview": lambda d: misdelivery_letters.preview(d, INCIDENT),
        "returns.waiting": returns.waiting,
    }
    books: Mapping[str, Act] = {
        "dispatch_book.draw": lambda d: dispatch_book.draw(d, DAYS),
        "dispatch_book.excel": lambda d: dispatch_book.excel(d, DAYS),
        "dispatch_book.look": lambda d: dispatch_book.look(d, DAYS),
        "dispatch_book.rows": lambda d: dispatch_book.rows(d, DAYS),
    }
    return {
        **{name: (Verb.read_requests, act) for name, act in reads.items()},
        **{name: (Verb.print_register, act) for name, act in books.items()},
    }
