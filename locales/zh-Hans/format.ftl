### Audience: every
### How dates, times and sums are written. The program fills in the parts; order and words are the translator's.
### Every argument may be left out here.

# src: 54dfef
format-date-long = { $year }年{ $month }月{ $day }日
# src: 57e14f
format-date-short = { $month }月{ $day }日
# src: 865835
format-date-month = { $year }年{ $month }月
# src: b517d1
format-date-weekday = { $year }年{ $month }月{ $day }日星期{ $weekday ->
    [1] 一
    [2] 二
    [3] 三
    [4] 四
    [5] 五
    [6] 六
   *[7] 日
  }
# src: 6c0e6c
format-time = { $hour ->
    [0] 凌晨
    [1] 凌晨
    [2] 凌晨
    [3] 凌晨
    [4] 凌晨
    [5] 凌晨
    [12] 中午
    [13] 下午
    [14] 下午
    [15] 下午
    [16] 下午
    [17] 下午
    [18] 晚上
    [19] 晚上
    [20] 晚上
    [21] 晚上
    [22] 晚上
    [23] 晚上
   *[6] 上午
  } { $hour12 }:{ $minute }
# src: 385754
format-money = ${ $amount }
# src: a6520a
format-money-negative = −${ $amount }
# src: ba8c0c
format-percent = { $amount }%
