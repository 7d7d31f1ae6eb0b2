"""Say what is to be judged of changes that the lists of a policy do not show (LAW A-6, A-11)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import astuple
from typing import Final

from app.rules.policy_demand import Demand, Weight
from app.rules.policy_list_changes import folded, names_folded
from app.rules.policy_sentences import Subject, loosened, sentence_change
from app.rules.policy_text import ParsedPolicy
from app.rules.policy_versions_read import Read

_JOINT_WORDS: Final = re.compile("共同(?:して|で|の)?(?:個人(?:情報|データ)を)?利用")
JOINT: Final = Subject(_JOINT_WORDS)
PURPOSE: Final = Subject(
    re.compile("(?:利用|使用)(?:の)?目的|目的(?:に|で|のため)[^。]{0,8}(?:利用|使用)"), _JOINT_WORDS
)
THIRD: Final = Subject(re.compile("第三者[^。]{0,15}提供|提供[^。]{0,10}第三者"), _JOINT_WORDS)

OFF: Final = "（本文から読み取れますが、手で外されています）"
CUT: Final = "（削られた文）"
_JOINT_PARTS: Final = ("users", "items", "purpose", "responsible")
_ASK: Final = "加わる者・項目・目的があるか、言い回しが変わっただけかを判断してください。"


def text_demands(old: Read, new: Read, *, joint_starts: bool) -> Iterator[Demand]:
    """Find sentences beside the lists, and entries that somebody took off a list by hand."""
    if not joint_starts:
        off = [one for part in _JOINT_PARTS for one in _joint_off(old, new, part)]
        yield from _demand("joint_text", "共同利用", "法27条5項3号・6項", (JOINT, old, new), off)
    off = [
        *taken_off(old.text.purposes, old.read.purposes, new.text.purposes, new.read.purposes),
        *taken_off(
            *(old.text.service_scopes, old.read.service_scopes),
            *(new.text.service_scopes, new.read.service_scopes),
        ),
    ]
    paragraph = "法17条2項・18条1項・21条3項"
    yield from _demand("purpose_text", "利用目的", paragraph, (PURPOSE, old, new), off)


def new_third_parties(old: Read, new: Read) -> tuple[str, ...]:
    """Return the sentences about 第三者提供 that came or were worded anew."""
    return sentence_change(THIRD, old.text, new.text, *known(old, new)).added


def taken_off(
    was: Sequence[str], was_read: Sequence[str], now: Sequence[str], read: Sequence[str]
) -> tuple[str, ...]:
    """Return what a text says, its list does not, and the version before did not say either."""
    stands = {names_folded(one) for one in (*was, *was_read, *now)}
    return tuple(f"{one}{OFF}" for one in read if names_folded(one) not in stands)


def known(old: Read, new: Read) -> tuple[str, ...]:
    """Return the words of both versions that lists and facts compare.

    A fact that only one of them states is compared by nobody, so that its words count as text.
    """
    sides = (old.text, old.read, new.told, new.read)
    lists = [words for one in sides for words in _entries(one)]
    facts = zip(*(_facts(one) for one in sides), strict=True)
    both = [words for row in facts if any(row[:2]) and any(row[2:]) for words in row]
    return (*lists, *both)


def _joint_off(old: Read, new: Read, part: str) -> tuple[str, ...]:
    sides = (old.text, old.read, new.told, new.read)
    said = [getattr(side.joint_use, part) for side in sides]
    return taken_off(*((one,) if isinstance(one, str) else one for one in said))


def _entries(policy: ParsedPolicy) -> Iterator[str]:
    joint = policy.joint_use
    yield from (*policy.purposes, *policy.service_scopes, *joint.users, *joint.items)


def _facts(policy: ParsedPolicy) -> tuple[str, ...]:
    joint = policy.joint_use
    return (joint.purpose, joint.responsible, *astuple(policy.organisation))


def _demand(
    key: str, name: str, paragraph: str, compared: tuple[Subject, Read, Read], off: Sequence[str]
) -> Iterator[Demand]:
    subject, old, new = compared
    change = sentence_change(subject, old.text, new.text, *known(old, new))
    cut = tuple(f"{one}{CUT}" for one in loosened(change))
    words = tuple({folded(one): one for one in (*change.added, *cut, *off)}.values())
    if words:
        yield Demand(
            key,
            Weight.JUDGE,
            paragraph,
            f"{name}について、一覧のほかの文が変わっています。{_ASK}",
            words,
            change.lost,
        )
