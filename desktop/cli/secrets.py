"""Passwords: from a file or a prompt, never from the command line."""

from __future__ import annotations

import sys
from argparse import Namespace
from dataclasses import dataclass
from getpass import getpass
from pathlib import Path

from desktop.domain.errors import NoPermission, NotFound, UsageError
from desktop.language import translate


@dataclass(frozen=True, slots=True)
class Secret:
    """A password or a recovery code; exactly one of the two."""

    password: str | None = None
    recovery_code: str | None = None


def secret_of(found: Namespace) -> Secret:
    """Read the secret as the options say; without a terminal and a file: usage error (exit 2)."""
    if found.recovery_code_file is not None:
        return Secret(recovery_code=read_secret(found.recovery_code_file))
    if found.password_file is not None:
        return Secret(password=read_secret(found.password_file))
    if not sys.stdin.isatty():
        raise UsageError(reason="no_password")
    try:
        return Secret(password=getpass(translate("CommandLine", "Password: ")))
    except EOFError as error:
        raise UsageError(reason="no_password") from error


def zip_password(found: Namespace) -> str:
    """Read the password for a zip from its file, or ask it; without a terminal: usage error (exit 2)."""
    if found.zip_password_file is not None:
        return read_secret(found.zip_password_file)
    if not sys.stdin.isatty():
        raise UsageError(reason="no_password")
    try:
        return getpass(translate("CommandLine", "Password for the zip: "))
    except EOFError as error:
        raise UsageError(reason="no_password") from error


def read_secret(path: Path) -> str:
    """The text of a password file; one trailing newline does not belong to it."""
    try:
        text = path.read_text("utf-8-sig")  # some editors put a mark before the first letter
    except FileNotFoundError as error:
        raise NotFound(path=str(path)) from error
    except UnicodeDecodeError as error:
        raise UsageError(reason="password_not_utf8") from error
    except OSError as error:
        raise NoPermission(path=str(path)) from error
    return text.removesuffix("\n")  # read_text turned every line end into this one
