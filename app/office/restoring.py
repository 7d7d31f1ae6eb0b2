"""Put records back from a backup, in an existing data folder or a new one (DECISIONS 26, 27).

What stands there is saved first; the restored records are built and proved beside, and take
their place in one step. Whoever was erased since is erased again before that.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from app.office import erasure_list, lists_aside, restore_keys, restore_places, restore_slots
from app.office.restore_building import Room, both, build, loss_of
from app.office.restore_doors import MoreWanted
from app.office.restore_knowledge import gather
from app.office.restore_live import let_go, saved
from app.office.restore_merging import NOTHING_MERGED, Merged
from app.office.restore_proof import prove
from app.office.restore_second_place import list_places
from app.office.restore_slots import Slots
from app.office.restore_sources import Key, Target, opened
from app.office.restore_words import moved, told
from app.rules.erased_lists import ListState
from app.rules.errors import Refused
from app.rules.restoring import Loss, question
from app.rules.roles import Verb
from app.storage import folder_kinds
from app.storage.errors import RecordsDamaged

__all__ = ["Key", "MoreWanted", "Target"]

T = TypeVar("T")


_OTHERWISE: Final = (
    "さきほど確かめたときと、データフォルダの様子が変わっています。まだ何も戻していません。"
    "ほかのプログラムが終わるのを少し待ってから、もう一度確かめてください。"
)
_UNWRITTEN: Final = (
    "消去した方の一覧を書けませんでした。復元は終わっています。"
    "空き容量と、書き込めるかどうかを確かめてください。次の消去のときに書き直されます。"
)


class LookAgain(Refused):
    """Say that a restore would do something else than what was asked before it."""


@dataclass(frozen=True)
class Outlook:
    """Say before a restore what it brings and what it loses; `sentences` are told besides."""

    loss: Loss
    sentences: tuple[str, ...]
    fork: int | None

    @property
    def question(self) -> str:
        """Return the whole of it as one paragraph."""
        return question(self.loss)


@dataclass(frozen=True)
class Restored:
    """Say what a restore did: the old files lie at `aside`, where no backup holds them."""

    loss: Loss
    merged: Merged
    saved_as: str
    aside: str
    sentences: tuple[str, ...]


def look(target: Target, backup: Path, key: Key) -> Outlook:
    """Say what a restore from this file would do; change nothing.

    Raises:
        Refused: the backup is damaged, or the role of this person does not allow it.
        WrongKey: what was typed opens it not.
    """
    _demand(target)
    restore_places.kind_of(target.folder)
    return _whichever(target, lambda there: _look(there, backup, key))


def _look(target: Target, backup: Path, key: Key) -> Outlook:
    today = restore_keys.todays(target, backup, key)
    slots = None if today else restore_slots.fitting(target, backup, key)
    if slots is not None:
        return Outlook(_of_slots(slots), (), None)
    key = restore_keys.known_by(today, key)
    with (
        restore_places.to_look(target.folder) as place,
        opened(target, backup, key, place) as source,
        both(target, source) as (there, now),
    ):
        known = gather(target, source, there, now)
        loss = loss_of(target, source, there, known)
    return Outlook(loss, known.list_problems, known.fork)


def restore(target: Target, backup: Path, key: Key, asked: Outlook | None = None) -> Restored:
    """Put the records back and put it on record in them; `asked` is what was said before, if any.

    Raises:
        Refused: see `look`; or somebody else is using the records. Nothing was changed.
        LookAgain: what was said of it is no longer so.
    """
    _demand(target)
    return _whichever(target, lambda there: _restore(there, backup, key, asked))


def _restore(target: Target, backup: Path, key: Key, asked: Outlook | None) -> Restored:
    at, free = target.clock(), restore_places.kind_of(target.folder) == "absent"
    today = restore_keys.todays(target, backup, key)
    slots = None if today else restore_slots.fitting(target, backup, key)
    _keep_to(asked, keys_alone=slots is not None)
    if slots is not None:
        healed = restore_slots.heal(target, slots, key)
        return Restored(_of_slots(slots), NOTHING_MERGED, "", healed.aside, healed.sentences)
    opening = restore_keys.known_by(today, key)
    with restore_places.to_build(target.folder) as place:
        row = saved(target)
        saved_as, aside = row.file_name if row else "", ""
        built = build(target, backup, opening, Room(place, today, saved_as))
        _keep_to(asked, problems=built.known.list_problems)
        data_key = built.data_key
        if built.keeps_keys and today is not None:
            restore_keys.carry_over(today, target.folder, place, data_key)
            data_key = today.data_key
        prove(place, data_key)
        if not free:
            with let_go(target, built.head, row) as sole:
                aside = restore_places.take_place(target.folder, at, saved_as, sole)
    unwritten = _keep_list(list_places(target.folder, built.second), built.merged.erasure_list)
    sentences = (*told(built, today), *moved(target.folder, aside), *unwritten)
    return Restored(built.loss, built.merged, saved_as, aside, sentences)


def _keep_to(
    asked: Outlook | None, *, keys_alone: bool | None = None, problems: Sequence[str] = ()
) -> None:
    """Refuse to do more than what was agreed to.

    Raises:
        LookAgain: the slots alone were to go back, or were not; or a list of the erased that was
            read then cannot be read now.
    """
    if asked is None:
        return
    other = keys_alone is not None and keys_alone is not asked.loss.keys_alone
    if other or not set(problems) <= set(asked.sentences):
        raise LookAgain(_OTHERWISE)


def _of_slots(slots: Slots) -> Loss:
    made_at, practice = slots.manifest.made_at, slots.manifest.practice
    state = ListState.live
    return Loss(made_at, rows=0, erased=0, list_state=state, keys_alone=True, practice=practice)


def _keep_list(places: Sequence[Path], text: str) -> tuple[str, ...]:
    # The records have taken their place by now: what is missing is said, and nothing taken back.
    try:
        return lists_aside.told(erasure_list.put(places, text))
    except OSError:
        return (_UNWRITTEN,)


def _whichever(target: Target, act: Callable[[Target], T]) -> T:
    """Go on without the records of today where they open but do not read."""
    try:
        return act(target)
    except RecordsDamaged:
        if target.live is None:
            raise
        return act(target.without_records)


def _demand(target: Target) -> None:
    folder_kinds.refuse(target.folder)
    if target.live is not None:
        target.live.demand(Verb.restore)
