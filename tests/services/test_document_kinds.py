"""Every registered document: drawn from frozen data, without a name until that is asked for, and logged."""

from __future__ import annotations

import pickle
import queue
import re
import shutil
import subprocess
from collections.abc import Iterator
from functools import partial
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pypdf
import pytest
import sqlalchemy as sa

from desktop.domain.errors import NotFound, Rejected
from desktop.language import audit_words
from desktop.reports.selfcheck import structure_faults
from desktop.services.document import About, DocumentChoices, DocumentKind, Draft, Way, chosen_item
from desktop.services.documents import LONGEST_RECIPIENT, PaperHabits
from desktop.services.drawing_room import DrawingRoom
from desktop.services.inspecting import InspectionChoices
from desktop.services.kinds import KINDS, MADE_ELSEWHERE, kind_of
from desktop.services.office import Services
from desktop.services.saving import draw_to
from desktop.storage import tables
from tests.reports import readback
from tests.services.loaded import modules_after
from tests.ui import stores

NEVER = ("sqlalchemy", "sqlcipher3", "alembic", "keyring", "PySide6", "ui", "desktop.services.office")
"""Packages that open a store or a window."""
BY_ID = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    services = stores.unlocked(stores.played_once(tmp_path_factory.mktemp("soorten")))
    yield services
    services.close()


def somebody(services: Services, kind: DocumentKind) -> UUID | None:
    """The first participant for whom there is something to draw."""
    if kind.about is About.NOBODY or kind.about is About.ALL:
        return None
    for row in services.participants.overview():
        try:
            services.documents.draft(kind.id, DocumentChoices(row.id))
        except (Rejected, NotFound):
            continue
        return row.id
    pytest.fail(f"nobody has a {kind.id}")


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages)


@BY_ID
@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_is_drawn_without_the_store_and_names_nobody(
    practice: Services, kind: DocumentKind, language: str
) -> None:
    person = somebody(practice, kind)
    draft = practice.documents.draft(kind.id, DocumentChoices(person, sections=kind.usual, language=language))
    away = pickle.loads(pickle.dumps(draft.draw))
    pdf = away()
    assert pdf == draft.draw()
    reader = pypdf.PdfReader(BytesIO(pdf))
    assert re.fullmatch(r"[A-Za-z0-9-]+\.pdf", draft.file_name)
    assert draft.holds or draft.lacks
    assert not draft.named
    # The card is the participant's own; everything else leaves without a name.
    if kind.id != "card":
        names = [
            word for row in practice.participants.overview() for word in row.name.split() if len(word) > 4
        ]
        said = f"{text_of(pdf)} {reader.metadata} {draft.file_name}"
        assert [name for name in names if re.search(rf"\b{re.escape(name)}\b", said)] == []


@BY_ID
def test_checkers_find_nothing_and_no_byte_holds_a_name(
    practice: Services, kind: DocumentKind, tmp_path: Path
) -> None:
    person = somebody(practice, kind)
    draft = practice.documents.draft(kind.id, DocumentChoices(person, sections=kind.usual))
    pdf = draft.draw()
    assert readback.faults(pdf, 27.0 if kind.id == "card" else 46.0) == []
    assert all(readback.font_names(pdf).values())
    path = tmp_path / draft.file_name
    path.write_bytes(pdf)
    if shutil.which("qpdf") is not None:
        done = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    if kind.id != "card":
        # Text, metadata, structure and alternative texts: all of it, unpacked.
        everything = readback.every_byte(pdf).decode("latin-1")
        names = {word for row in practice.participants.overview() for word in row.name.split()}
        family = {name for name in names if len(name) > 5}
        assert [name for name in family if re.search(rf"\b{re.escape(name)}\b", everything)] == []


TELLS_OF_SOMEBODY = {"progress", "caseload", "audit", "card"}
"""To whom is asked, also without a name: somebody else reads it, or third persons stand on it."""


@BY_ID
def test_to_whom_is_asked_of_what_names_or_tells_of_somebody(practice: Services, kind: DocumentKind) -> None:
    person = somebody(practice, kind)
    for named in (False, True):
        draft = practice.documents.draft(kind.id, DocumentChoices(person, named=named))
        assert draft.asks_to_whom == (kind.id in TELLS_OF_SOMEBODY or draft.named)
    if kind.about is About.ONE_OR_BLANK and kind.id not in TELLS_OF_SOMEBODY:
        assert not practice.documents.draft(kind.id, DocumentChoices(named=True)).asks_to_whom


def test_the_very_row_is_enough_without_a_participant(practice: Services) -> None:
    """A dialog opens from a visit, a contact or a card, not from a list of people."""
    for kind_id in ("visit_sheet", "handout", "checklist"):
        person = somebody(practice, kind_of(kind_id))
        assert person is not None
        (item, *_) = practice.documents.items(kind_id, person)
        alone = practice.documents.draft(kind_id, DocumentChoices(item=item.id))
        among = practice.documents.draft(kind_id, DocumentChoices(person, item=item.id))
        assert (alone.participant, alone.draw()) == (person, among.draw())


def test_exercises_that_are_not_chosen_are_not_on_the_sheet(practice: Services) -> None:
    first, *rest = practice.documents.parts("handout", None, "3")
    assert rest
    chosen = DocumentChoices(item="3", parts=frozenset({first.id}))
    some = len(text_of(practice.documents.draft("handout", chosen).draw()))
    every = len(text_of(practice.documents.draft("handout", DocumentChoices(item="3")).draw()))
    nothing = DocumentChoices(item="3", parts=frozenset())
    assert some < every == len(text_of(practice.documents.draft("handout", nothing).draw()))
    assert practice.documents.parts("progress", None, "") == ()


@BY_ID
def test_the_name_stands_in_it_only_when_it_is_asked_for(practice: Services, kind: DocumentKind) -> None:
    person = somebody(practice, kind)
    named = practice.documents.draft(kind.id, DocumentChoices(person, named=True))
    assert named.named == kind.can_name
    if kind.can_name and person is not None:
        assert named.lacks != "Geen naam."
        name = next(row.name for row in practice.participants.overview() if row.id == person)
        assert name in text_of(named.draw()).replace("\n", " ")
        assert name.split()[-1] not in named.file_name


def test_ids_are_known_once_and_free_text_is_never_usual() -> None:
    ids = [kind.id for kind in KINDS]
    assert len(ids) == len(set(ids))
    assert kind_of("progress").usual == frozenset()
    with pytest.raises(NotFound):
        kind_of("telegram")
    assert all(kind.title() and kind.line() for kind in KINDS)


def test_the_next_visit_is_the_likely_one_and_a_blank_has_the_eight_weeks(practice: Services) -> None:
    nel = next(row for row in practice.participants.overview() if row.name == "Nel Dekker")
    items = practice.documents.items("handout", nel.id)
    dossier = practice.participants.dossier(nel.id)
    likely = chosen_item(items, "")
    planned = [session for session in dossier.sessions if session.state.value == "planned"]
    assert likely is not None
    assert likely.id == str(planned[0].id)
    assert [item.id for item in practice.documents.items("handout", None)] == list("12345678")
    assert practice.documents.items("why_not_yet", nel.id) == ()
    blank = practice.documents.draft("handout", DocumentChoices(item="3", named=True))
    assert (blank.named, blank.subjects) == (False, ())


def test_everybody_can_get_a_package_for_inspection_that_tells_of_moved_visits(practice: Services) -> None:
    told = ""
    for row in practice.participants.overview():
        pdf = practice.inspecting.package(row.id, InspectionChoices(language="nl")).pdf
        assert structure_faults(pdf) == []
        told += text_of(pdf)
    assert "Taal: Nederlands" in told
    assert re.search(r"Het was: \d{1,2} [a-z]+ \d{4}, \d{1,2}:\d\d", told)


def audit_lines(services: Services) -> list[tuple[str, str]]:
    with services.place.store.read() as unit:
        found = unit._rows.connection.execute(
            sa.select(tables.audit.c.action, tables.audit.c.subject_kind).order_by(tables.audit.c.position)
        )
        return [(str(action), str(kind)) for action, kind in found]


def test_every_export_is_logged_and_to_whom_is_kept_beside_it(practice: Services) -> None:
    nel = next(row for row in practice.participants.overview() if row.name == "Nel Dekker")
    draft = practice.documents.draft("progress", DocumentChoices(nel.id))
    before = len(audit_lines(practice))
    practice.documents.exported("progress", [draft], Way.SAVE, "  Joke,  werkbegeleider ")
    new = audit_lines(practice)[before:]
    assert ("exported_progress", "participant") in new
    assert "Joke" not in str(new)
    (kept,) = practice.documents.handed_over(nel.id)
    assert (kept.document, kept.way, kept.recipient) == ("progress", Way.SAVE, "Joke, werkbegeleider")
    assert practice.place.store.verify_audit() is None
    before = len(audit_lines(practice))
    blank = Draft(bytes, "opmaat-blad-3.pdf")
    practice.documents.exported("handout", [blank], Way.PRINT)
    assert audit_lines(practice)[before:] == [("exported_handout", "document")]
    with pytest.raises(Rejected):
        practice.documents.exported("progress", [draft], Way.SAVE, "x" * (LONGEST_RECIPIENT + 1))


@pytest.mark.parametrize("made", MADE_ELSEWHERE)
def test_papers_of_the_help_and_of_a_deed_are_logged_too(practice: Services, made: str) -> None:
    before = len(audit_lines(practice))
    practice.documents.left(made)
    assert audit_lines(practice)[before:] == [(f"exported_{made}", "document")]
    assert "_" not in audit_words.deed(f"exported_{made}")
    assert made not in audit_words.deed(f"exported_{made}").split()
    with pytest.raises(NotFound):
        practice.documents.left("telegram")


def test_folder_and_printer_are_remembered(practice: Services, tmp_path: Path) -> None:
    assert practice.documents.habits() == PaperHabits()
    kept = PaperHabits(str(tmp_path), "Kantoor", "long", grey=True)
    practice.documents.remember(kept)
    assert practice.documents.habits() == kept


def test_a_process_is_ready_before_it_is_asked() -> None:
    told: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    room = DrawingRoom(workers=1)
    try:
        room.draw(partial(modules_after, partial(bytes, b"%PDF")), lambda made, _fault: told.put(made))
        loaded = told.get(timeout=30).decode().split("\n")
    finally:
        room.close()
    assert {"desktop.reports.document", "reportlab.pdfbase.ttfonts"} <= set(loaded)


def test_a_process_that_drew_every_document_has_imported_no_store(practice: Services, tmp_path: Path) -> None:
    told: queue.SimpleQueue[tuple[bytes, str]] = queue.SimpleQueue()
    room = DrawingRoom(workers=1)
    try:
        for kind in KINDS:
            choices = DocumentChoices(somebody(practice, kind), sections=kind.usual)
            draw = practice.documents.draft(kind.id, choices).draw
            room.draw(partial(modules_after, draw), lambda made, fault: told.put((made, fault)))
        room.draw(
            partial(draw_to, tmp_path / "blad.pdf", partial(bytes, 3)), lambda *answer: told.put(answer)
        )
        answers = [told.get(timeout=30) for _ in range(len(KINDS) + 1)]
    finally:
        room.close()
    assert {fault for _made, fault in answers} == {""}
    assert (tmp_path / "blad.pdf").read_bytes() == bytes(3)
    loaded = set(max((made for made, _fault in answers), key=len).decode().split("\n"))
    assert "desktop.reports.progress" in loaded
    assert [name for name in sorted(loaded) if name.startswith(tuple(f"{one}." for one in NEVER))] == []
    assert loaded.isdisjoint(NEVER)
