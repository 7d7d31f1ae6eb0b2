"""Gather everything the program holds about a person, item by item, with source and purpose."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.exchange.inventory_file import shipped_inventory
from app.office import profile
from app.rules.eras import japanese
from app.rules.ids import MemberId, RequestId
from app.rules.inventory import Inventory, purpose_words
from app.rules.steps import state_word
from app.rules.telephones import telephone_words
from app.storage.consents import ConsentRow
from app.storage.letters import LetterRow
from app.storage.members import ChildRow, MemberDetails, MemberRow
from app.storage.unit import Unit

ANSWERS = {"granted": "同意", "withdrawn": "撤回", "declined": "同意されない"}


@dataclass(frozen=True)
class HeldLine:
    """Show one item held; `key` names it for masking, `obtained` says when and from whom."""

    key: str
    group: str
    name: str
    content: str
    obtained: str
    purpose: str


def gather(
    unit: Unit, member_id: MemberId, day: date, *, without: RequestId | None = None
) -> Sequence[HeldLine]:
    """Return all that is held of a member, in the order of the inventory.

    `without` leaves out the request that is being answered and its own letters.
    """
    row = next(iter(unit.members.rows([member_id])), None)
    held = unit.members.details(member_id)
    if row is None or held is None:
        return ()
    lines = _Lines(shipped_inventory(), _purposes(unit, day), _obtained(unit, row, held))
    consents = unit.consents.rows(list(reversed(unit.consents.ids(member_id=member_id))))
    return (
        *lines.of_member(row, held),
        *(lines.of_child(place, child) for place, child in enumerate(held.children, start=1)),
        *(lines.of_consent(consent) for consent in consents),
        *_of_requests(unit, lines, member_id, without),
        *(
            lines.of_letter(letter)
            for letter in reversed(unit.letters.rows(member_id=member_id))
            if letter.id not in {own.id for own in _own_letters(unit, without)}
        ),
    )


@dataclass(frozen=True)
class _Lines:
    inventory: Inventory
    purposes: Sequence[str]
    obtained: str

    def of_member(self, row: MemberRow, held: MemberDetails) -> Iterator[HeldLine]:
        contents = {
            "member_code": row.member_code,
            "name": row.name,
            "kana": row.kana,
            "gender": held.gender,
            "birth_on": japanese(held.birth_on),
            "registered_on": japanese(row.registered_on),
            "received_on": japanese(held.received_on) if held.received_on else "",
            "centre": held.centre,
            "course": held.course,
            "address": " ".join(filter(None, (_post(held.postal_code), row.address))),
            "telephone": telephone_words(row.telephone),
            "email": held.email,
        }
        for item, content in contents.items():
            if content:
                yield self.line(item, item, content, self.obtained)

    def of_child(self, place: int, child: ChildRow) -> HeldLine:
        content = "、".join(
            filter(
                None,
                (child.name, child.kana, f"{japanese(child.birth_on)}生まれ", child.relationship),
            )
        )
        return self.line("child", f"child.{place}", content, self.obtained)

    def of_consent(self, consent: ConsentRow) -> HeldLine:
        content = (
            f"{japanese(consent.version_on)}の方針について{ANSWERS[consent.answer]}"
            f"（{japanese(consent.given_on)}、{consent.method}）"
        )
        source = f"{japanese(consent.given_on)}、ご本人{_by(consent.receiver)}"
        return self.line("consent", f"consent.{consent.id}", content, source)

    def of_letter(self, letter: LetterRow) -> HeldLine:
        content = f"{letter.document_number}（{japanese(letter.dated_on)}）"
        return self.line("letter", f"letter.{letter.id}", content, "当生協で作成")

    def line(self, item: str, key: str, content: str, obtained: str) -> HeldLine:
        entry = self.inventory[item]
        purpose = purpose_words(entry, self.purposes)
        return HeldLine(key, entry.group, entry.label, content, obtained, purpose)


def _of_requests(
    unit: Unit, lines: _Lines, member_id: MemberId, without: RequestId | None
) -> Iterator[HeldLine]:
    for case in unit.requests.cases(unit.requests.ids(member_id=member_id)):
        if case.id == without:
            continue
        rights = "・".join(right.remedy.word for right in case.rights)
        # Not how far it has come: that changes daily, and each change would undo an approval.
        state = state_word(case) if case.closed_on else "対応中"
        content = f"受付番号 {case.receipt_number}　{rights}（{state}）"
        source = f"{japanese(case.received_on)}、ご請求者"
        yield lines.line("request", f"request.{case.id}", content, source)


def _own_letters(unit: Unit, without: RequestId | None) -> Sequence[LetterRow]:
    return () if without is None else unit.letters.rows(request_id=without)


def _purposes(unit: Unit, day: date) -> Sequence[str]:
    # Of the version in force; where its text is not registered, of the shipped profile.
    past = [row for row in unit.policies.rows() if row.approved_at is not None and row.on <= day]
    listed = unit.policies.facts(past[-1].id, "purpose") if past else ()
    return listed or profile.shipped().purposes


def _obtained(unit: Unit, row: MemberRow, held: MemberDetails) -> str:
    first = unit.consents.rows(unit.consents.ids(member_id=row.id)[-1:])
    on = held.received_on or row.registered_on
    return f"{japanese(on)}、ご本人{_by(first[0].receiver if first else '')}"


def _by(receiver: str) -> str:
    return f"（受付 {receiver}）" if receiver else ""


def _post(postal_code: str) -> str:
    return f"〒{postal_code}" if postal_code else ""
