"""What is found in a new article, in lines."""

from builder.edges.commands.calls import project_in
from builder.edges.commands.first_look import first_look


def lines(folder, article, text):
    return list(first_look(project_in(folder.root, None), article(text, id="new")))


def test_who_and_what_is_found_is_counted(suggesting, article):
    """And what waits for review, with the command that shows it."""
    text = "NATO met Carla Quill in Tokyo on 3 May 2025 under Article 5. NATO left."
    assert lines(suggesting, article, text) == [
        "1 paragraph, 15 words",
        "named: NATO (2), Tokyo (1)",
        "quoted: nobody",
        "terms: article-5 (1)",
        "dates: 2025-05-03 (1)",
        "to review: 1 new name (glossator review --article new)",
    ]


def test_nothing_found_is_said_too(folder, article):
    """An article need not name anybody."""
    assert lines(folder, article, "All was quiet.") == [
        "1 paragraph, 3 words",
        "named: nobody whom the register knows",
        "quoted: nobody",
    ]


def test_markup_in_a_text_is_said(folder, article):
    """Before it is published as it stands."""
    assert "'&amp;' is HTML" in lines(folder, article, "Bread &amp; butter.")[-1]


def test_what_an_editor_should_look_at_is_said(folder, article):
    """Such as a day that the calendar does not have."""
    assert (
        "no date in the calendar" in lines(folder, article, "On 30 February 2024 all was odd.")[-1]
    )
