"""Harmed files against everything that reads what somebody else made; for tests and ``tests.proof.fuzz``.

Below the key derivation: the parsers themselves. A parser may refuse with an OpmaatError and nothing else.
"""

from __future__ import annotations

import io
import os
import random
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from pathlib import Path
from uuid import UUID
from zipfile import ZipFile

from openpyxl import load_workbook
from PIL import Image

from desktop.domain.errors import OpmaatError
from desktop.exchange.busy import read_busy
from desktop.exchange.sheet_template import write_template
from desktop.exchange.sheets import read_sheets
from desktop.method.instrument_texts import load_instrument_text
from desktop.method.instruments import bundled_instruments
from desktop.method.loader import parse_pack, read_pack_files
from desktop.reports.own_logo import ready_logo
from desktop.services.pack_choice import read_own
from desktop.services.preferences import Preferences, load_preferences, save_preferences
from desktop.services.second_place import SecondPlace, keep_second_place, second_place
from desktop.services.tries import Tries
from desktop.storage import backups, erased_list
from desktop.storage.bundles import read_bundle, unpack_store
from desktop.storage.keys import load_key_file
from desktop.storage.paths import key_path, leftovers, settings_dir
from tests.storage.stores import PASSWORD, new_store

TOKENS = (
    *(b"", b"\x00", b"\xff" * 9, b"-1", b"1e999"),
    *(b"null", b"[" * 3000, b"../../x", b"9" * 400, b"PK\x01\x02"),
)
_KEY = bytes(range(32))
_ID = UUID(int=7)
CALENDAR = b"""BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//NL\r\nBEGIN:VEVENT\r\nUID:1\r
DTSTAMP:20261101T090000Z\r\nDTSTART;TZID=Europe/Amsterdam:20261102T100000\r
DTEND;TZID=Europe/Amsterdam:20261102T110000\r\nRRULE:FREQ=WEEKLY;COUNT=20;BYDAY=MO,TH\r
EXDATE;TZID=Europe/Amsterdam:20261109T100000\r\nSUMMARY:Overleg\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"""
COLUMNS = (
    "Naam;Geboren;Datum;Tijd;Duur\r\nAn Bos;1948;03-09-2026;10:00;60\r\n"
    '"Jansen; Piet";1950;"4 september 2026";9.30;"een uur"\r\n'
).encode("cp1252")

OWN = b"""id = "brink"
version = "1.0"
name = { nl = "De Brink", en = "The Brink" }
drop = ["S5"]
[conditions.R4]
label = { nl = "Woorden.", en = "Words." }
[conditions.S6]
group = "place"
reopens_on = ["place"]
label = { nl = "Bereikbaar", en = "In reach" }
reason = { nl = "Woorden.", en = "Words." }
when_no = { nl = "Woorden.", en = "Words." }
for_participant = { nl = "Woorden.", en = "Words." }
"""
QUESTIONNAIRE = "\n".join(
    (
        'instrument = "who-5"\ninstrument_version = "1.0"\nlanguage = "nl"\nversion = "oefentekst 1"',
        'source = "Verzonnen zinnen voor een toets"\npermission = "Eigen tekst"\n[items]',
        *(f'{number} = "Verzonnen zin {number}"' for number in range(1, 6)),
        "[answers]",
        *(f'{number} = "woord {number}"' for number in range(6)),
    )
).encode()
INSTRUMENTS = bundled_instruments()


def mutated(data: bytes, dice: random.Random) -> bytes:
    """Harm ``data`` in one to four places: flips, cuts, doubles, foreign pieces."""
    found = bytearray(data)
    for _ in range(dice.randint(1, 4)):
        if not found:
            break
        at = dice.randrange(len(found))
        end = min(len(found), at + dice.choice((1, 2, 8, 64, 1000)))
        match dice.randrange(6):
            case 0:
                found[at] ^= 1 << dice.randrange(8)
            case 1:
                del found[at:end]
            case 2:
                found[at:at] = found[at:end]
            case 3:
                found[at:end] = dice.choice(TOKENS)
            case 4:
                found[at:end] = dice.randbytes(end - at)
            case _:
                del found[at:]
    return bytes(found)


class Fuzz:
    """Targets with a sound sample each; ``folder`` is the only place that may be written."""

    def __init__(self, folder: Path, dice: random.Random) -> None:
        self.folder, self.dice = folder, dice
        self.outcomes: Counter[str] = Counter()
        store = new_store(folder / "Opmaat.opmaat")
        self.backup = backups.make_backup(store).read_bytes()
        self.key_file = key_path(store.path).read_bytes()
        store.close()
        self.file = folder / "fuzzed.opmaatbackup"
        self.pack = read_pack_files()
        self.targets: dict[str, Callable[[], object]] = {
            "backup": self._backup,
            "key file": lambda: load_key_file(mutated(self.key_file, dice), self.file),
            "calendar": self._calendar,
            "pack": self._pack,
            "settings": self._settings,
            "erased list": self._erased,
            "sheet": self._sheet,
            "columns": self._columns,
            "own conditions": self._own,
            "questionnaire": self._questionnaire,
            "logo": self._logo,
        }
        self.workbook = filled_in(folder / "blad.xlsx")

    def play(self, count: int) -> None:
        """Harm and read ``count`` times, the targets in turn; any error but a refusal is raised."""
        for number in range(count):
            name = list(self.targets)[number % len(self.targets)]
            try:
                self.targets[name]()
            except OpmaatError:
                self.outcomes[f"{name}: refused"] += 1
            else:
                self.outcomes[f"{name}: read"] += 1

    def end_to_end(self, count: int) -> None:
        """Restore harmed backups with the right password: refused, or the very store comes out."""
        target = self.folder / "terug" / "Terug.opmaat"
        target.parent.mkdir(exist_ok=True)
        for _ in range(count):
            self.file.write_bytes(self._harmed_backup())
            try:
                backups.restore(self.file, target, password=PASSWORD)
            except OpmaatError:
                self.outcomes["end to end: refused"] += 1
                assert not list(target.parent.iterdir())
                continue
            self.outcomes["end to end: whole"] += 1
            for left in (target, key_path(target), *leftovers(target)):
                left.unlink(missing_ok=True)

    def _harmed_backup(self) -> bytes:
        """Half of them near the ends, where names and sizes stand; the store is most of the file."""
        if self.dice.random() < 0.5:
            return mutated(self.backup, self.dice)
        tail = len(self.backup) - 600
        return self.backup[:tail] + mutated(self.backup[tail:], self.dice)

    def _backup(self) -> None:
        self.file.write_bytes(self._harmed_backup())
        read_bundle(self.file)
        out = self.folder / "uitgepakt"
        try:
            unpack_store(self.file, out)
        finally:
            out.unlink(missing_ok=True)

    def _calendar(self) -> None:
        read_busy(mutated(CALENDAR, self.dice), date(2026, 11, 1), date(2026, 12, 31))

    def _pack(self) -> None:
        name = self.dice.choice(sorted(self.pack))
        parse_pack({**self.pack, name: mutated(self.pack[name], self.dice)})

    def _settings(self) -> None:
        store = self.folder / "Opmaat.opmaat"
        save_preferences(Preferences(windows={"main": "AAAA"}))
        keep_second_place(store, SecondPlace(self.folder, "Stick", datetime(2026, 11, 1, tzinfo=UTC)))
        Tries(store).wrong()
        for file in settings_dir().iterdir():
            file.write_bytes(mutated(file.read_bytes(), self.dice))
        load_preferences()
        second_place(store)
        Tries(store).wait()
        Tries(store).right()

    def _sheet(self) -> None:
        """A harmed .xlsx; half of them are a sound zip again with one harmed part in it."""
        path = self.folder / "blad.xlsx"
        path.write_bytes(mutated(self.workbook, self.dice))
        if self.dice.random() < 0.5:
            with ZipFile(io.BytesIO(self.workbook)) as whole, ZipFile(path, "w") as packed:
                harmed = self.dice.choice(whole.namelist())
                for name in whole.namelist():
                    data = whole.read(name)
                    packed.writestr(name, mutated(data, self.dice) if name == harmed else data)
        read_sheets(path)

    def _columns(self) -> None:
        path = self.folder / "blad.csv"
        path.write_bytes(mutated(COLUMNS, self.dice))
        read_sheets(path)

    def _own(self) -> None:
        path = self.folder / "eigen.toml"
        path.write_bytes(mutated(OWN, self.dice))
        read_own(path)

    def _questionnaire(self) -> None:
        path = self.folder / "tekst.toml"
        path.write_bytes(mutated(QUESTIONNAIRE, self.dice))
        load_instrument_text(path, INSTRUMENTS)

    def _logo(self) -> None:
        ready_logo(mutated(self.dice.choice(LOGOS), self.dice))

    def _erased(self) -> None:
        erased_list.remember(self.folder, _ID, _KEY, {UUID(int=n): "2026-11-01" for n in range(3)})
        path = erased_list.list_path(self.folder, _ID)
        path.write_bytes(mutated(path.read_bytes(), self.dice))
        assert erased_list.recall((self.folder,), _ID, _KEY).keys() <= {UUID(int=n) for n in range(3)}
        path.unlink()


def filled_in(path: Path) -> bytes:
    """A workbook as the program gives it away, filled in, with a second sheet and a merged cell."""
    write_template(path, header=("Naam", "Geboren", "Datum"), examples=("An Bos", "1948", "03-09-2026"))
    book = load_workbook(path)
    sheet = book.worksheets[0]
    for row in (
        ("An Bos", 1948, date(2026, 9, 3)),
        ("Cor Dam", "=1900+50", datetime.fromisoformat("2026-09-10T14:30")),
    ):
        sheet.append(row)
    book.create_sheet("Meer").append(("Naam", "Tijd", time(10), 1.5, True))
    sheet.merge_cells("A3:A4")
    book.save(path)
    return path.read_bytes()


def picture(kind: str) -> bytes:
    """A small logo."""
    out = io.BytesIO()
    Image.linear_gradient("L").convert("RGB").save(out, kind)
    return out.getvalue()


LOGOS = (picture("PNG"), picture("JPEG"))


def written_below(folder: Path) -> set[str]:
    """Every name below a folder."""
    return {os.path.relpath(path, folder) for path in folder.rglob("*")}
