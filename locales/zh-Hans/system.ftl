### Audience: page
### Pages that stand in for one that cannot be shown: a short title, what it means, and the way forward.

system-bad-request-title = 无法读取您的请求
system-sign-in-title = 请先登录
system-forbidden-title = 您无法在此进行该操作
system-not-found-title = 找不到页面
system-method-title = 该操作在此处不可用
system-too-large-title = 一次发送的内容过多
system-too-many-title = 尝试次数过多
system-unavailable-title = 系统出现问题
system-busy-title = 当前访问人数较多
system-invalid-title = 请更正以下内容
system-safe = 没有任何内容被更改，您填写的内容已保存。
system-call = 如需帮助，请致电我们：
system-home = 前往首页
system-sign-in = 登录
system-account = 前往您的账户
