"""The book of incidents: what stands in it, and which misdeliveries come to it by themselves."""

from datetime import date

import pytest

from app.office import (
    incident_book,
    incident_letters,
    incident_named,
    incident_notices,
    incident_proposals,
    incident_register,
    incident_reports,
    incidents,
    misdeliveries,
    nonconformities,
    sent_letters,
)
from app.office.incident_progress import UNJUDGED
from app.rules.errors import Refused
from app.rules.incidents import IncidentType
from app.rules.misdelivery import Misdelivery, Receiver
from app.rules.nonconformities import Gate
from app.rules.periods import Days
from tests.office.incident_work import DRAFT, judge, recorded, reported
from tests.office.matters import Matter
from tests.office.posted_letters import answered
from tests.office.seats import Office

YEAR = Days(date(2026, 4, 1), date(2027, 3, 31))


def test_an_empty_book_has_no_rows(office: Office) -> None:
    book = incident_register.register(office.auditor, YEAR)
    assert book.rows == ()
    assert "0件" in book.lead
    assert len(book.columns) == 9


def test_the_book_says_what_was_due_and_what_was_done(office: Office) -> None:
    key = recorded(office.clerk, title="あ" * 80)
    recorded(office.clerk, known_on="2026-03-31", happened_on="")
    reported(office.manager, key, "preliminary", date(2026, 4, 20))
    (row,) = incident_register.register(office.auditor, YEAR).rows
    said = "\n".join(row)
    for told in ("案26-01", "漏えい", "R8.4.18 09:05", "見本センター", "①", "2人", "架空の記入4"):
        assert told in said
    assert "速報 R8.4.20 架空-1" in said
    assert "確報の期限 R8.5.18" in said
    assert len(incident_register.register(office.auditor, Days()).rows) == 2


def test_a_misdelivery_stands_in_the_book_until_somebody_judges_it(matter: Matter) -> None:
    office, issued = matter.office, answered(matter)
    said = Misdelivery(office.clerk.today, Receiver("架空　隣子"))
    key = misdeliveries.record(office.clerk, issued.letter_id, said).id
    view = incident_book.one(office.clerk, key)
    assert (view.number, view.stand.duty_word) == ("案26-01", UNJUDGED)
    assert issued.document_number in view.title
    assert (view.stand.named, view.row.people_count) == (1, 1)
    assert UNJUDGED in view.stand.next_due
    assert "隣子" not in "\n".join(incident_register.register(office.auditor, Days()).rows[0])
    assert "隣子" not in incident_reports.begin(office.clerk, key).items.summary
    assert "隣子" not in incident_letters.begin(office.clerk, key).happened
    judge(office.clerk, key, IncidentType.sensitive)
    (row,) = misdeliveries.rows(office.clerk)
    assert row.incident.receiver.name == "架空　隣子"
    assert "速報の提出" in incident_book.one(office.clerk, key).stand.lacking
    assert incidents.typed(office.clerk, key).is_letter


def test_who_was_told_of_a_misdelivery_counts_in_the_book(matter: Matter) -> None:
    office, issued = matter.office, answered(matter)
    said = Misdelivery(office.clerk.today, Receiver("架空　隣子"))
    key = misdeliveries.record(office.clerk, issued.letter_id, said).id
    words = incident_notices.begin(office.manager, key)
    assert incident_book.one(office.clerk, key).stand.told == 0
    notice = incident_notices.issue(office.manager, key, words)
    (person,) = incident_named.rows(office.clerk, key)
    assert (person.told_word, person.document_number) == ("文書", notice.document_number)
    assert incident_book.one(office.clerk, key).stand.told == 1


def test_a_misdelivery_to_an_authority_is_the_heads_alone(
    matter: Matter, monkeypatch: pytest.MonkeyPatch
) -> None:
    office, issued = matter.office, answered(matter)
    said = Misdelivery(office.clerk.today, Receiver("架空　隣子"))
    key = misdeliveries.record(office.clerk, issued.letter_id, said).id
    # The answer of this case stands for one to an authority: it is known by its kind.
    monkeypatch.setattr(sent_letters, "AUTHORITY_ANSWER", "disclosure")
    assert [one.id for one in incident_book.rows(office.manager)] == [key]
    assert incident_book.rows(office.clerk) == []
    assert incident_register.register(office.auditor, Days()).rows == ()
    with pytest.raises(Refused, match="見つかりません"):
        incidents.typed(office.clerk, key)


def test_a_fact_that_may_be_a_leak_is_proposed_until_it_is_recorded(office: Office) -> None:
    today = office.clerk.today
    nonconformities.record(
        office.clerk, Gate.disclosed, happened_on=today, what="電話で別の方に話した。"
    )
    nonconformities.record(office.clerk, Gate.extend, happened_on=today, what="遅れて連絡した。")
    (proposal,) = incident_proposals.rows(office.clerk)
    assert proposal.draft.what == "電話で別の方に話した。"
    assert proposal.draft.known_on == "2026-04-20"
    assert incident_proposals.rows(office.auditor) == []
    incidents.record(office.clerk, DRAFT, proposal.id)
    assert incident_proposals.rows(office.clerk) == []
