### Audience: page
### How to reach a person. Hours come as numbers from the agency's configuration; `contact-hours-…` turn them into words, also for the footer.

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
