"""Names in a text: which words are one, of what kind, and how sure that is.

`words` are what the models see, with what `lists` tell of a `bare` name; `borders` and `kinds`
decide by the tables of `weights`, together in `tagger`. `suggestions` mends what they say:
`trimming`, `surroundings` and `initials` know single names, `fixed_forms` (`clubs`, `craft`, `laws`
and others) what a form alone tells, `passed_over` what the models missed. `known` finds the names
of the register. `genders` and `first_names` tell who is a she. What of all this becomes a mention
is decided in `builder.annotate.names`.
"""
