"""Judgments about the changes of a version: one for each entry, gone with a discarded draft."""

from dataclasses import replace

import pytest
from sqlalchemy.exc import DBAPIError

from app.storage.policy_judgments import NewPolicyJudgment
from tests.storage import policy_book
from tests.storage.policy_book import AT
from tests.storage.records import BY, DRAFT, Records


def test_a_judgment_takes_the_place_of_the_one_before(records: Records) -> None:
    key = records.versions[DRAFT]
    first = NewPolicyJudgment(key, "purposes", "架空の目的3", "related", "")
    with records.write() as unit:
        unit.policy_judgments.put(first, BY, AT)
        unit.policy_judgments.put(replace(first, entry="架空の目的4"), BY, AT)
        unit.policy_judgments.put(replace(first, verdict="beyond", note="架空"), BY, AT)
        unit.log()
    with records.read() as unit:
        found = unit.policy_judgments.of(key)
    assert [(one.entry, one.verdict, one.note) for one in found] == [
        ("架空の目的4", "related", ""),
        ("架空の目的3", "beyond", "架空"),
    ]
    assert {(one.judge, one.judged_at) for one in found} == {("架空　担当", AT)}


def test_a_judgment_is_taken_back_while_the_version_is_a_draft(records: Records) -> None:
    key = policy_book.work_on(records)
    with records.write() as unit:
        unit.policy_judgments.drop(key, "purposes", "架空の目的3")
        unit.log()
    with records.read() as unit:
        assert unit.policy_judgments.of(key) == []


def test_an_approval_freezes_the_judgments(records: Records) -> None:
    key = policy_book.approve(records)
    with pytest.raises(DBAPIError, match="policy: frozen"), records.write() as unit:
        unit.policy_judgments.drop(key, "purposes", "架空の目的3")
    new = NewPolicyJudgment(key, "joint_users", "架空商事", "renamed", "架空")
    with pytest.raises(DBAPIError, match="policy: frozen"), records.write() as unit:
        unit.policy_judgments.put(new, BY, AT)


def test_a_discarded_draft_takes_its_judgments_along(records: Records) -> None:
    key = records.versions[DRAFT]
    with records.write() as unit:
        new = NewPolicyJudgment(key, "purposes", "架空の目的3", "related", "")
        unit.policy_judgments.put(new, BY, AT)
        unit.policies.discard(key)
        unit.log()
    with records.read() as unit:
        assert unit.policies.find(DRAFT) is None
    assert records.all("SELECT * FROM policy_judgments") == []
