"""Write to the requester that what she was asked for has come, and when she is answered now."""

from app.office.case_notices import CaseNotice
from app.rules.asked_words import noun_words, remedy_words
from app.rules.case_dates import CaseDates
from app.rules.cases import Case
from app.rules.eras import with_weekday
from app.rules.resumptions import RESUMED, came_on, came_words, goes_on
from app.storage.completions import Completions
from app.storage.unit import Unit


def is_resumed(unit: Unit, case: Case) -> bool:
    """Tell whether the letter about the day of the answer is this one, not the first."""
    return goes_on(case, [row.kind for row in unit.letters.rows(request_id=case.id)])


def said(unit: Unit, case: Case, dates: CaseDates) -> CaseNotice:
    """Say what came, and the new day; a day that is over is named to nobody."""
    remedies = [right.remedy for right in case.rights]
    asked = "、".join(dict.fromkeys(remedy_words(one) for one in remedies))
    on = came_on(case)
    late = dates.overdue or dates.due_on is None
    items = [("受付番号", case.receipt_number), (f"{noun_words(remedies)}の内容", asked)]
    if on is not None:
        items.append(("当生協に届いた日", with_weekday(on)))
    if dates.due_on is not None and not late:
        items.append(("回答の予定日", with_weekday(dates.due_on)))
    rows = Completions(unit.session).rows(case.id)
    came = came_words({row.matter for row in rows if row.completed_on == on})
    closing = "closing_late" if late else "closing"
    return CaseNotice(RESUMED, tuple(items), {"came": came}, (closing, "call"))
