"""Read the purposes that stand in a sentence: ①機関紙の送付、②講座の案内、のために利用する."""

import re
from collections.abc import Iterator

from app.rules.policy_enumerations import names_in
from app.rules.policy_sections import Section

_COUNTED = re.compile(r"[①-⑳]\s*(?P<purpose>[^①-⑳。]+)")
_ENDS = re.compile(
    r"[、,，\s]*(?:など|等)?(?:のため(?:に|のみ)?|(?:に|を目的として|の目的で)(?=[^、]*(?:利用|使用)))"
    r"[^、]*$"
)
_SUBJECT = re.compile(
    r"^.*?(?:は|には)、|^.*?(?:個人(?:情報|データ)|情報)(?:等|など)?(?:は|を)、?|^(?:以下|次)の[^、]*、"
)
_NOT_ONE = re.compile(r"以下|次の|下記|別表|別紙|範囲内|目的|ません|ない|場合|同意|に限")
_NOUNS = re.compile(r"[^は。:：]+[一-龠ァ-ヶー)）](?:など|等)?")  # no verb at the end
_LEAST = 2  # purposes; a single one would be any sentence


def told_purposes(section: Section) -> tuple[str, ...]:
    """Read a clause about the purposes that has no list, but counts them in a sentence."""
    for part in section.parts:
        for sentence in part.text.replace("\n", "。").split("。"):
            found = tuple(_counted(sentence)) or _joined(sentence)
            if len(found) >= _LEAST:
                return found
    return ()


def _counted(sentence: str) -> Iterator[str]:
    for found in _COUNTED.finditer(sentence):
        yield _ENDS.sub("", found["purpose"]).strip("、, 　")


def _joined(sentence: str) -> tuple[str, ...]:
    """Part A、B及びC のために利用します, where all of it is purposes."""
    bare = _SUBJECT.sub("", sentence)
    told = _ENDS.search(bare) or _NOUNS.fullmatch(sentence)
    if not told or _NOT_ONE.search(bare):
        return ()
    return names_in([_ENDS.sub("", bare)])
