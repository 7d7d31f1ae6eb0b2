"""Read, register and approve versions of the policy, and print their history."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.policy_file import PolicyText, parse_file, read_text
from app.rules.eras import western
from app.rules.errors import Refused
from app.rules.ids import PolicyVersionId
from app.rules.policy import parse
from app.rules.policy_text import ParsedPolicy
from app.rules.roles import Verb
from app.storage.policy import VersionRow as StoredVersion
from app.storage.policy import text_digest
from app.storage.unit import Unit

__all__ = [
    "PolicyImport",
    "VersionRow",
    "VersionText",
    "approve",
    "import_file",
    "parse_file",
    "set_weight",
    "shown",
    "text_of",
    "versions",
]

VersionState = Literal["draft", "approved", "in_force", "past"]
Outcome = Literal["unchanged", "text_added", "draft", "approved"]

_GONE = "この版は見つかりません。画面を最新にしてから、もう一度お試しください。"


@dataclass(frozen=True, kw_only=True)
class VersionRow(StoredVersion):
    """Show one version with its state on the day it is asked for."""

    state: VersionState


@dataclass(frozen=True)
class VersionText:
    """Show the registered text of a version by its clauses."""

    row: VersionRow
    parsed: ParsedPolicy


@dataclass(frozen=True)
class PolicyImport:
    """Say what became of a file: which version it is, and what was done with it."""

    parsed: ParsedPolicy
    version_on: date
    outcome: Outcome
    changes: Changes


def import_file(desk: Desk, path: Path, *, approve: bool = False) -> PolicyImport:
    """Register a file as the text of the version of its newest revision date (DECISIONS 6).

    Raises:
        BadFile: the file cannot be read.
        Refused: another text is frozen for that version, or a line of the file would be lost.
    """
    desk.demand(Verb.import_policy)
    if approve:
        desk.demand(Verb.approve_policy)
    text = read_text(path)
    with desk.look() as unit:
        standing = unit.policies.find(text.on)
    if _stands(standing, text, approve=approve):
        return PolicyImport(text.parsed, text.on, "unchanged", Changes(frozenset()))
    with desk.unit("方針文書を取り込んだ") as unit:
        outcome = _register(unit, text, desk.today, approve=approve)
    return PolicyImport(text.parsed, text.on, outcome, changes("policy", "members", "consents"))


def approve(desk: Desk, version_id: PolicyVersionId) -> Changes:
    """Approve a draft; from then on its text and its day are frozen."""
    desk.demand(Verb.approve_policy)
    with desk.unit("方針の版を承認") as unit:
        row = _find(unit, version_id)
        if row.approved_at is not None:
            raise Refused("この版は、もう承認されています。何も変えていません。")
        _refuse_older(unit, row.on)
        unit.policies.approve(version_id, unit.stamp.by, unit.stamp.at)
        unit.log((("policy", version_id),), {"in_force_on": row.on.isoformat()})
    return changes("policy", "members", "consents")


def set_weight(desk: Desk, version_id: PolicyVersionId, *, major: bool) -> Changes:
    """Say whether a version is 重要 (asks for consent again) or 軽微."""
    desk.demand(Verb.approve_policy)
    with desk.unit("改訂の区分を変更") as unit:
        row = _find(unit, version_id)
        unit.policies.weigh(version_id, major=major)
        unit.log((("policy", version_id),), {"major": [row.major, major]})
    return changes("policy", "members", "consents")


def versions(desk: Desk) -> Sequence[VersionRow]:
    """Return every version in the order of its day."""
    with desk.look() as unit:
        return shown(unit, desk.today)


def text_of(desk: Desk, version_id: PolicyVersionId) -> VersionText | None:
    """Return the text of a version by its clauses; None while it is not registered."""
    with desk.look() as unit:
        raw = unit.policies.text(version_id)
        row = next((row for row in shown(unit, desk.today) if row.id == version_id), None)
    if row is None:
        raise Refused(_GONE)
    return None if raw is None else VersionText(row, parse(raw))


def shown(unit: Unit, day: date) -> Sequence[VersionRow]:
    """Return every version with its state on a day, inside an open unit."""
    rows = unit.policies.rows()
    past = [row.on for row in rows if row.approved_at is not None and row.on <= day]
    newest = max(past, default=None)
    return [VersionRow(**vars(row), state=_state(row, newest)) for row in rows]


def _state(row: StoredVersion, newest: date | None) -> VersionState:
    if row.approved_at is None:
        return "draft"
    if newest is None or row.on > newest:
        return "approved"
    return "in_force" if row.on == newest else "past"


def _stands(row: StoredVersion | None, text: PolicyText, *, approve: bool) -> bool:
    if row is None or row.sha256 != text_digest(text.raw):
        return False
    return row.approved_at is not None or not approve


def _register(unit: Unit, reading: PolicyText, today: date, *, approve: bool) -> Outcome:
    row = unit.policies.find(reading.on)
    _refuse_frozen(unit, row, reading.on)
    version_id = (
        row.id if row else unit.policies.add(reading.on, reading.kind, drafted_by=unit.stamp.by)
    )
    facts = _facts(reading.parsed)
    digest = unit.policies.register_text(version_id, reading.raw, facts, today)
    approved = row is not None and row.approved_at is not None
    if approve and not approved:
        unit.policies.approve(version_id, unit.stamp.by, unit.stamp.at)
    unit.log((("policy", version_id),), {"in_force_on": str(reading.on), "sha256": digest})
    if approved:
        return "text_added"
    return "approved" if approve else "draft"


def _refuse_frozen(unit: Unit, row: StoredVersion | None, on: date) -> None:
    if row is not None and row.approved_at is not None and row.has_text:
        raise Refused(
            f"{western(on)}の版には、別の本文が登録されています。本文は承認の後に変えられません。"
            "記録は変わっていません。新しい改訂として、改訂の日付を加えた文書を取り込んでください。"
        )
    if row is None or row.approved_at is None:
        _refuse_older(unit, on)


def _refuse_older(unit: Unit, on: date) -> None:
    newest = max((day.on for day in unit.policies.days()), default=on)
    if on < newest and unit.consents.ids():
        raise Refused(
            f"{western(on)}の版は登録されていません。同意の記録が始まった後は、"
            f"最も新しい版（{western(newest)}）より前の版を加えられません。"
            "記録は変わっていません。文書の改訂の日付を確かめてください。"
        )


def _facts(parsed: ParsedPolicy) -> Mapping[str, Sequence[str]]:
    return {
        "purpose": parsed.purposes,
        "service_scope": parsed.service_scopes,
        "joint_user": parsed.joint_use.users,
        "joint_item": parsed.joint_use.items,
    }


def _find(unit: Unit, version_id: PolicyVersionId) -> StoredVersion:
    for row in unit.policies.rows():
        if row.id == version_id:
            return row
    raise Refused(_GONE)
