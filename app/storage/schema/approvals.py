"""Keep who approved what, in which manner: at the screen, as a deputy, or on paper."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class LetterDraftRecord(Base):
    """Hold a letter that waits for approval before it is issued; its pages are erasable.

    `digest` is that of the letter without number, day and anchor: what is issued must have the
    same. `act` names what issues it, so that its draft can be found again; `typed` is what
    somebody typed for it (JSON), so that it can be issued again after the approval.
    """

    __tablename__ = "letter_drafts"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(40))
    act: Mapped[str] = mapped_column(String(60))
    request_id: Mapped[int | None] = mapped_column(ForeignKey("requests.id"), index=True)
    member_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)
    digest: Mapped[str] = mapped_column(String(64))
    pdf: Mapped[bytes | None] = mapped_column(LargeBinary)
    typed: Mapped[str] = mapped_column(Text, default="")
    drafted_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    submitted_at: Mapped[datetime] = mapped_column(Moment)
    returned_reason: Mapped[str] = mapped_column(Text, default="")
    ended_on: Mapped[date | None]
    letter_id: Mapped[int | None] = mapped_column(ForeignKey("letters.id"))


class ApprovalRecord(Base):
    """Hold one approval or return: of a right's answer, or of a letter that waits.

    `decided_by` is whose decision it is; `recorded_by` who entered it (on paper they differ).
    `batch` joins what one act approved; `read_on` is the later reading (後閲) by the head.
    """

    __tablename__ = "approvals"

    id: Mapped[int] = mapped_column(primary_key=True)
    right_id: Mapped[int | None] = mapped_column(ForeignKey("request_rights.id"), index=True)
    draft_id: Mapped[int | None] = mapped_column(ForeignKey("letter_drafts.id"), index=True)
    verdict: Mapped[str] = mapped_column(String(12))
    manner: Mapped[str] = mapped_column(String(12))
    decided_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    decided_on: Mapped[date]
    paper_document: Mapped[str] = mapped_column(String(60), default="")
    batch: Mapped[int | None]
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    read_on: Mapped[date | None]
    read_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
