"""Two versions of a text."""

from functools import partial

from timing import costs_linear_time

from builder.compose.comparison import changed, compared


def shown(pieces):
    return "".join(f"[{p.text}]" if p.marked else p.text for p in pieces)


def test_words_that_differ_are_marked_in_both():
    """What is the same is not."""
    before, after = compared("It binds the governments.", "It commits the governments.")
    assert shown(before) == "It [binds] the governments."
    assert shown(after) == "It [commits] the governments."


def test_what_is_far_from_a_difference_is_left_out():
    """Eight words stay on each side of it."""
    words = [f"w{n}" for n in range(60)]
    before, after = compared(" ".join(words), " ".join([*words[:30], "new", *words[31:]]))
    assert shown(before).startswith("… w22 ")
    assert shown(before).endswith(" w38 …")
    assert "[w30]" in shown(before)
    assert "[new]" in shown(after)


def test_between_two_differences_there_is_an_ellipsis():
    """If they are far apart."""
    words = [f"w{n}" for n in range(60)]
    _, after = compared(" ".join(words), " ".join(["a", *words[1:-1], "z"]))
    assert shown(after) == ("[a] w1 w2 w3 w4 w5 w6 w7 w8 … w51 w52 w53 w54 w55 w56 w57 w58 [z]")


def test_what_was_added_or_taken_out_is_whole_and_unmarked():
    """There is nothing to compare it with."""
    assert compared("", "A  new\none.") == ((), compared("A new one.", "")[0])
    assert shown(compared("", "A  new\none.")[1]) == "A new one."


def test_words_may_be_put_in():
    """Then nothing is marked in the version before."""
    before, after = compared("the National Archives", "the US National Archives")
    assert shown(before) == "the National Archives"
    assert shown(after) == "the [US] National Archives"


def test_passages_are_paired_with_what_took_their_place():
    """Also where others were added before or taken out."""
    assert list(changed(["a b c d", "e"], ["a b c d", "e"])) == []
    assert list(changed(["a b c d"], ["x", "a b c e"])) == [("", "x"), ("a b c d", "a b c e")]
    assert list(changed(["x", "a b c d"], ["a b c e"])) == [("x", ""), ("a b c d", "a b c e")]
    assert list(changed(["a"], ["b"])) == [("a", "b")]


def test_a_text_written_anew_is_not_compared_pair_by_pair():
    """Too many passages stand beside each other as they come."""

    def anew(passages):
        texts = [
            [f"{side} {n} " * 40 for n in range(count)]
            for side, count in (("a", passages), ("b", passages + 1))
        ]
        return texts, lambda: list(changed(*texts))

    (before, after), run = anew(800)
    pairs = run()
    assert [old for old, _ in pairs if old] == before
    assert [new for _, new in pairs if new] == after
    assert costs_linear_time(lambda passages: anew(passages)[1], 60)


def test_many_passages_that_hardly_changed_are_paired_with_themselves():
    """Though one was put before them all."""
    before = [f"a b c d e {n}" for n in range(60)]
    after = ["x", *(f"a b c d f {n}" for n in range(60))]
    assert list(changed(before, after)) == [("", "x"), *zip(before, after[1:], strict=True)]


def test_time_is_not_quadratic():
    """Two long passages that share hardly a word are not compared word by word."""

    def long(times):
        return partial(compared, "a b " * times, "b c " * times)

    assert costs_linear_time(long, 300)
    before, after = long(50_000)()
    assert before[0].marked
    assert len(shown(after)) < 1000
