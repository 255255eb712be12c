"""Progress is for people."""

import sys

from builder.edges.progress import counted, shown


def test_nothing_is_shown_where_nobody_watches(capsys):
    """Logs and pipes stay clean, and every step is handed on."""
    assert list(shown("reading")([1, 2, 3])) == [1, 2, 3]
    assert capsys.readouterr() == ("", "")


def test_a_bar_is_shown_on_a_terminal(capsys, monkeypatch):
    """On standard error, where it disturbs no output."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    assert list(shown("reading")([1, 2, 3])) == [1, 2, 3]
    assert capsys.readouterr().out == ""


def test_a_count_shows_its_bar_only_once_it_takes_long(capsys, monkeypatch):
    """What is done at once needs none."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    assert list(counted("annotating", iter("abc"), 3)) == ["a", "b", "c"]
    assert capsys.readouterr() == ("", "")
    moments = iter([0.0, 0.5, 2.0])
    monkeypatch.setattr("builder.edges.progress.monotonic", lambda: next(moments))
    assert list(counted("annotating", iter("abc"), 3)) == ["a", "b", "c"]
    shown = capsys.readouterr()
    assert shown.out == ""
