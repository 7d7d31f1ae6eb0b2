"""Find what sentences say of a joint use: with whom it is, and whether there is any."""

import re
from collections.abc import Iterable, Iterator, Sequence

from app.rules.policy_enumerations import names_in
from app.rules.policy_sections import Section
from app.rules.policy_text import Clause

_JOINT = re.compile("共同(?:して|で)?(?:の)?利用")
_WITH = re.compile(
    r"(?:^|[はがを]、?|、(?=当))(?P<users>[^はがを]{2,80}?)"
    r"と(?:の間(?:で|において|に限り)|の共同|、?共同(?:で|して)?)(?P<rest>.*利用.*)"
)
_NOT_NAMED = re.compile("次の|以下|下記|左記|上記|別表|別紙|別記|特定の者|第三者|場合|こと")
_DENIED = re.compile("ません|しない|おらず|ない$")
_APPOSITION = re.compile("^.*(?:である|たる)(?=.)")
_AFFIRMED = re.compile(
    "共同(?:して|で)?の?利用(?:を|が|に供)?"
    "(?:し(?:ます|て|、|た)|いた|する(?:$|もの|範囲)|行|され|させ|することが(?:あ|ご|で)|でき|実施|できる)"
)
_ONLY_A_CASE = re.compile("(?:場合|とき)(?!があ|がご|もあ|もご)")


def told_users(sections: Sequence[Section]) -> tuple[str, ...]:
    """Name the users of a sentence such as 甲連合会および加盟単協との間で、共同利用します."""
    told = [
        _APPOSITION.sub("", found["users"])
        for section in sections
        for sentence in _sentences(part.text for part in section.parts)
        if "共同" in sentence
        and _JOINT.search(section.heading + sentence)
        and (found := _WITH.search(sentence))
        and not _NOT_NAMED.search(found["users"])
        and not _is_denied(sentence)
    ]
    return names_in(told)


def tells_of_joint_use(clauses: Iterable[Clause]) -> bool:
    """Say whether a clause speaks of a joint use, and not only to say that there is none."""
    return any(_tells(clause) for clause in clauses)


def _tells(clause: Clause) -> bool:
    said = list(_sentences([clause.text, *(item.text for item in clause.items)]))
    joint = [sentence for sentence in said if _JOINT.search(sentence)]
    if _JOINT.search(clause.heading):
        return bool(said) and not any(_DENIED.search(sentence) for sentence in joint or said)
    return any(_AFFIRMED.search(one) and not _is_denied(one) for one in joint)


def _is_denied(sentence: str) -> bool:
    return bool(_DENIED.search(sentence) or _ONLY_A_CASE.search(sentence))


def _sentences(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        yield from (row.strip() for part in text.split("\n") for row in part.split("。") if row)
