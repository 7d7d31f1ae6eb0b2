"""Set a form on its sheets: title, to whom it goes, and at the foot whom one may ask."""

from collections.abc import Iterable, Iterator

from app.letters.flow import Page, Row, paginate
from app.letters.forms.facts import Form, shown
from app.letters.ink import print_pages
from app.letters.marks import Mark, Rule, Text, centred, fitted, right_aligned
from app.letters.page import LEFT, RIGHT, SMALL, WIDTH, stamps
from app.letters.refusals import refuse_missing

FIRST_TOP, TOP, BOTTOM = 41.0, 18.0, 278.0
INSIDE_TOP = 31.0
"""Where a sheet of the house begins, which is sent to nobody."""
_TITLE_AT, _TO_AT = 24.0, 35.0
_TITLE, _TO = 17.0, 11.0
_FOOT = 284.0
_VERSION = 10.0
_PLACES = (
    *(("お名前", "name"), ("フリガナ", "kana"), ("郵便番号", "postal_code")),
    *(("ご住所", "address"), ("電話番号", "telephone"), ("メール", "email")),
    *(("組合員コード", "code"), ("生年月日", "birth")),
)


def printed(form: Form, rows: Iterable[Row]) -> bytes:
    """Return a form as a PDF; raise `GlyphsMissing` where something known cannot be printed."""
    refuse_missing(_fields(form))
    first_top = INSIDE_TOP if form.inside else FIRST_TOP
    pages = paginate(rows, first_top=first_top, top=TOP, bottom=BOTTOM)
    count = len(pages)
    whole = [(*_around(form, at, count), *page) for at, page in enumerate(pages, start=1)]
    return print_pages(whole, title=form.text("title"), sender=form.facts.organisation.name)


def _around(form: Form, at: int, count: int) -> Page:
    return (
        *stamps(draft=form.facts.draft, practice=form.facts.practice),
        *_head(form, at),
        *_foot(form, at, count),
    )


def _head(form: Form, at: int) -> Iterator[Mark]:
    title = form.text("title")
    if at > 1:
        yield Text(LEFT, 13.5, title, fitted(title, SMALL, WIDTH - 60.0), "gothic")
        return
    yield centred(
        (LEFT + RIGHT) / 2,
        _TITLE_AT,
        title,
        fitted(title, _TITLE, WIDTH - 44.0, "gothic"),
        "gothic",
    )
    if not form.inside:
        yield from _to(form)


def _to(form: Form) -> Iterator[Mark]:
    house = form.facts.organisation
    to = form.text("to", organisation=shown(house.name), desk=shown(house.desk))
    day = right_aligned(RIGHT, _TO_AT, form.text("day"), _TO)
    yield day
    yield Text(LEFT, _TO_AT, to, fitted(to, _TO, day.x - LEFT - 4.0))


def _foot(form: Form, at: int, count: int) -> Iterator[Mark]:
    house = form.facts.organisation
    if "version" in form.own.sentences:
        yield _version(form)
    yield Rule(LEFT, _FOOT, RIGHT, _FOOT, 0.3)
    said = form.text(
        "contact",
        desk=shown(house.desk),
        telephone=shown(house.telephone),
        hours=shown(house.hours),
    )
    yield Text(LEFT, _FOOT + 4.5, said, fitted(said, SMALL, WIDTH - 20.0))
    yield right_aligned(RIGHT, _FOOT + 4.5, f"{at}/{count}", SMALL)


def _version(form: Form) -> Mark:
    """Say at the foot of every sheet which version of the policy a 同意書 is about."""
    words = form.text("version", version=shown(form.facts.version + form.facts.version_mark))
    size = fitted(words, _VERSION, WIDTH, "gothic")
    return Text(LEFT, _FOOT - 1.6, words, size, "gothic")


def _fields(form: Form) -> Iterator[tuple[str, str]]:
    facts = form.facts
    house = facts.organisation
    yield "差出人", f"{house.name}{house.desk}{house.telephone}{house.hours}"
    for word, name in _PLACES:
        yield word, getattr(facts.person, name)
    for number, child in enumerate(facts.children, start=1):
        yield f"お子さま（{number}人目）", f"{child.name}{child.birth}{child.relationship}"
    if facts.subject is not None:
        yield "対象の方", f"{facts.subject.name}{facts.subject.birth}{facts.subject.relationship}"
    yield "代表者", facts.representative
    yield "代理人", "".join(vars(facts.agent).values())
    yield "ご請求の内容", facts.asked
    yield (
        "そのほかの項目",
        f"{facts.receipt_number}{facts.received_on}{facts.version}{facts.fee}",
    )
    yield "本人確認書類", "".join((*facts.photo, *facts.plain))
