"""Find an issued letter as this person may handle it, and name what it is about."""

from app.office.desk import Desk
from app.rules.authorities import AUTHORITY_ANSWER
from app.rules.errors import Refused
from app.rules.ids import LetterId, RequestId
from app.rules.roles import Verb, may
from app.storage.history import Subjects
from app.storage.letters import LetterRow
from app.storage.run_counts import run_counts
from app.storage.unit import Unit


def find(desk: Desk, unit: Unit, letter_id: LetterId) -> tuple[LetterRow, RequestId | None]:
    """Return one letter and the case it belongs to; a run of a campaign is none.

    Raises:
        Refused: no such letter for this person, or the letters of a run, which are posted there.
    """
    found = unit.letters.find(letter_id)
    if found is None or letter_id in hidden(desk, unit):
        raise Refused("この文書は見つかりません。画面を最新にしてから、もう一度お試しください。")
    if run_counts(unit.session, [letter_id]):
        raise Refused(
            "一斉にお送りする文書の発送や返戻は、「再同意・お知らせ」の画面で記録します。"
            "何も変えていません。"
        )
    return found


def hidden(desk: Desk, unit: Unit) -> frozenset[LetterId]:
    """Name the answers to authorities, of which nobody but the head may learn (OFFICE L-03).

    They are known by their kind: one that was cancelled stays hidden though its case has another.
    """
    if may(desk.actor.roles, Verb.handle_authority):
        return frozenset()
    return unit.letters.of_kind(AUTHORITY_ANSWER)


def subjects_of(unit: Unit, letter_id: LetterId) -> Subjects:
    """Name what a letter outside any case is about, for the log: a member, or an inquiry.

    What names an inquiry is shown to the head alone.
    """
    inquiry_id = unit.authority_inquiries.of_letter(letter_id)
    if inquiry_id is not None:
        return (("authority", int(inquiry_id)),)
    member_id = unit.letters.about(letter_id)
    return () if member_id is None else (("member", int(member_id)),)
