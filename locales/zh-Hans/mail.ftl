### Audience: mail
### What the portal writes by e-mail. Others may see the list of somebody’s mails: a subject names neither a case nor child support, and no mail names a case.

# src: 7f42bd
mail-no-answer = 本邮件由系统自动发送，请勿回复。如有疑问，请致电我们。
# src: 9f944e
mail-phone = 电话
# src: 827fac
mail-tty = 文字电话 (TTY)
# src: cd244a
mail-zone = { $zone ->
    [eastern] 以上为美国东部时间。
    [central] 以上为美国中部时间。
    [mountain] 以上为美国山地时间。
    [arizona] 以上为美国亚利桑那时间。
    [pacific] 以上为美国太平洋时间。
    [alaska] 以上为美国阿拉斯加时间。
    [hawaii] 以上为美国夏威夷时间。
    [atlantic] 以上为大西洋时间。
    [samoa] 以上为萨摩亚时间。
    [chamorro] 以上为查莫罗时间。
   *[other] 以上为办公室当地时间。
  }
# src: 758ec8
mail-new-device-subject = 您的账户有新的登录
# src: f2d845
mail-new-device-what = { DATE($at) }{ TIME($at) }，有人用新的浏览器登录了您的账户。
# src: a4bcd6
mail-new-device-yours = 如果是您本人登录，则无需处理。
# src: 0107ab
mail-new-device-not-yours = 如果不是您本人，说明他人知道了您的密码。请致电我们，我们会阻止他人继续使用您的账户。
# src: 91b2ca
mail-safety = 保护您的账户安全
