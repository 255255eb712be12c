"""Whom "he", "the senator" or "the agency" means: from a mention to somebody the article names.

`cast` holds who is named where, how prominently (`prominence`), and who speaks. `antecedents`
chooses for a pronoun, by the table of `antecedent_weights`; `descriptions` asks those who know one
kind of noun each: `titles`, `seats`, `office_holders`, `bodies`, `compatriots`, `appositions`, and
`in_full` of what the words alone do not say. `unnamed` keeps a source without a name as such. Where
two fit, nobody is chosen. `builder.resolve.speakers` asks here for every statement.
"""
