"""Where to look for AI inside things one already owns; no product is named, no fact claimed."""

from ethicsdesk.domain.own_tools import OwnItem
from ethicsdesk.domain.records import CaptureMode, Category
from ethicsdesk.domain.wording import tr_noop

ITEMS: tuple[OwnItem, ...] = (
    OwnItem(
        id="mail",
        title=tr_noop("E-mail"),
        ask=tr_noop("Does your mail program suggest replies, sum up threads, or offer to write for you?"),
        where=(
            tr_noop("Settings, under AI, Smart features or Writing help"),
            tr_noop("A button in the window where you write a message"),
        ),
        name=tr_noop("AI in my e-mail"),
        categories=(Category.ASSISTANT,),
        capture=CaptureMode.TYPED,
    ),
    OwnItem(
        id="phone",
        title=tr_noop("Phone and voice mail"),
        ask=tr_noop("Does your phone line write out voice mails, sum up calls, or answer for you?"),
        where=(
            tr_noop("The phone company's app, under Voice mail or Calls"),
            tr_noop("The invoice: look for an add-on with “AI” or “assistant”"),
        ),
        name=tr_noop("AI in my phone line"),
        categories=(Category.ASSISTANT,),
        capture=CaptureMode.RECORDS,
    ),
    OwnItem(
        id="calendar",
        title=tr_noop("Calendar and booking"),
        ask=tr_noop("Does it suggest times, sort requests, or chat with people who want to book?"),
        where=(
            tr_noop("Settings of the booking page, under Automation"),
            tr_noop("Open your own booking page as a client would see it"),
        ),
        name=tr_noop("AI in my calendar"),
        categories=(Category.SCHEDULING,),
        capture=CaptureMode.NONE,
    ),
    OwnItem(
        id="video",
        title=tr_noop("Video sessions and captions"),
        ask=tr_noop("Are there live captions, transcripts, meeting notes or noise filters that use AI?"),
        where=(
            tr_noop("Settings of the account, under Meetings, Captions or AI"),
            tr_noop("Start a meeting with yourself and look at each button"),
        ),
        name=tr_noop("AI in my video sessions"),
        categories=(Category.TELEHEALTH,),
        capture=CaptureMode.LIVE_TRANSCRIPT,
    ),
    OwnItem(
        id="dictation",
        title=tr_noop("Dictation"),
        ask=tr_noop("Do you speak notes into a computer, a phone or a watch?"),
        where=(
            tr_noop("System settings, under Keyboard or Speech: is it worked on in the cloud?"),
            tr_noop("Any app on your phone that turns speech into text"),
        ),
        name=tr_noop("Dictation"),
        categories=(Category.SCRIBE,),
        capture=CaptureMode.DICTATED,
    ),
    OwnItem(
        id="record",
        title=tr_noop("Health record system"),
        ask=tr_noop("Does it draft notes, sum up charts, or suggest codes or goals?"),
        where=(
            tr_noop("Settings, under AI, Labs, Beta or Add-ons"),
            tr_noop("The company's news of the last twelve months"),
        ),
        name=tr_noop("AI in my record system"),
        categories=(Category.EHR,),
        capture=CaptureMode.TYPED,
    ),
    OwnItem(
        id="billing",
        title=tr_noop("Billing and claims"),
        ask=tr_noop("Does anyone, also a billing service, use AI to code, check or appeal claims?"),
        where=(
            tr_noop("Ask your billing service in one line"),
            tr_noop("Settings, under Claims or Automation"),
        ),
        name=tr_noop("AI in my billing"),
        categories=(Category.BILLING,),
        capture=CaptureMode.NONE,
    ),
    OwnItem(
        id="forms",
        title=tr_noop("Intake forms and questionnaires"),
        ask=tr_noop("Does it score, sort or sum up what new clients write?"),
        where=(
            tr_noop("Settings of the forms, under Scoring or Automation"),
            tr_noop("Fill in your own form once with invented answers"),
        ),
        name=tr_noop("AI in my intake forms"),
        categories=(Category.INTAKE,),
        capture=CaptureMode.TYPED,
    ),
    OwnItem(
        id="website",
        title=tr_noop("Website and directory page"),
        ask=tr_noop("Is there a chat window, or a matching service that picks clients for you?"),
        where=(
            tr_noop("Open your own page on a phone"),
            tr_noop("The settings of your directory profile"),
        ),
        name=tr_noop("AI on my website"),
        categories=(Category.CHATBOT, Category.DIRECTORY),
        capture=CaptureMode.TYPED,
    ),
    OwnItem(
        id="office",
        title=tr_noop("Writing programs and browser"),
        ask=tr_noop("Does your word processor or browser offer to write, or read the page you are on?"),
        where=(
            tr_noop("Settings, under AI, Assistant or Extensions"),
            tr_noop("A sidebar or a small button beside your text"),
        ),
        name=tr_noop("AI in my writing programs"),
        categories=(Category.ASSISTANT,),
        capture=CaptureMode.TYPED,
    ),
    OwnItem(
        id="room",
        title=tr_noop("Devices in the room"),
        ask=tr_noop("Is there a smart speaker, a voice assistant, smart glasses or a camera that listens?"),
        where=(
            tr_noop("Look around the room where you see clients"),
            tr_noop("Voice assistants on your phone, watch and computer"),
        ),
        name=tr_noop("Listening device in my room"),
        categories=(Category.ASSISTANT,),
        capture=CaptureMode.RECORDS,
    ),
    OwnItem(
        id="helpers",
        title=tr_noop("People who work for you"),
        ask=tr_noop("Does an assistant, biller or supervisee use AI on anything about your clients?"),
        where=(tr_noop("Ask each of them. An honest yes is worth thanks."),),
        name=tr_noop("AI used by people who work for me"),
        categories=(Category.ASSISTANT,),
        capture=CaptureMode.TYPED,
    ),
)
"""About ten minutes: less than a minute each."""
