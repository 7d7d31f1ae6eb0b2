"""Hold one transaction: the nouns it can read and write, and its log.

A write unit that changed something without a row in the operation log is a defect and is rolled
back: no log, no action. A unit holds a session of its own and belongs to the thread that opened
it; any number of threads may hold units of the same engine, of which one writes at a time.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from app.rules.ids import StaffId
from app.storage import commits, failures, own_rows, snapshots
from app.storage.answer_addresses import AnswerAddresses
from app.storage.appointments import Appointments
from app.storage.approvals import Approvals
from app.storage.audit_checks import AuditChecks
from app.storage.audit_findings import AuditFindings
from app.storage.audit_packs import AuditPacks
from app.storage.audit_samples import AuditSamples
from app.storage.audits import Audits
from app.storage.authority_inquiries import AuthorityInquiries
from app.storage.backups import Backups
from app.storage.campaign_people import CampaignPeople
from app.storage.campaign_runs import CampaignRuns
from app.storage.campaigns import Campaigns
from app.storage.case_letters import CaseLetters
from app.storage.case_notes import CaseNotes
from app.storage.case_people import CasePeople
from app.storage.consents import Consents
from app.storage.contracts import Contracts
from app.storage.corrections import Corrections
from app.storage.corrective_actions import CorrectiveActions
from app.storage.departments import Departments
from app.storage.dispatches import Dispatches
from app.storage.disposals import Disposals
from app.storage.electronic_answers import ElectronicAnswers
from app.storage.engine import WRITES
from app.storage.erasures import Erasures
from app.storage.errors import UnloggedWrite
from app.storage.evidence import Evidence
from app.storage.follow_throughs import FollowThroughs
from app.storage.follow_ups import FollowUps
from app.storage.guardianships import Guardianships
from app.storage.held_papers import HeldPapers
from app.storage.history import Entry, History, Subjects
from app.storage.incident_people import IncidentPeople
from app.storage.incident_reports import IncidentReports
from app.storage.incidents import Incidents
from app.storage.inquiries import Inquiries
from app.storage.inquiry_files import InquiryFiles
from app.storage.inventory_reviews import InventoryReviews
from app.storage.joint_uses import JointUses
from app.storage.judgments import Judgments
from app.storage.keys import Randomness
from app.storage.letter_addressees import LetterAddressees
from app.storage.letter_drafts import LetterDrafts
from app.storage.letter_replacements import LetterReplacements
from app.storage.letters import Letters
from app.storage.log_reviews import LogReviews
from app.storage.members import Members
from app.storage.notices import Notices
from app.storage.phone_notes import PhoneNotes
from app.storage.pledges import Pledges
from app.storage.policy import Policies
from app.storage.policy_judgments import PolicyJudgments
from app.storage.policy_tasks import PolicyTasks
from app.storage.printed_names import PrintedNames
from app.storage.provisions import Provisions
from app.storage.received_data import ReceivedData
from app.storage.recipient_changes import RecipientChanges
from app.storage.recipient_checks import RecipientChecks
from app.storage.recipient_returns import RecipientReturns
from app.storage.recipients import Recipients
from app.storage.requests import Requests
from app.storage.reserved_numbers import ReservedNumbers
from app.storage.restores import Restores
from app.storage.series import Series
from app.storage.settings import Settings
from app.storage.slips import Slips
from app.storage.staff import Staff
from app.storage.standings import Standings
from app.storage.suspensions import Suspensions
from app.storage.trainings import Trainings
from app.storage.wordings import Wordings
from app.storage.workers import Workers


@dataclass(frozen=True)
class Stamp:
    """Say who acts, at which moment, and what the act is called in the log."""

    by: StaffId
    at: datetime
    title: str


class Unit:
    """Offer each noun of the records inside one transaction."""

    def __init__(self, session: Session, randomness: Randomness, stamp: Stamp) -> None:
        self.session = session
        self.stamp = stamp
        self.members = Members(session)
        self.children = self.members.children
        self.guardianships = Guardianships(session)
        self.consents = Consents(session, randomness)
        self.standings = Standings(session)
        self.notices = Notices(session)
        self.evidence = Evidence(session)
        self.policies = Policies(session)
        self.policy_judgments = PolicyJudgments(session)
        self.policy_tasks = PolicyTasks(session)
        self.requests = Requests(session, stamp.by)
        self.judgments = Judgments(session)
        self.held_papers = HeldPapers(session, stamp.by)
        self._open_letters(session, stamp.by)
        self.case_people = CasePeople(session)
        self.phone_notes = PhoneNotes(session, stamp.by)
        self.reserved_numbers = ReservedNumbers(session)
        self.inquiries = Inquiries(session, stamp.by)
        self.inquiry_files = InquiryFiles(session)
        self.case_notes = CaseNotes(session)
        self.corrections = Corrections(session)
        self.suspensions = Suspensions(session)
        self.erasures = Erasures(session)
        self.electronic_answers = ElectronicAnswers(session)
        self.campaigns = Campaigns(session)
        self.campaign_people = CampaignPeople(session)
        self.campaign_runs = CampaignRuns(session)
        self.slips = Slips(session)
        self.follow_ups = FollowUps(session)
        self.authority_inquiries = AuthorityInquiries(session)
        self._open_governance(session)
        self.backups = Backups(session)
        self.restores = Restores(session)
        self.staff = Staff(session)
        self.settings = Settings(session)
        self.series = Series(session)
        self.history = History(session, randomness)

    def _open_letters(self, session: Session, by: StaffId) -> None:
        """Offer the nouns of what leaves the house."""
        self.letters = Letters(session, by)
        self.letter_drafts = LetterDrafts(session, by)
        self.approvals = Approvals(session, by)
        self.case_letters = CaseLetters(session)
        self.dispatches = Dispatches(session)
        self.letter_addressees = LetterAddressees(session)
        self.letter_replacements = LetterReplacements(session)
        self.answer_addresses = AnswerAddresses(session)
        self.printed_names = PrintedNames(session)
        self.incidents = Incidents(session)
        self.wordings = Wordings(session)

    def _open_governance(self, session: Session) -> None:
        """Offer the nouns of recipients, incidents, audits, trainings and disposals."""
        self.recipients = Recipients(session)
        self.provisions = Provisions(session)
        self.follow_throughs = FollowThroughs(session)
        self.contracts = Contracts(session)
        self.recipient_checks = RecipientChecks(session)
        self.recipient_returns = RecipientReturns(session)
        self.recipient_changes = RecipientChanges(session)
        self.joint_uses = JointUses(session)
        self.received_data = ReceivedData(session)
        self.incident_reports = IncidentReports(session)
        self.incident_people = IncidentPeople(session)
        self.departments = Departments(session)
        self.workers = Workers(session)
        self.appointments = Appointments(session)
        self.pledges = Pledges(session)
        self.audits = Audits(session)
        self.audit_checks = AuditChecks(session)
        self.audit_findings = AuditFindings(session)
        self.corrective_actions = CorrectiveActions(session)
        self.audit_samples = AuditSamples(session)
        self.trainings = Trainings(session)
        self.log_reviews = LogReviews(session)
        self.inventory_reviews = InventoryReviews(session)
        self.audit_packs = AuditPacks(session)
        self.disposals = Disposals(session)

    def log(
        self, subjects: Subjects = (), values: Mapping[str, object] | None = None, title: str = ""
    ) -> str:
        """Append one row to the operation log and return its anchor."""
        entry = Entry(title or self.stamp.title, subjects, values or {})
        return self.history.append(entry, staff_id=self.stamp.by, at=self.stamp.at)


@contextmanager
def writing(
    engine: Engine, randomness: Randomness, stamp: Stamp, *, logged: bool = True
) -> Iterator[Unit]:
    """Open a write unit; commit at its end, roll back on any error.

    Only how a person left the screens is written without a row in the log (`logged=False`).

    Raises:
        UnloggedWrite: the unit would commit without a new row in the log.
        RecordsBusy: another program held the records for too long.
        RecordsFull, RecordsOutOfReach, RecordsDamaged: the disk or the server failed.
    """
    options = {WRITES: True}
    with failures.told(), _session(engine.execution_options(**options)) as session:
        unit = Unit(session, randomness, stamp)
        before = unit.history.head()
        yield unit
        if logged and unit.history.head() == before:
            raise UnloggedWrite("no log, no action")
        commits.settle(session, engine, unit.history.head())
        own_rows.note(engine, before.number, unit.history.head().number)


@contextmanager
def reading(engine: Engine, randomness: Randomness, stamp: Stamp) -> Iterator[Unit]:
    """Open a read unit; it sees one state of the records and never waits for a writer."""
    with failures.told(writes=False), _session(engine) as session:
        snapshots.begin(session)
        yield Unit(session, randomness, stamp)


def _session(engine: Engine) -> Session:
    return Session(engine, expire_on_commit=False)
