"""The bias check: the month's counts, and over twelve months what they can and cannot say."""

from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.bias import Comparison, Count, Shown
from ethicsdesk.domain.records import Paper
from ethicsdesk.services import bias_report
from ethicsdesk.services.bias_checks import BiasCheck
from ethicsdesk.services.bias_words import CHANCE, LIMITS, NO_CHANCE, parts
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.interview.guarded_area import Guard
from ethicsdesk.ui.oversight import words
from ethicsdesk.ui.pages.oversight.bias_look import LookCard, ProbeCard
from ethicsdesk.ui.pages.oversight.count_card import CountCard
from ethicsdesk.ui.pages.oversight.face import Face
from ethicsdesk.ui.pages.oversight.reading import Seen
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import Text, TextRole, help_text, muted
from ethicsdesk.ui.workbench import Workbench

translate = words.translate


class BiasFace(Face):
    """Counts first; a share only from 20 cases on; never a verdict."""

    def __init__(self, workbench: Workbench, guard: Guard) -> None:
        """Make an empty check."""
        super().__init__(workbench, guard)
        self.title = self.tr("Bias check")
        self.subtitle = self.tr("To notice patterns, not to prove them. Counts only, never who.")
        self.counts = CountCard(workbench)
        self.counts.counted.connect(self._keep_counts)
        self.flag = Banner(tone=Tone.CAUTION)
        self.report = Card(self.tr("The last twelve months"))
        self._lines: list[QWidget] = []
        self.print = Button(self.tr("Make the &report for others"), icon="printer")
        self.print.clicked.connect(lambda: self.keep(bias_report.issue, self._on_issued))
        self.look = LookCard(self)
        self.probe = ProbeCard(self)
        self.series += [self.counts.half, self.look.half, self.probe.half]
        self.add(self.flag, self.counts, self.report, self.look, self.probe)

    @property
    def first(self) -> QWidget:
        """Return the choice of what is counted."""
        return self.counts.measure

    def show_seen(self, seen: Seen, about: str) -> None:  # noqa: ARG002 - one check for all tools
        """Show the counts and the report."""
        self.counts.show_seen(seen)
        if seen.bias is None:
            return
        self._show_flags(seen.bias)
        for old in self._lines:
            self.report.column.removeWidget(old)
            old.hide()
            if old is not self.print:
                old.deleteLater()
        self._lines = [*self._tables(seen.bias), *_limits(seen.bias)]
        note = self.tr("On the paper, small counts are left out, so that nobody can be found in them.")
        self._lines += [self.print, help_text(note)] if seen.counts else []
        for widget in self._lines:
            if widget is self.print:
                self.report.add_start(widget)
            else:
                self.report.add(widget)
            widget.show()
        self.look.show_seen(seen)
        self.probe.show_seen(seen)

    def _show_flags(self, found: BiasCheck) -> None:
        flags = found.report.flags
        self.flag.setVisible(bool(flags))
        if flags:
            said = " ".join(_flag_words(flag) for flag in flags)
            how = self.tr("It may still be chance. Read up to five cases of each group one by one, below.")
            self.flag.say(f"{said} {how}", title=self.tr("Look closer"), tone=Tone.CAUTION)

    def _tables(self, found: BiasCheck) -> list[QWidget]:
        lines: list[QWidget] = []
        for outcome, counts in bias_report.outcomes(found):
            measure, trait = parts(outcome)
            head = self.tr("{what}, by {trait}").format(
                what=words.measure(measure), trait=words.trait(trait).lower()
            )
            lines.append(Text(head, role=TextRole.H3))
            lines += [Text(_count_words(count)) for count in counts]
            if (measure, trait) in found.watched:
                lines.append(muted(self.tr("The gap pointed the same way for six quarters: keep watching.")))
        if not lines:
            lines.append(muted(self.tr("Nothing is counted for two groups yet. Begin with one line above.")))
        return lines

    def _keep_counts(self, use_case: object) -> None:
        if callable(use_case):
            self.settle_one(self.counts.half, use_case, self._kept)

    def _kept(self, _: object) -> None:
        self.say(self.tr("The counts of the month are kept."), tone=Tone.GOOD)

    def _on_issued(self, paper: Paper) -> None:
        self.workbench.go(Target(area=Area.PAPERS, id=paper.id))


def _count_words(count: Count) -> str:
    group = words.band(count.group)
    if count.shown is Shown.TOO_FEW:
        return translate("oversight", "{group}: too few to say. Read the cases one by one.").format(
            group=group
        )
    said = {
        Shown.COUNTS: translate("oversight", "{group}: {events} of {cases}. Too few to say more."),
        Shown.SHARE: translate(
            "oversight", "{group}: {events} of {cases}, {percent}%. The true share may lie {span}."
        ),
    }
    return said[count.shown].format(
        group=group,
        events=count.events,
        cases=count.cases,
        percent=round(100 * count.events / count.cases),
        span=words.span(count.interval),
    )


def _flag_words(flag: Comparison) -> str:
    measure, _ = parts(flag.outcome)
    return translate("oversight", "{what}: {one} and {other} are {points} points apart.").format(
        what=words.measure(measure),
        one=words.band(flag.one.group),
        other=words.band(flag.other.group),
        points=abs(round(100 * flag.gap)),
    )


def _limits(found: BiasCheck) -> list[QWidget]:
    if found.power is None:
        power = translate("messages", NO_CHANCE)
    else:
        percent = min(99, max(1, round(100 * found.power)))
        power = translate("messages", CHANCE).format(percent=percent)
    return [muted(power), muted(translate("messages", LIMITS))]
