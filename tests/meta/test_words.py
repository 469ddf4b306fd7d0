"""The project names no folder of one machine and no download host, and gives no verdict."""

import re

from tests.meta.project import place, text_of, tracked_files

FOLDERS = re.compile(r"(?<![\w.$}~])/(?:work|tmp|root)/")
HOSTS = re.compile(r"pypi\.org|pythonhosted\.org|npmjs\.(?:org|com)|deb\.debian\.org|--(?:extra-)?index-url")
VERDICT = re.compile(
    r"\b(?:you are|your practice is|this tool is|is fully|certified) (?:now )?HIPAA[- ]compliant\b",
    re.IGNORECASE,
)
NOT_CHECKED = ("tests/meta/test_words.py",)


def hits(pattern: re.Pattern[str], below: str = "") -> list[str]:
    """Return where the pattern occurs in tracked files whose path starts with *below*."""
    return [
        f"{place(file, number)}: {found.group()}"
        for file in tracked_files()
        if place(file).startswith(below) and place(file) not in NOT_CHECKED
        for number, line in enumerate(text_of(file).splitlines(), 1)
        if (found := pattern.search(line))
    ]


def test_no_file_names_a_folder_of_one_machine():
    assert hits(FOLDERS) == []


def test_no_file_names_a_download_host():
    assert hits(HOSTS) == []


def test_no_screen_or_paper_gives_a_verdict():
    assert hits(VERDICT, "ethicsdesk/") + hits(VERDICT, "resources/content/") == []


def test_such_words_would_be_noticed():
    assert FOLDERS.search('open("/root/x")')
    assert not FOLDERS.search("resources/work/plan.md")
    assert HOSTS.search("--index-url https://example.org")
    assert VERDICT.search("You are now HIPAA-compliant.")
