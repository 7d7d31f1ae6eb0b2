"""Offer under 「手続き」 what this very member has: children, merged doubles, letters."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QDialog, QWidget

from app.office.child_merging import ChildDouble
from app.office.member_page import MemberPage
from app.office.members import MemberRow
from app.office.rows import LetterRow
from app.rules.ids import ChildId
from app.rules.letter_kinds import letter_word
from app.rules.roles import Verb
from app.ui.dialogs.family_dialog import FamilyDialog
from app.ui.dialogs.member_letter import member_letter
from app.ui.dialogs.part_dialog import PartDialog, child_part_dialog
from app.ui.seat import Seat

NEWEST_LETTERS: Final = 5
"""How many letters the menu offers."""


@dataclass(frozen=True)
class MemberAct:
    """Be one line of 「手続き」."""

    word: str
    verb: Verb
    fits: Callable[[MemberPage], bool]
    open: Callable[[Seat, MemberPage, QWidget], QDialog]


def families(page: MemberPage) -> Iterator[MemberAct]:
    """Offer the family of each child, who may have other adults too (OFFICE M-12)."""
    for place, child in enumerate(page.details.children if page.details else (), start=1):
        name = child.name or "ご出産予定のお子さま"

        def opened(
            seat: Seat, _page: MemberPage, parent: QWidget, key: ChildId = child.id
        ) -> QDialog:
            return FamilyDialog(seat, key, parent)

        yield MemberAct(f"ご家族：{name}(&{place})…", Verb.read_members, lambda _page: True, opened)


def letters(page: MemberPage) -> Iterator[MemberAct]:
    """Offer to read and print again each of the newest letters that were issued to her."""
    kept = sorted((row for row in page.letters if not row.erased), key=lambda row: row.id)
    for row in kept[: -NEWEST_LETTERS - 1 : -1]:

        def opened(seat: Seat, page: MemberPage, parent: QWidget, row: LetterRow = row) -> QDialog:
            return member_letter(seat, page, row, parent)

        word = f"文書：{row.document_number}　{letter_word(row.kind)}…"
        yield MemberAct(word, Verb.read_requests, lambda _page: True, opened)


def doubles(page: MemberPage) -> Iterator[MemberAct]:
    """Offer to part each registration that was merged into this one (DECISIONS 14)."""
    for place, double in enumerate(page.doubles):
        letter = "" if place else "(&N)"

        def opened(
            seat: Seat, _page: MemberPage, parent: QWidget, row: MemberRow = double
        ) -> QDialog:
            return PartDialog(seat, f"{row.name} 様（{row.member_code}）", row.id, parent)

        word = f"名寄せの取消し：{double.member_code}{letter}…"
        yield MemberAct(word, Verb.merge_members, lambda _page: True, opened)


def child_doubles(page: MemberPage) -> Iterator[MemberAct]:
    """Offer to part each record of a child that was merged into one of hers."""
    for double in page.child_doubles:

        def opened(
            seat: Seat, _page: MemberPage, parent: QWidget, one: ChildDouble = double
        ) -> QDialog:
            return child_part_dialog(seat, one, parent)

        word = f"お子さまの名寄せの取消し：{double.name}…"
        yield MemberAct(word, Verb.merge_members, lambda _page: True, opened)
