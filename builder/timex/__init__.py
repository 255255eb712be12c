"""Calendar arithmetic: what a date expression means and a day go in, a TIMEX3 value comes out.

A *value* (`values`) is TIMEX3's (ISO-TimeML): `2025-04-08`, `2024-10`, `2024-W12`, its weekend
`2024-W12-WE`, `2024-Q3`, `2026-SP` (also `SU`, `FA`, `WI`), `2024`, `199` (a decade), `18`
(the 19th century), or `PAST_REF`, `PRESENT_REF`, `FUTURE_REF` for what must not become a day. A
winter is named after the year in which it begins.

An *expression* (`expressions`) is a meaning without its anchor, one of

    2024-10             a value as it stands, real or not (`2024-02-30`)
    2024-EASTER-2       what is on another day each year (see below), of that year
    XXXX-10<            what comes round again (`recurring`) and which of them: a month
                        (`XXXX-10`), a day of the year (`XXXX-04-08`), of the years beside this
                        one in which it is a Tuesday (`XXXX-04-08-WXX-2`), or of any month
                        (`XXXX-XX-08`), a quarter (`XXXX-Q3`), season (`XXXX-SU`), the fourth
                        Thursday of November (`XXXX-11-W4-4`), days after Easter
                        (`XXXX-EASTER-2`), a day of the week (`XXXX-WXX-2`, a Tuesday) or its
                        end (`XXXX-WE`), then
                        `<` the latest that has begun, `<<` the latest that is over,
                        `>` the next not yet over, `>>` the next not yet begun,
                        `=` the one of this year or week, `~` the nearest,
                        `+` a weekday of next week, if it may not be the one still ahead in this;
                        the weekend of next week; the next season, if it is not at hand,
                        `<~` the latest that has begun, unless it is far off and the next is near,
                        `<!` the latest that has begun, be it far off, unless the next is at hand;
                        of weekdays the second such with `<2`, `<<2`, `>2`, `>>2`
    year-1              a period counted from the one we are in: `day`, `week`, `month`, `quarter`,
                        `year`, `decade`
    year-1/10           a part of it: month, day, quarter, season; of a week or month its day
                        (`week-1/2`, `month+1/05`)
    year-1@             counted from the date last spoken of instead of the article's own
    year-1@~            in a comparison: the quarter or month last spoken of, a year before; or
                        counted from the article's own day if none was spoken of
    1988-Q@             of the quarter last spoken of, the one of that year
    week:XXXX-10-13<    the week of that day, or that begins on it; the week that ends on it
                        (`weekto:`), its weekend (`weekend:`), the year of that day or month
                        (`year:`)
"""
