"""What was approved to be disposed of is frozen; what was signed or drawn stays as it was."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from app.rules.disposals import DisposalItem, DisposalState, Medium
from app.rules.ids import DisposalId
from app.rules.sampling import Population
from app.storage.audit_samples import NewSample
from app.storage.disposals import NewDisposal
from app.storage.log_reviews import NewLogReview
from app.storage.log_spans import first_at, rows_between
from app.storage.unit import Unit
from tests.storage.records import AT, BY, Records

BOX = DisposalItem(
    *(Medium.paper, "架空の申込書", "3箱", "2022年度", "架空書庫", "12", date(2026, 3, 31))
)
DAY = date(2026, 5, 1)
REVIEW = NewLogReview("2026-04", 1, 9, "9:0123456789abcdef", "操作9件", "ありません")
SAMPLE = NewSample(Population.members, 8, "kansa-1", (2, 5))


def put(unit: Unit) -> DisposalId:
    key = unit.disposals.add(NewDisposal("廃26-0001", "架空の件名", "", DAY), BY, AT)
    unit.disposals.list_items(key, [BOX, replace(BOX, what="架空の名簿", kept_until_on=None)])
    unit.log()
    return key


def test_a_proposal_is_read_back_with_its_lines(records: Records) -> None:
    with records.write() as unit:
        key = put(unit)
    with records.read() as unit:
        row = unit.disposals.find(key)
        assert unit.disposals.ids() == [key]
    assert row is not None
    assert (row.number, row.state, row.edition) == ("廃26-0001", DisposalState.proposed, 1)
    assert row.items == (BOX, replace(BOX, what="架空の名簿", kept_until_on=None))


def test_the_second_writer_of_an_edition_changes_nothing(records: Records) -> None:
    with records.write() as unit:
        key = put(unit)
        assert unit.disposals.change(key, 1, approved_on=DAY)
        assert not unit.disposals.change(key, 1, cancelled_on=DAY)
    with records.read() as unit:
        row = unit.disposals.find(key)
    assert row is not None
    assert (row.state, row.edition) == (DisposalState.approved, 2)


def test_the_list_is_open_until_it_is_approved(records: Records) -> None:
    with records.write() as unit:
        key = put(unit)
        unit.disposals.list_items(key, [BOX])
        unit.disposals.change(key, 1, approved_on=DAY)
    with pytest.raises(DBAPIError, match="disposal_items: frozen"), records.write() as unit:
        unit.disposals.list_items(key, [])
    with records.read() as unit:
        assert [row.items for row in unit.disposals.rows([key])] == [(BOX,)]


@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE disposals SET number = '廃26-0009'",
        "UPDATE disposals SET proposed_by = 9",
        "DELETE FROM disposals",
        "UPDATE disposal_items SET what = '別のもの'",
        "DELETE FROM disposal_items",
        "UPDATE log_reviews SET findings = ''",
        "DELETE FROM log_reviews",
        "UPDATE audit_samples SET keys = '1,2'",
        "DELETE FROM audit_samples",
    ],
)
def test_past_the_program_nothing_is_altered(attack: str, records: Records) -> None:
    with records.write() as unit:
        key = put(unit)
        unit.disposals.change(key, 1, approved_on=DAY)
        unit.log_reviews.add(REVIEW, BY, AT)
        unit.audit_samples.add(SAMPLE, BY, AT)
    with pytest.raises(DBAPIError), records.write() as unit:
        unit.session.execute(text(attack))


def test_reviews_and_samples_are_read_back(records: Records) -> None:
    with records.write() as unit:
        unit.log_reviews.add(REVIEW, BY, AT)
        key = unit.audit_samples.add(SAMPLE, BY, AT)
        unit.log()
    with records.read() as unit:
        (review,) = unit.log_reviews.by_month().values()
        sample = unit.audit_samples.find(key)
    assert (review.month, review.anchor, review.signed_at) == ("2026-04", REVIEW.anchor, AT)
    assert sample is not None
    assert (sample.keys, sample.seed, sample.population) == ((2, 5), "kansa-1", Population.members)


def test_the_log_of_a_span_ends_before_its_end(records: Records) -> None:
    with records.write() as unit:
        unit.log((("member", 1),), {"name": "架空　花子"}, title="会員を登録")
    with records.read() as unit:
        begun = first_at(unit.session)
        assert begun is not None
        rows = rows_between(unit.session, begun, datetime(2100, 1, 1, tzinfo=UTC))
        assert rows_between(unit.session, begun, begun) == []
        head = unit.history.anchor()
    last = rows[-1]
    assert (last.title, last.subjects, last.anchor) == ("会員を登録", (("member", 1),), head)
    assert [row.number for row in rows] == sorted(row.number for row in rows)
    assert "架空　花子" not in str(rows)
