### Audience: page
### The overview: the first page after sign-in, one card for each case.

# src: c18227
account-title = 概览
# src: 9b06af
account-receives = 您是收款家长
# src: c036c5
account-pays = 您是付款家长
# src: a0a6ab
account-case = 个案 { $number }
# src: 15efef
account-closed = 此个案已结案。您仍可查看付款记录。
# src: 45e3a9
account-role-ended = 您在此个案中的身份已于 { DATE($day, style: "long") }终止。您可以查看截至当日的付款记录。
# src: edd08f
account-last-payment = 最近一笔款项
# src: 60e01a
account-received-on = { DATE($day, style: "long") }收到
# src: 39d5de
account-no-payment = 目前没有付款记录。我们收到款项后，下一个工作日即可在此查看。
# src: c3e031
account-due = 本月目前应付的抚养费
# src: 10fed3
account-next-due = 下次到期日：{ DATE($day, style: "long") }
# src: e2773a
account-no-date = 下次到期日尚未确定。
# src: c057f9
account-not-known = 暂无资料
# src: a883f4
account-past-due-to-you = 欠款（应付给您）
# src: f50bf0
account-past-due-by-you = 欠款（您应支付）
# src: b59030
account-past-due-as-of = 截至 { DATE($day, style: "long") }，不包括本月的抚养费。
# src: 758e78
account-credit = 已预付：{ MONEY($credit) }
# src: 7b55d1
account-latest = 最近的付款
# src: 9f97dc
account-no-case = 目前没有可显示的个案。如果您有个案，请致电我们。
# src: ce8601
account-no-data = 我们目前还没有您的个案资料。请明天再来查看。
