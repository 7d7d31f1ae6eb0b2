"""Edit the wording of the letters sentence by sentence, with a specimen beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.letters import wording_names, wording_texts
from app.letters.specimens import SLOTS
from app.letters.wording_texts import written
from app.office import wording_trials, wordings
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.seen import Seen, refuse_stale
from app.office.typed import LONGEST_LINE, LONGEST_TEXT, refuse_unfit
from app.rules.errors import Refused
from app.rules.roles import Verb
from app.rules.wording_groups import group_of, grouped
from app.rules.wording_kinds import wording_word
from app.storage.unit import Unit
from app.storage.wordings import NewWording

_NO_REASON = "文面を変える理由を入れてください。文面は変えていません。"


@dataclass(frozen=True)
class KindLine:
    """Name a wording in the list; `changed` says that the office uses a text of its own."""

    name: str
    word: str
    changed: bool
    trouble: str = ""
    group: str = ""


@dataclass(frozen=True)
class SentenceLine:
    """Hold one sentence as it is edited, with the placeholders it needs, in Japanese."""

    key: str
    word: str
    text: str
    placeholders: tuple[str, ...]


def kinds(desk: Desk) -> Sequence[KindLine]:
    """List every wording of letters and forms, group by group."""
    desk.demand(Verb.shape_letters)
    with desk.look() as unit:
        chosen, broken = unit.wordings.chosen(), wordings.broken(unit)
    own = {name for name, (_text, shipped) in chosen.items() if not shipped}
    return [
        KindLine(name, wording_word(name), name in own, broken.get(name, ""), group_of(name))
        for name in grouped(SLOTS)
    ]


def troubles(desk: Desk) -> Sequence[str]:
    """Say which texts of the office a newer program cannot use; nothing to other roles."""
    desk.demand(Verb.change_settings)
    with desk.look() as unit:
        return list(wordings.broken(unit).values())


def sentences(desk: Desk, name: str) -> Sequence[SentenceLine]:
    """List the sentences of a wording as the office has them.

    A sentence that a newer program needs besides is proposed as it ships.
    """
    desk.demand(Verb.shape_letters)
    with desk.look() as unit:
        now = _shown(unit, name)
    base = wordings.shipped(name).sentences
    return [
        SentenceLine(
            key,
            wording_names.sentence_name(key, base[key]),
            now[key],
            tuple(wording_names.placeholder_name(one) for one in sorted(needed)),
        )
        for key, needed in SLOTS[name].items()
    ]


def preview(desk: Desk, name: str, typed: Mapping[str, str], showing: str = "") -> bytes:
    """Draw a specimen with the sentences as they are typed, on this office's page; logs nothing.

    `showing` is the sentence that is edited, so that the letter is one in which it stands.

    Raises:
        OfficeError: a placeholder is unknown or missing, or the page cannot hold the text.
    """
    desk.demand(Verb.shape_letters)
    edited = wording_trials.checked(name, text_of(name, typed))
    return wording_trials.begin(desk, name).draw(edited, showing)


def save(
    desk: Desk,
    name: str,
    typed: Mapping[str, str],
    reason: str,
    seen: Seen[Mapping[str, str]] | None = None,
) -> Changes:
    """Put a new text into use; letters that were issued keep the one they have.

    Raises:
        OfficeError: a placeholder is unknown or missing, a sign is not printable, a sentence is
            too long or cannot be drawn on this office's page, no reason.
        Overtaken: somebody else has changed the text since its sentences were seen.
    """
    desk.demand(Verb.shape_letters)
    why = said_reason(reason)
    refuse_unfit({"文面": "\n".join(typed.values())}, LONGEST_TEXT * 5)
    text = text_of(name, typed)
    edited = wording_trials.checked(name, text)
    wording_trials.begin(desk, name).refuse_undrawn(edited)
    with desk.unit("文面を変更") as unit:
        refuse_stale(_shown(unit, name), seen, "この文面")
        if edited.sentences == wordings.usable(unit, name).sentences:
            raise Refused("文面は、いまのものと同じです。何も変えていません。")
        row = NewWording(name, edited.version, text, chosen=True, note=why)
        unit.wordings.add(row, unit.stamp.by, unit.stamp.at)
        unit.log((), {"wording": name, "version": row.version, "reason": why})
    return changes("settings", "letters")


def said_reason(reason: str) -> str:
    """Return why a text is changed; refuse a change without a reason."""
    why = reason.strip()
    if not why:
        raise Refused(_NO_REASON)
    refuse_unfit({"変える理由": why}, LONGEST_LINE)
    return why


def text_of(name: str, typed: Mapping[str, str]) -> str:
    """Return typed sentences, their placeholders in Japanese, as the text of a wording."""
    return written({key: wording_names.spelt(text) for key, text in typed.items()}, SLOTS[name])


def _shown(unit: Unit, name: str) -> Mapping[str, str]:
    """Return the sentences of a wording as the office has them, their placeholders in Japanese."""
    own = wordings.own_text(unit, name)
    base = wordings.shipped(name).sentences
    now = {**base, **(wording_texts.sentences_in(own) if own else {})}
    return {key: wording_names.shown(now[key]) for key in SLOTS[name]}
