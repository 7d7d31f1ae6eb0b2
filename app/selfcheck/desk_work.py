"""Check the main job: a request from intake to its printed letter."""

from pathlib import Path

from app.letters import extraction
from app.letters.preview import page_images
from app.office import demo, demo_requests, letters, requests
from app.office.desk import Clock
from app.rules.errors import OfficeError
from app.selfcheck.practice import practice_desk
from app.storage.keys import Randomness

_DPI = 72


def prove(scratch: Path, clock: Clock, randomness: Randomness) -> str:
    """Carry one request from intake to its printed letter, and read the letter back."""
    with practice_desk(scratch, clock, randomness) as desk:
        scene = demo_requests.disclose(desk, demo.clerk_of(desk), clock())
        page = requests.page(desk, scene.request_id)
        issued = page.letters[0]
        content = letters.pdf(desk, issued.id)
    text = extraction.text(content)
    if page.row.requester_name not in text or issued.document_number not in text:
        raise OfficeError("文書の文字を読み戻せません。")
    pages = len(page_images(content, _DPI))
    return f"{issued.document_number}（{pages}枚）を発行し、お名前と番号を読み戻しました"
