"""Print a letter that is addressed to one person: letterhead, rows over pages, furniture."""

from collections.abc import Iterable, Iterator

from app.letters.characters import running
from app.letters.facts import Addressee, Head, Organisation
from app.letters.flow import Row, paginate
from app.letters.ink import print_pages
from app.letters.page import BOTTOM, TOP, Furniture, body_top, furnished, letterhead
from app.rules.page_settings import PageSettings


def print_addressed(
    rows: Iterable[Row],
    head: Head,
    sender: Organisation,
    to: Addressee,
    settings: PageSettings,
    *,
    subject: str,
) -> bytes:
    """Lay rows below the letterhead and return the PDF; raise `AddressTooLong`."""
    top = letterhead(head, sender, to, settings)
    pages = paginate(rows, first_top=body_top(settings, top), top=TOP, bottom=BOTTOM)
    number = "案" if head.draft else running(head.document_number)
    furniture = Furniture(
        number, subject, head.anchor, head.draft, head.practice, settings.fold_marks
    )
    first, *rest = pages
    return print_pages(
        furnished(((*top, *first), *rest), furniture), title=subject, sender=sender.name
    )


def fields(
    head: Head, sender: Organisation, to: Addressee, in_charge: str
) -> Iterator[tuple[str, str]]:
    """Name what every addressed letter prints, for the check of its characters."""
    yield from (
        ("文書番号", head.document_number),
        ("操作記録の番号", head.anchor),
        ("宛名の郵便番号", to.postal_code),
        ("宛名のご住所", to.address),
        ("宛名の「様方」", to.care_of),
        ("お名前", to.name),
        ("敬称", to.honorific),
        ("差出人の名称", sender.name),
        ("差出人の所在地", f"{sender.postal_code} {sender.address}"),
        ("差出人の役職", sender.signatory_title),
        ("差出人の氏名", sender.signatory_name),
        ("担当の窓口", f"{sender.desk} {sender.telephone} {sender.hours}"),
        ("担当者の氏名", head.named(in_charge)),
    )
