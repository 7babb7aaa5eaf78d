### Audience: page
### Proof of identity, once: which parent, case number, Social Security number, and a secret that the other parent does not know.

# Context: title of the page and its tab
prove-title = Prove who you are
# Context: first sentence under the title
prove-lead = We check this once. It keeps others away from your case.
# Context: question with two answers
prove-side = Which parent are you?
# Context: an answer to that question
prove-receives = The parent who receives support
# Context: under that answer, the official term
prove-receives-hint = Custodial parent
# Context: an answer to that question
prove-pays = The parent who pays support
# Context: under that answer, the official term
prove-pays-hint = Noncustodial parent
# Context: label of a field
prove-case-number = Case number
# Context: hint at that field
prove-case-number-hint = It stands on every letter from us. Do you have several cases? Any of them will do.
# Context: label of a field
prove-ssn = Social Security number (SSN)
# Context: hint at that field
prove-ssn-hint = Spaces and hyphens do not matter.
# Context: folded part under that field
prove-ssn-why = Why we ask for it, and what we keep
# Context: label of a field
# $digits (Number) how many digits, e.g. 4
prove-card = Last { $digits } digits of your card or account
# Context: hint at that field
# $card (Text) name of the payment card in Latin letters, e.g. Buckeye QuickPay
prove-card-hint = Of your { $card } card, or of the bank account that support is paid to.
# Context: label of a field
# $digits (Number) how many digits, e.g. 12
prove-web-id = { $digits }-digit Web ID
# Context: hint at that field, where it is the only secret
prove-web-id-hint = You have it from us.
# Context: hint at that field, where it stands in for the card
prove-web-id-instead = Only if you have neither card nor account. Otherwise leave this empty.
# Context: label of a field
# $digits (Number) how many digits, e.g. 5
prove-pin = { $digits }-digit PIN
# Context: hint at that field
prove-pin-hint = It stands in the letter that we mailed to you.
# Context: button of each page
prove-submit = Continue
# Context: folded part at the end of the form
prove-without-title = I do not have this number
# Context: text of that part, before the button
prove-without-letter = Fill in your case number and your SSN above. We then mail a letter to the address that we have of you.
# Context: button of that part
prove-ask-letter = Mail me a letter
# Context: heading under the form
prove-other-title = Other ways
# Context: under that heading, before the help-line number
prove-other-ssn = No SSN, or not sure about a number? Call us, or visit an office:
# Context: notice above the form
# $at (DateTime) when the reader last asked for a letter, e.g. 2026-11-23T15:40
prove-letter-wished = You asked for a letter on { DATE($at) }

# Context: title of the page after the proof
prove-confirmed-title = Registration confirmation
# Context: text of that page
prove-confirmed-text = Thank you. Your account now shows your case.
# Context: text of that page
prove-confirmed-later = Next time you only need your user ID and your password.
# Context: title of the page where another account has proven to be the same person
prove-claimed-title = There is already an account for you
# Context: text of that page; the help-line number stands below
prove-claimed-text = Another account already shows this case. Is it yours? Then sign in with it. If it is not yours, call us at once.
# Context: title of the page after the reader asked for a letter; it must not say whether one will be sent
prove-letter-title = You asked for a letter
# Context: text of that page
prove-letter-text = If the numbers match our records, we mail a letter to the address that we have of you.
# Context: text of that page
# $least (Number) fewest days that a letter takes, e.g. 5
# $most (Number) most days that a letter takes, e.g. 10
prove-letter-days = It takes { $least } to { $most } days.
# Context: text of that page
prove-letter-then = When you have it, sign in again and go on here. If no letter comes, call us.
# Context: button on that page
prove-letter-back = Back to the proof
