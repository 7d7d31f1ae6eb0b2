"""List what stands in the pack for an auditor (監査資料一式): one line for each book of the house.

A test walks the office and finds every register that is not in this table.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.office import (
    appointment_book,
    audit_books,
    audit_check_book,
    audit_plan_book,
    audit_sample_register,
    backup_book,
    chain_book,
    consent_book,
    corrective_action_list,
    deadline_book,
    disposal_register,
    expired_register,
    fact_book,
    incident_register,
    inventory,
    inventory_review_register,
    log_review_register,
    provision_book,
    received_book,
    recipient_books,
    recipient_check_book,
    taken_out_book,
    training_books,
    training_person_book,
    worker_books,
)
from app.office.audit_pack_books import (
    Make,
    count_book,
    letter_book,
    of_register,
    policy_book,
    request_book,
)


@dataclass(frozen=True)
class Section:
    """Hold one book of the pack: under which heading it stands, its name, and what makes it."""

    group: str
    title: str
    make: Make


_GROUPS: Final[Mapping[str, tuple[tuple[str, Make], ...]]] = {
    "請求・申出": (
        ("請求受付簿", request_book),
        ("請求・申出の集計", count_book),
        (deadline_book.TITLE, of_register(deadline_book.register)),
        ("発送簿", letter_book),
        (fact_book.TITLE, of_register(fact_book.register)),
    ),
    "方針・同意・取扱い": (
        ("個人情報保護方針の改訂履歴", policy_book),
        (consent_book.TITLE, of_register(consent_book.register)),
        ("個人データ取扱台帳", of_register(inventory.register)),
        ("個人データ取扱台帳の棚卸し", of_register(inventory_review_register.register)),
    ),
    "委託先・提供": (
        ("委託先管理台帳", of_register(recipient_books.contractors_register)),
        ("契約の期限一覧", of_register(recipient_books.deadlines_register)),
        (recipient_check_book.TITLE, of_register(recipient_check_book.register)),
        ("共同利用先台帳", of_register(recipient_books.joint_uses_register)),
        ("変更届の記録", of_register(recipient_books.changes_register)),
        ("第三者提供記録簿", of_register(provision_book.register)),
        ("提供の記録の一覧", of_register(provision_book.all_register)),
        ("第三者受領記録簿", of_register(received_book.register)),
    ),
    "体制・教育": (
        ("管理体制の一覧", of_register(appointment_book.register)),
        ("役職員名簿", of_register(worker_books.workers)),
        ("誓約書台帳", of_register(worker_books.pledges)),
        ("誓約書のない方の一覧", of_register(worker_books.owing)),
        ("教育計画書", of_register(training_books.plan_on)),
        ("教育実施記録", of_register(training_books.held)),
        ("未受講者一覧", of_register(training_books.missing)),
        ("個人別の受講状況", of_register(training_person_book.by_person)),
    ),
    "漏えい等事案": (("漏えい等事案簿", of_register(incident_register.register)),),
    "監査": (
        (audit_plan_book.TITLE, of_register(audit_plan_book.register)),
        ("内部監査の一覧", of_register(audit_books.register)),
        (audit_check_book.TITLE, of_register(audit_check_book.register)),
        ("監査の指摘一覧", of_register(audit_books.findings_register)),
        ("是正処置一覧", of_register(corrective_action_list.register)),
        ("監査の標本", of_register(audit_sample_register.register)),
    ),
    "廃棄": (
        ("廃棄記録簿", of_register(disposal_register.register)),
        (expired_register.TITLE, of_register(expired_register.register)),
    ),
    "操作記録": (
        ("操作記録の点検", of_register(log_review_register.register)),
        (taken_out_book.TITLE, of_register(taken_out_book.register)),
        (chain_book.TITLE, of_register(chain_book.register)),
        (backup_book.TITLE, of_register(backup_book.register)),
    ),
}

SECTIONS: Final[tuple[Section, ...]] = tuple(
    Section(group, title, make) for group, books in _GROUPS.items() for title, make in books
)
"""The books in the order of their numbers."""
LEFT_OUT: Final = {
    "authority_register": "官公署等からの照会の受付簿は、管理責任者が別に保管しています。",
}
"""The books that no auditor is handed, and what the cover says of them (LAW A-13 P-12)."""
