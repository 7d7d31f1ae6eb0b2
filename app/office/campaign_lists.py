"""Print the list that goes with a bundle of letters (発送一覧), in the order of delivery."""

from app.letters import register_sheet
from app.letters.register_sheet import SheetFacts
from app.office import profile
from app.office.campaign_copies import list_rows
from app.office.campaign_posting import find_run
from app.office.desk import Desk
from app.rules.ids import RunId
from app.rules.roles import Verb
from app.rules.slip_numbers import spoken
from app.storage.slips import SlipRow

_COLUMNS = (
    ("順", 12.0),
    ("整理番号", 30.0),
    ("センター", 34.0),
    ("コース", 24.0),
    ("班", 16.0),
    ("組合員コード", 24.0),
    ("お名前", 30.0),
)


def print_list(desk: Desk, run_id: RunId) -> bytes:
    """Return 発送一覧 of a run as PDF; printing it is logged."""
    desk.demand(Verb.issue_letter)
    rows = list_rows(desk, run_id)
    with desk.unit("発送一覧を印刷した") as unit:
        run = find_run(unit, run_id)
        subjects = (("campaign", run.campaign_id), ("letter", run.letter_id))
        anchor = unit.log(subjects, {"letters": len(rows)})
        facts = SheetFacts(
            title="発送一覧",
            lead=f"再同意のお願い（{run.kind.word}）　{run.document_number}",
            columns=_COLUMNS,
            rows=tuple(_cells(place, row) for place, row in enumerate(rows, start=1)),
            organisation=profile.sender(unit),
            printed_on=desk.today,
            anchor=anchor,
            practice=desk.practice,
        )
    return register_sheet.draw(facts)


def _cells(place: int, row: SlipRow) -> tuple[str, ...]:
    where = (row.centre, row.course, row.delivery_group)
    return (str(place), spoken(row.number), *where, row.member_code, row.member_name)
