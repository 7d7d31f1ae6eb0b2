from datetime import date

from pytestqt.qtbot import QtBot

from app.rules.steps import Step, StepState
from app.ui import theme
from app.ui.widgets.stepper import Stepper, short_day, spoken

STEPS = (
    StepState(Step.intake, done=True, current=False, on=date(2026, 4, 20)),
    StepState(Step.identity, done=True, current=False),
    StepState(Step.decision, done=False, current=True),
    StepState(Step.close, done=False, current=False),
)


def test_the_way_is_read_aloud(qtbot: QtBot) -> None:
    stepper = Stepper()
    qtbot.addWidget(stepper)
    stepper.show_steps("開示", STEPS)
    assert stepper.accessibleName() == "開示の進みぐあい"
    told = "受付 済（4/20）、本人確認 済、決定 いま、完了 まだ"
    assert stepper.accessibleDescription() == told
    assert [spoken(step) for step in STEPS] == told.split("、")
    assert short_day(None) == ""


def test_done_steps_are_filled_and_later_ones_are_not(qtbot: QtBot) -> None:
    stepper = Stepper()
    qtbot.addWidget(stepper)
    stepper.show_steps("開示", STEPS)
    stepper.resize(400, stepper.sizeHint().height())
    image = stepper.grab().toImage()
    beside_check = [image.pixelColor(50 + 100 * at, 5).name() for at in range(4)]
    accent = theme.colours().accent
    assert beside_check[0] == beside_check[1] == accent
    assert beside_check[3] != accent


def test_an_empty_stepper_paints_nothing(qtbot: QtBot) -> None:
    stepper = Stepper()
    qtbot.addWidget(stepper)
    assert not stepper.grab().isNull()
    assert stepper.minimumSizeHint().width() == 0
