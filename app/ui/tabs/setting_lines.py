"""Say what can be set in the house, who may set it, and which dialog does it.

A setting of another room is one more line here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QWidget

from app.rules.roles import Verb
from app.ui.dialogs.audit_questions_dialog import AuditQuestionsDialog
from app.ui.dialogs.backup_settings_dialog import BackupSettingsDialog
from app.ui.dialogs.child_rules_dialog import ChildRulesDialog
from app.ui.dialogs.departments_dialog import DepartmentsDialog
from app.ui.dialogs.desk_settings_dialog import DeskSettingsDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.house_departments_dialog import HouseDepartmentsDialog
from app.ui.dialogs.lock_settings_dialog import LockSettingsDialog
from app.ui.dialogs.page_settings_dialog import PageSettingsDialog
from app.ui.dialogs.paper_table_dialog import PaperTableDialog
from app.ui.dialogs.sender_facts_dialog import SenderFactsDialog
from app.ui.dialogs.senders_dialog import SendersDialog
from app.ui.dialogs.signing_table_dialog import SigningTableDialog
from app.ui.dialogs.wording_dialog import WordingDialog
from app.ui.seat import Seat

Open = Callable[[Seat, QWidget], OfficeDialog]

OFFICE, LETTERS, DESK = "組合", "文書", "窓口"
MEMBERS, HOUSE, SAFETY = "会員", "監査・教育", "安全"


@dataclass(frozen=True)
class SettingLine:
    """Be one setting: its matter and word, what is set there, who may, and what opens it.

    `own` says what everybody may set there for themselves.
    """

    matter: str
    word: str
    about: str
    verb: Verb
    open: Open
    own: str = ""


LINES: Final = (
    SettingLine(
        OFFICE,
        "組合の名称と連絡先",
        "文書の差出人に載る組合名・住所・窓口の名称・電話番号と、変わる日を決めます。",
        Verb.shape_letters,
        SenderFactsDialog,
    ),
    SettingLine(
        OFFICE,
        "差出人・文書番号・年度の始まり",
        "文書の種類ごとに署名する役職とお名前、年度の始まりの日を決めます。",
        Verb.shape_letters,
        SendersDialog,
    ),
    SettingLine(
        OFFICE,
        "部署の一覧",
        "管理者を置く部署・店舗・センターを登録します。",
        Verb.keep_organisation,
        HouseDepartmentsDialog,
    ),
    SettingLine(
        LETTERS,
        "文面",
        "お送りする文書の文を変えます。前の文面に戻すこともできます。",
        Verb.shape_letters,
        WordingDialog,
    ),
    SettingLine(
        LETTERS,
        "用紙・封筒・宛名ラベル",
        "窓付き封筒の窓の位置、折り線、ラベルの用紙を決め、試し刷りをします。",
        Verb.change_settings,
        PageSettingsDialog,
    ),
    SettingLine(
        DESK,
        "公表の日・手数料・休業日",
        "開示等の手続を公表した日、手数料の額、窓口の休業日を決めます。回答の期限に響きます。",
        Verb.change_settings,
        DeskSettingsDialog,
    ),
    SettingLine(
        DESK,
        "専決表",
        "文書の種類ごとに、だれが決裁するかを決めます。",
        Verb.change_settings,
        SigningTableDialog,
    ),
    SettingLine(
        DESK,
        "本人確認書類の表",
        "確かめる書類と、お預かりする日数を決めます。",
        Verb.change_papers,
        PaperTableDialog,
    ),
    SettingLine(
        DESK,
        "社内照会の部署",
        "社内照会票を送る部署を決めます。",
        Verb.change_settings,
        DepartmentsDialog,
    ),
    SettingLine(
        MEMBERS,
        "お子さまについての決まり",
        "卒業の年齢、同意の年齢、改正法の施行日を決めます。",
        Verb.change_settings,
        ChildRulesDialog,
    ),
    SettingLine(
        HOUSE,
        "監査のチェックリスト",
        "監査で確かめる項目を加え、直します。",
        Verb.plan_audit,
        AuditQuestionsDialog,
    ),
    SettingLine(
        SAFETY,
        "画面のロックまでの時間",
        "席を離れたときに画面をロックするまでの時間と、コピーした文字を消すまでの時間を決めます。",
        Verb.change_settings,
        LockSettingsDialog,
        own="ご自分の画面は、組織の設定より短い時間でロックするようにできます。",
    ),
    SettingLine(
        SAFETY,
        "控えの間隔と2つめの場所",
        "控えを自動で作る間隔と、同じ控えを写しておく別のディスクや共有フォルダを決めます。",
        Verb.change_settings,
        BackupSettingsDialog,
    ),
)
"""The settings by matter, in the order in which a new office goes through them."""
