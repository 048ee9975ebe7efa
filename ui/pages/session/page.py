"""The session form: two minutes of typing after a visit, nothing lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.drafts import DraftKind, report_content, report_from
from desktop.domain.errors import OpmaatError, Rejected
from desktop.domain.pack import MethodPack
from desktop.domain.sessions import Report, SessionState, validate_report
from desktop.language import translate, words
from desktop.services.drafts import Subject
from desktop.services.sessions import SessionForm
from ui.desk import Desk, Destination
from ui.drafting import Drafting
from ui.page import Page
from ui.pages.session.acts import VisitActs
from ui.pages.session.bars import FormBars
from ui.pages.session.body import FormBody
from ui.pages.session.finishing import FixQuestion
from ui.pages.session.foot import SessionFoot
from ui.pages.session.head import HELD, MOVED, SessionHead
from ui.pages.session.hints import HINT_AFTER_MS, Hints
from ui.pages.session.keeper import Keeper
from ui.pages.session.keys import listen
from ui.pages.session.marks import Marks
from ui.pages.session.parts_of_form import FormParts
from ui.pages.session.prompts import Prompts
from ui.pages.session.standing import why_not_held, why_not_ready
from ui.pages.session.story import Story
from ui.pages.session.versions import Versions
from ui.soon import Soon

if TYPE_CHECKING:
    from desktop.services.office import Services
    from desktop.services.workplace import Done


class SessionPage(Page):
    """The report of one visit. A draft goes to the store while someone types; "Klaar" fixes the report."""

    reads = ("participant", "trajectory", "session", "contact", "draft")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.form: SessionForm | None = None
        self.keeper: Keeper | None = None
        self.amending = False
        self._concern = ""
        self._dirty = False
        self._saving = 0
        self._wanted = ""
        self.head = SessionHead()
        self.pack = desk.pack
        self.story, self.marks, self.prompts = Story(), Marks(self.pack), Prompts(self.pack)
        self.versions = Versions()
        self.marks.exercises.comes_after = self.story.handout
        self.body = FormBody(self.story, self.marks, self.prompts, self.versions)
        self.foot = SessionFoot()
        self.bars = FormBars()
        self.acts = VisitActs(desk, self)
        self.drafting = Drafting(self, desk, lambda: report_content(self.report()))
        self.hints = Hints(self.story.notes, self.pack)
        self._look = Soon(self, self.hints.look, HINT_AFTER_MS)
        self.parts = FormParts(self.story, self.marks, self.foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (self.head, self.bars):
            whole.addWidget(part)
        whole.addWidget(self.body, 1)
        whole.addWidget(self.foot)
        self._connect()

    def _connect(self) -> None:
        self.head.back.connect(self.desk.back)
        self.head.state_chosen.connect(self._choose_state)
        self.head.more.table_wanted.connect(self._to_table)
        self.head.more.card_wanted.connect(self._fill_card)
        self.head.more.sheet_wanted.connect(self._print_sheet)
        self.head.more.handout_wanted.connect(self._print_handout)
        self.head.prompts.setVisible(False)
        self.head.prompts.toggled.connect(self.body.show_prompts)
        self.body.folded.connect(self.head.prompts.setVisible)
        self.story.changed.connect(self._touched)
        self.marks.changed.connect(self._touched)
        self.story.went_through.connect(lambda: self.parts.go(1))
        self.marks.went_through.connect(lambda: self.parts.go(1))
        self.bars.state.acted.connect(self._act_on_state)
        self.bars.draft.acted.connect(self._compare)
        self.foot.concern_asked.connect(self._ask_concern)
        self.foot.note_asked.connect(self._write_note)
        self.foot.later.connect(self.desk.back)
        self.foot.ready.connect(self.finish)
        self.acts.refused.connect(self._say_trouble)
        self.acts.concern_kept.connect(self._keep_concern)
        self.acts.old_kept.connect(self._begin_anew)
        self.drafting.kept.connect(self._draft_kept)
        self.drafting.failed.connect(self._say_trouble)
        listen(self)

    # --- read --------------------------------------------------------------------------------

    def arrive(self, destination: Destination) -> None:
        """Open the form of the session in the destination's target; ``detail`` may be ``concern``."""
        if destination.target is None:
            return
        if self.keeper is None or self.keeper.session_id != destination.target:
            self.keeper = Keeper(destination.target)
            self.form = None
            self._dirty = False
            self.drafting.begin(None)
            self.hints.forget()
            self.head.prompts.setChecked(False)
            self.foot.show_kept(None)
            self.body.area.verticalScrollBar().setValue(0)
        self.amending = False
        self._wanted = destination.detail
        self.bars.trouble.hide()
        self._stale = False
        self.refresh()

    def refresh(self) -> None:
        """Read the form again; what was typed since stays."""
        keeper = self.keeper
        if keeper is not None:
            self.desk.ask(self, keeper.read, lambda form: self._show_read(keeper, form))

    def _show_read(self, keeper: Keeper, form: SessionForm) -> None:
        if keeper is not self.keeper:
            return
        self.show_form(form)
        wanted, self._wanted = self._wanted, ""
        if wanted == "concern":
            self._ask_concern()

    def first_focus(self) -> QWidget | None:
        """What went well comes first (M8)."""
        return self.story.went_well.editor

    def for_table(self) -> Destination | None:
        """Whose report is open, with this visit."""
        form = self.form
        return None if form is None else Destination("table", form.participant.id, str(form.session.id))

    def offers(self) -> Sequence[tuple[str, Callable[[], object]]]:
        """The menu of the visit, without the table: that is known to the palette on every page."""
        if self.form is None:
            return ()
        acts = self.head.more.menu_.actions()[1:]
        return [(act.text().removesuffix("…"), act.trigger) for act in acts if act.isVisible()]

    def _to_table(self) -> None:
        found = self.for_table()
        if found is not None:
            self.desk.go(found.page, found.target, found.detail)

    def _fill_card(self) -> None:
        if self.form is not None:
            self.acts.fill_card(self.form)

    def _print_sheet(self) -> None:
        if self.form is not None:
            self.acts.print_sheet(self.form)

    def _print_handout(self) -> None:
        if self.form is not None:
            self.acts.print_handout(self.form)

    def show_form(self, form: SessionForm) -> None:
        """Show a session; fields that were typed in since keep their text."""
        self.form = form
        self._take_pack(form.pack)
        session, previous = form.session, form.previous
        self.head.show_form(form)
        self.story.show_form(form)
        self.versions.show_versions(form.versions, form.pack)
        self.prompts.show_agreement(previous.report.agreement if previous else "")
        if not self._dirty and not self._saving:
            self.drafting.begin(Subject(DraftKind.REPORT, session.id, form.participant.id, session.revision))
            self._show_report(form, report_from(form.draft.content) if form.draft else session.report)
            if form.draft is not None:
                # An unfinished text goes on where it stopped; leaving the form makes it the report.
                self._dirty = True
                self.amending = session.fixed_at is not None
                self.story.go_on_typing()
            self.bars.show_draft(form.draft)
        self._show_standing(form)

    def _take_pack(self, pack: MethodPack) -> None:
        """Turn to the pack that the trajectory was started with; mostly it is the one already shown."""
        if pack != self.pack:
            self.pack = pack
            for part in (self.marks, self.prompts, self.hints):
                part.take_pack(pack)

    def _show_report(self, form: SessionForm, report: Report) -> None:
        self.story.show_report(report)
        self.marks.show_report(form.session, report, form.previous)
        self._concern = report.concern
        self.hints.look()

    def _show_standing(self, form: SessionForm) -> None:
        session = form.session
        fixed = session.fixed_at is not None
        read_only = fixed and not self.amending
        self.story.set_read_only(read_only)
        self.marks.set_read_only(read_only)
        self.foot.show_concern(bool(self._concern))
        self.foot.set_blocked("" if fixed else why_not_ready(form))
        self.foot.set_ready_shown(not read_only)
        self.bars.show_standing(form, amending=self.amending)

    # --- write -------------------------------------------------------------------------------

    def report(self) -> Report:
        """What stands in the form now."""
        return self.marks.fill(self.story.fill(Report(concern=self._concern)))

    def _touched(self) -> None:
        self._dirty = True
        self.drafting.touched()
        self._look.touched()

    def _draft_kept(self, moment: datetime) -> None:
        self.foot.show_kept(moment)
        self.is_valid()

    def is_valid(self) -> bool:
        """Whether the form can be saved; what is wrong stands beside its field."""
        problems = validate_report(self.report(), self.pack)
        self.story.show_problems(problems)
        return not problems

    def save(self) -> None:
        """Make what was typed the report of the visit; its draft goes with the same write."""
        keeper = self.keeper
        if not self._dirty or keeper is None:
            return
        if not self.is_valid():
            self.drafting.flush()
            return
        self.drafting.rest()
        report = self.report()
        self._dirty = False
        self._saving += 1
        # To a fixed report leaving makes the addition a version of its own.
        write: Callable[[Services, Report], Done[Any]] = keeper.fix if self.amending else keeper.keep
        self.desk.do(
            self, lambda services: write(services, report), lambda _done: self._saved(), self._not_saved
        )

    def _saved(self) -> None:
        self._saving -= 1
        self.bars.show_draft(None)
        self.foot.show_kept(None)

    def _not_saved(self, error: OpmaatError) -> None:
        self._saving -= 1
        self._dirty = True
        self.drafting.touched()
        self._say_trouble(error)

    def may_leave(self) -> bool:
        """Everything typed is saved on leaving; a text that is too long has to be mended first."""
        if self._dirty and not self.is_valid():
            wrong = next(note for note in self.story.notes.values() if note.error)
            wrong.editor.setFocus()
            return False
        self.save()
        return True

    def may_lock(self) -> bool:
        """Locking waits for nothing: what was typed stays a draft, and is offered after unlocking."""
        self.drafting.flush()
        return True

    def _say_trouble(self, error: OpmaatError) -> None:
        if isinstance(error, Rejected):
            self.story.show_problems(error.problems)
            text = " ".join(words.problem_text(problem, self.pack) for problem in error.problems)
        else:
            text = words.error_text(error)
        self.bars.say_trouble(translate("SessionPage", "Not saved."), text)

    def _compare(self) -> None:
        if self.form is not None and self.form.draft is not None:
            self.drafting.flush()
            self.acts.compare(self.form.draft)

    def _begin_anew(self) -> None:
        """The record stays as it was; what was typed lies in the bin."""
        self.drafting.rest()
        self._dirty = self.amending = False
        self.refresh()

    # --- done --------------------------------------------------------------------------------

    def finish(self) -> None:
        """Ask, then fix the report: that cannot be undone."""
        form = self.form
        if form is None or not self.is_valid():
            return
        question = FixQuestion(self, form.session.number, amending=self.amending)
        question.decided.connect(self._decided)
        question.open()

    def _decided(self, yes: bool) -> None:
        keeper, form = self.keeper, self.form
        if not yes or keeper is None or form is None:
            return
        report = self.report()
        self.drafting.rest()
        self._dirty = False
        self._saving += 1
        self.desk.do(
            self,
            lambda services: keeper.fix(services, report),
            lambda _none: self._fixed(),
            self._not_saved,
            said=translate("SessionPage", "Report of week {number} is final.").format(
                number=form.session.number
            ),
            undoable=False,
        )

    def _fixed(self) -> None:
        self._saving -= 1
        self.amending = False
        self.desk.back()

    # --- state -------------------------------------------------------------------------------

    def _choose_state(self, chosen: str) -> None:
        form, keeper = self.form, self.keeper
        if form is None or keeper is None:
            return
        self.save()
        if chosen == HELD:
            self._hold(form, keeper)
        elif chosen == MOVED:
            self.acts.move(form)
        else:
            self.acts.cancel(form)
        # The choice shows what is true; what was chosen becomes true when it is done.
        self.head.show_state(form.session)

    def _hold(self, form: SessionForm, keeper: Keeper) -> None:
        reason = why_not_held(form)
        if reason:
            self.bars.say_trouble(translate("SessionPage", "Not held yet."), reason)
        else:
            self.acts.hold(form, keeper, self.report())

    def _act_on_state(self) -> None:
        form = self.form
        if form is None:
            return
        if form.session.state is SessionState.CANCELLED:
            self.acts.put_back(form)
            return
        self.amending = True
        self._show_standing(form)
        self.story.went_well.editor.setFocus()

    def _write_note(self) -> None:
        if self.form is not None:
            self.acts.write_note(self.form)

    def _ask_concern(self) -> None:
        if self.form is not None:
            self.acts.ask_concern(self.form, self._concern)

    def _keep_concern(self, text: str) -> None:
        """A concern does not wait for a pause in typing (M12)."""
        if text == self._concern:
            return
        self._concern = text
        self.foot.show_concern(bool(text))
        self._dirty = True
        if self.form is not None and self.form.session.fixed_at is not None:
            self.amending = True
        self.save()
