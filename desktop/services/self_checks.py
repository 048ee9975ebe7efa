"""What ``opmaat self-test`` tries: the real services on stores of its own, in a folder of its own (P5-P7)."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from importlib.resources import files
from pathlib import Path

from desktop.domain.clock import FixedClock
from desktop.domain.errors import NewerVersion
from desktop.language import speaking, translate
from desktop.services import office
from desktop.services.office import Services
from desktop.services.practice import PASSWORD, play_practice
from desktop.services.practice_stage import practice_now

FONTS = ("SourceSans3-Regular.ttf", "SourceSerif4-SemiBold.ttf")
INSTRUMENTS = ("djg-6", "djg-11", "who-5", "ucla-3")


class CheckFailed(Exception):  # noqa: N818 - it is what came out, not what went wrong
    """A check found something that is not as it should be; the message is for whoever builds."""


@dataclass(slots=True)
class Trial:
    """Where the checks work. ``folder`` is empty at first; ``day`` is the day of the practice caseload."""

    folder: Path
    day: date
    made: dict[str, Services] = field(default_factory=dict)

    @property
    def store(self) -> Path:
        """The practice file that the first checks make."""
        return self.folder / "oefenen.opmaat"

    def services(self) -> Services:
        """The practice file, open."""
        return self.made["practice"]

    def close(self) -> None:
        """Close what is open, so that others can open it."""
        for services in self.made.values():
            services.close()
        self.made.clear()


Check = tuple[str, Callable[[Trial], str]]
"""What is tried, in the user's language, and what tries it; gives what was counted, raises otherwise."""


def store_checks() -> Iterator[Check]:
    """The checks of the program's own files and of the store, in the order in which they build on another."""
    from desktop.storage.released import released_versions

    yield translate("SelfTest", "files of the program"), own_files
    yield translate("SelfTest", "a practice file is made, checked and opened"), practice
    yield translate("SelfTest", "a backup is made and put back"), backup
    yield translate("SelfTest", "a sheet is written and read in"), sheets
    for version in released_versions():
        name = translate("SelfTest", "a file of version {number} is brought up to date, row by row")
        yield name.format(number=version), partial(upgrade, version)
    yield translate("SelfTest", "a newer file is refused and left as it was"), newer


def own_files(_trial: Trial) -> str:
    """Pack, instruments, words, fonts and migrations are inside, and can be read."""
    from desktop.method.instruments import load_instrument
    from desktop.storage import migrations

    pack, resources = office.bundled_pack(), files("resources")
    instruments = [load_instrument(name) for name in INSTRUMENTS]
    for font in FONTS:
        need(bool(resources.joinpath("fonts", font).read_bytes()), font)
    with speaking("nl"):
        need(translate("SelfTest", "files of the program") != "files of the program", "nl")
    steps = Path(migrations.__file__).parent / "versions"
    need(len(list(steps.glob("v0*.py"))) == migrations.HEAD, "migrations")
    return f"{pack.id} {pack.version}, {len(instruments)}, v{migrations.HEAD}"


def practice(trial: Trial) -> str:
    """The practice caseload is played, closed, found sound, and opened with its password."""
    play_practice(trial.store, trial.day).close()
    found = office.check(trial.store, password=PASSWORD)
    need(found.sound, str(found))
    clock = FixedClock(practice_now(trial.day))
    trial.made["practice"] = office.unlock(trial.store, password=PASSWORD, clock=clock)
    return str(len(trial.services().participants.overview()))


def backup(trial: Trial) -> str:
    """A verified backup is made and opens as a file of its own, with the same people."""
    folder = trial.folder / "kopie"
    folder.mkdir()
    made = trial.services().backups.make_in(folder)
    back = trial.folder / "terug.opmaat"
    office.restore(made, back, password=PASSWORD)
    again = office.unlock(back, password=PASSWORD)
    try:
        codes = {row.code for row in again.participants.overview()}
    finally:
        again.close()
    need(codes == {row.code for row in trial.services().participants.overview()}, "codes")
    return f"{made.stat().st_size // 1024} kB"


def sheets(trial: Trial) -> str:
    """The template to fill in is written; a list with its words is understood."""
    from desktop.services.importing import read_file, template_header, write_template

    template = trial.folder / "leeg.xlsx"
    write_template(template)
    need(template.read_bytes().startswith(b"PK"), template.name)
    filled = trial.folder / "lijst.csv"
    filled.write_text(";".join(template_header()) + "\nAn Bos\n", "utf-8")
    [table] = read_file(filled, cancelled=lambda: False, progress=lambda _done, _total: None)
    columns = trial.services().importing.columns(table)
    need(len(columns) == len(template_header()), "columns")
    need(len(trial.services().importing.preview(table, columns).people) == 1, "people")
    return str(len(columns))


def upgrade(version: int, trial: Trial) -> str:
    """A store as that version left it is opened by this one: every row and the log are what they were."""
    from desktop.storage.released import lost_rows, make_released, read_released

    path = trial.folder / f"v{version}.opmaat"
    kept = read_released(version)
    make_released(path, kept, PASSWORD)
    services = office.unlock(path, password=PASSWORD)
    try:
        lost = lost_rows(services.place.store, kept)
        need(not lost, ", ".join(lost))
        people = len(services.participants.overview())
    finally:
        services.close()
    need(people == len(kept.rows["participants"]), "participants")
    return str(sum(len(rows) for rows in kept.rows.values()))


def newer(trial: Trial) -> str:
    """A store of a later schema is refused with its own error, and no byte of it changes."""
    from desktop.storage.released import make_newer

    path = trial.folder / "nieuwer.opmaat"
    make_newer(path, PASSWORD)
    before = digest(path)
    try:
        office.unlock(path, password=PASSWORD).close()
    except NewerVersion:
        need(digest(path) == before, "changed")
        return "NewerVersion"
    raise CheckFailed(path.name)


def need(holds: bool, said: str) -> None:
    """Raise ``CheckFailed`` with what was looked at when it does not hold."""
    if not holds:
        raise CheckFailed(said)


def digest(path: Path) -> str:
    """The bytes of a file in short."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
