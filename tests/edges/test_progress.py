"""Progress is for people."""

import sys

from builder.edges.progress import shown


def test_nothing_is_shown_where_nobody_watches(capsys):
    """Logs and pipes stay clean, and every step is handed on."""
    assert list(shown("reading")([1, 2, 3])) == [1, 2, 3]
    assert capsys.readouterr() == ("", "")


def test_a_bar_is_shown_on_a_terminal(capsys, monkeypatch):
    """On standard error, where it disturbs no output."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    assert list(shown("reading")([1, 2, 3])) == [1, 2, 3]
    assert capsys.readouterr().out == ""
