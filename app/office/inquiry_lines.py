"""Say for an answer what other departments looked for, hold, delivered and did (OFFICE L-02)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.office.held_lines import HeldLine
from app.rules.cases import Case, RightLine
from app.rules.eras import japanese
from app.rules.errors import Refused
from app.rules.ids import RequestId, RightId
from app.rules.inquiries import BEFORE_DECISION, InquiryAnswer
from app.rules.outcomes import Outcome
from app.rules.rights import Remedy
from app.rules.scopes import OF_THE_CHILD
from app.storage.inquiry_files import InquiryFileRow
from app.storage.inquiry_rows import InquiryRow
from app.storage.unit import Unit

AskedDepartment = InquiryRow
_HOLDING = frozenset({InquiryAnswer.holds, InquiryAnswer.delivered})


@dataclass(frozen=True)
class DeliveredFile:
    """Hold a delivered PDF; where the line of its `key` is masked it stays out of the answer."""

    key: str
    department: str
    file_name: str
    pages: int
    sha256: str
    content: bytes


def asked_departments(
    unit: Unit, request_id: RequestId, right_id: RightId | None = None
) -> Sequence[AskedDepartment]:
    """Return the sheets of a case that count; with a right only those it waits for."""
    return [
        row
        for row in unit.inquiries.of(request_id)
        if row.state != "cancelled" and (right_id is None or row.right_id in {None, right_id})
    ]


def searched_departments(
    unit: Unit, request_id: RequestId, right_id: RightId | None = None
) -> tuple[str, ...]:
    """Name the departments that looked and answered, for 「お調べした範囲」."""
    looked = [row for row in _looked(unit, request_id, right_id) if row.answer is not None]
    return tuple(dict.fromkeys(row.department for row in looked))


def departments_holding(
    unit: Unit, request_id: RequestId, right_id: RightId | None = None
) -> tuple[str, ...]:
    """Name the departments that hold something; while there is one, nothing is 「不存在」."""
    looked = [row for row in _looked(unit, request_id, right_id) if row.answer in _HOLDING]
    return tuple(dict.fromkeys(row.department for row in looked))


def done_elsewhere(
    unit: Unit, request_id: RequestId, right_id: RightId
) -> Sequence[AskedDepartment]:
    """Return the sheets by which departments were to do something and have answered."""
    return [
        row
        for row in asked_departments(unit, request_id, right_id)
        if row.kind not in BEFORE_DECISION and row.answer is not None
    ]


def refuse_against_departments(
    unit: Unit, case: Case, right: RightLine, outcome: Outcome | None
) -> None:
    """Refuse a decision that what departments answered speaks against.

    Raises:
        Refused: 「不存在」 while one holds something, or the whole is to be disclosed while one
            holds something that it has not delivered.
    """
    if outcome is Outcome.none_held:
        _refuse_none_held(departments_holding(unit, case.id, right.id))
    if outcome is Outcome.full and right.remedy is Remedy.disclosure:
        _refuse_undelivered(
            row.department
            for row in _looked(unit, case.id, right.id)
            if row.answer is InquiryAnswer.holds
        )


def inquiry_lines(unit: Unit, case: Case) -> Sequence[HeldLine]:
    """Return what departments delivered for a case, grouped by department."""
    return [line for row in _delivered(unit, case.id) for line in _lines_of(unit, row)]


def delivered_files(unit: Unit, request_id: RequestId) -> Sequence[DeliveredFile]:
    """Return the PDFs that departments delivered for a case, in the order of their lines."""
    return [
        DeliveredFile(
            key=_file_key(row, file),
            department=row.department,
            file_name=file.file_name,
            pages=file.pages,
            sha256=file.sha256,
            content=unit.inquiry_files.content(file.id) or b"",
        )
        for row in _delivered(unit, request_id)
        for file in unit.inquiry_files.of(row.id)
    ]


def _looked(
    unit: Unit, request_id: RequestId, right_id: RightId | None
) -> Sequence[AskedDepartment]:
    asked = asked_departments(unit, request_id, right_id)
    return [row for row in asked if row.kind in BEFORE_DECISION]


def _delivered(unit: Unit, request_id: RequestId) -> Sequence[AskedDepartment]:
    looked = _looked(unit, request_id, None)
    return [row for row in looked if row.answer is InquiryAnswer.delivered]


def _lines_of(unit: Unit, row: InquiryRow) -> Iterator[HeldLine]:
    answered = f"{japanese(row.answered_on)}、{row.department}" if row.answered_on else ""
    for place, item in enumerate(unit.inquiries.items(row.id), start=1):
        key = f"inquiry.{row.id}.{place}{_of_child(of_child=item.of_child)}"
        source = item.obtained or f"{answered}から受領"
        yield HeldLine(key, row.department, item.name, item.content, source, item.purpose)
    for file in unit.inquiry_files.of(row.id):
        content = f"{file.file_name or '資料'}（別添 {file.pages}枚）"
        source = f"{answered}から受領"
        yield HeldLine(_file_key(row, file), row.department, "資料", content, source, "")


def _file_key(row: InquiryRow, file: InquiryFileRow) -> str:
    return f"inquiry.{row.id}.file.{file.id}{_of_child(of_child=file.of_child)}"


def _of_child(*, of_child: bool) -> str:
    return f".{OF_THE_CHILD}" if of_child else ""


def _refuse_none_held(names: Sequence[str]) -> None:
    if names:
        raise Refused(
            f"{'・'.join(names)}が「保有している」と回答しているため、「不存在」とは回答できません。"
            "何も変えていません。社内照会の回答を確かめてください。"
        )


def _refuse_undelivered(names: Iterator[str]) -> None:
    waiting = "・".join(dict.fromkeys(names))
    if waiting:
        raise Refused(
            f"{waiting}が「保有している」と回答していますが、内容をまだ受け取っていません。"
            "「全部」の開示とは決定できません。何も変えていません。"
            "資料を受け取って回答を記録し直すか、「一部」にして理由を書いてください。"
        )
