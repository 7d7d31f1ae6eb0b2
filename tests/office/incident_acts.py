"""Name the verbs about incidents, and a call that would do each."""

from collections.abc import Callable, Mapping

from app.office import (
    incident_batch,
    incident_book,
    incident_closing,
    incident_filings,
    incident_letters,
    incident_log,
    incident_measures,
    incident_named,
    incident_prints,
    incident_proposals,
    incident_register,
    incident_reports,
    incidents,
)
from app.office.desk import Desk
from app.office.incident_named import Told
from app.rules.ids import IncidentId, IncidentPersonId, MemberId
from app.rules.incident_filings import FilingDraft
from app.rules.periods import Days
from app.rules.roles import Verb
from tests.office.incident_work import DRAFT, ITEMS, WORDS

Act = Callable[[Desk], object]

KEY, PERSON, MEMBER, DAYS = IncidentId(1), IncidentPersonId(1), MemberId(1), Days()
FILING = FilingDraft("final", "2026-04-20")
INNER = {
    "incident_found.found",
    "incident_found.found_open",
    "incident_found.is_hidden",
    "incident_found.subjects",
    "incident_notice_paper.notice_paper",
    "incident_people.of_member",
    "incident_words_kept.keep",
    "misdeliveries.subjects_of",
}
"""What works inside the unit that a verb opened after asking."""


def acts() -> Mapping[str, tuple[Verb, Act]]:
    """Return the verbs by the names of their modules and their own."""
    of: Mapping[Verb, Mapping[str, Act]] = {
        Verb.record_incident: _recording(),
        Verb.issue_letter: {
            "incident_batch.gather": lambda d: incident_batch.gather(d, KEY),
            "incident_batch.issue_all": lambda d: incident_batch.issue_all(d, KEY, WORDS),
            "incident_letters.issue": lambda d: incident_letters.issue(d, KEY, MEMBER, WORDS),
            "incident_letters.preview": lambda d: incident_letters.preview(d, KEY, WORDS),
        },
        Verb.report_incident: {
            "incident_closing.close": lambda d: incident_closing.close(d, KEY, 1),
            "incident_closing.reopen": lambda d: incident_closing.reopen(d, KEY, 1, "架空"),
            "incident_filings.begin": lambda d: incident_filings.begin(d, KEY),
            "incident_filings.check": lambda d: incident_filings.check(d, KEY, FILING),
            "incident_filings.file": lambda d: incident_filings.file(d, KEY, FILING),
            "incident_filings.late": lambda d: incident_filings.late(d, KEY, FILING),
            "incident_measures.waive": lambda d: incident_measures.waive(d, KEY, "架空", 1),
            "incident_measures.take_back_waiver": lambda d: incident_measures.take_back_waiver(
                d, KEY, 1
            ),
        },
        Verb.read_governance: {
            "incident_book.in_days": lambda d: incident_book.in_days(d, DAYS),
            "incident_book.one": lambda d: incident_book.one(d, KEY),
            "incident_book.rows": incident_book.rows,
            "incident_log.rows": lambda d: incident_log.rows(d, KEY),
            "incident_prints.look": lambda d: incident_prints.look(d, KEY),
            "incident_prints.take": lambda d: incident_prints.take(d, KEY),
            "incident_proposals.rows": incident_proposals.rows,
            "incident_register.register": lambda d: incident_register.register(d, DAYS),
        },
    }
    return {name: (verb, act) for verb, named in of.items() for name, act in named.items()}


def _recording() -> Mapping[str, Act]:
    return {
        "incident_letters.begin": lambda d: incident_letters.begin(d, KEY),
        "incident_measures.publish": lambda d: incident_measures.publish(
            d, KEY, d.today, "架空", 1
        ),
        "incident_measures.tell_client": lambda d: incident_measures.tell_client(
            d, KEY, d.today, 1
        ),
        "incident_named.add": lambda d: incident_named.add(d, KEY, [(MEMBER, None)]),
        "incident_named.rows": lambda d: incident_named.rows(d, KEY),
        "incident_named.take_away": lambda d: incident_named.take_away(d, KEY, [PERSON]),
        "incident_named.tell": lambda d: incident_named.tell(
            d, KEY, [PERSON], d.today, Told.telephone
        ),
        "incident_prints.look_public": lambda d: incident_prints.look_public(d, KEY, WORDS),
        "incident_prints.take_public": lambda d: incident_prints.take_public(d, KEY, WORDS),
        "incident_reports.begin": lambda d: incident_reports.begin(d, KEY),
        "incident_reports.save": lambda d: incident_reports.save(d, KEY, ITEMS, 0),
        "incidents.change": lambda d: incidents.change(d, KEY, DRAFT, 1),
        "incidents.check": lambda d: incidents.check(d, DRAFT),
        "incidents.record": lambda d: incidents.record(d, DRAFT),
        "incidents.typed": lambda d: incidents.typed(d, KEY),
    }
