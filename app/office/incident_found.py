"""Find an incident as this person may see it, and say what an act on it is about."""

from app.office import sent_letters
from app.office.desk import Desk
from app.office.misdeliveries import subjects_of as misdelivery_subjects
from app.rules.errors import Refused
from app.rules.ids import IncidentId
from app.storage.history import Subjects
from app.storage.incident_book import BookRow
from app.storage.unit import Unit

OVERTAKEN = (
    "ほかの人が先にこの事案の内容を変えました。あなたの入力は保存していません。"
    "最新の内容を確かめて、もう一度入力してください。"
)
_GONE = "この事案は見つかりません。画面を最新にしてから、もう一度お試しください。"


def is_hidden(desk: Desk, unit: Unit, row: BookRow) -> bool:
    """Tell whether an incident is about a letter that this person may not see (L-03, M-16)."""
    if row.letter_id is None:
        return False
    hidden = row.letter_id in sent_letters.hidden(desk, unit)
    return hidden or unit.letters.find(row.letter_id) is None


def found(desk: Desk, unit: Unit, key: IncidentId) -> BookRow:
    """Find one incident that this person may see.

    Raises:
        Refused: there is none.
    """
    row = unit.incidents.book.find(key)
    if row is None or is_hidden(desk, unit, row):
        raise Refused(_GONE)
    return row


def found_open(desk: Desk, unit: Unit, key: IncidentId) -> BookRow:
    """Find one that is still open.

    Raises:
        Refused: there is none, or it is over.
    """
    row = found(desk, unit, key)
    if row.closed_on is not None:
        raise Refused(
            "この事案は完了しています。何も変えていません。"
            "続きがあるときは、管理責任者が「完了を取り消す」で開き直してください。"
        )
    return row


def subjects(desk: Desk, unit: Unit, row: BookRow) -> Subjects:
    """Name what an act on an incident is about; of a misdelivery the letter and the case too."""
    misdelivery = unit.incidents.find(row.id)
    if misdelivery is not None:
        return misdelivery_subjects(desk, unit, misdelivery)
    about: Subjects = (("incident", int(row.id)),)
    return about if row.recipient_id is None else (*about, ("recipient", int(row.recipient_id)))
