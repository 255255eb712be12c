"""Which names and words go into the lists."""

import json


def test_a_name_counts_that_three_languages_share(tool):
    """However their lists are built, in letters that our texts have."""
    make = tool("make_name_lists")
    assert make.shared_names("first_name") == {"Bram", "Vera"}
    assert make.shared_names("last_name") == {"Quill"}


def test_a_common_word_is_small_in_five_articles(tool, tmp_path):
    """Not five times in one, nor with a capital."""
    texts = ["The yard is small, small, small."] * 4 + ["A yard. Small."]
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join(json.dumps({"text": text}) for text in texts), "utf-8")
    assert tool("make_name_lists").common_words([path]) == {"yard"}


def test_a_list_can_be_read_again(tool):
    """By what stands at the foot of the module, though the lines end within it."""
    make = tool("make_name_lists")
    names = {f"Name {number}-{number}" for number in range(100)}
    module = {}
    exec(make.HEAD + make.literal("NAMES", names) + make.FOOT, module)
    assert module["listed"](module["NAMES"].replace("\n", " ")) == sorted(names)
