### Audience: page
### Frequent questions. Each question is a heading with an anchor; `-text` (and `-more`) answer it. Some answers depend on the agency's configuration.

# src: 48bf51
questions-title = 常见问题
# src: c473d5
questions-lead = 请选择一个问题。如果没有您的问题，请致电我们：

# src: c0e497
questions-start = 开通和登录
# src: 4580c7
questions-need = 开始使用需要什么？
# src: ac4347
questions-need-pin-text = 您需要电子邮件地址、社会安全号码，以及我们信函中的 PIN 码。
# src: 42be06
questions-need-web-id-text = 您需要电子邮件地址、个案编号、社会安全号码和网络识别号 (Web ID)。
# src: 00ec1e
questions-need-card-text = 您领取抚养费吗？您也可以用 { $card } 卡或直接存款账户号码的最后 { $digits } 位数字代替网络识别号 (Web ID)。
# src: 44bab9
questions-no-pin = 我没有含 PIN 码的信函，怎么办？
# src: fbb406
questions-no-pin-text = 您的抚养费命令完成记录后，我们会寄出此信函。请致电我们，我们会重新邮寄。
# src: 24bf1a
questions-no-web-id = 我不知道自己的网络识别号 (Web ID)，怎么办？
# src: 5ade1f
questions-no-web-id-text = 请致电我们，我们会协助您：
# src: 022089
questions-no-ssn = 我没有社会安全号码，或住在美国境外，还能使用本网站吗？
# src: 28362f
questions-no-ssn-text = 请致电我们。我们会告诉您如何用其他方式验证身份。
# src: 401bb6
questions-no-email = 我没有电子邮件地址，怎么办？
# src: fa610d
questions-no-email-text = 在本网站开通账户需要电子邮件地址。如果没有电子邮件地址，请致电我们，我们可以通过电话协助您。
# src: cb808a
questions-forgot = 我忘记了用户名或密码，怎么办？
# src: 999ac5
questions-forgot-call-text = 请致电我们，我们会协助您登录。我们绝不会询问您的密码。
# src: 47a5d0
questions-too-many = 为什么系统让我等待？
# src: 0cd4e0
questions-too-many-text = 因为错误尝试的次数过多。等待是为了保护您的账户。请稍后再试，或致电我们。
# src: 8e5b4d
questions-session = 登录状态会保持多久？
# src: 8a2dc5
questions-session-text = 如果 { $minutes } 分钟内没有任何操作，系统会自动退出登录。在此之前 { $warning } 分钟，我们会询问您是否需要更多时间。
# src: 38946f
questions-session-more = 您填写的内容会保存。{ $hours } 小时后，为了安全，您需要重新登录。
# src: e70ea3
questions-open = 本网站全天开放吗？
# src: ead96a
questions-open-window-text = 是的，但每天{ TIME($from) } 至{ TIME($to) } 为系统维护时间。
# src: 6b59e0
questions-open-always-text = 是的，全年每天开放。
# src: 479146
questions-open-more = 系统维护期间，您仍可浏览这些公开页面并致电我们。
# src: 4b26cc
questions-cost = 使用本网站要付费吗？需要安装应用程序吗？
# src: 8c5a2a
questions-cost-text = 本网站免费，无需安装应用程序。任何有浏览器的手机或电脑都可以使用，旧手机也可以。

# src: d2c0b4
questions-payments = 款项和余额
# src: d819ce
questions-not-here = 为什么我没有看到款项？
# src: 29e1b1
questions-not-here-text = 可能有以下几种情况：
# src: f27c2a
questions-not-here-late = 我们尚未收到款项。收到之后，您可在下一个工作日看到。
# src: 9e0d92
questions-not-here-hold = 款项暂缓发放。付款记录中会有说明。
# src: 5751f0
questions-not-here-way = 我们已发放款项。银行约需 { $days } 个工作日，邮寄需要更长时间。
# src: d668cd
questions-not-here-moved = 您的地址、银行账户或卡片有变动。请致电我们。
# src: dad97e
questions-not-shown = 我已经付款，为什么看不到？
# src: 864d59
questions-not-shown-text = 我们收到款项后，您可在下一个工作日看到。雇主汇款或邮寄可能需要更长时间。
# src: fec3c7
questions-not-shown-more = 仍然没有看到？请备好收据或工资单，并致电我们：
# src: 6b8a53
questions-hold = “暂缓发放”是什么意思？
# src: 4165e6
questions-hold-text = 我们已收到款项，但尚未发放。如需您配合，付款记录中会有说明。
# src: c63671
questions-less = 为什么我收到的金额少于另一方家长支付的金额？
# src: 8763ca
questions-less-text = 其中一部分可能暂缓发放、已转让给政府，或用于支付费用。另一方家长可能还要支付其他子女的抚养费。
# src: e749e6
questions-balance = 为什么余额与我计算的不一样？
# src: e23abe
questions-balance-text = 请先查看以下几点：
# src: f95e60
questions-balance-day = 每项余额都截至某一天。本月的抚养费不属于欠款。
# src: 1861dc
questions-balance-week = 按周支付的抚养费，在有些月份会到期五次。
# src: f99f70
questions-balance-month = 由每周金额换算得出的每月金额，不一定等于每个月的实际金额。
# src: 7c03fd
questions-balance-late = 多数款项以我们收到的日期为准，而不是以汇出的日期为准。
# src: 11cb7c
questions-balance-fees = 可能会加上利息和费用。扣回的款项不再算作已付。
# src: 74fde9
questions-history = 可以查看多久以前的付款记录？
# src: d2d320
questions-history-text = 付款记录会显示我们掌握的全部款项。您可以选择日期，并打印或保存清单。
# src: 7c8cbe
questions-current = 我看到的资料有多新？
# src: 6a5fd6
questions-current-text = 我们的记录每晚更新到本网站一次。账户的每个页面都会注明数据截至哪一天。
# src: 3f257e
questions-wrong = 款项或余额有误，怎么办？
# src: bf548f
questions-wrong-text = 请致电我们，说明哪里有误、从何时开始。您的办公室会告诉您后续处理：
# src: f9c55d
questions-change-order = 我可以申请变更命令吗？
# src: 5552b8
questions-change-order-text = 可以，例如在您的收入有变动时。您的办公室会告诉您如何申请。在变更之前，仍按原命令执行。

# src: 90d0d0
questions-private = 另一方家长和您的隐私
# src: 5dfd1c
questions-other-sees = 另一方家长能看到我的哪些信息？
# src: f1895d
questions-other-sees-text = 您的姓名、孩子的姓名，以及个案中的命令、款项和余额。绝不会看到您的地址、电话、电子邮件、雇主或银行。
# src: 5aedf4
questions-other-knows = 另一方家长会知道我使用本网站吗？
# src: 0efa8a
questions-other-knows-text = 我们不会告诉另一方家长。但使用您的设备或电子邮件的人可能会发现。
# src: 79b687
questions-address = 如何对我的地址保密？
# src: a4c19f
questions-address-text = 请告诉您的办公室，您担心自己的安全。办公室会告诉您可以采取哪些措施。

# src: 7653e3
questions-help = 语言和协助
# src: 663339
questions-switch = 如何更改页面的语言？
# src: e45f62
questions-switch-text = 请在页面顶部选择另一种语言。您会停留在同一页面，填写的内容也会保留。
# src: bb0606
questions-speak = 我可以用自己的语言通话吗？
# src: 7aaafc
questions-speak-text = 可以。请说明您使用的语言，我们会安排口译员。您无需付费：
# src: 209a5f
questions-act = 他人可以代我办理吗？
# src: 2deb86
questions-act-text = 可以，但需要您的书面授权。请向您的办公室索取表格。请勿将密码告诉任何人。
# src: 17b649
questions-moved = 我有了新的地址、工作或电话号码，应该告诉谁？
# src: 29ae17
questions-moved-text = 请立即告诉您的办公室，以便您收到信函和款项。
# src: e52b86
questions-several = 我有多个个案，或既付款又收款，需要两个账户吗？
# src: 07b670
questions-several-text = 不需要。一个账户可以显示所有个案，您可以随时切换。
