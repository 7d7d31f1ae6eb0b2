"""Gather what a notice tells everybody, and draw once for a run the papers that lie behind it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from app.letters.facts import Head
from app.letters.notice import NoticeFacts
from app.letters.notice_run import EVERYONE, NoticeRun
from app.letters.reading import opened
from app.office import policy_comparison, profile
from app.office.desk import Desk
from app.office.notice_versions import Pair, joint_uses, pair_of
from app.rules.campaign_aims import NoticeLetter, consents_stand
from app.rules.eras import japanese
from app.rules.ids import PolicyVersionId
from app.rules.policy_text import JointUse
from app.storage.unit import Unit

POLICY: Final = "個人情報保護方針"
NOTHING: Final = "（記載なし）"
SAME: Final = "（変わりません）"


@dataclass(frozen=True)
class Telling:
    """Hold what a notice says, by which letter; `behind` are PDF files."""

    letter: NoticeLetter
    version_on: date
    items: tuple[tuple[str, str], ...]
    behind: tuple[bytes, ...]
    closings: tuple[str, ...]


@dataclass(frozen=True)
class ToTell:
    """Name what a notice tells: of which version, by which letter, to whom by a filter's words."""

    version_id: PolicyVersionId
    letter: NoticeLetter
    changes_words: str
    target_words: str


def telling(desk: Desk, wanted: ToTell, on: date) -> Telling:
    """Gather a notice that is dated `on`; frozen texts make it the same for a whole run.

    Raises:
        Refused: the version cannot be told of.
        GlyphsMissing: a character of the comparison is in no font.
    """
    with desk.look() as unit:
        pair = pair_of(unit, wanted.version_id)
    found = _revision if wanted.letter is NoticeLetter.revision else _joint_use
    return found(desk, pair, wanted, on)


def facts_of(unit: Unit, told: Telling, head: Head) -> NoticeRun:
    """Return what all letters of a run say."""
    kind, day = told.letter.kind, japanese(told.version_on)
    notice = NoticeFacts(
        head=head,
        organisation=profile.sender(unit, kind, head.dated_on),
        addressee=EVERYONE,
        items=told.items,
        values={"title": POLICY, "version_on": day, "changed_on": day},
        in_charge="",
        closings=told.closings,
    )
    return NoticeRun(kind, notice, told.behind)


def _revision(desk: Desk, pair: Pair, wanted: ToTell, on: date) -> Telling:
    after = pair.after
    compared = policy_comparison.compare_versions(desk, pair.before.on, after.on)
    # The letter before it has the anchor of the print; this one lies behind many.
    table = policy_comparison.draw(replace(compared, anchor=""), on)
    with opened(table) as document:
        sheets = len(document)
    items = (
        ("改訂の日", japanese(after.on)),
        *_said(wanted),
        ("新旧対照表", f"後ろに付けた{sheets}枚のとおり"),
    )
    closings = (*_consent(wanted, major=after.major), "closing")
    return Telling(NoticeLetter.revision, after.on, items, (table,), closings)


def _consent(wanted: ToTell, *, major: bool) -> Iterator[str]:
    """Say what becomes of consents; that they go on only where all of those told have one."""
    if major:
        yield "asked_again"
    elif consents_stand(wanted.target_words):
        yield "kept"


def _said(wanted: ToTell) -> Iterator[tuple[str, str]]:
    if wanted.changes_words.strip():
        yield "主な変更", wanted.changes_words.strip()


def _joint_use(desk: Desk, pair: Pair, wanted: ToTell, _on: date) -> Telling:
    old, new = joint_uses(desk, pair)
    day = ("変更の日", japanese(pair.after.on))
    items = (day, *_said(wanted), *_changed(old, new), *_same(old, new))
    return Telling(NoticeLetter.joint_use, pair.after.on, items, (), ("closing",))


def _parts(use: JointUse) -> dict[str, str]:
    """Spell what 法27条5項3号 wants told of a joint use."""
    return {
        "共同利用する項目": "、".join(use.items),
        "共同利用する者": "、".join(use.users),
        "利用の目的": use.purpose,
        "管理に責任を持つ者": use.responsible,
    }


def _changed(old: JointUse, new: JointUse) -> Iterator[tuple[str, str]]:
    was, now = _parts(old), _parts(new)
    changed = [name for name in now if was[name] != now[name]]
    yield "変わること", "、".join(changed)
    for name in changed:
        yield f"{name}（変更前）", was[name] or NOTHING
        yield f"{name}（変更後）", now[name] or NOTHING


def _same(old: JointUse, new: JointUse) -> Iterator[tuple[str, str]]:
    was, now = _parts(old), _parts(new)
    for name, words in now.items():
        if was[name] == words and words:
            yield name, f"{words}{SAME}"
