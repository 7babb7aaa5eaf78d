### Audience: page
### The rules for using the portal, short and plain. An agency may add a text of its own at the end.

# Context: title of the page and its tab; the same words as in the footer
terms-of-use-title = Terms of use
# Context: first sentence under the title
terms-of-use-lead = These are the rules for this site, in plain words.
# Context: second line; the agency’s full name stands after it
terms-of-use-run-by = This site is run by:

# Context: heading
terms-of-use-accept-title = When these rules apply
# Context: text under that heading
terms-of-use-accept-public = Everybody may read the public pages.
# Context: second text
terms-of-use-accept-account = When you open or use an account, you agree to these rules.
# Context: third text; a link to the contact page stands after it
terms-of-use-accept-refuse = You do not have to use this site. You can call, write, or visit us instead.

# Context: heading
terms-of-use-account-title = Your account is yours alone
# Context: text under that heading
terms-of-use-account-true = Tell the truth about who you are.
# Context: second text
terms-of-use-account-secret = Keep your password to yourself, and do not let others sign in as you.
# Context: third text; the help line stands after it
terms-of-use-account-lost = Does somebody else use your account? Call us at once:

# Context: heading
terms-of-use-not-title = What is not allowed
# Context: entry of a list
terms-of-use-not-other = to use this site in another person’s name
# Context: entry of that list
terms-of-use-not-look = to look at a case that is not yours, or to try to
# Context: entry of that list
terms-of-use-not-harm = to use what you see here to threaten, find, or harm somebody
# Context: entry of that list
terms-of-use-not-break = to disturb this site, or to try to get around its locks
# Context: entry of that list
terms-of-use-not-copy = to use a program to read account pages, or to copy data in bulk
# Context: after that list
terms-of-use-not-then = If somebody breaks these rules, we may close the account. We may report a crime.

# Context: heading
terms-of-use-shows-title = What this site shows
# Context: text under that heading
terms-of-use-shows-order = What you see here is not a court order, and no legal advice. Only your order says what is owed.
# Context: second text
terms-of-use-shows-day = Our records come in once a night. Each page of your account says how new they are.
# Context: third text
terms-of-use-shows-mistakes = We work hard to get things right. If you see a mistake, tell us.
# Context: fourth text
terms-of-use-shows-due = If this site is closed or wrong, support is still due on time.

# Context: heading
terms-of-use-languages-title = Languages
# Context: text under that heading, where the agency’s configuration says that English governs
terms-of-use-languages-english = We offer these pages in several languages. If they differ, the English text counts.
# Context: text under that heading, where all languages count the same
terms-of-use-languages-equal = We offer these pages in several languages. All of them count the same.
# Context: second text
terms-of-use-languages-tell = Do you see a difference between two languages? Tell us, so that we can fix it.

# Context: heading
terms-of-use-changes-title = Changes
# Context: text under that heading; the day of the last change stands under it
terms-of-use-changes-text = We may change these rules. You see the day of the last change below.
# Context: heading of the agency’s own text, where there is one
terms-of-use-own-title = More rules of this agency
