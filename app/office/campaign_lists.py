"""Print the list that goes with a run (送付先一覧), a sheet for each bundle of its letters."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.letters import cover_list
from app.letters.cover_list import Bundle, CoverFacts
from app.office import page_settings, profile
from app.office.campaign_posting import find_run
from app.office.desk import Desk
from app.office.run_contents import kept_back
from app.rules.delivery_courses import Delivery
from app.rules.ids import RunId, SlipId
from app.rules.postal_order import postal_bundle
from app.rules.roles import Verb
from app.rules.slip_numbers import spoken
from app.storage.campaign_runs import RunRow
from app.storage.slips import SlipRow
from app.storage.unit import Unit

BY_COURSE = (
    *(("順", 12.0), ("班", 24.0), ("整理番号", 32.0), ("組合員コード", 26.0)),
    ("お名前", 76.0),
)
BY_POST = (
    *(("順", 12.0), ("郵便番号", 20.0), ("整理番号", 32.0), ("組合員コード", 26.0)),
    ("お名前", 80.0),
)
NO_CENTRE, NO_CODE = "センターの登録なし", "郵便番号の登録なし"


@dataclass(frozen=True)
class BundleLine:
    """Count the letters that leave together: of one delivery course, or to one postal area."""

    words: str
    letters: int


@dataclass(frozen=True)
class _Line:
    """Hold one letter of a list: its bundle, its place in the run, its cells after the place."""

    bundle: str
    row: SlipRow
    part: str


def list_rows(desk: Desk, run_id: RunId) -> Sequence[SlipRow]:
    """Return the slips of a run in the order of its letters; who is kept back is not there."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        return _rows(unit, find_run(unit, run_id), desk)


def bundles(desk: Desk, run_id: RunId) -> Sequence[BundleLine]:
    """Count the letters of a run for each bundle, in the order in which they lie."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        run = find_run(unit, run_id)
        counted = Counter(line.bundle for line in _lines(unit, run, desk))
    return [BundleLine(words, letters) for words, letters in counted.items()]


def print_list(desk: Desk, run_id: RunId) -> bytes:
    """Return 送付先一覧 of a run as PDF; printing it is logged."""
    desk.demand(Verb.issue_letter)
    with desk.look() as unit:
        run = find_run(unit, run_id)
        lines, sender = list(_lines(unit, run, desk)), profile.sender(unit)
    with desk.unit("送付先一覧を印刷した") as unit:
        subjects = (("campaign", run.campaign_id), ("letter", run.letter_id))
        anchor = unit.log(subjects, {"letters": len(lines)})
    columns = BY_POST if run.delivery is Delivery.post else BY_COURSE
    facts = CoverFacts(
        lead=f"再同意のお願い（{run.kind.word}）　{run.document_number}　{run.delivery.method}",
        columns=columns,
        bundles=tuple(_bundles(lines)),
        organisation=sender,
        printed_on=desk.today,
        anchor=anchor,
        practice=desk.practice,
    )
    return cover_list.draw(facts, page_settings.read(desk))


def _rows(unit: Unit, run: RunRow, desk: Desk) -> Sequence[SlipRow]:
    back = kept_back(unit, run, desk.today)
    return unit.slips.rows([key for key in unit.campaign_runs.slip_ids(run.id) if key not in back])


def _lines(unit: Unit, run: RunRow, desk: Desk) -> Iterator[_Line]:
    rows = _rows(unit, run, desk)
    if run.delivery is Delivery.course:
        return (_Line(_course(row), row, row.delivery_group) for row in rows)
    codes = _codes(unit, rows, run)
    return (_Line(_area(codes[row.slip_id]), row, codes[row.slip_id]) for row in rows)


def _codes(unit: Unit, rows: Sequence[SlipRow], run: RunRow) -> Mapping[SlipId, str]:
    """Find the postal codes as of the day of the letters; none of who was erased."""
    places = unit.campaign_people.addresses([row.member_id for row in rows], run.dated_on)
    found = ((row, places.get(row.member_id)) for row in rows)
    return {row.slip_id: place.postal_code if place else "" for row, place in found}


def _course(row: SlipRow) -> str:
    return "　".join(part for part in (row.centre, row.course) if part) or NO_CENTRE


def _area(postal_code: str) -> str:
    beginning = postal_bundle(postal_code)
    return f"郵便番号が{beginning}で始まる地域" if beginning else NO_CODE


def _bundles(lines: Sequence[_Line]) -> Iterator[Bundle]:
    """Gather the letters of each bundle; who has changed her course since has left its pile."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for place, line in enumerate(lines, start=1):
        found.setdefault(line.bundle, []).append(_cells(place, line))
    return (Bundle(words, tuple(rows)) for words, rows in found.items())


def _cells(place: int, line: _Line) -> tuple[str, ...]:
    row = line.row
    return (str(place), line.part, spoken(row.number), row.member_code, row.member_name)
