"""Words for everything the domain says; one place to import them from.

``terms`` has a phrase for every value, ``agenda`` those of the week planner, ``happenings`` what happened,
``guidance`` the sentences on what to do, ``objections`` what is wrong with what was entered, ``failures``
what went wrong around it, ``actions`` what can be undone.
They are imported on first use: they need the whole domain, and the unlock page has to be painted before
that.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.language.actions import action
    from desktop.language.agenda import (
        absence_kind,
        missed_choice,
        missed_choice_meaning,
        repair_reason,
        slot_reason,
    )
    from desktop.language.failures import error_text, fault_text
    from desktop.language.guidance import (
        condition_task,
        gap_text,
        long_gap_text,
        next_step_action,
        next_step_text,
        soft_text,
        verdict_text,
        warning_advice,
        warning_short,
        warning_text,
    )
    from desktop.language.happenings import happening, timeline_title
    from desktop.language.objections import condition_name, problem_codes, problem_text
    from desktop.language.terms import (
        agenda_kind,
        answer,
        aspect,
        cancelled_by,
        capital,
        change,
        clash,
        comparison,
        condition_group,
        consent_purpose,
        consult_decision,
        contact_size,
        contact_state,
        done,
        fixed,
        goal_score,
        hardness,
        lonely_for,
        moment,
        moved,
        not_filled_in,
        outcome,
        own_wish,
        phase,
        phase_name,
        place,
        review_conclusion,
        session_standing,
        session_state,
        stop_reason,
        trajectory_state,
        visit_mark,
        visit_risk,
        visit_risk_meaning,
        way,
        working_element,
    )

__all__ = [
    "absence_kind",
    "action",
    "agenda_kind",
    "answer",
    "aspect",
    "cancelled_by",
    "capital",
    "change",
    "clash",
    "comparison",
    "condition_group",
    "condition_name",
    "condition_task",
    "consent_purpose",
    "consult_decision",
    "contact_size",
    "contact_state",
    "done",
    "error_text",
    "fault_text",
    "fixed",
    "gap_text",
    "goal_score",
    "happening",
    "hardness",
    "lonely_for",
    "long_gap_text",
    "missed_choice",
    "missed_choice_meaning",
    "moment",
    "moved",
    "next_step_action",
    "next_step_text",
    "not_filled_in",
    "outcome",
    "own_wish",
    "phase",
    "phase_name",
    "place",
    "problem_codes",
    "problem_text",
    "repair_reason",
    "review_conclusion",
    "session_standing",
    "session_state",
    "slot_reason",
    "soft_text",
    "stop_reason",
    "timeline_title",
    "trajectory_state",
    "verdict_text",
    "visit_mark",
    "visit_risk",
    "visit_risk_meaning",
    "warning_advice",
    "warning_short",
    "warning_text",
    "way",
    "working_element",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Find a word in the module that has it."""
        if name in __all__:
            for module in ("terms", "guidance", "objections", "failures", "agenda", "happenings", "actions"):
                found = getattr(import_module(f"desktop.language.{module}"), name, None)
                if found is not None:
                    globals()[name] = found
                    return found
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
