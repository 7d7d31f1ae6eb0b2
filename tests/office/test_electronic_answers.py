"""An answer as a file opens with a password that nobody keeps and somebody told apart."""

from datetime import timedelta
from io import BytesIO

import pikepdf
import pypdfium2 as pdfium
import pytest

from app.office import (
    certificates,
    confidentiality,
    electronic_answers,
    history,
    letter_cancelling,
    letters,
    receipts,
    requests,
)
from app.office.electronic_answers import Made
from app.office.shields import ReasonNeeded
from app.rules.electronic import Medium, Told
from app.rules.errors import Refused
from app.rules.ids import ElectronicAnswerId, LetterId
from tests.office.matters import Matter
from tests.office.seats import Office
from tests.office.test_authority_inquiries import answered


def made(matter: Matter) -> Made:
    issued = matter.approved().issue()
    return electronic_answers.make(matter.office.clerk, issued.letter_id, Medium.disc)


def test_the_file_holds_the_letter_behind_its_password(matter: Matter) -> None:
    file = made(matter)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(file.pdf))
    letter = matter.page.letters[0]
    stored = letters.pdf(matter.office.clerk, letter.id, reprint=False)
    with (
        pikepdf.open(BytesIO(file.pdf), password=file.password) as opened,
        pikepdf.open(BytesIO(stored)) as plain,
    ):
        assert len(opened.pages) == len(plain.pages)
    assert file.document_number == letter.document_number


def test_the_password_is_kept_nowhere(matter: Matter) -> None:
    file = made(matter)
    rows = history.rows(matter.office.manager)
    assert file.password not in "".join(str(row.values) for row in rows)
    kept = electronic_answers.of_case(matter.office.clerk, matter.id)
    assert file.password not in str(kept)
    assert made_again(matter).password != file.password


def made_again(matter: Matter) -> Made:
    return electronic_answers.make(matter.office.clerk, matter.page.letters[0].id, Medium.stick)


def test_how_and_when_it_was_told_is_recorded_once(matter: Matter) -> None:
    file, clerk = made(matter), matter.office.clerk
    with pytest.raises(Refused, match="先の日付"):
        electronic_answers.told(clerk, file.id, Told.counter, clerk.today + timedelta(days=1))
    (fact,) = _section(matter)
    assert "まだお伝えしていません" in fact[1]
    electronic_answers.told(clerk, file.id, Told.call_back, clerk.today)
    (row,) = electronic_answers.of_case(clerk, matter.id)
    assert (row.told_how, row.told_on, row.medium) == (Told.call_back, clerk.today, Medium.disc)
    assert "登録の電話番号への電話" in _section(matter)[0][1]
    with pytest.raises(Refused, match="お伝えしています"):
        electronic_answers.told(clerk, file.id, Told.counter, clerk.today)


def test_what_is_gone_is_no_crash(matter: Matter) -> None:
    clerk = matter.office.clerk
    with pytest.raises(Refused, match="見つかりません"):
        electronic_answers.make(clerk, LetterId(99), Medium.disc)
    with pytest.raises(Refused, match="見つかりません"):
        electronic_answers.told(clerk, ElectronicAnswerId(99), Told.counter, clerk.today)


def _section(matter: Matter) -> tuple[tuple[str, str], ...]:
    page = requests.page(matter.office.clerk, matter.id)
    return next(one.facts for one in page.sections if one.title == "電子ファイルでお渡しした文書")


def opened(file: Made) -> list[str]:
    """Return the text of each page behind the password."""
    with pdfium.PdfDocument(file.pdf, password=file.password) as document:
        return [page.get_textpage().get_text_range() for page in document]


def test_any_letter_is_the_same_behind_its_password(matter: Matter) -> None:
    clerk = matter.office.clerk
    certificate = certificates.issue(clerk, matter.member_id, clerk.today).letter_id
    for letter_id in (receipts.issue(clerk, matter.id).letter_id, certificate):
        before = letters.pdf(clerk, letter_id, reprint=False)
        file = electronic_answers.make(clerk, letter_id, Medium.mail, reason="架空のお申し出")
        with pdfium.PdfDocument(before) as plain:
            assert opened(file) == [page.get_textpage().get_text_range() for page in plain]
        with pikepdf.open(BytesIO(file.pdf), password=file.password) as readable:
            assert (readable.encryption.R, readable.encryption.bits) == (6, 256)
            bare = BytesIO()
            readable.save(bare)
        shown = [letters.page_images(one, 60) for one in (before, bare.getvalue())]
        assert shown[0] == shown[1]
        with pytest.raises(pdfium.PdfiumError, match="password"):
            pdfium.PdfDocument(file.pdf, password=f"{file.password}X")
        assert letters.pdf(clerk, letter_id, reprint=False) == before


def test_the_log_says_which_letter_when_and_what_for(matter: Matter) -> None:
    clerk = matter.office.clerk
    issued = certificates.issue(clerk, matter.member_id, clerk.today)
    electronic_answers.make(clerk, issued.letter_id, Medium.mail, reason="架空のお申し出")
    row = history.rows(matter.office.manager)[0]
    assert row.title == "文書を暗号化して保存"
    assert {("letter", issued.letter_id), ("member", matter.member_id)} == set(row.subjects)
    values = row.values or {}
    assert (values["document_number"], values["medium"], values["on"], values["reason"]) == (
        issued.document_number,
        "電子メール",
        clerk.today.isoformat(),
        "架空のお申し出",
    )


def test_how_a_letter_outside_any_case_was_told_is_recorded(matter: Matter) -> None:
    clerk = matter.office.clerk
    key = certificates.issue(clerk, matter.member_id, clerk.today).letter_id
    electronic_answers.make(clerk, key, Medium.mail)
    electronic_answers.tell_newest(clerk, key, Told.call_back, clerk.today)
    (file,) = electronic_answers.of_letter(clerk, key)
    assert (file.told_how, file.told_on) == (Told.call_back, clerk.today)


def test_a_protected_letter_needs_its_reason_and_a_void_one_stays(matter: Matter) -> None:
    clerk = matter.office.clerk
    key = certificates.issue(clerk, matter.member_id, clerk.today).letter_id
    confidentiality.protect(clerk, matter.member_id, "", "架空の支援措置")
    with pytest.raises(ReasonNeeded):
        electronic_answers.make(clerk, key, Medium.mail)
    assert electronic_answers.of_letter(clerk, key) == []
    assert electronic_answers.make(clerk, key, Medium.mail, reason="架空の申し出").pdf
    with pytest.raises(Refused, match="ファイルでもお渡し"):
        letter_cancelling.cancel(clerk, key, "内容の誤り")
    void = receipts.issue(clerk, matter.id).letter_id
    letter_cancelling.cancel(clerk, void, "内容の誤り")
    with pytest.raises(Refused, match="取り消しています"):
        electronic_answers.make(clerk, void, Medium.mail)


def test_the_answer_to_an_authority_is_the_head_s_to_give(office: Office) -> None:
    key = answered(office)
    with pytest.raises(Refused, match="見つかりません"):
        electronic_answers.make(office.clerk, key, Medium.mail)
    with pytest.raises(Refused):
        electronic_answers.make(office.auditor, key, Medium.mail)
    electronic_answers.make(office.manager, key, Medium.mail)
    assert "文書を暗号化して保存" not in {row.title for row in history.rows(office.auditor)}
