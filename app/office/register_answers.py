"""Say what was decided and how it was answered, as the register has it."""

from app.office.register_lines import RegisterLine
from app.office.register_marks import day, join
from app.rules.grounds import GROUNDS


def outcome(line: RegisterLine) -> str:
    """Say what was decided, or to whom it was handed on."""
    if line.case.handed_on:
        return f"{line.case.handed_to}へ引継ぎ"
    return line.right.outcome.word if line.right and line.right.outcome else ""


def ground(line: RegisterLine) -> str:
    """Name the ground of a refusal with its article."""
    ground = GROUNDS.get(line.right.ground) if line.right else None
    return f"{ground.word}（{ground.article}）" if ground else ""


def reason(line: RegisterLine) -> str:
    """Return the reason that the letter gives."""
    return line.right.public_reason if line.right else ""


def findings(line: RegisterLine) -> str:
    """Return what the office found."""
    return line.right.findings if line.right else ""


def approved_by(line: RegisterLine) -> str:
    """Say who approved."""
    key = line.right.approved_by if line.right else None
    return line.staff.get(key, "") if key else ""


def approved_on(line: RegisterLine) -> str:
    """Say when it was approved."""
    return day(line.right.approved_on) if line.right else ""


def carried_out_on(line: RegisterLine) -> str:
    """Say when it was carried out."""
    return day(line.right.carried_out_on) if line.right else ""


def erasable_on(line: RegisterLine) -> str:
    """Say from when what stays may be erased."""
    return day(line.right.erasable_on) if line.right else ""


def answered_on(line: RegisterLine) -> str:
    """Say which day the answer bears."""
    return day(line.right.answered_on) if line.right else ""


def number(line: RegisterLine) -> str:
    """Return the number of the answer, and those that are void."""
    return join(line.letter.document_number if line.letter else "", *line.void, by="\n")


def posted_on(line: RegisterLine) -> str:
    """Say when the answer left."""
    return day(line.right.dispatched_on) if line.right else ""


def way(line: RegisterLine) -> str:
    """Say how the answer left."""
    return line.letter.method if line.letter else ""


def tracking(line: RegisterLine) -> str:
    """Return the number of the post."""
    return line.letter.tracking_number if line.letter else ""
