"""Look at an earlier text before going back to it: what would change, and the page it gives."""

from collections.abc import Sequence

from app.letters.specimens import SLOTS
from app.letters.wording import read, shipped_text
from app.office import wording_trials, wordings
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.wording_editing import said_reason
from app.office.wording_history import SentenceDifference, differences
from app.rules.errors import Refused
from app.rules.roles import Verb
from app.rules.wording_kinds import wording_word
from app.storage.unit import Unit
from app.storage.wordings import NewWording


def would_change(desk: Desk, name: str, version: str) -> Sequence[SentenceDifference]:
    """List the sentences that going back would change: as they are now, and as they would be."""
    desk.demand(Verb.shape_letters)
    with desk.look() as unit:
        now = wordings.own_text(unit, name) or shipped_text(name)
        return differences(now, _kept(unit, name, version))


def preview(desk: Desk, name: str, version: str) -> bytes:
    """Draw the specimen with an earlier text, the first sentence that would change in view.

    Raises:
        OfficeError: no such text, or this program cannot use it any more.
    """
    desk.demand(Verb.shape_letters)
    trial = wording_trials.begin(desk, name)
    with desk.look() as unit:
        text = _kept(unit, name, version)
    words, now = read(wording_word(name), text, SLOTS[name]), trial.now.sentences
    changed = (key for key in SLOTS[name] if now.get(key) != words.sentences[key])
    return trial.draw(words, next(changed, ""))


def go_back(desk: Desk, name: str, version: str, reason: str) -> Changes:
    """Put an earlier text into use again; the empty version is the one that ships.

    Raises:
        OfficeError: no such text, this program cannot use it any more, no reason, or it holds.
    """
    desk.demand(Verb.shape_letters)
    why = said_reason(reason)
    with desk.look() as unit:
        text = _kept(unit, name, version)
    found = read(wording_word(name), text, SLOTS[name])
    wording_trials.begin(desk, name).refuse_undrawn(found)
    with desk.unit("前の文面に戻した") as unit:
        if found.sentences == wordings.usable(unit, name).sentences:
            raise Refused("この文面は、いま使っているものと同じです。何も変えていません。")
        is_shipped = text == shipped_text(name)
        row = NewWording(name, found.version, text, shipped=is_shipped, chosen=True, note=why)
        unit.wordings.add(row, unit.stamp.by, unit.stamp.at)
        unit.log((), {"wording": name, "version": found.version, "reason": why})
    return changes("settings", "letters")


def _kept(unit: Unit, name: str, version: str) -> str:
    """Return the text of a version; the empty one is the one that ships."""
    if not version:
        return shipped_text(name)
    row = next((one for one in unit.wordings.rows(name) if one.version == version), None)
    if row is None:
        raise Refused("この文面は見つかりません。画面を最新にしてからお試しください。")
    return row.text
