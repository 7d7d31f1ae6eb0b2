"""Group the wordings of the letters and forms as the office looks for them."""

from collections.abc import Iterable, Sequence
from typing import Final

from app.rules.wording_kinds import CAMPAIGN, CERTIFICATE, SHARED_ANSWER, SHARED_FORM, SHEETS

ANSWERS: Final = "回答"
ON_THE_WAY: Final = "受付から回答まで"
MEMBERS: Final = "会員への文書"
ASTRAY: Final = "誤送付・漏えい等、照会"
RECIPIENTS: Final = "提供先への文書"
FORMS: Final = "ご本人などが記入する用紙"
INSIDE: Final = "窓口の中で使う用紙"
ORDER: Final = (ANSWERS, ON_THE_WAY, MEMBERS, ASTRAY, RECIPIENTS, FORMS, INSIDE)
"""The groups as they are listed."""
_NAMES: Final = {
    ANSWERS: ("disclosure", SHARED_ANSWER),
    ON_THE_WAY: (
        *("receipt", "resumed", "completion_request", "fee_notice", "fee_receipt"),
        *("method_change", "extension", "request_withdrawn", "cover_note"),
    ),
    MEMBERS: (
        *(CERTIFICATE, CAMPAIGN, "policy_revision", "joint_use_change"),
        *("application_returned", "leaving", "graduation", "withdrawal", "erasure_certificate"),
    ),
    ASTRAY: ("apology", "incident_notice", "authority_answer"),
    RECIPIENTS: tuple(SHEETS.values()),
    FORMS: (SHARED_FORM,),
    INSIDE: (
        *("inquiry_sheet", "handwritten_form", "draft_sheet", "form_phone"),
        *("form_pledge_entry", "form_pledge_exit", "form_disposal"),
    ),
}
_OF: Final = {name: group for group, names in _NAMES.items() for name in names}
_PLACES: Final = {name: at for names in _NAMES.values() for at, name in enumerate(names)}
_LAST: Final = frozenset({SHARED_ANSWER, SHARED_FORM, *SHEETS.values()})
_BEGINNINGS: Final = {"answer_": ANSWERS, "recipient_": RECIPIENTS, "form_": FORMS}


def group_of(name: str) -> str:
    """Return the group of a wording."""
    begun = (group for part, group in _BEGINNINGS.items() if name.startswith(part))
    return _OF.get(name) or next(begun, INSIDE)


def grouped(names: Iterable[str]) -> Sequence[str]:
    """Order wordings by their groups; what goes with all letters of a group comes last."""
    return sorted(
        names,
        key=lambda name: (ORDER.index(group_of(name)), name in _LAST, _PLACES.get(name, 1)),
    )
