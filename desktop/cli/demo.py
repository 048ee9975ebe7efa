"""``opmaat demo``: a practice caseload, its reports and pictures of the window."""

from __future__ import annotations

import os
import subprocess
import sys
from argparse import Namespace
from datetime import date
from pathlib import Path

from desktop.domain.clock import SYSTEM_CLOCK
from desktop.language import translate
from desktop.services.office import Services
from desktop.services.practice import PASSWORD, clear_practice, play_practice
from desktop.services.reporting import ProgressChoices
from desktop.services.saving import save_document
from desktop.storage import durable


def demo(found: Namespace) -> int:
    """Write the practice store, the progress PDFs and the pictures; say what and where."""
    day = found.date or SYSTEM_CLOCK.today()
    out: Path = found.out
    make_folder(out)
    store = out / "oefenen.opmaat"
    clear_earlier(store)
    services = play_practice(store, day)
    try:
        reports = write_reports(services, out, found.lang)
    finally:
        services.close()
    pictures = take_pictures(store, out / "pictures", day, found.lang)
    tell(store, reports, pictures or 0)
    if pictures is None:
        sentence = translate("CommandLine", "There are no new pictures: the window did not come up here.")
        print(sentence, file=sys.stderr)
        return 1
    return 0


def make_folder(folder: Path) -> None:
    """Make a folder; what the system says against it is an error of its own."""
    with durable.translate_os_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)


def clear_earlier(store: Path) -> None:
    """Take away what an earlier demo left here: the practice file and the reports of its people.

    Raises ``AlreadyExists`` when it is no practice file, ``InUse`` when it is open.
    """
    was_there = store.exists()
    clear_practice(store)
    if was_there:
        for report in (store.parent / "reports").glob("opmaat-*.pdf"):
            report.unlink()


def write_reports(services: Services, out: Path, language: str) -> int:
    """A progress PDF of everyone who has a trajectory; gives how many."""
    from desktop.reports.progress import progress_file_name, progress_pdf

    folder = out / "reports"
    make_folder(folder)
    with_trajectory = [row for row in services.participants.overview() if row.state is not None]
    for row in with_trajectory:
        view = services.reporting.progress(row.id, ProgressChoices())
        save_document(folder / progress_file_name(view, language), progress_pdf(view, language))
    return len(with_trajectory)


def take_pictures(store: Path, folder: Path, day: date, language: str) -> int | None:
    """Let the real window paint its pages offscreen, in a process of its own.

    Gives how many there are; ``None`` when the window did not come up here.
    """
    make_folder(folder)
    secret = store.with_suffix(".password")
    secret.write_text(PASSWORD, "utf-8")
    try:
        done = subprocess.run(  # noqa: S603 - our own program with our own paths
            [
                *own_command(),
                f"--store={store}",
                f"--pictures={folder}",
                f"--password-file={secret}",
                f"--date={day.isoformat()}",
            ],
            check=False,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "OPMAAT_LANGUAGE": language},
        )
    finally:
        secret.unlink()
    return None if done.returncode else len(list(folder.glob("*.png")))


def own_command() -> list[str]:
    """The start of a command that runs this very program: built, or from its source."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desktop"]


def tell(store: Path, reports: int, pictures: int) -> None:
    """Say what was written and with which password it opens."""
    print(translate("CommandLine", "Written to {folder}:").format(folder=store.parent))
    print(f"  {store.name}")
    print(translate("CommandLine", "  reports: {count} progress reports").format(count=reports))
    print(translate("CommandLine", "  pictures: {count} pictures of the window").format(count=pictures))
    print(translate("CommandLine", "password: {password}").format(password=PASSWORD))
