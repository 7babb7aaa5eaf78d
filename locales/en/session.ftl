### Audience: page
### The life of a session: the warning before its end, staying, the page after it.

# Context: title of the dialog that appears two minutes before the session ends
session-warning-title = Do you need more time?
# Context: text of that dialog, while whole minutes are left
# $minutes (Number) minutes left, e.g. 2
session-warning-minutes = To protect your information, we will sign you out in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }.
# Context: text of that dialog in the last minute
# $seconds (Number) seconds left, e.g. 30
session-warning-seconds = To protect your information, we will sign you out in { $seconds } seconds.
# Context: main button of that dialog
session-stay = Stay signed in
# Context: stands after a sentence with a time of day, and names the agency’s time zone
# $zone (Key) eastern, central, mountain, arizona, pacific, alaska, hawaii, atlantic, samoa, chamorro or other, e.g. eastern
session-zone = { $zone ->
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
# Context: title of the dialog that appears shortly before the time limit of a sign-in, which nothing extends
session-limit-title = You will be signed out soon
# Context: text of that dialog
# $end (DateTime) when the sign-in ends, e.g. 2026-11-23T15:40
session-limit-text = To protect your information, each sign-in has a time limit. Yours ends at { TIME($end) } and cannot be extended. After that, sign in again to go on.
# Context: main button of that dialog, closes it
session-limit-close = Continue until then
# Context: a quiet line at the end of each account page, for those whose browser cannot warn them
# $end (DateTime) when the session ends if nothing happens, e.g. 2026-11-23T15:40
session-until-idle = At about { TIME($end) } we will sign you out if you do nothing until then.
# Context: the same line, when the time limit of the sign-in comes first
# $end (DateTime) when the sign-in ends in any case, e.g. 2026-11-23T15:40
session-until-limit = At about { TIME($end) } your sign-in ends. You can sign in again after that.
# Context: title of the page after a session ended by itself
session-expired-title = Your session has ended
# Context: text of that page
# $minutes (Number) minutes without activity that ended the session, e.g. 20
session-expired-text = We signed you out because nothing happened for { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }. Sign in to go back to the same page.
# Context: text of that page, where the time without activity is no whole number of minutes
# $seconds (Number) seconds without activity that ended the session, e.g. 90
session-expired-seconds = We signed you out because nothing happened for { $seconds } seconds. Sign in to go back to the same page.
# Context: text of that page, after the time limit of a sign-in
session-expired-limit = To protect your information, each sign-in has a time limit, and yours was reached. Sign in to go back to the same page.
# Context: button on that page, leads to the sign-in page
session-sign-in-again = Sign in again
# Context: title of the page after signing out
session-signed-out-title = You are signed out
# Context: text of that page; the reader may share the device
session-signed-out-text = If others use this device, close the browser now. Pages you saw can stay in its history.
# Context: link on that page to the front page
session-home = Go to the front page
