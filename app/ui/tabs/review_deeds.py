"""Offer the reviews of the log and of the inventory, and the samples, on the page 点検・報告."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.office import (
    audit_sample_register,
    audit_samples,
    inventory,
    inventory_review_register,
    inventory_reviews,
    log_review_register,
    log_reviews,
)
from app.rules.roles import Verb
from app.ui.dialogs.audit_samples_dialog import AuditSamplesDialog
from app.ui.dialogs.book import Book, When
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.inventory_reviews_dialog import InventoryReviewsDialog
from app.ui.dialogs.log_reviews_dialog import LogReviewsDialog
from app.ui.seat import Seat
from app.ui.tabs.register_deeds import Deed
from app.ui.tabs.register_page import RegisterPage

Open = Callable[[Seat, QWidget], OfficeDialog]

GROUP: Final = 1
_OFFERS: Final[tuple[tuple[str, Verb, Open], ...]] = (
    ("操作記録の点検(&L)…", Verb.read_history, LogReviewsDialog),
    ("取扱台帳の棚卸し(&D)…", Verb.read_governance, InventoryReviewsDialog),
    ("監査の標本(&F)…", Verb.draw_sample, AuditSamplesDialog),
)


def review_deeds(page: RegisterPage[Any]) -> tuple[Deed, ...]:
    """Offer what this person may open, below a line of its own."""
    return tuple(
        Deed(words, lambda kind=kind: page.open_dialog(kind(page.seat, page)), GROUP)  # type: ignore[misc]
        for words, verb, kind in _OFFERS
        if page.may(verb)
    )


def review_books(page: RegisterPage[Any]) -> tuple[Book, ...]:
    """Offer the registers of what was reviewed, and the inventory as it stands."""
    log = (Book(log_reviews.TITLE, log_review_register.register),)
    return (
        *(log if page.may(Verb.read_history) else ()),
        Book(inventory.TITLE, inventory.register, When.now),
        Book(inventory_reviews.TITLE, inventory_review_register.register),
        Book(audit_samples.TITLE, audit_sample_register.register),
    )
