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
# src: ee614f
format-time = { $hour ->
    [0] 凌晨 0
    [1] 凌晨 1
    [2] 凌晨 2
    [3] 凌晨 3
    [4] 凌晨 4
    [5] 凌晨 5
    [12] 中午 12
    [13] 下午 1
    [14] 下午 2
    [15] 下午 3
    [16] 下午 4
    [17] 下午 5
    [18] 晚上 6
    [19] 晚上 7
    [20] 晚上 8
    [21] 晚上 9
    [22] 晚上 10
    [23] 晚上 11
   *[6] 上午 { $hour }
  }:{ $minute }
# src: 385754
format-money = ${ $amount }
# src: a6520a
format-money-negative = −${ $amount }
# src: ba8c0c
format-percent = { $amount }%
