"""Print the whole text of one version of the policy as it was registered."""

from collections.abc import Mapping, Sequence
from typing import Final

from app.letters import policy_sheet
from app.letters.policy_sheet import PolicySheetFacts
from app.office import page_settings, profile
from app.office.desk import Desk
from app.office.policy_text import starts_of
from app.office.policy_versions import VersionRow, VersionState, shown
from app.rules.eras import western
from app.rules.errors import Refused
from app.rules.ids import PolicyVersionId

TITLE: Final = "個人情報保護方針"
STATES: Final[Mapping[VersionState, str]] = {
    "draft": "案",
    "approved": "承認済・施行前",
    "in_force": "施行中",
    "past": "以前の版",
}
"""What the sheet says of a version beside its day."""


def draw(desk: Desk, version_id: PolicyVersionId) -> bytes:
    """Return the text of a version as PDF, with the day of printing.

    Raises:
        Refused: there is no such version, or its text is not registered.
        GlyphsMissing: a character of the text is in no font.
    """
    with desk.look() as unit:
        row = _found(shown(unit, desk.today), version_id)
        text = unit.policies.text(version_id)
        if text is None:
            raise Refused(
                f"{western(row.on)}の版は、本文が登録されていないため印刷できません。"
                "何も書き出していません。"
                "そのときの文書を取り込んでから、もう一度お試しください。"
            )
        facts = PolicySheetFacts(
            title=TITLE,
            on=row.on,
            kind=row.kind,
            state=STATES[row.state],
            text=text,
            sha256=row.sha256,
            owner=profile.sender(unit).name,
            printed_on=desk.today,
            added=row.text_added_on,
            anchor=unit.history.anchor(),
            practice=desk.practice,
            starts=starts_of(unit, row),
        )
        choices = page_settings.of(unit)
    return policy_sheet.draw(facts, choices)


def file_name(row: VersionRow) -> str:
    """Name the file in which the sheet is kept."""
    return f"{TITLE}_{row.on:%Y%m%d}{row.kind}"


def _found(rows: Sequence[VersionRow], version_id: PolicyVersionId) -> VersionRow:
    for row in rows:
        if row.id == version_id:
            return row
    raise Refused("この版は見つかりません。画面を最新にしてから、もう一度お試しください。")
