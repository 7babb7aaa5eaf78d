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
