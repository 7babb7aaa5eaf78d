### Audience: page
### Back in, for those who forgot the user ID or the password, or whom a stranger's tries have locked out.

# Context: title of the page and its tab
recover-user-id-title = Forgot your user ID
# Context: first sentence under the title
recover-user-id-lead = Enter the e-mail address of your account. We send your user ID there.
# Context: title of the page and its tab
recover-password-title = Forgot your password
# Context: first sentence under the title
# $minutes (Number) minutes for which the link works, e.g. 30
recover-password-lead = Enter the e-mail address of your account. We send a link there. It works for { $minutes } minutes.
# Context: label of the one field of both pages
recover-email = E-mail address
# Context: button of both pages
recover-submit = Send me an e-mail
# Context: under both forms, before the help-line number
recover-no-email = You no longer have that address? Call us and we will help you:
# Context: title of the page after both forms
recover-sent-title = Check your e-mail
# Context: that page; the address follows on a line of its own
recover-sent-to = We sent an e-mail to:
# Context: that page, where we do not know the address (any more)
recover-sent = We sent you an e-mail.
# Context: that page
recover-sent-junk = Look in your junk mail folder, too. It can take a few minutes.
# Context: that page
recover-sent-none = The e-mail tells you if no account belongs to this address.
# Context: title of the page behind the link for a new password, and its tab
recover-reset-title = Choose a new password
# Context: first sentence under the title
recover-reset-lead = We sign you out everywhere else, and tell you by e-mail.
# Context: label of the one field of that page
recover-new-password = New password
# Context: button
recover-reset-submit = Set the new password
# Context: title of the page for a link for a new password that does not work (any more)
recover-closed-title = This link does not work any more
# Context: text of that page
recover-closed-text = It may have expired, or a newer one took its place, or it was used. Ask for a new one.
# Context: link on that page
recover-again = Ask for a new link
# Context: title of the page after the new password was set
recover-done-title = Your new password is set
# Context: text of that page
recover-done-text = You are signed out on all devices. Sign in with your new password.
# Context: link on that page
recover-sign-in = Sign in
