### Audience: page
### How single facts are written: a sum, a day, a case.

# src: 600089
facts-amount = { MONEY($money) }
# src: cd1a22
facts-day = { DATE($day, style: "long") }
# src: 46af91
facts-day-short = { DATE($day, style: "short") }
# src: 652ef3
facts-case = 个案 { $number }
# src: 2a2b1e
facts-case-number = 个案
# src: b5bd51
facts-other-parent = 另一方家长
# src: e8383e
facts-office = 办公室
# src: 066249
facts-switch-case = 切换到其他个案
