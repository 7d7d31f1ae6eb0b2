"""Fill records with fifty fictional people, each in everything that the program keeps."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from app.office import (
    applications,
    campaigns,
    certificates,
    consents,
    erasure_plan,
    intake,
    members,
    phone_notes,
    provisions,
    received_data,
    recipients,
)
from app.rules.erasures import Scope
from app.rules.ids import MemberId
from app.rules.members import ChildDraft, ConsentDraft, MemberDraft
from app.rules.phone_notes import PhoneNoteDraft
from app.rules.provision_drafts import ProvisionDraft
from app.rules.received_drafts import ReceivedDraft
from app.rules.recipients import RecipientDraft
from tests.exchange.policy_files import empty_pdf
from tests.office import campaign_work, seats
from tests.office.matters import Matter
from tests.office.seats import Office

COUNT = 50
ASKING = range(5)
"""Who asks for the erasure; the others leave, and go when their time is over."""
PROVIDED = range(3, 8)
LEFT_ON, OVER_ON = date(2027, 5, 10), date(2027, 9, 1)
_KANJI = (
    "鵺麒麟鸚鵡鶺鴒蜻蛉螽斯蟋蟀鷦鷯翡翠孔雀蘇芳萌葱縹緋鴇鶸"
    "藍鉄納戸鼠葡萄朽葉桧皮胡粉瑠璃琥珀珊瑚玻砥茜檜"
)
_KANA = "アイウエオカキクケコ"
BASIS = "法第35条第5項（利用する必要がなくなった）"


@dataclass(frozen=True)
class Somebody:
    """Be one fictional person, with words that stand nowhere else."""

    place: int

    @property
    def sign(self) -> str:
        return _KANJI[self.place]

    @property
    def reading(self) -> str:
        return f"ヌ{_KANA[self.place // 10]}{_KANA[self.place % 10]}メ"

    @property
    def telephone(self) -> str:
        return f"0235{880_000 + 97 * self.place}"

    @property
    def words(self) -> tuple[str, ...]:
        """List what must not be found: names, readings, addresses old and new, numbers."""
        number = 7_000 + self.place
        return (
            *(f"{self.sign}乃", f"{self.sign}丸", self.reading, f"ヨ{self.reading[1:]}"),
            *(f"架空町{number}番地", f"架空町{number + 1_000}番地", self.telephone),
            *(f"nu{number}@example.jp", f"{self.place:03d}99887"),
        )

    @property
    def draft(self) -> MemberDraft:
        child = ChildDraft(f"架空　{self.sign}丸", f"カクウ　ヨ{self.reading[1:]}", "2020-06-20")
        return seats.member(
            f"{self.place:03d}99887",
            name=f"架空　{self.sign}乃",
            kana=f"カクウ　{self.reading}",
            address=f"山形県鶴岡市架空町{7_000 + self.place}番地",
            telephone=self.telephone,
            email=f"nu{7_000 + self.place}@example.jp",
            children=(child,),
            contact_note=f"{self.sign}乃様は夕方にお電話",
        )


PEOPLE = tuple(Somebody(place) for place in range(COUNT))


def fill(
    office: Office, folder: Path, people: Sequence[Somebody] = PEOPLE, *, written_to: bool = True
) -> list[MemberId]:
    """Put everybody into everything: register, change, prove, certify, call, provide, write to."""
    keys = [members.register(office.clerk, one.draft).member_id for one in people]
    for one, key in zip(people, keys, strict=True):
        _change(office, one, key)
        if one.place % 7 == 0:
            _prove(office, one, key, folder)
        if one.place % 6 == 0:
            certificates.issue(office.clerk, key, office.clerk.today)
        if one.place % 5 == 0:
            _call(office, one, key if one.place % 2 else None)
        if one.place % 9 == 0:
            waiting = replace(one.draft, member_code=f"9{one.place:03d}", consent=ConsentDraft())
            applications.keep(office.clerk, waiting, (), note=f"{one.sign}乃様の書類待ち")
    given = keys[PROVIDED.start : PROVIDED.stop]
    _provide(office, given)
    _receive(office, given)
    if written_to:
        _write_to_all(office, folder)
    return keys


def ask(office: Office, one: Somebody) -> Matter:
    """Let somebody ask for the erasure of everything, up to the approval."""
    draft = seats.request(
        received_on=office.clerk.today.isoformat(),
        requester_name=one.draft.name,
        requester_kana=one.draft.kana,
        address=f"山形県鶴岡市架空町{8_000 + one.place}番地",
        telephone=one.telephone,
        member_code=one.draft.member_code,
        rights=("erasure",),
        bases=(BASIS,),
    )
    taken = intake.take(office.clerk, draft)
    (key,) = members.find_ids(office.clerk, one.draft.member_code)
    matter = Matter(office, taken.request_id, key).identify()
    matter.decide("partial", ground="need_outweighed", public_reason="法令により残すものがあるため")
    erasure_plan.plan(office.clerk, matter.id, matter.right.id, Scope.whole)
    return matter.submit().approve()


def _change(office: Office, one: Somebody, key: MemberId) -> None:
    moved = replace(
        members.draft(office.clerk, key),
        address=f"山形県鶴岡市架空町{8_000 + one.place}番地",
    )
    members.change(office.clerk, key, moved, 1)


def _prove(office: Office, one: Somebody, key: MemberId, folder: Path) -> None:
    scan = folder / f"架空{one.sign}乃の同意書.pdf"
    scan.write_bytes(empty_pdf())
    with office.clerk.look() as unit:
        (consent_id,) = unit.consents.ids(member_id=key)
    consents.attach(office.clerk, consent_id, scan)


def _call(office: Office, one: Somebody, key: MemberId | None) -> None:
    words = f"{one.sign}乃様から、{one.sign}丸様の住所の件"
    note = PhoneNoteDraft(one.draft.name, one.telephone, words, "3", member_id=key)
    phone_notes.note(office.clerk, note)


def _provide(office: Office, keys: list[MemberId]) -> None:
    added = recipients.add(
        office.clerk,
        RecipientDraft(
            "third_party",
            "架空配食株式会社",
            postal_code="997-0015",
            address="山形県鶴岡市末広町架空9-9",
            representative="架空　社長",
        ),
    )
    provisions.provide(
        office.clerk,
        ProvisionDraft(
            added.recipient_id,
            ground="consent",
            record_method="each",
            from_on="2026-04-20",
            items=("お名前", "ご住所"),
            way="paper",
            purpose="架空の配食",
            purposes=("福祉関連サービスにおける各種手続き代行のため",),
            people=tuple((key, None) for key in keys),
            confirmed=True,
        ),
    )


def _receive(office: Office, keys: list[MemberId]) -> None:
    draft = ReceivedDraft(
        provider_name="架空育児用品株式会社",
        provider_address="山形県鶴岡市末広町架空8-8",
        provider_representative="架空　社長",
        ground="consent",
        background="店頭の申込書で本人から取得",
        checked_how="申込書の写しを見た",
        record_method="each",
        from_on="2026-04-20",
        items=("お名前",),
        way="paper",
        people=tuple((key, None) for key in keys),
    )
    received_data.receive(office.clerk, draft)


def _write_to_all(office: Office, folder: Path) -> None:
    version_id = campaign_work.revise(office, folder)
    office.watch.turn_to(campaign_work.ASKED)
    frozen = campaigns.freeze(office.manager, campaign_work.draft_for(version_id))
    campaigns.issue_run(office.manager, frozen.campaign_id, kind="first", due_on="")
