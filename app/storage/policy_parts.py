"""Keep the parts of a version of the policy: its lists and facts, and where its clauses begin."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from app.rules.ids import PolicyVersionId
from app.rules.policy_parts import ClauseStart, FactKind, PolicyParts
from app.storage.schema.policy import PolicyClauseRecord, PolicyFactRecord


def write_parts(session: Session, version_id: PolicyVersionId, parts: PolicyParts) -> None:
    """Put the parts of a version on record instead of those that were there."""
    _write_facts(session, version_id, {str(kind): words for kind, words in parts.facts.items()})
    session.execute(delete(PolicyClauseRecord).where(PolicyClauseRecord.version_id == version_id))
    rows = [
        {
            "version_id": version_id,
            "first_row": one.first_row,
            "number": one.number,
            "heading": one.heading,
        }
        for one in parts.starts
    ]
    if rows:
        session.execute(insert(PolicyClauseRecord), rows)


def read_parts(session: Session, version_id: PolicyVersionId) -> PolicyParts:
    """Return the parts of a version as they are on record."""
    facts: dict[FactKind, list[str]] = defaultdict(list)
    rows = session.execute(
        select(PolicyFactRecord.kind, PolicyFactRecord.words)
        .where(PolicyFactRecord.version_id == version_id)
        .order_by(PolicyFactRecord.position)
    )
    for kind, words in rows:
        facts[FactKind(kind)].append(words)
    starts = session.execute(
        select(PolicyClauseRecord)
        .where(PolicyClauseRecord.version_id == version_id)
        .order_by(PolicyClauseRecord.first_row)
    ).scalars()
    return PolicyParts(
        tuple(ClauseStart(one.first_row, one.number, one.heading) for one in starts),
        {kind: tuple(words) for kind, words in facts.items()},
    )


def _write_facts(
    session: Session, version_id: PolicyVersionId, facts: Mapping[str, Sequence[str]]
) -> None:
    session.execute(delete(PolicyFactRecord).where(PolicyFactRecord.version_id == version_id))
    rows = [
        {"version_id": version_id, "kind": kind, "position": position, "words": words}
        for kind, listed in facts.items()
        for position, words in enumerate(listed, start=1)
    ]
    if rows:
        session.execute(insert(PolicyFactRecord), rows)
