### Audience: page
### How single facts are written: a sum, a day, a case.

facts-amount = { MONEY($money) }
facts-day = { DATE($day, style: "long") }
facts-day-short = { DATE($day, style: "short") }
facts-case = 个案 { $number }
facts-case-number = 个案
facts-other-parent = 另一方家长
facts-office = 办公室
facts-switch-case = 切换到其他个案
