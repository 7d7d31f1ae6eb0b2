"""Print address labels (宛名ラベル) for the letters of a run, in the order in which they lie."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.letters import labels
from app.letters.labels import Label, LabelPrint
from app.office import page_settings, profile
from app.office.campaign_letters import recipients
from app.office.customer_codes import code_of
from app.office.desk import Desk
from app.office.run_contents import Given, given, note
from app.rules.delivery_courses import Delivery
from app.rules.ids import RunId
from app.rules.label_sheets import LabelSheet, refuse_sheet
from app.rules.roles import Verb
from app.rules.slip_numbers import spoken
from app.storage.unit import Unit

__all__ = ["LabelPrint", "LabelSheet", "Labels", "print_labels"]

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Labels:
    """Hold printed labels, and say how many there are."""

    pdf: bytes
    labels: int


def print_labels(
    desk: Desk,
    run_id: RunId,
    printed: LabelPrint | None = None,
    *,
    progress: Progress | None = None,
) -> Labels:
    """Return a label for each letter of a run that may leave, by the addresses of today; logged.

    The number of her slip stands on each, so that label and letter find each other. Where the
    letters go by post, the labels bear the post's barcode.

    Raises:
        Refused: the sheet will not do, or nobody is left.
        AddressTooLong, GlyphsMissing: naming slips.
    """
    desk.demand(Verb.issue_letter)
    with desk.look() as unit:
        printed = printed or LabelPrint(page_settings.of(unit).label)
        refuse_sheet(printed.sheet)
        found = given(unit, run_id, desk.today)
        made = list(_labels(unit, found, desk))
        sender = profile.sender(unit).name
    pdf = labels.draw_labels(made, printed, sender=sender, progress=progress)
    with desk.unit("宛名ラベルを印刷した") as unit:
        note(unit, found.run, {"labels": len(made)})
    return Labels(pdf, len(made))


def _labels(unit: Unit, found: Given, desk: Desk) -> Iterator[Label]:
    owners = {one.slip_id: one for one in unit.slips.owners(found.slips)}
    for one in recipients(unit, [owners[key] for key in found.slips], desk.today):
        code = code_of(one.addressee) if found.run.delivery is Delivery.post else ""
        yield Label(one.addressee, spoken(one.slip_number), code)
