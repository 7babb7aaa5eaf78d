### Audience: every
### How dates, times and sums are written. The program fills in the parts; order and words are the translator's.
### Every argument may be left out here.

format-date-long = { $year }年{ $month }月{ $day }日
format-date-short = { $month }月{ $day }日
format-date-month = { $year }年{ $month }月
format-date-weekday = { $year }年{ $month }月{ $day }日星期{ $weekday ->
    [1] 一
    [2] 二
    [3] 三
    [4] 四
    [5] 五
    [6] 六
   *[7] 日
  }
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
format-money = ${ $amount }
format-money-negative = −${ $amount }
format-percent = { $amount }%
