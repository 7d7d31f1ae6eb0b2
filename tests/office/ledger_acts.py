"""Name the verbs of the ledger with who may do them, and a call that would do each."""

from collections.abc import Callable, Mapping
from pathlib import Path

from app.office import consents, evidence
from app.office.desk import Desk
from app.rules.ids import ConsentId, EvidenceId, MemberId
from app.rules.members import ConsentDraft
from app.rules.roles import Verb
from tests.exchange.policy_files import empty_pdf

Act = Callable[[Desk], object]
OPENED, FILE = ConsentId(1), EvidenceId(1)


def acts(person: MemberId, folder: Path) -> Mapping[str, tuple[Verb, Act]]:
    """Name them for a registered member; a scan is put into the folder."""
    scan, draft = folder / "架空の申込書.pdf", ConsentDraft("はい")
    scan.write_bytes(empty_pdf())
    return {
        "consents.correct": (
            Verb.record_consent,
            lambda d: consents.correct(d, OPENED, draft, "granted", "架空の誤り"),
        ),
        "consents.decline": (Verb.record_consent, lambda d: consents.decline(d, person, draft)),
        "consents.void": (Verb.record_consent, lambda d: consents.void(d, OPENED, "架空の誤り")),
        "evidence.attach": (Verb.record_consent, lambda d: evidence.attach(d, OPENED, scan)),
        "evidence.evidence": (Verb.read_members, lambda d: evidence.evidence(d, OPENED)),
        "evidence.evidence_file": (Verb.read_members, lambda d: evidence.evidence_file(d, FILE)),
    }
