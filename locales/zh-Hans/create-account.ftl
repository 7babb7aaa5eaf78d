### Audience: page
### A new account of this site: the form, and the page that says to look for our mail.

# src: f68f2b
create-account-title = 创建您的账户
# src: e84571
create-account-lead = 此表只需填写一次。之后我们会给您发送一封带有链接的电子邮件。
# src: bc412d
create-account-alone = 请填写只有您自己能查看的电子邮件地址。
# src: 591eec
create-account-safety = 如何保护账户安全
# src: f48b6a
create-account-name = 您的姓名
# src: 28a548
create-account-name-hint = 与我们信函上的写法一致
# src: 8704b0
create-account-email = 电子邮件地址
# src: 9a5aad
create-account-written = 您希望我们用哪种文字给您写信？
# src: a730df
create-account-spoken = 您最熟悉哪种口语？
# src: 045c21
create-account-spoken-hint = 口译服务免费。您的选择不会影响您的个案。
# src: 576fe0
create-account-spoken-same = 与阅读的语言相同
# src: 1ca1d8
create-account-language = { $name }
# src: 3edb1c
create-account-user-id = 用户名
# src: 81916f
create-account-user-id-hint = 登录时使用。至少 { $least } 个字母、汉字或数字，不要有空格。
# src: e76a85
create-account-password = 密码
# src: 4233e3
create-account-password-hint = 至少 { $least } 个字符。把四个互不相关的词的拼音连在一起，既好记又安全。也可以用汉字。
# src: 8dc4d9
create-account-terms = 我已阅读<rules>使用条款</rules>和<privacy>隐私说明</privacy>，并同意其内容。
# src: 108eac
create-account-submit = 继续
# src: 0b6b48
create-account-have = 已有账户？

# src: 065e36
create-account-sent-title = 请查看您的电子邮件
# src: 7ad5cb
create-account-sent-to = 我们已将带有链接的电子邮件发送至：
# src: bfa16a
create-account-sent-until = 链接的有效期至 { DATE($ends) }{ TIME($ends) }。您可以换一台设备打开。
# src: d5e57a
create-account-sent-subject = 邮件主题是：
# src: 64c7c6
create-account-sent-subject-line = 账户激活链接 – { $agency }
# src: 75f855
create-account-sent-missing = 没有收到电子邮件？
# src: b1b34a
create-account-sent-junk = 请查看垃圾邮件文件夹。电子邮件可能需要几分钟才能送达。
# src: 7b6a86
create-account-sent-again = 请我们重新发送。只有最新的链接有效。
# src: c2a545
create-account-resend = 重新发送
# src: c3031a
create-account-sent-wrong = 地址写错了？
# src: ed3ad1
create-account-change = 换一个地址
# src: 3cd864
create-account-sent-call = 致电我们：
# src: b1c8dd
create-account-resent = 邮件已重新发送
# src: 7dcd74
create-account-sent-unknown = 如果您刚刚创建了账户，请在您的电子邮件中查找我们的链接。您也可以重新开始。
