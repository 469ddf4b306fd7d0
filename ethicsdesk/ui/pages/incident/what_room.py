"""What happened: the kind, how grave, the days, how it came to light, and the tool."""

from dataclasses import replace

from ethicsdesk.domain.incident_rules import Kind, Severity
from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.records import YesNo
from ethicsdesk.ui.incidents.kind_choice import KindChoice
from ethicsdesk.ui.pages.incident.case import Case, Room, Seen
from ethicsdesk.ui.pages.incident.facts import Facts
from ethicsdesk.ui.pages.incident.links_card import LinksCard
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.disclosure import Disclosure


class WhatRoom(Room):
    """Built from the first reading: its choices come from the content and the register."""

    def __init__(self, case: Case) -> None:
        """Make an empty room."""
        super().__init__(case)
        self.heading = self.tr("What happened")
        self.subtitle = self.tr("Fill in what you know. Everything is kept when you leave a field.")
        self.kind: KindChoice | None = None
        self.links = LinksCard(case)
        self.forms: tuple[Facts, ...] = ()

    def show_seen(self, seen: Seen) -> None:
        """Show the facts."""
        if self.kind is None:
            self._build(seen)
        if self.kind is not None:
            self.kind.select(seen.incident.code)
            self.kind.setEnabled(not seen.is_closed)
        for form in self.forms:
            form.show_seen(seen)
        self.links.show_seen(seen)

    def leave(self) -> None:
        """Keep what is half-typed."""
        for form in self.forms:
            form.leave()

    def _build(self, seen: Seen) -> None:
        days, how = self._days(seen), self._how(seen)
        self.first_focus = days.first()
        self.forms = (days, how, self._grave(seen))
        card = Card()
        self.kind = KindChoice(seen.book)
        self.kind.chosen.connect(lambda code: self.case.keep(lambda one: _with_kind(one, Kind(code))))
        card.add(Disclosure(self.tr("Change what kind of incident it is"), self.kind))
        self.add(*self.forms, self.links, card)

    def _days(self, seen: Seen) -> Facts:
        form = Facts(self.case, self.tr("The days"))
        today = seen.today
        form.day(
            self.tr("When did you find out?"),
            lambda one: one.discovery.known,
            lambda one, day: replace(one, discovery=replace(one.discovery, known=day or one.discovery.known)),
            latest=today,
            help_text=self.tr("Day 0. No later letter or answer starts the clocks anew."),
        )
        form.day(
            self.tr("When did it happen, or begin?"),
            lambda one: one.occurred_from,
            lambda one, day: replace(one, occurred_from=day),
            latest=today,
        )
        form.day(
            self.tr("When did it end, if it went on?"),
            lambda one: one.occurred_to,
            lambda one, day: replace(one, occurred_to=day),
            latest=today,
        )
        form.day(
            self.tr("Could you have known earlier? Since when?"),
            lambda one: one.discovery.should_have_known,
            lambda one, day: replace(one, discovery=replace(one.discovery, should_have_known=day)),
            latest=today,
            help_text=self.tr("If fair care would have shown it earlier, that day counts."),
        )
        form.day(
            self.tr("Did someone who works for you know earlier? Since when?"),
            lambda one: one.discovery.workforce_known,
            lambda one, day: replace(one, discovery=replace(one.discovery, workforce_known=day)),
            latest=today,
            help_text=self.tr("Anyone but the person who did it."),
        )
        self._vendor(form, seen)
        return form

    def _vendor(self, form: Facts, seen: Seen) -> None:
        form.day(
            self.tr("If a vendor found it: on which day did the vendor know?"),
            lambda one: one.discovery.vendor_known,
            lambda one, day: replace(one, discovery=replace(one.discovery, vendor_known=day)),
            latest=seen.today,
        )
        form.yes_no(
            self.tr("Does the vendor act as your agent?"),
            lambda one: one.discovery.vendor_is_agent,
            lambda one, value: replace(one, discovery=replace(one.discovery, vendor_is_agent=value)),
            help_text=self.tr(
                "An agent does what you tell it to, step by step. If you are not sure, the vendor’s day "
                "counts as yours, to be safe."
            ),
        )

    def _how(self, seen: Seen) -> Facts:
        form = Facts(self.case, self.tr("How it came to light"))
        form.line(
            self.tr("Who found it?"),
            lambda one: one.found_by,
            lambda one, text: replace(one, found_by=text),
            help_text=self.tr("A role, such as me, biller, vendor or client. No client names."),
        )
        form.text(
            self.tr("How was it found?"),
            lambda one: one.how_found,
            lambda one, text: replace(one, how_found=text),
        )
        form.choose(
            self.tr("Which tool was it?"),
            [("", self.tr("No tool, or not in the register")), *seen.tools],
            lambda one: one.tool_id,
            lambda one, tool: replace(one, tool_id=tool),
        )
        form.line(
            self.tr("Which version of it, if you know?"),
            lambda one: one.tool_version,
            lambda one, text: replace(one, tool_version=text),
        )
        form.line(
            self.tr("Which feature of it?"),
            lambda one: one.feature,
            lambda one, text: replace(one, feature=text),
        )
        return form

    def _grave(self, seen: Seen) -> Facts:
        form = Facts(self.case, self.tr("How grave it is"))
        form.cards(
            self.tr("How grave does it seem to you?"),
            [Choice(str(one.level), one.title, one.text) for one in seen.book.severities],
            lambda one: str(int(one.severity_put)),
            lambda one, level: replace(one, severity_put=int(Severity(int(level)))),
            help_text=self.tr("The rules may raise it. They never lower it."),
        )
        form.yes_no(
            self.tr("Is or was someone’s safety in question?"),
            lambda one: YesNo.YES if one.safety_in_question else YesNo.NO,
            lambda one, value: replace(one, safety_in_question=value in (YesNo.YES, YesNo.UNSURE)),
            help_text=self.tr("If you are not sure, it counts as yes."),
        )
        return form


def _with_kind(incident: Incident, kind: Kind) -> Incident:
    return replace(incident, code=kind)
