"""List what stands in the pack for an auditor (監査資料一式): one line for each book of the house.

A test walks the office and finds every register that is not in this table.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.office import (
    backup_book,
    chain_book,
    consent_book,
    deadline_book,
    fact_book,
    taken_out_book,
)
from app.office.audit_pack_books import (
    Make,
    count_book,
    letter_book,
    of_register,
    policy_book,
    request_book,
)


@dataclass(frozen=True)
class Section:
    """Hold one book of the pack: under which heading it stands, its name, and what makes it."""

    group: str
    title: str
    make: Make


_GROUPS: Final[Mapping[str, tuple[tuple[str, Make], ...]]] = {
    "請求・申出": (
        ("請求受付簿", request_book),
        ("請求・申出の集計", count_book),
        (deadline_book.TITLE, of_register(deadline_book.register)),
        ("発送簿", letter_book),
        (fact_book.TITLE, of_register(fact_book.register)),
    ),
    "方針と同意": (
        ("個人情報保護方針の改訂履歴", policy_book),
        (consent_book.TITLE, of_register(consent_book.register)),
    ),
    "操作記録": (
        (taken_out_book.TITLE, of_register(taken_out_book.register)),
        (chain_book.TITLE, of_register(chain_book.register)),
        (backup_book.TITLE, of_register(backup_book.register)),
    ),
}

SECTIONS: Final[tuple[Section, ...]] = tuple(
    Section(group, title, make) for group, books in _GROUPS.items() for title, make in books
)
"""The books in the order of their numbers."""
LEFT_OUT: Final = {
    "authority_register": "官公署等からの照会の受付簿は、管理責任者が別に保管しています。",
}
"""The books that no auditor is handed, and what the cover says of them (LAW A-13 P-12)."""
