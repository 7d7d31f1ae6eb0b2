"""An answer as a file opens with a password that nobody keeps and somebody told apart."""

from datetime import timedelta
from io import BytesIO

import pikepdf
import pytest

from app.office import electronic_answers, history, letters, requests
from app.office.electronic_answers import Made
from app.rules.electronic import Medium, Told
from app.rules.errors import Refused
from app.rules.ids import ElectronicAnswerId, LetterId
from tests.office.matters import Matter


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
    return next(one.facts for one in page.sections if one.title == "電子ファイルでの回答")
