"""Keep where the letters of a case go (回答送付先); erased with the case."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.answer_addresses import AddressBasis, AnswerAddress
from app.rules.ids import RequestId, StaffId
from app.storage.schema.addressing import AnswerAddressRecord


@dataclass(frozen=True)
class KeptAddress:
    """Show where the letters of a case go, on which ground, and who said so when."""

    address: AnswerAddress
    checked_on: date
    recorded_by: StaffId


class AnswerAddresses:
    """Write and read the addresses of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(
        self, request_id: RequestId, to: AnswerAddress, on: date, by: StaffId, at: datetime
    ) -> None:
        """Say where the letters of a case go from now on."""
        self._session.merge(
            AnswerAddressRecord(
                request_id=request_id,
                basis=to.basis.value,
                postal_code=to.postal_code,
                address=to.address,
                care_of=to.care_of,
                checked_on=on,
                recorded_at=at,
                recorded_by=by,
            )
        )
        self._session.flush()

    def of(self, request_id: RequestId) -> KeptAddress | None:
        """Return where the letters of a case go; None where nobody has said."""
        query = select(AnswerAddressRecord).where(AnswerAddressRecord.request_id == request_id)
        record = self._session.execute(query).scalar_one_or_none()
        if record is None:
            return None
        to = AnswerAddress(
            AddressBasis(record.basis), record.postal_code, record.address, record.care_of
        )
        return KeptAddress(to, record.checked_on, StaffId(record.recorded_by))
