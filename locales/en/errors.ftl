### Audience: island
### One sentence for each thing that can go wrong, and for each mistake in a field.

# Context: heading-like sentence above a form that has mistakes
errors-invalid = Check what you typed.
# Context: a page or action that needs a signed-in person
errors-sign-in-required = Sign in to see this page.
# Context: the session ended by itself: nothing was done for a while, or the time limit of a sign-in came
errors-session-expired = To protect your information, we signed you out. Sign in again to go on.
# Context: the request did not come from a page of the portal, or the person may not do this
errors-forbidden = We could not accept this. Open the page again and try once more.
# Context: there is no such page, or it is not this person's
errors-not-found = We cannot find this page. The address may be wrong, or the page may have moved.
# Context: the request cannot be read
errors-bad-request = We could not read what was sent. Go back and try again.
# Context: the address exists, but not for this kind of request
errors-method-not-allowed = This address cannot be opened in this way. Go back and try again.
# Context: more was sent than any form holds
errors-too-large = That is more than we can take in at once. Shorten it and try again.
# Context: too many tries
# $minutes (Number) minutes until the next try, e.g. 2
errors-too-many = Too many tries. Wait { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }, then try again.
# Context: the server is full for the moment
errors-busy = Many people are using this site right now. Wait a few seconds and try again.
# Context: the database or another part that we need does not answer
errors-interrupted = We cannot open our records right now. Wait a few minutes and try again.
# Context: the daily hour of maintenance
errors-closed = The account pages are closed for maintenance.
# Context: our fault; the reference is what the person can name on the phone
# $reference (Text) letters and digits that name the failure, e.g. K7Q2M9
errors-unavailable = Something went wrong on our side. Try again later. If you call us, give this reference: { $reference }.
# Context: user ID left empty
errors-user-id-missing = Enter your user ID.
# Context: password left empty
errors-password-missing = Enter your password.
# Context: first day of a period left empty
errors-from-missing = Enter the first day of the period.
# Context: last day of a period left empty
errors-to-missing = Enter the last day of the period.
# Context: what was typed is no date
errors-date-malformed = Enter a real date, like 11/25/2026.
# Context: any other field left empty
errors-field-missing = Fill in this field.
# Context: more was typed than fits
# $max (Number) how many characters fit, e.g. 128
errors-field-too-long = Use { $max } characters or fewer.
# Context: control characters or broken text
errors-field-unreadable = This holds characters we cannot read. Type it again.
# Context: the field came twice
errors-field-doubled = This was sent twice. Enter it once.
# Context: not one of the choices, or no number
errors-field-malformed = Choose one of the options.
# Context: the last day of a period lies before the first
errors-ends-before-start = The last day must not be before the first day.
# Context: user ID and password do not belong together; it must not be said which of the two is wrong
errors-wrong-credentials = The user ID or the password is not right. Check both and try again.
# Context: new account, the name left empty
errors-name-missing = Enter your name.
# Context: e-mail address left empty
errors-email-missing = Enter your e-mail address.
# Context: what was typed is no e-mail address
errors-email-malformed = Check the e-mail address. Something in it is missing or cannot be there.
# Context: the box of consent was not ticked
errors-terms-missing = Tick the box if you agree to the terms.
# Context: what was typed cannot be a user ID; the hint at the field says what can
errors-user-id-malformed = Choose another user ID with at least four letters or digits. No spaces, and no signs but dots, hyphens and underscores.
# Context: somebody else has this user ID
errors-user-id-taken = Somebody else has this user ID. Choose another one.
# Context: new password; says at once how to do better
# $least (Number) how many characters it must have, e.g. 15
errors-password-too-short = Use { $least } characters or more. Four words that do not belong together are long enough, and easy to remember.
# Context: new password that is mostly the person's name, user ID or e-mail address, or words like "child support"
errors-password-known = This is mostly words about you or this site. Choose four words that have nothing to do with either.
# Context: new password of one common word, a date, repeated characters or a row of keys
errors-password-guessable = This password is easy to guess. Choose four words that do not belong together, and repeat none.
# Context: activation of an account: not the password that was chosen with it
errors-wrong-password = This is not the password you chose for this account. Try again.
# Context: new password that stands on a list of those that many people use
errors-password-common = Many people use this password, so it is tried first. Choose four words that do not belong together.
# Context: proof of identity: the numbers do not fit together; it must not be said which of them is wrong
errors-no-match = We cannot match these numbers. Check each of them. If you are not sure, ask for a letter or call us.
# Context: proof of identity: which parent, left empty
errors-viewer-missing = Choose which parent you are.
# Context: case number left empty
errors-case-number-missing = Enter your case number.
# Context: Social Security number left empty
errors-ssn-missing = Enter your Social Security number.
# Context: what was typed is no Social Security number
errors-ssn-malformed = Enter all the digits of your Social Security number. Spaces and hyphens do not matter.
# Context: last digits of card or account left empty, or not the right number of digits
errors-card-digits-wrong = Enter the last digits of your card or account.
# Context: Web ID left empty, or not the right number of digits
errors-web-id-wrong = Enter all the digits of your Web ID.
# Context: PIN left empty, or not the right number of characters
errors-pin-wrong = Enter all of your PIN as it stands in our letter.
# Context: code from an authenticator app, or a recovery code: nothing usable was typed
errors-code-malformed = Type the six digits from the app, or the twelve of a recovery code.
# Context: code from an authenticator app, or a recovery code: not the right one, or used before
errors-wrong-code = This code does not work. Wait for the next one in the app, or use another recovery code.
