"""Look at the people of a provision: who was erased, who is stopped, who consents."""

from collections.abc import Callable, Iterable, Iterator

from app.rules.consents import Standing
from app.rules.eras import western
from app.rules.ids import MemberId
from app.rules.provision_grounds import ProvisionGround
from app.rules.provision_situation import (
    RECORDABLE,
    REFUSED,
    Closed,
    Situation,
    Subject,
    named,
    of_all,
)
from app.rules.suspensions import effect

_CONSENTING: frozenset[Standing] = frozenset({"current", "renewal_due"})


def nobody_erased(now: Situation) -> Closed | None:
    """Refuse where the content of somebody was erased."""
    gone = _keys(now, lambda one: one.erased)
    if not gone:
        return None
    what = f"{len(gone):,}名は、登録の内容を消去した方です。"
    return Closed(f"{REFUSED}対象の方のうち{what}対象の方を確かめてください。", gone)


def no_child_erased(now: Situation) -> Closed | None:
    """Refuse where the content of a child whose data are to be given was erased."""
    gone = _keys(now, lambda one: one.child_erased)
    if not gone:
        return None
    what = f"{named(_names(now, gone))}のお子さまは、登録の内容を消去したお子さまです。"
    return Closed(f"{REFUSED}{what}このお子さまを除いて登録するか、{RECORDABLE}", gone)


def every_child_known(now: Situation) -> Closed | None:
    """Refuse data of a child where the records name no child of hers."""
    bare = _keys(now, lambda one: one.childless)
    if not bare:
        return None
    who = of_all(now, _names(now, bare))
    what = f"{who}には、対象になるお子さまが登録されていません。"
    how = "お子さまの項目を外すか、お子さまを選ぶか、この方を除いて登録してください。"
    return Closed(f"{REFUSED}{what}{how}{RECORDABLE}", bare)


def no_child_stopped(now: Situation) -> Closed | None:
    """Refuse where a child whose data are given was stopped then; the law alone passes."""
    if now.provision.ground is ProvisionGround.law:
        return None
    held = _keys(now, lambda one: one.child_stopped)
    if not held:
        return None
    whose = named(_names(now, held))
    what = f"{whose}のお子さまは、お子さま情報の停止の対象です。このお子さまを除いて登録するか、"
    return Closed(f"{REFUSED}{what}{RECORDABLE}", held)


def nobody_stopped(now: Situation) -> Closed | None:
    """Refuse where a stop that stands holds the provision of somebody back (OFFICE L-26)."""
    ground = now.provision.ground
    held = _keys(now, lambda one: effect(one.stops, ground) == "refuse")
    if not held:
        return None
    words = dict.fromkeys(_stop_words(now.subjects[key]) for key in held)
    if len(words) == 1:
        who, what = _names(now, held), f"{next(iter(words))}の対象です。"
    else:
        each = (now.subjects[key] for key in held)
        who, what = [f"{one.name} 様（{_stop_words(one)}）" for one in each], "停止の対象です。"
    return Closed(f"{REFUSED}{of_all(now, who)}は、{what}{_without(now, held)}", held)


def everybody_consents(now: Situation) -> Closed | None:
    """Refuse, on the ground of consent, where the consent of somebody does not stand."""
    if now.provision.ground is not ProvisionGround.consent:
        return None
    held = _keys(now, lambda one: one.standing not in _CONSENTING)
    if not held:
        return None
    who, day = of_all(now, _names(now, held)), western(now.provision.from_on)
    what = f"{who}の同意が、{day}の時点で確かめられません。同意を確かめて記録するか、"
    return Closed(f"{REFUSED}{what}{_without(now, held)}", held)


def stopped_in_part(now: Situation) -> Iterator[str]:
    """Yield what must be looked at of people of whom a part is stopped, or the mail."""
    for one in now.subjects.values():
        if effect(one.stops, now.provision.ground) == "ask":
            yield (
                f"{one.name} 様は、{_stop_words(one)}の対象です。"
                "今回の提供がその範囲に当たらないことを確かめてください。"
            )


def who_has_left(now: Situation) -> Iterator[str]:
    """Yield who was no member any more on the day; what the law demands is not asked about."""
    if now.provision.ground is ProvisionGround.law:
        return
    gone = _keys(now, lambda one: bool(one.left))
    for word in dict.fromkeys(now.subjects[key].left for key in gone):
        who = of_all(now, _names(now, (key for key in gone if now.subjects[key].left == word)))
        yield f"{who}は「{word}」の方です。この提供の対象に入れてよいか、確かめてください。"


def _keys(now: Situation, holds: Callable[[Subject], bool]) -> tuple[MemberId, ...]:
    return tuple(key for key, one in now.subjects.items() if holds(one))


def _names(now: Situation, keys: Iterable[MemberId]) -> list[str]:
    return [f"{now.subjects[key].name} 様" for key in keys]


def _stop_words(one: Subject) -> str:
    return "、".join(stop.words for stop in one.stops)


def _without(now: Situation, held: tuple[MemberId, ...]) -> str:
    return (
        RECORDABLE if len(held) == len(now.subjects) else f"この方を除いて登録するか、{RECORDABLE}"
    )
