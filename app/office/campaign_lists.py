"""Print the list that goes with a run (送付先一覧), a sheet for each bundle of its letters."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.letters import cover_list
from app.letters.cover_list import Bundle, CoverFacts
from app.office import page_settings, profile
from app.office.campaign_posting import find_run
from app.office.desk import Desk
from app.office.run_contents import kept_back
from app.rules.campaign_aims import Aim, aim_of
from app.rules.delivery_courses import Delivery
from app.rules.ids import RunId
from app.rules.postal_order import postal_bundle
from app.rules.roles import Verb
from app.rules.slip_numbers import spoken
from app.storage.campaign_people import Address
from app.storage.campaign_runs import RunRow
from app.storage.slips import SlipRow
from app.storage.unit import Unit

BY_COURSE = (
    *(("順", 12.0), ("班", 24.0), ("整理番号", 32.0), ("組合員コード", 26.0)),
    ("お名前", 76.0),
)
BY_POST = (
    *(("順", 9.0), ("郵便番号", 20.0), ("整理番号", 30.0), ("組合員コード", 22.0)),
    *(("お名前", 33.0), ("ご住所", 56.0)),
)
NO_CENTRE, NO_CODE = "センターの登録なし", "郵便番号の登録なし"


@dataclass(frozen=True)
class BundleLine:
    """Count the letters that leave together: of one delivery course, or to one postal area."""

    words: str
    letters: int


@dataclass(frozen=True)
class _Line:
    """Hold one letter of a list: its bundle, its slip, its part of it, and where it goes."""

    bundle: str
    row: SlipRow
    part: str
    place: str = ""


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
    by_post = run.delivery is Delivery.post
    facts = CoverFacts(
        lead=f"{_letter(run)}　{run.document_number}　{run.delivery.method}",
        columns=BY_POST if by_post else BY_COURSE,
        bundles=tuple(_bundles(lines, with_places=by_post)),
        organisation=sender,
        printed_on=desk.today,
        anchor=anchor,
        practice=desk.practice,
        running=by_post,
    )
    return cover_list.draw(facts, page_settings.read(desk))


def _letter(run: RunRow) -> str:
    aim = aim_of(run.letter_kind)
    return f"{aim.letter}（{run.kind.word}）" if aim is Aim.consent else aim.letter


def _rows(unit: Unit, run: RunRow, desk: Desk) -> Sequence[SlipRow]:
    back = kept_back(unit, run, desk.today)
    return unit.slips.rows([key for key in unit.campaign_runs.slip_ids(run.id) if key not in back])


def _lines(unit: Unit, run: RunRow, desk: Desk) -> Iterator[_Line]:
    rows = _rows(unit, run, desk)
    if run.delivery is Delivery.course:
        return (_Line(_course(row), row, row.delivery_group) for row in rows)
    places = unit.campaign_people.addresses([row.member_id for row in rows], run.dated_on)
    return (_posted(row, places.get(row.member_id)) for row in rows)


def _posted(row: SlipRow, place: Address | None) -> _Line:
    """Say where a letter goes as of the day of the letters; of who was erased nothing."""
    if place is None:
        return _Line(NO_CODE, row, "")
    there = "\n".join(part for part in (place.address, place.care_of) if part)
    return _Line(_area(place.postal_code), row, place.postal_code, there)


def _course(row: SlipRow) -> str:
    return "　".join(part for part in (row.centre, row.course) if part) or NO_CENTRE


def _area(postal_code: str) -> str:
    beginning = postal_bundle(postal_code)
    return f"郵便番号が{beginning}で始まる地域" if beginning else NO_CODE


def _bundles(lines: Sequence[_Line], *, with_places: bool) -> Iterator[Bundle]:
    """Gather the letters of each bundle; who has changed her course since has left its pile."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for place, line in enumerate(lines, start=1):
        cells = _cells(place, line, with_places=with_places)
        found.setdefault(line.bundle, []).append(cells)
    return (Bundle(words, tuple(rows)) for words, rows in found.items())


def _cells(place: int, line: _Line, *, with_places: bool) -> tuple[str, ...]:
    row = line.row
    said = (str(place), line.part, spoken(row.number), row.member_code, row.member_name)
    return (*said, line.place) if with_places else said
