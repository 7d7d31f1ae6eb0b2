"""Say on a form what is known of whoever fills it in, and nothing that she need not see."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.letters.forms.asking import ASKERS
from app.letters.forms.facts import FormFacts, KnownChild, Person
from app.office.known_members import known
from app.rules.asked_words import remedy_words
from app.rules.blank_forms import FORM_OF, WAYS, BlankForm
from app.rules.cases import Case
from app.rules.eras import japanese, with_weekday
from app.rules.errors import Refused
from app.rules.expected import month_words
from app.rules.ids import MemberId
from app.rules.request_drafts import RequestDraft
from app.rules.requesters import RequesterKind
from app.rules.telephones import telephone_words
from app.storage.children import ChildRow
from app.storage.member_rows import MemberDetails, MemberRow
from app.storage.unit import Unit

_NOT_ASKED = frozenset({BlankForm.phone})
_GONE = "登録の内容は消去済のため、この方の用紙は作れません。空の用紙をお使いください。"
_NOBODY = (
    "この方あての用紙は作成できません。用紙は作っていません。"
    "空の用紙は、「請求・申出」の画面の「一覧・集計」から印刷できます。"
)


def of_member(unit: Unit, facts: FormFacts, member_id: MemberId, *, opened: bool) -> FormFacts:
    """Fill in what is on record of a member; where she lives only where it may be `opened`.

    Raises:
        Refused: she died, or her data are erased.
    """
    row = known(unit, member_id)
    details = unit.members.details(row.id)
    if row.state == "deceased":
        raise Refused(_NOBODY)
    if details is None:
        raise Refused(_GONE)
    person = _person(row, details)
    children = [child for child in details.children if child.state == "active"]
    return replace(
        facts,
        person=person if opened or not row.confidential else _hidden(person),
        children=tuple(_children(children)),
    )


def of_case(
    unit: Unit, facts: FormFacts, case: Case, form: BlankForm, *, opened: bool
) -> FormFacts:
    """Fill in what whoever asks has told herself, never what stands on record of another."""
    typed = unit.requests.draft(case.id)
    if typed is None:
        raise Refused(_GONE)
    person = _told(case, typed)
    agent = Person()
    if form is BlankForm.mandate and case.requester_kind is not RequesterKind.subject:
        person, agent = Person(), person
    return replace(
        facts,
        person=person if opened else _hidden(person),
        agent=agent if opened else _hidden(agent),
        subject=KnownChild(typed.subject_name) if typed.subject_name else None,
        ticked=frozenset(_ticked(case, typed)),
        receipt_number=case.receipt_number,
        received_on=with_weekday(case.received_on),
        asked=_asked(case, typed, form) if opened else "",
    )


def _person(row: MemberRow, details: MemberDetails) -> Person:
    return Person(
        name=row.name,
        kana=row.kana,
        postal_code=details.postal_code,
        address=row.address,
        telephone=telephone_words(row.telephone),
        email=details.email,
        code=row.member_code,
        birth=japanese(details.birth_on),
    )


def _told(case: Case, typed: RequestDraft) -> Person:
    return Person(
        name=case.requester_name,
        kana=typed.requester_kana,
        postal_code=typed.postal_code,
        address=typed.address,
        telephone=telephone_words(typed.telephone),
        code=typed.member_code,
    )


def _hidden(person: Person) -> Person:
    return replace(person, postal_code="", address="", telephone="", email="")


def _children(rows: Sequence[ChildRow]) -> Iterator[KnownChild]:
    for child in rows:
        born = japanese(child.birth_on) if child.birth_on else month_words(child.expected_month)
        yield KnownChild(child.name, born, child.relationship)


def _ticked(case: Case, typed: RequestDraft) -> Iterator[str]:
    yield ASKERS.get(case.requester_kind.value if case.requester_kind else "", "")
    yield WAYS.get(typed.wished_method, "")
    yield from (right.remedy.value for right in case.rights)


def _asked(case: Case, typed: RequestDraft, form: BlankForm) -> str:
    """Say what she asked for, as far as this form is about it."""
    if form in _NOT_ASKED:
        return ""
    if form is BlankForm.taking_back:
        return "、".join(dict.fromkeys(remedy_words(right.remedy) for right in case.rights))
    rights = [
        right for right in case.rights if form in {FORM_OF.get(right.remedy), BlankForm.mandate}
    ]
    said = [right.asked.strip() or typed.about.strip() for right in rights]
    return "。".join(dict.fromkeys(filter(None, said)))
