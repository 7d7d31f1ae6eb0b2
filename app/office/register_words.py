"""Say in words, column by column, what stands in the request register (LAW B-7)."""

from collections.abc import Callable
from datetime import date
from typing import Final

from app.office.register_lines import RegisterLine
from app.rules.cases import Case
from app.rules.clock import effective
from app.rules.grounds import GROUNDS
from app.rules.papers import word_of
from app.rules.steps import right_word, state_word
from app.rules.systems import System

Say = Callable[[RegisterLine], str]


def _day(on: date | None) -> str:
    return on.isoformat().replace("-", "/") if on else ""


def _join(*parts: str, by: str = "、") -> str:
    return by.join(part for part in parts if part)


def _kind(line: RegisterLine) -> str:
    if line.case.system is not System.personal:
        return line.case.system.word
    return line.right.remedy.word if line.right else "（未定）"


def _requester_kind(line: RegisterLine) -> str:
    return line.case.requester_kind.word if line.case.requester_kind else ""


def _name(line: RegisterLine) -> str:
    return line.case.requester_name or ("" if line.typed else "（消去済）")


def _about(line: RegisterLine) -> str:
    asked = line.right.asked if line.right else ""
    return _join(line.typed.about if line.typed else "", asked, by="\n")


def _papers(line: RegisterLine) -> str:
    check = line.case.identity
    if check is None:
        return ""
    words = [word_of(line.table, paper.code) for paper in check.papers]
    return _join(*(words or [check.method.word]))


def _authority(line: RegisterLine) -> str:
    check = line.case.identity
    if check is None:
        return ""
    custody = check.custody.word if check.custody else ""
    return _join(*(word_of(line.table, paper.code) for paper in check.agent_papers), custody)


def _checked_on(line: RegisterLine) -> str:
    return _day(line.case.identity.checked_on) if line.case.identity else ""


def _checked_by(line: RegisterLine) -> str:
    check = line.case.identity
    return line.staff.get(check.checked_by, "") if check else ""


def _asked_on(case: Case) -> str:
    return _join(*(_day(stop.asked_on) for stop in case.clock.stops))


def _completed_on(case: Case) -> str:
    return _join(*(_day(stop.completed_on) or "（待っています）" for stop in case.clock.stops))


def _fee(line: RegisterLine) -> str:
    return f"{line.fee.amount_yen:,}円" if line.fee else ""


def _due(line: RegisterLine) -> str:
    if not line.case.has_clock:
        return "期限なし"
    return _day(line.dates.due_on) or ("停止中" if line.dates.stopped else "")


def _extension(line: RegisterLine) -> str:
    kept = effective(line.case.clock).extension
    return f"{_day(kept.letter_on)}の文書で延長" if kept else ""


def _departments(line: RegisterLine) -> str:
    return _join(
        *dict.fromkeys(
            f"{one.department}（{one.answer.word if one.answer else '回答待ち'}）"
            for one in line.sheets
        )
    )


def _outcome(line: RegisterLine) -> str:
    if line.case.handed_on:
        return f"{line.case.handed_to}へ引継ぎ"
    return line.right.outcome.word if line.right and line.right.outcome else ""


def _ground(line: RegisterLine) -> str:
    ground = GROUNDS.get(line.right.ground) if line.right else None
    return f"{ground.word}（{ground.article}）" if ground else ""


def _reason(line: RegisterLine) -> str:
    return line.right.public_reason if line.right else ""


def _findings(line: RegisterLine) -> str:
    return line.right.findings if line.right else ""


def _approved_by(line: RegisterLine) -> str:
    key = line.right.approved_by if line.right else None
    return line.staff.get(key, "") if key else ""


def _approved_on(line: RegisterLine) -> str:
    return _day(line.right.approved_on) if line.right else ""


def _carried_out_on(line: RegisterLine) -> str:
    return _day(line.right.carried_out_on) if line.right else ""


def _erasable_on(line: RegisterLine) -> str:
    return _day(line.right.erasable_on) if line.right else ""


def _answered_on(line: RegisterLine) -> str:
    return _day(line.right.answered_on) if line.right else ""


def _number(line: RegisterLine) -> str:
    return line.letter.document_number if line.letter else ""


def _posted_on(line: RegisterLine) -> str:
    return _day(line.right.dispatched_on) if line.right else ""


def _way(line: RegisterLine) -> str:
    return line.letter.method if line.letter else ""


def _tracking(line: RegisterLine) -> str:
    return line.letter.tracking_number if line.letter else ""


def _papers_gone(line: RegisterLine) -> str:
    return _join(
        *(
            f"{_day(one.ended_on)} {one.ended_how.word}"
            if one.ended_on and one.ended_how
            else f"保管中（{_day(one.purge_on) or '期限未定'}）"
            for one in line.held_papers
        )
    )


def _state(line: RegisterLine) -> str:
    if line.case.handed_on:
        return "引継ぎ"
    return right_word(line.case, line.right) if line.right else state_word(line.case)


def _remarks(line: RegisterLine) -> str:
    late = f"後日入力：{line.case.late_reason}" if line.case.late_reason else ""
    voluntary = "任意の対応" if line.case.is_voluntary else ""
    return _join(late, voluntary, by="。")


def _in_time(line: RegisterLine) -> str:
    within = line.dates.in_time
    return "" if within is None else ("期限内" if within else "期限後")


COLUMNS: Final[tuple[tuple[str, Say], ...]] = (
    ("受付番号", lambda line: line.case.receipt_number),
    ("年度", lambda line: str(line.fiscal_year)),
    ("到達日", lambda line: _day(line.case.received_on)),
    ("経路", lambda line: line.case.channel.word if line.case.channel else ""),
    ("種別", _kind),
    ("根拠条項", lambda line: line.right.basis if line.right else ""),
    ("請求者区分", _requester_kind),
    ("氏名", _name),
    ("組合員コード", lambda line: line.member_code),
    ("対象", _about),
    ("本人確認の書類", _papers),
    ("本人確認の日", _checked_on),
    ("本人確認の担当", _checked_by),
    ("代理権の確認", _authority),
    ("補正の依頼日", lambda line: _asked_on(line.case)),
    ("補正の完了日", lambda line: _completed_on(line.case)),
    ("手数料", _fee),
    ("手数料の受領日", lambda line: _day(line.fee.received_on) if line.fee else ""),
    ("回答期限（内規）", _due),
    ("停止日数", lambda line: str(line.dates.stopped_days or "")),
    ("延長", _extension),
    ("担当", lambda line: line.staff.get(line.case.in_charge or 0, "")),
    ("社内照会", _departments),
    ("調査結果", _findings),
    ("対応の決定", _outcome),
    ("断る根拠", _ground),
    ("理由", _reason),
    ("決裁者", _approved_by),
    ("決裁日", _approved_on),
    ("実施日", _carried_out_on),
    ("消去できる日", _erasable_on),
    ("文書番号", _number),
    ("文書日付", _answered_on),
    ("発送日", _posted_on),
    ("発送の方法", _way),
    ("引受番号", _tracking),
    ("書類の返却・廃棄", _papers_gone),
    ("期限", _in_time),
    ("完了日", lambda line: _day(line.case.closed_on)),
    ("状態", _state),
    ("備考", _remarks),
)
"""Every column of the register, as Excel has it."""

_SAY: Final = dict(COLUMNS)


def cell(line: RegisterLine, title: str) -> str:
    """Return what one column says of a line."""
    return _SAY[title](line)
