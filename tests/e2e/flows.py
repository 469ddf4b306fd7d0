"""In which order the three pages one works on most are read: what Tab stops at after the navigation."""

FLOWS = {
    "interview-choice": (
        "Start my own practice",
        "Finish later",
        "Never",
        "Does not apply …",
        "How do you know?",
        "Add a note",
        "Ask the company about this",
        "Words explained",
        "Back",
        "All questions",
        "Continue",
    ),
    "paper-ready": (
        "Start my own practice",
        "Zoom out",
        "Zoom in",
        "Fit width",
        "Page 1 of 3",
        "Large print",
        "Language of this paper",
        "Add a paragraph",
        "Line you may word yourself: Thank you for reading this. We can talk abo…",
        "All papers",
        "Issue again",
        "Open the issued one",
    ),
    "binder": (
        "Start my own practice",
        "The year",
        "Share pack",
        "Seals",
        "Year",
        "As of",
        "Choose from a calendar",
        "Confirm your recovery code. May be lost",
        "Make the page for whoever closes your practice",
        "Make the binder",
    ),
}
LAST_OF_NAVIGATION = "Lock now"
