"""What the unlock page has done on the worker; the heavy imports happen there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.services.backups import Verified
    from desktop.services.office import Services
    from desktop.services.rescue import Rescue, Saved


@dataclass(frozen=True, slots=True)
class Secret:
    """What was typed: ``kind`` is ``password`` or ``recovery_code``."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Opening:
    """Opens, or rescues, the file at ``path``; every method raises an OpmaatError for what keeps it shut."""

    path: Path

    def open(self, secret: Secret) -> Services:
        """Open the file."""
        from desktop.services import office

        if secret.kind == "recovery_code":
            return office.unlock(self.path, recovery_code=secret.text)
        return office.unlock(self.path, password=secret.text)

    def rescue(self) -> Rescue:
        """Look for copies in reach."""
        from desktop.services import rescue

        return rescue.in_reach(self.path)

    def looked_through(self, backup: Path, secret: Secret) -> Verified:
        """Read a backup from end to end and count what it holds."""
        from desktop.services import rescue

        if secret.kind == "recovery_code":
            return rescue.looked_through(self.path, backup, recovery_code=secret.text)
        return rescue.looked_through(self.path, backup, password=secret.text)

    def restored(self, backup: Path, secret: Secret, mark: str) -> Services:
        """Put a backup in the place of the file, which is set aside, and open it."""
        from desktop.services import rescue

        if secret.kind == "recovery_code":
            return rescue.restored_here(self.path, backup, mark=mark, recovery_code=secret.text)
        return rescue.restored_here(self.path, backup, mark=mark, password=secret.text)

    def salvaged(self, backup: Path, secret: Secret, mark: str) -> Saved:
        """Read what can be read of the file, take the rest from a backup, and open the result."""
        from desktop.services import rescue

        if secret.kind == "recovery_code":
            return rescue.salvaged_here(self.path, backup, mark=mark, recovery_code=secret.text)
        return rescue.salvaged_here(self.path, backup, mark=mark, password=secret.text)

    def with_key_copy(self, copy: Path, secret: Secret, mark: str) -> Services:
        """Put a copy of the key file beside the file, and open it."""
        from desktop.services import rescue

        rescue.put_back_key_file(self.path, copy, mark=mark)
        return self.open(secret)


def is_practice(path: Path) -> bool:
    """Tell whether ``path`` is a practice file; reads its key file only."""
    from desktop.services import first_start

    return first_start.is_practice(path)


def practice_password() -> str:
    """Return the password of every practice file."""
    from desktop.services import first_start

    return first_start.practice_password()
