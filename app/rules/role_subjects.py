"""Sort the acts of the house by subject, so that what a role may do can be read at a glance."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from app.rules.roles import Verb

SUBJECTS: Final[Mapping[str, Sequence[Verb]]] = {
    "会員": (
        *(Verb.read_members, Verb.register_member, Verb.undo_state, Verb.merge_members),
        *(Verb.judge_sameness, Verb.import_members, Verb.export_members),
    ),
    "秘匿": (Verb.protect, Verb.lift_protection, Verb.unveil),
    "同意・方針": (
        *(Verb.record_consent, Verb.run_campaign),
        *(Verb.import_policy, Verb.approve_policy, Verb.publish_policy),
    ),
    "請求・申出": (
        *(Verb.read_requests, Verb.take_request, Verb.note_call, Verb.reserve_numbers),
        *(Verb.ask_departments, Verb.assign, Verb.restrict, Verb.print_register),
        *(Verb.handle_authority, Verb.change_papers),
    ),
    "回答・判断": (
        *(Verb.decide, Verb.approve, Verb.enter_paper_approval, Verb.read_later),
        *(Verb.issue_letter, Verb.carry_out, Verb.judge, Verb.judge_custody),
        *(Verb.withhold_existence, Verb.lawsuit_day, Verb.shape_letters),
    ),
    "提供先": (Verb.keep_recipients, Verb.provide),
    "事実・事案": (
        *(Verb.record_fact, Verb.remedy_fact, Verb.record_incident, Verb.report_incident),
    ),
    "監査": (
        *(Verb.read_governance, Verb.plan_audit, Verb.audit, Verb.draw_sample),
        *(Verb.open_masked, Verb.correct_finding, Verb.check_effect, Verb.make_audit_pack),
    ),
    "体制・教育": (
        *(Verb.keep_organisation, Verb.keep_workers, Verb.plan_training),
        *(Verb.record_training, Verb.report_to_board),
    ),
    "消去・廃棄": (
        *(Verb.erase, Verb.propose_disposal, Verb.approve_disposal, Verb.confirm_inventory),
    ),
    "記録・設定": (
        *(Verb.read_history, Verb.verify_history, Verb.review_log, Verb.back_up, Verb.restore),
        *(Verb.renew_keys, Verb.change_settings, Verb.manage_staff),
    ),
}
"""Every act once."""


def by_subject(is_meant: Callable[[Verb], bool]) -> tuple[tuple[str, str], ...]:
    """Name the acts that are meant, a line for each subject; subjects without any are left out."""
    lines = (
        (subject, "、".join(verb.word for verb in verbs if is_meant(verb)))
        for subject, verbs in SUBJECTS.items()
    )
    return tuple((subject, words) for subject, words in lines if words)
