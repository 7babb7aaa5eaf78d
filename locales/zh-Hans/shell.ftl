### Audience: page
### What surrounds every page: the top bar, the menu, the footer, the head of a printed page.

shell-title = { $page } – { $service }
shell-title-with-errors = 有误：{ $page } – { $service }
shell-quick-exit = 快速离开
shell-skip = 跳至正文
shell-language = Language · 语言
shell-menu = 菜单
shell-sign-out = 退出登录
shell-demonstration = 演示系统：请勿填写真实资料
shell-phone = 服务电话
shell-tty = 文字电话 (TTY)
shell-hours = 服务时间
shell-language-line = 免费语言协助
shell-as-of = 数据截至 { DATE($day, style: "long") }
shell-printed = 打印日期：{ DATE($day, style: "long") }
shell-overview = 概览
shell-payments = 付款记录
