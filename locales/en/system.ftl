### Audience: page
### Pages that stand in for one that cannot be shown: a short title, what it means, and the way forward.

# Context: title of an error page: the request cannot be read
system-bad-request-title = We could not read that
# Context: title of an error page: nobody is signed in
system-sign-in-title = Sign in first
# Context: title of an error page: not allowed
system-forbidden-title = You cannot do this here
# Context: title of an error page: there is no such page
system-not-found-title = Page not found
# Context: title of an error page: the address cannot be used like this
system-method-title = This does not work here
# Context: title of an error page: more was sent than fits
system-too-large-title = That is too much at once
# Context: title of an error page: too many tries
system-too-many-title = Too many tries
# Context: title of an error page: the program or the machine failed
system-unavailable-title = Something went wrong
# Context: title of an error page: too many visitors at the moment
system-busy-title = Many people are here right now
# Context: title of an error page: a part that we need does not answer
system-interrupted-title = Not available right now
# Context: title of an error page: the daily hour of maintenance
system-closed-title = Closed for maintenance
# Context: sentence on that page; the name of the time zone stands after it
# $until (DateTime) when the account pages open again, e.g. 2026-11-23T04:00
system-closed-until = From { TIME($until) } on they are open again.
# Context: sentence on that page; what to do for help stands after it
system-closed-meanwhile = You can still read the public pages.
# Context: title of an error page: a form has mistakes
system-invalid-title = Something needs to be fixed
# Context: on error pages, only where a form was sent and what it held is saved; passwords never are
system-kept = What you typed is saved, except your password.
# Context: on error pages, before the help-line number
system-call = If you need help, call us:
# Context: link on error pages to the front page
system-home = Go to the front page
# Context: button on an error page, leads to the sign-in page
system-sign-in = Sign in
# Context: button on an error page, leads to the overview of one's cases
system-account = Go to your account
