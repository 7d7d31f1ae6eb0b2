"""Print the sheet that opens the records when every password is lost, and print it anew."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from typing import Final

from app.letters.facts import RecoverySheetFacts
from app.office import profile, sheet_proof, sheet_reminders
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.sheet_proof import SheetProof
from app.rules.errors import Gone, OfficeError, Refused
from app.rules.roles import Verb
from app.storage import recovery_key
from app.storage.errors import KeysUnsure
from app.storage.keys import Randomness, make_slot

RENEWED: Final = "復旧用シートを作り直した"
_UNUSED: Final = (
    "印刷や保存をした新しいシートでは、記録を開けません。紙は裁断し、PDFは消してください。"
    "前のシートは、そのまま使えます。"
)


@dataclass(frozen=True)
class Renewed:
    """Hold a new sheet, and what is asked to see that it was printed."""

    sheet: bytes
    proof: SheetProof
    changes: Changes


def new_groups(randomness: Randomness) -> tuple[str, ...]:
    """Make a recovery key, in the groups that are printed."""
    return recovery_key.spell(randomness(recovery_key.KEY_BYTES))


def draw(label: str, groups: tuple[str, ...], day: date, *, practice: bool) -> bytes:
    """Return a sheet as PDF; `label` names the records that it opens."""
    facts = RecoverySheetFacts(
        organisation_name=profile.shipped().name,
        made_on=day,
        key_groups=groups,
        data_folder_label=label,
        practice=practice,
    )
    # Drawing loads fonts and typesetting, which signing in should not wait for.
    drawn: bytes = import_module("app.letters.recovery_sheet").draw(facts)
    return drawn


def renew(desk: Desk, hand_over: Callable[[bytes], object]) -> Renewed:
    """Make a new sheet; the old one opens nothing from here on.

    `hand_over` gets the sheet first: where it fails, the old sheet is still the one that opens.
    Nobody waits for the printer: only what follows holds the keys and the records.

    Raises:
        Refused: it is on paper and could not be made the one that opens; the old one still is.
        KeysUnsure: nobody can tell which of both opens.
    """
    desk.demand(Verb.renew_keys)
    desk.attend()
    desk.store.ring_now()  # what keeps it from being written is told before anything is printed
    groups = new_groups(desk.randomness)
    label = desk.place_label if desk.store.on_server else desk.folder.name
    sheet = draw(label, groups, desk.today, practice=desk.practice)
    hand_over(sheet)
    try:
        name = _write(desk, groups)
    except (Gone, KeysUnsure):
        raise
    except OfficeError as error:
        raise Refused(f"{error.sentence}{_UNUSED}") from error
    return Renewed(sheet, sheet_proof.of(groups, desk.randomness, name), changes("staff"))


def _write(desk: Desk, groups: tuple[str, ...]) -> str:
    """Let the sheet open the records in the place of the former one; return its name."""
    store, secret = desk.store, recovery_key.secret_of(groups)
    with store.changing_slots() as ring, desk.unit(RENEWED) as unit:
        cost = ring.slots[0].cost
        slot = make_slot(
            "recovery", "", secret, store.data_key, cost=cost, randomness=desk.randomness
        )
        renewed = ring.with_slot(slot)
        unit.log((("staff", desk.actor.id),))
        sheet_reminders.keep(unit, renewed.sheet, proved=False)
        store.write_ring(renewed)
    return renewed.sheet
