"""Makes what an interview shows for its step: the view, and the panel beside it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.outcomes import badge_here
from ethicsdesk.domain.profiles import SaidInPublic, said_about
from ethicsdesk.domain.questionnaire import Gate, Question
from ethicsdesk.domain.records import Answer, AnswerState
from ethicsdesk.ui.interview.claims_card import ClaimsCard
from ethicsdesk.ui.interview.flow import NOTES_STOP, Flow
from ethicsdesk.ui.interview.glossary import terms_in
from ethicsdesk.ui.interview.guarded_area import Guard
from ethicsdesk.ui.interview.other_views import EndView, GateView, NotesStopView
from ethicsdesk.ui.interview.question_view import QuestionView
from ethicsdesk.ui.interview.why_panel import WhyPanel

ONE_SITTING = 20
"""So many questions need no count of their own for each section."""

translate = QCoreApplication.translate


def view_for(flow: Flow, guard: Guard) -> QWidget:
    """Return the view of the step the flow stands at."""
    gate, question = flow.gate(), flow.question()
    if gate is not None:
        return GateView(gate, flow.gate_values(gate))
    if question is not None:
        return _question_view(flow, question, guard)
    if flow.here == NOTES_STOP:
        return NotesStopView()
    return EndView(flow.open_questions, total=len(flow.questions), paper=flow.opening.paper_title)


def panel_for(flow: Flow, *, public: bool = False) -> WhyPanel | None:
    """Return the panel beside the view, or None; it leads to what was said in *public* where there is any."""
    gate, question = flow.gate(), flow.question()
    if gate is not None:
        return _gate_panel(flow, gate, public=public)
    return _question_panel(flow, question, public=public) if question is not None else None


def claims_for(flow: Flow) -> ClaimsCard | None:
    """Return what has been said publicly about this step, or None where nothing is known."""
    gate, question, profile = flow.gate(), flow.question(), flow.opening.profile
    asked = gate or question
    if asked is None or profile is None:
        return None
    said = said_about(profile, asked.id)
    captures = profile.captures if gate is not None and gate.field == "capture" else ()
    if said is None and captures:
        said = SaidInPublic(claims=(), maker_silent=False, seen_on=profile.seen_on)
    return ClaimsCard(said, offers_basis=gate is None, captures=captures) if said is not None else None


def _question_view(flow: Flow, question: Question, guard: Guard) -> QuestionView:
    assessment = flow.opening.opened.assessment
    blank = Answer(
        id=f"{assessment.id}/{question.id}",
        assessment_id=assessment.id,
        question_id=question.id,
        state=AnswerState.UNKNOWN,
        answered_on=flow.opening.today,
    )
    view = QuestionView(question, section=_section_words(flow, question), guard=guard, opening_day=blank)
    view.explain(terms_in(question.text, flow.opening.glossary))
    view.basis.offer(flow.opening.documents)
    view.show_answer(flow.sheet.answers.get(question.id), draft=flow.drafts.get(question.id, ""))
    return view


def _section_words(flow: Flow, question: Question) -> str:
    """Return the section of a question, and in a long assessment how far one is in it."""
    titles = {section.id: section.title for section in flow.sheet.questionnaire.sections}
    title = titles.get(question.section, "")
    if len(flow.questions) <= ONE_SITTING:
        return title
    for name, far, _ in flow.sections():
        if name == title and far.asked > 1:
            words = translate("QuestionView", "{section} · {answered} of {asked} answered")
            return words.format(section=title, answered=far.answered, asked=far.asked)
    return title


def _gate_panel(flow: Flow, gate: Gate, *, public: bool) -> WhyPanel:
    panel = WhyPanel(gate.why)
    if public:
        panel.add_public()
    panel.add_rule(gate.badge, gate.sources, flow.opening.sources)
    panel.add_terms(terms_in(f"{gate.text} {gate.why}", flow.opening.glossary))
    return panel


def _question_panel(flow: Flow, question: Question, *, public: bool) -> WhyPanel:
    panel = WhyPanel(question.why)
    if public:
        panel.add_public()
    badge = badge_here(question, flow.sheet.situation)
    panel.add_rule(badge, question.sources, flow.opening.sources)
    panel.add_note(translate("WhyPanel", "What to ask for"), question.evidence)
    panel.add_note(translate("WhyPanel", "What counts as a red flag"), question.red_flag)
    panel.add_terms(terms_in(question.text, flow.opening.glossary))
    panel.end_with_live_line()
    return panel
