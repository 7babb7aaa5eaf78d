### Audience: island
### One sentence for each thing that can go wrong, and for each mistake in a field.

# src: 95534c
errors-invalid = 请检查您填写的内容。
# src: 3193b6
errors-sign-in-required = 请先登录，再查看此页面。
# src: d100ea
errors-session-expired = 为保护您的信息，系统已自动退出登录。请重新登录后继续。
# src: 4b68bb
errors-forbidden = 我们无法接受这次操作。请重新打开页面后再试。
# src: 27f154
errors-not-found = 找不到此页面。网址可能有误，或页面已移动。
# src: 62c8d7
errors-bad-request = 我们无法读取您发送的内容。请返回后重试。
# src: 345b4c
errors-method-not-allowed = 此网址不能这样打开。请返回后重试。
# src: 37ff3f
errors-too-large = 内容过长，无法一次提交。请缩短后重试。
# src: 2d0d92
errors-too-many = 尝试次数过多。请等待 { $minutes } 分钟后再试。
# src: 02cf15
errors-busy = 目前使用本网站的人较多。请稍等几秒后重试。
# src: ad7dce
errors-interrupted = 系统目前无法读取资料。请等待几分钟后重试。
# src: fc6b48
errors-closed = 系统正在维护，账户页面暂停使用。
# src: be55c3
errors-unavailable = 我们的系统出现了问题，请稍后重试。如果您致电我们，请提供此编号：{ $reference }。
# src: 2f8e6b
errors-user-id-missing = 请输入您的用户名。
# src: 28f0fc
errors-password-missing = 请输入您的密码。
# src: e30f49
errors-from-missing = 请输入开始日期。
# src: a1ac08
errors-to-missing = 请输入结束日期。
# src: e445d9
errors-date-malformed = 请输入有效的日期，例如 2026年11月25日。
# src: caddbb
errors-field-missing = 请填写此项。
# src: 05a865
errors-field-too-long = 最多可输入 { $max } 个字符。
# src: 1f84fc
errors-field-unreadable = 此项含有无法识别的字符，请重新输入。
# src: 91283b
errors-field-doubled = 此项重复提交，请只填写一次。
# src: 0c6e2b
errors-field-malformed = 请从选项中选择一项。
# src: 013455
errors-ends-before-start = 结束日期不能早于开始日期。
# src: 1a3f94
errors-wrong-credentials = 用户名或密码不正确。请检查后重试。
# src: 3d64b4
errors-name-missing = 请输入您的姓名。
# src: c4ff8f
errors-email-missing = 请输入您的电子邮件地址。
# src: d0ba5d
errors-email-malformed = 请检查电子邮件地址，其中有缺少或不能使用的内容。
# src: cdf990
errors-terms-missing = 如果您同意使用条款，请勾选此项。
# src: a45c1f
errors-user-id-malformed = 请换一个用户名，至少用四个字母、汉字或数字。不要有空格，符号只能用点、连字符和下划线。
# src: b324e8
errors-user-id-taken = 这个用户名已有人使用。请换一个。
# src: 6e53bb
errors-password-too-short = 密码至少要有 { $least } 个字符。可以把四个不相关的词的拼音连起来，够长又容易记住。
# src: 33efdd
errors-password-known = 密码里大多是与您或本网站有关的词。请换成四个无关的词，把拼音连起来。
# src: 4e58d2
errors-password-guessable = 这个密码很容易猜到。请把四个不相关的词的拼音连起来，不要重复。这样别人猜不到，您容易记住。
# src: 0b434c
errors-wrong-password = 这不是您为此账户设置的密码。请重新输入。
# src: 0045f2
errors-password-common = 许多人都用这个密码，别人会最先试它。请把四个不相关的词的拼音连起来。这样别人猜不到，您容易记住。
# src: 8c2426
errors-no-match = 这些号码与我们的记录不符。请逐项检查。如果不确定，可以请我们寄信函，或致电我们。
# src: 3762f0
errors-viewer-missing = 请选择您是哪一方家长。
# src: bc03a1
errors-case-number-missing = 请输入您的个案编号。
# src: a6f4c6
errors-ssn-missing = 请输入您的社会安全号码。
# src: 4fe004
errors-ssn-malformed = 请输入社会安全号码的全部数字。空格和连字符没有影响。
# src: 481a20
errors-card-digits-wrong = 请输入您的付款卡或银行账户的最后几位数字。
# src: 46655d
errors-web-id-wrong = 请输入 Web ID 的全部数字。
# src: e3e162
errors-pin-wrong = 请按信函上的写法输入完整的个人识别号码 (PIN)。
# src: 513da3
errors-code-malformed = 请输入应用显示的六位数字，或恢复码的十二位数字。
# src: 6fe3cd
errors-wrong-code = 此验证码无效。请等应用显示下一个验证码，或换一个恢复码。
