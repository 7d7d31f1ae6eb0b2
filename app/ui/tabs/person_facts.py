"""List how a member is reached and where she belongs, for her page."""

from collections.abc import Iterator
from datetime import date

from app.office.confidentiality import SHIELDED
from app.office.member_page import MemberPage
from app.office.rows import MemberDetails
from app.rules import eras
from app.rules.exits import WORDS
from app.rules.telephones import telephone_words
from app.ui.days import day_words


def contact_facts(page: MemberPage, today: date) -> list[tuple[str, str]]:
    """List what the office needs to reach the member; after erasure only the days are left."""
    row, held = page.row, page.details
    ended = day_words(row.state_since_on) if row.state != "active" else ""
    days = [("登録日", day_words(row.registered_on)), ("この状態の日", ended), *_about(page)]
    if held is None:
        return days
    return [
        ("住所", _address(held.postal_code, row.address, held.care_of)),
        ("里帰り先", _away(held, today)),
        ("電話番号", telephone_words(row.telephone)),
        ("メール", held.email),
        ("生年月日", eras.echo(held.birth_on, today)),
        ("性別", held.gender),
        *days,
        ("申込受付日", day_words(held.received_on)),
        ("センター", _joined(held.centre, held.course, held.delivery_group)),
    ]


def _about(page: MemberPage) -> Iterator[tuple[str, str]]:
    """Say what goes on about the registration itself."""
    for stop in page.stops:
        yield "停止", f"{stop.words}　{day_words(stop.from_on)}から"
    if page.provisions:
        last = page.provisions[0]
        yield "提供の記録", f"{len(page.provisions)}件（最後は{day_words(last.to_on)}）"
    if page.received:
        last_on = page.received[0].to_on
        yield "受領の記録", f"{len(page.received)}件（最後は{day_words(last_on)}）"
    begun = page.open_exit
    if begun:
        yield "手続き", f"{WORDS[begun.kind]}　{day_words(begun.started_on)}から"
        yield "消去できる日", f"{day_words(begun.erase_on)}から"
    if page.doubles:
        yield "名寄せした登録", "、".join(row.member_code for row in page.doubles)


def _away(held: MemberDetails, today: date) -> str:
    """Say where letters go for a while; a stay that is over is not shown."""
    if not held.away_address or (held.away_until_on and held.away_until_on < today):
        return ""
    until = f"{day_words(held.away_until_on)}まで" if held.away_until_on else ""
    place = _address(held.away_postal_code, held.away_address, held.away_care_of)
    return _joined(place, until)


def _address(postal_code: str, address: str, care_of: str) -> str:
    if address == SHIELDED:
        return SHIELDED
    return _joined(f"〒{postal_code}" if postal_code else "", address, care_of)


def _joined(*parts: str) -> str:
    return "　".join(part for part in parts if part)
