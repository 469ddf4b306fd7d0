"""What a screen reader finds, read over AT-SPI by the system's Python; tells it as JSON.

It knows nothing of the program but what the desktop's accessibility service says, and acts only through it
and the keyboard.
"""

import contextlib
import json
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

SECONDS = 60
WALK = (
    ("shift+Tab", "Start my own practice"),
    ("shift+Tab", "Lock now"),
    ("shift+Tab", "Help"),
    ("shift+Tab", "Settings"),
    ("Tab", "Help"),
)
STATES = (Atspi.StateType.SHOWING, Atspi.StateType.VISIBLE)


def wait(what, find):
    """Return what *find* returns as soon as it is something; windows come and go while one looks."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        try:
            if found := find():
                return found
        except GLib.Error:
            pass  # it went away while being looked at
        Atspi.get_desktop(0).clear_cache()
        time.sleep(0.05)
    raise TimeoutError(what)


def below(node, *, deep=True):
    """Yield everything in sight below a node, in reading order."""
    for number in range(node.get_child_count()):
        child = node.get_child_at_index(number)
        if child is None:
            continue
        child.clear_cache()
        states = child.get_state_set()
        if all(states.contains(state) for state in STATES) or child.get_role() == Atspi.Role.LIST_ITEM:
            yield child
            yield from below(child) if deep else ()


def find(root, name, role=None):
    nodes = below(root) if root is not None else ()
    return next((n for n in nodes if n.get_name() == name and role in {None, n.get_role_name()}), None)


def program():
    desktop = Atspi.get_desktop(0)
    apps = (desktop.get_child_at_index(number) for number in range(desktop.get_child_count()))
    return next((app for app in apps if app is not None and app.get_name() == "EthicsDesk"), None)


def window():
    """Return the one in front: a dialog comes after the window it belongs to."""
    app = program()
    shown = below(app, deep=False) if app is not None else ()
    return next(reversed(list(shown)), None)


def focused():
    """Return what has the focus; the present row of a list says so of itself even while the list has not."""
    for node in below(window()):
        is_row = node.get_role() == Atspi.Role.LIST_ITEM
        if node.get_state_set().contains(Atspi.StateType.FOCUSED) and not is_row:
            return node
    return None


def told(node):
    return {"name": node.get_name(), "role": node.get_role_name(), "description": node.get_description()}


def act(node):
    """Do the first thing the node can do, which for a button is to press it."""
    names = [
        Atspi.Action.get_action_name(node, number).lower()
        for number in range(Atspi.Action.get_n_actions(node))
    ]
    with contextlib.suppress(GLib.Error):  # a dialog that opens keeps the answer back until it is closed
        Atspi.Action.do_action(node, names.index("press") if "press" in names else 0)
    return names


def press(key):
    subprocess.run(["xdotool", "key", key], check=True)


def go(key, name):
    """Press a key once; return what has the focus then, by its name."""
    press(key)
    return told(wait(f"the focus on {name}", lambda: (now := focused()) and now.get_name() == name and now))


def main():
    wait("the window", window)
    seen = {"window": told(window())}
    start = wait("the sample button", lambda: find(window(), "Try with a sample practice"))
    seen["start"] = {**told(start), "actions": act(start)}
    dialog = wait("the question", lambda: find(window(), "Open the sample"))
    seen["dialog"] = {**told(window()), "button": told(dialog)}
    act(dialog)
    places = wait("the places", lambda: find(window(), "Places"))
    items = [places.get_child_at_index(number) for number in range(places.get_child_count())]
    seen["places"] = [told(item) for item in items]
    heading = wait("the first page", lambda: find(window(), "Needs you now", "heading"))
    seen["heading"] = told(heading)
    wait("the focus", lambda: (now := focused()) and now.get_name() == "Make the binder")
    seen["walked"] = [go(*step) for step in WALK]
    act(wait("the vault's button", lambda: find(window(), "Vault")))
    seen["page"] = told(wait("the page of the vault", lambda: find(window(), "Vault", "heading")))
    json.dump(seen, sys.stdout, indent=1)


if __name__ == "__main__":
    main()
