"""Spell the derivation of `rules.consents.standing` as one query over the ledger.

Each member's answers are put into order by day and record. The last withdrawal ends what was given
before; of the rest, of versions in force that day, the newest generation counts, in it the latest.
"""

from datetime import date
from functools import cache, lru_cache
from typing import Any, Final, TypeAlias

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Date,
    Select,
    Subquery,
    and_,
    bindparam,
    case,
    exists,
    func,
    literal,
    select,
)
from sqlalchemy.orm import aliased

from app.rules.consents import YES, Standing
from app.storage.consent_entries import ABOUT_MEMBER, family, survivor
from app.storage.pages import given
from app.storage.schema.consents import ConsentRecord
from app.storage.schema.members import MemberRecord
from app.storage.schema.policy import PolicyVersionRecord

DAY: Final = "day"
"""The name under which `standings_asked` is given the day."""
_Day: TypeAlias = date | BindParameter[date]

_CORRECTION = aliased(ConsentRecord)
_CORRECTED = exists().where(_CORRECTION.corrects_id == ConsentRecord.id)

# What a row is to its member's standing on the day.
_NOTHING, _WITHDRAWAL, _ANSWER = 0, 1, 2


@lru_cache(maxsize=16)
def standing_query(day: date) -> Select[int, Standing, int | None]:
    """Select each member's id, the standing on a day, and the consent on which it rests.

    A merged double stands as the one who stands for it. The columns are called `member_id`,
    `standing` and `consent_id`. Built once for each day: it is long and asked often.
    """
    return _query(day, None)


@cache
def standings_asked() -> Select[int, Standing, int | None]:
    """Select the same of given members, with their doubles, on a given day."""
    return _query(bindparam(DAY, type_=Date), given())


def _query(day: _Day, roots: BindParameter[Any] | None) -> Select[int, Standing, int | None]:
    versions = _versions()
    rests = _resting(day, versions, roots)
    word = _word(rests, _newest_generation(day, versions)).label("standing")
    row: ColumnElement[int | None] = case((rests.c.weight > _NOTHING, rests.c.id))
    query = select(MemberRecord.id.label("member_id"), word, row.label("consent_id")).outerjoin(
        rests, rests.c.root == survivor(MemberRecord)
    )
    return query if roots is None else query.where(family(MemberRecord, roots))


def _word(rests: Subquery, newest: ColumnElement[date]) -> ColumnElement[Standing]:
    return case(
        (rests.c.weight == _WITHDRAWAL, "withdrawn"),
        (func.coalesce(rests.c.weight, _NOTHING) == _NOTHING, "none"),
        (rests.c.answer.not_in(sorted(YES)), "declined"),
        (rests.c.generation == newest, "current"),
        else_="renewal_due",
    )


def _versions() -> Subquery:
    """Select the approved versions, each with the 重要 one that its generation begins with."""
    version = PolicyVersionRecord
    major = case((version.major, version.in_force_on))
    began = func.max(major).over(order_by=version.in_force_on)
    return (
        select(
            version.id,
            version.in_force_on,
            func.coalesce(began, literal(date.min, Date)).label("generation"),
        )
        .where(version.approved_at.is_not(None))
        .subquery("versions")
    )


def _newest_generation(day: _Day, versions: Subquery) -> ColumnElement[date]:
    past = versions.c.in_force_on <= day
    return select(func.max(versions.c.generation)).where(past).scalar_subquery()


def _resting(day: _Day, versions: Subquery, roots: BindParameter[Any] | None) -> Subquery:
    """Select of each member the one row on which the standing rests."""
    placed = _placed(day, versions, roots)
    end = func.max(case((placed.c.answer == "withdrawn", placed.c.place)))
    ended = select(placed, end.over(partition_by=placed.c.root).label("end")).subquery("ended")
    since = ended.c.place > func.coalesce(ended.c.end, 0)
    weight = case(
        (ended.c.place == ended.c.end, _WITHDRAWAL),
        (and_(since, ended.c.in_force_on <= day), _ANSWER),
        else_=_NOTHING,
    )
    weighed = select(ended, weight.label("weight")).subquery("weighed")
    heaviest = (weighed.c.weight.desc(), weighed.c.generation.desc(), weighed.c.place.desc())
    rank = func.row_number().over(partition_by=weighed.c.root, order_by=heaviest)
    ranked = select(weighed, rank.label("rank")).subquery("ranked")
    return select(ranked).where(ranked.c.rank == 1).subquery("rests")


def _placed(day: _Day, versions: Subquery, roots: BindParameter[Any] | None) -> Subquery:
    """Put what counts of each member's own answers into order; the place is a number from 1."""
    root = survivor(MemberRecord)
    place = func.row_number().over(
        partition_by=root, order_by=(ConsentRecord.given_on, ConsentRecord.id)
    )
    query = (
        select(
            root.label("root"),
            ConsentRecord.id,
            ConsentRecord.answer,
            versions.c.in_force_on,
            versions.c.generation,
            place.label("place"),
        )
        .join(MemberRecord, MemberRecord.id == ConsentRecord.member_id)
        .join(versions, versions.c.id == ConsentRecord.policy_version_id)
        .where(ConsentRecord.given_on <= day, ABOUT_MEMBER)
        .where(ConsentRecord.answer != "voided", ~_CORRECTED)
    )
    return (query if roots is None else query.where(family(MemberRecord, roots))).subquery("placed")
