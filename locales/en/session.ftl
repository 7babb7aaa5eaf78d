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
