### Audience: page
### A new account of this site: the form, and the page that says to look for our mail.

# Context: title of the page and its tab
create-account-title = Create your account
# Context: first sentence under the title
create-account-lead = Fill in this form once. We then send you an e-mail with a link.
# Context: under that; the reader may share an e-mail address with the other parent. The link to the page on safety follows
create-account-alone = Use an e-mail address that nobody but you can open.
# Context: link to the page on safety
create-account-safety = How to keep your account safe
# Context: label of a field
create-account-name = Your name
# Context: hint at that field
create-account-name-hint = As it stands in letters from us
# Context: label of a field
create-account-email = E-mail address
# Context: question with the offered languages as answers
create-account-written = Which language should we write to you in?
# Context: label of a list of languages
create-account-spoken = Which language do you speak best?
# Context: hint at that list
create-account-spoken-hint = An interpreter is free. Your answer changes nothing in your case.
# Context: first entry of that list
create-account-spoken-same = The language I read
# Context: an entry of both lists of languages: a language by its own name
# $name (Text) its name in itself, e.g. Español
create-account-language = { $name }
# Context: label of a field
create-account-user-id = User ID
# Context: hint at that field
# $least (Number) fewest characters, e.g. 4
create-account-user-id-hint = You sign in with it. At least { $least } letters or digits, no spaces.
# Context: label of a field
create-account-password = Password
# Context: hint at that field
# $least (Number) fewest characters, e.g. 15
create-account-password-hint = At least { $least } characters. Four words that do not belong together are easy to remember. Any language will do.
# Context: beside the box of consent
# <rules> link to the terms of use
# <privacy> link to the privacy page
create-account-terms = I have read the <rules>terms of use</rules> and the page on <privacy>privacy</privacy>, and I agree.
# Context: button that sends the form
create-account-submit = Continue
# Context: under the form, before the link to the sign-in page
create-account-have = Do you have an account?

# Context: title of the page after the form
create-account-sent-title = Check your e-mail
# Context: that page; the address follows on a line of its own
create-account-sent-to = We sent an e-mail with a link to:
# Context: that page
# $ends (DateTime) until when the link works, e.g. 2026-11-27T15:40
create-account-sent-until = On { DATE($ends) } at { TIME($ends) } the link stops working. You can open it on another device.
# Context: that page; the subject follows on a line of its own
create-account-sent-subject = Look for this subject:
# Context: that subject
# $agency (Text) short name of the agency, e.g. Franklin
create-account-sent-subject-line = Account activation link – { $agency }
# Context: heading on that page
create-account-sent-missing = Is there no e-mail?
# Context: first entry under that heading
create-account-sent-junk = Look in your junk mail folder. It can take a few minutes.
# Context: second entry; the button follows
create-account-sent-again = Have it sent again. Only the newest link works.
# Context: button
create-account-resend = Send it again
# Context: third entry; the link follows
create-account-sent-wrong = Is the address wrong?
# Context: that link, back to the form
create-account-change = Use another address
# Context: fourth entry; the help-line number follows
create-account-sent-call = Call us:
# Context: notice on that page after the mail was sent again
create-account-resent = We sent it again
# Context: that page, opened by somebody whose form we do not have (any more)
create-account-sent-unknown = If you just created an account, look in your e-mail for our link. You can also begin again.
