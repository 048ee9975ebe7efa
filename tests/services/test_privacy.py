"""Inspection, taking everything along, bin and erasing, the term, the log and consent (P10-P12)."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pypdf
import pytest

from desktop.domain.audit_log import AuditGroup, AuditQuestion
from desktop.domain.clock import FixedClock
from desktop.domain.errors import AlreadyExists, NotFound, Rejected, Stopped
from desktop.domain.inspection import LeaveReason, LeftOut, PassageKind
from desktop.domain.participants import Consent, ConsentPurpose
from desktop.domain.privacy import EraseReason, ShareReason, Sharing, Statement, StatementKind
from desktop.exchange.encrypted_zip import read_zip
from desktop.language import file_words
from desktop.services import exporting as exporting_module
from desktop.services.document import DocumentChoices, Way
from desktop.services.inspecting import Delivery, InspectionChoices, free_path
from desktop.storage import backups, belongings, dumping, erased_list
from desktop.storage.paths import key_path, leftovers
from desktop.storage.replacing import free_name
from desktop.storage.tables import metadata
from tests.services.kit import START, Office, codes

ZIP_PASSWORD = "paarse olifant danst tango"


@pytest.fixture
def mies(office: Office) -> UUID:
    """Somebody with texts about others, a concern and a working note."""
    person = office.relating()
    office.hold(person, 4, went_well="Belde haar dochter Karin.", concern="Blauwe plek bij haar oog.")
    office.services.notes.write(person, "Zelf nog navragen bij Joost.")
    return person


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


# --- inspection -------------------------------------------------------------------------------


def test_concerns_people_and_others_are_looked_over_first(office: Office, mies: UUID) -> None:
    office.planned(mies)
    review = office.services.inspecting.review(mies, with_note=True)
    assert review.has_note
    shown = [(one.kind, one.text, one.words) for one in review.passages]
    assert shown[0] == (PassageKind.CONCERN, "Blauwe plek bij haar oog.", ())
    assert (PassageKind.PEOPLE, "gastvrouw", ()) in shown
    assert (PassageKind.THIRD_PERSON, "Belde haar dochter Karin.", ("dochter", "Karin")) in shown
    assert (PassageKind.THIRD_PERSON, "Zelf nog navragen bij Joost.", ("Joost",)) in shown
    without_note = office.services.inspecting.review(mies, with_note=False)
    assert "Joost" not in str(without_note.passages)


def test_the_package_is_everything_but_what_was_left_out(office: Office, mies: UUID) -> None:
    inspecting = office.services.inspecting
    office.services.participants.opened(mies)
    own = Statement(office.services.place.new_id(), mies, StatementKind.CORRECTION, "Ik ben van 1950.", START)
    inspecting.keep_statement(own)
    concern = inspecting.review(mies, with_note=False).passages[0]
    left = (LeftOut(concern.place, LeaveReason.SAFETY),)
    package = inspecting.package(mies, InspectionChoices(left_out=left))
    said = text_of(package.pdf)
    for wanted in ("Mies van Dam", "Belde haar dochter Karin.", "Ik ben van 1950.", "Dossier geopend"):
        assert wanted in said
    data = json.loads(package.json)
    assert data["format"] == "opmaat-inspection"
    for gone in ("Blauwe plek", "Joost"):
        assert gone not in said
        assert gone not in package.json.decode()
    assert data["left_out"] == [
        {"table": "reports", "id": concern.place.row, "column": "concern", "reason": "safety"}
    ]
    assert "voor iemands veiligheid" in said
    assert set(data["tables"]) == set(belongings.OF_PARTICIPANT)
    assert "opened" in {line["action"] for line in data["seen_by"]}
    assert "Mies" not in package.file_name
    assert "Mies" not in str(pypdf.PdfReader(io.BytesIO(package.pdf)).metadata)
    with_note = inspecting.package(mies, InspectionChoices(with_note=True, language="en"))
    assert "Zelf nog navragen bij Joost." in text_of(with_note.pdf)
    assert "What is kept about you" in text_of(with_note.pdf)


def test_every_value_of_a_participant_has_a_word() -> None:
    for table in belongings.OF_PARTICIPANT:
        for column in metadata.tables[table].c:
            known = file_words.label_of(table, column.name) or column.name in file_words.TECHNICAL
            assert known or (table, column.name) == ("measure_drafts", "at"), f"{table}.{column.name}"


def test_a_package_leaves_as_zip_or_as_files_and_is_written_down(
    office: Office, mies: UUID, tmp_path: Path
) -> None:
    inspecting = office.services.inspecting
    package = inspecting.package(mies, InspectionChoices())
    sharing = Sharing("mevrouw zelf")
    with pytest.raises(Rejected, match="password"):
        inspecting.hand_over(mies, package, tmp_path, Delivery.ZIP, sharing)
    done = inspecting.hand_over(mies, package, tmp_path, Delivery.ZIP, sharing, ZIP_PASSWORD)
    [path] = done.value
    assert b"Mies" not in path.read_bytes()
    with path.open("rb") as file:
        held = dict(read_zip(file, ZIP_PASSWORD))
    assert held[f"{package.file_name}.pdf"] == package.pdf
    assert held[f"{package.file_name}.json"] == package.json
    with path.open("rb") as file, pytest.raises(RuntimeError):
        dict(read_zip(file, "iets anders"))
    files = inspecting.hand_over(mies, package, tmp_path, Delivery.FOLDER, sharing).value
    assert [file.suffix for file in files] == [".pdf", ".json"]
    assert free_path(tmp_path, path.name).name.endswith(" (2).zip")
    kept = office.services.documents.handed_over(mies)
    assert [(one.document, one.way, one.recipient) for one in kept] == [
        ("inspection", Way.SAVE, "mevrouw zelf")
    ] * 2


@pytest.mark.parametrize(
    ("text", "answered", "code"),
    [("", None, "required"), ("x" * 10_001, None, "too_long"), ("goed", date(2099, 1, 1), "date_future")],
)
def test_a_statement_that_is_not_right_is_refused(
    office: Office, mies: UUID, text: str, answered: date | None, code: str
) -> None:
    wrong = Statement(
        office.services.place.new_id(), mies, StatementKind.STATEMENT, text, START, "", answered
    )
    assert codes(lambda: office.services.inspecting.keep_statement(wrong)) == [code]
    assert office.services.inspecting.statements(mies) == ()


def test_a_statement_is_answered_and_put_away(office: Office, mies: UUID) -> None:
    inspecting = office.services.inspecting
    row = office.services.place.new_id()
    inspecting.keep_statement(Statement(row, mies, StatementKind.CORRECTION, "Het was dinsdag.", START))
    [kept] = inspecting.statements(mies)
    inspecting.keep_statement(replace(kept, answer="Verbeterd.", answered_on=office.clock.today()))
    [kept] = inspecting.statements(mies)
    assert (kept.answer, kept.revision) == ("Verbeterd.", 2)
    inspecting.remove_statement(row)
    assert inspecting.statements(mies) == ()
    office.services.history.undo()
    assert len(inspecting.statements(mies)) == 1


# --- taking everything along ------------------------------------------------------------------


def test_everything_goes_round_in_one_zip(office: Office, mies: UUID, tmp_path: Path) -> None:
    target = tmp_path / "alles.zip"
    done = office.services.exporting.everything(target, ZIP_PASSWORD)
    with office.services.place.store.read() as unit:
        wanted = {table: list(unit.dump.all(table)) for table in unit.dump.tables() if table != "audit"}
        columns = {table: unit.dump.columns(table) for table in wanted}
    with target.open("rb") as file:
        held = dict(read_zip(file, ZIP_PASSWORD))
    data = json.loads(held["opmaat.json"])
    assert data["format"] == "opmaat-export"
    assert {table: data["tables"][table] for table in wanted} == wanted
    for table, rows in wanted.items():
        read = list(csv.DictReader(io.StringIO(held[f"csv/{table}.csv"].decode("utf-8-sig"))))
        assert len(read) == len(rows) == done.value.rows[table]
        for cells, row in zip(read, rows, strict=True):
            assert tuple(cells) == columns[table]
            assert cells["id"] == row["id"]
    assert set(data["tables"]) == {t.name for t in metadata.sorted_tables} - dumping.NEVER
    notes = held["LEESMIJ.txt"].decode()
    assert [table for table in data["tables"] if f"  {table} " not in notes] == []
    assert "wraps" not in str(data)
    assert b"Mies" not in target.read_bytes()
    assert [path.name for path in tmp_path.glob(".*")] == []


def test_to_whom_everything_went_stands_with_every_participant(
    office: Office, mies: UUID, tmp_path: Path
) -> None:
    exporting, documents = office.services.exporting, office.services.documents
    exporting.everything(tmp_path / "eigen.zip", ZIP_PASSWORD)
    assert documents.handed_over(mies) == (), "it stayed with the user"
    exporting.everything(tmp_path / "weg.zip", ZIP_PASSWORD, recipient="  Welzijn  De Brink ")
    [given] = documents.handed_over(mies)
    assert (given.document, given.recipient) == ("everything", "Welzijn De Brink")
    with pytest.raises(Rejected):
        exporting.everything(tmp_path / "lang.zip", ZIP_PASSWORD, recipient="x" * 300)
    assert not (tmp_path / "lang.zip").exists()


def test_a_long_table_can_be_stopped_half_way(
    office: Office, mies: UUID, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Locking waits for what runs: not for all the visits of thousands of people."""
    monkeypatch.setattr(exporting_module, "ASKED_EVERY", 1)
    asked: list[int] = []

    def step(done: int, _all: int) -> bool:
        asked.append(done)
        return asked.count(done) < 3

    with pytest.raises(Stopped):
        office.services.exporting.everything(tmp_path / "weg.zip", ZIP_PASSWORD, step)
    assert asked[-3:] == [asked[-1]] * 3
    assert list(tmp_path.glob("*weg*")) == []


def test_a_formula_in_a_cell_is_defused(office: Office, tmp_path: Path) -> None:
    office.person("=HYPERLINK(1)")
    target = tmp_path / "alles.zip"
    office.services.exporting.everything(target, ZIP_PASSWORD)
    with target.open("rb") as file:
        held = dict(read_zip(file, ZIP_PASSWORD))
    assert "'=HYPERLINK(1)" in held["csv/participants.csv"].decode()


def test_a_weak_password_a_name_in_use_or_a_stop_writes_nothing(office: Office, tmp_path: Path) -> None:
    export = office.services.exporting
    assert codes(lambda: export.everything(tmp_path / "a.zip", "welkom")) == ["password_too_short"]
    with pytest.raises(Stopped):
        export.everything(tmp_path / "a.zip", ZIP_PASSWORD, lambda done, _all: done < 3)
    (tmp_path / "b.zip").write_bytes(b"van mij")
    with pytest.raises(AlreadyExists):
        export.everything(tmp_path / "b.zip", ZIP_PASSWORD)
    with pytest.raises(NotFound):
        export.everything(tmp_path / "weg" / "b.zip", ZIP_PASSWORD)
    assert (tmp_path / "b.zip").read_bytes() == b"van mij"
    assert sorted(path.name for path in tmp_path.glob("*.zip")) == ["b.zip"]


# --- bin and erasing --------------------------------------------------------------------------


def test_erasing_asks_the_code_and_names_the_backups(office: Office, mies: UUID) -> None:
    erasing = office.services.erasing
    made = office.services.backups.make_in()
    offer = erasing.offer(mies)
    assert [one.path for one in offer.backups] == [made]
    assert offer.backups[0].until > office.clock.today()
    assert codes(lambda: erasing.erase(mies, "Z9-99", EraseReason.REQUEST)) == ["code_differs"]
    office.at(office.clock.today(), 15)
    view = erasing.erase(mies, f" {offer.code.lower()} ", EraseReason.REQUEST).value
    assert [one.path for one in view.backups] == [made]
    with pytest.raises(NotFound):
        erasing.offer(mies)
    pdf, name = erasing.certificate(view.erasure.id)
    said = text_of(pdf)
    assert view.erasure.reference in said
    assert "gaat weg na" in said
    for word in ("Mies", offer.code):
        assert word not in said + name
    with pytest.raises(NotFound):
        erasing.certificate(mies_again := UUID(int=9))
    assert mies_again not in {one.id for one in erasing.erasures()}


def test_the_backups_can_go_at_once_when_a_new_one_is_there(office: Office, mies: UUID) -> None:
    erasing = office.services.erasing
    old = office.services.backups.make_in()
    code = erasing.offer(mies).code
    office.at(office.clock.today(), 16)
    view = erasing.erase(mies, code, EraseReason.REQUEST, clear_backups=True).value
    assert view.backups == ()
    assert not old.exists()
    assert office.services.backups.latest() is not None
    assert "Geen reservekopie" in text_of(erasing.certificate(view.erasure.id)[0])


def test_the_second_place_is_named_told_and_cleared_too(office: Office, mies: UUID, tmp_path: Path) -> None:
    erasing, stick = office.services.erasing, tmp_path / "stick"
    stick.mkdir()
    office.services.backups.make_in()
    assert office.services.backups.choose_second(stick, "Stick") is None
    offer = erasing.offer(mies)
    assert {one.path.parent for one in offer.backups} == {office.services.backups.folder(), stick}
    office.at(office.clock.today(), 16)
    view = erasing.erase(mies, offer.code, EraseReason.REQUEST, clear_backups=True).value
    assert view.backups == ()
    [copy] = stick.glob("*.opmaatbackup")
    assert copy.name in {one.name for one in office.services.backups.folder().iterdir()}
    store = office.services.place.store
    for folder in (stick, office.services.backups.folder()):
        told = erased_list.recall([folder], backups.key_file_id(store), store.data_key)
        assert set(told) == {mies}


def test_a_file_that_was_set_aside_is_named_and_cleared_on_request(office: Office, mies: UUID) -> None:
    erasing, path = office.services.erasing, office.services.place.store.path
    strange = path.with_name("Iemand anders (beschadigd 2026-11-24 11.20).opmaat")
    strange.write_bytes(b"niet van ons")
    for mark in ("beschadigd", "teruggezet"):
        aside = free_name(path, mark, office.clock)
        for file in (aside, key_path(aside), leftovers(aside)[0]):
            file.write_bytes(b"x")
    before = free_name(path, "oud", FixedClock(datetime(2020, 1, 1, tzinfo=UTC)))
    before.write_bytes(b"x")
    offer = erasing.offer(mies)
    assert len(offer.aside) == 2
    office.at(office.clock.today(), 16)
    view = erasing.erase(mies, offer.code, EraseReason.REQUEST).value
    assert view.aside == offer.aside
    assert "apart gezet op" in text_of(erasing.certificate(view.erasure.id)[0])
    other = office.person("Jan de Boer")
    assert erasing.offer(other).aside == ()
    for one in view.aside:
        one.remove()
    assert "apart gezet" not in text_of(erasing.certificate(view.erasure.id)[0])
    assert {file.name for file in path.parent.glob("*(*")} == {strange.name, before.name}


def test_a_file_that_was_set_aside_goes_with_the_erasing_when_asked(office: Office, mies: UUID) -> None:
    erasing, path = office.services.erasing, office.services.place.store.path
    aside = free_name(path, "beschadigd", office.clock)
    aside.write_bytes(b"x")
    office.at(office.clock.today(), 16)
    view = erasing.erase(mies, erasing.offer(mies).code, EraseReason.REQUEST, clear_aside=True).value
    assert view.aside == ()
    assert not aside.exists()


def test_whoever_is_in_the_bin_is_listed_and_comes_back_with_everything(office: Office, mies: UUID) -> None:
    office.planned(mies)
    office.services.participants.remove(mies)
    [binned] = office.services.erasing.bin()
    assert (binned.id, binned.name) == (mies, "Mies van Dam")
    office.services.erasing.put_back(mies)
    dossier = office.services.participants.dossier(mies)
    assert (len(dossier.sessions), len(dossier.contacts)) == (8, 1)
    office.services.participants.remove(mies)
    office.services.erasing.erase(mies, binned.code, EraseReason.MISTAKE)
    assert office.services.erasing.bin() == ()


# --- the term ---------------------------------------------------------------------------------


def test_there_is_no_term_until_somebody_chooses_one(office: Office, mies: UUID) -> None:
    retention = office.services.retention
    assert (retention.term().years, retention.term().asked) == (None, False)
    office.at(START + timedelta(days=365 * 40))
    assert retention.due() == ()
    retention.choose(None)
    assert (retention.term().years, retention.term().asked) == (None, True)
    assert codes(lambda: retention.choose(0)) == ["out_of_range"]
    retention.choose(2)
    assert retention.term().years == 2
    # Guidance that still goes on has no term.
    assert retention.due() == ()


def test_a_file_is_due_after_its_end_and_can_be_kept_longer(office: Office, mies: UUID) -> None:
    from desktop.domain.trajectory import StopReason

    retention = office.services.retention
    retention.choose(2)
    office.services.trajectories.stop(office.trajectory(mies).id, StopReason.OWN_WISH)
    end = office.clock.today()
    office.at(end + timedelta(days=729))
    assert retention.due() == ()
    office.at(end + timedelta(days=731))
    [due] = retention.due()
    assert (due.id, due.ended_on, due.proposal.value) == (mies, end, "erase")
    today = office.clock.today()
    assert codes(lambda: retention.keep(mies, today, "")) == ["required", "date_past"]
    retention.keep(mies, today + timedelta(days=100), "Klacht loopt nog.")
    assert retention.due() == ()
    office.at(today + timedelta(days=100))
    assert [one.id for one in retention.due()] == [mies]
    office.services.participants.remove(mies)
    assert [one.proposal.value for one in retention.due()] == ["empty_bin"]


# --- the log ----------------------------------------------------------------------------------


def test_the_log_is_read_by_person_period_and_kind(office: Office, mies: UUID) -> None:
    other = office.person("Jan de Boer")
    office.services.participants.opened(mies)
    office.services.participants.opened(other)
    log = office.services.audit_log
    of_mies = log.lines(AuditQuestion(mies)).lines
    assert {line.name for line in of_mies} == {"Mies van Dam"}
    assert {"opened", "report_fixed", "trajectory_planned"} <= {line.action for line in of_mies}
    seen = log.lines(AuditQuestion(groups=frozenset({AuditGroup.SEEN}))).lines
    assert [line.name for line in seen] == ["Jan de Boer", "Mies van Dam"]
    assert log.lines(AuditQuestion(last=START - timedelta(days=30))).lines == ()
    today = office.clock.today()
    assert {line.at.date() for line in log.lines(AuditQuestion(first=today)).lines} == {today}
    few = log.lines(AuditQuestion(limit=2))
    assert (len(few.lines), few.more, few.fault) == (2, True, None)


def test_a_line_that_was_tampered_with_is_shown(office: Office, mies: UUID) -> None:
    store = office.services.place.store
    with store.raw_connection() as raw:
        raw.execute("DROP TRIGGER audit_no_update")
        raw.execute("UPDATE audit SET action = 'nothing' WHERE position = 3")
    assert office.services.audit_log.lines(AuditQuestion(mies)).fault == 3
    paper = office.services.documents.draft("audit", DocumentChoices(mies))
    assert "regel 3" in text_of(paper.draw())


# --- consent ----------------------------------------------------------------------------------


def test_a_refusal_stands_in_the_way_and_the_reason_is_logged(office: Office, mies: UUID) -> None:
    documents = office.services.documents
    assert documents.refused("progress", [mies]) == ()
    dossier = office.services.participants.dossier(mies)
    refusal = Consent(ConsentPurpose.SUPERVISION, given=False, on=START)
    details = replace(dossier.participant.details, consents=(refusal,))
    office.services.participants.change(mies, dossier.participant.revision, details)
    [refused] = documents.refused("progress", [mies])
    assert refused.consents == (refusal,)
    assert documents.refused("card", [mies]) == ()
    draft = documents.draft("progress", DocumentChoices(mies))
    documents.exported("progress", [draft], Way.SAVE, "Joke", reason=ShareReason.LAW, note="rechtbank")
    lines = office.services.audit_log.lines(AuditQuestion(mies, limit=2)).lines
    assert [line.action for line in lines] == ["shared_despite_law", "exported_progress"]
    documents.exported("progress", [draft], Way.PRINT)
    newest = office.services.audit_log.lines(AuditQuestion(mies, limit=1)).lines[0]
    assert newest.action == "shared_despite_no_reason"
    with office.services.place.store.read() as unit:
        given = unit.disclosures.of_participant(mies)
    assert Sharing("Joke", ShareReason.LAW, "rechtbank") in [one.sharing for one in given]
