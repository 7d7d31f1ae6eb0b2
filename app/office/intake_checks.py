"""Check a request against what is on record, before and as it is taken."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.office import fiscal_years
from app.rules.ids import MemberId, RequestId
from app.rules.numbers import read_receipt_number
from app.rules.problems import Problem
from app.rules.requesters import OF_A_CHILD, RequesterKind
from app.rules.requests import NewRequest, SubjectKind, Wish
from app.rules.rights import Remedy
from app.rules.scopes import Named
from app.rules.subjects import (
    child_difference_sentence,
    difference_reason,
    difference_sentence,
)
from app.storage.child_merges import ChildMerges
from app.storage.reserved_numbers import ReservedRow
from app.storage.unit import Unit

_FREE = frozenset({Remedy.complaint, Remedy.wish})
_OF_THE_DEAD = (
    "亡くなった方についての開示・訂正・利用停止などのご請求は、受け付けられません。"
    "ご遺族からのお話は、「申出」として受け付け、任意の対応としてください。"
)

_LIVING = (
    "ご遺族からの「ご案内の停止」ですが、この会員は死亡の登録になっていません。"
    "組合員コードを確かめ、亡くなったことを登録してから、受付を補ってください。"
)


@dataclass(frozen=True)
class OpenSame:
    """Show an open case in which the same person asks for the same."""

    id: RequestId
    receipt_number: str
    received_on: date
    words: tuple[str, ...]
    in_charge: str


def subject_of(unit: Unit, new: NewRequest) -> MemberId | None:
    """Return the member a request is about, or with whom the child stands."""
    if new.subject_kind is SubjectKind.other:
        # Whoever is on no record is not the member whose code was given beside her.
        return None
    return unit.members.find(new.member_code) if new.member_code else None


def obstacles(unit: Unit, new: NewRequest) -> Iterator[Problem]:
    """Complain of what the records do not allow."""
    yield from _about_the_dead(unit, new)
    yield from _reserved(unit, new)
    if new.child_id is not None and not unit.children.rows([new.child_id]):
        yield Problem("child_id", "このお子さまの登録は見つかりません。選び直してください。")


def doubts(unit: Unit, new: NewRequest) -> Iterator[Problem]:
    """Name what must be cleared up before the request is whole."""
    differs = _differing(unit, new) if _asks_for_herself(new) else None
    if differs is not None:
        yield differs
    if _is_stop_of_a_living(unit, new):
        yield Problem("requester_kind", _LIVING)
    yield from _child_of_another(unit, new)
    yield from _one_of_several(unit, new)


def same_requests(unit: Unit, new: NewRequest, but: RequestId | None) -> Iterator[OpenSame]:
    """Find what the same person asks for already in an open case that this person may see."""
    remedies = {right.remedy for right in new.rights}
    keys = unit.requests.intake.open_same(
        remedies, subject_of(unit, new), new.requester_name, unit.stamp.by
    )
    names = unit.staff.names()
    for case in unit.requests.cases([key for key in keys if key != but]):
        words = [right.remedy.word for right in case.open_rights if right.remedy in remedies]
        yield OpenSame(
            case.id,
            case.receipt_number,
            case.received_on,
            tuple(dict.fromkeys(words)),
            names.get(case.in_charge or 0, ""),
        )


def may_stop_mail(unit: Unit, new: NewRequest) -> bool:
    """Tell whether a wish to get no more mail is to be followed before anything is asked."""
    if new.requester_kind in {RequesterKind.subject, None} and new.requester_name:
        return _differing(unit, new) is None or bool(difference_reason(new.memo))
    return not _is_stop_of_a_living(unit, new)


def _is_stop_of_a_living(unit: Unit, new: NewRequest) -> bool:
    """Tell whether the bereaved want no more mail for somebody whose death is not on record."""
    if new.requester_kind is not RequesterKind.bereaved or new.wish is not Wish.mail_stop:
        return False
    key = subject_of(unit, new)
    return any(row.state != "deceased" for row in unit.members.rows([] if key is None else [key]))


def _about_the_dead(unit: Unit, new: NewRequest) -> Iterator[Problem]:
    """Complain of rights that end with a life; a child's own go on (法2①, OFFICE L-21)."""
    living = {right.remedy for right in new.rights} - _FREE
    if not living or not new.member_code or is_about_a_child(new):
        return
    key = subject_of(unit, new)
    rows = unit.members.rows([] if key is None else [key])
    if any(row.state == "deceased" for row in rows):
        yield Problem("rights", _OF_THE_DEAD)


def is_about_a_child(new: NewRequest) -> bool:
    """Tell whether the data of a child are asked for, not those of the member."""
    return new.subject_kind is SubjectKind.child or new.requester_kind in OF_A_CHILD


def is_recognised(unit: Unit, new: NewRequest) -> bool:
    """Tell whether she bears the name of the person she asks as: the member, or the child."""
    herself = new.requester_kind is RequesterKind.subject
    if not (herself or is_about_a_child(new)):
        return False
    of_child = herself and new.subject_kind is SubjectKind.child
    person = _child_of(unit, new) if of_child else _member_of(unit, new)
    return Named(new.requester_name, new.requester_kana).is_same(person)


def _reserved(unit: Unit, new: NewRequest) -> Iterator[Problem]:
    """Complain of a number that was not reserved, is used, or is of another fiscal year."""
    typed = new.reserved_number
    if not typed:
        return
    sentence = _refuse_number(unit, unit.reserved_numbers.find(typed), new.received_on)
    if sentence is not None:
        yield Problem("reserved_number", sentence, typed)


def _refuse_number(unit: Unit, row: ReservedRow | None, received_on: date) -> str | None:
    if row is None:
        return "手書き受付票のために取った番号ではありません。票の右上の番号を確かめてください。"
    if row.voided_on is not None:
        return "この番号は欠番にしてあります。欠番にした理由を一覧で確かめてください。"
    if row.request_id is not None:
        return "この番号の受付票は、もう入力されています。一覧で確かめてください。"
    read = read_receipt_number(row.receipt_number)
    year = fiscal_years.year_of(unit, received_on)
    if read is None or read.fiscal_year != year:
        return "届いた日の年度と、番号の年度が違います。届いた日を確かめてください。"
    return None


def _child_of_another(unit: Unit, new: NewRequest) -> Iterator[Problem]:
    if new.child_id is None:
        return
    key = subject_of(unit, new)
    children = () if key is None else unit.children.of([key]).get(key, ())
    if new.child_id not in {child.id for child in children}:
        sentence = "選んだお子さまは、この会員のお子さまとして登録されていません。"
        yield Problem("child_id", sentence)


def _one_of_several(unit: Unit, new: NewRequest) -> Iterator[Problem]:
    """Ask another parent about which child it is; of the others she must learn nothing (L-06)."""
    key, rights = subject_of(unit, new), {right.remedy for right in new.rights}
    if new.requester_kind not in OF_A_CHILD or new.subject_kind is SubjectKind.child:
        return
    if key is None or rights <= _FREE or _differing(unit, new) is None:
        return
    if len(unit.children.of([key])[key]) > 1:
        sentence = "どのお子さまについてのご請求か選んでください。2名以上が登録されています。"
        yield Problem("child_id", sentence)


def _asks_for_herself(new: NewRequest) -> bool:
    # A complaint or a wish may be anybody's and discloses nothing; a stop is followed at once.
    free = bool(new.rights) and {right.remedy for right in new.rights} <= _FREE
    only_free = free and new.wish is not Wish.mail_stop
    return (
        new.requester_kind is RequesterKind.subject
        and bool(new.member_code and new.requester_name)
        and not (only_free or difference_reason(new.memo))
    )


def _differing(unit: Unit, new: NewRequest) -> Problem | None:
    """Compare who asks with the member, or with the child in whose own name it is asked."""
    of_child = new.subject_kind is SubjectKind.child
    person = _child_of(unit, new) if of_child else _member_of(unit, new)
    if person is None or Named(new.requester_name, new.requester_kana).is_same(person):
        return None
    said = child_difference_sentence if of_child else difference_sentence
    return Problem("requester_name", said(new.requester_name, person.name), new.requester_name)


def _child_of(unit: Unit, new: NewRequest) -> Named | None:
    keys = [] if new.child_id is None else [ChildMerges(unit.session).root(new.child_id)]
    return next((Named(row.name, row.kana) for row in unit.children.rows(keys)), None)


def _member_of(unit: Unit, new: NewRequest) -> Named | None:
    key = subject_of(unit, new)
    rows = unit.members.rows([] if key is None else [key])
    return next((Named(row.name, row.kana) for row in rows), None)
