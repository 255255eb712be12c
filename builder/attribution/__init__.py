"""Quotations and who may have said them: paired marks, candidate sources, and their features.

`marks` finds quotation marks and the way each turns, `quotation` pairs them, both without a model;
`syntax` and `mended_parse` read the grammar around them; `sources` finds the mentions that may be
the source, `ties` and `options` describe them, `quoted_words` the words themselves; `reported`
finds speech reported without marks. What of all this becomes an annotation is decided in
`builder.annotate.quotes`.
"""
