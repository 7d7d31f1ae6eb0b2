"""Say on a form what the office has set and published: fees, papers, the version of the policy."""

from dataclasses import replace

from app.letters.forms.facts import FormFacts
from app.office import desk_settings, exits, papers, profile
from app.office.desk import Desk
from app.rules.blank_forms import BlankForm
from app.rules.eras import western
from app.rules.errors import Refused
from app.rules.fees import table_on
from app.rules.papers import Paper, Use
from app.rules.papers import table_on as papers_on
from app.storage.policy import VersionRow
from app.storage.unit import Unit

_MANDATE = "power_of_attorney"
_SHOWN = 16
_NO_VERSION = (
    "施行中の方針がないため、同意書を作れません。用紙は作っていません。"
    "「方針」の画面で、施行日と承認を確かめてください。"
)
_NO_NEXT = (
    "承認済みで、これから施行する方針はありません。用紙は作っていません。"
    "いまの方針への同意は「同意書」をお使いください。"
)


def published(desk: Desk, unit: Unit, form: BlankForm) -> FormFacts:
    """Return a form that nobody has begun to fill in.

    Raises:
        Refused: it is a 同意書, and there is no version of the policy to consent to.
    """
    table = papers_on(papers.table_in(unit), desk.today)
    own = [paper for paper in table.values() if paper.use is Use.identity]
    facts = FormFacts(
        organisation=profile.sender(unit),
        fee=_fee(desk, unit),
        months=_months(table.get(_MANDATE)),
        keeps=str(exits.retention(unit).days["left"]),
        photo=tuple(paper.word for paper in own if paper.photo),
        plain=tuple(paper.word for paper in own if not paper.photo),
        practice=desk.practice,
    )
    if form in {BlankForm.consent, BlankForm.next_consent}:
        return _of_version(facts, _version(desk, unit, form))
    return facts


def _fee(desk: Desk, unit: Unit) -> str:
    """Say what was published by today; nothing at all before (P-16)."""
    table = table_on(desk_settings.fee_tables(unit), desk.today)
    if table is None:
        return ""
    asked = {remedy: yen for remedy, yen in table.amounts.items() if yen}
    return (
        "、".join(f"{remedy.word} {yen:,}円" for remedy, yen in asked.items()) or "いただきません"
    )


def _months(paper: Paper | None) -> str:
    return str(paper.valid_months) if paper and paper.valid_months else ""


def _version(desk: Desk, unit: Unit, form: BlankForm) -> VersionRow:
    approved = [row for row in unit.policies.rows() if row.approved_at is not None]
    coming = form is BlankForm.next_consent
    found = [row for row in approved if (row.on > desk.today) is coming]
    if not found:
        raise Refused(_NO_NEXT if coming else _NO_VERSION)
    return found[0] if coming else found[-1]


def _of_version(facts: FormFacts, row: VersionRow) -> FormFacts:
    mark = f"（照合番号 {row.sha256[:_SHOWN]}）" if row.sha256 else ""
    return replace(facts, version=f"{western(row.on)}{row.kind}", version_mark=mark)
