"""The window of the forms: choose one, look at it, print it; the protected need a reason."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import blank_forms, confidentiality, history
from app.office.blank_forms import About
from app.rules.blank_forms import ALL, BlankForm
from app.rules.ids import MemberId
from app.ui.dialogs.blank_forms_dialog import BlankFormsDialog, FormOffer
from app.ui.dialogs.reason_beside import COVERED
from app.ui.seat import Seat
from tests.ui.conftest import Register

Made = Callable[[FormOffer], BlankFormsDialog]


@pytest.fixture
def made(seat: Seat, qtbot: QtBot) -> Made:
    def make(offer: FormOffer) -> BlankFormsDialog:
        dialog = BlankFormsDialog(seat, offer)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
        dialog.show()
        qtbot.waitUntil(lambda: dialog.ui.pages_label.text().endswith("枚"))
        return dialog

    return make


def choose(dialog: BlankFormsDialog, form: BlankForm, qtbot: QtBot) -> None:
    dialog.ui.pages_label.clear()
    dialog.form_combo.setCurrentIndex(dialog.form_combo.findData(form.value))
    qtbot.waitUntil(lambda: dialog.ui.pages_label.text().endswith("枚"))


def test_every_form_can_be_chosen_and_seen(made: Made, qtbot: QtBot) -> None:
    dialog = made(FormOffer())
    assert dialog.form_combo.count() == len(ALL)
    assert dialog.ui.pages_label.text() == "A4　2枚"
    choose(dialog, BlankForm.phone, qtbot)
    assert dialog.ui.pages_label.text() == "A4　1枚"
    assert dialog.ui.print_button.isHidden()
    assert dialog.ui.save_button.isVisible()
    assert dialog.ui.second_button.isHidden()
    assert not dialog.is_touched()


def test_what_cannot_be_made_says_why(made: Made, qtbot: QtBot) -> None:
    dialog = made(FormOffer())
    dialog.form_combo.setCurrentIndex(dialog.form_combo.findData(BlankForm.next_consent.value))
    qtbot.waitUntil(lambda: dialog.ui.stack.currentWidget() is dialog.ui.trouble_page)


def test_keeping_one_is_logged(
    made: Made,
    seat: Seat,
    register: Register,
    qtbot: QtBot,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    dialog = made(FormOffer(ALL, About(register()), [("会員", "架空")]))
    choose(dialog, BlankForm.leaving, qtbot)
    path = tmp_path_factory.mktemp("kept") / "退会届.pdf"
    dialog.keep_as(path)
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(seat.doing.is_idle)
    row = history.rows(seat.desk)[0]
    assert (row.title, row.values) == ("用紙を印刷", {"form": "退会届"})


@pytest.fixture
def protected(seat: Seat, register: Register) -> MemberId:
    key = register()
    confidentiality.protect(seat.desk, key, "", "架空の支援措置のため")
    return key


def test_the_reason_is_asked_for_and_kept_with_the_form(
    made: Made, seat: Seat, protected: MemberId, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[str] = []
    real = blank_forms.draw

    def noted(*words: object, **more: object) -> bytes:
        given.append(str(words[3]))
        return real(*words, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(blank_forms, "draw", noted)
    dialog = made(FormOffer(ALL, About(protected), [], covered=True))
    assert dialog.reason is not None
    assert COVERED in dialog.ui.hint_label.text()
    dialog.reason.button.click()
    assert given == [""]
    dialog.reason.edit.setText("ご本人に郵送するため")
    assert dialog.is_touched()
    dialog.ui.pages_label.clear()
    dialog.reason.button.click()
    qtbot.waitUntil(lambda: dialog.ui.pages_label.text().endswith("枚"))
    assert given[-1] == "ご本人に郵送するため"
    assert COVERED not in dialog.ui.hint_label.text()
    assert not dialog.is_touched()
    assert history.rows(seat.desk)[0].title == "秘匿の方の用紙を開いた"
