"""Print the register of what authorities asked; only the 管理責任者 may."""

from collections.abc import Sequence

from app.letters import register_sheet
from app.letters.register_sheet import SheetFacts
from app.office import page_settings, profile
from app.office.authority_inquiries import subjects
from app.office.desk import Desk
from app.rules.authorities import GIVES
from app.rules.eras import short_japanese
from app.rules.periods import Days
from app.rules.roles import Verb
from app.rules.void_letters import void_word
from app.storage.authority_inquiries import AuthorityInquiryRow
from app.storage.unit import Unit

TITLE = "官公署等からの照会の受付簿"
_COLUMNS = (
    ("照会番号・届いた日", 27.0),
    ("照会した官公署など", 42.0),
    ("種類・照会書", 40.0),
    ("対象の方・内容", 46.0),
    ("折返し", 30.0),
    ("対応・理由", 40.0),
    ("回答", 30.0),
)


def draw(desk: Desk, period: Days) -> bytes:
    """Return the register of a period as PDF, to be looked at."""
    desk.demand(Verb.handle_authority)
    with desk.look() as unit:
        facts = _facts(desk, unit, period, _rows(unit, period), unit.history.anchor())
    return register_sheet.draw(facts, page_settings.read(desk))


def take(desk: Desk, period: Days) -> bytes:
    """Return the register as PDF that leaves the program; that it did stands in the log."""
    desk.demand(Verb.handle_authority)
    with desk.unit("官公署等からの照会の受付簿を印刷") as unit:
        rows = _rows(unit, period)
        named = tuple(subject for row in rows for subject in subjects(row.id))
        anchor = unit.log(named or (("authority", 0),), {"inquiries": len(rows)})
        facts = _facts(desk, unit, period, rows, anchor)
    return register_sheet.draw(facts, page_settings.read(desk))


def _rows(unit: Unit, period: Days) -> Sequence[AuthorityInquiryRow]:
    keys = unit.authority_inquiries.ids(from_on=period.from_on, to_on=period.to_on)
    return unit.authority_inquiries.rows(list(reversed(keys)))


def _facts(
    desk: Desk, unit: Unit, period: Days, rows: Sequence[AuthorityInquiryRow], anchor: str
) -> SheetFacts:
    staff = unit.staff.names()
    return SheetFacts(
        title=TITLE,
        lead=f"届いた日が{period.words}の照会です。管理責任者が保管します。",
        columns=_COLUMNS,
        rows=tuple(_cells(unit, row, staff.get(row.decided_by or 0, "")) for row in rows),
        organisation=profile.sender(unit),
        printed_on=desk.today,
        anchor=anchor,
        practice=desk.practice,
    )


def _cells(unit: Unit, row: AuthorityInquiryRow, decided_by: str) -> tuple[str, ...]:
    now = row.standing
    dated = f"{short_japanese(row.paper_on)}付け" if row.paper_on else ""
    called = short_japanese(now.called_back_on) if now.called_back_on else ""
    decided = f"{short_japanese(row.decided_on)} {decided_by}" if row.decided_on else ""
    return (
        _lines(row.number, short_japanese(row.received_on), row.channel.word),
        _lines(row.office, row.asker_name),
        _lines(now.kind.word, now.paper_seen.word, row.paper_number, dated),
        _lines(row.about_name, row.asked),
        _lines(called, row.directory_telephone),
        _lines(now.decision.word if now.decision else "", row.reason, decided),
        _lines(*_answer(unit, row)),
    )


def _answer(unit: Unit, row: AuthorityInquiryRow) -> tuple[str, ...]:
    now = row.standing
    found = unit.letters.find(row.letter_id) if row.letter_id else None
    number = found[0].document_number if found else ""
    if not now.answered_on:
        void = (number, void_word(found[0].cancel_reason)) if found else ()
        return (*void, f"{short_japanese(now.closed_on)} 終了" if now.closed_on else "")
    given = row.answer if now.decision in GIVES else ""
    return (short_japanese(now.answered_on), number, given)


def _lines(*parts: str) -> str:
    return "\n".join(part for part in parts if part)
