### Audience: island
### One sentence for each thing that can go wrong, and for each mistake in a field.

errors-invalid = 请检查您填写的内容。
errors-sign-in-required = 请先登录，再查看此页面。
errors-session-expired = 由于您有一段时间没有操作，系统已让您退出登录。请重新登录后继续。
errors-forbidden = 您不能在此执行这项操作。请返回您的账户后重试。
errors-not-found = 找不到此页面。
errors-bad-request = 我们无法读取所发送的内容。请返回后重试。
errors-method-not-allowed = 不能以这种方式打开此地址。请返回后重试。
errors-too-large = 内容过长，无法一次提交。请缩短后重试。
errors-too-many = 尝试次数过多。请等待 { $minutes } 分钟后再试。
errors-busy = 目前使用本网站的人较多。请稍等几秒后重试。
errors-unavailable = 我们的系统出现了问题，请稍后重试。如果您致电给我们，请提供此编号：{ $reference }。
errors-user-id-missing = 请输入您的用户 ID。
errors-password-missing = 请输入您的密码。
errors-from-missing = 请输入开始日期。
errors-to-missing = 请输入结束日期。
errors-date-malformed = 请输入有效的日期，例如 2026年11月5日。
errors-field-missing = 请填写此项。
errors-field-too-long = 最多可输入 { $max } 个字符。
errors-field-unreadable = 此项含有无法识别的字符，请重新输入。
errors-field-doubled = 此项重复提交，请只填写一次。
errors-field-malformed = 请从选项中选择一项。
errors-ends-before-start = 结束日期不能早于开始日期。
errors-wrong-credentials = 用户 ID 或密码不正确。请检查后重试。
