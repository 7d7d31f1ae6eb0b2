"""Print the sheet on which something goes round on paper, with its draft behind it (起案用紙)."""

from collections.abc import Iterator, Sequence

from app.letters import draft_sheet
from app.letters.attached import attached
from app.letters.draft_sheet import DraftSheetFacts
from app.letters.seal_boxes import with_boxes
from app.office import approval_readings, page_settings, profile, signing_table, wordings
from app.office.approval_readings import Reading
from app.office.cases import refuse_recused
from app.office.desk import Desk
from app.office.pending_words import PendingWords, words_of
from app.rules.approvals import Pending
from app.rules.cases import RightLine
from app.rules.eras import with_weekday
from app.rules.errors import Refused
from app.rules.grounds import GROUNDS
from app.rules.roles import Role, Verb
from app.rules.sheet_marks import mark_of
from app.rules.signing import level_of_right, may_be_deputised
from app.storage.unit import Unit

FILE_NAME = "起案用紙"


def draw(desk: Desk, pending: Sequence[Pending]) -> bytes:
    """Return the sheets with the drafts behind each, to be looked at.

    Raises:
        OfficeError: one of them cannot be drawn, or is gone.
    """
    desk.demand(Verb.issue_letter)
    readings = _readings(desk, pending)
    with desk.look() as unit:
        return _drawn(desk, unit, readings)


def take(desk: Desk, pending: Sequence[Pending]) -> bytes:
    """Return the sheets as PDF that leaves the program; that they did goes into the log."""
    desk.demand(Verb.issue_letter)
    readings = _readings(desk, pending)
    with desk.unit("起案用紙を印刷") as unit:
        named = [pair for one in readings for pair in _words(desk, unit, one).subjects]
        unit.log(tuple(dict.fromkeys(named)), {"sheets": len(readings)})
        return _drawn(desk, unit, readings)


def _readings(desk: Desk, pending: Sequence[Pending]) -> Sequence[Reading]:
    if not pending:
        raise Refused("起案用紙にするものを選んでください。まだ何も印刷していません。")
    return [approval_readings.read(desk, (one,)) for one in pending]


def _drawn(desk: Desk, unit: Unit, readings: Sequence[Reading]) -> bytes:
    pages = [page for one in readings for page in _pages(desk, unit, one)]
    return attached(pages[0], pages[1:])


def _pages(desk: Desk, unit: Unit, reading: Reading) -> tuple[bytes, bytes]:
    words = _words(desk, unit, reading)
    seals = _seals(_level(unit, words), words)
    draft = with_boxes(reading.pdf, seals, profile.of(unit).name)
    return _sheet(desk, unit, reading, words), draft


def _seals(level: Role, words: PendingWords) -> Sequence[str]:
    """Name the boxes on the draft: who drafted it, who decides, and who may in her place."""
    deputised = level is Role.manager and (words.right is None or may_be_deputised(words.right))
    return ("起案者", level.word, *(("代決",) if deputised else ()))


def _sheet(desk: Desk, unit: Unit, reading: Reading, words: PendingWords) -> bytes:
    facts = DraftSheetFacts(
        drafted_on=words.sent_on or desk.today,
        drafted_by=unit.staff.names().get(words.drafted_by or 0, ""),
        letter=words.letter,
        about=words.about,
        level=_level(unit, words).word,
        mark=mark_of(reading.seen[0].digest),
        grounds=tuple(_grounds(words)),
        organisation=profile.sender(unit),
        anchor=unit.history.anchor(),
        practice=desk.practice,
    )
    own = wordings.of(unit, "draft_sheet")
    return draft_sheet.draw(facts, page_settings.of(unit), own)


def _words(desk: Desk, unit: Unit, reading: Reading) -> PendingWords:
    words = words_of(desk, unit, reading.seen[0].pending, on_paper=True)
    if words.case is not None:
        refuse_recused(desk, words.case)
    return words


def _level(unit: Unit, words: PendingWords) -> Role:
    table = signing_table.of(unit)
    if words.right is not None:
        return level_of_right(table.levels, words.right)
    return table.level(words.draft.kind) if words.draft else Role.manager


def _grounds(words: PendingWords) -> Iterator[tuple[str, str]]:
    """Say what was decided and why, the inner reason too: the sheet stays in the house."""
    if words.case is not None:
        yield "届いた日", with_weekday(words.case.received_on)
        yield "回答期限", with_weekday(words.due_on) if words.due_on else ""
    if words.right is not None:
        yield from _of_right(words.right)
    elif words.draft is not None:
        yield "お願いする内容", words.draft.typed.get("what", "")
        yield "理由", words.draft.typed.get("reason", "")


def _of_right(right: RightLine) -> Iterator[tuple[str, str]]:
    ground = GROUNDS.get(right.ground)
    yield "対応の決定", right.outcome.word if right.outcome else ""
    yield "根拠", f"{ground.word}（{ground.article}）" if ground else ""
    yield "回答に載せる理由", right.public_reason
    yield "お調べした結果", right.findings
    yield "代わりの措置", right.alternative
    yield "内部の理由", right.internal_reason
