"""Gold and answers, read from files."""

from tools.json_rows import rows_in


def test_only_a_line_feed_ends_a_row(tmp_path):
    """A text may hold a line separator as it is; a last line without an end is one, too."""
    one, other = tmp_path / "one.jsonl", tmp_path / "other.jsonl"
    one.write_text('{"text": "a\u2028b\u0085c"}\n\n', encoding="utf-8")
    other.write_text('{"text": "d"}\n{"text": "e"}', encoding="utf-8")
    assert [row["text"] for row in rows_in(one, other)] == ["a\u2028b\u0085c", "d", "e"]
