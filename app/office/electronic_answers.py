"""Give an issued letter as a file that only a password opens, and record how that was told."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.exchange.file_bytes import put_bytes, refuse_place
from app.letters.encrypted import encrypted
from app.office import letters, sent_letters
from app.office.cases import find, refuse_recused, subjects
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import refuse_unfit
from app.rules.case_facts import Section
from app.rules.cases import Case
from app.rules.electronic import GROUP, GROUPS, Medium, Told, make_password
from app.rules.errors import Refused
from app.rules.ids import ElectronicAnswerId, LetterId, RequestId
from app.rules.roles import Verb
from app.rules.spoken_days import month_day
from app.storage.electronic_answers import ElectronicAnswerRow
from app.storage.history import Subjects
from app.storage.letters import LetterRow
from app.storage.unit import Unit

TOUCHED = changes("letters", "requests")


@dataclass(frozen=True)
class Made:
    """Hold the file and its password; nobody can ask for either again, only make them anew."""

    id: ElectronicAnswerId
    pdf: bytes
    password: str
    document_number: str
    changes: Changes


def make(
    desk: Desk, letter_id: LetterId, medium: Medium, path: Path | None = None, *, reason: str = ""
) -> Made:
    """Encrypt an issued letter with a new password (AES-256), and write it to a place.

    The password is kept nowhere: it is shown once, and told on another way than the file goes.
    `reason` says what for; without it nothing about a protected person is opened.

    Raises:
        Refused: no such letter for this person, it is void or erased, or the place will not do.
        ReasonNeeded: it is about a protected person, and no reason was given.
    """
    desk.demand(Verb.issue_letter)
    refuse_unfit({"使いみち": reason})
    if path is not None:
        refuse_place(path)
    with desk.look() as unit:
        _refuse_void(_letter_of(desk, unit, letter_id)[0])
    stored = letters.pdf(desk, letter_id, reprint=False, reason=reason)
    password = make_password(desk.randomness(GROUPS * GROUP))
    content = encrypted(stored, password)
    digest = hashlib.sha256(content).hexdigest()
    with desk.unit("文書を暗号化して保存") as unit:
        letter, about = _letter_of(desk, unit, letter_id)
        _refuse_void(letter)
        key = unit.electronic_answers.add(letter_id, medium, digest, unit.stamp.by, unit.stamp.at)
        unit.log(
            (*about, ("letter", letter_id)),
            {
                "document_number": letter.document_number,
                "medium": medium.word,
                "on": desk.today.isoformat(),
                "sha256": digest,
                **({"reason": reason.strip()} if reason.strip() else {}),
            },
        )
        if path is not None:
            put_bytes(path, content)
    return Made(key, content, password, letter.document_number, TOUCHED)


def told(desk: Desk, answer_id: ElectronicAnswerId, how: Told, on: date) -> Changes:
    """Record how and when the password was told; never on the way by which the file went."""
    desk.demand(Verb.issue_letter)
    if on > desk.today:
        raise Refused("先の日付は記録できません。何も変えていません。日付を確かめてください。")
    with desk.unit("パスワードの連絡") as unit:
        row = _file_of(unit, answer_id)
        _letter, about = _letter_of(desk, unit, row.letter_id)
        if row.told_on is not None:
            raise Refused(f"パスワードは{month_day(row.told_on)}にお伝えしています。")
        unit.electronic_answers.tell(answer_id, how, on, unit.stamp.by)
        about = (*about, ("letter", row.letter_id))
        unit.log(about, {"how": how.value, "on": on.isoformat()})
    return TOUCHED


def tell_newest(desk: Desk, letter_id: LetterId, how: Told, on: date) -> Changes:
    """Record it of the file that was made of a letter last."""
    desk.demand(Verb.issue_letter)
    rows = of_letter(desk, letter_id)
    if not rows:
        raise Refused("この文書のファイルは作られていません。何も記録していません。")
    return told(desk, rows[-1].id, how, on)


def of_case(desk: Desk, request_id: RequestId) -> Sequence[ElectronicAnswerRow]:
    """Return the files that were made of the letters of a case."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        find(unit, request_id)
        return unit.electronic_answers.rows(request_id)


def of_letter(desk: Desk, letter_id: LetterId) -> Sequence[ElectronicAnswerRow]:
    """Return the files that were made of a letter, in the order in which they were made."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        sent_letters.find(desk, unit, letter_id)
        return unit.electronic_answers.of_letter(letter_id)


def untold(desk: Desk, request_id: RequestId) -> frozenset[LetterId]:
    """Name the letters of a case that left as files whose passwords nobody has told yet."""
    rows = of_case(desk, request_id)
    newest = {row.letter_id: row for row in rows}
    return frozenset(key for key, row in newest.items() if row.told_on is None)


def section(_desk: Desk, unit: Unit, case: Case) -> Section | None:
    """Say on the page of a case which files left, and whether their passwords were told."""
    rows = unit.electronic_answers.rows(case.id)
    facts = tuple((row.document_number, _words(row)) for row in rows)
    return Section("電子ファイルでお渡しした文書", facts) if facts else None


def _words(row: ElectronicAnswerRow) -> str:
    if row.told_how is None or row.told_on is None:
        return f"{row.medium.word}　パスワードはまだお伝えしていません"
    return f"{row.medium.word}　{month_day(row.told_on)}にパスワードを連絡（{row.told_how.word}）"


def _letter_of(desk: Desk, unit: Unit, letter_id: LetterId) -> tuple[LetterRow, Subjects]:
    """Find a letter as this person may give it away, and name what it is about."""
    letter, request_id = sent_letters.find(desk, unit, letter_id)
    if request_id is None:
        return letter, sent_letters.subjects_of(unit, letter_id)
    case = find(unit, request_id)
    refuse_recused(desk, case)
    return letter, subjects(case)


def _refuse_void(letter: LetterRow) -> None:
    if letter.cancelled_on is not None:
        raise Refused("この文書は発行を取り消しています。ファイルは作っていません。")


def _file_of(unit: Unit, answer_id: ElectronicAnswerId) -> ElectronicAnswerRow:
    found = unit.electronic_answers.find(answer_id)
    if found is None:
        raise Refused("この電子ファイルの記録は見つかりません。画面を最新にしてお試しください。")
    return found
