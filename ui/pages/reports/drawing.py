"""The progress report as a document. Everything here runs on the paper worker."""

from __future__ import annotations

from uuid import UUID

from desktop.domain.progress import ProgressReport
from ui.papers.document import Document, make_document


def make_progress(participant: UUID, report: ProgressReport, language: str) -> Document:
    """Draw the progress report."""
    from desktop.reports.progress import progress_file_name, progress_pdf

    pdf = progress_pdf(report, language)
    return make_document(pdf, progress_file_name(report, language), participant)
