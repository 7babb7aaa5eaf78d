### Audience: page
### How to reach a person. Hours come as numbers from the agency's configuration; `contact-hours-…` turn them into words, also for the footer.

# src: 73f00d
contact-hours-days = 周{ $first ->
    [1] 一
    [2] 二
    [3] 三
    [4] 四
    [5] 五
    [6] 六
   *[7] 日
  }至周{ $last ->
    [1] 一
    [2] 二
    [3] 三
    [4] 四
    [5] 五
    [6] 六
   *[7] 日
  }，{ TIME($from) } 至{ TIME($to) }
# src: cd1621
contact-hours-day = 周{ $day ->
    [1] 一
    [2] 二
    [3] 三
    [4] 四
    [5] 五
    [6] 六
   *[7] 日
  }，{ TIME($from) } 至{ TIME($to) }
# src: da360f
contact-hours-and = 及{ TIME($from) } 至{ TIME($to) }
