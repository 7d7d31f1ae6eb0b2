"""Give an issued answer as a file that only a password opens, and record how that was told."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.exchange.file_bytes import put_bytes, refuse_place
from app.letters.encrypted import encrypted
from app.office import letters
from app.office.cases import find, refuse_recused, subjects
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.rules.case_facts import Section
from app.rules.cases import Case
from app.rules.electronic import GROUP, GROUPS, Medium, Told, make_password
from app.rules.errors import Refused
from app.rules.ids import ElectronicAnswerId, LetterId, RequestId
from app.rules.roles import Verb
from app.rules.spoken_days import month_day
from app.storage.electronic_answers import ElectronicAnswerRow
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
    """Encrypt an issued letter of a case with a new password (AES-256), and write it to a place.

    The password is kept nowhere: it is shown once, and told on another way than the file goes.

    Raises:
        Refused: no such letter of a case, its content is erased, or the place will not do.
        ReasonNeeded: it is about a protected person, and no reason was given.
    """
    desk.demand(Verb.issue_letter)
    if path is not None:
        refuse_place(path)
    stored = letters.pdf(desk, letter_id, reprint=False, reason=reason)
    password = make_password(desk.randomness(GROUPS * GROUP))
    content = encrypted(stored, password)
    digest = hashlib.sha256(content).hexdigest()
    with desk.unit("電子ファイルを作成") as unit:
        number, case = _letter_of(unit, letter_id)
        refuse_recused(desk, case)
        key = unit.electronic_answers.add(letter_id, medium, digest, unit.stamp.by, unit.stamp.at)
        about = (*subjects(case), ("letter", letter_id))
        unit.log(about, {"medium": medium.value, "sha256": digest})
        if path is not None:
            put_bytes(path, content)
    return Made(key, content, password, number, TOUCHED)


def told(desk: Desk, answer_id: ElectronicAnswerId, how: Told, on: date) -> Changes:
    """Record how and when the password was told; never on the way by which the file went."""
    desk.demand(Verb.issue_letter)
    if on > desk.today:
        raise Refused("先の日付は記録できません。何も変えていません。日付を確かめてください。")
    with desk.unit("パスワードの連絡") as unit:
        row, case = _file_of(unit, answer_id)
        refuse_recused(desk, case)
        if row.told_on is not None:
            raise Refused(f"パスワードは{month_day(row.told_on)}にお伝えしています。")
        unit.electronic_answers.tell(answer_id, how, on, unit.stamp.by)
        about = (*subjects(case), ("letter", row.letter_id))
        unit.log(about, {"how": how.value, "on": on.isoformat()})
    return TOUCHED


def tell_newest(
    desk: Desk, request_id: RequestId, letter_id: LetterId, how: Told, on: date
) -> Changes:
    """Record it of the file that was made of a letter last."""
    desk.demand(Verb.issue_letter)
    rows = [row for row in of_case(desk, request_id) if row.letter_id == letter_id]
    if not rows:
        raise Refused("この文書のファイルは作られていません。何も記録していません。")
    return told(desk, rows[-1].id, how, on)


def of_case(desk: Desk, request_id: RequestId) -> Sequence[ElectronicAnswerRow]:
    """Return the files that were made of the letters of a case."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        find(unit, request_id)
        return unit.electronic_answers.rows(request_id)


def untold(desk: Desk, request_id: RequestId) -> frozenset[LetterId]:
    """Name the letters of a case that left as files whose passwords nobody has told yet."""
    rows = of_case(desk, request_id)
    newest = {row.letter_id: row for row in rows}
    return frozenset(key for key, row in newest.items() if row.told_on is None)


def section(_desk: Desk, unit: Unit, case: Case) -> Section | None:
    """Say on the page of a case which files left, and whether their passwords were told."""
    rows = unit.electronic_answers.rows(case.id)
    facts = tuple((row.document_number, _words(row)) for row in rows)
    return Section("電子ファイルでの回答", facts) if facts else None


def _words(row: ElectronicAnswerRow) -> str:
    if row.told_how is None or row.told_on is None:
        return f"{row.medium.word}　パスワードはまだお伝えしていません"
    return f"{row.medium.word}　{month_day(row.told_on)}にパスワードを連絡（{row.told_how.word}）"


def _letter_of(unit: Unit, letter_id: LetterId) -> tuple[str, Case]:
    found = unit.letters.find(letter_id)
    if found is None or found[1] is None:
        raise Refused("この文書は、受付の文書ではありません。電子ファイルは作っていません。")
    return found[0].document_number, find(unit, found[1])


def _file_of(unit: Unit, answer_id: ElectronicAnswerId) -> tuple[ElectronicAnswerRow, Case]:
    found = unit.electronic_answers.find(answer_id)
    if found is None or found[1] is None:
        raise Refused("この電子ファイルの記録は見つかりません。画面を最新にしてお試しください。")
    return found[0], find(unit, found[1])
