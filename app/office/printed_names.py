"""Decide how a name is printed that no font has, for one person, in all letters to her."""

from dataclasses import dataclass
from typing import Final

from app.letters.characters import one_line, units
from app.letters.fonts import missing
from app.office.cases import find, refuse_recused
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.known_members import known
from app.office.seen import Seen, refuse_stale
from app.office.spelt_names import Whose
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.errors import Refused
from app.rules.printed_names import Manner, PrintedName, line_for
from app.rules.roles import Verb
from app.storage.unit import Unit

NAME: Final = "印刷に使うお名前"
_WHAT: Final = "お名前の印刷のしかた"
_PRINTABLE: Final = (
    "印刷できないのは、この方のお名前ではありません。何も変えていません。"
    "文書の内容の文字を選び直してください。"
)


@dataclass(frozen=True)
class Choice:
    """Show a name, the codes of what no font has, what could stand for it, and what does now."""

    whose: Whose
    name: str
    codes: str
    proposed: str
    line: str
    kept: PrintedName | None


def is_needed(name: str) -> bool:
    """Tell whether no font prints a name whole."""
    return bool(missing(name))


def choice(desk: Desk, about: Whose) -> Choice:
    """Find whose name cannot be printed among those whom a letter is about.

    Raises:
        Refused: their names can be printed, and nothing was decided for them.
    """
    desk.demand(Verb.issue_letter)
    with desk.look() as unit:
        found = [one for whose in about.with_children(unit) if (one := _choice(unit, whose))]
    # Whose name still stops the letter comes first: a child's waits behind a decided mother's.
    found.sort(key=lambda one: one.kept is not None)
    if found:
        return found[0]
    raise Refused(_PRINTABLE)


def _choice(unit: Unit, whose: Whose) -> Choice | None:
    name, kept = _name_of(unit, whose), unit.printed_names.of(**vars(whose))
    gone = missing(name)
    if kept is not None and kept.written != name:
        kept = None
    if not gone and not kept:
        return None
    codes = "、".join(glyph.code for glyph in gone)
    return Choice(whose, name, codes, _proposed(name), line_for(name), kept)


def put(
    desk: Desk,
    whose: Whose,
    manner: Manner,
    printed: str = "",
    seen: Seen[Choice | None] | None = None,
) -> Changes:
    """Print a person's name so from now on; what was decided before ends.

    Raises:
        Overtaken: somebody else has decided it, or changed the name, since it was `seen`.
        Refused: the substitute cannot be printed, says nothing, or is another name.
    """
    desk.demand(Verb.issue_letter)
    spelt = one_line(printed).strip() if manner is Manner.substitute else ""
    with desk.unit("お名前の印刷のしかたを決めた") as unit:
        name = PrintedName(manner, _name_of(unit, whose, desk), spelt)
        refuse_stale(_choice(unit, whose), seen, _WHAT)
        if manner is Manner.substitute:
            _refuse_substitute(spelt)
            _refuse_another(name)
        unit.printed_names.end(desk.today, **vars(whose))
        unit.printed_names.add(name, unit.stamp.by, unit.stamp.at, **vars(whose))
        values = {"manner": manner.value, "written": name.written, "printed": name.shown}
        unit.log(whose.subjects, values)
    return changes("letters", "members", "requests")


def end(desk: Desk, whose: Whose, seen: Seen[Choice | None] | None = None) -> Changes:
    """Print a person's name again as it is on record.

    Raises:
        Overtaken: somebody else has decided it otherwise since it was `seen`.
        Refused: nothing was decided for her.
    """
    desk.demand(Verb.issue_letter)
    with desk.unit("お名前の印刷のしかたを元に戻した") as unit:
        _name_of(unit, whose, desk)
        refuse_stale(_choice(unit, whose), seen, _WHAT)
        if not unit.printed_names.end(desk.today, **vars(whose)):
            raise Refused("お名前の印刷のしかたは決められていません。何も変えていません。")
        unit.log(whose.subjects)
    return changes("letters", "members", "requests")


def _refuse_substitute(spelt: str) -> None:
    refuse_unfit({NAME: spelt}, LONGEST_LINE)
    if not spelt:
        raise Refused("印刷に使うお名前が空白です。まだ何も記録していません。")
    gone = "、".join(f"「{glyph.character}」（{glyph.code}）" for glyph in missing(spelt))
    if gone:
        raise Refused(
            f"{NAME}の{gone}も印刷できません。まだ何も記録していません。"
            "ほかの字を選ぶか、手で書く欄にしてください。"
        )


def _refuse_another(name: PrintedName) -> None:
    """Let the substitute differ only where no font prints the name: each character by one."""
    written, spelt = units(name.written), units(name.printed)
    same = len(written) == len(spelt) and all(
        one == other or missing(one) or (one.isspace() and other.isspace())
        for one, other in zip(written, spelt, strict=True)
    )
    if not same:
        raise Refused(
            f"{NAME}が、登録のお名前（{name.written}）と、印刷できない字のほかでも違っています。"
            "まだ何も記録していません。印刷できない字だけを、1字ずつ置き換えてください。"
            "お名前そのものが変わったときは、登録を直してください。"
        )


def _name_of(unit: Unit, whose: Whose, desk: Desk | None = None) -> str:
    if whose.request_id is not None:
        case = find(unit, whose.request_id)
        if desk is not None:
            refuse_recused(desk, case)
        return case.requester_name
    if whose.child_id is not None:
        return next((row.name for row in unit.children.rows([whose.child_id])), "")
    assert whose.member_id is not None
    return known(unit, whose.member_id).name


def _proposed(name: str) -> str:
    """Offer the plain form of each character whose variant no font has."""
    return "".join(unit[0] if missing(unit) else unit for unit in units(name))
