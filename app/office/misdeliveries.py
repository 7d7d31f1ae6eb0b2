"""Record that a letter reached the wrong person (誤送付), and follow it until it is recovered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.office import (
    incident_progress,
    letter_addressees,
    misdelivery_entry,
    sent_letters,
)
from app.office.cases import find, refuse_recused, subjects
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.slip_records import slip_of
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.errors import Refused
from app.rules.ids import IncidentId, LetterId, MemberId, RequestId
from app.rules.letter_kinds import letter_word
from app.rules.misdelivery import Facts, Misdelivery, read_recovery, refuse_found, what_words
from app.rules.roles import Verb
from app.rules.slip_numbers import spoken
from app.storage.history import Subjects
from app.storage.incidents import IncidentRow
from app.storage.letters import LetterRow
from app.storage.slips import SlipRow
from app.storage.unit import Unit

TOUCHED = changes("letters", "requests", "incidents")


@dataclass(frozen=True)
class Recorded:
    """Say under which number an incident stands."""

    id: IncidentId
    changes: Changes


@dataclass(frozen=True)
class MisdeliveryRow:
    """Show one incident with the numbers of the letters that belong to it."""

    incident: IncidentRow
    document_number: str
    kind_word: str
    apology_number: str
    replacement_number: str
    request_id: RequestId | None
    receipt_number: str
    slip_number: str = ""

    @property
    def id(self) -> IncidentId:
        """Return the key of the incident."""
        return self.incident.id


def record(desk: Desk, letter_id: LetterId, said: Misdelivery) -> Recorded:
    """Open the incident of a letter that reached somebody else, with what the records know.

    An answer counts as not given until another stands for it: a closed case opens again.

    Raises:
        Refused: the letter did not leave, nobody says who has it, or it is on record already.
    """
    desk.demand(Verb.record_fact)
    refuse_untold(said)
    with desk.unit("誤送付を記録") as unit:
        letter, request_id = sent_letters.find(desk, unit, letter_id)
        about = _about(desk, unit, letter_id, request_id)
        refuse_found(letter.posted_on, said.found_on, desk.today)
        if unit.incidents.of_letter(letter_id) is not None:
            raise Refused("この文書の誤送付は、もう記録しています。一覧で続きを記録してください。")
        what = what_words(_facts(unit, letter), said)
        key = unit.incidents.add(letter_id, said, what, unit.stamp.by, unit.stamp.at)
        number = misdelivery_entry.enter(
            unit,
            key,
            found_on=said.found_on,
            document_number=letter.document_number,
            member_id=unit.letters.about(letter_id),
        )
        if request_id is not None and find(unit, request_id).closed_on is not None:
            unit.requests.reopen(request_id)
        unit.log(
            (*about, ("letter", letter_id), ("incident", key)),
            {"found_on": said.found_on.isoformat(), "number": number},
        )
    return Recorded(key, TOUCHED)


def refuse_untold(said: Misdelivery) -> None:
    """Refuse what does not say who has the letter, or says it in words that cannot be kept."""
    to = said.receiver
    if not to.name.strip():
        raise Refused("届いてしまった先のお名前を入れてください。まだ何も記録していません。")
    refuse_unfit(
        {"お名前": to.name, "ご住所": to.address, "郵便番号": to.postal_code}, LONGEST_LINE
    )
    refuse_unfit({"メモ": said.note})


def recover(desk: Desk, key: IncidentId, on: date, how: str) -> Changes:
    """Record what became of the letter at the wrong place.

    Raises:
        Refused: it is on record, or the day lies before it was found.
    """
    desk.demand(Verb.record_fact)
    chosen = read_recovery(how)
    with desk.unit("誤送付の文書の回収を記録") as unit:
        row = found(desk, unit, key)
        if row.recovered_on is not None:
            raise Refused("回収の結果は、もう記録しています。何も変えていません。")
        if not row.found_on <= on <= desk.today:
            raise Refused("回収の日が、分かった日より前か、先の日付です。何も変えていません。")
        unit.incidents.change(key, recovered_on=on, recovery=chosen.value)
        unit.log(subjects_of(desk, unit, row), {"on": on.isoformat(), "how": chosen.value})
    return TOUCHED


def close(desk: Desk, key: IncidentId) -> Changes:
    """End an incident on the head's word: the letter is where it belongs, or known to be lost.

    Raises:
        Refused: nobody has said what became of the letter.
    """
    desk.demand(Verb.remedy_fact)
    with desk.unit("誤送付の対応を完了") as unit:
        row = found(desk, unit, key)
        if row.closed_on is not None:
            raise Refused("この誤送付の対応は、もう完了しています。何も変えていません。")
        if row.recovered_on is None:
            raise Refused("先に回収の結果を記録してください。まだ完了にしていません。")
        _refuse_unreported(desk, unit, key)
        unit.incidents.change(key, closed_on=desk.today, closed_by=unit.stamp.by)
        unit.log(subjects_of(desk, unit, row))
    return TOUCHED


def _refuse_unreported(desk: Desk, unit: Unit, key: IncidentId) -> None:
    """Refuse to end what nobody judged, or what must be reported and is not (LAW A-3)."""
    row = unit.incidents.book.find(key)
    lacking = incident_progress.stand_of(unit, row, desk.today).lacking if row else ()
    if lacking:
        raise Refused(
            f"まだ済んでいないことがあります（{'、'.join(lacking)}）。完了にしていません。"
            "「監査・教育」の「漏えい等事案」で確かめてください。"
        )


def rows(desk: Desk, *, open_only: bool = False) -> Sequence[MisdeliveryRow]:
    """Return the incidents that this person may see, the newest first."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        hidden = sent_letters.hidden(desk, unit)
        return [
            _row(unit, one, letter[0], letter[1])
            for one in unit.incidents.rows(open_only=open_only)
            if one.letter_id not in hidden
            and (letter := unit.letters.find(one.letter_id)) is not None
        ]


def found(desk: Desk, unit: Unit, key: IncidentId) -> IncidentRow:
    """Find one incident of a letter that this person may see.

    Raises:
        Refused: there is none.
    """
    row = unit.incidents.find(key)
    if row is None:
        raise Refused("この記録は見つかりません。画面を最新にしてから、もう一度お試しください。")
    if row.slip_id is None:
        sent_letters.find(desk, unit, row.letter_id)
    return row


def _row(
    unit: Unit, one: IncidentRow, letter: LetterRow, request_id: RequestId | None
) -> MisdeliveryRow:
    case = None if request_id is None else unit.requests.case(request_id)
    return MisdeliveryRow(
        incident=one,
        document_number=letter.document_number,
        kind_word=letter_word(letter.kind),
        apology_number=_number(unit, one.apology_id),
        replacement_number=_number(unit, one.replacement_id),
        request_id=request_id,
        receipt_number=case.receipt_number if case else "",
        slip_number="" if one.slip_id is None else spoken(slip_of(unit, one.slip_id).number),
    )


def _number(unit: Unit, letter_id: LetterId | None) -> str:
    row = None if letter_id is None else unit.letters.find(letter_id)
    return row[0].document_number if row else ""


def _facts(unit: Unit, letter: LetterRow) -> Facts:
    assert letter.posted_on is not None
    kept = unit.letter_addressees.of([letter.id]).get(letter.id)
    return Facts(
        document_number=letter.document_number,
        kind_word=letter_word(letter.kind),
        addressee=letter_addressees.name_words(kept) if kept else "",
        method=letter.method,
        posted_on=letter.posted_on,
    )


def _about(desk: Desk, unit: Unit, letter_id: LetterId, request_id: RequestId | None) -> Subjects:
    if request_id is None:
        return sent_letters.subjects_of(unit, letter_id)
    case = find(unit, request_id)
    refuse_recused(desk, case)
    return subjects(case)


def whose(unit: Unit, row: IncidentRow) -> MemberId | None:
    """Name the member whose letter went astray; of a run the one of the slip."""
    if row.slip_id is not None:
        return slip_of(unit, row.slip_id).member_id
    return unit.letters.about(row.letter_id)


def slip_subjects(slip: SlipRow) -> Subjects:
    """Name what a misdelivered letter of a run is about: her slip, and her."""
    return (("campaign", slip.campaign_id), ("slip", slip.slip_id), ("member", slip.member_id))


def subjects_of(desk: Desk, unit: Unit, row: IncidentRow) -> Subjects:
    """Name what a misdelivery is about: its letter, and the case, the run or the member of it."""
    if row.slip_id is not None:
        about = slip_subjects(slip_of(unit, row.slip_id))
        return (*about, ("letter", int(row.letter_id)), ("incident", int(row.id)))
    found_letter = unit.letters.find(row.letter_id)
    about = _about(desk, unit, row.letter_id, found_letter[1] if found_letter else None)
    return (*about, ("letter", int(row.letter_id)), ("incident", int(row.id)))
