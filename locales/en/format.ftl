### Audience: every
### How dates, times and sums are written. The program fills in the parts; order and words are the translator's.
### Every argument may be left out here.

# Context: a day in full
# $year (Text) the year, e.g. 2026
# $month (Number) 1 to 12, e.g. 11
# $day (Number) 1 to 31, e.g. 12
format-date-long = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  } { $day }, { $year }
# Context: a day in a list whose heading names the year
# $month (Number) 1 to 12, e.g. 11
# $day (Number) 1 to 31, e.g. 12
format-date-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
  } { $day }
# Context: a month
# $year (Text) the year, e.g. 2026
# $month (Number) 1 to 12, e.g. 11
format-date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  } { $year }
# Context: a day with its day of the week
# $year (Text) the year, e.g. 2026
# $month (Number) 1 to 12, e.g. 11
# $day (Number) 1 to 31, e.g. 12
# $weekday (Number) 1 (Monday) to 7 (Sunday), e.g. 4
format-date-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
  }, { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  } { $day }, { $year }
# Context: a time of day
# $hour (Number) 0 to 23, e.g. 15
# $hour12 (Number) 1 to 12, e.g. 3
# $minute (Text) 00 to 59, e.g. 40
# $half (Key) am, pm, noon or midnight, e.g. pm
format-time = { $half ->
    [noon] noon
    [midnight] midnight
    [am] { $hour12 }:{ $minute } a.m.
   *[pm] { $hour12 }:{ $minute } p.m.
  }
# Context: a sum
# $amount (Text) grouped digits with cents, e.g. 1,234.56
format-money = ${ $amount }
# Context: a sum below zero; the minus sign is U+2212
# $amount (Text) grouped digits with cents, e.g. 1,234.56
format-money-negative = −${ $amount }
# Context: a share
# $amount (Text) digits, e.g. 2.5
format-percent = { $amount }%
