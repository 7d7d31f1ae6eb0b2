"""Keep the table of papers that show who somebody is, and the rules about them (P-13, L-30)."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.seen import Seen, refuse_stale
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.errors import Refused
from app.rules.held_papers import MOST_DAYS, PaperRules, is_possible
from app.rules.paper_tables import check_table, read_table, spell_table
from app.rules.papers import Paper, table_of
from app.rules.roles import Verb
from app.storage.unit import Unit

TABLE_KEY = "identity_papers"
RULES_KEY = "paper_rules"


def table_in(unit: Unit) -> Mapping[str, Paper]:
    """Return the table in force inside an open unit."""
    return read_table(unit.settings.read(TABLE_KEY))


def table(desk: Desk) -> Mapping[str, Paper]:
    """Return the table in force."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        return table_in(unit)


def change_table(
    desk: Desk, papers: Sequence[Paper], seen: Seen[tuple[Paper, ...]] | None = None
) -> Changes:
    """Set the whole table; a kind that was ever noted keeps its line, for its word.

    Raises:
        Refused: a line cannot be kept, or one is missing that a check was recorded with.
        Overtaken: somebody else has changed the same line since it was seen.
    """
    desk.demand(Verb.change_papers)
    refuse_unfit({"書類の名前": "".join(paper.word for paper in papers)})
    refuse_unfit({"塗りつぶすもの": "".join(paper.cover for paper in papers)})
    for paper in papers:
        refuse_unfit({"書類の名前": paper.word, "塗りつぶすもの": paper.cover}, LONGEST_LINE)
    problems = check_table(papers)
    if problems:
        raise Refused("\n".join(dict.fromkeys(problem.sentence for problem in problems)))
    with desk.unit("本人確認書類の表を変更") as unit:
        before, typed = table_in(unit), table_of(papers)
        after = _with_others(before, typed, table_of(seen.value)) if seen else typed
        _refuse_lost(before, after)
        unit.settings.change(TABLE_KEY, spell_table(tuple(after.values())))
        unit.log((), {"papers": [code for code in after if before.get(code) != after[code]]})
    return changes("settings", "requests")


def rules_in(unit: Unit) -> PaperRules:
    """Return the rules about papers inside an open unit."""
    kept = unit.settings.read(RULES_KEY)
    if not isinstance(kept, list):
        return PaperRules()
    kept_days, images_allowed, image_days = kept
    return PaperRules(int(kept_days), bool(images_allowed), int(image_days))


def rules(desk: Desk) -> PaperRules:
    """Return the rules about papers: how long they stay, and whether images are kept."""
    desk.demand(Verb.read_requests)
    with desk.look() as unit:
        return rules_in(unit)


def change_rules(desk: Desk, new: PaperRules, seen: Seen[PaperRules] | None = None) -> Changes:
    """Set the rules about papers; images that are kept already go on their own days.

    Raises:
        Overtaken: somebody else has changed the rules since they were seen.
    """
    desk.demand(Verb.change_papers)
    if not is_possible(new):
        raise Refused(f"日数は1日から{MOST_DAYS}日までで入れてください。決まりは変わっていません。")
    with desk.unit("お預かりする書類の決まりを変更") as unit:
        before = rules_in(unit)
        refuse_stale(before, seen, "お預かりする書類の決まり")
        unit.settings.change(RULES_KEY, [new.kept_days, new.images_allowed, new.image_days])
        unit.log((), {"paper_rules": [_spelt(before), _spelt(new)]})
    return changes("settings", "requests")


def purge_by(unit: Unit, answered_on: date) -> date:
    """Return the day by which the papers of a case are gone that is answered on a day."""
    return answered_on + timedelta(days=rules_in(unit).kept_days)


def _with_others(
    now: Mapping[str, Paper], typed: Mapping[str, Paper], seen: Mapping[str, Paper]
) -> Mapping[str, Paper]:
    """Return the table with the lines that were typed, all others as they stand by now."""
    changed = {code for code in typed if typed[code] != seen.get(code)}
    both = sorted(code for code in changed if now.get(code) != seen.get(code))
    if both:
        word = (now.get(both[0]) or typed[both[0]]).word
        refuse_stale(now.get(both[0]), Seen(seen.get(both[0])), f"書類の「{word}」")
    return {**now, **{code: typed[code] for code in typed if code in changed}}


def _refuse_lost(before: Mapping[str, Paper], after: Mapping[str, Paper]) -> None:
    lost = [paper.word for code, paper in before.items() if code not in after]
    if lost:
        raise Refused(
            f"「{lost[0]}」の行がなくなっています。表は変わっていません。"
            "使わなくなった書類は、行を残して「使える期間」の末日を入れてください。"
        )


def _spelt(one: PaperRules) -> str:
    images = f"画像 {one.image_days}日" if one.images_allowed else "画像なし"
    return f"回答の後 {one.kept_days}日・{images}"
