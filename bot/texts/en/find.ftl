### Looking for something in one’s own words.

find-name = searching your evidence
find-why = It looks through your own words only, and forgives typing slips.

find-words =
    What shall I look for?
    A word or two, such as “presentation” or “said no”.

find-end = Looking for <b>{ $words }</b>.
offer-find = Search
