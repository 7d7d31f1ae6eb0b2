"""Say in words, column by column, what stands in the request register (LAW B-7)."""

from collections.abc import Callable
from typing import Final

from app.office import register_answers as answers
from app.office import register_people as people
from app.office import register_times as times
from app.office.register_lines import RegisterLine
from app.office.register_marks import day, join
from app.office.withheld import told

Say = Callable[[RegisterLine], str]


def _departments(line: RegisterLine) -> str:
    return join(
        *dict.fromkeys(
            f"{one.department}（{one.answer.word if one.answer else '回答待ち'}）"
            for one in line.sheets
        )
    )


COLUMNS: Final[tuple[tuple[str, Say], ...]] = (
    ("受付番号", lambda line: line.case.receipt_number),
    ("年度", lambda line: str(line.fiscal_year)),
    ("到達日", lambda line: day(line.case.received_on)),
    ("経路", lambda line: line.case.channel.word if line.case.channel else ""),
    ("種別", people.kind),
    ("根拠条項", lambda line: line.right.basis if line.right else ""),
    ("請求者区分", people.requester_kind),
    ("氏名", people.name),
    ("組合員コード", lambda line: line.member_code),
    ("対象", people.about),
    ("本人確認の書類", people.papers),
    ("本人確認の日", people.checked_on),
    ("本人確認の担当", people.checked_by),
    ("代理権の確認", people.authority),
    ("補正の依頼日", lambda line: times.asked_on(line.case)),
    ("補正の完了日", lambda line: times.completed_on(line.case)),
    ("手数料", times.fee),
    ("手数料の受領日", lambda line: day(line.fee.received_on) if line.fee else ""),
    ("回答期限（内規）", times.due),
    ("停止日数", lambda line: str(line.dates.stopped_days or "")),
    ("延長", times.extension),
    ("担当", lambda line: line.staff.get(line.case.in_charge or 0, "")),
    ("社内照会", _departments),
    ("調査結果", answers.findings),
    ("対応の決定", answers.outcome),
    ("断る根拠", answers.ground),
    ("理由", answers.reason),
    ("決裁者", answers.approved_by),
    ("決裁日", answers.approved_on),
    ("実施日", answers.carried_out_on),
    ("消去できる日", answers.erasable_on),
    ("文書番号", answers.number),
    ("文書日付", answers.answered_on),
    ("発送日", answers.posted_on),
    ("発送の方法", answers.way),
    ("引受番号", answers.tracking),
    ("書類の返却・廃棄", people.papers_gone),
    ("期限", times.in_time),
    ("完了日", lambda line: day(line.case.closed_on)),
    ("状態", times.state),
    ("備考", times.remarks),
)
"""Every column of the register, as Excel has it."""

_SAY: Final = dict(COLUMNS)


def cell(line: RegisterLine, title: str) -> str:
    """Return what one column says of a line."""
    return _SAY[title](told(line))
