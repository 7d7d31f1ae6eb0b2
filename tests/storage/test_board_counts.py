"""What is counted for the board: the ends of a span, what was still open, what was cancelled."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import create_engine
from sqlalchemy.orm import Session

from app.storage.board_counts import BoardCounts
from app.storage.schema.audits import AuditFindingRecord, AuditRecord
from app.storage.schema.base import Base
from app.storage.schema.corrective_actions import CorrectiveActionRecord
from app.storage.schema.disposals import DisposalRecord
from app.storage.schema.incident_reports import IncidentFilingRecord
from app.storage.schema.incidents import IncidentRecord
from app.storage.schema.nonconformities import NonconformityRecord
from app.storage.schema.organisation import WorkerRecord
from app.storage.schema.received_data import ReceivedDataRecord
from app.storage.schema.recipient_checks import RecipientCheckRecord
from app.storage.schema.recipients import ProvisionRecord
from app.storage.schema.trainings import TrainingPersonRecord, TrainingRecord
from tests.storage.records import Records

FIRST, LAST = date(2028, 2, 1), date(2028, 2, 29)
BEFORE, AFTER = date(2028, 1, 31), date(2028, 3, 1)
DAYS = (BEFORE, FIRST, LAST, AFTER)
AT = datetime(2028, 2, 10, tzinfo=UTC)
NEXT = datetime(2028, 2, 29, 15, tzinfo=UTC)
"""The first moment of March in Japan."""
BY = {"recorded_at": AT, "recorded_by": 1}


@pytest.fixture
def session() -> Iterator[Session]:
    """Open empty tables without guards: counting needs none."""
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with Session(engine) as made:
        yield made


def counts(session: Session, *records: Base) -> BoardCounts:
    session.add_all(records)
    session.flush()
    return BoardCounts(session, FIRST, LAST)


def test_a_server_counts_too(shared: Records) -> None:
    with shared.read() as unit:
        made = BoardCounts(unit.session, FIRST, LAST)
        plain = (
            *(made.incidents(), made.filings(), made.open_incidents(), made.facts()),
            *(made.open_facts(), made.provisions(), made.receipts(), made.checks()),
            *(made.trainings(), made.expected(), made.attended(), made.audits()),
            *(made.findings(), made.disposals(), made.actions(NEXT), made.overdue_actions(NEXT)),
        )
    assert set(plain) == {0}


def incident(on: date, closed_on: date | None = None) -> IncidentRecord:
    return IncidentRecord(kind="leak", found_on=on, closed_on=closed_on, **BY)


def test_incidents_count_by_the_day_they_became_known(session: Session) -> None:
    made = counts(
        session,
        *(incident(day) for day in DAYS),
        *(incident(FIRST, closed_on=day) for day in (LAST, AFTER)),
        *(
            IncidentFilingRecord(incident_id=1, kind="final", filed_on=day, way="", words="", **BY)
            for day in DAYS
        ),
    )
    assert (made.incidents(), made.filings()) == (4, 2)
    assert made.open_incidents() == 4, "those of before that are open, and the one closed later"


def test_facts_of_the_head_alone_are_not_counted(session: Session) -> None:
    made = counts(
        session,
        *(NonconformityRecord(gate="other", happened_on=day, **BY) for day in DAYS),
        NonconformityRecord(gate="authority", happened_on=FIRST, **BY),
        NonconformityRecord(gate="other", happened_on=BEFORE, remedied_on=LAST, **BY),
        NonconformityRecord(gate="other", happened_on=BEFORE, remedied_on=AFTER, **BY),
    )
    assert (made.facts(), made.open_facts()) == (2, 4)


def test_what_was_given_and_received_counts_from_its_first_day(session: Session) -> None:
    given = {"recipient_id": 1, "ground": "consent", "record_duty": True, "items": "[]", "way": ""}
    made = counts(
        session,
        *(
            ProvisionRecord(**given, record_method="each", from_on=day, to_on=AFTER, **BY)
            for day in DAYS
        ),
        ProvisionRecord(
            **given, record_method="each", from_on=FIRST, to_on=FIRST, head_only=True, **BY
        ),
        ReceivedDataRecord(
            provider_name="架空",
            ground="consent",
            record_duty=True,
            record_method="each",
            from_on=LAST,
            to_on=LAST,
            items="[]",
            way="",
            **BY,
        ),
        RecipientCheckRecord(recipient_id=1, kind="yearly", checked_on=LAST, **BY),
        RecipientCheckRecord(recipient_id=1, kind="yearly", due_on=LAST, **BY),
        RecipientCheckRecord(
            recipient_id=1, kind="yearly", checked_on=LAST, cancelled_on=LAST, **BY
        ),
    )
    assert (made.provisions(), made.receipts(), made.checks()) == (2, 1, 1)


def training(key: int, from_on: date, to_on: date | None, **other: object) -> TrainingRecord:
    words = {"title": "架空", "planned_month": "2028-02", "way": "gathering"}
    return TrainingRecord(id=key, plan_id=1, from_on=from_on, to_on=to_on, **words, **other)


def test_trainings_count_on_their_last_day_and_the_excused_are_not_expected(
    session: Session,
) -> None:
    people = (
        (1, "attended", LAST, None),
        (1, "made_up", None, AFTER),
        (1, "expected", None, None),
        (1, "excused", None, None),
        (2, "attended", AFTER, None),
    )
    made = counts(
        session,
        training(1, BEFORE, FIRST),
        training(2, LAST, AFTER),
        training(3, LAST, None),
        training(4, LAST, None, cancelled_on=LAST),
        *(
            TrainingPersonRecord(
                training_id=key, worker_id=at, state=state, attended_on=came, made_up_on=later
            )
            for at, (key, state, came, later) in enumerate(people)
        ),
    )
    assert (made.trainings(), made.expected(), made.attended()) == (2, 3, 2)


def action(due_on: date, **other: object) -> CorrectiveActionRecord:
    return CorrectiveActionRecord(action="架空", responsible="架空", due_on=due_on, **other)


def test_audits_findings_actions_and_disposals(session: Session) -> None:
    audit = {"plan_id": 1, "number": "1", "department_id": 1}
    span = {"planned_from_on": FIRST, "planned_to_on": LAST}
    made = counts(
        session,
        *(AuditRecord(**audit, **span, ended_on=day) for day in DAYS),
        AuditRecord(**audit, **span, ended_on=LAST, cancelled_on=LAST),
        *(AuditFindingRecord(audit_id=1, weight="", what="", found_on=d, **BY) for d in DAYS),
        action(BEFORE, **BY),
        action(LAST, **BY),
        action(BEFORE, done_on=LAST, **BY),
        action(BEFORE, done_on=AFTER, **BY),
        action(BEFORE, cancelled_on=LAST, **BY),
        action(BEFORE, recorded_at=NEXT, recorded_by=1),
        *(
            DisposalRecord(
                number="1", title="架空", proposed_on=day, proposed_by=1, done_on=day, **BY
            )
            for day in DAYS
        ),
    )
    assert (made.audits(), made.findings(), made.disposals()) == (2, 2, 2)
    assert (made.actions(NEXT), made.overdue_actions(NEXT)) == (3, 2)


def test_who_left_before_a_training_reached_her_is_not_waited_for(session: Session) -> None:
    made = counts(
        session,
        training(1, FIRST, None, full_points=10, pass_points=6),
        *(WorkerRecord(id=at, name="架空", kind="staff", left_on=BEFORE) for at in (1, 2, 3)),
        WorkerRecord(id=4, name="架空", kind="staff", left_on=AFTER),
        TrainingPersonRecord(training_id=1, worker_id=1, attended_on=FIRST, points=6),
        TrainingPersonRecord(training_id=1, worker_id=2, attended_on=FIRST, points=5),
        TrainingPersonRecord(training_id=1, worker_id=3),
        TrainingPersonRecord(training_id=1, worker_id=4),
    )
    assert (made.expected(), made.attended()) == (2, 1)
