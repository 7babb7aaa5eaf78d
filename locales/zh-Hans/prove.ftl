### Audience: page
### Proof of identity, once: which parent, case number, Social Security number, and a secret that the other parent does not know.

# src: 3308cc
prove-title = 验证您的身份
# src: e5e11d
prove-lead = 身份只需验证一次，以防止他人查看您的个案。
# src: a49a03
prove-side = 您是哪一方家长？
# src: 95a1cf
prove-receives = 收款家长（领取子女抚养费）
# src: 2951cf
prove-receives-hint = 有监护权的家长
# src: 234a07
prove-pays = 付款家长（支付子女抚养费）
# src: 5fa785
prove-pays-hint = 无监护权的家长
# src: 515856
prove-case-number = 个案编号
# src: 48440d
prove-case-number-hint = 在我们寄给您的每封信函上。如果您有多个个案，填写任意一个即可。
# src: 6c98e4
prove-ssn = 社会安全号码 (SSN)
# src: 174165
prove-ssn-hint = 空格和连字符没有影响。
# src: b3410d
prove-ssn-why = 为什么需要，以及我们保存什么
# src: 40207f
prove-card = 付款卡或银行账户的最后 { $digits } 位数字
# src: 004354
prove-card-hint = 您的 { $card } 卡，或用于接收抚养费的银行账户。
# src: fa2d3c
prove-web-id = { $digits } 位 Web ID
# src: 312501
prove-web-id-hint = 由我们提供给您的号码。
# src: 0b7c43
prove-web-id-instead = 如果您既没有付款卡，也没有银行账户，请填写此项，否则请留空。
# src: 89835f
prove-pin = { $digits } 位个人识别号码 (PIN)
# src: 748459
prove-pin-hint = 在我们邮寄给您的信函中。
# src: 361b92
prove-submit = 继续
# src: 21ab8a
prove-without-title = 我没有这个号码
# src: 0d7b3d
prove-without-letter = 请先填写上方的个案编号和社会安全号码。我们会把信函寄到您在我们这里登记的地址。
# src: 274215
prove-ask-letter = 请将信函寄给我
# src: d4defe
prove-other-title = 其他方式
# src: 8640cf
prove-other-ssn = 没有社会安全号码，或不确定某个号码？请致电我们，或到访办公室：
# src: 47f6c8
prove-letter-wished = 您已于 { DATE($at) }请我们寄信函

# src: af382b
prove-confirmed-title = 注册确认
# src: 8724d2
prove-confirmed-text = 谢谢。现在您可以在账户中查看您的个案。
# src: dd4158
prove-confirmed-later = 下次登录只需输入用户名和密码。
# src: 064943
prove-claimed-title = 您已有一个账户
# src: 7588f7
prove-claimed-text = 已有另一个账户可以查看此个案。如果那是您的账户，请用它登录。如果不是，请立即致电我们。
# src: 78b469
prove-letter-title = 您已请我们寄信函
# src: c333df
prove-letter-text = 如果您填写的号码与我们的记录相符，我们会把信函寄到您登记的地址。
# src: ad39a2
prove-letter-days = 邮寄需要 { $least } 至 { $most } 天。
# src: ece83c
prove-letter-then = 收到信函后，请重新登录，在此继续。如果没有收到，请致电我们。
# src: e7af8c
prove-letter-back = 返回身份验证
