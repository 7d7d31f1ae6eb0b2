"""Hold a request as it is typed, and as it may be stored."""

from dataclasses import dataclass
from datetime import date

from app.rules.identity import Channel, RequesterKind
from app.rules.ids import ChildId
from app.rules.problems import Problem
from app.rules.rights import Remedy
from app.rules.systems import System
from app.rules.worded import Worded


class SubjectKind(Worded):
    """Name whose data a request is about."""

    member = "member", "会員"
    child = "child", "会員のお子さま"
    other = "other", "登録のない方"


class Wish(Worded):
    """Name what somebody wishes who claims no right of the law (LAW A-1, R9)."""

    mail_stop = "mail_stop", "ご案内（DM）の停止"
    consent_withdrawal = "consent_withdrawal", "同意の取消し（撤回）"
    leaving = "leaving", "退会の希望"
    other = "other", "そのほかの申出"


@dataclass(frozen=True)
class RequestDraft:
    """Hold a request as typed; `rights` are codes of Remedy, `system` one of System.

    `bases` and `asked` stand beside `rights` in the same order, shorter or empty where not known
    yet. `about` says which data, or what the complaint is; `wished_method` how she wants the
    answer. `wish` is a code of Wish. The `subject_…` fields are of somebody who is neither the
    requester nor on record. `reserved_number` is that of the 手書き受付票 that was used, and
    `late_reason` says why the request is entered so long after it arrived (後日入力).
    """

    received_on: str = ""
    channel: str = ""
    requester_kind: str = ""
    requester_name: str = ""
    requester_kana: str = ""
    postal_code: str = ""
    address: str = ""
    telephone: str = ""
    member_code: str = ""
    about: str = ""
    wished_method: str = ""
    rights: tuple[str, ...] = ()
    bases: tuple[str, ...] = ()
    memo: str = ""
    system: str = System.personal.value
    subject_kind: str = ""
    child_id: int | None = None
    subject_name: str = ""
    subject_kana: str = ""
    subject_birth: str = ""
    subject_address: str = ""
    asked: tuple[str, ...] = ()
    wish: str = ""
    late_reason: str = ""
    reserved_number: str = ""
    handed_to: str = ""
    about_staff: bool = False


@dataclass(frozen=True)
class NewRight:
    """Stand for one line of a new request; an empty basis must be chosen before the decision.

    `asked` is what she wants of it, in her words.
    """

    remedy: Remedy
    basis: str
    asked: str = ""


@dataclass(frozen=True)
class NewRequest:
    """Stand for a request that may be stored; `provisional` is 仮受付.

    While it is provisional, what is malformed stays as typed, so that nothing heard is lost.
    """

    provisional: bool
    received_on: date
    channel: Channel | None
    requester_kind: RequesterKind | None
    requester_name: str
    requester_kana: str
    postal_code: str
    address: str
    telephone: str
    member_code: str
    about: str
    wished_method: str
    rights: tuple[NewRight, ...]
    memo: str
    system: System = System.personal
    subject_kind: SubjectKind = SubjectKind.member
    child_id: ChildId | None = None
    wish: Wish | None = None
    late_reason: str = ""
    reserved_number: str = ""
    handed_to: str = ""
    about_staff: bool = False


@dataclass(frozen=True)
class RequestReading:
    """Return what can be stored, what is still missing, and what stands in the way.

    `new` is there unless there are `problems`; it is provisional while anything is `missing`.
    """

    new: NewRequest | None
    missing: tuple[Problem, ...] = ()
    problems: tuple[Problem, ...] = ()
