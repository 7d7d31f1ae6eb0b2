"""Gather what every answer of a case says alike: to whom, about what, who looked, which papers."""

from datetime import date

from app.letters.facts import Addressee
from app.office import answer_addresses
from app.office.inquiry_lines import searched_departments
from app.office.papers import purge_by
from app.rules.cases import Case, RightLine
from app.rules.eras import japanese
from app.rules.errors import Refused
from app.rules.grounds import GROUNDS
from app.rules.outcomes import OUTCOMES
from app.rules.paper_forms import PaperForm
from app.rules.requests import RequestDraft
from app.rules.rights import Remedy
from app.storage.unit import Unit

LAW = "個人情報の保護に関する法律"
SEARCHED = ("すくすく会員の登録と同意の記録", "請求・申出の記録")
_RECORDS = ("第三者への提供と、第三者からの受領の記録",)


def typed_of(unit: Unit, case: Case) -> RequestDraft:
    """Return what was typed at the intake, or refuse where it is erased."""
    typed = unit.requests.draft(case.id)
    if typed is None:
        raise Refused("この受付の内容は消去済のため、回答の文書を作れません。")
    return typed


def addressee_of(unit: Unit, case: Case) -> Addressee:
    """Return where the letters of a case go: its 回答送付先, or what was said at the intake."""
    return answer_addresses.addressee_in(unit, case, typed_of(unit, case))


def about_of(unit: Unit, case: Case, right: RightLine) -> str:
    """Say what is asked for with a right; of the whole case where nothing is said of it."""
    return right.asked.strip() or typed_of(unit, case).about


def article_of(right: RightLine) -> str:
    """Return the article of the ground on which something was not done, or empty."""
    ground = GROUNDS.get(right.ground)
    refusing = right.outcome is not None and OUTCOMES[right.outcome].needs_ground
    return spelt_out(ground.article) if ground and refusing else ""


def spelt_out(article: str) -> str:
    """Name the law itself, as a letter must: 「法」 alone says nothing to its reader."""
    return f"{LAW}{article.removeprefix('法')}" if article.startswith("法第") else article


def searched(unit: Unit, case: Case, right: RightLine) -> tuple[str, ...]:
    """Name where it was looked: our own records, and the departments that answered."""
    own = _RECORDS if right.remedy is Remedy.provision_record_disclosure else SEARCHED
    return (*own, *searched_departments(unit, case.id, right.id))


def papers_of(unit: Unit, case: Case, right: RightLine | None, day: date) -> str:
    """Say what becomes of the papers that are in the house, as of the day of the letter.

    They stay until the last answer of the case, and some days; `right` is the one answered now.
    """
    forms = {one.form for one in unit.held_papers.of(case.id) if one.ended_on is None}
    last = all(one.is_withdrawn or one.answered_on or one == right for one in case.rights)
    until = f"{japanese(purge_by(unit, day))}までに" if last else "すべての回答の後に"
    said = {
        PaperForm.copy: f"写しは、{until}当生協で裁断して処分いたします",
        PaperForm.image: f"画像は、{until}当生協で消去いたします",
        PaperForm.original: "原本は、お返しいたします",
    }
    return "。".join(words for form, words in said.items() if form in forms)


def in_charge_of(unit: Unit, case: Case) -> str:
    """Name the person in charge."""
    return unit.staff.names().get(case.in_charge or 0, "")
