"""Spell each thing held of a person as a line: what it is, from whom it came, what it is for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.rules.eras import japanese
from app.rules.inventory import Inventory, purpose_words
from app.rules.telephones import telephone_words
from app.storage.consents import ConsentRow
from app.storage.letters import LetterRow
from app.storage.members import ChildRow, MemberDetails, MemberRow

ANSWERS = {
    "granted": "同意",
    "renewed": "再同意",
    "withdrawn": "撤回",
    "declined": "同意されない",
    "voided": "誤記の取消",
}


@dataclass(frozen=True)
class HeldLine:
    """Show one item held; `key` names it for masking, `obtained` says when and from whom.

    `of_another`: it is masked unless somebody opens it, for another person may stand in it.
    """

    key: str
    group: str
    name: str
    content: str
    obtained: str
    purpose: str
    of_another: bool = False


@dataclass(frozen=True)
class Lines:
    """Spell what is held as lines of the inventory; `purposes` are those of the policy."""

    inventory: Inventory
    purposes: Sequence[str]
    obtained: str

    def of_member(self, row: MemberRow, held: MemberDetails) -> Iterator[HeldLine]:
        """Yield what is held of a member herself."""
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
            "delivery_group": held.delivery_group,
            "address": " ".join(filter(None, (post_words(held.postal_code), row.address))),
            "care_of": held.care_of,
            "telephone": telephone_words(row.telephone),
            "email": held.email,
            "away": away_words(held),
            "contact_note": held.contact_note,
        }
        for item, content in contents.items():
            if content:
                yield self.line(item, item, content, self.obtained)

    def of_child(self, place: int, child: ChildRow) -> HeldLine:
        """Return the line of one child."""
        content = "、".join(
            filter(
                None,
                (child.name, child.kana, birth_words(child), child.relationship),
            )
        )
        return self.line("child", f"child.{place}", content, self.obtained)

    def of_consent(self, consent: ConsentRow) -> Iterator[HeldLine]:
        """Yield one answer, with the note beside it."""
        about = f"{consent.child_name}：" if consent.child_name else ""
        corrected = "（誤記のため訂正済）" if consent.corrected_by else ""
        content = (
            f"{about}{japanese(consent.version_on)}の方針について{ANSWERS[consent.answer]}"
            f"（{japanese(consent.given_on)}、{consent.method}）{corrected}"
        )
        source = f"{japanese(consent.given_on)}、{_who(consent)}{by_words(consent.receiver)}"
        yield self.line("consent", f"consent.{consent.id}", content, source)
        if consent.note:
            key = f"consent.{consent.id}.note"
            yield self.line("consent_note", key, consent.note, source)

    def of_letter(self, letter: LetterRow) -> HeldLine:
        """Return the line of one letter."""
        content = f"{letter.document_number}（{japanese(letter.dated_on)}）"
        return self.line("letter", f"letter.{letter.id}", content, "当生協で作成")

    def line(self, item: str, key: str, content: str, obtained: str) -> HeldLine:
        """Return one line of the inventory."""
        entry = self.inventory[item]
        purpose = purpose_words(entry, self.purposes)
        return HeldLine(key, entry.group, entry.label, content, obtained, purpose)


def away_words(held: MemberDetails) -> str:
    """Say where the member is reached for a time, and until when."""
    until = f"（{japanese(held.away_until_on)}まで）" if held.away_until_on else ""
    reached = (post_words(held.away_postal_code), held.away_address, held.away_care_of)
    words = " ".join(part for part in reached if part)
    return f"{words}{until}" if words else ""


def _who(consent: ConsentRow) -> str:
    return f"保護者（{consent.relationship}）" if consent.consenter == "guardian" else "ご本人"


def birth_words(child: ChildRow) -> str:
    """Say when a child was born, or the month of the expected birth."""
    if child.birth_on is not None:
        return f"{japanese(child.birth_on)}生まれ"
    return f"ご出産予定 {child.expected_month.replace('-', '年')}月"


def by_words(receiver: str) -> str:
    """Say who received something."""
    return f"（受付 {receiver}）" if receiver else ""


def post_words(postal_code: str) -> str:
    """Write a postal code before an address."""
    return f"〒{postal_code}" if postal_code else ""
