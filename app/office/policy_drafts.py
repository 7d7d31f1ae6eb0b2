"""Say of a version on which day it comes, what it changes and why; discard it, take it back."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.policy_days import refuse_older
from app.office.policy_versions import known
from app.office.policy_withdrawals import discard, take_back
from app.office.typed import refuse_unfit
from app.rules.eras import BadDate, western
from app.rules.errors import Refused
from app.rules.ids import PolicyVersionId
from app.rules.member_fields import one_line
from app.rules.policy_kinds import ENACTED, KINDS
from app.rules.policy_version_days import far_day
from app.rules.roles import Verb
from app.rules.short_dates import read_short_date
from app.storage.policy import VersionRow
from app.storage.unit import Unit

__all__ = ["KINDS", "LONGEST_REASON", "LONGEST_SUMMARY", "DraftWords"]
__all__ += ["discard", "revise", "take_back", "words_of"]

LONGEST_SUMMARY: Final = 200
LONGEST_REASON: Final = 400

_KEPT: Final = "記録は変わっていません。"


@dataclass(frozen=True)
class DraftWords:
    """Hold what is typed of a version: its day, its kind, what it changes and why."""

    on: str
    kind: str
    summary: str = ""
    reason: str = ""


@dataclass(frozen=True)
class _Said:
    """Hold the same as it is kept."""

    on: date
    kind: str
    summary: str
    reason: str


def words_of(row: VersionRow) -> DraftWords:
    """Return what stands of a version as it would be typed."""
    return DraftWords(western(row.on), row.kind, row.summary, row.reason)


def revise(
    desk: Desk, version_id: PolicyVersionId, words: DraftWords, *, seen: DraftWords | None = None
) -> Changes:
    """Change what is said of a draft; of an approved version only what was left empty.

    Raises:
        Refused: the day cannot be read or is taken, the kind is none, a text is too long, it is
            no longer what was `seen`, or it is frozen.
    """
    desk.demand(Verb.import_policy)
    said = _read(words, desk.today)
    with desk.look() as unit:
        if _stands(known(unit, version_id)) == said:
            return Changes(frozenset())
    with desk.unit("方針の版の記載を変更") as unit:
        row = known(unit, version_id)
        if seen is not None and _read(seen, desk.today) != _stands(row):
            raise Refused(
                "この版の記載は、画面を開いた後で変えられています。"
                f"{_KEPT}画面を最新にして、確かめてから書き直してください。"
            )
        if row.approved_at is not None:
            desk.demand(Verb.approve_policy)
            _refuse_frozen(_stands(row), said)
        else:
            _refuse_place(unit, row, said, desk.today)
        unit.policies.revise(version_id, **vars(said))
        unit.log((("policy", version_id),), _differences(_stands(row), said))
    return changes("policy", "members", "consents")


def _stands(row: VersionRow) -> _Said:
    return _Said(row.on, row.kind, row.summary, row.reason)


def _read(words: DraftWords, today: date) -> _Said:
    """Read what was typed; the summary is one line, because a table prints it."""
    refuse_unfit({"改訂の要旨": words.summary}, LONGEST_SUMMARY)
    refuse_unfit({"改訂の理由": words.reason}, LONGEST_REASON)
    try:
        on = read_short_date(words.on, today=today)
    except BadDate as bad:
        raise Refused(f"施行日を読み取れません。{bad.sentence}{_KEPT}") from bad
    return _Said(on, words.kind.strip(), one_line(words.summary), words.reason.strip())


def _refuse_frozen(stands: _Said, said: _Said) -> None:
    """Refuse to change what an approval froze; what was left empty may be filled once."""
    held = {
        "施行日": stands.on != said.on,
        "区分": stands.kind != said.kind,
        "改訂の要旨": bool(stands.summary) and stands.summary != said.summary,
        "理由": bool(stands.reason) and stands.reason != said.reason,
    }
    frozen = "・".join(name for name, changed in held.items() if changed)
    if frozen:
        raise Refused(
            f"この版は承認されているため、{frozen}は変えられません。{_KEPT}"
            "空いている要旨と理由だけを書き加えられます。"
        )


def _refuse_place(unit: Unit, row: VersionRow, said: _Said, today: date) -> None:
    if said.kind not in {*KINDS, row.kind}:
        raise Refused(
            f"区分「{said.kind}」は使えません。{_KEPT}{'・'.join(KINDS)}のどれかを選んでください。"
        )
    first = _enacted(unit, row)
    if said.kind == ENACTED != row.kind and first is not None:
        raise Refused(
            f"区分「{ENACTED}」の版（{western(first)}）が、もうあります。{_KEPT}"
            "この版の区分は「改訂」などにしてください。"
        )
    if said.on == row.on:
        return
    if far := far_day(said.on, today):
        raise Refused(f"{far}{_KEPT}施行日を確かめてください。")
    taken = unit.policies.find(said.on)
    if taken is not None:
        state = "下書き" if taken.approved_at is None else "承認済み"
        raise Refused(
            f"{western(said.on)}には、別の版（{taken.kind}、{state}）があります。{_KEPT}"
            "1日に2つの版は置けません。別の日にするか、先に不要な下書きを取り消してください。"
        )
    refuse_older(unit, said.on)


def _enacted(unit: Unit, row: VersionRow) -> date | None:
    """Return the day on which the policy was first put in force, by another version."""
    rows = unit.policies.rows()
    return next((one.on for one in rows if one.kind == ENACTED and one.id != row.id), None)


def _differences(was: _Said, now: _Said) -> dict[str, object]:
    """Return what changed, as the log keeps it."""
    before, after = vars(was), vars(now)
    return {
        name: [str(before[name]), str(after[name])]
        for name in before
        if before[name] != after[name]
    }
