### Audience: page
### The authenticator app: set up, asked for at sign-in, turned off.

# Context: title of the page in the account, its tab, and its entry in the menu
authenticator-title = Authenticator app
# Context: first sentences under the title
authenticator-lead = With an app on your phone, your password alone opens nothing. To sign in, you also type a code that the app shows.
# Context: under the title, while the account asks for no code
authenticator-is-off = Your account asks for no code now.
# Context: under the title, while the account asks for a code
# $since (Date) when the app was set up, e.g. 2026-11-23
authenticator-is-on = Since { DATE($since) }, your account asks for a code.
# Context: after that sentence
# $left (Number) codes that have not been used, e.g. 9
authenticator-left = { $left ->
    [one] You have { $left } recovery code left.
   *[other] You have { $left } recovery codes left.
  }
# Context: title above the form that begins
authenticator-begin-title = Set up an app
# Context: under that title
authenticator-any-app = Any authenticator app will do, for example one that came with your phone.
# Context: a warning under that title
authenticator-shared = Whoever can unlock your phone can see the codes. Use the app only if nobody else can.
# Context: title above the form while there is an app
authenticator-change-title = Set up again, or turn off
# Context: under that title
authenticator-again = Set the app up again for a new phone, or for new recovery codes. Until you are done, the old ones work.
# Context: under that title, the second paragraph
# $least (Number) fewest characters of a password that stands alone, e.g. 15
authenticator-off = When you turn the app off, your password alone opens the account. It needs at least { $least } characters then.
# Context: label of a field
authenticator-password = Your password
# Context: label of a field: a code from the app, or a recovery code
authenticator-code = Code
# Context: under that label
authenticator-code-hint = From the app, or one of your recovery codes.
# Context: button that begins
authenticator-begin = Set up
# Context: button that begins while there is an app
authenticator-begin-again = Set up again
# Context: button that turns the app off
authenticator-turn-off = Turn off
# Context: title of the page while an app is being set up
authenticator-setup-title = Set up your authenticator app
# Context: under that title
# $ends (DateTime) until when it can be finished, e.g. 2026-11-23T15:40
authenticator-setup-until = You have until { TIME($ends) } to finish.
# Context: the first of three steps
authenticator-scan-title = Add your account to the app
# Context: that step, above the QR code
authenticator-scan = Open the app on your phone and scan this code.
# Context: what a screen reader says in place of the QR code
authenticator-qr = QR code for your authenticator app
# Context: that step: a link for people who have the app on the device that shows the page
authenticator-same-device = Open the app on this device
# Context: that step, before the letters and digits of the secret
authenticator-by-hand = You cannot scan? Type these letters and digits into the app:
# Context: the second step
authenticator-codes-title = Write down your recovery codes
# Context: that step, above the list
authenticator-codes = Each of them stands in once for a code, when you do not have your phone. Keep them on paper, where only you find them.
# Context: the third step
authenticator-confirm-title = Type the code that the app shows now
# Context: under the label of the field of that step
authenticator-confirm-hint = It changes every half minute.
# Context: button that ends the three steps
authenticator-confirm = Turn on
# Context: button that ends them without an app
authenticator-cancel = Cancel
# Context: title of the page at sign-in that asks for a code, and its tab
authenticator-sign-in-title = Type your code
# Context: under that title
authenticator-sign-in = Your account asks for a code from your authenticator app as well.
# Context: that page, before the help-line number
authenticator-lost = No phone and no recovery code? Call us, and we will help you:
# Context: title of the same page when the password was typed too long ago
authenticator-closed-title = Sign in again
# Context: text of that page
authenticator-closed = Too much time has passed since you typed your password.
# Context: link on that page
authenticator-closed-link = Sign in
