### Audience: page
### For the parent who receives: how money is sent, when, why it may be on hold, and how to change the way.

# src: 6ad170
how-you-are-paid-title = 收款方式
# src: 8b9643
how-you-are-paid-lead = 我们收到应付给您的抚养费后，会发放给您。本页说明发放的方式和时间。

# src: 83f1d1
how-you-are-paid-when-title = 何时发放款项
# src: 352fd7
how-you-are-paid-when-rule = 按照联邦规定，多数款项会在我们收到后的 { $days } 个工作日内发放。
# src: cf5cf2
how-you-are-paid-when-source = 联邦规定：{ $rule }
# src: 290d29
how-you-are-paid-when-business-day = 工作日是指周一至周五，公共假日除外。
# src: ef4372
how-you-are-paid-when-shown = 我们收到款项后，您下一个工作日即可在本网站看到。
# src: a06698
how-you-are-paid-when-bank = 发放之后，直接存款或存入卡中的款项约需 { $days } 个工作日到账。
# src: 4482c4
how-you-are-paid-when-late = 我们只能发放已经收到的款项。如果款项晚到，您也会晚收到。

# src: ec1f91
how-you-are-paid-deposit-title = 直接存款
# src: e9ce2c
how-you-are-paid-deposit-text = 我们将每笔款项直接转入您在银行或信用合作社的账户，不会在邮寄途中遗失。
# src: 1dff3d
how-you-are-paid-deposit-need = 您需要银行的路由号码和您的账户号码。
# src: cdde2f
how-you-are-paid-deposit-first = 第一次存款可能需要更长时间，因为银行要先核对号码。
# src: bb4a8d
how-you-are-paid-deposit-own = 请使用只属于您一人的账户。账户的其他持有人也能看到入账的款项。
# src: afa62a
how-you-are-paid-deposit-start = 申请直接存款

# src: 69144c
how-you-are-paid-card-title = 收款卡
# src: 439b97
how-you-are-paid-card-text = 我们将每笔款项存入一张预付借记卡。您可以用它购物或取现。
# src: 2a4f36
how-you-are-paid-card-name = 收款卡名称
# src: 52e9de
how-you-are-paid-card-company = 收款卡由发卡公司管理。有关卡内余额、收款卡的 PIN 码和费用的问题，请联系发卡公司：
# src: 989c3f
how-you-are-paid-card-site = 发卡公司的网站
# src: b0efe5
how-you-are-paid-card-pin = 收款卡的 PIN 码与我们信函中的 PIN 码不是同一个。
# src: b919cc
how-you-are-paid-card-digits = 在本网站创建账户时，请准备好收款卡。您可能需要卡号的最后 { $digits } 位数字。
# src: ef6c5e
how-you-are-paid-card-keep = 卡内没有余额时也请保留此卡，以后的款项仍会存入这张卡。

# src: 5f5626
how-you-are-paid-check-title = 邮寄支票
# src: 280c48
how-you-are-paid-check-text = 负责您个案的办公室会告诉您能否以邮寄支票的方式收款。邮寄支票比其他方式慢。
# src: 228425
how-you-are-paid-check-moved = 搬家后请立即告知我们。邮局可能不会转寄支票。
# src: d631de
how-you-are-paid-check-lost = 支票遗失或失窃了吗？请致电我们，我们会告诉您如何补发。

# src: eb69f8
how-you-are-paid-hold-title = 款项为何暂缓发放
# src: 4dc5b3
how-you-are-paid-hold-text = “暂缓发放”是指我们已收到款项，但尚未发放。常见的原因有：
# src: 4c3398
how-you-are-paid-hold-address = 我们需要您目前的地址或银行资料。
# src: b0eb76
how-you-are-paid-hold-identity = 我们正在核实款项应归谁所有。
# src: 79e6d3
how-you-are-paid-hold-bank = 银行尚未确认此笔款项。
# src: 56578d
how-you-are-paid-hold-dispute = 此笔款项存在争议。
# src: f3b61e
how-you-are-paid-hold-future = 款项用于支付日后到期的抚养费。
# src: 4f4b79
how-you-are-paid-hold-tax = 款项来自退税。
# src: da7384
how-you-are-paid-hold-do = 如需您配合，付款记录中会有说明。如无说明，您无需采取任何行动。

# src: 6bb604
how-you-are-paid-refund-title = 来自退税的款项
# src: 597f23
how-you-are-paid-refund-text = 联邦退税款可用于偿还欠款，不会计入本月的抚养费。
# src: 0be249
how-you-are-paid-refund-hold = 这类款项可能暂缓发放，最长 { $months } 个月。款项可能会有调整。
# src: 77c0f3
how-you-are-paid-refund-reason = 按照法律规定，我们不能透露更多有关原因的信息。
# src: ac6639
how-you-are-paid-refund-state = 其中一部分可能已转让给政府。

# src: 659708
how-you-are-paid-less-title = 为何您收到的金额可能少于付款金额
# src: 6e8dc9
how-you-are-paid-less-state = 家庭领取现金援助期间，抚养费会转让给政府。政府可能会转付其中一部分。
# src: 3f9eb8
how-you-are-paid-less-cases = 另一方家长可能还要支付其他子女的抚养费。这时，一笔款项会分成几部分。
# src: cbbe91
how-you-are-paid-less-fee = 可能会扣除费用。负责您个案的办公室会告诉您是什么费用。
# src: 26891c
how-you-are-paid-less-hold = 一部分款项可能仍在暂缓发放。
# src: 32bf16
how-you-are-paid-less-see = 付款记录会显示每笔款项的分配情况。

# src: 80c7e5
how-you-are-paid-change-title = 更改收款方式
# src: e32bdd
how-you-are-paid-change-how = 请致电我们，我们会告诉您如何办理：
# src: 603c77
how-you-are-paid-change-keep = 在新账户或新卡收到第一笔款项之前，请保留原来的账户或收款卡。
# src: 9fb9d2
how-you-are-paid-change-tell = 如果您搬家、改名或更换银行，请立即告知我们。
# src: b1bc2c
how-you-are-paid-change-not-you = 收到变更通知，但并非您本人申请？请立即致电我们。

# src: d473a0
how-you-are-paid-lost-title = 收款卡遗失或失窃
# src: 91cbfd
how-you-are-paid-lost-call = 请立即致电发卡公司。发卡公司会停用旧卡，并寄给您新卡：
# src: c28441
how-you-are-paid-lost-cash = 请询问发卡公司，在收到新卡之前如何使用卡内款项。
# src: 19e2a0
how-you-are-paid-lost-address = 您搬家了吗？请将新地址告知发卡公司和我们。

# src: d201e8
how-you-are-paid-private-title = 另一方家长能看到什么
# src: 9baf6f
how-you-are-paid-private-text = 另一方家长可以看到款项已发放，但看不到款项的去向。
# src: 260b05
how-you-are-paid-private-never = 本网站绝不会向另一方家长显示您的银行、收款卡或地址。

# src: 04475c
how-you-are-paid-missing-title = 没有收到款项？
