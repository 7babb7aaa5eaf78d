### Audience: page
### For the parent who pays: every way to pay, what to write on it, how long it takes, and how to notice a scam.

# src: 25e45d
ways-to-pay-title = 付款方式
# src: 71b2bd
ways-to-pay-lead = 您可以选择适合自己的方式付款。每次付款都请提供姓名和个案编号，以便我们计入此笔款项。

# src: 9e4392
ways-to-pay-before-title = 付款之前
# src: 9e7ca4
ways-to-pay-before-us = 请通过我们付款，不要直接交给另一方家长。直接交给另一方家长的钱，可能不算已付的抚养费。
# src: 94b05f
ways-to-pay-before-number = 我们寄给您的每封信函上都有个案编号。
# src: fd6589
ways-to-pay-before-early = 多数付款以我们收到的日期为准。请在到期日的前几天付款。
# src: f15d49
ways-to-pay-before-several = 您有多个个案吗？请向我们询问如何分配款项。

# src: 9febee
ways-to-pay-glance-title = 各种方式一览
# src: 001d99
ways-to-pay-glance-caption = 各种付款方式所需的时间和费用
# src: 0a4fa4
ways-to-pay-glance-way = 付款方式
# src: bd604b
ways-to-pay-glance-time = 所需时间
# src: 6cb007
ways-to-pay-glance-fee = 手续费
# src: 688e7d
ways-to-pay-time-days = 约 { $days } 个工作日
# src: 56fd2e
ways-to-pay-time-range = { $from } 至 { $to } 个工作日
# src: 735c41
ways-to-pay-time-employer = 以雇主汇款的时间为准
# src: 5662eb
ways-to-pay-time-ask = 请询问办公室
# src: 4e3063
ways-to-pay-fee-none = 无
# src: 3ac201
ways-to-pay-fee-amount = 每次付款 { MONEY($fee) }
# src: 717c0c
ways-to-pay-fee-up-to = 每次付款最多 { MONEY($fee) }
# src: e0ed51
ways-to-pay-fee-share = 付款金额的 { PERCENT($share) }
# src: 98dbb1
ways-to-pay-fee-shown = 付款前会显示
# src: 5bd031
ways-to-pay-fee-money-order = 购买汇票的费用

# src: e6eeb5
ways-to-pay-withholding-title = 收入扣缴
# src: 4bd6c7
ways-to-pay-withholding-text = 雇主从您的工资中扣除抚养费，并汇给我们。您每月无需办理任何手续。
# src: 0af948
ways-to-pay-withholding-stub = 请查看工资单。如果没有扣款，您仍应支付抚养费。在开始扣款之前，请用其他方式付款。
# src: 96b088
ways-to-pay-withholding-job = 更换工作后请立即告知我们，并提供新雇主的名称和地址。
# src: 5a5eda
ways-to-pay-withholding-wrong = 如果扣款金额有误，请先询问雇主，再致电我们。

# src: 548caf
ways-to-pay-online-title = 用银行卡或银行账户在线付款
# src: 49e31d
ways-to-pay-online-text = 付款网站由我们委托的公司管理。前往付款时，您会离开本网站。
# src: 935d5c
ways-to-pay-online-exit = 付款网站没有“快速离开”按钮。如果有人监视您的设备，请先阅读安全须知。
# src: 5a7d4e
ways-to-pay-online-language = 付款网站可能没有您的语言版本。我们可以通过电话协助您。
# src: d0b1b8
ways-to-pay-online-ready = 请准备：
# src: f677f4
ways-to-pay-online-ready-case = 您的个案编号
# src: a7d324
ways-to-pay-online-ready-card = 您的银行卡，或银行账户的路由号码和账户号码
# src: 74fc16
ways-to-pay-online-keep = 请保留确认号码，直到您在本网站看到此笔款项。
# src: 3d66f1
ways-to-pay-online-go = 前往付款网站

# src: d984d8
ways-to-pay-phone-title = 电话付款
# src: 520c8a
ways-to-pay-phone-text = 请先准备好个案编号，以及银行卡或银行账户的号码，再拨打付款专线：
# src: 59f091
ways-to-pay-phone-interpreter = 您可以要求口译员协助，无需付费。
# src: 68e168
ways-to-pay-phone-private = 请不要在他人能听到的地方说出卡号。

# src: 7c2143
ways-to-pay-mail-title = 邮寄支票或汇票
# src: 6b69f1
ways-to-pay-mail-payable = 支票或汇票的收款人请写：
# src: 3536c1
ways-to-pay-mail-write = 请在正面写明：
# src: 1aa138
ways-to-pay-mail-write-name = 您的姓名
# src: b9c1d8
ways-to-pay-mail-write-case = 您的个案编号
# src: 00da9c
ways-to-pay-mail-write-order = 您的命令编号
# src: 4afbee
ways-to-pay-mail-write-county = 您的子女抚养费命令所属的县
# src: f457c8
ways-to-pay-mail-no-ssn = 请勿写上您的社会安全号码。
# src: dd95cb
ways-to-pay-mail-coupon = 请在信封中放入付款单据，以便我们识别此笔款项。
# src: 3c2842
ways-to-pay-mail-coupon-none = 没有付款单据？请附上一张纸，写明以上信息。
# src: 411648
ways-to-pay-mail-to = 请寄至：
# src: e1c18d
ways-to-pay-mail-no-cash = 切勿邮寄现金。
# src: 9a60f6
ways-to-pay-mail-keep = 请保留支票的复印件或汇票的存根。
# src: acb34d
ways-to-pay-mail-returned = 如果银行不兑付支票，我们会扣回此笔款项，您可能还要支付费用。

# src: 1f1fdc
ways-to-pay-money-order-title = 用现金购买汇票付款
# src: a7e143
ways-to-pay-money-order-text = 您可以在邮局和许多商店用现金购买汇票，无需银行账户。
# src: 4eb7af
ways-to-pay-money-order-fill = 请在离开前当场填写，并保留收据。
# src: df7ca8
ways-to-pay-money-order-mail = 然后按照邮寄支票的方法寄出。

# src: 43f5fc
ways-to-pay-cash-title = 到商店用现金付款
# src: 01de21
ways-to-pay-cash-text = 部分商店可代收现金付款。
# src: 2cd5b5
ways-to-pay-cash-bring = 请携带：
# src: a5b87c
ways-to-pay-cash-bring-code = 从付款网站获取的付款码
# src: 7c8698
ways-to-pay-cash-limit = 商店每次最多可收取 { MONEY($most) }。
# src: e74465
ways-to-pay-cash-receipt = 请核对收据上的个案编号和金额，并妥善保存。
# src: 18f3b8
ways-to-pay-cash-find = 查找商店

# src: 433134
ways-to-pay-after-title = 付款之后
# src: 76a4e9
ways-to-pay-after-shown = 我们收到款项后，您下一个工作日即可在本网站看到。
# src: b813a3
ways-to-pay-after-missing = 过了 { $days } 个工作日仍未看到？请备好收据，并致电我们：

# src: 7b6c9f
ways-to-pay-cannot-title = 如果您无法付款
# src: cf7d73
ways-to-pay-cannot-call = 请在付款到期之前致电我们。负责您个案的办公室会告诉您可以怎么做。
# src: 8e91dd
ways-to-pay-cannot-change = 您可以申请变更命令，例如在失业时。
# src: efeb98
ways-to-pay-cannot-until = 在命令变更之前，您仍须按照命令规定的金额付款。

# src: a4c054
ways-to-pay-scams-title = 谨防诈骗
# src: 32ff24
ways-to-pay-scams-signs = 有人会冒充我们打电话或发信息。以下是诈骗的迹象：
# src: 0128be
ways-to-pay-scams-hurry = 威胁您说，不立即付款就会坐牢。
# src: 22731d
ways-to-pay-scams-way = 要求用礼品卡、加密货币付款，或通过聊天软件转账。
# src: f2705c
ways-to-pay-scams-code = 索要您的密码，或您手机收到的验证码。
# src: a6bde0
ways-to-pay-scams-link = 通过短信发来付款链接或二维码。
# src: 238c6e
ways-to-pay-scams-faster = 声称交钱就能更快收到抚养费。
# src: 325ba8
ways-to-pay-scams-do = 请挂断电话，不要回复信息，然后拨打以下电话联系我们：
# src: 46e082
ways-to-pay-scams-never = 我们绝不会索要您的密码。
# src: 69b86c
ways-to-pay-scams-paid = 您已经付款了吗？请立即致电银行，再致电我们。
# src: 1e4863
ways-to-pay-scams-report = 举报诈骗
