"""What the log says, one phrase per action code (P12)."""

from __future__ import annotations

from desktop.domain.privacy import ShareReason
from desktop.language import actions, privacy_words, translate


def deed(action: str) -> str:
    """What was done; an unknown code (of a later program) stays a code."""
    if action.startswith("undo:"):
        return translate("AuditWords", "undone: {deed}").format(deed=deed(action.removeprefix("undo:")))
    if action.startswith("exported_"):
        name = privacy_words.document(action.removeprefix("exported_"))
        return translate("AuditWords", "printed or saved: {document}").format(document=name)
    if action.startswith("shared_despite_"):
        code = action.removeprefix("shared_despite_")
        if code not in set(ShareReason):
            return translate("AuditWords", "shared although consent was refused; no reason given")
        return translate("AuditWords", "shared although consent was refused: {reason}").format(
            reason=privacy_words.share_reason(ShareReason(code))
        )
    return actions.known_action(action) or action.replace("_", " ")
