### Audience: page
### What the portal learns about a visitor, why, who sees it and for how long. Every statement must be true of the program and of the agency.

# Context: title of the page and its tab; the same words as in the footer
privacy-title = Privacy
# Context: first sentences under the title
privacy-lead = This page says what we learn about you, why, and who can see it. There are no ads and no trackers here.

# Context: heading; the page on which we ask for the number links here
privacy-ssn-title = Your Social Security number
# Context: first text under that heading, as long as accounts cannot be opened on this site
privacy-ssn-not-yet = Accounts cannot be opened on this site yet, so it does not ask for your number today. Once it does, these rules apply:
# Context: text under that heading
privacy-ssn-once = We ask for your Social Security number when you prove who you are. Later sign-ins do not need it.
# Context: second text, where the agency’s configuration says so
privacy-ssn-mandatory = You must give it, because the law requires it.
# Context: second text, where the agency’s configuration says so
privacy-ssn-voluntary = You do not have to give it.
# Context: third text; a link to the contact page stands after it
privacy-ssn-without = Without it, you cannot see your case on this site. You can still call us or visit an office.
# Context: fourth text; the laws stand after it, one a line, as lawyers write them
privacy-ssn-law = We may ask for it under:
# Context: fifth text
privacy-ssn-use = We use it to find your case, and to make sure that nobody else sees it.
# Context: sixth text
privacy-ssn-keep = We do not keep the number that you type. No page of this site shows it, not even to you.
# Context: small line at the end of that part
privacy-ssn-act = Section 7 of the Privacy Act of 1974 requires us to tell you this.

# Context: heading
privacy-collect-title = What we learn about you
# Context: entry of a list
privacy-collect-case = From our case records: your cases, orders, and payments.
# Context: entry of that list
privacy-collect-account = From your account: your name, your e-mail address, your user ID and your languages. We keep name and address only in a form that this site alone can read.
# Context: after that entry
privacy-collect-password = We keep your password only in a form that nobody can read.
# Context: entry of that list
privacy-collect-sign-in = When you sign in or try to: the time, and the first part of your internet address (IP). When you sign out: the time.
# Context: entry of that list
privacy-collect-session = While you are signed in: when it began, and when you last did something.
# Context: entry of that list
privacy-collect-browsers = The browsers from which you signed in, only as a code.
# Context: entry of that list
privacy-collect-tries = How often a user ID or an internet address was tried, so that nobody can guess a password. We keep both only as a code.
# Context: entry of that list
privacy-collect-visit = When you open certain pages: what kind of page it was, and when. Not who opened it, and not which case.
# Context: entry of that list
privacy-collect-form = What you type in a form, except a password, so that it is not lost if something goes wrong.
# Context: after that list
privacy-collect-public = When you read most of the public pages, this site writes nothing down.
# Context: after that list
privacy-collect-not = We do not ask your device where you are, and we do not look at your contacts, photos, or files.
# Context: second text after that list
privacy-collect-foreign = No part of a page comes from another company.

# Context: heading
privacy-use-title = What we use it for
# Context: text under that heading
privacy-use-text = We use it to show you your case, to answer you, and to keep others out. We do not sell it.

# Context: heading
privacy-who-title = Who can see it
# Context: entry of a list
privacy-who-you = You, after you sign in.
# Context: entry of that list
privacy-who-staff = Our staff, as far as they need it for their work.
# Context: entry of that list
privacy-who-company = Companies that run this site for us. They may use it for nothing else.
# Context: entry of that list
privacy-who-law = Courts and other agencies, where the law says so.

# Context: heading
privacy-other-title = What the other parent sees
# Context: text under that heading
privacy-other-sees = The other parent can see your name and the case that you share: its office, orders, payments, and balances.
# Context: second text
privacy-other-never = The other parent never sees your address, phone, e-mail, employer, bank, card, or Social Security number here.
# Context: third text; a link to the safety page stands after it
privacy-other-use = The other parent does not learn that you use this site, or what you ask us.

# Context: heading
privacy-cookies-title = Cookies
# Context: text under that heading
privacy-cookies-text = Cookies are short texts that a site keeps in your browser. We use six, and the site needs each of them.
# Context: caption of a table, for screen readers
privacy-cookies-caption = Cookies, what they are for, and how long they last
# Context: head of a column
privacy-cookies-name = Name
# Context: head of a column
privacy-cookies-for = What it is for
# Context: head of a column
privacy-cookies-time = How long it lasts
# Context: in that table: the cookie of a sign-in
privacy-cookies-session = It keeps you signed in.
# Context: in that table
privacy-cookies-session-time = Until you sign out or close the browser
# Context: in that table: the cookie of somebody who types before signing in
privacy-cookies-visitor = It finds what you typed before you signed in. In older browsers, it also shows that a form came from here.
# Context: in that table
# $hours (Number) how many hours, e.g. 2
privacy-cookies-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
  }
# Context: in that table: the cookie of a link out of an e-mail
privacy-cookies-link = It holds the code of the link that you opened from our e-mail, until you have used it.
# Context: how long that cookie lasts
privacy-cookies-link-time = Until then, or until you close the browser
# Context: in that table: the cookie of somebody whose password was right, and who is asked for a code as well
privacy-cookies-code = It shows that your password was right, until you have typed the code from your app.
# Context: how long that cookie lasts
privacy-cookies-code-time = Ten minutes
# Context: in that table: the cookie of a device from which somebody signed in
privacy-cookies-device = It shows that somebody signed in here before. So a stranger’s tries elsewhere do not lock you out.
# Context: in that table: the cookie of a chosen language
privacy-cookies-language = It keeps the language that you chose.
# Context: in that table
privacy-cookies-year = One year
# Context: text after that table
privacy-cookies-exit = Quick Exit deletes the first four if it can reach this site. To remove all six, clear the data of this site in your browser.
# Context: second text after that table
privacy-cookies-mark = The browser may also keep two times, so that all open tabs act together. One is when your sign-in ends, the other when you used Quick Exit. They do not say who you are.
# Context: third text after that table
privacy-cookies-place = When you change the language, the browser remembers your place until the other page is there.

# Context: heading
privacy-kept-title = How long we keep it
# Context: entry of a list
# $hours (Number) hours for which a draft of a signed-in person is kept, e.g. 72
# $visitor (Number) hours for which a visitor’s draft is kept, e.g. 2
privacy-kept-drafts = A form that did not go through: { $hours } hours, or { $visitor } hours if you were not signed in.
# Context: entry of that list
privacy-kept-sign-ins = Who signed in or tried to, and when: this site does not delete it.
# Context: entry of that list
privacy-kept-tries = How often somebody tried: about a year at most.
# Context: entry of that list
privacy-kept-account = Your account and your case records: as long as the law says. Your office will tell you more.

# Context: heading
privacy-links-title = Links to other sites
# Context: text under that heading
privacy-links-text = Some links lead to others, for example to a payment site or a video. Their own rules apply there.

# Context: heading; phone, TTY and hours stand under it
privacy-ask-title = Questions and mistakes
# Context: text under that heading; the help line stands after it
privacy-ask-text = Ask us what we hold about you. If something is wrong, tell us:
