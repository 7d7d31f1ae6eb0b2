"""Decide who may be the same person, and which two records must never become one (OFFICE M-12)."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar

from app.rules.ids import MemberId
from app.rules.names import search_key
from app.rules.numerals import arabic, narrow
from app.rules.prefectures import prefecture_of
from app.rules.worded import Worded

_CHOME = re.compile("[一二三四五六七八九十]+(?=丁目)")
_BLOCK_WORDS = re.compile("番地の?|丁目の?|番の?|号")
_IDLE_DASH = re.compile(r"(?<![0-9])-|-(?![0-9])")


class Likeness(Worded):
    """Name why two records may be one person, the surest first."""

    name_and_birthday = "name_and_birthday", "お名前と生年月日"
    kana_and_birthday = "kana_and_birthday", "フリガナと生年月日"
    name_and_telephone = "name_and_telephone", "お名前と電話番号"


@dataclass(frozen=True)
class Person:
    """Hold what tells two records apart."""

    member_id: MemberId
    member_code: str
    name: str
    kana: str
    birth_on: date
    telephone: str
    state: str
    merged_into: MemberId | None = None
    confidential: bool = False
    mail_stopped: bool = False


class KnownChild(Protocol):
    """Be a child on record."""

    @property
    def name(self) -> str:
        """Return the name, empty where it is not known yet."""

    @property
    def birth_on(self) -> date | None:
        """Return the birthday, none where the child is expected."""

    @property
    def state(self) -> str:
        """Return the state, such as active or stopped."""

    @property
    def confidential(self) -> bool:
        """Tell whether the child is protected (秘匿)."""


Child = TypeVar("Child", bound=KnownChild)


def same_name(one: Person, other: Person) -> bool:
    """Tell whether two names are one, in whatever characters and spaces they are written."""
    return search_key(one.name) == search_key(other.name)


def likeness(one: Person, other: Person) -> Likeness | None:
    """Say why two records may be one person; None where nothing speaks for it."""
    if one.birth_on == other.birth_on:
        if same_name(one, other):
            return Likeness.name_and_birthday
        if search_key(one.kana) == search_key(other.kana):
            return Likeness.kana_and_birthday
    if same_name(one, other) and one.telephone and one.telephone == other.telephone:
        return Likeness.name_and_telephone
    return None


def why_never(keep: Person, other: Person) -> str | None:
    """Say why two records must stay two, whoever asks; None where they may become one."""
    if keep.member_id == other.member_id:
        return "同じ方どうしは名寄せできません。もう一方の方を選んでください。"
    for person in (keep, other):
        if person.merged_into is not None:
            return (
                f"{_named(person)}は、ほかの方に名寄せされています。"
                "先に名寄せを取り消してください。"
            )
        if person.state == "erased":
            return f"{_named(person)}の内容は消去済です。名寄せできません。"
    if keep.birth_on != other.birth_on and not same_name(keep, other):
        return (
            "お名前も生年月日も違うため、別の方です。名寄せできません。"
            "どちらかの入力が誤っているときは、先に会員の内容を直してください。"
        )
    return _why_not_kept(keep, other)


def why_a_manager(keep: Person, other: Person) -> str | None:
    """Say what only a 管理責任者 may judge; None where name and birthday are the same."""
    if keep.birth_on != other.birth_on:
        return "生年月日が違います。同じ方かどうかは、管理責任者が確かめて名寄せします。"
    if not same_name(keep, other):
        return "お名前が違います。同じ方かどうかは、管理責任者が確かめて名寄せします。"
    return None


def address_key(text: str) -> str:
    """Fold an address so that its usual spellings meet: 末広町一丁目2番3号 and 末広町1-2-3."""
    within = narrow(text).removeprefix(prefecture_of(text) or "")
    figures = _CHOME.sub(lambda found: arabic(found[0]), within)
    blocks = re.sub("-+", "-", _BLOCK_WORDS.sub("-", figures))
    return search_key(_IDLE_DASH.sub("", blocks))


def _why_not_kept(keep: Person, other: Person) -> str | None:
    """Say why the other one must be the one that stays, or what must be recorded first."""
    if other.state == "active" and keep.state != "active":
        if keep.state == "deceased":
            return (
                f"{_named(keep)}は死亡と記録されています。同じ方であれば、"
                f"先に{_named(other)}にも死亡を記録してください。"
            )
        return f"登録中の方を残してください。{_named(keep)}はいま登録中ではありません。"
    if other.state == "deceased" and keep.state != "deceased":
        return (
            f"{_named(other)}は死亡と記録されています。同じ方であれば、"
            f"先に{_named(keep)}にも死亡を記録してください。"
        )
    return None


def _named(person: Person) -> str:
    return f"{person.name} 様（{person.member_code}）"


def child_that_stays(one: Child, other: Child) -> Child | None:
    """Return which of two records of a child stands for both; None where neither may.

    What was stopped or protected stays so: that record is the one that stays.
    """
    if "erased" in {one.state, other.state}:
        return None
    careful = [child for child in (one, other) if child.state != "active" or child.confidential]
    if len(careful) > 1 and (one.state, one.confidential) != (other.state, other.confidential):
        return None
    return careful[0] if careful else one


def same_child(one: KnownChild, other: KnownChild) -> bool:
    """Tell whether two records are of one child: the same name and the same birthday."""
    named = bool(one.name) and search_key(one.name) == search_key(other.name)
    return named and one.birth_on is not None and one.birth_on == other.birth_on
