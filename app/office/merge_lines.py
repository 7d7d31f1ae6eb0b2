"""Lay two registrations of one person side by side, line by line."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.office.shields import shielded, shielded_details
from app.rules.eras import japanese
from app.rules.ids import MemberId
from app.rules.member_states import WORDS, read_state
from app.rules.names import search_key
from app.rules.telephones import telephone_words
from app.storage.members import MemberDetails, MemberRow
from app.storage.unit import Unit

BOTH = "両方をあわせて表示"
UNBORN = "ご出産予定のお子さま"
_MUST_NOT_BE_LOST = ("連絡上の注意", "里帰り先", "様方", "電話番号", "メールアドレス")


@dataclass(frozen=True)
class MergeLine:
    """Show one line of both registrations, and what counts afterwards.

    `together` where both are read as one: nothing of it is lost.
    """

    id: int
    label: str
    keep: str
    other: str
    after: str
    differs: bool
    together: bool = False


def lines_of(unit: Unit, keep_id: MemberId, other_id: MemberId) -> tuple[MergeLine, ...]:
    """Return the lines of two members who are on record."""
    keep, other = dict(_plain(unit, keep_id)), dict(_plain(unit, other_id))
    singles = [_single(label, keep[label], other[label]) for label in keep]
    mine, hers = dict(_ledgers(unit, keep_id)), dict(_ledgers(unit, other_id))
    together = [
        MergeLine(0, label, mine[label], hers[label], BOTH, differs=False, together=True)
        for label in mine
    ]
    shown = [line for line in (*singles, *together) if line.keep or line.other]
    return tuple(_numbered(shown))


def cautions(lines: Iterable[MergeLine]) -> tuple[str, ...]:
    """Say what would be out of sight: only the other registration has it, or has it differently."""
    lost = [line.label for line in lines if line.label in _MUST_NOT_BE_LOST and _is_lost(line)]
    if not lost:
        return ()
    sentence = (
        f"「{'」「'.join(lost)}」は、残す方の内容だけが表示されます。"
        "要る内容は、名寄せの前に残す方へ写してください。"
    )
    return (sentence,)


def _is_lost(line: MergeLine) -> bool:
    return line.differs and bool(line.other)


def _numbered(lines: list[MergeLine]) -> Iterator[MergeLine]:
    for number, line in enumerate(lines):
        yield MergeLine(**{**vars(line), "id": number})


def _single(label: str, keep: str, other: str) -> MergeLine:
    differs = search_key(keep) != search_key(other)
    return MergeLine(0, label, keep, other, keep or "（記入なし）", differs)


def _plain(unit: Unit, key: MemberId) -> Iterator[tuple[str, str]]:
    row = unit.members.rows([key])[0]
    held = unit.members.details(key)
    assert held is not None
    yield from _of_row(shielded(row), shielded_details(row, held))


def _of_row(row: MemberRow, held: MemberDetails) -> Iterator[tuple[str, str]]:
    yield "組合員コード", row.member_code
    yield "氏名", row.name
    yield "フリガナ", row.kana
    yield "生年月日", japanese(held.birth_on)
    yield "性別", held.gender
    yield "郵便番号", held.postal_code
    yield "住所", row.address
    yield "様方", held.care_of
    yield "電話番号", telephone_words(row.telephone)
    yield "メールアドレス", held.email
    yield "里帰り先", held.away_address
    yield "連絡上の注意", held.contact_note
    yield (
        "センター・コース・班",
        " ".join(filter(None, (held.centre, held.course, held.delivery_group))),
    )
    yield "登録日", japanese(row.registered_on)
    yield "状態", WORDS[read_state(row.state)]
    yield "秘匿", "あり" if row.confidential else ""
    yield "案内停止", "あり" if row.mail_stopped else ""


def _ledgers(unit: Unit, key: MemberId) -> Iterator[tuple[str, str]]:
    children = unit.members.children.of([key])[key]
    yield "お子さま", "、".join(child.name or UNBORN for child in children)
    yield "同意の記録", _counted(len(unit.consents.ids(member_id=key)))
    yield "請求・申出", _counted(len(unit.requests.ids(member_id=key)))
    yield "文書", _counted(len(unit.letters.rows(member_id=key)))


def _counted(count: int) -> str:
    return f"{count}件" if count else ""
