"""The sheets around a contact: sound as PDF, kind in words, nobody named; and the list of known settings."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest

from desktop.domain.contact import Answer, ContactSize, ContactState, Outcome, ReviewConclusion
from desktop.domain.errors import NotFound
from desktop.services.contact import NewContact
from desktop.services.contact_papers import ContactSheet, sheet_file_name
from desktop.services.setting_library import SettingForm
from tests.reports import readback
from tests.services.kit import Office, codes


@pytest.mark.parametrize("kind", ContactSheet)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_sheet_is_sound_and_the_same_each_time(
    office: Office, kind: ContactSheet, language: str
) -> None:
    person = office.relating()
    contact = office.contact(person)
    office.services.contact.answers(contact, [("S1", Answer.YES), ("P1", Answer.NO)])
    papers = office.services.contact.papers
    pdf = papers.sheet(kind, contact, language=language)
    assert readback.faults(pdf) == []
    assert all(readback.font_names(pdf).values())
    assert papers.sheet(kind, contact, language=language) == pdf
    for private in (b"Mies", b"Dam", b"Toos", b"buurthuis"):
        assert private not in readback.every_byte(pdf)
    pages = 2 if kind in (ContactSheet.CHECKLIST, ContactSheet.BLANK) else 1
    assert readback.page_count(pdf) == pages
    assert sheet_file_name(kind, language).startswith("opmaat-")


def test_the_filled_checklist_says_what_stands_in_the_way_and_why_it_may_be_trusted(office: Office) -> None:
    person = office.relating()
    contact = office.contact(person)
    office.answer_all(contact)
    office.services.contact.answer(contact, "P2", Answer.UNKNOWN)
    moved = office.facts(9)
    known = office.services.contact.check(contact).contact.facts
    office.services.contact.change(contact, replace(known, slot=moved.slot))
    text = readback.text_of(office.services.contact.papers.sheet(ContactSheet.CHECKLIST, contact))
    assert "Nog niet: 10 harde voorwaarden open" in text
    assert "Week 2: 3 tekenen. Week 3: 3 tekenen." in text
    assert "Vorige keer: ja. Heropend door: de datum." in text
    assert "Werklijst, niet gevalideerd" in text
    code = office.services.participants.dossier(person).participant.code
    assert code in text
    named = readback.text_of(
        office.services.contact.papers.sheet(ContactSheet.CHECKLIST, contact, named=True)
    )
    assert "Mies van Dam · Soep bij Toos, buurthuis, gastvrouw" in named
    assert code not in named


def test_the_kind_sheets_keep_their_words(office: Office) -> None:
    papers = office.services.contact.papers
    kind = readback.text_of(papers.sheet(ContactSheet.NOT_YOUR_FAULT))
    why = readback.text_of(papers.sheet(ContactSheet.WHY_NOT_YET))
    assert "Het zegt niets over u" in kind
    assert "Op dit blad staat niets over een deelnemer" in why
    for text in (kind, why):
        assert not {"eenzaam", "probleem", "mislukt", "bewezen", "therapie"} & set(text.casefold().split())
    with pytest.raises(ValueError, match="needs a contact"):
        papers.sheet(ContactSheet.CHECKLIST)


# The list of known settings


def test_the_list_grows_with_contacts_and_by_hand_and_undo_takes_it_back(office: Office) -> None:
    person = office.relating()
    library = office.services.contact.library
    office.contact(person)
    form = SettingForm(
        " Kookclub ", "samen koken", "wijkhuis", "kookclub", "koken", "snijden", ContactSize.TWO
    )
    made = library.add(form)
    names = [known.setting.name for known in library.all()]
    assert names == ["Kookclub", "Soep bij Toos"]
    assert made.changes.entries == frozenset({("setting", made.value)})
    library.change(made.value, replace(form, asks="een uur staan"))
    [club, soup] = library.all()
    assert (club.setting.asks, club.setting.size) == ("een uur staan", ContactSize.TWO)
    assert (soup.setting.people, soup.open_contacts) == ("gastvrouw", 1)
    library.remove(made.value)
    assert [known.setting.name for known in library.all()] == ["Soep bij Toos"]
    with pytest.raises(NotFound):
        office.services.contact.new(NewContact(person, made.value, office.facts()))
    office.services.history.undo()
    assert len(library.all()) == 2
    bad = SettingForm("", " ", place="x" * 121)
    assert codes(lambda: library.add(bad)) == ["required", "required", "too_long"]


def test_a_setting_that_waits_for_its_review_stays_on_the_list(office: Office) -> None:
    person = office.relating()
    contact = office.planned(person, 0)
    setting = office.services.contact.check(contact).contact.facts.setting_id
    office.services.contact.look_back(contact, Outcome.NOT_POSITIVE)
    library = office.services.contact.library
    assert codes(lambda: library.remove(setting)) == ["setting_blocked"]
    office.at(office.clock.today(), 17)
    office.services.contact.review(person, setting, ReviewConclusion.OTHER_SETTING, "")
    library.remove(setting)
    office.services.contact.review(person, setting, ReviewConclusion.ADAPT_SETTING, "")
    assert library.all() == ()
    assert office.services.contact.check(contact).state is ContactState.LOOKED_BACK


def test_what_others_found_there_is_a_signal_in_the_next_check(office: Office) -> None:
    first, other = office.relating(), office.person("Bep de Wit")
    office.weeks(other, office.clock.today() + timedelta(days=1), time(15))
    contact = office.planned(first, 0)
    setting = office.services.contact.check(contact).contact.facts.setting_id
    office.services.contact.look_back(contact, Outcome.MIXED)
    mine = office.services.contact.check(office.contact(other, 4, setting=setting))
    assert mine.signals is not None
    assert (mine.signals.count(Outcome.MIXED), mine.setting_blocked) == (1, False)
    assert office.services.contact.check(contact).signals is None
    office.at(office.clock.today() + timedelta(days=30))
    [known] = office.services.contact.library.all()
    assert (known.signals.people, known.signals.stayed_away) == (1, 1)


def test_the_next_rung_is_proposed_from_what_was_stored(office: Office) -> None:
    person = office.relating()
    for days in (0, 1):
        contact = office.planned(person, days)
        office.at(office.clock.today() + timedelta(days=days), 15)
        office.services.contact.look_back(contact, Outcome.POSITIVE)
    advice = office.services.contact.library.ladders()[person]
    assert (advice.rung, advice.good, advice.needed) == (ContactSize.TWO, 0, 3)
    assert office.services.contact.check(contact).ladder == advice
