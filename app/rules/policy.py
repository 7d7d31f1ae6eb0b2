"""Read a privacy policy into data: title, clauses, revisions, purposes, joint use, facts."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.rules.policy_desk import contact_rows, read_desk, read_hours, read_telephone
from app.rules.policy_headings import undressed
from app.rules.policy_joint_sentences import tells_of_joint_use
from app.rules.policy_joint_use import read_joint_use
from app.rules.policy_lines import Line, rows_of
from app.rules.policy_lists import read_purposes, read_scopes
from app.rules.policy_owner import is_another, read_address, read_name, read_representative
from app.rules.policy_sections import Section
from app.rules.policy_structure import Structure, read_structure
from app.rules.policy_text import Clause, OrganisationFacts, ParsedPolicy

_OTHERS = re.compile("共同|認定個人情報保護団体|個人情報保護委員会")
_OWN_SIGNS = re.compile("[\ue000-\uf8ff]")
_LONGEST_FACT = 300  # signs; a longer line tells a tale, no fact
_UNREADABLE = "\ufffd"


def parse(text: str) -> ParsedPolicy:
    """Read a policy; what is not understood stands in the notes, and no line is lost."""
    return understood(read_structure(text))


def understood(structure: Structure) -> ParsedPolicy:
    """Read the lists and facts of a policy out of its sections."""
    sections, title = structure.sections, structure.title
    joint_use = read_joint_use(sections)
    parsed = ParsedPolicy(
        title=title,
        clauses=tuple(section.clause() for section in sections),
        revisions=structure.revisions.found,
        organisation=_facts(title, structure.lines, sections, joint_use.responsible),
        purposes=read_purposes(sections),
        service_scopes=read_scopes(sections),
        joint_use=joint_use,
        notes=structure.revisions.notes,
    )
    return replace(parsed, notes=(*gaps(parsed, structure.text), *structure.revisions.notes))


def lost_lines(text: str, parsed: ParsedPolicy) -> tuple[str, ...]:
    """List the lines of a text that headings, texts and items together do not hold.

    Only white space is folded; at a heading also its brackets, bullets and dots. A line that
    stands twice must be held twice.
    """
    held = Counter(_folded(row) for clause in parsed.clauses for row in _rows(clause))
    heads = Counter(head for clause in parsed.clauses for head in _head_rows(clause))
    lost = []
    for line in rows_of(text):
        for store, key in ((held, _folded(line)), (heads, undressed(line))):
            if store[key]:
                store[key] -= 1
                break
        else:
            lost.append(line)
    return tuple(line for line in lost if line)


def _facts(
    title: str, lines: Sequence[Line], sections: Sequence[Section], responsible: str
) -> OrganisationFacts:
    """Gather what the policy says of its owner; the joint users' own lines say nothing of it."""
    own = [section for section in sections if not _OTHERS.search(section.heading)]
    rows = [row for section in own for part in section.parts for row in part.text.split("\n")]
    rows = [row for row in rows if len(row) <= _LONGEST_FACT]
    name = read_name(title, [line.text for line in lines], rows, responsible)
    contact = [row for row in contact_rows(sections, name) if len(row) <= _LONGEST_FACT]
    if is_another(responsible, name):  # the parent answers for the joint use, not for this policy
        responsible = ""
    return OrganisationFacts(
        name=name,
        address=read_address(responsible, rows),
        representative=read_representative(responsible, rows),
        desk=read_desk(contact),
        telephone=read_telephone(contact),
        hours=read_hours(contact),
    )


def gaps(parsed: ParsedPolicy, text: str) -> Iterator[str]:
    """Say what a policy usually has and this one does not."""
    if not parsed.title:
        yield "表題が見つかりませんでした。"
    if not parsed.revisions:
        yield "制定日・改訂日が見つかりませんでした。"
    if not parsed.purposes:
        yield "利用目的の一覧が見つかりませんでした。"
    if not parsed.joint_use.users and tells_of_joint_use(parsed.clauses):
        yield "共同利用する者を読み取れませんでした。"
    if _OWN_SIGNS.search(text):
        yield "外字が含まれています。元の文書と見比べてください。"
    if _UNREADABLE in text:
        yield "読めない文字（�）が含まれています。元の文書と見比べてください。"


def _rows(clause: Clause) -> Iterator[str]:
    yield from clause.text.split("\n")
    for item in clause.items:
        first, *others = item.text.split("\n")
        yield item.label + first
        yield from others


def _head_rows(clause: Clause) -> Iterator[str]:
    """Give a heading as its line may have stood: alone, or before the first words of its text."""
    first = clause.text.split("\n")[0]
    heads = {clause.number + clause.heading, clause.number, clause.heading} - {""}
    yield from {undressed(head + words) for head in heads for words in ("", first)}


def _folded(line: str) -> str:
    return "".join(line.split())
