"""Articles that break pages which were not made for them, by file name."""

LONG = "Donau" + "dampfschiff" * 17 + "fahrten"  # one word of 199 letters
TITLE = " ".join(["A very long title about the Channel and those who talk of it"] * 5)[:300]
CELL = "A goal that the government has announced in its letter and explains at some length"
PAIR = "Holm of Norland met Kast of Sudria on 3 May 2024. "  # five marks

ARTICLES = {
    "title-300.txt": f"date 2024-01-02 {TITLE}\n\nBy Staff\n\nHolm met Kast.\n",
    "title-quotes.txt": f'date 2024-01-16 {TITLE}\n\n"We shall see," said Holm.\n\n"We may see," said Holm.\n',
    "word-200.txt": f'date 2024-01-03 The {LONG} Affair\n\nHolm said: "{LONG} is {LONG}." {LONG}\n',
    "no-marks.txt": "date 2024-01-04 Quiet\n\nNothing is named here.\n",
    "no-byline.txt": "date 2024-01-05 Nobody Signs\n\nHolm met Kast.\n",
    "marks-2000.txt": f"date 2024-01-06 Often\n\n{chr(10).join([PAIR * 10, ''] * 40)}",
    "one-paragraph.txt": f"date 2024-01-07 At Length\n\n{PAIR * 60}\n",
    "many-notes.txt": "date 2024-01-09 Many Notes\n\n"
    + "".join(f'"We shall see about {n}," said Holm.\n\n' for n in range(9)),
    "late-notes.txt": "date 2024-01-13 Late Notes\n\n"
    '"We shall see," said Holm. "We must see to it," said Kast. "We will see to that," said Holm.\n\n'
    f'"So it is then," said Holm. {"Nothing happened there. " * 40}\n\n"Well, we shall," said Holm.\n',
    "lists-and-tables.md": "---\ntitle: Lists and Tables\ndate: 2024-01-10\n---\n\n## Holm Speaks\n\n"
    '1. "We shall see," said Holm lately.\n2. Nothing in the first quarter of 2024, nor this weekend.\n\n'
    f"| Country | Share | Change since the year before last | Minister | {CELL} | {CELL} |\n|---|---|---|---|---|---|\n"
    f"| Norland | 4.1 | +2.2 % | Holm | 5 % | {CELL} |\n| Sudria | 3.2 | n/a | Kast | 3 %, because {CELL} | {CELL} |\n\n"
    f"| {' | '.join(n * 9 for n in 'abcdefghijkl')} |\n|{'---|' * 12}\n",
    "verse.md": "---\ntitle: Verse and Rows\ndate: 2024-01-14\n---\n\nHolm sang  \nto Kast:\n\n"
    "- Twice:\n\n  | To | Times |\n  |---|---|\n  | Kast | 2 |\n  | Holm | |\n\n- Once.\n",
    "headings.md": "---\ntitle: Headings 11 to 01\ndate: 2024-11-01\n---\n\n"
    "## Two\n\nText.\n\n### Three\n\n#### Four\n\nText.\n\n##### Five\n\nText.\n\n"
    "| A | B |\n|---|---|\n| 1 | 2 |\n",
    "set-apart.md": "---\ntitle: Set Apart\ndate: 2024-01-15\n---\n\nHolm wrote:\n\n"
    "> We shall see.\n>\n> - It is so.\n>\n> So it is.\n\nThere it ends.\n",
    "code.md": f"---\ntitle: Code\ndate: 2024-01-12\n---\n\nHolm wrote:\n\n```\n{CELL}\n```\n",
    "spellings.txt": "date 2024-01-11 Enough of 'Sovereign' Ferries\n\nHolm and Søren Østergård.\n",
    "rtl.txt": "date 2024-01-08 نشرة عن القناة\n\nقالت الوزيرة Holm إن القناة مفتوحة، ثم سافرت إلى Sudria.\n\n"
    'وقالت: "القناة مفتوحة" للصحفيين.\n',
}
