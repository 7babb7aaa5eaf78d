### Audience: page
### The payment history of a case: its head, its filter, its table, what the words mean, and the same as a file.

# src: 1deee6
payments-title = 付款记录
# src: 27eaa0
payments-office = 办公室
# src: d629b9
payments-orders = 命令编号
# src: 8e7fc9
payments-statement-date = 制表日期
# src: d7c369
payments-obligor = 付款家长
# src: 9509c3
payments-obligee = 收款家长
# src: bcd992
payments-period = 期间
# src: 4b13a8
payments-period-span = { DATE($from, style: "long") }至 { DATE($to, style: "long") }
# src: 9c9cc7
payments-period-all = 全部付款记录
# src: e75d5c
payments-monthly = 截至 { DATE($day, style: "long") }的每月应付金额
# src: 7eeba9
payments-monthly-line = { $kind }：{ MONEY($amount) }
# src: 910217
payments-monthly-about = { $kind }：约 { MONEY($amount) }
# src: e49170
payments-monthly-arrears = 用于偿还欠款：{ MONEY($amount) }
# src: e8a5f4
payments-monthly-none = 无
# src: b6c49d
payments-arrears = 截至 { DATE($day, style: "long") }的欠款
# src: 1fcc18
payments-hold-unallocated = 暂缓发放，尚未计入
# src: fecb80
payments-hold-allocated = 暂缓发放，已计入

# src: 3c83c2
payments-active-filter = 筛选：{ $period }，{ $kind }
# src: 84e79d
payments-filter-period = 期间
# src: e733ed
payments-this-month = 本月
# src: b5e20f
payments-this-year = 今年
# src: 502662
payments-last-12-months = 最近 12 个月
# src: 0f83f0
payments-all-time = 全部
# src: f0ad82
payments-custom = 自选日期
# src: 80cda4
payments-from = 开始日期
# src: e335e7
payments-to = 结束日期
# src: 7e6ef9
payments-filter-kind = 类型
# src: d4aade
payments-kind-all = 全部类型
# src: 7f0e39
payments-kind-received = 收到的款项
# src: e36552
payments-kind-returned = 扣回的款项
# src: c8ff42
payments-kind-held = 暂缓发放
# src: b77a81
payments-filter-rows = 每页行数
# src: a9b8a8
payments-rows = { $count }

# src: 33947a
payments-result = { $count } 笔款项，共 { MONEY($sum) }
# src: 47a750
payments-caption = 付款记录，由新到旧排列。“–”表示此项没有金额。
# src: 665476
payments-received = 收到日期
# src: 1c5dc6
payments-kind = 类型
# src: 23b904
payments-amount = 金额
# src: 5b5a23
payments-child = 子女抚养费
# src: a1530b
payments-spousal = 配偶赡养费
# src: cf72e2
payments-medical = 医疗费
# src: 08d4c9
payments-past-due = 欠款
# src: 728272
payments-fees = 费用
# src: 816512
payments-other = 其他
# src: 21502d
payments-to-state = 已转让给政府
# src: 7e20ac
payments-sent-to-you = 已发放给您
# src: 8877c8
payments-sent = 已发放
# src: 56ce7c
payments-status = 状态
# src: 27f14d
payments-folded = { $column }：{ MONEY($amount) }
# src: 873d30
payments-nothing = –
# src: d92094
payments-source-withholding = 收入扣缴
# src: 9c9d7b
payments-source-own = 您的付款
# src: 8d2f08
payments-source-parent = 另一方家长的付款
# src: 3d26d3
payments-source-offset = 退税或福利金抵扣
# src: 42c6b4
payments-source-other-state = 其他州转来
# src: 899b8a
payments-source-other = 其他付款
# src: d38de2
payments-reversal-nsf = 扣回：账户资金不足
# src: 3ba210
payments-reversal-stop = 扣回：付款已停止
# src: 947d43
payments-reversal-offset = 扣回：退税或福利金有调整
# src: 15efab
payments-reversal-misapplied = 扣回：属于其他个案
# src: 5ced7b
payments-reversal-payer = 扣回：付款有误
# src: 9e04d4
payments-reversal = 扣回
# src: e0e6f2
payments-transfer = 转至其他个案
# src: 5ecb07
payments-refund = 退还给付款人
# src: 9f6805
payments-takes-back = 对应 { DATE($day, style: "long") }收到的款项
# src: 58e914
payments-paid-by = 付款人：{ $name }

# src: 147f25
payments-status-received = 已收到
# src: 130ab9
payments-status-applied = 已计入
# src: ba2da3
payments-status-sent-on = { DATE($day, style: "short") }已发放
# src: 460f26
payments-status-held = 暂缓发放
# src: 9f7f10
payments-status-part-held = 部分暂缓发放
# src: cdbdd0
payments-status-returned = 已退还
# src: 578a6b
payments-status-reversed = 已扣回
# src: a8f12d
payments-status-moved = 已转出
# src: 76b17f
payments-status-sent-away = 已转至其他州

# src: d70ae8
payments-hold-may-be-adjusted = 此笔款项可能会有调整。
# src: 57b2ae
payments-hold-address = 我们需要您目前的地址。请致电我们。
# src: 45ae9a
payments-hold-identity = 我们正在核实此笔款项应归谁所有。
# src: f5a82c
payments-hold-future = 此笔款项将用于支付日后到期的抚养费。
# src: edc486
payments-hold-dispute = 此笔款项存在争议，争议解决之前暂缓发放。
# src: 7be728
payments-hold-bank = 银行尚未确认此笔款项。
# src: e3a8b2
payments-hold-decision = 我们需要您作出决定。请致电我们。
# src: 65a803
payments-hold-ask = 如需了解详情，请致电我们。
# src: 0f49a9
payments-hold-until = 暂缓发放，最迟至 { DATE($day, style: "long") }。

# src: 63736e
payments-total = 合计
# src: f52c50
payments-years-title = 各年合计
# src: 14f9bf
payments-years-caption = 符合筛选条件的款项，按收到的年份合计
# src: 4b44e2
payments-year = 年份
# src: 14e3b0
payments-year-received = 收到
# src: f492d7
payments-year-returned = 扣回
# src: 38863a
payments-year-net = 实收
# src: 1bed1e
payments-year-name = { $year }年
# src: 229522
payments-on-hold-total = 目前暂缓发放

# src: 4159cb
payments-words-title = 这些词的含义
# src: 7afefb
payments-word-received = 已收到
# src: d4f42d
payments-word-received-text = 我们已收到款项，接下来会确定款项用于哪一项抚养费。
# src: 4e841f
payments-word-applied = 已计入
# src: 91be35
payments-word-applied-text = 我们已确定款项用于哪一项抚养费，并已计入此项。
# src: f143d5
payments-word-sent = 已发放
# src: e316bb
payments-word-sent-text = 我们已将款项发出。直接存款约需两个工作日到账。
# src: 34a6ee
payments-word-hold = 暂缓发放
# src: e20c69
payments-word-hold-text = 我们已收到款项，但尚未发放。如需您配合，款项旁会有说明。
# src: 84bf44
payments-word-returned = 扣回
# src: b30b0b
payments-word-returned-text = 我们必须扣回此笔款项，例如因为支票未能兑现。扣回的款项不再算作已付。如果款项已经发放，请致电我们了解后续处理。
# src: 663ce0
payments-word-past-due = 欠款
# src: 7c1a8f
payments-word-past-due-text = 以前各月尚未付清的抚养费，不包括本月的抚养费。
# src: c3bade
payments-word-state = 已转让给政府
# src: eb0065
payments-word-state-text = 家庭领取公共援助期间，抚养费会转让给政府。这部分由政府留存，也可能有一部分转付给您。
# src: 1ce7bc
payments-less-title = 为什么发放的金额少于收到的金额
# src: 365a14
payments-less-text = 收到的款项中，可能有一部分暂缓发放、已转让给政府，或用于支付费用。刚收到的款项也可能尚未发放。
# src: 18c6b3
payments-sums-title = 合计的计算方法
# src: fb908a
payments-sums-total = 合计包含所有页中符合筛选条件的款项，并减去扣回的款项。
# src: d32237
payments-sums-year = 扣回的款项计入当初收到款项的年份。
# src: 0e54f7
payments-sums-monthly = “约”表示每月金额是由每周或每年的金额换算得出的。

# src: d57744
payments-csv = 下载电子表格 (CSV)
# src: b5f762
payments-print = 打印
# src: 648df2
payments-pages = 付款记录分页
# src: 533359
payments-none-yet = 目前没有付款记录。我们收到款项后，下一个工作日即可在此查看。
# src: f8b935
payments-none-match = 没有符合筛选条件的款项。
# src: 16fcc2
payments-show-all = 显示全部款项
# src: 1715d0
payments-no-data = 我们目前还没有您的付款资料。请明天再来查看。
