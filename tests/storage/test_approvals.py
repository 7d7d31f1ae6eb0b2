"""Approvals and the letters that wait for them: kept as they were decided, whatever comes later."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.exc import DatabaseError

from app.rules.approvals import DraftState, Manner, Verdict
from app.rules.ids import LetterDraftId, RequestId, RightId
from app.storage.approvals import NewApproval
from app.storage.letter_drafts import NewLetterDraft
from app.storage.unit import Unit
from tests.storage.records import AT, BY, TODAY, Records
from tests.storage.test_requests import DRAFT, NEW


def a_case(unit: Unit) -> tuple[RequestId, RightId]:
    key = unit.requests.intake.add("26-0001", NEW, DRAFT, BY, AT)
    case = unit.requests.case(key)
    assert case is not None
    return key, case.rights[0].id


def a_draft(unit: Unit, key: RequestId) -> LetterDraftId:
    new = NewLetterDraft("extension", "", b"%PDF-1", "d" * 64, key, typed={"reason": "架空"})
    return unit.letter_drafts.add(new, BY, AT)


def decided(draft_id: LetterDraftId, verdict: Verdict) -> NewApproval:
    return NewApproval(verdict, Manner.screen, BY, TODAY, draft_id=draft_id)


def test_a_draft_stands_where_its_newest_decision_put_it(records: Records) -> None:
    with records.write() as unit:
        key, _right = a_case(unit)
        draft = a_draft(unit, key)
        (row,) = unit.letter_drafts.open_rows()
        assert (row.state, row.typed, row.gone) == (DraftState.waiting, {"reason": "架空"}, False)
        unit.approvals.add(decided(draft, Verdict.returned), BY, AT)
        unit.approvals.add(decided(draft, Verdict.approved), BY, AT)
        unit.log()
    with records.read() as unit:
        (row,) = unit.letter_drafts.open_rows()
        assert (row.state, row.decided_on) == (DraftState.approved, TODAY)
        assert unit.letter_drafts.pdf(draft) == b"%PDF-1"


def test_what_has_ended_keeps_its_digest_and_loses_its_words(records: Records) -> None:
    with records.write() as unit:
        key, _right = a_case(unit)
        draft = a_draft(unit, key)
        unit.letter_drafts.end(draft, TODAY)
        unit.log()
    with records.read() as unit:
        row = unit.letter_drafts.find(draft)
        assert row is not None
        assert (row.state, row.typed, row.digest) == (DraftState.ended, {}, "d" * 64)
        assert unit.letter_drafts.pdf(draft) is None
        assert unit.letter_drafts.open_rows() == []


def test_only_the_same_letter_is_alike(records: Records) -> None:
    with records.write() as unit:
        key, _right = a_case(unit)
        a_draft(unit, key)
        unit.log()
        same = NewLetterDraft("extension", "", b"", "", key)
        assert len(unit.letter_drafts.alike(same)) == 1
        for other in (
            replace(same, kind="receipt"),
            replace(same, act="right:1"),
            replace(same, request_id=None),
        ):
            assert unit.letter_drafts.alike(other) == []
        unit.letter_drafts.forget("", TODAY)
        assert unit.letter_drafts.alike(same) == []


def test_deputies_approvals_wait_for_the_head(records: Records) -> None:
    with records.write() as unit:
        key, right = a_case(unit)
        new = NewApproval(Verdict.approved, Manner.deputy, BY, TODAY, right_id=right)
        approval = unit.approvals.add(new, BY, AT)
        unit.log()
        (row,) = unit.approvals.unread()
        assert (row.request_id, row.right_id) == (key, right)
        unit.approvals.read(approval, BY, TODAY)
        assert unit.approvals.unread() == []
        assert unit.approvals.of_right(right)[0].read_on == TODAY


def test_a_right_waits_from_its_submission_to_its_approval(records: Records) -> None:
    with records.write() as unit:
        key, right = a_case(unit)
        assert unit.approvals.waiting_rights() == []
        unit.requests.change_right(right, outcome="full", submitted_on=date(2026, 4, 30))
        assert unit.approvals.waiting_rights() == [(key, right)]
        unit.requests.change_right(right, approved_on=TODAY)
        assert unit.approvals.waiting_rights() == []
        unit.log()


def test_what_was_decided_cannot_be_changed_past_the_program(records: Records) -> None:
    with records.write() as unit:
        key, right = a_case(unit)
        draft = a_draft(unit, key)
        unit.approvals.add(replace(decided(draft, Verdict.approved), right_id=right), BY, AT)
        unit.log()
    for statement in (
        "UPDATE approvals SET verdict = 'returned'",
        "UPDATE approvals SET decided_by = 2",
        "DELETE FROM approvals",
        "DELETE FROM letter_drafts",
        "UPDATE letter_drafts SET drafted_by = 2",
    ):
        with pytest.raises(DatabaseError):
            records.cheat(statement)
