### Audience: page
### How far everybody can use the portal, what was tested, what does not work yet, and whom to ask.

# Context: title of the page and its tab; the same words as in the footer
accessibility-title = Accessibility
# Context: first sentence under the title
accessibility-lead = Everybody should be able to use this site. If something does not work for you, tell us.

# Context: heading
accessibility-goal-title = Our goal
# Context: text under that heading
accessibility-goal-text = Every page is made to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA, in each language.

# Context: heading
accessibility-can-title = How you can use this site
# Context: entry of a list
accessibility-can-keyboard = with a keyboard alone
# Context: entry of that list
accessibility-can-reader = with a screen reader
# Context: entry of that list
accessibility-can-zoom = with text four times as large, without moving sideways
# Context: entry of that list
accessibility-can-colors = with a dark screen, or with your own colors
# Context: entry of that list
accessibility-can-motion = with motion turned off
# Context: entry of that list
accessibility-can-scripts = on an old phone, and with scripts turned off
# Context: after that list
accessibility-can-time = We tell you before we sign you out, and you can stay, up to a time limit. When you sign in again, you are back on the same page.

# Context: heading
accessibility-tested-title = How we test
# Context: text under that heading
accessibility-tested-programs = Programs look for mistakes on each page and in each language.
# Context: second text
accessibility-tested-hand = Tests also open pages at phone size, enlarged, in dark mode, and without scripts. They try the keyboard, too.
# Context: third text
accessibility-tested-limits = Programs find only a part of all problems.
# Context: fourth text, where the agency has had the site tried by people
# $day (Date) when people with disabilities last tried the site, e.g. 2026-11-22
accessibility-tested-people = People with disabilities last tried this site on { DATE($day, style: "long") }.
# Context: fourth text, where nobody has
accessibility-tested-people-not = People with disabilities have not tested this site yet. Tell us what you find.

# Context: heading
accessibility-limits-title = What does not work well yet
# Context: entry of a list
accessibility-limits-sites = Other sites, such as a payment site, are not ours. We cannot promise how they work.
# Context: entry of that list
accessibility-limits-papers = Papers from courts and others may be pictures that a screen reader cannot read.
# Context: entry of that list, where the configuration names a video or guide
accessibility-limits-videos = Videos and guides may lack captions or a text in your language.
# Context: entry of that list
accessibility-limits-words = Some words of the law have no simple form. The glossary explains them.

# Context: heading
accessibility-ask-title = Ask for another form
# Context: text under that heading
accessibility-ask-text = You can get what is on this site in large type, in Braille, or as sound. We can also read it to you by phone. All of this is free.
# Context: second text; phone, TTY and hours stand after it
accessibility-ask-say = Say which page or paper you need, in which form, and in which language:
# Context: third text; the number of the relay service stands after it
accessibility-ask-relay = Are you deaf or hard of hearing, or is it hard for you to speak? You can call us through the relay service:
# Context: fourth text, where the agency names a time
# $days (Number) business days within which the agency answers, e.g. 3
accessibility-ask-days = We answer within { $days ->
    [one] { $days } business day
   *[other] { $days } business days
  }.

# Context: heading; the agency’s text and links for complaints stand under it
accessibility-complain-title = If we do not help you
# Context: text under that heading
accessibility-complain-text = You can complain. Nobody may treat you worse because of it.
# Context: label of the agency’s places for complaints
accessibility-complain-where = Write or call:
