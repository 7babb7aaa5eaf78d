### Audience: page
### What surrounds every page: the top bar, the menu, the footer, the head of a printed page.

# Context: tab title of a page; name of the page, then name of the service
# $page (Text) title of the page, e.g. Payment history
# $service (Text) name of the service, e.g. Child support services
shell-title = { $page } – { $service }
# Context: tab title of a page whose form has errors
# $page (Text) title of the page, e.g. Sign in
# $service (Text) name of the service, e.g. Child support services
shell-title-with-errors = Error: { $page } – { $service }
# Context: link in the top bar of every page; leaves the site at once when somebody comes in; at most 10 letters
shell-quick-exit = Quick exit
# Context: first link for keyboard users, jumps over the top bar
shell-skip = Skip to the main content
# Context: head of the list of languages, where there are more than two; both languages on purpose
shell-language = Language · 语言
# Context: button that opens the list of account pages on a phone, and the name of that list
shell-menu = Menu
# Context: button, ends the session
shell-sign-out = Sign out
# Context: line on top of every page of a demonstration system
shell-demonstration = Demonstration: enter no real data
# Context: line on top of each page about one's account shortly before the daily hour of maintenance; the name of the time zone stands after it
# $from (DateTime) when the account pages close, e.g. 2026-11-23T03:00
# $until (DateTime) when they open again, e.g. 2026-11-23T04:00
shell-closing = From { TIME($from) } to { TIME($until) } the account pages are closed for maintenance.
# Context: footer, before the help-line number
shell-phone = Call us
# Context: footer, before the number for text telephones
shell-tty = TTY (text telephone)
# Context: footer, before the opening hours of the help line
shell-hours = Hours
# Context: footer, before the number for free interpreters
shell-language-line = Free help in your language
# Context: name of the list of public pages in the footer, for screen readers
shell-public-pages = Information and help
# Context: link in that list to the front page
shell-home = Home
# Context: small line under lists; how old the agency's data is
# $day (Date) last day in the data, e.g. 2026-11-20
shell-as-of = Data as of { DATE($day, style: "long") }
# Context: first line of a printed page
# $day (Date) day on which the page was made, in the agency's time zone, e.g. 2026-11-22
shell-printed = Printed { DATE($day, style: "long") }
# Context: entry of the account menu: the first page after signing in
shell-overview = Overview
# Context: entry of the account menu: the payments of the case that the reader is looking at
shell-payments = Payment history
