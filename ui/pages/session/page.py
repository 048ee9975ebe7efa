"""The session form: two minutes of typing after a visit, nothing lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.errors import OpmaatError, Rejected
from desktop.domain.sessions import Report, SessionState, validate_report
from desktop.language import translate, words
from desktop.services.sessions import SessionForm
from ui.desk import Desk, Destination
from ui.dialogs.concern import ConcernDialog
from ui.page import Page
from ui.pages.session.acts import VisitActs
from ui.pages.session.body import FormBody
from ui.pages.session.foot import SessionFoot
from ui.pages.session.head import HELD, MOVED, SessionHead
from ui.pages.session.keeper import Keeper
from ui.pages.session.marks import Marks
from ui.pages.session.prompts import Prompts
from ui.pages.session.standing import standing_words, why_not_held, why_not_ready
from ui.pages.session.story import Story
from ui.widgets.bars import MessageBar
from ui.widgets.dialogs import Question

if TYPE_CHECKING:
    from desktop.services.office import Services
    from desktop.services.workplace import Done

SAVE_AFTER_MS = 1500
"""What was typed is in the store at most this long after, in milliseconds."""


class SessionPage(Page):
    """The report of one visit. It saves while someone types; "Klaar" fixes it."""

    reads = ("participant", "trajectory", "session", "contact")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.form: SessionForm | None = None
        self.keeper: Keeper | None = None
        self.amending = False
        self._concern = ""
        self._dirty = False
        self._saving = 0
        self.head = SessionHead()
        self.story, self.marks, self.prompts = Story(), Marks(desk.pack), Prompts(desk.pack)
        self.marks.exercises.comes_after = self.story.handout
        self.body = FormBody(self.story, self.marks, self.prompts)
        self.foot = SessionFoot()
        self.state_bar = MessageBar("info", "", "", "…")
        self.trouble_bar = MessageBar("error", "", "", dismissible=True)
        self.acts = VisitActs(desk, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        bars = QVBoxLayout()
        bars.setContentsMargins(24, 0, 24, 0)
        bars.setSpacing(4)
        for bar in (self.trouble_bar, self.state_bar):
            bar.hide()
            bars.addWidget(bar)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addLayout(bars)
        whole.addWidget(self.body, 1)
        whole.addWidget(self.foot)

    def _connect(self) -> None:
        self.head.back.connect(self.desk.back)
        self.head.state_chosen.connect(self._choose_state)
        self.head.prompts.setVisible(False)
        self.head.prompts.toggled.connect(self.body.show_prompts)
        self.body.folded.connect(self.head.prompts.setVisible)
        self.story.changed.connect(self._touched)
        self.marks.changed.connect(self._touched)
        self.state_bar.acted.connect(self._act_on_state)
        self.foot.concern_asked.connect(self._ask_concern)
        self.foot.later.connect(self.desk.back)
        self.foot.ready.connect(self.finish)
        self.acts.refused.connect(self._say_trouble)
        self._timer.timeout.connect(self.save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.foot.ready_button.click)

    # --- read --------------------------------------------------------------------------------

    def arrive(self, destination: Destination) -> None:
        """Open the form of the session in the destination's target."""
        if destination.target is None:
            return
        if self.keeper is None or self.keeper.session_id != destination.target:
            self.keeper = Keeper(destination.target)
            self.form = None
            self._dirty = False
            self.head.prompts.setChecked(False)
            self.foot.show_kept(None)
            self.body.area.verticalScrollBar().setValue(0)
        self.amending = False
        self.trouble_bar.hide()
        self._stale = False
        self.refresh()

    def refresh(self) -> None:
        """Read the form again; what was typed since stays."""
        keeper = self.keeper
        if keeper is not None:
            self.desk.ask(self, keeper.read, lambda form: self._show_read(keeper, form))

    def _show_read(self, keeper: Keeper, form: SessionForm) -> None:
        if keeper is self.keeper:
            self.show_form(form)

    def first_focus(self) -> QWidget | None:
        """What went well comes first (M8)."""
        return self.story.went_well.editor

    def show_form(self, form: SessionForm) -> None:
        """Show a session; fields that were typed in since keep their text."""
        self.form = form
        session, previous = form.session, form.previous
        self.head.show_form(form)
        self.story.show_form(form)
        self.prompts.show_agreement(previous.report.agreement if previous else "")
        if not self._dirty and not self._saving:
            self.story.show_report(session.report)
            self.marks.show_report(session, session.report, previous)
            self._concern = session.report.concern
        self._show_standing(form)

    def _show_standing(self, form: SessionForm) -> None:
        session = form.session
        fixed = session.fixed_at is not None
        read_only = fixed and not self.amending
        self.story.set_read_only(read_only)
        self.marks.set_read_only(read_only)
        self.foot.show_concern(bool(self._concern))
        self.foot.set_blocked("" if fixed else why_not_ready(form, self.desk.pack))
        self.foot.set_ready_shown(not read_only)
        lead, text, action = standing_words(form.session, amending=self.amending)
        self.state_bar.set_message(lead, text, action)
        self.state_bar.setVisible(bool(lead))

    # --- write -------------------------------------------------------------------------------

    def report(self) -> Report:
        """What stands in the form now."""
        return self.marks.fill(self.story.fill(Report(concern=self._concern)))

    def _touched(self) -> None:
        self._dirty = True
        # A version of a fixed report is made once, at the end, and not at every pause.
        if not self.amending and not self._timer.isActive():
            self._timer.start()

    def is_valid(self) -> bool:
        """Whether the form can be saved; what is wrong stands beside its field."""
        problems = validate_report(self.report(), self.desk.pack)
        self.story.show_problems(problems)
        return not problems

    def save(self) -> None:
        """Put what was typed into the store."""
        self._timer.stop()
        keeper = self.keeper
        if not self._dirty or keeper is None or not self.is_valid():
            return
        report = self.report()
        self._dirty = False
        self._saving += 1
        # A fixed report takes no drafts: leaving it makes the addition a version of its own.
        write: Callable[[Services, Report], Done[Any]] = keeper.fix if self.amending else keeper.keep
        self.desk.do(
            self, lambda services: write(services, report), lambda _done: self._saved(keeper), self._not_saved
        )

    def _saved(self, keeper: Keeper) -> None:
        self._saving -= 1
        if keeper is self.keeper:
            self.foot.show_kept(keeper.kept_at)

    def _not_saved(self, error: OpmaatError) -> None:
        self._saving -= 1
        self._dirty = True
        self._say_trouble(error)

    def may_leave(self) -> bool:
        """Everything typed is saved on leaving; a text that is too long has to be mended first."""
        self._timer.stop()
        if self._dirty and not self.is_valid():
            wrong = next(note for note in self.story.notes.values() if note.error)
            wrong.editor.setFocus()
            return False
        self.save()
        return True

    def _say_trouble(self, error: OpmaatError) -> None:
        if isinstance(error, Rejected):
            self.story.show_problems(error.problems)
            text = " ".join(words.problem_text(problem, self.desk.pack) for problem in error.problems)
        else:
            text = words.error_text(error)
        self.trouble_bar.set_message(translate("SessionPage", "Not saved."), text)
        self.trouble_bar.show()

    # --- done --------------------------------------------------------------------------------

    def finish(self) -> None:
        """Ask, then fix the report: that cannot be undone."""
        form = self.form
        if form is None or not self.is_valid():
            return
        number = form.session.number
        if self.amending:
            title = translate("SessionPage", "Fix the addition?")
            body = translate("SessionPage", "It comes beside the report of week {number}, with its date.")
        else:
            title = translate("SessionPage", "Fix the report?")
            body = translate(
                "SessionPage",
                "The visit is marked as held, and the report of week {number} is fixed with its date. "
                "You can add to it later; what stands here now is kept.",
            )
        question = Question(
            self,
            title,
            body.format(number=number),
            translate("SessionPage", "Fix it"),
            translate("SessionPage", "Not yet"),
        )
        question.decided.connect(self._decided)
        question.open()

    def _decided(self, yes: bool) -> None:
        keeper, form = self.keeper, self.form
        if not yes or keeper is None or form is None:
            return
        report = self.report()
        self._timer.stop()
        self._dirty = False
        self._saving += 1
        self.desk.do(
            self,
            lambda services: keeper.fix(services, report),
            lambda _none: self._fixed(),
            self._not_saved,
            said=translate("SessionPage", "Report of week {number} fixed.").format(
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
        reason = why_not_held(form, self.desk.pack)
        if reason:
            self.trouble_bar.set_message(translate("SessionPage", "Not held yet."), reason)
            self.trouble_bar.show()
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

    def _ask_concern(self) -> None:
        dialog = ConcernDialog(self.desk.pack, self._concern, self)
        dialog.kept.connect(self._keep_concern)
        dialog.open()

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
