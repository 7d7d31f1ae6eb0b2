"""Versions of the policy: drafts move, approved ones keep their day, texts every word."""

from datetime import date

import pytest
from sqlalchemy.exc import DBAPIError

from app.rules.ids import PolicyVersionId
from app.rules.policy_parts import FactKind, PolicyParts
from app.rules.versions import PolicyDay
from app.storage.policy import VersionRow, text_digest
from tests.storage.records import (
    AT,
    BY,
    COMING,
    DRAFT,
    FIRST,
    HANAKO,
    MINOR,
    NEWEST,
    SECOND,
    TEXT,
    Records,
    enter,
)


def parts(*purposes: str) -> PolicyParts:
    return PolicyParts(facts={FactKind.purpose: purposes})


def test_versions_come_in_the_order_of_their_days(records: Records) -> None:
    with records.read() as unit:
        rows = unit.policies.rows()
        assert [row.on for row in rows] == [FIRST, SECOND, MINOR, NEWEST, COMING, DRAFT]
        assert rows[3] == VersionRow(
            id=records.versions[NEWEST],
            on=NEWEST,
            kind="改訂",
            major=True,
            approved_at=AT,
            sha256=text_digest(TEXT),
            text_added_on=NEWEST,
            purpose_count=2,
            approver="架空　担当",
            parts_kept=True,
            seeded=True,
        )
        assert [row.has_text for row in rows] == [False, False, False, True, False, False]
        assert rows[5].approved_at is None


def test_the_rules_know_the_approved_versions_only(records: Records) -> None:
    with records.read() as unit:
        assert unit.policies.days() == [
            PolicyDay(FIRST),
            PolicyDay(SECOND),
            PolicyDay(MINOR, major=False),
            PolicyDay(NEWEST),
            PolicyDay(COMING),
        ]


def test_a_version_is_found_by_its_day(records: Records) -> None:
    with records.read() as unit:
        found = unit.policies.find(NEWEST)
        assert found is not None
        assert found.id == records.versions[NEWEST]
        assert unit.policies.find(date(2026, 4, 21)) is None


def test_text_and_facts_come_back_as_handed_over(records: Records) -> None:
    with records.read() as unit:
        key = records.versions[NEWEST]
        assert unit.policies.text(key) == TEXT
        assert unit.policies.facts(key, "purpose") == ["架空の目的1", "架空の目的2"]
        assert unit.policies.facts(key, "joint_user") == ["架空の組合"]
        assert unit.policies.facts(key, "service_scope") == []
        assert unit.policies.text(records.versions[FIRST]) is None


def test_what_changes_inside_a_unit_is_seen_in_it(records: Records) -> None:
    with records.write() as unit:
        assert unit.policies.find(date(2028, 4, 1)) is None
        key = unit.policies.add(date(2028, 4, 1), "改訂")
        added = unit.policies.find(date(2028, 4, 1))
        assert added is not None
        assert (added.approved_at, added.major) == (None, True)
        unit.policies.weigh(key, major=False)
        unit.policies.approve(key, BY, AT)
        unit.policies.settle_text(key, "別の架空の文", PolicyParts(), date(2026, 5, 1))
        changed = unit.policies.find(date(2028, 4, 1))
        assert changed is not None
        assert (changed.approved_at, changed.major) == (AT, False)
        assert changed.sha256 == text_digest("別の架空の文")
        unit.log()


def test_the_text_of_a_draft_may_be_replaced(records: Records) -> None:
    key = records.versions[DRAFT]
    with records.write() as unit:
        unit.policies.settle_text(key, "案1", parts("架空の目的1"), NEWEST)
        unit.policies.settle_text(key, "案2", parts("架空の目的2"), NEWEST)
        unit.log()
    with records.read() as unit:
        assert unit.policies.text(key) == "案2"
        assert unit.policies.facts(key, "purpose") == ["架空の目的2"]


def test_a_missing_text_is_added_to_an_approved_version_once(records: Records) -> None:
    key = records.versions[SECOND]
    with records.write() as unit:
        enter(unit, HANAKO)
        digest = unit.policies.settle_text(
            key, "後から見つかった文", parts("架空の目的"), date(2026, 5, 1)
        )
        unit.log()
    assert digest == text_digest("後から見つかった文")
    _assert_frozen(records, key)


def test_a_registered_text_is_frozen_with_its_facts(records: Records) -> None:
    _assert_frozen(records, records.versions[NEWEST])
    with records.read() as unit:
        assert unit.policies.text(records.versions[NEWEST]) == TEXT


def test_the_weight_of_an_approved_version_may_be_judged_anew(records: Records) -> None:
    with records.write() as unit:
        unit.policies.weigh(records.versions[NEWEST], major=False)
        unit.log()
    with records.read() as unit:
        assert PolicyDay(NEWEST, major=False) in unit.policies.days()


def test_no_older_version_joins_once_consents_exist(records: Records) -> None:
    with records.write() as unit:
        older = unit.policies.add(date(2015, 4, 1), "改訂")
        enter(unit, HANAKO)
    with pytest.raises(DBAPIError, match="policy:"), records.write() as unit:
        unit.policies.add(date(2016, 4, 1), "改訂")
    with pytest.raises(DBAPIError, match="policy: frozen"), records.write() as unit:
        unit.policies.approve(older, BY, AT)
    with records.write() as unit:
        unit.policies.approve(records.versions[DRAFT], BY, AT)
        unit.log()


def _assert_frozen(records: Records, key: PolicyVersionId) -> None:
    with pytest.raises(DBAPIError, match="policy: frozen"), records.write() as unit:
        unit.policies.settle_text(key, "書き換えた文", PolicyParts(), date(2026, 5, 2))
