"""Say who asks, about what, and how that was proved, as the register has it."""

from app.office.register_lines import RegisterLine
from app.office.register_marks import day, join
from app.rules.papers import word_of
from app.rules.systems import System


def kind(line: RegisterLine) -> str:
    """Say under which system or right it stands."""
    if line.case.system is not System.personal:
        return line.case.system.word
    return line.right.remedy.word if line.right else "（未定）"


def requester_kind(line: RegisterLine) -> str:
    """Say in what right she asks."""
    return line.case.requester_kind.word if line.case.requester_kind else ""


def name(line: RegisterLine) -> str:
    """Say who asks; what was erased says so."""
    return line.case.requester_name or ("" if line.typed else "（消去済）")


def about(line: RegisterLine) -> str:
    """Say what it is about, and what she asks of this right."""
    asked = line.right.asked if line.right else ""
    return join(line.typed.about if line.typed else "", asked, by="\n")


def papers(line: RegisterLine) -> str:
    """Name the papers that showed who she is."""
    check = line.case.identity
    if check is None:
        return ""
    words = [word_of(line.table, paper.code) for paper in check.papers]
    return join(*(words or [check.method.word]))


def authority(line: RegisterLine) -> str:
    """Name the papers of her authority to act, and the custody."""
    check = line.case.identity
    if check is None:
        return ""
    custody = check.custody.word if check.custody else ""
    return join(*(word_of(line.table, paper.code) for paper in check.agent_papers), custody)


def checked_on(line: RegisterLine) -> str:
    """Say when her identity was checked."""
    return day(line.case.identity.checked_on) if line.case.identity else ""


def checked_by(line: RegisterLine) -> str:
    """Say who checked it."""
    check = line.case.identity
    return line.staff.get(check.checked_by, "") if check else ""


def papers_gone(line: RegisterLine) -> str:
    """Say which papers are in the house, and how the others went."""
    return join(
        *(
            f"{day(one.ended_on)} {one.ended_how.word}"
            if one.ended_on and one.ended_how
            else f"保管中（{day(one.purge_on) or '期限未定'}）"
            for one in line.held_papers
        )
    )
