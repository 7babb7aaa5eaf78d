### Audience: island
### The sign-in page. Its form also speaks in the browser.

# Context: title of the page and its tab
sign-in-title = Sign in
# Context: label of a field
sign-in-user-id = User ID or e-mail address
# Context: label of a field
sign-in-password = Password
# Context: button that sends the form; the same words as the title
sign-in-submit = Sign in
# Context: the same button while the answer is on its way
sign-in-busy = Signing in…
# Context: above the fields, when the network or the server gives no answer
sign-in-no-answer = We got no answer. Check your connection, then try again.
# Context: link under the form
sign-in-forgot-user-id = I forgot my user ID
# Context: link under the form
sign-in-forgot-password = I forgot my password
# Context: under the form, before the help-line number
sign-in-help = Do you need help to sign in? Call us:
# Context: before a link to the form for a new account
sign-in-first-time = No account yet?
# Context: above the form, when the reader came from a page that needs a signed-in person
sign-in-first = Sign in to go to that page.
