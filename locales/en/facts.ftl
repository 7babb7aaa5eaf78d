### Audience: page
### How single facts are written: a sum, a day, a case.

# Context: a sum of money, alone in a cell or a line
# $money (Money) the sum, e.g. 34615
facts-amount = { MONEY($money) }
# Context: a day, alone in a cell or a line
# $day (Date) the day, e.g. 2026-11-12
facts-day = { DATE($day, style: "long") }
# Context: a day in a list whose heading names the year
# $day (Date) the day, e.g. 2026-11-12
facts-day-short = { DATE($day, style: "short") }
# Context: a case by its number, on a printed page
# $number (Text) the agency's case number, e.g. 0012345678
facts-case = Case { $number }
# Context: stands before a case number
facts-case-number = Case
# Context: stands before the name of the other parent in the case
facts-other-parent = Other parent
# Context: stands before the name of the local child support office
facts-office = Office
# Context: opens the list of the parent's other cases
facts-switch-case = Switch to another case
