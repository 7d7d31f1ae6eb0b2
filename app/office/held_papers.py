"""Track the papers of requesters from their receipt until they are gone (LAW A-2, B-7)."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.exchange.evidence_files import take_evidence
from app.office import papers
from app.office.cases import find, refuse_recused, subjects
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.held_paper_rows import HeldPaperRow, held_of, rows_of
from app.office.shields import demand_reason
from app.rules.cases import Case
from app.rules.errors import Refused
from app.rules.held_papers import image_purge_on
from app.rules.identity import IdentityCheck
from app.rules.ids import HeldPaperId, RequestId
from app.rules.paper_forms import ENDS_OF, OTHER_PAPER, PaperEnd, PaperForm
from app.rules.roles import Verb
from app.storage.held_papers import HeldPaper, NewHeldPaper
from app.storage.leftovers import empty_log
from app.storage.unit import Unit

__all__ = ["Ended", "HeldPaperRow", "end", "held_of", "image", "in_the_house", "of_case", "receive"]

_GONE = "この書類は、もう返却か廃棄が済んでいます。何も変わっていません。画面を最新にしてください。"


@dataclass(frozen=True)
class Ended:
    """Say what was touched; `settled` is false while somebody still reads what was erased."""

    changes: Changes
    settled: bool


def in_the_house(desk: Desk) -> Sequence[HeldPaperRow]:
    """List what has not left yet: first what has to go, then what the cases still need."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        rows = rows_of(unit, unit.held_papers.in_the_house(), desk.today)
    return sorted(rows, key=lambda row: (row.purge_on or date.max, row.received_on, row.id))


def of_case(desk: Desk, request_id: RequestId) -> Sequence[HeldPaperRow]:
    """List the papers of one case, gone ones too."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        return held_of(unit, find(unit, request_id), desk.today)


def receive(
    desk: Desk,
    request_id: RequestId,
    code: str,
    form: PaperForm,
    on: date,
    *,
    image: Path | None = None,
) -> Changes:
    """Record that a paper came in and stays for the time being.

    Raises:
        Refused: the day does not fit, the kind is unknown, or an image is not allowed here.
        BadFile: the image is no whole PDF, PNG or JPEG.
    """
    desk.demand(Verb.take_request)
    file = None if image is None else take_evidence(image)
    with desk.unit("書類を預かった") as unit:
        case = find(unit, request_id)
        refuse_recused(desk, case)
        _refuse_day(case, on, desk.today)
        if code != OTHER_PAPER and code not in papers.table_in(unit):
            raise Refused("書類の種類を選んでください。まだ何も記録していません。")
        _refuse_image(unit, form, has_file=file is not None)
        until = image_purge_on(on, papers.rules_in(unit)) if file else None
        new = NewHeldPaper(request_id, code, form, on, until)
        if file is not None:
            new = NewHeldPaper(request_id, code, form, on, until, file.content, file.media_type)
        unit.held_papers.add(new, unit.stamp.by, unit.stamp.at)
        unit.log(subjects(case), {"paper": code, "form": form.value})
    return changes("requests")


def end(desk: Desk, keys: Sequence[HeldPaperId], how: PaperEnd, on: date) -> Ended:
    """Record that papers went back or were destroyed; the bytes of an image are gone with it.

    Raises:
        Refused: one of them is gone already, cannot leave that way, or the day does not fit.
    """
    desk.demand(Verb.take_request)
    with desk.unit(f"書類を{how.word}") as unit:
        found = unit.held_papers.rows(keys)
        _refuse_end(found, how, on, desk.today)
        cases = unit.requests.cases(sorted({one.request_id for one in found}))
        for case in cases:
            refuse_recused(desk, case)
        unit.held_papers.end(keys, how, on, unit.stamp.by)
        named = {subject for case in cases for subject in subjects(case)}
        told = {"papers": len(found), "ended_on": on.isoformat()}
        unit.log(tuple(sorted(named)), told)
    # The pages of an image may still stand in the log of the database (SAFETY §5).
    settled = how is not PaperEnd.purged or empty_log(desk.store.engine)
    return Ended(changes("requests"), settled)


def image(desk: Desk, key: HeldPaperId, reason: str) -> tuple[str, bytes]:
    """Return the media type and the bytes of an image; who looked and why stays in the log."""
    with desk.unit("預かった書類の画像を閲覧") as unit:
        demand_reason(desk, reason)
        found = next(iter(unit.held_papers.rows([key])), None)
        held = unit.held_papers.image(key)
        if found is None or held is None:
            raise Refused("この画像は消去済です。日付と種類だけが残っています。")
        case = find(unit, found.request_id)
        refuse_recused(desk, case)
        unit.log(subjects(case), {"reason": reason.strip()})
    return held


def keep_in(unit: Unit, case: Case, check: IdentityCheck) -> None:
    """Put the papers of a check that stayed in the house on the list, each of them once."""
    there = Counter((one.code, one.form) for one in unit.held_papers.of(case.id))
    for seen in (*check.papers, *check.agent_papers):
        if seen.kept is None:
            continue
        if there[seen.code, seen.kept]:
            there[seen.code, seen.kept] -= 1
            continue
        new = NewHeldPaper(case.id, seen.code, seen.kept, check.checked_on)
        unit.held_papers.add(new, unit.stamp.by, unit.stamp.at)


def _refuse_day(case: Case, on: date, today: date) -> None:
    if not case.received_on <= on <= today:
        raise Refused(
            "預かった日は、受付の届いた日から今日までの日付にしてください。"
            "まだ何も記録していません。"
        )


def _refuse_image(unit: Unit, form: PaperForm, *, has_file: bool) -> None:
    if (form is PaperForm.image) is not has_file:
        raise Refused(
            "画像として残すときだけ、ファイルを選んでください。まだ何も記録していません。"
        )
    if has_file and not papers.rules_in(unit).images_allowed:
        raise Refused(
            "本人確認書類の画像は残さない決まりです。まだ何も記録していません。"
            "種類・番号の下4桁・確認した日だけを残してください。"
        )


def _refuse_end(found: Sequence[HeldPaper], how: PaperEnd, on: date, today: date) -> None:
    if not found or any(one.ended_on for one in found):
        raise Refused(_GONE)
    if any(how not in ENDS_OF[one.form] for one in found):
        raise Refused(
            f"選んだ書類の中に、{how.word}にできないものがあります。何も変わっていません。"
            "画像は消去、紙は返却か廃棄を選んでください。"
        )
    if on > today or any(on < one.received_on for one in found):
        raise Refused("日付は、預かった日から今日までにしてください。何も変わっていません。")
