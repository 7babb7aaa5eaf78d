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
# src: 6d86a7
mail-sign-in = 登录
# src: 6ae252
mail-forgot-password = 忘记密码
# src: 689c12
mail-create-account = 创建账户
# src: ebffaf
mail-user-id = 用户名
# src: cfaf5d
mail-not-yours = 如果不是您本人提出的，请忽略本邮件。您的账户没有任何变化。
# src: 5f74f3
mail-activate-subject = 账户激活链接 – { $agency }
# src: 9dac12
mail-activate-what = 还差一步，您的账户就可以使用了。请在任意设备上打开以下链接，输入您设置的密码。
# src: 0cfcec
mail-activate-link = 激活我的账户
# src: 7772f8
mail-activate-until = 此链接的有效期至 { DATE($ends) }{ TIME($ends) }。
# src: 44894c
mail-exists-subject = 您已有账户
# src: 595f22
mail-exists-what = 有人（可能是您本人）想用这个地址创建账户。这个地址已有账户，因此没有创建新账户。
# src: fcc77c
mail-user-ids-subject = 您的用户名
# src: b9f24c
mail-user-ids-what = 您查询了与这个地址对应的用户名。
# src: e986a5
mail-reset-subject = 重设密码链接
# src: 3be6af
mail-reset-what = 您申请了重设密码。请在任意设备上打开以下链接，设置新密码。
# src: e83935
mail-reset-link = 设置新密码
# src: 7c1968
mail-reset-until = 此链接的有效期至 { DATE($ends) }{ TIME($ends) }。
# src: a2fe7c
mail-no-account-subject = 这个地址没有对应的账户
# src: 7a547f
mail-no-account-what = 有人（可能是您本人）请求帮助登录，但这个地址没有对应的账户。
# src: 9234ca
mail-no-account-other = 如果您有其他地址，请用那个地址再试一次。如果您还没有账户，可以创建一个。
# src: aa5be6
mail-changed-subject = 您的密码已更改
# src: 82850e
mail-changed-what = { DATE($at) }{ TIME($at) }，您的账户设置了新密码。
# src: 84d26a
mail-changed-everywhere = 您在所有设备上的登录均已退出。请用新密码重新登录。
# src: adff07
mail-changed-not-yours = 如果不是您本人更改的，说明有人能看到您的邮件。请立即致电我们。
# src: c07552
mail-authenticator-on-subject = 登录现在需要验证码
# src: 3fdf2f
mail-authenticator-on-what = { DATE($at) }{ TIME($at) }，您的账户设置了身份验证器应用。
# src: ce54c4
mail-authenticator-off-subject = 登录不再需要验证码
# src: 7e79ad
mail-authenticator-off-what = { DATE($at) }{ TIME($at) }，您的账户停用了身份验证器应用。
# src: 814ff2
mail-authenticator-not-yours = 如果不是您本人操作的，说明他人能登录您的账户。请立即致电我们。
# src: ed4159
mail-recovery-code-subject = 有人使用了您的恢复码
# src: 114db0
mail-recovery-code-what = { DATE($at) }{ TIME($at) }，有人用恢复码登录了您的账户。
# src: d38d2a
mail-recovery-code-left = 您还有 { $left } 个恢复码可用。如需新的恢复码，请重新设置应用。
# src: 36c1fd
mail-recovery-code-not-yours = 如果不是您本人登录，说明他人有您的恢复码和密码。请立即致电我们。
