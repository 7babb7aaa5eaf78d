### Audience: page
### The overview: the first page after sign-in, one card for each case.

account-title = 概览
account-receives = 您是收款家长
account-pays = 您是付款家长
account-case = 个案 { $number }
account-closed = 此个案已结案。
account-role-ended = 您在此个案中的身份已于 { DATE($day, style: "long") }终止。您可以看到截至该日的付款。
account-last-payment = 最近一笔款项
account-received-on = { DATE($day, style: "long") }收到
account-no-payment = 目前没有付款记录。我们收到款项后，您可在下一个工作日在此查看。
account-due = 本月应付
account-next-due = 下次到期日：{ DATE($day, style: "long") }
account-no-date = 下次到期日尚未确定。
account-not-known = 尚未确定
account-past-due-to-you = 欠款（应付给您）
account-past-due-by-you = 欠款（由您支付）
account-past-due-as-of = 截至 { DATE($day, style: "long") }，不包括本月的抚养费。
account-credit = 预先支付：{ MONEY($credit) }
account-latest = 最近的付款
account-all-payments = 全部付款记录
account-no-case = 目前没有可显示的个案。如果您有个案，请致电我们。
account-no-data = 机构尚未提供数据。请明天再试。
