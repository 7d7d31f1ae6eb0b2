"""Applications that wait: kept as typed, brought to an end, forgotten; the row stays."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from app.rules.applications import ApplicationState, NewApplication
from app.rules.ids import ApplicationId
from app.rules.member_drafts import ChildDraft, ConsentDraft, MemberDraft
from app.rules.problems import Problem
from app.storage.applications import Applications
from tests.storage.records import AT, BY, HANAKO, TODAY, Records, enter

DRAFT = MemberDraft(
    name="試験　𠮷子",
    kana="しけん",
    address="架空県架空市\n試験町",
    children=(ChildDraft(), ChildDraft("試験　若葉", expected_month="2027年2月")),
    consent=ConsentDraft("はい", "令和8年4月1日", version_on="2020-04-01"),
)
REASONS = (Problem("consent.given_on", "登録できません。", "令和8年4月1日"),)
NEW = NewApplication(DRAFT, REASONS, "dialog", date(2026, 4, 28), date(2026, 7, 30), "電話済み")


def keep(records: Records, number: str = "確26-0001", new: NewApplication = NEW) -> ApplicationId:
    with records.write() as unit:
        key = Applications(unit.session).add(number, new, BY, AT)
        unit.log((("application", key),))
    return key


def test_what_was_typed_comes_back_as_it_was(records: Records) -> None:
    key = keep(records)
    with records.read() as unit:
        (row,) = Applications(unit.session).rows([key])
    assert (row.number, row.state, row.source) == ("確26-0001", ApplicationState.waiting, "dialog")
    assert (row.received_on, row.purge_on) == (date(2026, 4, 28), date(2026, 7, 30))
    assert row.kept_at == AT
    assert (row.draft, row.reasons, row.note) == (DRAFT, REASONS, "電話済み")


def test_a_number_is_given_once(records: Records) -> None:
    keep(records)
    with pytest.raises(IntegrityError):
        keep(records)


def test_the_same_form_is_known_again_while_it_waits(records: Records) -> None:
    key = keep(records)
    with records.write() as unit:
        applications = Applications(unit.session)
        assert applications.same(DRAFT) == key
        assert applications.same(replace(DRAFT, kana="シケン")) is None
        applications.resolve(key, ApplicationState.withdrawn, TODAY)
        assert applications.same(DRAFT) is None
        unit.log()


def test_those_first_whose_days_are_over_first(records: Records) -> None:
    late = keep(records, "確26-0001", replace(NEW, purge_on=date(2026, 9, 1)))
    soon = keep(records, "確26-0002", replace(NEW, purge_on=date(2026, 8, 1)))
    with records.read() as unit:
        applications = Applications(unit.session)
        assert applications.ids("waiting") == [soon, late]
        assert applications.ids("withdrawn") == []
        assert applications.ids() == [soon, late]
        assert applications.over(date(2026, 8, 1)) == []
        assert applications.over(date(2026, 8, 2)) == [soon]


def test_what_is_forgotten_is_gone_and_its_row_stays(records: Records) -> None:
    key = keep(records)
    with records.write() as unit:
        applications = Applications(unit.session)
        applications.forget(key)
        applications.resolve(key, ApplicationState.purged, TODAY)
        unit.log()
    with records.read() as unit:
        applications = Applications(unit.session)
        (row,) = applications.rows([key, 99])
        assert (row.draft, row.reasons, row.note) == (None, (), "")
        assert (row.state, row.resolved_on) == (ApplicationState.purged, TODAY)
        assert applications.over(date(2030, 1, 1)) == []
    assert records.all("SELECT count(*) FROM application_details") == [(0,)]


def test_a_form_that_was_registered_points_to_its_member(records: Records) -> None:
    key = keep(records)
    with records.write() as unit:
        member = enter(unit, HANAKO)
        Applications(unit.session).resolve(key, ApplicationState.registered, TODAY, member)
    with records.read() as unit:
        assert Applications(unit.session).rows([key])[0].member_id == member


def test_what_is_known_later_takes_the_place_of_what_was_typed(records: Records) -> None:
    key = keep(records)
    known = replace(DRAFT, address="架空県架空市1-1")
    with records.write() as unit:
        Applications(unit.session).amend(key, known, ())
        unit.log()
    with records.read() as unit:
        row = Applications(unit.session).rows([key])[0]
    assert (row.draft, row.reasons, row.note) == (known, (), "電話済み")


def test_a_draft_with_fields_of_another_version_of_the_program_is_read(records: Records) -> None:
    key = keep(records)
    records.cheat(
        "UPDATE application_details SET typed = replace(typed, '\"kana\"', '\"old_field\"')"
    )
    with records.read() as unit:
        draft = Applications(unit.session).rows([key])[0].draft
    assert draft is not None
    assert (draft.name, draft.kana) == (DRAFT.name, "")
