### Audience: page
### How to get in for the first time, step by step, on one printed sheet. There are two lists: `own` (an account of this site) and
### `linked` (an account of the state's sign-in service). The agency's configuration picks the list, and the proofs in it.

# src: ab78d7
get-started-title = 如何开始使用
# src: e855f0
get-started-lead = 您可以在本网站查询您的子女抚养费个案：应付多少、已付多少，以及如何付款。
# src: 82223e
get-started-time = 全部步骤大约需要 { $minutes } 分钟。
# src: 06ea9f
get-started-not-yet-linked = 目前还不能在本网站创建或关联账户。请致电我们，我们会协助您：
# src: 36f374
get-started-not-yet-steps = 开放办理后，请按照以下步骤操作。
# src: d06469
get-started-safety = 有其他人使用您的手机或查看您的电子邮件吗？请先阅读安全须知
# src: 8913b1
get-started-ready-title = 请先准备好
# src: 2f6a77
get-started-ready-email = 您能收到邮件的电子邮件地址
# src: 3d0e63
get-started-ready-case = 您的个案编号，可在我们的信函上找到
# src: 9c61d1
get-started-ready-ssn = 您的社会安全号码 (SSN)
# src: 83ece5
get-started-ready-card = 收款家长：{ $card } 卡或直接存款账户号码的最后 { $digits } 位数字
# src: 86f7b3
get-started-ready-web-id-instead = 没有这两个号码的收款家长：{ $digits } 位数的网络识别号 (Web ID)
# src: 322162
get-started-ready-web-id-pays = 付款家长：{ $digits } 位数的网络识别号 (Web ID)
# src: 006861
get-started-ready-web-id = { $digits } 位数网络识别号 (Web ID)
# src: 55ba81
get-started-ready-pin = 含 { $digits } 位数 PIN 码的信函
# src: 76dfb6
get-started-no-web-id = 不知道您的网络识别号 (Web ID)？
# src: 891b5b
get-started-no-pin = 没有 PIN 码？
# src: 74f05f
get-started-no-ssn = 没有社会安全号码，或住在美国境外？
# src: 044585
get-started-minutes = { $minutes } 分钟

# src: 24090a
get-started-own-account-title = 创建您的账户
# src: 813eaf
get-started-own-open = 打开本网站首页，选择<b>创建账户</b>。
# src: ee940b
get-started-own-form = 页面会显示一份表格。请从上到下逐项填写。
# src: 3ee4fc
get-started-own-name = 填写您的姓名和电子邮件地址。
# src: 48c901
get-started-own-user-id = 设定您的用户名和密码，并填入表格。
# src: c0bdd1
get-started-own-mail-title = 打开我们发送的邮件
# src: 7f31f2
get-started-own-look = 打开您的电子邮件，查找我们发送的邮件。如果没有看到，请查看垃圾邮件文件夹。
# src: 099156
get-started-own-subject = 邮件主题为“账户激活链接 – { $agency }”。
# src: 046a0d
get-started-own-link = 打开邮件，并在 { $hours } 小时内打开其中的链接。
# src: 43e185
get-started-own-active = 打开链接后，您的账户即会激活。
# src: 87fb39
get-started-own-back = 页面会显示账户已激活。请选择<b>登录</b>，也可以返回首页。
# src: 01ee08
get-started-own-prove-title = 验证您的身份
# src: 051d90
get-started-own-sign-in = 用新的用户名和密码登录。
# src: ea2684
get-started-own-case = 填写您的子女抚养费个案编号和社会安全号码，然后选择<b>继续</b>。
# src: 9eef86
get-started-own-receives-card = 您在任何一个个案中是收款家长吗？请填写 { $card } 卡或直接存款账户号码的最后 { $digits } 位数字。
# src: 42a1c9
get-started-own-receives-web-id-instead = 如果两者都没有，请填写 { $digits } 位数的网络识别号 (Web ID)。
# src: 7821fc
get-started-own-receives-web-id = 您在任何一个个案中是收款家长吗？请填写 { $digits } 位数的网络识别号 (Web ID)。
# src: b861d5
get-started-own-receives-pin = 您在任何一个个案中是收款家长吗？请填写信函中的 { $digits } 位数 PIN 码。
# src: e6ffde
get-started-own-pays-web-id = 您是付款家长吗？请填写 { $digits } 位数的网络识别号 (Web ID)。
# src: 3892df
get-started-own-pays-pin = 您是付款家长吗？请填写信函中的 { $digits } 位数 PIN 码。
# src: b4550c
get-started-own-web-id-call = 如果您不知道网络识别号，请致电我们：
# src: e995be
get-started-own-pin-call = 如果您没有 PIN 码，请致电我们：
# src: 86696f
get-started-own-done-title = 查看您的个案
# src: 7c48b0
get-started-own-done = 随后会打开<b>注册确认</b>页面。选择<b>继续</b>，即可查看您的个案。

# src: f66442
get-started-linked-pin-title = 获取您的账户 PIN 码
# src: 9e0d15
get-started-linked-pin = 您需要个人识别号码 (PIN)。在您的子女抚养费命令完成记录后，我们向您邮寄了含 PIN 码的通知。
# src: 250e25
get-started-linked-pin-call = 如果您未收到此信函，请致电我们，申请重新寄送信函给您：
# src: 4f7850
get-started-linked-sign-in-title = 登录您的账户
# src: 1721bd
get-started-linked-new-title = 如果您没有 { $provider } 账户，您需要先创建一个账户
# src: e05886
get-started-linked-new = 扫描二维码即可访问注册页面。您需要提供有效的电子邮件地址。
# src: 1992a3
get-started-linked-new-proof = 然后验证您的社会安全号码，并输入 { $digits } 位数的账户 PIN 码。
# src: 24ed05
get-started-linked-existing-title = 关联现有的 { $provider } 账户
# src: 7b4237
get-started-linked-existing = 扫描二维码即可登录您的 { $provider } 账户。
# src: 4a41bc
get-started-linked-existing-proof = 然后验证您的社会安全号码，并输入 { $digits } 位数的账户 PIN 码。
# src: 9f2cf4
get-started-linked-review-title = 在线查阅信息
# src: 392585
get-started-linked-review = 您可以查阅及打印付款记录和账户余额。

# src: 5fdf34
get-started-qr-register = 注册页面
# src: a9f4b4
get-started-qr-sign-in = 登录页面
# src: 6cf48a
get-started-qr-alt = 二维码，网址为 { $address }
# src: 251aab
get-started-qr-or = 或输入此网址：
# src: e77d47
get-started-sign-in = 已有账户？登录

# src: 9cf2cb
get-started-why-title = 为什么需要您的社会安全号码？
# src: bb8588
get-started-why = 我们会将其与我们的记录核对，以免他人查看您的个案。本网站的任何页面都不会显示此号码。

# src: 478a8e
get-started-later-title = 首次登录之后
# src: 71d7f5
get-started-later-own = 以后登录只需用户名和密码。
# src: 75999d
get-started-later-linked = 以后登录只需您的 { $provider } 账户。
# src: 40c021
get-started-later-open = 您每周 7 天、每天 { $hours } 小时都可以查看您的个案。
# src: 98d5d7
get-started-later-always = 您每周 7 天、每天 24 小时都可以查看您的个案。
# src: dd3f89
get-started-later-closed = 每天{ TIME($from) } 至{ TIME($to) } 为系统维护时间，账户页面暂停使用。
# src: 18cd96
get-started-later-idle = 如果 { $minutes } 分钟内没有任何操作，系统会自动退出登录。页面会事先提醒您，您可以选择保持登录状态。

# src: 0b26d3
get-started-help-title = 需要帮助？
# src: b1fc95
get-started-videos = 观看操作视频：
# src: 97fc82
get-started-video-length = { $minutes } 分 { $seconds } 秒
# src: 03924c
get-started-video-captions = 字幕：{ $languages }
# src: c432b0
get-started-guide = 使用指南：
# src: 6c36b9
get-started-guide-format = PDF，共 { $pages } 页
# src: cbd073
get-started-more = 如需与您的子女抚养费个案有关的其他援助，请联系我们
# src: c12312
get-started-call = 您也可以致电我们：
