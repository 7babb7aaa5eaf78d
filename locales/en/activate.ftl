### Audience: page
### Behind the link of the activation mail: a button with the password; and what a link says that does not work.

# Context: title of the page and its tab
activate-title = Activate your account
# Context: first sentence under the title
activate-lead = Enter the password that you chose for this account. Then your account is ready.
# Context: label of a field, where the user ID wished for has been taken by somebody else meanwhile
activate-user-id = Another user ID
# Context: button
activate-submit = Activate my account
# Context: title of the page for a link whose time is over
activate-expired-title = This link has expired
# Context: text of that page
activate-expired-text = Nothing is lost. We can send you a new link to the same address.
# Context: title of the page for a link that a newer one has replaced
activate-replaced-title = There is a newer link
# Context: text of that page
activate-replaced-text = We have sent you more than one e-mail. Only the link in the newest one works. If you cannot find it, have a new one sent.
# Context: button on both pages
activate-renew = Send me a new link
# Context: title of the page for a link that was used
activate-used-title = Your account is already active
# Context: text of that page
activate-used-text = This link was used. You can sign in with your user ID and your password.
# Context: title of the page for a link that we do not know
activate-unknown-title = This link does not work
# Context: text of that page
activate-unknown-text = It may be cut off. Open it once more from the e-mail, or copy it whole. If that does not help, create the account again.
# Context: title of the page after the activation
activate-done-title = Your account is ready
# Context: text of that page; the language of the account is the one wished for in the form
activate-done-text = Next, sign in with your user ID and password. Then prove once who you are, and you can see your case.
# Context: link on several of these pages
activate-sign-in = Sign in
# Context: link on several of these pages
activate-create = Create an account
