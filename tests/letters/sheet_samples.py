"""Everything that is printed and is no letter: forms, sheets, lists, labels, registers."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from app.letters import (
    board_report,
    comparison_table,
    cover_list,
    day_slip,
    dispatch_book,
    draft_sheet,
    handwritten_form,
    house_sheet,
    incident_public_sheet,
    incident_report_sheet,
    inquiry_sheet,
    labels,
    organisation_sheet,
    policy_sheet,
    policy_task_sheet,
    recovery_sheet,
    register_sheet,
    revision_history,
    training_sheet,
    trial_print,
)
from app.letters.facts import DEFAULT
from app.letters.forms import kinds as forms
from app.letters.labels import Label, LabelPrint
from app.letters.trial_print import Trial
from app.rules.inquiries import InquiryKind
from app.rules.label_sheets import SHEETS, TWELVE
from tests.letters.form_samples import ANSWERING, FILLED
from tests.letters.register_samples import REGISTERS
from tests.letters.samples import ADDRESSEE, RECOVERY
from tests.letters.test_board_report import FACTS as MONTHLY
from tests.letters.test_board_report import REMARKED as YEARLY
from tests.letters.test_comparison_table import FACTS as COMPARED
from tests.letters.test_cover_list import FACTS as COVER
from tests.letters.test_day_slip import FACTS as CLOSED
from tests.letters.test_draft_sheet import FACTS as DRAFT
from tests.letters.test_handwritten_form import FORMS as HANDWRITTEN
from tests.letters.test_house_sheet import FACTS as HOUSE
from tests.letters.test_incident_sheets import LONG_REPORT, PUBLIC
from tests.letters.test_inquiry_sheet import FACTS as INQUIRY
from tests.letters.test_labels import LONG
from tests.letters.test_organisation_sheet import FACTS as ORGANISATION
from tests.letters.test_policy_sheet import INSET as POLICY
from tests.letters.test_policy_task_sheet import LONG as TASKS
from tests.letters.test_revision_history import COMING
from tests.letters.test_training_sheet import LONG as TRAINING

Draw = Callable[[], bytes]
LABELS = (
    *(
        Label(replace(ADDRESSEE, name=f"架空　{sign}子"), f"27-04-{place:05d}-0", "000000112-3")
        for place, sign in enumerate("花月雪星風", start=1)
    ),
    Label(LONG, "27-04-00006-0"),
    Label(replace(ADDRESSEE, postal_code="", address=""), "27-04-00007-0"),
)
"""With the post's code and without, a long address, and none."""
LONG_DRAFT = replace(
    DRAFT, grounds=(*DRAFT.grounds, ("内部の理由", "架空の事情を書きます。" * 160))
)
TOLD = replace(
    INQUIRY,
    sheets=tuple(
        replace(
            INQUIRY.sheets[0],
            number=f"26-0012-{place}",
            kind=kind.value,
            asked="お名前の文字を「渡辺」から「渡邉」に直してください。",
        )
        for place, kind in enumerate(InquiryKind, start=2)
        if kind is not InquiryKind.search
    ),
)
"""One sheet of each other kind."""


def _labels(printed: LabelPrint) -> bytes:
    return labels.draw_labels(LABELS, printed, sender="架空")


def _draw_register(name: str) -> bytes:
    draw = dispatch_book.draw if name == "dispatch_book" else register_sheet.draw
    return draw(REGISTERS[name])


def _draw_form(kind: str) -> bytes:
    return forms.draw(kind, ANSWERING if kind in {"form_survey", "form_return"} else FILLED)


def _each() -> Iterator[tuple[str, Draw]]:
    for kind in forms.KINDS:
        yield kind, lambda kind=kind: _draw_form(kind)  # type: ignore[misc]
    for name in REGISTERS:
        yield name, lambda name=name: _draw_register(name)  # type: ignore[misc]
    for place, sheet in enumerate(SHEETS.values()):
        count, printed = sheet.count, LabelPrint(sheet, start=1 if place else 2)
        yield f"labels_{count}", lambda printed=printed: _labels(printed)  # type: ignore[misc]


SHEETS_DRAWN: Mapping[str, Draw] = {
    **dict(_each()),
    "board_report": lambda: board_report.draw(MONTHLY),
    "board_report_remark": lambda: board_report.draw(YEARLY),
    "cover_list": lambda: cover_list.draw(COVER),
    "day_slip": lambda: day_slip.draw(CLOSED),
    "draft_sheet": lambda: draft_sheet.draw(DRAFT),
    "draft_sheet_long": lambda: draft_sheet.draw(LONG_DRAFT),
    "handwritten_form": lambda: handwritten_form.draw(HANDWRITTEN),
    "incident_public_sheet": lambda: incident_public_sheet.draw(PUBLIC),
    "incident_report_sheet": lambda: incident_report_sheet.draw(LONG_REPORT),
    "house_sheet": lambda: house_sheet.draw(HOUSE),
    "inquiry_sheet": lambda: inquiry_sheet.draw(INQUIRY),
    "inquiry_sheet_told": lambda: inquiry_sheet.draw(TOLD),
    "organisation_sheet": lambda: organisation_sheet.draw(ORGANISATION),
    "recovery_sheet": lambda: recovery_sheet.draw(RECOVERY),
    "comparison_table": lambda: comparison_table.draw(COMPARED),
    "policy_sheet": lambda: policy_sheet.draw(POLICY),
    "policy_task_sheet": lambda: policy_task_sheet.draw(TASKS),
    "revision_history": lambda: revision_history.draw(COMING),
    "training_sheet": lambda: training_sheet.draw(TRAINING),
    "trial_print": lambda: trial_print.draw(Trial(DEFAULT, TWELVE)),
}
"""Each by the name of its golden text and picture."""
