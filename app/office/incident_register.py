"""Make the book 漏えい等事案簿 of the incidents known in a span (LAW B-7)."""

from typing import Final

from app.office.desk import Desk
from app.office.incident_book import IncidentView, in_days
from app.office.incident_progress import UNJUDGED, Stand
from app.office.registers import Register
from app.office.restored_gaps import skipped_words
from app.rules.eras import short_japanese
from app.rules.incidents import Duty, Origin, signs
from app.rules.periods import Days, refuse_backward
from app.rules.roles import Verb

TITLE: Final = "漏えい等事案簿"
_COLUMNS: Final = (
    *(("番号・種類", 19.0), ("知った日時・部署", 22.0), ("件名・概要", 46.0)),
    *(("区分・人数・項目", 30.0), ("原因・二次被害", 32.0), ("ご本人・委託元・公表", 32.0)),
    *(("再発防止", 30.0), ("速報・確報", 30.0), ("状態", 18.0)),
)


def register(desk: Desk, period: Days) -> Register:
    """Return the book of the incidents that this person may see, the first known first."""
    desk.demand(Verb.read_governance)
    refuse_backward(period)
    found = in_days(desk, period)
    with desk.look() as unit:
        skipped = skipped_words(unit, "incident")
    return Register(
        title=TITLE,
        lead=(
            f"知った日が{period.words}の事案{len(found)}件です。"
            f"期限は知った日を1日目として数えます。{skipped}"
        ),
        columns=_COLUMNS,
        rows=tuple(_cells(view) for view in found),
    )


def _cells(view: IncidentView) -> tuple[str, ...]:
    row, stand, items = view.row, view.stand, view.stand.items
    people = "人数は調査中" if row.people_count is None else f"{row.people_count:,}人"
    types = signs(row.types) if row.is_judged else "区分は確認待ち"
    where = view.contractor or ("委託元の情報" if row.origin is Origin.client else "")
    return (
        _lines(view.number, row.kind.word, where),
        _lines(f"{short_japanese(row.known_on)} {row.known_time}".strip(), row.department),
        _lines(view.title, row.plain_what),
        _lines(types, people, items.items),
        _lines(items.cause, items.harm),
        _lines(_told(stand), _client(stand), _published(stand), items.to_people, items.publication),
        items.prevention,
        _lines(*_reports(stand)),
        _state(view),
    )


def _reports(stand: Stand) -> list[str]:
    """Say by which day each report is due and when it was handed in."""
    if stand.row.is_judged and stand.duty is not Duty.report and not stand.filings:
        return [stand.duty.word, stand.row.not_reported_why]
    days = stand.days
    first = f"速報の目安 {short_japanese(days.third_on)}〜{short_japanese(days.fifth_on)}"
    said = [first, f"確報の期限 {short_japanese(days.final_on)}"]
    for one in stand.filings:
        late = "（期限後）" if stand.late(one) else ""
        said.append(f"{one.kind.word} {short_japanese(one.filed_on)}{late} {one.number}".strip())
    return said if stand.filings else [*said, "未提出"]


def _told(stand: Stand) -> str:
    return f"通知 {stand.named}人中{stand.told}人" if stand.named else ""


def _client(stand: Stand) -> str:
    on = stand.row.client_told_on
    late = "（期限後）" if stand.client_late else ""
    return f"委託元へ {short_japanese(on)}{late}" if on else ""


def _published(stand: Stand) -> str:
    on, words = stand.row.substitute_on, stand.row.substitute
    return f"代替措置 {short_japanese(on)} {words}" if on else ""


def _state(view: IncidentView) -> str:
    if view.row.closed_on is not None:
        return f"完了 {short_japanese(view.row.closed_on)}"
    waits = UNJUDGED if not view.row.is_judged else view.stand.next_due
    return view.stand.overdue or waits


def _lines(*parts: str) -> str:
    return "\n".join(part for part in parts if part.strip())
