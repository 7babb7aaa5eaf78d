### Audience: page
### How to reach a person. Hours come as numbers from the agency's configuration; `contact-hours-…` turn them into words, also for the footer.

# Context: title of the page and its tab
contact-title = Contact us
# Context: under the title
contact-lead = Call, visit, or write. Help in your language is free.

# Context: heading of the part with the phone numbers
contact-call-title = Call us
# Context: label of the help-line number
contact-phone = Help line
# Context: label of the number for text telephones
contact-tty = TTY (text telephone)
# Context: under the TTY number: who it is for
contact-tty-note = For people who are deaf, hard of hearing, or have trouble speaking
# Context: label of the number of the relay service that speaks for people with a text telephone
contact-relay = Relay service
# Context: label of the number for calls from other countries
contact-abroad = From outside the United States
# Context: label of the number for free interpreters
contact-language-line = Free help in your language
# Context: label of the hours of the help line or of an office
contact-hours = Hours

# Context: line by the phone number, now within the hours
# $until (DateTime) end of today's hours, e.g. 2026-11-23T17:00
contact-now-open = Open now, until { TIME($until) } today.
# Context: line by the phone number, today before the hours or in a break
# $opens (DateTime) when it opens today, e.g. 2026-11-23T08:00
contact-now-opens-today = Closed now. We open at { TIME($opens) } today.
# Context: line by the phone number, the next hours are tomorrow
# $opens (DateTime) when it opens tomorrow, e.g. 2026-11-24T08:00
contact-now-opens-tomorrow = Closed now. We open at { TIME($opens) } tomorrow.
# Context: line by the phone number, the next hours are on a later day
# $opens (DateTime) when it opens next, e.g. 2026-11-30T08:00
contact-now-opens-later = Closed now. We open again at { TIME($opens) } on { DATE($opens, style: "weekday") }.
# Context: line by the phone number, no hours in the next weeks are known
contact-now-closed = Closed now.
# Context: before one of these lines on a holiday
# $holiday (Text) name of the holiday from the configuration, e.g. Thanksgiving Day
contact-now-holiday = Today is a holiday: { $holiday }.

# Context: hours that are the same on several days in a row
# $first (Number) first day of the week, 1 (Monday) to 7 (Sunday), e.g. 1
# $last (Number) last day of the week, 1 (Monday) to 7 (Sunday), e.g. 5
# $from (DateTime) opens, only the time counts, e.g. 2026-11-23T08:00
# $to (DateTime) closes, only the time counts, e.g. 2026-11-23T17:00
contact-hours-days = { $first ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
  } to { $last ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
  }, { TIME($from) } to { TIME($to) }
# Context: hours of one day of the week
# $day (Number) day of the week, 1 (Monday) to 7 (Sunday), e.g. 6
# $from (DateTime) opens, only the time counts, e.g. 2026-11-28T09:00
# $to (DateTime) closes, only the time counts, e.g. 2026-11-28T13:00
contact-hours-day = { $day ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
  }, { TIME($from) } to { TIME($to) }
# Context: after the hours before noon, where there is a break in the middle of the day
# $from (DateTime) opens again, only the time counts, e.g. 2026-11-23T13:00
# $to (DateTime) closes, only the time counts, e.g. 2026-11-23T16:30
contact-hours-and = and { TIME($from) } to { TIME($to) }
# Context: heading of the list of days on which the lines and offices are closed
contact-holidays-title = Closed on these holidays
# Context: entry of that list; only those of the next months
# $day (Date) the day, e.g. 2026-11-26
# $holiday (Text) name of the holiday from the configuration, e.g. Thanksgiving Day
contact-holiday = { DATE($day, style: "weekday") }: { $holiday }

# Context: heading of a list
contact-before-title = When you call
# Context: entry of that list
contact-before-case = Have your case number ready, if you have it. It is on our letters.
# Context: entry of that list
contact-before-proof = We may ask questions to be sure that it is you. We never ask for your password.
# Context: entry of that list
contact-before-safe = Are you afraid of the other parent? Tell us first, before we talk about your case.

# Context: heading of the part about writing
contact-write-title = Write to us
# Context: before the agency's postal address
contact-post = By mail:
# Context: link in that part to the agency's own page for questions
contact-online = More help with your case
# Context: under that part
contact-write-safe = Do not put your SSN or your PIN in a letter or an e-mail.

# Context: heading of the list of offices
contact-offices-title = Visit an office
# Context: text over that list
contact-offices = Your letters name the office that works on your case. Call before you come.
# Context: label in an office's entry
contact-office-address = Address
# Context: label in an office's entry
contact-office-phone = Phone

# Context: heading of the links to pages that answer without a call
contact-else-title = Find it without a call
