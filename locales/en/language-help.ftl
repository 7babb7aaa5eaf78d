### Audience: page
### Free help in the reader's language. The lines in the many languages are data (`language-help.toml`), not messages.

# Context: title of the page and its tab
language-help-title = Free help in your language
# Context: under the title
language-help-lead = Find your language below and call the number. An interpreter helps you, and you pay nothing.
# Context: heading of the list of lines, one for each language
language-help-list-title = Find your language
# Context: for screen readers: what the list is
language-help-list-label = One line in each language
# Context: under that list, before the TTY number
language-help-tty = For TTY (text telephone), call:

# Context: heading of a numbered list
language-help-how-title = How it works
# Context: step of that list
language-help-how-call = Call us. Say the name of your language in English.
# Context: step of that list; one can show it or read it out on the phone; keep the English words in every language
# <say> the words to say in English
language-help-how-say = For Chinese, you can say: <say>“Mandarin”</say> or <say>“Cantonese”</say>.
# Context: step of that list
language-help-how-wait = Stay on the line. An interpreter joins the call.
# Context: step of that list
language-help-how-meet = Do you have a meeting or a hearing? Ask for an interpreter before that day.
# Context: under that list
language-help-how-family = You do not need to bring a child or a friend to speak for you.

# Context: heading of a card to print, cut out, and show at an office
language-help-card-title = Show this at our office
# Context: on that card, to the staff; in other languages the English stands beside it
language-help-card-staff = I need an interpreter. My language is:

# Context: heading of the part about written languages
language-help-site-title = Languages of this site
# Context: text of that part; links to the front pages follow, each named in its language
language-help-site = You can read this whole site in:
# Context: text of that part
language-help-other = For any other language, call us. An interpreter can read these pages to you.
