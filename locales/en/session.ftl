### Audience: page
### The life of a session: the warning before its end, staying, the page after it.

# Context: title of the dialog that appears two minutes before the session ends
session-warning-title = Do you need more time?
# Context: text of that dialog, while whole minutes are left
# $minutes (Number) minutes left, e.g. 2
session-warning-minutes = To protect your information, we will sign you out in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }. What you typed is saved.
# Context: text of that dialog in the last minute
# $seconds (Number) seconds left, e.g. 30
session-warning-seconds = To protect your information, we will sign you out in { $seconds } seconds. What you typed is saved.
# Context: main button of that dialog
session-stay = Stay signed in
# Context: title of the page after a session ended by itself
session-expired-title = Your session has ended
# Context: text of that page
# $minutes (Number) minutes without activity that ended the session, e.g. 20
session-expired-text = We signed you out because nothing happened for { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }. Sign in to go back to the same page.
# Context: button on that page, leads to the sign-in page
session-sign-in-again = Sign in again
# Context: title of the page after signing out
session-signed-out-title = You are signed out
# Context: text of that page; the reader may share the device
session-signed-out-text = If others use this device, close the browser now. Pages you saw can stay in its history.
# Context: link on that page to the front page
session-home = Go to the front page
