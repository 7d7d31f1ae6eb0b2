"""Say which role may do which act; one table for the whole house (DECISIONS 2)."""

from collections.abc import Set as AbstractSet

from app.rules.errors import Refused
from app.rules.worded import Worded


class Role(Worded):
    """Name what a person who signs in is in the office."""

    clerk = "clerk", "担当者"
    department_manager = "department_manager", "部署管理者"
    manager = "manager", "管理責任者"
    auditor = "auditor", "監査員"
    system = "system", "システム"


class Verb(Worded):
    """Name an act that not everybody may do."""

    read_members = "read_members", "すくすく会員の閲覧"
    register_member = "register_member", "すくすく会員の登録"
    protect = "protect", "秘匿の設定"
    lift_protection = "lift_protection", "秘匿の解除"
    unveil = "unveil", "秘匿の連絡先の閲覧"
    undo_state = "undo_state", "退会・死亡などの記録の取消し"
    record_consent = "record_consent", "同意の記録"
    run_campaign = "run_campaign", "再同意の依頼とお知らせの開始と終了"
    merge_members = "merge_members", "会員の名寄せ"
    judge_sameness = "judge_sameness", "同じ方かどうかの判断"
    import_members = "import_members", "会員の取込み"
    export_members = "export_members", "会員の書出し"
    import_policy = "import_policy", "方針の取込み"
    approve_policy = "approve_policy", "方針の承認"
    publish_policy = "publish_policy", "方針の公表の記録"
    read_requests = "read_requests", "請求・申出の閲覧"
    take_request = "take_request", "請求・申出の受付"
    decide = "decide", "回答の起案"
    approve = "approve", "回答の承認"
    enter_paper_approval = "enter_paper_approval", "紙の決裁の入力"
    read_later = "read_later", "後閲"
    issue_letter = "issue_letter", "文書の発行と発送"
    carry_out = "carry_out", "対応の実施"
    judge_custody = "judge_custody", "親権の判断"
    withhold_existence = "withhold_existence", "存否をお答えしない決定"
    lawsuit_day = "lawsuit_day", "法39条の日の閲覧"
    read_history = "read_history", "操作記録の閲覧"
    verify_history = "verify_history", "操作記録の検証"
    back_up = "back_up", "控えの作成"
    restore = "restore", "控えからの復元"
    renew_keys = "renew_keys", "鍵・暗号化・復旧用シートの変更"
    judge = "judge", "管理責任者の判断"
    assign = "assign", "担当替え"
    restrict = "restrict", "閲覧できる人の限定"
    ask_departments = "ask_departments", "社内照会"
    handle_authority = "handle_authority", "官公署等からの照会"
    note_call = "note_call", "電話メモ"
    reserve_numbers = "reserve_numbers", "受付番号の確保"
    record_fact = "record_fact", "事実の記録"
    remedy_fact = "remedy_fact", "是正の記録"
    keep_recipients = "keep_recipients", "提供先の登録"
    provide = "provide", "提供の記録"
    erase = "erase", "消去の実施"
    change_papers = "change_papers", "本人確認書類の表の変更"
    print_register = "print_register", "受付簿の印刷と書出し"
    read_governance = "read_governance", "監査・教育・提供先の閲覧"
    record_incident = "record_incident", "漏えい等事案の記録"
    report_incident = "report_incident", "漏えい等事案の報告と完了"
    keep_organisation = "keep_organisation", "管理体制の登録"
    keep_workers = "keep_workers", "役職員と誓約書の登録"
    plan_audit = "plan_audit", "監査の計画"
    audit = "audit", "監査の記録"
    correct_finding = "correct_finding", "是正の処置"
    check_effect = "check_effect", "是正の有効性の確認"
    draw_sample = "draw_sample", "監査の標本の抽出"
    open_masked = "open_masked", "伏せたお名前の閲覧"
    plan_training = "plan_training", "教育の計画"
    record_training = "record_training", "教育の記録"
    review_log = "review_log", "操作記録の点検"
    report_to_board = "report_to_board", "月次・年次報告の印刷"
    propose_disposal = "propose_disposal", "廃棄の伺い"
    approve_disposal = "approve_disposal", "廃棄の承認"
    confirm_inventory = "confirm_inventory", "個人データ取扱台帳の棚卸し"
    make_audit_pack = "make_audit_pack", "監査資料一式の書出し"
    change_settings = "change_settings", "設定の変更"
    shape_letters = "shape_letters", "文面と差出人の変更"
    manage_staff = "manage_staff", "利用者の登録と変更"


_DESK = frozenset({Role.clerk, Role.department_manager, Role.manager})
_HEAD = frozenset({Role.manager})
_READERS = _DESK | {Role.auditor}
_MANAGERS = frozenset({Role.department_manager, Role.manager})
# The papers of an audit are the one thing that an auditor writes.
_AUDITING = frozenset({Role.manager, Role.auditor})
_MACHINE = frozenset({Role.system})
_ALL = frozenset(Role)

MAY: dict[Verb, frozenset[Role]] = {
    Verb.read_members: _READERS,
    Verb.register_member: _DESK,
    Verb.protect: _DESK,
    Verb.lift_protection: _HEAD,
    Verb.unveil: _DESK,
    Verb.undo_state: _HEAD,
    Verb.record_consent: _DESK,
    Verb.run_campaign: _HEAD,
    Verb.merge_members: _DESK,
    Verb.judge_sameness: _HEAD,
    Verb.import_members: _DESK,
    Verb.export_members: _DESK,
    Verb.import_policy: _DESK,
    Verb.approve_policy: _HEAD,
    Verb.publish_policy: _DESK,
    Verb.read_requests: _READERS,
    Verb.take_request: _DESK,
    Verb.decide: _DESK,
    # The table of who may approve which kind (専決表) is asked besides.
    Verb.approve: frozenset({Role.department_manager, Role.manager}),
    Verb.enter_paper_approval: _DESK,
    Verb.read_later: _HEAD,
    Verb.issue_letter: _DESK,
    Verb.carry_out: _DESK,
    Verb.judge_custody: _HEAD,
    Verb.withhold_existence: _HEAD,
    Verb.lawsuit_day: _HEAD,
    Verb.read_history: frozenset({Role.manager, Role.auditor, Role.system}),
    Verb.verify_history: _ALL,
    Verb.back_up: frozenset({Role.manager, Role.system}),
    Verb.restore: frozenset({Role.manager, Role.system}),
    Verb.renew_keys: _MACHINE,
    Verb.judge: _HEAD,
    Verb.assign: _DESK,
    Verb.restrict: _HEAD,
    Verb.ask_departments: _DESK,
    Verb.handle_authority: _HEAD,
    Verb.note_call: _DESK,
    Verb.reserve_numbers: _DESK,
    Verb.record_fact: _DESK,
    Verb.remedy_fact: _HEAD,
    Verb.keep_recipients: _DESK,
    Verb.provide: _DESK,
    Verb.erase: _HEAD,
    Verb.change_papers: _HEAD,
    Verb.print_register: _READERS,
    Verb.read_governance: _READERS,
    Verb.record_incident: _DESK,
    Verb.report_incident: _HEAD,
    Verb.keep_organisation: _HEAD,
    Verb.keep_workers: _DESK,
    Verb.plan_audit: _AUDITING,
    Verb.audit: _AUDITING,
    Verb.correct_finding: _DESK,
    Verb.check_effect: _AUDITING,
    Verb.draw_sample: _AUDITING,
    Verb.open_masked: _AUDITING,
    Verb.plan_training: _MANAGERS,
    Verb.record_training: _DESK,
    Verb.review_log: _HEAD,
    Verb.report_to_board: _READERS,
    Verb.propose_disposal: _DESK,
    Verb.approve_disposal: _HEAD,
    Verb.confirm_inventory: _DESK,
    Verb.make_audit_pack: _AUDITING,
    Verb.change_settings: frozenset({Role.manager, Role.system}),
    Verb.shape_letters: _HEAD,
    Verb.manage_staff: _MACHINE,
}


def may(roles: AbstractSet[Role], verb: Verb) -> bool:
    """Tell whether one of the roles allows the act."""
    return bool(MAY[verb] & roles)


def refuse(roles: AbstractSet[Role], verb: Verb) -> str | None:
    """Say who may do the act, where these roles may not; None where they may."""
    if may(roles, verb):
        return None
    return (
        f"{verb.word}は、{_named(MAY[verb])}の仕事です。"
        f"いまの役割（{_named(roles) or 'なし'}）では行えません。何も変わっていません。"
    )


def demand(roles: AbstractSet[Role], verb: Verb) -> None:
    """Raise Refused with the sentence of `refuse` where the roles may not do the act."""
    sentence = refuse(roles, verb)
    if sentence:
        raise Refused(sentence)


def _named(roles: AbstractSet[Role]) -> str:
    return "・".join(role.word for role in Role if role in roles)
