### Audience: page
### The rules for using the portal, short and plain. An agency may add a text of its own at the end.

# src: 3dea77
terms-of-use-title = 使用条款
# src: a2503d
terms-of-use-lead = 以下是本网站的使用规则，用通俗的语言写成。
# src: b33de0
terms-of-use-run-by = 本网站的管理机构：

# src: ea2ae5
terms-of-use-accept-title = 何时适用
# src: 4e3aa2
terms-of-use-accept-public = 任何人都可以浏览公开页面。
# src: a50519
terms-of-use-accept-account = 开通或使用账户，即表示您同意本规则。
# src: 2a579d
terms-of-use-accept-refuse = 您也可以不使用本网站，改为致电、写信或前往办公室。

# src: 42f581
terms-of-use-account-title = 您的账户只属于您本人
# src: 5a7deb
terms-of-use-account-true = 请如实说明您的身份。
# src: bf996d
terms-of-use-account-secret = 请保管好密码，不要让他人用您的身份登录。
# src: e5c04c
terms-of-use-account-lost = 有其他人使用您的账户吗？请立即致电我们：

# src: d63727
terms-of-use-not-title = 不允许的行为
# src: 92eb41
terms-of-use-not-other = 冒用他人的名义使用本网站
# src: 9c1d43
terms-of-use-not-look = 查看或试图查看他人的个案
# src: aea0d2
terms-of-use-not-harm = 利用在这里看到的信息威胁、寻找或伤害他人
# src: 5d3ced
terms-of-use-not-break = 干扰本网站，或试图绕过安全措施
# src: 937198
terms-of-use-not-copy = 用程序读取账户页面，或大量复制数据
# src: 3c7153
terms-of-use-not-then = 如有人违反本规则，我们可能会关闭其账户。如涉及犯罪，我们可能会报案。

# src: 4b1278
terms-of-use-shows-title = 本网站显示的内容
# src: 74ba69
terms-of-use-shows-order = 您在这里看到的内容不是法院命令，也不是法律意见。应付款项以您的命令为准。
# src: fd47e1
terms-of-use-shows-day = 我们的记录每晚更新一次。账户的每个页面都会注明数据截至哪一天。
# src: 7c16bd
terms-of-use-shows-mistakes = 我们力求准确。如果您发现错误，请告诉我们。
# src: 05267c
terms-of-use-shows-due = 即使本网站关闭或显示有误，您仍须按时支付抚养费。

# src: a14371
terms-of-use-languages-title = 语言
# src: 32365a
terms-of-use-languages-english = 我们提供多种语言的页面。如有差异，以英文文本为准。
# src: 041309
terms-of-use-languages-equal = 我们提供多种语言的页面。各种语言的文本具有同等效力。
# src: 32fb20
terms-of-use-languages-tell = 您发现两种语言的文本有差异吗？请告诉我们，以便我们更正。

# src: 1c1269
terms-of-use-changes-title = 规则的变更
# src: 2c8d8e
terms-of-use-changes-text = 我们可能会变更本规则。最近一次变更的日期见下方。
# src: 7ff175
terms-of-use-own-title = 本机构的其他规定
