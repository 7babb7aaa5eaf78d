### Audience: mail
### What the portal writes by e-mail. Others may see the list of somebody’s mails: a subject names neither a case nor child support, and no mail names a case.

# Context: near the end of every mail, before the telephone number
mail-no-answer = This mail was sent by a machine, and nobody reads answers to it. Do you have a question? Call us.
# Context: every mail, before the agency’s telephone number
mail-phone = Phone
# Context: every mail, before the number for text telephones
mail-tty = TTY (text telephone)
# Context: stands after a sentence with a time of day, and names the agency’s time zone
# $zone (Key) eastern, central, mountain, arizona, pacific, alaska, hawaii, atlantic, samoa, chamorro or other, e.g. eastern
mail-zone = { $zone ->
    [eastern] This is Eastern Time.
    [central] This is Central Time.
    [mountain] This is Mountain Time.
    [arizona] This is Arizona Time.
    [pacific] This is Pacific Time.
    [alaska] This is Alaska Time.
    [hawaii] This is Hawaii Time.
    [atlantic] This is Atlantic Time.
    [samoa] This is Samoa Time.
    [chamorro] This is Chamorro Time.
   *[other] This is the office’s local time.
  }
# Context: subject of the mail after a sign-in from a browser that the account did not know
mail-new-device-subject = New sign-in to your account
# Context: that mail, its first sentence
# $at (DateTime) when somebody signed in, e.g. 2026-11-23T15:40
mail-new-device-what = On { DATE($at) } at { TIME($at) } somebody signed in to your account from a browser we did not know.
# Context: that mail
mail-new-device-yours = Was it you? Then there is nothing to do.
# Context: that mail; the telephone number stands below
mail-new-device-not-yours = Was it not you? Then somebody else knows your password. Call us, and we will close your account to them.
# Context: link to the page on safety, in mails about the account
mail-safety = Keep your account safe
# Context: link to the sign-in page
mail-sign-in = Sign in
# Context: link to the page for a forgotten password
mail-forgot-password = I forgot my password
# Context: link to the page for a new account
mail-create-account = Create an account
# Context: label before a user ID
mail-user-id = User ID
# Context: near the end of mails that answer a wish of somebody who may be a stranger
mail-not-yours = Was it not you who asked for this? Then ignore this mail. Nothing has changed.
# Context: subject of the mail with the link that makes an account
# $agency (Text) short name of the agency, e.g. Franklin
mail-activate-subject = Account activation link – { $agency }
# Context: that mail, its first sentence
mail-activate-what = You are one step away from your account. Open this link, on any device, and enter the password you chose.
# Context: that mail, the link
mail-activate-link = Activate my account
# Context: that mail; the time zone follows
# $ends (DateTime) until when the link works, e.g. 2026-11-27T15:40
mail-activate-until = On { DATE($ends) } at { TIME($ends) } the link stops working.
# Context: subject of the mail to an address that has an account already, after a wish for an account
mail-exists-subject = You already have an account
# Context: that mail, its first sentence
mail-exists-what = Somebody, perhaps you, wanted to create an account with this address. There is one already, so no new one was made.
# Context: subject of the mail with forgotten user IDs
mail-user-ids-subject = Your user ID
# Context: that mail, its first sentence; the user IDs follow
mail-user-ids-what = You asked for the user ID that belongs to this address.
# Context: subject of the mail with the link for a new password
mail-reset-subject = Link for a new password
# Context: that mail, its first sentence
mail-reset-what = You asked for a new password. Open this link, on any device, and choose one.
# Context: that mail, the link
mail-reset-link = Choose a new password
# Context: that mail; the time zone follows
# $ends (DateTime) until when the link works, e.g. 2026-11-27T15:40
mail-reset-until = On { DATE($ends) } at { TIME($ends) } the link stops working.
# Context: subject of the mail to an address without an account, after somebody said that they forgot something
mail-no-account-subject = No account with this address
# Context: that mail, its first sentence
mail-no-account-what = Somebody, perhaps you, asked for help to sign in. But no account belongs to this address.
# Context: that mail
mail-no-account-other = Do you have another address? Then try that one. If you have no account yet, you can create one.
# Context: subject of the mail after a new password took the place of the old one
mail-changed-subject = Your password was changed
# Context: that mail, its first sentence; the time zone follows
# $at (DateTime) when, e.g. 2026-11-23T15:40
mail-changed-what = On { DATE($at) } at { TIME($at) } a new password was set for your account.
# Context: that mail
mail-changed-everywhere = We signed you out everywhere. Sign in with the new password.
# Context: that mail; the telephone number stands below
mail-changed-not-yours = Was it not you? Then somebody else reads your mail. Call us at once.
# Context: subject of the mail after somebody set up an authenticator app
mail-authenticator-on-subject = Sign-in now asks for a code
# Context: that mail, its first sentence; the time zone follows
# $at (DateTime) when, e.g. 2026-11-23T15:40
mail-authenticator-on-what = On { DATE($at) } at { TIME($at) } an authenticator app was set up for your account.
# Context: subject of the mail after somebody turned the authenticator app off
mail-authenticator-off-subject = Sign-in no longer asks for a code
# Context: that mail, its first sentence; the time zone follows
# $at (DateTime) when, e.g. 2026-11-23T15:40
mail-authenticator-off-what = On { DATE($at) } at { TIME($at) } the authenticator app of your account was turned off.
# Context: both of these mails; the telephone number stands below
mail-authenticator-not-yours = Was it not you? Then somebody else can sign in to your account. Call us at once.
# Context: subject of the mail after a sign-in with a recovery code
mail-recovery-code-subject = A recovery code was used
# Context: that mail, its first sentence; the time zone follows
# $at (DateTime) when, e.g. 2026-11-23T15:40
mail-recovery-code-what = On { DATE($at) } at { TIME($at) } somebody signed in to your account with a recovery code.
# Context: that mail
# $left (Number) codes that have not been used, e.g. 9
mail-recovery-code-left = { $left ->
    [one] You have { $left } recovery code left. To get new ones, set up the app again.
   *[other] You have { $left } recovery codes left. To get new ones, set up the app again.
  }
# Context: that mail; the telephone number stands below
mail-recovery-code-not-yours = Was it not you? Then somebody else has your list and your password. Call us at once.
