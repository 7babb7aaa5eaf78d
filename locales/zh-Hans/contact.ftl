### Audience: page
### How to reach a person. Hours come as numbers from the agency's configuration; `contact-hours-…` turn them into words, also for the footer.

# src: 0dc659
contact-title = 联系我们
# src: 5bb6af
contact-lead = 您可以致电、来访或写信。语言协助免费。

# src: ffe478
contact-call-title = 致电我们
# src: 663748
contact-phone = 服务电话
# src: b5f429
contact-tty = 文字电话 (TTY)
# src: 4abab7
contact-tty-note = 供失聪、听障或有言语障碍的人士使用
# src: 4511b0
contact-relay = 电话转接服务
# src: 6d5b33
contact-abroad = 从美国境外拨打
# src: 348295
contact-language-line = 免费语言协助
# src: c22ea5
contact-hours = 服务时间

# src: d0539d
contact-now-open = 现在是服务时间，今天服务至{ TIME($until) }。
# src: 449090
contact-now-opens-today = 现在不是服务时间。今天{ TIME($opens) } 开始服务。
# src: f97680
contact-now-opens-tomorrow = 现在不是服务时间。明天{ TIME($opens) } 开始服务。
# src: b4c2e4
contact-now-opens-later = 现在不是服务时间。{ DATE($opens, style: "weekday") }{ TIME($opens) } 恢复服务。
# src: b88ac2
contact-now-closed = 现在不是服务时间。
# src: 6492e2
contact-now-holiday = 今天是假日：{ $holiday }。

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
# src: 296460
contact-holidays-title = 以下假日休息
# src: 04ae1d
contact-holiday = { DATE($day, style: "weekday") }：{ $holiday }

# src: d75686
contact-before-title = 致电时
# src: 514312
contact-before-case = 如果有个案编号，请提前准备好。我们的信函上有此编号。
# src: 3ac85c
contact-before-proof = 我们可能会问几个问题，以确认是您本人。我们绝不会询问您的密码。
# src: 6029b1
contact-before-safe = 您害怕另一方家长吗？请在谈论个案之前先告诉我们。

# src: ff1105
contact-write-title = 写信给我们
# src: dae607
contact-post = 邮寄地址：
# src: 47f927
contact-online = 获取与个案有关的其他援助
# src: 53adae
contact-write-safe = 请勿在信函或电子邮件中写出社会安全号码 (SSN) 或 PIN 码。

# src: 35a4a9
contact-offices-title = 前往办公室
# src: b9bc91
contact-offices = 我们的信函上写有负责您个案的办公室。前往之前，请先致电。
# src: ad4fda
contact-office-address = 地址
# src: 5e3ae2
contact-office-phone = 电话

# src: ccd9ba
contact-else-title = 无需致电，也能找到答案
