"""Say how the time of a case ran, as the register has it."""

from app.office.register_lines import RegisterLine
from app.office.register_marks import day, join
from app.rules.cases import Case
from app.rules.clock import effective
from app.rules.steps import right_word, state_word


def asked_on(case: Case) -> str:
    """Say when something missing was asked for."""
    return join(*(day(stop.asked_on) for stop in case.clock.stops))


def completed_on(case: Case) -> str:
    """Say when it came."""
    over = case.closed_on or (case.rights and not case.open_rights)
    missing = "（届かないまま終了）" if over else "（待っています）"
    return join(*(day(stop.completed_on) or missing for stop in case.clock.stops))


def fee(line: RegisterLine) -> str:
    """Say what fee was asked for."""
    return f"{line.fee.amount_yen:,}円" if line.fee else ""


def due(line: RegisterLine) -> str:
    """Say when the answer is due."""
    if not line.case.has_clock:
        return "期限なし"
    return day(line.dates.due_on) or ("停止中" if line.dates.stopped else "")


def extension(line: RegisterLine) -> str:
    """Say by which letter it was put off."""
    kept = effective(line.case.clock).extension
    return f"{day(kept.letter_on)}の文書で延長" if kept else ""


def in_time(line: RegisterLine) -> str:
    """Say whether it was answered in time."""
    within = line.dates.in_time
    return "" if within is None else ("期限内" if within else "期限後")


def state(line: RegisterLine) -> str:
    """Say where the right stands."""
    if line.case.handed_on:
        return "引継ぎ"
    return right_word(line.case, line.right) if line.right else state_word(line.case)


def remarks(line: RegisterLine) -> str:
    """Say what else is to be known of the case."""
    late = f"後日入力：{line.case.late_reason}" if line.case.late_reason else ""
    voluntary = "任意の対応" if line.case.is_voluntary else ""
    return join(late, voluntary, by="。")
