"""Register readings with what somebody adjusted: frozen text, parts on record, days offered."""

from datetime import date
from pathlib import Path

import pytest

from app.office import history, members, policy, policy_comparison
from app.office.policy_import import PolicyImport, register
from app.office.policy_reading import dates_beside, of_version, read, take_up
from app.office.policy_versions import VersionRow
from app.rules.errors import Refused
from app.rules.policy_adjust_dates import choose, leave_out
from app.rules.policy_adjust_facts import add, change, remove
from app.rules.policy_adjust_starts import begin, join, name
from app.rules.policy_adjusted import adjusted
from app.rules.policy_comparison import Change
from app.rules.policy_parts import FactKind
from app.rules.policy_reading import Reading
from tests.exchange.policy_files import pdf_of, word_of
from tests.office.seats import Office, member

TEXT = """架空の個人情報保護方針

(利用目的)
1 お届けのため
2 ご案内のため

窓口のご案内は架空相談窓口まで

2005年3月31日 制定
{day} 改訂
"""
